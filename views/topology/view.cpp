// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/view.h"

#include "contract/elsewhere.h"
#include "domain/workpool.h"
#include "graph/layout/arrangement.h"
#include "graph/layout/layout.h"
#include "views/topology/accessible.h"
#include "views/topology/describe.h"
#include "views/topology/minimap.h"
#include "views/topology/walk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr double smallest = 0.04;
constexpr double largest = 4;
constexpr double margin = 16; ///< around the whole, in pixels
constexpr size_t manyNodes = 5000;
constexpr auto frameTime = 50ms;
constexpr auto freshFor = 12s;
constexpr int mapMargin = 12;

bool hasMovingTraffic(const Topology &topology)
{
    return std::any_of(topology.edges.cbegin(), topology.edges.cend(), [](const TopologyEdge &edge) {
        return edge.traffic && edge.traffic->perSecond.value_or(0) > 0;
    });
}

bool hasNewFigures(const Topology &before, const Topology &now)
{
    return !std::equal(before.edges.cbegin(), before.edges.cend(), now.edges.cbegin(), now.edges.cend(),
                       [](const TopologyEdge &a, const TopologyEdge &b) { return a == b; });
}

} // namespace

TopologyView::TopologyView(QWidget *parent)
    : QWidget(parent)
{
    installTopologyAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Topology"));
    m_clock.setInterval(frameTime);
    m_freshness.setSingleShot(true);
    m_freshness.setInterval(freshFor);
    m_time.start();
    connect(&m_clock, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_freshness, &QTimer::timeout, this, &TopologyView::updateMotion);
    connect(&m_tiles, &Tiles::arrived, this, &TopologyView::redraw);
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] { take(m_building.result()); });
    m_map = new MiniMap(this);
    connect(m_map, &MiniMap::pointed, this, [this](QPointF centre) {
        setView(centre - QPointF(width(), height()) / 2 / m_scale, m_scale, true);
    });
}

TopologyView::~TopologyView()
{
    m_building.disconnect(this);
}

void TopologyView::setTopology(const TopologyPtr &topology)
{
    if (*topology == *m_wanted && (m_scene || m_isLayingOut || m_building.isRunning()))
        return;
    m_wanted = topology;
    if (m_scene && haveSameDrawing(*m_scene->topology, *m_wanted) && !m_isLayingOut && !m_building.isRunning())
        showLive(m_wanted);
    else
        build();
}

void TopologyView::showLive(const TopologyPtr &topology)
{
    if (hasNewFigures(*m_topology, *topology))
        m_freshness.start();
    m_topology = topology;
    m_map->setScene(m_scene, *m_topology);
    updateFound();
    updateMotion();
    redraw();
}

void TopologyView::build()
{
    m_isDirty = m_isLayingOut || m_building.isRunning();
    if (m_isDirty)
        return;
    m_builtFrom = m_layouts;
    m_building.setFuture(QtConcurrent::run(workPool(), [topology = m_wanted, positions = m_positions, pins = m_pins, labels = font()] {
        Built built;
        const auto kept = positions.isEmpty() ? std::nullopt : settled(*topology, positions);
        if (!kept && !topology->nodes.empty()) {
            built.needsLayout = true;
            return built;
        }
        built.positions = kept.value_or(positions);
        for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin) {
            if (built.positions.contains(pin.key()))
                built.positions[pin.key()] = *pin;
        }
        built.scene = sceneOf(topology, built.positions, labels);
        if (topology->nodes.size() > manyNodes)
            giveBackMemory();
        return built;
    }));
}

