// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "documents.h"
#include "systems/consul/consul.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bench;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QByteArray> shop {
    {u"defaults.hcl"_s, documents::defaults}, {u"redirect.hcl"_s, documents::redirect}, {u"resolver.json"_s, documents::resolver},
    {u"router.hcl"_s, documents::router},     {u"splitter.hcl"_s, documents::splitter},
};

QByteArray splitterOf(const QByteArray &splits)
{
    return "Kind = \"service-splitter\"\nName = \"web\"\nSplits = [\n" + splits + "]\n";
}

QByteArray routerOf(const QByteArray &routes)
{
    return "Kind = \"service-router\"\nName = \"web\"\nRoutes = [\n" + routes + "]\n";
}

const QByteArray http = "Kind = \"service-defaults\"\nName = \"web\"\nProtocol = \"http\"\n";

} // namespace

class ConsulChainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Hard document 3: router, splitter, resolver, with redirect and failover, in both spellings and syntaxes.
    void chain()
    {
        const Assembly assembly = m_bench.assembled(shop);
        QCOMPARE(Drawing::of(*assembly.routes),
                 uR"(service-router checkout [checkout] at [] http
  ? path /checkout/admin* and header x-staff = yes and not (header x-robot present) and (method = GET or method = POST) {rewrite prefix /admin} {timeout 7s} {retries 3}
    -> checkout/v2 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
      -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
  ? path = /legal
    -> archive
  ? query trace ~ ^[0-9]+$
    % v1 8750
      -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
    % v2 1250
      -> checkout/v2 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
  ? everything
    % v1 8750
      -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
    % v2 1250
      -> checkout/v2 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
        -> checkout/v1 {timeout 15s} {other connect time-out 3s} {other load balancing least_request}
service-resolver legacy [legacy] at [] 
  -> archive
)"_s.replace(u"[] \n"_s, u"[]\n"_s));
        QVERIFY2(assembly.findings.isEmpty(), qPrintable(codes(assembly.findings).join(u' ')));
    }

    /// Where each part stands, to the byte.
    void origins()
    {
        const Assembly assembly = m_bench.assembled(shop);
        const auto *split = first<SplitNode>(*assembly.routes, u"checkout"_s);
        QVERIFY(split);
        QCOMPARE(split->shares[0].weightOrigin.bytes, at(documents::splitter, "87.5"));
        QCOMPARE(split->shares[0].weightOrigin.path, u"0:/splits/0/weight"_s);
        QCOMPARE(split->shares[1].weightOrigin.bytes, at(documents::splitter, "12.5"));
        QCOMPARE(split->shares[0].weightOrigin.document->path, u"splitter.hcl"_s);
        const auto *rules = first<RulesNode>(*assembly.routes);
        QVERIFY(rules);
        const Condition &when = rules->rules[0].when;
        QCOMPARE(when.parts[0].origin.bytes, at(documents::router, "\"/checkout/admin\""));
        QCOMPARE(when.parts[1].origin.bytes, at(documents::router, "\"yes\""));
        QCOMPARE(rules->rules[0].filters[1].origin.bytes, at(documents::router, "\"7s\""));
        QCOMPARE(*rules->rules[0].filters[1].duration, std::chrono::milliseconds(7000));
        QCOMPARE(rules->rules[0].origin.path, u"0:/Routes/0"_s);
        // The rest of the requests: implied, so it stands nowhere.
        QVERIFY(!rules->rules.last().origin.isWritten());
        // The redirect is one of the places that lead there.
        const auto *archive = first<TargetNode>(*assembly.routes, u"archive"_s);
        QVERIFY(archive);
        QCOMPARE(archive->native, u"archive in dc2"_s);
        QVERIFY(std::any_of(archive->origins.cbegin(), archive->origins.cend(),
                            [](const Origin &origin) { return origin.document->path == u"redirect.hcl"_s && origin.path == u"0:/Redirect"_s; }));
    }

    void services()
    {
        const Assembly assembly = m_bench.assembled(shop);
        QCOMPARE(assembly.services.size(), 2);
        QCOMPARE(assembly.services[0].key.name, u"checkout"_s);
        QCOMPARE(assembly.services[0].subsets, (QStringList {u"v1"_s, u"v2"_s}));
        QCOMPARE(assembly.services[0].declaredIn.size(), 4);
        const Assembly external = m_bench.assembled(
            {{u"x.hcl"_s, "Kind = \"service-defaults\"\nName = \"pay\"\nDestination {\n  Addresses = [\"pay.example\"]\n  Port = 443\n}\n"}});
        QCOMPARE(external.services[0].kind, Service::Kind::External);
        QCOMPARE(external.services[0].aliases, QStringList {u"pay.example"_s});
    }

    /// Arrays of entries, and those of an agent's configuration in both forms.
    void containers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JSON array") << u"a.json"_s << QByteArray(R"([{"Kind":"service-defaults","Name":"a","Protocol":"http"},
            {"kind":"service-splitter","name":"a","splits":[{"weight":100,"service":"b"}]}])");
        QTest::newRow("bootstrap array") << u"agent.json"_s << QByteArray(R"({"datacenter":"dc1","config_entries":{"bootstrap":[
            {"Kind":"service-defaults","Name":"a","Protocol":"http"},{"Kind":"service-splitter","Name":"a","Splits":[{"Weight":100,"Service":"b"}]}]}})");
        QTest::newRow("bootstrap blocks") << u"agent.hcl"_s << QByteArray(R"(
server = true
config_entries {
  bootstrap {
    kind = "service-defaults"
    name = "a"
    protocol = "http"
  }
  bootstrap {
    kind = "service-splitter"
    name = "a"
    splits {
      weight = 100
      service = "b"
    }
  }
}
)");
    }
    void containers()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const ReadDocumentPtr document = m_bench.read(path, bytes);
        QCOMPARE(document->readings.size(), 1);
        QCOMPARE(document->readings[0]->objects.size(), 2);
        const Assembly assembly = m_bench.assembled(document);
        QCOMPARE(Drawing::of(*assembly.routes), u"service-splitter a [a] at [] http\n  % b 10000\n    -> b\n"_s);
        QVERIFY(assembly.findings.isEmpty());
        QVERIFY(document->findings.isEmpty());
    }

    void claimsItsOwnOnly()
    {
        QVERIFY(m_bench.read(u"x.hcl"_s, documents::defaults)->readings.size() == 1);
        QVERIFY(m_bench.read(u"x.json"_s, R"({"kind":"Service","apiVersion":"v1","metadata":{"name":"web"}})")->readings.isEmpty());
        QVERIFY(m_bench.read(u"x.yaml"_s, "Kind: service-defaults\nName: web\n")->readings.isEmpty());
    }

    /// Split into a service that has a splitter of its own; its own name means its resolver.
    void nestedSplits()
    {
        const Assembly assembly = m_bench.assembled({{u"a.json"_s, R"([
            {"Kind":"proxy-defaults","Name":"global","Config":{"protocol":"http"}},
            {"Kind":"service-splitter","Name":"web","Splits":[{"Weight":50},{"Weight":50,"Service":"web-next"}]},
            {"Kind":"service-splitter","Name":"web-next","Splits":[{"Weight":99.99,"Service":"web-a"},{"Weight":0.01,"Service":"web-b"}]}])"}});
        QCOMPARE(Drawing::of(*assembly.routes), uR"(service-splitter web [web] at [] http
  % web 5000
    -> web
  % web-next 5000
    % web-a 9999
      -> web-a
    % web-b 1
      -> web-b
service-splitter web-next [web-next] at [] http
  % web-a 9999
    -> web-a
  % web-b 1
    -> web-b
)"_s);
        QVERIFY(assembly.findings.isEmpty());
        // One node for the splitter that both reach.
        const auto isNext = [](const RouteNode &node) {
            const auto *split = std::get_if<SplitNode>(&node);
            return split && split->object.name == u"web-next"_s;
        };
        QCOMPARE(std::count_if(assembly.routes->nodes.cbegin(), assembly.routes->nodes.cend(), isNext), 1);
    }

    /// Each finding with a twin that is fine.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QString>("code");
        const QByteArray subsets = "Kind = \"service-resolver\"\nName = \"web\"\nSubsets = {\n  v1 = { Filter = \"a == b\" }\n}\n";
        QTest::newRow("sum") << splitterOf("{ Weight = 90 },\n{ Weight = 9, Service = \"b\" },\n")
                             << splitterOf("{ Weight = 90 },\n{ Weight = 10, Service = \"b\" },\n") << u"MB0201:3"_s;
        QTest::newRow("sum in quotes") << splitterOf("{ Weight = \"99\" },\n") << splitterOf("{ Weight = \"100\" },\n") << u"MB0201:3"_s;
        QTest::newRow("no splits") << splitterOf("") << splitterOf("{ Weight = 100 },\n") << u"MB0201:3"_s;
        QTest::newRow("subset") << subsets + "DefaultSubset = \"v2\"\n" << subsets + "DefaultSubset = \"v1\"\n" << u"MB0202:6"_s;
        QTest::newRow("failover of a subset") << subsets + "Failover = { v2 = { Service = \"b\" } }\n" << subsets + "Failover = { v1 = { Service = \"b\" } }\n"
                                              << u"MB0202:6"_s;
        QTest::newRow("unreachable") << routerOf("{ Match { HTTP { PathPrefix = \"/\" } } },\n{ Match { HTTP { PathPrefix = \"/api\" } } },\n")
                                     << routerOf("{ Match { HTTP { PathPrefix = \"/api\" } } },\n{ Match { HTTP { PathPrefix = \"/\" } } },\n") << u"MB0205:5"_s;
        QTest::newRow("hidden by a prefix") << routerOf("{ Match { HTTP { PathPrefix = \"/a\" } } },\n{ Match { HTTP { PathExact = \"/a/b\" } } },\n")
                                            << routerOf("{ Match { HTTP { PathPrefix = \"/a\" Methods = [\"GET\"] } } },\n{ Match { HTTP { PathExact = \"/a/b\" } } },\n")
                                            << u"MB0205:5"_s;
        QTest::newRow("hidden by path and method") << routerOf("{ Match { HTTP { PathPrefix = \"/a\" Methods = [\"GET\", \"PUT\"] } } },\n{ Match { HTTP { PathExact = \"/a/b\" Methods = [\"GET\"] } } },\n")
                                                   << routerOf("{ Match { HTTP { PathPrefix = \"/a\" Methods = [\"GET\", \"PUT\"] } } },\n{ Match { HTTP { PathExact = \"/a/b\" Methods = [\"GET\", \"POST\"] } } },\n")
                                                   << u"MB0205:5"_s;
        QTest::newRow("unknown field") << splitterOf("{ Weight = 100, Wieght = 1 },\n") << splitterOf("{ weight = 100 },\n") << u"MB0206:4"_s;
        QTest::newRow("twice") << splitterOf("{ Weight = 50 },\n{ Weight = 50 },\n") << splitterOf("{ Weight = 50 },\n{ Weight = 50, Service = \"b\" },\n") << u"MB0207:5"_s;
        QTest::newRow("path") << routerOf("{ Match { HTTP { PathExact = \"x\" } } },\n") << routerOf("{ Match { HTTP { PathExact = \"/x\" } } },\n") << u"MB0208:4"_s;
        QTest::newRow("two paths") << routerOf("{ Match { HTTP { PathExact = \"/x\", PathPrefix = \"/x\" } } },\n")
                                   << routerOf("{ Match { HTTP { PathPrefix = \"/x\" } } },\n") << u"MB0208:4"_s;
        QTest::newRow("method") << routerOf("{ Match { HTTP { Methods = [\"FETCH\"] } } },\n") << routerOf("{ Match { HTTP { Methods = [\"get\"] } } },\n") << u"MB0208:4"_s;
        QTest::newRow("weight") << splitterOf("{ Weight = 101 },\n") << splitterOf("{ Weight = 100 },\n") << u"MB0210:4"_s;
        QTest::newRow("rounded") << splitterOf("{ Weight = 33.333 },\n{ Weight = 66.667, Service = \"b\" },\n")
                                 << splitterOf("{ Weight = 33.33 },\n{ Weight = 66.67, Service = \"b\" },\n") << u"MB0210:4"_s;
        QTest::newRow("both") << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\nRedirect { Service = \"b\" }\nFailover = { \"*\" = { Service = \"c\" } }\n")
                              << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\nRedirect { Service = \"b\" }\n") << u"MB0211:4"_s;
        QTest::newRow("nameless") << QByteArray("Kind = \"service-resolver\"\n") << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\n") << u"MB0212:1"_s;
        QTest::newRow("duration") << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\nConnectTimeout = \"5 s\"\n")
                                  << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\nConnectTimeout = \"1m30s\"\n") << u"MB0214:3"_s;
    }
    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(QString, code);
        const auto found = [&](const QByteArray &bytes) {
            const ReadDocumentPtr document = m_bench.read(u"web.hcl"_s, bytes);
            QList<ReadingPtr> readings = document->readings + m_bench.read(u"defaults.hcl"_s, http)->readings;
            return codes(document->findings + m_bench.format().assemble(source, readings, true).findings);
        };
        QCOMPARE(found(good), QStringList());
        QVERIFY2(found(bad).contains(code), qPrintable(found(bad).join(u' ')));
    }

    void fixes_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("sum") << splitterOf("{ Weight = 90 },\n{ Weight = 90, Service = \"b\" },\n") << splitterOf("{ Weight = 50 },\n{ Weight = 50, Service = \"b\" },\n");
        QTest::newRow("path") << routerOf("{ Match { HTTP { PathExact = \"x\" } } },\n") << routerOf("{ Match { HTTP { PathExact = \"/x\" } } },\n");
        QTest::newRow("hidden") << routerOf("{ Match { HTTP { PathPrefix = \"/\" } } },\n{ Match { HTTP { PathPrefix = \"/api\" } } },\n")
                                << routerOf("{ Match { HTTP { PathPrefix = \"/api\" } } },\n{ Match { HTTP { PathPrefix = \"/\" } } },\n");
    }
    void fixes()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        const ReadDocumentPtr document = m_bench.read(u"web.hcl"_s, bad);
        QCOMPARE(document->findings.size(), 1);
        QCOMPARE(document->findings.first().fix.size(), 1);
        const auto edits = m_bench.format().editsFor(document->findings.first().fix.first().deed, *document->readings.first());
        QVERIFY(edits);
        const auto edited = text::edited(document->tree, *edits);
        QVERIFY(edited);
        QCOMPARE((*edited)->bytes(), good);
    }

    void circles()
    {
        const QByteArray bytes = R"([
{"Kind":"service-resolver","Name":"a","Redirect":{"Service":"b"}},
{"Kind":"service-resolver","Name":"b","Redirect":{"Service":"a"}}])";
        const Assembly redirects = m_bench.assembled({{u"a.json"_s, bytes}});
        QVERIFY(codes(redirects.findings).contains(u"MB0204:3"_s));
        // In another datacenter it is the same resolver, and applied already.
        const QByteArray elsewhere = R"({"Kind":"service-resolver","Name":"a","Redirect":{"Service":"a","Datacenter":"dc2"}})";
        QVERIFY(m_bench.assembled({{u"a.json"_s, elsewhere}}).findings.isEmpty());
        const Assembly splits = m_bench.assembled({{u"a.json"_s, R"([
{"Kind":"proxy-defaults","Name":"global","Config":{"protocol":"http"}},
{"Kind":"service-splitter","Name":"a","Splits":[{"Weight":100,"Service":"b"}]},
{"Kind":"service-splitter","Name":"b","Splits":[{"Weight":100,"Service":"a"}]}])"}});
        QCOMPARE(codes(splits.findings), QStringList {u"MB0204:4"_s});
    }

    void protocol()
    {
        const QByteArray splits = splitterOf("{ Weight = 100 },\n");
        const auto found = [&](const QByteArray &defaults, bool closedWorld) {
            QMap<QString, QByteArray> documents {{u"web.hcl"_s, splits}};
            if (!defaults.isEmpty())
                documents.insert(u"d.hcl"_s, defaults);
            return m_bench.assembled(documents, closedWorld).findings;
        };
        QVERIFY(found(http, true).isEmpty());
        QVERIFY(found({}, false).isEmpty());
        QCOMPARE(found({}, true).value(0).severity, Finding::Severity::Warning);
        const QByteArray tcp = QByteArray(http).replace("\"http\"", "\"tcp\"");
        QCOMPARE(codes(found(tcp, true)), QStringList {u"MB0203:1"_s});
        QCOMPARE(found(tcp, true)[0].severity, Finding::Severity::Error);
        QVERIFY(found("Kind = \"proxy-defaults\"\nName = \"global\"\nConfig {\n  protocol = \"grpc\"\n}\n", true).isEmpty());
    }

    /// An open world does not know what it does not see.
    void missingSubset()
    {
        const QMap<QString, QByteArray> documents {{u"web.hcl"_s, splitterOf("{ Weight = 100, ServiceSubset = \"v9\" },\n")}, {u"d.hcl"_s, http}};
        QCOMPARE(codes(m_bench.assembled(documents, true).findings), QStringList {u"MB0202:4"_s});
        QVERIFY(m_bench.assembled(documents, false).findings.isEmpty());
        QVERIFY(Drawing::of(*m_bench.assembled(documents, true).routes).contains(u"-> missing web/v9"_s));
    }

    void understandsEveryScalar_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        for (auto it = shop.cbegin(); it != shop.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key() << it.value();
        QTest::newRow("read back") << u"read.json"_s << QByteArray(R"({"Kind":"service-splitter","Name":"web","Splits":[{"Weight":100,
            "RequestHeaders":{"Set":{"x-split":"a"},"Remove":["cookie"]}}],"Meta":{"owner":"shop"},"CreateIndex":12,"ModifyIndex":14})");
        QTest::newRow("failover") << u"f.hcl"_s << QByteArray(R"(kind = "service-resolver"
name = "web"
failover "*" {
  targets = [
    { datacenter = "dc2" },
    { service = "web-b", peer = "east" },
  ]
  policy { mode = "order-by-locality" }
}
)");
        QTest::newRow("proxy") << u"p.hcl"_s << QByteArray("Kind = \"proxy-defaults\"\nName = \"global\"\nConfig {\n  protocol = \"http\"\n  local_connect_timeout_ms = 1000\n}\n"
                                                          "Expose {\n  Paths = [\n    { Path = \"/metrics\", LocalPathPort = 8080, ListenerPort = 21500 },\n  ]\n}\n");
    }
    void understandsEveryScalar()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const ReadDocumentPtr document = m_bench.read(path, bytes);
        QCOMPARE(document->readings.size(), 1);
        QVERIFY2(document->findings.isEmpty(), qPrintable(codes(document->findings).join(u' ')));
        QCOMPARE(labels(document).size(), document->tree->scalarCount());
    }

    /// consul-k8s: the same entries below `spec`, names in camelCase.
    void kubernetesObjects()
    {
        const QByteArray bytes = R"(apiVersion: consul.hashicorp.com/v1alpha1
kind: ServiceDefaults
metadata: {name: web}
spec: {protocol: http}
---
apiVersion: consul.hashicorp.com/v1alpha1
kind: ServiceResolver
metadata: {name: web}
spec:
  subsets:
    v1: {filter: "Service.Meta.version == v1"}
    v2: {filter: "Service.Meta.version == v2"}
---
apiVersion: consul.hashicorp.com/v1alpha1
kind: ServiceSplitter
metadata: {name: web}
spec:
  splits:
    - weight: 90 # the old one
      serviceSubset: v1
    - weight: 10
      serviceSubset: v2
)";
        const ReadDocumentPtr document = m_bench.read(u"web.yaml"_s, bytes);
        QCOMPARE(document->readings.size(), 1);
        QCOMPARE(document->readings[0]->objects.size(), 3);
        QVERIFY2(document->findings.isEmpty(), qPrintable(codes(document->findings).join(u' ')));
        QCOMPARE(labels(document).size(), document->tree->scalarCount());
        const Assembly assembly = m_bench.assembled(document);
        QVERIFY(assembly.findings.isEmpty());
        QCOMPARE(Drawing::of(*assembly.routes), u"service-splitter web [web] at [] http\n  % v1 9000\n    -> web/v1\n  % v2 1000\n    -> web/v2\n"_s);
        // What the API server refuses: a weight in quotes.
        QByteArray quoted = bytes;
        quoted.replace("weight: 10", "weight: \"10\"");
        QCOMPARE(codes(m_bench.read(u"web.yaml"_s, quoted)->findings), QStringList {u"MB0011:21"_s});
    }

    void labelsAreForPeople()
    {
        const QMap<QString, QString> router = labels(m_bench.read(u"r.hcl"_s, documents::router));
        QCOMPARE(router.value(u"0:/Routes/0/Match/HTTP/PathPrefix"_s), u"path prefix, route 1"_s);
        QCOMPARE(router.value(u"0:/Routes/0/Match/HTTP/Header/1/Invert"_s), u"is inverted, header x-robot, route 1"_s);
        const QMap<QString, QString> resolver = labels(m_bench.read(u"r.json"_s, documents::resolver));
        QCOMPARE(resolver.value(u"0:/Subsets/v2/OnlyPassing"_s), u"subset v2 takes passing instances only"_s);
        // A field of nobody's is not among them.
        QVERIFY(!labels(m_bench.read(u"s.hcl"_s, splitterOf("{ Weight = 100, Wieght = 1 },\n"))).contains(u"0:/Splits/0/Wieght"_s));
    }

private:
    const Bench m_bench {consul::registerWith};
};

QTEST_GUILESS_MAIN(ConsulChainsTest)
#include "tst_consul_chains.moc"
