// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace meshboard {

/// How often to ask a server that tells nothing by itself: what is large less often, so that its answers never come to more
/// than a budget of bytes, and never in step with others. Pure: chance comes in as a number.
struct Pace
{
    using Duration = std::chrono::milliseconds;

    Duration soonest {5000};
    Duration latest {30000};
    qint64 bytesASecond = 100'000;

    /// Between two questions whose answers have so many bytes.
    Duration between(qint64 bytes) const;
    /// A tenth more or less. `chance` in [0, 1).
    static Duration spread(Duration time, double chance);
};

} // namespace meshboard
