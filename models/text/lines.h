// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace meshboard::text {

/// Questions about lines that every patcher asks.
class Lines
{
public:
    explicit Lines(const QByteArray &bytes)
        : m_text(bytes)
    {
    }

    QByteArrayView text() const { return m_text; }
    char at(qsizetype offset) const { return offset >= 0 && offset < m_text.size() ? m_text[offset] : '\0'; }
    qsizetype size() const { return m_text.size(); }

    /// First byte of the line, behind a byte order mark.
    qsizetype begin(qsizetype offset) const;
    /// The line break that ends the line, or the end of the text.
    qsizetype end(qsizetype offset) const;
    /// Behind that line break.
    qsizetype next(qsizetype offset) const;
    bool isFirst(qsizetype lineBegin) const { return begin(lineBegin) == start(); }
    qsizetype start() const { return m_text.startsWith("\xef\xbb\xbf") ? 3 : 0; }
    qsizetype above(qsizetype lineBegin) const { return begin(lineBegin - 1); }

    /// Only blanks between the start of the line and `offset`.
    bool startsLine(qsizetype offset) const;
    qsizetype behindBlanks(qsizetype offset) const;
    qsizetype beforeBlanks(qsizetype offset) const;
    QByteArray indentation(qsizetype offset) const;
    bool isBlankLine(qsizetype lineBegin) const { return isBreakOrEnd(behindBlanks(lineBegin)); }
    bool isBreakOrEnd(qsizetype offset) const;

    /// The line end of the text's first line.
    QByteArray lineEnd() const;
    /// True where the text ends without a line end.
    bool isUnterminated(qsizetype offset) const { return offset >= m_text.size() && !m_text.isEmpty() && m_text.back() != '\n'; }

private:
    QByteArrayView m_text;
};

} // namespace meshboard::text