void TopologyView::take(const Built &built)
{
    if (m_builtFrom != m_layouts) {
        build(); // a layout came meanwhile
        return;
    }
    if (built.needsLayout) {
        relayout();
        return;
    }
    const QString selected = this->selected();
    const bool isNews = hasNewFigures(*m_topology, *built.scene->topology);
    m_positions = built.positions;
    m_scene = built.scene;
    m_topology = m_scene->topology;
    m_selected = m_topology->indexOf(selected);
    m_hovered = m_hoveredEdge = -1;
    if (m_grip == Grip::Node)
        m_grip = Grip::None;
    m_isDragging = false;
    m_pinned.assign(m_topology->nodes.size(), false);
    for (size_t i = 0; i < m_topology->nodes.size(); ++i)
        m_pinned[i] = m_pins.contains(m_topology->nodes[i].id);
    m_tiles.setScene(m_scene, coloursOf(palette()));
    m_map->setScene(m_scene, *m_topology);
    if (isNews)
        m_freshness.start();
    updateFound();
    updateMotion();
    if (m_isOwnView)
        fit();
    redraw();
    topologyShown(this);
    Q_EMIT laidOut();
    if (m_isDirty || (m_topology != m_wanted && !haveSameDrawing(*m_topology, *m_wanted)))
        build();
    else if (m_topology != m_wanted && !(*m_topology == *m_wanted))
        showLive(m_wanted);
}

void TopologyView::relayout()
{
    m_isLayingOut = true;
    m_layout = layOut(m_wanted, this, [this, topology = m_wanted](const Positions &positions) {
        m_layout.finished();
        m_isLayingOut = false;
        m_positions = withPins(*topology, positions, m_pins);
        ++m_layouts;
        build();
    }, LayoutOptions {.room = QSizeF(size()) - QSizeF(2 * margin, 2 * margin)});
}

void TopologyView::setPins(const Positions &pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    if (!m_positions.isEmpty())
        build();
}

void TopologyView::setPinned(const QString &id, bool isPinned)
{
    if (isPinned && m_positions.contains(id))
        m_pins.insert(id, m_positions.value(id));
    else
        m_pins.remove(id);
    build();
    Q_EMIT pinsChanged();
}

void TopologyView::setFind(const Find &find)
{
    m_find = find;
    updateFound();
    redraw();
}

void TopologyView::updateFound()
{
    m_found.clear();
    if (m_find.isEmpty())
        return;
    for (const TopologyNode &node : m_topology->nodes)
        m_found.push_back(m_find.matches(node));
}

int TopologyView::foundCount() const
{
    return m_find.isEmpty() ? int(m_topology->nodes.size()) : int(std::count(m_found.cbegin(), m_found.cend(), true));
}

void TopologyView::stepFound(int direction)
{
    const int count = int(m_topology->nodes.size());
    if (m_found.empty() || foundCount() == 0)
        return;
    int at = m_selected < 0 ? (direction > 0 ? count - 1 : 0) : m_selected;
    do {
        at = (at + direction + count) % count;
    } while (!m_found[size_t(at)]);
    pickNode(at);
}

void TopologyView::setEdgeLabels(EdgeLabels labels)
{
    m_labels = labels;
    redraw();
}

void TopologyView::setAnimated(bool isAnimated)
{
    m_isAnimated = isAnimated;
    updateMotion();
    redraw();
}

void TopologyView::select(const QString &id)
{
    const int node = m_topology->indexOf(id);
    if (node == m_selected)
        return;
    m_selected = node;
    if (node >= 0)
        reveal(node);
    redraw();
}

QString TopologyView::selected() const
{
    return m_selected < 0 ? QString() : m_topology->nodes[size_t(m_selected)].id;
}

void TopologyView::choose(int node)
{
    if (node == m_selected)
        return;
    m_selected = node;
    redraw();
    topologyFocused(this, node);
    Q_EMIT selectionChanged(selected());
}

void TopologyView::pickNode(int node)
{
    choose(node);
    if (node >= 0)
        reveal(node);
}

void TopologyView::inspectNode(int node)
{
    pickNode(node);
    if (node >= 0)
        Q_EMIT inspected(m_topology->nodes[size_t(node)].id);
}

void TopologyView::reveal(int node)
{
    const QRectF rect = nodeRect(node);
    const QRectF room = QRectF(this->rect()).adjusted(margin, margin, -margin, -margin);
    if (room.contains(rect))
        return;
    // No further than needed: the surroundings stay recognisable.
    const auto step = [](double low, double high, double from, double to) {
        return high - low >= to - from ? (low + high - from - to) / 2 : low < from ? low - from : high > to ? high - to : 0.0;
    };
    const QPointF by(step(rect.left(), rect.right(), room.left(), room.right()), step(rect.top(), rect.bottom(), room.top(), room.bottom()));
    setView(m_origin + by / m_scale, m_scale, true);
}

