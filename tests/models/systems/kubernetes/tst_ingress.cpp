// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray services = R"(apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {ports: [{port: 80, name: http}, {port: 9090, name: grpc}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {ports: [{port: 8080}]}
)";

const QByteArray shop = R"(apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: nginx
  defaultBackend: {service: {name: web, port: {number: 8080}}}
  tls:
  - hosts: ["*.example.org"]
    secretName: shop-tls
  rules:
  - host: shop.example.org
    http:
      paths:
      - path: /cart   # the old way in
        pathType: Prefix
        backend:
          service: {name: cart, port: {name: http}}
      - path: /cart/exact
        pathType: Exact
        backend:
          service: {name: cart, port: {number: 80}}
  - host: api.example.org
    http:
      paths:
      - path: /v1(/|$)(.*)
        pathType: ImplementationSpecific
        backend:
          service: {name: cart, port: {name: grpc}}
)";

const QByteArray old = R"(apiVersion: extensions/v1beta1
kind: Ingress
metadata: {name: old, namespace: shop}
spec:
  rules:
  - http:
      paths:
      - backend: {serviceName: web, servicePort: 8080}
)";

Assembly assembled(const QByteArray &ingress, bool closedWorld = true)
{
    ReadTexts world({&kubernetes::registerWith});
    world.add(u"services.yaml"_s, services);
    world.add(u"ingress.yaml"_s, ingress);
    return world.assemble(u"kubernetes", closedWorld);
}

SetField path(SetField::Field field, const QString &at, const QString &before, const QString &after)
{
    SetField deed;
    deed.field = field;
    deed.node.path = at;
    deed.before = before;
    deed.after = after;
    return deed;
}

} // namespace

