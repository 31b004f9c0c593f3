// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/registry.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

constexpr std::array statusNames {"UP"_L1, "DOWN"_L1, "STARTING"_L1, "OUT_OF_SERVICE"_L1, "UNKNOWN"_L1};

} // namespace

Status statusOf(const QString &word)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), word.toUpper());
    return found == statusNames.end() ? Status::Unknown : Status(found - statusNames.begin());
}

QString nameOf(Status status)
{
    return statusNames[size_t(status)];
}

QString hashOfCounts(const std::array<int, 5> &counts)
{
    static constexpr std::array byName {Status::Down, Status::OutOfService, Status::Starting, Status::Unknown, Status::Up};
    QString hash;
    for (const Status status : byName) {
        if (const int count = counts[size_t(status)]; count > 0)
            hash += nameOf(status) + u'_' + QString::number(count) + u'_';
    }
    return hash;
}

QString hashOf(const QList<Registered> &instances)
{
    std::array<int, 5> counts {};
    for (const Registered &one : instances)
        ++counts[size_t(one.status)];
    return hashOfCounts(counts);
}

Registry reconciled(Registry full, const Registry &delta)
{
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (qsizetype i = 0; i < full.instances.size(); ++i)
        places.insert({full.instances[i].app, full.instances[i].instance.id}, i);
    QSet<qsizetype> gone;
    for (const Registered &one : delta.instances) {
        const std::pair key {one.app, one.instance.id};
        const auto known = places.constFind(key);
        if (one.action == Action::Deleted) {
            if (known != places.cend())
                gone.insert(*known);
        } else if (one.action == Action::None) {
            continue; // a client does nothing with it either
        } else if (known != places.cend()) {
            gone.remove(*known);
            full.instances[*known] = one;
        } else {
            places.insert(key, full.instances.size());
            full.instances.append(one);
        }
    }
    QList<Registered> left;
    for (qsizetype i = 0; i < full.instances.size(); ++i) {
        if (!gone.contains(i))
            left.append(full.instances[i]);
    }
    full.instances = left;
    full.hash = delta.hash;
    full.hashOrigin = delta.hashOrigin;
    return full;
}

QList<Service> servicesOf(const QList<Registered> &instances)
{
    QMap<QString, Service> services;
    for (const Registered &one : instances) {
        if (one.app.isEmpty())
            continue;
        // The server turns names to upper case; the names that clients call are vip addresses, lower case by habit.
        Service &service = services[one.app];
        service.key.name = one.app.toLower();
        service.system = u"eureka"_s;
        service.aliases += QStringList {one.app} + one.vips;
        if (!one.instance.subset.isEmpty())
            service.subsets.append(one.instance.subset);
        service.instances.append(one.instance);
        if (service.declaredIn.isEmpty() || service.declaredIn.last().document != one.origin.document)
            service.declaredIn.append(one.origin);
    }
    for (Service &service : services) {
        service.aliases.removeDuplicates();
        service.aliases.removeAll(service.key.name);
        service.subsets.removeDuplicates();
        std::stable_sort(service.instances.begin(), service.instances.end(), [](const Instance &a, const Instance &b) { return a.id < b.id; });
        // Of two with one id the server keeps the later one.
        const auto later = std::unique(service.instances.rbegin(), service.instances.rend(), [](const Instance &a, const Instance &b) { return a.id == b.id; });
        service.instances.erase(service.instances.begin(), later.base());
    }
    return services.values();
}

} // namespace meshboard::eureka
