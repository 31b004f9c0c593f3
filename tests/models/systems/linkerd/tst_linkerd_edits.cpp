// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/edits.h"
#include "plans/replay.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"
#include "systems/linkerd/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// Not written by Meshboard: comments, quotes, odd spacing, flow and block side by side.
const QByteArray shop = R"(# Owned by the storefront team
apiVersion: linkerd.io/v1alpha2
kind: ServiceProfile
metadata:
    name: web.shop.svc.cluster.local   # the old way
    namespace: "shop"
spec:
    routes:
    # the catalogue
    - name: GET /books
      condition: {method: GET, pathRegex: "/books/.*"}   # all of them
      timeout: 250ms    # the shelf is near
    - name: POST /orders
      condition:
        all:
        - method: POST
        - pathRegex: /orders
      isRetryable: true
    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}]}}
    dstOverrides:
    # carefully
    - authority: web-v1.shop.svc.cluster.local:8080
      weight: 900m   # most
    - {authority: "web-v2.shop.svc.cluster.local:8080", weight: "100m"}
---
apiVersion: policy.linkerd.io/v1beta3
kind: HTTPRoute
metadata: {name: api, namespace: shop}
spec:
  parentRefs: [{name: api, kind: Service, group: core, port: 80}]
  rules:
  - matches:
    - path: {value: /v1}   # everything partners see
      method: GET
      headers:
      - name: x-user
        value: tester
    backendRefs:
    - name: api-v1
      port: 80
    - {name: api-v2, port: 80, weight: 3}   # the new one
    timeouts: {request: 2s}
  - matches: [{path: {type: Exact, value: /a}}, {path: {value: /b}}]
    backendRefs: [{name: api-v1, port: 80}]
  - backendRefs:
    - name: api-v1
      port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  annotations:
    # agreed with the bank
    timeout.linkerd.io/request: 10s
    note: mine
spec:
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata:
  name: plain
  namespace: shop
spec:
  ports: [{port: 80}]
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{port: 8080}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: {name: grpc, namespace: shop, annotations: {retry.linkerd.io/limit: "2", retry.linkerd.io/grpc: internal}}
spec: {parentRefs: [{name: api, kind: Service, group: core}]}
)";

const ObjectKey profile {u"ServiceProfile"_s, u"shop"_s, u"web.shop.svc.cluster.local"_s};
const ObjectKey route {u"HTTPRoute"_s, u"shop"_s, u"api"_s};
const ObjectKey cart {u"Service"_s, u"shop"_s, u"cart"_s};
const ObjectKey grpc {u"GRPCRoute"_s, u"shop"_s, u"grpc"_s};

/// Lines that differ, "-" before "+", without those that both texts begin and end with.
QString changed(const QByteArray &before, const QByteArray &after)
{
    QList<QByteArray> from = before.split('\n');
    QList<QByteArray> to = after.split('\n');
    while (!from.isEmpty() && !to.isEmpty() && from.first() == to.first()) {
        from.removeFirst();
        to.removeFirst();
    }
    while (!from.isEmpty() && !to.isEmpty() && from.last() == to.last()) {
        from.removeLast();
        to.removeLast();
    }
    QString text;
    for (const QByteArray &line : from)
        text += u"-"_s + QString::fromUtf8(line) + u'\n';
    for (const QByteArray &line : to)
        text += u"+"_s + QString::fromUtf8(line) + u'\n';
    return text;
}

class Shop
{
public:
    explicit Shop(const QByteArray &text = shop)
        : m_texts({&kubernetes::registerWith, &linkerd::registerWith})
        , m_before(text)
    {
        m_texts.add(u"shop.yaml"_s, text);
        m_graph = m_texts.assemble(u"linkerd").routes;
    }

    const RulesNode &rules(const ObjectKey &object) const
    {
        for (const RouteNode &node : m_graph->nodes) {
            if (const auto *rules = std::get_if<RulesNode>(&node); rules && rules->object == object)
                return *rules;
        }
        qFatal("no rules of %s", qPrintable(object.toString()));
    }
    const Rule &rule(const ObjectKey &object, int number) const { return rules(object).rules[number - 1]; }
    const SplitNode &split(const ObjectKey &object, int number = 1) const { return *m_graph->as<SplitNode>(rule(object, number).next); }

