// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/source.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

EtcdSource::EtcdSource(Connection connection, Ranges ranges, std::unique_ptr<Server> server, const Catalogue &catalogue,
                       Timing timing, QObject *parent)
    : Source(std::move(connection), parent)
    , m_ranges(std::move(ranges))
    , m_catalogue(catalogue)
    , m_timing(timing)
    , m_server(std::move(server))
{
    m_server->setBackoff(m_timing.backoff);
    m_pool.setMaxThreadCount(1); // one after the other: they share the mirror
    m_pool.setThreadPriority(QThread::LowPriority);
    m_retry.setSingleShot(true);
    m_gate.setSingleShot(true);
    m_gate.setTimerType(Qt::PreciseTimer);
    m_gate.setInterval(m_timing.gate);
    m_beat.setInterval(m_timing.beat);
    m_age.setInterval(m_timing.staleAfter / 16);
    connect(&m_retry, &QTimer::timeout, this, &EtcdSource::attempt);
    connect(&m_gate, &QTimer::timeout, this, &EtcdSource::pump);
    connect(&m_beat, &QTimer::timeout, this, &EtcdSource::beat);
    connect(&m_age, &QTimer::timeout, this, &EtcdSource::age);
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        if (m_working.future().resultCount() > 0) // none after stop()
            take(m_working.result());
    });
}

EtcdSource::~EtcdSource()
{
    // The pool works on the catalogue, which may go right after us.
    m_working.disconnect(this);
    m_pool.waitForDone();
}

void EtcdSource::start()
{
    if (state().phase != SourceState::Phase::Stopped)
        return;
    m_mirror = std::make_shared<Mirror>(id(), m_ranges, m_catalogue);
    m_isListed = false;
    m_startedAt = now();
    m_lastContact = {};
    m_age.start();
    show(SourceState::Phase::Connecting);
    attempt();
}

void EtcdSource::stop()
{
    disconnectFromServer();
    m_retry.stop();
    m_age.stop();
    m_gate.stop();
    m_working.setFuture({});
    m_pending = {};
    m_fault.reset();
    show(SourceState::Phase::Stopped);
}

void EtcdSource::reread()
{
    if (state().phase == SourceState::Phase::Stopped)
        return;
    m_ownFindings.clear();
    if (m_stream || m_listing) {
        list(true);
    } else {
        m_isListed = false;
        attempt();
    }
}

QList<QByteArray> EtcdSource::prefixes() const
{
    QList<QByteArray> prefixes {m_ranges.services};
    if (!m_ranges.routes.isEmpty())
        prefixes.append(m_ranges.routesPrefix());
    return prefixes;
}

// ---- the way to the server

void EtcdSource::attempt()
{
    m_retry.stop();
    m_call
        = m_server->ask("maintenance/status", "{}", m_timing.statusTimeout, [this](const Expected<QByteArray> &body) {
              const auto status = body.and_then(statusIn);
              if (!status)
                  return fail(status.error());
              judge(*status);
          });
}

void EtcdSource::judge(const Status &status)
{
    m_serverName = "etcd "_L1 + status.version;
    if (!status.hasLeader)
        return fail({Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(u"etcdserver: no leader"_s), m_server->endpoint()});
    heard();
    if (!m_isListed || m_isAsWhole)
        return list(true);
    const Revision seen = std::max(m_seenServices, m_seenRoutes);
    if (status.header.cluster != m_cluster || status.header.revision < seen) {
        tell("MB0503",
             {QT_TRANSLATE_NOOP("Model", "The server behind this address now has another database than before"), {}});
        return list(true);
    }
    proveSame();
}

void EtcdSource::list(bool asWhole)
{
    m_isAsWhole |= asWhole;
    m_listing = std::make_unique<Listing>(*m_server, prefixes(), m_timing.listTimeout);
    connect(m_listing.get(), &Listing::progressed, this, &EtcdSource::heard);
    connect(m_listing.get(), &Listing::failed, this, &EtcdSource::fail);
    connect(m_listing.get(), &Listing::listed, this, [this](const Listed &all) {
        m_listing.release()->deleteLater();
        m_cluster = all.header.cluster;
        m_pending.listed = all;
        m_pending.isWhole |= std::exchange(m_isAsWhole, false);
        pump();
    });
    m_listing->start();
}

/// The ids of an emptied and refilled server are the same. But the newest pair that was seen here must be there, now or
/// in the past.
void EtcdSource::proveSame()
{
    if (m_newest.modified == 0) {
        m_isWatchDue = true;
        return pump();
    }
    m_call = m_server->ask("kv/range", rangeRequest({m_newest.key}), m_timing.statusTimeout,
                           [this](const Expected<QByteArray> &body) {
                               const auto page = body.and_then(pageIn);
                               if (!page)
                                   return fail(page.error());
                               if (page->pairs != QList {m_newest})
                                   return comparePast();
                               m_isWatchDue = true;
                               pump();
                           });
}

