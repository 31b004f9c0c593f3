// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/scene.h"

#include "contract/elsewhere.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr double rightReach = 56; ///< how far a line leaves a node before it turns
constexpr double downReach = 28;  ///< the same where rows are closer than columns
constexpr double clearance = 10;  ///< between a line and the nodes it passes
/// Above this many edges a line is drawn the short way even where it passes below a node: at that size nobody follows one.
constexpr size_t routedEdges = 3000;

/// A line of curves and straight pieces. Kept by its control points: asking a QPainterPath for points along it measures the
/// whole path each time, which for a few hundred edges took a minute.
class Track
{
public:
    explicit Track(QPointF start) : m_path(start), m_points {start} {}

    void lineTo(QPointF end)
    {
        m_path.lineTo(end);
        m_points.push_back(end);
    }

    void curveTo(QPointF a, QPointF b, QPointF end)
    {
        const QPointF start = m_points.back();
        m_path.cubicTo(a, b, end);
        const int pieces = std::clamp(int((end - start).manhattanLength() / 16), 8, 40);
        for (int i = 1; i <= pieces; ++i) {
            const double t = double(i) / pieces;
            const double u = 1 - t;
            m_points.push_back(start * (u * u * u) + a * (3 * u * u * t) + b * (3 * u * t * t) + end * (t * t * t));
        }
    }

    /// With the axes exchanged.
    Track transposed() const
    {
        Track track(m_points.front().transposed());
        track.m_path = QTransform(0, 1, 1, 0, 0, 0).map(m_path);
        for (size_t i = 1; i < m_points.size(); ++i)
            track.m_points.push_back(m_points[i].transposed());
        return track;
    }

    const QPainterPath &path() const { return m_path; }
    const std::vector<QPointF> &points() const { return m_points; }

private:
    QPainterPath m_path;
    std::vector<QPointF> m_points;
};

/// A line that leaves and arrives level, and runs at height `lane` in between.
Track lineBy(QPointF start, QPointF end, double lane, double reach)
{
    const double way = end.x() > start.x() ? reach : -reach;
    const QPointF a(start.x() + 2 * way, lane);
    const QPointF b(end.x() - 2 * way, lane);
    Track track(start);
    track.curveTo(start + QPointF(way, 0), a - QPointF(way, 0), a);
    track.lineTo(b);
    track.curveTo(b + QPointF(way, 0), end - QPointF(way, 0), end);
    return track;
}

Track straightLine(QPointF start, QPointF end)
{
    const double half = (end.x() - start.x()) / 2;
    Track track(start);
    if (std::abs(start.y() - end.y()) < 0.5)
        track.lineTo(end);
    else
        track.curveTo(start + QPointF(half, 0), end - QPointF(half, 0), end);
    return track;
}

/// Between nodes of one column: out to the right and back.
Track bracket(const QRectF &from, const QRectF &to, double reach)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.right(), to.center().y());
    const double out = std::max(start.x(), end.x()) + reach * 0.9;
    Track track(start);
    track.curveTo({out, start.y()}, {out, end.y()}, end);
    return track;
}

EdgeShape shapeOf(const Track &track)
{
    EdgeShape shape;
    shape.path = track.path();
    shape.points = track.points();
    double sum = 0;
    for (size_t i = 0; i < shape.points.size(); ++i) {
        if (i > 0) {
            const QPointF step = shape.points[i] - shape.points[i - 1];
            sum += std::hypot(step.x(), step.y());
        }
        shape.lengths.push_back(sum);
    }
    return shape;
}

class Routes
{
public:
    Routes(const std::vector<QRectF> &nodes, const Grid &index, double reach)
        : m_nodes(nodes)
        , m_index(index)
        , m_reach(reach)
    {
    }

