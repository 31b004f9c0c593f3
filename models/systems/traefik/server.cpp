// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/server.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

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

Call Server::get(const QString &name, std::chrono::milliseconds timeout, Answered done)
{
    return getPage(name, 0, timeout, std::move(done));
}

Call Server::getPage(const QString &name, int page, std::chrono::milliseconds timeout, Answered done)
{
    wire::Request request;
    request.verb = "GET";
    request.timeout = timeout;
    request.url.setPath(m_path + "/api/"_L1 + name, QUrl::DecodedMode);
    if (page > 0)
        request.url.setQuery(QUrlQuery {{u"page"_s, QString::number(page)}});
    return send(request, [done = std::move(done), about = endpoint()](const Expected<wire::Answer> &answer) {
        if (!answer || answer->status == 200)
            return done(answer);
        Fault fault = wire::refusalIn(*answer);
        fault.about = about;
        done(tl::unexpected(fault));
    });
}

std::optional<int> nextPageOf(const wire::Answer &answer)
{
    const int next = answer.header("X-Next-Page").toInt();
    return next > 1 ? std::optional(next) : std::nullopt;
}

} // namespace meshboard::traefik