    QString lines(const Deed &deed) const
    {
        const Expected<QByteArray> after = m_texts.after(u"shop.yaml"_s, u"linkerd", deed);
        return after ? changed(m_before, *after) : QString(nameOf(after.error().kind) + u": "_s + inEnglish(after.error().detail));
    }

    QString set(const ObjectKey &object, int number, SetField::Field field, const QString &before, const QString &after, const QString &name = {}) const
    {
        return lines(SetField {object, rule(object, number).origin, field, name, before, after});
    }

    SetWeights weights(const ObjectKey &object, const QList<std::optional<qint64>> &after, int number = 1) const
    {
        const SplitNode &node = split(object, number);
        SetWeights deed {object, node.origin, node.scale, {}};
        for (qsizetype i = 0; i < after.size(); ++i)
            deed.children.append({node.shares[i].name, node.shares[i].origin, node.shares[i].weight, after[i]});
        return deed;
    }

    AddChild child(const ObjectKey &object, const QString &like, const QString &service, qint64 weight) const
    {
        const SplitNode &node = split(object);
        return {object, node.origin, node.scale, int(node.shares.size()), like, service, {}, weight};
    }

private:
    ReadTexts m_texts;
    QByteArray m_before;
    RouteGraphPtr m_graph;
};

void compare(const QString &actual, const QString &expected)
{
    if (actual != expected)
        qWarning().noquote() << "--- is\n" << actual << "\n--- shall be\n" << expected;
    QCOMPARE(actual, expected);
}

} // namespace

class TestLinkerdEdits : public QObject
{
    Q_OBJECT

    using Field = SetField::Field;

private Q_SLOTS:
    void weightsOfAProfile()
    {
        const Shop world;
        compare(world.lines(world.weights(profile, {750, 250})), uR"(-      weight: 900m   # most
-    - {authority: "web-v2.shop.svc.cluster.local:8080", weight: "100m"}
+      weight: 750m   # most
+    - {authority: "web-v2.shop.svc.cluster.local:8080", weight: "250m"}
)"_s);
        compare(world.lines(world.weights(profile, {900, 100})), QString());
        compare(world.lines(world.weights(profile, {-1, 100})), u"unsupported: -1 is no weight for Linkerd"_s);
        SetWeights deed = world.weights(profile, {500, 500});
        deed.children[0].before = 800;
        compare(world.lines(deed), u"conflict: The weight of web-v1 is 900 now, not 800"_s);
        deed = world.weights(profile, {500, 500});
        deed.children.removeLast();
        compare(world.lines(deed), u"conflict: The split has 2 children now, not 1"_s);
    }

    /// Whole numbers stay whole numbers; beside thousandths a whole one becomes thousandths too, so that what was seen holds.
    void weightsOfAnyQuantity()
    {
        const QByteArray begin = "apiVersion: linkerd.io/v1alpha2\nkind: ServiceProfile\nmetadata: {name: web.shop.svc.cluster.local, namespace: shop}\nspec:\n  dstOverrides:\n";
        const Shop whole(begin + "  - {authority: a.shop.svc.c, weight: 9}\n  - {authority: b.shop.svc.c}\n");
        compare(whole.lines(whole.weights(profile, {5, 5})), u"-  - {authority: a.shop.svc.c, weight: 9}\n-  - {authority: b.shop.svc.c}\n"
                                                             "+  - {authority: a.shop.svc.c, weight: 5}\n+  - {authority: b.shop.svc.c, weight: 5}\n"_s);
        const Shop mixed(begin + "  - {authority: a.shop.svc.c, weight: 1}\n  - {authority: b.shop.svc.c, weight: 500m}\n");
        compare(mixed.lines(mixed.weights(profile, {2000, 500})), u"-  - {authority: a.shop.svc.c, weight: 1}\n+  - {authority: a.shop.svc.c, weight: 2000m}\n"_s);
    }

