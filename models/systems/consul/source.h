// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livesource.h"
#include "systems/consul/following.h"
#include "systems/consul/mirror.h"
#include "systems/consul/server.h"

namespace meshboard::consul {

using Timing = LiveTiming;

/// One datacenter of Consul: four hanging questions about all of it, and Following for the instances of its services.
///
///     attempt -> who are the servers -> names, entries, critical and warning checks -> instances -> live
///
/// Names: which services there are, and that something was registered. Entries: all kinds of configuration in one question.
/// Checks: whose health is not as it was.
class ConsulSource : public LiveSource
{
    Q_OBJECT

public:
    ConsulSource(Connection connection, std::unique_ptr<Server> server, Timing timing = {}, QObject *parent = nullptr);
    ~ConsulSource() override;

    void setCredentials(const Credentials &credentials) override { m_server->setCredentials(credentials); }
    ServerIdentity identity() const override { return m_identity; }

    Server &server() { return *m_server; }
    Budget &budget() { return m_budget; }
    wire::Counters counters() const override { return m_server->counters(); }

protected:
    void reset() override;
    void attempt() override;
    void readAgain() override;
    void disconnectFromServer() override;
    bool isConnected() const override { return !m_questions.empty(); }
    Message serverName() const override { return verbatim(m_serverName); }
    QString endpoint() const override { return m_server->endpoint(); }
    qsizetype endpointCount() const override { return m_server->endpointCount(); }
    void turnToNextEndpoint() override { m_server->turnToNextEndpoint(); }
    wire::Breaker &breaker() override { return m_server->breaker(); }
    Work nextWork() override;

private:
    Call askWhoIsThere(const std::function<void(const Servers &)> &told);
    void askWhoseAgent();
    void open();
    void hang(const QByteArray &path, const std::function<void(const QByteArray &, quint64)> &take);
    void takeNames(const QByteArray &body, quint64 index);
    void startOver();
    void tellAnotherDatabase();
    void noteFiltered(bool isFiltered);
    void beat();
    void follow(const Learned &learned);
    bool isReady() const { return m_haveNames && m_haveEntries && m_sickStates.size() == 2; }

    std::unique_ptr<Server> m_server;
    Budget m_budget;
    Following m_following;
    std::vector<std::unique_ptr<Hanging>> m_questions;
    Call m_call;
    Call m_beatCall;
    QTimer m_beat;
    bool m_isBeating = false;

    std::shared_ptr<Mirror> m_mirror;
    Answers m_pending;
    ServerIdentity m_identity;
    QString m_serverName;
    quint64 m_namesIndex = 0;
    bool m_haveNames = false;
    bool m_haveEntries = false;    ///< of this connection, as the others
    std::optional<QSet<QString>> m_names; ///< that Following does not know yet
    QSet<QString> m_touched;              ///< likewise
    bool m_areNamesKnown = false;
    QSet<QByteArray> m_sickStates; ///< that were answered
    bool m_isFiltered = false;     ///< the token does not read everything
    bool m_isWholeDue = true;
    bool m_isComplete = false; ///< every service was read once
};

/// What tells one datacenter from another behind the same address: its name and the ids of its servers' nodes, which an emptied
/// one does not have again. They are what its servers register themselves as.
Query whoAreTheServers();
ServerIdentity identityOf(const Servers &servers, const Address &address);

} // namespace meshboard::consul
