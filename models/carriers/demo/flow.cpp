// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/flow.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::demo {

namespace {

constexpr double sickErrorShare = 0.34;
constexpr int sickSlowness = 6;
/// Callers retry and degrade: half of what fails below shows above.
constexpr double passedOn = 0.5;
constexpr double tooLittle = 0.001;
constexpr int longestFlow = 10;

struct Outcome
{
    double errorShare = 0;
    std::chrono::microseconds p95 {0};
};

QString addressOf(const QString &name, int number)
{
    // Made up, stable: the same service has the same addresses in every process.
    uint hash = 2166136261u;
    for (const QChar letter : name)
        hash = (hash ^ letter.unicode()) * 16777619u;
    return u"10.42.%1.%2"_s.arg(hash % 250 + 1).arg((hash / 250) % 200 + uint(number));
}

class Shop
{
public:
    Shop(const QList<Declared> &declared, const QSet<QString> &sick)
        : m_sick(sick)
    {
        for (const Worker &worker : workers())
            m_keys.insert(worker.key.name, worker.key);
        for (const Declared &folder : declared) {
            m_routes += folder.routes;
            for (const Service &service : folder.services)
                remember(service);
        }
    }

    Mesh run()
    {
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
            m_mesh.services.insert(*it, staffed(*it));
        enter();
        for (Flow &flow : m_mesh.flows) {
            flow.errorShare = flow.perSecond > 0 ? flow.errorShare / flow.perSecond : 0;
            flow.p95 = std::chrono::microseconds(flow.perSecond > 0 ? qint64(double(flow.p95.count()) / flow.perSecond) : 0);
        }
        return std::move(m_mesh);
    }

private:
    void remember(const Service &service)
    {
        if (service.kind == Service::Kind::External)
            return;
        ServiceKey &key = m_keys[service.key.name];
        if (key.isNull() || key.scope.isEmpty())
            key = service.key;
        for (const QString &subset : service.subsets) {
            if (!m_subsets[key.name].contains(subset))
                m_subsets[key.name].append(subset);
        }
    }

    QList<Temper> tempersOf(const QString &name) const
    {
        const Worker *worker = workerNamed(name);
        QList<Temper> tempers = worker ? worker->tempers : QList<Temper> {};
        // Whoever adds a subset to a file has deployed it in this simulation.
        for (const QString &subset : m_subsets.value(name)) {
            const bool isKnown = std::any_of(tempers.cbegin(), tempers.cend(), [&](const Temper &one) { return one.subset == subset; });
            if (!isKnown)
                tempers.append({subset, 1, 25ms, 0.002});
        }
        if (tempers.isEmpty())
            tempers.append(Temper {});
        return tempers;
    }

    ServicePtr staffed(const ServiceKey &key) const
    {
        auto service = std::make_shared<Service>();
        service->key = key;
        service->system = u"demo"_s;
        service->kind = key == gateway() ? Service::Kind::Gateway : Service::Kind::Service;
        for (const Temper &temper : tempersOf(key.name)) {
            if (!temper.subset.isEmpty())
                service->subsets.append(temper.subset);
            for (int i = 0; i < temper.instances; ++i)
                service->instances.append(hired(key.name, temper, int(service->instances.size())));
        }
        std::sort(service->instances.begin(), service->instances.end(),
                  [](const Instance &a, const Instance &b) { return a.id < b.id; });
        return service;
    }

    Instance hired(const QString &name, const Temper &temper, int number) const
    {
        Instance instance;
        instance.id = u"%1-%2"_s.arg(name).arg(number + 1);
        instance.host = addressOf(name, number);
        instance.port = quint16(8080);
        instance.subset = temper.subset;
        instance.labels.insert(u"demo"_s, u"simulated"_s);
        if (!temper.subset.isEmpty())
            instance.labels.insert(u"version"_s, temper.subset);
        Check check {u"http /healthz"_s, Probe::Passing, u"200 OK (demo)"_s};
        // Every other instance of a sick service is down, the rest suffers.
        if (m_sick.contains(name))
            check = number % 2 == 0 ? Check {check.name, Probe::Critical, u"503 Service Unavailable: connection pool exhausted (demo)"_s}
                                    : Check {check.name, Probe::Warning, u"200 OK after 2.9 s (demo)"_s};
        instance.health.probe = check.state;
        instance.health.checks = {check};
        return instance;
    }

    void enter()
    {
        for (const Request &visit : visits()) {
            const double perSecond = visitorsPerSecond * visit.share;
            book({{}, gateway(), {}}, perSecond, {0.0002, 4ms});
            for (const Arrival &arrival : arrivals(m_routes, visit))
                arrive(gateway(), arrival, visit, perSecond, 1);
        }
    }

