// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/xml.h"

#include "text/lines.h"
#include "text/spelling.h"
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Code = Refusal::Code;
using Spelled = std::optional<QByteArray>;

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isXmlSpace);
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && xmlNameLength(text) == text.size();
}

bool isAttributeKey(const QByteArray &key)
{
    return key.startsWith('@');
}

/// In text, or between quotes; nothing where XML has no way to write a character.
Spelled escaped(const QByteArray &text, char quote, const QByteArray &lineEnd)
{
    if (!QByteArrayView(text).isValidUtf8() || text.contains("\xef\xbf\xbe") || text.contains("\xef\xbf\xbf"))
        return std::nullopt;
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        // A value of blanks alone would be layout.
        const bool isLayout = !quote && i == 0 && isBlank(text);
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>' && text.sliced(0, i).endsWith("]]"))
            out += "&gt;";
        else if (quote && c == quote)
            out += quote == '"' ? "&quot;" : "&apos;";
        else if (c == '\r' || (isXmlSpace(c) && (isLayout || (quote && c != ' '))))
            out += "&#" + QByteArray::number(int(c)) + ';';
        else if (c == '\n')
            out += lineEnd;
        else if (uchar(c) < 0x20 && c != '\t')
            return std::nullopt;
        else
            out += c;
    }
    return out;
}

Spelled textOf(const Value &value)
{
    if (isCollection(value) || std::holds_alternative<std::monostate>(value.variant()))
        return std::nullopt;
    if (const auto *text = std::get_if<QByteArray>(&value.variant()))
        return *text;
    return spelledScalar({.syntax = Syntax::Xml}, value, {}, false, {});
}

bool isEmptyText(const Value &value)
{
    const auto *text = std::get_if<QByteArray>(&value.variant());
    return text && text->isEmpty();
}

/// What a value is in the terms of an element.
struct Parts
{
    QList<std::pair<QByteArray, QByteArray>> attributes; ///< without `@`
    QByteArray text;
    Value::Map elements;
};

std::optional<Parts> partsOf(const Value &value)
{
    Parts parts;
    if (std::holds_alternative<std::monostate>(value.variant()))
        return parts;
    const auto *map = std::get_if<Value::Map>(&value.variant());
    if (!map) {
        const Spelled text = textOf(value);
        parts.text = text.value_or(QByteArray());
        return text ? std::optional(parts) : std::nullopt;
    }
    for (const auto &[key, item] : *map) {
        const Spelled text = textOf(item);
        if (isAttributeKey(key)) {
            if (!text || !isName(key.sliced(1)))
                return std::nullopt;
            parts.attributes.append({key.sliced(1), *text});
        } else if (key == "$") {
            if (!text || !parts.text.isEmpty())
                return std::nullopt;
            parts.text = *text;
        } else {
            parts.elements.append({key, item});
        }
    }
    // Where text would have to stand among elements nobody can say.
    return parts.text.isEmpty() || parts.elements.isEmpty() ? std::optional(parts) : std::nullopt;
}

Spelled spelledAttributes(const Parts &parts)
{
    QByteArray out;
    for (const auto &[name, text] : parts.attributes) {
        const Spelled value = escaped(text, '"', {});
        if (!value)
            return std::nullopt;
        out += ' ' + name + "=\"" + *value + '"';
    }
    return out;
}

Spelled spelledElement(const Habit &habit, const QByteArray &name, const Value &value, const QByteArray &indentation, bool inLines);

/// What stands between the tags.
Spelled spelledContent(const Habit &habit, const Parts &parts, const QByteArray &indentation, bool inLines)
{
    if (parts.elements.isEmpty())
        return escaped(parts.text, '\0', habit.lineEnd);
    const QByteArray inner = indentation + habit.unit;
    QByteArray out;
    for (const auto &[key, item] : parts.elements) {
        const Spelled element = spelledElement(habit, key, item, inner, inLines);
        if (!element)
            return std::nullopt;
        out += (inLines ? habit.lineEnd + inner : QByteArray()) + *element;
    }
    return out + (inLines ? habit.lineEnd + indentation : QByteArray());
}