QRectF TopologyView::nodeRect(int node) const
{
    if (!m_scene || node < 0 || size_t(node) >= m_scene->nodes.size())
        return {};
    const QRectF &rect = m_scene->nodes[size_t(node)];
    return {(rect.topLeft() - m_origin) * m_scale, rect.size() * m_scale};
}

void TopologyView::setView(QPointF origin, double scale, bool isByPerson)
{
    m_isOwnView = m_isOwnView && !isByPerson;
    const bool isZoom = scale != m_scale;
    m_scale = scale;
    // Whole pixels: tiles are put in place unscaled.
    m_origin = QPointF(std::round(origin.x() * scale), std::round(origin.y() * scale)) / scale;
    redraw();
    if (isZoom)
        Q_EMIT scaleChanged(scale);
}

void TopologyView::fit()
{
    if (!m_scene || m_scene->bounds.isEmpty())
        return;
    const QRectF bounds = m_scene->bounds;
    const double scale = std::clamp(std::min((width() - 2 * margin) / bounds.width(), (height() - 2 * margin) / bounds.height()), smallest, 1.25);
    setView(bounds.center() - QPointF(width(), height()) / 2 / scale, scale, false);
    m_isOwnView = true;
}

void TopologyView::zoomAround(QPointF point, double scale)
{
    scale = std::clamp(scale, smallest, largest);
    const QPointF fixed = toCanvas(point);
    setView(fixed - point / scale, scale, true);
}

void TopologyView::zoomBy(double factor)
{
    // Around the selected node where it is in sight: that is what the person looks at.
    const QRectF rect = nodeRect(m_selected);
    const bool isInSight = m_selected >= 0 && QRectF(this->rect()).contains(rect.center());
    zoomAround(isInSight ? rect.center() : QRectF(this->rect()).center(), m_scale * factor);
}

void TopologyView::setScale(double scale)
{
    zoomBy(scale / m_scale);
}

bool TopologyView::isSettled() const
{
    return !m_isLayingOut && !m_building.isRunning() && (!m_scene || m_tiles.isComplete());
}

void TopologyView::updateMotion()
{
    // Nothing moves where nobody looks, where the desktop asks for calm, or where the figures are old.
    const bool isCalm = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    const bool moves = m_isAnimated && !isCalm && isVisible() && !window()->isMinimized() && m_freshness.isActive()
        && hasMovingTraffic(*m_topology);
    if (moves == m_clock.isActive())
        return;
    moves ? m_clock.start() : m_clock.stop();
    update();
}

void TopologyView::redraw()
{
    m_isFrameCurrent = false;
    m_map->setSeen(visible());
    m_map->move(width() - m_map->width() - mapMargin, height() - m_map->height() - mapMargin);
    update();
}

void TopologyView::paintFrame()
{
    const double ratio = devicePixelRatioF();
    if (m_frame.size() != size() * ratio || m_frame.devicePixelRatio() != ratio) {
        m_frame = QPixmap(size() * ratio);
        m_frame.setDevicePixelRatio(ratio);
    }
    const Colours &colours = coloursOf(palette());
    QPainter painter(&m_frame);
    m_tiles.compose(painter, visible(), m_scale, ratio);
    if (!m_scene) {
        painter.fillRect(rect(), colours.surface);
    } else {
        LiveState live;
        live.topology = m_topology.get();
        live.labels = m_labels;
        live.selected = m_selected;
        live.hovered = m_hovered;
        live.hoveredEdge = m_hoveredEdge;
        live.hasFocus = hasFocus();
        live.found = m_found.empty() ? nullptr : &m_found;
        live.pinned = &m_pinned;
        paintLive(painter, *m_scene, live, visible(), m_scale, colours, &m_marks);
    }
    m_isFrameCurrent = true;
}