    /// The gateway names a service; inside of the mesh its own routes decide on.
    Outcome arrive(const ServiceKey &from, const Arrival &arrival, const Request &request, double perSecond, int depth)
    {
        const QString name = arrival.service.name;
        const QList<Arrival> inside = arrival.subset.isEmpty() && m_keys.contains(name)
            ? arrivalsAt(m_routes, name, from.name, request)
            : QList<Arrival> {};
        if (inside.isEmpty())
            return work(from, arrival, perSecond * arrival.share, depth);
        for (const Arrival &further : inside)
            work(from, further, perSecond * arrival.share * further.share, depth);
        return {};
    }

    Outcome call(const ServiceKey &from, const QString &to, double perSecond, int depth)
    {
        Outcome all;
        for (const Request &request : requestsTo(to)) {
            const double part = perSecond * request.share;
            QList<Arrival> ways = arrivalsAt(m_routes, to, from.name, request);
            if (ways.isEmpty())
                ways.append(direct(to));
            for (const Arrival &way : std::as_const(ways)) {
                const Outcome one = work(from, way, part * way.share, depth);
                if (way.isMirror)
                    continue;
                all.errorShare += one.errorShare * request.share * way.share;
                all.p95 = std::max(all.p95, one.p95);
            }
        }
        return all;
    }

    Arrival direct(const QString &to) const
    {
        Arrival arrival;
        arrival.service = m_keys.value(to, {{}, to});
        return arrival;
    }

    Outcome work(const ServiceKey &from, const Arrival &arrival, double perSecond, int depth)
    {
        if (perSecond < tooLittle || depth > longestFlow)
            return {};
        const QString name = arrival.service.name;
        const ServiceKey to = m_keys.value(name, arrival.service);
        if (arrival.isMissing || !m_keys.contains(name)) {
            const Outcome nobody {1.0, 1ms};
            book({from, to, arrival.subset}, perSecond, nobody);
            return nobody;
        }
        const QList<Temper> tempers = answering(name, arrival.subset);
        const int instances = std::accumulate(tempers.cbegin(), tempers.cend(), 0,
                                              [](int sum, const Temper &temper) { return sum + temper.instances; });
        const double reaching = perSecond * (1 - arrival.aborted);
        Outcome below;
        if (const Worker *worker = workerNamed(name)) {
            for (const Calling &next : worker->calls) {
                const Outcome one = call(to, next.to, reaching * next.share, depth + 1);
                below.errorShare += one.errorShare * next.share * passedOn;
                below.p95 = std::max(below.p95, one.p95);
            }
        }
        Outcome all;
        for (const Temper &temper : tempers) {
            const double share = double(temper.instances) / double(std::max(instances, 1));
            const Outcome one = answered(name, temper, arrival, below);
            book({from, to, temper.subset}, perSecond * share, one);
            all.errorShare += one.errorShare * share;
            all.p95 = std::max(all.p95, one.p95);
        }
        return all;
    }

    Outcome answered(const QString &name, const Temper &temper, const Arrival &arrival, const Outcome &below) const
    {
        const bool isSick = m_sick.contains(name);
        const double own = isSick ? sickErrorShare : temper.errorShare;
        Outcome outcome;
        outcome.errorShare = std::min(1.0, arrival.aborted + (1 - arrival.aborted) * (own + below.errorShare));
        outcome.p95 = temper.p95 * (isSick ? sickSlowness : 1) + below.p95 + arrival.delay;
        return outcome;
    }

    /// The versions that may answer: the one asked for, or all of them.
    QList<Temper> answering(const QString &name, const QString &subset) const
    {
        QList<Temper> tempers = tempersOf(name);
        if (subset.isEmpty())
            return tempers;
        const auto found = std::find_if(tempers.cbegin(), tempers.cend(), [&](const Temper &one) { return one.subset == subset; });
        if (found != tempers.cend())
            return {*found};
        return {{subset, 1, 25ms, 1.0}}; // nobody of that version is there
    }

    /// Sums for now; run() turns them into means.
    void book(const TrafficKey &key, double perSecond, const Outcome &outcome)
    {
        Flow &flow = m_mesh.flows[key];
        flow.perSecond += perSecond;
        flow.errorShare += outcome.errorShare * perSecond;
        flow.p95 += std::chrono::microseconds(qint64(double(outcome.p95.count()) * perSecond));
    }

    QSet<QString> m_sick;
    QList<RouteGraphPtr> m_routes;
    QMap<QString, ServiceKey> m_keys;
    QMap<QString, QStringList> m_subsets;
    Mesh m_mesh;
};

} // namespace

Mesh meshOf(const QList<Declared> &declared, const QSet<QString> &sick)
{
    return Shop(declared, sick).run();
}

} // namespace meshboard::demo
