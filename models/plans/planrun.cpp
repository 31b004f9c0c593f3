// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/planrun.h"

#include "text/keyvalue.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using State = JournalEntry::Step::State;
using Outcome = JournalEntry::Outcome;

using Pairs = QMap<QByteArray, QByteArray>;

void addScalars(const text::Node &node, const QByteArray &path, Pairs &pairs)
{
    if (node.isScalar())
        pairs.insert(path, node.bytes());
    for (int i = 0; i < node.size(); ++i)
        addScalars(node[i], path + '/' + (node.isMap() ? node[i].key() : QByteArray::number(i)), pairs);
}

/// What a text says, by its places; nothing where it cannot be read.
std::optional<Pairs> pairsOf(const Write &write, const QByteArray &bytes)
{
    if (write.guard.token.contains("keys"_L1)) {
        const auto pairs = text::pairsOf(bytes);
        return pairs ? std::optional(*pairs) : std::nullopt;
    }
    const auto syntax = syntaxOf({write.document, bytes, write.guard, {}, {}});
    const auto tree = syntax ? text::Tree::read(bytes, *syntax) : tl::unexpected(text::ReadError());
    if (!tree)
        return std::nullopt;
    Pairs pairs;
    addScalars((*tree)->root(), {}, pairs);
    return pairs;
}

/// True where the place says what `wanted` says of all that the write was to change. Of a key tree only those keys count:
/// others may change their keys beside us at any time. And of a server that gives back values and not the bytes it got, only
/// those values: it adds what it has itself.
bool says(const Write &write, const QByteArray &wanted, const QByteArray &now)
{
    if (now == wanted)
        return true;
    if (!write.guard.token.contains("keys"_L1) && !write.guard.token.contains("values"_L1))
        return false;
    const auto before = write.before.isEmpty() ? Pairs() : pairsOf(write, write.before);
    const auto after = write.after.isEmpty() ? Pairs() : pairsOf(write, write.after);
    const auto wants = wanted.isEmpty() ? Pairs() : pairsOf(write, wanted);
    const auto found = now.isEmpty() ? Pairs() : pairsOf(write, now);
    if (!before || !after || !wants || !found)
        return false;
    const auto agrees = [&](const QByteArray &key) {
        return found->contains(key) == wants->contains(key) && found->value(key) == wants->value(key);
    };
    for (auto it = after->cbegin(); it != after->cend(); ++it) {
        if ((!before->contains(it.key()) || before->value(it.key()) != it.value()) && !agrees(it.key()))
            return false;
    }
    return std::all_of(before->keyBegin(), before->keyEnd(),
                       [&](const QByteArray &key) { return after->contains(key) || agrees(key); });
}

/// What reading back says about a write whose answer is not known.
State stateBy(const Plan &plan, const PlanStep &step, const std::optional<QByteArray> &standing)
{
    const Write &write = step.write;
    if (!standing && write.sort != Write::Sort::Change)
        return write.sort == Write::Sort::Remove ? State::Written : State::NotWritten;
    const QByteArray now = standing.value_or(QByteArray());
    if (step.isMasked) {
        const QByteArray digest = digestOf(plan.id, now);
        return digest == step.digestAfter ? State::Written : digest == step.digestBefore ? State::NotWritten : State::Foreign;
    }
    // An empty text is not the same as none; of a key tree, without keys it is.
    const bool isTree = write.guard.token.contains("keys"_L1);
    if (standing && !isTree && write.sort == Write::Sort::Remove)
        return now == write.before ? State::NotWritten : State::Foreign;
    if (standing && !isTree && write.sort == Write::Sort::Create)
        return says(write, write.after, now) ? State::Written : State::Foreign;
    if (says(write, write.after, now))
        return State::Written;
    return says(write, write.before, now) ? State::NotWritten : State::Foreign;
}

/// An answer that leaves open whether the write happened.
bool leavesOpen(Fault::Kind kind)
{
    return kind == Fault::Kind::TimedOut || kind == Fault::Kind::Unreachable || kind == Fault::Kind::Incomplete
        || kind == Fault::Kind::Malformed || kind == Fault::Kind::Cancelled || kind == Fault::Kind::Internal;
}

Outcome outcomeOf(const QList<JournalEntry::Step> &steps)
{
    const auto is = [](State state) { return [state](const JournalEntry::Step &step) { return step.state == state; }; };
    if (std::all_of(steps.cbegin(), steps.cend(), is(State::Written)))
        return Outcome::Applied;
    if (std::all_of(steps.cbegin(), steps.cend(), is(State::NotWritten)))
        return Outcome::Failed;
    return Outcome::Partly;
}

/// A foreign change over what we wrote, or in its place.
Fault foreign(const Write &write)
{
    Fault fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, {QT_TRANSLATE_NOOP("Model", "somebody else's text stands there now"), {}}, write.document.path};
    fault.place.source = write.document.source;
    fault.place.document = write.document.path;
    return fault;
}

