// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/change.h"
#include "text/store.h"
#include "text/xml.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

tl::unexpected<Refusal> refused(Refusal::Code code, const Path &at, const Message &detail, int places)
{
    return tl::unexpected(Refusal {code, at, places, detail});
}

bool isBracketed(const Node &node)
{
    const Syntax syntax = node.tree().syntax();
    return syntax == Syntax::Json || syntax == Syntax::Hcl || node.style() == Style::Flow;
}

namespace {

using Code = Refusal::Code;
using Located = tl::expected<Node, Refusal>;

int usesOf(const Node &anchored)
{
    int uses = 0;
    for (const Cell &cell : anchored.tree().store().cells)
        uses += cell.kind == Kind::Alias && cell.firstKid == Access::id(anchored);
    return uses;
}

bool isInside(const Node &node, const Node &ancestor)
{
    for (Node above = node; above; above = above.parent()) {
        if (above == ancestor)
            return true;
    }
    return false;
}

struct Names
{
    QSet<QByteArray> anchors;
    QSet<QByteArray> aliases;
};

void addNames(const Node &node, Names &names)
{
    if (const QByteArray name = node.anchor(); !name.isEmpty())
        (node.kind() == Kind::Alias ? names.aliases : names.anchors).insert(name);
    if (Access::cell(node).has(Cell::Unsafe) && node.key().startsWith('*'))
        names.aliases.insert(node.key().sliced(1));
    for (int i = 0; i < node.size(); ++i)
        addNames(node.at(i), names);
}

struct Use
{
    QByteArray anchor;
    int line = 0;
};

/// Where something outside of `node` names an anchor in it.
std::optional<Use> usedOutside(const Node &node, bool itselfToo)
{
    const Tree::Store &store = node.tree().store();
    const Range entry = node.entryRange();
    if (!QByteArrayView(store.bytes).sliced(entry.begin, entry.length()).contains('&'))
        return std::nullopt;
    Names names;
    addNames(node, names);
    if (!itselfToo)
        names.anchors.remove(node.anchor());
    for (size_t id = 0; id < store.cells.size(); ++id) {
        const Cell &cell = store.cells[id];
        const Node user = Access::node(node.tree(), qint32(id));
        if ((cell.kind != Kind::Alias && !cell.has(Cell::Unsafe)) || isInside(user, node))
            continue;
        if (cell.has(Cell::Unsafe)) {
            const QByteArray key = store.key(cell).toByteArray();
            if (itselfToo && key.startsWith('*') && node.keyRange().length() > 0
                && store.bytes.sliced(entry.begin, entry.length()).contains(QByteArray('&' + key.sliced(1))))
                return Use {key.sliced(1), user.position().line};
            for (const QByteArray &anchor : std::as_const(names.anchors)) {
                if (key.contains(QByteArray('*' + anchor)))
                    return Use {anchor, user.position().line};
            }
        }
        if (cell.kind != Kind::Alias)
            continue;
        const Node target = Access::node(node.tree(), cell.firstKid);
        // The anchors of keys have no node; their names are looked for in the text.
        const bool isNamed = target ? isInside(target, node) && (itselfToo || target != node)
                                    : store.bytes.sliced(entry.begin, entry.length()).contains(QByteArray('&' + user.anchor()));
        if (isNamed)
            return Use {user.anchor(), user.position().line};
    }
    return std::nullopt;
}

/// An anchor that would stand on another side of its aliases, or of an anchor of the same name, if an item moved past the others.
std::optional<QByteArray> anchorPassed(const Node &list, int from, int to)
{
    if (list.tree().store().properties.isEmpty())
        return std::nullopt;
    Names mover;
    Names others;
    for (int i = std::min(from, to); i <= std::max(from, to); ++i)
        addNames(list.at(i), i == from ? mover : others);
    const auto passed = (mover.anchors & (others.anchors | others.aliases)) | (mover.aliases & others.anchors);
    return passed.isEmpty() ? std::nullopt : std::optional(*passed.cbegin());
}

bool isMerge(const Node &node)
{
    return node && Access::cell(node).has(Cell::Merge);
}

/// True for `<<`, an item of its list, and what they name.
bool isMerged(const Node &node)
{
    if (isMerge(node) || (node.parent().isList() && isMerge(node.parent())))
        return true;
    const Tree::Store &store = node.tree().store();
    for (size_t id = 0; id < store.cells.size() && !node.anchor().isEmpty(); ++id) {
        if (store.cells[id].kind == Kind::Alias && store.cells[id].firstKid == Access::id(node) && isMerged(Access::node(node.tree(), qint32(id))))
            return true;
    }
    return false;
}

/// `<<` takes a map or a list of maps.
bool breaksMerge(const Change &change)
{
    const bool isItem = change.sort == Change::Sort::Insert && change.node.isList() && isMerge(change.node);
    if (!isItem && (change.sort != Change::Sort::Set || !isMerged(change.node)))
        return false;
    const auto isMap = [](const Value &one) { return std::holds_alternative<Value::Map>(one.variant()); };
    const auto *list = isItem ? nullptr : std::get_if<Value::List>(&change.value.variant());
    return list && isMerge(change.node) ? !std::all_of(list->begin(), list->end(), isMap) : !isMap(change.value);
}

/// The merged entry of that key, from `<<: *base` or `<<: [*a, *b]`; the first one wins.
Node mergedEntry(const Node &map, const Step &step)
{
    for (int i = 0; i < map.size(); ++i) {
        const Node entry = map.at(i);
        if (!Access::cell(entry).has(Cell::Merge))
            continue;
        const Node source = entry.resolved();
        const int count = source.isList() ? source.size() : 1;
        for (int k = 0; k < count; ++k) {
            const Node base = (source.isList() ? source.at(k) : source).resolved();
            if (const Node found = base.find(step))
                return found;
            if (const Node found = base.isMap() && base != map ? mergedEntry(base, step) : Node())
                return found;
        }
    }
    return {};
}

int placesOf(const Node &node)
{
    int places = 1;
    for (Node above = node; above; above = above.parent()) {
        if (Access::cell(above).has(Cell::HasProperties))
            places += usesOf(above);
    }
    return places;
}

/// The anchor on the way down to a node.
QByteArray anchorOver(const Node &node)
{
    for (Node above = node; above; above = above.parent()) {
        if (!above.anchor().isEmpty())
            return above.anchor();
    }
    return {};
}

Message withKey(const char *text, const QByteArray &key)
{
    return {text, {QString::fromUtf8(key)}};
}

/// Finds what an edit is about, and brings the edit down to it.
class Resolver
{
public:
    Resolver(const Tree &tree, SharedValue shared)
        : m_tree(tree)
        , m_shared(shared)
    {
    }

