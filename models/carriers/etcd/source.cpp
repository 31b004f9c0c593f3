// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/source.h"

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
    : LiveSource(std::move(connection), timing, parent)
    , m_ranges(std::move(ranges))
    , m_catalogue(catalogue)
    , m_timing(timing)
    , m_server(std::move(server))
{
    m_server->setBackoff(m_timing.backoff);
    m_beat.setInterval(m_timing.beat);
    connect(&m_beat, &QTimer::timeout, this, &EtcdSource::beat);
}

EtcdSource::~EtcdSource()
{
    endWork();
}

void EtcdSource::reset()
{
    m_mirror = std::make_shared<Mirror>(id(), m_ranges, m_catalogue);
    m_pending = {};
    m_isListed = false;
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
    m_call
        = m_server->ask("maintenance/status", "{}", m_timing.beatTimeout, [this](const Expected<QByteArray> &body) {
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
        tellOf("MB0503",
             {QT_TRANSLATE_NOOP("Model", "The server behind this address now has another database than before"), {}});
        return list(true);
    }
    proveSame();
}

void EtcdSource::list(bool asWhole)
{
    m_isAsWhole |= asWhole;
    m_listing = std::make_unique<Listing>(*m_server, prefixes(), m_timing.answerTimeout);
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
    m_call = m_server->ask("kv/range", rangeRequest({m_newest.key}), m_timing.beatTimeout,
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
        "kv/range", rangeRequest(query), m_timing.beatTimeout, [this](const Expected<QByteArray> &body) {
            const auto page = body.and_then(pageIn);
            if (!page && isCompacted(page.error()))
                return list(false); // nothing can be proved: read all of it again
            if (!page)
                return fail(page.error());
            if (page->pairs != QList {m_newest}) {
                tellOf("MB0503",
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
        m_lastNotice = lastContact();
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
        "maintenance/status", "{}", m_timing.beatTimeout, [this](const Expected<QByteArray> &body) {
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
            succeeded();
            heard();
            goLive();
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

// ---- the mirror, and what becomes of it

EtcdSource::Outcome EtcdSource::done(Mirror &mirror, const Pending &work)
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

LiveSource::Work EtcdSource::nextWork()
{
    if (m_pending.listed || !m_pending.notices.isEmpty()) {
        return [this, mirror = m_mirror, work = std::exchange(m_pending, {})] {
            const Outcome outcome = done(*mirror, work);
            return Done {outcome.change, outcome.isWhole, [this, outcome] { learn(outcome); }, [this, outcome] { follow(outcome); }};
        };
    }
    if (m_isWatchDue) {
        m_mirror->forgetFragments();
        watch();
    }
    return {};
}

void EtcdSource::learn(const Outcome &outcome)
{
    m_newest = outcome.newest;
    m_seenServices = outcome.seenServices;
    m_seenRoutes = outcome.seenRoutes;
    m_identity = identityOf(m_cluster, outcome.oldest.key, outcome.oldest.created);
    if (outcome.hasListed) {
        m_isListed = true;
        m_isWatchDue = !m_stream;
    }
}

void EtcdSource::follow(const Outcome &outcome)
{
    if (outcome.isCompacted && m_stream) {
        closeStream();
        m_beat.stop();
        tellOf("MB0502",
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

void EtcdSource::tellOf(const QByteArray &code, const Message &what)
{
    Finding finding;
    finding.code = code;
    finding.severity = code == "MB0502" ? Finding::Severity::Note : Finding::Severity::Warning;
    finding.what = what;
    tell(finding);
}

} // namespace meshboard::etcd
