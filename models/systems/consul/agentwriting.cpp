// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/agentwriting.h"

#include "systems/consul/guard.h"

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

Fault placedAt(const DocumentId &document, Fault fault)
{
    fault.place.source = document.source;
    fault.place.document = document.path;
    if (fault.about.isEmpty())
        fault.about = document.path;
    return fault;
}

} // namespace

AgentReading::AgentReading(Server &server, const DocumentId &document, AgentPath at, std::chrono::milliseconds timeout, Writer::Read done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    Query self {"/v1/agent/self"};
    self.isTenanted = false;
    self.timeout = timeout;
    m_call = server.ask(self, [this, &server, document, at, timeout](const Expected<wire::Answer> &answer) {
        if (!answer || answer->status != 200)
            return finish(tl::unexpected(placedAt(document, answer ? refusalFrom(*answer) : answer.error())));
        if (const QString node = nodeIn(answer->body, server.address().datacenter); node != at.node)
            return finish(tl::unexpected(placedAt(document, {Fault::Kind::WrongTarget, {}, Remedy::CheckAddress,
                                                            {QT_TRANSLATE_NOOP("Model", "this is the agent of %1, and the instance is registered at that of %2"), {node, at.node}}})));
        Query question {"/v1/agent/health/service/id/" + encoded(at.id), {{"format"_ba, "json"_ba}}};
        question.timeout = timeout;
        m_call = server.ask(question, [this, document](const Expected<wire::Answer> &health) {
            if (!health)
                return finish(tl::unexpected(placedAt(document, health.error())));
            // 429 and 503 are how well it is.
            if (health->status != 200 && health->status != 404 && health->status != 429 && health->status != 503)
                return finish(tl::unexpected(placedAt(document, refusalFrom(*health))));
            finish(registrationIn(health->body, document));
        });
    });
}

void AgentReading::finish(const Expected<Document> &document)
{
    deleteLater();
    const auto done = std::exchange(m_done, nullptr);
    done(document);
}

AgentWriting::AgentWriting(Server &server, Write write, AgentPath at, std::chrono::milliseconds timeout, Writer::Written done, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_write(std::move(write))
    , m_at(std::move(at))
    , m_timeout(timeout)
    , m_done(std::move(done))
{
    new AgentReading(m_server, m_write.document, m_at, m_timeout, [this](const Expected<Document> &standing) { begin(standing); }, this);
}

void AgentWriting::begin(const Expected<Document> &standing)
{
    m_window.start();
    if (!standing && standing.error().kind != Fault::Kind::NotFound)
        return finish(tl::unexpected(standing.error()));
    if (standing && m_write.sort == Write::Sort::Create)
        return finish(tl::unexpected(alreadyThere(m_write.document)));
    const bool isAsSeen = m_write.sort == Write::Sort::Create || (standing && hashOf(standing->bytes) == markIn(m_write.guard).hash);
    if (!isAsSeen)
        return finish(tl::unexpected(placedAt(m_write.document, {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                                                standing ? Message {QT_TRANSLATE_NOOP("Model", "it was registered anew meanwhile"), {}}
                                                                         : Message {QT_TRANSLATE_NOOP("Model", "it is gone"), {}}})));
    const auto put = [&](const QByteArray &path, const QByteArray &body = {}) {
        Query question {path};
        question.verb = "PUT";
        question.body = body;
        question.timeout = m_timeout;
        m_questions.append(question);
    };
    if (m_write.sort == Write::Sort::Remove) {
        put("/v1/agent/service/deregister/" + encoded(m_at.id));
        return next();
    }
    const auto wanted = wantedIn(m_write.after, m_write.document, m_at.id);
    if (!wanted)
        return finish(tl::unexpected(wanted.error()));
    const auto now = standing ? wantedIn(standing->bytes, m_write.document, m_at.id) : Expected<Wanted>(Wanted {});
    if (!now || now->definition != wanted->definition)
        put("/v1/agent/service/register", wanted->definition);
    if (!now || now->isInMaintenance != wanted->isInMaintenance)
        put("/v1/agent/service/maintenance/" + encoded(m_at.id) + (wanted->isInMaintenance ? "?enable=true&reason=Meshboard" : "?enable=false"));
    next();
}

void AgentWriting::next()
{
    if (m_questions.isEmpty())
        return look();
    const Query question = m_questions.takeFirst();
    m_call = m_server.ask(question, [this](const Expected<wire::Answer> &answer) {
        if (answer && answer->status == 200) {
            ++m_asked;
            return next();
        }
        Fault fault = answer ? refusalFrom(*answer) : answer.error();
        if (m_asked > 0) {
            fault.kind = Fault::Kind::Incomplete;
            fault.detail = {QT_TRANSLATE_NOOP("Model", "it was registered, but its maintenance was not changed: %1"), {QList {fault.detail}}};
        } else if (!answer && !wire::isUnsent(fault)) {
            fault.detail = {QT_TRANSLATE_NOOP("Model", "%1; whether it was written is not known"), {QList {fault.detail}}};
        }
        finish(tl::unexpected(placedAt(m_write.document, fault)));
    });
}

void AgentWriting::look()
{
    new AgentReading(m_server, m_write.document, m_at, m_timeout, [this](const Expected<Document> &standing) {
        const auto window = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(m_window.nsecsElapsed()));
        if (standing && m_write.sort != Write::Sort::Remove)
            return finish(Receipt {standing->guard, window});
        if (!standing && standing.error().kind == Fault::Kind::NotFound && m_write.sort == Write::Sort::Remove)
            return finish(Receipt {{GuardStrength::Checked, {{u"absent"_s, true}}}, window});
        if (!standing && standing.error().kind != Fault::Kind::NotFound)
            return finish(tl::unexpected(standing.error()));
        finish(tl::unexpected(placedAt(m_write.document, {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                                         {QT_TRANSLATE_NOOP("Model", "it was written, and somebody else has undone it already"), {}}})));
    }, this);
}

void AgentWriting::finish(const Expected<Receipt> &receipt)
{
    deleteLater();
    const auto done = std::exchange(m_done, nullptr);
    done(receipt);
}

} // namespace meshboard::consul