    tl::expected<Change, Refusal> operator()(const Set &edit)
    {
        return located(edit.at).and_then([&](const Node &node) -> tl::expected<Change, Refusal> {
            if (node.kind() == Kind::Opaque)
                return refused(Code::Opaque, edit.at, {QT_TRANSLATE_NOOP("Model", "an expression that only its program understands"), {}});
            if (const auto use = usedOutside(node, false))
                return usedIn(edit.at, *use);
            Change change;
            change.node = node;
            change.value = edit.to;
            return change;
        });
    }

    tl::expected<Change, Refusal> operator()(const InsertItem &edit)
    {
        return located(edit.list).and_then([&](const Node &node) -> tl::expected<Change, Refusal> {
            Change change;
            change.sort = Change::Sort::Insert;
            change.node = node;
            change.index = edit.before;
            change.value = edit.value;
            if (isRepeatedBlock(node))
                return insertedBlock(change, edit);
            if (node.kind() == Kind::Null) {
                change.sort = Change::Sort::Set;
                change.value = Value::List {edit.value};
                return edit.before == 0 ? tl::expected<Change, Refusal>(change) : noItem(edit.list, edit.before);
            }
            if (!node.isList())
                return refused(Code::NoSuchPlace, edit.list, {QT_TRANSLATE_NOOP("Model", "not a list"), {}});
            if (edit.before < 0 || edit.before > node.size())
                return noItem(edit.list, edit.before);
            return change;
        });
    }

