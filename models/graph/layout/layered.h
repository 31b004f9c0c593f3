// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/sketch.h"

namespace meshboard {

/// Our own layered layout, after Sugiyama, Tagawa and Toda (1981): break cycles, longest paths for the columns, places for
/// edges that pass a column, order by the middle of the neighbours, then straighten. Pure and deterministic; the fallback
/// where `dot` is missing, slow or fails.
Centres layered(const Sketch &sketch);

} // namespace meshboard
