// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QString routesOf(const QByteArray &text)
{
    ReadTexts world({&kubernetes::registerWith, &linkerd::registerWith});
    world.add(u"web.yaml"_s, text);
    return print::routes(*world.assemble(u"linkerd").routes);
}

void compare(const QString &actual, const QString &expected)
{
    if (actual != expected)
        qWarning().noquote() << "--- is\n" << actual << "\n--- shall be\n" << expected;
    QCOMPARE(actual, expected);
}

QByteArray profile(const QByteArray &spec)
{
    return "apiVersion: linkerd.io/v1alpha2\nkind: ServiceProfile\nmetadata:\n  name: web.shop.svc.cluster.local\n  namespace: shop\nspec:\n" + spec;
}

QByteArray route(const QByteArray &spec, const QByteArray &annotations = {})
{
    return "apiVersion: policy.linkerd.io/v1beta3\nkind: HTTPRoute\nmetadata:\n  name: web\n  namespace: shop\n" + annotations + "spec:\n" + spec;
}

} // namespace

class TestLinkerdRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("routes");

        QTest::newRow("profile") << profile(R"(  routes:
  - name: GET /books
    condition:
      method: GET
      pathRegex: /books/.*
    timeout: 250ms
    isRetryable: true
  - name: careful
    condition:
      any:
      - all:
        - method: POST
        - pathRegex: /authors/\d+
      - all:
        - not:
            method: DELETE
        - pathRegex: /info.txt
  dstOverrides:
  - authority: web-v1.shop.svc.cluster.local:8080
    weight: 900m
  - authority: web-v2.shop.svc.cluster.local:8080
    weight: 100m
)") << uR"(entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local
  rule GET /books: method = GET and path ~ /books/.*; Timeout timeout = 250ms (250 ms); Retries isRetryable = true
    split #1
      web-v1 900 -> service shop/web-v1:8080
      web-v2 100 -> service shop/web-v2:8080
  rule careful: method = POST and path ~ /authors/\d+ or not (method = DELETE) and path ~ /info.txt
    node #1
  rule default: everything
    node #1
)"_s;

        QTest::newRow("whole weights, names that need their namespace") << profile(R"(  dstOverrides:
  - {authority: web.shop.svc.cluster.local, weight: 9}
  - {authority: web.other.svc.cluster.local, weight: "1"}
  - {authority: outside.example.com, weight: 0}
)") << uR"(entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local
  rule default: everything
    web.shop 9 -> service shop/web
    web.other 1 -> service other/web
    outside.example.com 0 -> service outside.example.com
)"_s;

        QTest::newRow("one that is no whole number") << profile(R"(  dstOverrides:
  - {authority: a.shop.svc.cluster.local, weight: 1}
  - {authority: b.shop.svc.cluster.local, weight: 500m}
  - {authority: c.shop.svc.cluster.local, weight: 0.25}
  - {authority: d.shop.svc.cluster.local, weight: 1k}
)") << uR"(entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local
  rule default: everything
    a 1000 -> service shop/a
    b 500 -> service shop/b
    c 250 -> service shop/c
    d 1000000 -> service shop/d
)"_s;

        QTest::newRow("profile without anything") << profile("  routes: []\n")
                                                  << u"entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local\n"
                                                     "  rule default: everything\n    service shop/web\n"_s;

        QTest::newRow("outbound route") << route(R"(  parentRefs:
  - {name: web, kind: Service, group: core, port: 80}
  rules:
  - matches:
    - path: {value: /api}
      headers: [{name: x-user, value: tester}, {name: x-any, type: RegularExpression, value: "a.*"}]
      queryParams: [{name: debug, value: "1"}]
      method: GET
    - path: {type: RegularExpression, value: "/v[12]/.*"}
    timeouts: {request: 2s, backendRequest: 500ms}
    filters:
    - {type: RequestHeaderModifier, requestHeaderModifier: {set: [{name: x-from, value: board}], remove: [x-old]}}
    backendRefs:
    - {name: web-v1, port: 80, weight: 90}
    - {name: web-v2, port: 80, weight: 10, namespace: other}
  - matches: [{path: {type: Exact, value: /old}}]
    filters:
    - {type: RequestRedirect, requestRedirect: {scheme: https, hostname: shop.example, path: {type: ReplaceFullPath, replaceFullPath: /new}, statusCode: 301}}
  - backendRefs:
    - {name: web-v1, port: 80}
    - {name: web-v2, port: 80, weight: 3}
  - matches: [{path: {type: PathPrefix, value: /}}]
)") << uR"(entry HTTPRoute shop/web http mesh: web.shop
  rule 1: path /api* and header x-user = tester and header x-any ~ a.* and query debug = 1 and method = GET or path ~ /v[12]/.*; Timeout timeout = 2s (2000 ms); Other backendRequest = 500ms (500 ms); RequestHeaders set x-from = board; RequestHeaders remove x-old
    web-v1 90 -> service shop/web-v1:80 #1
    web-v2 10 -> service other/web-v2:80
  rule 2: path = /old
    redirect 301 https://shop.example/new
  rule 3: everything
    web-v1 1 -> node #1
    web-v2 3 -> service shop/web-v2:80
  rule 4: everything
    service shop/web:80
)"_s;

        QTest::newRow("route with annotations: they count before its fields")
            << route("  parentRefs: [{name: web, kind: Service, group: core}]\n  rules:\n  - timeouts: {request: 9s}\n    backendRefs: [{name: v1, port: 80}]\n",
                     "  annotations:\n    timeout.linkerd.io/request: 2s\n    retry.linkerd.io/http: 5xx,gateway-error\n    retry.linkerd.io/limit: \"2\"\n    retry.linkerd.io/timeout: 300ms\n")
            << uR"(entry HTTPRoute shop/web http mesh: web.shop
  rule 1: everything; Timeout timeout = 2s (2000 ms); Retries 5xx,gateway-error = 2 (300 ms)
    v1 1 -> service shop/v1:80
)"_s;

        QTest::newRow("inbound route") << route("  parentRefs: [{name: web-http, kind: Server, group: policy.linkerd.io}]\n  rules:\n  - matches: [{method: GET}]\n")
                                       << u"entry HTTPRoute shop/web http mesh at web-http:\n  rule 1: method = GET\n    nothing\n"_s;

        QTest::newRow("annotated Service") << R"(apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    timeout.linkerd.io/request: 10s
    timeout.linkerd.io/idle: 1m
    retry.linkerd.io/grpc: internal
    balancer.linkerd.io/failure-accrual: consecutive
