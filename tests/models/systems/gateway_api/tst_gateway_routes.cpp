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

QString routesOf(const QByteArray &text)
{
    ReadTexts world({&gateway_api::registerWith});
    world.add(u"a.yaml"_s, text);
    return print::routes(*world.assemble(u"gateway_api").routes);
}

void compare(const QString &actual, const QString &expected)
{
    if (actual != expected)
        qWarning().noquote() << "--- is\n" << actual << "\n--- shall be\n" << expected;
    QCOMPARE(actual, expected);
}

const QByteArray edge = object("Gateway", "public", R"(  gatewayClassName: any
  listeners:
  - {name: http, port: 80, protocol: HTTP, hostname: "*.example.com", allowedRoutes: {namespaces: {from: All}}}
  - name: https
    port: 443
    protocol: HTTPS
    tls: {certificateRefs: [{name: cert}]}
    allowedRoutes: {namespaces: {from: All}}
  - {name: inner, port: 81, protocol: HTTP}
)", "edge");

} // namespace

class TestGatewayRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("routes");

        QTest::newRow("weights left out, written and none") << object("HTTPRoute", "a", R"(  parentRefs: [{name: public}]
  hostnames: [a.example.com]
  rules:
  - backendRefs:
    - {name: a, port: 80}
    - {name: b, port: 80, weight: 3}
    - {name: c, namespace: depot, port: 80, weight: 0}
)") << uR"(entry HTTPRoute shop/a http ingress at public: a.example.com
  rule 1: everything; priority 100000
    a - -> service shop/a:80
    b 3 -> service shop/b:80
    c 0 -> service depot/c:80
)"_s;

        QTest::newRow("matches") << object("HTTPRoute", "a", R"(  rules:
  - matches:
    - path: {type: Exact, value: /cart}
      method: POST
      headers: [{name: X-Beta, value: "yes"}, {name: x-who, type: RegularExpression, value: "t.*"}]
      queryParams: [{name: v, value: "2"}]
    - path: {value: /basket}
  - matches: [{path: {type: RegularExpression, value: "/items/[0-9]+"}}]
    backendRefs: [{name: items, port: 80}]
  - matches: [{path: {value: /}}]
    backendRefs: [{name: a, port: 80}]
)") << uR"(entry HTTPRoute shop/a http ingress: *
  rule 1: path = /cart and header X-Beta = yes and header x-who ~ t.* and query v = 2 and method = POST or path /basket*; priority 1000510201
    response 500
  rule 2: path ~ /items/[0-9]+; priority 1300000
    items - -> service shop/items:80
  rule 3: everything; priority 100000
    a - -> service shop/a:80
)"_s;

        QTest::newRow("filters") << object("HTTPRoute", "a", R"(  rules:
  - timeouts: {request: 10s, backendRequest: 2s}
    retry: {codes: [500, 503], attempts: 3, backoff: 100ms}
    sessionPersistence: {type: Header, header: {name: x-session}}
    filters:
    - type: RequestHeaderModifier
      requestHeaderModifier: {set: [{name: x-a, value: "1"}], add: [{name: x-b, value: "2"}], remove: [x-c]}
    - {type: ResponseHeaderModifier, responseHeaderModifier: {set: [{name: x-d, value: "4"}]}}
    - {type: URLRewrite, urlRewrite: {hostname: new.example.com, path: {type: ReplacePrefixMatch, replacePrefixMatch: /v2}}}
    - {type: RequestMirror, requestMirror: {backendRef: {name: copy, port: 80}, fraction: {numerator: 1, denominator: 8}}}
    - {type: CORS, cors: {allowOrigins: ["*"]}}
    - {type: ExtensionRef, extensionRef: {group: x.test, kind: Limit, name: slow}}
    backendRefs:
    - name: a
      port: 80
      filters: [{type: RequestHeaderModifier, requestHeaderModifier: {remove: [x-e]}}]
)") << uR"(entry HTTPRoute shop/a http ingress: *
  rule 1: everything; priority 100000; Timeout request = 10s (10000 ms); Retries 500, 503 = 3 (2000 ms); Other sessionPersistence = Header; RequestHeaders set x-a = 1; RequestHeaders add x-b = 2; RequestHeaders remove x-c; ResponseHeaders set x-d = 4; Rewrite hostname = new.example.com; Rewrite replacePrefixMatch = /v2; Cors cors = *; Middleware Limit slow; Mirror mirror = copy (12.5 %)
    mirror service shop/copy:80
    a -; RequestHeaders remove x-e -> service shop/a:80
)"_s;

        QTest::newRow("redirect, answer and extension") << object("HTTPRoute", "a", R"(  rules:
  - matches: [{path: {value: /old}}]
    filters: [{type: RequestRedirect, requestRedirect: {scheme: https, hostname: new.test, port: 8443, path: {type: ReplaceFullPath, replaceFullPath: /new}, statusCode: 301}}]
  - matches: [{path: {value: /plain}}]
    filters: [{type: RequestRedirect, requestRedirect: {}}]
  - matches: [{path: {value: /own}}]
    filters: [{type: ExtensionRef, extensionRef: {group: x.test, kind: Answer, name: teapot}}]
)") << uR"(entry HTTPRoute shop/a http ingress: *
  rule 1: path /old*; priority 400000
    redirect 301 https://new.test:8443/new
  rule 2: path /plain*; priority 600000
    redirect 302
  rule 3: path /own*; priority 400000; Middleware Answer teapot
    nothing
)"_s;

        QTest::newRow("gRPC") << object("GRPCRoute", "a", R"(  hostnames: [grpc.example.com]
  rules:
  - matches:
    - method: {service: shop.Cart, method: Add}
      headers: [{name: x-beta, value: "yes"}]
  - matches: [{method: {service: shop.Cart}}]
    backendRefs: [{name: cart, port: 9000}]
  - matches: [{method: {method: Ping}}, {method: {type: RegularExpression, service: "shop\\..*"}}]
    backendRefs: [{name: ping, port: 9000, weight: 1}]
)") << uR"(entry GRPCRoute shop/a grpc ingress: grpc.example.com
  rule 1: path = /shop.Cart/Add and header x-beta = yes; priority 9000301
    response UNAVAILABLE
  rule 2: path /shop.Cart/)"_s + uR"(*; priority 9000000
    cart - -> service shop/cart:9000
  rule 3: path ~ /[^/]+/Ping or path ~ /shop\..*/[^/]+; priority 8000000
    ping 1 -> service shop/ping:9000
)"_s;

        QTest::newRow("TLS, TCP and UDP")
            << object("TLSRoute", "t", "  parentRefs: [{name: g, sectionName: tls}]\n  hostnames: [db.test]\n  rules: [{backendRefs: [{name: db, port: 5432}]}]\n")
                + object("TCPRoute", "c", "  parentRefs: [{name: g, port: 5432}]\n  rules: [{backendRefs: [{name: db, port: 5432}, {name: db, port: 5433, weight: 2}]}]\n")
                + object("UDPRoute", "u", "  rules: [{name: dns, backendRefs: [{name: dns, namespace: net, port: 53}, {group: x.test, kind: Pool, name: p}]}]\n")
            << uR"(entry TLSRoute shop/t tls ingress at g:tls: db.test
  rule 1: everything
    db - -> service shop/db:5432 #1
