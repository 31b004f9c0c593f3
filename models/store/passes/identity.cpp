// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/identity.h"

namespace meshboard::passes {

namespace {

MergedServicePtr merged(const ServiceKey &key, const QList<MergedService::Part> &parts)
{
    auto service = std::make_shared<MergedService>();
    service->key = key;
    service->parts = parts;
    bool isOnlyExternal = true;
    for (const MergedService::Part &part : parts) {
        service->subsets += part.service->subsets;
        isOnlyExternal = isOnlyExternal && part.service->kind == Service::Kind::External;
        if (part.service->kind == Service::Kind::Gateway)
            service->kind = Service::Kind::Gateway;
        for (const Instance &instance : part.service->instances) {
            ++service->instances;
            if (instance.health.rotation != Rotation::In)
                continue;
            ++service->inRotation;
            service->health = worst(service->health, instance.health.probe);
            service->passing += instance.health.probe == Probe::Passing;
        }
    }
    service->subsets.removeDuplicates();
    if (isOnlyExternal && !parts.isEmpty())
        service->kind = Service::Kind::External;
    return service;
}

} // namespace

QHash<ServiceKey, ServiceKey> identities(const QList<ServiceKey> &known)
{
    QHash<QString, QSet<QString>> scopesOf;
    for (const ServiceKey &key : known) {
        if (!key.scope.isEmpty())
            scopesOf[key.name].insert(key.scope);
    }
    QHash<ServiceKey, ServiceKey> result;
    for (const ServiceKey &key : known) {
        if (!key.scope.isEmpty())
            continue;
        const auto scopes = scopesOf.constFind(key.name);
        if (scopes != scopesOf.cend() && scopes->size() == 1)
            result.insert(key, {*scopes->cbegin(), key.name});
    }
    return result;
}

QMap<ServiceKey, MergedServicePtr> merge(const QMap<SourceId, Snapshot> &sources, const QList<AssembledPtr> &assembled,
                                         const QHash<ServiceKey, ServiceKey> &identities,
                                         const QMap<ServiceKey, MergedServicePtr> &previous)
{
    QMap<ServiceKey, QList<MergedService::Part>> parts;
    const auto take = [&](SourceId source, const ServicePtr &service) {
        parts[identities.value(service->key, service->key)].append({source, service});
    };
    for (const AssembledPtr &one : assembled) {
        for (const ServicePtr &service : one->services)
            take(one->source, service);
    }
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        for (const ServicePtr &service : it->services)
            take(it.key(), service);
    }
    QMap<ServiceKey, MergedServicePtr> result;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const MergedServicePtr known = previous.value(it.key());
        result.insert(it.key(), known && known->parts == it.value() ? known : merged(it.key(), it.value()));
    }
    return result;
}

} // namespace meshboard::passes
