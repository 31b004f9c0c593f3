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
    enum class Kind : quint8 { Service, Subset, Gateway, External };

    QString id;    ///< stable across pictures: "service:shop/reviews", "subset:shop/reviews@v2", "gateway:shop-gateway"
    Kind kind = Kind::Service;
    QString label; ///< what is written on it
    QString group; ///< scope; empty for none
    ServiceKey service;
    QString subset;
    Probe health = Probe::Unknown;
    int instances = 0;
    int passing = 0;
    bool isStale = false; ///< its only sources are stale or lost
    QStringList sources;  ///< short names

    bool operator==(const TopologyNode &) const = default;
};

struct TopologyEdge
{
    enum class Kind : quint8 { Declared, Observed, Failover, Mirror };

    int from = 0;
    int to = 0;
    Kind kind = Kind::Declared;
    std::optional<double> share;        ///< declared, 0 … 1
    std::optional<double> draftedShare; ///< where a draft changes it
    TrafficPtr traffic;                 ///< observed, may stand beside a declared share

    bool operator==(const TopologyEdge &) const = default;
};

struct Topology
{
    std::vector<TopologyNode> nodes; ///< sorted by id
    std::vector<TopologyEdge> edges; ///< sorted by from, to, kind

    int indexOf(QStringView id) const; ///< -1 where it is not there
    bool operator==(const Topology &) const = default;
};

/// `stale`: sources whose data is old. Subsets are nodes of their own below their service where they are declared or seen.
Topology topologyOf(const Picture &picture, const Picture &drafted, const QSet<SourceId> &stale);

/// Positions of node centres by node id, in canvas units (1 unit = 1 px at scale 1).
using Positions = QHash<QString, QPointF>;

} // namespace meshboard
