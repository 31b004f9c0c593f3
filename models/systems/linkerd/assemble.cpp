// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/assemble.h"

#include "systems/linkerd/world.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

/// Builds the routing graph of a source: of ServiceProfiles, of HTTPRoutes of policy.linkerd.io, and of what annotations
/// say of Services and of routes of the Gateway API, as one rule for all their requests.
class Routes
{
public:
    Routes(SourceId source, const World &world)
        : m_world(world)
        , m_graph(std::make_shared<RouteGraph>())
    {
        m_graph->language = u"linkerd"_s;
        m_graph->source = source;
    }

    std::shared_ptr<const RouteGraph> all()
    {
        for (const Placed<Profile> &profile : m_world.profiles())
            addProfile(*profile.value);
        for (const Placed<Route> &route : m_world.routes()) {
            if (route.value->group == "policy.linkerd.io"_L1)
                addRoute(*route.value);
            else if (!route.value->annotated.isEmpty())
                addAnnotated(route.value->key, route.value->parents, route.value->annotated, route.value->origin, route.value->annotationsOrigin);
        }
        for (const Placed<ServiceObject> &service : m_world.services()) {
            const ServiceObject &value = *service.value;
            // A ServiceProfile silences them.
            if ((value.requestFilters.isEmpty() && value.balancerFilters.isEmpty()) || m_world.profileOf(value.key))
                continue;
            Reference self;
            self.kind = u"Service"_s;
            self.scope = value.key.scope;
            self.name = value.key.name;
            self.origin = value.origin;
            addAnnotated({u"Service"_s, value.key.scope, value.key.name}, {self}, value.requestFilters, value.origin, value.annotationsOrigin);
        }
        return m_graph;
    }

private:
    void addEntry(EntryNode entry, const RulesNode &rules)
    {
        entry.object = rules.object;
        entry.next = m_graph->add(rules);
        m_graph->entries.append(m_graph->add(std::move(entry)));
    }

    void addProfile(const Profile &profile)
    {
        NodeId next = noNode;
        if (profile.overrides.isEmpty()) {
            Reference self;
            self.scope = profile.service.scope;
            self.name = profile.service.name;
            self.origin = profile.nameOrigin;
            next = targetNode(self, profile.key.name);
        } else {
            next = splitNode(profile.key, profile.overrides, profile.overridesOrigin);
        }
        RulesNode rules;
        rules.object = profile.key;
        rules.origin = profile.routesOrigin;
        for (Rule rule : profile.routes) {
            rule.next = next;
            rules.rules.append(rule);
        }
        // What no route takes goes there all the same, without retries and time-out.
        Rule rest;
        rest.name = u"default"_s;
        rest.next = next;
        rest.origin.document = profile.origin.document;
        rest.origin.path = profile.routesOrigin.path;
        rules.rules.append(rest);
        EntryNode entry;
        entry.hosts = {profile.key.name};
        entry.protocol = u"http"_s;
        entry.origin = profile.origin;
        addEntry(entry, rules);
    }

    void addRoute(const Route &route)
    {
        EntryNode entry;
        entry.origin = route.origin;
        entry.protocol = u"http"_s;
        nameParents(entry, route.parents);
        entry.hosts += route.hosts;
        RulesNode rules;
        rules.object = route.key;
        rules.order = Order::Specificity;
        rules.origin = route.rulesOrigin;
        const auto outbound = std::find_if(route.parents.cbegin(), route.parents.cend(), [](const Reference &parent) { return isOutbound(parent); });
        for (const RouteRule &one : route.rules) {
            Rule rule = one.rule;
            addAnnotations(rule.filters, route.annotated);
            if (one.end)
                rule.next = m_graph->add(*one.end);
            else if (outbound != route.parents.cend() && !one.backends.isEmpty())
                rule.next = splitNode(route.key, one.backends, one.backendsOrigin);
            else if (outbound != route.parents.cend()) // Without backends to whom it was meant for.
                rule.next = targetNode(*outbound, outbound->name);
            rules.rules.append(rule);
        }
        addEntry(entry, rules);
    }