Spelled spelledElement(const Habit &habit, const QByteArray &name, const Value &value, const QByteArray &indentation, bool inLines)
{
    const auto parts = partsOf(value);
    const Spelled attributes = parts && isName(name) ? spelledAttributes(*parts) : std::nullopt;
    const Spelled content = attributes ? spelledContent(habit, *parts, indentation, inLines) : std::nullopt;
    if (!content)
        return std::nullopt;
    const QByteArray start = '<' + name + *attributes;
    return content->isEmpty() ? Spelled(start + "/>") : Spelled(start + '>' + *content + "</" + name + '>');
}

/// Where the parts of a written element are.
struct Element
{
    qsizetype begin = 0;
    qsizetype nameEnd = 0;
    qsizetype attributesEnd = 0; ///< behind the last attribute, else behind the name
    qsizetype content = 0;       ///< behind the `>` of the first tag
    qsizetype contentEnd = 0;
    qsizetype end = 0;
    bool isClosed = false; ///< `<a/>`: no content
};

qsizetype endOf(const Node &node)
{
    return isXmlElement(node) ? qsizetype(Access::cell(node).mark) : node.range().end;
}

Element elementOf(const Node &node)
{
    const QByteArray &bytes = node.tree().bytes();
    Element element;
    element.begin = Access::cell(node).entry;
    element.nameEnd = element.attributesEnd = node.keyRange().end;
    for (int i = 0; i < node.size() && isXmlAttribute(node.at(i)); ++i)
        element.attributesEnd = node.at(i).range().end;
    const qsizetype close = bytes.indexOf('>', element.attributesEnd);
    element.isClosed = bytes[close - 1] == '/';
    element.content = element.contentEnd = close + 1;
    element.end = endOf(node);
    if (!element.isClosed)
        element.contentEnd = bytes.lastIndexOf("</", element.end - 1);
    return element;
}

int attributesIn(const Node &node)
{
    int count = 0;
    while (isXmlAttribute(node.at(count)))
        ++count;
    return count;
}

bool hasText(const Node &node)
{
    for (int i = attributesIn(node); i < node.size(); ++i) {
        if (isXmlText(node.at(i)))
            return true;
    }
    return false;
}

/// A comment or instruction in a text would go with it.
bool hasMarkup(QByteArrayView raw)
{
    for (qsizetype at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
        if (!raw.sliced(at).startsWith("<![CDATA["))
            return true;
        at = raw.indexOf("]]>", at);
    }
    return false;
}

