// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/registry.h"

#include "domain/workpool.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::demo {

namespace {

constexpr std::chrono::milliseconds step = 1s;
constexpr std::chrono::milliseconds publishEvery = 55ms;
constexpr std::chrono::milliseconds liveEvery = 4s;
constexpr std::chrono::seconds window = 10s;
constexpr int keptRates = 60;
/// How far traffic moves towards its new figure in one step: most of it at once, the rest in two more.
constexpr double eagerness = 0.7;

} // namespace

Registry::Registry(Connection connection, const Catalogue &catalogue, std::vector<Opened> folders, QObject *parent)
    : Source(std::move(connection), parent)
    , m_catalogue(catalogue)
{
    for (Opened &opened : folders)
        m_folders.push_back({std::move(opened), {}, {}});
    for (Followed &folder : m_folders)
        connect(folder.opened.source.get(), &Source::published, this, [this, &folder](const Change &change) { follow(folder, change); });
    m_ticking.setInterval(step);
    m_publishing.setInterval(publishEvery);
    m_publishing.setSingleShot(true);
    m_publishing.setTimerType(Qt::PreciseTimer);
    m_living.setInterval(liveEvery);
    m_living.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ticking, &QTimer::timeout, this, &Registry::tick);
    connect(&m_publishing, &QTimer::timeout, this, &Registry::publish);
    connect(&m_living, &QTimer::timeout, this, [this] {
        SourceState state = this->state();
        state.lastContact = QDateTime::currentDateTimeUtc();
        setState(state);
    });
    connect(&m_simulating, &QFutureWatcherBase::finished, this, [this] { take(m_simulating.result()); });
}

Registry::~Registry()
{
    // The pool works with the catalogue, which may go right after us.
    m_simulating.disconnect(this);
    m_simulating.waitForFinished();
}

void Registry::start()
{
    if (!m_isRunning && !m_isKilled)
        begin();
}

void Registry::begin()
{
    m_isRunning = true;
    m_isWhole = false;
    setPhase(SourceState::Phase::Connecting);
    m_living.start();
    if (!m_isPaused)
        m_ticking.start();
    for (Followed &folder : m_folders)
        folder.opened.source->start();
}

void Registry::halt()
{
    m_isRunning = false;
    m_ticking.stop();
    m_publishing.stop();
    m_living.stop();
    for (Followed &folder : m_folders)
        folder.opened.source->stop();
}

void Registry::stop()
{
    halt();
    setPhase(SourceState::Phase::Stopped);
}

void Registry::reread()
{
    if (!m_isRunning)
        return;
    m_isWhole = false;
    for (Followed &folder : m_folders)
        folder.opened.source->reread();
}

ServerIdentity Registry::identity() const
{
    return {{u"demo"_s, u"shop"_s}};
}

void Registry::setKilled(bool isKilled)
{
    if (isKilled == m_isKilled)
        return;
    m_isKilled = isKilled;
    if (!isKilled)
        return begin();
    halt();
    setPhase(SourceState::Phase::Lost,
             Fault {Fault::Kind::Unreachable, {id(), {}, {}, 0, 0, {}}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "killed from the Demo menu"), {}}, connection().name});
}

void Registry::reset()
{
    m_sick.clear();
    m_isDirty = true;
    setPaused(false);
    setKilled(false);
    simulate();
}

void Registry::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused || !m_isRunning)
        return m_ticking.stop();
    m_ticking.start();
    simulate();
}

void Registry::setSick(const ServiceKey &service, bool isSick)
{
    if (isSick)
        m_sick.insert(service.name);
    else
        m_sick.remove(service.name);
    m_isDirty = true;
    simulate();
}

void Registry::follow(Followed &folder, const Change &change)
{
    folder.snapshot = applied(folder.snapshot, change);
    m_isDirty = true;
    simulate();
}

/// Works out off the main thread what the files and the state of health amount to.
void Registry::simulate()
{
    const bool isComplete = std::all_of(m_folders.cbegin(), m_folders.cend(), [](const Followed &one) { return one.snapshot.revision > 0; });
    // Paused means still; but the first picture has to come.
    const bool isStill = m_isPaused && m_isWhole;
    if (!m_isDirty || !isComplete || isStill || !m_isRunning || m_simulating.isRunning())
        return;
    m_isDirty = false;
    std::vector<std::pair<SourceId, QMap<DocumentId, DocumentPtr>>> documents;
    std::vector<QMap<DocumentId, ReadDocumentPtr>> read;
    for (const Followed &folder : m_folders) {
        documents.emplace_back(folder.opened.source->id(), folder.snapshot.documents);
        read.push_back(folder.read);
    }
    m_simulating.setFuture(QtConcurrent::run(workPool(), [documents, read, sick = m_sick, &catalogue = m_catalogue]() mutable {
        QList<Declared> declared;
        for (size_t i = 0; i < documents.size(); ++i)
            declared.append(declaredBy(documents[i].first, documents[i].second, catalogue, read[i]));
        return Simulated {meshOf(declared, sick), read};
    }));
}

