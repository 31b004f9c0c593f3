// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(bytes.mid(begin, next - begin));
        begin = next;
    }
    return lines;
}

struct Line
{
    char kind;
    int before; ///< index from 0, -1 on the other side
    int after;
};

/// Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986) on what differs between the common head and
/// tail. Texts that differ in more than `mostEdits` lines are shown as replaced whole: nobody reads such a diff.
constexpr int mostEdits = 4000;

QList<Line> compared(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    int head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    int tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const int n = int(before.size()) - head - tail;
    const int m = int(after.size()) - head - tail;

    QList<Line> lines;
    for (int i = 0; i < head; ++i)
        lines.append({' ', i, i});

    std::vector<std::vector<int>> trace;
    std::vector<int> furthest(size_t(2 * (n + m) + 3), 0);
    const int middle = n + m + 1;
    int edits = -1;
    for (int d = 0; d <= std::min(n + m, mostEdits) && edits < 0; ++d) {
        trace.push_back({furthest.begin() + (middle - d - 1), furthest.begin() + (middle + d + 2)});
        for (int k = -d; k <= d; k += 2) {
            const bool isDown = k == -d || (k != d && furthest[size_t(middle + k - 1)] < furthest[size_t(middle + k + 1)]);
            int x = isDown ? furthest[size_t(middle + k + 1)] : furthest[size_t(middle + k - 1)] + 1;
            int y = x - k;
            while (x < n && y < m && before[head + x] == after[head + y]) {
                ++x;
                ++y;
            }
            furthest[size_t(middle + k)] = x;
            if (x >= n && y >= m) {
                edits = d;
                break;
            }
        }
    }
    QList<Line> changed;
    if (edits < 0) {
        for (int i = n - 1; i >= 0; --i)
            changed.append({'-', head + i, -1});
        for (int i = m - 1; i >= 0; --i)
            changed.append({'+', -1, head + i});
        std::stable_sort(changed.begin(), changed.end(), [](const Line &a, const Line &b) { return a.kind == '+' && b.kind == '-'; });
    } else {
        int x = n;
        int y = m;
        for (int d = edits; d >= 0; --d) {
            // trace[d] holds the furthest points before round d, diagonals -d-1 … d+1.
            const auto reach = [&](int k) { return trace[size_t(d)][size_t(k + d + 1)]; };
            const int k = x - y;
            const bool isDown = k == -d || (k != d && reach(k - 1) < reach(k + 1));
            const int from = isDown ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : reach(from);
            const int fromY = d == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0 && before[head + x - 1] == after[head + y - 1]) {
                --x;
                --y;
                changed.append({' ', head + x, head + y});
            }
            if (d == 0)
                break;
            if (isDown)
                changed.append({'+', -1, head + --y});
            else
                changed.append({'-', head + --x, -1});
        }
    }
    std::reverse(changed.begin(), changed.end());
    lines += changed;
    for (int i = 0; i < tail; ++i)
        lines.append({' ', head + n + i, head + m + i});
    return lines;
}

QByteArray withoutEnd(const QByteArray &line)
{
    return line.endsWith('\n') ? line.chopped(1) : line;
}

} // namespace

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after, int context)
{
    const QList<QByteArray> old = linesOf(before);
    const QList<QByteArray> now = linesOf(after);
    const QList<Line> lines = compared(old, now);

    std::vector<bool> isShown(size_t(lines.size()), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == ' ')
            continue;
        for (qsizetype j = std::max<qsizetype>(0, i - context); j <= std::min(lines.size() - 1, i + context); ++j)
            isShown[size_t(j)] = true;
    }
    QList<DiffLine> diff;
    bool isGap = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isShown[size_t(i)]) {
            isGap = true;
            continue;
        }
        const Line &line = lines[i];
        if (isGap)
            diff.append({'@', line.before + 1, line.after + 1, {}});
        isGap = false;
        diff.append({line.kind, line.before + 1, line.after + 1, withoutEnd(line.before >= 0 ? old[line.before] : now[line.after])});
    }
    return diff;
}

QList<DiffLine> diffLines(const PlanStep &step, int context)
{
    if (step.secretsBefore.isEmpty() && step.secretsAfter.isEmpty())
        return diffLines(step.write.before, step.write.after, context);
    return diffLines(masked(step.write.before, step.secretsBefore),
                     maskedChange(step.write.after, step.secretsAfter, step.write.before, step.secretsBefore), context);
}

QString unifiedDiff(const PlanStep &step)
{
    if (!step.secretsBefore.isEmpty() || !step.secretsAfter.isEmpty()) {
        PlanStep shown = step;
        shown.secretsBefore.clear();
        shown.secretsAfter.clear();
        shown.write.before = masked(step.write.before, step.secretsBefore);
        shown.write.after = maskedChange(step.write.after, step.secretsAfter, step.write.before, step.secretsBefore);
        return unifiedDiff(shown);
    }
    const QList<DiffLine> lines = diffLines(step.write.before, step.write.after);
    if (lines.isEmpty())
        return {};
    const int oldCount = int(linesOf(step.write.before).size());
    const int newCount = int(linesOf(step.write.after).size());
    const auto hasNoEnd = [](const QByteArray &text) { return !text.isEmpty() && !text.endsWith('\n'); };

    const auto side = [&](char letter, Write::Sort without) {
        return step.write.sort == without ? u"/dev/null"_s : QLatin1Char(letter) + u'/' + step.write.document.path;
    };
    QString text = u"--- "_s + side('a', Write::Sort::Create) + u"\n+++ "_s + side('b', Write::Sort::Remove) + u'\n';
    int before = 1; // the next line of each side, for hunks that begin with a line of one side only
    int after = 1;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i + 1;
        while (end < lines.size() && lines[end].kind != '@')
            ++end;
        int removed = 0;
        int added = 0;
        int firstBefore = 0;
        int firstAfter = 0;
        for (qsizetype j = i + 1; j < end; ++j) {
            removed += lines[j].before > 0;
            added += lines[j].after > 0;
            if (!firstBefore)
                firstBefore = lines[j].before;
            if (!firstAfter)
                firstAfter = lines[j].after;
        }
        // A side without lines names the line before the hunk, as patch(1) reads it.
        before = firstBefore ? firstBefore : before - 1;
        after = firstAfter ? firstAfter : after - 1;
        text += u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(before).arg(removed).arg(after).arg(added);
        for (qsizetype j = i + 1; j < end; ++j) {
            const DiffLine &line = lines[j];
            text += QLatin1Char(line.kind) + QString::fromUtf8(line.text) + u'\n';
            const bool isOldEnd = line.before == oldCount && line.kind != '+' && hasNoEnd(step.write.before);
            const bool isNewEnd = line.after == newCount && line.kind != '-' && hasNoEnd(step.write.after);
            if (isOldEnd || isNewEnd)
                text += u"\\ No newline at end of file\n"_s;
        }
        before += removed;
        after += added;
        i = end;
    }
    return text;
}

} // namespace meshboard
