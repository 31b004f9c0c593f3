// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/decode.h"

#include "contract/plain.h"
#include "contract/reading.h"
#include "systems/gateway_api/filters.h"
#include "systems/gateway_api/match.h"
#include "systems/gateway_api/schema.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

/// Where `field` stands or would stand.
Origin originIn(const DocumentId &document, const Cursor &parent, const char *field)
{
    if (const Cursor at = parent[field])
        return originOf(document, at);
    return originOf(document, parent.path() / field);
}

QString orElse(const Cursor &value, QLatin1StringView otherwise)
{
    return value.isScalar() ? value.text() : QString(otherwise);
}

Reference referenceOf(const Cursor &at, QLatin1StringView itsGroup, QLatin1StringView kind, const QString &scope, const DocumentId &document)
{
    Reference reference;
    reference.group = orElse(at["group"], itsGroup);
    reference.kind = orElse(at["kind"], kind);
    reference.name = at["name"].text();
    // An empty namespace is the same as none.
    reference.scope = at["namespace"].text().isEmpty() ? scope : at["namespace"].text();
    reference.origin = originOf(document, at);
    reference.nameOrigin = originIn(document, at, "name");
    return reference;
}

Backend backendOf(const Cursor &at, const QString &scope, const DocumentId &document)
{
    Backend backend {referenceOf(at, ""_L1, "Service"_L1, scope, document), {}, {}, {}, {}, {}, {}};
    backend.label = backend.name;
    backend.port = portOf(at["port"]);
    backend.weight = at["weight"].node().integer();
    backend.filters = filtersOf(at["filters"], document);
    backend.portOrigin = originIn(document, at, "port");
    backend.weightOrigin = originIn(document, at, "weight");
    return backend;
}

/// Name; with the port, the namespace or the kind where names are the same; numbered where even that is.
void labelBackends(QList<Backend> &backends)
{
    QHash<QString, int> names;
    for (const Backend &backend : std::as_const(backends))
        ++names[backend.name];
    QHash<QString, int> taken;
    for (Backend &backend : backends) {
        if (names[backend.name] > 1) {
            const auto twin = std::find_if(backends.cbegin(), backends.cend(), [&](const Backend &other) {
                return &other != &backend && other.name == backend.name;
            });
            if (twin->scope != backend.scope)
                backend.label = backend.scope + u'/' + backend.name;
            if (twin->port != backend.port && backend.port)
                backend.label += u':' + QString::number(*backend.port);
        }
        if (const int before = taken[backend.label]++; before > 0)
            backend.label += u" #" + QString::number(before + 1);
    }
}

RouteRule ruleOf(const Cursor &at, const Route &route, const DocumentId &document)
{
    RouteRule rule;
    rule.rule.name = at["name"].text();
    rule.rule.when = conditionOf(at["matches"], route.protocol, document);
    rule.rule.filters = policyOf(at, document) + filtersOf(at["filters"], document);
    rule.rule.origin = originOf(document, at);
    rule.matches = matchesOf(at["matches"], route.protocol, document);
    if (route.protocol == "http"_L1 || route.protocol == "grpc"_L1) {
        rule.rule.priority = std::max_element(rule.matches.cbegin(), rule.matches.cend(),
                                              [](const Match &a, const Match &b) { return a.rank < b.rank; })->rank;
    }
    rule.backends = backendsOf(at["backendRefs"], route.key.scope, document);
    rule.backendsOrigin = originIn(document, at, "backendRefs");
    rule.end = redirectIn(at["filters"], document);
    const QList<Cursor> filters = itemsOf(at["filters"]);
    bool isExtended = false;
    for (const Cursor &filter : filters) {
        isExtended = isExtended || filter["type"].text() == "ExtensionRef"_L1;
        const Cursor mirror = filter["requestMirror"];
        if (filter["type"].text() == "RequestMirror"_L1 && mirror["backendRef"].isMap())
            rule.mirrors.append({backendOf(mirror["backendRef"], route.key.scope, document), percentOf(mirror), originOf(document, mirror)});
    }
    // Without a backend the proxy answers itself, if no extension does.
    if (rule.backends.isEmpty() && !rule.end && !isExtended) {
        TargetNode answer;
        answer.kind = TargetNode::Kind::Response;
        answer.native = route.protocol == "grpc"_L1 ? u"UNAVAILABLE"_s : u"500"_s;
        answer.origins = {rule.rule.origin};
        rule.end = answer;
    }
    return rule;
}

Route routeOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Route route;
    route.key = manifest.key;
    route.protocol = protocolOf(manifest.key.kind);
    route.origin = originOf(document, manifest.root);
    route.rulesOrigin = originIn(document, spec, "rules");
    for (const Cursor &host : itemsOf(spec["hostnames"])) {
        route.hosts.append(host.text());
        route.hostOrigins.append(originOf(document, host));
    }
    for (const Cursor &at : itemsOf(spec["parentRefs"])) {
        Parent parent {referenceOf(at, group, "Gateway"_L1, route.key.scope, document), at["sectionName"].text(), portOf(at["port"]), {}, {}};
        parent.sectionOrigin = originIn(document, at, "sectionName");
        parent.portOrigin = originIn(document, at, "port");
        route.parents.append(parent);
    }
    for (const Cursor &rule : itemsOf(spec["rules"]))
        route.rules.append(ruleOf(rule, route, document));
    return route;
}