    tl::expected<Change, Refusal> operator()(const InsertField &edit)
    {
        Path existing = edit.map;
        Value value = edit.value;
        QByteArray key = edit.key;
        Node node = reached(existing);
        while (!node && !existing.steps.isEmpty()) {
            const Step missing = existing.steps.last();
            if (missing.isIndex() && !reached(existing.parent()).isMap() && reached(existing.parent()).kind() != Kind::Null)
                return refused(Code::NoSuchPlace, edit.map, {QT_TRANSLATE_NOOP("Model", "there is no such item"), {}});
            value = Value::Map {{key, value}};
            key = missing.isIndex() ? QByteArray::number(missing.index()) : missing.key();
            existing = existing.parent();
            node = reached(existing);
        }
        return located(existing).and_then([&](const Node &map) -> tl::expected<Change, Refusal> {
            Change change;
            change.sort = Change::Sort::Insert;
            change.node = map;
            change.key = key;
            change.value = value;
            change.index = map.size();
            if (map.kind() == Kind::Null) {
                change.sort = Change::Sort::Set;
                change.value = Value::Map {{key, value}};
                return change;
            }
            // An attribute makes a map of an element of text.
            if (m_tree.syntax() == Syntax::Xml && map.isScalar() && isXmlElement(map) && key.startsWith('@')) {
                change.sort = Change::Sort::Set;
                change.value = Value::Map {{key, value}, {"$", map.bytes()}};
                return change;
            }
            if (!map.isMap())
                return refused(Code::NoSuchPlace, existing, {QT_TRANSLATE_NOOP("Model", "not a map"), {}});
            if (map.find(Step(key)))
                return refused(Code::NoSuchPlace, existing / Step(key), withKey(QT_TRANSLATE_NOOP("Model", "“%1” is there already"), key));
            if (isLabelled(map))
                return blockBeside(change, !edit.beforeKey.isEmpty());
            const bool made = existing != edit.map;
            if (!made && !edit.beforeKey.isEmpty()) {
                const Node before = map.find(Step(edit.beforeKey));
                if (!before)
                    return refused(Code::NoSuchPlace, existing / Step(edit.beforeKey), withKey(QT_TRANSLATE_NOOP("Model", "there is no “%1”"), edit.beforeKey));
                change.index = before.indexInParent();
            }
            return change;
        });
    }

    tl::expected<Change, Refusal> operator()(const Remove &edit)
    {
        if (edit.at.steps.isEmpty())
            return refused(Code::UnsafePlace, edit.at, {QT_TRANSLATE_NOOP("Model", "a whole document is not removed"), {}});
        return located(edit.at, false).and_then([&](const Node &node) -> tl::expected<Change, Refusal> {
            if (const auto use = usedOutside(node, true))
                return usedIn(edit.at, *use);
            // A map of keys is there as long as something stands in it, a label as long as a block stands behind it.
            Node gone = node;
            while (isLabelled(gone.parent()) || (m_tree.syntax() == Syntax::KeyValue && gone.parent().parent() && gone.parent().size() == 1))
                gone = gone.parent();
            Change change;
            change.sort = Change::Sort::Remove;
            change.node = gone.parent();
            change.index = gone.indexInParent();
            return change;
        });
    }

