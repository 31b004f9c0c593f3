// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/backoff.h"

#include <QDateTime>

namespace meshboard::wire {

/// Stops asking a server that keeps failing, and says when it will be asked again. Pure: time and chance come in.
class Breaker
{
public:
    /// `threshold`: failures in a row until others than the one planned attempt are turned away.
    explicit Breaker(Backoff backoff = {}, int threshold = 3)
        : m_backoff(backoff)
        , m_threshold(threshold)
    {
    }

    void failed(const QDateTime &now, double chance);
    void succeeded();

    /// False while it is open: the server failed often, and its next attempt is still to come.
    bool allows(const QDateTime &now) const;
    int failures() const { return m_failures; }
    QDateTime nextAttempt() const { return m_nextAttempt; } ///< invalid while nothing has failed

private:
    Backoff m_backoff;
    int m_threshold;
    int m_failures = 0;
    QDateTime m_nextAttempt;
};

} // namespace meshboard::wire
