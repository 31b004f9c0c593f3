// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/decode.h"

#include "contract/plain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

ServiceObject serviceOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    ServiceObject service;
    service.key = {manifest.key.scope, manifest.key.name};
    service.selector = textsOf(spec["selector"]);
    service.origin = originOf(document, manifest.root);
    service.selectorOrigin = originOf(document, spec["selector"]);
    if (spec["type"].text() == "ExternalName"_L1)
        service.externalName = spec["externalName"].text();
    for (const Cursor &port : itemsOf(spec["ports"]))
        service.ports.append({port["name"].text(), portOf(port["port"]), port["targetPort"].text(), port["protocol"].text()});
    return service;
}

// ------------------------------------------------------------------------------------------------------ what runs

/// How a container fares, and why it does not run: CrashLoopBackOff.
Check checkOf(const Cursor &container)
{
    Check check;
    check.name = container["name"].text();
    check.state = container["ready"].node().boolean().value_or(false) ? Probe::Passing : Probe::Critical;
    for (const char *state : {"waiting", "terminated"}) {
        if (const Cursor why = container["state"][state])
            check.output = QStringList {why["reason"].text(), why["message"].text()}.join(u' ').trimmed();
    }
    return check;
}

/// A Pod as a server shows it: it has an address and says whether it is ready.
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/
std::optional<Instance> runningPod(const Manifest &manifest)
{
    const Cursor status = manifest.root["status"];
    const QString phase = status["phase"].text();
    Instance instance;
    instance.host = status["podIP"].text();
    if (instance.host.isEmpty() || phase == "Succeeded"_L1 || phase == "Failed"_L1)
        return std::nullopt;
    instance.id = manifest.key.name;
    instance.labels = textsOf(manifest.root["metadata"]["labels"]);
    instance.subset = versionOf(instance.labels);
    for (const Cursor &condition : itemsOf(status["conditions"])) {
        if (condition["type"].text() != "Ready"_L1)
            continue;
        const QString state = condition["status"].text();
        instance.health.probe = state == "True"_L1 ? Probe::Passing : state == "False"_L1 ? Probe::Critical : Probe::Unknown;
        instance.health.checks.append(
            {u"Ready"_s, instance.health.probe, QStringList {condition["reason"].text(), condition["message"].text()}.join(u' ').trimmed()});
    }
    for (const Cursor &container : itemsOf(status["containerStatuses"]))
        instance.health.checks.append(checkOf(container));
    if (manifest.root["metadata"]["deletionTimestamp"].isSomething())
        instance.health.rotation = Rotation::Draining;
    return instance;
}

std::optional<Workload> workloadOf(const Manifest &manifest, const DocumentId &document)
{
    const bool isPod = manifest.key.kind == "Pod"_L1;
    const Cursor pods = isPod ? manifest.root : manifest.root["spec"]["template"];
    if (!pods.isMap())
        return std::nullopt;
    Workload workload;
    workload.key = manifest.key;
    workload.labels = textsOf(pods["metadata"]["labels"]);
    workload.replicas = manifest.root["spec"]["replicas"].node().integer();
    workload.origin = originOf(document, manifest.root);
    if (isPod)
        workload.pod = runningPod(manifest);
    for (const Cursor &container : itemsOf(pods["spec"]["containers"])) {
        for (const Cursor &port : itemsOf(container["ports"])) {
            if (const auto number = portOf(port["containerPort"]))
                workload.ports.insert(port["name"].text(), *number);
        }
    }
    return workload;
}

Instance instanceAt(const QString &address, const Cursor &endpoint, const std::optional<quint16> &port)
{
    Instance instance;
    const QString pod = endpoint["targetRef"]["kind"].text() == "Pod"_L1 ? endpoint["targetRef"]["name"].text() : QString();
    instance.id = pod.isEmpty() ? address : pod;
    instance.host = address;
    instance.port = port;
    for (const char *field : {"nodeName", "zone"}) {
        if (endpoint[field].isScalar())
            instance.labels.insert(QString::fromLatin1(field), endpoint[field].text());
    }
    return instance;
}

/// https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#conditions
Health healthOf(const Cursor &conditions)
{
    const bool isReady = conditions["ready"].node().boolean().value_or(true);
    const bool isServing = conditions["serving"].node().boolean().value_or(isReady);
    Health health;
    health.probe = isServing ? Probe::Passing : Probe::Critical;
    if (conditions["terminating"].node().boolean().value_or(false))
        health.rotation = Rotation::Draining;
    return health;
}

EndpointSet sliceOf(const Manifest &manifest)
{
    EndpointSet set;
    set.isSlice = true;
    set.service = {manifest.key.scope, manifest.root["metadata"]["labels"]["kubernetes.io/service-name"].text()};
    const std::optional<quint16> port = portOf(manifest.root["ports"][0]["port"]);
    for (const Cursor &endpoint : itemsOf(manifest.root["endpoints"])) {
        for (const Cursor &address : itemsOf(endpoint["addresses"])) {
            Instance instance = instanceAt(address.text(), endpoint, port);
            instance.health = healthOf(endpoint["conditions"]);
            set.instances.append(instance);
        }
    }
    return set;
}

