// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lines.h"

#include <algorithm>

namespace meshboard::text {

qsizetype Lines::begin(qsizetype offset) const
{
    offset = std::min(offset, m_text.size());
    while (offset > start() && m_text[offset - 1] != '\n')
        --offset;
    return std::max(offset, start());
}

qsizetype Lines::end(qsizetype offset) const
{
    const qsizetype line = offset < m_text.size() ? m_text.indexOf('\n', offset) : -1;
    if (line < 0)
        return m_text.size();
    return line > offset && m_text[line - 1] == '\r' ? line - 1 : line;
}

qsizetype Lines::next(qsizetype offset) const
{
    const qsizetype line = offset < m_text.size() ? m_text.indexOf('\n', offset) : -1;
    return line < 0 ? m_text.size() : line + 1;
}

bool Lines::startsLine(qsizetype offset) const
{
    const qsizetype first = beforeBlanks(offset);
    return first <= start() || m_text[first - 1] == '\n';
}

qsizetype Lines::behindBlanks(qsizetype offset) const
{
    while (at(offset) == ' ' || at(offset) == '\t')
        ++offset;
    return offset;
}

qsizetype Lines::beforeBlanks(qsizetype offset) const
{
    while (at(offset - 1) == ' ' || at(offset - 1) == '\t')
        --offset;
    return offset;
}

QByteArray Lines::indentation(qsizetype offset) const
{
    const qsizetype line = begin(offset);
    return m_text.sliced(line, behindBlanks(line) - line).toByteArray();
}

bool Lines::isBreakOrEnd(qsizetype offset) const
{
    return offset >= m_text.size() || m_text[offset] == '\n' || (m_text[offset] == '\r' && at(offset + 1) == '\n');
}

QByteArray Lines::lineEnd() const
{
    const qsizetype line = m_text.indexOf('\n');
    return line > 0 && m_text[line - 1] == '\r' ? QByteArray("\r\n") : QByteArray("\n");
}

} // namespace meshboard::text