void EtcdSource::comparePast()
{
    RangeQuery query {m_newest.key};
    query.at = m_newest.modified;
    m_call = m_server->ask(
        "kv/range", rangeRequest(query), m_timing.statusTimeout, [this](const Expected<QByteArray> &body) {
            const auto page = body.and_then(pageIn);
            if (!page && isCompacted(page.error()))
                return list(false); // nothing can be proved: read all of it again
            if (!page)
                return fail(page.error());
            if (page->pairs != QList {m_newest}) {
                tell("MB0503",
                     {QT_TRANSLATE_NOOP("Model", "The server behind this address now has another database than before"),
                      {}});
                return list(true);
            }
            m_isWatchDue = true;
            pump();
        });
}

void EtcdSource::watch()
{
    m_isWatchDue = false;
    m_watchesCreated = 0;
    QList<WatchQuery> queries {{int(Watched::Services), m_ranges.services, m_seenServices + 1}};
    if (!m_ranges.routes.isEmpty())
        queries.append({int(Watched::Routes), m_ranges.routesPrefix(), m_seenRoutes + 1});
    m_stream = m_server->stream("watch", watchRequest(queries));
    connect(m_stream.get(), &wire::Stream::framed, this, [this](const QList<QByteArray> &objects) {
        heard();
        m_lastNotice = m_lastContact;
        m_pending.notices += objects;
        pump();
    });
    connect(m_stream.get(), &wire::Stream::closed, this, &EtcdSource::fail);
    m_lastNotice = now();
    m_beat.start();
}

void EtcdSource::beat()
{
    if (m_isBeating)
        return;
    m_isBeating = true;
    m_beatCall = m_server->ask(
        "maintenance/status", "{}", m_timing.statusTimeout, [this](const Expected<QByteArray> &body) {
            m_isBeating = false;
            const auto status = body.and_then(statusIn);
            if (!status)
                return fail(status.error());
            if (!status->hasLeader)
                return fail(
                    {Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(u"etcdserver: no leader"_s), m_server->endpoint()});
            if (m_watchesCreated < prefixes().size())
                return fail(
                    {Fault::Kind::TimedOut, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "the watch was not answered"), {}}, m_server->endpoint()});
            m_server->breaker().succeeded();
            m_failedEndpoints = 0;
            heard();
            show(SourceState::Phase::Live);
            renewIfSuspect(*status);
        });
}

/// Something on the way may have dropped the stream's connection alone, and nobody told us. Changes elsewhere in the
/// database look the same from here: going on from where the watch stands costs one request.
void EtcdSource::renewIfSuspect(const Status &status)
{
    const bool isSilent = m_lastNotice.msecsTo(now()) >= m_timing.renewAfter.count();
    if (!isSilent || status.header.revision <= std::max(m_seenServices, m_seenRoutes))
        return;
    closeStream();
    m_isWatchDue = true;
    pump();
}

void EtcdSource::closeStream()
{
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream.release()->deleteLater(); // we may be in one of its signals
}

void EtcdSource::disconnectFromServer()
{
    m_call = {};
    m_beatCall = {};
    m_isBeating = false;
    m_beat.stop();
    m_isWatchDue = false;
    if (m_listing) {
        m_listing->disconnect(this);
        m_listing.release()->deleteLater(); // we may be in one of its signals
    }
    closeStream();
}

void EtcdSource::fail(const Fault &fault)
{
    disconnectFromServer();
    m_fault = fault;
    m_fault->place.source = id();
    if (m_fault->about.isEmpty())
        m_fault->about = m_server->endpoint();
    m_server->turnToNextEndpoint();
    m_age.start();
    if (++m_failedEndpoints < m_server->endpointCount()) {
        m_retry.start(0);
        return age();
    }
    m_failedEndpoints = 0;
    wire::Breaker &breaker = m_server->breaker();
    breaker.failed(now(), QRandomGenerator::global()->generateDouble());
    m_retry.start(std::max<qint64>(0, now().msecsTo(breaker.nextAttempt())));
    // All of them failed: what is shown is old from now on.
    const bool isGrey = state().phase == SourceState::Phase::Lost || !m_lastContact.isValid();
    show(isGrey ? SourceState::Phase::Lost : SourceState::Phase::Stale);
    age();
}

// ---- the mirror, and what becomes of it

