// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace meshboard::wire {

/// How long to wait before the next attempt: doubling, capped, and spread so that many clients of one dead server do
/// not come back in step. Pure: chance comes in as a number.
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    struct Limits
    {
        Duration first {250};
        Duration cap {3000}; ///< DESIGN rule 4: 3 s for what is on screen or in a draft, 30 s otherwise
    };
    Backoff() = default;
    explicit Backoff(Limits limits)
        : m_limits(limits)
    {
    }

    /// `chance` in [0, 1). The wait after `failures` failures in a row: between half and the whole of the doubled time.
    Duration after(int failures, double chance) const;

private:
    Limits m_limits;
};

} // namespace meshboard::wire
