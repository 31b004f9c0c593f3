// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/assemble.h"

#include <algorithm>

namespace meshboard::passes {

namespace {

/// Chains may be circular in broken configuration; no real one is this long.
constexpr int maxDepth = 32;

class Walk
{
public:
    Walk(const RouteGraph &routes, DeclaredEdge start, QList<DeclaredEdge> &edges)
        : m_routes(routes)
        , m_start(std::move(start))
        , m_edges(edges)
    {
    }

    void from(NodeId id, std::optional<double> share, const Origin &origin, DeclaredEdge::Kind kind, int depth = 0)
    {
        if (depth > maxDepth)
            return;
        if (const auto *rules = m_routes.as<RulesNode>(id)) {
            for (const Rule &rule : rules->rules) {
                from(rule.next, share, rule.origin, kind, depth + 1);
                mirrorsOf(rule.filters, rule.origin, depth);
            }
        } else if (const auto *split = m_routes.as<SplitNode>(id)) {
            const QList<double> shares = sharesOf(*split);
            for (qsizetype i = 0; i < shares.size(); ++i) {
                const Share &child = split->shares[i];
                const auto splitKind = kind == DeclaredEdge::Kind::Route ? DeclaredEdge::Kind::Split : kind;
                from(child.next, share.value_or(1.0) * shares[i], child.origin, splitKind, depth + 1);
                mirrorsOf(child.filters, child.origin, depth);
            }
        } else if (const auto *target = m_routes.as<TargetNode>(id)) {
            if (target->kind == TargetNode::Kind::Service)
                add(*target, share, origin, kind);
            for (const NodeId next : target->failover)
                from(next, std::nullopt, origin, DeclaredEdge::Kind::Failover, depth + 1);
            mirrorsOf(target->filters, origin, depth);
        }
    }

private:
    void mirrorsOf(const QList<Filter> &filters, const Origin &origin, int depth)
    {
        for (const Filter &filter : filters) {
            if (filter.target != noNode)
                from(filter.target, std::nullopt, origin, DeclaredEdge::Kind::Mirror, depth + 1);
        }
    }

    void add(const TargetNode &target, std::optional<double> share, const Origin &origin, DeclaredEdge::Kind kind)
    {
        DeclaredEdge edge = m_start;
        edge.kind = kind;
        edge.to = target.service;
        edge.subset = target.subset;
        edge.share = share;
        edge.origin = origin;
        // A service that leads to itself without a subset says nothing that the node does not say.
        if (edge.from == edge.to && edge.subset.isEmpty() && edge.fromEntry.isEmpty())
            return;
        const auto same = std::find_if(m_edges.begin(), m_edges.end(), [&](const DeclaredEdge &other) {
            return other.fromEntry == edge.fromEntry && other.from == edge.from && other.to == edge.to
                && other.subset == edge.subset && (other.kind == edge.kind || isPlain(other.kind) == isPlain(edge.kind));
        });
        if (same == m_edges.end())
            m_edges.append(edge);
        else
            *same = edge;
    }

    static bool isPlain(DeclaredEdge::Kind kind)
    {
        return kind == DeclaredEdge::Kind::Route || kind == DeclaredEdge::Kind::Split;
    }

    const RouteGraph &m_routes;
    DeclaredEdge m_start;
    QList<DeclaredEdge> &m_edges;
};

/// The service whose callers this entry is for: the one its object is named after, by the targets' own spelling.
ServiceKey serviceOf(const EntryNode &entry)
{
    ServiceKey key {entry.object.scope, entry.object.name};
    if (!entry.hosts.isEmpty()) {
        // reviews, reviews.shop, reviews.shop.svc.cluster.local: the name, and the namespace where it is said.
        const QStringList parts = entry.hosts.first().split(u'.');
        const bool isClusterName = parts.size() == 1 || (parts.size() >= 3 && parts[2] == u"svc") || parts.size() == 2;
        key.name = isClusterName ? parts[0] : entry.hosts.first();
        if (isClusterName && parts.size() >= 2)
            key.scope = parts[1];
        else if (!isClusterName)
            key.scope.clear();
    }
    return key;
}

} // namespace

QList<DeclaredEdge> edgesOf(const RouteGraph &routes)
{
    QList<DeclaredEdge> edges;
    for (const NodeId id : routes.entries) {
        const auto *entry = routes.as<EntryNode>(id);
        if (!entry)
            continue;
        DeclaredEdge start;
        start.source = routes.source;
        if (entry->audience != EntryNode::Audience::Mesh) {
            for (const QString &listener : entry->listeners) {
                start.fromEntry = listener;
                Walk(routes, start, edges).from(entry->next, std::nullopt, entry->origin, DeclaredEdge::Kind::Route);
            }
        }
        if (entry->audience != EntryNode::Audience::Ingress) {
            start.fromEntry.clear();
            start.from = serviceOf(*entry);
            Walk(routes, start, edges).from(entry->next, std::nullopt, entry->origin, DeclaredEdge::Kind::Route);
        }
    }
    return edges;
}

} // namespace meshboard::passes
