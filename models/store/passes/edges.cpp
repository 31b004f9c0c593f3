// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/assemble.h"

#include <QHash>

namespace meshboard::passes {

namespace {

/// Chains may be circular in broken configuration; no real one is this long.
constexpr int maxDepth = 32;

bool isPlain(DeclaredEdge::Kind kind)
{
    return kind == DeclaredEdge::Kind::Route || kind == DeclaredEdge::Kind::Split;
}

/// Edges in the order in which they were met; of two that say the same of the same ends the last counts.
class Edges
{
public:
    void add(const DeclaredEdge &edge)
    {
        const Ends ends {edge.fromEntry, edge.from, edge.to, edge.subset, isPlain(edge.kind)};
        const auto known = m_places.constFind(ends);
        if (known != m_places.cend()) {
            m_edges[*known] = edge;
            return;
        }
        m_places.insert(ends, m_edges.size());
        m_edges.append(edge);
    }
    QList<DeclaredEdge> taken()
    {
        m_edges.squeeze();
        return std::move(m_edges);
    }

private:
    struct Ends
    {
        QString fromEntry;
        ServiceKey from;
        ServiceKey to;
        QString subset;
        bool isPlain = false;

        bool operator==(const Ends &) const = default;
        friend size_t qHash(const Ends &ends, size_t seed) { return qHashMulti(seed, ends.fromEntry, ends.from, ends.to, ends.subset, ends.isPlain); }
    };
    QList<DeclaredEdge> m_edges;
    QHash<Ends, qsizetype> m_places;
};

class Walk
{
public:
    Walk(const RouteGraph &routes, DeclaredEdge start, Edges &edges)
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
        m_edges.add(edge);
    }

    const RouteGraph &m_routes;
    DeclaredEdge m_start;
    Edges &m_edges;
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
    Edges edges;
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
    return edges.taken();
}

} // namespace meshboard::passes