    tl::expected<Change, Refusal> operator()(const MoveItem &edit)
    {
        return located(edit.list).and_then([&](const Node &node) -> tl::expected<Change, Refusal> {
            Change change;
            change.sort = Change::Sort::Move;
            change.node = node;
            change.index = edit.from;
            change.to = edit.to;
            if (isRepeatedBlock(node)) {
                const Node from = node.parent().find(Step(node.key(), edit.from));
                const Node to = node.parent().find(Step(node.key(), edit.to));
                if (!from || !to)
                    return noItem(edit.list, from ? edit.to : edit.from);
                change.node = node.parent();
                change.index = from.indexInParent();
                change.to = to.indexInParent();
                return change;
            }
            if (!node.isList())
                return refused(Code::NoSuchPlace, edit.list, {QT_TRANSLATE_NOOP("Model", "not a list"), {}});
            for (const int item : {edit.from, edit.to}) {
                if (item < 0 || item >= node.size())
                    return noItem(edit.list, item);
            }
            if (const auto anchor = anchorPassed(node, edit.from, edit.to))
                return refused(Code::AnchorUsedOutside, edit.list, withKey(QT_TRANSLATE_NOOP("Model", "an item that uses “&%1” would come to stand before it"), *anchor));
            return change;
        });
    }

    /// Where the value behind an alias is to change here only: the place that gets a value of its own.
    const std::optional<Path> &ownPlace() const { return m_ownPlace; }

private:
    static tl::unexpected<Refusal> usedIn(const Path &at, const Use &use)
    {
        return refused(Code::AnchorUsedOutside, at, {QT_TRANSLATE_NOOP("Model", "“&%1” stands here and is used in line %2"), {QString::fromUtf8(use.anchor), QString::number(use.line)}});
    }

    static tl::unexpected<Refusal> noItem(const Path &list, int index)
    {
        return refused(Code::NoSuchPlace, list / Step(index), {QT_TRANSLATE_NOOP("Model", "there is no item %1"), {index}});
    }

    /// Something of which there may be another beside it, under the same name.
    static bool isRepeatedBlock(const Node &node)
    {
        if (node.tree().syntax() == Syntax::Xml)
            return isXmlElement(node) && node.parent().parent();
        return node.tree().syntax() == Syntax::Hcl && node.isMap() && node.parent() && !Access::cell(node).has(Cell::Assigned)
            && node.parent().isMap() && !isLabelled(node.parent());
    }

    /// The map around a label: `service "web" {` has one between the two words.
    static bool isLabelled(const Node &node)
    {
        return node.tree().syntax() == Syntax::Hcl && Access::cell(node).has(Cell::Implied);
    }

    /// Another label is another block: `service "web" { … } service "cart" { … }`.
    static tl::expected<Change, Refusal> blockBeside(Change change, bool isBefore)
    {
        const Path path = change.node.path();
        if (!std::holds_alternative<Value::Map>(change.value.variant()))
            return refused(Code::NotRepresentable, path, withKey(QT_TRANSLATE_NOOP("Model", "“%1” would be a label, and behind a label stands a block"), change.key));
        const Node around = change.node.parent();
        for (int i = 0; i < around.size(); ++i) {
            if (around.at(i).key() == change.node.key() && around.at(i).find(Step(change.key)))
                return refused(Code::NoSuchPlace, path / Step(change.key), withKey(QT_TRANSLATE_NOOP("Model", "“%1” is there already"), change.key));
        }
        for (; isLabelled(change.node); change.node = change.node.parent()) {
            change.value = Value::Map {{change.key, change.value}};
            change.key = change.node.key();
            change.index = change.node.indexInParent() + (isBefore ? 0 : 1);
        }
        change.isBlock = true;
        return change;
    }

    static tl::expected<Change, Refusal> insertedBlock(Change change, const InsertItem &edit)
    {
        const Node block = change.node;
        const Node parent = block.parent();
        int count = 0;
        int last = 0;
        for (int i = 0; i < parent.size(); ++i) {
            if (parent.at(i).key() == block.key()) {
                ++count;
                last = i;
            }
        }
        if (edit.before < 0 || edit.before > count)
            return noItem(edit.list, edit.before);
        if (block.tree().syntax() == Syntax::Hcl && !std::holds_alternative<Value::Map>(edit.value.variant()))
            return refused(Code::NotRepresentable, edit.list, {QT_TRANSLATE_NOOP("Model", "only a map can stand in a block"), {}});
        change.node = parent;
        change.key = block.key();
        change.index = edit.before < count ? parent.find(Step(block.key(), edit.before)).indexInParent() : last + 1;
        change.isBlock = true;
        return change;
    }

