// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"

#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace meshboard {

/// Who calls whom. An empty `from` is traffic whose caller nobody measured; `subset` is the version that answered.
struct TrafficKey
{
    ServiceKey from;
    ServiceKey to;
    QString subset;

    bool operator==(const TrafficKey &) const = default;
    friend std::strong_ordering operator<=>(const TrafficKey &a, const TrafficKey &b);
};

size_t qHash(const TrafficKey &key, size_t seed = 0);

/// Observed traffic of one edge. Absent numbers were not measured; they are never 0 instead.
struct Traffic
{
    TrafficKey key;
    std::optional<double> perSecond;  ///< requests a second
    std::optional<double> errorShare; ///< 0 … 1
    std::optional<std::chrono::microseconds> p95;
    qint64 samples = 0; ///< requests the figures rest on
    std::chrono::milliseconds window {0};
    QList<float> recentRates; ///< oldest first, one figure a step, for the sparkline

    bool operator==(const Traffic &) const = default;
};

using TrafficPtr = std::shared_ptr<const Traffic>;

} // namespace meshboard
