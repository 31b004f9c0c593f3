// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/xml.h"
#include "text/change.h"
#include "text/lines.h"
#include "text/spelling.h"
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Code = Refusal::Code;

/// Tables of TOML lie scattered over lines: statements under headers.
class Sections
{
public:
    explicit Sections(const Tree &tree)
        : m_tree(tree)
        , m_store(tree.store())
        , m_lines(tree.bytes())
        , m_habit(habitOf(tree))
    {
    }

    Patches inserted(const Change &change) const;
    Patches removed(const Node &collection, int index) const;
    Patches moved(const Node &list, int from, int to) const;
    Patches replaced(const Node &table, const Value &value) const;

private:
    bool isWithin(qint32 id, qint32 ancestor) const;
    qsizetype topOf(size_t statement) const;
    qsizetype bottomOf(size_t statement) const;
    QByteArray headerName(const Node &table) const;
    bool isCommentLine(qsizetype lineBegin) const { return m_lines.at(m_lines.behindBlanks(lineBegin)) == '#'; }
    std::vector<size_t> statementsOf(const Node &node) const;
    Patches insertedTable(const Change &change) const;
    Patches insertedElement(const Change &change) const;
    QList<Patch> removal(const std::vector<size_t> &statements) const;
    std::optional<QByteArray> table(const Value::Map &map, const QByteArray &header, bool isElement, const QByteArray &indentation) const;
    std::optional<QByteArray> body(const Value::Map &map, const QByteArray &header, const QByteArray &indentation) const;
    std::optional<QByteArray> headed(const Node &node, const Value &value, const Statement &first) const;

    const Tree &m_tree;
    const Tree::Store &m_store;
    Lines m_lines;
    Habit m_habit;
};

bool Sections::isWithin(qint32 id, qint32 ancestor) const
{
    for (; id >= 0; id = m_store.cells[size_t(id)].parent) {
        if (id == ancestor)
            return true;
    }
    return false;
}

/// With the comment lines right above at its column.
qsizetype Sections::topOf(size_t statement) const
{
    const qsizetype begin = m_store.statements[statement].begin;
    const qsizetype floor = statement > 0 ? m_lines.next(m_store.statements[statement - 1].end) : m_lines.start();
    qsizetype top = m_lines.begin(begin);
    const qsizetype column = begin - top;
    while (top > floor) {
        const qsizetype above = m_lines.above(top);
        if (above < floor || !isCommentLine(above) || m_lines.behindBlanks(above) - above != column)
            break;
        top = above;
    }
    return top;
}

qsizetype Sections::bottomOf(size_t statement) const
{
    const Statement &own = m_store.statements[statement];
    const qsizetype column = own.begin - m_lines.begin(own.begin);
    qsizetype bottom = m_lines.next(own.end);
    const qsizetype limit = statement + 1 < m_store.statements.size() ? topOf(statement + 1) : m_lines.size();
    while (own.sort == Statement::Sort::Pair && bottom < limit && isCommentLine(bottom) && m_lines.behindBlanks(bottom) - bottom > column)
        bottom = m_lines.next(bottom);
    return bottom;
}

QByteArray Sections::headerName(const Node &node) const
{
    QByteArray name;
    for (Node above = node; above.parent(); above = above.parent()) {
        if (above.parent().isList())
            continue;
        name = spelledKey(m_habit, above.key(), true) + (name.isEmpty() ? "" : ".") + name;
    }
    return name;
}

/// Every statement that says something about the node or below it.
std::vector<size_t> Sections::statementsOf(const Node &node) const
{
    std::vector<size_t> out;
    for (size_t i = 0; i < m_store.statements.size(); ++i) {
        if (isWithin(m_store.statements[i].node, Access::id(node)))
            out.push_back(i);
    }
    return out;
}

/// A table under a header of its own, with its tables below it.
std::optional<QByteArray> Sections::table(const Value::Map &map, const QByteArray &header, bool isElement, const QByteArray &indentation) const
{
    const auto below = body(map, header, indentation);
    return below ? std::optional(indentation + (isElement ? "[[" : "[") + header + (isElement ? "]]" : "]") + m_habit.lineEnd + *below) : std::nullopt;
}

