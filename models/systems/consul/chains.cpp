// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/chains.h"

#include "contract/reading.h"
#include "systems/consul/findings.h"
#include "systems/consul/match.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Severity = Finding::Severity;

/// No real chain is longer; a file may hold one that would exhaust the stack.
constexpr size_t longestChain = 64;

class Chains
{
public:
    Chains(SourceId source, const QList<Entry> &entries, bool closedWorld)
        : m_closedWorld(closedWorld)
    {
        m_routes->language = u"consul"_s;
        m_routes->source = source;
        for (const Entry &entry : entries)
            remember(entry);
    }

    Assembly compiled()
    {
        std::set<ServiceKey> services;
        for (const auto &[key, entry] : m_entries) {
            const bool isOfChain = key.kind == "service-router"_L1 || key.kind == "service-splitter"_L1 || key.kind == "service-resolver"_L1;
            if (isOfChain && !key.name.isEmpty())
                services.insert(entry.service());
        }
        for (const ServiceKey &service : services)
            enter(service);
        Assembly assembly;
        assembly.routes = m_routes;
        assembly.services = declared();
        assembly.findings = m_findings;
        return assembly;
    }

private:
    void remember(const Entry &entry)
    {
        const auto [known, isNew] = m_entries.try_emplace(entry.key, entry);
        if (isNew || entry.key.name.isEmpty())
            return;
        report("MB0209", Severity::Warning, entry, entry.node,
               {QT_TRANSLATE_NOOP("Model", "%1 %2 is written twice; the other one is in %3"),
                {entry.kind(), entry.key.name, known->second.document.path}},
               {QT_TRANSLATE_NOOP("Model", "Keep one: whichever is applied last replaces the other."), {}});
        known->second = entry;
    }

    const Entry *find(const char *kind, const ServiceKey &service) const
    {
        const auto found = m_entries.find({QString::fromLatin1(kind), service.scope, service.name});
        return found == m_entries.cend() ? nullptr : &found->second;
    }

    void report(const char *code, Severity severity, const Entry &entry, const text::Node &node, Message what, Message advice)
    {
        m_findings.append(findingAt(code, severity, entry, node, std::move(what), std::move(advice)));
    }

    // ---- entries

    void enter(const ServiceKey &service)
    {
        const Entry *router = find("service-router", service);
        const Entry *splitter = find("service-splitter", service);
        const Entry *top = router ? router : splitter ? splitter : find("service-resolver", service);
        if (router)
            needsHttp(*router);
        if (splitter)
            needsHttp(*splitter);
        EntryNode entry;
        entry.object = top->key;
        entry.hosts = {service.name};
        entry.audience = EntryNode::Audience::Mesh;
        entry.protocol = protocolOf(service).toLower();
        entry.origin = top->origin();
        entry.next = router ? routed(*router) : onward({service, {}, {}, {}}, *top, {});
        m_routes->entries.append(m_routes->add(entry));
    }

    QString protocolOf(const ServiceKey &service) const
    {
        if (const Entry *defaults = find("service-defaults", service)) {
            if (const QString protocol = textOf(defaults->node, "protocol"); !protocol.isEmpty())
                return protocol;
        }
        const Entry *proxies = find("proxy-defaults", {service.scope, u"global"_s});
        return proxies ? textOf(field(proxies->node, "config"), "protocol") : QString();
    }

    void needsHttp(const Entry &entry)
    {
        const QString protocol = protocolOf(entry.service()).toLower();
        if (protocol == "http"_L1 || protocol == "http2"_L1 || protocol == "grpc"_L1)
            return;
        if (protocol.isEmpty() && !m_closedWorld)
            return;
        // A folder may hold a part of what the datacenter has, so a protocol that is written nowhere is a warning only.
        const Severity severity = protocol.isEmpty() ? Severity::Warning : Severity::Error;
        report("MB0203", severity, entry, entry.node,
               {QT_TRANSLATE_NOOP("Model", "%1 %2 needs the protocol http; %2 has %3"),
                {entry.kind(), entry.key.name, protocol.isEmpty() ? u"tcp"_s : protocol}},
               {QT_TRANSLATE_NOOP("Model", "Add a service-defaults entry for %1 with protocol http, or set it in proxy-defaults."), {entry.key.name}});
    }

