// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/applier.h"

#include "domain/workpool.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSet>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// What only the servers know of a plan.
struct Asked
{
    QList<PlanTarget> targets;
    QMap<DocumentId, Guard> absent; ///< of documents to be made
};

/// Asks every server of a plan who it is, one after the other, and what a document that is to be made meets there.
class Asking : public QObject
{
public:
    using Done = std::function<void(Expected<Asked>)>;
    Asking(Sources &sources, QList<SourceId> ids, QList<DocumentId> made, Done done, QObject *parent)
        : QObject(parent)
        , m_sources(sources)
        , m_ids(std::move(ids))
        , m_made(std::move(made))
        , m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_asked.targets.size() == m_ids.size()) {
            nextMade();
            return;
        }
        const SourceId id = m_ids[m_asked.targets.size()];
        const Source *source = m_sources.source(id);
        Writer *writer = m_sources.writer(id);
        if (!source || !writer) {
            finish(tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "this source cannot be written"), {}}, m_sources.nameOf(id)}));
            return;
        }
        const PlanTarget target {id, source->connection().name, source->connection().url, {}};
        m_call = writer->identify([this, target](const Expected<ServerIdentity> &identity) {
            m_call.finished();
            if (!identity) {
                finish(tl::unexpected(identity.error()));
                return;
            }
            m_asked.targets.append({target.source, target.name, target.url, *identity});
            next();
        });
    }

private:
    void nextMade()
    {
        if (m_asked.absent.size() == m_made.size()) {
            finish(m_asked);
            return;
        }
        const DocumentId id = m_made[m_asked.absent.size()];
        Writer *writer = m_sources.writer(id.source); // it identified itself a moment ago
        if (!writer) {
            finish(tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "this source cannot be written"), {}}, m_sources.nameOf(id.source)}));
            return;
        }
        m_call = writer->absence(id, [this, id](const Expected<Guard> &guard) {
            m_call.finished();
            if (!guard) {
                finish(tl::unexpected(guard.error()));
                return;
            }
            m_asked.absent.insert(id, *guard);
            nextMade();
        });
    }

    void finish(const Expected<Asked> &asked)
    {
        deleteLater();
        m_done(asked);
    }

    Sources &m_sources;
    QList<SourceId> m_ids;
    QList<DocumentId> m_made;
    Asked m_asked;
    Done m_done;
    Call m_call;
};

} // namespace

struct Applier::State
{
    State(Applier &applier, Sources &allSources, Store &theStore, Draft &theDraft, Journal &theJournal)
        : q(applier)
        , sources(allSources)
        , store(theStore)
        , draft(theDraft)
        , journal(theJournal)
    {
    }

    bool isDraftShown() const;
    void tryPlans();
    void makePlan(const Planned &done);
    ApplyTarget targetFor(SourceId id) const;
    QHash<SourceId, SourceId> openNow(const Plan &plan) const;
    void lookForAwaited();
    void settleOne(const JournalEntry &entry);

    Applier &q;
    Sources &sources;
    Store &store;
    Draft &draft;
    Journal &journal;
    QList<Planned> waiting; ///< for the draft's picture
    QPointer<PlanRun> run;
    QSet<SourceId> confirmed;
    QSet<SourceId> raised;
    QMap<DocumentId, DocumentPtr> awaited; ///< as they stood before the write; null: not at all
    QSet<QUuid> settling;
    std::optional<QUuid> undoes; ///< the plan whose inverse was staged
    QList<QUuid> undoing;        ///< the intents of that inverse
};

Applier::Applier(Sources &sources, Store &store, Draft &draft, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, sources, store, draft, journal))
{
    connect(&store, &Store::changed, this, [this] {
        m_state->lookForAwaited();
        m_state->tryPlans();
    });
    connect(&draft, &Draft::changed, this, [this] { m_state->tryPlans(); });
    connect(&sources, &Sources::opened, this, &Applier::settle);
}

Applier::~Applier() = default;

void Applier::prepare(Planned done)
{
    m_state->waiting.append(std::move(done));
    m_state->tryPlans();
}

/// The store's second picture is that of the draft, not of what it was a moment ago.
bool Applier::State::isDraftShown() const
{
    if (draft.isBusy() || store.isBusy())
        return false;
    const PicturePtr shown = store.drafted();
    const QMap<DocumentId, DocumentPtr> &after = draft.after();
    return std::all_of(after.keyValueBegin(), after.keyValueEnd(), [&](const auto &document) {
        const ReadDocument *read = shown->document(document.first);
        return document.second ? read && read->document == document.second : !read;
    });
}

