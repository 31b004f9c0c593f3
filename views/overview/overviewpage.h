// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/draftmodel.h"
#include "items/problemsmodel.h"
#include "items/recentmodel.h"
#include "items/splitsmodel.h"
#include "views/common/livepage.h"

class QLabel;

namespace meshboard {

class KeyedTable;

/// Three questions without a click: what is sick, what changed lately, what is in flight.
class OverviewPage : public LivePage
{
    Q_OBJECT

public:
    explicit OverviewPage(Board &board, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QIcon icon() const override;
    void focusFind() override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh() override;
    void tick() override;

private:
    KeyedTable *addTable(const QString &id, const QString &name, RowsModel *model);
    QWidget *titled(const QString &title, const QList<QWidget *> &below);
    void makeLinks();
    void explain(const Finding &finding);
    void fix(const Finding &finding);
    void readJournal();
    void showCounts();
    Subject subjectOf(const ProblemRow &row) const;
    Subject subjectOf(const RecentRow &row) const;

    ProblemsModel *m_problems;
    RecentModel *m_recent;
    SplitsModel *m_splits;
    DraftModel *m_draft;
    KeyedTable *m_problemTable;
    KeyedTable *m_recentTable;
    KeyedTable *m_splitTable;
    KeyedTable *m_draftTable;
    QLabel *m_counts;
    QList<JournalEntry> m_entries;
    bool m_isJournalRead = false; ///< as it is now
};

} // namespace meshboard
