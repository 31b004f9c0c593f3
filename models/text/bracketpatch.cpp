// SPDX-License-Identifier: GPL-3.0-or-later
// JSON, HCL, TOML arrays and inline tables, YAML flow style: entries between brackets, commas between them.
#include "text/change.h"
#include "text/lines.h"
#include "text/spelling.h"
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Code = Refusal::Code;

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || uchar(c) >= 0x80;
}

/// HCL lets a key follow a number or a block without a blank; what comes to stand side by side must not become one word.
QByteArray apart(char before, char behind)
{
    return isWord(before) && isWord(behind) ? " " : "";
}

QList<Patch> keptApart(const Lines &lines, QList<Patch> patches)
{
    qsizetype at = 0;
    char before = '\0';
    for (qsizetype i = 0; i < patches.size(); ++i) {
        Patch &patch = patches[i];
        if (patch.at > at)
            before = lines.at(patch.at - 1);
        if (!patch.with.isEmpty()) {
            patch.with.prepend(apart(before, patch.with.front()));
            before = patch.with.back();
        }
        at = patch.at + patch.length;
        if (i + 1 == patches.size() || patches[i + 1].at > at)
            patch.with += apart(before, lines.at(at));
    }
    return patches;
}

class Brackets
{
public:
    explicit Brackets(const Node &collection)
        : m_node(collection)
        , m_bytes(collection.tree().bytes())
        , m_lines(m_bytes)
        , m_habit(habitOf(collection.tree()))
        , m_syntax(collection.tree().syntax())
        , m_isBody(m_syntax == Syntax::Hcl && collection.isMap())
    {
        const Range range = collection.range();
        const bool isRoot = m_isBody && !collection.parent();
        m_open = isRoot ? range.begin : range.begin + 1;
        m_close = isRoot ? range.end : range.end - 1;
    }

    Patches inserted(const Change &change);
    Patches removed(int index);
    Patches moved(int from, int to);

private:
    /// How a child lies on its lines.
    struct Slot
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype comma = -1;
        qsizetype top = 0;    ///< with the comments above that belong to it
        qsizetype tail = 0;   ///< behind the comma, where there is one
        qsizetype lineEnd = 0;///< of the last line
        qsizetype bottom = 0; ///< behind that line, and the deeper comments below it
        bool startsLine = false;
        bool endsLine = false;

        bool hasLines() const { return startsLine && endsLine; }
    };

    int count() const { return m_node.size(); }
    bool hasComments() const { return m_syntax != Syntax::Json; }
    QByteArrayView commentAt(qsizetype at) const;
    qsizetype behindComment(qsizetype at) const;
    qsizetype commaBehind(qsizetype end, qsizetype limit) const;
    bool isCommentLine(qsizetype lineBegin) const;
    Slot slot(int index) const;
    bool hasComment(qsizetype from, qsizetype to) const;
    bool isBlank(qsizetype from, qsizetype to) const;

    std::optional<QByteArray> spelled(const Change &change, const QByteArray &indentation, bool onOneLine) const;
    bool isOnOneLine(const Change &change) const;
    Patches insertedIntoEmpty(const Change &change);
    Patches appended(const Change &change);
    tl::unexpected<Refusal> noSpelling() const;
    bool prefersLines() const;

    Node m_node;
    const QByteArray &m_bytes;
    Lines m_lines;
    Habit m_habit;
    Syntax m_syntax;
    bool m_isBody; ///< HCL: commas are a matter of taste
    qsizetype m_open = 0;
    qsizetype m_close = 0;
};

tl::unexpected<Refusal> Brackets::noSpelling() const
{
    return refused(Code::NotRepresentable, m_node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
}

/// What starts a comment at `at`; empty where none does.
QByteArrayView Brackets::commentAt(qsizetype at) const
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(std::min(at, m_bytes.size()));
    switch (m_syntax) {
    case Syntax::Yaml:
    case Syntax::Toml:
        return rest.startsWith('#') ? rest.first(1) : QByteArrayView();
    case Syntax::Hcl:
        return rest.startsWith('#') ? rest.first(1) : rest.startsWith("//") || rest.startsWith("/*") ? rest.first(2) : QByteArrayView();
    case Syntax::Json:
    case Syntax::Xml:
    case Syntax::KeyValue:
        break;
    }
    return {};
}