std::optional<QByteArray> Sections::body(const Value::Map &map, const QByteArray &header, const QByteArray &indentation) const
{
    QByteArray out;
    QByteArray below;
    for (const auto &[key, value] : map) {
        const auto *inner = std::get_if<Value::Map>(&value.variant());
        if (inner && !inner->isEmpty()) {
            const auto spelled = table(*inner, header + '.' + spelledKey(m_habit, key, true), false, indentation);
            if (!spelled)
                return std::nullopt;
            below += *spelled;
            continue;
        }
        const auto entry = spelledEntry(m_habit, key, value, {}, true, false);
        if (!entry)
            return std::nullopt;
        out += indentation + *entry + m_habit.lineEnd;
    }
    return out + below;
}

Patches Sections::insertedTable(const Change &change) const
{
    const QByteArray above = headerName(change.node);
    const QByteArray header = (above.isEmpty() ? above : above + '.') + spelledKey(m_habit, change.key, true);
    // Behind everything of the table around it, in the manner of a table beside it.
    qsizetype at = m_lines.size();
    QByteArray indentation;
    const std::vector<size_t> around = statementsOf(change.node);
    if (!around.empty())
        at = bottomOf(around.back());
    for (const size_t statement : around) {
        const Statement &one = m_store.statements[statement];
        if (one.sort == Statement::Sort::Header && Access::node(m_tree, one.node).parent() == change.node)
            indentation = m_lines.indentation(one.begin);
    }
    const auto text = table(std::get<Value::Map>(change.value.variant()), header, false, indentation);
    if (!text)
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    QByteArray before = m_lines.isUnterminated(at) ? m_habit.lineEnd : QByteArray();
    if (at > m_lines.start())
        before += m_habit.lineEnd;
    return QList<Patch> {{at, 0, before + *text}};
}

Patches Sections::insertedElement(const Change &change) const
{
    const auto *map = std::get_if<Value::Map>(&change.value.variant());
    if (!map)
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "only a table can be an item here"), {}});
    const bool isLast = change.index >= change.node.size();
    const std::vector<size_t> beside = statementsOf(change.node.at(isLast ? change.node.size() - 1 : change.index));
    const QByteArray indentation = m_lines.indentation(m_store.statements[beside.front()].begin);
    const auto text = table(*map, headerName(change.node), true, indentation);
    if (!text)
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    if (!isLast)
        return QList<Patch> {{topOf(beside.front()), 0, *text + m_habit.lineEnd}};
    const qsizetype at = bottomOf(beside.back());
    return QList<Patch> {{at, 0, (m_lines.isUnterminated(at) ? m_habit.lineEnd : QByteArray()) + m_habit.lineEnd + *text}};
}

Patches Sections::inserted(const Change &change) const
{
    if (change.node.isList())
        return insertedElement(change);
    const auto *map = std::get_if<Value::Map>(&change.value.variant());
    const Cell &cell = Access::cell(change.node);
    if (map && !map->isEmpty() && !cell.has(Cell::Dotted))
        return insertedTable(change);

    // Behind the last pair of its own section, or before the one that was asked for.
    std::optional<size_t> last;
    std::optional<size_t> headerAt;
    std::optional<size_t> before;
    const qint32 id = Access::id(change.node);
    const Node asked = change.node.at(change.index);
    for (size_t i = 0; i < m_store.statements.size(); ++i) {
        const Statement &one = m_store.statements[i];
        const bool isOwn = one.sort == Statement::Sort::Pair && (cell.has(Cell::Dotted) ? isWithin(one.node, id) : one.section == id);
        if (isOwn && asked && !before && isWithin(one.node, Access::id(asked)))
            before = i;
        if (isOwn)
            last = i;
        if (one.sort != Statement::Sort::Pair && one.node == id)
            headerAt = i;
    }
    QByteArray prefix;
    if (cell.has(Cell::Dotted) && last) {
        // The parts of the dotted key that name this table, as they are written there.
        const qsizetype begin = change.node.at(0).entryRange().begin;
        prefix = m_tree.bytes().sliced(begin, cell.keyEnd - begin) + '.';
    }
    const auto entry = spelledEntry(m_habit, change.key, change.value, {}, true, false);
    if (!entry)
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    const QByteArray line = prefix + *entry;
    if (before) {
        const qsizetype top = topOf(*before);
        return QList<Patch> {{top, 0, m_lines.indentation(m_store.statements[*before].begin) + line + m_habit.lineEnd}};
    }
    if (!last && !headerAt && change.node.parent()) {
        // The table is only named by those below it: it gets a header before them.
        const std::vector<size_t> below = statementsOf(change.node);
        if (below.empty())
            return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "a table without a header"), {}});
        const QByteArray indentation = m_lines.indentation(m_store.statements[below.front()].begin);
        return QList<Patch> {{topOf(below.front()), 0,
            indentation + '[' + headerName(change.node) + ']' + m_habit.lineEnd + indentation + line + m_habit.lineEnd + m_habit.lineEnd}};
    }
    if (!last && !headerAt) {
        const bool isEmpty = m_store.statements.empty();
        const qsizetype at = isEmpty ? m_lines.size() : topOf(0);
        const QByteArray start = isEmpty && m_lines.isUnterminated(at) ? m_habit.lineEnd : QByteArray();
        return QList<Patch> {{at, 0, start + line + m_habit.lineEnd + (isEmpty ? QByteArray() : m_habit.lineEnd)}};
    }
    const size_t beside = last ? *last : *headerAt;
    const qsizetype at = bottomOf(beside);
    const QByteArray indentation = m_lines.indentation(m_store.statements[beside].begin);
    if (m_lines.isUnterminated(at))
        return QList<Patch> {{at, 0, m_habit.lineEnd + indentation + line}};
    return QList<Patch> {{at, 0, indentation + line + m_habit.lineEnd}};
}

