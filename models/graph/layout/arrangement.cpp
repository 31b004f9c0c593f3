// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/arrangement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>

namespace meshboard {

namespace {

constexpr double grid = 4;

double snapped(double value)
{
    return std::round(value / grid) * grid;
}

/// Roots of a union of boxes that arrows connect.
std::vector<int> partsOf(size_t count, const std::vector<Sketch::Arrow> &arrows)
{
    std::vector<int> parent(count);
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int i) {
        while (parent[size_t(i)] != i)
            i = parent[size_t(i)] = parent[size_t(parent[size_t(i)])];
        return i;
    };
    for (const Sketch::Arrow &arrow : arrows) {
        const int a = rootOf(arrow.from);
        const int b = rootOf(arrow.to);
        parent[size_t(std::max(a, b))] = std::min(a, b);
    }
    for (size_t i = 0; i < count; ++i)
        parent[i] = rootOf(int(i));
    return parent;
}

struct Block
{
    QSizeF size;
    QPointF at;
};

/// Rows of blocks about as wide as a screen is in proportion to its height.
QSizeF shelve(std::vector<Block> &blocks, double gap, Flow flow)
{
    double area = 0;
    double widest = 0;
    for (const Block &block : blocks) {
        area += (block.size.width() + gap) * (block.size.height() + gap);
        widest = std::max(widest, block.size.width());
    }
    const double limit = std::max(widest, std::sqrt(flow == Flow::Right ? area * 1.8 : area / 1.8));
    QPointF next;
    double rowHeight = 0;
    QSizeF whole;
    for (Block &block : blocks) {
        if (next.x() > 0 && next.x() + block.size.width() > limit) {
            next = {0, next.y() + rowHeight + gap};
            rowHeight = 0;
        }
        block.at = next;
        next.rx() += block.size.width() + gap;
        rowHeight = std::max(rowHeight, block.size.height());
        whole = whole.expandedTo({block.at.x() + block.size.width(), block.at.y() + block.size.height()});
    }
    return whole;
}

/// Rectangles by cell, for "is this place free?".
class Occupied
{
public:
    void add(const QRectF &rect)
    {
        eachCell(rect, [&](qint64 cell) {
            m_cells[cell].push_back(rect);
            return true;
        });
    }

    bool isFree(const QRectF &rect) const
    {
        return eachCell(rect, [&](qint64 cell) {
            const auto found = m_cells.find(cell);
            return found == m_cells.cend()
                || std::none_of(found->second.cbegin(), found->second.cend(), [&](const QRectF &other) { return other.intersects(rect); });
        });
    }

    /// The nearest free place, searched in rings.
    QPointF nearest(QPointF wanted, QSizeF size) const
    {
        const auto fits = [&](QPointF centre) {
            return isFree(QRectF(centre - QPointF(size.width(), size.height()) / 2, size).adjusted(-12, -12, 12, 12));
        };
        if (fits(wanted))
            return wanted;
        for (int ring = 1; ring < 400; ++ring) {
            for (int step = 0; step < 8 * ring; ++step) {
                const int side = step / (2 * ring);
                const int along = step % (2 * ring) - ring;
                const QPointF offset = side == 0 ? QPointF(along, ring)
                    : side == 1                  ? QPointF(along + 1, -ring)
                    : side == 2                  ? QPointF(ring, along)
                                                 : QPointF(-ring, along + 1);
                const QPointF centre = wanted + QPointF(offset.x() * 48, offset.y() * 24);
                if (fits(centre))
                    return centre;
            }
        }
        return wanted;
    }

private:
    template <typename Each>
    static bool eachCell(const QRectF &rect, const Each &each)
    {
        constexpr double cell = 256;
        for (auto x = qint64(std::floor(rect.left() / cell)); x <= qint64(std::floor(rect.right() / cell)); ++x) {
            for (auto y = qint64(std::floor(rect.top() / cell)); y <= qint64(std::floor(rect.bottom() / cell)); ++y) {
                if (!each((x << 32) ^ (y & 0xffffffff)))
                    return false;
            }
        }
        return true;
    }

