// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/describe.h"

#include "views/common/theme.h"
#include "views/topology/paint.h"
#include "views/topology/scene.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(meshboard::Topology)
};

QString percent(double share)
{
    // A tenth matters below ten percent only, and only where there is one.
    const double tenths = std::round(share * 1000);
    const bool isWhole = tenths >= 100 || std::fmod(tenths, 10) == 0;
    return QLocale().toString(tenths / 10, 'f', isWhole ? 0 : 1) + u" %"_s;
}

/// Few names and how many more there are.
QString listed(const QStringList &names)
{
    constexpr int most = 6;
    if (names.size() <= most)
        return names.join(", "_L1);
    return QStringList(names.mid(0, most)).join(", "_L1) + u' ' + Words::tr("and %n more", nullptr, int(names.size()) - most);
}

QString shownName(const TopologyNode &node)
{
    return node.kind == TopologyNode::Kind::Subset ? QString(node.service.name + u' ' + node.label) : node.label;
}

} // namespace

QString kindWord(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Service: return Words::tr("service");
    case TopologyNode::Kind::Subset: return Words::tr("subset");
    case TopologyNode::Kind::Gateway: return Words::tr("gateway");
    case TopologyNode::Kind::External: return Words::tr("external host");
    case TopologyNode::Kind::Group: return Words::tr("folded group");
    }
    return {};
}

QString nameFor(const TopologyNode &node)
{
    return Words::tr("%1, %2, %3", "name, kind, health").arg(shownName(node), kindWord(node.kind), wordFor(markOf(node)));
}

QStringList linesFor(const Topology &topology, int index)
{
    const TopologyNode &node = topology.nodes[size_t(index)];
    const QLocale locale;
    QStringList lines;
    QString health = wordFor(markOf(node));
    if (node.isStale)
        health = Words::tr("stale: its sources do not answer");
    if (node.instances > 0) {
        health += u", "_s
            + Words::tr("%1 of %n instances pass", nullptr, node.instances).arg(locale.toString(node.passing));
        if (node.inRotation < node.instances)
            health += u", "_s + Words::tr("%1 out of rotation").arg(locale.toString(node.instances - node.inRotation));
    }
    lines.append(health);
    if (node.kind == TopologyNode::Kind::Group)
        lines.append(Words::tr("%n nodes folded; Space unfolds", nullptr, node.folded));
    if (node.isDrafted)
        lines.append(Words::tr("will be there once the draft is applied"));
    if (node.perSecond) {
        lines.append(node.errorShare ? Words::tr("%1, %2 errors", "rate, share").arg(rateText(*node.perSecond), percent(*node.errorShare))
                                     : rateText(*node.perSecond));
    }
    QStringList callers;
    QStringList callees;
    for (const TopologyEdge &edge : topology.edges) {
        const bool isOwn = topology.nodes[size_t(edge.to)].kind == TopologyNode::Kind::Subset
            && topology.nodes[size_t(edge.to)].service == topology.nodes[size_t(edge.from)].service;
        if (edge.to == index && !isOwn)
            callers.append(shownName(topology.nodes[size_t(edge.from)]));
        if (edge.from == index) {
            const QString share = shareText(edge);
            const QString name = shownName(topology.nodes[size_t(edge.to)]);
            callees.append(share.isEmpty() ? name : QString(name + u" ("_s + share + u')'));
        }
    }
    callers.removeDuplicates();
    callees.removeDuplicates();
    if (!callers.isEmpty())
        lines.append(Words::tr("called by %1").arg(listed(callers)));
    if (!callees.isEmpty())
        lines.append(Words::tr("leads to %1").arg(listed(callees)));
    if (!node.sources.isEmpty())
        lines.append(Words::tr("known from %1").arg(listed(node.sources)));
    return lines;
}

QString edgeNameFor(const Topology &topology, int index)
{
    const TopologyEdge &edge = topology.edges[size_t(index)];
    return shownName(topology.nodes[size_t(edge.from)]) + u" → "_s + shownName(topology.nodes[size_t(edge.to)]);
}

QStringList edgeLinesFor(const Topology &topology, int index)
{
    const TopologyEdge &edge = topology.edges[size_t(index)];
    QStringList lines;
    switch (edge.kind) {
    case TopologyEdge::Kind::Declared: lines.append(edge.share ? Words::tr("declared %1").arg(percent(*edge.share)) : Words::tr("declared")); break;
    case TopologyEdge::Kind::Observed: lines.append(Words::tr("seen in traffic, declared nowhere")); break;
    case TopologyEdge::Kind::Failover: lines.append(Words::tr("failover")); break;
    case TopologyEdge::Kind::Mirror: lines.append(Words::tr("mirror: copies of requests, answers are dropped")); break;
    case TopologyEdge::Kind::Member: lines.append(Words::tr("a subset that no route names")); break;
    }
    if (edge.draftedShare)
        lines.append(Words::tr("with the draft %1").arg(percent(*edge.draftedShare)));
    if (!edge.traffic)
        return lines;
    if (const auto share = observedShare(topology, index))
        lines.append(Words::tr("observed %1 of %n requests", nullptr, int(std::min<qint64>(edge.traffic->samples, 1'000'000'000))).arg(percent(*share)));
    QStringList figures;
    for (const EdgeLabels kind : {EdgeLabels::Rate, EdgeLabels::Latency}) {
        if (const QString text = figureText(*edge.traffic, kind); !text.isEmpty())
            figures.append(kind == EdgeLabels::Latency ? Words::tr("95 % within %1").arg(text) : text);
    }
    if (edge.traffic->errorShare)
        figures.append(Words::tr("%1 errors").arg(percent(*edge.traffic->errorShare)));
    if (!figures.isEmpty())
        lines.append(figures.join(", "_L1));
    if (!edge.origin.isNull() && edge.origin.line > 0)
        lines.append(edge.origin.document->path + u':' + QString::number(edge.origin.line));
    return lines;
}

std::optional<double> observedShare(const Topology &topology, int index)
{
    const TopologyEdge &edge = topology.edges[size_t(index)];
    const TopologyNode &target = topology.nodes[size_t(edge.to)];
    if (target.kind != TopologyNode::Kind::Subset || !edge.traffic || !edge.traffic->perSecond)
        return std::nullopt;
    double sum = 0;
    for (const TopologyEdge &other : topology.edges) {
        const TopologyNode &sibling = topology.nodes[size_t(other.to)];
        if (other.from == edge.from && sibling.kind == TopologyNode::Kind::Subset && sibling.service == target.service && other.traffic)
            sum += other.traffic->perSecond.value_or(0);
    }
    return sum > 0 ? std::optional(*edge.traffic->perSecond / sum) : std::nullopt;
}

QString asToolTip(const QString &title, const QStringList &lines)
{
    QString text = u"<p style='white-space:pre'><b>"_s + title.toHtmlEscaped() + u"</b>"_s;
    for (const QString &line : lines)
        text += u"<br>"_s + line.toHtmlEscaped();
    return text + u"</p>"_s;
}

} // namespace meshboard