    Track between(int from, int to, bool isTwin, bool findsWay) const
    {
        const QRectF &a = m_nodes[size_t(from)];
        const QRectF &b = m_nodes[size_t(to)];
        if (b.left() < a.right() + 16 && a.left() < b.right() + 16)
            return bracket(a, b, m_reach);
        const bool isForward = b.left() >= a.right();
        // Lines in both directions between two nodes run beside each other.
        const double side = isTwin ? (isForward ? -6 : 6) : 0;
        const QPointF start(isForward ? a.right() : a.left(), a.center().y() + side);
        const QPointF end(isForward ? b.left() : b.right(), b.center().y() + side);
        const Track direct = straightLine(start, end);
        if (!findsWay || std::abs(end.x() - start.x()) < 4 * m_reach)
            return direct;
        std::vector<int> hit;
        if (isClear(direct, from, to, &hit))
            return direct;
        // Lanes just above and below whatever is in the way, the nearest to the straight way first.
        const double middle = (start.y() + end.y()) / 2;
        std::deque<int> obstacles(hit.cbegin(), hit.cend());
        std::set<int> seen(hit.cbegin(), hit.cend());
        std::set<std::pair<double, double>> lanes {{std::abs(start.y() - middle), start.y()}, {std::abs(end.y() - middle), end.y()}};
        const auto addLanes = [&] {
            for (; !obstacles.empty(); obstacles.pop_front()) {
                const QRectF &rect = m_nodes[size_t(obstacles.front())];
                for (const double lane : {rect.top() - clearance - 2, rect.bottom() + clearance + 2})
                    lanes.emplace(std::abs(lane - middle), lane);
            }
        };
        addLanes();
        std::set<double> tried;
        for (int tries = 0; tries < 24 && !lanes.empty(); ++tries) {
            const double lane = lanes.begin()->second;
            lanes.erase(lanes.begin());
            if (!tried.insert(lane).second)
                continue;
            const Track track = lineBy(start, end, lane, m_reach);
            hit.clear();
            if (isClear(track, from, to, &hit))
                return track;
            for (const int node : hit) {
                if (seen.insert(node).second)
                    obstacles.push_back(node);
            }
            addLanes();
        }
        return direct;
    }

private:
    bool isClear(const Track &track, int from, int to, std::vector<int> *hit) const
    {
        const std::vector<QPointF> &points = track.points();
        // A few obstacles are enough to know better lanes by.
        for (size_t i = 1; i < points.size() && hit->size() < 3; ++i) {
            const QRectF piece = QRectF(points[i - 1], points[i]).normalized();
            for (const int node : m_index.in(piece.adjusted(-clearance, -clearance, clearance, clearance))) {
                if (node != from && node != to && std::find(hit->cbegin(), hit->cend(), node) == hit->cend())
                    hit->push_back(node);
            }
        }
        return hit->empty();
    }

    const std::vector<QRectF> &m_nodes;
    const Grid &m_index;
    const double m_reach;
};

/// Places for labels that cover neither nodes nor each other.
class Labels
{
public:
    Labels(const Grid &nodes, Flow flow) : m_nodes(nodes), m_flow(flow) {}

    QPointF place(const EdgeShape &shape, QSizeF size)
    {
        // Near the middle first; a place on a level piece reads best, so the ends are tried before giving in.
        static constexpr std::array shares {0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82, 0.18};
        // Lines that run down fan out late: their labels stand apart nearer to where they lead.
        static constexpr std::array downShares {0.66, 0.74, 0.58, 0.5, 0.42, 0.34, 0.26, 0.82, 0.18};
        QPointF best = shape.at(shape.length() / 2);
        int fewest = std::numeric_limits<int>::max();
        for (const double share : m_flow == Flow::Right ? shares : downShares) {
            const QPointF centre = shape.at(shape.length() * share);
            const QRectF box = boxAt(centre, size);
            const int hits = 2 * int(m_nodes.in(box).size()) + taken(box);
            if (hits < fewest) {
                fewest = hits;
                best = centre;
            }
            if (hits == 0)
                break;
        }
        add(boxAt(best, size));
        return best;
    }

private:
    static QRectF boxAt(QPointF centre, QSizeF size)
    {
        return {centre - QPointF(size.width(), size.height()) / 2, size};
    }

    template <typename Each>
    static void eachCell(const QRectF &box, const Each &each)
    {
        for (auto x = int(std::floor(box.left() / cell)); x <= int(std::floor(box.right() / cell)); ++x) {
            for (auto y = int(std::floor(box.top() / cell)); y <= int(std::floor(box.bottom() / cell)); ++y)
                each((qint64(x) << 32) ^ quint32(y));
        }
    }

    int taken(const QRectF &box) const
    {
        int count = 0;
        eachCell(box, [&](qint64 key) {
            if (const auto found = m_taken.find(key); found != m_taken.cend()) {
                for (const QRectF &other : found->second)
                    count += other.intersects(box);
            }
        });
        return count;
    }

    void add(const QRectF &box)
    {
        eachCell(box, [&](qint64 key) { m_taken[key].push_back(box); });
    }

    static constexpr double cell = 128;
    const Grid &m_nodes;
    const Flow m_flow;
    std::unordered_map<qint64, std::vector<QRectF>> m_taken;
};

