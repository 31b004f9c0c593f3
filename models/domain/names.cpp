// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"
#include "domain/fault.h"
#include "domain/finding.h"
#include "domain/health.h"
#include "domain/place.h"
#include "domain/service.h"
#include "domain/traffic.h"

#include <QHashFunctions>

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

template <typename Enum, size_t count>
QString named(Enum value, const std::array<QLatin1StringView, count> &names)
{
    return size_t(value) < count ? QString(names[size_t(value)]) : QString();
}

} // namespace

Place placeOf(const Origin &origin)
{
    Place place;
    place.source = origin.document->source;
    place.document = origin.document->path;
    place.line = origin.line;
    place.bytes = origin.bytes;
    return place;
}

QString nameOf(Fault::Kind kind)
{
    static constexpr std::array names {"unreachable"_L1, "timed out"_L1, "refused"_L1,   "not found"_L1,
                                       "conflict"_L1,    "malformed"_L1, "unsupported"_L1, "wrong target"_L1,
                                       "incomplete"_L1,  "cancelled"_L1, "internal"_L1};
    return named(kind, names);
}

QString nameOf(Finding::Severity severity)
{
    static constexpr std::array names {"note"_L1, "warning"_L1, "error"_L1};
    return named(severity, names);
}

QString nameOf(Probe probe)
{
    static constexpr std::array names {"unknown"_L1, "passing"_L1, "warning"_L1, "critical"_L1};
    return named(probe, names);
}

QString nameOf(Rotation rotation)
{
    static constexpr std::array names {"in"_L1, "starting"_L1, "draining"_L1, "out"_L1};
    return named(rotation, names);
}

QString nameOf(GuardStrength strength)
{
    static constexpr std::array names {"checked"_L1, "atomic"_L1};
    return named(strength, names);
}

Probe worst(Probe a, Probe b)
{
    return std::max(a, b);
}

QString Instance::address() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port ? name + u':' + QString::number(*port) : name;
}

std::strong_ordering operator<=>(const TrafficKey &a, const TrafficKey &b)
{
    if (const auto order = a.from <=> b.from; order != 0)
        return order;
    if (const auto order = a.to <=> b.to; order != 0)
        return order;
    return a.subset.compare(b.subset) <=> 0;
}

size_t qHash(const TrafficKey &key, size_t seed)
{
    return qHashMulti(seed, key.from, key.to, key.subset);
}

} // namespace meshboard
