// SPDX-License-Identifier: GPL-3.0-or-later
// Lines by Myers' O(ND) comparison ("An O(ND) Difference Algorithm and Its Variations", 1986), then bytes within them.
#include "text/edit.h"

#include <QHash>

#include <algorithm>

namespace meshboard::text {

namespace {

/// Lines beyond this many differences are replaced as one piece: time and memory grow with the square.
constexpr int maxDifferences = 1500;

struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int id = 0; ///< equal lines have equal ids
};

using Ids = QHash<QByteArrayView, int>;

std::vector<Line> linesOf(const QByteArray &bytes, Ids &ids)
{
    std::vector<Line> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        const QByteArrayView text = QByteArrayView(bytes).sliced(at, end - at);
        const auto known = ids.constFind(text);
        const int id = known == ids.constEnd() ? int(ids.size()) : *known;
        if (known == ids.constEnd())
            ids.insert(text, id);
        lines.push_back({at, end, id});
        at = end;
    }
    return lines;
}

struct Hunk
{
    int before = 0;
    int beforeEnd = 0;
    int after = 0;
    int afterEnd = 0;
};

/// Runs of lines that differ, ascending.
std::vector<Hunk> hunksOf(const std::vector<Line> &a, const std::vector<Line> &b)
{
    int prefix = 0;
    while (prefix < int(std::min(a.size(), b.size())) && a[size_t(prefix)].id == b[size_t(prefix)].id)
        ++prefix;
    int suffix = 0;
    while (suffix < int(std::min(a.size(), b.size())) - prefix && a[a.size() - size_t(suffix) - 1].id == b[b.size() - size_t(suffix) - 1].id)
        ++suffix;
    const int n = int(a.size()) - prefix - suffix;
    const int m = int(b.size()) - prefix - suffix;
    if (n == 0 && m == 0)
        return {};
    const Hunk whole {prefix, prefix + n, prefix, prefix + m};
    if (n == 0 || m == 0)
        return {whole};

    const auto same = [&](int x, int y) { return a[size_t(prefix + x)].id == b[size_t(prefix + y)].id; };
    const int limit = std::min(n + m, maxDifferences);
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(size_t(2 * limit + 3), 0);
    const auto at = [&](std::vector<int> &v, int k) -> int & { return v[size_t(k + limit + 1)]; };
    bool done = false;
    for (int d = 0; d <= limit && !done; ++d) {
        trace.emplace_back(reach.begin() + limit + 1 - d, reach.begin() + limit + 2 + d);
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1)) ? at(reach, k + 1) : at(reach, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && same(x, y)) {
                ++x;
                ++y;
            }
            at(reach, k) = x;
            if (x >= n && y >= m) {
                done = true;
                break;
            }
        }
    }
    if (!done)
        return {whole};

    std::vector<Hunk> hunks;
    int x = n;
    int y = m;
    for (int d = int(trace.size()) - 1; d > 0; --d) {
        // trace[d] holds the reach before round d, of diagonals -d … d.
        const auto &v = trace[size_t(d)];
        const auto value = [&](int k) { return k < -d || k > d ? -1 : v[size_t(k + d)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && value(k - 1) < value(k + 1));
        const int previousX = value(down ? k + 1 : k - 1);
        const int previousY = previousX - (down ? k + 1 : k - 1);
        const int startX = down ? previousX : previousX + 1;
        const int startY = down ? previousY + 1 : previousY;
        if (!hunks.empty() && hunks.back().before == prefix + startX && hunks.back().after == prefix + startY) {
            hunks.back().before = prefix + previousX;
            hunks.back().after = prefix + previousY;
        } else {
            hunks.push_back({prefix + previousX, prefix + startX, prefix + previousY, prefix + startY});
        }
        x = previousX;
        y = previousY;
    }
    std::reverse(hunks.begin(), hunks.end());
    return hunks;
}

bool splitsCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (uchar(text[at]) & 0xc0) == 0x80;
}

/// Without the bytes that both have at the start and at the end.
void append(QList<Patch> &patches, const QByteArray &before, qsizetype begin, qsizetype end, QByteArrayView with)
{
    const QByteArrayView old = QByteArrayView(before).sliced(begin, end - begin);
    const qsizetype shorter = std::min(old.size(), with.size());
    qsizetype prefix = 0;
    while (prefix < shorter && old[prefix] == with[prefix])
        ++prefix;
    while (prefix > 0 && (splitsCharacter(old, prefix) || splitsCharacter(with, prefix)))
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && old[old.size() - suffix - 1] == with[with.size() - suffix - 1])
        ++suffix;
    while (suffix > 0 && (splitsCharacter(old, old.size() - suffix) || splitsCharacter(with, with.size() - suffix)))
        --suffix;
    const Patch patch {begin + prefix, old.size() - prefix - suffix, with.sliced(prefix, with.size() - prefix - suffix).toByteArray()};
    if (patch.length > 0 || !patch.with.isEmpty())
        patches.append(patch);
}

} // namespace

QList<Patch> difference(const QByteArray &before, const QByteArray &after)
{
    Ids ids;
    const std::vector<Line> a = linesOf(before, ids);
    const std::vector<Line> b = linesOf(after, ids);
    const auto begin = [](const std::vector<Line> &lines, int line, qsizetype size) { return line < int(lines.size()) ? lines[size_t(line)].begin : size; };
    QList<Patch> patches;
    for (const Hunk &hunk : hunksOf(a, b)) {
        const int count = hunk.beforeEnd - hunk.before;
        if (count == hunk.afterEnd - hunk.after) {
            for (int i = 0; i < count; ++i) {
                const Line &old = a[size_t(hunk.before + i)];
                const Line &with = b[size_t(hunk.after + i)];
                append(patches, before, old.begin, old.end, QByteArrayView(after).sliced(with.begin, with.end - with.begin));
            }
            continue;
        }
        const qsizetype from = begin(b, hunk.after, after.size());
        const qsizetype to = begin(b, hunk.afterEnd, after.size());
        append(patches, before, begin(a, hunk.before, before.size()), begin(a, hunk.beforeEnd, before.size()), QByteArrayView(after).sliced(from, to - from));
    }
    return patches;
}

} // namespace meshboard::text
