// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/writer.h"

#include "live/answering.h"
#include "systems/consul/agentwriting.h"
#include "systems/consul/decode.h"
#include "systems/consul/guard.h"
#include "systems/consul/source.h"
#include "systems/consul/target.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

Fault nobodyWrites(const DocumentId &document)
{
    return {Fault::Kind::Unsupported, {document.source, document.path, {}, 0, 0, {}}, Remedy::None,
            {QT_TRANSLATE_NOOP("Model", "nothing is written there: configuration entries are config/KIND/-/NAME.json"), {}}, document.path};
}

/// One write under way: compare-and-set, and a look at what it left behind.
class Writing : public QObject
{
public:
    Writing(Server &server, std::unique_ptr<Target> target, Write write, Query question, Patience patience, Writer::Written done, QObject *parent)
        : QObject(parent)
        , m_server(server)
        , m_target(std::move(target))
        , m_write(std::move(write))
        , m_question(std::move(question))
        , m_patience(patience)
        , m_done(std::move(done))
    {
        m_question.timeout = patience.answer;
        m_clock.start();
        // What is gone already, Consul deletes gladly once more.
        if (m_write.sort == Write::Sort::Remove)
            look([this](const Expected<Document> &standing) {
                if (!standing && standing.error().kind == Fault::Kind::NotFound)
                    return conflict(standing);
                send();
            });
        else
            send();
    }

private:
    void send()
    {
        m_isSent = true;
        m_call = m_server.ask(m_question, [this](const Expected<wire::Answer> &answer) {
            if (!answer)
                return stumble(answer.error());
            m_isUncertain = m_isUncertain || answer->timesSent > 1;
            if (answer->status != 200) {
                const Fault fault = refusalFrom(*answer);
                if (fault.kind == Fault::Kind::Unreachable) {
                    m_isUncertain = true; // it may have been handed on before the servers lost one another
                    return stumble(fault);
                }
                return finish(tl::unexpected(faultOf(fault)));
            }
            const QByteArray word = answer->body.trimmed();
            if (word != "true" && word != "false")
                return stumble({Fault::Kind::Malformed, {}, Remedy::CheckAddress, verbatim(QString::fromUtf8(word.left(200)))});
            m_wasDone = word == "true";
            look([this](const Expected<Document> &standing) { judge(standing); });
        });
    }

    void look(const std::function<void(const Expected<Document> &)> &seen)
    {
        Query question = m_target->read();
        question.timeout = m_patience.answer;
        m_call = m_server.ask(question, [this, seen](const Expected<wire::Answer> &answer) {
            const Expected<Document> standing = answer.and_then([&](const wire::Answer &one) { return m_target->documentIn(one); });
            if (standing || standing.error().kind == Fault::Kind::NotFound)
                return seen(standing);
            stumble(standing.error());
        });
    }

    void judge(const Expected<Document> &standing)
    {
        const bool isAsWanted = m_write.sort == Write::Sort::Remove ? !standing : standing && m_target->isWrittenBy(m_write.after, *standing);
        const bool isAsBefore = standing && m_write.sort != Write::Sort::Create && markIn(standing->guard).modified == markIn(m_write.guard).modified;
        // Refused, and yet as wanted: an earlier try of ours came through, and its answer did not.
        if (m_wasDone || (m_isUncertain && isAsWanted && !isAsBefore))
            return finish(receiptFor(standing, isAsWanted));
        conflict(standing);
    }

    /// Where somebody wrote between our write and our look, the index that ours got is not known: then no later write can be
    /// based on it, and an undo asks.
    Receipt receiptFor(const Expected<Document> &standing, bool isAsWanted) const
    {
        if (m_write.sort == Write::Sort::Remove)
            return {{GuardStrength::Atomic, {{u"absent"_s, true}}}, std::nullopt};
        return {isAsWanted ? standing->guard : guardOf(0, {}), std::nullopt};
    }

    void conflict(const Expected<Document> &standing)
    {
        Message what {QT_TRANSLATE_NOOP("Model", "it is gone"), {}};
        if (standing)
            what = {QT_TRANSLATE_NOOP("Model", "it was changed meanwhile (index %1, seen was %2)"),
                    {QString::number(markIn(standing->guard).modified), QString::number(markIn(m_write.guard).modified)}};
        if (standing && m_write.sort == Write::Sort::Create)
            return finish(tl::unexpected(alreadyThere(m_write.document)));
        if (m_isUncertain)
            what = {QT_TRANSLATE_NOOP("Model", "%1; an earlier answer was lost, so it may have been written and then overwritten"), {QList {what}}};
        finish(tl::unexpected(faultOf({Fault::Kind::Conflict, {}, Remedy::ReviewDraft, what})));
    }

