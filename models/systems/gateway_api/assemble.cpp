// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/assemble.h"

#include "systems/gateway_api/world.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

class Routes
{
public:
    Routes(SourceId source, const World &world)
        : m_world(world)
        , m_graph(std::make_shared<RouteGraph>())
    {
        m_graph->language = u"gateway_api"_s;
        m_graph->source = source;
    }

    std::shared_ptr<const RouteGraph> all()
    {
        for (const Placed<Route> &route : m_world.routes())
            addEntries(*route.value);
        return m_graph;
    }

private:
    void addEntries(const Route &route)
    {
        EntryNode entry;
        entry.object = route.key;
        entry.protocol = route.protocol;
        entry.origin = route.origin;
        entry.next = rulesNode(route);
        EntryNode gateways = entry;
        gateways.audience = EntryNode::Audience::Ingress;
        bool hasServices = false;
        for (const Parent &parent : route.parents) {
            if (!parent.isService()) {
                attach(gateways, route, parent);
                continue;
            }
            hasServices = true;
            // In a mesh the Service is the host; those that the route names are not asked.
            EntryNode service = entry;
            service.audience = EntryNode::Audience::Mesh;
            service.hosts = {parent.scope.isEmpty() ? parent.name : QString(parent.name + u'.' + parent.scope + u".svc.cluster.local")};
            add(service);
        }
        if (hasServices && gateways.listeners.isEmpty())
            return;
        if (gateways.hosts.isEmpty())
            gateways.hosts = route.hosts.isEmpty() ? QStringList {u"*"_s} : route.hosts;
        add(gateways);
    }

    void add(const EntryNode &entry) { m_graph->entries.append(m_graph->add(entry)); }

    /// The listeners that take the route, and the hosts under which they do; where none is known, what is written.
    void attach(EntryNode &entry, const Route &route, const Parent &parent) const
    {
        const QString name = parent.scope == route.key.scope ? parent.name : QString(parent.scope + u'/' + parent.name);
        bool isTaken = false;
        const auto listeners = m_world.listenersAt(parent);
        for (const auto &[gateway, listener] : listeners) {
            if (m_world.refusalOf(*gateway, *listener, route) != Refusal::None)
                continue;
            isTaken = true;
            put(entry.listeners, name + u':' + listener->name);
            const QStringList asked = route.hosts.isEmpty() ? QStringList {QString()} : route.hosts;
            for (const QString &host : asked) {
                if (const auto common = commonHost(listener->host, host))
                    put(entry.hosts, common->isEmpty() ? u"*"_s : *common);
            }
        }
        if (isTaken)
            return;
        const QString section = !parent.section.isEmpty() ? parent.section : parent.port ? QString::number(*parent.port) : QString();
        put(entry.listeners, section.isEmpty() ? name : QString(name + u':' + section));
    }

    static void put(QStringList &list, const QString &text)
    {
        if (!list.contains(text))
            list.append(text);
    }

    NodeId rulesNode(const Route &route)
    {
        RulesNode rules;
        rules.object = route.key;
        rules.order = Order::Specificity;
        rules.origin = route.rulesOrigin;
        for (const RouteRule &one : route.rules) {
            Rule rule = one.rule;
            rule.next = one.end ? m_graph->add(*one.end) : one.backends.isEmpty() ? noNode : splitNode(route, one);
            for (const Mirror &mirror : one.mirrors)
                rule.filters.append(mirrorFilter(mirror));
            rules.rules.append(rule);
        }
        return m_graph->add(rules);
    }

    NodeId splitNode(const Route &route, const RouteRule &rule)
    {
        SplitNode split;
        split.object = route.key;
        split.scale = Scale::Parts;
        split.origin = rule.backendsOrigin;
        for (const Backend &backend : rule.backends) {
            Share share;
            share.name = backend.label;
            share.weight = backend.weight;
            share.next = targetNode(backend);
            share.filters = backend.filters;
            share.origin = backend.origin;
            share.weightOrigin = backend.weightOrigin;
            split.shares.append(share);
        }
        return m_graph->add(split);
    }

    NodeId targetNode(const Backend &backend)
    {
        const TargetKey key {backend.group, backend.kind, backend.scope, backend.name, backend.port.value_or(0)};
        if (const auto known = m_targets.constFind(key); known != m_targets.cend()) {
            std::get<TargetNode>(m_graph->nodes[size_t(*known)]).origins.append(backend.origin);
            return *known;
        }
        TargetNode target;
        target.port = backend.port;
        target.origins = {backend.origin};
        // A ServiceImport is the same service in several clusters; whatever else answers is told from a Service by its kind.
        const bool isService = backend.isService() || backend.kind == "ServiceImport"_L1;
        target.native = isService ? backend.name : QString(backend.kind + u' ' + backend.name);
        target.service = {backend.scope, target.native};
        for (const QString &policy : m_world.policiesOf(backend)) {
            Filter tls;
            tls.name = u"BackendTLSPolicy"_s;
            tls.value = policy;
            target.filters.append(tls);
        }
        const NodeId id = m_graph->add(target);
        m_targets.insert(key, id);
        return id;
    }

    Filter mirrorFilter(const Mirror &mirror)
    {
        Filter filter;
        filter.kind = Filter::Kind::Mirror;
        filter.name = u"mirror"_s;
        filter.value = mirror.backend.name;
        filter.percent = mirror.percent;
        filter.target = targetNode(mirror.backend);
        filter.origin = mirror.origin;
        return filter;
    }

    using TargetKey = std::tuple<QString, QString, QString, QString, int>;

    const World &m_world;
    std::shared_ptr<RouteGraph> m_graph;
    QMap<TargetKey, NodeId> m_targets;
};

} // namespace

Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
{
    const World world(readings);
    Assembly assembly;
    assembly.routes = Routes(source, world).all();
    assembly.findings = checkTogether(world, closedWorld);
    return assembly;
}

} // namespace meshboard::gateway_api
