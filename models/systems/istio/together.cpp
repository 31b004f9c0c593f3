// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/decode.h"
#include "systems/istio/world.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

using Severity = Finding::Severity;

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
        for (const Placed<VirtualService> &service : m_world.virtualServices()) {
            checkTwice(service);
            checkHosts(service);
            checkGateways(service);
            for (const Section &section : service.value->sections) {
                for (const Route &route : section.routes)
                    checkRoute(service, route);
            }
        }
        checkDelegates();
        for (const Placed<DestinationRule> &rule : m_world.destinationRules()) {
            checkTwice(rule);
            checkRule(rule);
            checkRuleHost(rule);
        }
        for (const Placed<Gateway> &gateway : m_world.gateways())
            checkTwice(gateway);
        for (const Placed<Policy> &policy : m_world.policies())
            checkTwice(policy);
        if (m_closedWorld)
            m_findings += checkPolicies(m_world);
        return std::move(m_findings);
    }

private:
    template <typename T>
    Report reportOn(const Placed<T> &object)
    {
        return {object.reading->document->id, *object.reading->tree, object.value->key, m_findings};
    }

    template <typename T>
    void checkTwice(const Placed<T> &object)
    {
        const auto known = m_objects.constFind(object.value->key);
        if (known == m_objects.cend()) {
            m_objects.insert(object.value->key, object.value->origin);
        } else if (!object.value->key.name.isEmpty()) {
            reportOn(object).add("MB0119", Severity::Warning, object.value->origin,
                                 {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                                  {object.value->key.kind, object.value->key.name, placeInWords(*known)}},
                                 {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}});
        }
    }

    /// In the mesh the older one wins and the other is not looked at; at a gateway they are merged in no defined order.
    void checkHosts(const Placed<VirtualService> &service)
    {
        QStringList where = service.value->gateways;
        if (service.value->isForMesh)
            where.prepend(u"mesh"_s);
        for (qsizetype i = 0; i < service.value->hosts.size(); ++i) {
            const QString host = m_world.names().serviceOf(service.value->hosts[i], service.value->key.scope).toString();
            for (const QString &gateway : std::as_const(where)) {
                const bool isMesh = gateway == "mesh"_L1;
                const QString key = gateway + u'|' + (isMesh || gateway.contains(u'/') ? QString() : service.value->key.scope) + u'|' + host;
                const auto known = m_hosts.constFind(key);
                if (known == m_hosts.cend()) {
                    m_hosts.insert(key, service.value);
                } else if ((*known)->key != service.value->key) {
                    reportOn(service).add("MB0106", isMesh ? Severity::Warning : Severity::Note, service.value->hostOrigins[i],
                                          {isMesh ? QT_TRANSLATE_NOOP("Model", "%1 is routed by VirtualService %2 (%3) too; one of both has no effect")
                                                  : QT_TRANSLATE_NOOP("Model", "%1 is routed by VirtualService %2 (%3) too; the order of their rules is not defined"),
                                           {service.value->hosts[i], (*known)->key.name, placeInWords((*known)->origin)}},
                                          {QT_TRANSLATE_NOOP("Model", "Put the rules of a host into one VirtualService."), {}});
                }
            }
        }
    }

    void checkGateways(const Placed<VirtualService> &service)
    {
        if (!m_closedWorld || !m_world.knowsGateways())
            return;
        QList<const Gateway *> gateways;
        for (qsizetype i = 0; i < service.value->gateways.size(); ++i) {
            if (const Gateway *gateway = m_world.gateway(service.value->gateways[i], service.value->key.scope)) {
                gateways.append(gateway);
                continue;
            }
            reportOn(service).add("MB0122", Severity::Warning, service.value->gatewayOrigins[i],
                                  {QT_TRANSLATE_NOOP("Model", "There is no Gateway %1"), {service.value->gateways[i]}},
                                  {QT_TRANSLATE_NOOP("Model", "Check its name; a Gateway of another namespace is written namespace/name."), {}});
        }
        // In the mesh its hosts count as they are; and one Gateway that is not here may take them.
        if (service.value->isForMesh || gateways.isEmpty() || gateways.size() != service.value->gateways.size())
            return;
        for (qsizetype i = 0; i < service.value->hosts.size(); ++i) {
            const QString &host = service.value->hosts[i];
            if (std::any_of(gateways.cbegin(), gateways.cend(), [&](const Gateway *gateway) { return takes(*gateway, host, service.value->key.scope); }))
                continue;
            reportOn(service).add("MB0132", Severity::Warning, service.value->hostOrigins[i],
                                  {QT_TRANSLATE_NOOP("Model", "Gateway %1 takes no requests for %2"), {gateways.first()->key.name, host}},
                                  {QT_TRANSLATE_NOOP("Model", "Add the host to a server of the Gateway, or correct it."), {}});
        }
    }

    /// Whether a server of the Gateway is for that host. One side may be a wildcard of the other.
    bool takes(const Gateway &gateway, const QString &host, const QString &scope) const
    {
        const ServiceKey service = m_world.names().serviceOf(host, scope);
        const QString whole = service.scope.isEmpty() ? host : QString(service.name + u'.' + service.scope + u".svc.cluster.local");
        if (gateway.servers.isEmpty())
            return true; // what it lacks is said of it, not of all that lead there
        return std::any_of(gateway.servers.cbegin(), gateway.servers.cend(), [&](const GatewayServer &server) {
            return std::any_of(server.hosts.cbegin(), server.hosts.cend(), [&](const QString &written) {
                // The part before / says of which namespaces it takes VirtualServices.
                const qsizetype slash = written.indexOf(u'/');
                const QString from = slash < 0 ? u"*"_s : written.left(slash);
                const QString wanted = from == "."_L1 ? gateway.key.scope : from;
                const QString name = written.mid(slash + 1);
                if (wanted != "*"_L1 && !wanted.isEmpty() && !scope.isEmpty() && wanted != scope)
                    return false;
                return name == host || name == whole || matchesWildcard(name, whole) || matchesWildcard(name, host) || matchesWildcard(host, name);
            });
        });
    }

    void checkRuleHost(const Placed<DestinationRule> &rule)
    {
        const QString &host = rule.value->host;
        const ServiceKey key = m_world.names().serviceOf(host, rule.value->key.scope);
        if (!m_closedWorld || host.isEmpty() || host.contains(u'*') || !m_world.knowsHostsOf(key) || m_world.hasHost(key) || isInstalled(key))
            return;
        reportOn(rule).add("MB0102", Severity::Warning, rule.value->hostOrigin,
                           {QT_TRANSLATE_NOOP("Model", "There is no service %1: the rule is for nothing"), {key.toString()}},
                           {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
    }

    static bool isInstalled(const ServiceKey &service) { return service.scope == "istio-system"_L1; }

    void checkRoute(const Placed<VirtualService> &service, const Route &route)
    {
        for (const Branch &branch : route.branches)
            checkDestination(service, branch.destination, branch.origin);
        for (const Mirror &mirror : route.mirrors)
            checkDestination(service, mirror.destination, mirror.origin);
        if (route.delegate)
            checkDelegate(service, *route.delegate);
    }

    /// Of the very many destinations there are few have something wrong: where their fields stand is looked up for these.
    static Origin placeIn(const Reading &reading, const Destination &destination, const char *field)
    {
        const auto path = text::Path::fromString(destination.origin.path.toString());
        if (!path)
            return destination.origin;
        return originIn(destination.origin.document, Cursor(reading.tree->root(path->document), path->document).find(*path), field);
    }

    void checkDestination(const Placed<VirtualService> &service, const Destination &destination, const Origin &at)
    {
        if (destination.host.isEmpty()) {
            reportOn(service).add("MB0120", Severity::Error, at,
                                  {QT_TRANSLATE_NOOP("Model", "A destination names no host"), {}},
                                  {QT_TRANSLATE_NOOP("Model", "Write destination.host."), {}});
            return;
        }
        const ServiceKey key = m_world.serviceOf(destination, service.value->key);
        if (m_world.names().isHalfComplete(destination.host)) {
            Report report = reportOn(service);
            const QString whole = destination.host + u".svc.cluster.local"_s;
            const Origin host = placeIn(*service.reading, destination, "host");
            Finding &finding = report.add("MB0123", Severity::Warning, host,
                                          {QT_TRANSLATE_NOOP("Model", "Istio takes %1 for a host outside the cluster"), {destination.host}},
                                          {QT_TRANSLATE_NOOP("Model", "Write %1."), {whole}});
            report.fix(finding, SetField {{}, host, SetField::Field::Native, u"host"_s, destination.host, whole, {}});
        }
        if (!m_closedWorld)
            return;
        if (m_world.knowsHostsOf(key) && !m_world.hasHost(key)) {
            // What the installation brings stands in no folder: istiod, its gateways, and what others put beside them.
            if (isInstalled(key))
                return;
            const bool isOutside = key.name.contains(u'.');
            reportOn(service).add("MB0102", isOutside ? Severity::Warning : Severity::Error, placeIn(*service.reading, destination, "host"),
                                  {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {key.toString()}},
                                  {isOutside ? QT_TRANSLATE_NOOP("Model", "Declare the host with a ServiceEntry, or check its spelling.")
                                             : QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."),
                                   {}});
        } else if (!destination.subset.isEmpty() && !m_world.hasSubset(key, destination.subset)) {
            reportOn(service).add("MB0101", Severity::Error, placeIn(*service.reading, destination, "subset"),
                                  {QT_TRANSLATE_NOOP("Model", "%1 has no subset %2: its requests fail with 503"), {destination.host, destination.subset}},
                                  {QT_TRANSLATE_NOOP("Model", "Declare the subset in a DestinationRule of the host, or check its name."), {}});
        }
        checkPort(service, destination, key, at);
    }

    void checkPort(const Placed<VirtualService> &service, const Destination &destination, const ServiceKey &key, const Origin &at)
    {
        if (!destination.port)
            return;
        QMap<quint16, QString> ports;
        const QList<const Host *> hosts = m_world.hostsOf(key);
        for (const Host *host : hosts) {
            // Without any it is not said what it listens at.
            if (host->ports.isEmpty())
                return;
            ports.insert(host->ports);
        }
        if (hosts.isEmpty() || ports.contains(*destination.port))
            return;
        QStringList texts;
        for (auto it = ports.keyBegin(); it != ports.keyEnd(); ++it)
            texts.append(QString::number(*it));
        reportOn(service).add("MB0127", Severity::Error, at,
                              {QT_TRANSLATE_NOOP("Model", "Service %1 has no port %2"), {key.toString(), QString::number(*destination.port)}},
                              {QT_TRANSLATE_NOOP("Model", "Its ports are: %1"), {texts.join(u", ")}});
    }

    void checkDelegate(const Placed<VirtualService> &root, const Delegate &delegate)
    {
        const QString scope = delegate.scope.isEmpty() ? root.value->key.scope : delegate.scope;
        const Placed<VirtualService> *found = m_world.virtualService(scope, delegate.name);
        if (!found) {
            if (m_closedWorld) {
                reportOn(root).add("MB0114", Severity::Error, delegate.origin,
                                   {QT_TRANSLATE_NOOP("Model", "There is no VirtualService %1 to delegate to"),
                                    {ServiceKey {scope, delegate.name}.toString()}},
                                   {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
            }
            return;
        }
        m_delegates.insert(found->value);
        if (!found->value->hosts.isEmpty()) {
            reportOn(root).add("MB0115", Severity::Error, delegate.origin,
                               {QT_TRANSLATE_NOOP("Model", "VirtualService %1 has hosts of its own and cannot be a delegate"), {delegate.name}},
                               {QT_TRANSLATE_NOOP("Model", "Delete its hosts, or name another one."), {}});
        }
    }

    void checkDelegates()
    {
        for (const Placed<VirtualService> &service : m_world.virtualServices()) {
            if (!service.value->hosts.isEmpty())
                continue;
            if (!m_delegates.contains(service.value)) {
                if (m_closedWorld) {
                    reportOn(service).add("MB0115", Severity::Warning, service.value->origin,
                                          {QT_TRANSLATE_NOOP("Model", "VirtualService %1 has no hosts, and none delegates to it"), {service.value->key.name}},
                                          {QT_TRANSLATE_NOOP("Model", "Write its hosts, or delete it."), {}});
                }
                continue;
            }
            for (const Section &section : service.value->sections) {
                for (const Route &route : section.routes) {
                    if (route.delegate) {
                        reportOn(service).add("MB0115", Severity::Error, route.delegate->origin,
                                              {QT_TRANSLATE_NOOP("Model", "A delegate cannot delegate once more"), {}},
                                              {QT_TRANSLATE_NOOP("Model", "Let the root lead there itself."), {}});
                    }
                }
            }
        }
    }

    /// Istio merges the subsets of several rules for one host and takes the policy of the oldest.
    void checkRule(const Placed<DestinationRule> &rule)
    {
        if (rule.value->host.isEmpty() || rule.value->isForSomeWorkloads)
            return;
        const QString key = rule.value->key.scope + u'|' + m_world.names().serviceOf(rule.value->host, rule.value->key.scope).toString();
        const auto known = m_rules.constFind(key);
        if (known == m_rules.cend()) {
            m_rules.insert(key, rule.value);
        } else if ((*known)->key != rule.value->key) {
            reportOn(rule).add("MB0116", Severity::Warning, rule.value->hostOrigin,
                               {QT_TRANSLATE_NOOP("Model", "%1 has DestinationRule %2 (%3) too; only one policy counts"),
                                {rule.value->host, (*known)->key.name, placeInWords((*known)->origin)}},
                               {QT_TRANSLATE_NOOP("Model", "Put both into one."), {}});
        }
    }

    const World &m_world;
    bool m_closedWorld = false;
    QList<Finding> m_findings;
    QHash<ObjectKey, Origin> m_objects;
    QHash<QString, const VirtualService *> m_hosts;
    QHash<QString, const DestinationRule *> m_rules;
    QSet<const VirtualService *> m_delegates;
};

} // namespace

QList<Finding> checkTogether(const World &world, bool closedWorld)
{
    return Together(world, closedWorld).all();
}

} // namespace meshboard::istio