EtcdSource::Outcome EtcdSource::done(Mirror &mirror, const Work &work)
{
    Outcome outcome;
    if (work.listed) {
        mirror.replace(*work.listed);
        outcome.hasListed = true;
    }
    for (const QByteArray &object : work.notices) {
        const Expected<Notice> notice = noticeIn(object);
        if (!notice) {
            outcome.fault = notice.error();
            break;
        }
        if (notice->isCreated && !notice->isCanceled)
            ++outcome.watchesCreated;
        if (notice->isCanceled && notice->compacted > 0)
            outcome.isCompacted = true;
        else if (notice->isCanceled)
            outcome.fault = Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission, verbatim(notice->reason)};
        mirror.apply(*notice);
    }
    outcome.isWhole = work.isWhole;
    outcome.change = work.isWhole ? mirror.whole() : mirror.changes();
    outcome.newest = mirror.newest();
    outcome.oldest = mirror.oldest();
    outcome.seenServices = mirror.seen(Watched::Services);
    outcome.seenRoutes = mirror.seen(Watched::Routes);
    return outcome;
}

/// The leading edge goes at once; what comes within the gate's time goes together.
void EtcdSource::pump()
{
    if (m_working.isRunning() || m_gate.isActive())
        return;
    if (m_pending.listed || !m_pending.notices.isEmpty()) {
        m_working.setFuture(QtConcurrent::run(
            &m_pool, [mirror = m_mirror, work = std::exchange(m_pending, {})] { return done(*mirror, work); }));
    } else if (m_isWatchDue) {
        m_mirror->forgetFragments();
        watch();
    }
}

void EtcdSource::take(const Outcome &outcome)
{
    m_newest = outcome.newest;
    m_seenServices = outcome.seenServices;
    m_seenRoutes = outcome.seenRoutes;
    m_identity = identityOf(m_cluster, outcome.oldest.key, outcome.oldest.created);
    if (outcome.hasListed) {
        m_isListed = true;
        m_isWatchDue = !m_stream;
    }
    m_gate.start();
    const QPointer<EtcdSource> alive = this;
    publish(outcome.change, outcome.isWhole);
    if (!alive || state().phase == SourceState::Phase::Stopped)
        return;

    if (outcome.isCompacted && m_stream) {
        closeStream();
        m_beat.stop();
        tell("MB0502",
             {QT_TRANSLATE_NOOP(
                  "Model",
                  "The server compacted its history before all of it was read: changes after revision %1 may be "
                  "missing in the time line"),
              {qint64(std::min(m_seenServices, m_seenRoutes > 0 ? m_seenRoutes : m_seenServices))}});
        list(false);
    } else if (outcome.fault && m_stream) {
        fail(*outcome.fault);
    } else if (outcome.watchesCreated > 0 && m_stream) {
        m_watchesCreated += outcome.watchesCreated;
        if (m_watchesCreated == prefixes().size())
            goLive();
    }
}

void EtcdSource::publish(Change change, bool asWhole)
{
    if (change.findings)
        m_mirrorFindings = *change.findings;
    if (asWhole || change.findings || std::exchange(m_haveOwnFindingsChanged, false))
        change.findings = m_ownFindings + m_mirrorFindings;
    if (!asWhole && change.isEmpty())
        return;
    change.base = asWhole ? 0 : m_revision;
    ++m_revision;
    Q_EMIT published(change);
}

void EtcdSource::tell(const QByteArray &code, const Message &what)
{
    Finding finding;
    finding.code = code;
    finding.severity = code == "MB0502" ? Finding::Severity::Note : Finding::Severity::Warning;
    finding.place.source = id();
    finding.what = what;
    m_ownFindings.removeIf([&](const Finding &known) { return known.code == code; });
    m_ownFindings.append(finding);
    m_haveOwnFindingsChanged = true;
}

// ---- what a person is shown

void EtcdSource::heard()
{
    m_lastContact = now();
}

void EtcdSource::goLive()
{
    m_fault.reset();
    m_age.stop();
    show(SourceState::Phase::Live);
}

void EtcdSource::age()
{
    const qint64 silence = (m_lastContact.isValid() ? m_lastContact : m_startedAt).msecsTo(now());
    if (silence >= m_timing.lostAfter.count())
        show(SourceState::Phase::Lost);
    else if (silence >= m_timing.staleAfter.count() && state().phase == SourceState::Phase::Live)
        show(SourceState::Phase::Stale);
}

void EtcdSource::show(SourceState::Phase phase)
{
    SourceState next;
    next.phase = phase;
    next.since = phase == state().phase ? state().since : now();
    next.lastContact = m_lastContact;
    next.fault = m_fault;
    if (phase != SourceState::Phase::Live && phase != SourceState::Phase::Stopped)
        next.nextAttempt = m_server->breaker().nextAttempt();
    next.failedAttempts = m_server->breaker().failures();
    next.requests = m_server->counters().requests;
    next.bytesRead = m_server->counters().bytesRead;
    next.openStreams = m_server->counters().openStreams;
    next.server = verbatim(m_serverName);
    setState(next);
}

} // namespace meshboard::etcd
