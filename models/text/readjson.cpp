// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as RFC 8259 and Go's encoding/json read it: no comments, no trailing commas, one value.
#include "text/scanner.h"

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

class JsonReader : Scanner
{
public:
    using Scanner::Scanner;

    void read()
    {
        skip();
        value(-1, {});
        skip();
        if (!atEnd())
            failHere({QT_TRANSLATE_NOOP("Model", "text behind the value"), {}});
    }

private:
    void skip()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++at;
    }

    void value(qint32 parent, Cell cell)
    {
        const Level level(*this);
        cell.begin = quint32(at);
        if (cell.keyEnd == 0)
            cell.entry = cell.begin;
        switch (peek()) {
        case '{':
            return collection(parent, cell, Kind::Map, '}');
        case '[':
            return collection(parent, cell, Kind::List, ']');
        case '"':
            cell.kind = Kind::Scalar;
            cell.style = Style::Double;
            store.setText(cell, string(), cell.begin + 1);
            break;
        case 't':
            word(cell, "true", Kind::Scalar, Type::Bool);
            break;
        case 'f':
            word(cell, "false", Kind::Scalar, Type::Bool);
            break;
        case 'n':
            word(cell, "null", Kind::Null, Type::Null);
            break;
        default:
            number(cell);
        }
        cell.end = quint32(at);
        store.add(parent, cell);
    }

    void word(Cell &cell, QByteArrayView word, Kind kind, Type type)
    {
        if (!startsWith(word))
            failHere({QT_TRANSLATE_NOOP("Model", "a value is expected"), {}});
        at += word.size();
        cell.kind = kind;
        cell.type = type;
        store.setText(cell, word, cell.begin);
    }

    bool digits()
    {
        const qsizetype from = at;
        while (peek() >= '0' && peek() <= '9')
            ++at;
        return at > from;
    }

    void number(Cell &cell)
    {
        cell.kind = Kind::Scalar;
        cell.type = Type::Integer;
        if (peek() == '-')
            ++at;
        if (peek() == '0')
            ++at;
        else if (!digits())
            failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends where a value is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "a value is expected"), {}});
        if (peek() == '.') {
            ++at;
            cell.type = Type::Float;
            if (!digits())
                failHere({QT_TRANSLATE_NOOP("Model", "a digit is expected"), {}});
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at;
            cell.type = Type::Float;
            if (peek() == '+' || peek() == '-')
                ++at;
            if (!digits())
                failHere({QT_TRANSLATE_NOOP("Model", "a digit is expected"), {}});
        }
        store.setText(cell, text.sliced(cell.begin, at - cell.begin), cell.begin);
    }

    QByteArray string()
    {
        const qsizetype from = ++at;
        while (!atEnd() && peek() != '"' && peek() != '\\' && uchar(peek()) >= 0x20)
            ++at;
        QByteArray out = text.sliced(from, at - from).toByteArray();
        while (true) {
            if (atEnd())
                fail(from - 1, {QT_TRANSLATE_NOOP("Model", "the string does not end"), {}});
            const char c = peek();
            if (uchar(c) < 0x20)
                failHere({QT_TRANSLATE_NOOP("Model", "a control character in a string"), {}});
            ++at;
            if (c == '"')
                return out;
            if (c == '\\')
                escape(out);
            else
                out += c;
        }
    }

    void escape(QByteArray &out)
    {
        static constexpr QByteArrayView letters("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const char c = peek();
        if (c == 'u') {
            ++at;
            return unicode(out);
        }
        const qsizetype which = c ? letters.indexOf(c) : -1;
        if (which < 0)
            failHere({QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
        ++at;
        out += meanings[which];
    }

    void unicode(QByteArray &out)
    {
        char32_t c = hexDigits(4);
        if (c >= 0xd800 && c < 0xdc00 && peek() == '\\' && peek(1) == 'u') {
            const qsizetype back = at;
            at += 2;
            const char32_t low = hexDigits(4);
            if (low >= 0xdc00 && low < 0xe000)
                c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            else
                at = back;
        }
        // A lone surrogate is no character; Go reads it as this one too.
        appendUtf8(out, c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
    }

    void collection(qint32 parent, Cell cell, Kind kind, char close)
    {
        cell.kind = kind;
        cell.style = Style::Flow;
        cell.end = cell.begin;
        const qint32 id = store.add(parent, cell);
        ++at;
        skip();
        while (peek() != close) {
            Cell child;
            if (kind == Kind::Map)
                key(child);
            value(id, child);
            skip();
            if (peek() == close)
                break;
            if (peek() != ',')
                failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends before “%1”"), {QString(QLatin1Char(close))}}
                                 : Message {QT_TRANSLATE_NOOP("Model", "“,” or “%1” is expected"), {QString(QLatin1Char(close))}});
            ++at;
            skip();
            if (peek() == close)
                failHere({QT_TRANSLATE_NOOP("Model", "a value is expected behind the comma"), {}});
        }
        ++at;
        store.cells[size_t(id)].end = quint32(at);
    }

    void key(Cell &cell)
    {
        if (peek() != '"')
            failHere({QT_TRANSLATE_NOOP("Model", "a key in quotes is expected"), {}});
        cell.entry = cell.keyBegin = quint32(at);
        store.setKey(cell, string(), cell.keyBegin + 1);
        cell.keyEnd = quint32(at);
        skip();
        if (peek() != ':')
            failHere({QT_TRANSLATE_NOOP("Model", "“:” is expected"), {}});
        cell.mark = qint32(at++);
        skip();
    }
};

} // namespace

void readJson(Tree::Store &store)
{
    JsonReader(store).read();
}

} // namespace meshboard::text
