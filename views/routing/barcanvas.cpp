// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/barcanvas.h"

#include "views/common/theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int barHeight = 24;
constexpr int stripHeight = 4;
constexpr int reach = 6; ///< how far from a border it can be grabbed

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', std::fmod(share * 10000 + 0.5, 100) < 1 ? 0 : 2) + u" %"_s;
}

/// A slider to a screen reader: its value is the share left of the chosen border.
class BarAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BarAccess(BarCanvas *bar) : QAccessibleWidget(bar, QAccessible::Slider), m_bar(bar) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Value)
            return QAccessibleWidget::text(what);
        QStringList parts;
        for (qsizetype i = 0; i < m_bar->segments().size(); ++i)
            parts.append(m_bar->segments()[i].name + u' ' + percentText(double(m_bar->weights()[i]) / double(m_bar->sum())));
        return parts.join(u", "_s);
    }
    QVariant currentValue() const override { return m_bar->at(m_bar->border()); }
    void setCurrentValue(const QVariant &value) override { m_bar->moveBorder(m_bar->border(), value.toLongLong(), 1); }
    QVariant maximumValue() const override { return m_bar->sum(); }
    QVariant minimumValue() const override { return qint64(0); }
    QVariant minimumStepSize() const override { return m_bar->percent(); }

private:
    BarCanvas *m_bar;
};

QAccessibleInterface *barAccess(const QString &, QObject *object)
{
    auto *bar = qobject_cast<BarCanvas *>(object);
    return bar ? new BarAccess(bar) : nullptr;
}

} // namespace

BarCanvas::BarCanvas(QWidget *parent) : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(barAccess), true);
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarCanvas::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    m_locks.resize(segments.size());
    m_border = std::clamp(m_border, 0, std::max(0, int(segments.size()) - 2));
    updateGeometry();
    update();
}

void BarCanvas::setWeights(const shares::Weights &weights, qint64 sum)
{
    m_weights = weights;
    m_sum = sum;
    update();
    QAccessibleValueChangeEvent event(this, at(m_border));
    QAccessible::updateAccessibility(&event);
}

void BarCanvas::setLocks(const shares::Locks &locks)
{
    m_locks = locks;
    update();
}

void BarCanvas::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    unsetCursor();
    update();
}

qint64 BarCanvas::at(int border) const
{
    qint64 sum = 0;
    for (int i = 0; i <= border && i < m_weights.size(); ++i)
        sum += m_weights[i];
    return sum;
}

void BarCanvas::moveBorder(int border, qint64 to, qint64 step)
{
    if (!m_isEditable || border < 0 || border >= borderCount())
        return;
    const shares::Weights next = shares::withBorder(m_weights, m_locks, border, to, step);
    if (next == m_weights)
        return;
    setWeights(next, m_sum);
    Q_EMIT changed(next);
}

QRect BarCanvas::bar() const
{
    return QRect(1, 1, width() - 2, barHeight);
}

int BarCanvas::x(int border) const
{
    return bar().left() + int(std::lround(double(bar().width()) * double(at(border)) / double(std::max<qint64>(1, m_sum))));
}

bool BarCanvas::hasAll(std::optional<double> Segment::*figure) const
{
    return !m_segments.isEmpty()
        && std::all_of(m_segments.cbegin(), m_segments.cend(), [&](const Segment &segment) { return (segment.*figure).has_value(); });
}

QSize BarCanvas::sizeHint() const
{
    const int strips = int(hasAll(&Segment::declared)) + int(hasAll(&Segment::observed));
    return {320, barHeight + 2 + strips * (stripHeight + space::hair)};
}

QSize BarCanvas::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void BarCanvas::paintStrip(QPainter &painter, int top, bool isObserved) const
{
    double sum = 0;
    for (const Segment &segment : m_segments)
        sum += isObserved ? *segment.observed : *segment.declared;
    double left = bar().left();
    for (const Segment &segment : m_segments) {
        const double share = sum > 0 ? (isObserved ? *segment.observed : *segment.declared) / sum : 0;
        const double width = bar().width() * share;
        painter.fillRect(QRectF(left, top, std::max(0.0, width - 1), stripHeight),
                         isObserved ? QBrush(segment.colour) : QBrush(segment.colour, Qt::Dense4Pattern));
        left += width;
    }
}

void BarCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(palette());
    const QRect area = bar();
    QPainterPath outline;
    outline.addRoundedRect(area, space::radius, space::radius);
    painter.setClipPath(outline);
    painter.fillRect(area, colours.sunken);
    for (int i = 0; i < m_segments.size(); ++i) {
        const int left = i ? x(i - 1) : area.left();
        const QRect segment(left, area.top(), x(i) - left, area.height());
        const QColor fill = m_segments[i].colour;
        painter.fillRect(segment, fill);
        const QColor ink = contrast(fill, Qt::white) > contrast(fill, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
        if (m_locks.value(i)) {
            QColor hatch = ink;
            hatch.setAlphaF(0.22F);
            painter.fillRect(segment, QBrush(hatch, Qt::BDiagPattern));
        }
        painter.setPen(ink);
        const QString share = percentText(double(m_weights.value(i)) / double(std::max<qint64>(1, m_sum)));
        const QRect room = segment.adjusted(space::medium, 0, -space::medium, 0);
        const QString whole = m_segments[i].name + u"  "_s + share;
        if (fontMetrics().horizontalAdvance(whole) <= room.width())
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, whole);
        else if (fontMetrics().horizontalAdvance(share) <= room.width())
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, share);
    }
    painter.setClipping(false);
    for (int i = 0; i < borderCount(); ++i) {
        const bool isChosen = hasFocus() && i == m_border;
        const QRectF handle(x(i) - 2, area.top(), 4, area.height());
        painter.fillRect(handle, colours.surface);
        if (m_isEditable && shares::canDrag(m_locks, i)) {
            painter.setPen(QPen(isChosen ? colours.accent : colours.faint, isChosen ? 3 : 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x(i), area.top() + 6), QPointF(x(i), area.bottom() - 5));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(area), space::radius, space::radius);
    int top = area.bottom() + 1 + space::hair;
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasAll(&Segment::declared)) {
        paintStrip(painter, top, false);
        top += stripHeight + space::hair;
    }
    if (hasAll(&Segment::observed))
        paintStrip(painter, top, true);
}

int BarCanvas::borderAt(const QPoint &point) const
{
    int nearest = -1;
    int distance = reach + 1;
    for (int i = 0; i < borderCount(); ++i) {
        const int gap = std::abs(point.x() - x(i));
        // Two borders on one spot: the right one moves to the right, the left one to the left.
        if (gap < distance || (gap == distance && point.x() >= x(i) && shares::canDrag(m_locks, i))) {
            nearest = i;
            distance = gap;
        }
    }
    return distance <= reach ? nearest : -1;
}

void BarCanvas::choose(int border)
{
    if (border < 0 || border >= borderCount() || border == m_border)
        return;
    m_border = border;
    update();
    Q_EMIT borderChanged();
}

void BarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isEditable)
        return;
    m_dragged = borderAt(event->position().toPoint());
    if (m_dragged >= 0)
        choose(m_dragged);
}

void BarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragged < 0) {
        const int border = borderAt(point);
        if (m_isEditable && border >= 0)
            setCursor(shares::canDrag(m_locks, border) ? Qt::SplitHCursor : Qt::ForbiddenCursor);
        else
            unsetCursor();
        return;
    }
    const double share = double(point.x() - bar().left()) / double(std::max(1, bar().width()));
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    moveBorder(m_dragged, qint64(std::llround(share * double(m_sum))), isFine ? 1 : percent());
}

void BarCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = -1;
}

void BarCanvas::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : percent();
    switch (event->key()) {
    case Qt::Key_Left:
        moveBorder(m_border, at(m_border) - step, step);
        break;
    case Qt::Key_Right:
        moveBorder(m_border, at(m_border) + step, step);
        break;
    case Qt::Key_Home:
        moveBorder(m_border, 0, 1);
        break;
    case Qt::Key_End:
        moveBorder(m_border, m_sum, 1);
        break;
    case Qt::Key_Up:
        choose(m_border - 1);
        break;
    case Qt::Key_Down:
        choose(m_border + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT staged();
        break;
    case Qt::Key_Escape:
        Q_EMIT reverted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool BarCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape and Enter belong to the bar while it has the focus, whatever the window does with them.
        const auto *keys = static_cast<QKeyEvent *>(event);
        const int key = keys->key();
        const bool isOurs = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
        // Ctrl+Enter applies, wherever it is pressed.
        if (isOurs && !keys->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace meshboard
