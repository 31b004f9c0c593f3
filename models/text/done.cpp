// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of an edit: what was read again is held against what was meant, node by node.
#include "text/change.h"
#include "text/store.h"

#include <QHash>

#include <cmath>

namespace meshboard::text {

namespace {

/// TOML and key trees have no order of entries; the others keep theirs.
bool hasOrder(const Node &node)
{
    const Syntax syntax = node.tree().syntax();
    return syntax != Syntax::Toml && syntax != Syntax::KeyValue;
}

/// Keys 0 … n-1 of a key tree are a list, whatever they are meant as.
bool isSameKind(const Node &before, const Node &after)
{
    // An element of XML that holds nothing any more is a null.
    const bool isEmptied = before.tree().syntax() == Syntax::Xml && before.isMap() && after.kind() == Kind::Null;
    return before.kind() == after.kind() || isEmptied || (before.tree().syntax() == Syntax::KeyValue && before.size() > 0 && after.size() > 0);
}

Node entryOf(const Node &collection, const Step &step)
{
    return collection.isList() ? collection.at(step.isIndex() ? step.index() : step.key().toInt()) : collection.find(step);
}

QByteArrayView keyOf(const Node &node)
{
    return Access::store(node).key(Access::cell(node));
}

QByteArrayView textOf(const Node &node)
{
    return Access::store(node).text(Access::cell(node));
}

QByteArrayView writtenOf(const Node &node)
{
    return QByteArrayView(node.tree().bytes()).sliced(node.range().begin, node.range().length());
}

bool hasSameProperties(const Node &before, const Node &after)
{
    const bool has = Access::cell(before).has(Cell::HasProperties);
    return has == Access::cell(after).has(Cell::HasProperties)
        && (!has || (before.tag() == after.tag() && before.anchor() == after.anchor()));
}

/// The entry of `after` that must be the child `index` of `before`.
Node counterpart(const Node &before, int index, const Node &after)
{
    const Node straight = after.at(index);
    const Node child = before.at(index);
    if (!before.isMap() || hasOrder(before) || (straight && keyOf(straight) == keyOf(child) && straight.isScalar() == child.isScalar()))
        return straight;
    return entryOf(after, child.path().steps.last());
}

bool says(const Node &node, const Value &value);

struct Says
{
    const Node &node;

    bool isXml() const { return node.tree().syntax() == Syntax::Xml; }
    bool isText() const { return node.tree().syntax() == Syntax::KeyValue || isXml() || node.type() == Type::Other; }
    bool operator()(std::monostate) const { return node.kind() == Kind::Null; }
    bool operator()(bool flag) const { return (node.type() == Type::Bool || isText()) && node.boolean() == flag; }
    bool operator()(qint64 whole) const
    {
        if (!isText() && node.type() != Type::Integer && node.type() != Type::Float)
            return false;
        const auto integer = node.integer();
        return integer ? *integer == whole : node.number() == double(whole);
    }
    bool operator()(double number) const
    {
        if (!isText() && node.type() != Type::Integer && node.type() != Type::Float)
            return false;
        const auto found = node.number();
        return found && (*found == number || (std::isnan(*found) && std::isnan(number)));
    }
    bool operator()(const QByteArray &text) const
    {
        if (isXml() && text.isEmpty() && node.kind() == Kind::Null)
            return true;
        return node.isScalar() && (node.type() == Type::String || isText()) && node.bytes() == text;
    }
    bool operator()(const Value::List &list) const
    {
        if (!node.isList() || node.size() != list.size())
            return false;
        for (int i = 0; i < node.size(); ++i) {
            if (!says(node.at(i), list[i]))
                return false;
        }
        return true;
    }
    bool operator()(const Value::Map &map) const
    {
        const bool isMap = node.isMap() || (node.isList() && node.tree().syntax() == Syntax::KeyValue);
        if (!isMap || node.size() != map.size())
            return false;
        for (int i = 0; i < map.size(); ++i) {
            const Node entry = hasOrder(node) ? node.at(i) : entryOf(node, Step(map[i].first));
            if (!entry || entry.key() != map[i].first || !says(entry, map[i].second))
                return false;
        }
        return true;
    }
};

bool says(const Node &node, const Value &value)
{
    return node && std::visit(Says {node}, value.variant());
}

/// Walks down to the changed node; everything beside the way must be the same.
class Proof
{
public:
    explicit Proof(const Change &change)
        : m_change(change)
    {
        for (Node node = change.node; node; node = node.parent())
            m_way.push_back(node);
    }

