// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/mirror.h"
#include "carriers/etcd/server.h"
#include "contract/source.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace meshboard::etcd {

/// The times of DESIGN rule 4. Tests of long times take shorter ones.
struct Timing
{
    using Duration = std::chrono::milliseconds;
    Duration beat {4000}; ///< between two signs of life that are asked for
    Duration statusTimeout {3000};
    Duration listTimeout {10000};
    Duration staleAfter {8000}; ///< without a sign of life
    Duration lostAfter {25000};
    Duration gate {50};          ///< between two publications
    Duration renewAfter {60000}; ///< of a watch that is silent although the database changes
    wire::Backoff backoff {};
};

/// One etcd cluster: a listing at one revision, then one stream with a watch on each range from the next revision on.
///
///     attempt -> status -> (known database?) -> listing -> watch
///                                            -> proof  -> watch, from where it ended
///
/// Any failure closes the stream and comes back to attempt(), on the next endpoint.
class EtcdSource : public Source
{
    Q_OBJECT

public:
    EtcdSource(Connection connection, Ranges ranges, std::unique_ptr<Server> server, const Catalogue &catalogue,
               Timing timing = {}, QObject *parent = nullptr);
    ~EtcdSource() override;

    void start() override;
    void stop() override;
    void reread() override;
    ServerIdentity identity() const override { return m_identity; }

    Server &server() { return *m_server; }

private:
    /// What the pool is given to do with the mirror, and what comes back.
    struct Work
    {
        std::optional<Listed> listed;
        QList<QByteArray> notices;
        bool isWhole = false;
    };
    struct Outcome
    {
        Change change;
        bool isWhole = false;
        bool hasListed = false;
        int watchesCreated = 0;
        bool isCompacted = false;
        std::optional<Fault> fault;
        KeyValue newest;
        KeyValue oldest;
        Revision seenServices = 0;
        Revision seenRoutes = 0;
    };
    static Outcome done(Mirror &mirror, const Work &work);

    void attempt();
    void judge(const Status &status);
    void list(bool asWhole);
    void proveSame();
    void comparePast();
    void watch();
    void beat();
    void renewIfSuspect(const Status &status);
    void closeStream();
    void fail(const Fault &fault);
    void disconnectFromServer();

    void pump();
    void take(const Outcome &outcome);
    void publish(Change change, bool asWhole);
    void heard();
    void goLive();
    void age();
    void show(SourceState::Phase phase);
    void tell(const QByteArray &code, const Message &what);

    QList<QByteArray> prefixes() const;

    Ranges m_ranges;
    const Catalogue &m_catalogue;
    Timing m_timing;
    std::unique_ptr<Server> m_server;

    // The way to the server
    Call m_call;
    Call m_beatCall;
    std::unique_ptr<Listing> m_listing;
    std::unique_ptr<wire::Stream> m_stream;
    QTimer m_retry;
    QTimer m_beat;
    QTimer m_age;
    qsizetype m_failedEndpoints = 0; ///< in this round over all of them
    bool m_isAsWhole = false;        ///< of the listing under way
    bool m_isBeating = false;
    bool m_isWatchDue = false; ///< once the pool has told where to go on

    // What is known
    std::shared_ptr<Mirror> m_mirror;
    QString m_cluster;
    KeyValue m_newest;
    Revision m_seenServices = 0;
    Revision m_seenRoutes = 0;
    bool m_isListed = false;
    int m_watchesCreated = 0;
    ServerIdentity m_identity;
    QList<Finding> m_ownFindings; ///< gaps in the time line, another database
    bool m_haveOwnFindingsChanged = false;
    QList<Finding> m_mirrorFindings;

    // Publishing
    QThreadPool m_pool;
    QFutureWatcher<Outcome> m_working;
    Work m_pending;
    QTimer m_gate;
    quint64 m_revision = 0;
    QDateTime m_lastContact;
    QDateTime m_lastNotice; ///< on the stream
    QDateTime m_startedAt;
    QDateTime m_phaseSince;
    std::optional<Fault> m_fault;
    QString m_serverName;
};

} // namespace meshboard::etcd
