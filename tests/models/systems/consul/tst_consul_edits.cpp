// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "documents.h"
#include "systems/consul/consul.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bench;
using namespace Qt::StringLiterals;
using Field = SetField::Field;

class ConsulEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Hard document 3: one intent, and every other byte as it was.
    void weights_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QList<qint64>>("wanted");
        QTest::addColumn<QByteArray>("after");
        using Wanted = QList<qint64>;
        QTest::newRow("hundredths") << u"s.hcl"_s << documents::splitter << Wanted {1234, 8766}
                                    << with(with(documents::splitter, "87.5", "12.34"), "12.5", "87.66");
        QTest::newRow("whole beside fractions") << u"s.hcl"_s << documents::splitter << Wanted {5000, 5000}
                                                << with(with(documents::splitter, "87.5", "50"), "12.5", "50");
        const QByteArray blocks = "Kind = \"service-splitter\"\nName = \"web\"\n\nSplits {\n  Weight = 90.0\n}\nSplits {\n  Weight = 10.0 # canary\n  Service = \"b\"\n}\n";
        QTest::newRow("repeated blocks, pointed") << u"s.hcl"_s << blocks << Wanted {5000, 5000} << with(with(blocks, "90.0", "50.0"), "10.0", "50.0");
        const QByteArray minified = R"({"Kind":"service-splitter","Name":"web","Splits":[{"Weight":90},{"Weight":10,"ServiceSubset":"v2"}]})";
        QTest::newRow("minified") << u"s.json"_s << minified << Wanted {0, 10000} << with(with(minified, "90", "0"), ":10,", ":100,");
        const QByteArray quoted = "kind = \"service-splitter\"\nname = \"web\"\nsplits = [\n  { weight = \"90\" }, { weight = \"10\", service = \"b\" }\n]\n";
        QTest::newRow("in quotes") << u"s.hcl"_s << quoted << Wanted {7550, 2450} << with(with(quoted, "\"90\"", "\"75.5\""), "\"10\"", "\"24.5\"");
        const QByteArray absent = "kind = \"service-splitter\"\nname = \"web\"\nsplits = [\n  { weight = 100 },\n  {\n    service = \"b\"\n  },\n]\n";
        QTest::newRow("unwritten") << u"s.hcl"_s << absent << Wanted {9000, 1000}
                                   << with(with(absent, "100", "90"), "service = \"b\"\n", "service = \"b\"\n    weight = 10\n");
    }
    void weights()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, before);
        QFETCH(QList<qint64>, wanted);
        QFETCH(QByteArray, after);
        const ReadDocumentPtr document = m_bench.read(path, before);
        const Assembly assembly = m_bench.assembled(document);
        const auto *split = first<SplitNode>(*assembly.routes);
        QVERIFY(split);
        const SetWeights deed = bench::weights(*split, {wanted[0], wanted[1]});
        QCOMPARE(m_bench.done(document, deed), after);
        // Read again, it says what was meant.
        const Assembly again = m_bench.assembled(m_bench.read(path, after));
        const auto *changed = first<SplitNode>(*again.routes);
        QCOMPARE(changed->shares[0].weight, wanted[0]);
        QCOMPARE(changed->shares[1].weight, wanted[1]);
        // Somebody was faster.
        QVERIFY(m_bench.done(m_bench.read(path, after), deed).startsWith("conflict! "));
    }

    void unchangedWeightsTouchNothing()
    {
        const ReadDocumentPtr document = m_bench.read(u"s.hcl"_s, documents::splitter);
        const Assembly splitRoutes = m_bench.assembled(document);
        const auto *split = first<SplitNode>(*splitRoutes.routes);
        QCOMPARE(m_bench.done(document, bench::weights(*split, {{}, {}})), documents::splitter);
    }

    void children()
    {
        const ReadDocumentPtr document = m_bench.read(u"s.hcl"_s, documents::splitter);
        const Assembly assembly = m_bench.assembled(document);
        const auto *split = first<SplitNode>(*assembly.routes);
        AddChild add {split->object, split->origin, split->scale, 2, u"v2"_s, {}, u"v3"_s, 0};
        const QByteArray added = m_bench.done(document, add);
        QCOMPARE(added, with(documents::splitter, "service_subset = \"v2\"\n  },\n",
                             "service_subset = \"v2\"\n  },\n  {\n    weight = 0\n    service_subset = \"v3\"\n  },\n"));
        const Assembly again = m_bench.assembled(m_bench.read(u"s.hcl"_s, added));
        QCOMPARE(first<SplitNode>(*again.routes)->shares.last().name, u"v3"_s);
        QVERIFY(m_bench.done(m_bench.read(u"s.hcl"_s, added), add).startsWith("conflict! "));
        add.subset = u"v2"_s;
        QVERIFY(m_bench.done(document, add).startsWith("conflict! "));

        const RemoveChild remove {split->object, split->shares[0].origin, u"v1"_s};
        const QByteArray removed = m_bench.done(document, remove);
        QCOMPARE(removed, with(documents::splitter, "  {\n    weight         = 87.5 # most of them\n    service_subset = \"v1\"\n  },\n", ""));
        QVERIFY(m_bench.done(m_bench.read(u"s.hcl"_s, removed), remove).startsWith("conflict! "));
        const RemoveChild last {split->object, split->shares[0].origin, u"v2"_s};
        QVERIFY(m_bench.done(m_bench.read(u"s.hcl"_s, removed), last).startsWith("unsupported! "));
    }

    /// In an object of Kubernetes names are written in camelCase.
    void kubernetesObjects()
    {
        const QByteArray bytes = "apiVersion: consul.hashicorp.com/v1alpha1\nkind: ServiceSplitter\nmetadata:\n  name: web\nspec:\n  splits:\n"
                                 "    - weight: 90 # the old one\n      serviceSubset: v1\n    - weight: 10\n      serviceSubset: v2\n";
        const ReadDocumentPtr document = m_bench.read(u"web.yaml"_s, bytes);
        const Assembly assembly = m_bench.assembled(document);
        const auto *split = first<SplitNode>(*assembly.routes);
        SetWeights weights {split->object, split->origin, split->scale, {}};
        for (const Share &share : split->shares)
            weights.children.append({share.name, share.origin, share.weight, 5000});
        QCOMPARE(m_bench.done(document, weights), with(bytes, "weight: 90 ", "weight: 50 ").replace("weight: 10", "weight: 50"));
        const AddChild add {split->object, split->origin, split->scale, 2, u"v2"_s, {}, u"v3"_s, 0};
        QCOMPARE(m_bench.done(document, add), bytes + "    - weight: 0\n      serviceSubset: v3\n");
    }

    /// `Splits { … } Splits { … }` is a list as well; what is new looks like its neighbours.
    void repeatedBlocks()
    {
        const QByteArray splits = "Kind = \"service-splitter\"\nName = \"web\"\n\nSplits {\n  Weight = 90\n  ServiceSubset = \"v1\"\n}\n"
                                  "# a few\nSplits { Weight = 10, ServiceSubset = \"v2\" }\nMeta { team = \"web\" }\n";
        const ReadDocumentPtr document = m_bench.read(u"s.hcl"_s, splits);
        const Assembly assembly = m_bench.assembled(document);
        const auto *split = first<SplitNode>(*assembly.routes);
        QVERIFY(split);
        const AddChild add {split->object, split->origin, split->scale, 2, u"v2"_s, {}, u"v3"_s, 500};
        QCOMPARE(m_bench.done(document, add), with(splits, "Meta", "Splits { Weight = 5, ServiceSubset = \"v3\" }\nMeta"));
        const RemoveChild remove {split->object, split->shares[1].origin, u"v2"_s};
        QCOMPARE(m_bench.done(document, remove), with(splits, "# a few\nSplits { Weight = 10, ServiceSubset = \"v2\" }\n", ""));

        const QByteArray first = "Routes {\n  Match { HTTP { PathPrefix = \"/a\" } }\n  Destination { Service = \"a\" }\n}\n";
        const QByteArray second = "# two\nRoutes {\n  Match { HTTP { PathPrefix = \"/b\" } }\n}\n";
        const QByteArray head = "Kind = \"service-router\"\nName = \"web\"\n";
        const ReadDocumentPtr routes = m_bench.read(u"r.hcl"_s, head + first + second);
        const Assembly routed = m_bench.assembled(routes, false);
        const auto *rules = bench::first<RulesNode>(*routed.routes);
        QVERIFY(rules);
        QCOMPARE(m_bench.done(routes, MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 1, 0}), head + second + first);
        QCOMPARE(m_bench.done(routes, RemoveRule {rules->object, rules->rules[0].origin, u"rule 1"_s}), head + second);
        QVERIFY(m_bench.done(routes, MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 0, 1}).startsWith("conflict! "));

        const QByteArray headed = head + "Routes {\n  Match {\n    HTTP {\n      Header { Name = \"a\", Exact = \"b\" }\n    }\n  }\n}\n";
        const ReadDocumentPtr asked = m_bench.read(u"h.hcl"_s, headed);
        const Assembly asking = m_bench.assembled(asked, false);
        const auto *ways = bench::first<RulesNode>(*asking.routes);
        QVERIFY(ways);
        QCOMPARE(m_bench.done(asked, bench::field(ways->rules[0], ways->object, Field::Header, {}, u"d"_s, u"c"_s)),
                 with(headed, "Exact = \"b\" }\n", "Exact = \"b\" }\n      Header { Name = \"c\", Exact = \"d\" }\n"));
    }

    void fields_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("result");
        const QByteArray &all = documents::router;
        QTest::newRow("time-out") << 0 << Field::Timeout << u""_s << u"7s"_s << u"500ms"_s << with(all, "\"7s\"", "\"500ms\"");
        QTest::newRow("time-out away") << 0 << Field::Timeout << u""_s << u"7s"_s << u""_s << with(all, "      RequestTimeout = \"7s\"\n", "");
        QTest::newRow("retries") << 0 << Field::Retries << u""_s << u"3"_s << u"5"_s << with(all, "= 3", "= 5");
        QTest::newRow("prefix") << 0 << Field::PathPrefix << u""_s << u"/checkout/admin"_s << u"/admin"_s << with(all, "\"/checkout/admin\"", "\"/admin\"");
        QTest::newRow("path") << 1 << Field::Path << u""_s << u"/legal"_s << u"/imprint"_s << with(all, "/legal", "/imprint");
        QTest::newRow("header") << 0 << Field::Header << u"x-staff"_s << u"yes"_s << u"no"_s << with(all, "\"yes\"", "\"no\"");
        QTest::newRow("methods") << 0 << Field::Methods << u""_s << u"GET, POST"_s << u"GET, PUT"_s << with(all, "\"POST\"", "\"PUT\"");
        QTest::newRow("a method less") << 0 << Field::Methods << u""_s << u"GET POST"_s << u"GET"_s << with(all, "\"GET\", \"POST\"", "\"GET\"");
        QTest::newRow("somebody was faster") << 0 << Field::Timeout << u""_s << u"8s"_s << u"9s"_s << QByteArray("conflict! it is 7s now");
        QTest::newRow("no duration") << 0 << Field::Timeout << u""_s << u"7s"_s << u"soon"_s << QByteArray("unsupported! soon is no duration");
        QTest::newRow("no such field") << 0 << Field::PerTryTimeout << u""_s << u""_s << u"1s"_s << QByteArray("unsupported! Consul has no time-out for a single try");
        QTest::newRow("second path") << 0 << Field::Path << u""_s << u""_s << u"/x"_s
                                     << QByteArray("unsupported! the route asks for PathPrefix already, and Consul takes one of them only");
        QTest::newRow("the implied rest") << 3 << Field::Timeout << u""_s << u""_s << u"1s"_s << QByteArray("unsupported! the route is implied by Consul and written nowhere");
    }
    void fields()
    {
        QFETCH(int, route);
        QFETCH(Field, field);
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QByteArray, result);
        const ReadDocumentPtr document = m_bench.read(u"r.hcl"_s, documents::router);
        const Assembly assembly = m_bench.assembled(document, false);
        const auto *rules = first<RulesNode>(*assembly.routes);
        QCOMPARE(m_bench.done(document, bench::field(rules->rules[route], rules->object, field, before, after, name)), result);
    }

    /// Fields that are not there yet, with the parents they need, in the spelling of the neighbours.
    void newFields()
    {
        const ReadDocumentPtr document = m_bench.read(u"r.json"_s, R"({
  "kind": "service-router",
  "name": "web",
  "routes": [
    {
      "match": { "http": { "path_prefix": "/api" } }
    }
  ]
})");
        const Assembly assembly = m_bench.assembled(document, false);
        const auto *rules = first<RulesNode>(*assembly.routes);
        const auto changed = [&](Field field, const QString &after, const QString &name = {}) {
            const QByteArray bytes = m_bench.done(document, bench::field(rules->rules[0], rules->object, field, {}, after, name));
            const ReadDocumentPtr again = m_bench.read(u"r.json"_s, bytes);
            return again->readings.isEmpty() || !again->findings.isEmpty() ? bytes : Drawing::of(*m_bench.assembled(again, false).routes).section(u'\n', 1, 1).toUtf8();
        };
        QCOMPARE(changed(Field::Timeout, u"2s"_s), "  ? path /api* {timeout 2s}");
        QCOMPARE(changed(Field::Retries, u"4"_s), "  ? path /api* {retries 4}");
        QCOMPARE(changed(Field::Header, u"yes"_s, u"x-beta"_s), "  ? path /api* and header x-beta = yes");
        QCOMPARE(changed(Field::Methods, u"GET,PUT"_s), "  ? path /api* and (method = GET or method = PUT)");
        const QByteArray bytes = m_bench.done(document, bench::field(rules->rules[0], rules->object, Field::Timeout, {}, u"2s"_s));
        QVERIFY2(bytes.contains("\"destination\"") && bytes.contains("\"request_timeout\": \"2s\""), bytes.constData());
    }

    void resolverTimeout()
    {
        const ReadDocumentPtr document = m_bench.read(u"r.json"_s, documents::resolver);
        SetField deed;
        deed.object = document->readings[0]->objects[0].key;
        deed.node = document->readings[0]->objects[0].origin;
        deed.before = u"15s"_s;
        deed.after = u"20s"_s;
        QCOMPARE(m_bench.done(document, deed), with(documents::resolver, "\"15s\"", "\"20s\""));
        deed.field = Field::Retries;
        QVERIFY(m_bench.done(document, deed).startsWith("unsupported! "));
    }

    void native()
    {
        const ReadDocumentPtr document = m_bench.read(u"r.json"_s, documents::resolver);
        SetField deed;
        deed.field = Field::Native;
        deed.name = u"instances compared"_s;
        deed.node = originOf({source, u"r.json"_s}, document->tree->find(*text::Path::fromString(u"0:/LoadBalancer/LeastRequestConfig/ChoiceCount"_s)));
        deed.before = u"2"_s;
        deed.after = u"4"_s;
        QCOMPARE(m_bench.done(document, deed), with(documents::resolver, "\"ChoiceCount\": 2", "\"ChoiceCount\": 4"));
        deed.before = u"3"_s;
        QCOMPARE(m_bench.done(document, deed), "conflict! instances compared is 2 now");
    }

    void order()
    {
        const ReadDocumentPtr document = m_bench.read(u"r.hcl"_s, documents::router);
        const Assembly assembly = m_bench.assembled(document, false);
        const auto *rules = first<RulesNode>(*assembly.routes);
        const QByteArray moved = m_bench.done(document, MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 1, 0});
        const Assembly againRoutes = m_bench.assembled(m_bench.read(u"r.hcl"_s, moved), false);
        const auto *again = first<RulesNode>(*againRoutes.routes);
        QVERIFY2(again, moved.constData());
        QCOMPARE(inWords(again->rules[0].when), u"path = /legal"_s);
        QVERIFY(moved.contains("    # staff first\n    Match {"));
        QVERIFY(m_bench.done(document, MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 2, 0}).startsWith("conflict! "));
        QVERIFY(m_bench.done(document, MoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s, 1, 3}).startsWith("unsupported! "));
        QVERIFY(m_bench.done(document, MoveRule {rules->object, rules->rules[3].origin, u"default"_s, 3, 0}).startsWith("unsupported! "));

        const QByteArray removed = m_bench.done(document, RemoveRule {rules->object, rules->rules[1].origin, u"rule 2"_s});
        QCOMPARE(removed, with(documents::router, "  {\n    Match { HTTP { PathExact = \"/legal\" } }\n    Destination { Service = \"legacy\" }\n  },\n", ""));
    }

    /// A deed never hits another object than the one it was made for.
    void anotherObject()
    {
        const ReadDocumentPtr document = m_bench.read(u"s.hcl"_s, documents::splitter);
        const Assembly assembly = m_bench.assembled(document);
        SetWeights deed = bench::weights(*first<SplitNode>(*assembly.routes), {5000, 5000});
        deed.object.name = u"payment"_s;
        QCOMPARE(m_bench.done(document, deed), "conflict! service-splitter payment is no longer here");
        QVERIFY(m_bench.done(m_bench.read(u"s.hcl"_s, documents::router), bench::weights(*first<SplitNode>(*assembly.routes), {5000, 5000})).startsWith("conflict! "));
    }

private:
    const Bench m_bench {consul::registerWith};
};

QTEST_GUILESS_MAIN(ConsulEditsTest)
#include "tst_consul_edits.moc"