    void addAnnotated(const ObjectKey &key, const QList<Reference> &parents, const QList<Filter> &filters, const Origin &origin,
                      const Origin &annotations)
    {
        EntryNode entry;
        entry.origin = origin;
        entry.protocol = key.kind == "GRPCRoute"_L1 ? u"grpc"_s : u"http"_s;
        nameParents(entry, parents);
        Rule rule;
        rule.name = u"annotations"_s;
        rule.filters = filters;
        rule.origin = annotations;
        const auto outbound = std::find_if(parents.cbegin(), parents.cend(), [](const Reference &parent) { return isOutbound(parent); });
        if (outbound == parents.cend())
            return;
        rule.next = targetNode(*outbound, outbound->name);
        RulesNode rules;
        rules.object = key;
        rules.rules = {rule};
        rules.origin = annotations;
        addEntry(entry, rules);
    }

    static bool isOutbound(const Reference &parent) { return parent.isService() || parent.isOfPolicy("EgressNetwork"_L1); }

    static void nameParents(EntryNode &entry, const QList<Reference> &parents)
    {
        for (const Reference &parent : parents) {
            if (isOutbound(parent))
                entry.hosts.append(parent.scope.isEmpty() ? parent.name : QString(parent.name + u'.' + parent.scope));
            else
                entry.listeners.append(parent.name);
        }
        entry.hosts.removeDuplicates();
    }

    /// What an annotation says counts before what the rule says.
    static void addAnnotations(QList<Filter> &filters, const QList<Filter> &annotated)
    {
        for (const Filter &filter : annotated) {
            if (filter.kind == Filter::Kind::Timeout)
                filters.removeIf([](const Filter &other) { return other.kind == Filter::Kind::Timeout; });
        }
        filters = annotated + filters;
    }

    NodeId splitNode(const ObjectKey &object, const QList<Backend> &backends, const Origin &origin)
    {
        SplitNode split;
        split.object = object;
        split.origin = origin;
        for (const Backend &backend : backends) {
            Share share;
            share.name = backend.name;
            share.weight = backend.weight;
            share.next = targetNode(backend.to, backend.native);
            share.filters = backend.filters;
            share.origin = backend.origin;
            share.weightOrigin = backend.weightOrigin;
            split.shares.append(share);
        }
        return m_graph->add(split);
    }

    NodeId targetNode(const Reference &to, const QString &native)
    {
        const ServiceKey key {to.scope, to.name};
        const TargetKey targetKey {key.toString(), to.port.value_or(0)};
        if (const auto known = m_targets.constFind(targetKey); known != m_targets.cend()) {
            std::get<TargetNode>(m_graph->nodes[size_t(*known)]).origins.append(to.origin);
            return *known;
        }
        TargetNode target;
        target.service = key;
        target.port = to.port;
        target.native = native;
        target.origins = {to.origin};
        const Placed<ServiceObject> *service = m_world.service(key);
        if (service && !m_world.profileOf(key))
            target.filters = service->value->balancerFilters;
        const NodeId id = m_graph->add(target);
        m_targets.insert(targetKey, id);
        return id;
    }

    using TargetKey = std::pair<QString, int>;

    const World &m_world;
    std::shared_ptr<RouteGraph> m_graph;
    QMap<TargetKey, NodeId> m_targets;
};

/// Destinations outside the cluster; Services are declared by Kubernetes.
QList<Service> servicesOf(const World &world)
{
    QList<Service> services;
    for (const Placed<Declared> &object : world.objects()) {
        if (object.value->key.kind != "EgressNetwork"_L1 || object.value->key.name.isEmpty())
            continue;
        Service service;
        service.key = {object.value->key.scope, object.value->key.name};
        service.kind = Service::Kind::External;
        service.system = u"linkerd"_s;
        service.declaredIn = {object.value->origin};
        services.append(service);
    }
    return services;
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

} // namespace meshboard::linkerd
