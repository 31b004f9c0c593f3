// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/credentials.h"
#include "wire/breaker.h"
#include "wire/client.h"

namespace meshboard::wire {

/// The HTTP servers of one cluster, as a source and its writer reach them: one at a time.
class Server
{
public:
    /// `endpoints`: http or https, host and port, and the path that all of the server's begin with; at least one.
    Server(QList<QUrl> endpoints, const QSslConfiguration &tls);

    /// Go along with every request from now on: a token.
    void setHeaders(QList<std::pair<QByteArray, QByteArray>> headers) { m_headers = std::move(headers); }

    /// The same for a user with a password, or a bearer's token.
    void authenticate(const Credentials &credentials);

    /// `request.url` has path and query alone.
    [[nodiscard]] Call send(const Request &request, Client::Answered done);
    std::unique_ptr<Stream> stream(const Request &request);

    QString endpoint() const; ///< `http://a:2379`
    qsizetype endpointCount() const { return m_endpoints.size(); }
    void turnToNextEndpoint();

    Breaker &breaker() { return m_breaker; }
    void setBackoff(Backoff backoff) { m_breaker = Breaker(backoff); }
    const Counters &counters() const { return m_client.counters(); }
    void forgetConnections() { m_client.forgetConnections(); }

private:
    Request addressed(Request request) const;

    QList<QUrl> m_endpoints;
    qsizetype m_current = 0;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    Breaker m_breaker;
    Client m_client;
};

/// An answer with an error status, in the server's words.
Fault refusalIn(const Answer &answer);

} // namespace meshboard::wire
