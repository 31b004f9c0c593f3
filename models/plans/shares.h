// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/routing.h"

#include <QList>

/// The arithmetic of weights: whole numbers that always add up to the same sum. Pure.
namespace meshboard::shares {

inline constexpr qint64 hundredths = 10'000; ///< the whole of a split in hundredths of a percent
inline constexpr qint64 percents = 100;      ///< what relative weights usually add up to

using Weights = QList<qint64>;
using Locks = QList<bool>; ///< as many as weights

/// The sum a split is edited in: 10,000 for hundredths; what is written, where that is fine enough to drag by percents; else 100.
qint64 sumFor(const SplitNode &split);

/// Where an edit starts: the split's shares in whole parts of `sum`.
Weights startOf(const SplitNode &split, qint64 sum);

using meshboard::apportioned;

/// The border right of child `border` dragged so that the children up to it hold `at`. Weight flows between the nearest
/// unlocked child on either side; a locked one keeps its own and is pushed along. Snaps to multiples of `step` except where
/// a neighbour is used up. Unchanged where one side has no unlocked child.
Weights withBorder(const Weights &weights, const Locks &locks, int border, qint64 at, qint64 step);

/// True where dragging that border can change anything.
bool canDrag(const Locks &locks, int border);

/// Child `index` set to `weight`; the other unlocked ones share the rest in the proportion they have. Clamped to what the
/// locked ones leave; where nobody else is unlocked nothing changes.
Weights withWeight(const Weights &weights, const Locks &locks, int index, qint64 weight);

} // namespace meshboard::shares