entry TCPRoute shop/c tcp ingress at g:5432: *
  rule 1: everything
    db:5432 - -> node #1
    db:5433 2 -> service shop/db:5433
entry UDPRoute shop/u udp ingress: *
  rule dns: everything
    dns - -> service net/dns:53
    p - -> service shop/Pool p
)"_s;

        QTest::newRow("a Service as parent, beside a Gateway")
            << object("HTTPRoute", "a", R"(  parentRefs: [{kind: Service, group: "", name: a, port: 80}, {name: public, namespace: edge}, {kind: Service, group: core, name: b, namespace: other}]
  hostnames: [a.example.com]
  rules: [{backendRefs: [{name: a, port: 80}]}]
)") << uR"(entry HTTPRoute shop/a http mesh: a.shop.svc.cluster.local
  rules of HTTPRoute shop/a #1
    rule 1: everything; priority 100000
      a - -> service shop/a:80
entry HTTPRoute shop/a http mesh: b.other.svc.cluster.local
  node #1
entry HTTPRoute shop/a http ingress at edge/public: a.example.com
  node #1
)"_s;

        QTest::newRow("listeners that take it, and the hosts they have in common")
            << edge + object("HTTPRoute", "a", "  parentRefs: [{name: public, namespace: edge}]\n  hostnames: [a.example.com, other.test]\n  rules: [{backendRefs: [{name: a, port: 80}]}]\n")
                + object("HTTPRoute", "b", "  parentRefs: [{name: public, namespace: edge, port: 80}]\n  rules: [{backendRefs: [{name: b, port: 80}]}]\n")
            << uR"(entry HTTPRoute shop/a http ingress at edge/public:http, edge/public:https: a.example.com, other.test
  rule 1: everything; priority 100000
    a - -> service shop/a:80
