// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/server.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

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

Call Server::ask(wire::Request request, const QString &path, Answered done)
{
    request.url.setPath(path, QUrl::DecodedMode);
    return send(request, [done = std::move(done), about = endpoint()](const Expected<wire::Answer> &answer) {
        if (!answer || (answer->status >= 200 && answer->status < 300))
            return done(answer);
        Fault fault = wire::refusalIn(*answer);
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
