// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/livepage.h"

namespace meshboard {

class EntriesModel;
class KeyedTable;
class RouteView;

/// All entries on the left, the rules of the chosen one on the right.
class RoutingPage : public LivePage
{
    Q_OBJECT

public:
    explicit RoutingPage(Board &board, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QIcon icon() const override;
    void focusFind() override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void refresh() override;
    void tick() override {}

private:
    void showEntries();
    void showEntry(int row);
    int entryTo(const ServiceKey &service) const;

    EntriesModel *m_entries;
    KeyedTable *m_table;
    RouteView *m_route;
    bool m_isChosen = false;
    Subject m_wanted; ///< selected before its entry was there
};

} // namespace meshboard
