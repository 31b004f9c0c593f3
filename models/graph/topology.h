// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace meshboard {

/// What the canvas draws: flat arrays, edges by index. Made from a picture by topologyOf(); pure values.
struct TopologyNode
{
    enum class Kind : quint8 { Service, Subset, Gateway, External, Group };

    QString id;    ///< stable across pictures: "service:shop/reviews", "subset:shop/reviews@v2", "gateway:shop-gateway"
    Kind kind = Kind::Service;
    QString label; ///< what is written on it
    QString group; ///< scope; empty for none
    ServiceKey service;
    QString subset;
    Probe health = Probe::Unknown;
    int instances = 0;
    int passing = 0;
    int inRotation = 0;
    std::optional<double> perSecond;  ///< requests that reach it, all callers together
    std::optional<double> errorShare; ///< of those, 0 … 1
    bool isStale = false;   ///< its only sources are stale or lost
    bool isDrafted = false; ///< will be there once the draft is applied
    int folded = 0;         ///< nodes that stand behind this one; of a Group only
    QStringList sources;    ///< short names

    bool operator==(const TopologyNode &) const = default;
};

struct TopologyEdge
{
    enum class Kind : quint8 {
        Declared,
        Observed,
        Failover,
        Mirror,
        Member, ///< a subset of its service that no route names
    };

    int from = 0;
    int to = 0;
    Kind kind = Kind::Declared;
    std::optional<double> share;        ///< declared, 0 … 1
    std::optional<double> draftedShare; ///< where a draft changes it; 0 where the draft takes the edge away
    TrafficPtr traffic;                 ///< observed, may stand beside a declared share; the sum where several add up
    Origin origin;                      ///< of the declaration

    /// Traffic is compared by value: sums are made anew for each picture.
    bool operator==(const TopologyEdge &other) const;
};

struct Topology
{
    std::vector<TopologyNode> nodes; ///< sorted by id
    std::vector<TopologyEdge> edges; ///< sorted by from, to, kind

    int indexOf(QStringView id) const; ///< -1 where it is not there
    bool operator==(const Topology &) const = default;
};

/// Of a large mesh it is megabytes: whoever keeps one shares it.
using TopologyPtr = std::shared_ptr<const Topology>;

/// `stale`: sources whose data is old. Subsets are nodes of their own below their service where they are declared or seen.
Topology topologyOf(const Picture &picture, const Picture &drafted, const QSet<SourceId> &stale);

/// The nodes of each of `groups` become one node with their worst health, "group:SCOPE"; edges between other nodes and
/// theirs lead to it. Nothing is dropped: the count of what stands behind it is in `folded`.
Topology folded(const Topology &topology, const QSet<QString> &groups);

/// The same nodes with the same connections: a layout of one is a layout of the other.
bool haveSameShape(const Topology &a, const Topology &b);

/// "service", "subset" …: stable words for the find language, JSON and tests.
QString nameOf(TopologyNode::Kind kind);
QString nameOf(TopologyEdge::Kind kind);

/// Positions of node centres by node id, in canvas units (1 unit = 1 px at scale 1).
using Positions = QHash<QString, QPointF>;

/// The room a node takes. Few widths, so that columns align; long names are elided.
QSizeF extentOf(const TopologyNode &node);

} // namespace meshboard
