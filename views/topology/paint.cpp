// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// What is worth drawing at a zoom level.
enum class Detail : quint8 {
    Far,  ///< blocks, lines, names of groups
    Mid,  ///< names of nodes
    Near, ///< everything
};

Detail detailAt(double scale)
{
    return scale < 0.32 ? Detail::Far : scale < 0.6 ? Detail::Mid : Detail::Near;
}

/// Pixels below which nobody reads a name or a share: from there on they shrink no further.
constexpr double smallestName = 11;
constexpr double smallestShare = 10;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QFont sized(QFont font, double pixels, bool isBold = false)
{
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor groundOf(const TopologyNode &node, const Colours &colours)
{
    return node.kind == TopologyNode::Kind::External ? mixed(colours.surface, colours.sunken, 0.5) : colours.raised;
}

/// A form for each kind, so that no colour has to tell them apart.
QPainterPath outlineOf(const TopologyNode &node, const QRectF &rect)
{
    QPainterPath path;
    switch (node.kind) {
    case TopologyNode::Kind::Gateway: {
        // A gate stands at the edge: both sides are points.
        const double point = 12;
        path.addPolygon(QPolygonF({{rect.left() + point, rect.top()}, {rect.right() - point, rect.top()},
                                   {rect.right(), rect.center().y()}, {rect.right() - point, rect.bottom()},
                                   {rect.left() + point, rect.bottom()}, {rect.left(), rect.center().y()}}));
        path.closeSubpath();
        break;
    }
    case TopologyNode::Kind::Subset: path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2); break;
    case TopologyNode::Kind::Service:
    case TopologyNode::Kind::External:
    case TopologyNode::Kind::Group: path.addRoundedRect(rect, 6, 6); break;
    }
    return path;
}

QRectF markBox(const QRectF &rect, TopologyNode::Kind kind)
{
    const double side = kind == TopologyNode::Kind::Subset ? 14 : 18;
    const double left = kind == TopologyNode::Kind::Gateway ? 16 : kind == TopologyNode::Kind::Subset ? 11 : 12;
    return {rect.left() + left, rect.center().y() - side / 2, side, side};
}

QRectF textBox(const QRectF &rect, TopologyNode::Kind kind)
{
    const double gap = kind == TopologyNode::Kind::Subset ? 7 : 10;
    const double right = kind == TopologyNode::Kind::Gateway ? 16 : 10;
    const double left = markBox(rect, kind).right() + gap;
    return {left, rect.top(), rect.right() - right - left, rect.height()};
}

/// The share of an edge on its line; from farther away only where traffic is split or a draft changes it.
bool showsShare(const TopologyEdge &edge, const EdgeShape &shape, Detail detail)
{
    const bool isSplit = edge.draftedShare || edge.share.value_or(1) < 1;
    return !shape.text.isEmpty() && (detail == Detail::Near || (detail == Detail::Mid && isSplit));
}

void drawShare(QPainter &painter, const QFont &font, const TopologyEdge &edge, const EdgeShape &shape, double scale,
               const QColor &border, const Colours &colours)
{
    const QFont sizedFont = sized(font, std::max(11.0, smallestShare / scale), edge.draftedShare.has_value());
    QRectF box = shape.textBox.translated(0.5, 0.5);
    if (scale < smallestShare / 11) {
        const QFontMetricsF metrics(sizedFont);
        box = QRectF(QPointF(), QSizeF(metrics.horizontalAdvance(shape.text) + 6 / scale, metrics.height() + 1 / scale));
        box.moveCenter(shape.textBox.center());
    }
    painter.setPen(QPen(border, std::min(1.0, 0.8 / scale)));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(sizedFont);
    painter.setPen(edge.draftedShare ? colours.accent : colours.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shape.text);
}

class Still
{
public:
    Still(QPainter &painter, const Scene &scene, const QRectF &rect, double scale, const Colours &colours)
        : m_painter(painter)
        , m_scene(scene)
        , m_rect(rect)
        , m_scale(scale)
        , m_colours(colours)
        , m_detail(detailAt(scale))
    {
    }

