// SPDX-License-Identifier: GPL-3.0-or-later
// YAML block style. Comment lines right above an entry and at its column belong to it, and so do its trailing comment and
// deeper comment lines right below; whatever stands behind a blank line floats and stays.
#include "text/change.h"
#include "text/lines.h"
#include "text/spelling.h"
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Code = Refusal::Code;

bool isBlockCollection(const Node &node)
{
    return (node.isMap() || node.isList()) && node.style() == Style::Block;
}

bool isBlockScalar(const Node &node)
{
    return node.isScalar() && (node.style() == Style::Literal || node.style() == Style::Folded);
}

/// True where the value is what the tag before it promises.
bool suitsTag(const Node &node, const Value &value)
{
    const QByteArray tag = node.tag();
    const Value::Variant &variant = value.variant();
    if (tag == "!" || tag == "tag:yaml.org,2002:str")
        return std::holds_alternative<QByteArray>(variant);
    if (tag == "tag:yaml.org,2002:int")
        return std::holds_alternative<qint64>(variant);
    if (tag == "tag:yaml.org,2002:float")
        return std::holds_alternative<double>(variant);
    if (tag == "tag:yaml.org,2002:bool")
        return std::holds_alternative<bool>(variant);
    if (tag == "tag:yaml.org,2002:map")
        return std::holds_alternative<Value::Map>(variant);
    if (tag == "tag:yaml.org,2002:seq")
        return std::holds_alternative<Value::List>(variant);
    return false;
}

/// The scalar that ends a value.
Node lastLeaf(Node node)
{
    while (isBlockCollection(node) && node.size() > 0)
        node = node.at(node.size() - 1);
    return node;
}

class Block
{
public:
    explicit Block(const Tree &tree)
        : m_lines(tree.bytes())
        , m_habit(habitOf(tree))
    {
        // Text at the very end would lose its last line end.
        m_habit.textBlocks = !m_lines.isUnterminated(m_lines.size());
    }

    Patches inserted(const Change &change) const;
    Patches removed(const Node &collection, int index) const;
    Patches moved(const Node &collection, int from, int to) const;
    Patches set(const Node &node, const Value &value) const;

private:
    struct Slot
    {
        qsizetype begin = 0;
        qsizetype top = 0;    ///< with the comments above
        qsizetype bottom = 0; ///< behind the last line
        qsizetype column = 0;
        bool isCompact = false; ///< behind a dash on the same line
    };

    Slot slot(const Node &collection, int index) const;
    qsizetype bottomOf(const Node &node, qsizetype column) const;
    bool isCommentLine(qsizetype lineBegin) const { return m_lines.at(m_lines.behindBlanks(lineBegin)) == '#'; }
    bool hasComment(qsizetype from, qsizetype to) const;
    Habit habitAt(qsizetype at, qsizetype column) const;
    std::optional<QByteArray> spelled(const Change &change, const Slot &beside, qsizetype at) const;
    bool keepsBlankLines(const Node &leaf) const;
    QList<Patch> withoutLineEnd(const Node &leaf) const;
    Patches emptied(const Node &collection) const;
    Patches setCollection(const Node &node, const Value &value) const;
    qsizetype behindMark(const Node &node) const;

