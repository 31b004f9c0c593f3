// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/render.h"

#include "graph/layout/arrangement.h"
#include "views/topology/paint.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr double aroundPicture = 24;

void draw(QPainter &painter, const Scene &scene, const Topology &topology, const QRectF &rect, double scale, bool dark)
{
    const Colours &colours = dark ? darkColours() : lightColours();
    paint(painter, scene, rect, scale, colours);
    LiveState live;
    live.topology = &topology;
    paintLive(painter, scene, live, rect, scale, colours, nullptr);
}

QByteArray svg(const Scene &scene, const Topology &topology, const QRectF &rect, bool dark)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(u"Meshboard"_s);
    generator.setResolution(96);
    generator.setSize(rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    QPainter painter(&generator);
    draw(painter, scene, topology, rect, 1, dark);
    painter.end();
    return bytes;
}

Expected<QByteArray> png(const Scene &scene, const Topology &topology, const QRectF &rect, bool dark)
{
    // Twice the size for sharp text; large meshes get what fits into a picture others can open.
    const double scale = std::min({2.0, 16000 / rect.width(), 16000 / rect.height(), std::sqrt(1e8 / (rect.width() * rect.height()))});
    QImage image((rect.size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::FreeSpace, {QT_TRANSLATE_NOOP("Model", "no memory for the picture"), {}}});
    QPainter painter(&image);
    draw(painter, scene, topology, rect, scale, dark);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::AskSupport, {QT_TRANSLATE_NOOP("Model", "the picture could not be encoded"), {}}});
    return bytes;
}

QByteArray dotQuoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return '"' + text.toUtf8() + '"';
}

QByteArray dotShape(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Gateway: return "hexagon"_ba;
    case TopologyNode::Kind::Subset: return "ellipse"_ba;
    case TopologyNode::Kind::External: return "box, style=dashed"_ba;
    case TopologyNode::Kind::Service:
    case TopologyNode::Kind::Group: break;
    }
    return "box"_ba;
}

QByteArray dot(const Topology &topology, const Positions &positions)
{
    std::vector<QRectF> rects;
    for (const TopologyNode &node : topology.nodes)
        rects.push_back(rectOf(node, positions.value(node.id)));
    QByteArray text = "digraph meshboard {\n    rankdir=" + QByteArray(flowOf(topology, rects) == Flow::Down ? "TB" : "LR") + ";\n";
    QMap<QString, QByteArray> groups;
    for (const TopologyNode &node : topology.nodes) {
        QByteArray line = dotQuoted(node.id) + " [label=" + dotQuoted(node.label) + ", shape=" + dotShape(node.kind)
            + ", comment=" + dotQuoted(nameOf(node.health));
        if (const auto at = positions.constFind(node.id); at != positions.cend())
            line += ", pos=\"" + QByteArray::number(at->x()) + ',' + QByteArray::number(-at->y()) + '"';
        groups[node.group] += line + "];\n";
    }
    int cluster = 0;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (it.key().isEmpty())
            text += *it;
        else
            text += "    subgraph cluster_" + QByteArray::number(cluster++) + " {\n    label=" + dotQuoted(it.key()) + ";\n" + *it + "    }\n";
    }
    for (const TopologyEdge &edge : topology.edges) {
        const bool isSolid = edge.kind == TopologyEdge::Kind::Declared || edge.kind == TopologyEdge::Kind::Observed;
        text += "    " + dotQuoted(topology.nodes[size_t(edge.from)].id) + " -> " + dotQuoted(topology.nodes[size_t(edge.to)].id)
            + " [label=" + dotQuoted(shareText(edge)) + ", style=" + (isSolid ? "solid" : "dashed") + "];\n";
    }
    return text + "}\n";
}

QJsonObject jsonOf(const Traffic &traffic)
{
    QJsonObject object {{u"samples"_s, traffic.samples}};
    if (traffic.perSecond)
        object.insert(u"perSecond"_s, *traffic.perSecond);
    if (traffic.errorShare)
        object.insert(u"errorShare"_s, *traffic.errorShare);
    if (traffic.p95)
        object.insert(u"p95Milliseconds"_s, double(traffic.p95->count()) / 1000);
    return object;
}

QByteArray json(const Topology &topology, const Positions &positions)
{
    QJsonArray nodes;
    for (const TopologyNode &node : topology.nodes) {
        QJsonObject object {{u"id"_s, node.id},
                            {u"kind"_s, nameOf(node.kind)},
                            {u"label"_s, node.label},
                            {u"scope"_s, node.group},
                            {u"health"_s, nameOf(node.health)},
                            {u"instances"_s, node.instances},
                            {u"inRotation"_s, node.inRotation},
                            {u"passing"_s, node.passing},
                            {u"stale"_s, node.isStale},
                            {u"sources"_s, QJsonArray::fromStringList(node.sources)}};
        if (!node.service.isNull())
            object.insert(u"service"_s, node.service.toString());
        if (!node.subset.isEmpty())
            object.insert(u"subset"_s, node.subset);
        if (const auto at = positions.constFind(node.id); at != positions.cend()) {
            object.insert(u"x"_s, at->x());
            object.insert(u"y"_s, at->y());
        }
        nodes.append(object);
    }
    QJsonArray edges;
    for (const TopologyEdge &edge : topology.edges) {
        QJsonObject object {{u"from"_s, topology.nodes[size_t(edge.from)].id},
                            {u"to"_s, topology.nodes[size_t(edge.to)].id},
                            {u"kind"_s, nameOf(edge.kind)}};
        if (edge.share)
            object.insert(u"share"_s, *edge.share);
        if (edge.draftedShare)
            object.insert(u"draftedShare"_s, *edge.draftedShare);
        if (edge.traffic)
            object.insert(u"traffic"_s, jsonOf(*edge.traffic));
        edges.append(object);
    }
    return QJsonDocument(QJsonObject {{u"nodes"_s, nodes}, {u"edges"_s, edges}}).toJson();
}

} // namespace

std::optional<RenderKind> renderKindOf(QStringView path)
{
    const QStringView suffix = path.mid(path.lastIndexOf(u'.') + 1);
    const auto is = [&](QLatin1StringView word) { return suffix.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("svg"_L1))
        return RenderKind::Svg;
    if (is("png"_L1))
        return RenderKind::Png;
    if (is("dot"_L1) || is("gv"_L1))
        return RenderKind::Dot;
    if (is("json"_L1))
        return RenderKind::Json;
    return std::nullopt;
}

Expected<QByteArray> renderTopology(const Topology &topology, const Positions &positions, RenderKind kind, bool dark)
{
    if (kind == RenderKind::Dot)
        return dot(topology, positions);
    if (kind == RenderKind::Json)
        return json(topology, positions);
    const ScenePtr scene = sceneOf(std::make_shared<const Topology>(topology), positions, QGuiApplication::font());
    const QRectF rect = scene->bounds.adjusted(-aroundPicture, -aroundPicture, aroundPicture, aroundPicture);
    if (kind == RenderKind::Svg)
        return svg(*scene, topology, rect, dark);
    return png(*scene, topology, rect, dark);
}

} // namespace meshboard