    /// Follows aliases and merges without asking; to find out what is there at all.
    Node reached(const Path &path) const
    {
        Node node = m_tree.root(path.document);
        for (const Step &step : path.steps) {
            node = node.resolved();
            const Node next = node.find(step);
            node = next || !node.isMap() ? next : mergedEntry(node, step);
        }
        return node.resolved();
    }

    tl::unexpected<Refusal> shared(const Path &path, const Node &target, const Path &own)
    {
        m_ownPlace = own;
        return refused(Code::SharedByAlias, path, withKey(QT_TRANSLATE_NOOP("Model", "shared as “&%1”"), anchorOver(target)), placesOf(target));
    }

    /// What an alias stands for, if all its users are meant.
    Located followed(const Node &alias, const Path &path, const Path &own)
    {
        if (!alias.resolved())
            return refused(Code::UnsafePlace, path, withKey(QT_TRANSLATE_NOOP("Model", "“&%1” is the anchor of a key"), alias.anchor()));
        if (m_shared != SharedValue::All)
            return shared(path, alias.resolved(), own);
        return alias.resolved();
    }

    Located located(const Path &path, bool followLast = true)
    {
        Node node = m_tree.root(path.document);
        if (!node)
            return refused(Code::NoSuchPlace, path, {QT_TRANSLATE_NOOP("Model", "there is no such document"), {}});
        const bool mayRepeat = m_tree.syntax() == Syntax::Hcl || m_tree.syntax() == Syntax::Xml || m_tree.syntax() == Syntax::KeyValue;
        Path here {path.document, {}};
        for (const Step &step : path.steps) {
            const Path above = here;
            here = here / step;
            if (node.kind() == Kind::Alias) {
                if (const auto way = followed(node, path, above); way)
                    node = *way;
                else
                    return way;
            }
            if (isWithoutBraces(node))
                return refused(Code::UnsafePlace, here, {QT_TRANSLATE_NOOP("Model", "a pair without braces"), {}});
            Node next = node.find(step);
            if (!next && node.isMap()) {
                next = mergedEntry(node, step);
                if (next && m_shared != SharedValue::All)
                    return shared(path, next, here);
            }
            if (!next)
                return refused(Code::NoSuchPlace, here, {QT_TRANSLATE_NOOP("Model", "there is nothing at this place"), {}});
            if (node.isMap() && !mayRepeat && node.find(Step(next.key(), 1)))
                return refused(Code::DuplicateKey, here, withKey(QT_TRANSLATE_NOOP("Model", "“%1” stands twice"), next.key()));
            if (next.parent().isMap() && Access::cell(next).has(Cell::Unsafe))
                return refused(Code::UnsafePlace, here, {QT_TRANSLATE_NOOP("Model", "an entry whose key is not a plain word"), {}});
            node = next;
        }
        if (followLast && node.kind() == Kind::Alias) {
            if (const auto way = followed(node, path, path); way)
                node = *way;
            else
                return way;
        }
        if (followLast && isWithoutBraces(node))
            return refused(Code::UnsafePlace, path, {QT_TRANSLATE_NOOP("Model", "a pair without braces"), {}});
        return sharedHere(node, path, followLast);
    }

    /// An anchor on the way down: what changes here changes wherever it is used.
    Located sharedHere(const Node &node, const Path &path, bool itselfToo)
    {
        if (m_shared == SharedValue::All || m_tree.store().properties.isEmpty())
            return node;
        for (Node above = itselfToo ? node : node.parent(); above; above = above.parent()) {
            if (Access::cell(above).has(Cell::HasProperties) && !above.anchor().isEmpty() && usesOf(above) > 0)
                return shared(path, above, path);
        }
        return node;
    }

    static bool isWithoutBraces(const Node &node) { return Access::cell(node).has(Cell::Pair); }

