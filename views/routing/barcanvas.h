// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/shares.h"

#include <QWidget>

#include <optional>

namespace meshboard {

/// The bar itself: one segment a child, borders that drag. Keys: Left and Right move the border (with Shift by the finest
/// step), Up and Down choose another one, Home and End push it as far as it goes. Holds no meaning beyond the weights.
class BarCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit BarCanvas(QWidget *parent = nullptr);

    struct Segment
    {
        QString name;
        QColor colour;
        std::optional<double> declared; ///< thin strips under the bar, where all children have one
        std::optional<double> observed;
    };
    void setSegments(const QList<Segment> &segments);
    void setWeights(const shares::Weights &weights, qint64 sum);
    void setLocks(const shares::Locks &locks);
    void setEditable(bool isEditable);

    const QList<Segment> &segments() const { return m_segments; }
    const shares::Weights &weights() const { return m_weights; }
    qint64 sum() const { return m_sum; }
    int border() const { return m_border; }
    int borderCount() const { return std::max(0, int(m_weights.size()) - 1); }
    /// Sum of the children left of border `border`.
    qint64 at(int border) const;
    void moveBorder(int border, qint64 to, qint64 step);
    /// One percent of the sum.
    qint64 percent() const { return std::max<qint64>(1, m_sum / 100); }
    /// Where border `border` is painted.
    int x(int border) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person moved a border.
    void changed(const QList<qint64> &weights);
    void borderChanged();
    void staged();
    void reverted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect bar() const;
    int borderAt(const QPoint &point) const;
    void choose(int border);
    void paintStrip(QPainter &painter, int top, bool isObserved) const;
    bool hasAll(std::optional<double> Segment::*figure) const;

    QList<Segment> m_segments;
    shares::Weights m_weights;
    shares::Locks m_locks;
    qint64 m_sum = 100;
    int m_border = 0;
    int m_dragged = -1;
    bool m_isEditable = true;
};

} // namespace meshboard
