// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/settings.h"

#include "systems/linkerd/world.h"

namespace meshboard::linkerd {

namespace {

QString valueOf(const QList<Filter> &filters, Filter::Kind kind)
{
    for (const Filter &filter : filters) {
        if (filter.kind == kind)
            return filter.value;
    }
    return {};
}

Setting settingOf(const ObjectKey &object, const Origin &node, const QString &name, const QList<Filter> &filters)
{
    return {object, node, name, valueOf(filters, Filter::Kind::Timeout), valueOf(filters, Filter::Kind::Retries)};
}

} // namespace

ServiceSettings settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings)
{
    const World world(readings);
    ServiceSettings settings;
    const Placed<ServiceObject> *object = world.service(service);
    if (object) {
        const ServiceObject &value = *object->value;
        const ObjectKey key {QStringLiteral("Service"), value.key.scope, value.key.name};
        for (const ServicePort &port : value.ports)
            settings.protocols.append({key, port.protocolOrigin, port.port, port.protocol});
    }
    if (const Placed<Profile> *profile = world.profileOf(service)) {
        for (const Rule &route : profile->value->routes)
            settings.requests.append(settingOf(profile->value->key, route.origin, route.name, route.filters));
    } else if (object) {
        const ServiceObject &value = *object->value;
        settings.requests.append(settingOf({QStringLiteral("Service"), value.key.scope, value.key.name}, value.annotationsOrigin, {}, value.requestFilters));
    }
    return settings;
}

} // namespace meshboard::linkerd
