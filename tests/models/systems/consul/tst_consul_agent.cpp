// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "contract/reemit.h"
#include "systems/consul/consul.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray web = R"(# the shop's front
datacenter  = "dc1"
bind_addr   = "0.0.0.0"
service {
  name = "web"
  id   = "web-1"
  port = 8080   # plain
  address = "10.0.0.7"
  tags = ["v2", "edge"]
  meta = {
    version = "v2"
  }
  check {
    http     = "http://localhost:8080/health"
    interval = "10s"
  }
  connect {
    sidecar_service {
      proxy {
        upstreams {
          destination_name = "cart"
          local_bind_port  = 9001
        }
        upstreams = [
          { destination_name = "pay", local_bind_port = 9002, config { connect_timeout_ms = 500 } }
        ]
      }
    }
  }
}
)";

const QByteArray several = R"({
  "services": [
    {"id": "cart-1", "name": "cart", "port": 7000, "checks": [{"ttl": "30s"}, {"args": ["/bin/true"], "interval": "5s"}]},
    {"id": "cart-2", "name": "cart", "port": 7001},
    {"id": "cart-proxy", "name": "cart-proxy", "kind": "connect-proxy", "port": 21000,
     "proxy": {"destination_service_name": "cart", "upstreams": [{"destination_name": "db", "local_bind_port": 9003}]}},
    {"name": "edge", "kind": "ingress-gateway", "port": 8443}
  ],
  "checks": [{"name": "disk", "args": ["df"], "interval": "1m"}]
}
)";

QByteArray serviceOf(const QByteArray &fields)
{
    return "service {\n  name = \"web\"\n" + fields + "}\n";
}

} // namespace

class ConsulAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void services()
    {
        const Assembly assembly = m_bench.assembled({{u"cart.json"_s, several}, {u"web.hcl"_s, web}});
        QStringList names;
        for (const Service &service : assembly.services)
            names.append(service.key.name);
        QCOMPARE(names, (QStringList {u"cart"_s, u"edge"_s, u"web"_s}));
        QCOMPARE(assembly.services[0].instances.size(), 2);
        QCOMPARE(assembly.services[0].instances[1].id, u"cart-2"_s);
        QCOMPARE(*assembly.services[0].instances[1].port, quint16(7001));
        QCOMPARE(assembly.services[1].kind, Service::Kind::Gateway);
        const Instance &instance = assembly.services[2].instances.first();
        QCOMPARE(instance.address(), u"10.0.0.7:8080"_s);
        QCOMPARE(instance.subset, u"v2"_s);
        QCOMPARE(instance.labels.value(u"tags"_s), u"v2, edge"_s);
        QCOMPARE(assembly.services[2].declaredIn.first().path, u"0:/service"_s);
    }

    /// Whoever may read the entry is given the key by the server; nobody is shown it unasked.
    void keysOfCertificatesAreSecrets()
    {
        const QByteArray text = R"({"Kind": "inline-certificate", "Name": "c", "Certificate": "shown", "PrivateKey": "hidden"})";
        const ReadDocumentPtr document = m_bench.read(u"c.json"_s, text);
        QCOMPARE(document->secrets.size(), 1);
        QVERIFY(!masked(text, document->secrets).contains("hidden"));
        QVERIFY(masked(text, document->secrets).contains("shown"));
        QVERIFY(m_bench.read(u"c.hcl"_s, "Kind = \"inline-certificate\"\nName = \"c\"\nPrivateKey = \"hidden\"\n")->secrets.size() == 1);
        QVERIFY(m_bench.read(u"c.hcl"_s, "Kind = \"service-defaults\"\nName = \"c\"\n")->secrets.isEmpty());
    }

    /// A proxy calls for the service behind it.
    void upstreams()
    {
        const Assembly assembly = m_bench.assembled({{u"cart.json"_s, several}, {u"web.hcl"_s, web}});
        QStringList calls;
        for (const Upstream &upstream : assembly.upstreams)
            calls.append(upstream.from.name + u" -> "_s + upstream.to.name + u' ' + upstream.origin.document->path);
        QCOMPARE(calls, (QStringList {u"cart -> db cart.json"_s, u"web -> cart web.hcl"_s, u"web -> pay web.hcl"_s}));
    }

    void understoodWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HCL") << u"web.hcl"_s << web;
        QTest::newRow("JSON") << u"cart.json"_s << several;
        QTest::newRow("with entries") << u"agent.hcl"_s << QByteArray(R"(server = true
data_dir = "/opt/consul"
telemetry { prometheus_retention_time = "1m" }
config_entries {
  bootstrap = [
    { kind = "service-splitter", name = "web", splits = [{ weight = 100 }] },
    { kind = "proxy-defaults", name = "global", config { protocol = "http" } },
  ]
}
)");
    }
    void understoodWhole()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        const ReadDocumentPtr document = m_bench.read(path, bytes);
        QCOMPARE(document->readings.size(), 1);
        QCOMPARE(codes(document->findings), QStringList());
        QCOMPARE(labels(document).size(), document->tree->scalarCount());
        const Reemitted anew = reemitted(*document, m_bench.catalogue);
        QCOMPARE(anew.lacking, QStringList());
        // Written anew it says the same, and loses nothing on a second way round.
        const ReadDocumentPtr again = m_bench.read(path, anew.bytes);
        QCOMPARE(codes(again->findings), QStringList());
        QCOMPARE(again->readings.first()->objects.size(), document->readings.first()->objects.size());
        QCOMPARE(reemitted(*again, m_bench.catalogue).bytes, anew.bytes);
    }

    void names()
    {
        const QMap<QString, QString> known = labels(m_bench.read(u"web.hcl"_s, web));
        QCOMPARE(known.value(u"0:/service/port"_s), u"port"_s);
        QCOMPARE(known.value(u"0:/service/check/interval"_s), u"check interval"_s);
        QCOMPARE(known.value(u"0:/datacenter"_s), u"setting of the agent"_s);
    }

    void edits()
    {
        const ReadDocumentPtr document = m_bench.read(u"web.hcl"_s, web);
        const auto native = [&](const QString &path, const QString &before, const QString &after) {
            SetField deed;
            deed.object = document->readings.first()->objects.first().key;
            deed.node = originOf(document->document->id, document->tree->find(*text::Path::fromString(path)));
            deed.field = SetField::Field::Native;
            deed.before = before;
            deed.after = after;
            return m_bench.done(document, deed);
        };
        QCOMPARE(native(u"0:/service/port"_s, u"8080"_s, u"9090"_s), with(web, "port = 8080 ", "port = 9090 "));
        QCOMPARE(native(u"0:/service/check/interval"_s, u"10s"_s, u"30s"_s), with(web, "\"10s\"", "\"30s\""));
        QCOMPARE(native(u"0:/service/tags/1"_s, u"edge"_s, u"rim"_s), with(web, "\"edge\"", "\"rim\""));
        QVERIFY(native(u"0:/service/port"_s, u"80"_s, u"9090"_s).startsWith("conflict! "));
    }

    void claims_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("service") << u"a.hcl"_s << serviceOf("  port = 80\n") << true;
        QTest::newRow("check") << u"a.json"_s << QByteArray(R"({"check": {"name": "x", "ttl": "1m"}})") << true;
        QTest::newRow("settings alone") << u"a.hcl"_s << QByteArray("data_dir = \"/opt\"\nretry_join = [\"a\"]\n") << true;
        QTest::newRow("another's job") << u"a.hcl"_s << QByteArray("job \"web\" {\n  datacenters = [\"dc1\"]\n  group \"a\" {\n    service {\n      name = \"web\"\n    }\n  }\n}\n") << false;
        QTest::newRow("another's agent") << u"a.hcl"_s << QByteArray("data_dir = \"/opt\"\ndatacenter = \"dc1\"\nclient {\n  enabled = true\n}\n") << false;
        QTest::newRow("services by name") << u"a.json"_s << QByteArray(R"({"services": {"web": {"image": "web"}}})") << false;
        QTest::newRow("a service among others") << u"a.json"_s << QByteArray(R"({"service": {"name": "web"}, "package": {}, "scripts": {}})") << false;
        QTest::newRow("YAML") << u"a.yaml"_s << QByteArray("service:\n  name: web\n") << false;
    }
    void claims()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isOurs);
        QCOMPARE(!m_bench.read(path, bytes)->readings.isEmpty(), isOurs);
    }

    /// Each finding with a twin that is fine.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bad, const QByteArray &good, const char *code) {
            QTest::newRow(name) << serviceOf(bad) << serviceOf(good) << QString::fromLatin1(code);
        };
        row("unknown field", "  prot = 80\n", "  port = 80\n", "MB0206:3");
        row("quoted port", "  port = \"80\"\n", "  port = 80\n", "MB0215:3");
        row("duration", "  check {\n    ttl = \"10\"\n  }\n", "  check {\n    ttl = \"10s\"\n  }\n", "MB0214:4");
        row("no interval", "  check {\n    tcp = \"a:1\"\n  }\n", "  check {\n    tcp = \"a:1\"\n    interval = \"1s\"\n  }\n", "MB0216:3");
        row("both", "  check {\n    tcp = \"a:1\"\n    interval = \"1s\"\n    ttl = \"1s\"\n  }\n",
            "  check {\n    tcp = \"a:1\"\n    interval = \"1s\"\n  }\n", "MB0216:6");
        row("looks at nothing", "  check {\n    name = \"x\"\n  }\n", "  check {\n    name = \"x\"\n    ttl = \"1m\"\n  }\n", "MB0216:3");
        row("alias that looks", "  check {\n    alias_service = \"x\"\n    tcp = \"a:1\"\n    interval = \"1s\"\n  }\n",
            "  check {\n    alias_service = \"x\"\n  }\n", "MB0216:3");
        row("socket and port", "  port = 80\n  socket_path = \"/s\"\n", "  socket_path = \"/s\"\n", "MB0217:4");
        row("weights", "  weights {\n    passing = 0\n  }\n", "  weights {\n    passing = 1\n    warning = 0\n  }\n", "MB0215:4");
        row("metadata", "  meta = {\n    \"a b\" = \"c\"\n  }\n", "  meta = {\n    a-b = \"c\"\n  }\n", "MB0215:4");
        row("sidecar with an id", "  connect {\n    sidecar_service {\n      id = \"x\"\n    }\n  }\n", "  connect {\n    sidecar_service {}\n  }\n", "MB0206:5");
        const auto upstream = [](const QByteArray &fields) -> QByteArray { return "  connect {\n    sidecar_service {\n      proxy {\n        upstreams = [{ " + fields + " }]\n      }\n    }\n  }\n"; };
        row("upstream without port", upstream("destination_name = \"b\""), upstream("destination_name = \"b\", local_bind_port = 1"), "MB0218:6");
        row("upstream without name", upstream("local_bind_port = 1"), upstream("destination_name = \"b\", local_bind_port = 1"), "MB0212:6");
        QTest::newRow("nameless") << QByteArray("service {\n  id = \"web\"\n}\n") << QByteArray("service {\n  name = \"web\"\n}\n") << u"MB0212:1"_s;
        QTest::newRow("unknown setting") << serviceOf({}) + "data_dir = \"/opt\"\ndata_dri = \"/opt\"\n" << serviceOf({}) + "data_dir = \"/opt\"\n" << u"MB0206:5"_s;
        QTest::newRow("proxy of nothing") << QByteArray("service {\n  name = \"p\"\n  kind = \"connect-proxy\"\n  port = 1\n}\n")
                                          << QByteArray("service {\n  name = \"p\"\n  kind = \"connect-proxy\"\n  port = 1\n  proxy {\n    destination_service_name = \"web\"\n  }\n}\n")
                                          << u"MB0212:1"_s;
    }
    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(QString, code);
        QCOMPARE(codes(m_bench.read(u"a.hcl"_s, good)->findings), QStringList());
        const QList<Finding> found = m_bench.read(u"a.hcl"_s, bad)->findings;
        QVERIFY2(codes(found).contains(code), qPrintable(codes(found).join(u' ')));
        for (const Finding &finding : found)
            QCOMPARE(finding.severity, Finding::Severity::Error);
    }

private:
    Bench m_bench {consul::registerWith};
};

QTEST_APPLESS_MAIN(ConsulAgentTest)
#include "tst_consul_agent.moc"
