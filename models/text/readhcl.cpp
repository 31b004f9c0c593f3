// SPDX-License-Identifier: GPL-3.0-or-later
// HCL 1 as hashicorp/hcl reads it (hcl/scanner, hcl/parser, hcl/strconv, hcl/token of v1.0.0), which is what Consul uses.
// A value that only HCL 2 knows is kept as an opaque node.
#include "text/scanner.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class HclReader : Scanner
{
public:
    using Scanner::Scanner;

    void read()
    {
        if (text.contains('\0'))
            fail(text.indexOf('\0'), {QT_TRANSLATE_NOOP("Model", "a NUL byte"), {}});
        Cell root;
        root.kind = Kind::Map;
        root.style = Style::Block;
        root.begin = root.entry = quint32(at);
        root.end = quint32(text.size());
        const qint32 id = store.add(-1, root);
        entries(id, false);
    }

private:
    /// Length in bytes of the letter at the cursor, 0 where there is none.
    qsizetype letter() const
    {
        const uchar c = uchar(peek());
        if (c < 0x80)
            return isAsciiLetter(char(c));
        const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
        const QString character = QString::fromUtf8(text.sliced(at, std::min(length, text.size() - at)));
        const char32_t code = character.isEmpty() ? 0 : character.toUcs4().front();
        return QChar::isLetter(code) ? length : 0;
    }
    bool atLetter() const { return letter() > 0; }

    QByteArrayView identifier()
    {
        const qsizetype from = at;
        while (!atEnd()) {
            const char c = peek();
            const qsizetype length = isDigit(c) || c == '-' || c == '.' ? 1 : letter();
            if (length == 0)
                break;
            at += length;
        }
        return text.sliced(from, at - from);
    }

    void skip()
    {
        while (!atEnd()) {
            const char c = peek();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++at;
            } else if (c == '#' || (c == '/' && peek(1) == '/')) {
                while (!atEnd() && peek() != '\n')
                    ++at;
            } else if (c == '/' && peek(1) == '*') {
                const qsizetype end = text.indexOf("*/", at + 2);
                if (end < 0)
                    failHere({QT_TRANSLATE_NOOP("Model", "the comment does not end"), {}});
                at = end + 2;
            } else {
                return;
            }
        }
    }

    void entries(qint32 parent, bool braced)
    {
        skip();
        while (!atEnd() && !(braced && peek() == '}')) {
            entry(parent);
            skip();
            if (peek() == ',') {
                ++at;
                skip();
            }
        }
        if (braced && atEnd())
            failHere({QT_TRANSLATE_NOOP("Model", "the text ends before “}”"), {}});
    }

    void entry(qint32 parent)
    {
        const Level level(*this);
        Cell cell;
        key(cell);
        skip();
        if (peek() == '=') {
            cell.mark = qint32(at++);
            skip();
            return value(parent, cell, false);
        }
        block(parent, cell);
    }

    void key(Cell &cell)
    {
        cell.entry = cell.keyBegin = quint32(at);
        if (peek() == '"') {
            store.setKey(cell, string(), at);
        } else if (atLetter()) {
            store.setKey(cell, identifier(), cell.keyBegin);
        } else {
            failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends where a key is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "a key is expected"), {}});
        }
        cell.keyEnd = quint32(at);
    }

    /// `a "b" "c" {` is a map in a map in a map.
    void block(qint32 parent, Cell cell)
    {
        std::vector<qint32> labels;
        while (peek() != '{') {
            const Level level(*this);
            if (labels.size() >= size_t(maxDepth))
                fail(at, {QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
            cell.kind = Kind::Map;
            cell.style = Style::Block;
            cell.flags |= Cell::Implied;
            cell.begin = cell.end = quint32(at);
            Cell inner;
            key(inner);
            labels.push_back(parent = store.add(parent, cell));
            cell = inner;
            skip();
            if (peek() == '=')
                failHere({QT_TRANSLATE_NOOP("Model", "“{” is expected"), {}});
        }
        depth += int(labels.size());
        object(parent, cell, Style::Block);
        depth -= int(labels.size());
        for (const qint32 label : labels)
            store.cells[size_t(label)].end = quint32(at);
    }

    void object(qint32 parent, Cell cell, Style style)
    {
        const Level level(*this);
        cell.kind = Kind::Map;
        cell.style = style;
        cell.begin = cell.end = quint32(at++);
        if (cell.keyEnd == 0)
            cell.entry = cell.begin;
        const qint32 id = store.add(parent, cell);
        entries(id, true);
        ++at;
        store.cells[size_t(id)].end = quint32(at);
    }

    void value(qint32 parent, Cell cell, bool inList)
    {
        const Level level(*this);
        cell.begin = quint32(at);
        if (cell.keyEnd == 0)
            cell.entry = cell.begin;
        cell.kind = Kind::Scalar;
        const char c = peek();
        if (c == '{') {
            cell.flags |= Cell::Assigned;
            return object(parent, cell, Style::Flow);
        }
        if (c == '[')
            return list(parent, cell);
        if (c == '"') {
            cell.style = Style::Double;
            store.setText(cell, string(), cell.begin + 1);
        } else if (c == '<' && peek(1) == '<') {
            cell.style = Style::Literal;
            heredoc(cell);
        } else if (!plain(cell)) {
            opaque(cell);
        }
        if (cell.kind == Kind::Scalar && !endsWell(inList)) {
            at = cell.begin;
            cell.flags &= quint16(~Cell::TextPooled);
            opaque(cell);
        }
        cell.end = quint32(cell.style == Style::Literal ? cell.end : at);
        store.add(parent, cell);
    }

    /// True where what follows a value may follow it in HCL 1: `1 + 2` is HCL 2.
    bool endsWell(bool inList)
    {
        const qsizetype back = at;
        while (peek() == ' ' || peek() == '\t')
            ++at;
        const char c = peek();
        const bool beforeLetter = atLetter();
        at = back;
        if (inList && c == ']')
            return true;
        return atEnd() || c == '\0' || c == '\n' || c == '\r' || c == ',' || c == '}' || c == '#' || c == '/' || c == '"' || beforeLetter
            || text[back - 1] == '\n';
    }

    bool plain(Cell &cell)
    {
        const qsizetype from = at;
        if (atLetter()) {
            const QByteArrayView word = identifier();
            cell.type = Type::Bool;
            store.setText(cell, word, from);
            return (word == "true" || word == "false") && peek() != '(' && peek() != '[';
        }
        if (!isDigit(peek()) && !(peek() == '-' && isDigit(peek(1))) && !(peek() == '.' && isDigit(peek(1))))
            return false;
        number(cell);
        store.setText(cell, text.sliced(from, at - from), from);
        return true;
    }

    void number(Cell &cell)
    {
        cell.type = Type::Integer;
        if (peek() == '-')
            ++at;
        if (peek() == '0' && (peek(1) == 'x' || peek(1) == 'X')) {
            at += 2;
            while (std::isxdigit(uchar(peek())))
                ++at;
            return;
        }
        while (isDigit(peek()))
            ++at;
        if (peek() == '.') {
            cell.type = Type::Float;
            ++at;
            while (isDigit(peek()))
                ++at;
        }
        if (peek() == 'e' || peek() == 'E') {
            cell.type = Type::Float;
            ++at;
            if (peek() == '-' || peek() == '+')
                ++at;
            while (isDigit(peek()))
                ++at;
        }
    }

    void list(qint32 parent, Cell cell)
    {
        cell.kind = Kind::List;
        cell.style = Style::Flow;
        cell.end = cell.begin;
        const qint32 id = store.add(parent, cell);
        ++at;
        skip();
        while (peek() != ']') {
            value(id, {}, true);
            skip();
            if (peek() == ']')
                break;
            if (peek() != ',')
                failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends before “]”"), {}} : Message {QT_TRANSLATE_NOOP("Model", "“,” or “]” is expected"), {}});
            ++at;
            skip();
        }
        ++at;
        store.cells[size_t(id)].end = quint32(at);
    }

    /// With the quotes; what stands in `${ }` is left as it is, quotes included.
    QByteArray string()
    {
        const qsizetype from = at++;
        QByteArray out;
        int braces = 0;
        while (true) {
            if (atEnd() || (peek() == '\n' && braces == 0))
                fail(from, {QT_TRANSLATE_NOOP("Model", "the string does not end"), {}});
            const char c = peek();
            ++at;
            if (braces == 0 && c == '"')
                return out;
            if (c == '\\' && braces == 0) {
                escape(out);
                continue;
            }
            if (c == '$' && peek() == '{' && braces == 0) {
                out += "${";
                ++at;
                braces = 1;
                continue;
            }
            if (braces > 0)
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (braces > 0 && c == '\\' && !atEnd()) {
                out += c;
                out += peek();
                ++at;
                continue;
            }
            out += c;
        }
    }

    void escape(QByteArray &out)
    {
        static constexpr QByteArrayView letters("abfnrtv\\\"");
        static constexpr QByteArrayView meanings("\a\b\f\n\r\t\v\\\"");
        const char c = peek();
        const qsizetype which = c ? letters.indexOf(c) : -1;
        ++at;
        if (which >= 0) {
            out += meanings[which];
        } else if (c == 'x') {
            out += char(hexDigits(2));
        } else if (c == 'u' || c == 'U') {
            const char32_t value = hexDigits(c == 'u' ? 4 : 8);
            if (value > 0x10ffff)
                failHere({QT_TRANSLATE_NOOP("Model", "no such character"), {}});
            appendUtf8(out, value >= 0xd800 && value < 0xe000 ? 0xfffd : value);
        } else if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2; ++i, ++at) {
                if (peek() < '0' || peek() > '7')
                    failHere({QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
                value = value * 8 + peek() - '0';
            }
            if (value > 255)
                failHere({QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
            out += char(value);
        } else {
            fail(at - 1, {QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
        }
    }

    void heredoc(Cell &cell)
    {
        at += 2;
        const bool unindent = peek() == '-';
        if (unindent)
            ++at;
        const qsizetype from = at;
        while (atLetter() || isDigit(peek()))
            at += std::max<qsizetype>(1, letter());
        const QByteArrayView word = text.sliced(from, at - from);
        const bool isDos = peek() == '\r';
        if (isDos)
            ++at;
        if (word.isEmpty() || peek() != '\n')
            failHere({QT_TRANSLATE_NOOP("Model", "a word and a line break are expected behind “<<”"), {}});
        const qsizetype body = ++at;
        // hashicorp/hcl counts the `-` and the carriage return when it looks whether a line is long enough to end the text.
        const qsizetype shortest = word.size() + unindent + isDos;
        while (true) {
            const qsizetype lineEnd = text.indexOf('\n', at);
            if (lineEnd < 0)
                fail(cell.begin, {QT_TRANSLATE_NOOP("Model", "the heredoc does not end"), {}});
            const QByteArrayView line = text.sliced(at, lineEnd - at);
            qsizetype indentation = 0;
            while (indentation < line.size() && std::isspace(uchar(line[indentation])))
                ++indentation;
            const QByteArrayView rest = line.sliced(indentation);
            const QByteArrayView tail = rest.startsWith(word) ? rest.sliced(word.size()) : QByteArrayView();
            const bool isTail = std::all_of(tail.begin(), tail.end(), [](char c) { return c == '\r'; }) && (!isDos || !tail.isEmpty());
            if (rest.startsWith(word) && isTail && line.size() >= shortest) {
                setHeredoc(cell, body, at, indentation, unindent);
                cell.end = quint32(at + indentation + word.size());
                at = cell.end;
                return;
            }
            at = lineEnd + 1;
        }
    }

    void setHeredoc(Cell &cell, qsizetype body, qsizetype lastLine, qsizetype indentation, bool unindent)
    {
        const QByteArrayView prefix = text.sliced(lastLine, indentation);
        const QByteArrayView raw = text.sliced(body, lastLine - body);
        if (!unindent)
            return store.setText(cell, text.sliced(body, lastLine + indentation - body), body);
        QByteArray out;
        for (qsizetype line = 0; line < raw.size();) {
            const qsizetype end = raw.indexOf('\n', line) + 1;
            if (!raw.sliced(line).startsWith(prefix))
                return store.setText(cell, raw, body);
            out += raw.sliced(line + prefix.size(), std::max<qsizetype>(0, end - line - prefix.size()));
            line = end;
        }
        store.setText(cell, out, body);
    }

    /// An expression of HCL 2, up to the next `,` or the end of the line outside of brackets.
    void opaque(Cell &cell)
    {
        at = cell.begin;
        cell.kind = Kind::Opaque;
        cell.style = Style::Plain;
        cell.type = Type::Other;
        QByteArray open;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                string();
                continue;
            }
            if (open.isEmpty() && (c == '\n' || c == '\r' || c == '#' || c == ']' || c == '}' || c == ','))
                break;
            if (c == '(' || c == '[' || c == '{')
                open += c;
            else if ((c == ')' || c == ']' || c == '}') && !open.isEmpty())
                open.chop(1);
            ++at;
        }
        while (at > cell.begin && (text[at - 1] == ' ' || text[at - 1] == '\t'))
            --at;
        if (at == qsizetype(cell.begin) || !open.isEmpty())
            failHere({QT_TRANSLATE_NOOP("Model", "a value is expected"), {}});
        cell.end = quint32(at);
    }
};

} // namespace

void readHcl(Tree::Store &store)
{
    HclReader(store).read();
}

} // namespace meshboard::text
