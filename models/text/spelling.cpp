// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spelling.h"
#include "text/lines.h"
#include "text/store.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace meshboard::text {

namespace {

QByteArray hex(uint value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0');
}

/// In double quotes with the escapes all of YAML, JSON, TOML and HCL know.
QByteArray quoted(const QByteArray &text, Syntax syntax)
{
    QByteArray out("\"");
    const auto isNext = [&](qsizetype i, QByteArrayView bytes) { return QByteArrayView(text).sliced(i).startsWith(bytes); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (uchar(c) < 0x20 || c == 0x7f) {
            out += "\\u" + hex(uchar(c), 4);
        } else if (syntax == Syntax::Yaml && isNext(i, "\xc2") && uchar(text[i + 1]) < 0xa0) {
            out += "\\u" + hex(uchar(text[++i]), 4);
        } else if (syntax == Syntax::Yaml && (isNext(i, "\xe2\x80\xa8") || isNext(i, "\xe2\x80\xa9"))) {
            out += isNext(i, "\xe2\x80\xa8") ? "\\u2028" : "\\u2029";
            i += 2;
        } else if (syntax == Syntax::Yaml && isNext(i, "\xef\xbb\xbf")) {
            out += "\\ufeff";
            i += 2;
        } else {
            out += c;
        }
    }
    return out + '"';
}

bool isPrintableAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isPrintable(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = uchar(text[i]);
        // Next line, line and paragraph separators, byte order marks: YAML and editors disagree about them.
        if (c < 0x20 || c == 0x7f || (c == 0xc2 && i + 1 < text.size() && uchar(text[i + 1]) < 0xa0)
            || QByteArrayView(text).sliced(i).startsWith("\xe2\x80\xa8") || QByteArrayView(text).sliced(i).startsWith("\xe2\x80\xa9")
            || QByteArrayView(text).sliced(i).startsWith("\xef\xbb\xbf"))
            return false;
    }
    return true;
}

/// 12:30:45 is a number to some readers of YAML 1.1.
bool isSexagesimal(const QByteArray &text)
{
    return text.contains(':') && (isDigit(text[0]) || text[0] == '-' || text[0] == '+')
        && std::all_of(text.begin() + 1, text.end(), [](char c) { return isDigit(c) || c == ':' || c == '_' || c == '.'; });
}

/// Careful: whatever a reader of YAML could take for something else is not plain.
bool isPlainYaml(const QByteArray &text, bool inFlow)
{
    if (text.isEmpty() || !isPrintableAscii(text) || text.size() > 1000)
        return false;
    if (text.startsWith(' ') || text.endsWith(' ') || QByteArrayView("-?:,[]{}#&*!|>'\"%@`=~").contains(text[0])) {
        // `-x` is plain; `-` and `- x` are not.
        const bool isDashed = (text[0] == '-' || text[0] == ':' || text[0] == '?') && text.size() > 1 && text[1] != ' ' && !inFlow;
        if (!isDashed || text.endsWith(' ') || text.startsWith("---"))
            return false;
    }
    if (text.startsWith("...") || text == "<<" || text.contains(": ") || text.endsWith(':') || text.contains(" #"))
        return false;
    if (inFlow && std::any_of(text.begin(), text.end(), [](char c) { return QByteArrayView(",[]{}:").contains(c); }))
        return false;
    static const QList<QByteArray> words {"y", "Y", "n", "N"};
    return !words.contains(text) && yamlTypeOf(text) == Type::String && !isSexagesimal(text);
}

QByteArray singleQuoted(QByteArray text)
{
    return "'" + text.replace("'", "''") + "'";
}

