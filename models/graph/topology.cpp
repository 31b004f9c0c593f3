// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/topology.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using EdgeKey = std::tuple<QString, QString, TopologyEdge::Kind>;

TopologyEdge::Kind kindOf(DeclaredEdge::Kind kind)
{
    switch (kind) {
    case DeclaredEdge::Kind::Failover: return TopologyEdge::Kind::Failover;
    case DeclaredEdge::Kind::Mirror: return TopologyEdge::Kind::Mirror;
    case DeclaredEdge::Kind::Route:
    case DeclaredEdge::Kind::Split: break;
    }
    return TopologyEdge::Kind::Declared;
}

/// Figures of several callers or versions as one. What nobody measured stays unknown.
TrafficPtr sumOf(const std::vector<TrafficPtr> &parts)
{
    if (parts.size() == 1)
        return parts.front();
    auto sum = std::make_shared<Traffic>();
    double judged = 0;
    double errors = 0;
    for (const TrafficPtr &part : parts) {
        if (part->perSecond)
            sum->perSecond = sum->perSecond.value_or(0.0) + *part->perSecond;
        if (part->perSecond && part->errorShare) {
            judged += *part->perSecond;
            errors += *part->perSecond * *part->errorShare;
            sum->errorShare = judged > 0 ? errors / judged : 0.0;
        }
        if (part->p95)
            sum->p95 = std::max(sum->p95.value_or(*part->p95), *part->p95);
        sum->samples += part->samples;
        sum->window = std::max(sum->window, part->window);
        while (sum->recentRates.size() < part->recentRates.size())
            sum->recentRates.prepend(0.0F);
        const qsizetype shift = sum->recentRates.size() - part->recentRates.size();
        for (qsizetype i = 0; i < part->recentRates.size(); ++i)
            sum->recentRates[shift + i] += part->recentRates[i];
    }
    return sum;
}

class Builder
{
public:
    Builder(const Picture &picture, const QSet<SourceId> &stale)
        : m_picture(picture)
        , m_stale(stale)
    {
    }

    void addServices(const QMap<ServiceKey, MergedServicePtr> &services, bool isDrafted)
    {
        for (const MergedServicePtr &service : services)
            addService(*service, isDrafted);
    }

    void addEdges(const QList<DeclaredEdge> &edges)
    {
        for (const DeclaredEdge &declared : edges) {
            TopologyEdge &edge = m_edges[keyOf(declared, false)];
            edge.origin = edge.origin.isNull() ? declared.origin : edge.origin;
            edge.share = edge.share ? edge.share : declared.share;
        }
    }

    /// Where the draft differs from what is.
    void addDraftedEdges(const QList<DeclaredEdge> &edges)
    {
        std::map<EdgeKey, TopologyEdge> drafted;
        for (const DeclaredEdge &declared : edges) {
            TopologyEdge &edge = drafted[keyOf(declared, true)];
            edge.origin = edge.origin.isNull() ? declared.origin : edge.origin;
            edge.share = edge.share ? edge.share : declared.share;
        }
        for (auto &[key, edge] : m_edges) {
            if (!drafted.contains(key))
                edge.draftedShare = 0.0;
        }
        for (const auto &[key, edge] : drafted) {
            const auto [known, isNew] = m_edges.try_emplace(key, edge);
            if (isNew)
                known->second.share = std::nullopt;
            if (isNew || known->second.share != edge.share)
                known->second.draftedShare = edge.share.value_or(1.0);
        }
    }

    /// Subsets that no route of their service names still belong to it.
    void addMembers()
    {
        for (const auto &[id, node] : m_nodes) {
            if (node.kind != TopologyNode::Kind::Subset)
                continue;
            const QString service = idOf(node.service);
            if (!m_edges.contains({service, id, TopologyEdge::Kind::Declared}))
                m_edges[{service, id, TopologyEdge::Kind::Member}];
        }
    }