void Applier::State::tryPlans()
{
    if (waiting.isEmpty() || !isDraftShown())
        return;
    for (const Planned &done : std::exchange(waiting, {}))
        makePlan(done);
}

void Applier::State::makePlan(const Planned &done)
{
    QList<SourceId> ids;
    QList<DocumentId> made;
    const QMap<DocumentId, DocumentPtr> &after = draft.after();
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!ids.contains(it.key().source))
            ids.append(it.key().source);
        if (it.value() && it.value()->guard.token.contains("absent"_L1))
            made.append(it.key());
    }
    const auto finish = [this, done, replay = draft.replay(), before = store.picture(), drafted = store.drafted()](
                            const Expected<Asked> &asked) {
        if (!asked) {
            done(tl::unexpected(asked.error()));
            return;
        }
        // Every finding and every line is compared: nothing the window should wait for.
        auto *watcher = new QFutureWatcher<Expected<Plan>>(&q);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher, done] {
            watcher->deleteLater();
            Expected<Plan> plan = watcher->result();
            const auto isUndoing = [&](const Intent &intent) { return undoing.contains(intent.id); };
            if (plan && undoes && std::any_of(plan->intents.cbegin(), plan->intents.cend(), isUndoing)) {
                plan->undoes = undoes;
                plan->onlyUndoes = std::all_of(plan->intents.cbegin(), plan->intents.cend(), isUndoing);
            }
            done(plan);
        });
        watcher->setFuture(QtConcurrent::run(workPool(), [replay, before, drafted, asked = *asked] {
            return planFor(replay, *before, *drafted, asked.targets, asked.absent);
        }));
    };
    (new Asking(sources, ids, made, finish, &q))->next();
}

ApplyTarget Applier::State::targetFor(SourceId id) const
{
    ApplyTarget target;
    target.writer = sources.writer(id);
    if (const Source *source = sources.source(id))
        target.safety = source->connection().safety;
    if (target.safety == Safety::Stage && raised.contains(id))
        target.safety = Safety::Free;
    target.isConfirmed = confirmed.contains(id);
    return target;
}

PlanRun *Applier::apply(const Plan &plan, const QSet<SourceId> &confirmed, const QSet<SourceId> &raised)
{
    if (m_state->run)
        return nullptr;
    m_state->confirmed = confirmed;
    m_state->raised = raised;
    auto *run = new PlanRun(plan, [this](SourceId id) { return m_state->targetFor(id); }, m_state->journal, this);
    m_state->run = run;
    connect(run, &PlanRun::finished, this, [this, run](JournalEntry::Outcome outcome, const std::optional<Fault> &fault) {
        const Plan &applied = run->plan();
        QList<QUuid> written;
        for (qsizetype i = 0; i < applied.steps.size(); ++i) {
            if (run->steps()[i].state != JournalEntry::Step::State::Written)
                continue;
            const DocumentId id = applied.steps[i].write.document;
            const ReadDocument *shown = m_state->store.picture()->document(id);
            if (shown ? shown->document->bytes == applied.steps[i].write.before : applied.steps[i].write.sort == Write::Sort::Create)
                m_state->awaited.insert(id, shown ? shown->document : nullptr);
            written += applied.steps[i].intents;
        }
        // After a failure the draft stays whole, and those of its intents that were written say that they have no effect.
        if (outcome == JournalEntry::Outcome::Applied)
            m_state->draft.forget(written);
        m_state->run = nullptr;
        run->deleteLater();
        Q_EMIT awaitedChanged();
        Q_EMIT finished(outcome, fault);
    });
    Q_EMIT started(run);
    run->start();
    return run;
}

PlanRun *Applier::running() const
{
    return m_state->run;
}

QHash<SourceId, SourceId> Applier::State::openNow(const Plan &plan) const
{
    QHash<SourceId, SourceId> now;
    for (const PlanTarget &target : plan.targets) {
        if (sources.source(target.source)) {
            now.insert(target.source, target.source);
            continue;
        }
        // Opened by another process or in another workspace: the address is the same, its id is not.
        for (const SourceId &id : sources.ids()) {
            if (sources.source(id)->connection().url == target.url)
                now.insert(target.source, id);
        }
    }
    return now;
}