    void draw()
    {
        for (const GroupShape &group : m_scene.groups) {
            if (group.rect.intersects(m_rect))
                ground(group);
        }
        // Room for the round ends of lines and the widest label at the edge of a tile.
        const QRectF wide = m_rect.adjusted(-16, -16, 16, 16);
        const std::vector<int> edges = m_scene.edgeIndex.in(wide);
        if (m_detail == Detail::Far && edges.size() > 1500)
            flock(edges);
        else
            std::for_each(edges.cbegin(), edges.cend(), [this](int edge) { line(edge); });
        const std::vector<int> nodes = m_scene.nodeIndex.in(wide);
        if (m_detail == Detail::Far)
            blocks(nodes);
        else
            std::for_each(nodes.cbegin(), nodes.cend(), [this](int node) { card(node); });
        std::for_each(edges.cbegin(), edges.cend(), [this](int edge) { share(edge); });
        for (const GroupShape &group : m_scene.groups) {
            if (group.rect.adjusted(0, -24 / m_scale, 0, 0).intersects(m_rect))
                title(group);
        }
    }

private:
    void ground(const GroupShape &group)
    {
        m_painter.setPen(QPen(mixed(m_colours.surface, m_colours.line, 0.7), 1 / std::max(1.0, m_scale)));
        m_painter.setBrush(mixed(m_colours.surface, m_colours.sunken, 0.55));
        m_painter.drawRoundedRect(group.rect, 8, 8);
    }

    void title(const GroupShape &group)
    {
        // Readable from afar: names of groups are what is left of the text there.
        const double pixels = std::max(12.0, 12.0 / m_scale);
        const QFont font = sized(m_scene.font, pixels, true);
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(group.name, Qt::ElideRight, group.rect.width() - 2 * 12);
        m_painter.setFont(font);
        m_painter.setPen(m_detail == Detail::Far ? m_colours.text : m_colours.faint);
        // Larger than its room inside the group then, so it stands above it.
        const bool isAbove = pixels > 16;
        m_painter.drawText(group.rect.topLeft() + (isAbove ? QPointF(0, -4 / m_scale) : QPointF(14, 10 + metrics.ascent())), text);
    }

    QColor lineColour(const TopologyEdge &edge) const
    {
        if (edge.draftedShare)
            return m_colours.accent;
        const bool isQuiet = edge.kind == TopologyEdge::Kind::Member || edge.kind == TopologyEdge::Kind::Observed;
        QColor colour = mixed(m_colours.line, m_colours.faint, isQuiet ? 0.25 : 0.6);
        // Hundreds of lines in a small room: the nodes have to stay the loudest.
        if (m_detail == Detail::Far && isQuiet)
            colour.setAlpha(120);
        return colour;
    }

    QPen penOf(const TopologyEdge &edge) const
    {
        QPen pen(lineColour(edge), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        switch (edge.kind) {
        case TopologyEdge::Kind::Declared: pen.setWidthF(1.25 + 2.25 * edge.draftedShare.value_or(edge.share.value_or(0.1))); break;
        case TopologyEdge::Kind::Observed: pen.setWidthF(1.25); break;
        case TopologyEdge::Kind::Failover: pen.setDashPattern({5, 3.5}); break;
        case TopologyEdge::Kind::Mirror:
            pen.setDashPattern({0.1, 2.6});
            pen.setCapStyle(Qt::RoundCap);
            pen.setWidthF(2);
            break;
        case TopologyEdge::Kind::Member: pen.setWidthF(1); break;
        }
        // Thin lines stay visible when everything is small.
        pen.setWidthF(std::max(pen.widthF(), 0.8 / m_scale));
        return pen;
    }

    void line(int index)
    {
        const TopologyEdge &edge = m_scene.topology->edges[size_t(index)];
        const EdgeShape &shape = m_scene.edges[size_t(index)];
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penOf(edge));
        m_painter.drawPath(shape.path);
        if (m_detail != Detail::Far && edge.kind != TopologyEdge::Kind::Member)
            head(shape, edge);
    }

