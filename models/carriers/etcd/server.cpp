// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/server.h"

#include "carriers/etcd/gateway.h"

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

wire::Request request(const QByteArray &path, const QByteArray &body)
{
    wire::Request request;
    request.url.setPath("/v3/"_L1 + QString::fromLatin1(path));
    request.body = body;
    return request;
}

} // namespace

Expected<std::unique_ptr<Server>> Server::reach(const Address &address, bool verifiesTls)
{
    wire::Trust trust = address.trust;
    trust.verifies = verifiesTls;
    return wire::configurationFor(trust).map(
        [&](const QSslConfiguration &tls) { return std::make_unique<Server>(address.endpoints, tls); });
}

Call Server::ask(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout, Answered done)
{
    return askOnce(path, body, timeout,
                   [done = std::move(done)](const Expected<QByteArray> &answer, int) { done(answer); });
}

Call Server::askOnce(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout,
                     AnsweredTimes done)
{
    wire::Request asked = request(path, body);
    asked.timeout = timeout;
    return send(asked, [done = std::move(done), about = endpoint()](const Expected<wire::Answer> &answer) {
        if (!answer)
            return done(tl::unexpected(answer.error()), 1);
        if (answer->status == 200)
            return done(answer->body, answer->timesSent);
        Fault fault = refusalIn(*answer);
        fault.about = about;
        done(tl::unexpected(fault), answer->timesSent);
    });
}

std::unique_ptr<wire::Stream> Server::stream(const QByteArray &path, const QByteArray &body)
{
    return wire::Server::stream(request(path, body));
}

ServerIdentity identityOf(const QString &cluster, const QByteArray &oldestKey, qint64 created)
{
    ServerIdentity identity {{u"cluster"_s, cluster}};
    if (created > 0) {
        identity.insert("oldestKey"_L1, QString::fromUtf8(oldestKey));
        identity.insert("created"_L1, QString::number(created));
    }
    return identity;
}

} // namespace meshboard::etcd