    void addTraffic(const QMap<TrafficKey, TrafficPtr> &traffic)
    {
        std::map<EdgeKey, std::vector<TrafficPtr>> onEdges;
        std::map<QString, std::vector<TrafficPtr>> onNodes;
        for (auto it = traffic.cbegin(); it != traffic.cend(); ++it) {
            const QString to = serviceNode(it.key().to, {});
            const QString subset = it.key().subset.isEmpty() ? QString() : subsetId(it.key().to, it.key().subset);
            const bool hasSubset = m_nodes.contains(subset);
            onNodes[to].push_back(*it);
            if (hasSubset)
                onNodes[subset].push_back(*it);
            const QString from = it.key().from.isNull() ? QString() : serviceNode(it.key().from, {});
            if (!from.isEmpty() && hasSubset && m_edges.contains({from, subset, TopologyEdge::Kind::Declared})) {
                onEdges[{from, subset, TopologyEdge::Kind::Declared}].push_back(*it);
                continue;
            }
            if (!from.isEmpty() && from != to)
                onEdges[carrierOf(from, to)].push_back(*it);
            if (hasSubset)
                onEdges[carrierOf(to, subset)].push_back(*it);
        }
        for (const auto &[key, parts] : onEdges)
            m_edges[key].traffic = sumOf(parts);
        for (const auto &[id, parts] : onNodes) {
            const TrafficPtr sum = sumOf(parts);
            m_nodes[id].perSecond = sum->perSecond;
            m_nodes[id].errorShare = sum->errorShare;
        }
    }

    Topology result() &&
    {
        Topology topology;
        for (auto &[id, node] : m_nodes) {
            const QSet<SourceId> &sources = m_sources[id];
            node.isStale = !sources.isEmpty()
                && std::all_of(sources.cbegin(), sources.cend(), [&](SourceId source) { return m_stale.contains(source); });
            for (const SourceId source : sources)
                node.sources.append(m_picture.names.value(source));
            node.sources.sort();
            topology.nodes.push_back(std::move(node));
        }
        for (auto &[key, edge] : m_edges) {
            edge.from = topology.indexOf(std::get<0>(key));
            edge.to = topology.indexOf(std::get<1>(key));
            edge.kind = std::get<2>(key);
            topology.edges.push_back(std::move(edge));
        }
        return topology;
    }

private:
    static QString subsetId(const ServiceKey &service, const QString &subset)
    {
        return u"subset:"_s + service.toString() + u'@' + subset;
    }

    QString idOf(const ServiceKey &key) const
    {
        const auto gateway = m_gateways.constFind(key.toString());
        return gateway == m_gateways.cend() ? QString(u"service:"_s + key.toString()) : *gateway;
    }

    TopologyNode &add(const QString &id, TopologyNode::Kind kind, const QString &label, const QString &group)
    {
        const auto [node, isNew] = m_nodes.try_emplace(id);
        if (isNew) {
            node->second.id = id;
            node->second.kind = kind;
            node->second.label = label;
            node->second.group = group;
        }
        return node->second;
    }

    void addService(const MergedService &service, bool isDrafted)
    {
        using Kind = TopologyNode::Kind;
        const bool isGateway = service.kind == Service::Kind::Gateway;
        if (isGateway) {
            const QString id = u"gateway:"_s + service.key.toString();
            m_gateways.insert(service.key.toString(), id);
            m_gateways.insert(service.key.name, id);
        }
        const QString id = idOf(service.key);
        const bool isNew = !m_nodes.contains(id);
        const bool isExternal = service.kind == Service::Kind::External;
        TopologyNode &node = add(id, isGateway ? Kind::Gateway : isExternal ? Kind::External : Kind::Service,
                                 service.key.name, service.key.scope);
        if (isNew) {
            node.service = service.key;
            node.isDrafted = isDrafted;
            node.health = service.health;
            node.instances = service.instances;
            node.passing = service.passing;
            node.inRotation = service.inRotation;
            for (const MergedService::Part &part : service.parts)
                m_sources[id].insert(part.source);
        }
        QStringList subsets = service.subsets;
        for (const MergedService::Part &part : service.parts) {
            for (const Instance &instance : part.service->instances) {
                if (!instance.subset.isEmpty() && !subsets.contains(instance.subset))
                    subsets.append(instance.subset);
            }
        }
        // One version seen on all instances and declared by nobody is a label, not a subset.
        if (service.subsets.isEmpty() && subsets.size() == 1)
            return;
        for (const QString &subset : subsets)
            addSubset(service, subset, isDrafted);
    }

