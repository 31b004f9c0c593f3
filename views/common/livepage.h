// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <QTimer>

namespace meshboard {

class KeyedTable;

/// A page that follows the board while somebody looks at it, and rests while nobody does.
class LivePage : public Page
{
    Q_OBJECT

public:
    explicit LivePage(Board &board, QWidget *parent = nullptr);

protected:
    /// Show the board as it is now. Called when the page is shown, and after changes while it is.
    virtual void refresh() = 0;
    /// A second went by: ages tick.
    virtual void tick() = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// Soon, and once for many reasons.
    void refreshSoon();

    /// Why a list may be empty before anything about the list itself: no source, none connected, none reached. Where it is
    /// none of these, `otherwise`. The table's button leads to Sources, where something can be done about it.
    /// `button`: what else can be done about it here.
    void explainEmptiness(KeyedTable &table, const QString &otherwise, const QString &button = {});
    /// The button of explainEmptiness() was pressed: to Sources, or `command` of the window.
    void remedyEmptiness(const QString &command);

private:
    QTimer m_ticks;
    QTimer m_soon;
    bool m_isEmptyBySources = false;
};

} // namespace meshboard
