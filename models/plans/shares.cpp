// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meshboard::shares {

namespace {

qint64 sumOf(const Weights &weights, qsizetype count)
{
    return std::accumulate(weights.cbegin(), weights.cbegin() + count, qint64(0));
}

int unlockedLeft(const Locks &locks, int border)
{
    int child = border;
    while (child >= 0 && locks[child])
        --child;
    return child;
}

int unlockedRight(const Locks &locks, int border)
{
    int child = border + 1;
    while (child < locks.size() && locks[child])
        ++child;
    return child < locks.size() ? child : -1;
}

} // namespace

qint64 sumFor(const SplitNode &split)
{
    if (split.scale == Scale::Hundredths)
        return hundredths;
    qint64 sum = 0;
    for (const Share &share : split.shares)
        sum += std::max<qint64>(0, share.weight.value_or(unwrittenWeight(split.scale)));
    return split.shares.size() > 1 && sum >= percents ? sum : percents;
}

Weights startOf(const SplitNode &split, qint64 sum)
{
    return apportioned(sharesOf(split), sum);
}

bool canDrag(const Locks &locks, int border)
{
    return border >= 0 && border + 1 < locks.size() && unlockedLeft(locks, border) >= 0 && unlockedRight(locks, border) >= 0;
}

Weights withBorder(const Weights &weights, const Locks &locks, int border, qint64 at, qint64 step)
{
    if (!canDrag(locks, border))
        return weights;
    const int left = unlockedLeft(locks, border);
    const int right = unlockedRight(locks, border);
    const qint64 now = sumOf(weights, border + 1);
    const qint64 snapped = step > 1 ? qint64(std::llround(double(at) / double(step))) * step : at;
    const qint64 flow = std::clamp(snapped - now, -weights[left], weights[right]);
    Weights result = weights;
    result[left] += flow;
    result[right] -= flow;
    return result;
}

Weights withWeight(const Weights &weights, const Locks &locks, int index, qint64 weight)
{
    QList<double> others;
    qint64 room = weights[index];
    for (int i = 0; i < weights.size(); ++i) {
        if (i == index || locks[i])
            continue;
        others.append(double(weights[i]));
        room += weights[i];
    }
    if (others.isEmpty())
        return weights;
    Weights result = weights;
    result[index] = std::clamp<qint64>(weight, 0, room);
    const Weights rest = apportioned(others, room - result[index]);
    for (int i = 0, other = 0; i < weights.size(); ++i) {
        if (i != index && !locks[i])
            result[i] = rest[other++];
    }
    return result;
}

} // namespace meshboard::shares
