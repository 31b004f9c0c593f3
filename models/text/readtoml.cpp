// SPDX-License-Identifier: GPL-3.0-or-later
// TOML 1.0.0 (toml.io/en/v1.0.0). A reader of our own: toml++ has no node for statements, needs more memory than a hostile
// text may cost, and overflows the stack on long dotted keys. The tests hold it against BurntSushi/toml, which is not ours.
#include "text/scanner.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

bool isBareKey(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// One part of a dotted key.
struct KeyPart
{
    QByteArray text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

class TomlReader : Scanner
{
public:
    using Scanner::Scanner;

    void read()
    {
        Cell root;
        root.kind = Kind::Map;
        root.style = Style::Block;
        root.flags = Cell::Header;
        root.begin = root.entry = quint32(at);
        root.end = quint32(text.size());
        m_section = m_root = store.add(-1, root);
        while (true) {
            skipLines();
            if (atEnd())
                break;
            if (peek() == '[')
                header();
            else
                pair();
            endLine();
        }
        stretch();
    }

private:
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++at;
    }

    void skipComment()
    {
        if (peek() != '#')
            return;
        while (!atEnd() && !atBreak()) {
            if ((uchar(peek()) < 0x20 && peek() != '\t') || peek() == 0x7f)
                failHere({QT_TRANSLATE_NOOP("Model", "a control character in a comment"), {}});
            ++at;
        }
    }

    /// Blanks, comments and line ends.
    void skipLines()
    {
        while (true) {
            skipBlanks();
            skipComment();
            if (!atBreak())
                return;
            at += peek() == '\r' ? 2 : 1;
        }
    }

    void endLine()
    {
        skipBlanks();
        skipComment();
        if (!atEnd() && !atBreak())
            failHere({QT_TRANSLATE_NOOP("Model", "the line should end here"), {}});
    }

    std::vector<KeyPart> dottedKey()
    {
        std::vector<KeyPart> parts;
        while (true) {
            parts.push_back(keyPart());
            const qsizetype back = at;
            skipBlanks();
            if (peek() != '.') {
                at = back;
                return parts;
            }
            if (int(parts.size()) >= maxDepth)
                failHere({QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
            ++at;
            skipBlanks();
        }
    }

    [[noreturn]] void failHere(const Message &detail, ReadError::Code code = ReadError::Code::Malformed) const
    {
        fail(at, detail, code);
    }

    KeyPart keyPart()
    {
        KeyPart part;
        part.begin = at;
        if (peek() == '"' || peek() == '\'') {
            if (startsWith("\"\"\"") || startsWith("'''"))
                failHere({QT_TRANSLATE_NOOP("Model", "a key has no lines"), {}});
            part.text = peek() == '"' ? basic() : literal();
        } else {
            while (isBareKey(peek()))
                ++at;
            if (at == part.begin)
                failHere({QT_TRANSLATE_NOOP("Model", "a key is expected"), {}});
            part.text = text.sliced(part.begin, at - part.begin).toByteArray();
        }
        part.end = at;
        return part;
    }

    qint32 child(qint32 parent, const QByteArray &key) const
    {
        const size_t hash = qHashMulti(0, parent, key);
        for (auto found = m_known.constFind(hash); found != m_known.constEnd() && found.key() == hash; ++found) {
            const Cell &cell = store.cells[size_t(*found)];
            if (cell.parent == parent && store.key(cell) == key)
                return *found;
        }
        return -1;
    }

    qint32 insert(qint32 parent, const KeyPart &part, Cell cell)
    {
        cell.keyBegin = quint32(part.begin);
        cell.keyEnd = quint32(part.end);
        store.setKey(cell, part.text, part.begin + (text[part.begin] == '"' || text[part.begin] == '\'' ? 1 : 0));
        const qint32 id = store.add(parent, cell);
        m_known.insert(qHashMulti(0, parent, part.text), id);
        return id;
    }

    int levelOf(qint32 id) const
    {
        int level = 0;
        for (; id >= 0; id = store.cells[size_t(id)].parent)
            ++level;
        return level;
    }

    void checkLevel(qint32 parent, size_t more)
    {
        if (levelOf(parent) + int(more) > maxDepth)
            failHere({QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
    }

    Cell table(qsizetype begin, quint16 flags) const
    {
        Cell cell;
        cell.kind = Kind::Map;
        cell.style = Style::Block;
        cell.flags = flags;
        cell.begin = cell.entry = quint32(begin);
        cell.end = quint32(at);
        return cell;
    }

    void header()
    {
        const qsizetype begin = at;
        const bool isArray = startsWith("[[");
        at += isArray ? 2 : 1;
        skipBlanks();
        const std::vector<KeyPart> parts = dottedKey();
        skipBlanks();
        if (!startsWith(isArray ? "]]" : "]"))
            failHere({QT_TRANSLATE_NOOP("Model", "“%1” is expected"), {QString(isArray ? "]]"_L1 : "]"_L1)}});
        at += isArray ? 2 : 1;
        checkLevel(m_root, parts.size() + 1);

        qint32 parent = m_root;
        for (size_t i = 0; i + 1 < parts.size(); ++i)
            parent = walked(parent, parts[i], begin);
        m_section = isArray ? element(parent, parts.back(), begin) : opened(parent, parts.back(), begin);
        store.statements.push_back({isArray ? Statement::Sort::ArrayHeader : Statement::Sort::Header, quint32(begin),
            quint32(at), m_section, m_section});
    }

    /// A table on the way of a header.
    qint32 walked(qint32 parent, const KeyPart &part, qsizetype begin)
    {
        const qint32 id = child(parent, part.text);
        if (id < 0)
            return insert(parent, part, table(begin, Cell::Implied));
        const Cell &cell = store.cells[size_t(id)];
        if (cell.has(Cell::Tables))
            return m_lastElement.value(id);
        if (cell.kind != Kind::Map || cell.style == Style::Flow)
            fail(part.begin, {QT_TRANSLATE_NOOP("Model", "“%1” is no table that could be extended"), {QString::fromUtf8(part.text)}});
        return id;
    }

    qint32 opened(qint32 parent, const KeyPart &part, qsizetype begin)
    {
        const qint32 id = child(parent, part.text);
        if (id < 0)
            return insert(parent, part, table(begin, Cell::Header));
        Cell &cell = store.cells[size_t(id)];
        if (!cell.has(Cell::Implied))
            fail(part.begin, {QT_TRANSLATE_NOOP("Model", "“%1” is defined twice"), {QString::fromUtf8(part.text)}});
        cell.flags = quint16((cell.flags & ~Cell::Implied) | Cell::Header);
        cell.begin = cell.entry = quint32(begin);
        cell.keyBegin = quint32(part.begin);
        cell.keyEnd = quint32(part.end);
        cell.end = quint32(at);
        return id;
    }

    qint32 element(qint32 parent, const KeyPart &part, qsizetype begin)
    {
        qint32 list = child(parent, part.text);
        if (list < 0) {
            Cell cell = table(begin, Cell::Tables);
            cell.kind = Kind::List;
            list = insert(parent, part, cell);
        } else if (!store.cells[size_t(list)].has(Cell::Tables)) {
            fail(part.begin, {QT_TRANSLATE_NOOP("Model", "“%1” is no array of tables"), {QString::fromUtf8(part.text)}});
        }
        const qint32 id = store.add(list, table(begin, Cell::Header));
        m_lastElement.insert(list, id);
        return id;
    }

    void pair()
    {
        const qsizetype begin = at;
        const qint32 id = entry(m_section, begin);
        store.statements.push_back({Statement::Sort::Pair, quint32(begin), quint32(at), id, m_section});
    }

    /// `key = value` of a table or an inline table.
    qint32 entry(qint32 parent, qsizetype begin)
    {
        const qint32 owner = parent;
        const std::vector<KeyPart> parts = dottedKey();
        skipBlanks();
        if (peek() != '=')
            failHere({QT_TRANSLATE_NOOP("Model", "“=” is expected"), {}});
        checkLevel(parent, parts.size());
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            const qint32 id = child(parent, parts[i].text);
            if (id < 0) {
                parent = insert(parent, parts[i], table(begin, Cell::Dotted));
                m_owner.insert(parent, owner);
                continue;
            }
            if (!store.cells[size_t(id)].has(Cell::Dotted) || m_owner.value(id) != owner)
                fail(parts[i].begin, {QT_TRANSLATE_NOOP("Model", "“%1” is no table that could be extended here"), {QString::fromUtf8(parts[i].text)}});
            parent = id;
        }
        const KeyPart &last = parts.back();
        if (child(parent, last.text) >= 0)
            fail(last.begin, {QT_TRANSLATE_NOOP("Model", "“%1” is defined twice"), {QString::fromUtf8(last.text)}});
        Cell cell;
        cell.entry = quint32(begin);
        cell.mark = qint32(at++);
        skipBlanks();
        return value(parent, cell, &last);
    }

    qint32 place(qint32 parent, const Cell &cell, const KeyPart *key)
    {
        return key ? insert(parent, *key, cell) : store.add(parent, cell);
    }

    qint32 value(qint32 parent, Cell cell, const KeyPart *key)
    {
        const Level level(*this);
        cell.begin = cell.end = quint32(at);
        if (!key) {
            cell.entry = cell.begin;
            checkLevel(parent, 1);
        }
        cell.kind = Kind::Scalar;
        switch (peek()) {
        case '[':
            return array(parent, cell, key);
        case '{':
            return inlineTable(parent, cell, key);
        case '"':
        case '\'':
            string(cell);
            break;
        default:
            plain(cell);
        }
        cell.end = quint32(at);
        return place(parent, cell, key);
    }

    qint32 array(qint32 parent, Cell cell, const KeyPart *key)
    {
        cell.kind = Kind::List;
        cell.style = Style::Flow;
        const qint32 id = place(parent, cell, key);
        ++at;
        skipLines();
        while (peek() != ']') {
            value(id, {}, nullptr);
            skipLines();
            if (peek() == ']')
                break;
            if (peek() != ',')
                failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends before “]”"), {}} : Message {QT_TRANSLATE_NOOP("Model", "“,” or “]” is expected"), {}});
            ++at;
            skipLines();
        }
        ++at;
        store.cells[size_t(id)].end = quint32(at);
        return id;
    }

    qint32 inlineTable(qint32 parent, Cell cell, const KeyPart *key)
    {
        cell.kind = Kind::Map;
        cell.style = Style::Flow;
        const qint32 id = place(parent, cell, key);
        ++at;
        skipBlanks();
        if (peek() != '}') {
            while (true) {
                entry(id, at);
                skipBlanks();
                if (peek() == '}')
                    break;
                if (peek() != ',')
                    failHere(atEnd() ? Message {QT_TRANSLATE_NOOP("Model", "the text ends before “}”"), {}} : Message {QT_TRANSLATE_NOOP("Model", "“,” or “}” is expected"), {}});
                ++at;
                skipBlanks();
            }
        }
        ++at;
        store.cells[size_t(id)].end = quint32(at);
        return id;
    }

    void string(Cell &cell)
    {
        const bool isBasic = peek() == '"';
        const bool isLong = startsWith(isBasic ? "\"\"\"" : "'''");
        cell.style = isLong ? (isBasic ? Style::Folded : Style::Literal) : isBasic ? Style::Double : Style::Single;
        if (!isLong) {
            store.setText(cell, isBasic ? basic() : literal(), cell.begin + 1);
            return;
        }
        const QByteArray decoded = isBasic ? longBasic() : longLiteral();
        qsizetype from = cell.begin + 3;
        if (text[from] == '\n')
            from += 1;
        else if (text[from] == '\r')
            from += 2;
        store.setText(cell, decoded, from);
    }

    void checkCharacter(bool lines)
    {
        if (atEnd())
            failHere({QT_TRANSLATE_NOOP("Model", "the string does not end"), {}});
        const uchar c = uchar(peek());
        if (lines && atBreak())
            return;
        if ((c < 0x20 && c != '\t') || c == 0x7f)
            failHere({QT_TRANSLATE_NOOP("Model", "a control character in a string"), {}});
    }

    QByteArray basic()
    {
        QByteArray out;
        for (++at; ;) {
            checkCharacter(false);
            const char c = text[at++];
            if (c == '"')
                return out;
            if (c == '\\')
                escape(out);
            else
                out += c;
        }
    }

    QByteArray literal()
    {
        const qsizetype from = ++at;
        while (true) {
            checkCharacter(false);
            if (text[at++] == '\'')
                return text.sliced(from, at - 1 - from).toByteArray();
        }
    }

    void firstBreak()
    {
        at += 3;
        if (atBreak())
            at += peek() == '\r' ? 2 : 1;
    }

    /// Up to two quotes may stand right before the closing three.
    bool closes(char quote, QByteArray &out)
    {
        if (peek() != quote || peek(1) != quote || peek(2) != quote)
            return false;
        for (int i = 0; i < 2 && peek(3) == quote; ++i, ++at)
            out += quote;
        at += 3;
        return true;
    }

    QByteArray longLiteral()
    {
        QByteArray out;
        for (firstBreak(); !closes('\'', out); ++at) {
            checkCharacter(true);
            out += text[at];
        }
        return out;
    }

    QByteArray longBasic()
    {
        QByteArray out;
        firstBreak();
        while (!closes('"', out)) {
            checkCharacter(true);
            const char c = text[at++];
            if (c != '\\')
                out += c;
            else if (!lineEnding())
                escape(out);
        }
        return out;
    }

    /// A backslash at the end of a line takes all blanks and line ends that follow.
    bool lineEnding()
    {
        const qsizetype back = at;
        skipBlanks();
        if (!atBreak()) {
            at = back;
            return false;
        }
        while (atBreak() || peek() == ' ' || peek() == '\t')
            ++at;
        return true;
    }

    void escape(QByteArray &out)
    {
        static constexpr QByteArrayView letters("btnfr\"\\");
        static constexpr QByteArrayView meanings("\b\t\n\f\r\"\\");
        const char c = peek();
        const qsizetype which = c ? letters.indexOf(c) : -1;
        ++at;
        if (which >= 0) {
            out += meanings[which];
        } else if (c == 'u' || c == 'U') {
            const char32_t value = hexDigits(c == 'u' ? 4 : 8);
            if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
                failHere({QT_TRANSLATE_NOOP("Model", "no such character"), {}});
            appendUtf8(out, value);
        } else {
            fail(at - 1, {QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
        }
    }

    void plain(Cell &cell)
    {
        const qsizetype from = at;
        const auto ends = [&](char c) {
            return c == '\0' || c == ',' || c == ']' || c == '}' || c == '#' || c == '\n' || c == '\r' || c == '\t' || c == ' ';
        };
        while (!atEnd() && !ends(peek()))
            ++at;
        // A date and its time may have a blank between them.
        if (at - from == 10 && peek() == ' ' && isDigit(peek(1)) && isDigit(peek(2)) && peek(3) == ':' && text[from + 4] == '-') {
            ++at;
            while (!atEnd() && !ends(peek()))
                ++at;
        }
        const QByteArrayView word = text.sliced(from, at - from);
        if (word == "true" || word == "false")
            cell.type = Type::Bool;
        else if (isInteger(word))
            cell.type = Type::Integer;
        else if (isFloat(word))
            cell.type = Type::Float;
        else if (isDate(word))
            cell.type = Type::Other;
        else
            fail(from, word.isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "a value is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "“%1” is no value"), {QString::fromUtf8(word.first(std::min<qsizetype>(word.size(), 40)))}});
        store.setText(cell, word, from);
    }

    /// Digits with single `_` between them.
    template<typename Predicate>
    static bool areDigits(QByteArrayView word, Predicate isOne)
    {
        if (word.isEmpty() || word.front() == '_' || word.back() == '_')
            return false;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] == '_' ? word[i - 1] == '_' : !isOne(word[i]))
                return false;
        }
        return true;
    }

    static bool isInteger(QByteArrayView word)
    {
        if (word.startsWith("0x"))
            return areDigits(word.sliced(2), [](char c) { return std::isxdigit(uchar(c)) != 0; });
        if (word.startsWith("0o"))
            return areDigits(word.sliced(2), [](char c) { return c >= '0' && c <= '7'; });
        if (word.startsWith("0b"))
            return areDigits(word.sliced(2), [](char c) { return c == '0' || c == '1'; });
        return isDecimal(word);
    }

    static bool isDecimal(QByteArrayView word)
    {
        if (word.startsWith('+') || word.startsWith('-'))
            word = word.sliced(1);
        return areDigits(word, isDigit) && (word.size() == 1 || word[0] != '0');
    }

    static bool isFloat(QByteArrayView word)
    {
        QByteArrayView bare = word.startsWith('+') || word.startsWith('-') ? word.sliced(1) : word;
        if (bare == "inf" || bare == "nan")
            return true;
        qsizetype e = word.indexOf('e');
        e = e < 0 ? word.indexOf('E') : e;
        if (e >= 0) {
            QByteArrayView exponent = word.sliced(e + 1);
            if (exponent.startsWith('+') || exponent.startsWith('-'))
                exponent = exponent.sliced(1);
            if (!areDigits(exponent, isDigit))
                return false;
            word = word.first(e);
        }
        const qsizetype dot = word.indexOf('.');
        if (dot < 0)
            return e >= 0 && isDecimal(word);
        return isDecimal(word.first(dot)) && areDigits(word.sliced(dot + 1), isDigit);
    }

    /// 1979-05-27, 07:32:00.5, 1979-05-27T07:32:00Z, with +01:00.
    static bool isDate(QByteArrayView word)
    {
        const auto number = [&](qsizetype digits, int low, int high) {
            if (word.size() < digits || !std::all_of(word.begin(), word.begin() + digits, isDigit))
                return false;
            const int value = word.first(digits).toInt();
            word = word.sliced(digits);
            return value >= low && value <= high;
        };
        const auto sign = [&](char c) {
            if (!word.startsWith(c))
                return false;
            word = word.sliced(1);
            return true;
        };
        const auto time = [&] {
            if (!number(2, 0, 23) || !sign(':') || !number(2, 0, 59) || !sign(':') || !number(2, 0, 60))
                return false;
            if (!sign('.'))
                return true;
            const qsizetype before = word.size();
            while (!word.isEmpty() && isDigit(word[0]))
                word = word.sliced(1);
            return word.size() < before;
        };
        if (word.size() > 2 && word[2] == ':')
            return time() && word.isEmpty();
        const int year = word.size() > 4 ? word.first(4).toInt() : 0;
        if (!number(4, 0, 9999) || !sign('-'))
            return false;
        const int month = word.size() > 2 ? word.first(2).toInt() : 0;
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        const int days = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        if (!number(2, 1, 12) || !sign('-') || !number(2, 1, days))
            return false;
        if (word.isEmpty())
            return true;
        if (!(sign('T') || sign('t') || sign(' ')) || !time())
            return false;
        if (word.isEmpty() || word == "Z" || word == "z")
            return true;
        return (sign('+') || sign('-')) && number(2, 0, 23) && sign(':') && number(2, 0, 59) && word.isEmpty();
    }

    /// A table reaches to the end of its last statement, one without a header to the end of its last child.
    void stretch()
    {
        for (const Statement &statement : store.statements) {
            Cell &section = store.cells[size_t(statement.section)];
            if (statement.section != m_root)
                section.end = std::max(section.end, statement.end);
        }
        for (size_t id = store.cells.size(); id-- > 1;) {
            const Cell &cell = store.cells[id];
            Cell &parent = store.cells[size_t(cell.parent)];
            if (parent.flags & (Cell::Implied | Cell::Dotted | Cell::Tables))
                parent.end = std::max(parent.end, cell.end);
        }
    }

    qint32 m_root = -1;
    qint32 m_section = -1;
    QMultiHash<size_t, qint32> m_known; ///< by parent and key
    QHash<qint32, qint32> m_lastElement; ///< of each array of tables
    QHash<qint32, qint32> m_owner; ///< table in whose section a dotted key made this one
};

} // namespace

void readToml(Tree::Store &store)
{
    TomlReader(store).read();
}

} // namespace meshboard::text
