// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/edits.h"

#include <numeric>

namespace meshboard::edits {

namespace {

const TargetNode *targetOf(const RouteGraph &routes, NodeId node)
{
    return routes.as<TargetNode>(node);
}

bool haveSameChildren(const SplitNode &a, const SplitNode &b)
{
    return std::equal(a.shares.cbegin(), a.shares.cend(), b.shares.cbegin(), b.shares.cend(),
                      [](const Share &one, const Share &other) { return one.name == other.name; });
}

/// The same split without the draft: where it stands now, or - rules move - the one of its object with the same children.
const SplitNode *sameSplit(const RouteGraph &routes, const SplitNode &split)
{
    const SplitNode *atPlace = nullptr;
    const SplitNode *alike = nullptr;
    for (const RouteNode &node : routes.nodes) {
        const auto *other = std::get_if<SplitNode>(&node);
        if (!other || other->object != split.object)
            continue;
        const bool isAlike = haveSameChildren(*other, split);
        if (other->origin.document == split.origin.document && other->origin.path == split.origin.path) {
            if (isAlike)
                return other;
            atPlace = other;
        } else if (isAlike && !alike) {
            alike = other;
        }
    }
    return alike ? alike : atPlace;
}

/// All requests to a target, whoever calls; absent where nobody measured.
std::optional<Traffic> trafficTo(const TargetNode &target, const Picture &picture)
{
    const ServiceKey service = picture.identities.value(target.service, target.service);
    std::optional<Traffic> sum;
    for (const TrafficPtr &traffic : picture.traffic) {
        if (traffic->key.to != service || !traffic->perSecond || (!target.subset.isEmpty() && traffic->key.subset != target.subset))
            continue;
        if (!sum)
            sum = Traffic {traffic->key, 0.0, {}, {}, 0, {}, {}};
        *sum->perSecond += *traffic->perSecond;
        sum->samples += traffic->samples;
    }
    return sum;
}

/// All requests to what `node` leads to; nested splits add up.
void addTraffic(const RouteGraph &routes, NodeId node, const Picture &picture, QSet<NodeId> &seen, std::optional<Traffic> &sum)
{
    if (node == noNode || seen.contains(node))
        return;
    seen.insert(node);
    const TargetNode *target = targetOf(routes, node);
    if (const auto one = target ? trafficTo(*target, picture) : std::nullopt) {
        if (!sum)
            sum = Traffic {one->key, 0.0, {}, {}, 0, {}, {}};
        *sum->perSecond += *one->perSecond;
        sum->samples += one->samples;
    }
    const QList<NodeId> children = target ? QList<NodeId> {} : routes.childrenOf(node);
    for (const NodeId child : children)
        addTraffic(routes, child, picture, seen, sum);
}

void collectServices(const RouteGraph &routes, NodeId node, QSet<NodeId> &seen, QSet<ServiceKey> &services)
{
    if (node == noNode || seen.contains(node))
        return;
    seen.insert(node);
    if (const TargetNode *target = targetOf(routes, node); target && !target->service.isNull())
        services.insert(target->service);
    const QList<NodeId> children = routes.childrenOf(node);
    for (const NodeId child : children)
        collectServices(routes, child, seen, services);
}

} // namespace

QList<SplitBar::Child> childrenOf(const SplitNode &split, const RouteGraph &drafted, const RouteGraph *declared, const Picture &picture)
{
    QList<SplitBar::Child> children(split.shares.size());
    // Where nothing is drafted it is the same, and nobody has to look through ten thousand others for it.
    const SplitNode *before = declared == &drafted ? &split : declared ? sameSplit(*declared, split) : nullptr;
    const QList<double> shares = before ? sharesOf(*before) : QList<double> {};
    QList<double> rates(split.shares.size());
    bool isObserved = false;
    for (qsizetype i = 0; i < split.shares.size(); ++i) {
        for (qsizetype old = 0; before && old < before->shares.size(); ++old) {
            if (before->shares[old].name == split.shares[i].name)
                children[i].declared = shares[old];
        }
        const TargetNode *target = targetOf(drafted, split.shares[i].next);
        children[i].isLink = target && target->kind == TargetNode::Kind::Service;
        std::optional<Traffic> traffic;
        QSet<NodeId> seen;
        addTraffic(drafted, split.shares[i].next, picture, seen, traffic);
        isObserved = isObserved || traffic;
        rates[i] = traffic ? *traffic->perSecond : 0.0;
        children[i].samples = traffic ? traffic->samples : 0;
    }
    const double all = std::accumulate(rates.cbegin(), rates.cend(), 0.0);
    for (qsizetype i = 0; isObserved && all > 0 && i < children.size(); ++i)
        children[i].observed = rates[i] / all;
    return children;
}

std::vector<int> parentCounts(const RouteGraph &routes)
{
    std::vector<int> counts(routes.nodes.size());
    std::vector<NodeId> countedFor(routes.nodes.size(), noNode); // a parent counts once, however often it names a node
    for (NodeId parent = 0; parent < NodeId(routes.nodes.size()); ++parent) {
        const QList<NodeId> children = routes.childrenOf(parent);
        for (const NodeId child : children) {
            if (size_t(child) < counts.size() && std::exchange(countedFor[size_t(child)], parent) != parent)
                ++counts[size_t(child)];
        }
    }
    return counts;
}

QSet<ServiceKey> reachedFrom(const RouteGraph &routes, NodeId node)
{
    QSet<NodeId> seen;
    QSet<ServiceKey> services;
    collectServices(routes, node, seen, services);
    return services;
}

} // namespace meshboard::edits
