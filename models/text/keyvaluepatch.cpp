// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/change.h"
#include "text/keyvalue.h"
#include "text/lines.h"
#include "text/listing.h"
#include "text/spelling.h"
#include "text/store.h"

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Code = Refusal::Code;
using Pairs = QMap<QByteArray, QByteArray>;

QByteArray joined(const QByteArray &above, const QByteArray &part, bool isRoot)
{
    return isRoot ? part : above + '/' + part;
}

QByteArray wholeKeyOf(const Node &node)
{
    QList<QByteArray> parts;
    for (Node above = node; above.parent(); above = above.parent())
        parts.prepend(above.key());
    return parts.join('/');
}

/// A value spread over keys; false where it has none: an empty list or map, a null, a name with a `/`.
bool spread(const Value &value, const QByteArray &key, Pairs &pairs)
{
    if (const auto *list = std::get_if<Value::List>(&value.variant())) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (!spread(list->at(i), key + '/' + QByteArray::number(i), pairs))
                return false;
        }
        return !list->isEmpty();
    }
    if (const auto *map = std::get_if<Value::Map>(&value.variant())) {
        for (const auto &[part, item] : *map) {
            if (part.contains('/') || !spread(item, key + '/' + part, pairs))
                return false;
        }
        return !map->isEmpty();
    }
    if (const auto *text = std::get_if<QByteArray>(&value.variant())) {
        pairs.insert(key, *text);
        return true;
    }
    const auto text = spelledScalar({.syntax = Syntax::KeyValue}, value, {}, false, {});
    pairs.insert(key, text.value_or(QByteArray()));
    return text.has_value();
}

bool hasFolder(const Pairs &pairs, const QByteArray &key)
{
    const auto pair = pairs.lowerBound(key + '/');
    return pair != pairs.cend() && pair.key().startsWith(QByteArray(key + '/'));
}

/// All pairs of a node, with the part of the key behind its own.
Pairs taken(Pairs &pairs, const QByteArray &key, bool isLeaf)
{
    Pairs out;
    if (isLeaf) {
        out.insert({}, pairs.take(key));
        return out;
    }
    const QByteArray prefix = key + '/';
    for (auto pair = pairs.lowerBound(prefix); pair != pairs.end() && pair.key().startsWith(prefix);) {
        out.insert(pair.key().sliced(key.size()), pair.value());
        pair = pairs.erase(pair);
    }
    return out;
}

/// Lines that say the same stay as they are; a new one comes before the first that sorts behind it.
QList<Patch> patchesFor(const QByteArray &text, const std::vector<ListingLine> &before, const Pairs &pairs)
{
    const Lines lines(text);
    Pairs added = pairs;
    for (const ListingLine &line : before)
        added.remove(line.key);
    QList<Patch> patches;
    for (const ListingLine &line : before) {
        const qsizetype begin = lines.begin(line.keyBegin);
        Pairs above;
        while (!added.isEmpty() && added.firstKey() < line.key) {
            const QByteArray key = added.firstKey();
            above.insert(key, added.take(key));
        }
        if (!above.isEmpty())
            patches.append({begin, 0, listing(above)});
        const auto value = pairs.constFind(line.key);
        if (value == pairs.cend()) {
            if (patches.isEmpty() || patches.last().at + patches.last().length < begin)
                patches.append({begin, 0, {}});
            patches.last().length += lines.next(line.end) - begin;
        } else if (*value != line.value) {
            patches.append({line.mark + 1, line.end - line.mark - 1, ' ' + listingValue(*value)});
        }
    }
    if (!added.isEmpty()) {
        const bool continuesLine = lines.isUnterminated(text.size()) && !before.empty() && pairs.contains(before.back().key);
        patches.append({text.size(), 0, (continuesLine ? "\n" : "") + listing(added)});
    }
    return patches;
}

} // namespace

Patches keyValuePatches(const Tree &tree, const Change &change)
{
    Tree::Store store(tree.bytes(), Syntax::KeyValue);
    const std::vector<ListingLine> lines = listingLines(store);
    Pairs pairs;
    for (const ListingLine &line : lines)
        pairs.insert(line.key, line.value);
    const QByteArray key = wholeKeyOf(change.node);
    const bool isRoot = !change.node.parent();
    const auto refuse = [&] {
        return refused(Code::NotRepresentable, change.node.path(), {QT_TRANSLATE_NOOP("Model", "keys hold no empty lists, no empty maps, no null and no name with a “/”"), {}});
    };

    if (change.sort == Change::Sort::Set) {
        if (isRoot)
            return refused(Code::UnsafePlace, change.node.path(), {QT_TRANSLATE_NOOP("Model", "the whole document"), {}});
        taken(pairs, key, change.node.isScalar());
        if (isCollection(change.value) ? hasFolder(pairs, key) : pairs.contains(key))
            return refused(Code::DuplicateKey, change.node.path(), {QT_TRANSLATE_NOOP("Model", "a key and a folder of that name stand there, they would become one"), {}});
        if (!spread(change.value, key, pairs))
            return refuse();
    } else if (change.node.isMap()) {
        if (change.sort == Change::Sort::Remove)
            taken(pairs, wholeKeyOf(change.node.at(change.index)), change.node.at(change.index).isScalar());
        else if (change.key.contains('/') || !spread(change.value, joined(key, change.key, isRoot), pairs))
            return refuse();
    } else {
        // Items are counted in their keys: those behind get other numbers.
        QList<Pairs> items;
        for (int i = 0; i < change.node.size(); ++i)
            items.append(taken(pairs, wholeKeyOf(change.node.at(i)), change.node.at(i).isScalar()));
        if (change.sort == Change::Sort::Insert) {
            Pairs item;
            if (!spread(change.value, {}, item))
                return refuse();
            items.insert(change.index, item);
        } else if (change.sort == Change::Sort::Remove) {
            items.removeAt(change.index);
        } else {
            items.move(change.index, change.to);
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (auto pair = items[i].cbegin(); pair != items[i].cend(); ++pair)
                pairs.insert(key + '/' + QByteArray::number(i) + pair.key(), pair.value());
        }
    }
    return patchesFor(tree.bytes(), lines, pairs);
}

} // namespace meshboard::text
