// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/server.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Refusals of what was asked and troubles of the servers among one another both come with status 500.
/// hashicorp/consul, agent/structs/errors.go; hashicorp/raft, api.go
bool isTrouble(const QByteArray &words)
{
    const auto troubles = {"No cluster leader"_ba, "No path to datacenter"_ba, "leadership"_ba, "raft is"_ba, "timed out"_ba,
                           "rpc error making call: EOF"_ba, "failed to get conn"_ba, "connection refused"_ba, "RPC failed"_ba};
    return std::any_of(troubles.begin(), troubles.end(), [&](const QByteArray &trouble) { return words.contains(trouble); });
}

} // namespace

QByteArray encoded(const QString &part)
{
    return QUrl::toPercentEncoding(part);
}

Expected<std::unique_ptr<Server>> Server::reach(const Address &address, bool verifiesTls)
{
    wire::Trust trust = address.trust;
    trust.verifies = verifiesTls;
    return wire::configurationFor(trust).map([&](const QSslConfiguration &tls) { return std::make_unique<Server>(address, tls); });
}

Server::Server(const Address &address, const QSslConfiguration &tls)
    : m_address(address)
    , m_oneShots(address.endpoints, tls)
{
    for (int i = 0; i < lines; ++i)
        m_lines.push_back(std::make_unique<Line>(address.endpoints, tls));
}

void Server::setCredentials(const Credentials &credentials)
{
    Headers headers;
    const QByteArray basic = credentials.user.toUtf8() + ':' + credentials.secret;
    if (!credentials.user.isEmpty()) // of a proxy in front of Consul
        headers.append({"Authorization", "Basic " + basic.toBase64()});
    else if (!credentials.secret.isEmpty())
        headers.append({"X-Consul-Token", credentials.secret});
    m_oneShots.setHeaders(headers);
    m_hasToken = !credentials.isEmpty();
    for (const auto &line : m_lines)
        line->server.setHeaders(headers);
}

wire::Request Server::requestFor(const Query &question, bool reads) const
{
    QByteArray query;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        query += (query.isEmpty() && !question.path.contains('?') ? "?" : "&") + name + (value.isEmpty() ? QByteArray() : '=' + value.toPercentEncoding());
    };
    for (const auto &[name, value] : question.items)
        add(name, value);
    if (!m_address.datacenter.isEmpty())
        add("dc", m_address.datacenter.toUtf8());
    if (!m_address.nameSpace.isEmpty() && question.isTenanted)
        add("ns", m_address.nameSpace.toUtf8());
    if (!m_address.partition.isEmpty() && question.isTenanted)
        add("partition", m_address.partition.toUtf8());
    if (m_address.consistency != Consistency::Default && reads)
        add(m_address.consistency == Consistency::Stale ? "stale" : "consistent", {});
    wire::Request request;
    request.verb = question.verb;
    request.url = QUrl::fromEncoded(question.path + query, QUrl::StrictMode);
    request.body = question.body;
    request.timeout = question.timeout;
    return request;
}

Call Server::ask(const Query &question, Answered done)
{
    return m_oneShots.send(requestFor(question, question.verb == "GET"), std::move(done));
}

Call Server::hang(const Query &question, Answered done)
{
    const auto line = std::min_element(m_lines.begin(), m_lines.end(), [](const auto &a, const auto &b) { return a->hanging < b->hanging; });
    int *hanging = &(*line)->hanging;
    ++*hanging;
    // Goes when the answer has come, and when nobody waits for it any more.
    const auto seat = std::shared_ptr<void>(nullptr, [hanging](void *) { --*hanging; });
    return (*line)->server.send(requestFor(question, true), [seat, done = std::move(done)](const Expected<wire::Answer> &answer) { done(answer); });
}

void Server::turnToNextEndpoint()
{
    m_oneShots.turnToNextEndpoint();
    for (const auto &line : m_lines)
        line->server.turnToNextEndpoint();
}

wire::Counters Server::counters() const
{
    wire::Counters all = m_oneShots.counters();
    for (const auto &line : m_lines) {
        all.requests += line->server.counters().requests;
        all.bytesRead += line->server.counters().bytesRead;
        all.openStreams += line->hanging;
    }
    return all;
}

quint64 indexIn(const wire::Answer &answer)
{
    return std::max<quint64>(answer.header("X-Consul-Index").toULongLong(), 1);
}

bool isFilteredIn(const wire::Answer &answer, bool hasToken)
{
    return answer.header("X-Consul-Results-Filtered-By-ACLs") == "true" || (!hasToken && answer.header("X-Consul-Default-ACL-Policy") == "deny");
}

std::chrono::milliseconds retryAfterIn(const wire::Answer &answer)
{
    return std::chrono::seconds(std::clamp(answer.header("Retry-After").toInt(), 1, 60));
}

Fault refusalFrom(const wire::Answer &answer)
{
    const QByteArray words = answer.body.trimmed();
    const bool isText = !words.isEmpty() && !words.startsWith('<');
    Fault fault {Fault::Kind::Refused, {}, Remedy::None,
                 verbatim(isText ? QString::fromUtf8(words.left(1000)) : u"HTTP %1"_s.arg(answer.status))};
    switch (answer.status) {
    case 401:
    case 403:
        // Of a token that is unknown or has expired Consul says "ACL not found".
        fault.remedy = words.contains("ACL not found") || answer.status == 401 ? Remedy::CheckCredentials : Remedy::CheckPermission;
        break;
    case 404:
        fault.kind = Fault::Kind::NotFound;
        fault.remedy = Remedy::CheckAddress;
        break;
    case 429:
        fault.kind = Fault::Kind::Unreachable;
        fault.remedy = Remedy::Retry;
        break;
    default:
        if (answer.status >= 502 || (answer.status == 500 && isTrouble(words))) {
            fault.kind = Fault::Kind::Unreachable;
            fault.remedy = Remedy::Retry;
        } else if (answer.status < 400) {
            fault.kind = Fault::Kind::Malformed;
            fault.remedy = Remedy::CheckAddress;
        }
        break;
    }
    return fault;
}

} // namespace meshboard::consul
