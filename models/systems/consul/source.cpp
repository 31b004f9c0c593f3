// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/source.h"

#include "systems/consul/entries.h"
#include "systems/consul/instance.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

/// So many services are shown before all of a large datacenter are read.
constexpr qsizetype firstServices = 500;

} // namespace

Query whoAreTheServers()
{
    return {"/v1/catalog/service/consul", {}, "GET", {}, false};
}

ServerIdentity identityOf(const Servers &servers, const Address &address)
{
    ServerIdentity identity {{u"datacenter"_s, servers.datacenter.isEmpty() ? address.datacenter : servers.datacenter}};
    if (!servers.nodes.isEmpty())
        identity.insert("servers"_L1, QJsonArray::fromStringList(servers.nodes));
    return identity;
}

ConsulSource::ConsulSource(Connection connection, std::unique_ptr<Server> server, Timing timing, QObject *parent)
    : LiveSource(std::move(connection), timing, parent)
    , m_server(std::move(server))
    , m_following(*m_server, m_budget)
{
    m_server->setBackoff(timing.backoff);
    m_beat.setInterval(timing.beat);
    connect(&m_beat, &QTimer::timeout, this, &ConsulSource::beat);
    connect(&m_following, &Following::heard, this, &ConsulSource::heard);
    connect(&m_following, &Following::failed, this, &ConsulSource::fail);
    connect(&m_following, &Following::wentBackwards, this, &ConsulSource::startOver);
    connect(&m_following, &Following::answered, this, [this](const QString &name, const QByteArray &body) {
        m_pending.services.insert(name, body);
        pump();
    });
}

ConsulSource::~ConsulSource()
{
    endWork();
}

void ConsulSource::reset()
{
    const Address &address = m_server->address();
    m_mirror = std::make_shared<Mirror>(id(), scopeOf(address.partition, address.nameSpace));
    m_following.forget();
    m_areNamesKnown = false;
    m_names.reset();
    m_touched.clear();
    m_pending = {};
    m_namesIndex = 0;
    m_isFiltered = false;
    m_isWholeDue = true;
    m_isComplete = false;
}

// ---- the way to the server

/// A sign of life, and proof that it is still the same datacenter: Qt sends a question again by itself whose connection was
/// cut, and whoever answers then may be another server.
Call ConsulSource::askWhoIsThere(const std::function<void(const Servers &)> &told)
{
    Query question = whoAreTheServers();
    question.timeout = timing().beatTimeout;
    return m_server->ask(question, [this, told](const Expected<wire::Answer> &answer) {
        m_isBeating = false;
        if (!answer)
            return fail(answer.error());
        if (answer->status == 429 && isConnected())
            return heard();
        if (answer->status != 200)
            return fail(refusalFrom(*answer));
        const auto servers = serversIn(answer->body);
        if (!servers)
            return fail(servers.error());
        if (answer->header("X-Consul-Knownleader") == "false")
            return fail({Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(u"No cluster leader"_s), m_server->endpoint()});
        heard();
        told(*servers);
    });
}

void ConsulSource::attempt()
{
    m_call = askWhoIsThere([this](const Servers &servers) {
        m_serverName = "Consul "_L1 + servers.version;
        const ServerIdentity identity = identityOf(servers, m_server->address());
        if (!m_isWholeDue && identity != m_identity) {
            reset();
            tellAnotherDatabase();
        }
        m_identity = identity;
        askWhoseAgent();
    });
}

/// Where the token may not know, nothing is registered through it either.
void ConsulSource::askWhoseAgent()
{
    Query question {"/v1/agent/self"};
    question.isTenanted = false;
    question.timeout = timing().beatTimeout;
    m_call = m_server->ask(question, [this](const Expected<wire::Answer> &answer) {
        if (!answer)
            return fail(answer.error());
        m_pending.agent = answer->status == 200 ? nodeIn(answer->body, m_server->address().datacenter) : QString();
        open();
    });
}

void ConsulSource::open()
{
    m_haveNames = false;
    m_haveEntries = false;
    m_sickStates.clear();
    hang("/v1/catalog/services", [this](const QByteArray &body, quint64 index) { takeNames(body, index); });
    // Without a kind all of them are answered: agent/config_endpoint.go, configGet().
    hang("/v1/config/", [this](const QByteArray &body, quint64) {
        m_haveEntries = true;
        m_pending.entries = body;
    });
    for (const QByteArray &state : {"critical"_ba, "warning"_ba}) {
        hang("/v1/health/state/" + state, [this, state](const QByteArray &body, quint64) {
            m_sickStates.insert(state);
            m_pending.sick.insert(state, body);
        });
    }
    m_following.open();
    m_beat.start();
}

