// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/decode.h"

#include "contract/plain.h"
#include "systems/istio/filters.h"
#include "systems/istio/match.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

QMap<quint16, QString> portsOf(const Cursor &list, const char *field)
{
    QMap<quint16, QString> ports;
    const QList<Cursor> items = list.children();
    for (const Cursor &item : items) {
        if (const auto number = portOf(item[field]))
            ports.insert(*number, item["protocol"].text().toUpper());
    }
    return ports;
}

TargetNode redirectOf(const Cursor &redirect, const DocumentId &document)
{
    const auto code = redirect["redirectCode"].isScalar() ? redirect["redirectCode"].text() : u"301"_s;
    QString where;
    if (redirect["scheme"].isScalar())
        where += redirect["scheme"].text() + u"://";
    where += redirect["authority"].text();
    if (redirect["port"].isScalar())
        where += u':' + redirect["port"].text();
    where += redirect["uri"].isScalar() ? redirect["uri"].text() : redirect["prefixRewrite"].text();
    TargetNode target;
    target.kind = TargetNode::Kind::Redirect;
    target.native = code + u' ' + where;
    target.origins = {originOf(document, redirect)};
    return target;
}

TargetNode responseOf(const Cursor &response, const DocumentId &document)
{
    TargetNode target;
    target.kind = TargetNode::Kind::Response;
    target.native = response["status"].text();
    target.origins = {originOf(document, response)};
    return target;
}

void addMirrors(Route &route, const Cursor &at, const DocumentId &document)
{
    if (const Cursor mirror = at["mirror"]; mirror.isMap()) {
        const Cursor deprecated = at["mirrorPercent"] ? at["mirrorPercent"] : at["mirror_percent"];
        const Cursor percent = at["mirrorPercentage"]["value"] ? at["mirrorPercentage"]["value"] : deprecated;
        route.mirrors.append({destinationOf(mirror, document), percent.node().number(), originOf(document, mirror)});
    }
    const QList<Cursor> mirrors = at["mirrors"].children();
    for (const Cursor &mirror : mirrors) {
        route.mirrors.append({destinationOf(mirror["destination"], document), mirror["percentage"]["value"].node().number(),
                              originOf(document, mirror)});
    }
}

Route routeOf(const Cursor &at, const DocumentId &document)
{
    Route route;
    route.rule.name = at["name"].text();
    route.rule.when = conditionOf(at["match"], document);
    route.rule.filters = filtersOf(at, document);
    route.rule.origin = originOf(document, at);
    route.branches = branchesOf(at["route"], document);
    route.branchesOrigin = originIn(document, at, "route");
    if (const Cursor redirect = at["redirect"]; redirect.isMap())
        route.end = std::make_shared<const TargetNode>(redirectOf(redirect, document));
    else if (const Cursor response = at["directResponse"]; response.isMap())
        route.end = std::make_shared<const TargetNode>(responseOf(response, document));
    if (const Cursor delegate = at["delegate"]; delegate.isMap())
        route.delegate = std::make_shared<const Delegate>(Delegate {delegate["name"].text(), delegate["namespace"].text(), originOf(document, delegate)});
    addMirrors(route, at, document);
    return route;
}

/// Subset where all have one host, host where all hosts differ, both otherwise; numbered where even that is the same.
void nameBranches(QList<Branch> &branches)
{
    QHash<QString, int> hosts;
    QHash<QString, int> subsets;
    for (const Branch &branch : std::as_const(branches)) {
        ++hosts[branch.destination.host];
        ++subsets[branch.destination.subset];
    }
    QHash<QString, int> taken;
    for (Branch &branch : branches) {
        const Destination &to = branch.destination;
        if (!to.subset.isEmpty() && (hosts.size() == 1 || branches.size() == 1))
            branch.name = to.subset;
        else if (hosts[to.host] == 1 || to.subset.isEmpty())
            branch.name = to.host;
        else
            branch.name = to.host + u'@' + to.subset;
        if (hosts.size() == 1 && subsets[to.subset] > 1 && to.port)
            branch.name += u':' + QString::number(*to.port);
        if (const int before = taken[branch.name]++; before > 0)
            branch.name += u" #" + QString::number(before + 1);
    }
}

} // namespace

Origin originIn(const DocumentId &document, const Cursor &parent, const char *field)
{
    if (const Cursor at = parent[field])
        return originOf(document, at);
    Origin origin;
    origin.document = document;
    origin.path = (parent.path() / field).toString();
    return origin;
}

Destination destinationOf(const Cursor &at, const DocumentId &document)
{
    Destination destination;
    destination.host = at["host"].text();
    destination.subset = at["subset"].text();
    const auto port = at["port"]["number"].node().integer();
    if (port && *port > 0 && *port < 65536)
        destination.port = quint16(*port);
    destination.origin = originOf(document, at);
    return destination;
}

QList<Branch> branchesOf(const Cursor &route, const DocumentId &document)
{
    QList<Branch> branches;
    const QList<Cursor> items = route.isList() ? route.children() : QList<Cursor>();
    branches.reserve(items.size());
    for (const Cursor &item : items) {
        Branch branch;
        branch.destination = destinationOf(item["destination"], document);
        branch.weight = item["weight"].node().integer();
        branch.filters = headerFiltersOf(item["headers"], document);
        branch.origin = originOf(document, item);
        branch.weightOrigin = originIn(document, item, "weight");
        branches.append(branch);
    }
    nameBranches(branches);
    return branches;
}

