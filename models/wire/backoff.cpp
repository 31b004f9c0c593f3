// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/backoff.h"

#include <algorithm>

namespace meshboard::wire {

Backoff::Duration Backoff::after(int failures, double chance) const
{
    Duration whole = std::min(m_limits.first, m_limits.cap);
    for (int i = 1; i < failures && whole < m_limits.cap; ++i)
        whole = std::min(whole * 2, m_limits.cap);
    const double spread = 0.5 + std::clamp(chance, 0.0, 1.0) / 2;
    return Duration(Duration::rep(double(whole.count()) * spread));
}

} // namespace meshboard::wire