QList<Patch> Sections::removal(const std::vector<size_t> &statements) const
{
    QList<Patch> patches;
    for (const size_t statement : statements) {
        const qsizetype top = topOf(statement);
        const qsizetype bottom = bottomOf(statement);
        if (!patches.isEmpty() && patches.back().at + patches.back().length == top)
            patches.back().length += bottom - top;
        else
            patches.append({top, bottom - top, {}});
    }
    return patches;
}

/// What is new may stand where something goes.
QList<Patch> joined(QList<Patch> removal, const Patch &insertion)
{
    const auto around = std::find_if(removal.begin(), removal.end(),
        [&](const Patch &one) { return one.at <= insertion.at && insertion.at <= one.at + one.length; });
    if (around != removal.end())
        around->with = insertion.with;
    else
        removal.insert(std::lower_bound(removal.begin(), removal.end(), insertion, [](const Patch &a, const Patch &b) { return a.at < b.at; }), insertion);
    return removal;
}

Patches Sections::removed(const Node &collection, int index) const
{
    const Node child = collection.at(index);
    const std::vector<size_t> own = statementsOf(child);
    QList<Patch> patches = removal(own);
    if (patches.isEmpty())
        return refused(Code::UnsafePlace, child.path(), {QT_TRANSLATE_NOOP("Model", "nothing to remove"), {}});
    if (collection.size() > 1)
        return patches;
    // A table that only its last child named would be gone with it.
    const Cell &cell = Access::cell(collection);
    const QByteArray indentation = m_lines.indentation(m_store.statements[own.front()].begin);
    if (cell.has(Cell::Implied))
        patches.front().with = indentation + '[' + headerName(collection) + ']' + m_habit.lineEnd;
    else if (cell.has(Cell::Dotted)) {
        const qsizetype begin = child.entryRange().begin;
        patches.front().with = indentation + m_tree.bytes().sliced(begin, cell.keyEnd - begin) + " = {}" + m_habit.lineEnd;
    } else if (cell.has(Cell::Tables)) {
        Change empty;
        empty.sort = Change::Sort::Insert;
        empty.node = collection.parent();
        empty.key = collection.key();
        empty.value = Value::List {};
        empty.index = empty.node.size();
        const Patches inserted = this->inserted(empty);
        if (!inserted)
            return inserted;
        return joined(patches, inserted->first());
    }
    return patches;
}

/// The lines of a value that can stand under the header of `node`, without that header where it is there already.
std::optional<QByteArray> Sections::headed(const Node &node, const Value &value, const Statement &first) const
{
    const QByteArray header = headerName(node);
    const QByteArray indentation = m_lines.indentation(first.begin);
    if (const auto *map = std::get_if<Value::Map>(&value.variant()); map && node.isMap())
        return first.node == Access::id(node) ? body(*map, header, indentation) : table(*map, header, false, indentation);
    const auto *list = std::get_if<Value::List>(&value.variant());
    if (!list || list->isEmpty() || !node.isList())
        return std::nullopt;
    QByteArray out;
    for (const Value &item : *list) {
        const auto *map = std::get_if<Value::Map>(&item.variant());
        const auto element = map ? table(*map, header, true, indentation) : std::nullopt;
        if (!element)
            return std::nullopt;
        out += *element;
    }
    return out;
}