entry HTTPRoute shop/b http ingress at edge/public:http: *.example.com
  rule 1: everything; priority 100000
    b - -> service shop/b:80
)"_s;

        QTest::newRow("a listener of a set") << edge
                + object("ListenerSet", "more", "  parentRef: {name: public}\n  listeners: [{name: extra, port: 82, protocol: HTTP, hostname: x.test}]\n", "edge")
                + object("HTTPRoute", "a", "  parentRefs: [{kind: ListenerSet, name: more, sectionName: extra}]\n  rules: [{backendRefs: [{name: a, port: 80}]}]\n", "edge")
                                             << uR"(entry HTTPRoute edge/a http ingress at more:extra: x.test
  rule 1: everything; priority 100000
    a - -> service edge/a:80
)"_s;

        QTest::newRow("TLS to a backend")
            << object("HTTPRoute", "a", "  rules: [{backendRefs: [{name: a, port: 443}]}]\n")
                + object("BackendTLSPolicy", "strict", "  targetRefs: [{group: \"\", kind: Service, name: a}]\n  validation: {hostname: a, wellKnownCACertificates: System}\n")
            << uR"(entry HTTPRoute shop/a http ingress: *
  rule 1: everything; priority 100000
    a - -> service shop/a:443; Other BackendTLSPolicy = strict
)"_s;
    }

    void features()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, routes);
        compare(routesOf(text), routes);
    }

    void anAbsentWeightIsOneAndZeroIsNone()
    {
        SplitNode split;
        split.scale = Scale::Parts;
        const auto with = [&](const QList<std::optional<qint64>> &weights) {
            split.shares.clear();
            for (const auto &weight : weights)
                split.shares.append({{}, weight, noNode, {}, {}, {}});
            return sharesOf(split);
        };
        QCOMPARE(with({std::nullopt, 3}), (QList<double> {0.25, 0.75}));
        QCOMPARE(with({std::nullopt, std::nullopt}), (QList<double> {0.5, 0.5}));
        QCOMPARE(with({std::nullopt}), (QList<double> {1}));
        QCOMPARE(with({0}), (QList<double> {0}));
        QCOMPARE(with({0, std::nullopt}), (QList<double> {0, 1}));
    }

    /// Both are asked at one listener; what decides between their rules is the priority.
    void twoRoutesAtOneListener()
    {
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"gateway.yaml"_s, edge);
        world.add(u"api.yaml"_s, object("HTTPRoute", "api", "  parentRefs: [{name: public, namespace: edge, sectionName: http}]\n  hostnames: [shop.example.com]\n  rules:\n  - matches: [{path: {value: /api}}]\n    backendRefs: [{name: api, port: 80}]\n"));
        world.add(u"web.yaml"_s, object("HTTPRoute", "web", "  parentRefs: [{name: public, namespace: edge, sectionName: http}]\n  hostnames: [shop.example.com]\n  rules: [{backendRefs: [{name: web, port: 80}]}]\n"));
        const Assembly assembly = world.assemble(u"gateway_api");
        compare(print::routes(*assembly.routes), uR"(entry HTTPRoute shop/api http ingress at edge/public:http: shop.example.com
  rule 1: path /api*; priority 400000
    api - -> service shop/api:80
entry HTTPRoute shop/web http ingress at edge/public:http: shop.example.com
  rule 1: everything; priority 100000
    web - -> service shop/web:80
)"_s);
        QCOMPARE(print::findings(assembly.findings), QString());
        const auto *rules = assembly.routes->as<RulesNode>(assembly.routes->as<EntryNode>(assembly.routes->entries[0])->next);
        QVERIFY(rules);
        QCOMPARE(rules->order, Order::Specificity);
        QCOMPARE(rules->rules[0].origin.document->path, u"api.yaml"_s);
        QCOMPARE(print::bytes(rules->rules[0].when.origin, world.reading(u"api.yaml"_s, u"gateway_api").document->bytes), u"/api"_s);
    }

    /// What is asked first, best first, as the specification orders it.
    void priorities()
    {
        const QByteArrayList matches {"{path: {type: Exact, value: /a}}",
                                      "{path: {value: /aaa}}",
                                      "{path: {value: /aa}, method: GET}",
                                      "{path: {value: /aa}, headers: [{name: x, value: y}, {name: z, value: y}]}",
                                      "{path: {value: /aa}, headers: [{name: x, value: y}], queryParams: [{name: q, value: r}, {name: s, value: r}]}",
                                      "{path: {value: /aa}, headers: [{name: x, value: y}]}",
                                      "{path: {value: /aa}, queryParams: [{name: q, value: r}]}",
                                      "{path: {value: /aa}}",
                                      "{method: GET}",
                                      "{}"};
        QByteArray text = "  rules:\n";
        for (const QByteArray &match : matches)
            text += "  - matches: [" + match + "]\n    backendRefs: [{name: a, port: 80}]\n";
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"a.yaml"_s, object("HTTPRoute", "a", text));
        const RouteGraphPtr routes = world.assemble(u"gateway_api").routes;
        const auto *rules = routes->as<RulesNode>(routes->as<EntryNode>(routes->entries[0])->next);
        QCOMPARE(rules->rules.size(), matches.size());
        for (qsizetype i = 1; i < rules->rules.size(); ++i)
            QVERIFY2(*rules->rules[i - 1].priority > *rules->rules[i].priority, matches[i].constData());
    }
};

QTEST_GUILESS_MAIN(TestGatewayRoutes)

#include "tst_gateway_routes.moc"
