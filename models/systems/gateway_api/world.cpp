// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/world.h"

#include "systems/gateway_api/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

constexpr QLatin1StringView ownName {"kubernetes.io/metadata.name"};

bool takesKind(const Listener &listener, const QString &kind)
{
    if (!listener.kinds.isEmpty())
        return listener.kinds.contains(kind);
    if (listener.protocol == "HTTP"_L1 || listener.protocol == "HTTPS"_L1)
        return kind == "HTTPRoute"_L1 || kind == "GRPCRoute"_L1;
    if (listener.protocol == "TLS"_L1)
        return kind == "TLSRoute"_L1 || kind == "TCPRoute"_L1;
    if (listener.protocol == "TCP"_L1)
        return kind == "TCPRoute"_L1;
    if (listener.protocol == "UDP"_L1)
        return kind == "UDPRoute"_L1;
    return true; // a protocol of the controller's own
}

} // namespace

bool isSameScope(const QString &a, const QString &b)
{
    return a == b || a.isEmpty() || b.isEmpty();
}

std::optional<QString> commonHost(const QString &listener, const QString &route)
{
    const auto takes = [](const QString &wide, const QString &narrow) {
        return wide.isEmpty() || wide.compare(narrow, Qt::CaseInsensitive) == 0
            || (wide.startsWith(u"*.") && narrow.size() > wide.size() - 1 && narrow.endsWith(QStringView(wide).mid(1), Qt::CaseInsensitive));
    };
    if (takes(listener, route))
        return route;
    return takes(route, listener) ? std::optional(listener) : std::nullopt;
}

World::World(const QList<ReadingPtr> &readings)
    : m_readings(readings)
{
    for (const ReadingPtr &reading : readings) {
        const Values &values = valuesOf(*reading);
        for (const Route &route : values.routes)
            m_routes.append({reading.get(), &route});
        for (const Gateway &gateway : values.gateways) {
            m_gateways.append({reading.get(), &gateway});
            m_gatewaysOfName.insert(gateway.key.name, &gateway);
        }
        for (const Policy &policy : values.policies)
            m_policies.append({reading.get(), &policy});
        for (const Grant &grant : values.grants)
            m_grants.append(&grant);
        for (const ServiceObject &service : values.services) {
            m_servicesOfName.insert(service.key.name, &service);
            m_scopesWithServices.insert(service.key.scope);
        }
        m_namespaces.insert(values.namespaces);
    }
}

QList<const Gateway *> World::gatewaysAt(const Reference &reference) const
{
    QList<const Gateway *> gateways;
    for (auto [it, end] = m_gatewaysOfName.equal_range(reference.name); it != end; ++it) {
        if ((*it)->key.kind == reference.kind && isSameScope((*it)->key.scope, reference.scope))
            gateways.prepend(*it);
    }
    return gateways;
}

bool World::knowsGatewaysOf(const Reference &reference) const
{
    return std::any_of(m_gateways.cbegin(), m_gateways.cend(), [&](const Placed<Gateway> &gateway) {
        return gateway.value->key.kind == reference.kind && isSameScope(gateway.value->key.scope, reference.scope);
    });
}

QList<std::pair<const Gateway *, const Listener *>> World::listenersAt(const Parent &parent) const
{
    QList<std::pair<const Gateway *, const Listener *>> listeners;
    const QList<const Gateway *> gateways = gatewaysAt(parent);
    for (const Gateway *gateway : gateways) {
        for (const Listener &listener : gateway->listeners) {
            if ((parent.section.isEmpty() || parent.section == listener.name) && (!parent.port || parent.port == listener.port))
                listeners.append({gateway, &listener});
        }
    }
    return listeners;
}

bool World::isOpenTo(const Audience &audience, const QString &scope, const QString &from) const
{
    switch (audience.from) {
    case Audience::From::All: return true;
    case Audience::From::None: return false;
    case Audience::From::Same: return isSameScope(scope, from);
    case Audience::From::Selector: break;
    }
    if (audience.hasExpressions || from.isEmpty())
        return true;
    const auto declared = m_namespaces.constFind(from);
    for (auto it = audience.labels.cbegin(); it != audience.labels.cend(); ++it) {
        // Of a namespace that is not declared here only its name is known.
        if (it.key() == ownName ? it.value() != from : declared != m_namespaces.cend() && declared->value(it.key()) != it.value())
            return false;
    }
    return true;
}

Refusal World::refusalOf(const Gateway &gateway, const Listener &listener, const Route &route) const
{
    if (!takesKind(listener, route.key.kind))
        return Refusal::Kind;
    if (!isOpenTo(listener.audience, gateway.key.scope, route.key.scope))
        return Refusal::Namespace;
    const bool fits = route.hosts.isEmpty() || listener.host.isEmpty()
        || std::any_of(route.hosts.cbegin(), route.hosts.cend(), [&](const QString &host) { return commonHost(listener.host, host); });
    return fits ? Refusal::None : Refusal::Host;
}

QList<const ServiceObject *> World::servicesAt(const Reference &reference) const
{
    QList<const ServiceObject *> services;
    for (auto [it, end] = m_servicesOfName.equal_range(reference.name); it != end; ++it) {
        if (isSameScope((*it)->key.scope, reference.scope))
            services.append(*it);
    }
    return services;
}

bool World::knowsServicesOf(const QString &scope) const
{
    return scope.isEmpty() ? !m_scopesWithServices.isEmpty() : m_scopesWithServices.contains(scope) || m_scopesWithServices.contains(QString());
}

bool World::isGranted(const ObjectKey &from, const Reference &to) const
{
    if (isSameScope(from.scope, to.scope))
        return true;
    const QString itsGroup = to.group == "core"_L1 ? QString() : to.group;
    const QLatin1StringView ours = from.kind.startsWith(u'X') ? experimentalGroup : group;
    return std::any_of(m_grants.cbegin(), m_grants.cend(), [&](const Grant *grant) {
        return isSameScope(grant->scope, to.scope)
            && std::any_of(grant->from.cbegin(), grant->from.cend(),
                           [&](const Grant::From &one) { return one.group == ours && one.kind == from.kind && one.scope == from.scope; })
            && std::any_of(grant->to.cbegin(), grant->to.cend(), [&](const Grant::To &one) {
                   return one.group == itsGroup && one.kind == to.kind && (one.name.isEmpty() || one.name == to.name);
               });
    });
}

QStringList World::policiesOf(const Reference &service) const
{
    QStringList names;
    for (const Placed<Policy> &policy : m_policies) {
        const bool isMeant = std::any_of(policy.value->targets.cbegin(), policy.value->targets.cend(), [&](const Reference &target) {
            return target.kind == service.kind && target.name == service.name && isSameScope(target.scope, service.scope);
        });
        if (isMeant)
            names.append(policy.value->key.name);
    }
    return names;
}

} // namespace meshboard::gateway_api