/// All that was known when the plan was made still holds; a server may say more about itself now.
bool isSameServer(const ServerIdentity &planned, const ServerIdentity &now)
{
    for (auto it = planned.constBegin(); it != planned.constEnd(); ++it) {
        if (now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

struct PlanRun::Progress
{
    explicit Progress(PlanRun &run) : q(run) {}

    void checkLevels();
    void identify(qsizetype target);
    void begin();
    void announce(int step);
    void write(int step);
    void confirm(int step, const std::optional<Fault> &fault, const std::optional<std::chrono::microseconds> &window);
    void record(int step, const JournalEntry::Step &state, std::function<void()> next);
    void stop(const std::optional<Fault> &fault);

    template <typename Member, typename... Arguments>
    auto later(Member member, Arguments... arguments)
    {
        return [guard = QPointer<PlanRun>(&q), this, member, arguments...] {
            if (guard)
                (this->*member)(arguments...);
        };
    }

    PlanRun &q;
    Call call;
    bool hasBegun = false;
    bool isCancelled = false;
    bool isFinished = false;
};

PlanRun::PlanRun(Plan plan, TargetFor targetFor, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_targetFor(std::move(targetFor))
    , m_journal(journal)
    , m_steps(m_plan.steps.size())
    , m_progress(std::make_unique<Progress>(*this))
{
}

PlanRun::~PlanRun() = default;

void PlanRun::start()
{
    m_progress->checkLevels();
}

void PlanRun::cancel()
{
    m_progress->isCancelled = true;
}

void PlanRun::Progress::checkLevels()
{
    for (const PlanTarget &target : q.m_plan.targets) {
        const ApplyTarget now = q.m_targetFor(target.source);
        const auto refuse = [&](Fault::Kind kind, Remedy remedy, const Message &why) {
            stop(Fault {kind, {}, remedy, why, target.name});
        };
        if (!now.writer)
            return refuse(Fault::Kind::Unsupported, Remedy::None, {QT_TRANSLATE_NOOP("Model", "this source cannot be written"), {}});
        if (now.safety == Safety::Observe || now.safety == Safety::Stage)
            return refuse(Fault::Kind::Refused, Remedy::RaiseSafety, {QT_TRANSLATE_NOOP("Model", "its safety level is “%1”"), {nameOf(now.safety)}});
        if (now.safety == Safety::Protected && !now.isConfirmed)
            return refuse(Fault::Kind::Refused, Remedy::RaiseSafety, {QT_TRANSLATE_NOOP("Model", "it is protected, and its name was not typed"), {}});
    }
    identify(0);
}

void PlanRun::Progress::identify(qsizetype target)
{
    if (target == q.m_plan.targets.size()) {
        begin();
        return;
    }
    const PlanTarget &planned = q.m_plan.targets[target];
    call = q.m_targetFor(planned.source).writer->identify(
        [this, guard = QPointer<PlanRun>(&q), target](const Expected<ServerIdentity> &identity) {
            if (!guard)
                return;
            call.finished();
            const PlanTarget &expected = q.m_plan.targets[target];
            if (!identity) {
                stop(identity.error());
            } else if (!isSameServer(expected.identity, *identity)) {
                stop(Fault {Fault::Kind::WrongTarget, {}, Remedy::CheckAddress,
                            {QT_TRANSLATE_NOOP("Model", "the plan was made on another one than what answers at %1 now"), {expected.url.toString()}}, expected.name});
            } else {
                identify(target + 1);
            }
        });
}

void PlanRun::Progress::begin()
{
    q.m_journal.begin(q.m_plan, [this, guard = QPointer<PlanRun>(&q)](const Expected<void> &done) {
        if (!guard)
            return;
        if (!done) {
            stop(done.error());
            return;
        }
        hasBegun = true;
        announce(0);
    });
}

void PlanRun::Progress::announce(int step)
{
    if (step == q.m_plan.steps.size()) {
        stop(std::nullopt);
        return;
    }
    if (isCancelled) {
        stop(Fault {Fault::Kind::Cancelled, {}, Remedy::None, {}, {}});
        return;
    }
    // On disk before the first byte is written: whatever happens from here on, the next start knows where to look.
    record(step, {State::Writing, std::nullopt, std::nullopt}, later(&Progress::write, step));
}

void PlanRun::Progress::write(int step)
{
    const Write &wanted = q.m_plan.steps[step].write;
    call = q.m_targetFor(wanted.document.source).writer->write(
        wanted, [this, guard = QPointer<PlanRun>(&q), step](const Expected<Receipt> &receipt) {
            if (!guard)
                return;
            call.finished();
            if (!receipt && !leavesOpen(receipt.error().kind)) {
                record(step, {State::NotWritten, receipt.error(), std::nullopt},
                       [this, fault = receipt.error()] { stop(fault); });
                return;
            }
            confirm(step, receipt ? std::nullopt : std::optional(receipt.error()), receipt ? receipt->window : std::nullopt);
        });
}

void PlanRun::Progress::confirm(int step, const std::optional<Fault> &fault, const std::optional<std::chrono::microseconds> &window)
{
    const DocumentId document = q.m_plan.steps[step].write.document;
    call = q.m_targetFor(document.source)
               .writer->read(document, [this, guard = QPointer<PlanRun>(&q), step, fault, window](const Expected<Document> &now) {
                   if (!guard)
                       return;
                   call.finished();
                   const Write &written = q.m_plan.steps[step].write;
                   if (!now && now.error().kind != Fault::Kind::NotFound) {
                       // Not known: "writing" stays in the journal, and the next start asks again.
                       q.m_steps[step].fault = now.error();
                       Q_EMIT q.stepChanged(step);
                       stop(now.error());
                       return;
                   }
                   const State state = stateBy(q.m_plan, q.m_plan.steps[step], now ? std::optional(now->bytes) : std::nullopt);
                   if (state == State::Written) {
                       record(step, {State::Written, std::nullopt, window}, later(&Progress::announce, step + 1));
                       return;
                   }
                   const Fault why = fault ? *fault : foreign(written);
                   record(step, {fault ? state : State::Foreign, why, window}, [this, why] { stop(why); });
               });
}

void PlanRun::Progress::record(int step, const JournalEntry::Step &state, std::function<void()> next)
{
    q.m_steps[step] = state;
    Q_EMIT q.stepChanged(step);
    q.m_journal.setStep(q.m_plan.id, step, state, [this, guard = QPointer<PlanRun>(&q), next](const Expected<void> &done) {
        if (!guard)
            return;
        if (done)
            next();
        else
            stop(done.error());
    });
}

void PlanRun::Progress::stop(const std::optional<Fault> &fault)
{
    if (isFinished)
        return;
    isFinished = true;
    bool isKnown = true;
    for (JournalEntry::Step &step : q.m_steps) {
        if (step.state == State::Waiting)
            step.state = State::NotWritten;
        isKnown &= step.state != State::Writing;
    }
    const Outcome outcome = isKnown ? outcomeOf(q.m_steps) : Outcome::Unsettled;
    const auto tell = [guard = QPointer<PlanRun>(&q), outcome, fault](const Expected<void> &) {
        if (guard)
            Q_EMIT guard->finished(outcome, fault);
    };
    if (!hasBegun) {
        QMetaObject::invokeMethod(&q, [tell] { tell({}); }, Qt::QueuedConnection);
        return;
    }
    for (int i = 0; i < q.m_steps.size(); ++i) {
        if (q.m_steps[i].state == State::NotWritten && !q.m_steps[i].fault)
            q.m_journal.setStep(q.m_plan.id, i, q.m_steps[i], {});
    }
    q.m_journal.finish(q.m_plan.id, outcome, tell);
}

// ---------------------------------------------------------------------------------------------------------- settling

struct Settling::Progress
{
    Progress(Settling &settling, JournalEntry unsettled, PlanRun::TargetFor target, Journal &log)
        : q(settling)
        , entry(std::move(unsettled))
        , targetFor(std::move(target))
        , journal(log)
    {
    }

    void look(int step);
    void set(int step, State state);

    Settling &q;
    JournalEntry entry;
    PlanRun::TargetFor targetFor;
    Journal &journal;
    Call call;
};

Settling::Settling(JournalEntry entry, PlanRun::TargetFor targetFor, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_progress(std::make_unique<Progress>(*this, std::move(entry), std::move(targetFor), journal))
{
}

Settling::~Settling() = default;

void Settling::start()
{
    m_progress->look(0);
}

void Settling::Progress::look(int step)
{
    if (step == entry.steps.size()) {
        const bool isKnown = std::none_of(entry.steps.cbegin(), entry.steps.cend(),
                                          [](const JournalEntry::Step &one) { return one.state == State::Writing; });
        entry.outcome = isKnown ? outcomeOf(entry.steps) : Outcome::Unsettled;
        if (isKnown)
            journal.finish(entry.plan.id, entry.outcome, {});
        QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.finished(entry); }, Qt::QueuedConnection);
        return;
    }
    // "Writing" is on disk before a write begins: a step that still waits was never begun.
    if (entry.steps[step].state == State::Waiting) {
        set(step, State::NotWritten);
        look(step + 1);
        return;
    }
    const Write &write = entry.plan.steps[step].write;
    Writer *writer = targetFor(write.document.source).writer;
    if (entry.steps[step].state != State::Writing || !writer) {
        look(step + 1);
        return;
    }
    call = writer->recover(write, [this, guard = QPointer<Settling>(&q), step](const Expected<Document> &now) {
        if (!guard)
            return;
        call.finished();
        if (now || now.error().kind == Fault::Kind::NotFound)
            set(step, stateBy(entry.plan, entry.plan.steps[step], now ? std::optional(now->bytes) : std::nullopt));
        look(step + 1);
    });
}

void Settling::Progress::set(int step, State state)
{
    entry.steps[step].state = state;
    if (state == State::Foreign)
        entry.steps[step].fault = foreign(entry.plan.steps[step].write);
    journal.setStep(entry.plan.id, step, entry.steps[step], {});
}

} // namespace meshboard
