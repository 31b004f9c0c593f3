// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/topology.h"

#include <QStringList>

namespace meshboard {

/// A node or edge in words, for tooltips and screen readers.
QString nameFor(const TopologyNode &node);                        ///< "payment, service, critical"
QStringList linesFor(const Topology &topology, int node);         ///< health, figures, callers, callees, sources
QString edgeNameFor(const Topology &topology, int edge);          ///< "reviews → v1"
QStringList edgeLinesFor(const Topology &topology, int edge);     ///< declared, drafted, observed with its sample
QString kindWord(TopologyNode::Kind kind);

/// What part of its siblings' traffic goes this way: of all edges from the same node to subsets of the same service.
std::optional<double> observedShare(const Topology &topology, int edge);

/// As rich text with a bold first line.
QString asToolTip(const QString &title, const QStringList &lines);

} // namespace meshboard