std::vector<GroupShape> groupsOf(const Topology &topology, const std::vector<QRectF> &nodes)
{
    std::map<QString, GroupShape> groups;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const QString &name = topology.nodes[i].group;
        if (name.isEmpty())
            continue;
        GroupShape &group = groups[name];
        group.name = name;
        group.nodes += topology.nodes[i].kind != TopologyNode::Kind::Subset;
        group.rect |= nodes[i];
    }
    std::vector<GroupShape> result;
    for (auto &[name, group] : groups) {
        group.rect.adjust(-groupPadding, -groupPadding - groupTitle, groupPadding, groupPadding);
        result.push_back(std::move(group));
    }
    return result;
}

void label(Scene &scene)
{
    QFont small = scene.font;
    small.setPixelSize(11);
    const QFontMetricsF metrics(small);
    Labels labels(scene.nodeIndex, scene.flow);
    for (size_t i = 0; i < scene.edges.size(); ++i) {
        const TopologyEdge &edge = scene.topology->edges[i];
        EdgeShape &shape = scene.edges[i];
        shape.text = shareText(edge);
        shape.hasFigure = bool(edge.traffic);
        if (shape.text.isEmpty() && !shape.hasFigure)
            continue;
        constexpr double line = 16;
        const double textWidth = shape.text.isEmpty() ? 0 : metrics.horizontalAdvance(shape.text) + 12;
        const double width = std::max(textWidth, shape.hasFigure ? 48.0 : 0.0);
        const double height = (shape.text.isEmpty() ? 0 : line + 2) + (shape.hasFigure ? line : 0);
        const QPointF centre = labels.place(shape, {width, height});
        if (shape.text.isEmpty()) {
            shape.figureAt = centre;
            continue;
        }
        const double top = shape.hasFigure ? centre.y() - height / 2 : centre.y() - line / 2;
        shape.textBox = QRectF(std::round(centre.x() - textWidth / 2), std::round(top), textWidth, line);
        shape.figureAt = {centre.x(), shape.textBox.bottom() + line / 2};
    }
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// As many decimals as say something: 0.34, 0.5, 3.4, 8, 34.
QString shortNumber(double value)
{
    const double hundredths = std::round(value * 100);
    const bool isWhole = value >= 9.95 || std::fmod(std::round(value * 10), 10) == 0;
    if (value >= 0.995)
        return number(value, isWhole ? 0 : 1);
    return number(value, std::fmod(hundredths, 100) == 0 ? 0 : std::fmod(hundredths, 10) == 0 ? 1 : 2);
}

QString percentDigits(double share)
{
    const double percent = share * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < 0.005;
    const bool isTenth = std::abs(percent * 10 - std::round(percent * 10)) < 0.05;
    return number(percent, isWhole ? 0 : isTenth ? 1 : 2);
}

} // namespace

QPointF EdgeShape::at(double distance) const
{
    if (points.empty())
        return {};
    const auto next = std::upper_bound(lengths.cbegin(), lengths.cend(), distance);
    if (next == lengths.cend())
        return points.back();
    if (next == lengths.cbegin())
        return points.front();
    const auto i = size_t(next - lengths.cbegin());
    const double piece = lengths[i] - lengths[i - 1];
    const double share = piece > 0 ? (distance - lengths[i - 1]) / piece : 0;
    return points[i - 1] + (points[i] - points[i - 1]) * share;
}

int Scene::nodeAt(QPointF point) const
{
    const std::vector<int> found = nodeIndex.in(QRectF(point, point));
    return found.empty() ? -1 : found.back();
}

int Scene::edgeAt(QPointF point, double tolerance) const
{
    int nearest = -1;
    double best = tolerance;
    for (const int i : edgeIndex.in(QRectF(point, point).adjusted(-tolerance, -tolerance, tolerance, tolerance))) {
        const EdgeShape &edge = edges[size_t(i)];
        if (edge.textBox.contains(point))
            return i;
        for (size_t k = 1; k < edge.points.size(); ++k) {
            const QPointF a = edge.points[k - 1];
            const QPointF along = edge.points[k] - a;
            const double square = QPointF::dotProduct(along, along);
            const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / square, 0.0, 1.0) : 0;
            const QPointF away = point - (a + along * t);
            if (const double distance = std::hypot(away.x(), away.y()); distance < best) {
                best = distance;
                nearest = i;
            }
        }
    }
    return nearest;
}

std::vector<int> Scene::edgesOf(int node) const
{
    std::vector<int> result;
    for (size_t i = 0; i < topology->edges.size(); ++i) {
        if (topology->edges[i].from == node || topology->edges[i].to == node)
            result.push_back(int(i));
    }
    return result;
}