/// The lines of a literal block scalar, in the manner of `like`; empty where the text does not suit one.
QByteArray blockScalar(const QByteArray &text, const Node &like, const QByteArray &indentation, const QByteArray &lineEnd, const QByteArray &unit)
{
    QByteArray body = text;
    while (body.endsWith('\n'))
        body.chop(1);
    const qsizetype breaks = text.size() - body.size();
    QByteArray printable = body;
    printable.replace("\n", "").replace("\t", "");
    if (body.isEmpty() || body.startsWith(' ') || body.startsWith('\t') || body.startsWith('\n') || !isPrintable(printable) || breaks > 1)
        return {};
    for (const QByteArray &line : body.split('\n')) {
        if (line.endsWith(' ') || line.endsWith('\t'))
            return {};
    }
    const bool folded = like.style() == Style::Folded;
    if (folded) {
        for (const QByteArray &line : body.split('\n')) {
            if (line.isEmpty() || line[0] == ' ' || line[0] == '\t')
                return {};
        }
        body.replace("\n", "\n\n");
    }
    QByteArray inner = indentation + unit;
    if (like && like.isScalar() && (like.style() == Style::Literal || folded)) {
        const Lines lines(like.tree().bytes());
        for (qsizetype line = lines.next(like.range().begin); line < like.range().end; line = lines.next(line)) {
            if (!lines.isBlankLine(line)) {
                const QByteArray found = lines.indentation(line);
                if (found.size() > indentation.size())
                    inner = found;
                break;
            }
        }
    }
    QByteArray out = folded ? ">" : "|";
    if (breaks == 0)
        out += '-';
    for (const QByteArray &line : body.split('\n'))
        out += lineEnd + (line.isEmpty() ? QByteArray() : inner + line);
    return out;
}

std::optional<QByteArray> spelledText(const Habit &habit, const QByteArray &text, const Node &like, bool inFlow, const QByteArray &indentation)
{
    const bool hasLike = like && like.isScalar();
    if (!QByteArrayView(text).isValidUtf8())
        return std::nullopt;
    switch (habit.syntax) {
    case Syntax::Yaml:
        if (habit.textBlocks && hasLike && (like.style() == Style::Literal || like.style() == Style::Folded)) {
            const QByteArray block = blockScalar(text, like, indentation, habit.lineEnd, habit.unit);
            if (!block.isEmpty())
                return block;
        }
        if (hasLike && like.style() == Style::Double)
            return quoted(text, habit.syntax);
        if (hasLike && like.style() == Style::Single && isPrintable(text))
            return singleQuoted(text);
        if (isPlainYaml(text, inFlow))
            return text;
        if (habit.textBlocks && !inFlow && text.contains('\n')) {
            const QByteArray block = blockScalar(text, {}, indentation, habit.lineEnd, habit.unit);
            if (!block.isEmpty())
                return block;
        }
        return quoted(text, habit.syntax);
    case Syntax::Toml:
        if (hasLike && (like.style() == Style::Single || like.style() == Style::Literal) && isPrintable(text) && !text.contains('\''))
            return "'" + text + "'";
        if ((!hasLike || like.style() != Style::Double) && text.contains('"') && isPrintable(text) && !text.contains('\''))
            return "'" + text + "'";
        return quoted(text, habit.syntax);
    case Syntax::Hcl: {
        if (hasLike && like.style() == Style::Literal) {
            // A heredoc keeps its word where its text still suits it.
            const QByteArray &bytes = like.tree().bytes();
            const Lines lines(bytes);
            const qsizetype last = lines.begin(like.range().end);
            const QByteArray word = bytes.sliced(lines.behindBlanks(last), like.range().end - lines.behindBlanks(last));
            const QByteArray prefix = bytes.sliced(last, lines.behindBlanks(last) - last);
            const bool unindented = QByteArrayView(bytes).sliced(like.range().begin).startsWith("<<-");
            bool fits = text.endsWith('\n') && (unindented || prefix.isEmpty()) && lines.lineEnd() == "\n" && !text.contains('\r') && !text.contains('\0');
            QByteArray out = bytes.sliced(like.range().begin, lines.next(like.range().begin) - like.range().begin);
            for (const QByteArray &line : text.chopped(fits ? 1 : 0).split('\n')) {
                fits = fits && line.trimmed() != word;
                out += prefix + line + '\n';
            }
            if (fits)
                return out + prefix + word;
        }
        QByteArray out = quoted(text, habit.syntax);
        // hashicorp/hcl leaves everything in `${ }` as it is.
        if (text.contains("${")) {
            const qsizetype from = text.indexOf("${");
            if (text.indexOf('"', from) >= 0 || text.indexOf('\\', from) >= 0 || text.indexOf('\n', from) >= 0 || text.count('{') != text.count('}'))
                return std::nullopt;
        }
        return out;
    }
    case Syntax::Xml: // see xmlpatch.cpp
    case Syntax::Json:
    case Syntax::KeyValue:
        return quoted(text, habit.syntax);
    }
    return std::nullopt;
}

