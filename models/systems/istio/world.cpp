// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

QSet<QString> scopesIn(const QList<ReadingPtr> &readings)
{
    QSet<QString> scopes;
    for (const ReadingPtr &reading : readings) {
        for (const NativeObject &object : reading->objects)
            scopes.insert(object.key.scope);
        for (const Host &host : valuesOf(*reading).hosts)
            scopes.insert(host.scope);
    }
    scopes.remove(QString());
    return scopes;
}

} // namespace

World::World(const QList<ReadingPtr> &readings)
    : m_names(scopesIn(readings))
{
    for (const ReadingPtr &reading : readings) {
        const Values &values = valuesOf(*reading);
        for (const VirtualService &service : values.virtualServices) {
            m_virtualServicesOfName.insert(service.key.name, m_virtualServices.size());
            m_virtualServices.append({reading.get(), &service});
        }
        for (const DestinationRule &rule : values.destinationRules) {
            if (rule.host.contains(u'*'))
                m_wildcardRules.append(m_destinationRules.size());
            else
                m_rulesOfName[m_names.serviceOf(rule.host, rule.key.scope).name].append(m_destinationRules.size());
            m_destinationRules.append({reading.get(), &rule});
        }
        for (const Host &host : values.hosts) {
            m_hosts.append({reading.get(), &host});
            const ServiceKey key = host.isKubernetes ? ServiceKey {host.scope, host.name} : m_names.serviceOf(host.name, host.scope);
            m_hostsOfName[key.name].append({key, &host});
            if (host.isKubernetes)
                m_scopesWithServices.insert(host.scope);
            if (host.name.contains(u'*'))
                m_wildcardHosts.append(host.name);
        }
        for (const Gateway &gateway : values.gateways)
            m_gateways.append({reading.get(), &gateway});
        for (const Policy &policy : values.policies)
            m_policies.append({reading.get(), &policy});
        for (const Workload &workload : values.workloads) {
            m_scopesWithWorkloads.insert(workload.scope);
            for (auto it = workload.labels.cbegin(); it != workload.labels.cend(); ++it)
                m_workloadsOfLabel.insert({it.key(), it.value()}, &workload);
        }
    }
}

ServiceKey World::serviceOf(const Destination &destination, const ObjectKey &from) const
{
    return m_names.serviceOf(destination.host, from.scope);
}

QList<Placed<DestinationRule>> World::rulesFor(const ServiceKey &service) const
{
    QList<Placed<DestinationRule>> rules;
    const auto ofName = m_rulesOfName.constFind(service.name);
    for (const qsizetype index : ofName == m_rulesOfName.cend() ? QList<qsizetype>() : *ofName) {
        const DestinationRule &rule = *m_destinationRules[index].value;
        if (isSame(m_names.serviceOf(rule.host, rule.key.scope), service))
            rules.append(m_destinationRules[index]);
    }
    const QString whole = service.scope.isEmpty() ? service.name : service.name + u'.' + service.scope + u".svc.cluster.local";
    for (const qsizetype index : m_wildcardRules) {
        if (matchesWildcard(m_destinationRules[index].value->host, whole))
            rules.append(m_destinationRules[index]);
    }
    return rules;
}

bool World::hasSubset(const ServiceKey &service, const QString &subset) const
{
    const QList<Placed<DestinationRule>> rules = rulesFor(service);
    return std::any_of(rules.cbegin(), rules.cend(), [&](const Placed<DestinationRule> &rule) {
        return std::any_of(rule.value->subsets.cbegin(), rule.value->subsets.cend(),
                           [&](const Subset &one) { return one.name == subset; });
    });
}

const Placed<VirtualService> *World::virtualService(const QString &scope, const QString &name) const
{
    const Placed<VirtualService> *near = nullptr;
    for (auto [it, end] = m_virtualServicesOfName.equal_range(name); it != end; ++it) {
        const Placed<VirtualService> &one = m_virtualServices[*it];
        if (one.value->key.scope == scope)
            return &one;
        if (scope.isEmpty() || one.value->key.scope.isEmpty())
            near = &one;
    }
    return near;
}

bool World::hasHost(const ServiceKey &service) const
{
    const auto ofName = m_hostsOfName.constFind(service.name);
    if (ofName != m_hostsOfName.cend()
        && std::any_of(ofName->cbegin(), ofName->cend(), [&](const auto &one) { return isSame(one.first, service); }))
        return true;
    return std::any_of(m_wildcardHosts.cbegin(), m_wildcardHosts.cend(),
                       [&](const QString &wildcard) { return matchesWildcard(wildcard, service.name); });
}

bool World::knowsHostsOf(const ServiceKey &service) const
{
    const bool isOutside = service.name.contains(u'.');
    if (isOutside)
        return std::any_of(m_hosts.cbegin(), m_hosts.cend(), [](const Placed<Host> &host) { return !host.value->isKubernetes; });
    if (service.scope.isEmpty())
        return !m_scopesWithServices.isEmpty();
    return m_scopesWithServices.contains(service.scope) || m_scopesWithServices.contains(QString());
}

QList<const Host *> World::hostsOf(const ServiceKey &service) const
{
    QList<const Host *> hosts;
    const auto ofName = m_hostsOfName.constFind(service.name);
    const auto all = ofName == m_hostsOfName.cend() ? QList<std::pair<ServiceKey, const Host *>>() : *ofName;
    for (const auto &[key, host] : all) {
        if (isSame(key, service))
            hosts.append(host);
    }
    return hosts;
}

QList<const Workload *> World::workloadsWith(const QMap<QString, QString> &labels) const
{
    QList<const Workload *> workloads;
    if (labels.isEmpty())
        return workloads;
    for (auto [it, end] = m_workloadsOfLabel.equal_range({labels.firstKey(), labels.first()}); it != end; ++it) {
        if (isIn(labels, (*it)->labels))
            workloads.append(*it);
    }
    return workloads;
}

bool World::hasWorkloadsIn(const QString &scope) const
{
    return m_scopesWithWorkloads.contains(scope) || m_scopesWithWorkloads.contains(QString()) || (scope.isEmpty() && !m_scopesWithWorkloads.isEmpty());
}

const Gateway *World::gateway(const QString &gateway, const QString &scope) const
{
    const qsizetype slash = gateway.indexOf(u'/');
    ServiceKey wanted {slash < 0 ? scope : gateway.left(slash), gateway.mid(slash + 1)};
    // The old way to write a Gateway of another namespace: public.edge.svc.cluster.local
    if (slash < 0 && gateway.contains(u'.'))
        wanted = {gateway.section(u'.', 1, 1), gateway.section(u'.', 0, 0)};
    const auto found = std::find_if(m_gateways.cbegin(), m_gateways.cend(), [&](const Placed<Gateway> &one) {
        return isSame({one.value->key.scope, one.value->key.name}, wanted);
    });
    return found == m_gateways.cend() ? nullptr : found->value;
}

QString placeInWords(const Origin &origin)
{
    return origin.document->path + u':' + QString::number(origin.line);
}

} // namespace meshboard::istio