class TestIngress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes()
    {
        const Assembly assembly = assembled(shop);
        QCOMPARE(print::findings(assembly.findings), QString());
        QCOMPARE(assembly.routes->entries.size(), 1);
        const auto *entry = assembly.routes->as<EntryNode>(assembly.routes->entries.first());
        QCOMPARE(entry->hosts, (QStringList {u"shop.example.org"_s, u"api.example.org"_s, u"*"_s}));
        QCOMPARE(entry->listeners, QStringList {u"nginx"_s});
        QCOMPARE(entry->audience, EntryNode::Audience::Ingress);
        const auto *rules = assembly.routes->as<RulesNode>(entry->next);
        QStringList lines;
        for (const Rule &rule : rules->rules) {
            const auto *target = assembly.routes->as<TargetNode>(rule.next);
            QStringList line {inWords(rule.when), u"->"_s, target->service.toString(), QString::number(target->port.value_or(0))};
            for (const Filter &filter : rule.filters)
                line.append(filter.name + u'=' + filter.value);
            lines.append(line.join(u' '));
        }
        QCOMPARE(lines.join(u'\n'),
                 u"host = shop.example.org and path /cart* -> shop/cart 80 TLS=shop-tls\n"
                 "host = shop.example.org and path = /cart/exact -> shop/cart 80 TLS=shop-tls\n"
                 "host = api.example.org and /v1(/|$)(.*) -> shop/cart 9090 TLS=shop-tls\n"
                 "everything -> shop/web 8080"_s);
    }

    void beforeItsFirstVersion()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"services.yaml"_s, services);
        world.add(u"old.yaml"_s, old);
        QCOMPARE(print::findings(world.reading(u"old.yaml"_s, u"kubernetes").findings),
                 u"MB0150 warning old.yaml:1:13 Ingress of extensions/v1beta1 is no longer served since Kubernetes 1.22\n"_s);
        const Assembly assembly = world.assemble(u"kubernetes");
        QCOMPARE(print::findings(assembly.findings), QString());
        const auto *rules = assembly.routes->as<RulesNode>(assembly.routes->as<EntryNode>(assembly.routes->entries.first())->next);
        QCOMPARE(assembly.routes->as<TargetNode>(rules->rules.first().next)->service, (ServiceKey {u"shop"_s, u"web"_s}));
        QCOMPARE(rules->rules.first().when.kind, Condition::Kind::Always);
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("finding");
        QTest::newRow("service") << "name: web, port"_ba << "name: wbe, port"_ba << u"MB0153 error ingress.yaml:8:36 There is no service shop/wbe\n"_s;
        QTest::newRow("port by name") << "port: {name: grpc}"_ba << "port: {name: grcp}"_ba
                                      << u"MB0154 error ingress.yaml:30:46 Service shop/cart has no port grcp\n"_s;
        QTest::newRow("port by number") << "port: {number: 80}"_ba << "port: {number: 81}"_ba
                                        << u"MB0154 error ingress.yaml:23:48 Service shop/cart has no port 81\n"_s;
    }

    void whatIsMissing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, finding);
        const QByteArray bad = QByteArray(shop).replace(from, to);
        QVERIFY(bad != shop);
        QCOMPARE(print::findings(assembled(bad).findings), finding);
        QCOMPARE(print::findings(assembled(bad, false).findings), QString());
    }

    void whatOthersMayMake()
    {
        const QByteArray secret = "\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: shop-tls, namespace: shop}\n";
        const QByteArray classes = "---\napiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: nginx}\n";
        QCOMPARE(print::findings(assembled(shop + secret + classes).findings), QString());
        QCOMPARE(print::findings(assembled(shop + QByteArray(secret).replace("shop-tls", "other") + QByteArray(classes).replace("nginx", "haproxy")).findings),
                 u"MB0155 note ingress.yaml:11:17 There is no Secret shop/shop-tls\n"
                 "MB0156 warning ingress.yaml:7:21 There is no IngressClass nginx\n"_s);
    }

    void whatTheServerRefuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("finding");
        QTest::newRow("path type") << "pathType: Exact"_ba << "pathType: exact"_ba
                                   << u"MB0011 error a.yaml:21:19 exact is none of Exact, Prefix, ImplementationSpecific\n"_s;
        QTest::newRow("no path type") << "        pathType: Exact\n"_ba << ""_ba
                                      << u"MB0012 error a.yaml:20:9 pathType is missing: Kubernetes cannot do without it\n"_s;
        QTest::newRow("relative") << "path: /cart/exact"_ba << "path: cart/exact"_ba << u"MB0157 error a.yaml:20:15 A path begins with /\n"_s;
        QTest::newRow("nothing") << shop.mid(shop.indexOf("  defaultBackend")) << ""_ba
                                 << u"MB0157 error a.yaml:7:3 An Ingress needs rules or a default backend\n"_s;
        QTest::newRow("two ports") << "port: {number: 80}"_ba << "port: {number: 80, name: http}"_ba
                                   << u"MB0157 error a.yaml:23:39 A port is named or numbered, not both\n"_s;
        QTest::newRow("host") << "host: api.example.org"_ba << "host: a.*.org"_ba
                              << u"MB0157 error a.yaml:24:11 a.*.org is no host: an asterisk stands alone before the first dot\n"_s;
    }

    void whatTheServerRefuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, finding);
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, shop);
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings), QString());
        world.add(u"a.yaml"_s, QByteArray(shop).replace(from, to));
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings), finding);
    }

    void edits()
    {
        using Field = SetField::Field;
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, shop);
        const auto after = [&](const Deed &deed) { return world.after(u"a.yaml"_s, u"kubernetes", deed).value_or("refused"); };
        const QString cart = u"0:/spec/rules/0/http/paths/0"_s;
        QCOMPARE(after(path(Field::PathPrefix, cart, u"/cart"_s, u"/basket"_s)), QByteArray(shop).replace("/cart   #", "/basket   #"));
        QCOMPARE(after(path(Field::Path, cart, {}, u"/basket"_s)),
                 QByteArray(shop).replace("/cart   # the old way in\n        pathType: Prefix", "/basket   # the old way in\n        pathType: Exact"));
        QCOMPARE(after(path(Field::PathPrefix, cart, u"/cart"_s, {})), QByteArray(shop).replace("/cart   #", "/   #"));
        QCOMPARE(after(path(Field::PathPrefix, cart, u"/other"_s, u"/basket"_s)), "refused"_ba);
        QCOMPARE(after(path(Field::PathPrefix, cart, u"/cart"_s, u"basket"_s)), "refused"_ba);
        QCOMPARE(after(path(Field::Native, cart + u"/backend/service/name"_s, u"cart"_s, u"web"_s)),
                 QByteArray(shop).replace(shop.indexOf("{name: cart, port: {name: http}}"), 11, "{name: web"));
        RemoveRule removal;
        removal.rule.path = u"0:/spec/rules/0/http/paths/1"_s;
        const QByteArray exact = "      - path: /cart/exact\n        pathType: Exact\n        backend:\n          service: {name: cart, port: {number: 80}}\n";
        QCOMPARE(after(removal), QByteArray(shop).replace(exact, ""));
        // The last path of a host goes with its host.
        removal.rule.path = u"0:/spec/rules/1/http/paths/0"_s;
        QCOMPARE(after(removal), shop.left(shop.indexOf("  - host: api")));
    }

    void theLastRuleStays()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"old.yaml"_s, old);
        RemoveRule removal;
        removal.rule.path = u"0:/spec/rules/0/http/paths/0"_s;
        QCOMPARE(world.after(u"old.yaml"_s, u"kubernetes", removal).error().kind, Fault::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestIngress)

#include "tst_ingress.moc"