    void head(const EdgeShape &shape, const TopologyEdge &edge)
    {
        const QPointF tip = shape.points.back();
        const QPointF before = shape.at(shape.length() - 8);
        const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
        if (length < 1)
            return;
        const QPointF along = (tip - before) / length;
        const QPointF across(-along.y(), along.x());
        const QPointF back = tip - along * 8;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(lineColour(edge));
        m_painter.drawPolygon(QPolygonF({tip, back + across * 4.2, back - across * 4.2}));
    }

    /// Thousands of lines from afar are a texture: straight, thin and in one call.
    void flock(const std::vector<int> &edges)
    {
        std::vector<QLineF> lines;
        lines.reserve(edges.size());
        for (const int i : edges)
            lines.emplace_back(m_scene.edges[size_t(i)].points.front(), m_scene.edges[size_t(i)].points.back());
        QColor colour = mixed(m_colours.line, m_colours.faint, 0.25);
        colour.setAlpha(110);
        QPen pen(colour, 1);
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.drawLines(lines.data(), int(lines.size()));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void blocks(const std::vector<int> &nodes)
    {
        QPen pen(m_colours.line, 1);
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        m_painter.setBrush(m_colours.raised);
        std::vector<QRectF> rects;
        rects.reserve(nodes.size());
        for (const int node : nodes)
            rects.push_back(m_scene.nodes[size_t(node)]);
        m_painter.drawRects(rects.data(), int(rects.size()));
    }

    void card(int index)
    {
        const TopologyNode &node = m_scene.topology->nodes[size_t(index)];
        const QRectF &rect = m_scene.nodes[size_t(index)];
        QPen border(node.isDrafted ? m_colours.accent : mixed(m_colours.line, m_colours.faint, 0.2), 1);
        if (node.kind == TopologyNode::Kind::External || node.isDrafted)
            border.setDashPattern({4, 3});
        m_painter.setPen(border);
        m_painter.setBrush(groundOf(node, m_colours));
        // On half pixels a line of one pixel is one pixel.
        if (node.kind == TopologyNode::Kind::Group)
            m_painter.drawPath(outlineOf(node, rect.translated(3.5, 3.5).adjusted(0, 0, -1, -1)));
        m_painter.drawPath(outlineOf(node, rect.translated(0.5, 0.5).adjusted(0, 0, -1, -1)));
        const bool isSubset = node.kind == TopologyNode::Kind::Subset;
        const double pixels = isSubset ? 12 : 13;
        QRectF box = textBox(rect, node.kind);
        if (m_detail != Detail::Near)
            box.adjust(-4, 0, 6, 0);
        QFont font = sized(m_scene.font, m_detail == Detail::Near ? pixels : std::max(pixels, smallestName / m_scale), !isSubset);
        // A whole name in thinner letters says more than half of one.
        if (m_detail != Detail::Near && QFontMetricsF(font).horizontalAdvance(node.label) > box.width())
            font = sized(m_scene.font, std::max(pixels, smallestShare / m_scale));
        const QFontMetricsF metrics(font);
        if (!isSubset && m_detail == Detail::Near)
            box.setHeight(box.height() / 2 + 3);
        m_painter.setFont(font);
        m_painter.setPen(node.isStale ? m_colours.faint : m_colours.text);
        const auto place = isSubset || m_detail != Detail::Near ? Qt::AlignVCenter : Qt::AlignBottom;
        m_painter.drawText(box, Qt::AlignLeft | place | Qt::TextSingleLine,
                           metrics.elidedText(node.label, Qt::ElideMiddle, box.width()));
    }

    void share(int index)
    {
        const EdgeShape &shape = m_scene.edges[size_t(index)];
        const TopologyEdge &edge = m_scene.topology->edges[size_t(index)];
        if (!showsShare(edge, shape, m_detail))
            return;
        const QColor border = edge.draftedShare ? m_colours.accent : mixed(m_colours.line, m_colours.faint, 0.1);
        drawShare(m_painter, m_scene.font, edge, shape, m_scale, border, m_colours);
    }

    QPainter &m_painter;
    const Scene &m_scene;
    const QRectF m_rect;
    const double m_scale;
    const Colours &m_colours;
    const Detail m_detail;
};

class Moving
{
public:
    Moving(QPainter &painter, const Scene &scene, const LiveState &live, const QRectF &rect, double scale,
           const Colours &colours, MarkCache *marks)
        : m_painter(painter)
        , m_scene(scene)
        , m_live(live)
        , m_rect(rect)
        , m_scale(scale)
        , m_colours(colours)
        , m_marks(marks)
        , m_detail(detailAt(scale))
    {
    }

