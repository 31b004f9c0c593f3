// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/breaker.h"

namespace meshboard::wire {

void Breaker::failed(const QDateTime &now, double chance)
{
    ++m_failures;
    m_nextAttempt = now.addMSecs(m_backoff.after(m_failures, chance).count());
}

void Breaker::succeeded()
{
    m_failures = 0;
    m_nextAttempt = {};
}

bool Breaker::allows(const QDateTime &now) const
{
    return m_failures < m_threshold || now >= m_nextAttempt;
}

} // namespace meshboard::wire
