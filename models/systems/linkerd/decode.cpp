// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/decode.h"

#include "contract/plain.h"
#include "contract/reading.h"
#include "systems/linkerd/annotations.h"
#include "systems/linkerd/match.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

Filter filterOf(Filter::Kind kind, const QString &name, const Cursor &at, const DocumentId &document)
{
    Filter filter;
    filter.kind = kind;
    filter.name = name;
    filter.value = at.text();
    filter.origin = originOf(document, at);
    return filter;
}

std::optional<std::chrono::milliseconds> millisecondsOf(const Cursor &at)
{
    const auto time = at.isScalar() ? durationOf(at.text()) : std::nullopt;
    return time ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(*time)) : std::nullopt;
}

/// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ in thousandths, rounded up as there.
std::optional<qint64> thousandthsOf(const QString &text)
{
    static const QRegularExpression quantity(u"^([+-]?[0-9.]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"_s);
    const auto match = quantity.match(text);
    bool isNumber = false;
    double value = match.captured(1).toDouble(&isNumber);
    if (!match.hasMatch() || !isNumber)
        return std::nullopt;
    const QString unit = match.captured(2);
    static const QString decimal = u"numkMGTPE"_s;
    static const QString binary = u"KMGTPE"_s;
    if (unit.size() > 1 && unit.endsWith(u'i'))
        value *= std::pow(1024, double(binary.indexOf(unit[0]) + 1));
    else if (unit.size() == 1)
        value *= std::pow(10, unit == u"n" ? -9 : unit == u"u" ? -6 : unit == u"m" ? -3 : 3.0 * double(decimal.indexOf(unit[0]) - 2));
    else if (!unit.isEmpty())
        value *= std::pow(10, unit.sliced(1).toDouble());
    const double thousandths = std::ceil(value * 1000 - 1e-9);
    return std::abs(thousandths) < 9e15 ? std::optional(qint64(thousandths)) : std::nullopt;
}

Rule profileRouteOf(const Cursor &at, const DocumentId &document)
{
    Rule rule;
    rule.name = at["name"].text();
    rule.when = profileCondition(at["condition"], document);
    rule.origin = originOf(document, at);
    if (const Cursor timeout = at["timeout"]; timeout.isScalar()) {
        rule.filters.append(filterOf(Filter::Kind::Timeout, u"timeout"_s, timeout, document));
        rule.filters.last().duration = millisecondsOf(timeout);
    }
    // How often is not said here: the budget of the whole profile bounds it.
    if (const Cursor retryable = at["isRetryable"]; retryable.node().boolean().value_or(false))
        rule.filters.append(filterOf(Filter::Kind::Retries, u"isRetryable"_s, retryable, document));
    return rule;
}

void addHeaders(QList<Filter> &filters, const Cursor &modifier, Filter::Kind kind, const DocumentId &document)
{
    for (const char *operation : {"set", "add"}) {
        const QList<Cursor> entries = modifier[operation].children();
        for (const Cursor &entry : entries) {
            filters.append(filterOf(kind, QString::fromLatin1(operation) + u' ' + entry["name"].text(), entry["value"], document));
            filters.last().origin = originOf(document, entry);
        }
    }
    const QList<Cursor> removed = modifier["remove"].children();
    for (const Cursor &name : removed) {
        filters.append(filterOf(kind, translated({QT_TRANSLATE_NOOP("Model", "remove %1"), {name.text()}}), name, document));
        filters.last().value.clear();
    }
}

QList<Filter> headerFiltersOf(const Cursor &list, const DocumentId &document)
{
    QList<Filter> filters;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        addHeaders(filters, item["requestHeaderModifier"], Filter::Kind::RequestHeaders, document);
        addHeaders(filters, item["responseHeaderModifier"], Filter::Kind::ResponseHeaders, document);
    }
    return filters;
}

std::optional<TargetNode> redirectOf(const Cursor &list, const DocumentId &document)
{
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        const Cursor redirect = item["requestRedirect"];
        if (!redirect.isMap())
            continue;
        QString where;
        if (redirect["scheme"].isScalar())
            where += redirect["scheme"].text() + u"://";
        where += redirect["hostname"].text();
        if (redirect["port"].isScalar())
            where += u':' + redirect["port"].text();
        const Cursor path = redirect["path"];
        where += path["replaceFullPath"].isScalar() ? path["replaceFullPath"].text() : path["replacePrefixMatch"].text();
        TargetNode target;
        target.kind = TargetNode::Kind::Redirect;
        target.native = (redirect["statusCode"].isScalar() ? redirect["statusCode"].text() : u"302"_s) + u' ' + where;
        target.origins = {originOf(document, redirect)};
        return target;
    }
    return std::nullopt;
}