    static tl::unexpected<Refusal> unsafe(const Node &node, const Message &detail)
    {
        return refused(Code::UnsafePlace, node.path(), detail);
    }
    static tl::unexpected<Refusal> noSpelling(const Node &node)
    {
        return refused(Code::NotRepresentable, node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    }

    Lines m_lines;
    Habit m_habit;
};

Block::Slot Block::slot(const Node &collection, int index) const
{
    Slot slot;
    const Node child = collection.at(index);
    slot.begin = child.entryRange().begin;
    const qsizetype line = m_lines.begin(slot.begin);
    slot.column = slot.begin - line;
    slot.isCompact = !m_lines.startsLine(slot.begin);
    slot.bottom = bottomOf(child, slot.column);
    slot.top = slot.begin;
    if (slot.isCompact)
        return slot;
    slot.top = line;
    const qsizetype floor = index > 0 ? bottomOf(collection.at(index - 1), slot.column)
        : collection.parent()         ? m_lines.next(behindMark(collection) - 1)
                                      : m_lines.start();
    while (slot.top > floor) {
        const qsizetype above = m_lines.above(slot.top);
        if (above < floor || !isCommentLine(above) || m_lines.behindBlanks(above) - above != slot.column)
            break;
        slot.top = above;
    }
    return slot;
}

/// Behind the last line of a value, with deeper comment lines right below it.
qsizetype Block::bottomOf(const Node &node, qsizetype column) const
{
    const qsizetype end = node.entryRange().end;
    const bool atLineStart = isBlockScalar(lastLeaf(node)) && end > 0 && m_lines.at(end - 1) == '\n';
    qsizetype bottom = atLineStart ? end : m_lines.next(end);
    while (bottom < m_lines.size() && isCommentLine(bottom) && m_lines.behindBlanks(bottom) - bottom > column)
        bottom = m_lines.next(bottom);
    return bottom;
}

bool Block::hasComment(qsizetype from, qsizetype to) const
{
    for (; from < to; ++from) {
        if (m_lines.at(from) == '#')
            return true;
    }
    return false;
}

/// How values are spelled that end at `at` and belong to an entry at `column`: no block of text where blanks and deeper
/// comments follow, which would become part of it.
Habit Block::habitAt(qsizetype at, qsizetype column) const
{
    Habit habit = m_habit;
    while (at < m_lines.size() && m_lines.isBreakOrEnd(at))
        at = m_lines.next(at);
    if (at < m_lines.size()) {
        const bool isComment = isCommentLine(at) && m_lines.behindBlanks(at) - at > column;
        habit.textBlocks &= m_lines.at(at - 1) == '\n' && !m_lines.isBlankLine(at) && !isComment;
    }
    return habit;
}

/// Behind the dash or colon of a node, or behind its anchor and tag.
qsizetype Block::behindMark(const Node &node) const
{
    const Cell &cell = Access::cell(node);
    if (cell.has(Cell::HasProperties))
        return Access::store(node).properties.value(Access::id(node)).end;
    return cell.mark >= 0 ? cell.mark + 1 : node.range().begin;
}

std::optional<QByteArray> Block::spelled(const Change &change, const Slot &beside, qsizetype at) const
{
    const Habit habit = habitAt(at, beside.column);
    if (change.node.isMap()) {
        const auto value = spelledBehind(habit, change.value, beside.column, false);
        return value ? std::optional(spelledKey(habit, change.key, false) + ':' + *value) : std::nullopt;
    }
    const auto value = spelledBehind(habit, change.value, beside.column, true);
    return value ? std::optional('-' + *value) : std::nullopt;
}

bool Block::keepsBlankLines(const Node &leaf) const
{
    if (!isBlockScalar(leaf))
        return false;
    const qsizetype begin = leaf.range().begin;
    const QByteArrayView header = m_lines.text().sliced(begin, m_lines.end(begin) - begin);
    const qsizetype hash = header.indexOf('#');
    return (hash < 0 ? header : header.first(hash)).contains('+');
}

Patches Block::inserted(const Change &change) const
{
    const Node &collection = change.node;
    const bool behind = change.index > 0;
    const Slot beside = slot(collection, behind ? change.index - 1 : 0);
    if (beside.isCompact) {
        const qsizetype line = m_lines.begin(beside.begin);
        if (m_lines.text().sliced(line, beside.column).contains('\t'))
            return unsafe(collection, {QT_TRANSLATE_NOOP("Model", "a tab behind a dash"), {}});
    }
    const auto text = spelled(change, beside, behind ? beside.bottom : beside.top);
    if (!text)
        return noSpelling(collection);
    const QByteArray indentation(beside.column, ' ');
    if (!behind && beside.isCompact)
        return QList<Patch> {{beside.begin, 0, *text + m_habit.lineEnd + indentation}};
    if (!behind)
        return QList<Patch> {{beside.top, 0, indentation + *text + m_habit.lineEnd}};
    if (m_lines.isUnterminated(beside.bottom)) {
        QList<Patch> patches;
        const Node leaf = lastLeaf(collection.at(change.index - 1));
        if (isBlockScalar(leaf) && m_lines.isUnterminated(leaf.range().end))
            patches = withoutLineEnd(leaf);
        patches.append({beside.bottom, 0, m_habit.lineEnd + indentation + *text});
        return patches;
    }
    return QList<Patch> {{beside.bottom, 0, indentation + *text + m_habit.lineEnd}};
}

/// A block of text that ends the file without a line end has none in its value: its header must say so when more follows.
QList<Patch> Block::withoutLineEnd(const Node &leaf) const
{
    const qsizetype begin = leaf.range().begin;
    qsizetype at = begin + 1;
    while (m_lines.at(at) >= '1' && m_lines.at(at) <= '9')
        ++at;
    if (m_lines.at(at) == '-')
        return {};
    return {{at, m_lines.at(at) == '+' ? 1 : 0, "-"}};
}

/// The last entry is gone: `[]` or `{}` stands behind the mark.
Patches Block::emptied(const Node &collection) const
{
    const QByteArray brackets = collection.isMap() ? "{}" : "[]";
    const Slot only = slot(collection, 0);
    const qsizetype end = collection.range().end;
    const Node leaf = lastLeaf(collection);
    if (only.isCompact || !collection.parent()) {
        if (isBlockScalar(leaf) && m_lines.at(end - 1) == '\n')
            return QList<Patch> {{only.begin, end - only.begin, brackets + m_habit.lineEnd}};
        return QList<Patch> {{only.begin, end - only.begin, brackets}};
    }
    const qsizetype mark = behindMark(collection);
    return QList<Patch> {{mark, 0, ' ' + brackets}, {only.top, only.bottom - only.top, {}}};
}

Patches Block::removed(const Node &collection, int index) const
{
    if (collection.size() == 1)
        return emptied(collection);
    const Slot own = slot(collection, index);
    if (own.isCompact) {
        const Slot next = slot(collection, 1);
        const qsizetype ownEnd = collection.at(0).entryRange().end;
        if (!hasComment(ownEnd, next.begin))
            return QList<Patch> {{own.begin, next.begin - own.begin, {}}};
        // The comments of the next entry cannot stand behind a dash; the dash gets a line of its own.
        const qsizetype dash = m_lines.beforeBlanks(own.begin);
        return QList<Patch> {{dash, own.bottom - dash, m_habit.lineEnd}};
    }
    qsizetype bottom = own.bottom;
    // Blank lines would become text of the block scalar above.
    const Node above = index > 0 ? lastLeaf(collection.at(index - 1)) : Node();
    for (qsizetype line = bottom; above && isBlockScalar(above) && line < m_lines.size() && m_lines.isBlankLine(line);) {
        const bool isEmpty = m_lines.isBreakOrEnd(line);
        line = m_lines.next(line);
        if (!isEmpty || keepsBlankLines(above))
            bottom = line;
    }
    return QList<Patch> {{own.top, bottom - own.top, {}}};
}

Patches Block::moved(const Node &collection, int from, int to) const
{
    if (from == to)
        return QList<Patch> {};
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    std::vector<Slot> slots;
    for (int i = low; i <= high; ++i) {
        slots.push_back(slot(collection, i));
        const Node leaf = lastLeaf(collection.at(i));
        if (keepsBlankLines(leaf) || (isBlockScalar(leaf) && m_lines.isUnterminated(slots.back().bottom)))
            return unsafe(collection, {QT_TRANSLATE_NOOP("Model", "a block of text whose blank lines are part of it"), {}});
    }
    const bool isCompact = slots.front().isCompact;
    const auto source = [&](int target) { return target == to ? from : from < to ? target + 1 : target - 1; };
    if (isCompact && slots[size_t(source(low) - low)].top != m_lines.begin(slots[size_t(source(low) - low)].begin))
        return unsafe(collection, {QT_TRANSLATE_NOOP("Model", "its comment cannot stand behind a dash"), {}});

    QByteArray out;
    qsizetype at = slots.front().top;
    for (int i = low; i <= high; ++i) {
        const Slot &place = slots[size_t(i - low)];
        const Slot &mover = slots[size_t(source(i) - low)];
        out += m_lines.text().sliced(at, place.top - at);
        // The first one may stand behind the dash of the item around it: without indentation.
        QByteArray text = m_lines.text().sliced(mover.top, mover.bottom - mover.top).toByteArray();
        if (place.isCompact && !mover.isCompact)
            text = text.sliced(mover.column);
        else if (!place.isCompact && mover.isCompact)
            text.prepend(QByteArray(mover.column, ' '));
        const bool hasLineEnd = text.endsWith('\n');
        // A block of text would lose the end of its last line, at the end of a text that has none.
        const bool needsLineEnd = place.bottom < m_lines.size() || m_lines.text().endsWith('\n') || isBlockScalar(lastLeaf(collection.at(source(i))));
        if (needsLineEnd && !hasLineEnd)
            text += m_habit.lineEnd;
        else if (!needsLineEnd && hasLineEnd)
            text.chop(text.endsWith("\r\n") ? 2 : 1);
        out += text;
        at = place.bottom;
    }
    const qsizetype begin = slots.front().top;
    return QList<Patch> {{begin, slots.back().bottom - begin, out}};
}

Patches Block::setCollection(const Node &node, const Value &value) const
{
    const Range range = node.range();
    const Node parent = node.parent();
    const bool behindDash = parent && parent.isList();
    const bool endsLine = isBlockScalar(lastLeaf(node)) && m_lines.at(range.end - 1) == '\n';
    const qsizetype entry = parent ? node.entryRange().begin : range.begin;
    const qsizetype column = entry - m_lines.begin(entry);
    if (!parent) {
        // As if behind a mark so far out that the first level starts the line.
        const bool isFlush = std::holds_alternative<Value::List>(value.variant()) && !m_habit.dashesIndented;
        const auto text = spelledBehind(habitAt(range.end, 0), value, isFlush ? 0 : -m_habit.unit.size(), false);
        if (!text)
            return noSpelling(node);
        if (Access::cell(node).has(Cell::HasProperties))
            return unsafe(node, {QT_TRANSLATE_NOOP("Model", "a whole document with an anchor"), {}});
        QByteArray with = text->trimmed();
        if (Access::cell(node).has(Cell::NoValue)) {
            // An empty document ends where the next one or the text does.
            if (m_lines.isUnterminated(range.begin))
                return QList<Patch> {{range.begin, 0, m_habit.lineEnd + with}};
            return QList<Patch> {{range.begin, 0, with + m_habit.lineEnd}};
        }
        with += endsLine ? m_habit.lineEnd : QByteArray();
        if (!isCollection(value) || isEmptyCollection(value))
            return QList<Patch> {{range.begin, range.length(), with}};
        // Not at a column of its own, and not behind `---`.
        const qsizetype begin = m_lines.beforeBlanks(range.begin);
        if (!m_lines.startsLine(begin))
            with.prepend(m_habit.lineEnd);
        return QList<Patch> {{begin, range.end - begin, with}};
    }
    auto text = spelledBehind(habitAt(range.end, column), value, column, behindDash);
    if (!text)
        return noSpelling(node);
    // On the line of an anchor the first key would get it.
    if (behindDash && isCollection(value) && !isEmptyCollection(value) && Access::cell(node).has(Cell::HasProperties))
        text = m_habit.lineEnd + QByteArray(column + 2, ' ') + text->sliced(1);
    const qsizetype mark = behindMark(node);
    const bool onMarkLine = m_lines.begin(range.begin) == m_lines.begin(mark);
    const bool textBreaks = text->startsWith('\n') || text->startsWith('\r');
    if (!textBreaks || m_lines.isBreakOrEnd(m_lines.behindBlanks(range.end)) || endsLine) {
        // From the mark to the end of the old value. A comment on the line of the mark stays there.
        if (!onMarkLine && textBreaks) {
            const qsizetype from = m_lines.end(mark);
            return QList<Patch> {{from, range.end - from, *text + (endsLine ? m_habit.lineEnd : QByteArray())}};
        }
        if (!onMarkLine && m_lines.end(mark) > mark) {
            const qsizetype from = m_lines.end(mark);
            return QList<Patch> {{mark, 0, *text}, {from, range.end - from, endsLine ? m_habit.lineEnd : QByteArray()}};
        }
        return QList<Patch> {{mark, range.end - mark, *text + (endsLine ? m_habit.lineEnd : QByteArray())}};
    }
    const qsizetype lineEnd = m_lines.end(range.end);
    return QList<Patch> {{mark, range.end - mark, {}}, {lineEnd, 0, *text}};
}

Patches Block::set(const Node &node, const Value &value) const
{
    const Cell &cell = Access::cell(node);
    const Range range = node.range();
    const Node parent = node.parent();
    const bool inFlow = parent && parent.style() == Style::Flow;
    if (!node.tag().isEmpty() && !suitsTag(node, value))
        return refused(Code::Opaque, node.path(), {QT_TRANSLATE_NOOP("Model", "the tag “%1” before it says what kind of value it is"), {QString::fromUtf8(node.tag())}});
    if (isCollection(value) || isBlockCollection(node) || (!parent && cell.has(Cell::NoValue))) {
        if (!inFlow)
            return setCollection(node, value);
        const auto text = spelledInline(m_habit, value);
        if (!text)
            return noSpelling(node);
        if (!cell.has(Cell::NoValue))
            return QList<Patch> {{range.begin, range.length(), *text}};
        return QList<Patch> {{range.begin, 0, (cell.mark < 0 && parent.isMap() ? ": " : " ") + *text}};
    }
    const qsizetype entry = node.entryRange().begin;
    const QByteArray indentation(std::max<qsizetype>(0, parent ? entry - m_lines.begin(entry) : -m_habit.unit.size()), ' ');
    const bool hasLines = isBlockScalar(node) && m_lines.end(range.begin) < range.end;
    Habit habit = hasLines ? m_habit : habitAt(range.end, indentation.size());
    // Only a block of text may start as far out as its key.
    const qsizetype line = m_lines.begin(range.begin);
    const bool isOut = parent && !inFlow && line > entry && range.begin - line <= indentation.size();
    habit.textBlocks &= !isOut;
    const auto text = spelledScalar(habit, value, node, inFlow, indentation);
    if (!text)
        return noSpelling(node);
    if (cell.has(Cell::NoValue))
        return QList<Patch> {{range.begin, 0, (inFlow && cell.mark < 0 && parent.isMap() ? ": " : " ") + *text}};
    // The end of a block scalar that keeps its blank lines lies behind a line end.
    const bool endsLine = isBlockScalar(node) && m_lines.at(range.end - 1) == '\n';
    if (isOut && cell.has(Cell::HasProperties))
        return unsafe(node, {QT_TRANSLATE_NOOP("Model", "its value does not stand right of the key"), {}});
    if (isOut) {
        const qsizetype above = m_lines.end(m_lines.above(line));
        return QList<Patch> {{cell.mark + 1, 0, ' ' + *text}, {above, range.end - above, endsLine ? m_habit.lineEnd : QByteArray()}};
    }
    return QList<Patch> {{range.begin, range.length(), *text + (endsLine ? m_habit.lineEnd : QByteArray())}};
}

/// The colon that ends an entry of flow style which has no value.
qsizetype lastColon(const Node &entry)
{
    const Cell &cell = Access::cell(entry);
    if (cell.has(Cell::NoValue))
        return cell.mark;
    return cell.has(Cell::Pair) && entry.size() == 1 ? lastColon(entry.at(0)) : -1;
}

/// Such a colon needs a blank behind it: before a comma or bracket it would be part of the word.
Patches flowPatches(const Change &change)
{
    Patches patches = bracketPatches(change);
    if (!patches)
        return patches;
    const Lines lines(change.node.tree().bytes());
    for (int i = 0; i < change.node.size(); ++i) {
        const qsizetype colon = lastColon(change.node.at(i));
        if (colon < 0)
            continue;
        if (change.sort == Change::Sort::Move)
            return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "an item without a value"), {}});
        for (Patch &patch : *patches) {
            const char next = patch.with.isEmpty() ? lines.at(patch.at + patch.length) : patch.with[0];
            if (patch.at == colon + 1 && QByteArrayView(" \t\r\n").indexOf(next) < 0)
                patch.with.prepend(' ');
        }
    }
    return patches;
}

