// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/sourcesmodel.h"
#include "views/common/livepage.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace meshboard {

class DetailBar;
class KeyedTable;

/// The open connections: how each fares, what it costs its server, what may be done to it. New ones are opened here by URL.
class SourcesPage : public LivePage
{
    Q_OBJECT

public:
    explicit SourcesPage(Board &board, QWidget *parent = nullptr);
    ~SourcesPage() override;

    QString id() const override { return QStringLiteral("sources"); }
    QString title() const override { return tr("Sources"); }
    QIcon icon() const override;
    void focusFind() override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void refresh() override;
    void tick() override;

private:
    QWidget *makeDetail();
    void keepSelected();
    void showSelected();
    void showFacts(const SourceRow &row);
    void addMenu(QMenu &menu);
    void open();
    void reread();
    void close();
    void copyUrl();
    void rename();
    void startRenaming();

    SourcesModel *m_sources;
    KeyedTable *m_table;
    QLineEdit *m_url;
    QLabel *m_trouble;
    QWidget *m_detail;
    DetailBar *m_bar;
    QLineEdit *m_name;
    QComboBox *m_safety;
    QLabel *m_facts;
    QAction *m_reread;
    QAction *m_rename;
    QAction *m_copyUrl;
    QAction *m_close;
    SourceId m_selected;
};

} // namespace meshboard
