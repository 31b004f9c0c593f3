// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/buffer.h"

#include <algorithm>

namespace meshboard {

namespace {

constexpr qsizetype wholeUpTo = 1'000'000;
constexpr qsizetype regionSize = 400'000;
// Qt lays a line out as one piece: a longer one is cut, so that typing in it stays quick.
constexpr qsizetype longestLine = 20'000;

bool hasLongLine(const QByteArray &bytes)
{
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        if ((end < 0 ? bytes.size() : end) - from > longestLine)
            return true;
        if (end < 0)
            break;
        from = end + 1;
    }
    return false;
}

/// A cut that does not tear a character.
qsizetype atCharacter(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && (uchar(bytes[at]) & 0xC0) == 0x80)
        ++at;
    return at;
}

/// Where the region that begins at `begin` ends.
qsizetype regionEnd(const QByteArray &bytes, qsizetype begin)
{
    qsizetype end = begin;
    while (end < bytes.size() && end - begin < regionSize) {
        // Of a longer line no more is looked at: it may go on for megabytes.
        const QByteArrayView near = QByteArrayView(bytes).sliced(end, std::min(longestLine + 1, bytes.size() - end));
        const qsizetype found = near.indexOf('\n');
        const qsizetype lineEnd = found < 0 ? end + near.size() : end + found + 1;
        if (lineEnd - end > longestLine)
            return end > begin ? end : atCharacter(bytes, end + longestLine);
        end = lineEnd;
    }
    return end;
}

/// Whether two patches change the same line, or the same place between two lines.
bool shareLine(const QByteArray &base, const text::Patch &a, const text::Patch &b)
{
    const auto lines = [&](const text::Patch &patch) {
        const qsizetype begin = patch.at == 0 ? 0 : base.lastIndexOf('\n', patch.at - 1) + 1;
        const bool isWholeLines = begin == patch.at && (patch.length == 0 || base[patch.at + patch.length - 1] == '\n')
            && (patch.with.isEmpty() || patch.with.endsWith('\n'));
        const qsizetype found = base.indexOf('\n', patch.at + patch.length);
        return std::pair(begin, isWholeLines ? patch.at + patch.length : found < 0 ? base.size() : found + 1);
    };
    const auto [aBegin, aEnd] = lines(a);
    const auto [bBegin, bEnd] = lines(b);
    const bool isSamePlace = aBegin == bBegin && aBegin == aEnd && bBegin == bEnd;
    return isSamePlace || (aBegin < bEnd && bBegin < aEnd);
}

} // namespace

Buffer::Buffer(DocumentPtr base)
    : m_base(std::move(base))
    , m_mine(m_base->bytes)
{
    cut();
    showRegion();
}

int Buffer::regionAt(qsizetype byte) const
{
    return std::max(0, int(std::upper_bound(m_starts.cbegin(), m_starts.cend(), byte) - m_starts.cbegin()) - 1);
}

void Buffer::setRegion(int region)
{
    m_current = std::clamp(region, 0, regionCount() - 1);
    showRegion();
}

int Buffer::firstLine() const
{
    return 1 + int(std::count(m_mine.cbegin(), m_mine.cbegin() + regionBegin(), '\n'));
}

int Buffer::lineCount() const
{
    return 1 + int(m_mine.count('\n'));
}

void Buffer::setText(const QString &text)
{
    const QByteArray bytes = m_region->bytesFor(text);
    const qsizetype before = m_region->bytes().size();
    if (bytes == m_region->bytes())
        return;
    m_mine.replace(regionBegin(), before, bytes);
    for (qsizetype i = m_current + 1; i < m_starts.size(); ++i)
        m_starts[i] += bytes.size() - before;
    showRegion();
}

void Buffer::setMine(const QByteArray &bytes)
{
    const qsizetype at = regionBegin();
    m_mine = bytes;
    cut();
    m_current = regionAt(at);
    showRegion();
}

Typed Buffer::typed(const QString &text) const
{
    return {m_base, m_region, text, m_mine.left(regionBegin()), m_mine.mid(regionBegin() + m_region->bytes().size())};
}

bool Buffer::rebase(const DocumentPtr &theirs, Clash clash)
{
    const auto both = merged(m_base->bytes, m_mine, theirs->bytes, clash);
    if (!both)
        return false;
    m_base = theirs;
    setMine(*both);
    return true;
}

void Buffer::takeTheirs(const DocumentPtr &theirs)
{
    m_base = theirs;
    setMine(theirs->bytes);
}

void Buffer::settle(const DocumentPtr &staged)
{
    m_base = staged;
}

std::optional<Intent> Buffer::intent() const
{
    if (!isTyped())
        return std::nullopt;
    EditText edit;
    for (const text::Patch &patch : text::difference(m_base->bytes, m_mine))
        edit.patches.append({patch.at, m_base->bytes.mid(patch.at, patch.length), patch.with});
    return Intent {QUuid::createUuid(), m_base->id, edit, SharedChoice::Ask};
}

void Buffer::cut()
{
    m_starts = {0};
    if (m_mine.size() <= wholeUpTo && !hasLongLine(m_mine))
        return;
    for (qsizetype end = regionEnd(m_mine, 0); end < m_mine.size(); end = regionEnd(m_mine, end))
        m_starts.append(end);
}

void Buffer::showRegion()
{
    const qsizetype end = m_current + 1 < m_starts.size() ? m_starts[m_current + 1] : m_mine.size();
    const auto text = EditorText::of(m_mine.mid(regionBegin(), end - regionBegin()));
    m_region = text ? std::make_shared<const EditorText>(*text) : nullptr;
}

std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, Clash clash)
{
    if (mine == base)
        return theirs;
    if (theirs == base || theirs == mine)
        return mine;
    const QList<text::Patch> own = text::difference(base, mine);
    QList<text::Patch> all = own;
    for (const text::Patch &patch : text::difference(base, theirs)) {
        // Both did the very same there: once is enough.
        if (own.contains(patch))
            continue;
        const bool clashes = std::any_of(own.cbegin(), own.cend(), [&](const text::Patch &one) { return shareLine(base, one, patch); });
        if (!clashes)
            all.append(patch);
        else if (clash == Clash::Refuse)
            return std::nullopt;
    }
    std::sort(all.begin(), all.end(), [](const text::Patch &a, const text::Patch &b) { return std::pair(a.at, a.length) < std::pair(b.at, b.length); });
    return text::patched(base, all);
}

} // namespace meshboard
