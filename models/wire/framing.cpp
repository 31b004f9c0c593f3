// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framing.h"

namespace meshboard::wire {

QList<QByteArray> JsonFrames::push(const QByteArray &bytes)
{
    QList<QByteArray> frames;
    qsizetype begin = 0; // of the part of the open object that is in `bytes`
    for (qsizetype i = 0; i < bytes.size() && !m_isBroken; ++i) {
        const char c = bytes[i];
        if (m_depth == 0) {
            begin = i;
            if (c == '{')
                m_depth = 1;
            else if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
                m_isBroken = true;
        } else if (m_isEscaped) {
            m_isEscaped = false;
        } else if (m_isInString) {
            m_isEscaped = c == '\\';
            m_isInString = c != '"';
        } else if (c == '"') {
            m_isInString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            frames.append(m_open + bytes.mid(begin, i + 1 - begin));
            m_open.clear();
        }
    }
    if (m_depth > 0)
        m_open += bytes.mid(begin);
    if (m_open.size() > m_limit)
        m_isBroken = true;
    if (m_isBroken)
        m_open.clear();
    return frames;
}

} // namespace meshboard::wire
