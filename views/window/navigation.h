// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/subject.h"

#include <QList>

namespace meshboard {

/// Back and forward over what was looked at, as in a browser.
class Navigation
{
public:
    /// Looking at something new forgets what lay ahead; the same thing twice is one stop.
    void visit(const Subject &subject);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    Subject back();
    Subject forward();
    Subject current() const { return m_at < 0 ? Subject {} : m_stops[m_at]; }

private:
    QList<Subject> m_stops;
    qsizetype m_at = -1;
};

} // namespace meshboard