void TopologyView::paintEvent(QPaintEvent *)
{
    if (!m_isFrameCurrent || m_frame.size() != size() * devicePixelRatioF())
        paintFrame();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_frame);
    if (m_scene && m_clock.isActive())
        paintTraffic(painter, *m_scene, *m_topology, visible(), m_scale, double(m_time.elapsed()) / 1000, coloursOf(palette()));
    if (m_isDragging && m_grip == Grip::Node)
        paintGhost(painter);
    if (hasFocus() && m_selected < 0) {
        painter.setPen(QPen(coloursOf(palette()).accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TopologyView::paintGhost(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
    for (const int i : m_scene->edgesOf(m_gripped)) {
        const TopologyEdge &edge = m_topology->edges[size_t(i)];
        painter.drawLine(m_ghost, m_scene->nodes[size_t(edge.from == m_gripped ? edge.to : edge.from)].center());
    }
    const QRectF box = rectOf(m_topology->nodes[size_t(m_gripped)], m_ghost);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(colours.text);
    QFont font = this->font();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, m_topology->nodes[size_t(m_gripped)].label);
    painter.restore();
}

void TopologyView::setHovered(int node, int edge)
{
    if (node == m_hovered && edge == m_hoveredEdge)
        return;
    m_hovered = node;
    m_hoveredEdge = edge;
    setCursor(node >= 0 || edge >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    redraw();
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showToolTip(help->pos(), help->globalPos()))
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(gesture->position(), m_scale * (1 + gesture->value()));
            return true;
        }
    }
    return QWidget::event(event);
}

bool TopologyView::showToolTip(const QPoint &at, const QPoint &global)
{
    if (!m_scene || m_isDragging)
        return false;
    const QPointF point = toCanvas(at);
    if (const int node = m_scene->nodeAt(point); node >= 0) {
        QToolTip::showText(global, asToolTip(nameFor(m_topology->nodes[size_t(node)]), linesFor(*m_topology, node)), this,
                           nodeRect(node).toAlignedRect());
        return true;
    }
    if (const int edge = m_scene->edgeAt(point, 6 / m_scale); edge >= 0) {
        QToolTip::showText(global, asToolTip(edgeNameFor(*m_topology, edge), edgeLinesFor(*m_topology, edge)), this,
                           QRect(at - QPoint(8, 8), QSize(16, 16)));
        return true;
    }
    return false;
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What opens beside it while a person looks at a node covers a part, like a drawer: a graph that shrinks under the eye is lost.
    const bool isDrawer = m_selected >= 0 && window()->size() == m_windowSize;
    m_windowSize = window()->size();
    if (isDrawer)
        reveal(m_selected);
    else if (m_isOwnView)
        fit();
    redraw();
}

void TopologyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void TopologyView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void TopologyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_scene) {
        m_tiles.setScene(m_scene, coloursOf(palette()));
        redraw();
    }
    if (event->type() == QEvent::StyleChange)
        updateMotion();
}

void TopologyView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    redraw();
    if (m_selected >= 0)
        topologyFocused(this, m_selected);
}