Patches blockPatches(const Change &change)
{
    const Block block(change.node.tree());
    switch (change.sort) {
    case Change::Sort::Set:
        return block.set(change.node, change.value);
    case Change::Sort::Insert:
        return block.inserted(change);
    case Change::Sort::Remove:
        return block.removed(change.node, change.index);
    case Change::Sort::Move:
        return block.moved(change.node, change.index, change.to);
    }
    return QList<Patch> {};
}

/// Such a line is allowed only where words go on.
bool hasTabBelow(const Lines &lines, qsizetype at)
{
    at = lines.startsLine(at) ? lines.begin(at) : lines.next(at);
    for (; at < lines.size() && lines.isBlankLine(at); at = lines.next(at)) {
        if (lines.text().sliced(at, lines.end(at) - at).contains('\t'))
            return true;
    }
    return false;
}

} // namespace

Patches yamlPatches(const Change &change)
{
    const bool isFlow = change.sort != Change::Sort::Set && change.node.style() == Style::Flow;
    Patches patches = isFlow ? flowPatches(change) : blockPatches(change);
    if (!patches)
        return patches;
    const Lines lines(change.node.tree().bytes());
    for (Patch &patch : *patches) {
        if (!isFlow && hasTabBelow(lines, patch.at + patch.length))
            return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "a blank line with a tab follows"), {}});
        // A comment may touch a quote or bracket before it, but nothing else.
        const char before = patch.with.isEmpty() ? lines.at(patch.at - 1) : patch.with.back();
        const bool startsLine = patch.with.isEmpty() && lines.startsLine(patch.at);
        if (lines.at(patch.at + patch.length) == '#' && !startsLine && QByteArrayView(" \t\n").indexOf(before) < 0)
            patch.with += ' ';
    }
    return patches;
}

} // namespace meshboard::text
