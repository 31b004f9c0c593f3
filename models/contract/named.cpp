// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/named.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// A chain of merges is followed so far only, since each link is a call in a call.
constexpr size_t mostMergedMaps = 1000;

/// The entries of a map, those of its merge keys first, since what is written in the map itself wins. A map that is merged
/// many times over counts once: aliases of aliases can stand for billions.
template <typename Each>
void eachEntry(const text::Node &map, const Each &each, std::set<qsizetype> &merged)
{
    const auto merge = [&](const text::Node &other) {
        if (other.isMap() && merged.size() < mostMergedMaps && merged.insert(other.range().begin).second)
            eachEntry(other, each, merged);
    };
    for (int i = 0; i < map.size(); ++i) {
        if (map[i].key() != "<<")
            continue;
        const text::Node others = map[i].resolved();
        merge(others);
        // Of several the first wins.
        for (int j = others.isList() ? others.size() - 1 : -1; j >= 0; --j)
            merge(others[j].resolved());
    }
    for (int i = 0; i < map.size(); ++i) {
        if (map[i].key() != "<<")
            each(map[i]);
    }
}

template <typename Each>
void eachEntry(const text::Node &map, const Each &each)
{
    std::set<qsizetype> merged {map.range().begin};
    eachEntry(map, each, merged);
}

template <typename Each>
void eachField(const text::Node &map, QByteArrayView name, Spelling spelling, const Each &each)
{
    const QByteArray wanted = spelled(name, spelling);
    eachEntry(map, [&](const text::Node &entry) {
        if (spelled(entry.key(), spelling) == wanted)
            each(entry.resolved());
    });
}

} // namespace

text::Node fieldOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    text::Node found;
    eachField(map, name, spelling, [&](const text::Node &value) { found = value; });
    return found;
}

text::Path pathOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    const QByteArray wanted = spelled(name, spelling);
    text::Node found;
    eachEntry(map, [&](const text::Node &entry) {
        if (spelled(entry.key(), spelling) == wanted)
            found = entry;
    });
    if (!found)
        return map.path() / name.toByteArray();
    return found.parent() == map ? found.path() : map.path() / found.key();
}

QList<text::Node> writtenItemsOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> items;
    eachField(map, name, spelling, [&](const text::Node &value) {
        if (!value.isList() && value.kind() != text::Kind::Null)
            items.append(value);
        for (int i = 0; value.isList() && i < value.size(); ++i)
            items.append(value[i]);
    });
    return items;
}

QList<text::Node> itemsOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> items = writtenItemsOf(map, name, spelling);
    std::transform(items.cbegin(), items.cend(), items.begin(), [](const text::Node &item) { return item.resolved(); });
    return items;
}

QList<text::Node> entriesOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> entries;
    const auto take = [&](const text::Node &value) {
        if (value.isMap())
            eachEntry(value, [&](const text::Node &entry) { entries.append(entry); });
    };
    eachField(map, name, spelling, [&](const text::Node &value) {
        take(value);
        for (int i = 0; value.isList() && i < value.size(); ++i)
            take(value[i].resolved());
    });
    return entries;
}

} // namespace meshboard