EndpointSet endpointsOf(const Manifest &manifest)
{
    EndpointSet set;
    set.service = {manifest.key.scope, manifest.key.name};
    for (const Cursor &subset : itemsOf(manifest.root["subsets"])) {
        const std::optional<quint16> port = portOf(subset["ports"][0]["port"]);
        for (const auto &[field, probe] : {std::pair {"addresses", Probe::Passing}, std::pair {"notReadyAddresses", Probe::Critical}}) {
            for (const Cursor &address : itemsOf(subset[field])) {
                Instance instance = instanceAt(address["ip"].text(), address, port);
                instance.health.probe = probe;
                set.instances.append(instance);
            }
        }
    }
    return set;
}

// ---------------------------------------------------------------------------------------------------------- Ingress

Backend backendOf(const Cursor &at, const DocumentId &document)
{
    const Cursor service = at["service"];
    const Cursor resource = at["resource"];
    Backend backend;
    backend.origin = originOf(document, at);
    Cursor name = service["name"];
    Cursor port = service["port"]["number"] ? service["port"]["number"] : service["port"]["name"];
    if (resource.isMap()) {
        backend.kind = resource["kind"].text();
        name = resource["name"];
    } else if (!service) {
        name = at["serviceName"];
        port = at["servicePort"];
    }
    backend.name = name.text();
    backend.nameOrigin = originOf(document, name);
    backend.port = portOf(port);
    if (!backend.port)
        backend.portName = port.text();
    backend.portOrigin = originOf(document, port);
    return backend;
}

/// https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types
Condition pathOf(const Cursor &item, const DocumentId &document)
{
    const QString path = item["path"].text();
    const QString type = item["pathType"].text();
    Condition condition;
    condition.origin = originOf(document, item["path"] ? item["path"] : item);
    condition.native = path;
    condition.subject = Condition::Subject::Path;
    condition.value = path;
    if (type == "Exact"_L1) {
        condition.kind = Condition::Kind::Match;
        condition.op = Condition::Operator::Exact;
    } else if (path.isEmpty() || path == "/"_L1) {
        condition.kind = Condition::Kind::Always;
    } else if (type == "Prefix"_L1 || (path.startsWith(u'/') && !path.contains(u'*') && !path.contains(u'('))) {
        condition.kind = Condition::Kind::Match;
        condition.op = Condition::Operator::Prefix;
    } else {
        // What only its controller knows to read: /api/* of one, /api(/|$)(.*) of another.
        condition.kind = Condition::Kind::Opaque;
    }
    return condition;
}

Ingress ingressOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    const Cursor annotation = manifest.root["metadata"]["annotations"]["kubernetes.io/ingress.class"];
    const Cursor className = spec["ingressClassName"] ? spec["ingressClassName"] : annotation;
    Ingress ingress;
    ingress.key = manifest.key;
    ingress.className = className.text();
    if (spec["ingressClassName"])
        ingress.classOrigin = originOf(document, className);
    ingress.origin = originOf(document, manifest.root);
    ingress.rulesOrigin = originOf(document, spec["rules"]);
    for (const Cursor &rule : itemsOf(spec["rules"])) {
        for (const Cursor &item : itemsOf(rule["http"]["paths"]))
            ingress.rules.append({rule["host"].text(), pathOf(item, document), backendOf(item["backend"], document), originOf(document, item)});
    }
    const Cursor byDefault = spec["defaultBackend"] ? spec["defaultBackend"] : spec["backend"];
    if (byDefault.isMap()) {
        IngressRule rule;
        rule.backend = backendOf(byDefault, document);
        rule.origin = rule.backend.origin;
        rule.path.origin = rule.origin;
        ingress.rules.append(rule);
    }
    for (const Cursor &item : itemsOf(spec["tls"])) {
        IngressTls tls;
        for (const Cursor &host : itemsOf(item["hosts"]))
            tls.hosts.append(host.text());
        tls.secret = item["secretName"].text();
        tls.secretOrigin = originOf(document, item["secretName"]);
        ingress.tls.append(tls);
    }
    return ingress;
}

// ------------------------------------------------------------------------------------------------ rollout controllers

