// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livesource.h"
#include "live/pace.h"
#include "systems/traefik/server.h"

namespace meshboard::traefik {

struct Timing : LiveTiming
{
    Pace pace; ///< of the questions for the configuration
};

/// One running Traefik, as its API reports it. The API tells nobody anything and has no sign of a change: the configuration is
/// asked for again and again, whole, since its pages could be of different ones; what says the same as before is not read.
///
///     attempt -> version -> entry points -> configuration -> wait -> configuration …
///
/// What it is made of comes from elsewhere; nothing is written here.
class TraefikSource : public LiveSource
{
    Q_OBJECT

public:
    /// `target`: the name of the source that its configuration is written to; may be empty.
    TraefikSource(Connection connection, std::unique_ptr<Server> server, QString target, Timing timing = {}, QObject *parent = nullptr);
    ~TraefikSource() override;

    ServerIdentity identity() const override { return m_identity; }
    void setCredentials(const Credentials &credentials) override { m_server->authenticate(credentials); }

protected:
    void reset() override;
    void attempt() override;
    void readAgain() override;
    void disconnectFromServer() override;
    bool isConnected() const override { return m_isFollowing; }
    wire::Counters counters() const override { return m_server->counters(); }
    Message serverName() const override;
    QString endpoint() const override { return m_server->endpoint(); }
    qsizetype endpointCount() const override { return m_server->endpointCount(); }
    void turnToNextEndpoint() override { m_server->turnToNextEndpoint(); }
    wire::Breaker &breaker() override { return m_server->breaker(); }
    Work nextWork() override;

private:
    struct Pending
    {
        QByteArray body;
        QList<QByteArray> entryPoints; ///< pages
        bool isWhole = false;
        int question = 0;
    };
    struct Outcome
    {
        Change change;
        std::optional<Fault> fault;
        QJsonObject entryPoints; ///< names and addresses
    };
    class Mirror;
    static Outcome done(Mirror &mirror, const Pending &pending);

    void askForEntryPoints(int page);
    void askForConfiguration();
    void follow(const Pending &pending, const Outcome &outcome);
    void beat();

    Timing m_timing;
    std::unique_ptr<Server> m_server;
    QString m_target;

    // The way to the server
    Call m_call;
    Call m_beatCall;
    QTimer m_next;
    QTimer m_beat;
    std::chrono::milliseconds m_interval {};
    bool m_isFollowing = false;
    bool m_isBeating = false;
    bool m_isAsWhole = false;
    int m_question = 0; ///< the last one; what answers an earlier one leads to nothing more

    // What is known
    std::shared_ptr<Mirror> m_mirror;
    std::optional<Pending> m_pending;
    QList<QByteArray> m_entryPoints;
    QByteArray m_lastBody;
    QString m_version;
    ServerIdentity m_identity;
};

} // namespace meshboard::traefik