    void draw()
    {
        const std::vector<int> edges = m_scene.edgeIndex.in(m_rect);
        const std::vector<int> nodes = m_scene.nodeIndex.in(m_rect);
        // Lines that are drawn once more still run below the nodes.
        QRegion ground(m_rect.toAlignedRect());
        if (m_detail != Detail::Far) {
            for (const int node : nodes)
                ground -= m_scene.nodes[size_t(node)].toRect();
        }
        m_painter.save();
        m_painter.setClipRegion(ground);
        for (const int edge : edges)
            emphasis(edge);
        m_painter.restore();
        if (m_detail == Detail::Near && m_live.labels != EdgeLabels::None) {
            m_painter.setFont(sized(m_scene.font, 11));
            for (const int edge : edges)
                figure(edge);
        }
        for (const int node : nodes)
            health(node);
        if (m_detail == Detail::Near) {
            m_painter.setFont(sized(m_scene.font, 11));
            for (const int node : nodes)
                counts(node);
        }
        if (m_live.found)
            stepBack(nodes);
        if (m_live.hovered >= 0 && m_live.hovered != m_live.selected)
            ring(m_live.hovered, mixed(m_colours.line, m_colours.accent, 0.6), 1.5);
        if (m_live.selected >= 0)
            ring(m_live.selected, m_colours.accent, m_live.hasFocus ? 2.5 : 2);
    }

private:
    const TopologyNode &node(int i) const { return m_live.topology->nodes[size_t(i)]; }
    const TopologyEdge &edge(int i) const { return m_live.topology->edges[size_t(i)]; }
    bool isFailing(const TopologyEdge &edge) const
    {
        return edge.traffic && edge.traffic->errorShare.value_or(0) >= 0.05;
    }

    void emphasis(int index)
    {
        const TopologyEdge &one = edge(index);
        const bool isOfSelected = m_live.selected >= 0 && (one.from == m_live.selected || one.to == m_live.selected);
        const bool isOfHovered = m_live.hovered >= 0 && (one.from == m_live.hovered || one.to == m_live.hovered);
        if (!isOfSelected && !isOfHovered && !isFailing(one) && index != m_live.hoveredEdge)
            return;
        QColor colour = isFailing(one) ? m_colours.critical : m_colours.accent;
        double width = isOfSelected || index == m_live.hoveredEdge ? 2.25 : 1.5;
        if (!isOfSelected && isOfHovered)
            colour.setAlpha(170);
        QPen pen(colour, std::max(width, 1 / m_scale), Qt::SolidLine, Qt::FlatCap);
        if (one.kind == TopologyEdge::Kind::Failover)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(m_scene.edges[size_t(index)].path);
        const EdgeShape &shape = m_scene.edges[size_t(index)];
        // The line runs below its label, which belongs to the still part: put it back on top.
        if (showsShare(one, shape, m_detail))
            drawShare(m_painter, m_scene.font, one, shape, m_scale, colour, m_colours);
    }

    void figure(int index)
    {
        const TopologyEdge &one = edge(index);
        if (!one.traffic)
            return;
        const QString text = figureText(*one.traffic, m_live.labels);
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(m_painter.font());
        QRectF box = metrics.boundingRect(text);
        box = QRectF(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 6, 14));
        box.moveCenter(m_scene.edges[size_t(index)].figureAt);
        QColor ground = m_colours.surface;
        ground.setAlpha(220);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(box, 4, 4);
        m_painter.setPen(isFailing(one) ? m_colours.critical : m_colours.faint);
        m_painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    }

