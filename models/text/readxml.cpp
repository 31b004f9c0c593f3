// SPDX-License-Identifier: GPL-3.0-or-later
// XML 1.0, fifth edition, without validation: what a DOCTYPE says is passed over, so nothing expands.
#include "text/scanner.h"
#include "text/xml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

/// The character at the start of valid UTF-8, and its length.
std::pair<char32_t, int> characterAt(QByteArrayView text)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? char32_t(uchar(text[i])) : 0; };
    const char32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first < 0xe0)
        return {(first & 0x1f) << 6 | (byte(1) & 0x3f), 2};
    if (first < 0xf0)
        return {(first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f), 3};
    return {(first & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f), 4};
}

bool isIn(char32_t c, std::initializer_list<std::pair<char32_t, char32_t>> ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return c >= range.first && c <= range.second; });
}

/// NameStartChar of the specification.
bool startsName(char32_t c)
{
    return isIn(c, {{':', ':'},       {'A', 'Z'},         {'_', '_'},         {'a', 'z'},         {0xc0, 0xd6},       {0xd8, 0xf6},
                    {0xf8, 0x2ff},    {0x370, 0x37d},     {0x37f, 0x1fff},    {0x200c, 0x200d},   {0x2070, 0x218f},   {0x2c00, 0x2fef},
                    {0x3001, 0xd7ff}, {0xf900, 0xfdcf},   {0xfdf0, 0xfffd},   {0x10000, 0xeffff}});
}

bool continuesName(char32_t c)
{
    if (c >= 'a' && c <= 'z')
        return true;
    return startsName(c) || isIn(c, {{'-', '.'}, {'0', '9'}, {0xb7, 0xb7}, {0x300, 0x36f}, {0x203f, 0x2040}});
}

bool isCharacter(char32_t c)
{
    return isIn(c, {{0x9, 0xa}, {0xd, 0xd}, {0x20, 0xd7ff}, {0xe000, 0xfffd}, {0x10000, 0x10ffff}});
}

class XmlReader : Scanner
{
public:
    using Scanner::Scanner;

    void read()
    {
        checkCharacters();
        Cell root;
        root.kind = Kind::Map;
        root.style = Style::Block;
        root.begin = root.entry = quint32(at);
        root.end = quint32(text.size());
        const qint32 id = store.add(-1, root);
        if (startsWith("<?xml") && isXmlSpace(peek(5)))
            declaration();
        misc(true);
        if (peek() != '<')
            failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends where an element is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "an element is expected"), {}});
        element(id);
        misc(false);
        if (!atEnd())
            failHere({QT_TRANSLATE_NOOP("Model", "text behind the root element"), {}});
    }

