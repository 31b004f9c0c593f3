// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

constexpr qsizetype blockSize = 1024;

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

} // namespace

void fail(qsizetype offset, const Message &detail, ReadError::Code code)
{
    throw ReadError {code, {}, offset, detail};
}

Tree::Store::Store(const QByteArray &text, Syntax textSyntax)
    : bytes(text)
    , syntax(textSyntax)
{
    indexLines();
}

void Tree::Store::clear()
{
    cells.clear();
    roots.clear();
    pool.clear();
    properties.clear();
}

qint32 Tree::Store::add(qint32 parent, Cell cell)
{
    if (qsizetype(cells.size()) >= maxNodes)
        fail(cell.begin, {QT_TRANSLATE_NOOP("Model", "more than %1 values"), {maxNodes}}, ReadError::Code::TooLarge);
    cell.parent = parent;
    cells.push_back(cell);
    const auto id = qint32(cells.size()) - 1;
    if (parent < 0)
        roots.push_back(id);
    return id;
}

void Tree::Store::setText(Cell &cell, QByteArrayView decoded, qsizetype at)
{
    cell.textLength = quint32(decoded.size());
    if (QByteArrayView(bytes).sliced(std::min(at, bytes.size())).startsWith(decoded)) {
        cell.textAt = quint32(at);
        return;
    }
    cell.textAt = quint32(pool.size());
    cell.flags |= Cell::TextPooled;
    pool.append(decoded);
}

void Tree::Store::setKey(Cell &cell, QByteArrayView decoded, qsizetype at)
{
    cell.keyLength = quint32(decoded.size());
    if (QByteArrayView(bytes).sliced(std::min(at, bytes.size())).startsWith(decoded)) {
        cell.keyAt = quint32(at);
        return;
    }
    cell.keyAt = quint32(pool.size());
    cell.flags |= Cell::KeyPooled;
    pool.append(decoded);
}

QByteArrayView Tree::Store::text(const Cell &cell) const
{
    return QByteArrayView(cell.has(Cell::TextPooled) ? pool : bytes).sliced(cell.textAt, cell.textLength);
}

QByteArrayView Tree::Store::key(const Cell &cell) const
{
    return QByteArrayView(cell.has(Cell::KeyPooled) ? pool : bytes).sliced(cell.keyAt, cell.keyLength);
}

quint32 Tree::Store::outer(qint32 id) const
{
    const Cell &cell = cells[size_t(id)];
    return cell.has(Cell::HasProperties) ? properties.value(id).outer : cell.begin;
}

void Tree::Store::link()
{
    for (const Cell &cell : cells) {
        if (cell.parent >= 0)
            ++cells[size_t(cell.parent)].kidCount;
    }
    qint32 next = 0;
    for (Cell &cell : cells) {
        if (cell.kidCount > 0) {
            cell.firstKid = next;
            next += cell.kidCount;
            cell.kidCount = 0;
        }
    }
    kids.resize(size_t(next));
    for (size_t id = 0; id < cells.size(); ++id) {
        Cell &cell = cells[id];
        if (cell.parent < 0)
            continue;
        Cell &parent = cells[size_t(cell.parent)];
        cell.index = parent.kidCount++;
        kids[size_t(parent.firstKid + cell.index)] = qint32(id);
    }
    for (Cell &cell : cells) {
        if (cell.kind == Kind::Map && repeatsKeys(cell))
            cell.flags |= Cell::Repeats;
    }
    // Counted once for all: a file of one block 40,000 times asks for every path.
    QHash<QByteArrayView, int> seen;
    for (const Cell &map : cells) {
        if (!map.has(Cell::Repeats))
            continue;
        seen.clear();
        for (qint32 i = 0; i < map.kidCount; ++i) {
            const qint32 kid = kids[size_t(map.firstKid + i)];
            if (const int before = seen[key(cells[size_t(kid)])]++)
                occurrences.insert(kid, before);
        }
    }
}

bool Tree::Store::repeatsKeys(const Cell &map) const
{
    if (map.kidCount < 2)
        return false;
    std::vector<QByteArrayView> keys;
    keys.reserve(size_t(map.kidCount));
    for (qint32 i = 0; i < map.kidCount; ++i)
        keys.push_back(key(cells[size_t(kids[size_t(map.firstKid + i)])]));
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

void Tree::Store::indexLines()
{
    size_t lines = 1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        const bool loneReturn = c == '\r' && (at + 1 == bytes.size() || bytes[at + 1] != '\n');
        hasLoneCarriageReturn |= loneReturn;
        lines += c == '\n' || loneReturn;
        m_ascii &= uchar(c) < 0x80;
    }
    hasUnicodeBreak = !m_ascii && syntax == Syntax::Yaml
        && (bytes.contains("\xc2\x85") || bytes.contains("\n\xef\xbb\xbf") || bytes.contains("\xe2\x80\xa8") || bytes.contains("\xe2\x80\xa9"));
    m_lines.reserve(lines);
    m_lines.push_back(quint32(start()));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.size() || bytes[at + 1] != '\n')))
            m_lines.push_back(quint32(at + 1));
    }
    if (m_ascii)
        return;
    quint32 characters = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (at % blockSize == 0)
            m_characters.push_back(characters);
        characters += !isContinuation(bytes[at]);
    }
}

qsizetype Tree::Store::charactersBefore(qsizetype offset) const
{
    if (m_ascii)
        return offset;
    const qsizetype block = std::min(offset / blockSize, qsizetype(m_characters.size()) - 1);
    qsizetype characters = m_characters[size_t(block)];
    for (qsizetype at = block * blockSize; at < offset; ++at)
        characters += !isContinuation(bytes[at]);
    return characters;
}

Position Tree::Store::position(qsizetype offset) const
{
    offset = std::clamp(offset, start(), bytes.size());
    const auto above = std::upper_bound(m_lines.begin(), m_lines.end(), quint32(offset));
    const qsizetype lineStart = above == m_lines.begin() ? 0 : *(above - 1);
    return {int(above - m_lines.begin()), int(charactersBefore(offset) - charactersBefore(lineStart)) + 1};
}

Node Access::node(const Tree &tree, qint32 id)
{
    return id < 0 ? Node() : Node(&tree, id);
}

qint32 Access::id(const Node &node)
{
    return node.m_id;
}

const Cell &Access::cell(const Node &node)
{
    return node.m_tree->store().cells[size_t(node.m_id)];
}

const Tree::Store &Access::store(const Node &node)
{
    return node.m_tree->store();
}

} // namespace meshboard::text
