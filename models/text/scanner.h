// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/store.h"

namespace meshboard::text {

/// What the readers of our own have in common: a cursor over the bytes.
class Scanner
{
public:
    explicit Scanner(Tree::Store &readStore)
        : store(readStore)
        , text(readStore.bytes)
        , at(readStore.start())
    {
    }

protected:
    bool atEnd() const { return at >= text.size(); }
    char peek(qsizetype ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
    bool startsWith(QByteArrayView word) const { return text.sliced(at).startsWith(word); }
    bool atBreak() const { return peek() == '\n' || (peek() == '\r' && peek(1) == '\n'); }

    [[noreturn]] void failHere(const Message &detail) const { fail(at, detail); }

    /// One step down; every recursive function takes one.
    class Level
    {
    public:
        explicit Level(Scanner &scanner)
            : m_scanner(scanner)
        {
            if (++m_scanner.depth > maxDepth) {
                fail(m_scanner.at, {QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
            }
        }
        ~Level() { --m_scanner.depth; }
        Q_DISABLE_COPY_MOVE(Level)

    private:
        Scanner &m_scanner;
    };

    /// Four or eight hex digits behind `\u` or `\U`.
    char32_t hexDigits(int count)
    {
        char32_t value = 0;
        for (int i = 0; i < count; ++i, ++at) {
            const char c = peek();
            const int digit = c >= '0' && c <= '9' ? c - '0'
                : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                                   : -1;
            if (digit < 0)
                failHere({QT_TRANSLATE_NOOP("Model", "a hex digit is expected"), {}});
            value = value * 16 + char32_t(digit);
        }
        return value;
    }

    static void appendUtf8(QByteArray &out, char32_t c)
    {
        if (c < 0x80) {
            out += char(c);
        } else if (c < 0x800) {
            out += char(0xc0 | (c >> 6));
            out += char(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            out += char(0xe0 | (c >> 12));
            out += char(0x80 | ((c >> 6) & 0x3f));
            out += char(0x80 | (c & 0x3f));
        } else {
            out += char(0xf0 | (c >> 18));
            out += char(0x80 | ((c >> 12) & 0x3f));
            out += char(0x80 | ((c >> 6) & 0x3f));
            out += char(0x80 | (c & 0x3f));
        }
    }

    Tree::Store &store;
    QByteArrayView text;
    qsizetype at;
    int depth = 0;
};

} // namespace meshboard::text