void TopologyView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    redraw();
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    const bool isPad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    if (isPad && !event->modifiers().testFlag(Qt::ControlModifier))
        setView(m_origin - QPointF(event->pixelDelta()) / m_scale, m_scale, true);
    else
        zoomAround(event->position(), m_scale * std::exp2(event->angleDelta().y() / 480.0));
    event->accept();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    m_pressedAt = event->position();
    m_isDragging = false;
    m_gripped = event->button() == Qt::LeftButton ? m_scene->nodeAt(toCanvas(event->position())) : -1;
    m_grip = m_gripped >= 0 ? Grip::Node : Grip::Ground;
    if (m_gripped >= 0)
        m_dragOffset = m_scene->nodes[size_t(m_gripped)].center() - toCanvas(event->position());
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    const QPointF at = event->position();
    if (m_grip == Grip::None) {
        const int node = m_scene->nodeAt(toCanvas(at));
        setHovered(node, node >= 0 ? -1 : m_scene->edgeAt(toCanvas(at), 5 / m_scale));
        return;
    }
    if (!m_isDragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_grip == Grip::Ground) {
        const QPointF from = m_isDragging ? m_dragOffset : m_pressedAt;
        setView(m_origin - (at - from) / m_scale, m_scale, true);
        m_dragOffset = at;
        setCursor(Qt::ClosedHandCursor);
    } else {
        // Upper left corners fall on the grid that the layout uses, so that rows and columns can be met by hand.
        const QSizeF size = extentOf(m_topology->nodes[size_t(m_gripped)]);
        const QPointF corner = toCanvas(at) + m_dragOffset - QPointF(size.width(), size.height()) / 2;
        m_ghost = QPointF(std::round(corner.x() / 8) * 8, std::round(corner.y() / 8) * 8) + QPointF(size.width(), size.height()) / 2;
        update();
    }
    m_isDragging = true;
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    const Grip grip = std::exchange(m_grip, Grip::None);
    const bool wasDragging = std::exchange(m_isDragging, false);
    if (!m_scene || grip == Grip::None)
        return;
    if (grip == Grip::Node && wasDragging) {
        const QString id = m_topology->nodes[size_t(m_gripped)].id;
        m_positions[id] = m_ghost;
        m_pins[id] = m_ghost;
        m_isOwnView = false;
        build();
        Q_EMIT pinsChanged();
    } else if (!wasDragging && event->button() == Qt::LeftButton) {
        const int edge = m_gripped >= 0 ? -1 : m_scene->edgeAt(toCanvas(event->position()), 5 / m_scale);
        choose(m_gripped);
        if (edge >= 0)
            Q_EMIT edgePicked(edge);
    }
    setCursor(Qt::ArrowCursor);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_scene || event->button() != Qt::LeftButton)
        return;
    const int node = m_scene->nodeAt(toCanvas(event->position()));
    if (node < 0)
        return;
    if (m_topology->nodes[size_t(node)].kind == TopologyNode::Kind::Group)
        Q_EMIT foldRequested(m_topology->nodes[size_t(node)].label);
    else
        inspectNode(node);
}

void TopologyView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1, -1);
}

bool TopologyView::walk(QKeyEvent *event)
{
    if (!m_scene || m_topology->nodes.empty())
        return false;
    int to = m_selected;
    switch (event->key()) {
    case Qt::Key_Left: to = neighbour(*m_scene, m_selected, Way::Left); break;
    case Qt::Key_Right: to = neighbour(*m_scene, m_selected, Way::Right); break;
    case Qt::Key_Up: to = neighbour(*m_scene, m_selected, Way::Up); break;
    case Qt::Key_Down: to = neighbour(*m_scene, m_selected, Way::Down); break;
    case Qt::Key_BracketLeft: to = m_selected < 0 ? firstNode(*m_scene) : caller(*m_topology, m_selected); break;
    case Qt::Key_BracketRight: to = m_selected < 0 ? firstNode(*m_scene) : callee(*m_topology, m_selected); break;
    case Qt::Key_Home: to = firstNode(*m_scene); break;
    default: return false;
    }
    if (to >= 0)
        pickNode(to);
    return true;
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!isPlain) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (walk(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            inspectNode(m_selected);
        return;
    case Qt::Key_Escape:
        if (m_isDragging) {
            m_isDragging = false;
            m_grip = Grip::None;
            redraw();
            return;
        }
        if (m_selected < 0)
            break;
        choose(-1);
        return;
    case Qt::Key_Space:
        if (m_selected >= 0) {
            const TopologyNode &node = m_topology->nodes[size_t(m_selected)];
            Q_EMIT foldRequested(node.kind == TopologyNode::Kind::Group ? node.label : node.group);
        }
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = nodeRect(m_selected);
        Q_EMIT menuRequested(selected(), mapToGlobal(m_selected >= 0 ? rect.center().toPoint() : this->rect().center()));
        return;
    }
    const QPointF at = toCanvas(event->pos());
    const int node = m_scene->nodeAt(at);
    if (const int edge = node >= 0 ? -1 : m_scene->edgeAt(at, 5 / m_scale); edge >= 0) {
        Q_EMIT edgeMenuRequested(edge, event->globalPos());
        return;
    }
    choose(node);
    Q_EMIT menuRequested(selected(), event->globalPos());
}

} // namespace meshboard