    void weightsOfARoute()
    {
        const Shop world;
        // Not written a weight is 1.
        compare(world.lines(world.weights(route, {7, 3})), u"+      weight: 7\n"_s);
        compare(world.lines(world.weights(route, {1, 9})), u"-    - {name: api-v2, port: 80, weight: 3}   # the new one\n+    - {name: api-v2, port: 80, weight: 9}   # the new one\n"_s);
        compare(world.lines(world.weights(route, {1, 1'000'001})), u"unsupported: 1000001 is no weight for Linkerd"_s);
        const Shop old(QByteArray(shop).replace("v1beta3", "v1beta1"));
        compare(old.lines(old.weights(route, {7, 3})), u"unsupported: policy.linkerd.io/v1beta1 has no weights; write policy.linkerd.io/v1beta3"_s);
    }

    void children()
    {
        const Shop world;
        compare(world.lines(world.child(profile, u"web-v2"_s, u"web-v3"_s, 50)),
                u"+    - authority: web-v3.shop.svc.cluster.local:8080\n+      weight: 50m\n"_s);
        compare(world.lines(world.child(profile, u"web-v2"_s, u"web-v1"_s, 50)), u"unsupported: web-v1 is a destination of this rule already"_s);
        compare(world.lines(world.child(profile, u"web-v9"_s, u"web-v3"_s, 50)), u"conflict: web-v9 does not stand there any more"_s);
        compare(world.lines(world.child(route, u"api-v1"_s, u"api-v3"_s, 2)), u"+    - name: api-v3\n+      port: 80\n+      weight: 2\n"_s);
        compare(world.lines(world.child(route, {}, u"other/api:8080"_s, 2)), u"+    - name: api\n+      namespace: other\n+      port: 8080\n+      weight: 2\n"_s);
        compare(world.lines(world.child(route, {}, u"api-v1"_s, 2)), u"unsupported: api-v1 is a destination of this rule already"_s);
        AddChild subset = world.child(route, {}, u"api-v4"_s, 2);
        subset.subset = u"v4"_s;
        compare(world.lines(subset), u"unsupported: Linkerd knows no subsets; name the service of that version"_s);

        const SplitNode &split = world.split(profile);
        compare(world.lines(RemoveChild {profile, split.shares[0].origin, u"web-v1"_s}),
                u"-    # carefully\n-    - authority: web-v1.shop.svc.cluster.local:8080\n-      weight: 900m   # most\n"_s);
        compare(world.lines(RemoveChild {profile, split.shares[0].origin, u"web-v2"_s}), u"conflict: web-v2 does not stand there any more"_s);
        compare(world.lines(RemoveChild {route, world.split(route, 2).shares[0].origin, u"api-v1"_s}),
                u"unsupported: api-v1 is the only destination; edit the text to lead requests to the service itself"_s);
    }

    void firstChild()
    {
        const Shop world("apiVersion: linkerd.io/v1alpha2\nkind: ServiceProfile\nmetadata: {name: web.shop.svc.cluster.local, namespace: shop}\nspec:\n  routes: []\n");
        Origin split;
        split.document = world.rules(profile).origin.document;
        split.path = u"0:/spec/dstOverrides"_s;
        compare(world.lines(AddChild {profile, split, Scale::Relative, 0, {}, u"web-v2:80"_s, {}, 10}),
                u"+  dstOverrides:\n+    - authority: web-v2.shop.svc.cluster.local:80\n+      weight: 10\n"_s);
    }

    void profileFields()
    {
        const Shop world;
        compare(world.set(profile, 1, Field::Timeout, u"250ms"_s, u"1.5s"_s), u"-      timeout: 250ms    # the shelf is near\n+      timeout: 1.5s    # the shelf is near\n"_s);
        compare(world.set(profile, 1, Field::Timeout, u"0.25s"_s, u""_s), u"-      timeout: 250ms    # the shelf is near\n"_s);
        compare(world.set(profile, 2, Field::Timeout, u""_s, u"1s"_s), u"+      timeout: 1s\n"_s);
        compare(world.set(profile, 1, Field::Timeout, u"1s"_s, u"2s"_s), u"conflict: It is 250ms now, not 1s"_s);
        compare(world.set(profile, 1, Field::Timeout, u"250ms"_s, u"soon"_s), u"unsupported: soon is not a duration"_s);
        compare(world.set(profile, 1, Field::Retries, u""_s, u"true"_s), u"+      isRetryable: true\n"_s);
        compare(world.set(profile, 2, Field::Retries, u"true"_s, u""_s), u"-      isRetryable: true\n"_s);
        compare(world.set(profile, 1, Field::Retries, u""_s, u"3"_s),
                u"unsupported: A ServiceProfile has no number of retries: they are true or false, and its retryBudget bounds them"_s);
        compare(world.set(profile, 1, Field::PerTryTimeout, u""_s, u"3s"_s), u"unsupported: A ServiceProfile has no time-out of a try"_s);
        compare(world.set(profile, 4, Field::Timeout, u""_s, u"3s"_s), u"unsupported: This stands for what no route takes; it is written nowhere. Add a route for it"_s);
    }