    // ---- routes

    NodeId routed(const Entry &router)
    {
        const text::Node list = field(router.node, "routes");
        RulesNode rules;
        rules.object = router.key;
        rules.order = Order::FirstMatch;
        rules.origin = list ? originOf(router.document, list) : originOf(router.document, router.node.path() / "Routes");
        for (const text::Node &route : itemsOf(router.node, "routes", spelling)) {
            const text::Node destination = field(route, "destination");
            Rule rule;
            rule.when = conditionOf(route, router.document);
            rule.filters = filtersOf(destination, router.document);
            rule.origin = originOf(router.document, route);
            rule.next = onward(destinationIn(destination, router.service()), router, destination ? destination : route);
            rules.rules.append(rule);
        }
        Rule rest;
        rest.name = u"default"_s;
        rest.origin = originOf(router.document, rules.origin.isWritten() && list.isList() ? list.path() / list.size() : router.node.path() / "Routes");
        rest.next = onward({router.service(), {}, {}, {}}, router, {});
        rules.rules.append(rest);
        return m_routes->add(rules);
    }

    /// To the splitter of that service, or past it to the resolver.
    NodeId onward(const Destination &to, const Entry &namer, const text::Node &place)
    {
        const Entry *splitter = find("service-splitter", to.service);
        if (splitter && to.subset.isEmpty() && !to.isElsewhere())
            return split(*splitter, namer, place);
        return resolved(to, namer, place, false);
    }

    NodeId split(const Entry &splitter, const Entry &namer, const text::Node &place)
    {
        const ServiceKey service = splitter.service();
        if (const auto known = m_splits.find(service); known != m_splits.cend())
            return known->second;
        const bool isCircle = m_openSplits.contains(service);
        if (isCircle || m_openSplits.size() >= longestChain) {
            report("MB0204", Severity::Error, namer, place ? place : namer.node,
                   {isCircle ? QT_TRANSLATE_NOOP("Model", "Splitter %1 leads back to itself")
                             : QT_TRANSLATE_NOOP("Model", "Too many splitters before %1 to be followed"),
                    {splitter.key.name}},
                   {QT_TRANSLATE_NOOP("Model", "Name a subset here, so that the request leaves the chain."), {}});
            return missing({service, {}, {}, {}}, originOf(namer.document, place ? place : namer.node));
        }
        m_openSplits.insert(service);
        const text::Node list = field(splitter.node, "splits");
        SplitNode node;
        node.object = splitter.key;
        node.scale = Scale::Hundredths;
        node.origin = list ? originOf(splitter.document, list) : originOf(splitter.document, splitter.node.path() / "Splits");
        for (const text::Node &child : itemsOf(splitter.node, "splits", spelling)) {
            const text::Node weight = field(child, "weight");
            Share share;
            share.name = nameOfSplit(child, splitter);
            share.weight = hundredthsOf(weight);
            share.filters = filtersOf(child, splitter.document);
            share.origin = originOf(splitter.document, child);
            share.weightOrigin = weight ? originOf(splitter.document, weight) : originOf(splitter.document, child.path() / "Weight");
            share.next = splitTarget(destinationIn(child, service), splitter, child);
            node.shares.append(share);
        }
        m_openSplits.erase(service);
        const NodeId id = m_routes->add(node);
        m_splits.emplace(service, id);
        return id;
    }

    /// A split to the splitter's own service means its resolver, not the splitter again.
    NodeId splitTarget(const Destination &to, const Entry &splitter, const text::Node &child)
    {
        return to.service == splitter.service() ? resolved(to, splitter, child, false) : onward(to, splitter, child);
    }

