// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/server.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

/// What a server says of an error: a text, JSON of Spring's, or a page of its container.
QString wordsIn(const wire::Answer &answer)
{
    static const QRegularExpression tags(u"<style.*?</style>|<[^>]*>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (const QString error = object["error"_L1].toString(); !error.isEmpty())
        return error;
    return QString::fromUtf8(answer.body.left(4000)).replace(tags, u" "_s).simplified().left(300);
}

Fault refusalIn(const wire::Answer &answer)
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
    fault.detail = {QT_TRANSLATE_NOOP("Model", "answer %1: %2"), {QString::number(answer.status), wordsIn(answer)}};
    return fault;
}

} // namespace

Expected<std::unique_ptr<Server>> Server::reach(const wire::Address &address, bool verifiesTls)
{
    wire::Trust trust = address.trust;
    trust.verifies = verifiesTls;
    return wire::configurationFor(trust).map(
        [&](const QSslConfiguration &tls) { return std::make_unique<Server>(address.endpoints, address.path, tls); });
}

Server::Server(QList<QUrl> endpoints, QString path, const QSslConfiguration &tls)
    : wire::Server(std::move(endpoints), tls)
    , m_path(std::move(path))
{
}

void Server::setCredentials(const Credentials &credentials)
{
    if (credentials.isEmpty())
        return setHeaders({});
    const QByteArray pair = credentials.user.toUtf8() + ':' + credentials.secret;
    const QByteArray proof = credentials.user.isEmpty() ? QByteArray("Bearer " + credentials.secret) : QByteArray("Basic " + pair.toBase64());
    setHeaders({{"Authorization"_ba, proof}});
}

Call Server::ask(wire::Request request, const QString &path, Answered done)
{
    request.url.setPath(path, QUrl::DecodedMode);
    return send(request, [done = std::move(done), about = endpoint()](const Expected<wire::Answer> &answer) {
        if (!answer || (answer->status >= 200 && answer->status < 300))
            return done(answer);
        Fault fault = refusalIn(*answer);
        fault.about = about;
        done(tl::unexpected(fault));
    });
}

Call Server::get(const QString &path, std::chrono::milliseconds timeout, Answered done)
{
    wire::Request request;
    request.verb = "GET";
    request.timeout = timeout;
    request.headers = {{"Accept"_ba, "application/json, application/xml;q=0.5"_ba}};
    return ask(request, m_path + path, std::move(done));
}

QStringList Server::pages() const
{
    const QString beside = m_path.left(m_path.lastIndexOf(u'/'));
    return {beside + "/lastn"_L1, beside + "/jsp/lastn.jsp"_L1};
}

Call Server::getPage(const QString &path, std::chrono::milliseconds timeout, Answered done)
{
    wire::Request request;
    request.verb = "GET";
    request.timeout = timeout;
    request.headers = {{"Accept"_ba, "text/html"_ba}};
    return ask(request, path, std::move(done));
}

Call Server::run(const Errand &errand, InstanceText text, std::chrono::milliseconds timeout, Answered done)
{
    wire::Request request;
    request.verb = errand.verb;
    request.timeout = timeout;
    request.body = errand.body;
    if (!errand.body.isEmpty())
        request.headers = {{"Content-Type"_ba, text == InstanceText::Xml ? "application/xml"_ba : "application/json"_ba}};
    QUrlQuery query;
    for (const auto &[name, value] : errand.query)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    request.url.setQuery(query);
    return ask(request, m_path + errand.path, std::move(done));
}

} // namespace meshboard::eureka