qsizetype Brackets::behindComment(qsizetype at) const
{
    if (commentAt(at) == "/*") {
        const qsizetype end = m_bytes.indexOf("*/", at + 2);
        return end < 0 ? m_bytes.size() : end + 2;
    }
    return m_lines.end(at);
}

qsizetype Brackets::commaBehind(qsizetype end, qsizetype limit) const
{
    for (qsizetype at = end; at < limit;) {
        if (!commentAt(at).isEmpty())
            at = behindComment(at);
        else if (m_bytes[at] == ',')
            return at;
        else
            ++at;
    }
    return -1;
}

bool Brackets::isCommentLine(qsizetype lineBegin) const
{
    const qsizetype at = m_lines.behindBlanks(lineBegin);
    if (commentAt(at).isEmpty())
        return false;
    const qsizetype end = behindComment(at);
    return end <= m_lines.end(lineBegin) && m_lines.isBreakOrEnd(m_lines.behindBlanks(end));
}

Brackets::Slot Brackets::slot(int index) const
{
    Slot slot;
    const Range range = m_node.at(index).entryRange();
    slot.begin = range.begin;
    slot.end = range.end;
    const qsizetype limit = index + 1 < count() ? m_node.at(index + 1).entryRange().begin : m_close;
    slot.comma = commaBehind(slot.end, limit);
    slot.startsLine = m_lines.startsLine(slot.begin) && (slot.begin > m_open || m_isBody);
    slot.tail = slot.end;
    qsizetype at = m_lines.behindBlanks(slot.end);
    // A block comment before the comma stays with the entry.
    while (slot.comma >= 0 && at < slot.comma && !commentAt(at).isEmpty() && behindComment(at) <= slot.comma && m_lines.end(at) > slot.comma)
        at = m_lines.behindBlanks(behindComment(at));
    if (slot.comma >= 0 && at == slot.comma) {
        slot.tail = slot.comma + 1;
        at = m_lines.behindBlanks(slot.tail);
    }
    while (!commentAt(at).isEmpty() && behindComment(at) <= m_lines.end(at) && !m_lines.isBreakOrEnd(at))
        at = m_lines.behindBlanks(behindComment(at));
    slot.endsLine = m_lines.isBreakOrEnd(at) && at <= limit && (slot.comma < 0 || slot.tail > slot.comma);
    slot.lineEnd = at;
    slot.bottom = m_lines.next(at);
    slot.top = slot.begin;
    if (!slot.startsLine)
        return slot;

    const qsizetype column = slot.begin - m_lines.begin(slot.begin);
    const qsizetype floor = index > 0 ? m_lines.next(m_node.at(index - 1).entryRange().end) : m_isBody && !m_node.parent() ? m_open : m_lines.next(m_open);
    slot.top = m_lines.begin(slot.begin);
    while (slot.top > floor) {
        const qsizetype above = m_lines.above(slot.top);
        if (above < floor || !isCommentLine(above) || m_lines.behindBlanks(above) - above != column)
            break;
        slot.top = above;
    }
    while (slot.endsLine && slot.bottom < limit && isCommentLine(slot.bottom) && m_lines.behindBlanks(slot.bottom) - slot.bottom > column)
        slot.bottom = m_lines.next(slot.bottom);
    return slot;
}

bool Brackets::hasComment(qsizetype from, qsizetype to) const
{
    for (; from < to; ++from) {
        if (!commentAt(from).isEmpty())
            return true;
    }
    return false;
}

bool Brackets::isBlank(qsizetype from, qsizetype to) const
{
    return m_bytes.sliced(from, to - from).trimmed().isEmpty();
}

std::optional<QByteArray> Brackets::spelled(const Change &change, const QByteArray &indentation, bool onOneLine) const
{
    if (m_node.isList())
        return onOneLine ? spelledInline(m_habit, change.value) : spelledLines(m_habit, change.value, indentation);
    // Beside `service "web" {` the next one has a label too.
    QByteArray head = spelledKey(m_habit, change.key, true);
    Value value = change.value;
    const Node like = change.isBlock ? m_node.find(Step(change.key)) : Node();
    for (Node labelled = like; labelled && Access::cell(labelled).has(Cell::Implied); labelled = labelled.at(0)) {
        const auto *map = std::get_if<Value::Map>(&value.variant());
        const auto label = map && map->size() == 1 ? spelledScalar(m_habit, map->front().first, {}, true, {}) : std::nullopt;
        if (!label || !std::holds_alternative<Value::Map>(map->front().second.variant()))
            break;
        head += ' ' + *label;
        value = Value(map->front().second);
    }
    if (!(value == change.value)) {
        const auto body = onOneLine ? spelledInline(m_habit, value) : spelledLines(m_habit, value, indentation);
        return body ? std::optional(head + ' ' + *body) : std::nullopt;
    }
    return spelledEntry(m_habit, change.key, change.value, indentation, onOneLine, change.isBlock || (m_isBody && m_habit.blocks));
}

