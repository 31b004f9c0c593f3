// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/source.h"

#include "contract/elsewhere.h"
#include "systems/eureka/answer.h"

#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

/// The time in an answer's `Date`; nothing where it has none.
qint64 serverTimeOf(const wire::Answer &answer)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

double seconds(std::chrono::milliseconds time)
{
    return std::round(double(time.count()) / 100) / 10;
}

} // namespace

ServerIdentity identityOf(const std::optional<Page> &page)
{
    ServerIdentity identity {{u"eureka"_s, true}};
    if (page && !page->environment.isEmpty())
        identity.insert(u"environment"_s, page->environment);
    if (page && !page->dataCenter.isEmpty())
        identity.insert(u"dataCenter"_s, page->dataCenter);
    return identity;
}

EurekaSource::EurekaSource(Connection connection, std::unique_ptr<Server> server, Timing timing, QObject *parent)
    : LiveSource(std::move(connection), timing, parent)
    , m_timing(timing)
    , m_server(std::move(server))
{
    m_server->setBackoff(m_timing.backoff);
    m_next.setSingleShot(true);
    m_beat.setInterval(m_timing.beat);
    m_look.setInterval(m_timing.page);
    connect(&m_next, &QTimer::timeout, this, [this] { fetch(Part::Delta); });
    connect(&m_beat, &QTimer::timeout, this, &EurekaSource::beat);
    connect(&m_look, &QTimer::timeout, this, &EurekaSource::look);
    connect(&m_leases, &Leases::changed, this, &EurekaSource::tellLeases);
}

EurekaSource::~EurekaSource()
{
    endWork();
}

void EurekaSource::reset()
{
    m_mirror = std::make_shared<Mirror>();
    m_pending.reset();
    m_readFrom.clear();
    m_anyDocument.clear();
    m_isAsWhole = true;
}

// ---- the way to the server

bool EurekaSource::mayAskForDeltas() const
{
    return m_givesDeltas && !m_isAsWhole && m_readFrom == m_server->endpoint() && lastContact().isValid()
        && lastContact().msecsTo(QDateTime::currentDateTimeUtc()) < m_timing.trustsDeltas.count();
}

void EurekaSource::attempt()
{
    m_givesDeltas = true;
    fetch(Part::Delta);
}

void EurekaSource::readAgain()
{
    m_isAsWhole = true;
    m_next.stop();
    tellLeases(); // it was forgotten, as what the page says was
    look();
    fetch(Part::Whole);
}

void EurekaSource::fetch(Part wanted)
{
    const Part part = wanted == Part::Delta && mayAskForDeltas() ? Part::Delta : Part::Whole;
    const bool isDelta = part == Part::Delta;
    const auto answered = [this, part, question = ++m_question](const Expected<wire::Answer> &answer) {
        m_call.finished();
        const bool isForbidden = !answer && answer.error().remedy == Remedy::CheckPermission;
        if (part == Part::Delta && isForbidden) {
            m_givesDeltas = false; // eureka.server.disableDelta
            return fetch(Part::Whole);
        }
        if (isForbidden) {
            Fault fault = answer.error();
            fault.detail = {QT_TRANSLATE_NOOP("Model", "it keeps its registry to itself: it has just started and waits for its peers, or we may not read it (403)"), {}};
            return fail(fault);
        }
        if (!answer)
            return fail(answer.error());
        m_pending = Pending {answer->body, part, m_isAsWhole && part == Part::Whole, serverTimeOf(*answer), question, std::exchange(m_cancelled, {})};
        pump();
    };
    m_call = m_server->get(isDelta ? u"/apps/delta"_s : u"/apps"_s, isDelta ? m_timing.beatTimeout : m_timing.answerTimeout, answered);
}

void EurekaSource::askLater(qint64 bytes)
{
    m_interval = m_timing.pace.between(bytes);
    m_next.start(Pace::spread(m_interval, QRandomGenerator::global()->generateDouble()));
}

/// Between two questions that are far apart: one that costs the server next to nothing.
void EurekaSource::beat()
{
    const auto place = instancePlaceOf(m_anyDocument);
    const bool isSoon = m_next.isActive() && m_next.remainingTimeAsDuration() < m_timing.beat / 2;
    if (!place || isSoon || !m_next.isActive() || m_isBeating || lastContact().msecsTo(QDateTime::currentDateTimeUtc()) < m_timing.beat.count())
        return;
    m_isBeating = true;
    m_beatCall = m_server->get(pathOf(*place), m_timing.beatTimeout, [this](const Expected<wire::Answer> &answer) {
        m_beatCall.finished();
        m_isBeating = false;
        // It may have gone since: the server is there all the same.
        if (!answer && answer.error().kind != Fault::Kind::NotFound)
            return fail(answer.error());
        heard();
        refreshState();
    });
}

void EurekaSource::look()
{
    const QStringList pages = m_server->pages();
    if (m_page >= pages.size())
        return m_look.stop(); // it shows none
    if (std::exchange(m_isLooking, true))
        return;
    m_pageCall = m_server->getPage(pages[m_page], m_timing.answerTimeout, [this](const Expected<wire::Answer> &answer) {
        m_pageCall.finished();
        m_isLooking = false;
        const auto page = answer ? pageIn(answer->body) : std::nullopt;
        if (page)
            return learnPage(*page);
        if (answer || answer.error().kind == Fault::Kind::NotFound) {
            ++m_page;
            look();
        }
    });
}

