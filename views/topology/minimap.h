// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/topology/scene.h"

#include <QPixmap>
#include <QWidget>

namespace meshboard {

/// The whole mesh in a corner while only a part of it is on screen: every node as a dot in the colour of its health, and the
/// part on screen as a frame. Press or drag moves that part. Not shown while all is in sight.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(QWidget *parent);

    /// `topology` is the scene's with the newest health.
    void setScene(const ScenePtr &scene, const Topology &topology);
    /// In canvas units.
    void setSeen(const QRectF &seen);

Q_SIGNALS:
    /// A point of the canvas that shall come to the middle.
    void pointed(QPointF centre);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintDots();
    double scale() const;
    QPointF toMap(QPointF point) const;
    QPointF toCanvas(QPointF point) const;

    ScenePtr m_scene;
    std::vector<Mark> m_marks; ///< by node
    QPixmap m_dots;            ///< empty: to be painted anew
    QRectF m_seen;
};

} // namespace meshboard