Audience audienceOf(const Cursor &namespaces, Audience::From otherwise)
{
    static constexpr std::pair<QLatin1StringView, Audience::From> words[] {{"Same"_L1, Audience::From::Same},
                                                                           {"All"_L1, Audience::From::All},
                                                                           {"Selector"_L1, Audience::From::Selector},
                                                                           {"None"_L1, Audience::From::None}};
    Audience audience;
    audience.from = otherwise;
    for (const auto &[word, from] : words) {
        if (namespaces["from"].text() == word)
            audience.from = from;
    }
    audience.labels = textsOf(namespaces["selector"]["matchLabels"]);
    audience.hasExpressions = namespaces["selector"]["matchExpressions"].size() > 0;
    return audience;
}

Gateway gatewayOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Gateway gateway;
    gateway.key = manifest.key;
    gateway.origin = originOf(document, manifest.root);
    if (spec["parentRef"].isMap())
        gateway.parent = referenceOf(spec["parentRef"], group, "Gateway"_L1, manifest.key.scope, document);
    gateway.sets = audienceOf(spec["allowedListeners"]["namespaces"], Audience::From::None);
    for (const Cursor &at : itemsOf(spec["listeners"])) {
        Listener listener;
        listener.name = at["name"].text();
        listener.host = at["hostname"].text();
        listener.port = portOf(at["port"]);
        listener.protocol = at["protocol"].text();
        for (const Cursor &kind : itemsOf(at["allowedRoutes"]["kinds"]))
            listener.kinds.append(kind["kind"].text());
        listener.audience = audienceOf(at["allowedRoutes"]["namespaces"], Audience::From::Same);
        for (const Cursor &certificate : itemsOf(at["tls"]["certificateRefs"]))
            listener.certificates.append(referenceOf(certificate, ""_L1, "Secret"_L1, manifest.key.scope, document));
        listener.origin = originOf(document, at);
        gateway.listeners.append(listener);
    }
    return gateway;
}

Grant grantOf(const Manifest &manifest)
{
    const Cursor spec = manifest.root["spec"];
    Grant grant;
    grant.scope = manifest.key.scope;
    for (const Cursor &from : itemsOf(spec["from"]))
        grant.from.append({from["group"].text(), from["kind"].text(), from["namespace"].text()});
    for (const Cursor &to : itemsOf(spec["to"]))
        grant.to.append({to["group"].text(), to["kind"].text(), to["name"].text()});
    return grant;
}

ServiceObject serviceOf(const Manifest &manifest)
{
    ServiceObject service;
    service.key = {manifest.key.scope, manifest.key.name};
    for (const Cursor &port : itemsOf(manifest.root["spec"]["ports"])) {
        if (const auto number = portOf(port["port"]))
            service.ports.insert(*number);
    }
    return service;
}

} // namespace

QString protocolOf(const QString &kind)
{
    static const QStringList routes {u"HTTPRoute"_s, u"GRPCRoute"_s, u"TLSRoute"_s, u"TCPRoute"_s, u"UDPRoute"_s};
    return routes.contains(kind) ? kind.chopped(5).toLower() : QString();
}

QList<Backend> backendsOf(const Cursor &backendRefs, const QString &scope, const DocumentId &document)
{
    QList<Backend> backends;
    for (const Cursor &item : itemsOf(backendRefs))
        backends.append(backendOf(item, scope, document));
    labelBackends(backends);
    return backends;
}

void take(const Manifest &manifest, const DocumentId &document, Values &values)
{
    const QString &kind = manifest.key.kind;
    if (!isOurs(manifest)) {
        if (kind == "Service"_L1)
            values.services.append(serviceOf(manifest));
        else if (kind == "Namespace"_L1)
            values.namespaces.insert(manifest.key.name, textsOf(manifest.root["metadata"]["labels"]));
        return;
    }
    values.objects.append({manifest.key, originOf(document, manifest.root)});
    if (!protocolOf(kind).isEmpty()) {
        values.routes.append(routeOf(manifest, document));
    } else if (kind == "Gateway"_L1 || kind == "ListenerSet"_L1 || kind == "XListenerSet"_L1) {
        values.gateways.append(gatewayOf(manifest, document));
    } else if (kind == "ReferenceGrant"_L1) {
        values.grants.append(grantOf(manifest));
    } else if (kind == "BackendTLSPolicy"_L1) {
        Policy policy {manifest.key, {}};
        for (const Cursor &target : itemsOf(manifest.root["spec"]["targetRefs"]))
            policy.targets.append(referenceOf(target, ""_L1, "Service"_L1, manifest.key.scope, document));
        values.policies.append(policy);
    }
}

} // namespace meshboard::gateway_api