tl::unexpected<Refusal> noSpelling(const Node &node)
{
    return refused(Code::NotRepresentable, node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
}

class Elements
{
public:
    explicit Elements(const Node &node)
        : m_node(node)
        , m_bytes(node.tree().bytes())
        , m_lines(m_bytes)
        , m_habit(habitOf(node.tree()))
    {
    }

    Patches set(const Value &value) const
    {
        if (!isXmlElement(m_node))
            return setText(value);
        if (!isCollection(value) && !m_node.isMap())
            return setContent(value);
        const auto parts = partsOf(value);
        return parts ? setParts(*parts) : noSpelling(m_node);
    }

    Patches inserted(const Change &change) const
    {
        if (isAttributeKey(change.key))
            return insertedAttribute(change);
        const Element own = elementOf(m_node);
        const bool isText = change.key == "$";
        const Node before = m_node.at(change.index - 1);
        const Node behind = m_node.at(change.index);
        const bool follows = before && !isXmlAttribute(before);
        const bool isMixed = hasText(m_node);
        const Node neighbour = follows ? before : behind;
        const bool inLines = !isText && !isMixed && (neighbour ? startsLine(neighbour) : m_lines.startsLine(own.begin));
        const QByteArray outer = m_lines.indentation(own.begin);
        const QByteArray inner = inLines && neighbour ? m_lines.indentation(neighbour.entryRange().begin) : outer + m_habit.unit;
        const Spelled text = isText ? textOf(change.value) : std::nullopt;
        const Spelled spelled = !isText ? spelledElement(m_habit, change.key, change.value, inner, inLines) : text ? escaped(*text, '\0', m_habit.lineEnd) : text;
        if (!spelled)
            return noSpelling(m_node);
        if (!neighbour) {
            const QByteArray content = inLines ? m_habit.lineEnd + inner + *spelled + m_habit.lineEnd + outer : *spelled;
            return contentOf(own, content);
        }
        if (!inLines)
            return QList<Patch> {{follows ? endOf(before) : Access::cell(behind).entry, 0, *spelled}};
        if (follows && endsLine(before))
            return QList<Patch> {{m_lines.end(endOf(before)), 0, m_habit.lineEnd + inner + *spelled}};
        if (!follows)
            return QList<Patch> {{Access::cell(behind).entry, 0, *spelled + m_habit.lineEnd + inner}};
        return QList<Patch> {{endOf(before), 0, m_habit.lineEnd + inner + *spelled}};
    }

    Patches removed(int index) const
    {
        const Node gone = m_node.at(index);
        qsizetype begin = Access::cell(gone).entry;
        if (isXmlAttribute(gone)) {
            while (isXmlSpace(m_bytes[begin - 1]))
                --begin;
            return QList<Patch> {{begin, endOf(gone) - begin, {}}};
        }
        if (isXmlText(gone) && hasMarkup(raw(gone)))
            return refused(Code::UnsafePlace, gone.path(), {QT_TRANSLATE_NOOP("Model", "a comment or an instruction stands in the text"), {}});
        qsizetype end = endOf(gone);
        if (isXmlElement(gone) && hasText(m_node)) {
            // Blanks between two elements are layout; beside a text they would be a part of it.
            const Element own = elementOf(m_node);
            const Node before = m_node.at(index - 1);
            const Node behind = m_node.at(index + 1);
            const qsizetype from = isXmlText(behind) ? (before && !isXmlAttribute(before) ? endOf(before) : own.content) : begin;
            const qsizetype to = isXmlText(before) ? (behind ? qsizetype(Access::cell(behind).entry) : own.contentEnd) : end;
            if (!isBlank(QByteArrayView(m_bytes).sliced(from, begin - from)) || !isBlank(QByteArrayView(m_bytes).sliced(end, to - end)))
                return refused(Code::UnsafePlace, gone.path(), {QT_TRANSLATE_NOOP("Model", "a comment or an instruction stands in the text"), {}});
            begin = from;
            end = to;
        }
        if (isXmlText(gone) || hasText(m_node) || !startsLine(gone) || !endsLine(gone))
            return QList<Patch> {{begin, end - begin, {}}};
        const Lined lined = linedOf(index);
        return QList<Patch> {{lined.top, lined.bottom - lined.top, {}}};
    }

    Patches moved(int from, int to) const
    {
        const int low = std::min(from, to);
        const int high = std::max(from, to);
        std::vector<Lined> places;
        bool inLines = true;
        for (int i = low; i <= high; ++i) {
            if (!isXmlElement(m_node.at(i)))
                return refused(Code::UnsafePlace, m_node.at(i).path(), {QT_TRANSLATE_NOOP("Model", "text stands between the elements"), {}});
            places.push_back(linedOf(i));
            inLines = inLines && startsLine(m_node.at(i)) && endsLine(m_node.at(i)) && places.back().bottomBreaks;
        }
        for (int i = low; i <= high && !inLines; ++i)
            places[size_t(i - low)] = {qsizetype(Access::cell(m_node.at(i)).entry), endOf(m_node.at(i)), false};
        QByteArray out;
        qsizetype at = places.front().top;
        for (int i = low; i <= high; ++i) {
            const int source = i == to ? from : from < to ? i + 1 : i - 1;
            const Lined &place = places[size_t(i - low)];
            const Lined &mover = places[size_t(source - low)];
            out += m_bytes.sliced(at, place.top - at) + m_bytes.sliced(mover.top, mover.bottom - mover.top);
            at = place.bottom;
        }
        return QList<Patch> {{places.front().top, at - places.front().top, out}};
    }

private:
    /// The lines of an element, with the comments that belong to it.
    struct Lined
    {
        qsizetype top = 0;
        qsizetype bottom = 0;
        bool bottomBreaks = false;
    };

    QByteArrayView raw(const Node &node) const { return QByteArrayView(m_bytes).sliced(node.range().begin, node.range().length()); }
    bool startsLine(const Node &node) const { return m_lines.startsLine(Access::cell(node).entry); }

    /// Behind a comment on the same line.
    qsizetype behindComment(qsizetype at) const
    {
        const qsizetype comment = m_lines.behindBlanks(at);
        if (!m_bytes.sliced(comment).startsWith("<!--"))
            return at;
        const qsizetype end = m_bytes.indexOf("-->", comment) + 3;
        return end <= m_lines.end(at) ? end : at;
    }

    bool endsLine(const Node &node) const
    {
        return m_lines.isBreakOrEnd(m_lines.behindBlanks(behindComment(endOf(node))));
    }

    Lined linedOf(int index) const
    {
        const Node node = m_node.at(index);
        const qsizetype begin = Access::cell(node).entry;
        const qsizetype column = begin - m_lines.begin(begin);
        const Node before = m_node.at(index - 1);
        const qsizetype floor = m_lines.next(before && !isXmlAttribute(before) ? endOf(before) : elementOf(m_node).content);
        Lined lined {m_lines.begin(begin), m_lines.next(endOf(node)), true};
        lined.bottomBreaks = lined.bottom > 0 && m_bytes[lined.bottom - 1] == '\n';
        while (lined.top > floor) {
            const qsizetype above = m_lines.above(lined.top);
            const qsizetype first = m_lines.behindBlanks(above);
            const qsizetype end = m_bytes.sliced(first).startsWith("<!--") ? m_bytes.indexOf("-->", first) + 3 : -1;
            if (above < floor || first - above != column || end < 0 || m_lines.behindBlanks(end) != m_lines.end(above))
                break;
            lined.top = above;
        }
        return lined;
    }

    /// A value between quotes, or the text beside attributes or elements.
    Patches setText(const Value &value) const
    {
        const Spelled text = textOf(value);
        const bool isAttribute = isXmlAttribute(m_node);
        const Range range = m_node.range();
        if (!text || (!isAttribute && text->isEmpty()))
            return noSpelling(m_node);
        if (!isAttribute)
            return replacedText(range, *text);
        const char quote = m_bytes[range.begin];
        const Spelled spelled = escaped(*text, quote, {});
        return spelled ? Patches(QList<Patch> {{range.begin + 1, range.length() - 2, *spelled}}) : noSpelling(m_node);
    }

    Patches replacedText(const Range &range, const QByteArray &text) const
    {
        const QByteArrayView before = QByteArrayView(m_bytes).sliced(range.begin, range.length());
        if (hasMarkup(before))
            return refused(Code::UnsafePlace, m_node.path(), {QT_TRANSLATE_NOOP("Model", "a comment or an instruction stands in the text"), {}});
        const bool isSection = before.startsWith("<![CDATA[") && before.indexOf("]]>") == before.size() - 3;
        const Spelled spelled = escaped(text, '\0', m_habit.lineEnd);
        if (!spelled)
            return noSpelling(m_node);
        if (isSection && !text.isEmpty() && !text.contains("]]>") && !text.contains('\r'))
            return QList<Patch> {{range.begin + 9, range.length() - 12, QByteArray(text).replace("\n", m_habit.lineEnd)}};
        return QList<Patch> {{range.begin, range.length(), *spelled}};
    }

    Patches setContent(const Value &value) const
    {
        const bool isNull = std::holds_alternative<std::monostate>(value.variant());
        const QByteArray text = isNull ? QByteArray() : textOf(value).value_or(QByteArray());
        if (m_node.kind() != Kind::Null)
            return replacedText(m_node.range(), text);
        const Element own = elementOf(m_node);
        const Spelled spelled = escaped(text, '\0', m_habit.lineEnd);
        if (!spelled)
            return noSpelling(m_node);
        if (!isBlank(QByteArrayView(m_bytes).sliced(own.content, own.contentEnd - own.content)))
            return refused(Code::UnsafePlace, m_node.path(), {QT_TRANSLATE_NOOP("Model", "a comment or an instruction stands in the text"), {}});
        return text.isEmpty() ? Patches(QList<Patch> {}) : contentOf(own, *spelled);
    }

    /// Content for an element that has none but blanks and comments.
    QList<Patch> contentOf(const Element &own, const QByteArray &content) const
    {
        if (own.isClosed) {
            const QByteArray name = m_bytes.sliced(own.begin + 1, own.nameEnd - own.begin - 1);
            return {{own.attributesEnd, own.end - own.attributesEnd, '>' + content + "</" + name + '>'}};
        }
        const QByteArrayView before = QByteArrayView(m_bytes).sliced(own.content, own.contentEnd - own.content);
        if (isBlank(before))
            return {{own.content, own.contentEnd - own.content, content}};
        return {{own.contentEnd, 0, content}};
    }

    Patches setParts(const Parts &parts) const
    {
        const Element own = elementOf(m_node);
        const bool isOpaque = m_node.kind() == Kind::Opaque;
        QList<std::pair<QByteArray, QByteArray>> attributes;
        for (int i = 0; i < attributesIn(m_node); ++i)
            attributes.append({m_node.at(i).key().sliced(1), m_node.at(i).bytes()});
        const QByteArray text = !m_node.isMap() ? m_node.bytes() : hasText(m_node) && m_node.size() == attributes.size() + 1 ? m_node.at(int(attributes.size())).bytes() : QByteArray();
        const bool isTextual = !m_node.isMap() || m_node.size() == attributes.size() + (text.isEmpty() ? 0 : 1);
        const bool keepsContent = !isOpaque && isTextual && parts.elements.isEmpty() && parts.text == text;

        QList<Patch> patches;
        Parts added = parts;
        qsizetype from = own.attributesEnd;
        if (parts.attributes.sliced(0, std::min(parts.attributes.size(), attributes.size())) == attributes)
            added.attributes = parts.attributes.sliced(attributes.size());
        else
            from = own.nameEnd;
        const Spelled spelled = spelledAttributes(added);
        const bool inLines = m_lines.startsLine(own.begin);
        const Spelled content = keepsContent ? Spelled(QByteArray()) : spelledContent(m_habit, parts, m_lines.indentation(own.begin), inLines);
        if (!spelled || !content)
            return noSpelling(m_node);
        if (!spelled->isEmpty() || from < own.attributesEnd)
            patches.append({from, own.attributesEnd - from, *spelled});
        if (keepsContent || (own.isClosed && content->isEmpty()))
            return patches;
        if (!own.isClosed) {
            patches.append({own.content, own.contentEnd - own.content, *content});
            return patches;
        }
        const Patch whole = contentOf(own, *content).first();
        if (patches.isEmpty())
            return QList<Patch> {whole};
        patches.last().length = own.end - patches.last().at;
        patches.last().with += whole.with;
        return patches;
    }

    Patches insertedAttribute(const Change &change) const
    {
        const Spelled text = textOf(change.value);
        const Spelled value = text && isName(change.key.sliced(1)) ? escaped(*text, '"', {}) : std::nullopt;
        if (!value)
            return noSpelling(m_node);
        const QByteArray attribute = change.key.sliced(1) + "=\"" + *value + '"';
        if (const Node behind = m_node.at(change.index); isXmlAttribute(behind))
            return QList<Patch> {{qsizetype(Access::cell(behind).entry), 0, attribute + ' '}};
        return QList<Patch> {{elementOf(m_node).attributesEnd, 0, ' ' + attribute}};
    }

    Node m_node;
    QByteArray m_bytes;
    Lines m_lines;
    Habit m_habit;
};

} // namespace