    std::unordered_map<qint64, std::vector<QRectF>> m_cells;
};

} // namespace

Packing::Packing(std::vector<QSizeF> boxes, const std::vector<Sketch::Arrow> &arrows, Flow flow)
    : m_boxes(std::move(boxes))
    , m_flow(flow)
{
    const std::vector<int> part = partsOf(m_boxes.size(), arrows);
    std::map<int, std::vector<int>> members;
    for (size_t i = 0; i < part.size(); ++i)
        members[part[i]].push_back(int(i));
    std::vector<std::pair<int, int>> placeOf(m_boxes.size(), {-1, -1});
    for (const auto &[root, boxesOfPart] : members) {
        if (boxesOfPart.size() == 1) {
            m_alone.push_back(root);
            continue;
        }
        Sketch sketch;
        sketch.layerGap = flow == Flow::Right ? columnGap : downGap;
        for (const int box : boxesOfPart) {
            placeOf[size_t(box)] = {int(m_sketches.size()), int(sketch.boxes.size())};
            sketch.boxes.push_back(m_boxes[size_t(box)]);
        }
        m_sketches.push_back(std::move(sketch));
        m_members.push_back(boxesOfPart);
    }
    for (const Sketch::Arrow &arrow : arrows) {
        const auto [sketch, from] = placeOf[size_t(arrow.from)];
        const int to = placeOf[size_t(arrow.to)].second;
        if (sketch >= 0 && from != to)
            m_sketches[size_t(sketch)].arrows.push_back({from, to, arrow.weight});
    }
}

Centres Packing::centres(const std::vector<Centres> &laidOut, QSizeF *size) const
{
    std::vector<Block> blocks;
    std::vector<QPointF> origins;
    for (size_t i = 0; i < m_sketches.size(); ++i) {
        QRectF bounds;
        for (size_t j = 0; j < m_members[i].size(); ++j) {
            const QSizeF box = m_sketches[i].boxes[j];
            bounds |= QRectF(laidOut[i][j] - QPointF(box.width(), box.height()) / 2, box);
        }
        origins.push_back(bounds.topLeft());
        blocks.push_back({bounds.size(), {}});
    }
    // The largest first, so that the rows fill up.
    std::vector<size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return blocks[a].size.height() > blocks[b].size.height();
    });
    std::vector<Block> ordered;
    for (const size_t i : order)
        ordered.push_back(blocks[i]);
    QSizeF whole = shelve(ordered, 2 * rowGap, m_flow);
    Centres result(m_boxes.size());
    for (size_t k = 0; k < order.size(); ++k) {
        const size_t i = order[k];
        for (size_t j = 0; j < m_members[i].size(); ++j)
            result[size_t(m_members[i][j])] = laidOut[i][j] - origins[i] + ordered[k].at;
    }
    if (!m_alone.empty()) {
        std::vector<Block> alone;
        for (const int box : m_alone)
            alone.push_back({m_boxes[size_t(box)], {}});
        const QSizeF room = shelve(alone, rowGap, m_flow);
        const double top = whole.isEmpty() ? 0 : whole.height() + 2 * rowGap;
        for (size_t i = 0; i < alone.size(); ++i)
            result[size_t(m_alone[i])] = alone[i].at + QPointF(0, top)
                + QPointF(alone[i].size.width(), alone[i].size.height()) / 2;
        whole = {std::max(whole.width(), room.width()), top + room.height()};
    }
    if (size)
        *size = whole;
    return result;
}

QSizeF Arrangement::extent(int node) const
{
    const QSizeF size = extentOf(m_topology.nodes[size_t(node)]);
    return m_flow == Flow::Right ? size : size.transposed();
}