    void stumble(const Fault &fault)
    {
        m_isUncertain = m_isUncertain || (m_isSent && !wire::isUnsent(fault));
        ++m_tries;
        m_server.turnToNextEndpoint();
        const bool isPatient = std::chrono::milliseconds(m_clock.elapsed()) + m_patience.pause < m_patience.whole;
        // Nothing was sent and nobody is there: that is an answer. Otherwise only asking again can tell.
        if (isPatient && (m_isUncertain || m_tries < m_server.endpointCount())) {
            QTimer::singleShot(m_isUncertain ? m_patience.pause : std::chrono::milliseconds(0), this, [this] { send(); });
            return;
        }
        Fault last = faultOf(fault);
        if (m_isUncertain)
            last.detail = {QT_TRANSLATE_NOOP("Model", "%1; whether it was written is not known"), {QList {last.detail}}};
        finish(tl::unexpected(last));
    }

    Fault faultOf(Fault fault) const
    {
        fault.place.source = m_write.document.source;
        fault.place.document = m_write.document.path;
        fault.about = m_server.endpoint();
        return fault;
    }

    void finish(const Expected<Receipt> &receipt)
    {
        deleteLater();
        const auto done = std::exchange(m_done, nullptr);
        done(receipt);
    }

    Server &m_server;
    std::unique_ptr<Target> m_target;
    Write m_write;
    Query m_question;
    Patience m_patience;
    Writer::Written m_done;
    QElapsedTimer m_clock;
    Call m_call;
    int m_tries = 0;
    bool m_isSent = false;
    bool m_wasDone = false;
    bool m_isUncertain = false;
};

} // namespace

ConsulWriter::ConsulWriter(Server &server, SourceId source, Patience patience)
    : m_server(server)
    , m_source(source)
    , m_patience(patience)
{
}

GuardStrength ConsulWriter::strengthFor(const DocumentId &document) const
{
    return agentPathIn(document.path) ? GuardStrength::Checked : GuardStrength::Atomic;
}

Call ConsulWriter::write(const Write &write, Written done)
{
    if (const auto at = agentPathIn(write.document.path)) {
        auto *writing = new AgentWriting(m_server, write, *at, m_patience.answer, std::move(done), &m_context);
        return Call([guarded = QPointer<QObject>(writing)] { delete guarded; });
    }
    auto target = targetFor(write.document);
    const Expected<Query> question = target ? target->write(write) : tl::unexpected(nobodyWrites(write.document));
    if (!question)
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(question.error()));
    if (write.sort == Write::Sort::Change && write.before == write.after)
        return answered<Expected<Receipt>>(&m_context, std::move(done), Receipt {write.guard, std::nullopt});
    if (!m_server.breaker().allows(QDateTime::currentDateTimeUtc()))
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(nothingSent(m_server.breaker(), m_server.endpoint())));
    auto *writing = new Writing(m_server, std::move(target), write, *question, m_patience, std::move(done), &m_context);
    return Call([guarded = QPointer<QObject>(writing)] { delete guarded; });
}

Call ConsulWriter::read(const DocumentId &document, Read done)
{
    if (const auto at = agentPathIn(document.path)) {
        auto *reading = new AgentReading(m_server, document, *at, m_patience.answer, std::move(done), &m_context);
        return Call([guarded = QPointer<QObject>(reading)] { delete guarded; });
    }
    const std::shared_ptr<Target> target = targetFor(document);
    if (!target)
        return answered<Expected<Document>>(&m_context, std::move(done), tl::unexpected(nobodyWrites(document)));
    Query question = target->read();
    question.timeout = m_patience.answer;
    return m_server.ask(question, [target, done = std::move(done)](const Expected<wire::Answer> &answer) {
        done(answer.and_then([&](const wire::Answer &one) { return target->documentIn(one); }));
    });
}

Call ConsulWriter::identify(Identified done)
{
    Query question = whoAreTheServers();
    question.timeout = m_patience.answer;
    return m_server.ask(question, [this, done = std::move(done)](const Expected<wire::Answer> &answer) {
        if (answer && answer->status != 200)
            return done(tl::unexpected(refusalFrom(*answer)));
        done(answer.and_then([](const wire::Answer &one) { return serversIn(one.body); }).map([this](const Servers &servers) {
            return identityOf(servers, m_server.address());
        }));
    });
}

} // namespace meshboard::consul