    void health(int index)
    {
        const TopologyNode &one = node(index);
        const Mark mark = markOf(one);
        const QRectF &rect = m_scene.nodes[size_t(index)];
        // From afar the shape is what remains of a node.
        QRectF box = markBox(rect, one.kind);
        if (m_detail == Detail::Far) {
            const double side = std::min(rect.height() * 0.8, std::max(box.width(), 12 / m_scale));
            box = QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
        }
        if (!m_marks) {
            paintMark(m_painter, box, mark, m_colours);
            return;
        }
        const double ratio = m_painter.device()->devicePixelRatioF();
        const QPixmap &pixmap = m_marks->pixmap(mark, box.width() * m_scale, ratio, m_colours);
        m_painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()));
    }

    void counts(int index)
    {
        const TopologyNode &one = node(index);
        if (one.kind == TopologyNode::Kind::Subset)
            return;
        QRectF box = textBox(m_scene.nodes[size_t(index)], one.kind);
        box.setTop(box.center().y() + 3);
        m_painter.setPen(m_colours.faint);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                           QFontMetricsF(m_painter.font()).elidedText(countText(one), Qt::ElideRight, box.width()));
        if (m_live.pinned && (*m_live.pinned)[size_t(index)]) {
            const QPointF at(m_scene.nodes[size_t(index)].right() - 9, m_scene.nodes[size_t(index)].top() + 9);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.faint);
            m_painter.drawEllipse(at, 2.5, 2.5);
            m_painter.setPen(QPen(m_colours.faint, 1));
            m_painter.drawLine(at, at + QPointF(-3.5, 5));
        }
    }

    void stepBack(const std::vector<int> &nodes)
    {
        QColor veil = m_colours.surface;
        veil.setAlpha(190);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(veil);
        for (const int i : nodes) {
            const QRectF &rect = m_scene.nodes[size_t(i)];
            if (!(*m_live.found)[size_t(i)])
                m_painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        }
        for (const int i : nodes) {
            if ((*m_live.found)[size_t(i)])
                ring(i, m_colours.warning, 2);
        }
    }

    void ring(int index, const QColor &colour, double width)
    {
        if (size_t(index) >= m_scene.nodes.size())
            return;
        m_painter.setPen(QPen(colour, std::max(width, width / m_scale)));
        m_painter.setBrush(Qt::NoBrush);
        const QRectF &rect = m_scene.nodes[size_t(index)];
        m_painter.drawPath(outlineOf(m_scene.topology->nodes[size_t(index)], rect.adjusted(-2, -2, 2, 2)));
    }

    QPainter &m_painter;
    const Scene &m_scene;
    const LiveState &m_live;
    const QRectF m_rect;
    const double m_scale;
    const Colours &m_colours;
    MarkCache *m_marks;
    const Detail m_detail;
};

/// More requests, more dots: by the logarithm, since rates differ by thousands.
double spacingOf(const Traffic &traffic)
{
    return std::clamp(180 / std::log2(2 + *traffic.perSecond), 18.0, 180.0);
}

/// All dots run equally fast; below nodes and labels they are out of sight.
void runAlong(QPainter &painter, const Scene &scene, const EdgeShape &shape, const Traffic &traffic, double spacing, double seconds,
              const Colours &colours)
{
    constexpr double speed = 72;
    const double errors = traffic.errorShare.value_or(0);
    const double run = seconds * speed;
    const double length = shape.length() - 8;
    const QRectF figure(shape.figureAt - QPointF(24, 8), QSizeF(48, 16));
    const auto first = qint64(std::floor(run / spacing));
    for (qint64 k = first; run - double(k) * spacing <= length; --k) {
        const QPointF centre = shape.at(run - double(k) * spacing);
        if (shape.textBox.contains(centre) || (shape.hasFigure && figure.contains(centre)) || scene.nodeAt(centre) >= 0)
            continue;
        // Which dots fail is spread evenly: every tenth at a tenth.
        const bool fails = std::floor(double(k + 1) * errors) > std::floor(double(k) * errors);
        painter.setBrush(fails ? colours.critical : colours.accent);
        if (fails)
            painter.drawPolygon(QPolygonF({centre + QPointF(0, -4), centre + QPointF(4, 0), centre + QPointF(0, 4), centre + QPointF(-4, 0)}));
        else
            painter.drawEllipse(centre, 2.4, 2.4);
    }
}