RouteRule ruleOf(const Cursor &at, const QString &scope, const DocumentId &document)
{
    RouteRule one;
    one.rule.when = routeCondition(at["matches"], document);
    one.rule.origin = originOf(document, at);
    const Cursor timeouts = at["timeouts"];
    if (const Cursor request = timeouts["request"]; request.isScalar()) {
        one.rule.filters.append(filterOf(Filter::Kind::Timeout, u"timeout"_s, request, document));
        one.rule.filters.last().duration = millisecondsOf(request);
    }
    if (const Cursor backend = timeouts["backendRequest"]; backend.isScalar()) {
        one.rule.filters.append(filterOf(Filter::Kind::Other, u"backendRequest"_s, backend, document));
        one.rule.filters.last().duration = millisecondsOf(backend);
    }
    one.rule.filters += headerFiltersOf(at["filters"], document);
    one.end = redirectOf(at["filters"], document);
    one.backends = backendsOf(at["backendRefs"], scope, document);
    one.backendsOrigin = originIn(document, at, "backendRefs");
    return one;
}

/// The first of these that no sibling shares; numbered where all are.
void nameBackends(QList<Backend> &backends, const QList<QStringList> &names)
{
    QHash<QString, int> taken;
    for (qsizetype i = 0; i < backends.size(); ++i) {
        const qsizetype last = names[i].size() - 1;
        qsizetype level = 0;
        const auto isShared = [&] {
            return std::count_if(names.cbegin(), names.cend(), [&](const QStringList &other) { return other[level] == names[i][level]; }) > 1;
        };
        while (level < last && isShared())
            ++level;
        backends[i].name = names[i][level];
        if (const int before = taken[backends[i].name]++; before > 0)
            backends[i].name += u" #" + QString::number(before + 1);
    }
}

QList<Origin> requestAnnotationsOf(const Cursor &annotations, const DocumentId &document)
{
    QList<Origin> origins;
    const QList<Cursor> entries = annotations.isMap() ? annotations.children() : QList<Cursor>();
    for (const Cursor &entry : entries) {
        if (isAboutRequests(entry.key()) && annotationOf(entry.key()))
            origins.append(originOf(document, entry));
    }
    return origins;
}

Selector selectorOf(const Cursor &at, const DocumentId &document)
{
    Selector selector;
    selector.labels = textsOf(at["matchLabels"]);
    selector.origin = originOf(document, at);
    const QList<Cursor> expressions = at["matchExpressions"].children();
    for (const Cursor &expression : expressions) {
        Selector::Expression one {expression["key"].text(), expression["operator"].text(), {}};
        const QList<Cursor> values = expression["values"].children();
        for (const Cursor &value : values)
            one.values.append(value.text());
        selector.expressions.append(one);
    }
    return selector;
}

} // namespace

bool Selector::selects(const QMap<QString, QString> &of) const
{
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        const auto has = of.constFind(it.key());
        if (has == of.cend() || *has != it.value())
            return false;
    }
    return std::all_of(expressions.cbegin(), expressions.cend(), [&](const Expression &one) {
        const bool isThere = of.contains(one.key);
        if (one.op == "Exists"_L1 || one.op == "DoesNotExist"_L1)
            return isThere == (one.op == "Exists"_L1);
        const bool isAmong = isThere && one.values.contains(of.value(one.key));
        return isAmong == (one.op == "In"_L1);
    });
}

Origin originIn(const DocumentId &document, const Cursor &parent, const char *field)
{
    if (const Cursor at = parent[field])
        return originOf(document, at);
    return originOf(document, parent.path() / field);
}

Reference referenceOf(const Cursor &at, const QString &scope, const DocumentId &document)
{
    Reference reference;
    reference.group = at["group"].text().toLower();
    if (reference.group == "core"_L1)
        reference.group.clear();
    reference.kind = at["kind"].text();
    reference.scope = at["namespace"].text().isEmpty() ? scope : at["namespace"].text();
    reference.name = at["name"].text();
    reference.port = portOf(at["port"]);
    reference.origin = originOf(document, at["name"] ? at["name"] : at);
    return reference;
}

ServiceKey clusterService(const QString &authority)
{
    const QStringList parts = authority.section(u':', 0, 0).split(u'.');
    if (parts.size() < 3 || parts[2] != "svc"_L1 || parts[0].isEmpty() || parts[1].isEmpty())
        return {};
    return {parts[1], parts[0]};
}

