// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/settings.h"

#include "systems/linkerd/world.h"

#include <algorithm>

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

ServiceSettings::Requests requestsOf(const ObjectKey &object, const Origin &node, const QString &name, const QList<Filter> &filters)
{
    return {object, node, name, valueOf(filters, Filter::Kind::Timeout), valueOf(filters, Filter::Kind::Retries)};
}

} // namespace

ServiceSettings settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings)
{
    // The annotations of any Service would do; who does not run Linkerd is not asked for them.
    const bool isInUse = std::any_of(readings.cbegin(), readings.cend(),
                                     [](const ReadingPtr &reading) { return reading->document->bytes.contains("linkerd.io"); });
    if (!isInUse)
        return {};
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
            settings.requests.append(requestsOf(profile->value->key, route.origin, route.name, route.filters));
    } else if (object) {
        const ServiceObject &value = *object->value;
        settings.requests.append(requestsOf({QStringLiteral("Service"), value.key.scope, value.key.name}, value.annotationsOrigin, {}, value.requestFilters));
    }
    return settings;
}

} // namespace meshboard::linkerd