void EurekaSource::learnPage(const Page &page)
{
    m_identity = identityOf(page);
    Finding finding;
    finding.code = "MB1306";
    finding.severity = Finding::Severity::Warning;
    finding.what = {QT_TRANSLATE_NOOP("Model", "Eureka preserves itself: what it says of its instances may be long over"), {}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "In the last minute %1 leases were renewed; it takes more than %2 until it lets go of those that are not. "
                                                 "Look at the network between the instances and the server."),
                      {qint64(page.renewals), qint64(page.threshold)}};
    if (page.keepsAll)
        tell(finding);
    else
        untell(finding.code);
    publishTold();
}

void EurekaSource::tellLeases()
{
    Finding finding;
    finding.code = "MB1307";
    finding.severity = Finding::Severity::Note;
    finding.what = {QT_TRANSLATE_NOOP("Model", "Registered and renewed from here: %1"), {m_leases.instances().join(u", ")}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "Without this program nobody renews it, and the server lets go of it after a while."), {}};
    if (m_leases.isEmpty())
        untell(finding.code);
    else
        tell(finding);
    publishTold();
}

void EurekaSource::hasCancelled(const InstancePlace &place, qint64 updatedAt)
{
    m_cancelled.append({place, updatedAt});
    untell("MB1308");
}

void EurekaSource::tellReturned(const QList<std::pair<QString, QString>> &returned)
{
    QStringList ids;
    for (const auto &[app, id] : returned)
        ids.append(id);
    Finding finding;
    finding.code = "MB1308";
    finding.severity = Finding::Severity::Warning;
    finding.what = {QT_TRANSLATE_NOOP("Model", "It was cancelled, and registered itself again: %1"), {ids.join(u", ")}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "What still runs and renews comes back. Take it out of service, or end it."), {}};
    tell(finding);
    publishTold();
}

/// With what is under way, or alone.
void EurekaSource::publishTold()
{
    if (haveToldChanged())
        pump();
}

void EurekaSource::disconnectFromServer()
{
    m_call = {};
    m_beatCall = {};
    m_pageCall = {};
    m_isBeating = false;
    m_isLooking = false;
    m_next.stop();
    m_beat.stop();
    m_look.stop();
    m_isFollowing = false;
    m_pending.reset();
    m_page = 0;
    ++m_question;
}

Message EurekaSource::serverName() const
{
    if (m_interval.count() == 0)
        return {QT_TRANSLATE_NOOP("Model", "Eureka"), {}};
    return {QT_TRANSLATE_NOOP("Model", "Eureka, asked every %1 s; it may keep a change to itself for %2 s before"),
            {seconds(m_interval), seconds(m_timing.cache)}};
}

// ---- the mirror, and what becomes of it

EurekaSource::Outcome EurekaSource::done(Mirror &mirror, const Pending &pending)
{
    Outcome outcome;
    const auto registry = registryIn(pending.body);
    if (!registry) {
        outcome.fault = registry.error();
        return outcome;
    }
    for (const auto &[place, updatedAt] : pending.cancelled)
        mirror.expectGone(place.app, place.id, updatedAt);
    if (pending.part == Part::Whole)
        mirror.replace(*registry, pending.body.trimmed().startsWith('<') ? InstanceText::Xml : InstanceText::Json);
    else
        outcome.isMissed = !mirror.apply(*registry);
    if (!outcome.isMissed)
        outcome.change = pending.isWhole ? mirror.whole() : mirror.changes();
    outcome.newestChange = mirror.newestChange();
    outcome.anyDocument = mirror.anyDocument();
    outcome.returned = mirror.returned();
    if (pending.body.size() > 1'000'000)
        giveBackMemory();
    return outcome;
}

LiveSource::Work EurekaSource::nextWork()
{
    if (!m_pending && haveToldChanged() && m_isFollowing) {
        return [] {
            Change change;
            change.complete = {false, true};
            return Done {change};
        };
    }
    if (!m_pending)
        return {};
    return [this, mirror = m_mirror, pending = *std::exchange(m_pending, std::nullopt)] {
        const Outcome outcome = done(*mirror, pending);
        Done done {outcome.change, pending.isWhole && !outcome.fault, {}, [this, pending, outcome] { follow(pending, outcome); }};
        done.learn = [this, isWhole = done.isWhole, from = pending, outcome] {
            if (!outcome.fault && m_identity.isEmpty())
                m_identity = identityOf(std::nullopt);
            m_anyDocument = outcome.anyDocument;
            if (isWhole)
                m_isAsWhole = false;
        };
        return done;
    };
}

void EurekaSource::follow(const Pending &pending, const Outcome &outcome)
{
    if (!outcome.returned.isEmpty())
        tellReturned(outcome.returned);
    if (pending.question != m_question)
        return;
    if (outcome.fault)
        return fail(*outcome.fault);
    heard();
    if (outcome.isMissed)
        return fetch(Part::Whole);
    succeeded();
    if (pending.part == Part::Whole)
        m_readFrom = m_server->endpoint();
    if (outcome.newestChange > 0 && pending.answeredAt > 0)
        setLag(std::chrono::milliseconds(std::max<qint64>(0, pending.answeredAt - outcome.newestChange)));
    if (!std::exchange(m_isFollowing, true)) {
        m_beat.start();
        m_look.start();
        look();
    }
    askLater(pending.body.size());
    goLive();
}

} // namespace meshboard::eureka