ScenePtr sceneOf(const TopologyPtr &shared, const Positions &positions, const QFont &font)
{
    const Topology &topology = *shared;
    const auto scene = freedElsewhere(new Scene);
    scene->topology = shared;
    scene->font = font;
    for (const TopologyNode &node : topology.nodes)
        scene->nodes.push_back(rectOf(node, positions.value(node.id)));
    scene->nodeIndex = Grid(scene->nodes);
    scene->groups = groupsOf(topology, scene->nodes);
    // Lines only know how to run across; down is across with the axes exchanged.
    scene->flow = flowOf(topology, scene->nodes);
    const bool isDown = scene->flow == Flow::Down;
    std::vector<QRectF> rects = scene->nodes;
    if (isDown) {
        for (QRectF &rect : rects)
            rect = QRectF(rect.topLeft().transposed(), rect.size().transposed());
    }
    const Grid index(rects);
    const Routes routes(rects, index, isDown ? downReach : rightReach);
    std::set<std::pair<int, int>> pairs;
    for (const TopologyEdge &edge : topology.edges)
        pairs.emplace(edge.from, edge.to);
    std::vector<QRectF> edgeRects;
    for (const TopologyEdge &edge : topology.edges) {
        const bool isTwin = pairs.contains({edge.to, edge.from});
        const Track track = routes.between(edge.from, edge.to, isTwin, topology.edges.size() <= routedEdges);
        scene->edges.push_back(shapeOf(isDown ? track.transposed() : track));
    }
    label(*scene);
    for (EdgeShape &shape : scene->edges) {
        shape.bounds = shape.path.controlPointRect().adjusted(-8, -8, 8, 8) | shape.textBox;
        if (shape.hasFigure)
            shape.bounds |= QRectF(shape.figureAt - QPointF(32, 10), QSizeF(64, 20));
        edgeRects.push_back(shape.bounds);
    }
    scene->edgeIndex = Grid(std::move(edgeRects));
    for (const QRectF &node : scene->nodes)
        scene->bounds |= node;
    for (const GroupShape &group : scene->groups)
        scene->bounds |= group.rect;
    for (const EdgeShape &edge : scene->edges)
        scene->bounds |= edge.bounds;
    return scene;
}

bool haveSameDrawing(const Topology &a, const Topology &b)
{
    const auto isSameNode = [](const TopologyNode &x, const TopologyNode &y) {
        return x.id == y.id && x.kind == y.kind && x.label == y.label && x.group == y.group && x.isStale == y.isStale
            && x.isDrafted == y.isDrafted && x.folded == y.folded;
    };
    const auto isSameEdge = [](const TopologyEdge &x, const TopologyEdge &y) {
        return x.from == y.from && x.to == y.to && x.kind == y.kind && x.share == y.share && x.draftedShare == y.draftedShare
            && bool(x.traffic) == bool(y.traffic);
    };
    return std::equal(a.nodes.cbegin(), a.nodes.cend(), b.nodes.cbegin(), b.nodes.cend(), isSameNode)
        && std::equal(a.edges.cbegin(), a.edges.cend(), b.edges.cbegin(), b.edges.cend(), isSameEdge);
}

QString shareText(const TopologyEdge &edge)
{
    const auto percent = [](const QString &digits) {
        return QCoreApplication::translate("meshboard::Topology", "%1 %", "a share").arg(digits);
    };
    if (edge.draftedShare) {
        const QString after = percent(percentDigits(*edge.draftedShare));
        return edge.share ? QString(percentDigits(*edge.share) + u" → "_s + after) : QString(u"→ "_s + after);
    }
    return edge.share ? percent(percentDigits(*edge.share)) : QString();
}

QString rateText(double perSecond)
{
    if (perSecond >= 1000)
        return QCoreApplication::translate("meshboard::Topology", "%1k/s", "thousands of requests a second").arg(shortNumber(perSecond / 1000));
    return QCoreApplication::translate("meshboard::Topology", "%1/s", "requests a second").arg(shortNumber(perSecond));
}

QString figureText(const Traffic &traffic, EdgeLabels labels)
{
    switch (labels) {
    case EdgeLabels::None: break;
    case EdgeLabels::Rate: return traffic.perSecond ? rateText(*traffic.perSecond) : QString();
    case EdgeLabels::Errors:
        return traffic.errorShare
            ? QCoreApplication::translate("meshboard::Topology", "%1 %", "a share").arg(shortNumber(*traffic.errorShare * 100))
            : QString();
    case EdgeLabels::Latency:
        return traffic.p95 ? QCoreApplication::translate("meshboard::Topology", "%1 ms").arg(shortNumber(double(traffic.p95->count()) / 1000))
                           : QString();
    }
    return {};
}

} // namespace meshboard
