// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/schema.h"
#include "systems/gateway_api/world.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

using Severity = Finding::Severity;

QString inWords(const Reference &reference)
{
    return ServiceKey {reference.scope, reference.name}.toString();
}

class Together
{
public:
    Together(const World &world, bool closedWorld)
        : m_world(world)
        , m_closedWorld(closedWorld)
    {
    }

    QList<Finding> all()
    {
        checkTwice();
        for (const Placed<Route> &route : m_world.routes()) {
            for (const Parent &parent : route.value->parents)
                checkParent(route, parent);
            for (const RouteRule &rule : route.value->rules) {
                for (const Backend &backend : rule.backends)
                    checkBackend(route, backend);
                for (const Mirror &mirror : rule.mirrors)
                    checkBackend(route, mirror.backend);
            }
        }
        for (const Placed<Gateway> &gateway : m_world.gateways()) {
            for (const Listener &listener : gateway.value->listeners) {
                for (const Reference &certificate : listener.certificates)
                    checkGrant(gateway, certificate);
            }
            if (gateway.value->parent)
                checkSet(gateway);
            else
                checkListeners(gateway);
        }
        for (const Placed<Policy> &policy : m_world.policies()) {
            for (const Reference &target : policy.value->targets) {
                if (target.isService())
                    checkService(policy, target);
            }
        }
        checkMerged();
        return std::move(m_findings);
    }

private:
    Report reportOn(const Reading &reading, const ObjectKey &key) { return {reading.document->id, *reading.tree, key, m_findings}; }
    template <typename T>
    Report reportOn(const Placed<T> &object)
    {
        return reportOn(*object.reading, object.value->key);
    }

