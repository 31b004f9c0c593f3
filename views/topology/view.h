// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "graph/find.h"
#include "views/topology/paint.h"
#include "views/topology/tiles.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

namespace meshboard {

class MiniMap;

/// The canvas: pans, zooms, selects, walks, drags and pins. It takes topologies and keeps their positions; what they are
/// made from is the page's business.
class TopologyView : public QWidget
{
    Q_OBJECT

public:
    explicit TopologyView(QWidget *parent = nullptr);
    ~TopologyView() override;

    void setTopology(const TopologyPtr &topology);
    /// What is drawn now; the scene's indexes are its indexes.
    const Topology &topology() const { return *m_topology; }
    ScenePtr scene() const { return m_scene; }

    void setPins(const Positions &pins);
    const Positions &pins() const { return m_pins; }
    void setPinned(const QString &id, bool isPinned);

    void setFind(const Find &find);
    int foundCount() const; ///< nodes that match; all of them without a query
    /// The next or previous match after the selected node.
    void stepFound(int direction);

    void setEdgeLabels(EdgeLabels labels);
    void setAnimated(bool isAnimated);
    bool isAnimating() const { return m_clock.isActive(); }

    /// Does not emit selectionChanged(). Brings it into view where it is not.
    void select(const QString &id);
    QString selected() const;

    void relayout();
    void fit();
    void zoomBy(double factor);
    void setScale(double scale);
    double scale() const { return m_scale; }

    /// Laid out and painted: nothing is under way.
    bool isSettled() const;
    QRectF nodeRect(int node) const; ///< in widget coordinates
    void inspectNode(int node);
    void pickNode(int node); ///< as by a click

Q_SIGNALS:
    void selectionChanged(const QString &id); ///< by the person; empty for none
    void edgePicked(int edge);
    void inspected(const QString &id);
    void menuRequested(const QString &id, const QPoint &at); ///< global position; empty id: the ground
    void edgeMenuRequested(int edge, const QPoint &at);
    void foldRequested(const QString &group); ///< to fold or unfold
    void pinsChanged();
    void scaleChanged(double scale);
    void laidOut(); ///< a new scene is shown

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Built
    {
        ScenePtr scene;
        Positions positions;
        bool needsLayout = false;
    };
    enum class Grip : quint8 { None, Ground, Node };

    void build();
    void take(const Built &built);
    void showLive(const TopologyPtr &topology);
    void choose(int node);
    void reveal(int node);
    void zoomAround(QPointF point, double scale);
    void setView(QPointF origin, double scale, bool isByPerson);
    void setHovered(int node, int edge);
    void updateFound();
    void updateMotion();
    void redraw();
    void paintFrame();
    void paintGhost(QPainter &painter) const;
    bool walk(QKeyEvent *event);
    bool showToolTip(const QPoint &at, const QPoint &global);
    QPointF toCanvas(QPointF point) const { return m_origin + point / m_scale; }
    QRectF visible() const { return {m_origin, QSizeF(size()) / m_scale}; }

    TopologyPtr m_wanted = std::make_shared<const Topology>();   ///< the newest
    TopologyPtr m_topology = m_wanted; ///< the one on screen: same drawing as the scene, newest figures
    ScenePtr m_scene;
    Positions m_positions;
    Positions m_pins;
    Tiles m_tiles;
    MarkCache m_marks;
    MiniMap *m_map = nullptr;
    QPixmap m_frame; ///< all but the dots of traffic
    bool m_isFrameCurrent = false;

    Call m_layout;
    QFutureWatcher<Built> m_building;
    bool m_isLayingOut = false;
    int m_layouts = 0;   ///< how many there were
    int m_builtFrom = 0; ///< which of them the scene under way stands on
    bool m_isDirty = false; ///< wanted something newer while building

    QPointF m_origin; ///< canvas point in the upper left corner
    double m_scale = 1;
    QSize m_windowSize;
    bool m_isOwnView = true; ///< nobody has moved it yet: it follows what is there

    int m_selected = -1;
    int m_hovered = -1;
    int m_hoveredEdge = -1;
    Grip m_grip = Grip::None;
    bool m_isDragging = false;
    int m_gripped = -1;
    QPointF m_pressedAt;
    QPointF m_dragOffset;
    QPointF m_ghost; ///< centre of the dragged node, canvas units

    Find m_find;
    std::vector<bool> m_found;
    std::vector<bool> m_pinned;
    EdgeLabels m_labels = EdgeLabels::Rate;
    bool m_isAnimated = true;
    QTimer m_clock;
    QTimer m_freshness; ///< figures that nobody renews do not move
    QElapsedTimer m_time;
};

} // namespace meshboard
