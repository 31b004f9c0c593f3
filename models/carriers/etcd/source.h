// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/mirror.h"
#include "carriers/etcd/server.h"
#include "live/livesource.h"

#include <memory>

namespace meshboard::etcd {

struct Timing : LiveTiming
{
    Duration renewAfter {60000}; ///< of a watch that is silent although the database changes
};

/// One etcd cluster: a listing at one revision, then one stream with a watch on each range from the next revision on.
///
///     attempt -> status -> (known database?) -> listing -> watch
///                                            -> proof  -> watch, from where it ended
///
/// Any failure closes the stream and comes back to attempt(), on the next endpoint.
class EtcdSource : public LiveSource
{
    Q_OBJECT

public:
    EtcdSource(Connection connection, Ranges ranges, std::unique_ptr<Server> server, const Catalogue &catalogue,
               Timing timing = {}, QObject *parent = nullptr);
    ~EtcdSource() override;

    void setCredentials(const Credentials &credentials) override { m_server->setCredentials(credentials); }
    ServerIdentity identity() const override { return m_identity; }

    Server &server() { return *m_server; }

protected:
    void reset() override;
    void attempt() override;
    void readAgain() override { list(true); }
    void disconnectFromServer() override;
    bool isConnected() const override { return m_stream || m_listing; }
    wire::Counters counters() const override { return m_server->counters(); }
    Message serverName() const override { return verbatim(m_serverName); }
    QString endpoint() const override { return m_server->endpoint(); }
    qsizetype endpointCount() const override { return m_server->endpointCount(); }
    void turnToNextEndpoint() override { m_server->turnToNextEndpoint(); }
    wire::Breaker &breaker() override { return m_server->breaker(); }
    Work nextWork() override;

private:
    /// What the pool is given to do with the mirror, and what comes back.
    struct Pending
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
    static Outcome done(Mirror &mirror, const Pending &work);

    void judge(const Status &status);
    void list(bool asWhole);
    void proveSame();
    void comparePast();
    void watch();
    void beat();
    void renewIfSuspect(const Status &status);
    void closeStream();
    void learn(const Outcome &outcome);
    void follow(const Outcome &outcome);
    void tellOf(const QByteArray &code, const Message &what);

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
    QTimer m_beat;
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
    Pending m_pending;
    QDateTime m_lastNotice; ///< on the stream
    QString m_serverName;
};

} // namespace meshboard::etcd
