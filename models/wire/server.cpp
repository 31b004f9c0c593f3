// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/server.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::wire {

namespace {

/// A text, JSON with an `error` or `message`, or a page for people.
QString wordsIn(const QByteArray &body)
{
    static const QRegularExpression tags(u"<style.*?</style>|<[^>]*>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QLatin1StringView key : {"message"_L1, "error"_L1}) {
        if (const QString words = object[key].toString(); !words.isEmpty())
            return words;
    }
    return QString::fromUtf8(body.left(4000)).replace(tags, u" "_s).simplified().left(300);
}

} // namespace

Server::Server(QList<QUrl> endpoints, const QSslConfiguration &tls)
    : m_endpoints(std::move(endpoints))
    , m_client(tls)
{
}

void Server::authenticate(const Credentials &credentials)
{
    if (credentials.isEmpty())
        return setHeaders({});
    const QByteArray pair = credentials.user.toUtf8() + ':' + credentials.secret;
    const QByteArray proof = credentials.user.isEmpty() ? QByteArray("Bearer " + credentials.secret) : QByteArray("Basic " + pair.toBase64());
    setHeaders({{"Authorization"_ba, proof}});
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

Fault refusalIn(const Answer &answer)
{
    Fault fault {Fault::Kind::Refused, {}, Remedy::None, {}, {}};
    switch (answer.status) {
    case 401:
        fault.remedy = Remedy::CheckCredentials;
        break;
    case 403:
        fault.remedy = Remedy::CheckPermission;
        break;
    case 404:
        fault.kind = Fault::Kind::NotFound;
        fault.remedy = Remedy::CheckAddress;
        break;
    case 429:
    case 502:
    case 503:
    case 504:
        fault.kind = Fault::Kind::Unreachable;
        fault.remedy = Remedy::Retry;
        break;
    default:
        break;
    }
    fault.detail = {QT_TRANSLATE_NOOP("Model", "answer %1: %2"), {QString::number(answer.status), wordsIn(answer.body)}};
    return fault;
}

} // namespace meshboard::wire