private:
    void checkCharacters() const
    {
        for (qsizetype i = at; i < text.size(); ++i) {
            const uchar c = uchar(text[i]);
            if ((c < 0x20 && !isXmlSpace(char(c))) || (c == 0xef && uchar(text[i + 1]) == 0xbf && uchar(text[i + 2]) >= 0xbe))
                fail(i, {QT_TRANSLATE_NOOP("Model", "a character that XML does not have"), {}});
        }
    }

    bool skipSpace()
    {
        const qsizetype from = at;
        while (isXmlSpace(peek()))
            ++at;
        return at > from;
    }

    QByteArrayView name()
    {
        const qsizetype length = xmlNameLength(text.sliced(at));
        if (length == 0)
            failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends where a name is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "a name is expected"), {}});
        at += length;
        return text.sliced(at - length, length);
    }

    /// Up to behind `end`, which must come.
    void skipBehind(QByteArrayView end, const Message &missing)
    {
        const qsizetype found = text.indexOf(end, at);
        if (found < 0)
            failHere(missing);
        at = found + end.size();
    }

    void comment()
    {
        const qsizetype from = at;
        at += 4;
        const qsizetype dashes = text.indexOf("--", at);
        if (dashes < 0)
            fail(from, {QT_TRANSLATE_NOOP("Model", "the comment does not end"), {}});
        at = dashes;
        if (peek(2) != '>')
            failHere({QT_TRANSLATE_NOOP("Model", "“--” in a comment"), {}});
        at += 3;
    }

    void instruction()
    {
        const qsizetype from = at;
        at += 2;
        if (name().toByteArray().toLower() == "xml")
            fail(from, {QT_TRANSLATE_NOOP("Model", "an XML declaration stands at the very beginning or not at all"), {}});
        if (!isXmlSpace(peek()) && !startsWith("?>"))
            failHere({QT_TRANSLATE_NOOP("Model", "a blank or “?>” is expected"), {}});
        skipBehind("?>", {QT_TRANSLATE_NOOP("Model", "the instruction does not end"), {}});
    }

    /// `name = "value"` of the declaration.
    QByteArray pseudoAttribute()
    {
        skipSpace();
        if (peek() != '=')
            failHere({QT_TRANSLATE_NOOP("Model", "“=” is expected"), {}});
        ++at;
        skipSpace();
        const char quote = peek();
        if (quote != '"' && quote != '\'')
            failHere({QT_TRANSLATE_NOOP("Model", "a value in quotes is expected"), {}});
        const qsizetype from = ++at;
        const qsizetype end = text.indexOf(quote, from);
        if (end < 0)
            fail(from - 1, {QT_TRANSLATE_NOOP("Model", "the value does not end"), {}});
        at = end + 1;
        return text.sliced(from, end - from).toByteArray();
    }

    void declaration()
    {
        at += 5;
        static constexpr std::array<QByteArrayView, 3> names {"version", "encoding", "standalone"};
        qsizetype next = 0;
        for (bool isApart = skipSpace(); !startsWith("?>"); isApart = skipSpace()) {
            const qsizetype from = at;
            const QByteArrayView found = name();
            const auto which = std::find(names.begin() + next, names.end(), found) - names.begin();
            if (!isApart || which == qsizetype(names.size()) || (next == 0 && which > 0))
                fail(from, {QT_TRANSLATE_NOOP("Model", "not what an XML declaration has here"), {}});
            const QByteArray value = pseudoAttribute();
            next = which + 1;
            if (which == 0 && value != "1.0")
                fail(from, {QT_TRANSLATE_NOOP("Model", "not XML 1.0"), {}});
            if (which == 1 && !isUtf8(value))
                fail(from, {QT_TRANSLATE_NOOP("Model", "the encoding %1"), {QString::fromUtf8(value)}}, ReadError::Code::NotUtf8);
            if (which == 2 && value != "yes" && value != "no")
                fail(from, {QT_TRANSLATE_NOOP("Model", "“yes” or “no” is expected"), {}});
        }
        if (next == 0)
            failHere({QT_TRANSLATE_NOOP("Model", "an XML declaration has a version"), {}});
        at += 2;
    }

    static bool isUtf8(const QByteArray &encoding)
    {
        const QByteArray name = encoding.toLower();
        return name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
    }

    void misc(bool isBefore)
    {
        while (true) {
            skipSpace();
            if (startsWith("<!--")) {
                comment();
            } else if (startsWith("<?")) {
                instruction();
            } else if (startsWith("<!DOCTYPE") && isBefore && !m_hasDoctype) {
                doctype();
            } else {
                return;
            }
        }
    }

    void doctype()
    {
        const qsizetype from = at;
        at += 9;
        if (!skipSpace())
            failHere({QT_TRANSLATE_NOOP("Model", "a blank is expected"), {}});
        name();
        m_hasDoctype = true;
        for (int brackets = 0; ; ) {
            if (atEnd())
                fail(from, {QT_TRANSLATE_NOOP("Model", "the DOCTYPE does not end"), {}});
            const char c = peek();
            if (startsWith("<!--")) {
                comment();
            } else if (startsWith("<?")) {
                instruction();
            } else if (c == '"' || c == '\'') {
                ++at;
                skipBehind({&c, 1}, {QT_TRANSLATE_NOOP("Model", "the value does not end"), {}});
            } else {
                ++at;
                if (c == '[' || c == '<')
                    ++brackets;
                if (c == ']' || (c == '>' && brackets > 0))
                    --brackets;
                else if (c == '>')
                    return;
            }
        }
    }

    /// `&amp;`, `&#10;`; an entity of the document's own makes what it stands in opaque.
    void reference(QByteArray &out, bool &isOpaque)
    {
        const qsizetype from = at++;
        if (peek() == '#') {
            ++at;
            const bool isHex = peek() == 'x';
            at += isHex;
            const qsizetype digits = at;
            char32_t value = 0;
            for (; peek() != ';'; ++at) {
                const char c = peek();
                const int digit = c >= '0' && c <= '9' ? c - '0' : isHex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : isHex && c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
                if (digit < 0)
                    failHere({QT_TRANSLATE_NOOP("Model", "a digit is expected"), {}});
                value = std::min<char32_t>(value * (isHex ? 16 : 10) + char32_t(digit), 0x110000);
            }
            if (at == digits || !isCharacter(value))
                fail(from, {QT_TRANSLATE_NOOP("Model", "no character has this number"), {}});
            ++at;
            return appendUtf8(out, value);
        }
        const QByteArrayView entity = name();
        if (peek() != ';')
            failHere({QT_TRANSLATE_NOOP("Model", "“;” is expected"), {}});
        ++at;
        static constexpr std::array<std::pair<QByteArrayView, char>, 5> known {{{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.first == entity; });
        if (found != known.end())
            out += found->second;
        else if (m_hasDoctype)
            isOpaque = true;
        else
            fail(from, {QT_TRANSLATE_NOOP("Model", "“&%1;” is declared nowhere"), {QString::fromUtf8(entity)}});
    }

    void attribute(qint32 parent)
    {
        Cell cell;
        cell.kind = Kind::Scalar;
        cell.entry = cell.keyBegin = quint32(at);
        store.setKey(cell, QByteArray('@' + name().toByteArray()), cell.keyBegin);
        cell.keyEnd = quint32(at);
        skipSpace();
        if (peek() != '=')
            failHere({QT_TRANSLATE_NOOP("Model", "“=” is expected"), {}});
        cell.mark = qint32(at++);
        skipSpace();
        const char quote = peek();
        if (quote != '"' && quote != '\'')
            failHere({QT_TRANSLATE_NOOP("Model", "a value in quotes is expected"), {}});
        cell.style = quote == '"' ? Style::Double : Style::Single;
        cell.begin = quint32(at++);
        QByteArray out;
        bool isOpaque = false;
        while (peek() != quote) {
            const qsizetype from = at;
            while (!atEnd() && peek() != quote && peek() != '&' && peek() != '<' && uchar(peek()) >= 0x20)
                ++at;
            out += text.sliced(from, at - from);
            if (atEnd())
                fail(cell.begin, {QT_TRANSLATE_NOOP("Model", "the value does not end"), {}});
            if (peek() == '<')
                failHere({QT_TRANSLATE_NOOP("Model", "“<” in the value of an attribute"), {}});
            if (peek() == '&') {
                reference(out, isOpaque);
            } else if (peek() != quote) {
                // Line ends and tabs are blanks here.
                at += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
                out += ' ';
            }
        }
        ++at;
        cell.end = quint32(at);
        if (isOpaque)
            cell.kind = Kind::Opaque;
        store.setText(cell, out, cell.begin + 1);
        store.add(parent, cell);
    }

    /// Returns whether the element is closed already: `<a/>`.
    bool attributes(qint32 id)
    {
        const size_t first = store.cells.size();
        while (true) {
            const bool isApart = skipSpace();
            if (peek() == '>' || startsWith("/>"))
                break;
            if (!isApart)
                failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends in an element"), {}} : Message {QT_TRANSLATE_NOOP("Model", "a blank, “>” or “/>” is expected"), {}});
            attribute(id);
        }
        std::vector<QByteArrayView> names;
        for (size_t i = first; i < store.cells.size(); ++i)
            names.push_back(store.key(store.cells[i]));
        std::sort(names.begin(), names.end());
        if (const auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end())
            fail(store.cells[size_t(id)].entry, {QT_TRANSLATE_NOOP("Model", "“%1” stands twice"), {QString::fromUtf8(twice->sliced(1))}});
        const bool isClosed = peek() == '/';
        at += isClosed ? 2 : 1;
        return isClosed;
    }

    /// Text between two tags; comments and instructions in it say nothing.
    struct Run
    {
        qsizetype begin = -1;
        qsizetype end = 0;
        QByteArray decoded;
        bool isSomething = false;
        bool isOpaque = false;
    };

    Run textRun()
    {
        Run run;
        while (!atEnd()) {
            if (startsWith("<!--")) {
                comment();
                continue;
            }
            if (startsWith("<?")) {
                instruction();
                continue;
            }
            const qsizetype from = at;
            if (startsWith("<![CDATA[")) {
                at += 9;
                const qsizetype content = at;
                skipBehind("]]>", {QT_TRANSLATE_NOOP("Model", "the CDATA section does not end"), {}});
                append(run, text.sliced(content, at - 3 - content));
                run.isSomething = true;
            } else if (peek() == '<') {
                break;
            } else if (peek() == '&') {
                reference(run.decoded, run.isOpaque);
                run.isSomething = true;
            } else {
                const char *const end = std::find_if(text.begin() + at, text.end(), [](char c) { return c == '<' || c == '&'; });
                at = end - text.begin();
                const QByteArrayView plain = text.sliced(from, at - from);
                run.isSomething = run.isSomething || !std::all_of(plain.begin(), plain.end(), isXmlSpace);
                if (const qsizetype wrong = plain.indexOf("]]>"); wrong >= 0)
                    fail(from + wrong, {QT_TRANSLATE_NOOP("Model", "“]]>” outside of a CDATA section"), {}});
                append(run, plain);
            }
            if (run.begin < 0)
                run.begin = from;
            run.end = at;
        }
        return run;
    }

    /// Every line end is a line feed.
    static void append(Run &run, QByteArrayView plain)
    {
        if (!plain.contains('\r')) {
            run.decoded += plain;
            return;
        }
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isPair = plain[i] == '\r' && i + 1 < plain.size() && plain[i + 1] == '\n';
            if (!isPair)
                run.decoded += plain[i] == '\r' ? '\n' : plain[i];
        }
    }

    void put(Cell &cell, const Run &run)
    {
        cell.kind = run.isOpaque ? Kind::Opaque : Kind::Scalar;
        cell.begin = quint32(run.begin);
        cell.end = quint32(run.end);
        store.setText(cell, run.decoded, run.begin);
    }

    void addText(qint32 parent, const Run &run)
    {
        if (!run.isSomething)
            return;
        Cell cell;
        cell.entry = cell.keyBegin = cell.keyEnd = quint32(run.begin);
        put(cell, run);
        store.setKey(cell, "$", run.begin);
        store.add(parent, cell);
    }

    void element(qint32 parent)
    {
        const Level level(*this);
        Cell start;
        start.kind = Kind::Map;
        start.style = Style::Block;
        start.begin = start.entry = quint32(at++);
        start.keyBegin = quint32(at);
        const QByteArrayView own = name();
        store.setKey(start, own, start.keyBegin);
        start.keyEnd = quint32(at);
        const qint32 id = store.add(parent, start);
        const bool isClosed = attributes(id);
        const qsizetype content = isClosed ? at - 2 : at;
        Run last;
        while (!isClosed) {
            last = textRun();
            if (atEnd())
                fail(start.begin, {QT_TRANSLATE_NOOP("Model", "“<%1>” does not end"), {QString::fromUtf8(own)}});
            if (peek(1) == '/')
                break;
            addText(id, last);
            element(id);
        }
        if (!isClosed) {
            const bool isLone = size_t(id) + 1 == store.cells.size();
            if (!isLone)
                addText(id, last);
            const qsizetype from = at;
            at += 2;
            if (name() != own)
                fail(from, {QT_TRANSLATE_NOOP("Model", "“</%1>” is expected"), {QString::fromUtf8(own)}});
            skipSpace();
            if (peek() != '>')
                failHere({QT_TRANSLATE_NOOP("Model", "“>” is expected"), {}});
            ++at;
            if (isLone && last.isSomething)
                put(store.cells[size_t(id)], last);
        }
        Cell &cell = store.cells[size_t(id)];
        cell.mark = qint32(at);
        if (size_t(id) + 1 < store.cells.size()) {
            cell.end = quint32(at);
        } else if (cell.kind == Kind::Map) {
            cell.kind = Kind::Null;
            cell.type = Type::Null;
            cell.begin = cell.end = quint32(content);
        }
    }

    bool m_hasDoctype = false;
};

} // namespace

qsizetype xmlNameLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size()) {
        const auto [c, size] = characterAt(text.sliced(length));
        if (!(length == 0 ? startsName(c) : continuesName(c)))
            break;
        length += size;
    }
    return std::min(length, text.size());
}

void readXml(Tree::Store &store)
{
    XmlReader(store).read();
}

} // namespace meshboard::text
