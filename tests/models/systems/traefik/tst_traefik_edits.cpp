// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "documents.h"
#include "systems/traefik/traefik.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bench;
using namespace Qt::StringLiterals;
using Field = SetField::Field;

class TraefikEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Hard document 1: the weight of a child, with its comment and its neighbours as they were.
    void weights()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::nested);
        const Assembly assembly = m_bench.assembled(document);
        const SetWeights deed = bench::weights(*first<SplitNode>(*assembly.routes, u"front"_s), {50, 50});
        const QByteArray after = m_bench.done(document, deed);
        QCOMPARE(after, with(with(documents::nested, "weight: 3\n", "weight: 50\n"), "weight: 1\n", "weight: 50\n"));
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, after), deed).startsWith("conflict! "));

        // A weight that is left out, in a map between braces.
        const auto *next = first<SplitNode>(*assembly.routes, u"next"_s);
        QCOMPARE(m_bench.done(document, bench::weights(*next, {{}, 5})), with(documents::nested, "{name: v3}", "{name: v3, weight: 5}"));
        SetWeights unseen = bench::weights(*next, {{}, 5});
        unseen.children[1].before.reset();
        QCOMPARE(m_bench.done(document, unseen), with(documents::nested, "{name: v3}", "{name: v3, weight: 5}"));
        QVERIFY(m_bench.done(document, bench::weights(*next, {{}, -5})).startsWith("unsupported! "));
    }

    /// Hard document 12: one key changes.
    void keyTree()
    {
        const ReadDocumentPtr document = m_bench.read(u"traefik"_s, documents::keys, true);
        const Assembly assembly = m_bench.assembled(document);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        QCOMPARE(m_bench.done(document, bench::weights(*front, {50, 50})), with(with(documents::keys, "= 90\n", "= 50\n"), "= 10\n", "= 50\n"));

        const auto *rules = first<RulesNode>(*assembly.routes);
        QCOMPARE(m_bench.done(document, bench::field(rules->rules[0], rules->object, Field::PathPrefix, u"/api"_s, u"/v2"_s)),
                 with(documents::keys, "PathPrefix(`/api`)", "PathPrefix(`/v2`)"));

        const AddChild add {front->object, front->origin, front->scale, 2, {}, u"red"_s, {}, 0};
        QCOMPARE(m_bench.done(document, add),
                 with(documents::keys, "services/1/weight = 10\n",
                      "services/1/weight = 10\ntraefik/http/services/front/weighted/services/2/name = red\n"
                      "traefik/http/services/front/weighted/services/2/weight = 0\n"));
    }

    void children()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::nested);
        const Assembly assembly = m_bench.assembled(document);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        AddChild add {front->object, front->origin, front->scale, 2, u"next"_s, u"v3"_s, {}, 2};
        const QByteArray added = m_bench.done(document, add);
        QCOMPARE(added, with(documents::nested, "            weight: 1\n", "            weight: 1\n          - name: v3\n            weight: 2\n"));
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, added), add).startsWith("conflict! "));
        add.subset = u"v1"_s;
        QVERIFY(m_bench.done(document, add).startsWith("unsupported! "));

        const RemoveChild remove {front->object, front->shares[0].origin, u"stable"_s};
        const QByteArray removed = m_bench.done(document, remove);
        QCOMPARE(removed, with(documents::nested, "          - name: stable   # the old one\n            weight: 3\n", ""));
        const RemoveChild last {front->object, front->shares[0].origin, u"next"_s};
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, removed), last).startsWith("unsupported! "));
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, removed), remove).startsWith("conflict! "));
    }

    /// What is done to files is done to objects of Kubernetes.
    void kubernetesObjects()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::objects);
        const Assembly assembly = m_bench.assembled(document);
        const auto *rules = first<RulesNode>(*assembly.routes, u"shop"_s);
        const auto *split = assembly.routes->as<SplitNode>(rules->rules[0].next);
        const auto *lanes = first<SplitNode>(*assembly.routes, u"lanes"_s);
        QVERIFY(split && lanes);
        const auto done = [&](const Deed &deed) { return m_bench.done(document, deed); };

        const SetWeights halves = bench::weights(*split, {50, 50});
        const QByteArray after = done(halves);
        QCOMPARE(after, with(with(documents::objects, "weight: 3\n", "weight: 50\n"), "serversTransport: slow\n", "serversTransport: slow\n          weight: 50\n"));
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, after), halves).startsWith("conflict! "));
        QCOMPARE(done(bench::weights(*lanes, {{}, 5})), with(documents::objects, "{name: copied, kind: TraefikService}", "{name: copied, kind: TraefikService, weight: 5}"));
        QVERIFY(done(bench::weights(*lanes, {-5, {}})).startsWith("unsupported! "));

        const QByteArray last = "          serversTransport: slow\n";
        AddChild add {split->object, split->origin, split->scale, 2, u"stable"_s, u"third"_s, {}, 2};
        QCOMPARE(done(add), with(documents::objects, last, last + "        - name: third\n          port: 8080\n          weight: 2\n"));
        add.service = u"other/third:grpc"_s;
        QCOMPARE(done(add), with(documents::objects, last, last + "        - name: third\n          namespace: other\n          port: grpc\n          weight: 2\n"));
        add.service = u"copied"_s;
        QCOMPARE(done(add), with(documents::objects, last, last + "        - name: copied\n          kind: TraefikService\n          weight: 2\n"));
        add.service = u"next"_s;
        QVERIFY(done(add).startsWith("conflict! "));

        QCOMPARE(done(RemoveChild {split->object, split->shares[0].origin, u"stable"_s}),
                 with(documents::objects, "        - name: stable   # the old one\n          port: 8080\n          weight: 3\n", ""));
        QVERIFY(done(RemoveChild {split->object, split->shares[0].origin, u"next"_s}).startsWith("conflict! "));

        const auto set = [&](Field field, const QString &before, const QString &to, const QString &name = {}) {
            return done(bench::field(rules->rules[0], rules->object, field, before, to, name));
        };
        QCOMPARE(set(Field::PathPrefix, u"/api"_s, u"/v2"_s), with(documents::objects, "PathPrefix(`/api`)", "PathPrefix(`/v2`)"));
        QCOMPARE(set(Field::Methods, {}, u"GET"_s), with(documents::objects, "PathPrefix(`/api`)", "PathPrefix(`/api`) && Method(`GET`)"));
        QCOMPARE(set(Field::Header, {}, u"yes"_s, u"x-canary"_s), with(documents::objects, "PathPrefix(`/api`)", "PathPrefix(`/api`) && Header(`x-canary`, `yes`)"));
        QVERIFY(set(Field::PathPrefix, u"/other"_s, u"/v2"_s).startsWith("conflict! "));
        // Of two services each may have a transport of its own.
        QVERIFY(set(Field::Timeout, {}, u"2s"_s).startsWith("unsupported! "));
        QVERIFY(set(Field::Retries, {}, u"2"_s).startsWith("unsupported! "));
        SetField priority {rules->object, rules->rules[0].origin, Field::Native, u"priority"_s, u"50"_s, u"7"_s};
        priority.node.path = QString(priority.node.path.toString() + u"/priority"_s);
        QCOMPARE(done(priority), with(documents::objects, "priority: 50", "priority: 7"));

        const qsizetype from = documents::objects.indexOf("    - match: Host(`shop.example`)\n");
        const QByteArray second = documents::objects.sliced(from, documents::objects.indexOf("  tls:\n") - from);
        const QByteArray removed = done(RemoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s});
        QCOMPARE(removed, with(documents::objects, second, ""));
        QVERIFY(m_bench.done(m_bench.read(u"d.yaml"_s, removed), RemoveRule {rules->object, rules->rules[0].origin, u"rule 1"_s}).startsWith("unsupported! "));
        QVERIFY(done(MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 1, 0}).startsWith("unsupported! "));
    }

    /// Labels change inside their text, and new ones are spelled like their neighbours.
    void containers()
    {
        const ReadDocumentPtr document = m_bench.read(u"compose.yaml"_s, documents::labels);
        const Assembly assembly = m_bench.assembled(document);
        const auto *shop = first<RulesNode>(*assembly.routes, u"shop"_s);
        const auto *lanes = first<RulesNode>(*assembly.routes, u"lanes"_s);
        const auto *plain = first<RulesNode>(*assembly.routes, u"plain"_s);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        const auto done = [&](const Deed &deed) { return m_bench.done(document, deed); };
        const QByteArray weight = "        traefik.http.services.front.weighted.services[0].weight: 3\n";
        const QByteArray last = "        traefik.http.services.front.weighted.services[1].name: lanes\n";

        QCOMPARE(done(bench::field(shop->rules[0], shop->object, Field::PathPrefix, u"/api"_s, u"/v2"_s)), with(documents::labels, "PathPrefix(`/api`)", "PathPrefix(`/v2`)"));
        QCOMPARE(done(bench::field(shop->rules[0], shop->object, Field::Methods, {}, u"GET"_s)),
                 with(documents::labels, "PathPrefix(`/api`)\"", "PathPrefix(`/api`) && Method(`GET`)\""));
        QCOMPARE(done(bench::field(lanes->rules[0], lanes->object, Field::PathPrefix, {}, u"/v2"_s)),
                 with(documents::labels, "Host(`lanes.example`)", "Host(`lanes.example`) && PathPrefix(`/v2`)"));
        const SetWeights nine = bench::weights(*front, {9, {}});
        QCOMPARE(done(nine), with(documents::labels, weight, QByteArray(weight).replace("3", "9")));
        QVERIFY(m_bench.done(m_bench.read(u"compose.yaml"_s, done(nine)), nine).startsWith("conflict! "));
        QCOMPARE(done(bench::weights(*front, {{}, 5})), with(documents::labels, last, last + "        traefik.http.services.front.weighted.services[1].weight: \"5\"\n"));
        QCOMPARE(done(AddChild {front->object, front->origin, front->scale, 2, {}, u"third"_s, {}, 2}),
                 with(documents::labels, last, last + "        traefik.http.services.front.weighted.services[2].name: third\n"
                                                      "        traefik.http.services.front.weighted.services[2].weight: \"2\"\n"));
        QCOMPARE(done(RemoveChild {front->object, front->shares[1].origin, u"lanes"_s}),
                 with(documents::labels, "        traefik.http.services.front.weighted.services[1].name: lanes\n", ""));
        // Two new labels in a list, behind their neighbours.
        for (const QByteArray &other : {QByteArray(), "      - other=1\n"_ba}) {
            const QByteArray list = "services:\n  a:\n    labels:\n      - traefik.http.services.a.weighted.services[0].name=b\n" + other;
            const ReadDocumentPtr ofList = m_bench.read(u"compose.yaml"_s, list);
            const Assembly routesOfList = m_bench.assembled(ofList, false);
            const auto *split = first<SplitNode>(*routesOfList.routes, u"a"_s);
            QVERIFY(split);
            QCOMPARE(m_bench.done(ofList, AddChild {split->object, split->origin, split->scale, 1, {}, u"c"_s, {}, 2}),
                     list.chopped(other.size()) + "      - traefik.http.services.a.weighted.services[1].name=c\n      - traefik.http.services.a.weighted.services[1].weight=2\n" + other);
        }
        QCOMPARE(done(RemoveRule {plain->object, plain->rules[0].origin, u"plain"_s}), with(documents::labels, "\"traefik.http.routers.plain.priority=7\", ", ""));
        QCOMPARE(done(RemoveRule {lanes->object, lanes->rules[0].origin, u"lanes"_s}),
                 with(documents::labels, "        traefik.HTTP.Routers.lanes.Rule: Host(`lanes.example`)\n        traefik.http.routers.lanes.service: front@docker\n"
                                         "        traefik.http.routers.lanes.tls.domains[0].main: lanes.example\n", ""));
    }

    void connections()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::connections);
        const Assembly assembly = m_bench.assembled(document);
        QCOMPARE(m_bench.done(document, bench::weights(*first<SplitNode>(*assembly.routes, u"both"_s), {1, 9})),
                 with(with(documents::connections, "weight: 3", "weight: 1"), "{name: spare}", "{name: spare, weight: 9}"));
        const auto *rules = first<RulesNode>(*assembly.routes, u"db"_s);
        QVERIFY(m_bench.done(document, bench::field(rules->rules[0], rules->object, Field::PathPrefix, {}, u"/v2"_s)).startsWith("unsupported! "));
        const auto *names = first<RulesNode>(*assembly.routes, u"names"_s);
        QCOMPARE(m_bench.done(document, RemoveRule {names->object, names->rules[0].origin, u"names"_s}),
                 with(documents::connections, "  routers:\n    names: {entryPoints: [dns], service: resolver}\n", ""));
    }

    void tables()
    {
        const QByteArray toml = "[http.services.front.weighted]\n"
        "  [[http.services.front.weighted.services]]\n"
        "    name = \"a\"\n"
        "    weight = 3 # most\n"
        "\n"
        "  [[http.services.front.weighted.services]]\n"
        "    name = \"b\"\n"
        "    weight = 1\n";
        const ReadDocumentPtr document = m_bench.read(u"d.toml"_s, toml);
        const Assembly assembly = m_bench.assembled(document, false);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        QCOMPARE(m_bench.done(document, bench::weights(*front, {1, 1})), with(toml, "weight = 3 # most", "weight = 1 # most"));
        const AddChild add {front->object, front->origin, front->scale, 2, {}, u"c"_s, {}, 5};
        const QByteArray added = m_bench.done(document, add);
        QVERIFY(added.startsWith(toml.trimmed()));
        const Assembly againRoutes = m_bench.assembled(m_bench.read(u"d.toml"_s, added), false);
        const auto *again = first<SplitNode>(*againRoutes.routes, u"front"_s);
        QVERIFY2(again, added.constData());
        QCOMPARE(again->shares.size(), 3);
        QCOMPARE(again->shares[2].weight, 5);
    }

    /// Hard document 2: inside the rule, nothing else moves.
    void rule()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.toml"_s, documents::logic);
        const Assembly assembly = m_bench.assembled(document);
        const auto *rules = first<RulesNode>(*assembly.routes);
        const auto changed = [&](Field field, const QString &before, const QString &after, const QString &name = {}) {
            return m_bench.done(document, bench::field(rules->rules[0], rules->object, field, before, after, name));
        };
        QCOMPARE(changed(Field::PathPrefix, u"/api"_s, u"/v2"_s), with(documents::logic, "PathPrefix(`/api`)", "PathPrefix(`/v2`)"));
        QCOMPARE(changed(Field::Header, u"yes"_s, u"no"_s, u"X-Canary"_s), with(documents::logic, "`yes`", "`no`"));
        QCOMPARE(changed(Field::Methods, {}, u"GET"_s), with(documents::logic, "!ClientIP(`10.0.0.0/8`)", "!ClientIP(`10.0.0.0/8`) && Method(`GET`)"));
        QVERIFY(changed(Field::PathPrefix, u"/other"_s, u"/v2"_s).startsWith("conflict! "));
        QVERIFY(changed(Field::PathPrefix, u"/api"_s, {}).startsWith("unsupported! "));
    }

    void routers()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::nested);
        const Assembly assembly = m_bench.assembled(document);
        const auto *shop = first<RulesNode>(*assembly.routes, u"shop"_s);
        const auto *mobile = first<RulesNode>(*assembly.routes, u"mobile"_s);
        QCOMPARE(m_bench.done(document, RemoveRule {mobile->object, mobile->rules[0].origin, u"mobile"_s}),
                 with(documents::nested, "    mobile:\n      entryPoints:\n        - web\n      rule: \"Host(`m.shop.example`) && PathPrefix(`/api`)\"\n"
                                         "      priority: 7\n      service: front\n", ""));
        const QByteArray services = "  [http.services.a.loadBalancer]\n    servers = [{ url = \"http://a\" }]\n";
        const ReadDocumentPtr lone = m_bench.read(u"lone.toml"_s, "[http.routers]\n  [http.routers.b]\n    rule = \"Host(`b`)\"\n    service = \"a\"\n" + services);
        const Assembly routed = m_bench.assembled(lone);
        const auto *last = first<RulesNode>(*routed.routes);
        QVERIFY(last);
        QCOMPARE(m_bench.done(lone, RemoveRule {last->object, last->rules[0].origin, u"b"_s}), services);
        QVERIFY(m_bench.done(document, MoveRule {mobile->object, mobile->rules[0].origin, u"mobile"_s, 1, 0}).startsWith("unsupported! "));
        QCOMPARE(m_bench.done(document, bench::field(mobile->rules[0], mobile->object, Field::PathPrefix, u"/api"_s, u"/m"_s)),
                 with(documents::nested, "PathPrefix(`/api`)", "PathPrefix(`/m`)"));
        // Retries are a middleware of the router, the time-out one of the service's transport.
        QCOMPARE(m_bench.done(document, bench::field(shop->rules[0], shop->object, Field::Retries, u"4"_s, u"2"_s)),
                 with(documents::nested, "attempts: 4", "attempts: 2"));
        QVERIFY(m_bench.done(document, bench::field(mobile->rules[0], mobile->object, Field::Retries, {}, u"2"_s)).startsWith("unsupported! "));
        QVERIFY(m_bench.done(document, bench::field(mobile->rules[0], mobile->object, Field::Timeout, {}, u"2s"_s)).startsWith("unsupported! "));
        SetField timeout;
        timeout.object = {u"http service"_s, {}, u"v2"_s};
        timeout.node = first<TargetNode>(*assembly.routes, u"v2"_s)->origins.first();
        timeout.before = u"30s"_s;
        timeout.after = u"5s"_s;
        QCOMPARE(m_bench.done(document, timeout), with(documents::nested, "30s", "5s"));
        timeout.before = u"31s"_s;
        QVERIFY(m_bench.done(document, timeout).startsWith("conflict! "));
    }

    void native()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::nested);
        SetField deed;
        deed.field = Field::Native;
        deed.name = u"priority of router mobile"_s;
        deed.node = originOf({source, u"d.yaml"_s}, document->tree->find(*text::Path::fromString(u"0:/http/routers/mobile/priority"_s)));
        deed.before = u"7"_s;
        deed.after = u"70"_s;
        QCOMPARE(m_bench.done(document, deed), with(documents::nested, "priority: 7", "priority: 70"));
        deed.after.clear();
        QCOMPARE(m_bench.done(document, deed), with(documents::nested, "      priority: 7\n", ""));
        deed.before = u"8"_s;
        QCOMPARE(m_bench.done(document, deed), "conflict! priority of router mobile is 7 now");
    }

    /// Behind an alias or merge key the text asks which of its users are meant.
    void shared()
    {
        const QByteArray yaml = R"(x-weights: &canary
  weight: &w 1
http:
  services:
    a:
      weighted:
        services:
          - {name: x, weight: 9}
          - name: y
            weight: *w
    b:
      weighted:
        services:
          - name: x
            <<: *canary
)";
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, yaml);
        const Assembly assembly = m_bench.assembled(document, false);
        const auto *a = first<SplitNode>(*assembly.routes, u"a"_s);
        QCOMPARE(a->shares[1].weight, 1);
        QCOMPARE(a->shares[1].weightOrigin.path, u"0:/http/services/a/weighted/services/1/weight"_s);
        QCOMPARE(a->shares[1].weightOrigin.bytes, at(yaml, "1", yaml.indexOf("&w")));
        const SetWeights alias = bench::weights(*a, {{}, 4});
        QCOMPARE(m_bench.done(document, alias), "shared!");
        QCOMPARE(m_bench.done(document, alias, text::SharedValue::All), with(yaml, "&w 1", "&w 4"));
        QCOMPARE(m_bench.done(document, alias, text::SharedValue::Here), with(yaml, "weight: *w", "weight: 4"));
        const auto *b = first<SplitNode>(*assembly.routes, u"b"_s);
        QCOMPARE(b->shares[0].weight, 1);
        const SetWeights merged = bench::weights(*b, {4});
        QCOMPARE(m_bench.done(document, merged), "shared!");
        QCOMPARE(m_bench.done(document, merged, text::SharedValue::All), with(yaml, "&w 1", "&w 4"));
        const QByteArray here = m_bench.done(document, merged, text::SharedValue::Here);
        const Assembly againRoutes = m_bench.assembled(m_bench.read(u"d.yaml"_s, here), false);
        const auto *again = first<SplitNode>(*againRoutes.routes, u"b"_s);
        QVERIFY2(again && here.contains("&w 1"), here.constData());
        QCOMPARE(again->shares[0].weight, 4);
    }

private:
    const Bench m_bench {traefik::registerWith};
};

QTEST_GUILESS_MAIN(TraefikEditsTest)
#include "tst_traefik_edits.moc"
