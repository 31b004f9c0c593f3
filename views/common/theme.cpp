// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QIconEngine>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Room left and right in the cells of tables: a column that is set right would touch the next one that is set left.
class RoomyTables : public QProxyStyle
{
public:
    RoomyTables() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool isRoom = (metric == PM_HeaderMargin && qobject_cast<const QHeaderView *>(widget))
            || (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget));
        return isRoom ? space::medium : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QList<QColor> seriesOn(const QColor &background)
{
    // Okabe and Ito, "Color Universal Design", 2008; without black, which is the text's.
    static constexpr std::array<QRgb, 7> okabeIto {0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00, 0xfff0e442};
    QList<QColor> series;
    for (const QRgb rgb : okabeIto)
        series.append(legible(QColor(rgb), background, 3.0));
    return series;
}

Colours madeLight()
{
    Colours c;
    c.surface = QColor(0xf4f5f7);
    c.raised = QColor(0xffffff);
    c.sunken = QColor(0xe8eaee);
    c.line = QColor(0xc8cdd5);
    c.text = QColor(0x1c222a);
    c.faint = QColor(0x566070);
    c.accent = QColor(0x2c5fc4);
    c.onAccent = QColor(0xffffff);
    c.passing = QColor(0x1e8e5a);
    c.warning = QColor(0xb86e00);
    c.critical = QColor(0xc4302b);
    c.out = QColor(0x5b6b82);
    c.unknown = QColor(0x7a8594);
    c.added = QColor(0xdff3e6);
    c.removed = QColor(0xfae3e1);
    c.series = seriesOn(c.surface);
    return c;
}

Colours madeDark()
{
    Colours c;
    c.isDark = true;
    c.surface = QColor(0x1c2026);
    c.raised = QColor(0x23282f);
    c.sunken = QColor(0x15181d);
    c.line = QColor(0x3b434f);
    c.text = QColor(0xe3e7ed);
    c.faint = QColor(0x9ba7b6);
    c.accent = QColor(0x7aa7f8);
    c.onAccent = QColor(0x10141a);
    c.passing = QColor(0x4cc38a);
    c.warning = QColor(0xf0b429);
    c.critical = QColor(0xff6b66);
    c.out = QColor(0x93a4bc);
    c.unknown = QColor(0x8996a8);
    c.added = QColor(0x1d3a2b);
    c.removed = QColor(0x452625);
    c.series = seriesOn(c.surface);
    return c;
}

class MarkEngine : public QIconEngine
{
public:
    explicit MarkEngine(Mark mark) : m_mark(mark) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect, m_mark, coloursOf(QGuiApplication::palette()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine(m_mark); }

private:
    Mark m_mark;
};

QPolygonF octagon(const QRectF &box)
{
    const double cut = box.width() * 0.293;
    return QPolygonF({{box.left() + cut, box.top()}, {box.right() - cut, box.top()}, {box.right(), box.top() + cut},
                      {box.right(), box.bottom() - cut}, {box.right() - cut, box.bottom()}, {box.left() + cut, box.bottom()},
                      {box.left(), box.bottom() - cut}, {box.left(), box.top() + cut}});
}

QPointF in(const QRectF &box, double x, double y)
{
    return {box.left() + box.width() * x, box.top() + box.height() * y};
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor legible(QColor colour, const QColor &background, double ratio)
{
    const QColor goal = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 50 && contrast(colour, background) < ratio; ++step)
        colour = mixed(colour, goal, 0.05);
    return colour;
}

const Colours &lightColours()
{
    static const Colours colours = madeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = madeDark();
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, c.surface);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.raised);
    set(QPalette::AlternateBase, mixed(c.raised, c.surface, 0.6));
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.critical);
    set(QPalette::ToolTipBase, c.sunken);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::PlaceholderText, c.faint);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::Light, c.isDark ? QColor(0x2d333c) : QColor(0xffffff));
    set(QPalette::Midlight, c.isDark ? QColor(0x282d35) : QColor(0xf0f1f4));
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.isDark ? QColor(0x0e1013) : QColor(0xb4bac4));
    set(QPalette::Shadow, c.isDark ? QColor(Qt::black) : QColor(0x8c949f));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor off = mixed(c.faint, c.surface, 0.35);
        palette.setColor(QPalette::Disabled, role, off);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(c.accent, c.surface, 0.25));
    return palette;
}

void applyTheme(ThemeChoice choice, int zoom, std::optional<bool> systemPrefersDark)
{
    // Fusion draws the same on every desktop and follows the palette in all its parts.
    if (!dynamic_cast<RoomyTables *>(QApplication::style()))
        QApplication::setStyle(new RoomyTables);
    static const QPalette system = QGuiApplication::palette();
    const bool isDark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && systemPrefersDark.value_or(coloursOf(system).isDark));
    QApplication::setPalette(paletteOf(isDark ? darkColours() : lightColours()));
    // Message boxes and file dialogs take icons as they are; ours are filled with the colour of the text anyway.
    if (QIcon::themeName().startsWith("breeze"_L1))
        QIcon::setThemeName(isDark ? u"breeze-dark"_s : u"breeze"_s);
    QFont font = QApplication::font();
    font.setPointSizeF(10.0 * zoom / 100.0);
    const bool isOther = font != QApplication::font();
    QApplication::setFont(font);
    // A style sheet holds on to the colours and the size its widget had when it was set.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        // Qt tells windows only; who has a size of its own has to hear of it as well.
        if (QEvent changed(QEvent::ApplicationFontChange); isOther)
            QApplication::sendEvent(widget, &changed);
        if (const QString sheet = widget->styleSheet(); !sheet.isEmpty()) {
            widget->setStyleSheet({});
            widget->setStyleSheet(sheet);
        }
    }
}

