// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "carriers/zookeeper/mirror.h"
#include "carriers/zookeeper/probe.h"
#include "carriers/zookeeper/walk.h"
#include "live/livesource.h"

#include <memory>

namespace meshboard::zookeeper {

struct Timing : LiveTiming
{
    Duration grace {1000};    ///< for the client library to find another server by itself
    Duration firstLook {250}; ///< a small tree is whole by then, and of a large one the first services are
    qsizetype requests = 256; ///< under way at once
    /// The client library sets all watches again in one request, and a server takes 1 MB at most (jute.maxbuffer). With
    /// more than this a lost connection means a new session, and everything is read again.
    qsizetype watchBytes = 600'000;
};

/// One ensemble: a walk through its trees that leaves a watch on every node, then what the watches tell.
///
///     attempt -> status of a server -> session -> walk -> live
///                                   -> the session there was -> what failed meanwhile -> live
///
/// A lost connection costs no session: the client library comes back to it, on whichever server. A lost session does.
class ZooKeeperSource : public LiveSource
{
    Q_OBJECT

public:
    ZooKeeperSource(Connection connection, std::unique_ptr<Ensemble> ensemble, const Catalogue &catalogue, Timing timing = {}, QObject *parent = nullptr);
    ~ZooKeeperSource() override;

    ServerIdentity identity() const override { return identityOf(m_roots); }
    void setCredentials(const Credentials &credentials) override;

    Ensemble &ensemble() { return *m_ensemble; }

protected:
    void reset() override;
    void attempt() override;
    void readAgain() override;
    void disconnectFromServer() override;
    bool isConnected() const override { return m_ensemble->client() && m_ensemble->client()->isConnected(); }
    wire::Counters counters() const override { return m_ensemble->counters(); }
    Message serverName() const override { return verbatim(m_serverName); }
    QString endpoint() const override { return m_ensemble->endpoint().toString(); }
    qsizetype endpointCount() const override { return m_ensemble->endpointCount(); }
    void turnToNextEndpoint() override { m_ensemble->turnToNextEndpoint(); }
    wire::Breaker &breaker() override { return m_ensemble->breaker(); }
    Work nextWork() override;

private:
    void judge(const Status &status);
    void follow(Client *client);
    void open(std::chrono::milliseconds patience);
    void connected();
    void interrupted();
    void expired();
    void lose(const Fault &fault);

    void walk();
    void read();
    void take(const Walk::Read &asked, const Answer &answer);
    void learn(const QList<Update> &updates);
    void compare(const Update &update);
    void tellOfAnother();
    void beat();

    std::unique_ptr<Ensemble> m_ensemble;
    const Catalogue &m_catalogue;
    Timing m_timing;
    QString m_serverName;

    // The way to the server
    Call m_call;
    Call m_beatCall;
    QTimer m_waiting; ///< for a session
    QTimer m_grace;
    QTimer m_beat;
    QTimer m_beatLimit;
    bool m_keepsSession = false;

    // What is known
    std::unique_ptr<Walk> m_walk;
    std::shared_ptr<Mirror> m_mirror;
    quint32 m_epoch = 0;      ///< answers of an earlier walk are of no use
    bool m_isWalkDue = true;  ///< no watch stands
    bool m_isListed = false;  ///< everything was read once since
    bool m_isShown = false;   ///< and published
    bool m_isFirst = true;    ///< nothing was published yet
    bool m_isTold = false;    ///< as a whole picture, which is complete
    QMap<QByteArray, Stat> m_roots;
    QMap<QByteArray, Stat> m_rootsBefore; ///< those of the last session, until they are seen again
    qint64 m_newest = 0; ///< zxid
    QList<Update> m_pending;
    QTimer m_look;
};

} // namespace meshboard::zookeeper