void ConsulSource::hang(const QByteArray &path, const std::function<void(const QByteArray &, quint64)> &take)
{
    auto &hanging = m_questions.emplace_back(std::make_unique<Hanging>(*m_server, m_budget, path));
    connect(hanging.get(), &Hanging::heard, this, &ConsulSource::heard);
    connect(hanging.get(), &Hanging::failed, this, &ConsulSource::fail);
    connect(hanging.get(), &Hanging::answered, this, [this, take](const QByteArray &body, quint64 index, bool isFiltered, bool isBackwards) {
        heard();
        if (isBackwards)
            return startOver();
        noteFiltered(isFiltered);
        take(body, index);
        pump();
    });
}

void ConsulSource::takeNames(const QByteArray &body, quint64 index)
{
    // Restored from an older state while we were away.
    if (index < m_namesIndex)
        return startOver();
    if (m_namesIndex > 0)
        m_following.suspect();
    m_namesIndex = index;
    m_haveNames = true;
    m_pending.names = body;
}

void ConsulSource::startOver()
{
    tellAnotherDatabase();
    readAgain();
}

void ConsulSource::readAgain()
{
    disconnectFromServer();
    reset();
    attempt();
}

void ConsulSource::tellAnotherDatabase()
{
    Finding finding;
    finding.code = "MB0220";
    finding.severity = Finding::Severity::Warning;
    finding.what = {QT_TRANSLATE_NOOP("Model", "The server behind this address now has another database than before"), {}};
    tell(finding);
}

void ConsulSource::noteFiltered(bool isFiltered)
{
    if (!isFiltered || std::exchange(m_isFiltered, true))
        return;
    Finding finding;
    finding.code = "MB0221";
    finding.severity = Finding::Severity::Note;
    finding.what = {QT_TRANSLATE_NOOP("Model", "The token does not read everything: there is more in this datacenter than is shown"), {}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "Use a token with read access to nodes and services."), {}};
    tell(finding);
}

void ConsulSource::beat()
{
    if (m_isBeating)
        return;
    m_isBeating = true;
    m_beatCall = askWhoIsThere([this](const Servers &servers) {
        if (identityOf(servers, m_server->address()) != m_identity)
            return startOver();
        if (m_isComplete && !m_isWholeDue && isReady()) {
            succeeded();
            goLive();
        }
    });
}

void ConsulSource::disconnectFromServer()
{
    m_call = {};
    m_beatCall = {};
    m_isBeating = false;
    m_beat.stop();
    for (auto &question : m_questions)
        Hanging::end(std::move(question));
    m_questions.clear();
    m_following.close();
}

// ---- the mirror, and what becomes of it

LiveSource::Work ConsulSource::nextWork()
{
    const bool isCaughtUp = isReady() && m_areNamesKnown && m_following.isCaughtUp();
    const bool isShown = isReady() && (isCaughtUp || m_following.loaded() >= firstServices);
    const bool becomesComplete = isCaughtUp && !m_isComplete;
    if (m_pending.isEmpty() && !(isShown && (m_isWholeDue || becomesComplete)))
        return {};
    m_isComplete = m_isComplete || isCaughtUp;
    const bool isWhole = isShown && (std::exchange(m_isWholeDue, m_isWholeDue && !isShown) || becomesComplete);
    const bool isQuiet = m_isWholeDue;
    const Completeness complete {!m_isFiltered, m_isComplete && !m_isFiltered};
    return [this, mirror = m_mirror, answers = std::exchange(m_pending, {}), isWhole, isQuiet, complete] {
        const Learned learned = mirror->take(answers);
        Done done;
        done.isWhole = isWhole;
        done.isQuiet = isQuiet;
        if (!isQuiet)
            done.change = isWhole ? mirror->whole() : mirror->changes();
        done.change.complete = complete;
        done.then = [this, mirror, learned] {
            if (mirror == m_mirror)
                follow(learned);
        };
        return done;
    };
}

void ConsulSource::follow(const Learned &learned)
{
    if (learned.fault && isConnected())
        return fail(*learned.fault);
    if (learned.names)
        m_names = learned.names;
    m_touched += learned.touched;
    if (!isReady())
        return;
    // Who is sick was asked before any service is read: no change falls between the two.
    if (m_names) {
        m_areNamesKnown = true;
        m_following.setNames(*std::exchange(m_names, std::nullopt));
    }
    m_following.touch(std::exchange(m_touched, {}));
    if (m_isComplete && !m_isWholeDue && state().phase != SourceState::Phase::Live) {
        succeeded();
        goLive();
    }
}

} // namespace meshboard::consul
