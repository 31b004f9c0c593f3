// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pace.h"

#include <algorithm>

namespace meshboard {

Pace::Duration Pace::between(qint64 bytes) const
{
    return std::clamp(Duration(bytes * 1000 / bytesASecond), soonest, latest);
}

Pace::Duration Pace::spread(Duration time, double chance)
{
    return Duration(qint64(double(time.count()) * (0.9 + 0.2 * chance)));
}

} // namespace meshboard
