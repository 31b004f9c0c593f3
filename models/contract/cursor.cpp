// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cursor.h"

#include <QHash>
#include <QSet>

namespace meshboard {

namespace {

constexpr auto mergeKey = "<<";

/// Merged maps may merge further ones, and in a text that is made to hurt ever more of them.
constexpr int maxMerges = 8;
constexpr qsizetype maxMerged = 64;

/// Maps that a map merges in, the first one wins.
void collectMerged(const text::Node &map, QList<text::Node> &maps, int depth)
{
    const text::Node merge = map.isMap() && depth < maxMerges ? map[mergeKey] : text::Node();
    if (!merge)
        return;
    const auto take = [&](const text::Node &one) {
        if (!one.isMap() || maps.size() >= maxMerged)
            return;
        maps.append(one);
        collectMerged(one, maps, depth + 1);
    };
    const text::Node value = merge.resolved();
    take(value);
    for (int i = 0; value.isList() && i < value.size() && maps.size() < maxMerged; ++i)
        take(value[i].resolved());
}

QList<text::Node> mergedMaps(const text::Node &map)
{
    QList<text::Node> maps;
    collectMerged(map, maps, 0);
    return maps;
}

/// Which of the entries with its key it is.
int occurrenceOf(const text::Node &entry)
{
    const text::Node map = entry.parent();
    const QByteArray key = entry.key();
    int occurrence = 0;
    for (int i = 0; i < entry.indexInParent(); ++i)
        occurrence += map[i].key() == key;
    return occurrence;
}

} // namespace

Cursor::Cursor(const text::Node &root, int document)
    : m_node(root.resolved())
    , m_written(root)
    , m_budget(std::make_shared<Budget>())
    , m_document(document)
{
}

QByteArray Cursor::key() const
{
    return m_trail && !m_trail->step.isIndex() ? m_trail->step.key() : QByteArray();
}

text::Path Cursor::path() const
{
    text::Path path;
    path.document = m_document;
    for (const Trail *at = m_trail.get(); at; at = at->above.get())
        path.steps.prepend(at->step);
    return path;
}

Cursor Cursor::step(const text::Node &written, const text::Step &step, bool isShared) const
{
    if (!written || !m_budget)
        return {};
    Cursor next;
    next.m_isShared = isShared || m_isShared || m_written != m_node;
    if (next.m_isShared && --m_budget->left < 0)
        return {};
    next.m_written = written;
    next.m_node = written.resolved();
    next.m_trail = std::make_shared<const Trail>(Trail {m_trail, step});
    next.m_budget = m_budget;
    next.m_document = m_document;
    return next;
}

Cursor Cursor::operator[](QByteArrayView key) const
{
    if (!m_node.isMap())
        return {};
    if (const text::Node own = m_node[key])
        return step(own, text::Step(key.toByteArray(), occurrenceOf(own)), false);
    for (const text::Node &map : mergedMaps(m_node)) {
        if (const text::Node merged = map[key])
            return step(merged, text::Step(key.toByteArray()), true);
    }
    return {};
}

Cursor Cursor::operator[](int index) const
{
    return m_node.isList() && index >= 0 && index < m_node.size() ? step(m_node[index], index, false) : Cursor();
}

QList<Cursor> Cursor::children() const
{
    QList<Cursor> result;
    QHash<QByteArray, int> seen;
    for (int i = 0; i < m_node.size(); ++i) {
        const text::Node child = m_node[i];
        const QByteArray key = child.key();
        if (m_node.isMap() && key == mergeKey)
            continue;
        const Cursor next = step(child, m_node.isList() ? text::Step(i) : text::Step(key, seen[key]++), false);
        if (!next)
            break;
        result.append(next);
    }
    mergedInto(result);
    return result;
}

void Cursor::mergedInto(QList<Cursor> &entries) const
{
    const QList<text::Node> maps = mergedMaps(m_node);
    QSet<QByteArray> known {mergeKey};
    for (const Cursor &entry : maps.isEmpty() ? QList<Cursor>() : entries)
        known.insert(entry.key());
    for (const text::Node &map : maps) {
        for (int i = 0; i < map.size(); ++i) {
            const QByteArray key = map[i].key();
            if (known.contains(key))
                continue;
            known.insert(key);
            if (const Cursor next = step(map[i], text::Step(key), true))
                entries.append(next);
        }
    }
}

Cursor Cursor::find(const text::Path &path) const
{
    Cursor at = *this;
    for (const text::Step &step : path.steps) {
        // Of a key that is repeated the very one that is meant; what a merge key brings is no entry of the map itself.
        const text::Node own = step.isIndex() ? text::Node() : at.m_node.find(step);
        if (step.isIndex())
            at = at[step.index()];
        else
            at = own ? at.step(own, step, false) : at[QByteArrayView(step.key())];
    }
    return at;
}

Origin originOf(const DocumentId &document, const Cursor &cursor)
{
    Origin origin;
    origin.document = document;
    if (!cursor)
        return origin;
    const text::Range range = cursor.written().range();
    origin.path = cursor.path().toString();
    origin.bytes = {range.begin, range.end};
    origin.line = cursor.written().position().line;
    return origin;
}

} // namespace meshboard