/// A map beside one that has a single line gets a single line too.
bool Brackets::isOnOneLine(const Change &change) const
{
    for (const Node &neighbour : {m_node.at(change.index - 1), m_node.at(change.index)}) {
        if (neighbour.size() > 0 && neighbour.isMap() && (m_node.isList() || neighbour.key() == change.key)) {
            const Range range = neighbour.range();
            return std::holds_alternative<Value::Map>(change.value.variant()) && !m_bytes.sliced(range.begin, range.length()).contains('\n');
        }
    }
    return false;
}

/// A new first entry gets a line of its own where the text is written in lines.
bool Brackets::prefersLines() const
{
    if (m_syntax != Syntax::Json && m_syntax != Syntax::Hcl)
        return false;
    const Node parent = m_node.parent();
    return parent && m_lines.startsLine(m_node.entryRange().begin);
}

Patches Brackets::insertedIntoEmpty(const Change &change)
{
    const bool isRoot = m_isBody && !m_node.parent();
    if (isRoot) {
        const auto text = spelled(change, {}, false);
        if (!text)
            return noSpelling();
        const QByteArray before = m_lines.isUnterminated(m_close) ? m_habit.lineEnd : QByteArray();
        return QList<Patch> {{m_close, 0, before + *text + m_habit.lineEnd}};
    }
    const bool inLines = m_bytes.sliced(m_open, m_close - m_open).contains('\n') || prefersLines();
    const QByteArray outer = m_lines.indentation(m_close);
    const QByteArray inner = outer + m_habit.unit;
    const auto text = spelled(change, inner, !inLines);
    if (!text)
        return noSpelling();
    if (!isBlank(m_open, m_close)) {
        if (m_lines.startsLine(m_close)) {
            const qsizetype line = m_lines.begin(m_close);
            return QList<Patch> {{line, 0, inner + *text + m_habit.lineEnd}};
        }
        return QList<Patch> {{m_close, 0, (m_bytes[m_close - 1] == ' ' ? "" : " ") + *text + ' '}};
    }
    if (inLines)
        return QList<Patch> {{m_open, m_close - m_open, m_habit.lineEnd + inner + *text + m_habit.lineEnd + outer}};
    const bool isSpaced = (m_syntax == Syntax::Toml || m_syntax == Syntax::Hcl) && m_node.isMap();
    return QList<Patch> {{m_open, m_close - m_open, isSpaced ? ' ' + *text + ' ' : *text}};
}

Patches Brackets::appended(const Change &change)
{
    const Slot last = slot(count() - 1);
    const bool needsComma = !m_isBody || (count() > 1 && slot(count() - 2).comma >= 0);
    QList<Patch> patches;
    if (last.hasLines()) {
        const QByteArray indentation = m_lines.indentation(last.begin);
        const auto text = spelled(change, indentation, isOnOneLine(change));
        if (!text)
            return noSpelling();
        // Nothing may stand behind the word that ends a heredoc: the comma comes on the next line.
        const bool isBehindHeredoc = m_syntax == Syntax::Hcl && m_node.at(count() - 1).style() == Style::Literal;
        const bool getsComma = needsComma && last.comma < 0;
        if (getsComma && !isBehindHeredoc)
            patches.append({last.end, 0, ","});
        const bool isUnterminated = m_lines.isUnterminated(last.bottom) && last.bottom >= m_bytes.size();
        const QByteArray line = indentation + (getsComma && isBehindHeredoc && !m_isBody ? ", " : "") + *text + (last.comma >= 0 ? "," : "");
        const QByteArray with = isUnterminated ? m_habit.lineEnd + line : line + m_habit.lineEnd;
        if (!patches.isEmpty() && patches.first().at == last.bottom)
            patches.first().with += with;
        else
            patches.append({last.bottom, 0, with});
        return patches;
    }
    const auto text = spelled(change, m_lines.indentation(last.begin), true);
    if (!text)
        return noSpelling();
    if (last.comma >= 0)
        return QList<Patch> {{last.comma + 1, 0, m_habit.comma.sliced(1) + *text + ','}};
    if (m_syntax == Syntax::Hcl && m_node.at(count() - 1).style() == Style::Literal)
        return QList<Patch> {{m_lines.next(last.end), 0, m_isBody ? *text + m_habit.lineEnd : m_habit.comma + *text}};
    return QList<Patch> {{last.end, 0, m_habit.comma + *text}};
}