Patches Sections::replaced(const Node &node, const Value &value) const
{
    const Node parent = node.parent();
    if (!parent)
        return refused(Code::UnsafePlace, node.path(), {QT_TRANSLATE_NOOP("Model", "the whole document"), {}});
    const std::vector<size_t> own = statementsOf(node);
    const Statement &first = m_store.statements[own.front()];
    QList<Patch> patches = removal(own);
    // Where it stands: the comments above stay, and so does the header.
    const auto standsThere = [&](qsizetype begin, const QByteArray &with) {
        Patch &front = patches.front();
        front = {begin, front.at + front.length - begin, (m_lines.isUnterminated(begin) ? m_habit.lineEnd : QByteArray()) + with};
        return patches;
    };
    if (first.sort == Statement::Sort::Pair) {
        const auto text = spelledInline(m_habit, value);
        const qsizetype keyEnd = Access::cell(node).keyEnd;
        return text ? Patches(standsThere(keyEnd, " = " + *text + m_habit.lineEnd)) : refused(Code::NotRepresentable, node.path(), {QT_TRANSLATE_NOOP("Model", "the value cannot be written in this syntax"), {}});
    }
    if (const auto text = headed(node, value, first))
        return standsThere(first.node == Access::id(node) ? bottomOf(own.front()) : m_lines.begin(first.begin), *text);
    if (parent.isList())
        return refused(Code::NotRepresentable, node.path(), {QT_TRANSLATE_NOOP("Model", "only a table can be an item here"), {}});
    Change pair;
    pair.sort = Change::Sort::Insert;
    pair.node = parent;
    pair.key = node.key();
    pair.value = value;
    pair.index = parent.size();
    return inserted(pair).map([&](const QList<Patch> &insertion) { return joined(patches, insertion.first()); });
}

Patches Sections::moved(const Node &list, int from, int to) const
{
    if (from == to)
        return QList<Patch> {};
    const int low = std::min(from, to);
    const int high = std::max(from, to);
    std::vector<Range> places;
    for (int i = low; i <= high; ++i) {
        const std::vector<size_t> own = statementsOf(list.at(i));
        if (own.back() - own.front() + 1 != own.size())
            return refused(Code::UnsafePlace, list.path(), {QT_TRANSLATE_NOOP("Model", "other tables stand between its items"), {}});
        places.push_back({topOf(own.front()), bottomOf(own.back())});
    }
    QByteArray out;
    qsizetype at = places.front().begin;
    for (int i = low; i <= high; ++i) {
        const Range place = places[size_t(i - low)];
        const int source = i == to ? from : from < to ? i + 1 : i - 1;
        const Range mover = places[size_t(source - low)];
        out += m_tree.bytes().sliced(at, place.begin - at);
        QByteArray text = m_tree.bytes().sliced(mover.begin, mover.length());
        if (!text.endsWith('\n'))
            text += m_habit.lineEnd;
        out += text;
        at = place.end;
    }
    return QList<Patch> {{places.front().begin, at - places.front().begin, out}};
}

} // namespace

Patches tomlPatches(const Change &change)
{
    const Sections sections(change.node.tree());
    switch (change.sort) {
    case Change::Sort::Insert:
        return sections.inserted(change);
    case Change::Sort::Remove:
        return sections.removed(change.node, change.index);
    case Change::Sort::Move:
        return sections.moved(change.node, change.index, change.to);
    case Change::Sort::Set:
        break;
    }
    return sections.replaced(change.node, change.value);
}

Patches patchesFor(const Change &change)
{
    const Tree &tree = change.node.tree();
    switch (tree.syntax()) {
    case Syntax::KeyValue:
        return keyValuePatches(tree, change);
    case Syntax::Yaml:
        return yamlPatches(change);
    case Syntax::Xml:
        return xmlPatches(change);
    case Syntax::Toml: {
        const bool isTable = (change.node.isMap() || change.node.isList()) && change.node.style() == Style::Block;
        return isTable ? tomlPatches(change) : bracketPatches(change);
    }
    case Syntax::Hcl:
    case Syntax::Json:
        break;
    }
    return bracketPatches(change);
}

} // namespace meshboard::text