void Registry::take(const Simulated &simulated)
{
    for (size_t i = 0; i < m_folders.size(); ++i)
        m_folders[i].read = simulated.read[i];
    m_mesh = simulated.mesh;
    publishSoon();
    simulate();
}

void Registry::tick()
{
    ++m_steps;
    publishSoon();
}

void Registry::publishSoon()
{
    if (m_publishing.isActive() || m_mesh.services.isEmpty() || !m_isRunning)
        return;
    if (!m_sincePublished.isValid() || m_sincePublished.hasExpired(publishEvery.count()))
        publish();
    else
        m_publishing.start();
}

TrafficPtr Registry::observed(const TrafficKey &key, const Flow &flow)
{
    // A day of the shop in ten minutes, and a little weather on every edge.
    const double tide = 1.0 + 0.12 * std::sin(double(m_steps) * 2 * M_PI / 600);
    const auto about = [&](double value, double spread) { return value * (1.0 + spread * (2.0 * m_chance.generateDouble() - 1.0)); };
    const double aim = flow.perSecond * tide;
    auto traffic = std::make_shared<Traffic>();
    traffic->key = key;
    const TrafficPtr before = m_traffic.value(key);
    if (before) {
        traffic->recentRates = before->recentRates;
        const double last = before->perSecond.value_or(aim);
        traffic->perSecond = std::abs(last - aim) < 0.1 * aim ? about(aim, 0.03) : last + eagerness * (aim - last);
    } else {
        traffic->perSecond = about(aim, 0.03);
    }
    traffic->recentRates.append(float(*traffic->perSecond));
    while (traffic->recentRates.size() > keptRates)
        traffic->recentRates.removeFirst();
    traffic->errorShare = std::min(1.0, about(flow.errorShare, 0.15));
    traffic->p95 = std::chrono::microseconds(qint64(about(double(flow.p95.count()), 0.08)));
    traffic->window = window;
    traffic->samples = qint64(*traffic->perSecond * double(window.count()));
    return traffic;
}

void Registry::publish()
{
    Change change;
    change.base = m_isWhole ? m_revision : 0;
    change.complete.services = true;
    QMap<TrafficKey, TrafficPtr> traffic;
    for (auto it = m_mesh.flows.cbegin(); it != m_mesh.flows.cend(); ++it)
        traffic.insert(it.key(), observed(it.key(), *it));
    // What no longer flows runs dry within a few steps instead of vanishing.
    constexpr double dry = 0.05;
    for (auto it = m_traffic.cbegin(); it != m_traffic.cend(); ++it) {
        if (traffic.contains(it.key()))
            continue;
        if ((*it)->perSecond.value_or(0) > dry && m_isWhole)
            traffic.insert(it.key(), observed(it.key(), {}));
        else
            change.removedTraffic.append(it.key());
    }
    change.traffic = traffic.values();
    for (auto it = m_mesh.services.cbegin(); it != m_mesh.services.cend(); ++it) {
        const ServicePtr known = m_published.value(it.key());
        if (!m_isWhole || !known || *known != **it)
            change.services.append(*it);
    }
    for (const ServiceKey &key : m_published.keys()) {
        if (!m_mesh.services.contains(key))
            change.removedServices.append(key);
    }
    if (!m_isWhole) {
        change.removedServices.clear();
        change.removedTraffic.clear();
        change.findings = QList<Finding> {};
    }
    m_traffic = traffic;
    m_published = m_mesh.services;
    m_isWhole = true;
    ++m_revision;
    m_sincePublished.start();
    Q_EMIT published(change);
    if (m_isRunning)
        setPhase(SourceState::Phase::Live);
}

void Registry::setPhase(SourceState::Phase phase, const std::optional<Fault> &fault)
{
    SourceState state = this->state();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (state.phase != phase)
        state.since = now;
    state.phase = phase;
    state.fault = fault;
    if (phase == SourceState::Phase::Live)
        state.lastContact = now;
    state.server = {QT_TRANSLATE_NOOP("Model", "demo, simulated"), {}};
    setState(state);
}

} // namespace meshboard::demo
