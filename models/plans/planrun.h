// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/journal.h"

#include <QObject>

#include <functional>

namespace meshboard {

/// What an apply needs of a source.
struct ApplyTarget
{
    Writer *writer = nullptr; ///< null: the source cannot be written
    Safety safety = Safety::Observe;
    bool isConfirmed = false; ///< the typed confirmation a protected source asks for
};

/// Applies one plan: safety levels, identity of each target, then step by step - journal "writing", guarded write, read back,
/// journal "written". The first failure stops it; what was written and what not is known and kept. Never retries a write.
class PlanRun : public QObject
{
    Q_OBJECT

public:
    using TargetFor = std::function<ApplyTarget(SourceId)>;
    PlanRun(Plan plan, TargetFor targetFor, Journal &journal, QObject *parent = nullptr);
    ~PlanRun() override;

    void start();
    /// Stops before the next step; the step under way is finished.
    void cancel();

    const Plan &plan() const { return m_plan; }
    const QList<JournalEntry::Step> &steps() const { return m_steps; }

Q_SIGNALS:
    void stepChanged(int step);
    /// `fault` says why it stopped, where it did.
    void finished(meshboard::JournalEntry::Outcome outcome, const std::optional<meshboard::Fault> &fault);

private:
    struct Progress;
    friend struct Progress;
    Plan m_plan;
    TargetFor m_targetFor;
    Journal &m_journal;
    QList<JournalEntry::Step> m_steps;
    std::unique_ptr<Progress> m_progress;
};

/// Entries that were under way when the program died: reads each target back and says what was written (matches the
/// after-bytes), what not (matches the before-bytes) and what somebody else changed since.
class Settling : public QObject
{
    Q_OBJECT

public:
    Settling(JournalEntry entry, PlanRun::TargetFor targetFor, Journal &journal, QObject *parent = nullptr);
    ~Settling() override;
    void start();

Q_SIGNALS:
    void finished(const meshboard::JournalEntry &entry);

private:
    struct Progress;
    std::unique_ptr<Progress> m_progress;
};

} // namespace meshboard
