// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "views/common/livepage.h"

class QAction;
class QLabel;
class QTabWidget;

namespace meshboard {

class DetailBar;
class DiffView;
class KeyedTable;
class StepsModel;

/// What was applied: the plans of the journal, newest first, each with its writes and their difference, and the way back.
class HistoryPage : public LivePage
{
    Q_OBJECT

public:
    explicit HistoryPage(Board &board, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QIcon icon() const override;
    void focusFind() override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void refresh() override;
    void tick() override;

private:
    QWidget *makeDetail();
    void take(const Expected<QList<JournalEntry>> &entries);
    void keepSelected();
    void showSelected();
    std::shared_ptr<const JournalEntry> selectedEntry() const;
    void listAgain();
    void undo();
    void settle();
    void copyDiff();
    void openDocument();

    HistoryModel *m_history;
    StepsModel *m_steps;
    KeyedTable *m_table;
    QWidget *m_detail;
    DetailBar *m_bar;
    QLabel *m_sentences;
    QTabWidget *m_tabs;
    DiffView *m_diff;
    KeyedTable *m_stepTable;
    QAction *m_undo;
    QAction *m_settle;
    QAction *m_copyDiff;
    QAction *m_openDocument;
    QUuid m_selected;
    bool m_isListed = false; ///< as the journal is now
    std::shared_ptr<const JournalEntry> m_shown;
};

} // namespace meshboard