    void addSubset(const MergedService &service, const QString &subset, bool isDrafted)
    {
        const QString id = subsetId(service.key, subset);
        if (m_nodes.contains(id))
            return;
        TopologyNode &node = add(id, TopologyNode::Kind::Subset, subset, service.key.scope);
        node.service = service.key;
        node.subset = subset;
        node.isDrafted = isDrafted;
        for (const MergedService::Part &part : service.parts) {
            m_sources[id].insert(part.source);
            for (const Instance &instance : part.service->instances) {
                if (instance.subset != subset)
                    continue;
                ++node.instances;
                if (instance.health.rotation != Rotation::In)
                    continue;
                ++node.inRotation;
                node.passing += instance.health.probe == Probe::Passing;
                node.health = worst(node.health, instance.health.probe);
            }
        }
    }

    /// The node of a service, made where only a route or a figure names it.
    QString serviceNode(const ServiceKey &key, SourceId source, bool isDrafted = false)
    {
        QString id = idOf(key);
        if (!m_nodes.contains(id)) {
            if (const QString listener = m_listeners.value(key.name); !listener.isEmpty())
                return listener;
            // Host names of other places have dots; names of a mesh do not.
            const bool isExternal = key.name.contains(u'.');
            TopologyNode &node = add(id, isExternal ? TopologyNode::Kind::External : TopologyNode::Kind::Service, key.name, key.scope);
            node.service = key;
            node.isDrafted = isDrafted;
            if (!source.isNull())
                m_sources[id].insert(source);
        }
        return id;
    }

    QString gatewayNode(const QString &listener, SourceId source, bool isDrafted)
    {
        const qsizetype slash = listener.indexOf(u'/');
        const QString name = listener.mid(slash + 1);
        const QString known = m_gateways.value(listener, m_gateways.value(name));
        if (!known.isEmpty())
            return known;
        const QString id = u"gateway:"_s + listener;
        if (!m_nodes.contains(id))
            add(id, TopologyNode::Kind::Gateway, name, listener.left(std::max<qsizetype>(slash, 0))).isDrafted = isDrafted;
        m_sources[id].insert(source);
        m_listeners.insert(name, id);
        return id;
    }

    EdgeKey keyOf(const DeclaredEdge &edge, bool isDrafted)
    {
        const QString from = edge.fromEntry.isEmpty() ? serviceNode(edge.from, edge.source, isDrafted)
                                                      : gatewayNode(edge.fromEntry, edge.source, isDrafted);
        QString to = serviceNode(edge.to, edge.source, isDrafted);
        if (!edge.subset.isEmpty()) {
            to = subsetId(edge.to, edge.subset);
            const bool isNew = !m_nodes.contains(to);
            TopologyNode &node = add(to, TopologyNode::Kind::Subset, edge.subset, edge.to.scope);
            node.service = edge.to;
            node.subset = edge.subset;
            node.isDrafted = isNew ? isDrafted : node.isDrafted;
            m_sources[to].insert(edge.source);
        }
        return {from, to, kindOf(edge.kind)};
    }

    /// The edge that shows traffic between two nodes: a declared one where there is one.
    EdgeKey carrierOf(const QString &from, const QString &to) const
    {
        using Kind = TopologyEdge::Kind;
        for (const Kind kind : {Kind::Declared, Kind::Member, Kind::Failover}) {
            if (m_edges.contains({from, to, kind}))
                return {from, to, kind};
        }
        return {from, to, Kind::Observed};
    }

    const Picture &m_picture;
    const QSet<SourceId> &m_stale;
    std::map<QString, TopologyNode> m_nodes;
    std::map<EdgeKey, TopologyEdge> m_edges;
    QHash<QString, QString> m_gateways; ///< full and short names of gateways that are services -> node
    QHash<QString, QString> m_listeners;
    QHash<QString, QSet<SourceId>> m_sources;
};

} // namespace

bool TopologyEdge::operator==(const TopologyEdge &other) const
{
    const auto isSameTraffic = [&] { return traffic == other.traffic || (traffic && other.traffic && *traffic == *other.traffic); };
    return from == other.from && to == other.to && kind == other.kind && share == other.share
        && draftedShare == other.draftedShare && origin == other.origin && isSameTraffic();
}

int Topology::indexOf(QStringView id) const
{
    const auto found = std::lower_bound(nodes.cbegin(), nodes.cend(), id,
                                        [](const TopologyNode &node, QStringView wanted) { return node.id < wanted; });
    return found == nodes.cend() || found->id != id ? -1 : int(found - nodes.cbegin());
}

