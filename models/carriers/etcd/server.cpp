// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/server.h"

#include "carriers/etcd/gateway.h"

#include <QJsonDocument>
#include <QJsonObject>

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

Call Server::sendOnce(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout, AnsweredTimes done)
{
    wire::Request asked = request(path, body);
    asked.timeout = timeout;
    return send(asked, [done = std::move(done), about = endpoint()](const Expected<wire::Answer> &answer) {
        if (!answer)
            return done(tl::unexpected(answer.error()), 1);
        if (answer->status == 200)
            return done(answer->body, answer->timesSent);
        Fault fault = etcd::refusalIn(*answer);
        fault.about = about;
        done(tl::unexpected(fault), answer->timesSent);
    });
}

Call Server::askOnce(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout,
                     AnsweredTimes done)
{
    if (m_credentials.isEmpty())
        return sendOnce(path, body, timeout, std::move(done));
    // With a name: a token first, and once more where the one we have is no longer good. A refused token did nothing, so what
    // went out once has still gone out once.
    struct Asking
    {
        AnsweredTimes done;
        Call call;
    };
    const auto asking = std::make_shared<Asking>();
    asking->done = std::move(done);
    const auto refuse = [asking](const Fault &fault) {
        if (const auto answer = std::exchange(asking->done, nullptr))
            answer(tl::unexpected(fault), 1);
    };
    const auto again = [this, path, body, timeout, asking, refuse](const std::optional<Fault> &trouble) {
        if (trouble)
            return refuse(*trouble);
        if (!asking->done)
            return; // nobody waits any more
        asking->call = sendOnce(path, body, timeout, [asking](const Expected<QByteArray> &answer, int times) {
            if (const auto given = std::exchange(asking->done, nullptr))
                given(answer, times);
        });
    };
    const auto first = [this, path, body, timeout, asking, refuse, again](const std::optional<Fault> &trouble) {
        if (trouble)
            return refuse(*trouble);
        if (!asking->done)
            return;
        asking->call = sendOnce(path, body, timeout, [this, timeout, asking, again](const Expected<QByteArray> &answer, int times) {
            if (!answer && answer.error().remedy == Remedy::CheckCredentials && m_hasToken) {
                m_hasToken = false;
                return authenticate(timeout, again);
            }
            if (const auto given = std::exchange(asking->done, nullptr))
                given(answer, times);
        });
    };
    if (m_hasToken)
        first(std::nullopt);
    else
        authenticate(timeout, first);
    return Call([asking] {
        asking->done = nullptr;
        asking->call.cancel();
    });
}

void Server::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_hasToken = false;
    setHeaders({});
}

void Server::authenticate(std::chrono::milliseconds timeout, std::function<void(std::optional<Fault>)> done)
{
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1)
        return;
    setHeaders({});
    const QJsonObject body {{u"name"_s, m_credentials.user}, {u"password"_s, QString::fromUtf8(m_credentials.secret)}};
    m_authenticating = sendOnce("auth/authenticate", QJsonDocument(body).toJson(QJsonDocument::Compact), timeout,
                                [this](const Expected<QByteArray> &answer, int) {
                                    std::optional<Fault> trouble;
                                    const QByteArray token = answer ? QJsonDocument::fromJson(*answer)["token"_L1].toString().toUtf8() : QByteArray();
                                    // A server without authentication has no tokens, and wants none.
                                    const bool isOff = !answer && inEnglish(answer.error().detail).contains("authentication is not enabled"_L1);
                                    if (!answer && !isOff) {
                                        trouble = answer.error();
                                        if (trouble->kind == Fault::Kind::Refused)
                                            trouble->remedy = Remedy::CheckCredentials;
                                    }
                                    m_hasToken = !trouble;
                                    if (!token.isEmpty())
                                        setHeaders({{"Authorization", token}});
                                    for (const auto &waiting : std::exchange(m_waiting, {}))
                                        waiting(trouble);
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