VirtualService virtualServiceOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    VirtualService service;
    service.key = manifest.key;
    service.origin = originOf(document, manifest.root);
    const QList<Cursor> hosts = spec["hosts"].children();
    for (const Cursor &host : hosts) {
        service.hosts.append(host.text());
        service.hostOrigins.append(originOf(document, host));
    }
    // Without gateways a VirtualService is for the sidecars of the mesh; with them only where "mesh" is among them.
    const QList<Cursor> gateways = spec["gateways"].children();
    service.isForMesh = gateways.isEmpty();
    for (const Cursor &gateway : gateways) {
        if (gateway.text() == "mesh"_L1) {
            service.isForMesh = true;
            continue;
        }
        service.gateways.append(gateway.text());
        service.gatewayOrigins.append(originOf(document, gateway));
    }
    for (const char *protocol : {"http", "tls", "tcp"}) {
        const Cursor list = spec[protocol];
        if (!list.isList())
            continue;
        Section section;
        section.protocol = QString::fromLatin1(protocol);
        section.origin = originOf(document, list);
        const QList<Cursor> routes = list.children();
        section.routes.reserve(routes.size());
        for (const Cursor &route : routes)
            section.routes.append(routeOf(route, document));
        service.sections.append(section);
    }
    return service;
}

DestinationRule destinationRuleOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    DestinationRule rule;
    rule.key = manifest.key;
    rule.host = spec["host"].text();
    rule.hostOrigin = originIn(document, spec, "host");
    rule.origin = originOf(document, manifest.root);
    rule.policy = policyOf(spec["trafficPolicy"], document);
    rule.isForSomeWorkloads = spec["workloadSelector"].isMap();
    const QList<Cursor> subsets = spec["subsets"].children();
    for (const Cursor &subset : subsets)
        rule.subsets.append({subset["name"].text(), policyOf(subset["trafficPolicy"], document), textsOf(subset["labels"]),
                             originOf(document, subset)});
    return rule;
}

Cursor podsOf(const Manifest &manifest)
{
    if (manifest.group.isEmpty() && manifest.key.kind == "Pod"_L1)
        return manifest.root;
    const Cursor pods = manifest.key.kind == "CronJob"_L1 ? manifest.root["spec"]["jobTemplate"]["spec"]["template"] : manifest.root["spec"]["template"];
    return pods["spec"]["containers"].isList() ? pods : Cursor();
}

std::optional<Workload> workloadOf(const Manifest &manifest)
{
    const Cursor spec = manifest.root["spec"];
    if (manifest.key.kind == "WorkloadEntry"_L1)
        return Workload {manifest.key.scope, textsOf(spec["labels"])};
    if (manifest.key.kind == "WorkloadGroup"_L1)
        return Workload {manifest.key.scope, textsOf(spec["metadata"]["labels"])};
    if (const Cursor pods = podsOf(manifest))
        return Workload {manifest.key.scope, textsOf(pods["metadata"]["labels"])};
    return std::nullopt;
}

Gateway gatewayOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Gateway gateway {manifest.key, textsOf(spec["selector"]), {}, originOf(document, manifest.root)};
    const QList<Cursor> servers = spec["servers"].children();
    for (const Cursor &server : servers) {
        GatewayServer one;
        one.port = portOf(server["port"]["number"]);
        one.protocol = server["port"]["protocol"].text().toUpper();
        const QList<Cursor> hosts = server["hosts"].children();
        for (const Cursor &host : hosts)
            one.hosts.append(host.text());
        one.origin = originOf(document, server);
        gateway.servers.append(one);
    }
    return gateway;
}

Policy policyObjectOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    const Cursor old = spec["workloadSelector"];
    const Cursor selector = old ? old["labels"] : spec["selector"]["matchLabels"];
    Policy policy;
    policy.key = manifest.key;
    policy.selector = textsOf(selector);
    policy.hasTargets = spec["targetRef"].isSomething() || spec["targetRefs"].isSomething();
    policy.mode = spec["mtls"]["mode"].text();
    policy.hasPorts = spec["portLevelMtls"].isSomething();
    policy.origin = originOf(document, manifest.root);
    policy.selectorOrigin = originOf(document, selector);
    return policy;
}

QList<Host> hostsOf(const Manifest &manifest, const DocumentId &document)
{
    QList<Host> hosts;
    if (manifest.key.kind == "Service"_L1) {
        Host host;
        host.name = manifest.key.name;
        host.scope = manifest.key.scope;
        host.isKubernetes = true;
        host.object = manifest.key;
        host.ports = portsOf(manifest.root["spec"]["ports"], "port");
        host.selector = textsOf(manifest.root["spec"]["selector"]);
        host.origin = originOf(document, manifest.root);
        hosts.append(host);
        return hosts;
    }
    const Cursor spec = manifest.root["spec"];
    const QList<Cursor> names = spec["hosts"].children();
    for (const Cursor &name : names) {
        Host host;
        host.name = name.text();
        host.scope = manifest.key.scope;
        // MESH_EXTERNAL is the enumeration's zero: what is not written.
        host.isExternal = spec["location"].text() != "MESH_INTERNAL"_L1;
        host.object = manifest.key;
        host.ports = portsOf(spec["ports"], "number");
        host.origin = originOf(document, name);
        hosts.append(host);
    }
    return hosts;
}

} // namespace meshboard::istio