Arrangement::Arrangement(const Topology &topology, Flow flow)
    : m_topology(topology)
    , m_flow(flow)
{
    std::map<QString, std::vector<int>> members;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        if (!topology.nodes[i].group.isEmpty())
            members[topology.nodes[i].group].push_back(int(i));
        else
            m_single.push_back(int(i));
    }
    m_boxOf.assign(topology.nodes.size(), -1);
    std::vector<int> placeIn(topology.nodes.size(), -1);
    std::vector<std::vector<Sketch::Arrow>> arrows(members.size());
    for (auto &[name, nodes] : members) {
        for (size_t i = 0; i < nodes.size(); ++i) {
            m_boxOf[size_t(nodes[i])] = int(m_groups.size());
            placeIn[size_t(nodes[i])] = int(i);
        }
        m_groups.push_back({.members = std::move(nodes)});
    }
    for (size_t i = 0; i < m_single.size(); ++i)
        m_boxOf[size_t(m_single[i])] = int(m_groups.size() + i);
    for (const TopologyEdge &edge : topology.edges) {
        const int box = m_boxOf[size_t(edge.from)];
        if (box != m_boxOf[size_t(edge.to)] || box >= int(m_groups.size()))
            continue;
        const bool isSubset = topology.nodes[size_t(edge.to)].kind == TopologyNode::Kind::Subset;
        arrows[size_t(box)].push_back({placeIn[size_t(edge.from)], placeIn[size_t(edge.to)], isSubset ? 4 : 1});
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        std::vector<QSizeF> boxes;
        for (const int node : m_groups[i].members)
            boxes.push_back(extent(node));
        m_groups[i].packing = Packing(std::move(boxes), arrows[i], flow);
    }
}

std::vector<Sketch> Arrangement::inner() const
{
    std::vector<Sketch> sketches;
    for (const Group &group : m_groups)
        sketches.insert(sketches.end(), group.packing.sketches().cbegin(), group.packing.sketches().cend());
    return sketches;
}

std::vector<Sketch> Arrangement::outer(const std::vector<Centres> &inner)
{
    auto next = inner.cbegin();
    std::vector<QSizeF> boxes;
    for (Group &group : m_groups) {
        const auto end = next + qsizetype(group.packing.sketches().size());
        group.centres = group.packing.centres({next, end}, &group.size);
        next = end;
        const QSizeF title = m_flow == Flow::Right ? QSizeF(0, groupTitle) : QSizeF(groupTitle, 0);
        boxes.push_back(group.size + title + QSizeF(2 * groupPadding, 2 * groupPadding));
    }
    for (const int node : m_single)
        boxes.push_back(extent(node));
    std::map<std::pair<int, int>, int> weights;
    for (const TopologyEdge &edge : m_topology.edges) {
        const std::pair ends(m_boxOf[size_t(edge.from)], m_boxOf[size_t(edge.to)]);
        if (ends.first != ends.second)
            weights[ends] = std::min(weights[ends] + 1, 8);
    }
    std::vector<Sketch::Arrow> arrows;
    for (const auto &[ends, weight] : weights)
        arrows.push_back({ends.first, ends.second, weight});
    m_outer = Packing(std::move(boxes), arrows, m_flow);
    return m_outer.sketches();
}

Positions Arrangement::positions(const std::vector<Centres> &outer) const
{
    const Centres boxes = m_outer.centres(outer);
    Positions result;
    const auto put = [&](int node, QPointF centre) {
        if (m_flow == Flow::Down)
            centre = centre.transposed();
        // Whole multiples of the grid for the upper left corner, so that lines fall on whole pixels.
        const QSizeF size = extentOf(m_topology.nodes[size_t(node)]);
        result.insert(m_topology.nodes[size_t(node)].id,
                      {snapped(centre.x() - size.width() / 2) + size.width() / 2,
                       snapped(centre.y() - size.height() / 2) + size.height() / 2});
    };
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const QPointF corner = boxes[i]
            - QPointF(group.size.width(), group.size.height()) / 2
            + (m_flow == Flow::Right ? QPointF(0, groupTitle / 2) : QPointF(groupTitle / 2, 0));
        for (size_t j = 0; j < group.members.size(); ++j)
            put(group.members[j], corner + group.centres[j]);
    }
    for (size_t i = 0; i < m_single.size(); ++i)
        put(m_single[i], boxes[m_groups.size() + i]);
    return result;
}

QRectF rectOf(const TopologyNode &node, QPointF centre)
{
    const QSizeF size = extentOf(node);
    return {centre - QPointF(size.width(), size.height()) / 2, size};
}

