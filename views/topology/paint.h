// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/topology/scene.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace meshboard {

/// What is drawn over the still part, from the newest topology with the same drawing.
struct LiveState
{
    const Topology *topology = nullptr;
    EdgeLabels labels = EdgeLabels::Rate;
    int selected = -1;
    int hovered = -1;
    int hoveredEdge = -1;
    bool hasFocus = false;
    const std::vector<bool> *found = nullptr; ///< by node; the others step back
    const std::vector<bool> *pinned = nullptr;
};

/// Health shapes drawn once a size: on the GUI thread only, hence not for tiles.
class MarkCache
{
public:
    const QPixmap &pixmap(Mark mark, double size, double pixelRatio, const Colours &colours);

private:
    QHash<quint64, QPixmap> m_pixmaps;
};

/// The still part of `rect` (canvas units): groups, edges with their shares, nodes with their names. The painter's origin is the
/// upper left corner of `rect`, one canvas unit is `scale` pixels. Pure and safe on any thread.
void paint(QPainter &painter, const Scene &scene, const QRectF &rect, double scale, const Colours &colours);

/// Dots that run along the edges, more of them where more requests go; failed ones are diamonds. `seconds` is the clock.
void paintTraffic(QPainter &painter, const Scene &scene, const Topology &topology, const QRectF &rect, double scale,
                  double seconds, const Colours &colours);

/// What changes: health, counts, figures, selection, hover. Without a cache shapes are drawn as vectors.
void paintLive(QPainter &painter, const Scene &scene, const LiveState &live, const QRectF &rect, double scale,
               const Colours &colours, MarkCache *marks);

/// Health and rotation as one shape.
Mark markOf(const TopologyNode &node);

/// "3 of 4", and for a group "12 services": the second line of a node.
QString countText(const TopologyNode &node);

} // namespace meshboard
