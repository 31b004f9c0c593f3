// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/address.h"
#include "wire/server.h"

#include <memory>
#include <vector>

namespace meshboard::consul {

/// What is asked of Consul's HTTP API; datacenter, namespace, partition and consistency are added.
struct Query
{
    QByteArray path; ///< "/v1/config/", encoded
    QList<std::pair<QByteArray, QByteArray>> items {}; ///< of the query, not encoded
    QByteArray verb = "GET";
    QByteArray body {};
    bool isTenanted = true; ///< takes a namespace and partition
    std::chrono::milliseconds timeout {10'000};
};

/// A part of a path, encoded.
QByteArray encoded(const QString &part);

/// One datacenter as the source, its writer and its keys reach it: one client for what is answered at once, a few more for
/// questions that hang, because Qt opens six connections a client and hanging ones would starve all others.
class Server
{
public:
    /// Together with the six of the first client 48 connections: Consul refuses about the 200th of one machine.
    static constexpr int lines = 7;
    static constexpr int seats = lines * 6;

    static Expected<std::unique_ptr<Server>> reach(const Address &address, bool verifiesTls);
    Server(const Address &address, const QSslConfiguration &tls);

    void setCredentials(const Credentials &credentials);
    bool hasToken() const { return m_hasToken; }

    using Answered = wire::Client::Answered;
    [[nodiscard]] Call ask(const Query &question, Answered done);
    /// The same for a question that hangs. More than `seats` of them wait for one another.
    [[nodiscard]] Call hang(const Query &question, Answered done);

    const Address &address() const { return m_address; }
    QString endpoint() const { return m_oneShots.endpoint(); }
    qsizetype endpointCount() const { return m_oneShots.endpointCount(); }
    void turnToNextEndpoint();
    wire::Breaker &breaker() { return m_oneShots.breaker(); }
    void setBackoff(wire::Backoff backoff) { m_oneShots.setBackoff(backoff); }
    wire::Counters counters() const; ///< hanging questions are its streams

private:
    struct Line
    {
        Line(const QList<QUrl> &endpoints, const QSslConfiguration &tls)
            : server(endpoints, tls)
        {
        }
        int hanging = 0; ///< outlives the client, whose end counts it down
        wire::Server server;
    };
    wire::Request requestFor(const Query &question, bool reads) const;

    Address m_address;
    bool m_hasToken = false;
    wire::Server m_oneShots;
    std::vector<std::unique_ptr<Line>> m_lines;
};

/// The index of an answer, for the next question: never 0, which would not hang.
/// https://developer.hashicorp.com/consul/api-docs/features/blocking
quint64 indexIn(const wire::Answer &answer);
/// What the token may not read is left out of the answer. To whom has none, Consul does not say so itself.
bool isFilteredIn(const wire::Answer &answer, bool hasToken);
/// For a 429: how long Consul asks us to wait, in whole seconds as HTTP has it.
std::chrono::milliseconds retryAfterIn(const wire::Answer &answer);

/// Why an answer with an error status is one, in Consul's words.
Fault refusalFrom(const wire::Answer &answer);

} // namespace meshboard::consul
