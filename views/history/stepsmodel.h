// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "plans/journal.h"

namespace meshboard {

struct StepRow
{
    int step = 0;
    DocumentId document;
    QString source;
    JournalEntry::Step::State state = JournalEntry::Step::State::Waiting;
    GuardStrength strength = GuardStrength::Checked;
    QString trouble;
    QString window;
    std::pair<int, int> lines {0, 0}; ///< taken away, brought

    int key() const { return step; }
    bool operator==(const StepRow &) const = default;
};

/// The writes of one applied plan.
class StepsModel : public Rows<StepRow>
{
    Q_OBJECT

public:
    enum Column : int { Document, State, Removed, Added, Guard, Source, Trouble };

    explicit StepsModel(QObject *parent = nullptr);
    void show(const JournalEntry &entry);

protected:
    QVariant cell(int row, int column, int role) const override;
};

} // namespace meshboard