    bool holds(const Node &before, const Node &after) const
    {
        return before == m_way.back() ? isMeant(before, after, m_way.size() - 1) : isSame(before, after);
    }

private:
    /// An alias is the same if it names what became of the node it named.
    void keep(const Node &before, const Node &after) const
    {
        if (Access::cell(before).has(Cell::HasProperties))
            m_became.insert(Access::id(before), Access::id(after));
    }

    bool isSameEntry(const Node &before, const Node &after) const
    {
        // Items of a key tree's lists are numbered in their keys.
        return after && (before.parent().isList() || keyOf(before) == keyOf(after)) && isSame(before, after);
    }

    bool isSame(const Node &before, const Node &after) const
    {
        if (!isSameKind(before, after) || before.size() != after.size() || !hasSameProperties(before, after))
            return false;
        keep(before, after);
        switch (before.kind()) {
        case Kind::Scalar:
            return before.type() == after.type() && textOf(before) == textOf(after);
        case Kind::Alias:
            return textOf(before) == textOf(after) && m_became.value(Access::id(before.resolved()), -1) == Access::id(after.resolved());
        case Kind::Opaque:
            return writtenOf(before) == writtenOf(after);
        case Kind::Map:
        case Kind::List:
            for (int i = 0; i < before.size(); ++i) {
                if (!isSameEntry(before.at(i), counterpart(before, i, after)))
                    return false;
            }
            return true;
        case Kind::Null:
            return true;
        }
        return false;
    }

    bool isMeant(const Node &before, const Node &after, size_t left) const
    {
        if (!after)
            return false;
        if (left == 0)
            return isChanged(before, after);
        const Node &next = m_way[left - 1];
        if (!isSameKind(before, after) || before.size() != after.size() || !hasSameProperties(before, after))
            return false;
        keep(before, after);
        for (int i = 0; i < before.size(); ++i) {
            const Node child = before.at(i);
            const Node other = counterpart(before, i, after);
            if (!other || keyOf(child) != keyOf(other) || !(child == next ? isMeant(child, other, left - 1) : isSame(child, other)))
                return false;
        }
        return true;
    }

    bool isChanged(const Node &before, const Node &after) const
    {
        keep(before, after);
        if (m_change.sort == Change::Sort::Set)
            return (before.kind() == Kind::Alias || before.anchor() == after.anchor()) && says(after, m_change.value);
        if (!isSameKind(before, after) || !hasSameProperties(before, after))
            return false;
        std::vector<Node> meant;
        for (int i = 0; i < before.size(); ++i)
            meant.push_back(before.at(i));
        const auto at = [&](int index) { return meant.begin() + index; };
        switch (m_change.sort) {
        case Change::Sort::Insert:
            meant.insert(at(m_change.index), Node());
            break;
        case Change::Sort::Remove:
            meant.erase(at(m_change.index));
            break;
        default:
            meant.erase(at(m_change.index));
            meant.insert(at(m_change.to), before.at(m_change.index));
        }
        if (int(meant.size()) != after.size())
            return false;
        return before.isMap() && !hasOrder(before) ? areAll(meant, after) : areInOrder(meant, after);
    }

    bool isInserted(const Node &after) const
    {
        return (m_change.node.isList() || after.key() == m_change.key) && says(after, m_change.value);
    }

    bool areInOrder(const std::vector<Node> &meant, const Node &after) const
    {
        for (int i = 0; i < after.size(); ++i) {
            const Node &node = meant[size_t(i)];
            if (!(node ? isSameEntry(node, after.at(i)) : isInserted(after.at(i))))
                return false;
        }
        return true;
    }

    bool areAll(const std::vector<Node> &meant, const Node &after) const
    {
        for (const Node &node : meant) {
            // A key and a folder of the same name are told apart by their number, which changes when one of them goes.
            if (!(node ? isSameEntry(node, entryOf(after, node.path().steps.last())) || isSameEntry(node, entryOf(after, Step(node.key())))
                       : isInserted(entryOf(after, Step(m_change.key)))))
                return false;
        }
        return true;
    }

    const Change &m_change;
    std::vector<Node> m_way; ///< from the changed node up to its root
    mutable QHash<qint32, qint32> m_became; ///< anchored nodes before, and after
};

} // namespace

bool isDone(const Change &change, const Tree &before, const Tree &after)
{
    if (before.documentCount() != after.documentCount())
        return false;
    const Proof proof(change);
    for (int i = 0; i < before.documentCount(); ++i) {
        if (!proof.holds(before.root(i), after.root(i)))
            return false;
    }
    return true;
}

} // namespace meshboard::text
