// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/arrangement.h"
#include "graph/topology.h"
#include "views/topology/grid.h"

#include <QFont>
#include <QPainterPath>

#include <memory>

namespace meshboard {

/// What figures stand on the edges beside declared shares.
enum class EdgeLabels : quint8 { None, Rate, Errors, Latency };

/// A line from node to node.
struct EdgeShape
{
    QPainterPath path;
    std::vector<QPointF> points;  ///< the path in short straight pieces, from start to end
    std::vector<double> lengths;  ///< from the start to each point
    QRectF bounds;
    QString text;       ///< declared and drafted share; empty for none
    QRectF textBox;     ///< where it stands; centre is on the line
    QPointF figureAt;   ///< where the observed figure stands
    bool hasFigure = false;

    double length() const { return lengths.empty() ? 0 : lengths.back(); }
    QPointF at(double distance) const;
};

struct GroupShape
{
    QString name;
    int nodes = 0;
    QRectF rect;
};

/// All that is still while health and traffic change: geometry in flat arrays, with an index. Immutable; shared with the
/// threads that paint tiles.
struct Scene
{
    TopologyPtr topology; ///< as it was when the scene was made
    Flow flow = Flow::Right;
    QFont font;        ///< of labels; sizes are in canvas units
    std::vector<QRectF> nodes;
    std::vector<EdgeShape> edges;
    std::vector<GroupShape> groups;
    Grid nodeIndex;
    Grid edgeIndex;
    QRectF bounds;

    int nodeAt(QPointF point) const;                        ///< -1 for none
    int edgeAt(QPointF point, double tolerance) const;      ///< -1 for none
    std::vector<int> edgesOf(int node) const;
};

using ScenePtr = std::shared_ptr<const Scene>;

/// Pure; for pool threads.
ScenePtr sceneOf(const TopologyPtr &topology, const Positions &positions, const QFont &font);

/// Whether a scene made of `a` shows `b` as well: only health, counts and figures differ.
bool haveSameDrawing(const Topology &a, const Topology &b);

/// "90 %", "90 → 50 %".
QString shareText(const TopologyEdge &edge);
/// "120/s", "3.4 %", "12 ms"; empty where it was not measured.
QString figureText(const Traffic &traffic, EdgeLabels labels);
QString rateText(double perSecond);

} // namespace meshboard
