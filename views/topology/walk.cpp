// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshboard {

namespace {

/// How good a target is in a direction: its distance, sideways counted more; nothing outside a cone of 60 degrees.
double costOf(QPointF from, QPointF to, Way way, double widest)
{
    const QPointF step = to - from;
    const bool isLevel = way == Way::Left || way == Way::Right;
    const double sign = way == Way::Left || way == Way::Up ? -1 : 1;
    const double along = sign * (isLevel ? step.x() : step.y());
    const double aside = std::abs(isLevel ? step.y() : step.x());
    if (along <= 1 || aside > along * widest)
        return std::numeric_limits<double>::infinity();
    return along + 2 * aside;
}

double rateOf(const TopologyEdge &edge)
{
    return edge.traffic ? edge.traffic->perSecond.value_or(0) : -1;
}

int busiest(const Topology &topology, int node, bool findsCaller)
{
    int found = -1;
    double best = -std::numeric_limits<double>::infinity();
    for (const TopologyEdge &edge : topology.edges) {
        const int here = findsCaller ? edge.to : edge.from;
        // Configuration counts where nobody measured: 1 at most, so any traffic is worth more.
        const double worth = std::max(rateOf(edge), edge.share.value_or(0) / 1000);
        if (here != node || worth <= best)
            continue;
        best = worth;
        found = findsCaller ? edge.from : edge.to;
    }
    return found;
}

} // namespace

int neighbour(const Scene &scene, int node, Way way)
{
    if (node < 0)
        return firstNode(scene);
    const QPointF from = scene.nodes[size_t(node)].center();
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](int other, double widest) {
        const double cost = costOf(from, scene.nodes[size_t(other)].center(), way, widest);
        if (cost < least) {
            least = cost;
            best = other;
        }
    };
    // An edge leaves along the flow however steep it is.
    const bool isLevel = way == Way::Left || way == Way::Right;
    const bool isAlong = isLevel == (scene.flow == Flow::Right);
    for (const int i : scene.edgesOf(node)) {
        const TopologyEdge &edge = scene.topology->edges[size_t(i)];
        consider(edge.from == node ? edge.to : edge.from, isAlong ? 20 : 1);
    }
    if (best >= 0 && isAlong)
        return best;
    for (int i = 0; i < int(scene.nodes.size()); ++i) {
        if (i != node)
            consider(i, 2);
    }
    return best;
}

int caller(const Topology &topology, int node)
{
    return busiest(topology, node, true);
}

int callee(const Topology &topology, int node)
{
    return busiest(topology, node, false);
}

int firstNode(const Scene &scene)
{
    const auto worse = [&](size_t a, size_t b) {
        const Probe x = scene.topology->nodes[a].health;
        const Probe y = scene.topology->nodes[b].health;
        const bool isSick = std::max(x, y) >= Probe::Warning;
        if (isSick && x != y)
            return x > y;
        const QPointF p = scene.nodes[a].topLeft();
        const QPointF q = scene.nodes[b].topLeft();
        return p.x() + p.y() < q.x() + q.y();
    };
    int first = -1;
    for (size_t i = 0; i < scene.nodes.size(); ++i) {
        if (first < 0 || worse(i, size_t(first)))
            first = int(i);
    }
    return first;
}

} // namespace meshboard
