// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/gateway_api/gateway_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray object(const QByteArray &kind, const QByteArray &name, const QByteArray &spec, const QByteArray &scope = "shop")
{
    return "---\napiVersion: gateway.networking.k8s.io/v1\nkind: " + kind + "\nmetadata: {name: " + name + ", namespace: " + scope + "}\nspec:\n" + spec;
}

/// Rules begin in line 7.
QByteArray rules(const QByteArray &list)
{
    return object("HTTPRoute", "a", "  rules:\n" + list);
}

QByteArray filter(const QByteArray &type, const QByteArray &rest)
{
    return rules("  - filters: [{type: " + type + ", " + rest + "}]\n    backendRefs: [{name: a, port: 80}]\n");
}

QByteArray gateway(const QByteArray &listeners, const QByteArray &scope = "shop")
{
    return object("Gateway", "g", "  gatewayClassName: c\n  listeners:\n" + listeners, scope);
}

/// Codes with line and column; the words are looked at apart.
QStringList codesOf(const QByteArray &text, bool closedWorld = true)
{
    ReadTexts world({&gateway_api::registerWith});
    QList<Finding> findings = world.add(u"a.yaml"_s, text).findings;
    findings += world.assemble(u"gateway_api", closedWorld).findings;
    QStringList codes;
    for (const Finding &finding : findings) {
        codes.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + QString::number(finding.place.line)
                     + u':' + QString::number(finding.place.column));
        if (finding.what.isEmpty() || finding.place.document != "a.yaml"_L1 || finding.place.object.isEmpty())
            codes.append(u"without words or place"_s);
    }
    return codes;
}

const QByteArray backend = "    backendRefs: [{name: a, port: 80}]\n";
const QByteArray services = R"(---
apiVersion: v1
kind: Service
metadata: {name: a, namespace: shop}
spec: {ports: [{port: 80}]}
)";
const QByteArray elsewhere = R"(---
apiVersion: v1
kind: Service
metadata: {name: far, namespace: depot}
spec: {ports: [{port: 80}]}
)";

} // namespace

class TestGatewayFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each bad text has a good twin that differs in nothing else and has no finding.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QByteArray>("good");
        const auto row = [](const char *name, const QByteArray &bad, const QStringList &codes, const QByteArray &good) {
            QTest::newRow(name) << bad << codes << good;
        };

        row("MB1001 field", rules("  - timeOuts: {request: 3s}\n" + backend), {u"MB1001 note 7:15"_s}, rules("  - timeouts: {request: 3s}\n" + backend));
        row("MB1002 quoted port", rules("  - backendRefs: [{name: a, port: \"80\"}]\n"), {u"MB1002 error 7:35"_s}, rules("  - backendRefs: [{name: a, port: 80}]\n"));
        row("MB1002 method", rules("  - matches: [{method: GETS}]\n" + backend), {u"MB1002 error 7:24"_s}, rules("  - matches: [{method: GET}]\n" + backend));
        row("MB1003 name", rules("  - backendRefs: [{port: 80}]\n"), {u"MB1003 error 7:19"_s}, rules("  - backendRefs: [{name: a, port: 80}]\n"));
        row("MB1003 hosts of a TLSRoute", object("TLSRoute", "a", "  rules: [{backendRefs: [{name: a, port: 443}]}]\n"), {u"MB1003 error 6:3"_s},
            object("TLSRoute", "a", "  hostnames: [a.example.com]\n  rules: [{backendRefs: [{name: a, port: 443}]}]\n"));
        row("MB1004 weight", rules("  - backendRefs: [{name: a, port: 80, weight: 1000001}]\n"), {u"MB1004 error 7:47"_s},
            rules("  - backendRefs: [{name: a, port: 80, weight: 1000000}]\n"));
        row("MB1004 second rule of a TCPRoute", object("TCPRoute", "a", "  rules: [{backendRefs: [{name: a, port: 1}]}, {backendRefs: [{name: b, port: 1}]}]\n"),
            {u"MB1004 error 6:10"_s, u"MB1021 warning 6:48"_s}, object("TCPRoute", "a", "  rules: [{backendRefs: [{name: a, port: 1}]}]\n"));
        row("MB1005 host", object("HTTPRoute", "a", "  hostnames: [http://a]\n  rules:\n  -\n" + backend), {u"MB1005 error 6:15"_s},
            object("HTTPRoute", "a", "  hostnames: [\"*.a\"]\n  rules:\n  -\n" + backend));
        row("MB1005 address as host", object("TLSRoute", "a", "  hostnames: [10.0.0.1]\n  rules: [{backendRefs: [{name: a, port: 443}]}]\n"), {u"MB1005 error 6:15"_s},
            object("TLSRoute", "a", "  hostnames: [10.example]\n  rules: [{backendRefs: [{name: a, port: 443}]}]\n"));
        row("MB1005 control characters", filter("RequestHeaderModifier", "requestHeaderModifier: {set: [{name: x, value: \"a\\nb\"}]}"), {u"MB1005 error 7:92"_s},
            filter("RequestHeaderModifier", "requestHeaderModifier: {set: [{name: x, value: \"a b\"}]}"));
        row("MB1005 key of a label", object("Gateway", "g", "  gatewayClassName: c\n  infrastructure: {labels: {a b: c}}\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"),
            {u"MB1005 error 7:34"_s},
            object("Gateway", "g", "  gatewayClassName: c\n  infrastructure: {labels: {a.test/b: c}}\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"));
        row("MB1004 interval",
            object("XBackendTrafficPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  retryConstraint: {budget: {interval: 100ms}}\n").replace("networking.k8s.io/v1\n", "networking.x-k8s.io/v1alpha1\n"),
            {u"MB1004 error 7:40"_s},
            object("XBackendTrafficPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  retryConstraint: {budget: {interval: 1s}}\n").replace("networking.k8s.io/v1\n", "networking.x-k8s.io/v1alpha1\n"));
        row("MB1006 duration", rules("  - timeouts: {request: 3}\n" + backend), {u"MB1006 error 7:25"_s}, rules("  - timeouts: {request: 3s}\n" + backend));
        row("MB1005 fractions of a second", rules("  - timeouts: {request: 1.5s}\n" + backend), {u"MB1005 error 7:25"_s},
            rules("  - timeouts: {request: 1500ms}\n" + backend));
        row("MB1007 regex", rules("  - matches: [{path: {type: RegularExpression, value: \"/(\"}}]\n" + backend), {u"MB1007 warning 7:55"_s},
            rules("  - matches: [{path: {type: RegularExpression, value: \"/(a)\"}}]\n" + backend));
        row("MB1008 name", "apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nspec: {controllerName: a.b/c}\n", {u"MB1008 error 1:1"_s},
            "apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: {name: a}\nspec: {controllerName: a.b/c}\n");
        row("MB1010 served", rules("  -\n" + backend).replace("/v1\n", "/v1beta1\n"), {u"MB1010 note 2:13"_s}, rules("  -\n" + backend));
        row("MB1010 deprecated", object("UDPRoute", "a", "  rules: [{backendRefs: [{name: a, port: 1}]}]\n").replace("/v1\n", "/v1alpha2\n"), {u"MB1010 warning 2:13"_s},
            object("UDPRoute", "a", "  rules: [{backendRefs: [{name: a, port: 1}]}]\n"));
        row("MB1010 gone", rules("  -\n" + backend).replace("/v1\n", "/v1alpha2\n"), {u"MB1010 warning 2:13"_s}, rules("  -\n" + backend));
        row("MB1011 twice", object("GatewayClass", "a", "  controllerName: a.b/c\n") + object("GatewayClass", "a", "  controllerName: a.b/d\n"), {u"MB1011 warning 8:1"_s},
            object("GatewayClass", "a", "  controllerName: a.b/c\n") + object("GatewayClass", "b", "  controllerName: a.b/d\n"));
        row("MB1012 gateway", object("HTTPRoute", "a", "  parentRefs: [{name: h}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"),
            {u"MB1012 warning 6:23"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"));
        row("MB1012 gateway of another group", object("HTTPRoute", "a", "  parentRefs: [{name: h}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"),
            {u"MB1012 warning 6:23"_s},
            object("HTTPRoute", "a", "  parentRefs: [{group: x.test, kind: Gateway, name: h}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"));
        row("MB1013 section", object("HTTPRoute", "a", "  parentRefs: [{name: g, sectionName: m}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"),
            {u"MB1013 error 6:39"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g, sectionName: l}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"));
        row("MB1013 port", object("HTTPRoute", "a", "  parentRefs: [{name: g, port: 81}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"),
            {u"MB1013 error 6:32"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g, port: 80}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"));
        row("MB1014 protocol", object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: TCP}\n"),
            {u"MB1014 warning 6:16"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  rules:\n  -\n" + backend) + gateway("  - {name: l, port: 80, protocol: HTTP}\n"));
        row("MB1014 kinds", object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP, allowedRoutes: {kinds: [{kind: GRPCRoute}]}}\n"),
            {u"MB1014 warning 6:16"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP, allowedRoutes: {kinds: [{kind: HTTPRoute}]}}\n"));
        row("MB1015 namespace", object("HTTPRoute", "a", "  parentRefs: [{name: g, namespace: edge}]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP}\n", "edge"),
            {u"MB1015 warning 6:16"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g, namespace: edge}]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}\n", "edge"));
        const QByteArray labelled = object("HTTPRoute", "a", "  parentRefs: [{name: g, namespace: edge}]\n  rules:\n  -\n" + backend)
            + gateway("  - name: l\n    port: 80\n    protocol: HTTP\n    allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {open: \"yes\"}}}}\n", "edge");
        row("MB1015 label of the namespace", labelled + "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {open: \"no\"}}\n", {u"MB1015 warning 6:16"_s},
            labelled + "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {open: \"yes\"}}\n");
        row("MB1015 listener set", object("ListenerSet", "s", "  parentRef: {name: g}\n  listeners: [{name: m, port: 81, protocol: HTTP}]\n")
                + gateway("  - {name: l, port: 80, protocol: HTTP}\n"),
            {u"MB1015 warning 6:14"_s},
            object("ListenerSet", "s", "  parentRef: {name: g}\n  listeners: [{name: m, port: 81, protocol: HTTP}]\n")
                + gateway("  - {name: l, port: 80, protocol: HTTP}\n  allowedListeners: {namespaces: {from: Same}}\n"));
        row("MB1016 host", object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  hostnames: [a.test]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP, hostname: \"*.example.com\"}\n"),
            {u"MB1016 warning 7:15"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g}]\n  hostnames: [a.example.com]\n  rules:\n  -\n" + backend)
                + gateway("  - {name: l, port: 80, protocol: HTTP, hostname: \"*.example.com\"}\n"));
        row("MB1017 service", rules("  - backendRefs: [{name: nobody, port: 80}]\n") + services, {u"MB1017 error 7:26"_s},
            rules("  - backendRefs: [{name: a, port: 80}]\n") + services);
        row("MB1017 service as parent", object("HTTPRoute", "a", "  parentRefs: [{kind: Service, group: \"\", name: b}]\n  rules:\n  -\n" + backend) + services,
            {u"MB1017 error 6:49"_s}, object("HTTPRoute", "a", "  parentRefs: [{kind: Service, group: \"\", name: a}]\n  rules:\n  -\n" + backend) + services);
        row("MB1017 target of a policy",
            object("BackendTLSPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: b}]\n  validation: {hostname: b, wellKnownCACertificates: System}\n") + services,
            {u"MB1017 error 6:49"_s},
            object("BackendTLSPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  validation: {hostname: b, wellKnownCACertificates: System}\n") + services);
        row("MB1018 port", rules("  - backendRefs: [{name: a, port: 81}]\n") + services, {u"MB1018 error 7:35"_s},
            rules("  - backendRefs: [{name: a, port: 80}]\n") + services);
        const QByteArray grant = object("ReferenceGrant", "shop",
                                        "  from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop}]\n  to: [{group: \"\", kind: Service, name: far}]\n", "depot");
        row("MB1019 grant", rules("  - backendRefs: [{name: far, namespace: depot, port: 80}]\n") + elsewhere, {u"MB1019 error 7:19"_s},
            rules("  - backendRefs: [{name: far, namespace: depot, port: 80}]\n") + elsewhere + grant);
        row("MB1019 grant for another", rules("  - backendRefs: [{name: far, namespace: depot, port: 80}]\n") + elsewhere + QByteArray(grant).replace("name: far", "name: near"),
            {u"MB1019 error 7:19"_s}, rules("  - backendRefs: [{name: far, namespace: depot, port: 80}]\n") + elsewhere + QByteArray(grant).replace(", name: far", ""));
        row("MB1020 weights", rules("  - backendRefs: [{name: a, port: 80, weight: 0}]\n"), {u"MB1020 warning 7:18"_s},
            rules("  - backendRefs: [{name: a, port: 80, weight: 0}, {name: b, port: 80}]\n"));
        row("MB1021 in one route", rules("  - matches: [{path: {value: /a}}]\n" + backend + "  - matches: [{path: {type: PathPrefix, value: /a/}}]\n" + backend),
            {u"MB1021 warning 9:5"_s}, rules("  - matches: [{path: {value: /a}}]\n" + backend + "  - matches: [{path: {type: Exact, value: /a}}]\n" + backend));
        const QByteArray one = object("HTTPRoute", "one", "  parentRefs: [{name: g}]\n  rules:\n  - matches: [{headers: [{name: X, value: y}]}]\n" + backend);
        row("MB1021 in two routes", one + gateway("  - {name: l, port: 80, protocol: HTTP}\n") + QByteArray(one).replace("name: one", "name: two").replace("name: X", "name: x"),
            {u"MB1021 warning 25:5"_s},
            one + gateway("  - {name: l, port: 80, protocol: HTTP}\n") + QByteArray(one).replace("name: one", "name: two").replace("value: y", "value: z"));
        row("MB1022 name", gateway("  - {name: l, port: 80, protocol: HTTP}\n  - {name: l, port: 81, protocol: HTTP}\n"), {u"MB1022 error 9:12"_s},
            gateway("  - {name: l, port: 80, protocol: HTTP}\n  - {name: m, port: 81, protocol: HTTP}\n"));
        row("MB1022 port", gateway("  - {name: l, port: 80, protocol: HTTP}\n  - {name: m, port: 80, protocol: HTTP}\n"), {u"MB1022 error 9:5"_s},
            gateway("  - {name: l, port: 80, protocol: HTTP}\n  - {name: m, port: 80, protocol: HTTP, hostname: m.test}\n"));
        row("MB1022 protocols at one port", gateway("  - {name: l, port: 80, protocol: HTTP}\n  - {name: m, port: 80, protocol: TCP}\n"), {u"MB1022 warning 9:5"_s},
            gateway("  - {name: l, port: 80, protocol: TCP}\n  - {name: m, port: 80, protocol: UDP}\n"));
        const QByteArray set = object("ListenerSet", "s", "  parentRef: {name: g}\n  listeners:\n  - {name: m, port: 80, protocol: HTTP}\n");
        row("MB1022 listener of a set", set + gateway("  - {name: l, port: 80, protocol: HTTP}\n  allowedListeners: {namespaces: {from: Same}}\n"), {u"MB1022 warning 8:5"_s},
            set + gateway("  - {name: l, port: 81, protocol: HTTP}\n  allowedListeners: {namespaces: {from: Same}}\n"));
        row("MB1023 tls", gateway("  - {name: l, port: 80, protocol: HTTP, tls: {options: {a: b}}}\n"), {u"MB1023 error 8:46"_s},
            gateway("  - {name: l, port: 80, protocol: HTTPS, tls: {options: {a: b}}}\n"));
        row("MB1023 hostname", gateway("  - {name: l, port: 80, protocol: TCP, hostname: a.test}\n"), {u"MB1023 error 8:50"_s},
            gateway("  - {name: l, port: 80, protocol: HTTP, hostname: a.test}\n"));
        row("MB1023 passthrough", gateway("  - {name: l, port: 80, protocol: HTTPS, tls: {mode: Passthrough}}\n"), {u"MB1023 error 8:54"_s},
            gateway("  - {name: l, port: 80, protocol: TLS, tls: {mode: Passthrough}}\n"));
        row("MB1023 no tls", gateway("  - {name: l, port: 80, protocol: TLS}\n"), {u"MB1023 error 8:5"_s},
            gateway("  - {name: l, port: 80, protocol: TLS, tls: {mode: Passthrough}}\n"));
        row("MB1024 certificate", gateway("  - {name: l, port: 80, protocol: HTTPS, tls: {}}\n"), {u"MB1024 error 8:47"_s},
            gateway("  - {name: l, port: 80, protocol: HTTPS, tls: {certificateRefs: [{name: s}]}}\n"));
        row("MB1025 nothing of its type", rules("  - filters: [{type: CORS}]\n" + backend), {u"MB1025 error 7:15"_s}, rules("  - filters: [{type: CORS, cors: {}}]\n" + backend));
        row("MB1025 of another type", filter("CORS", "cors: {}, urlRewrite: {hostname: a}"), {u"MB1025 error 7:50"_s}, filter("URLRewrite", "urlRewrite: {hostname: a}"));
        row("MB1025 path", filter("URLRewrite", "urlRewrite: {path: {type: ReplaceFullPath, replacePrefixMatch: /b}}"), {u"MB1025 error 7:53"_s, u"MB1025 error 7:97"_s},
            filter("URLRewrite", "urlRewrite: {path: {type: ReplaceFullPath, replaceFullPath: /b}}"));
        row("MB1025 session", rules("  - sessionPersistence: {type: Header, cookie: {}}\n" + backend), {u"MB1025 error 7:48"_s, u"MB1025 error 7:25"_s},
            rules("  - sessionPersistence: {type: Header, header: {name: x}}\n" + backend));
        row("MB1026 filter twice", rules("  - filters: [{type: URLRewrite, urlRewrite: {hostname: a}}, {type: URLRewrite, urlRewrite: {hostname: b}}]\n" + backend),
            {u"MB1026 error 7:62"_s},
            rules("  - filters: [{type: URLRewrite, urlRewrite: {hostname: a}}, {type: CORS, cors: {}}]\n" + backend));
        row("MB1027 redirect and backends", filter("RequestRedirect", "requestRedirect: {scheme: https}"), {u"MB1027 error 7:15"_s},
            rules("  - filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]\n"));
        row("MB1027 redirect and rewrite",
            rules("  - filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}, {type: URLRewrite, urlRewrite: {hostname: a}}]\n"), {u"MB1027 error 7:74"_s},
            rules("  - filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]\n"));
        row("MB1028 prefix", rules("  - matches: [{path: {type: Exact, value: /a}}]\n    filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /b}}}]\n" + backend),
            {u"MB1028 error 8:100"_s},
            rules("  - matches: [{path: {value: /a}}]\n    filters: [{type: URLRewrite, urlRewrite: {path: {type: ReplacePrefixMatch, replacePrefixMatch: /b}}}]\n" + backend));
        row("MB1029 header", rules("  - matches: [{headers: [{name: x, value: a}, {name: x, value: b}]}]\n" + backend), {u"MB1029 error 7:54"_s},
            rules("  - matches: [{headers: [{name: x, value: a}, {name: z, value: b}]}]\n" + backend));
        row("MB1029 removed header", filter("ResponseHeaderModifier", "responseHeaderModifier: {remove: [x, x]}"), {u"MB1029 error 7:83"_s},
            filter("ResponseHeaderModifier", "responseHeaderModifier: {remove: [x, z]}"));
        row("MB1029 rule", rules("  - name: x\n    matches: [{path: {value: /a}}]\n" + backend + "  - name: x\n" + backend), {u"MB1029 error 10:11"_s},
            rules("  - name: x\n    matches: [{path: {value: /a}}]\n" + backend + "  - name: z\n" + backend));
        row("MB1029 address", object("Gateway", "g", "  gatewayClassName: c\n  addresses: [{value: 1.2.3.4}, {value: 1.2.3.4}]\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"),
            {u"MB1029 error 7:41"_s},
            object("Gateway", "g", "  gatewayClassName: c\n  addresses: [{value: 1.2.3.4}, {value: 1.2.3.5}]\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"));
        for (const char *path : {"a", "/a//b", "/a/./b", "/a/..", "/%2fa", "/a#b", "/[]"}) {
            row(qPrintable(u"MB1030 "_s + QString::fromLatin1(path)), rules("  - matches: [{path: {value: \"" + QByteArray(path) + "\"}}]\n" + backend), {u"MB1030 error 7:30"_s},
                rules("  - matches: [{path: {type: RegularExpression, value: \"" + QByteArray(path).replace("[", "").replace("]", "") + "\"}}]\n" + backend));
        }
        row("MB1031 tries", rules("  - timeouts: {request: 1s, backendRequest: 2s}\n" + backend), {u"MB1031 error 7:45"_s},
            rules("  - timeouts: {request: 0s, backendRequest: 2s}\n" + backend));
        row("MB1032 port", rules("  - backendRefs: [{name: a}]\n"), {u"MB1032 error 7:19"_s}, rules("  - backendRefs: [{name: a, group: x.test, kind: Bucket}]\n"));
        row("MB1032 port of a mirror", filter("RequestMirror", "requestMirror: {backendRef: {name: m}}"), {u"MB1032 error 7:65"_s},
            filter("RequestMirror", "requestMirror: {backendRef: {name: m, port: 80}}"));
        row("MB1033 parents", object("HTTPRoute", "a", "  parentRefs: [{name: g}, {name: g, sectionName: l}]\n  rules:\n  -\n" + backend), {u"MB1033 error 6:27"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g, sectionName: m}, {name: g, sectionName: l}]\n  rules:\n  -\n" + backend));
        row("MB1033 parents by default", object("HTTPRoute", "a", "  parentRefs: [{name: g, port: 80}, {kind: Gateway, name: g, port: 80}]\n  rules:\n  -\n" + backend), {u"MB1033 error 6:37"_s},
            object("HTTPRoute", "a", "  parentRefs: [{name: g, port: 80}, {kind: Gateway, name: g, port: 81}]\n  rules:\n  -\n" + backend));
        row("MB1034 two ways", filter("RequestMirror", "requestMirror: {backendRef: {name: m, port: 80}, percent: 5, fraction: {numerator: 5}}"), {u"MB1034 error 7:108"_s},
            filter("RequestMirror", "requestMirror: {backendRef: {name: m, port: 80}, fraction: {numerator: 5}}"));
        row("MB1034 more than all", filter("RequestMirror", "requestMirror: {backendRef: {name: m, port: 80}, fraction: {numerator: 5, denominator: 4}}"), {u"MB1034 error 7:96"_s},
            filter("RequestMirror", "requestMirror: {backendRef: {name: m, port: 80}, fraction: {numerator: 4, denominator: 4}}"));
        row("MB1035 all and more", filter("CORS", "cors: {allowMethods: [GET, \"*\"]}"), {u"MB1035 error 7:55"_s}, filter("CORS", "cors: {allowMethods: [\"*\"]}"));
        row("MB1036 call", object("GRPCRoute", "a", "  rules:\n  - matches: [{method: {type: Exact}}]\n" + backend), {u"MB1036 error 7:24"_s},
            object("GRPCRoute", "a", "  rules:\n  - matches: [{method: {type: Exact, service: a.B}}]\n" + backend));
        row("MB1036 letters", object("GRPCRoute", "a", "  rules:\n  - matches: [{method: {method: a/b}}]\n" + backend), {u"MB1036 error 7:33"_s},
            object("GRPCRoute", "a", "  rules:\n  - matches: [{method: {method: ab}}]\n" + backend));
        row("MB1037 address", object("Gateway", "g", "  gatewayClassName: c\n  addresses: [{value: 1.1.1}]\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"), {u"MB1037 error 7:23"_s},
            object("Gateway", "g", "  gatewayClassName: c\n  addresses: [{value: \"2001:db8::1\"}]\n  listeners: [{name: l, port: 80, protocol: HTTP}]\n"));
        row("MB1038 certificates", object("BackendTLSPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  validation: {hostname: b}\n"), {u"MB1038 error 7:15"_s},
            object("BackendTLSPolicy", "p", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  validation: {hostname: b, wellKnownCACertificates: System}\n"));
        row("MB1040 cookie", rules("  - sessionPersistence: {cookie: {lifetimeType: Permanent}}\n" + backend), {u"MB1040 error 7:49"_s},
            rules("  - sessionPersistence: {cookie: {lifetimeType: Permanent}, absoluteTimeout: 1h}\n" + backend));
    }

    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QStringList, codes);
        QFETCH(QByteArray, good);
        QCOMPARE(codesOf(bad), codes);
        QCOMPARE(codesOf(good), QStringList());
    }

    void tooManyMatches()
    {
        const auto withMatches = [](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i) {
                if (i % 60 == 0)
                    text += "  - backendRefs: [{name: a, port: 80}]\n    matches:\n";
                text += "    - path: {value: /" + QByteArray::number(i) + "}\n";
            }
            return rules(text);
        };
        QCOMPARE(codesOf(withMatches(129)), QStringList {u"MB1039 error 7:3"_s});
        QCOMPARE(codesOf(withMatches(128)), QStringList());
    }

    void inAnOpenWorldNothingIsMissing()
    {
        const QByteArray text = object("HTTPRoute", "a", "  parentRefs: [{name: h}, {name: g, sectionName: x}]\n  rules:\n  - backendRefs: [{name: b, port: 80}, {name: far, namespace: depot, port: 1}]\n")
            + gateway("  - {name: l, port: 80, protocol: HTTP}\n") + services + elsewhere;
        QCOMPARE(codesOf(text, true),
                 (QStringList {u"MB1012 warning 6:23"_s, u"MB1013 error 6:50"_s, u"MB1017 error 8:26"_s, u"MB1019 error 8:40"_s, u"MB1018 error 8:76"_s}));
        QCOMPARE(codesOf(text, false), QStringList());
    }

    /// Which of two declarations counts is not known: what one of them has is there.
    void aGatewayDeclaredTwice()
    {
        const QByteArray text = object("HTTPRoute", "a", "  parentRefs: [{name: g, sectionName: l}, {name: g, sectionName: m}]\n  rules:\n  -\n" + backend)
            + gateway("  - {name: l, port: 80, protocol: HTTP}\n") + gateway("  - {name: m, port: 80, protocol: HTTP}\n");
        QCOMPARE(codesOf(text), QStringList {u"MB1011 warning 19:1"_s});
    }

    /// A consumer's route for a Service of another namespace needs no grant for what that namespace offers it anyway.
    void aConsumersRoute()
    {
        const QByteArray text = object("HTTPRoute", "a", "  parentRefs: [{group: \"\", kind: Service, name: far, namespace: depot}]\n  rules: [{backendRefs: [{name: far, namespace: depot, port: 80}]}]\n") + elsewhere;
        QCOMPARE(codesOf(text), QStringList());
        QCOMPARE(codesOf(QByteArray(text).replace("name: far, namespace: depot}]\n", "name: a}]\n")), QStringList {u"MB1019 error 7:26"_s});
    }

    void aFolderWithoutServicesMissesNone()
    {
        QCOMPARE(codesOf(object("HTTPRoute", "a", "  parentRefs: [{name: g, namespace: edge}]\n  rules:\n  -\n" + backend)), QStringList());
    }

    void wordsSayWhatAndWhatToDo()
    {
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"a.yaml"_s, rules("  - backendRefs: [{name: a, port: 81}]\n") + services);
        const QList<Finding> findings = world.assemble(u"gateway_api").findings;
        QCOMPARE(print::findings(findings), u"MB1018 error a.yaml:7:35 Service shop/a has no port 81\n"_s);
        QCOMPARE(inEnglish(findings.first().advice), u"Its ports are: 80"_s);
        QCOMPARE(findings.first().place.object, u"HTTPRoute/shop/a"_s);
    }
};

QTEST_GUILESS_MAIN(TestGatewayFindings)

#include "tst_gateway_findings.moc"
