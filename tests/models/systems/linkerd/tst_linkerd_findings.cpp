// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray profile(const QByteArray &spec, const QByteArray &name = "web.shop.svc.cluster.local")
{
    return "---\napiVersion: linkerd.io/v1alpha2\nkind: ServiceProfile\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n" + spec;
}

QByteArray condition(const QByteArray &text)
{
    return profile("  routes:\n  - name: a\n    condition: " + text + "\n");
}

QByteArray policy(const QByteArray &kind, const QByteArray &spec, const QByteArray &version = "v1alpha1", const QByteArray &name = "a")
{
    return "---\napiVersion: policy.linkerd.io/" + version + "\nkind: " + kind + "\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n" + spec;
}

QByteArray route(const QByteArray &rules, const QByteArray &parent = "{kind: Service, group: core, name: web, port: 80}", const QByteArray &version = "v1beta3")
{
    return policy("HTTPRoute", "  parentRefs: [" + parent + "]\n  rules:\n" + rules, version);
}

QByteArray annotated(const QByteArray &kind, const QByteArray &annotations, const QByteArray &spec = "{ports: [{port: 80}]}")
{
    const QByteArray version = kind == "Service" || kind == "Namespace" ? "v1" : kind == "Deployment" ? "apps/v1" : "gateway.networking.k8s.io/v1";
    return "---\napiVersion: " + version + "\nkind: " + kind + "\nmetadata:\n  name: web\n  namespace: shop\n  annotations:\n    " + annotations + "\nspec: " + spec + "\n";
}

QByteArray service(const QByteArray &annotation) { return annotated("Service", annotation); }

const QByteArray toService = "{parentRefs: [{kind: Service, group: core, name: web}]}";
const QByteArray web = "---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {ports: [{name: http, port: 80}]}\n";
const QByteArray pods = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {template: {metadata: {labels: {app: web}}, "
                        "spec: {containers: [{name: web, ports: [{name: http, containerPort: 8080}]}]}}}\n";

QList<Finding> findingsOf(const QByteArray &text, bool closedWorld = true)
{
    ReadTexts world({&kubernetes::registerWith, &linkerd::registerWith});
    world.add(u"a.yaml"_s, text);
    return world.reading(u"a.yaml"_s, u"linkerd").findings + world.assemble(u"linkerd", closedWorld).findings;
}

/// Codes with line and column; the words are looked at apart.
QStringList codesOf(const QByteArray &text, bool closedWorld = true)
{
    QStringList codes;
    const QList<Finding> findings = findingsOf(text, closedWorld);
    for (const Finding &finding : findings) {
        codes.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + QString::number(finding.place.line)
                     + u':' + QString::number(finding.place.column));
        if (finding.what.isEmpty() || finding.place.document != "a.yaml"_L1 || finding.place.object.isEmpty())
            codes.append(u"without words or place"_s);
        if (inEnglish(finding.what).contains(u'%') || inEnglish(finding.advice).contains(u"%1"_s))
            codes.append(u"without its arguments: "_s + inEnglish(finding.what));
    }
    return codes;
}

} // namespace

class TestLinkerdFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each bad text has a good twin that differs in nothing else and has no finding.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QByteArray>("good");
        const auto row = [](const char *name, const QByteArray &bad, const QStringList &codes, const QByteArray &good) { QTest::newRow(name) << bad << codes << good; };

        // ServiceProfile
        row("MB1201 field of a profile", condition("{path: /a}"), {u"MB1201 error 8:23"_s, u"MB1206 error 8:16"_s}, condition("{pathRegex: /a}"));
        row("MB1201 field of others", policy("Server", "  podSelector: {}\n  port: 80\n  protocol: HTTP/1\n", "v1beta3"), {u"MB1201 note 8:13"_s},
            policy("Server", "  podSelector: {}\n  port: 80\n  proxyProtocol: HTTP/1\n", "v1beta3"));
        row("MB1202 kind of value", profile("  routes: [{name: a, condition: {method: GET}, isRetryable: \"yes\"}]\n"), {u"MB1202 error 6:61"_s},
            profile("  routes: [{name: a, condition: {method: GET}, isRetryable: true}]\n"));
        row("MB1229 never reached", profile("  routes:\n  - name: a\n    condition: {any: [{method: GET}, {pathRegex: /a}]}\n  - name: b\n    condition: {all: [{pathRegex: /a}, {method: PUT}]}\n"),
            {u"MB1229 warning 9:5"_s},
            profile("  routes:\n  - name: a\n    condition: {any: [{method: GET}, {pathRegex: /a}]}\n  - name: b\n    condition: {all: [{pathRegex: /b}, {method: PUT}]}\n"));
        row("MB1203 route without a name", profile("  routes: [{condition: {method: GET}}]\n"), {u"MB1203 error 6:12"_s}, profile("  routes: [{name: a, condition: {method: GET}}]\n"));
        row("MB1203 v1alpha1 needs routes", "apiVersion: linkerd.io/v1alpha1\nkind: ServiceProfile\nmetadata: {name: a.b.svc.c}\nspec: {opaquePorts: [\"80\"]}\n", {u"MB1203 error 4:7"_s},
            "apiVersion: linkerd.io/v1alpha2\nkind: ServiceProfile\nmetadata: {name: a.b.svc.c}\nspec: {opaquePorts: [\"80\"]}\n");
        row("MB1204 time-out", profile("  routes: [{name: a, condition: {method: GET}, timeout: 10}]\n"), {u"MB1204 error 6:57"_s},
            profile("  routes: [{name: a, condition: {method: GET}, timeout: 10s}]\n"));
        row("MB1205 path", condition("{pathRegex: \"/(?=a)\"}"), {u"MB1205 error 8:28"_s}, condition("{pathRegex: \"/(a)\"}"));
        row("MB1206 nothing", condition("{}"), {u"MB1206 error 8:16"_s}, condition("{method: GET}"));
        row("MB1206 nothing within", condition("{any: [{method: GET}, {}]}"), {u"MB1206 error 8:38"_s}, condition("{any: [{method: GET}, {method: PUT}]}"));
        row("MB1202 null within", condition("{all: [{method: GET}, null]}"), {u"MB1202 error 8:38"_s}, condition("{all: [{method: GET}, {method: PUT}]}"));
        row("MB1206 none of none", condition("{any: []}"), {u"MB1206 warning 8:22"_s}, condition("{any: [{method: GET}]}"));
        row("MB1206 not at the top", condition("{not: {method: GET}}"), {u"MB1206 error 8:22"_s}, condition("{all: [{not: {method: GET}}]}"));
        row("MB1202 status beyond all", profile("  routes: [{name: a, condition: {method: GET}, responseClasses: [{condition: {status: {min: 600}}}]}]\n"), {u"MB1202 error 6:93"_s},
            profile("  routes: [{name: a, condition: {method: GET}, responseClasses: [{condition: {status: {min: 500}}}]}]\n"));
        row("MB1207 statuses", profile("  routes: [{name: a, condition: {method: GET}, responseClasses: [{condition: {status: {min: 500, max: 404}}}]}]\n"), {u"MB1207 error 6:103"_s},
            profile("  routes: [{name: a, condition: {method: GET}, responseClasses: [{condition: {status: {min: 404, max: 500}}}]}]\n"));
        row("MB1212 name", profile("  routes: []\n", "web"), {u"MB1212 warning 4:18"_s}, profile("  routes: []\n", "web.shop.svc.example.org"));
        row("MB1213 of no service", profile("  routes: []\n", "wep.shop.svc.cluster.local") + web, {u"MB1213 warning 4:18"_s}, profile("  routes: []\n") + web);
        row("MB1213 override", profile("  dstOverrides: [{authority: wep.shop.svc.cluster.local, weight: 1}]\n") + web, {u"MB1213 error 6:30"_s},
            profile("  dstOverrides: [{authority: web.shop.svc.cluster.local, weight: 1}]\n") + web);
        row("MB1214 overrides", profile("  dstOverrides: [{authority: a.b.svc.c, weight: 0}, {authority: b.b.svc.c, weight: 0}]\n"), {u"MB1214 warning 6:17"_s},
            profile("  dstOverrides: [{authority: a.b.svc.c, weight: 0}, {authority: b.b.svc.c, weight: 500m}]\n"));
        row("MB1215 ratio", profile("  retryBudget: {retryRatio: -0.1, minRetriesPerSecond: 1, ttl: 10s}\n"), {u"MB1215 error 6:29"_s},
            profile("  retryBudget: {retryRatio: 0, minRetriesPerSecond: 1, ttl: 10s}\n"));
        row("MB1215 more retries than requests", profile("  retryBudget: {retryRatio: 20, minRetriesPerSecond: 1, ttl: 10s}\n"), {u"MB1215 warning 6:29"_s},
            profile("  retryBudget: {retryRatio: 1, minRetriesPerSecond: 1, ttl: 10s}\n"));
        row("MB1215 retries", profile("  retryBudget: {retryRatio: 0.2, minRetriesPerSecond: -1, ttl: 10s}\n"), {u"MB1215 error 6:55"_s},
            profile("  retryBudget: {retryRatio: 0.2, minRetriesPerSecond: 0, ttl: 10s}\n"));
        row("MB1215 time span", profile("  retryBudget: {retryRatio: 0.2, minRetriesPerSecond: 1, ttl: 100ms}\n"), {u"MB1215 warning 6:63"_s},
            profile("  retryBudget: {retryRatio: 0.2, minRetriesPerSecond: 1, ttl: 1m}\n"));

        // Annotations
        row("MB1208 unit", service("timeout.linkerd.io/request: 1.5s"), {u"MB1208 warning 8:33"_s}, service("timeout.linkerd.io/request: 1500ms"));
        row("MB1208 number", service("retry.linkerd.io/limit: 2\n    retry.linkerd.io/http: 5xx"), {u"MB1208 error 8:29"_s}, service("retry.linkerd.io/limit: \"2\"\n    retry.linkerd.io/http: 5xx"));
        row("MB1208 statuses", service("retry.linkerd.io/http: 500, 503"), {u"MB1208 warning 8:28"_s}, service("retry.linkerd.io/http: 500,503-504,gateway-error"));
        row("MB1208 statuses of gRPC", service("retry.linkerd.io/grpc: UNKNOWN"), {u"MB1208 warning 8:28"_s}, service("retry.linkerd.io/grpc: CANCELLED,internal"));
        row("MB1208 breaker", service("balancer.linkerd.io/failure-accrual: always"), {u"MB1208 warning 8:42"_s}, service("balancer.linkerd.io/failure-accrual: unified"));
        row("MB1208 share", service("balancer.alpha.linkerd.io/failure-accrual-success-rate-threshold: \"80\""), {u"MB1208 warning 8:71"_s},
            service("balancer.alpha.linkerd.io/failure-accrual-success-rate-threshold: \"0.8\""));
        row("MB1208 flag", service("balancer.alpha.linkerd.io/penalize-failures: \"on it\""), {u"MB1208 warning 8:50"_s}, service("balancer.alpha.linkerd.io/penalize-failures: \"true\""));
        row("MB1208 ports", service("config.linkerd.io/opaque-ports: \"8000-70000\""), {u"MB1208 warning 8:37"_s}, service("config.linkerd.io/opaque-ports: \"25,3306, 8000-8010\""));
        row("MB1208 names of ports", annotated("Service", "config.linkerd.io/opaque-ports: mysql"), {u"MB1208 warning 8:37"_s}, annotated("Namespace", "config.linkerd.io/opaque-ports: \"25,mysql\"", "{}"));
        row("MB1208 penalties", service("balancer.linkerd.io/failure-accrual: consecutive\n    balancer.linkerd.io/failure-accrual-consecutive-min-penalty: 2m"), {u"MB1208 warning 9:66"_s},
            service("balancer.linkerd.io/failure-accrual: consecutive\n    balancer.linkerd.io/failure-accrual-consecutive-min-penalty: 1m"));
        row("MB1208 is refused on routes of Services", annotated("HTTPRoute", "timeout.linkerd.io/request: soon", toService), {u"MB1208 error 8:33"_s},
            annotated("HTTPRoute", "timeout.linkerd.io/request: 5s", toService));
        row("MB1208 appProtocol", annotated("Service", "a: b", "{ports: [{port: 80, appProtocol: linkerd.io/opaq}]}"), {u"MB1208 warning 9:40"_s},
            annotated("Service", "a: b", "{ports: [{port: 80, appProtocol: linkerd.io/opaque}]}"));
        row("MB1209 near", service("retry.linkerd.io/limits: \"2\""), {u"MB1209 warning 8:30"_s}, service("retry.linkerd.io/limit: \"2\"\n    retry.linkerd.io/http: 5xx"));
        row("MB1209 far", service("config.linkerd.io/whatever: \"2\""), {u"MB1209 warning 8:33"_s}, service("example.com/whatever: \"2\""));
        row("MB1209 of pods", "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {annotations: {linkerd.io/injects: enabled}}}}\n",
            {u"MB1209 warning 5:64"_s}, "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {annotations: {linkerd.io/inject: enabled}}}}\n");
        row("MB1210 on others", annotated("Namespace", "retry.linkerd.io/http: 5xx", "{}"), {u"MB1210 warning 8:28"_s}, annotated("Namespace", "linkerd.io/inject: enabled", "{}"));
        row("MB1210 gRPC on an HTTPRoute", annotated("HTTPRoute", "retry.linkerd.io/grpc: internal", toService), {u"MB1210 warning 8:28"_s},
            annotated("GRPCRoute", "retry.linkerd.io/grpc: internal", toService));
        row("MB1210 at a gateway", annotated("HTTPRoute", "retry.linkerd.io/http: 5xx", "{parentRefs: [{name: edge}]}"), {u"MB1210 warning 8:28"_s},
            annotated("HTTPRoute", "retry.linkerd.io/http: 5xx", toService));
        row("MB1210 nothing to retry", service("retry.linkerd.io/limit: \"2\""), {u"MB1210 warning 8:29"_s}, service("retry.linkerd.io/limit: \"2\"\n    retry.linkerd.io/timeout: 1s"));
        row("MB1210 opaque and not", annotated("Service", "config.linkerd.io/opaque-ports: \"80\"", "{ports: [{port: 80, appProtocol: http}]}"), {u"MB1210 warning 8:37"_s},
            annotated("Service", "config.linkerd.io/opaque-ports: \"81\"", "{ports: [{port: 80, appProtocol: http}]}"));
        row("MB1211 annotation", service("timeout.linkerd.io/request: 5s") + profile("  routes: []\n"), {u"MB1211 warning 8:33"_s},
            service("timeout.linkerd.io/request: 5s") + profile("  routes: []\n", "other.shop.svc.cluster.local") + QByteArray(web).replace("name: web", "name: other"));
        row("MB1211 route", route("  - backendRefs: [{name: web, port: 80}]\n") + profile("  routes: []\n"), {u"MB1211 warning 6:51"_s},
            route("  - backendRefs: [{name: web, port: 80}]\n") + profile("  routes: []\n", "other.shop.svc.cluster.local"));
        row("MB1221 one try", service("timeout.linkerd.io/request: 1s\n    retry.linkerd.io/timeout: 1s"), {u"MB1221 warning 9:31"_s},
            service("timeout.linkerd.io/request: 1s\n    retry.linkerd.io/timeout: 500ms"));
        row("MB1221 few tries", service("timeout.linkerd.io/request: 1s\n    retry.linkerd.io/timeout: 500ms\n    retry.linkerd.io/limit: \"3\""), {u"MB1221 note 9:31"_s},
            service("timeout.linkerd.io/request: 1s\n    retry.linkerd.io/timeout: 300ms\n    retry.linkerd.io/limit: \"3\""));

        // Policy
        row("MB1203 Server without a port", policy("Server", "  podSelector: {}\n", "v1beta1").replace("v1beta1", "v1beta3"), {u"MB1203 error 6:3"_s},
            policy("Server", "  podSelector: {}\n  port: http\n", "v1beta3"));
        row("MB1203 two selectors", policy("Server", "  podSelector: {}\n  externalWorkloadSelector: {}\n  port: 80\n", "v1beta3"), {u"MB1203 error 7:29"_s},
            policy("Server", "  externalWorkloadSelector: {}\n  port: 80\n", "v1beta3"));
        row("MB1202 protocol", policy("Server", "  podSelector: {}\n  port: 80\n  proxyProtocol: http\n", "v1beta3"), {u"MB1202 error 8:18"_s},
            policy("Server", "  podSelector: {}\n  port: 80\n  proxyProtocol: HTTP/2\n", "v1beta3"));
        row("MB1216 Server", policy("Server", "  podSelector: {matchLabels: {app: wep}}\n  port: http\n", "v1beta3") + pods, {u"MB1216 warning 6:16"_s},
            policy("Server", "  podSelector: {matchLabels: {app: web}}\n  port: http\n", "v1beta3") + pods);
        row("MB1217 name of a port", policy("Server", "  podSelector: {}\n  port: grpc\n", "v1beta3") + pods, {u"MB1217 warning 7:9"_s},
            policy("Server", "  podSelector: {}\n  port: linkerd-admin\n", "v1beta3") + pods);
        row("MB1217 number of a port", policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3") + pods, {u"MB1217 note 7:9"_s},
            policy("Server", "  podSelector: {}\n  port: 8080\n", "v1beta3") + pods);
        row("MB1227 overlap", policy("Server", "  podSelector: {}\n  port: http\n", "v1beta3") + policy("Server", "  podSelector: {matchLabels: {app: web}}\n  port: http\n", "v1beta3", "b") + pods,
            {u"MB1227 warning 14:9"_s},
            policy("Server", "  podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [web]}]}\n  port: http\n", "v1beta3")
                + policy("Server", "  podSelector: {matchLabels: {app: web}}\n  port: http\n", "v1beta3", "b") + pods + QByteArray(pods).replace("app: web", "app: api").replace("name: web, namespace", "name: api, namespace"));
        row("MB1220 Server", policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta1"), {u"MB1220 warning 2:13"_s}, policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"));
        const QByteArray required = "  requiredAuthenticationRefs: [{kind: ServiceAccount, name: web}]\n";
        row("MB1220 ServerAuthorization", policy("ServerAuthorization", "  server: {name: s}\n  client: {unauthenticated: true}\n", "v1beta1"), {u"MB1220 note 3:7"_s, u"MB1218 warning 6:18"_s},
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n" + required));
        row("MB1218 target", policy("AuthorizationPolicy", "  targetRef: {group: policy.linkerd.io, kind: Server, name: b}\n" + required) + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"),
            {u"MB1218 warning 6:61"_s},
            policy("AuthorizationPolicy", "  targetRef: {group: policy.linkerd.io, kind: Server, name: a}\n" + required) + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"));
        row("MB1218 authentication",
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n  requiredAuthenticationRefs: [{group: policy.linkerd.io, kind: MeshTLSAuthentication, name: b}]\n")
                + policy("MeshTLSAuthentication", "  identities: [\"*\"]\n"),
            {u"MB1218 warning 7:94"_s},
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n  requiredAuthenticationRefs: [{group: policy.linkerd.io, kind: MeshTLSAuthentication, name: a}]\n")
                + policy("MeshTLSAuthentication", "  identities: [\"*\"]\n"));
        row("MB1219 everyone", policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n  requiredAuthenticationRefs: []\n"), {u"MB1219 warning 7:31"_s},
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n" + required));
        row("MB1223 another namespace", policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: other}\n" + required), {u"MB1223 error 6:38"_s},
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n" + required));
        row("MB1223 target", policy("AuthorizationPolicy", "  targetRef: {kind: Server, name: a}\n" + required), {u"MB1223 error 6:21"_s},
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n" + required));
        row("MB1223 two identities",
            policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n  requiredAuthenticationRefs: [{kind: ServiceAccount, name: a}, {kind: ServiceAccount, name: b}]\n"),
            {u"MB1223 error 7:65"_s}, policy("AuthorizationPolicy", "  targetRef: {kind: Namespace, name: shop}\n" + required));
        row("MB1223 identity", policy("MeshTLSAuthentication", "  identities: [\"Web.shop\"]\n"), {u"MB1223 error 6:16"_s}, policy("MeshTLSAuthentication", "  identities: [\"*.shop\", \"spiffe://a/b\"]\n"));
        row("MB1203 no identity", policy("MeshTLSAuthentication", "  {}\n"), {u"MB1203 error 6:3"_s}, policy("MeshTLSAuthentication", "  identityRefs: [{kind: Namespace, name: shop}]\n"));
        row("MB1224 network", policy("NetworkAuthentication", "  networks: [{cidr: 10.0.0.0/33}]\n"), {u"MB1224 error 6:21"_s}, policy("NetworkAuthentication", "  networks: [{cidr: 10.0.0.0/32}]\n"));
        row("MB1224 exception", policy("NetworkAuthentication", "  networks: [{cidr: 10.0.0.0/8, except: [11.0.0.0/16]}]\n"), {u"MB1224 error 6:42"_s},
            policy("NetworkAuthentication", "  networks: [{cidr: 10.0.0.0/8, except: [10.0.0.0/16]}]\n"));
        row("MB1224 nothing left", policy("EgressNetwork", "  trafficPolicy: Deny\n  networks: [{cidr: 10.0.0.0/8, except: [0.0.0.0/0]}]\n"), {u"MB1224 error 7:42"_s},
            policy("EgressNetwork", "  trafficPolicy: Deny\n  networks: [{cidr: 0.0.0.0/0, except: [10.0.0.0/8]}]\n"));
        row("MB1225 more than all", policy("HTTPLocalRateLimitPolicy", "  targetRef: {group: policy.linkerd.io, kind: Server, name: a}\n  total: {requestsPerSecond: 10}\n  identity: {requestsPerSecond: 20}\n")
                + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"),
            {u"MB1225 error 8:33"_s},
            policy("HTTPLocalRateLimitPolicy", "  targetRef: {group: policy.linkerd.io, kind: Server, name: a}\n  total: {requestsPerSecond: 20}\n  identity: {requestsPerSecond: 20}\n")
                + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"));
        row("MB1226 twice", policy("MeshTLSAuthentication", "  identities: [\"*\"]\n") + policy("MeshTLSAuthentication", "  identities: [\"*\"]\n"), {u"MB1226 warning 8:1"_s},
            policy("MeshTLSAuthentication", "  identities: [\"*\"]\n") + policy("MeshTLSAuthentication", "  identities: [\"*\"]\n", "v1alpha1", "b"));

        // HTTPRoute
        row("MB1205 path of a route", route("  - matches: [{path: {type: RegularExpression, value: \"(\"}}]\n"), {u"MB1205 error 8:55"_s}, route("  - matches: [{path: {type: RegularExpression, value: \"()\"}}]\n"));
        row("MB1206 path of a route", route("  - matches: [{path: {value: api}}]\n"), {u"MB1206 error 8:30"_s}, route("  - matches: [{path: {value: /api}}]\n"));
        row("MB1201 time-out before its version", route("  - timeouts: {request: 1s}\n", "{kind: Service, group: core, name: web}", "v1beta2"), {u"MB1201 note 8:15"_s}, route("  - timeouts: {request: 1s}\n"));
        row("MB1221 time-outs of a rule", route("  - timeouts: {request: 1s, backendRequest: 2s}\n"), {u"MB1221 error 8:45"_s}, route("  - timeouts: {request: 2s, backendRequest: 2s}\n"));
        const auto tries = [](const QByteArray &once) {
            return route("  - timeouts: {request: 1s}\n").replace("namespace: shop}", QByteArray("namespace: shop, annotations: {retry.linkerd.io/timeout: " + once + "}}"));
        };
        row("MB1221 a try of a rule", tries("2s"), {u"MB1221 warning 8:25"_s}, tries("500ms"));
        row("MB1214 backends", route("  - backendRefs: [{name: a, port: 80, weight: 0}]\n"), {u"MB1214 warning 8:18"_s}, route("  - backendRefs: [{name: a, port: 80, weight: 0}, {name: b, port: 80}]\n"));
        row("MB1202 weight", route("  - backendRefs: [{name: a, port: 80, weight: 1000001}]\n"), {u"MB1202 error 8:47"_s}, route("  - backendRefs: [{name: a, port: 80, weight: 1000000}]\n"));
        row("MB1213 backend", route("  - backendRefs: [{name: wep, port: 80}]\n") + web, {u"MB1213 error 8:26"_s}, route("  - backendRefs: [{name: web, port: 80}]\n") + web);
        row("MB1213 backend that may come from elsewhere", route("  - backendRefs: [{name: web-east, port: 80}]\n") + web, {u"MB1213 warning 8:26"_s},
            route("  - backendRefs: [{name: web-east, port: 80}]\n") + web + QByteArray(web).replace("name: web,", "name: web-east,"));
        row("MB1217 port of a backend", route("  - backendRefs: [{name: web, port: 8080}]\n") + web, {u"MB1217 warning 8:26"_s}, route("  - backendRefs: [{name: web, port: 80}]\n") + web);
        row("MB1218 Server", route("  - matches: [{method: GET}]\n", "{group: policy.linkerd.io, kind: Server, name: b}") + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"),
            {u"MB1218 warning 6:63"_s}, route("  - matches: [{method: GET}]\n", "{group: policy.linkerd.io, kind: Server, name: a}") + policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta3"));
        row("MB1222 of two groups", route("  - backendRefs: [{name: web, port: 80}]\n") + annotated("HTTPRoute", "a: b", toService), {u"MB1222 warning 6:51"_s},
            route("  - backendRefs: [{name: web, port: 80}]\n") + annotated("HTTPRoute", "a: b", "{parentRefs: [{kind: Service, group: core, name: other}]}"));
        row("MB1203 EgressNetwork without a port", route("  - matches: [{method: GET}]\n", "{group: policy.linkerd.io, kind: EgressNetwork, name: a}") + policy("EgressNetwork", "  trafficPolicy: Deny\n"),
            {u"MB1203 error 6:70"_s}, route("  - matches: [{method: GET}]\n", "{group: policy.linkerd.io, kind: EgressNetwork, name: a, port: 80}") + policy("EgressNetwork", "  trafficPolicy: Deny\n"));
        row("MB1203 workload", "apiVersion: workload.linkerd.io/v1beta1\nkind: ExternalWorkload\nmetadata: {name: a}\nspec: {workloadIPs: [{ip: 192.0.2.1}]}\n", {u"MB1203 error 4:7"_s},
            "apiVersion: workload.linkerd.io/v1beta1\nkind: ExternalWorkload\nmetadata: {name: a}\nspec: {meshTLS: {identity: a, serverName: b}, workloadIPs: [{ip: 192.0.2.1}]}\n");
    }

    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QStringList, codes);
        QFETCH(QByteArray, good);
        QCOMPARE(codesOf(bad), codes);
        QCOMPARE(codesOf(good), QStringList());
    }

    /// Where not everything is known nothing is missing.
    void openWorld()
    {
        const QByteArray text = route("  - backendRefs: [{name: wep, port: 8080}]\n") + web + policy("Server", "  podSelector: {matchLabels: {app: wep}}\n  port: http\n", "v1beta3", "s") + pods
            + policy("AuthorizationPolicy", "  targetRef: {group: policy.linkerd.io, kind: Server, name: nobody}\n  requiredAuthenticationRefs: [{kind: ServiceAccount, name: web}]\n", "v1alpha1", "p");
        QCOMPARE(codesOf(text, false), QStringList());
        QCOMPARE(codesOf(text, true).size(), 3);
    }

    void words()
    {
        QCOMPARE(inEnglish(findingsOf(service("retry.linkerd.io/limits: \"2\"")).first().advice), u"Probably retry.linkerd.io/limit is meant."_s);
        QCOMPARE(inEnglish(findingsOf(service("timeout.linkerd.io/request: 5s") + profile("  routes: []\n")).first().what),
                 u"timeout.linkerd.io/request has no effect: ServiceProfile web.shop.svc.cluster.local (a.yaml:11) takes its place"_s);
        QCOMPARE(inEnglish(findingsOf(policy("Server", "  podSelector: {}\n  port: 80\n", "v1beta1")).first().advice), u"Write policy.linkerd.io/v1beta3."_s);
        QCOMPARE(inEnglish(findingsOf(profile("  routes: []\n", "web")).first().advice), u"Write web.shop.svc.cluster.local."_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkerdFindings)
#include "tst_linkerd_findings.moc"
