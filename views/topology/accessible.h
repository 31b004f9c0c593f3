// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshboard {

class TopologyView;

/// The canvas for screen readers: a list of nodes with name, health, connections and actions. Once, before the first view.
void installTopologyAccessibility();

/// Another set of nodes is shown.
void topologyShown(TopologyView *view);
/// The selection moved to a node (-1 for none).
void topologyFocused(TopologyView *view, int node);

} // namespace meshboard
