// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/server.h"

namespace meshboard::wire {

Server::Server(QList<QUrl> endpoints, const QSslConfiguration &tls)
    : m_endpoints(std::move(endpoints))
    , m_client(tls)
{
}

Request Server::addressed(Request request) const
{
    const QUrl &base = m_endpoints[m_current];
    QUrl url = base;
    url.setPath(base.path() + request.url.path(QUrl::FullyEncoded), QUrl::StrictMode);
    url.setQuery(request.url.query(QUrl::FullyEncoded), QUrl::StrictMode);
    request.url = url;
    request.headers = m_headers + request.headers;
    return request;
}

Call Server::send(const Request &request, Client::Answered done)
{
    return m_client.send(addressed(request), std::move(done));
}

std::unique_ptr<Stream> Server::stream(const Request &request)
{
    return m_client.stream(addressed(request));
}

QString Server::endpoint() const
{
    return m_endpoints[m_current].toString();
}

void Server::turnToNextEndpoint()
{
    m_current = (m_current + 1) % m_endpoints.size();
}

} // namespace meshboard::wire
