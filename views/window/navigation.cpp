// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigation.h"

namespace meshboard {

namespace {

constexpr qsizetype mostStops = 200;

} // namespace

void Navigation::visit(const Subject &subject)
{
    if (subject.isNull() || subject == current())
        return;
    m_stops.resize(m_at + 1);
    m_stops.append(subject);
    if (m_stops.size() > mostStops)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

Subject Navigation::back()
{
    if (canGoBack())
        --m_at;
    return current();
}

Subject Navigation::forward()
{
    if (canGoForward())
        ++m_at;
    return current();
}

} // namespace meshboard