bool isInThousandths(const Cursor &overrides)
{
    const QList<Cursor> items = overrides.isList() ? overrides.children() : QList<Cursor>();
    return std::any_of(items.cbegin(), items.cend(), [](const Cursor &item) {
        const QString text = item["weight"].text();
        const auto thousandths = thousandthsOf(text);
        return thousandths && (text.endsWith(u'm') || *thousandths % 1000 != 0);
    });
}

QString overrideWeight(qint64 weight, bool isInThousandths)
{
    return isInThousandths ? QString(QString::number(weight) + u'm') : QString::number(weight);
}

QList<Backend> overridesOf(const Cursor &list, const DocumentId &document)
{
    QList<Backend> backends;
    QList<QStringList> names;
    const qint64 unit = isInThousandths(list) ? 1 : 1000;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        Backend backend;
        backend.native = item["authority"].text();
        const ServiceKey service = clusterService(backend.native);
        const QString host = backend.native.section(u':', 0, 0);
        backend.to.kind = u"Service"_s;
        backend.to.scope = service.scope;
        backend.to.name = service.name.isEmpty() ? host : service.name;
        bool isPort = false;
        const ushort port = backend.native.section(u':', 1).toUShort(&isPort);
        if (isPort && port > 0)
            backend.to.port = port;
        backend.nameOrigin = originIn(document, item, "authority");
        backend.to.origin = backend.nameOrigin;
        backend.origin = originOf(document, item);
        backend.weightOrigin = originIn(document, item, "weight");
        if (const auto weight = thousandthsOf(item["weight"].text()))
            backend.weight = *weight / unit;
        backends.append(backend);
        names.append({backend.to.name, service.scope.isEmpty() ? host : QString(service.name + u'.' + service.scope), backend.native});
    }
    nameBackends(backends, names);
    return backends;
}

QList<Backend> backendsOf(const Cursor &list, const QString &scope, const DocumentId &document)
{
    QList<Backend> backends;
    QList<QStringList> names;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        Backend backend;
        backend.to = referenceOf(item, scope, document);
        if (!item["kind"])
            backend.to.kind = u"Service"_s;
        backend.native = backend.to.name;
        backend.nameOrigin = originIn(document, item, "name");
        backend.origin = originOf(document, item);
        backend.weightOrigin = originIn(document, item, "weight");
        // Not written it is 1, whatever its siblings have.
        backend.weight = item["weight"] ? item["weight"].node().integer() : std::optional<qint64>(1);
        backend.filters = headerFiltersOf(item["filters"], document);
        backends.append(backend);
        const QString whole = backend.to.name + u'.' + backend.to.scope;
        names.append({backend.to.name, whole, QString(whole + u':' + QString::number(backend.to.port.value_or(0)))});
    }
    nameBackends(backends, names);
    return backends;
}

Profile profileOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Profile profile;
    profile.key = manifest.key;
    profile.service = clusterService(manifest.key.name);
    profile.isComplete = !profile.service.name.isEmpty();
    if (!profile.isComplete)
        profile.service = {{}, manifest.key.name};
    const QList<Cursor> routes = spec["routes"].isList() ? spec["routes"].children() : QList<Cursor>();
    for (const Cursor &route : routes)
        profile.routes.append(profileRouteOf(route, document));
    profile.overrides = overridesOf(spec["dstOverrides"], document);
    profile.origin = originOf(document, manifest.root);
    profile.nameOrigin = originIn(document, manifest.root["metadata"], "name");
    profile.routesOrigin = originIn(document, spec, "routes");
    profile.overridesOrigin = originIn(document, spec, "dstOverrides");
    return profile;
}

Route routeOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    const Cursor metadata = manifest.root["metadata"];
    Route route;
    route.key = manifest.key;
    route.group = manifest.group;
    const QList<Cursor> hosts = spec["hostnames"].children();
    for (const Cursor &host : hosts)
        route.hosts.append(host.text());
    const QList<Cursor> parents = spec["parentRefs"].children();
    for (const Cursor &parent : parents) {
        route.parents.append(referenceOf(parent, manifest.key.scope, document));
        // What stands in the definitions as default.
        if (!parent["group"])
            route.parents.last().group = manifest.group;
        if (!parent["kind"])
            route.parents.last().kind = u"Gateway"_s;
    }
    if (manifest.group == "policy.linkerd.io"_L1) {
        const QList<Cursor> rules = spec["rules"].isList() ? spec["rules"].children() : QList<Cursor>();
        for (const Cursor &rule : rules)
            route.rules.append(ruleOf(rule, manifest.key.scope, document));
    }
    route.annotated = requestFiltersOf(metadata["annotations"], manifest.key.kind == "GRPCRoute"_L1, document);
    route.requestAnnotations = requestAnnotationsOf(metadata["annotations"], document);
    route.origin = originOf(document, manifest.root);
    route.rulesOrigin = originIn(document, spec, "rules");
    route.annotationsOrigin = originIn(document, metadata, "annotations");
    return route;
}