bool isXmlElement(const Node &node)
{
    return node && node.parent() && node.keyRange().begin > Access::cell(node).entry;
}

bool isXmlAttribute(const Node &node)
{
    return node && node.parent() && !node.keyRange().isEmpty() && node.keyRange().begin == Access::cell(node).entry;
}

bool isXmlText(const Node &node)
{
    return node && node.parent() && node.keyRange().isEmpty();
}

std::optional<Value> xmlValue(const Value &value)
{
    const auto *map = std::get_if<Value::Map>(&value.variant());
    if (!map)
        return std::holds_alternative<Value::List>(value.variant()) ? std::nullopt : std::optional(value);
    Value::Map attributes;
    Value::Map others;
    for (const auto &[key, item] : *map) {
        const auto *list = std::get_if<Value::List>(&item.variant());
        for (const Value &one : list ? *list : Value::List {item}) {
            const auto inner = xmlValue(one);
            if (!inner)
                return std::nullopt;
            if (!isAttributeKey(key) && key == "$" && isEmptyText(*inner))
                continue;
            (isAttributeKey(key) ? attributes : others).append({key, *inner});
        }
    }
    if (attributes.isEmpty() && others.isEmpty())
        return Value();
    if (attributes.isEmpty() && others.size() == 1 && others.front().first == "$")
        return others.front().second;
    return Value(attributes + others);
}