Patches Brackets::inserted(const Change &change)
{
    if (count() == 0)
        return insertedIntoEmpty(change);
    if (change.index >= count())
        return appended(change);
    const Slot next = slot(change.index);
    const bool needsComma = !m_isBody || next.comma >= 0;
    const bool behindPrevious = change.index > 0 && slot(change.index - 1).hasLines();
    if (next.startsLine && (change.index == 0 || behindPrevious)) {
        const QByteArray indentation = m_lines.indentation(next.begin);
        const auto text = spelled(change, indentation, isOnOneLine(change));
        if (!text)
            return noSpelling();
        const qsizetype at = behindPrevious ? slot(change.index - 1).bottom : next.top;
        return QList<Patch> {{at, 0, indentation + *text + (needsComma ? "," : "") + m_habit.lineEnd}};
    }
    const auto text = spelled(change, {}, true);
    if (!text)
        return noSpelling();
    return QList<Patch> {{next.begin, 0, *text + m_habit.comma}};
}

Patches Brackets::removed(int index)
{
    const Slot own = slot(index);
    const bool isLast = index + 1 == count();
    if (own.hasLines() && (m_isBody || count() > 1 || !isBlank(m_open, own.top) || !isBlank(own.bottom, m_close))) {
        QList<Patch> patches;
        if (isLast && index > 0 && own.comma < 0 && !m_isBody) {
            const Slot before = slot(index - 1);
            if (before.comma >= 0)
                patches.append({before.comma, 1, {}});
        }
        patches.append({own.top, own.bottom - own.top, {}});
        return patches;
    }
    const qsizetype ownEnd = own.comma >= 0 ? own.comma + 1 : own.end;
    if (count() == 1) {
        if (isBlank(m_open, own.begin) && isBlank(ownEnd, m_close) && !hasComment(own.end, ownEnd))
            return QList<Patch> {{m_open, m_close - m_open, {}}};
        QList<Patch> patches {{own.begin, own.end - own.begin, {}}};
        if (own.comma >= 0)
            patches.append({own.comma, 1, {}});
        return patches;
    }
    const qsizetype nextBegin = isLast ? m_close : slot(index + 1).begin;
    const qsizetype previousEnd = index > 0 ? slot(index - 1).end : m_open;
    const bool breaksBehind = isLast || m_bytes.sliced(own.end, nextBegin - own.end).contains('\n');
    const bool clearBefore = index > 0 && !hasComment(previousEnd, own.begin);
    const bool previousIsHeredoc = m_syntax == Syntax::Hcl && index > 0 && m_node.at(index - 1).style() == Style::Literal;
    if (clearBefore && breaksBehind && !previousIsHeredoc) {
        // With the comma before it; one of its own, at the end, stays for what was before.
        if (own.comma >= 0 && isLast && slot(index - 1).comma >= 0)
            return QList<Patch> {{previousEnd, own.end - previousEnd, {}}};
        return QList<Patch> {{previousEnd, own.end - previousEnd, {}}};
    }
    if (!isLast && !hasComment(own.end, nextBegin))
        return QList<Patch> {{own.begin, nextBegin - own.begin, {}}};
    // Comments on both sides stay; only the entry and one comma go.
    QList<Patch> patches {{own.begin, own.end - own.begin, {}}};
    if (own.comma >= 0) {
        patches.append({own.comma, 1, {}});
    } else if (index > 0 && slot(index - 1).comma >= 0) {
        patches.prepend({slot(index - 1).comma, 1, {}});
    }
    return patches;
}

