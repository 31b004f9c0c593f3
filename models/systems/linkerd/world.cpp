// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

QString kindOf(const QString &group, const QString &kind)
{
    return group + u'/' + kind;
}

bool isSameScope(const QString &a, const QString &b)
{
    return a == b || a.isEmpty() || b.isEmpty();
}

template <typename T>
void place(QList<Placed<T>> &all, const Reading &reading, const QList<T> &values)
{
    for (const T &value : values)
        all.append({&reading, &value});
}

} // namespace

World::World(const QList<ReadingPtr> &readings)
{
    for (const ReadingPtr &reading : readings) {
        const Values &values = valuesOf(*reading);
        place(m_profiles, *reading, values.profiles);
        place(m_routes, *reading, values.routes);
        place(m_services, *reading, values.services);
        place(m_servers, *reading, values.servers);
        place(m_policies, *reading, values.policies);
        place(m_objects, *reading, values.objects);
        for (const Workload &workload : values.workloads) {
            m_workloads.append(&workload);
            m_scopesWithWorkloads[workload.isExternal].insert(workload.key.scope);
        }
    }
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const ServiceKey &key = m_services[i].value->key;
        m_servicesOfName[key.name].append(i);
        m_scopesWithServices.insert(key.scope);
    }
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        m_profilesOfService[m_profiles[i].value->service.name].append(i);
    for (const Placed<Declared> &object : std::as_const(m_objects))
        m_named[kindOf(object.value->group, object.value->key.kind)].append({object.value->key.scope, object.value->key.name});
    for (const Placed<Route> &route : std::as_const(m_routes))
        m_named[kindOf(route.value->group, route.value->key.kind)].append({route.value->key.scope, route.value->key.name});
}

const Placed<ServiceObject> *World::service(const ServiceKey &key) const
{
    for (const qsizetype index : m_servicesOfName.value(key.name)) {
        if (isSame(m_services[index].value->key, key))
            return &m_services[index];
    }
    return nullptr;
}

const Placed<Profile> *World::profileOf(const ServiceKey &service) const
{
    for (const qsizetype index : m_profilesOfService.value(service.name)) {
        const Profile &profile = *m_profiles[index].value;
        if (profile.isComplete && isSame(profile.service, service) && isSameScope(profile.key.scope, profile.service.scope))
            return &m_profiles[index];
    }
    return nullptr;
}

bool World::knowsServicesOf(const QString &scope) const
{
    if (scope.isEmpty())
        return !m_scopesWithServices.isEmpty();
    return m_scopesWithServices.contains(scope) || m_scopesWithServices.contains(QString());
}

bool World::has(const Reference &reference) const
{
    const QList<ServiceKey> named = m_named.value(kindOf(reference.group, reference.kind));
    return std::any_of(named.cbegin(), named.cend(), [&](const ServiceKey &key) { return isSame(key, {reference.scope, reference.name}); });
}

bool World::knows(const Reference &reference) const
{
    return m_named.contains(kindOf(reference.group, reference.kind)) || reference.group == "policy.linkerd.io"_L1;
}

QList<const Workload *> World::selectedBy(const Server &server) const
{
    QList<const Workload *> selected;
    std::copy_if(m_workloads.cbegin(), m_workloads.cend(), std::back_inserter(selected), [&](const Workload *workload) {
        return workload->isExternal == server.isForExternal && isSameScope(workload->key.scope, server.key.scope)
            && server.selector.selects(workload->labels);
    });
    return selected;
}

bool World::knowsWorkloadsOf(const QString &scope, bool isExternal) const
{
    const QSet<QString> &scopes = m_scopesWithWorkloads[isExternal];
    return scope.isEmpty() ? !scopes.isEmpty() : scopes.contains(scope) || scopes.contains(QString());
}

bool isSame(const ServiceKey &a, const ServiceKey &b)
{
    return a.name == b.name && isSameScope(a.scope, b.scope);
}

} // namespace meshboard::linkerd
