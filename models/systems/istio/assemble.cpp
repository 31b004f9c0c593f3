// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/assemble.h"

#include "systems/istio/world.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

/// Builds the routing graph of all VirtualServices of a source.
class Routes
{
public:
    Routes(SourceId source, const World &world)
        : m_world(world)
        , m_graph(std::make_shared<RouteGraph>())
    {
        m_graph->language = u"istio"_s;
        m_graph->source = source;
    }

    std::shared_ptr<const RouteGraph> all()
    {
        for (const Placed<VirtualService> &service : m_world.virtualServices()) {
            // One without hosts is a delegate: it is reached through its roots.
            if (!service.value->hosts.isEmpty())
                addEntries(*service.value);
        }
        // Where its roots are kept elsewhere it is shown as it stands: nothing of this source leads there.
        for (const Placed<VirtualService> &service : m_world.virtualServices()) {
            if (service.value->hosts.isEmpty() && !m_delegates.contains(service.value))
                addEntries(*service.value);
        }
        m_graph->nodes.shrink_to_fit();
        return m_graph;
    }

private:
    void addEntries(const VirtualService &service)
    {
        for (const Section &section : service.sections) {
            EntryNode entry;
            entry.object = service.key;
            entry.hosts = service.hosts;
            entry.listeners = service.gateways;
            entry.audience = service.hosts.isEmpty()    ? EntryNode::Audience::Ingress
                : service.gateways.isEmpty()            ? EntryNode::Audience::Mesh
                : service.isForMesh                     ? EntryNode::Audience::Both
                                                        : EntryNode::Audience::Ingress;
            entry.protocol = section.protocol;
            entry.origin = service.origin;
            const NodeId id = m_graph->add(entry);
            m_graph->entries.append(id);
            const NodeId rules = rulesNode(service, section, service.hosts.isEmpty());
            std::get<EntryNode>(m_graph->nodes[size_t(id)]).next = rules;
        }
    }

    NodeId rulesNode(const VirtualService &service, const Section &section, bool isDelegate)
    {
        RulesNode rules;
        rules.object = service.key;
        rules.origin = section.origin;
        const NodeId id = m_graph->add(rules);
        for (const Route &route : section.routes) {
            Rule rule = route.rule;
            rule.next = nextOf(service, route, isDelegate);
            for (const Mirror &mirror : route.mirrors)
                rule.filters.append(mirrorFilter(service, mirror));
            rules.rules.append(rule);
        }
        m_graph->nodes[size_t(id)] = rules;
        return id;
    }

    NodeId nextOf(const VirtualService &service, const Route &route, bool isDelegate)
    {
        if (route.end)
            return m_graph->add(*route.end);
        if (route.delegate)
            return isDelegate ? missing(service, *route.delegate) : delegateNode(service, *route.delegate);
        return route.branches.isEmpty() ? noNode : splitNode(service, route);
    }

    NodeId splitNode(const VirtualService &service, const Route &route)
    {
        SplitNode split;
        split.object = service.key;
        split.origin = route.branchesOrigin;
        for (const Branch &branch : route.branches) {
            Share share;
            share.name = branch.name;
            share.weight = branch.weight;
            share.next = targetNode(service, branch.destination);
            share.filters = branch.filters;
            share.origin = branch.origin;
            share.weightOrigin = branch.weightOrigin;
            split.shares.append(share);
        }
        return m_graph->add(split);
    }

    /// A delegate is one node for all roots that lead to it: an edit of it hits them all.
    NodeId delegateNode(const VirtualService &root, const Delegate &delegate)
    {
        const QString scope = delegate.scope.isEmpty() ? root.key.scope : delegate.scope;
        const Placed<VirtualService> *found = m_world.virtualService(scope, delegate.name);
        if (!found)
            return missing(root, delegate);
        if (const auto known = m_delegates.constFind(found->value); known != m_delegates.cend())
            return *known;
        for (const Section &section : found->value->sections) {
            if (section.protocol == "http"_L1) {
                const NodeId id = rulesNode(*found->value, section, true);
                m_delegates.insert(found->value, id);
                return id;
            }
        }
        return missing(root, delegate);
    }