    // ---- targets

    NodeId missing(const Destination &to, const Origin &origin)
    {
        TargetNode target;
        target.kind = TargetNode::Kind::Missing;
        target.service = to.service;
        target.subset = to.subset;
        target.native = to.native();
        target.origins = {origin};
        return m_routes->add(target);
    }

    NodeId resolved(Destination to, const Entry &namer, const text::Node &place, bool isFailover)
    {
        QList<Origin> trail;
        if (place)
            trail.append(originOf(namer.document, place));
        Destination last = to;
        const Entry *lastNamer = &namer;
        text::Node lastPlace = place ? place : namer.node;
        QList<Destination> seen {to};
        while (const Entry *resolver = resolverOf(to)) {
            const text::Node redirect = field(resolver->node, "redirect");
            if (redirect.size() == 0)
                break;
            const Destination next = destinationIn(redirect, to.service);
            // "resolve web to web in dc2": already applied, Consul goes no further.
            if (next == to)
                break;
            trail.append(originOf(resolver->document, redirect));
            if (seen.contains(next) || seen.size() >= qsizetype(longestChain)) {
                if (m_circles.insert(resolver->key).second)
                    report("MB0204", Severity::Error, *resolver, redirect,
                           {QT_TRANSLATE_NOOP("Model", "The redirect of %1 leads back to where it came from"), {resolver->key.name}},
                           {QT_TRANSLATE_NOOP("Model", "Remove one redirect of the circle."), {}});
                return missing(next, trail.last());
            }
            seen.append(next);
            to = next;
            last = next;
            lastNamer = resolver;
            lastPlace = redirect;
        }
        return target(to, trail, *lastNamer, lastPlace, isFailover);
    }

    /// Peers have resolvers of their own, which we do not see.
    const Entry *resolverOf(const Destination &to) const { return to.peer.isEmpty() ? find("service-resolver", to.service) : nullptr; }

    NodeId target(Destination to, const QList<Origin> &trail, const Entry &namer, const text::Node &place, bool isFailover)
    {
        const Entry *resolver = resolverOf(to);
        text::Node subsetPlace = place;
        const Entry *subsetNamer = &namer;
        if (resolver && to.subset.isEmpty()) {
            const text::Node byDefault = field(resolver->node, "default_subset");
            to.subset = byDefault.text();
            if (!to.subset.isEmpty()) {
                subsetPlace = byDefault;
                subsetNamer = resolver;
            }
        }
        const auto known = m_targets.find({to, isFailover});
        if (known != m_targets.cend()) {
            addOrigins(known->second, trail);
            return known->second;
        }
        TargetNode node;
        node.kind = isMissing(to, *subsetNamer, subsetPlace) ? TargetNode::Kind::Missing : TargetNode::Kind::Service;
        node.service = to.service;
        node.subset = to.subset;
        node.native = to.native();
        if (resolver) {
            node.filters = targetFiltersOf(resolver->node, resolver->document);
            node.origins.append(resolver->origin());
        }
        const NodeId id = m_routes->add(node);
        m_targets.emplace(std::pair {to, isFailover}, id);
        addOrigins(id, trail);
        if (resolver && !isFailover) {
            const QList<NodeId> others = failover(*resolver, to);
            std::get<TargetNode>(m_routes->nodes[size_t(id)]).failover = others;
        }
        return id;
    }

    void addOrigins(NodeId id, const QList<Origin> &origins)
    {
        // A redirect is on the way of many.
        for (const Origin &origin : origins) {
            if (m_named.insert({id, origin.document->path, origin.path}).second)
                std::get<TargetNode>(m_routes->nodes[size_t(id)]).origins.append(origin);
        }
    }

