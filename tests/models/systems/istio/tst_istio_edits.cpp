// SPDX-License-Identifier: GPL-3.0-or-later
#include "readtexts.h"
#include "systems/istio/istio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// Not written by Meshboard: comments, quotes, odd spacing, flow and block side by side, ten rules.
const QByteArray shop = R"(# Owned by the storefront team
apiVersion: networking.istio.io/v1beta1
kind: VirtualService
metadata:
    name: shop   # one for all
    namespace: "shop"
spec:
    hosts: ["shop"]
    http:
    # beta testers first
    - name: beta
      match:
      - headers: {x-beta: {exact: "yes"}}
      route: [ { destination: { host: shop, subset: v3 } } ]

    - name: cart
      match: [{uri: {prefix: /cart}}, {uri: {prefix: "/basket"}}]
      timeout: 3s    # the bank is slow
      route:
      - destination: {host: cart}
    - name: old
      match:
      - uri: {exact: /old}
      redirect: {uri: /new}
    - match: [{method: {regex: GET|HEAD}}]
      route:
      - {destination: {host: shop, subset: v1}, weight: 100}
    - match: [{uri: {regex: "/items/[0-9]+"}}]
      retries:
        attempts: 2
        perTryTimeout: 250ms
      route: [{destination: {host: items}}]
    - match: [{uri: {prefix: /six}}]
      route: [{destination: {host: shop, subset: v1}}]
    # the canary
    - match:
      - name: seventh
        uri:
            prefix: /api   # everything partners see
      route:
      - destination:
          host: shop
          subset: v1
          port: {number: 8080}
        weight: 90      # most
      # carefully
      - destination:
          host: shop
          subset: v2
          port: {number: 8080}
        weight: 10
      timeout: 10s
    - match: [{uri: {prefix: /eight}}]
      route: [{destination: {host: shop, subset: v1}}]
    - match: [{uri: {prefix: /nine}}]
      directResponse: {status: 410}
    - route: [{destination: {host: shop, subset: v1}}]
)";

