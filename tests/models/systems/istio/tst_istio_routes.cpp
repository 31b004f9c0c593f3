// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray virtualService(const QByteArray &name, const QByteArray &spec, const QByteArray &version = "v1")
{
    return "apiVersion: networking.istio.io/" + version + "\nkind: VirtualService\nmetadata:\n  name: " + name
        + "\n  namespace: shop\nspec:\n" + spec;
}

QString routesOf(const QList<std::pair<QString, QByteArray>> &texts)
{
    ReadTexts world({&istio::registerWith, &kubernetes::registerWith});
    for (const auto &[path, bytes] : texts)
        world.add(path, bytes);
    return print::routes(*world.assemble(u"istio").routes);
}

void compare(const QString &actual, const QString &expected)
{
    if (actual != expected)
        qWarning().noquote() << "--- is\n" << actual << "\n--- shall be\n" << expected;
    QCOMPARE(actual, expected);
}

} // namespace

class TestIstioRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QString>("routes");

        QTest::newRow("split") << R"(  hosts: [reviews]
  http:
  - route:
    - destination: {host: reviews, subset: v1}
      weight: 90
    - destination: {host: reviews, subset: v2}
      weight: 10
)"_ba << uR"(entry VirtualService shop/web http mesh: reviews
  rule 1: everything
    v1 90 -> service shop/reviews@v1
    v2 10 -> service shop/reviews@v2
)"_s;

        QTest::newRow("short, long and outside names") << R"(  hosts: [reviews]
  http:
  - route:
    - destination: {host: reviews}
      weight: 50
    - destination: {host: reviews.other.svc.cluster.local}
      weight: 30
    - destination: {host: api.example.com}
      weight: 20
)"_ba << uR"(entry VirtualService shop/web http mesh: reviews
  rule 1: everything
    reviews 50 -> service shop/reviews
    reviews.other.svc.cluster.local 30 -> service other/reviews
    api.example.com 20 -> service api.example.com
)"_s;

        QTest::newRow("gateways") << R"(  hosts: ["shop.example.com"]
  gateways: [mesh, edge/public]
  http:
  - route: [{destination: {host: web}}]
)"_ba << uR"(entry VirtualService shop/web http mesh and ingress at edge/public: shop.example.com
  rule 1: everything
    web - -> service shop/web
)"_s;

        QTest::newRow("ingress only") << R"(  hosts: ["*"]
  gateways: [public]
  http:
  - match:
    - uri: {exact: /productpage}
    - uri: {prefix: /static}
    - uri: {regex: "/api/v[12]/.*"}
      ignoreUriCase: true
    route: [{destination: {host: productpage, port: {number: 9080}}}]
)"_ba << uR"(entry VirtualService shop/web http ingress at public: *
  rule 1: path = /productpage or path /static* or path ~ /api/v[12]/.*
    productpage - -> service shop/productpage:9080
)"_s;

        QTest::newRow("all that can be asked") << R"(  hosts: [reviews]
  http:
  - name: picky
    match:
    - headers: {end-user: {exact: jason}, cookie: {regex: "^(.*?;)?(user=jason)(;.*)?$"}, x-any: {}}
      method: {exact: GET}
      scheme: {exact: https}
      authority: {prefix: shop}
      queryParams: {debug: {exact: "1"}}
      withoutHeaders: {x-bot: {regex: "*"}, x-robot: {}}
      port: 8080
      sourceLabels: {app: web}
      sourceNamespace: shop
      gateways: [mesh, public]
    route: [{destination: {host: reviews}}]
)"_ba << QString::fromUtf8(R"(entry VirtualService shop/web http mesh: reviews
  rule picky: header end-user = jason and header cookie ~ ^(.*?;)?(user=jason)(;.*)?$ and header x-any present and method = GET and scheme = https and authority shop* and query debug = 1 and not (header x-bot present) and not (header x-robot present) and port = 8080 and caller's app = web and caller's namespace = shop and (gateway = mesh or gateway = public)
    reviews - -> service shop/reviews
)");

        QTest::newRow("ways of ending") << R"(  hosts: [web]
  http:
  - match: [{uri: {prefix: /old}}]
    redirect: {authority: new.example.com, uri: /new, redirectCode: 302}
  - match: [{uri: {prefix: /secure}}]
    redirect: {scheme: https, port: 8443}
  - directResponse: {status: 503, body: {string: closed}}
)"_ba << uR"(entry VirtualService shop/web http mesh: web
  rule 1: path /old*
    redirect 302 new.example.com/new
  rule 2: path /secure*
    redirect 301 https://:8443
  rule 3: everything
    response 503
)"_s;

        QTest::newRow("filters") << R"(  hosts: [ratings]
  http:
  - timeout: 1m30s
    retries: {attempts: 3, perTryTimeout: 500ms, retryOn: 5xx}
    rewrite: {uri: /v2}
    fault:
      delay: {fixedDelay: 7s, percentage: {value: 12.5}}
      abort: {httpStatus: 500}
    headers:
      request: {set: {x-a: "1"}, remove: [x-b]}
      response: {add: {x-c: "2"}}
    corsPolicy: {allowOrigins: [{exact: a.example}]}
    route:
    - destination: {host: ratings}
      headers: {response: {set: {x-d: "3"}}}
)"_ba << uR"(entry VirtualService shop/web http mesh: ratings
  rule 1: everything; Timeout timeout = 1m30s (90000 ms); Retries 5xx = 3 (500 ms); Rewrite uri = /v2; RequestHeaders set x-a = 1; RequestHeaders remove x-b; ResponseHeaders add x-c = 2; FaultDelay fixedDelay = 7s (7000 ms) (12.5 %); FaultAbort httpStatus = 500; Cors corsPolicy = a.example
    ratings -; ResponseHeaders set x-d = 3 -> service shop/ratings
)"_s;

        QTest::newRow("mirrors, and a target they share") << R"(  hosts: [orders]
  http:
  - route:
    - destination: {host: orders, subset: v1}
      weight: 100
    mirror: {host: orders, subset: v2}
    mirrorPercentage: {value: 10}
  - route: [{destination: {host: orders, subset: v1}}]
    mirrors:
    - destination: {host: audit}
      percentage: {value: 50}
)"_ba << uR"(entry VirtualService shop/web http mesh: orders
  rule 1: everything; Mirror mirror = orders@v2 (10 %)
    mirror service shop/orders@v2
    v1 100 -> service shop/orders@v1 #1
  rule 2: everything; Mirror mirror = audit (50 %)
    mirror service shop/audit
    v1 - -> node #1
)"_s;

        QTest::newRow("tls and tcp") << R"(  hosts: [db]
  tls:
  - match: [{port: 443, sniHosts: [a.example, b.example]}]
    route: [{destination: {host: db}}]
  tcp:
  - match: [{port: 27017, destinationSubnets: [10.1.0.0/16], sourceSubnet: 10.2.0.0/16}]
    route:
    - destination: {host: db, subset: v1}
      weight: 25
    - destination: {host: db, subset: v2}
      weight: 75
)"_ba << uR"(entry VirtualService shop/web tls mesh: db
  rule 1: port = 443 and (host = a.example or host = b.example)
    db - -> service shop/db
entry VirtualService shop/web tcp mesh: db
  rule 1: port = 27017 and destination in 10.1.0.0/16 and client IP = 10.2.0.0/16
    v1 25 -> service shop/db@v1
    v2 75 -> service shop/db@v2
)"_s;

        QTest::newRow("one service by two ports, one subset of two hosts") << R"(  hosts: [a]
  http:
  - route:
    - destination: {host: a, port: {number: 80}}
    - destination: {host: a, port: {number: 81}}
  - route:
    - destination: {host: a, subset: v1}
    - destination: {host: b, subset: v1}
)"_ba << uR"(entry VirtualService shop/web http mesh: a
  rule 1: everything
    a:80 - -> service shop/a:80
    a:81 - -> service shop/a:81
  rule 2: everything
    a - -> service shop/a@v1
    b - -> service shop/b@v1
)"_s;
    }

    void features()
    {
        QFETCH(QByteArray, spec);
        QFETCH(QString, routes);
        // The three versions share one schema.
        for (const char *version : {"v1", "v1beta1", "v1alpha3"}) {
            compare(routesOf({{u"web.yaml"_s, virtualService("web", spec, version)}}), routes);
        }
    }

    void delegates()
    {
        const QByteArray root = virtualService("shop", R"(  hosts: [shop.example.com]
  gateways: [public]
  http:
  - name: cart
    match: [{uri: {prefix: /cart}}]
    delegate: {name: cart, namespace: checkout}
  - name: basket
    match: [{uri: {prefix: /basket}}]
    delegate: {name: cart, namespace: checkout}
  - name: gone
    delegate: {name: nobody}
)");
        QByteArray cart = virtualService("cart", R"(  http:
  - timeout: 3s
    route: [{destination: {host: cart}}]
)");
        cart.replace("namespace: shop", "namespace: checkout");
        compare(routesOf({{u"root.yaml"_s, root}, {u"cart.yaml"_s, cart}}), uR"(entry VirtualService shop/shop http ingress at public: shop.example.com
  rule cart: path /cart*
    rules of VirtualService checkout/cart #1
      rule 1: everything; Timeout timeout = 3s (3000 ms)
        cart - -> service checkout/cart
  rule basket: path /basket*
    node #1
  rule gone: everything
    missing VirtualService shop/nobody
)"_s);
        // Its roots may be kept elsewhere: its rules are seen and edited all the same.
        compare(routesOf({{u"cart.yaml"_s, cart}}), uR"(entry VirtualService checkout/cart http ingress:
  rule 1: everything; Timeout timeout = 3s (3000 ms)
    cart - -> service checkout/cart
)"_s);
    }

    void policies()
    {
        const QByteArray rule = R"(apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: reviews, namespace: shop}
spec:
  host: reviews.shop.svc.cluster.local
  trafficPolicy:
    outlierDetection: {consecutive5xxErrors: 7}
    loadBalancer: {simple: RANDOM}
  subsets:
  - name: v1
    labels: {version: v1}
  - name: v2
    labels: {version: v2}
    trafficPolicy:
      loadBalancer: {simple: ROUND_ROBIN}
      connectionPool: {tcp: {connectTimeout: 250ms}}
)";
        ReadTexts world({&istio::registerWith});
        world.add(u"rule.yaml"_s, rule);
        world.add(u"web.yaml"_s, virtualService("reviews", "  hosts: [reviews]\n  http:\n  - route: [{destination: {host: reviews, subset: v2}}]\n"));
        const Assembly assembly = world.assemble(u"istio");
        compare(print::routes(*assembly.routes), uR"(entry VirtualService shop/reviews http mesh: reviews
  rule 1: everything
    v2 - -> service shop/reviews@v2; Other outlierDetection.consecutive5xxErrors = 7; Other loadBalancer.simple = ROUND_ROBIN; Timeout connectionPool.tcp.connectTimeout = 250ms (250 ms)
)"_s);
        QCOMPARE(assembly.services.size(), 1);
        QCOMPARE(assembly.services.first().key, (ServiceKey {u"shop"_s, u"reviews"_s}));
        QCOMPARE(assembly.services.first().subsets, (QStringList {u"v1"_s, u"v2"_s}));
        QCOMPARE(assembly.services.first().declaredIn.size(), 1);
    }

    void serviceEntriesAreServices()
    {
        ReadTexts world({&istio::registerWith});
        world.add(u"out.yaml"_s, R"(apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: out, namespace: shop}
spec:
  hosts: [api.example.com, "*.pay.example"]
  location: MESH_EXTERNAL
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: vm, namespace: shop}
spec:
  hosts: [legacy.internal]
  location: MESH_INTERNAL
)");
        const QList<Service> services = world.assemble(u"istio").services;
        QCOMPARE(services.size(), 3);
        QCOMPARE(services[0].key.toString(), u"*.pay.example"_s);
        QCOMPARE(services[1].kind, Service::Kind::External);
        QCOMPARE(services[2].key.toString(), u"legacy.internal"_s);
        QCOMPARE(services[2].kind, Service::Kind::Service);
    }

    void originsAreTight()
    {
        const QByteArray text = virtualService("reviews", R"(  hosts: [reviews]
  http:
  - match:
    - uri: {prefix: /api}   # for partners
    timeout: 10s
    route:
    - destination: {host: reviews, subset: v1}
      weight: 90   # most
    - destination: {host: reviews, subset: v2}
)");
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, text);
        const RouteGraphPtr graph = world.assemble(u"istio").routes;
        const auto *entry = graph->as<EntryNode>(graph->entries.first());
        const auto *rules = graph->as<RulesNode>(entry->next);
        const Rule &rule = rules->rules.first();
        QCOMPARE(print::bytes(rule.when.origin, text), u"/api"_s);
        QCOMPARE(rule.when.origin.line, 10);
        QCOMPARE(print::bytes(rule.filters.first().origin, text), u"10s"_s);
        QVERIFY(print::bytes(rule.origin, text).startsWith(u"match:"));
        QVERIFY(print::bytes(rule.origin, text).endsWith(u"subset: v2}"));
        const auto *split = graph->as<SplitNode>(rule.next);
        QCOMPARE(split->origin.path, u"0:/spec/http/0/route"_s);
        QCOMPARE(print::bytes(split->shares[0].weightOrigin, text), u"90"_s);
        QCOMPARE(split->shares[0].weightOrigin.path, u"0:/spec/http/0/route/0/weight"_s);
        QVERIFY(!split->shares[1].weightOrigin.isWritten());
        QCOMPARE(split->shares[1].weightOrigin.path, u"0:/spec/http/0/route/1/weight"_s);
        QCOMPARE(print::bytes(split->shares[1].origin, text), u"destination: {host: reviews, subset: v2}"_s);
        const auto *target = graph->as<TargetNode>(split->shares[0].next);
        QCOMPARE(print::bytes(target->origins.first(), text), u"{host: reviews, subset: v1}"_s);
    }

    void listsAndJson()
    {
        const QByteArray json = R"({"apiVersion":"v1","kind":"List","items":[
{"apiVersion":"networking.istio.io/v1beta1","kind":"VirtualService","metadata":{"name":"a"},"spec":{"hosts":["a"],
 "http":[{"route":[{"destination":{"host":"a"},"weight":100}]}]}},
{"apiVersion":"networking.istio.io/v1beta1","kind":"VirtualServiceList","items":[
 {"apiVersion":"networking.istio.io/v1beta1","kind":"VirtualService","metadata":{"name":"b"},"spec":{"hosts":["b"],
  "http":[{"route":[{"destination":{"host":"b"}}]}]}}]}]})";
        compare(routesOf({{u"all.json"_s, json}}), uR"(entry VirtualService a http mesh: a
  rule 1: everything
    a 100 -> service a
entry VirtualService b http mesh: b
  rule 1: everything
    b - -> service b
)"_s);
    }

    void aliasesAndMergeKeys()
    {
        const QByteArray text = virtualService("reviews", R"(  hosts: [reviews]
  http:
  - &canary
    timeout: &time 5s
    route: &split
    - destination: {host: reviews, subset: v1}
      weight: &most 90
    - destination: {host: reviews, subset: v2}
      weight: 10
  - match: [{uri: {prefix: /slow}}]
    timeout: *time
    route: *split
  - <<: *canary
    timeout: 9s
  - route:
    - destination: {host: reviews, subset: v1}
      weight: *most
)");
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, text);
        const RouteGraphPtr graph = world.assemble(u"istio").routes;
        const auto *rules = graph->as<RulesNode>(graph->as<EntryNode>(graph->entries.first())->next);
        QCOMPARE(rules->rules.size(), 4);
        QCOMPARE(rules->rules[1].filters.first().value, u"5s"_s);
        QCOMPARE(print::bytes(rules->rules[1].filters.first().origin, text), u"*time"_s);
        const auto *behindAlias = graph->as<SplitNode>(rules->rules[1].next);
        QCOMPARE(behindAlias->shares.size(), 2);
        // The path is where this rule says it, the bytes are where they stand.
        QCOMPARE(behindAlias->shares[0].weightOrigin.path, u"0:/spec/http/1/route/0/weight"_s);
        QCOMPARE(print::bytes(behindAlias->shares[0].weightOrigin, text), u"90"_s);
        const auto *merged = graph->as<SplitNode>(rules->rules[2].next);
        QCOMPARE(merged->shares.size(), 2);
        QCOMPARE(merged->origin.path, u"0:/spec/http/2/route"_s);
        QCOMPARE(rules->rules[2].filters.first().value, u"9s"_s);
        const auto *lone = graph->as<SplitNode>(rules->rules[3].next);
        QCOMPARE(lone->shares[0].weight, std::optional<qint64>(90));
        QCOMPARE(print::bytes(lone->shares[0].weightOrigin, text), u"*most"_s);
        QCOMPARE(sharesOf(*lone), QList<double> {1.0});
    }

    void anAliasBombIsReadInPart()
    {
        QByteArray text = virtualService("bomb", "  hosts: [a]\n  http:\n  - &r\n    route: &d\n");
        for (int i = 0; i < 300; ++i)
            text += "    - destination: {host: a}\n";
        for (int i = 0; i < 300; ++i)
            text += "  - route: *d\n";
        ReadTexts world({&istio::registerWith});
        const ReadDocument &document = world.add(u"a.yaml"_s, text);
        const QString findings = print::findings(document.findings);
        QVERIFY2(findings.contains(u"MB0124"_s), qPrintable(findings));
    }
};

QTEST_GUILESS_MAIN(TestIstioRoutes)

#include "tst_istio_routes.moc"