    void checkTwice()
    {
        QHash<ObjectKey, Origin> seen;
        for (const ReadingPtr &reading : m_world.readings()) {
            for (const auto &[key, origin] : valuesOf(*reading).objects) {
                const auto known = seen.constFind(key);
                if (known == seen.cend()) {
                    seen.insert(key, origin);
                } else if (!key.name.isEmpty()) {
                    reportOn(*reading, key).add(
                        "MB1011", Severity::Warning, origin,
                        {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                         {key.kind, key.name, QString(known->document->path + u':' + QString::number(known->line))}},
                        {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}});
                }
            }
        }
    }

    // ---- parents

    template <typename T>
    QList<const Gateway *> parentsOf(const Placed<T> &object, const Reference &parent)
    {
        const QList<const Gateway *> gateways = m_world.gatewaysAt(parent);
        if (gateways.isEmpty() && m_closedWorld && m_world.knowsGatewaysOf(parent)) {
            reportOn(object).add("MB1012", Severity::Warning, parent.nameOrigin,
                                 {QT_TRANSLATE_NOOP("Model", "There is no %1 %2"), {parent.kind, inWords(parent)}},
                                 {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
        }
        return gateways;
    }

    void checkParent(const Placed<Route> &route, const Parent &parent)
    {
        if (parent.isService()) {
            checkService(route, parent);
            checkPort(route, parent, parent.port, parent.portOrigin);
        }
        if (!parent.isGateway() && !parent.isListenerSet())
            return;
        const QList<const Gateway *> gateways = parentsOf(route, parent);
        if (gateways.isEmpty() || !m_closedWorld)
            return;
        const auto listeners = m_world.listenersAt(parent);
        if (listeners.isEmpty()) {
            QStringList names;
            for (const Listener &listener : gateways.first()->listeners)
                names.append(listener.name);
            reportOn(route).add("MB1013", Severity::Error, parent.section.isEmpty() ? parent.portOrigin : parent.sectionOrigin,
                                {QT_TRANSLATE_NOOP("Model", "%1 %2 has no such listener"), {parent.kind, inWords(parent)}},
                                {QT_TRANSLATE_NOOP("Model", "Its listeners are: %1"), {names.join(u", ")}});
            return;
        }
        // The listener that comes nearest says why none takes it.
        Refusal nearest = Refusal::Kind;
        for (const auto &[gateway, listener] : listeners) {
            const Refusal refusal = m_world.refusalOf(*gateway, *listener, *route.value);
            if (refusal == Refusal::None)
                return;
            nearest = std::max(nearest, refusal);
        }
        refuse(route, parent, nearest);
    }

    void refuse(const Placed<Route> &route, const Parent &parent, Refusal why)
    {
        const QString name = parent.section.isEmpty() ? inWords(parent) : QString(inWords(parent) + u':' + parent.section);
        if (why == Refusal::Kind) {
            reportOn(route).add("MB1014", Severity::Warning, parent.origin,
                                {QT_TRANSLATE_NOOP("Model", "%1 takes no %2"), {name, route.value->key.kind}},
                                {QT_TRANSLATE_NOOP("Model", "Name a listener of a protocol that goes with the route, or let it allow this kind."), {}});
        } else if (why == Refusal::Namespace) {
            reportOn(route).add("MB1015", Severity::Warning, parent.origin,
                                {QT_TRANSLATE_NOOP("Model", "%1 takes no routes of namespace %2"), {name, route.value->key.scope}},
                                {QT_TRANSLATE_NOOP("Model", "Allow the namespace in allowedRoutes of the listener."), {}});
        } else {
            reportOn(route).add("MB1016", Severity::Warning, route.value->hostOrigins.value(0, parent.origin),
                                {QT_TRANSLATE_NOOP("Model", "No host of the route is one of %1: no request gets here"), {name}},
                                {QT_TRANSLATE_NOOP("Model", "Compare the hosts with the listener's hostname."), {}});
        }
    }

    void checkSet(const Placed<Gateway> &set)
    {
        const QList<const Gateway *> gateways = parentsOf(set, *set.value->parent);
        const bool isOpen = std::any_of(gateways.cbegin(), gateways.cend(), [&](const Gateway *gateway) {
            return m_world.isOpenTo(gateway->sets, gateway->key.scope, set.value->key.scope);
        });
        if (gateways.isEmpty() || !m_closedWorld || isOpen)
            return;
        reportOn(set).add("MB1015", Severity::Warning, set.value->parent->origin,
                          {QT_TRANSLATE_NOOP("Model", "Gateway %1 takes no listeners of namespace %2"), {inWords(*set.value->parent), set.value->key.scope}},
                          {QT_TRANSLATE_NOOP("Model", "Allow the namespace in allowedListeners of the Gateway."), {}});
    }

    /// Listeners of the Gateway before those of its sets, and the sets by their names: which of two counts.
    void checkListeners(const Placed<Gateway> &gateway)
    {
        QList<Placed<Gateway>> sets;
        for (const Placed<Gateway> &set : m_world.gateways()) {
            const std::optional<Reference> &parent = set.value->parent;
            if (parent && parent->name == gateway.value->key.name && isSameScope(parent->scope, gateway.value->key.scope))
                sets.append(set);
        }
        std::stable_sort(sets.begin(), sets.end(), [](const Placed<Gateway> &a, const Placed<Gateway> &b) {
            return std::tie(a.value->key.scope, a.value->key.name) < std::tie(b.value->key.scope, b.value->key.name);
        });
        sets.prepend(gateway);
        QHash<QString, const Listener *> places;
        QHash<quint16, const Listener *> ports;
        for (const Placed<Gateway> &one : std::as_const(sets)) {
            QHash<QString, const Listener *> own;
            for (const Listener &listener : one.value->listeners) {
                if (!listener.port || listener.protocol == "UDP"_L1)
                    continue;
                const QString where = QString::number(*listener.port) % u'|' % listener.protocol % u'|' % listener.host;
                // Two of one object are refused by the API server, and said where that is.
                if (const Listener *other = places.value(where)) {
                    reportOn(one).add("MB1022", Severity::Warning, listener.origin,
                                      {QT_TRANSLATE_NOOP("Model", "Listener %1 has port, protocol and host of listener %2"), {listener.name, other->name}},
                                      {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
                }
                own.insert(where, &listener);
                const Listener *first = ports.value(*listener.port);
                if (first && familyOf(*first) != familyOf(listener)) {
                    reportOn(one).add("MB1022", Severity::Warning, listener.origin,
                                      {QT_TRANSLATE_NOOP("Model", "Listener %1 is for %2 at a port that listener %3 has for %4"),
                                       {listener.name, listener.protocol, first->name, first->protocol}},
                                      {QT_TRANSLATE_NOOP("Model", "Give each protocol a port of its own."), {}});
                }
                if (!first)
                    ports.insert(*listener.port, &listener);
            }
            places.insert(own);
        }
    }

    /// HTTPS and TLS are told apart by the host that a client names; others share no port.
    static QString familyOf(const Listener &listener) { return listener.protocol == "HTTPS"_L1 ? u"TLS"_s : listener.protocol; }

    // ---- where it leads

    void checkBackend(const Placed<Route> &route, const Backend &backend)
    {
        // A consumer's route changes how it reaches a Service that is open to it anyway.
        const QList<Parent> &parents = route.value->parents;
        const bool isConsumer = backend.isService() && std::any_of(parents.cbegin(), parents.cend(), [&](const Parent &parent) {
            return parent.isService() && parent.scope == backend.scope;
        });
        if (!isConsumer)
            checkGrant(route, backend);
        if (!backend.isService())
            return;
        checkService(route, backend);
        checkPort(route, backend, backend.port, backend.portOrigin);
    }

    template <typename T>
    void checkGrant(const Placed<T> &object, const Reference &to)
    {
        if (!m_closedWorld || m_world.isGranted(object.value->key, to))
            return;
        reportOn(object).add("MB1019", Severity::Error, to.origin,
                             {QT_TRANSLATE_NOOP("Model", "%1 %2 is in another namespace, and no ReferenceGrant there allows it"), {to.kind, inWords(to)}},
                             {QT_TRANSLATE_NOOP("Model", "Write a ReferenceGrant in namespace %1 from %2 of namespace %3."),
                              {to.scope, object.value->key.kind, object.value->key.scope}});
    }

    template <typename T>
    void checkService(const Placed<T> &object, const Reference &service)
    {
        if (!m_closedWorld || !m_world.servicesAt(service).isEmpty() || !m_world.knowsServicesOf(service.scope))
            return;
        reportOn(object).add("MB1017", Severity::Error, service.nameOrigin,
                             {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {inWords(service)}},
                             {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
    }

    void checkPort(const Placed<Route> &route, const Reference &reference, const std::optional<quint16> &port, const Origin &at)
    {
        // Declared more than once, it may have the ports of any of them.
        const QList<const ServiceObject *> services = m_world.servicesAt(reference);
        QSet<int> known;
        for (const ServiceObject *service : services) {
            if (service->ports.isEmpty())
                return;
            known.unite(service->ports);
        }
        if (!m_closedWorld || !port || services.isEmpty() || known.contains(*port))
            return;
        QList<int> ports = known.values();
        std::sort(ports.begin(), ports.end());
        QStringList texts;
        for (const int one : std::as_const(ports))
            texts.append(QString::number(one));
        reportOn(route).add("MB1018", Severity::Error, at,
                            {QT_TRANSLATE_NOOP("Model", "Service %1 has no port %2"), {inWords(reference), QString::number(*port)}},
                            {QT_TRANSLATE_NOOP("Model", "Its ports are: %1"), {texts.join(u", ")}});
    }

    // ---- several routes at one listener

    /// Where the requests of a route come in: one text for each listener and host.
    QStringList waysInto(const Route &route) const
    {
        QStringList ways;
        const QStringList hosts = route.hosts.isEmpty() ? QStringList {QString()} : route.hosts;
        for (const Parent &parent : route.parents) {
            const QString object = parent.kind % u'|' % parent.scope % u'|' % parent.name % u'|';
            if (parent.isService()) {
                ways.append(object + QString::number(parent.port.value_or(0)));
                continue;
            }
            if (m_world.gatewaysAt(parent).isEmpty()) {
                for (const QString &host : hosts)
                    ways.append(object % parent.section % u'|' % host);
                continue;
            }
            const auto listeners = m_world.listenersAt(parent);
            for (const auto &[gateway, listener] : listeners) {
                if (m_world.refusalOf(*gateway, *listener, route) != Refusal::None)
                    continue;
                for (const QString &host : hosts) {
                    if (const auto common = commonHost(listener->host, host))
                        ways.append(object % listener->name % u'|' % *common);
                }
            }
        }
        return ways;
    }

    /// Of two matches that are the same the older route has it; files say no age, and then the name decides.
    void checkMerged()
    {
        QList<Placed<Route>> routes = m_world.routes();
        std::stable_sort(routes.begin(), routes.end(), [](const Placed<Route> &a, const Placed<Route> &b) {
            return std::tie(a.value->key.scope, a.value->key.name) < std::tie(b.value->key.scope, b.value->key.name);
        });
        QHash<QString, const Route *> taken;
        for (const Placed<Route> &route : std::as_const(routes)) {
            const QStringList ways = waysInto(*route.value);
            for (const RouteRule &rule : route.value->rules)
                checkMergedRule(route, rule, ways, taken);
        }
    }

    void checkMergedRule(const Placed<Route> &route, const RouteRule &rule, const QStringList &ways, QHash<QString, const Route *> &taken)
    {
        const Route *by = nullptr;
        bool isReached = ways.isEmpty();
        for (const QString &way : ways) {
            for (const Match &match : rule.matches) {
                const QString key = route.value->protocol % u'|' % way % u'|' % match.key;
                const auto known = taken.constFind(key);
                if (known == taken.cend())
                    taken.insert(key, route.value);
                if (known == taken.cend() || (*known)->key == route.value->key)
                    isReached = true;
                else
                    by = *known;
            }
        }
        if (isReached || !by)
            return;
        reportOn(route).add("MB1021", Severity::Warning, rule.rule.origin,
                            {QT_TRANSLATE_NOOP("Model", "%1 %2 matches the same requests at the same listeners; of both only the older one is asked"),
                             {by->key.kind, ServiceKey {by->key.scope, by->key.name}.toString()}},
                            {QT_TRANSLATE_NOOP("Model", "Put both into one, or let them match different requests."), {}});
    }

    const World &m_world;
    bool m_closedWorld = false;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkTogether(const World &world, bool closedWorld)
{
    return Together(world, closedWorld).all();
}

} // namespace meshboard::gateway_api