    void profileConditions()
    {
        const Shop world;
        compare(world.set(profile, 1, Field::PathRegex, u"/books/.*"_s, u"/b/.*"_s),
                u"-      condition: {method: GET, pathRegex: \"/books/.*\"}   # all of them\n+      condition: {method: GET, pathRegex: \"/b/.*\"}   # all of them\n"_s);
        compare(world.set(profile, 2, Field::PathRegex, u"/orders"_s, u"/o"_s), u"-        - pathRegex: /orders\n+        - pathRegex: /o\n"_s);
        compare(world.set(profile, 2, Field::Methods, u"POST"_s, u"put"_s), u"-        - method: POST\n+        - method: PUT\n"_s);
        compare(world.set(profile, 2, Field::Methods, u"POST"_s, u""_s), u"-        - method: POST\n"_s);
        compare(world.set(profile, 1, Field::Methods, u"GET"_s, u""_s),
                u"-      condition: {method: GET, pathRegex: \"/books/.*\"}   # all of them\n+      condition: {pathRegex: \"/books/.*\"}   # all of them\n"_s);
        compare(world.set(profile, 3, Field::PathRegex, u""_s, u"/rest"_s),
                u"-    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}]}}\n+    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}], pathRegex: /rest}}\n"_s);
        compare(world.set(profile, 1, Field::PathRegex, u"/books/.*"_s, u"(?=a)"_s), u"unsupported: (?=a) is not a regular expression that Linkerd's proxies take"_s);
        compare(world.set(profile, 1, Field::PathPrefix, u""_s, u"/b"_s), u"unsupported: A ServiceProfile knows paths by regular expression only"_s);
        compare(world.set(profile, 1, Field::Methods, u"GET"_s, u"GET, PUT"_s), u"unsupported: A route has one method; edit its text for any of several"_s);
        compare(world.set(profile, 1, Field::Header, u""_s, u"x"_s, u"a"_s), u"unsupported: A ServiceProfile does not look at headers"_s);
    }