/// https://argo-rollouts.readthedocs.io/en/stable/features/traffic-management/
QList<Owner> ownedByRollout(const Manifest &manifest, const DocumentId &document)
{
    QList<Owner> owners;
    const auto own = [&](const char *kind, const Cursor &name, const QString &scope = {}) {
        if (name.isScalar())
            owners.append({manifest.key, {QString::fromLatin1(kind), scope.isEmpty() ? manifest.key.scope : scope, name.text()}, originOf(document, name)});
    };
    const Cursor routing = manifest.root["spec"]["strategy"]["canary"]["trafficRouting"];
    const Cursor istio = routing["istio"];
    QList<Cursor> services = itemsOf(istio["virtualServices"]);
    services.append(istio["virtualService"]);
    for (const Cursor &service : services) {
        const QString name = service["name"].text(); // or namespace/name
        own("VirtualService", service["name"]);
        if (name.contains(u'/'))
            owners.last().owned = {u"VirtualService"_s, name.section(u'/', 0, 0), name.section(u'/', 1)};
    }
    own("DestinationRule", istio["destinationRule"]["name"]);
    own("TraefikService", routing["traefik"]["weightedTraefikServiceName"]);
    own("Ingress", routing["nginx"]["stableIngress"]);
    own("Ingress", routing["alb"]["ingress"]);
    if (const Cursor smi = routing["smi"])
        own("TrafficSplit", smi["trafficSplitName"] ? smi["trafficSplitName"] : manifest.root["metadata"]["name"]);
    // https://rollouts-plugin-trafficrouter-gatewayapi.readthedocs.io/
    const Cursor gateway = routing["plugins"]["argoproj-labs/gatewayAPI"];
    const QString scope = gateway["namespace"].text();
    const auto routes = {std::tuple {"HTTPRoute", "httpRoute", "httpRoutes"}, std::tuple {"GRPCRoute", "grpcRoute", "grpcRoutes"},
                         std::tuple {"TCPRoute", "tcpRoute", "tcpRoutes"}, std::tuple {"TLSRoute", "tlsRoute", "tlsRoutes"}};
    for (const auto &[kind, one, many] : routes) {
        own(kind, gateway[one], scope);
        for (const Cursor &route : itemsOf(gateway[many]))
            own(kind, route["name"], scope);
    }
    return owners;
}

/// Flagger makes what it owns, by the name of the service; of another mesh than the one it runs on it makes nothing.
/// https://docs.flagger.app/usage/how-it-works
QList<Owner> ownedByCanary(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    const Cursor name = spec["service"]["name"] ? spec["service"]["name"] : spec["targetRef"]["name"];
    const QString provider = spec["provider"].text().section(u':', 0, 0);
    QList<Owner> owners;
    const auto own = [&](const char *kind, const QStringList &providers) {
        if (name.isScalar() && (provider.isEmpty() || providers.contains(provider)))
            owners.append({manifest.key, {QString::fromLatin1(kind), manifest.key.scope, name.text()}, originOf(document, name)});
    };
    own("VirtualService", {u"istio"_s});
    own("HTTPRoute", {u"gatewayapi"_s});
    own("TrafficSplit", {u"smi"_s, u"linkerd"_s, u"osm"_s});
    own("TraefikService", {u"traefik"_s});
    if (const Cursor ingress = spec["ingressRef"]["name"]; ingress.isScalar())
        owners.append({manifest.key, {u"Ingress"_s, manifest.key.scope, ingress.text()}, originOf(document, ingress)});
    return owners;
}

} // namespace

QString versionOf(const QMap<QString, QString> &labels)
{
    const QString version = labels.value(u"version"_s);
    return version.isEmpty() ? labels.value(u"app.kubernetes.io/version"_s) : version;
}

void take(const Manifest &manifest, const DocumentId &document, Values &values)
{
    const QString &kind = manifest.key.kind;
    if (manifest.group == "argoproj.io"_L1 && kind == "Rollout"_L1)
        values.owners += ownedByRollout(manifest, document);
    else if (manifest.group == "flagger.app"_L1 && kind == "Canary"_L1)
        values.owners += ownedByCanary(manifest, document);
    const ServiceKey key {manifest.key.scope, manifest.key.name};
    if (manifest.group.isEmpty() && kind == "Service"_L1)
        values.services.append(serviceOf(manifest, document));
    else if (manifest.group.isEmpty() && kind == "Endpoints"_L1)
        values.endpoints.append(endpointsOf(manifest));
    else if (manifest.group == "discovery.k8s.io"_L1 && kind == "EndpointSlice"_L1)
        values.endpoints.append(sliceOf(manifest));
    else if (manifest.group.isEmpty() && kind == "Secret"_L1)
        values.secrets.insert(key);
    else if (kind == "Ingress"_L1 && (manifest.group == "networking.k8s.io"_L1 || manifest.group == "extensions"_L1))
        values.ingresses.append(ingressOf(manifest, document));
    else if (kind == "IngressClass"_L1 && manifest.group == "networking.k8s.io"_L1)
        values.classes.insert(key.name);
    else if (const std::optional<Workload> workload = workloadOf(manifest, document))
        values.workloads.append(*workload);
}

} // namespace meshboard::kubernetes