spec: {ports: [{port: 80}]}
)"_ba << uR"(entry Service shop/web http mesh: web.shop
  rule annotations: everything; Timeout timeout = 10s (10000 ms); Retries internal = 1; Other timeout.linkerd.io/idle = 1m (60000 ms)
    service shop/web; Other balancer.linkerd.io/failure-accrual = consecutive
)"_s;

        QTest::newRow("a ServiceProfile silences annotations") << R"(apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: {timeout.linkerd.io/request: 10s, balancer.linkerd.io/failure-accrual: consecutive}
---
)"_ba + profile("  routes: []\n") << u"entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local\n"
                                     "  rule default: everything\n    service shop/web\n"_s;

        QTest::newRow("annotated route of the Gateway API") << R"(apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata:
  name: web
  namespace: shop
  annotations: {retry.linkerd.io/grpc: internal, retry.linkerd.io/limit: "3"}
spec:
  parentRefs: [{name: web, kind: Service, group: core, port: 8080}]
)"_ba << uR"(entry GRPCRoute shop/web grpc mesh: web.shop
  rule annotations: everything; Retries internal = 3
    service shop/web:8080
)"_s;

        QTest::newRow("nothing of Linkerd's") << "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n"_ba << QString();
    }

    void routes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, routes);
        compare(routesOf(text), routes);
    }

    void egressNetworksAreServicesOutside()
    {
        ReadTexts world({&linkerd::registerWith});
        world.add(u"out.yaml"_s, "apiVersion: policy.linkerd.io/v1alpha1\nkind: EgressNetwork\nmetadata: {name: all, namespace: linkerd-egress}\nspec: {trafficPolicy: Deny}\n");
        const QList<Service> services = world.assemble(u"linkerd").services;
        QCOMPARE(services.size(), 1);
        QCOMPARE(services.first().key.toString(), u"linkerd-egress/all"_s);
        QCOMPARE(services.first().kind, Service::Kind::External);
    }

    /// Aliases that lead back to themselves, and conditions deeper than any.
    void hostileConditions()
    {
        ReadTexts world({&linkerd::registerWith});
        world.add(u"loop.yaml"_s, profile("  routes:\n  - name: loop\n    condition: &c {not: *c}\n  - name: list\n    condition: &d {all: [*d, *d], any: *d}\n"));
        QByteArray deep = "  routes:\n  - name: deep\n    condition: ";
        for (int i = 0; i < 90; ++i)
            deep += "{all: [";
        deep += "{method: GET}";
        for (int i = 0; i < 90; ++i)
            deep += "]}";
        world.add(u"deep.yaml"_s, profile(deep + "\n"));
        QVERIFY(!print::routes(*world.assemble(u"linkerd").routes).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLinkerdRoutes)
#include "tst_linkerd_routes.moc"