void Applier::undo(const QUuid &plan, std::function<void(Expected<void>)> done)
{
    m_state->journal.find(plan, [this, guard = QPointer<Applier>(this), plan, done](const Expected<QList<JournalEntry>> &found) {
        if (!guard)
            return;
        const auto refuse = [&](Fault::Kind kind, Remedy remedy, const Message &why, const QString &about) {
            done(tl::unexpected(Fault {kind, {}, remedy, why, about}));
        };
        if (!found)
            return done(tl::unexpected(found.error()));
        if (found->isEmpty())
            return refuse(Fault::Kind::NotFound, Remedy::None, {QT_TRANSLATE_NOOP("Model", "the journal has no such entry"), {}}, plan.toString(QUuid::WithoutBraces));
        JournalEntry entry = found->first();
        const QHash<SourceId, SourceId> open = m_state->openNow(entry.plan);
        for (const PlanTarget &target : entry.plan.targets) {
            if (!open.contains(target.source))
                return refuse(Fault::Kind::NotFound, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "this source is not open"), {}}, target.name);
        }
        // Of a plan that was written in part only that part is taken back.
        Plan written = moved(entry.plan, open);
        QSet<QUuid> intents;
        for (qsizetype i = written.steps.size() - 1; i >= 0; --i) {
            if (entry.steps[i].state == JournalEntry::Step::State::Written)
                intents.unite({written.steps[i].intents.cbegin(), written.steps[i].intents.cend()});
            else
                written.steps.removeAt(i);
        }
        written.intents.removeIf([&](const Intent &intent) { return !intents.contains(intent.id); });
        if (written.steps.isEmpty())
            return refuse(Fault::Kind::Refused, Remedy::None, {QT_TRANSLATE_NOOP("Model", "nothing of this plan was written"), {}}, plan.toString(QUuid::WithoutBraces));
        if (std::any_of(written.steps.cbegin(), written.steps.cend(), [](const PlanStep &step) { return step.isMasked; })) {
            return refuse(Fault::Kind::Refused, Remedy::EditText,
                          {QT_TRANSLATE_NOOP("Model", "the journal keeps no secrets, so what stood there is not known: write it by hand"), {}},
                          plan.toString(QUuid::WithoutBraces));
        }
        const QList<Intent> inverses = inverseIntents(written, m_state->sources.catalogue());
        m_state->undoes = plan;
        m_state->undoing.clear();
        for (const Intent &intent : inverses)
            m_state->undoing.append(intent.id);
        m_state->draft.stage(inverses, tr("undo an applied plan"));
        done({});
    });
}

void Applier::settle()
{
    m_state->journal.unfinished([this, guard = QPointer<Applier>(this)](const Expected<QList<JournalEntry>> &entries) {
        if (!guard || !entries)
            return;
        for (const JournalEntry &entry : *entries) {
            if (entry.outcome == JournalEntry::Outcome::Unsettled && !m_state->settling.contains(entry.plan.id))
                m_state->settleOne(entry);
        }
    });
}

void Applier::State::settleOne(const JournalEntry &entry)
{
    const QHash<SourceId, SourceId> open = openNow(entry.plan);
    if (open.isEmpty())
        return;
    settling.insert(entry.plan.id);
    JournalEntry here = entry;
    here.plan = moved(entry.plan, open);
    auto *one = new Settling(here, [this](SourceId id) { return targetFor(id); }, journal, &q);
    QObject::connect(one, &Settling::finished, &q, [this, one](const JournalEntry &settled) {
        settling.remove(settled.plan.id);
        one->deleteLater();
        Q_EMIT q.settled(settled);
    });
    one->start();
}

QSet<DocumentId> Applier::awaited() const
{
    return {m_state->awaited.keyBegin(), m_state->awaited.keyEnd()};
}

void Applier::State::lookForAwaited()
{
    const PicturePtr picture = store.picture();
    const qsizetype count = awaited.size();
    for (auto it = awaited.begin(); it != awaited.end();) {
        const ReadDocument *now = picture->document(it.key());
        it = (now ? now->document : nullptr) != it.value() ? awaited.erase(it) : std::next(it);
    }
    if (awaited.size() != count)
        Q_EMIT q.awaitedChanged();
}

void visitFor(Visits &visits, Draft &draft, Applier &applier)
{
    QObject::connect(&draft, &Draft::changed, &visits, [&visits, &draft] {
        QSet<DocumentId> staged;
        for (const Intent &intent : draft.intents())
            staged.insert(intent.document);
        visits.want(QStringLiteral("draft"), staged);
    });
    QObject::connect(&applier, &Applier::started, &visits, [&visits](PlanRun *run) {
        QObject::connect(run, &PlanRun::finished, &visits, [&visits, run] {
            for (const PlanStep &step : run->plan().steps)
                visits.reread(step.write.document);
        });
    });
}

} // namespace meshboard