    void routeFields()
    {
        const Shop world;
        compare(world.set(route, 1, Field::Timeout, u"2s"_s, u"5s"_s), u"-    timeouts: {request: 2s}\n+    timeouts: {request: 5s}\n"_s);
        compare(world.set(route, 1, Field::Timeout, u"2s"_s, u""_s), u"-    timeouts: {request: 2s}\n"_s);
        compare(world.set(route, 3, Field::Timeout, u""_s, u"5s"_s), u"+    timeouts:\n+      request: 5s\n"_s);
        compare(world.set(route, 1, Field::Retries, u""_s, u"2"_s),
                u"-metadata: {name: api, namespace: shop}\n+metadata: {name: api, namespace: shop, annotations: {retry.linkerd.io/http: 5xx, retry.linkerd.io/limit: \"2\"}}\n"_s);
        compare(world.set(route, 1, Field::PathPrefix, u"/v1"_s, u"/v2"_s), u"-    - path: {value: /v1}   # everything partners see\n+    - path: {value: /v2}   # everything partners see\n"_s);
        compare(world.set(route, 1, Field::Path, u""_s, u"/v2"_s), u"-    - path: {value: /v1}   # everything partners see\n+    - path: {type: Exact, value: /v2}   # everything partners see\n"_s);
        compare(world.set(route, 2, Field::Path, u"/a"_s, u"/c"_s),
                u"-  - matches: [{path: {type: Exact, value: /a}}, {path: {value: /b}}]\n+  - matches: [{path: {type: Exact, value: /c}}, {path: {value: /b}}]\n"_s);
        compare(world.set(route, 2, Field::Methods, u""_s, u"GET"_s), u"unsupported: The rule has 2 alternatives; say which one, or edit its text"_s);
        compare(world.set(route, 3, Field::PathPrefix, u""_s, u"/c"_s),
                u"-  - backendRefs:\n+  - matches:\n+    - path:\n+        type: PathPrefix\n+        value: /c\n+    backendRefs:\n"_s);
        compare(world.set(route, 1, Field::Header, u"tester"_s, u"editor"_s, u"X-User"_s), u"-        value: tester\n+        value: editor\n"_s);
        compare(world.set(route, 1, Field::Header, u""_s, u"1"_s, u"x-debug"_s), u"+      - name: x-debug\n+        value: \"1\"\n"_s);
        compare(world.set(route, 1, Field::Header, u"tester"_s, u""_s, u"x-user"_s), u"-      headers:\n-      - name: x-user\n-        value: tester\n"_s);
        compare(world.set(route, 1, Field::Methods, u"GET"_s, u"PUT"_s), u"-      method: GET\n+      method: PUT\n"_s);
        compare(world.set(route, 1, Field::PathPrefix, u"/v1"_s, u"v2"_s), u"unsupported: v2 does not begin with a slash"_s);
        const Shop inbound(QByteArray(shop).replace("kind: Service, group: core, port: 80", "kind: Server, group: policy.linkerd.io"));
        compare(inbound.set(route, 1, Field::Timeout, u"2s"_s, u"5s"_s), u"unsupported: Time-outs and retries belong to a route whose parent is a Service"_s);
    }

    /// Where annotations and fields say a thing, that which counts is changed.
    void annotationsOfRoutesCountFirst()
    {
        const Shop world(QByteArray(shop).replace("{name: api, namespace: shop}", "{name: api, namespace: shop, annotations: {timeout.linkerd.io/request: 9s}}"));
        compare(world.set(route, 1, Field::Timeout, u"9s"_s, u"8s"_s),
                u"-metadata: {name: api, namespace: shop, annotations: {timeout.linkerd.io/request: 9s}}\n+metadata: {name: api, namespace: shop, annotations: {timeout.linkerd.io/request: 8s}}\n"_s);
        compare(world.set(route, 1, Field::Timeout, u"9s"_s, u""_s),
                u"-metadata: {name: api, namespace: shop, annotations: {timeout.linkerd.io/request: 9s}}\n+metadata: {name: api, namespace: shop}\n"_s);
        const Shop old(QByteArray(shop).replace("v1beta3", "v1beta2"));
        compare(old.set(route, 3, Field::Timeout, u""_s, u"5s"_s),
                u"-metadata: {name: api, namespace: shop}\n+metadata: {name: api, namespace: shop, annotations: {timeout.linkerd.io/request: 5s}}\n"_s);
    }

    void annotations()
    {
        const Shop world;
        compare(world.set(cart, 1, Field::Timeout, u"10s"_s, u"5s"_s), u"-    timeout.linkerd.io/request: 10s\n+    timeout.linkerd.io/request: 5s\n"_s);
        compare(world.set(cart, 1, Field::Timeout, u"10000ms"_s, u""_s), u"-    # agreed with the bank\n-    timeout.linkerd.io/request: 10s\n"_s);
        compare(world.set(cart, 1, Field::Timeout, u"10s"_s, u"1.5s"_s),
                u"unsupported: 1.5s is not a duration as annotations have it: one whole number and one unit, 1500ms"_s);
        compare(world.set(cart, 1, Field::Timeout, u"9s"_s, u"5s"_s), u"conflict: It is 10s now, not 9s"_s);
        compare(world.set(cart, 1, Field::Retries, u""_s, u"3"_s), u"+    retry.linkerd.io/http: 5xx\n+    retry.linkerd.io/limit: \"3\"\n"_s);
        compare(world.set(cart, 1, Field::PerTryTimeout, u""_s, u"2s"_s), u"+    retry.linkerd.io/timeout: 2s\n"_s);
        compare(world.set(cart, 1, Field::Retries, u""_s, u"many"_s), u"unsupported: many is not a number of retries"_s);
        compare(world.set(cart, 1, Field::PathPrefix, u""_s, u"/a"_s), u"unsupported: Annotations are for all requests and ask for nothing"_s);
        compare(world.set(grpc, 1, Field::Retries, u"2"_s, u"4"_s), QString(changed(shop, QByteArray(shop).replace("limit: \"2\"", "limit: \"4\""))));
        compare(world.set(grpc, 1, Field::Retries, u"2"_s, u""_s),
                QString(changed(shop, QByteArray(shop).replace(", annotations: {retry.linkerd.io/limit: \"2\", retry.linkerd.io/grpc: internal}", ""))));
        compare(world.lines(RemoveRule {cart, world.rule(cart, 1).origin, u"annotations"_s}),
                u"unsupported: Annotations are for all requests; they are no rule that could be moved or deleted"_s);
    }