std::optional<QByteArray> spelledNumber(const Habit &habit, double number, const Node &like)
{
    if (!std::isfinite(number)) {
        const QByteArray word = std::isnan(number) ? "nan" : "inf";
        const QByteArray sign = number < 0 ? "-" : "";
        if (habit.syntax == Syntax::Yaml)
            return sign + '.' + word;
        return habit.syntax == Syntax::Toml ? std::optional(sign + word) : std::nullopt;
    }
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
    if (isWhole) {
        const QByteArray whole = QByteArray::number(qint64(number));
        const bool pointless = like && like.type() == Type::Integer;
        const bool mustPoint = habit.syntax == Syntax::Toml || (like && like.type() == Type::Float);
        return pointless || !mustPoint ? whole : whole + ".0";
    }
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    QByteArray out(buffer, end - buffer);
    // 1e+20 is no float to every reader without a point.
    if (const qsizetype e = out.indexOf('e'); e >= 0 && !out.contains('.'))
        out.insert(e, ".0");
    return out;
}

} // namespace

bool isCollection(const Value &value)
{
    return std::holds_alternative<Value::List>(value.variant()) || std::holds_alternative<Value::Map>(value.variant());
}

bool isEmptyCollection(const Value &value)
{
    if (const auto *list = std::get_if<Value::List>(&value.variant()))
        return list->isEmpty();
    const auto *map = std::get_if<Value::Map>(&value.variant());
    return map && map->isEmpty();
}

std::optional<QByteArray> spelledScalar(const Habit &habit, const Value &value, const Node &like, bool inFlow, const QByteArray &indentation)
{
    if (std::holds_alternative<std::monostate>(value.variant())) {
        const bool hasNull = habit.syntax == Syntax::Yaml || habit.syntax == Syntax::Json;
        return hasNull ? std::optional(QByteArray("null")) : std::nullopt;
    }
    if (const auto *flag = std::get_if<bool>(&value.variant()))
        return QByteArray(*flag ? "true" : "false");
    if (const auto *whole = std::get_if<qint64>(&value.variant())) {
        const bool isFloat = habit.syntax == Syntax::Toml && like && like.type() == Type::Float;
        return QByteArray::number(*whole) + (isFloat ? ".0" : "");
    }
    if (const auto *number = std::get_if<double>(&value.variant()))
        return spelledNumber(habit, *number, like);
    return spelledText(habit, std::get<QByteArray>(value.variant()), like, inFlow, indentation);
}

QByteArray spelledKey(const Habit &habit, const QByteArray &key, bool inFlow)
{
    const auto isBare = [&](auto isOne) { return !key.isEmpty() && std::all_of(key.begin(), key.end(), isOne); };
    const auto isWord = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; };
    switch (habit.syntax) {
    case Syntax::Yaml:
        return isPlainYaml(key, inFlow) && !key.startsWith('?') ? key : quoted(key, habit.syntax);
    case Syntax::Toml:
        return isBare(isWord) ? key : quoted(key, habit.syntax);
    case Syntax::Hcl:
        return isBare(isWord) && !isDigit(key[0]) && key[0] != '-' && key != "true" && key != "false" ? key : quoted(key, habit.syntax);
    case Syntax::Xml:
    case Syntax::Json:
    case Syntax::KeyValue:
        break;
    }
    return quoted(key, habit.syntax);
}

namespace {

QByteArray separator(const Habit &habit)
{
    return habit.syntax == Syntax::Toml || habit.syntax == Syntax::Hcl ? QByteArray(" = ")
        : habit.syntax == Syntax::Json                                 ? habit.colon
                                                                       : QByteArray(": ");
}

} // namespace