Patches Brackets::moved(int from, int to)
{
    if (from == to)
        return QList<Patch> {};
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    std::vector<Slot> places;
    bool inLines = true;
    for (int i = low; i <= high; ++i) {
        places.push_back(slot(i));
        inLines = inLines && places.back().hasLines();
    }
    const auto source = [&](int target) {
        if (target == to)
            return from;
        return from < to ? target + 1 : target - 1;
    };
    const qsizetype begin = inLines ? places.front().top : places.front().begin;
    const qsizetype end = inLines ? places.back().lineEnd : places.back().end;
    QByteArray out;
    qsizetype at = begin;
    // The word that ends a heredoc stands alone on its line.
    const auto breakBehind = [&](int moved, qsizetype next) {
        if (m_syntax != Syntax::Hcl || m_node.at(moved).style() != Style::Literal)
            return QByteArray();
        const qsizetype heredocEnd = slot(moved).end;
        const QByteArray lineBreak = m_bytes.sliced(heredocEnd, m_lines.next(heredocEnd) - heredocEnd);
        return m_bytes.sliced(next).startsWith(lineBreak) ? QByteArray() : lineBreak;
    };
    const auto append = [&](const QByteArray &piece) {
        if (m_isBody && !out.isEmpty() && !piece.isEmpty())
            out += apart(out.back(), piece.front());
        out += piece;
    };
    for (int i = low; i <= high; ++i) {
        const Slot &place = places[size_t(i - low)];
        const Slot &mover = places[size_t(source(i) - low)];
        if (inLines) {
            out += m_bytes.sliced(at, place.top - at);
            out += m_bytes.sliced(mover.top, mover.end - mover.top) + breakBehind(source(i), place.end);
            out += m_bytes.sliced(place.end, place.tail - place.end);
            out += m_bytes.sliced(mover.tail, mover.lineEnd - mover.tail);
            at = place.lineEnd;
        } else {
            append(m_bytes.sliced(at, place.begin - at));
            append(m_bytes.sliced(mover.begin, mover.end - mover.begin) + breakBehind(source(i), place.end));
            at = place.end;
        }
    }
    return QList<Patch> {{begin, end - begin, out}};
}

Patches patchesOf(const Change &change)
{
    Brackets brackets(change.node);
    switch (change.sort) {
    case Change::Sort::Insert:
        return brackets.inserted(change);
    case Change::Sort::Remove:
        return brackets.removed(change.index);
    case Change::Sort::Move:
        return brackets.moved(change.index, change.to);
    case Change::Sort::Set:
        break;
    }
    if (change.node.tree().syntax() == Syntax::Hcl && !change.node.parent())
        return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the whole document"), {}});
    const Habit habit = habitOf(change.node.tree());
    const Lines lines(change.node.tree().bytes());
    const QByteArray indentation = lines.indentation(change.node.entryRange().begin);
    const bool inLines = change.node.tree().bytes().sliced(change.node.range().begin, change.node.range().length()).contains('\n');
    const auto text = isCollection(change.value)
        ? (inLines || (habit.syntax == Syntax::Json && lines.startsLine(change.node.entryRange().begin)) ? spelledLines(habit, change.value, indentation) : spelledInline(habit, change.value))
        : spelledScalar(habit, change.value, change.node, true, indentation);
    if (!text)
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    const Range range = change.node.range();
    const bool isBlock = habit.syntax == Syntax::Hcl && change.node.isMap() && change.node.parent() && change.node.parent().isMap()
        && !Access::cell(change.node).has(Cell::Assigned);
    if (isBlock && !std::holds_alternative<Value::Map>(change.value.variant())) {
        if (Access::cell(change.node.parent()).has(Cell::Implied))
            return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "behind a label stands a block, no single value"), {}});
        const qsizetype keyEnd = change.node.keyRange().end;
        return QList<Patch> {{keyEnd, range.end - keyEnd, " = " + *text}};
    }
    return QList<Patch> {{range.begin, range.length(), *text}};
}

} // namespace

Patches bracketPatches(const Change &change)
{
    const Patches patches = patchesOf(change);
    const bool isHcl = change.node.tree().syntax() == Syntax::Hcl;
    return patches && isHcl ? Patches(keptApart(Lines(change.node.tree().bytes()), *patches)) : patches;
}

} // namespace meshboard::text