    void rules()
    {
        const Shop world;
        compare(world.lines(MoveRule {profile, world.rule(profile, 3).origin, u"rest"_s, 2, 0}),
                QString(changed(shop, QByteArray(shop)
                                          .replace("    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}]}}\n", "")
                                          .replace("    # the catalogue\n", "    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}]}}\n    # the catalogue\n"))));
        compare(world.lines(MoveRule {profile, world.rule(profile, 3).origin, u"rest"_s, 2, 3}), u"unsupported: There are only 3 rules"_s);
        compare(world.lines(RemoveRule {profile, world.rule(profile, 3).origin, u"rest"_s}), u"-    - {name: rest, condition: {any: [{method: PUT}, {method: DELETE}]}}\n"_s);
        compare(world.lines(RemoveRule {profile, world.rule(profile, 3).origin, u"other"_s}), u"conflict: Rule rest stands there now, not other"_s);
        compare(world.lines(RemoveRule {profile, world.rule(profile, 4).origin, u"default"_s}), u"unsupported: This stands for what no route takes; it is written nowhere. Add a route for it"_s);
        compare(world.lines(RemoveRule {route, world.rule(route, 2).origin, u"rule 2"_s}),
                u"-  - matches: [{path: {type: Exact, value: /a}}, {path: {value: /b}}]\n-    backendRefs: [{name: api-v1, port: 80}]\n"_s);
    }

    void anyValue()
    {
        const Shop world;
        Origin node;
        node.path = u"0:/spec/routes/1/isRetryable"_s;
        compare(world.lines(SetField {profile, node, Field::Native, u"may be retried"_s, u"true"_s, u"false"_s}), u"-      isRetryable: true\n+      isRetryable: false\n"_s);
        compare(world.lines(SetField {profile, node, Field::Native, u"may be retried"_s, u"no"_s, u"false"_s}), u"conflict: It is true now, not no"_s);
    }