    bool isMissing(const Destination &to, const Entry &namer, const text::Node &place)
    {
        if (to.subset.isEmpty() || to.isElsewhere())
            return false;
        const Entry *resolver = find("service-resolver", to.service);
        if (!resolver && !m_closedWorld)
            return false;
        if (resolver && subsetsOf(*resolver).contains(to.subset))
            return false;
        const text::Node name = field(place, "service_subset");
        report("MB0202", Severity::Error, namer, name ? name : place, {QT_TRANSLATE_NOOP("Model", "%1 has no subset %2"), {to.service.name, to.subset}},
               {QT_TRANSLATE_NOOP("Model", "Declare it in the service-resolver of %1, or name another one."), {to.service.name}});
        return true;
    }

    static QStringList subsetsOf(const Entry &resolver)
    {
        QStringList names;
        for (const text::Node &subset : entriesOf(resolver.node, "subsets", spelling))
            names.append(QString::fromUtf8(subset.key()));
        return names;
    }

    QList<NodeId> failover(const Entry &resolver, const Destination &of)
    {
        text::Node found;
        for (const text::Node &entry : entriesOf(resolver.node, "failover", spelling)) {
            const QString subset = QString::fromUtf8(entry.key());
            if (subset == of.subset || (subset == "*"_L1 && !found))
                found = entry.resolved();
        }
        // HCL decodes a block as a list of one.
        if (found.isList() && found.size() == 1)
            found = found[0];
        QList<NodeId> others;
        const auto add = [&](const Destination &to, const text::Node &place) {
            if (!(to == of))
                others.append(resolved(to, resolver, place, true));
        };
        const QList<text::Node> targets = itemsOf(found, "targets", spelling);
        for (const text::Node &target : targets)
            add(destinationIn(target, of.service), target);
        const QList<text::Node> datacenters = itemsOf(found, "datacenters", spelling);
        if (found && targets.isEmpty()) {
            Destination to = destinationIn(found, of.service);
            // Without a service of its own it is the same subset elsewhere.
            if (to.subset.isEmpty() && to.service == of.service)
                to.subset = of.subset;
            if (datacenters.isEmpty())
                add(to, found);
            for (const text::Node &datacenter : datacenters) {
                to.datacenter = datacenter.text();
                add(to, datacenter);
            }
        }
        return others;
    }

    // ---- services

    QList<Service> declared() const
    {
        std::map<ServiceKey, Service> services;
        for (const auto &[key, entry] : m_entries) {
            const bool isOfService = key.kind == "service-router"_L1 || key.kind == "service-splitter"_L1 || key.kind == "service-resolver"_L1
                || key.kind == "service-defaults"_L1;
            if (!isOfService || key.name.isEmpty())
                continue;
            Service &service = services[entry.service()];
            service.key = entry.service();
            service.system = u"consul"_s;
            service.declaredIn.append(entry.origin());
            if (key.kind == "service-resolver"_L1)
                service.subsets = subsetsOf(entry);
            if (key.kind == "service-defaults"_L1 && field(entry.node, "destination").size() > 0) {
                service.kind = Service::Kind::External;
                for (const text::Node &address : itemsOf(field(entry.node, "destination"), "addresses", spelling))
                    service.aliases.append(address.text());
            }
        }
        QList<Service> result;
        for (const auto &[key, service] : services)
            result.append(service);
        return result;
    }

    const bool m_closedWorld;
    std::map<ObjectKey, Entry> m_entries;
    std::shared_ptr<RouteGraph> m_routes = std::make_shared<RouteGraph>();
    std::map<ServiceKey, NodeId> m_splits;
    std::set<ServiceKey> m_openSplits;
    std::map<std::pair<Destination, bool>, NodeId> m_targets;
    std::set<std::tuple<NodeId, QString, QString>> m_named;
    std::set<ObjectKey> m_circles;
    QList<Finding> m_findings;
};

} // namespace

Assembly chainsOf(SourceId source, const QList<Entry> &entries, bool closedWorld)
{
    return Chains(source, entries, closedWorld).compiled();
}

} // namespace meshboard::consul