std::optional<QByteArray> spelledEntry(
    const Habit &habit, const QByteArray &key, const Value &value, const QByteArray &indentation, bool onOneLine, bool asBlock)
{
    const auto spelled = onOneLine ? spelledInline(habit, value) : spelledLines(habit, value, indentation);
    if (!spelled)
        return std::nullopt;
    const bool isBlock = habit.syntax == Syntax::Hcl && asBlock && std::holds_alternative<Value::Map>(value.variant());
    return spelledKey(habit, key, true) + (isBlock ? QByteArray(" ") : separator(habit)) + *spelled;
}

std::optional<QByteArray> spelledInline(const Habit &habit, const Value &value)
{
    if (!isCollection(value))
        return spelledScalar(habit, value, {}, true, {});
    const bool isMap = std::holds_alternative<Value::Map>(value.variant());
    if (isEmptyCollection(value))
        return QByteArray(isMap ? "{}" : "[]");
    QByteArray out;
    const auto append = [&](const std::optional<QByteArray> &item) {
        if (item)
            out += (out.isEmpty() ? QByteArray() : habit.comma) + *item;
        return item.has_value();
    };
    if (!isMap) {
        for (const Value &item : std::get<Value::List>(value.variant())) {
            if (!append(spelledInline(habit, item)))
                return std::nullopt;
        }
        return '[' + out + ']';
    }
    for (const auto &[key, item] : std::get<Value::Map>(value.variant())) {
        if (!append(spelledEntry(habit, key, item, {}, true, false)))
            return std::nullopt;
    }
    const bool isSpaced = habit.syntax == Syntax::Toml || habit.syntax == Syntax::Hcl;
    return isSpaced ? QByteArray("{ " + out + " }") : QByteArray('{' + out + '}');
}

std::optional<QByteArray> spelledLines(const Habit &habit, const Value &value, const QByteArray &indentation)
{
    if (!isCollection(value) || isEmptyCollection(value))
        return spelledInline(habit, value);
    // Inline tables of TOML have one line.
    if (habit.syntax == Syntax::Toml || habit.syntax == Syntax::Yaml)
        return spelledInline(habit, value);
    const QByteArray inner = indentation + habit.unit;
    const bool isMap = std::holds_alternative<Value::Map>(value.variant());
    const bool hasCommas = habit.syntax != Syntax::Hcl || !isMap;
    QByteArray out;
    const auto append = [&](const std::optional<QByteArray> &item) {
        if (item)
            out += (out.isEmpty() ? QByteArray() : QByteArray(hasCommas ? "," : "")) + habit.lineEnd + inner + *item;
        return item.has_value();
    };
    if (isMap) {
        for (const auto &[key, item] : std::get<Value::Map>(value.variant())) {
            if (!append(spelledEntry(habit, key, item, inner, false, habit.blocks)))
                return std::nullopt;
        }
    } else {
        for (const Value &item : std::get<Value::List>(value.variant())) {
            if (!append(spelledLines(habit, item, inner)))
                return std::nullopt;
        }
    }
    return (isMap ? '{' : '[') + out + habit.lineEnd + indentation + (isMap ? '}' : ']');
}

std::optional<QByteArray> spelledBehind(const Habit &habit, const Value &value, qsizetype column, bool behindDash, const Node &like)
{
    if (isEmptyCollection(value))
        return ' ' + *spelledInline(habit, value);
    if (!isCollection(value)) {
        const auto scalar = spelledScalar(habit, value, like, false, QByteArray(column, ' '));
        return scalar ? std::optional<QByteArray>(' ' + *scalar) : std::nullopt;
    }
    const auto *map = std::get_if<Value::Map>(&value.variant());
    const bool dashDeeper = !behindDash && habit.dashesIndented;
    const qsizetype inner = behindDash ? column + 2 : map || dashDeeper ? column + habit.unit.size() : column;
    QByteArray out;
    const auto append = [&](const QByteArray &head, const Value &item, bool isDash) {
        const auto spelled = spelledBehind(habit, item, inner, isDash);
        if (!spelled)
            return false;
        const bool first = behindDash && out.isEmpty();
        out += (first ? QByteArray(" ") : habit.lineEnd + QByteArray(inner, ' ')) + head + *spelled;
        return true;
    };
    if (map) {
        for (const auto &[key, item] : *map) {
            if (!append(spelledKey(habit, key, false) + ':', item, false))
                return std::nullopt;
        }
        return out;
    }
    for (const Value &item : std::get<Value::List>(value.variant())) {
        if (!append("-", item, true))
            return std::nullopt;
    }
    return out;
}

