// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/sketch.h"
#include "graph/topology.h"

#include <QRectF>

namespace meshboard {

/// Room around the members of a group, with its title above them.
inline constexpr double groupPadding = 24;
inline constexpr double groupTitle = 28;

/// Where edges lead: across the screen, or down it.
enum class Flow : quint8 { Right, Down };

/// Boxes packed: each connected part is a sketch of its own, what is connected to nothing stands in a block of rows below.
class Packing
{
public:
    Packing() = default;
    Packing(std::vector<QSizeF> boxes, const std::vector<Sketch::Arrow> &arrows, Flow flow);

    const std::vector<Sketch> &sketches() const { return m_sketches; }
    /// Centres of all boxes; the whole starts at (0, 0). `laidOut` has one answer a sketch.
    Centres centres(const std::vector<Centres> &laidOut, QSizeF *size = nullptr) const;

private:
    std::vector<QSizeF> m_boxes;
    Flow m_flow = Flow::Right;
    std::vector<Sketch> m_sketches;
    std::vector<std::vector<int>> m_members; ///< of each sketch, box by box
    std::vector<int> m_alone;
};

/// Each group by itself, then the graph of groups, never everything at once: a mesh of many scopes would take `dot` minutes,
/// and a change in one scope would move all the others. Pure; an engine answers the sketches in between. Engines only know
/// arrows to the right: a flow downwards is one to the right with the axes exchanged, before and after. The topology outlives it.
class Arrangement
{
public:
    explicit Arrangement(const Topology &topology, Flow flow = Flow::Right);

    /// First the insides of the groups …
    std::vector<Sketch> inner() const;
    /// … then, with those answered, the groups and what stands in none.
    std::vector<Sketch> outer(const std::vector<Centres> &inner);
    Positions positions(const std::vector<Centres> &outer) const;

private:
    struct Group
    {
        std::vector<int> members; ///< indexes of nodes
        Packing packing {};
        Centres centres {};
        QSizeF size {};
    };
    QSizeF extent(int node) const;

    const Topology &m_topology;
    const Flow m_flow;
    std::vector<Group> m_groups;
    std::vector<int> m_boxOf; ///< by node: group index, then those without a group
    std::vector<int> m_single; ///< nodes without a group
    Packing m_outer;
};

/// Which way most edges of a laid out topology lead.
Flow flowOf(const Topology &topology, const std::vector<QRectF> &nodes);

/// Of two layouts the one that a room shows larger; across where that is large enough, since labels read better there.
Positions betterIn(QSizeF room, const Topology &topology, const Positions &across, const Positions &down);

/// Where only little is new: known nodes stay where they are, new ones go to a free place near what they are connected to.
/// Nothing where so much is new that a layout from scratch reads better.
std::optional<Positions> settled(const Topology &topology, const Positions &previous);

/// Pinned nodes where the person put them; others that would lie beneath them make room.
Positions withPins(const Topology &topology, Positions positions, const Positions &pins);

QRectF rectOf(const TopologyNode &node, QPointF centre);

} // namespace meshboard
