// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/edits.h"
#include "store/picture.h"
#include "views/routing/splitbar.h"

/// What routes look like beside what was seen. Pure.
namespace meshboard::edits {

/// What is declared in `now` and was seen by traffic, for each child of a split as the draft leaves it.
QList<SplitBar::Child> childrenOf(const SplitNode &split, const RouteGraph &drafted, const RouteGraph *declared, const Picture &picture);

/// How many nodes lead to each, in one pass over all: to ask for the parents of each of ten thousand takes too long.
std::vector<int> parentCounts(const RouteGraph &routes);

/// Services that an entry leads to.
QSet<ServiceKey> reachedFrom(const RouteGraph &routes, NodeId node);

} // namespace meshboard::edits
