// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/source.h"

#include "contract/elsewhere.h"
#include "systems/traefik/reported.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

/// The documents as they were given out. Worked on by one pool thread at a time.
class TraefikSource::Mirror
{
public:
    Mirror(SourceId source, QString target)
        : m_source(source)
        , m_target(std::move(target))
    {
    }

    /// What differs from before.
    Change take(const QMap<QString, QByteArray> &texts)
    {
        Change change;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const DocumentId id {m_source, it.key()};
            const DocumentPtr known = m_documents.value(id);
            if (known && known->bytes == *it)
                continue;
            auto document = std::make_shared<Document>();
            document->id = id;
            document->bytes = *it;
            document->guard = guardOfReport(it.key().chopped(5), m_target); // .json
            if (known)
                document->changedAt = QDateTime::currentDateTimeUtc(); // this is when we were told
            m_documents.insert(id, document);
            change.documents.append(document);
        }
        const QList<DocumentId> known = m_documents.keys();
        for (const DocumentId &id : known) {
            if (texts.contains(id.path))
                continue;
            m_documents.remove(id);
            change.removedDocuments.append(id);
        }
        return change;
    }

    QList<DocumentPtr> documents() const { return m_documents.values(); }

private:
    SourceId m_source;
    QString m_target;
    QMap<DocumentId, DocumentPtr> m_documents;
};

TraefikSource::TraefikSource(Connection connection, std::unique_ptr<Server> server, QString target, Timing timing, QObject *parent)
    : LiveSource(std::move(connection), timing, parent)
    , m_timing(timing)
    , m_server(std::move(server))
    , m_target(std::move(target))
{
    m_server->setBackoff(m_timing.backoff);
    m_next.setSingleShot(true);
    m_beat.setInterval(m_timing.beat);
    connect(&m_next, &QTimer::timeout, this, &TraefikSource::askForConfiguration);
    connect(&m_beat, &QTimer::timeout, this, &TraefikSource::beat);
}

TraefikSource::~TraefikSource()
{
    endWork();
}

void TraefikSource::reset()
{
    m_mirror = std::make_shared<Mirror>(id(), m_target);
    m_pending.reset();
    m_lastBody.clear();
    m_isAsWhole = true;
}

// ---- the way to the server

void TraefikSource::attempt()
{
    m_call = m_server->get(u"version"_s, m_timing.beatTimeout, [this](const Expected<wire::Answer> &answer) {
        m_call.finished();
        if (!answer)
            return fail(answer.error());
        m_version = QJsonDocument::fromJson(answer->body).object()["Version"_L1].toString();
        if (m_version.startsWith(u'v')) // of some builds
            m_version.remove(0, 1);
        if (m_version.isEmpty())
            return fail({Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "what answers is not Traefik's API"), {}}, endpoint()});
        // After a restart they may be others.
        m_entryPoints.clear();
        m_lastBody.clear();
        askForEntryPoints(1);
    });
}

void TraefikSource::askForEntryPoints(int page)
{
    m_call = m_server->getPage(u"entrypoints"_s, page, m_timing.answerTimeout, [this](const Expected<wire::Answer> &answer) {
        m_call.finished();
        if (!answer)
            return fail(answer.error());
        m_entryPoints.append(answer->body);
        if (const auto next = nextPageOf(*answer))
            return askForEntryPoints(*next);
        askForConfiguration();
    });
}

void TraefikSource::askForConfiguration()
{
    m_call = m_server->get(u"rawdata"_s, m_timing.answerTimeout, [this, question = ++m_question](const Expected<wire::Answer> &answer) {
        m_call.finished();
        if (!answer)
            return fail(answer.error());
        const Pending pending {answer->body, m_entryPoints, m_isAsWhole, question};
        if (!m_isAsWhole && answer->body == m_lastBody)
            return follow(pending, {});
        m_pending = pending;
        pump();
    });
}

void TraefikSource::readAgain()
{
    m_isAsWhole = true;
    m_next.stop();
    m_call = {};
    attempt();
}

/// Between two questions that are far apart.
void TraefikSource::beat()
{
    const bool isSoon = !m_next.isActive() || m_next.remainingTimeAsDuration() < m_timing.beat / 2;
    if (isSoon || m_isBeating || lastContact().msecsTo(QDateTime::currentDateTimeUtc()) < m_timing.beat.count())
        return;
    m_isBeating = true;
    m_beatCall = m_server->get(u"version"_s, m_timing.beatTimeout, [this](const Expected<wire::Answer> &answer) {
        m_beatCall.finished();
        m_isBeating = false;
        if (!answer)
            return fail(answer.error());
        heard();
        refreshState();
    });
}

void TraefikSource::disconnectFromServer()
{
    m_call = {};
    m_beatCall = {};
    m_isBeating = false;
    m_next.stop();
    m_beat.stop();
    m_isFollowing = false;
    m_pending.reset();
    ++m_question;
}

Message TraefikSource::serverName() const
{
    if (m_version.isEmpty())
        return {QT_TRANSLATE_NOOP("Model", "Traefik"), {}};
    return {QT_TRANSLATE_NOOP("Model", "Traefik %1, asked every %2 s"), {m_version, std::round(double(m_interval.count()) / 100) / 10}};
}

// ---- the mirror, and what becomes of it

TraefikSource::Outcome TraefikSource::done(Mirror &mirror, const Pending &pending)
{
    Outcome outcome;
    auto texts = reportsIn(pending.body);
    const auto entryPoints = entryPointsReport(pending.entryPoints);
    if (!texts || !entryPoints) {
        outcome.fault = texts ? entryPoints.error() : texts.error();
        return outcome;
    }
    texts->insert(u"entryPoints.json"_s, *entryPoints);
    outcome.change = mirror.take(*texts);
    if (pending.isWhole) {
        outcome.change = {};
        outcome.change.documents = mirror.documents();
    }
    const QJsonObject all = QJsonDocument::fromJson(*entryPoints).object()["entryPoints"_L1].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        outcome.entryPoints.insert(it.key(), it.value()["address"_L1]);
    if (pending.body.size() > 1'000'000)
        giveBackMemory();
    return outcome;
}

LiveSource::Work TraefikSource::nextWork()
{
    if (!m_pending)
        return {};
    return [this, mirror = m_mirror, pending = *std::exchange(m_pending, std::nullopt)] {
        const Outcome outcome = done(*mirror, pending);
        Done done {outcome.change, pending.isWhole && !outcome.fault, {}, [this, pending, outcome] { follow(pending, outcome); }};
        done.learn = [this, outcome, isWhole = done.isWhole] {
            if (!outcome.fault)
                m_identity = {{u"entryPoints"_s, outcome.entryPoints}};
            if (isWhole)
                m_isAsWhole = false;
        };
        return done;
    };
}

void TraefikSource::follow(const Pending &pending, const Outcome &outcome)
{
    if (pending.question != m_question)
        return;
    if (outcome.fault)
        return fail(*outcome.fault);
    heard();
    succeeded();
    m_lastBody = pending.body;
    m_interval = m_timing.pace.between(pending.body.size());
    m_next.start(Pace::spread(m_interval, QRandomGenerator::global()->generateDouble()));
    if (!std::exchange(m_isFollowing, true))
        m_beat.start();
    goLive();
}

} // namespace meshboard::traefik