    const Tree &m_tree;
    SharedValue m_shared;
    std::optional<Path> m_ownPlace;
};

std::optional<Value> scalarOf(const Node &node)
{
    switch (node.type()) {
    case Type::Null:
        return Value();
    case Type::String:
        return Value(node.bytes());
    case Type::Bool:
        return node.boolean() ? std::optional(Value(*node.boolean())) : std::nullopt;
    case Type::Integer:
        return node.integer() ? std::optional(Value(*node.integer())) : std::nullopt;
    case Type::Float:
        return node.number() ? std::optional(Value(*node.number())) : std::nullopt;
    case Type::Other:
        break;
    }
    return std::nullopt;
}

const Value *entryOf(const Value::Map &map, const QByteArray &key)
{
    const auto found = std::find_if(map.begin(), map.end(), [&](const auto &pair) { return pair.first == key; });
    return found == map.end() ? nullptr : &found->second;
}

/// What `<<` brings in stands behind a map's own entries.
bool mergeInto(Value::Map &map, const Node &source, int depth);

std::optional<Value> valueOf(const Node &written, int depth)
{
    const Node node = written.resolved();
    if (!node || depth > maxDepth)
        return std::nullopt;
    if (node.isList()) {
        Value::List list;
        for (int i = 0; i < node.size(); ++i) {
            const auto item = valueOf(node.at(i), depth + 1);
            if (!item)
                return std::nullopt;
            list.append(*item);
        }
        return Value(list);
    }
    if (!node.isMap())
        return node.kind() == Kind::Opaque ? std::nullopt : scalarOf(node);
    Value::Map map;
    for (int i = 0; i < node.size(); ++i) {
        if (Access::cell(node.at(i)).has(Cell::Merge))
            continue;
        const auto value = valueOf(node.at(i), depth + 1);
        if (!value)
            return std::nullopt;
        map.append({node.at(i).key(), *value});
    }
    for (int i = 0; i < node.size(); ++i) {
        if (Access::cell(node.at(i)).has(Cell::Merge) && !mergeInto(map, node.at(i).resolved(), depth + 1))
            return std::nullopt;
    }
    return Value(map);
}

bool mergeInto(Value::Map &map, const Node &source, int depth)
{
    if (source.isList()) {
        for (int i = 0; i < source.size(); ++i) {
            if (!mergeInto(map, source.at(i).resolved(), depth + 1))
                return false;
        }
        return true;
    }
    const auto base = valueOf(source, depth);
    const auto *entries = base ? std::get_if<Value::Map>(&base->variant()) : nullptr;
    if (!entries)
        return false;
    for (const auto &[key, value] : *entries) {
        if (!entryOf(map, key))
            map.append({key, value});
    }
    return true;
}

/// An edit done on a value that is written nowhere yet.
class Applied
{
public:
    explicit Applied(const Edit &edit)
        : m_edit(edit)
    {
    }

