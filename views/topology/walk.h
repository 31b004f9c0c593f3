// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/topology/scene.h"

namespace meshboard {

enum class Way : quint8 { Left, Right, Up, Down };

/// The node an arrow key leads to: along an edge where one goes that way, else the nearest in that direction; -1 for none.
/// From no node (-1) it is the first one.
int neighbour(const Scene &scene, int node, Way way);

/// The busiest caller or callee; asked again from there it goes on along the chain. -1 for none.
int caller(const Topology &topology, int node);
int callee(const Topology &topology, int node);

/// Where a walk begins: at the sickest node, else at the upper left one; -1 where there is none.
int firstNode(const Scene &scene);

} // namespace meshboard
