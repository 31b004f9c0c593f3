// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/draft.h"
#include "plans/planrun.h"
#include "store/sources.h"
#include "store/visits.h"

#include <QObject>

namespace meshboard {

/// The way from a draft to the servers and back, the same for the window and the command line: plan, run, settle, undo.
class Applier : public QObject
{
    Q_OBJECT

public:
    Applier(Sources &sources, Store &store, Draft &draft, Journal &journal, QObject *parent = nullptr);
    ~Applier() override;

    using Planned = std::function<void(Expected<Plan>)>;
    /// The plan of the draft as it is now, with the identity of each target asked from the servers and the findings it
    /// would cause and cure. Answers on the main thread.
    void prepare(Planned done);

    /// Runs it; one at a time. `confirmed`: protected sources whose name was typed; `raised`: sources whose level counts as
    /// free for this run (`--allow-write`). When all was written the draft's applied intents leave it.
    /// On a failure the draft stays whole.
    PlanRun *apply(const Plan &plan, const QSet<SourceId> &confirmed = {}, const QSet<SourceId> &raised = {});
    PlanRun *running() const;

    /// Stages the inverse of an applied plan as a draft. Refused while that plan's sources are not open.
    void undo(const QUuid &plan, std::function<void(Expected<void>)> done);

    /// Journal entries that a dead process left behind, for the sources that are open. Called at start and when a source
    /// comes to life.
    void settle();

    /// Written and confirmed by reading back, but not yet seen in what the source publishes.
    QSet<DocumentId> awaited() const;

Q_SIGNALS:
    void started(meshboard::PlanRun *run);
    void finished(meshboard::JournalEntry::Outcome outcome, const std::optional<meshboard::Fault> &fault);
    void settled(const meshboard::JournalEntry &entry);
    void awaitedChanged();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What is staged about a document that its source does not show by itself has to be read for that, and again once it was
/// written.
void visitFor(Visits &visits, Draft &draft, Applier &applier);

} // namespace meshboard