    std::optional<Value> operator()(const Value &value, QList<Step> steps) const
    {
        const bool isRemoval = std::holds_alternative<Remove>(m_edit);
        if (steps.isEmpty())
            return isRemoval ? std::nullopt : done(value);
        const Step step = steps.takeFirst();
        if (const auto *list = std::get_if<Value::List>(&value.variant())) {
            if (!step.isIndex() || step.index() < 0 || step.index() >= list->size())
                return std::nullopt;
            Value::List out = *list;
            if (isRemoval && steps.isEmpty()) {
                out.removeAt(step.index());
                return Value(out);
            }
            const auto item = (*this)(list->at(step.index()), steps);
            if (!item)
                return std::nullopt;
            out[step.index()] = *item;
            return Value(out);
        }
        const auto *map = std::get_if<Value::Map>(&value.variant());
        if (!map)
            return std::nullopt;
        const QByteArray key = step.isIndex() ? QByteArray::number(step.index()) : step.key();
        Value::Map out = *map;
        for (auto pair = out.begin(); pair != out.end(); ++pair) {
            if (pair->first != key)
                continue;
            if (isRemoval && steps.isEmpty()) {
                out.erase(pair);
                return Value(out);
            }
            const auto item = (*this)(pair->second, steps);
            if (!item)
                return std::nullopt;
            pair->second = *item;
            return Value(out);
        }
        if (!std::holds_alternative<InsertField>(m_edit))
            return std::nullopt;
        const auto made = (*this)(Value(Value::Map {}), steps);
        out.append({key, made.value_or(Value())});
        return made ? std::optional(Value(out)) : std::nullopt;
    }

private:
    std::optional<Value> done(const Value &value) const
    {
        if (const auto *set = std::get_if<Set>(&m_edit))
            return set->to;
        if (const auto *field = std::get_if<InsertField>(&m_edit)) {
            const auto *map = std::get_if<Value::Map>(&value.variant());
            if (!map || entryOf(*map, field->key))
                return std::nullopt;
            Value::Map out = *map;
            const auto before = std::find_if(out.begin(), out.end(), [&](const auto &pair) { return pair.first == field->beforeKey; });
            out.insert(field->beforeKey.isEmpty() ? out.end() : before, {field->key, field->value});
            return Value(out);
        }
        const auto *list = std::get_if<Value::List>(&value.variant());
        if (!list)
            return std::nullopt;
        Value::List out = *list;
        if (const auto *item = std::get_if<InsertItem>(&m_edit)) {
            if (item->before < 0 || item->before > out.size())
                return std::nullopt;
            out.insert(item->before, item->value);
            return Value(out);
        }
        const auto &move = std::get<MoveItem>(m_edit);
        if (move.from < 0 || move.to < 0 || move.from >= out.size() || move.to >= out.size())
            return std::nullopt;
        out.move(move.from, move.to);
        return Value(out);
    }

    const Edit &m_edit;
};

/// The value behind an alias or merge, with the edit done, written at `own` and nowhere else.
tl::expected<Change, Refusal> ownValue(const Tree &tree, const Edit &edit, const Path &path, const Path &own)
{
    const Node written = tree.find(own);
    if (written && written.kind() != Kind::Alias)
        return refused(Code::AnchorUsedOutside, path,
            withKey(QT_TRANSLATE_NOOP("Model", "“&%1” stands here and others take it from here: it changes for all or not at all"), anchorOver(written)));
    const Node parent = tree.find(own.parent());
    const Node shared = written ? written : mergedEntry(parent, own.steps.last());
    const auto value = valueOf(shared, 0);
    const auto changed = value ? Applied(edit)(*value, path.steps.sliced(own.steps.size())) : std::nullopt;
    if (!changed)
        return refused(Code::UnsafePlace, path, {QT_TRANSLATE_NOOP("Model", "what comes from elsewhere cannot change in this way here only"), {}});
    Change change;
    change.value = *changed;
    change.node = written;
    if (!written) {
        change.sort = Change::Sort::Insert;
        change.node = parent;
        change.key = shared.key();
        change.index = parent.size();
    }
    return change;
}

} // namespace

std::optional<Value> valueOf(const Node &node)
{
    return valueOf(node, 0);
}

Path placeOf(const Edit &edit)
{
    struct Place
    {
        Path operator()(const Set &one) const { return one.at; }
        Path operator()(const Remove &one) const { return one.at; }
        Path operator()(const InsertItem &one) const { return one.list; }
        Path operator()(const MoveItem &one) const { return one.list; }
        Path operator()(const InsertField &one) const { return one.map; }
    };
    return std::visit(Place {}, edit);
}

tl::expected<Change, Refusal> changeFor(const Tree &tree, const Edit &edit, SharedValue shared)
{
    Resolver resolver(tree, shared);
    auto change = std::visit([&](const auto &one) { return resolver(one); }, edit);
    if (!change && shared == SharedValue::Here && resolver.ownPlace())
        change = ownValue(tree, edit, placeOf(edit), *resolver.ownPlace());
    if (change && tree.syntax() == Syntax::Xml)
        change = xmlChange(*change, placeOf(edit));
    if (change && breaksMerge(*change))
        return refused(Code::NotRepresentable, placeOf(edit), {QT_TRANSLATE_NOOP("Model", "“<<” takes maps only"), {}});
    return change;
}

} // namespace meshboard::text