Flow flowOf(const Topology &topology, const std::vector<QRectF> &nodes)
{
    // In a layout across every forward edge has room beside both of its nodes, in one downwards between them.
    int across = 0;
    int down = 0;
    for (const TopologyEdge &edge : topology.edges) {
        const QRectF &from = nodes[size_t(edge.from)];
        const QRectF &to = nodes[size_t(edge.to)];
        across += to.left() >= from.right() + downGap / 2;
        down += to.top() >= from.bottom() + downGap / 2;
    }
    return down > across ? Flow::Down : Flow::Right;
}

Positions betterIn(QSizeF room, const Topology &topology, const Positions &across, const Positions &down)
{
    const auto scale = [&](const Positions &positions) {
        QRectF bounds;
        for (const TopologyNode &node : topology.nodes)
            bounds |= rectOf(node, positions.value(node.id));
        return std::min(room.width() / std::max(bounds.width(), 1.0), room.height() / std::max(bounds.height(), 1.0));
    };
    const double isLarge = 0.9;
    const double isWorthIt = 1.2;
    const double wide = scale(across);
    return wide >= isLarge || scale(down) < wide * isWorthIt ? across : down;
}

std::optional<Positions> settled(const Topology &topology, const Positions &previous)
{
    std::vector<size_t> fresh;
    Positions result;
    Occupied occupied;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        const TopologyNode &node = topology.nodes[i];
        const auto known = previous.constFind(node.id);
        if (known == previous.cend()) {
            fresh.push_back(i);
            continue;
        }
        result.insert(node.id, *known);
        occupied.add(rectOf(node, *known));
    }
    if (fresh.size() > 2 + topology.nodes.size() / 8)
        return std::nullopt;
    std::vector<QRectF> rects;
    for (const TopologyNode &node : topology.nodes)
        rects.push_back(rectOf(node, previous.value(node.id)));
    const Flow flow = flowOf(topology, rects);
    for (const size_t i : fresh) {
        const TopologyNode &node = topology.nodes[i];
        QPointF sum;
        int count = 0;
        for (const TopologyEdge &edge : topology.edges) {
            const bool isCallee = size_t(edge.to) == i;
            if (!isCallee && size_t(edge.from) != i)
                continue;
            const TopologyNode &other = topology.nodes[size_t(isCallee ? edge.from : edge.to)];
            const auto at = result.constFind(other.id);
            if (at == result.cend())
                continue;
            const QSizeF halves = (extentOf(other) + extentOf(node)) / 2;
            const QPointF reach = flow == Flow::Right ? QPointF(halves.width() + columnGap, 0) : QPointF(0, halves.height() + downGap);
            sum += isCallee ? *at + reach : *at - reach;
            ++count;
        }
        if (count == 0) {
            for (const TopologyNode &other : topology.nodes) {
                if (other.group != node.group || !result.contains(other.id))
                    continue;
                sum += result.value(other.id);
                ++count;
            }
        }
        const QPointF centre = occupied.nearest(count > 0 ? sum / count : QPointF(), extentOf(node));
        result.insert(node.id, centre);
        occupied.add(rectOf(node, centre));
    }
    return result;
}

Positions withPins(const Topology &topology, Positions positions, const Positions &pins)
{
    Occupied occupied;
    for (const TopologyNode &node : topology.nodes) {
        if (const auto pin = pins.constFind(node.id); pin != pins.cend()) {
            positions[node.id] = *pin;
            occupied.add(rectOf(node, *pin));
        }
    }
    for (const TopologyNode &node : topology.nodes) {
        if (pins.contains(node.id) || !positions.contains(node.id))
            continue;
        // Nothing moves for a pin that lies elsewhere: what was dragged stays as far from the others as it was put.
        const QPointF own = positions.value(node.id);
        const QPointF centre = occupied.isFree(rectOf(node, own)) ? own : occupied.nearest(own, extentOf(node));
        positions[node.id] = centre;
        occupied.add(rectOf(node, centre));
    }
    return positions;
}

} // namespace meshboard