ServiceObject serviceObjectOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor annotations = manifest.root["metadata"]["annotations"];
    ServiceObject service;
    service.key = {manifest.key.scope, manifest.key.name};
    const QList<Cursor> ports = manifest.root["spec"]["ports"].children();
    for (const Cursor &port : ports) {
        service.ports.append({port["name"].text(), portOf(port["port"]), port["appProtocol"].text(), originIn(document, port, "appProtocol")});
    }
    service.hasOurs = hasOurs(annotations);
    // Retries of gRPC too where only those are said.
    const bool isGrpc = annotations[names::grpcStatuses] && !annotations[names::httpStatuses];
    service.requestFilters = requestFiltersOf(annotations, isGrpc, document);
    service.balancerFilters = balancerFiltersOf(annotations, document);
    service.requestAnnotations = requestAnnotationsOf(annotations, document);
    if (const Cursor opaque = annotations[names::opaquePorts]; opaque.isScalar()) {
        service.opaquePorts = portsIn(opaque.text()).value_or(QList<std::pair<quint16, quint16>>());
        service.opaquePortsOrigin = originOf(document, opaque);
    }
    service.origin = originOf(document, manifest.root);
    service.annotationsOrigin = originIn(document, manifest.root["metadata"], "annotations");
    return service;
}

Cursor podsOf(const Manifest &manifest)
{
    const QString &kind = manifest.key.kind;
    const Cursor spec = manifest.root["spec"];
    if (manifest.group.isEmpty() && kind == "Pod"_L1)
        return manifest.root;
    static const QStringList makers {u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s, u"ReplicaSet"_s, u"Job"_s, u"Rollout"_s};
    if (makers.contains(kind))
        return spec["template"];
    return kind == "CronJob"_L1 ? spec["jobTemplate"]["spec"]["template"] : Cursor();
}

std::optional<Workload> workloadOf(const Manifest &manifest)
{
    const Cursor pods = podsOf(manifest);
    if (!pods.isMap())
        return std::nullopt;
    Workload workload;
    workload.key = manifest.key;
    workload.labels = textsOf(pods["metadata"]["labels"]);
    for (const char *list : {"containers", "initContainers"}) {
        const QList<Cursor> containers = pods["spec"][list].children();
        for (const Cursor &container : containers) {
            const QList<Cursor> ports = container["ports"].children();
            for (const Cursor &port : ports) {
                workload.portNames.insert(port["name"].text());
                if (const auto number = portOf(port["containerPort"]))
                    workload.ports.insert(*number);
            }
        }
    }
    return workload;
}

Workload externalWorkloadOf(const Manifest &manifest)
{
    Workload workload;
    workload.key = manifest.key;
    workload.isExternal = true;
    workload.labels = textsOf(manifest.root["metadata"]["labels"]);
    const QList<Cursor> ports = manifest.root["spec"]["ports"].children();
    for (const Cursor &port : ports) {
        workload.portNames.insert(port["name"].text());
        if (const auto number = portOf(port["port"]))
            workload.ports.insert(*number);
    }
    return workload;
}

Server serverOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Server server;
    server.key = manifest.key;
    server.labels = textsOf(manifest.root["metadata"]["labels"]);
    server.isForExternal = bool(spec["externalWorkloadSelector"]);
    server.selector = selectorOf(spec[server.isForExternal ? "externalWorkloadSelector" : "podSelector"], document);
    server.port = spec["port"].text();
    server.portOrigin = originIn(document, spec, "port");
    server.origin = originOf(document, manifest.root);
    return server;
}

Policy policyOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    Policy policy;
    policy.key = manifest.key;
    policy.origin = originOf(document, manifest.root);
    if (const Cursor target = spec["targetRef"]; target.isMap())
        policy.target = referenceOf(target, manifest.key.scope, document);
    if (const Cursor server = spec["server"]; server["name"].isScalar()) {
        policy.target = referenceOf(server, manifest.key.scope, document);
        policy.target->group = u"policy.linkerd.io"_s;
        policy.target->kind = u"Server"_s;
    } else if (server["selector"].isMap()) {
        policy.targets = selectorOf(server["selector"], document);
    }
    const QList<Cursor> required = spec["requiredAuthenticationRefs"].children();
    for (const Cursor &one : required)
        policy.required.append(referenceOf(one, manifest.key.scope, document));
    return policy;
}

} // namespace meshboard::linkerd
