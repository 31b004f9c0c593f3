// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "plans/journal.h"

#include <memory>

namespace meshboard {

struct HistoryRow
{
    std::shared_ptr<const JournalEntry> entry;

    QUuid key() const { return entry->plan.id; }
    /// What of an entry can change once it was begun.
    bool operator==(const HistoryRow &other) const;
};

/// What was applied, newest first.
class HistoryModel : public Rows<HistoryRow>
{
    Q_OBJECT

public:
    enum Column : int { When, Outcome, What, Steps, Documents, Sources, User, Undone };

    explicit HistoryModel(QObject *parent = nullptr);
    void show(const QList<JournalEntry> &entries);

protected:
    QVariant cell(int row, int column, int role) const override;
    QDateTime moment(int row, int column) const override;

private:
    QVariant text(const JournalEntry &entry, int column) const;
    QVariant rank(const JournalEntry &entry, int column) const;
};

/// Every change of an entry in a sentence.
QStringList sentencesOf(const JournalEntry &entry);
/// All that it wrote, as one unified diff.
QString unifiedDiff(const JournalEntry &entry);
int writtenSteps(const JournalEntry &entry);

} // namespace meshboard