Topology topologyOf(const Picture &picture, const Picture &drafted, const QSet<SourceId> &stale)
{
    Builder builder(picture, stale);
    builder.addServices(picture.services, false);
    builder.addEdges(picture.edges);
    if (&drafted != &picture) {
        builder.addServices(drafted.services, true);
        builder.addDraftedEdges(drafted.edges);
    }
    builder.addMembers();
    builder.addTraffic(picture.traffic);
    return std::move(builder).result();
}

Topology folded(const Topology &topology, const QSet<QString> &groups)
{
    if (groups.isEmpty())
        return topology;
    std::map<QString, TopologyNode> nodes;
    std::vector<QString> idOf;
    for (const TopologyNode &node : topology.nodes) {
        const bool isFolded = groups.contains(node.group) && !node.group.isEmpty();
        idOf.push_back(isFolded ? QString(u"group:"_s + node.group) : node.id);
        if (!isFolded) {
            nodes[node.id] = node;
            continue;
        }
        TopologyNode &group = nodes[idOf.back()];
        const bool isFirst = group.folded == 0;
        group.id = idOf.back();
        group.kind = TopologyNode::Kind::Group;
        group.label = node.group;
        group.health = worst(group.health, node.health);
        group.isStale = node.isStale && (isFirst || group.isStale);
        ++group.folded;
        if (node.kind != TopologyNode::Kind::Subset) {
            group.instances += node.instances;
            group.passing += node.passing;
            group.inRotation += node.inRotation;
        }
        for (const QString &source : node.sources) {
            if (!group.sources.contains(source))
                group.sources.append(source);
        }
    }
    std::map<EdgeKey, TopologyEdge> edges;
    std::map<EdgeKey, std::vector<TrafficPtr>> traffic;
    for (const TopologyEdge &edge : topology.edges) {
        const EdgeKey key {idOf[size_t(edge.from)], idOf[size_t(edge.to)], edge.kind};
        if (std::get<0>(key) == std::get<1>(key))
            continue;
        const auto [known, isNew] = edges.try_emplace(key, edge);
        // Shares of several services are shares of different things: together they say nothing.
        if (!isNew)
            known->second.share = known->second.draftedShare = std::nullopt;
        if (edge.traffic)
            traffic[key].push_back(edge.traffic);
    }
    Topology result;
    for (auto &[id, node] : nodes)
        result.nodes.push_back(std::move(node));
    for (auto &[key, edge] : edges) {
        edge.from = result.indexOf(std::get<0>(key));
        edge.to = result.indexOf(std::get<1>(key));
        if (const auto parts = traffic.find(key); parts != traffic.end())
            edge.traffic = sumOf(parts->second);
        result.edges.push_back(std::move(edge));
    }
    return result;
}

bool haveSameShape(const Topology &a, const Topology &b)
{
    return std::equal(a.nodes.cbegin(), a.nodes.cend(), b.nodes.cbegin(), b.nodes.cend(),
                      [](const TopologyNode &x, const TopologyNode &y) { return x.id == y.id && x.group == y.group; })
        && std::equal(a.edges.cbegin(), a.edges.cend(), b.edges.cbegin(), b.edges.cend(),
                      [](const TopologyEdge &x, const TopologyEdge &y) { return x.from == y.from && x.to == y.to; });
}

QString nameOf(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Service: return u"service"_s;
    case TopologyNode::Kind::Subset: return u"subset"_s;
    case TopologyNode::Kind::Gateway: return u"gateway"_s;
    case TopologyNode::Kind::External: return u"external"_s;
    case TopologyNode::Kind::Group: return u"group"_s;
    }
    return {};
}

QString nameOf(TopologyEdge::Kind kind)
{
    switch (kind) {
    case TopologyEdge::Kind::Declared: return u"declared"_s;
    case TopologyEdge::Kind::Observed: return u"observed"_s;
    case TopologyEdge::Kind::Failover: return u"failover"_s;
    case TopologyEdge::Kind::Mirror: return u"mirror"_s;
    case TopologyEdge::Kind::Member: return u"member"_s;
    }
    return {};
}

QSizeF extentOf(const TopologyNode &node)
{
    // East Asian characters are as wide as two Latin ones.
    qsizetype width = 0;
    for (const QChar c : node.label)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    if (node.kind == TopologyNode::Kind::Subset)
        return {width <= 9 ? 112.0 : 168.0, 32.0};
    return {width <= 12 ? 168.0 : 224.0, 48.0};
}

} // namespace meshboard