void enter(QPainter &painter, const QRectF &rect, double scale)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(-rect.topLeft());
}

} // namespace

const QPixmap &MarkCache::pixmap(Mark mark, double size, double pixelRatio, const Colours &colours)
{
    const int side = std::max(4, int(std::ceil(size * pixelRatio)));
    const quint64 key = quint64(side) << 16 | quint64(mark) << 8 | quint64(colours.isDark);
    if (m_pixmaps.size() > 256)
        m_pixmaps.clear();
    QPixmap &pixmap = m_pixmaps[key];
    if (pixmap.isNull()) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(0, 0, side, side), mark, colours);
    }
    return pixmap;
}

void paint(QPainter &painter, const Scene &scene, const QRectF &rect, double scale, const Colours &colours)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), rect.size() * scale), colours.surface);
    enter(painter, rect, scale);
    Still(painter, scene, rect, scale, colours).draw();
    painter.restore();
}

void paintTraffic(QPainter &painter, const Scene &scene, const Topology &topology, const QRectF &rect, double scale,
                  double seconds, const Colours &colours)
{
    if (detailAt(scale) == Detail::Far)
        return;
    painter.save();
    enter(painter, rect, scale);
    painter.setPen(Qt::NoPen);
    std::vector<int> edges = scene.edgeIndex.in(rect);
    std::erase_if(edges, [&](int edge) {
        const TrafficPtr &traffic = topology.edges[size_t(edge)].traffic;
        return !traffic || traffic->perSecond.value_or(0) <= 0;
    });
    // However much there is to see, it stays calm: so many dots and no more.
    constexpr double most = 400;
    double dots = 0;
    for (const int edge : edges)
        dots += scene.edges[size_t(edge)].length() / spacingOf(*topology.edges[size_t(edge)].traffic);
    const double thinning = std::max(1.0, dots / most);
    for (const int edge : edges) {
        const Traffic &traffic = *topology.edges[size_t(edge)].traffic;
        runAlong(painter, scene, scene.edges[size_t(edge)], traffic, spacingOf(traffic) * thinning, seconds, colours);
    }
    painter.restore();
}

void paintLive(QPainter &painter, const Scene &scene, const LiveState &live, const QRectF &rect, double scale,
               const Colours &colours, MarkCache *marks)
{
    painter.save();
    enter(painter, rect, scale);
    Moving(painter, scene, live, rect, scale, colours, marks).draw();
    painter.restore();
}

Mark markOf(const TopologyNode &node)
{
    const Rotation rotation = node.instances > 0 && node.inRotation == 0 ? Rotation::Out : Rotation::In;
    return markOf(node.health, rotation, node.isStale);
}

QString countText(const TopologyNode &node)
{
    const QLocale locale;
    if (node.kind == TopologyNode::Kind::Group)
        return QCoreApplication::translate("meshboard::Topology", "%n nodes", nullptr, node.folded);
    QString text;
    if (node.isStale)
        text = QCoreApplication::translate("meshboard::Topology", "stale");
    else if (node.instances > 0)
        text = QCoreApplication::translate("meshboard::Topology", "%1 of %2", "passing instances")
                   .arg(locale.toString(node.passing), locale.toString(node.instances));
    else if (node.kind == TopologyNode::Kind::External)
        text = QCoreApplication::translate("meshboard::Topology", "external");
    else if (node.kind == TopologyNode::Kind::Gateway)
        text = QCoreApplication::translate("meshboard::Topology", "gateway");
    if (node.perSecond)
        text += (text.isEmpty() ? QString() : u" · "_s) + rateText(*node.perSecond);
    return text;
}

} // namespace meshboard