    /// As kubectl prints several objects, and as JSON.
    void insideAList()
    {
        const QByteArray text = R"({
  "apiVersion": "v1",
  "kind": "List",
  "items": [
    {"apiVersion": "linkerd.io/v1alpha2", "kind": "ServiceProfile", "metadata": {"name": "web.shop.svc.cluster.local", "namespace": "shop"},
     "spec": {"routes": [{"name": "a", "condition": {"method": "GET"}, "timeout": "1s"}],
              "dstOverrides": [{"authority": "a.shop.svc.c", "weight": "900m"}, {"authority": "b.shop.svc.c", "weight": "100m"}]}},
    {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "cart", "namespace": "shop", "annotations": {"timeout.linkerd.io/request": "1s"}}}
  ]
}
)";
        ReadTexts texts({&linkerd::registerWith});
        texts.add(u"list.json"_s, text);
        const RouteGraphPtr routes = texts.assemble(u"linkerd").routes;
        const auto *rules = routes->as<RulesNode>(routes->as<EntryNode>(routes->entries[0])->next);
        const auto *annotated = routes->as<RulesNode>(routes->as<EntryNode>(routes->entries[1])->next);
        QVERIFY(rules && annotated);
        const auto lines = [&](const Deed &deed) {
            const Expected<QByteArray> after = texts.after(u"list.json"_s, u"linkerd", deed);
            return after ? changed(text, *after) : inEnglish(after.error().detail);
        };
        QVERIFY(lines(SetField {profile, rules->rules[0].origin, Field::Timeout, {}, u"1s"_s, u"2s"_s}).contains(u"\"timeout\": \"2s\""_s));
        QVERIFY(lines(SetField {cart, annotated->rules[0].origin, Field::Timeout, {}, u"1s"_s, u"2s"_s}).contains(u"{\"timeout.linkerd.io/request\": \"2s\"}"_s));
        const auto *split = routes->as<SplitNode>(rules->rules[0].next);
        SetWeights weights {profile, split->origin, split->scale, {}};
        for (const Share &share : split->shares)
            weights.children.append({share.name, share.origin, share.weight, 500});
        const QString after = lines(weights);
        QVERIFY2(after.count(u"\"weight\": \"500m\""_s) == 2, qPrintable(after));
    }

    /// The one place where a time-out of a Service is set: its annotations, or the ServiceProfile that silences them. A Service
    /// stays an object of Kubernetes, and the deed gets to Linkerd all the same.
    void theRightPlace()
    {
        ReadTexts texts({&kubernetes::registerWith, &linkerd::registerWith});
        const auto document = std::make_shared<const ReadDocument>(texts.add(u"shop.yaml"_s, shop));
        const DocumentId id = document->document->id;
        const auto after = [&](const Intent &intent) {
            const Replay replayed = replay(QList<Intent> {intent}, {{id, document}}, texts.catalogue());
            const IntentState &state = replayed.states.first();
            return state.fault ? QString(nameOf(state.fault->kind) + u": "_s + inEnglish(state.fault->detail)) : changed(shop, replayed.after.value(id)->document->bytes);
        };
        const auto settingsOf = [&](const QString &service) { return linkerd::settingsOf({u"shop"_s, service}, {document->readings.last()}); };
        const auto setTimeout = [](const ObjectKey &object, const Origin &node, const QString &before) {
            return Intent {QUuid::createUuid(), node.document, SetField {object, node, Field::Timeout, {}, before, u"5s"_s}};
        };
        const auto timeout = [&](const ServiceSettings::Requests &setting) { return after(setTimeout(setting.object, setting.node, setting.timeout)); };
        QCOMPARE(document->readings.last()->language, u"linkerd"_s);

        const ServiceSettings plain = settingsOf(u"plain"_s);
        QCOMPARE(plain.requests.size(), 1);
        compare(timeout(plain.requests[0]), u"+  annotations:\n+    timeout.linkerd.io/request: 5s\n"_s);
        QCOMPARE(plain.protocols.size(), 1);
        QCOMPARE(plain.protocols[0].port, std::optional<quint16>(80));
        compare(after(edits::setNative(plain.protocols[0].object, plain.protocols[0].node, {}, {}, u"http"_s)),
                u"-  ports: [{port: 80}]\n+  ports: [{port: 80, appProtocol: http}]\n"_s);

        const ServiceSettings annotated = settingsOf(u"cart"_s);
        QCOMPARE(annotated.requests.size(), 1);
        QCOMPARE(annotated.requests[0].timeout, u"10s"_s);
        compare(timeout(annotated.requests[0]), u"-    timeout.linkerd.io/request: 10s\n+    timeout.linkerd.io/request: 5s\n"_s);

        const ServiceSettings profiled = settingsOf(u"web"_s);
        QCOMPARE(profiled.requests.size(), 3);
        QCOMPARE(profiled.requests[0].name, u"GET /books"_s);
        QCOMPARE(profiled.requests[1].retries, u"true"_s);
        compare(timeout(profiled.requests[0]), u"-      timeout: 250ms    # the shelf is near\n+      timeout: 5s    # the shelf is near\n"_s);

        QCOMPARE(settingsOf(u"nobody"_s).requests.size(), 0);
        // Who goes past all that is told so.
        Origin node;
        node.document = id;
        node.path = u"4:/metadata/annotations"_s;
        compare(after(setTimeout({u"Service"_s, u"shop"_s, u"web"_s}, node, {})),
                u"unsupported: Annotations have no effect beside ServiceProfile web.shop.svc.cluster.local; say it there"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkerdEdits)
#include "tst_linkerd_edits.moc"