Mark markOf(Probe probe, Rotation rotation, bool isStale)
{
    if (isStale)
        return Mark::Unknown;
    if (rotation == Rotation::Out || rotation == Rotation::Draining)
        return Mark::Out;
    switch (probe) {
    case Probe::Passing:
        return Mark::Passing;
    case Probe::Warning:
        return Mark::Warning;
    case Probe::Critical:
        return Mark::Critical;
    case Probe::Unknown:
        break;
    }
    return Mark::Unknown;
}

int rankOf(Mark mark)
{
    static constexpr std::array ranks {4, 1, 0, 3, 2};
    return ranks.at(size_t(mark));
}

QString wordFor(Mark mark)
{
    switch (mark) {
    case Mark::Passing:
        return QCoreApplication::translate("meshboard::Mark", "passing");
    case Mark::Warning:
        return QCoreApplication::translate("meshboard::Mark", "warning");
    case Mark::Critical:
        return QCoreApplication::translate("meshboard::Mark", "critical");
    case Mark::Out:
        return QCoreApplication::translate("meshboard::Mark", "out of rotation");
    case Mark::Unknown:
        break;
    }
    return QCoreApplication::translate("meshboard::Mark", "unknown");
}

QColor colourOf(Mark mark, const Colours &colours)
{
    switch (mark) {
    case Mark::Passing:
        return colours.passing;
    case Mark::Warning:
        return colours.warning;
    case Mark::Critical:
        return colours.critical;
    case Mark::Out:
        return colours.out;
    case Mark::Unknown:
        break;
    }
    return colours.unknown;
}

void paintMark(QPainter &painter, const QRectF &area, Mark mark, const Colours &colours)
{
    const double side = std::min(area.width(), area.height()) * 0.86;
    const QRectF box(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const QColor colour = colourOf(mark, colours);
    QPen sign(colours.isDark ? QColor(0x10141a) : QColor(0xffffff), std::max(1.2, side * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::Passing:
        painter.drawEllipse(box);
        painter.setPen(sign);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({in(box, 0.28, 0.53), in(box, 0.44, 0.68), in(box, 0.73, 0.35)}));
        break;
    case Mark::Warning:
        painter.drawPolygon(QPolygonF({in(box, 0.5, 0.03), in(box, 1.0, 0.93), in(box, 0.0, 0.93)}));
        painter.setPen(sign);
        painter.drawLine(in(box, 0.5, 0.38), in(box, 0.5, 0.60));
        painter.drawPoint(in(box, 0.5, 0.78));
        break;
    case Mark::Critical:
        painter.drawPolygon(octagon(box));
        painter.setPen(sign);
        painter.drawLine(in(box, 0.33, 0.33), in(box, 0.67, 0.67));
        painter.drawLine(in(box, 0.67, 0.33), in(box, 0.33, 0.67));
        break;
    case Mark::Out:
        painter.drawRoundedRect(box, side * 0.22, side * 0.22);
        painter.setPen(sign);
        painter.drawLine(in(box, 0.38, 0.30), in(box, 0.38, 0.70));
        painter.drawLine(in(box, 0.62, 0.30), in(box, 0.62, 0.70));
        break;
    case Mark::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, std::max(1.4, side * 0.14), Qt::CustomDashLine, Qt::FlatCap));
        {
            QPen pen = painter.pen();
            // Eight dashes around, whatever the size.
            const double step = M_PI * side * 0.86 / pen.widthF() / 16;
            pen.setDashPattern({step, step});
            painter.setPen(pen);
        }
        painter.drawEllipse(box.adjusted(side * 0.07, side * 0.07, -side * 0.07, -side * 0.07));
        break;
    }
    painter.restore();
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkEngine(mark));
}

QColor colourOf(Safety safety, const Colours &colours)
{
    switch (safety) {
    case Safety::Observe:
        return colours.out;
    case Safety::Stage:
        return colours.accent;
    case Safety::Protected:
        return colours.critical;
    case Safety::Free:
        break;
    }
    return colours.passing;
}

Mark markOf(SourceState::Phase phase)
{
    switch (phase) {
    case SourceState::Phase::Live:
        return Mark::Passing;
    case SourceState::Phase::Stale:
        return Mark::Warning;
    case SourceState::Phase::Lost:
        return Mark::Critical;
    case SourceState::Phase::Stopped:
        return Mark::Out;
    case SourceState::Phase::Connecting:
        break;
    }
    return Mark::Unknown;
}

QFont nativeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace meshboard