std::optional<QByteArray> xmlDocument(const Value &value)
{
    const auto whole = xmlValue(value);
    const auto *map = whole ? std::get_if<Value::Map>(&whole->variant()) : nullptr;
    if (!map || map->size() != 1)
        return std::nullopt;
    const Spelled element = spelledElement({.syntax = Syntax::Xml}, map->front().first, map->front().second, {}, true);
    return element ? Spelled("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + *element + '\n') : std::nullopt;
}

tl::expected<Change, Refusal> xmlChange(Change change, const Path &at)
{
    const Node &node = change.node;
    if (!node.parent())
        return refused(Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "a document has one root element"), {}});
    if (change.sort == Change::Sort::Set || change.sort == Change::Sort::Insert) {
        const auto value = xmlValue(change.value);
        if (!value)
            return refused(Code::NotRepresentable, at, {QT_TRANSLATE_NOOP("Model", "an element is no list: elements that repeat are"), {}});
        change.value = *value;
    }
    const int attributes = attributesIn(node);
    if (change.sort == Change::Sort::Insert && isAttributeKey(change.key)) {
        change.index = std::min(change.index, attributes);
    } else if (change.sort == Change::Sort::Insert) {
        change.index = std::max(change.index, attributes);
        if (change.key == "$" && node.size() > attributes)
            return refused(Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "text stands between the elements"), {}});
    }
    if (change.sort == Change::Sort::Remove) {
        if (isXmlText(node.at(change.index - 1)) && isXmlText(node.at(change.index + 1)))
            return refused(Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "the texts before and behind it would become one"), {}});
        // An element of text alone is no map.
        const Node other = node.size() == 2 ? node.at(1 - change.index) : Node();
        if (isXmlText(other) && other.kind() == Kind::Opaque)
            return refused(Code::Opaque, at, {QT_TRANSLATE_NOOP("Model", "an expression that only its program understands"), {}});
        if (isXmlText(other)) {
            change.sort = Change::Sort::Set;
            change.value = Value(other.bytes());
        }
    }
    return change;
}

Patches xmlPatches(const Change &change)
{
    const Elements elements(change.node);
    switch (change.sort) {
    case Change::Sort::Insert:
        return elements.inserted(change);
    case Change::Sort::Remove:
        return elements.removed(change.index);
    case Change::Sort::Move:
        return change.index == change.to ? Patches(QList<Patch> {}) : elements.moved(change.index, change.to);
    case Change::Sort::Set:
        break;
    }
    return elements.set(change.value);
}

} // namespace meshboard::text