const ObjectKey key {u"VirtualService"_s, u"shop"_s, u"shop"_s};

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
        : m_texts({&istio::registerWith})
        , m_before(text)
    {
        m_texts.add(u"shop.yaml"_s, text);
        m_graph = m_texts.assemble(u"istio").routes;
    }

    const Rule &rule(int number) const
    {
        const auto *entry = m_graph->as<EntryNode>(m_graph->entries.first());
        return m_graph->as<RulesNode>(entry->next)->rules[number - 1];
    }
    const SplitNode &split(int number) const { return *m_graph->as<SplitNode>(rule(number).next); }

    /// The changed lines, or the kind of fault with its words.
    QString lines(const Deed &deed, text::SharedValue shared = text::SharedValue::Ask) const
    {
        const Expected<QByteArray> after = m_texts.after(u"shop.yaml"_s, u"istio", deed, shared);
        return after ? changed(m_before, *after) : QString(nameOf(after.error().kind) + u": "_s + inEnglish(after.error().detail));
    }

    QString set(int number, SetField::Field field, const QString &before, const QString &after, const QString &name = {}) const
    {
        SetField deed;
        deed.object = key;
        deed.node = rule(number).origin;
        deed.field = field;
        deed.name = name;
        deed.before = before;
        deed.after = after;
        return lines(deed);
    }

    SetWeights weights(int number, const QList<std::optional<qint64>> &after) const
    {
        SetWeights deed;
        deed.object = key;
        deed.split = split(number).origin;
        for (qsizetype i = 0; i < after.size(); ++i) {
            const Share &share = split(number).shares[i];
            deed.children.append({share.name, share.origin, share.weight, after[i]});
        }
        return deed;
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

class TestIstioEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsOfRuleSeven()
    {
        const Shop world;
        compare(world.lines(world.weights(7, {50, 50})), uR"(-        weight: 90      # most
-      # carefully
-      - destination:
-          host: shop
-          subset: v2
-          port: {number: 8080}
-        weight: 10
+        weight: 50      # most
+      # carefully
+      - destination:
+          host: shop
+          subset: v2
+          port: {number: 8080}
+        weight: 50
)"_s);
        compare(world.lines(world.weights(7, {90, 5})), u"-        weight: 10\n+        weight: 5\n"_s);
        compare(world.lines(world.weights(7, {90, 10})), QString());
    }

    void aWeightThatWasNotWritten()
    {
        const Shop world;
        compare(world.lines(world.weights(2, {60})), u"+        weight: 60\n"_s);
        compare(world.lines(world.weights(1, {60})),
                u"-      route: [ { destination: { host: shop, subset: v3 } } ]\n"
                "+      route: [ { destination: { host: shop, subset: v3 }, weight: 60 } ]\n"_s);
        compare(world.lines(world.weights(4, {std::nullopt})),
                u"-      - {destination: {host: shop, subset: v1}, weight: 100}\n+      - {destination: {host: shop, subset: v1}}\n"_s);
    }

    void weightsThatChangedMeanwhile()
    {
        const Shop world;
        SetWeights deed = world.weights(7, {50, 50});
        deed.children[0].before = 80;
        compare(world.lines(deed), u"conflict: The weight of v1 is 90 now, not 80"_s);
        deed = world.weights(7, {50, 50});
        deed.children[1].name = u"v4"_s;
        compare(world.lines(deed), u"conflict: v4 does not stand there any more"_s);
        deed = world.weights(7, {50, 50});
        deed.children.removeLast();
        compare(world.lines(deed), u"conflict: The split has 2 children now, not 1"_s);
        deed = world.weights(7, {50, 50});
        deed.split.path = u"0:/spec/http/12/route"_s;
        compare(world.lines(deed), u"conflict: 0:/spec/http/12/route is no longer there"_s);
        compare(world.lines(world.weights(7, {-1, 101})), u"unsupported: -1 is no weight for Istio"_s);
    }

    void children()
    {
        const Shop world;
        AddChild add;
        add.object = key;
        add.split = world.split(7).origin;
        add.childrenBefore = 2;
        add.like = u"v2"_s;
        add.subset = u"v3"_s;
        add.weight = 5;
        compare(world.lines(add), uR"(+      - destination:
+            host: shop
+            subset: v3
+            port:
+                number: 8080
+        weight: 5
)"_s);
        add.subset = u"v1"_s;
        compare(world.lines(add), u"unsupported: v1 is a destination of this rule already"_s);
        add.childrenBefore = 1;
        compare(world.lines(add), u"conflict: The split has 2 children now, not 1"_s);

        AddChild east = add;
        east.childrenBefore = 2;
        east.service = u"east/shop"_s;
        QVERIFY(world.lines(east).contains(u"host: shop.east.svc.cluster.local\n"_s));
        east.service = u"east/"_s;
        compare(world.lines(east), u"unsupported: A destination needs a host"_s);

        AddChild flow;
        flow.object = key;
        flow.split = world.split(4).origin;
        flow.childrenBefore = 1;
        flow.service = u"shop"_s;
        flow.subset = u"v2"_s;
        flow.weight = 0;
        const QString added = world.lines(flow);
        QVERIFY2(added.contains(u"subset: v2"_s) && !added.startsWith(u"unsupported"_s), qPrintable(added));

        RemoveChild remove;
        remove.object = key;
        remove.child = world.split(7).shares[1].origin;
        remove.name = u"v2"_s;
        compare(world.lines(remove), uR"(-      # carefully
-      - destination:
-          host: shop
-          subset: v2
-          port: {number: 8080}
-        weight: 10
)"_s);
        remove.name = u"v1"_s;
        compare(world.lines(remove), u"conflict: v1 does not stand there any more"_s);
        remove.child = world.split(2).shares[0].origin;
        remove.name = u"cart"_s;
        compare(world.lines(remove), u"unsupported: cart is the only destination of the rule; delete the rule instead"_s);
    }

    void timeouts()
    {
        const Shop world;
        using Field = SetField::Field;
        compare(world.set(2, Field::Timeout, u"3s"_s, u"5s"_s),
                u"-      timeout: 3s    # the bank is slow\n+      timeout: 5s    # the bank is slow\n"_s);
        compare(world.set(2, Field::Timeout, u"3000ms"_s, u""_s), u"-      timeout: 3s    # the bank is slow\n"_s);
        compare(world.set(4, Field::Timeout, u""_s, u"2s"_s), u"+      timeout: 2s\n"_s);
        compare(world.set(2, Field::Timeout, u"4s"_s, u"5s"_s), u"conflict: It is 3s now, not 4s"_s);
        compare(world.set(4, Field::Timeout, u"4s"_s, u"5s"_s), u"conflict: It is not written now, not 4s"_s);
        compare(world.set(2, Field::Timeout, u"3s"_s, u"soon"_s), u"unsupported: soon is not a duration"_s);
        compare(world.set(2, Field::Timeout, u"3s"_s, u"1us"_s), u"unsupported: 1us is not a duration"_s);
    }

    void retries()
    {
        const Shop world;
        using Field = SetField::Field;
        compare(world.set(5, Field::Retries, u"2"_s, u"4"_s), u"-        attempts: 2\n+        attempts: 4\n"_s);
        compare(world.set(5, Field::PerTryTimeout, u"250ms"_s, u"1s"_s), u"-        perTryTimeout: 250ms\n+        perTryTimeout: 1s\n"_s);
        compare(world.set(5, Field::PerTryTimeout, u"250ms"_s, u""_s), u"-        perTryTimeout: 250ms\n"_s);
        compare(world.set(5, Field::Retries, u"2"_s, u""_s), u"-      retries:\n-        attempts: 2\n-        perTryTimeout: 250ms\n"_s);
        compare(world.set(7, Field::Retries, u""_s, u"3"_s), u"+      retries:\n+          attempts: 3\n"_s);
        compare(world.set(7, Field::PerTryTimeout, u""_s, u"3s"_s), u"unsupported: Set the number of attempts first: without it there are no tries"_s);
        compare(world.set(5, Field::Retries, u"3"_s, u"4"_s), u"conflict: It is 2 now, not 3"_s);
        compare(world.set(5, Field::Retries, u"2"_s, u"many"_s), u"unsupported: many is not a number of attempts"_s);
    }

    void paths()
    {
        const Shop world;
        using Field = SetField::Field;
        compare(world.set(7, Field::PathPrefix, u"/api"_s, u"/v2"_s),
                u"-            prefix: /api   # everything partners see\n+            prefix: /v2   # everything partners see\n"_s);
        // One of several alternatives is found by what it says.
        compare(world.set(2, Field::PathPrefix, u"/basket"_s, u"/trolley"_s),
                u"-      match: [{uri: {prefix: /cart}}, {uri: {prefix: \"/basket\"}}]\n"
                "+      match: [{uri: {prefix: /cart}}, {uri: {prefix: \"/trolley\"}}]\n"_s);
        compare(world.set(2, Field::PathPrefix, u"/nowhere"_s, u"/x"_s), u"conflict: No alternative of the rule says /nowhere any more"_s);
        compare(world.set(2, Field::Path, u""_s, u"/x"_s), u"unsupported: The rule has 2 alternatives; say which one, or edit its text"_s);
        // An exact path instead of a prefix.
        compare(world.set(6, Field::Path, u""_s, u"/six"_s),
                u"-    - match: [{uri: {prefix: /six}}]\n+    - match: [{uri: {exact: /six}}]\n"_s);
        compare(world.set(10, Field::PathPrefix, u""_s, u"/rest"_s).split(u'\n').first(), u"-    - route: [{destination: {host: shop, subset: v1}}]"_s);
        compare(world.set(6, Field::PathPrefix, u"/six"_s, u""_s),
                u"-    - match: [{uri: {prefix: /six}}]\n-      route: [{destination: {host: shop, subset: v1}}]\n"
                "+    - route: [{destination: {host: shop, subset: v1}}]\n"_s);
        compare(world.set(5, Field::PathRegex, u"/items/[0-9]+"_s, u"/items/(?!x)"_s),
                u"unsupported: /items/(?!x) is not a regular expression that Envoy takes"_s);
        compare(world.set(5, Field::PathRegex, u"/items/[0-9]+"_s, u"/items/[a-f0-9]+"_s),
                u"-    - match: [{uri: {regex: \"/items/[0-9]+\"}}]\n+    - match: [{uri: {regex: \"/items/[a-f0-9]+\"}}]\n"_s);
    }

    void aNamedAlternative()
    {
        const Shop world;
        SetField deed;
        deed.object = key;
        deed.node = world.rule(2).when.parts.front().origin;
        deed.field = SetField::Field::Path;
        deed.after = u"/cart"_s;
        compare(world.lines(deed), u"-      match: [{uri: {prefix: /cart}}, {uri: {prefix: \"/basket\"}}]\n"
                                   "+      match: [{uri: {exact: /cart}}, {uri: {prefix: \"/basket\"}}]\n"_s);
        deed.field = SetField::Field::PathPrefix;
        deed.before = u"/cart"_s;
        deed.after.clear();
        compare(world.lines(deed), u"unsupported: It is all this alternative asks for; without it the rule would take every request"_s);
    }

    void headersAndMethods()
    {
        const Shop world;
        using Field = SetField::Field;
        compare(world.set(1, Field::Header, u"yes"_s, u"no"_s, u"x-beta"_s),
                u"-      - headers: {x-beta: {exact: \"yes\"}}\n+      - headers: {x-beta: {exact: \"no\"}}\n"_s);
        compare(world.set(1, Field::Header, u""_s, u"eu"_s, u"x-region"_s),
                u"-      - headers: {x-beta: {exact: \"yes\"}}\n+      - headers: {x-beta: {exact: \"yes\"}, x-region: {exact: eu}}\n"_s);
        compare(world.set(1, Field::Header, u"no"_s, u"eu"_s, u"x-beta"_s), u"conflict: It is yes now, not no"_s);
        compare(world.set(1, Field::Header, u""_s, u"eu"_s), u"unsupported: A header needs a name"_s);
        compare(world.set(7, Field::Header, u""_s, u"eu"_s, u"x-region"_s), u"+        headers:\n+            x-region:\n+                exact: eu\n"_s);
        compare(world.set(4, Field::Methods, u"GET, HEAD"_s, u"GET, HEAD, OPTIONS"_s),
                u"-    - match: [{method: {regex: GET|HEAD}}]\n+    - match: [{method: {regex: GET|HEAD|OPTIONS}}]\n"_s);
        compare(world.set(4, Field::Methods, u"GET|HEAD"_s, u"POST"_s),
                u"-    - match: [{method: {regex: GET|HEAD}}]\n+    - match: [{method: {exact: POST}}]\n"_s);
        compare(world.set(4, Field::Methods, u"PUT"_s, u"POST"_s), u"conflict: It is GET|HEAD now, not PUT"_s);
        compare(world.set(7, Field::Methods, u""_s, u"POST"_s), u"+        method:\n+            exact: POST\n"_s);
    }

    void order()
    {
        const Shop world;
        MoveRule move;
        move.object = key;
        move.rule = world.rule(10).origin;
        move.name = u"rule 10"_s;
        move.from = 9;
        move.to = 7;
        const QString moved = world.lines(move);
        compare(moved, uR"(-    - match: [{uri: {prefix: /eight}}]
-      route: [{destination: {host: shop, subset: v1}}]
-    - match: [{uri: {prefix: /nine}}]
-      directResponse: {status: 410}
-    - route: [{destination: {host: shop, subset: v1}}]
+    - route: [{destination: {host: shop, subset: v1}}]
+    - match: [{uri: {prefix: /eight}}]
+      route: [{destination: {host: shop, subset: v1}}]
+    - match: [{uri: {prefix: /nine}}]
+      directResponse: {status: 410}
)"_s);
        move.from = 8;
        compare(world.lines(move), u"conflict: rule 10 stands at another place now"_s);
        move.from = 9;
        move.to = 10;
        compare(world.lines(move), u"unsupported: There are only 10 rules"_s);
        move.rule = world.rule(2).origin;
        move.name = u"beta"_s;
        move.from = 1;
        move.to = 0;
        compare(world.lines(move), u"conflict: Rule cart stands there now, not beta"_s);
    }

    void deletion()
    {
        const Shop world;
        RemoveRule remove;
        remove.object = key;
        remove.rule = world.rule(9).origin;
        remove.name = u"rule 9"_s;
        compare(world.lines(remove), u"-    - match: [{uri: {prefix: /nine}}]\n-      directResponse: {status: 410}\n"_s);
        remove.rule = world.rule(7).origin;
        QVERIFY(world.lines(remove).startsWith(u"-    # the canary\n-    - match:\n"_s));
        remove.rule.path = u"0:/spec/hosts/0"_s;
        QVERIFY(world.lines(remove).startsWith(u"conflict"_s));

        const Shop small(R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shop, namespace: shop}
spec:
  hosts: [a]
  http:
  - route: [{destination: {host: a}}]
)");
        remove.rule = small.rule(1).origin;
        compare(small.lines(remove), u"unsupported: rule 9 is the only rule; Istio refuses a VirtualService without any"_s);
    }

    void nativeValues()
    {
        const Shop world;
        SetField deed;
        deed.object = key;
        deed.field = SetField::Field::Native;
        deed.node.document = world.rule(1).origin.document;
        const auto set = [&](const QString &path, const QString &before, const QString &after) {
            deed.node.path = path;
            deed.before = before;
            deed.after = after;
            return world.lines(deed);
        };
        compare(set(u"0:/spec/http/8/directResponse/status"_s, u"410"_s, u"404"_s),
                u"-      directResponse: {status: 410}\n+      directResponse: {status: 404}\n"_s);
        compare(set(u"0:/metadata/namespace"_s, u"shop"_s, u"store"_s), u"-    namespace: \"shop\"\n+    namespace: \"store\"\n"_s);
        compare(set(u"0:/spec/http/8/directResponse/status"_s, u"411"_s, u"404"_s), u"conflict: It is 410 now, not 411"_s);
        compare(set(u"0:/spec/http/9/name"_s, u""_s, u"rest"_s), u"+      name: rest\n"_s);
        compare(set(u"0:/spec/http/4/retries"_s, u""_s, u"x"_s), u"unsupported: This is not a single value; edit its text"_s);
        compare(set(u"0:/spec/http/4/retries/perTryTimeout"_s, u"250ms"_s, u""_s), u"-        perTryTimeout: 250ms\n"_s);
    }

    void whatHasNoPlaceHere()
    {
        const Shop tcp(R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shop, namespace: shop}
spec:
  hosts: [db]
  tcp:
  - route:
    - destination: {host: db, subset: v1}
      weight: 25
    - destination: {host: db, subset: v2}
      weight: 75
)");
        compare(tcp.set(1, SetField::Field::Timeout, u""_s, u"3s"_s), u"unsupported: Only rules for HTTP have this field"_s);
        compare(tcp.lines(tcp.weights(1, {30, 75})), u"-      weight: 25\n+      weight: 30\n"_s);
        compare(tcp.lines(EditText {}), u"unsupported: Text typed by hand is no edit of a language"_s);

        const Shop world;
        AddChild add;
        add.object = key;
        add.split = world.rule(3).origin;
        add.split.path = QString(add.split.path.toString() + u"/route"_s);
        add.service = u"shop"_s;
        compare(world.lines(add), u"unsupported: The rule has redirect, which goes with no destination"_s);
    }

    void sharedValuesAskFirst()
    {
        const Shop world(R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shop, namespace: shop}
spec:
  hosts: [a]
  http:
  - match: [{uri: {prefix: /a}}]
    route:
    - destination: {host: a, subset: v1}
      weight: &most 90
    - destination: {host: a, subset: v2}
      weight: 10
  - route:
    - destination: {host: b, subset: v1}
      weight: *most
    - destination: {host: b, subset: v2}
      weight: 10
)");
        const SetWeights deed = world.weights(2, {80, 10});
        QVERIFY2(world.lines(deed).startsWith(u"refused: text refused, code 1, "_s), qPrintable(world.lines(deed)));
        compare(world.lines(deed, text::SharedValue::Here), u"-      weight: *most\n+      weight: 80\n"_s);
        compare(world.lines(deed, text::SharedValue::All), u"-      weight: &most 90\n+      weight: &most 80\n"_s);
    }

    void json()
    {
        const Shop world(R"({"apiVersion":"networking.istio.io/v1","kind":"VirtualService","metadata":{"name":"shop","namespace":"shop"},
"spec":{"hosts":["a"],"http":[{"route":[{"destination":{"host":"a","subset":"v1"},"weight":90},{"destination":{"host":"a","subset":"v2"},"weight":10}]}]}}
)");
        // shop.yaml holds JSON here, which YAML reads too.
        compare(world.lines(world.weights(1, {70, 30})).count(u"\"weight\":70"_s) == 1 ? u"ok"_s : u"no"_s, u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestIstioEdits)

#include "tst_istio_edits.moc"
