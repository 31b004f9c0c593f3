// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/minimap.h"

#include "views/topology/paint.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace meshboard {

namespace {

constexpr QSize largestSize(180, 120);
constexpr double inset = 6;
constexpr double smallestDot = 3;

} // namespace

MiniMap::MiniMap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Map of the whole mesh"));
    setToolTip(tr("The whole mesh; press or drag to move the part that is shown"));
    setCursor(Qt::PointingHandCursor);
    resize(largestSize);
    hide();
}

void MiniMap::setScene(const ScenePtr &scene, const Topology &topology)
{
    std::vector<Mark> marks;
    marks.reserve(topology.nodes.size());
    for (const TopologyNode &node : topology.nodes)
        marks.push_back(markOf(node));
    if (scene == m_scene && marks == m_marks)
        return;
    m_scene = scene;
    m_marks = std::move(marks);
    m_dots = {};
    if (scene && !scene->bounds.isEmpty()) {
        const QSizeF fitting = scene->bounds.size().scaled(QSizeF(largestSize) - QSizeF(2 * inset, 2 * inset), Qt::KeepAspectRatio);
        resize((fitting + QSizeF(2 * inset, 2 * inset)).toSize().expandedTo({40, 40}));
    }
    update();
}

void MiniMap::setSeen(const QRectF &seen)
{
    setVisible(m_scene && !m_scene->bounds.isEmpty() && !seen.contains(m_scene->bounds));
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
}

double MiniMap::scale() const
{
    const QRectF &bounds = m_scene->bounds;
    return std::min((width() - 2 * inset) / bounds.width(), (height() - 2 * inset) / bounds.height());
}

QPointF MiniMap::toMap(QPointF point) const
{
    return QRectF(rect()).center() + (point - m_scene->bounds.center()) * scale();
}

void MiniMap::paintDots()
{
    const Colours &colours = coloursOf(palette());
    m_dots = QPixmap(size() * devicePixelRatioF());
    m_dots.setDevicePixelRatio(devicePixelRatioF());
    m_dots.fill(colours.raised);
    QPainter painter(&m_dots);
    // The worst are painted last, so that no healthy one hides them.
    std::vector<size_t> order(std::min(m_marks.size(), m_scene->nodes.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rankOf(m_marks[a]) > rankOf(m_marks[b]); });
    for (const size_t i : order) {
        const QRectF &node = m_scene->nodes[i];
        QRectF dot(QPointF(), QSizeF(std::max(smallestDot, node.width() * scale()), std::max(smallestDot, node.height() * scale())));
        dot.moveCenter(toMap(node.center()));
        painter.fillRect(dot, colourOf(m_marks[i], colours));
    }
    painter.setPen(colours.line);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (!m_scene)
        return;
    if (m_dots.isNull() || m_dots.size() != size() * devicePixelRatioF())
        paintDots();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_dots);
    const QRectF frame = QRectF(toMap(m_seen.topLeft()), toMap(m_seen.bottomRight())) & QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(coloursOf(palette()).accent, 1.5));
    painter.drawRect(frame);
}

void MiniMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_dots = {};
}

QPointF MiniMap::toCanvas(QPointF point) const
{
    return m_scene->bounds.center() + (point - QRectF(rect()).center()) / scale();
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (m_scene && event->button() == Qt::LeftButton)
        Q_EMIT pointed(toCanvas(event->position()));
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_scene && event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT pointed(toCanvas(event->position()));
}

} // namespace meshboard