namespace {

/// The most frequent of what was seen; the first seen wins a tie.
template<typename T>
class Tally
{
public:
    void add(const T &seen)
    {
        for (auto &[what, count] : m_seen) {
            if (what == seen) {
                ++count;
                return;
            }
        }
        if (m_seen.size() < 64)
            m_seen.append({seen, 1});
    }
    T best(const T &fallback) const
    {
        const auto most = std::max_element(m_seen.begin(), m_seen.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == m_seen.end() ? fallback : most->first;
    }

private:
    QList<std::pair<T, int>> m_seen;
};

/// Bytes before `offset` on its line; nothing on a line so long that looking back for its start would take for ever.
std::optional<qsizetype> columnOf(const Lines &lines, qsizetype offset)
{
    for (qsizetype column = 0; column < 400; ++column) {
        if (offset - column <= lines.start() || lines.at(offset - column - 1) == '\n')
            return column;
    }
    return std::nullopt;
}

} // namespace

Habit habitOf(const Tree &tree)
{
    Habit habit;
    habit.syntax = tree.syntax();
    const Lines lines(tree.bytes());
    habit.lineEnd = lines.lineEnd();
    Tally<QByteArray> units;
    Tally<QByteArray> colons;
    Tally<QByteArray> commas;
    Tally<bool> dashes;
    Tally<bool> blocks;
    const Tree::Store &store = tree.store();
    // A sample is enough, and keeps an edit of a large text cheap.
    const size_t count = std::min<size_t>(store.cells.size(), 5000);
    for (size_t id = 1; id < count; ++id) {
        const Cell &cell = store.cells[id];
        if (cell.parent < 0)
            continue;
        const Cell &parent = store.cells[size_t(cell.parent)];
        if (habit.syntax == Syntax::Json && cell.mark >= 0)
            colons.add(tree.bytes().sliced(cell.keyEnd, cell.begin - cell.keyEnd));
        if (parent.kidCount > 1 && cell.index > 0 && parent.style == Style::Flow) {
            const Cell &before = store.cells[size_t(store.kids[size_t(parent.firstKid + cell.index - 1)])];
            if (cell.entry > before.end && cell.entry - before.end <= 3) {
                const QByteArray gap = tree.bytes().sliced(before.end, cell.entry - before.end);
                if (gap.startsWith(',') && gap.trimmed() == ",")
                    commas.add(gap);
            }
        }
        if (habit.syntax == Syntax::Hcl && cell.kind == Kind::Map && cell.keyEnd > 0)
            blocks.add(!cell.has(Cell::Assigned));
        if (!lines.startsLine(cell.entry))
            continue;
        const auto parentColumn = columnOf(lines, parent.keyEnd > 0 ? parent.keyBegin : parent.entry);
        if (!parentColumn)
            continue;
        const QByteArray inner = lines.indentation(cell.entry);
        const QByteArray outer = lines.indentation(parent.entry);
        const bool isDash = habit.syntax == Syntax::Yaml && parent.kind == Kind::List && parent.style == Style::Block;
        if (isDash && parent.keyEnd > 0)
            dashes.add(inner.size() > *parentColumn);
        if (!isDash && inner.size() > outer.size() && inner.startsWith(outer) && lines.startsLine(parent.entry)
            && (habit.syntax != Syntax::Yaml || parent.keyEnd > 0))
            units.add(inner.sliced(outer.size()));
    }
    habit.unit = units.best(habit.unit);
    habit.colon = colons.best(": ");
    if (!habit.colon.startsWith(':') || habit.colon.contains('\n'))
        habit.colon = ": ";
    const bool isMinified = habit.syntax == Syntax::Json && habit.colon == ":";
    habit.comma = commas.best(isMinified ? "," : ", ");
    habit.dashesIndented = dashes.best(true);
    habit.blocks = blocks.best(false);
    return habit;
}

} // namespace meshboard::text