    NodeId missing(const VirtualService &root, const Delegate &delegate)
    {
        TargetNode target;
        target.kind = TargetNode::Kind::Missing;
        target.service = {delegate.scope.isEmpty() ? root.key.scope : delegate.scope, delegate.name};
        target.native = u"VirtualService "_s + target.service.toString();
        target.origins = {delegate.origin};
        return m_graph->add(target);
    }

    NodeId targetNode(const VirtualService &service, const Destination &destination)
    {
        const ServiceKey key = m_world.serviceOf(destination, service.key);
        const TargetKey targetKey {key.toString(), destination.subset, destination.port.value_or(0)};
        if (const auto known = m_targets.constFind(targetKey); known != m_targets.cend()) {
            std::get<TargetNode>(m_graph->nodes[size_t(*known)]).origins.append(destination.origin);
            return *known;
        }
        TargetNode target;
        target.service = key;
        target.subset = destination.subset;
        target.port = destination.port;
        target.native = destination.host;
        target.origins = {destination.origin};
        target.filters = policyFor(key, destination.subset);
        const NodeId id = m_graph->add(target);
        m_targets.insert(targetKey, id);
        return id;
    }

    /// What the rule says for all, but where it says it for the subset too, the latter.
    QList<Filter> policyFor(const ServiceKey &service, const QString &subset) const
    {
        const QList<Placed<DestinationRule>> rules = m_world.rulesFor(service);
        for (const Placed<DestinationRule> &rule : rules) {
            if (rule.value->isForSomeWorkloads)
                continue;
            QList<Filter> filters = rule.value->policy;
            for (const Subset &one : rule.value->subsets) {
                if (one.name != subset)
                    continue;
                for (const Filter &own : one.policy) {
                    filters.removeIf([&](const Filter &filter) { return filter.name == own.name; });
                    filters.append(own);
                }
                break;
            }
            return filters;
        }
        return {};
    }

    Filter mirrorFilter(const VirtualService &service, const Mirror &mirror)
    {
        Filter filter;
        filter.kind = Filter::Kind::Mirror;
        filter.name = u"mirror"_s;
        filter.value = mirror.destination.subset.isEmpty() ? mirror.destination.host
                                                           : mirror.destination.host + u'@' + mirror.destination.subset;
        filter.percent = mirror.percent;
        filter.target = targetNode(service, mirror.destination);
        filter.origin = mirror.origin;
        return filter;
    }

    using TargetKey = std::tuple<QString, QString, int>;

    const World &m_world;
    std::shared_ptr<RouteGraph> m_graph;
    QMap<TargetKey, NodeId> m_targets;
    QHash<const VirtualService *, NodeId> m_delegates;
};

QList<Service> servicesOf(const World &world)
{
    QMap<ServiceKey, Service> services;
    const auto serviceAt = [&](const ServiceKey &key, const Origin &origin) -> Service & {
        Service &service = services[key];
        service.key = key;
        service.system = u"istio"_s;
        service.declaredIn.append(origin);
        return service;
    };
    for (const Placed<Host> &host : world.hosts()) {
        // Services of Kubernetes are declared by that language.
        if (host.value->isKubernetes)
            continue;
        Service &service = serviceAt(world.names().serviceOf(host.value->name, host.value->scope), host.value->origin);
        service.kind = host.value->isExternal ? Service::Kind::External : Service::Kind::Service;
    }
    for (const Placed<DestinationRule> &rule : world.destinationRules()) {
        if (rule.value->host.isEmpty() || rule.value->host.contains(u'*'))
            continue;
        Service &service = serviceAt(world.names().serviceOf(rule.value->host, rule.value->key.scope), rule.value->origin);
        for (const Subset &subset : rule.value->subsets)
            service.subsets.append(subset.name);
        service.subsets.removeDuplicates();
    }
    return services.values();
}

} // namespace

Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
{
    const World world(readings);
    Assembly assembly;
    assembly.routes = Routes(source, world).all();
    assembly.services = servicesOf(world);
    assembly.findings = checkTogether(world, closedWorld);
    return assembly;
}

} // namespace meshboard::istio
