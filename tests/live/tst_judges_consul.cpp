// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "contract/reemit.h"
#include "live/freeport.h"
#include "models/systems/consul/documents.h"
#include "systems/consul/consul.h"

#include <QTemporaryDir>

using namespace meshboard;
using namespace meshboard::judge;
using namespace Qt::StringLiterals;

namespace {

/// A development agent on free ports of the loopback: it is its own server.
class Server
{
public:
    bool start()
    {
        m_address = u"-http-addr=http://127.0.0.1:"_s + QString::number(m_http);
        const auto port = [](const char *name) { return u"-%1-port=%2"_s.arg(QLatin1StringView(name)).arg(test::freePort()); };
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
        m_process.start(whereIs(u"consul"_s), {u"agent"_s, u"-dev"_s, u"-client=127.0.0.1"_s, u"-bind=127.0.0.1"_s, u"-http-port="_s + QString::number(m_http),
                                               u"-grpc-port=-1"_s, u"-grpc-tls-port=-1"_s, u"-dns-port=-1"_s, port("serf-lan"), port("serf-wan"), port("server")});
        return m_process.waitForStarted();
    }
    ~Server()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    bool isReady() const { return command({u"config"_s, u"list"_s, u"-kind=mesh"_s}).code == 0; }

    /// What it says against the entry; nothing where it takes it.
    QString refusalOf(const QString &name, const QByteArray &bytes) const { return said(name, bytes, {u"config"_s, u"write"_s}); }
    /// The same of an agent's definitions.
    QString refusalOfDefinitions(const QString &name, const QByteArray &bytes) const { return said(name, bytes, {u"services"_s, u"register"_s}); }

    QString folder() const { return m_folder.path(); }

private:
    Done command(QStringList arguments, const QStringList &further = {}) const
    {
        return run(whereIs(u"consul"_s), arguments + QStringList {m_address} + further);
    }
    QString said(const QString &name, const QByteArray &bytes, const QStringList &arguments) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return u"cannot be written"_s;
        file.close();
        const Done done = command(arguments, {file.fileName()});
        return done.code == 0 ? QString() : QString::fromUtf8(done.err + done.out).simplified() + u" (code %1)"_s.arg(done.code);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
    quint16 m_http = test::freePort();
};

} // namespace

class ConsulJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("consul");
        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(m_server.isReady(), 60'000);
        for (const char *service : {"checkout", "legacy", "archive", "web", "b", "c"})
            QCOMPARE(m_server.refusalOf(u"d.hcl"_s, "kind = \"service-defaults\"\nname = \"" + QByteArray(service) + "\"\nprotocol = \"http\"\n"), QString());
    }

    void documents()
    {
        const QList<std::pair<QString, QByteArray>> shop {{u"defaults.hcl"_s, documents::defaults},
                                                          {u"resolver.json"_s, documents::resolver},
                                                          {u"redirect.hcl"_s, documents::redirect},
                                                          {u"splitter.hcl"_s, documents::splitter},
                                                          {u"router.hcl"_s, documents::router}};
        QMap<QString, QByteArray> all;
        for (const auto &[name, bytes] : shop)
            all.insert(name, bytes);
        QStringList refused;
        int judged = 0;
        for (const auto &[name, bytes] : shop) {
            const Reemitted anew = reemitted(*m_bench.read(name, bytes), m_bench.catalogue);
            QCOMPARE(anew.lacking, QStringList());
            QList<Edited> versions {{u"as it is"_s, bytes}, {u"written anew"_s, anew.bytes}};
            versions += Deeds(m_bench, name, bytes, all, u"archive"_s, {}).all();
            // The last is the first again: what comes next needs it as it is.
            versions.append({u"as it is"_s, bytes});
            for (const Edited &version : versions) {
                ++judged;
                // A plan with an error of ours is not written: then they have to agree.
                const QString words = m_server.refusalOf(name, version.bytes);
                const QStringList ours = errorsIn(m_bench.read(name, version.bytes)->findings);
                if (words.isEmpty() != ours.isEmpty())
                    refused.append(name + u": "_s + version.what + u" | "_s + words + u" | ours: "_s + ours.join(u' '));
            }
        }
        qInfo("%d versions judged", judged);
        QVERIFY(judged > 40);
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *kind, const QByteArray &rest) { QTest::newRow(kind) << "Kind = \"" + QByteArray(kind) + "\"\n" + rest; };
        row("proxy-defaults", "Name = \"global\"\nConfig {\n  protocol = \"http\"\n}\nMeshGateway {\n  Mode = \"local\"\n}\nExpose {\n  Checks = true\n}\n"
                              "AccessLogs {\n  Enabled = true\n}\n");
        row("service-defaults", "Name = \"b\"\nProtocol = \"http\"\nMaxInboundConnections = 10\nUpstreamConfig {\n  Defaults {\n    ConnectTimeoutMs = 500\n"
                                "    PassiveHealthCheck {\n      Interval = \"10s\"\n      MaxFailures = 3\n    }\n    Limits {\n      MaxConnections = 5\n    }\n  }\n"
                                "  Overrides = [\n    { Name = \"c\", Protocol = \"http\" }\n  ]\n}\nMutualTLSMode = \"strict\"\n");
        row("service-intentions", "Name = \"b\"\nSources = [\n  { Name = \"web\", Action = \"allow\" },\n  { Name = \"c\", Permissions = [\n    { Action = \"deny\", HTTP { PathPrefix = \"/admin\", Methods = [\"GET\"] } }\n  ] }\n]\n");
        row("ingress-gateway", "Name = \"edge\"\nListeners = [\n  { Port = 8080, Protocol = \"http\", Services = [ { Name = \"b\", Hosts = [\"b.example.org\"], MaxConnections = 3 } ] }\n]\n");
        row("terminating-gateway", "Name = \"out\"\nServices = [\n  { Name = \"pay\", CAFile = \"/etc/ca.pem\", SNI = \"pay.example.org\" }\n]\n");
        row("api-gateway", "Name = \"front\"\nListeners = [\n  { Name = \"web\", Port = 9090, Protocol = \"http\", Hostname = \"shop.example.org\" }\n]\n");
        row("http-route", "Name = \"shop\"\nHostnames = [\"shop.example.org\"]\nParents = [ { Kind = \"api-gateway\", Name = \"front\", SectionName = \"web\" } ]\n"
                          "Rules = [\n  {\n    Matches = [ { Path { Match = \"prefix\", Value = \"/cart\" }, Headers = [ { Match = \"exact\", Name = \"x\", Value = \"y\" } ] } ]\n"
                          "    Filters { URLRewrite { Path = \"/\" }, TimeoutFilter { RequestTimeout = \"3s\" } }\n"
                          "    Services = [ { Name = \"b\", Weight = 9 }, { Name = \"c\", Weight = 1 } ]\n  }\n]\n");
        row("tcp-route", "Name = \"raw\"\nParents = [ { Kind = \"api-gateway\", Name = \"front\" } ]\nServices = [ { Name = \"b\" } ]\n");
        row("mesh", "TransparentProxy {\n  MeshDestinationsOnly = true\n}\nTLS {\n  Incoming {\n    TLSMinVersion = \"TLSv1_2\"\n  }\n}\n");
        row("exported-services", "Name = \"default\"\nServices = [ { Name = \"b\", Consumers = [ { Peer = \"other\" } ] } ]\n");
        row("jwt-provider", "Name = \"login\"\nIssuer = \"https://login.example.org\"\nJSONWebKeySet {\n  Remote {\n    URI = \"https://login.example.org/keys\"\n    CacheDuration = \"30m\"\n  }\n}\n"
                            "Locations = [ { Header { Name = \"Authorization\", ValuePrefix = \"Bearer\", Forward = true } } ]\n");
    }
    void kinds()
    {
        QFETCH(QByteArray, bytes);
        const QString name = u"x.hcl"_s;
        const ReadDocumentPtr document = m_bench.read(name, bytes);
        QCOMPARE(errorsIn(document->findings), QStringList());
        const Reemitted anew = reemitted(*document, m_bench.catalogue);
        QCOMPARE(anew.lacking, QStringList());
        QStringList refused;
        const QList<Edited> versions = QList<Edited> {{u"as it is"_s, bytes}, {u"written anew"_s, anew.bytes}} + Deeds(m_bench, name, bytes, {}, u"c"_s, {}).all();
        for (const Edited &version : versions) {
            if (const QString words = m_server.refusalOf(name, version.bytes); !words.isEmpty())
                refused.append(version.what + u" | "_s + words);
        }
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    /// Definitions and the whole of a configuration: as they are, written anew, and with each time and switch changed.
    void agents()
    {
        QFile base(m_server.folder() + u"/base.hcl"_s);
        QVERIFY(base.open(QIODevice::WriteOnly));
        base.write("data_dir = \"/nowhere\"\nbind_addr = \"127.0.0.1\"\n");
        base.close();
        const QString name = u"cart.json"_s;
        QFile file(QStringLiteral(FIXTURES "/cart.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray definitions = file.readAll();
        const ReadDocumentPtr document = m_bench.read(name, definitions);
        QCOMPARE(errorsIn(document->findings), QStringList());
        const Reemitted anew = reemitted(*document, m_bench.catalogue);
        QCOMPARE(anew.lacking, QStringList());
        QStringList refused;
        const QList<Edited> versions = QList<Edited> {{u"as it is"_s, definitions}, {u"written anew"_s, anew.bytes}} + Deeds(m_bench, name, definitions, {}, {}, {}).all();
        QVERIFY(versions.size() > 4);
        for (const Edited &version : versions) {
            if (const QString words = m_server.refusalOfDefinitions(name, version.bytes); !words.isEmpty())
                refused.append(version.what + u" | register "_s + words);
            const Done done = run(whereIs(u"consul"_s), {u"validate"_s, base.fileName(), m_server.folder() + u'/' + name});
            if (done.code != 0)
                refused.append(version.what + u" | validate "_s + QString::fromUtf8(done.err + done.out));
        }
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    /// What it refuses we refuse, in the same line; the twin is fine for both.
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isEntry");
        const auto row = [](const char *what, const QByteArray &head, const QByteArray &bad, const QByteArray &good, int line = 3) {
            QTest::newRow(what) << head + bad << head + good << line << true;
        };
        const QByteArray splitter = "Kind = \"service-splitter\"\nName = \"web\"\n";
        const QByteArray router = "Kind = \"service-router\"\nName = \"web\"\n";
        const QByteArray resolver = "Kind = \"service-resolver\"\nName = \"web\"\n";
        const QByteArray defaults = "Kind = \"service-defaults\"\nName = \"c\"\n";
        row("sum", splitter, "Splits = [{ Weight = 90 }, { Weight = 9, Service = \"b\" }]\n", "Splits = [{ Weight = 90 }, { Weight = 10, Service = \"b\" }]\n");
        row("same target twice", splitter, "Splits = [{ Weight = 50 }, { Weight = 50 }]\n", "Splits = [{ Weight = 50 }, { Weight = 50, Service = \"b\" }]\n");
        row("no number", splitter, "Splits = [{ Weight = \"much\" }]\n", "Splits = [{ Weight = \"100\" }]\n");
        row("unknown field of a split", splitter, "Splits = [{ Weight = 100, Subset = \"a\" }]\n", "Splits = [{ Weight = 100, Service = \"b\" }]\n");
        row("unknown field", router, "Route = []\n", "Routes = []\n");
        row("path", router, "Routes = [{ Match { HTTP { PathExact = \"a\" } } }]\n", "Routes = [{ Match { HTTP { PathExact = \"/a\" } } }]\n");
        row("two paths", router, "Routes = [{ Match { HTTP { PathExact = \"/a\", PathRegex = \"/b\" } } }]\n", "Routes = [{ Match { HTTP { PathRegex = \"/b\" } } }]\n");
        row("nameless header", router, "Routes = [{ Match { HTTP { Header = [{ Exact = \"a\" }] } } }]\n", "Routes = [{ Match { HTTP { Header = [{ Name = \"a\", Exact = \"a\" }] } } }]\n");
        row("header in two ways", router, "Routes = [{ Match { HTTP { Header = [{ Name = \"a\", Exact = \"a\", Present = true }] } } }]\n",
            "Routes = [{ Match { HTTP { Header = [{ Name = \"a\", Present = true }] } } }]\n");
        row("parameter in no way", router, "Routes = [{ Match { HTTP { QueryParam = [{ Name = \"a\" }] } } }]\n",
            "Routes = [{ Match { HTTP { QueryParam = [{ Name = \"a\", Regex = \"a\" }] } } }]\n");
        row("method", router, "Routes = [{ Match { HTTP { Methods = [\"FETCH\"] } } }]\n", "Routes = [{ Match { HTTP { Methods = [\"GET\"] } } }]\n");
        row("rewrite without path", router, "Routes = [{ Destination { PrefixRewrite = \"/\" } }]\n", "Routes = [{ Match { HTTP { PathPrefix = \"/a\" } }, Destination { PrefixRewrite = \"/\" } }]\n");
        row("retry condition", router, "Routes = [{ Destination { RetryOn = [\"always\"] } }]\n", "Routes = [{ Destination { RetryOn = [\"5xx\"] } }]\n");
        row("time-out", router, "Routes = [{ Destination { RequestTimeout = \"7 s\" } }]\n", "Routes = [{ Destination { RequestTimeout = \"7s\" } }]\n");
        row("status", router, "Routes = [{ Destination { RetryOnStatusCodes = [\"x\"] } }]\n", "Routes = [{ Destination { RetryOnStatusCodes = [503] } }]\n");
        row("redirect and failover", resolver, "Redirect { Service = \"b\" }\nFailover { \"*\" { Service = \"c\" } }\n", "Redirect { Service = \"b\" }\n", 4);
        row("default subset", resolver, "DefaultSubset = \"v2\"\nSubsets { v1 { Filter = \"ID == a\" } }\n", "DefaultSubset = \"v1\"\nSubsets { v1 { Filter = \"ID == a\" } }\n");
        row("failover of nothing", resolver, "Failover { v2 { Service = \"c\" } }\nSubsets { v1 { Filter = \"ID == a\" } }\n", "Failover { v1 { Service = \"c\" } }\nSubsets { v1 { Filter = \"ID == a\" } }\n");
        row("connect time-out", resolver, "ConnectTimeout = \"soon\"\n", "ConnectTimeout = \"5s\"\n");
        row("upstream's unknown field", defaults, "UpstreamConfig { Defaults { Limit { MaxConnections = 1 } } }\n", "UpstreamConfig { Defaults { Limits { MaxConnections = 1 } } }\n");
        row("in one word", "Kind = \"service-defaults\"\nName = \"c\"\n", "max_request_headers_kb = 3\n", "MaxRequestHeadersKB = 3\n");
        row("mutual TLS", defaults, "MutualTLSMode = \"lax\"\n", "MeshGateway { Mode = \"near\" }\nMutualTLSMode = \"strict\"\n");
        row("mesh has no name", "Kind = \"mesh\"\n", "Name = \"mesh\"\n", "Meta { a = \"b\" }\n", 2);
        row("no source", "Kind = \"service-intentions\"\nName = \"c\"\n", "Sources = []\n", "Sources = [{ Name = \"*\", Action = \"deny\" }]\n");
        row("no action", "Kind = \"service-intentions\"\nName = \"c\"\n", "Sources = [{ Name = \"*\" }]\n", "Sources = [{ Name = \"*\", Action = \"deny\" }]\n");
        row("protocol of a listener", "Kind = \"ingress-gateway\"\nName = \"e\"\n", "Listeners = [{ Port = 1, Protocol = \"udp\", Services = [{ Name = \"b\" }] }]\n",
            "Listeners = [{ Port = 1, Protocol = \"http\", Services = [{ Name = \"b\" }] }]\n");
        row("empty listener", "Kind = \"ingress-gateway\"\nName = \"e\"\n", "Listeners = [{ Port = 1, Protocol = \"http\" }]\n",
            "Listeners = [{ Port = 1, Protocol = \"http\", Services = [{ Name = \"b\" }] }]\n");
        const auto definition = [](const char *what, const QByteArray &bad, const QByteArray &good, int line = 3) {
            const QByteArray head = "service {\n  name = \"x\"\n";
            QTest::newRow(what) << head + bad + "}\n" << head + good + "}\n" << line << false;
        };
        definition("unknown field of a service", "  prot = 80\n", "  port = 80\n");
        definition("port in quotes", "  port = \"80\"\n", "  port = 80\n");
        definition("check without interval", "  check {\n    tcp = \"a:1\"\n  }\n", "  check {\n    tcp = \"a:1\"\n    interval = \"1s\"\n  }\n");
        definition("check of nothing", "  check {\n    name = \"a\"\n  }\n", "  check {\n    ttl = \"1m\"\n  }\n");
        definition("time of a check", "  check {\n    ttl = \"1\"\n  }\n", "  check {\n    ttl = \"1m\"\n  }\n", 4);
        definition("weight", "  weights {\n    passing = 0\n  }\n", "  weights {\n    passing = 1\n    warning = 1\n  }\n", 4);
        definition("metadata", "  meta = {\n    \"a b\" = \"c\"\n  }\n", "  meta = {\n    ab = \"c\"\n  }\n", 4);
        definition("sidecar with an id", "  connect {\n    sidecar_service {\n      id = \"y\"\n    }\n  }\n", "  connect {\n    sidecar_service {}\n  }\n", 5);
        definition("upstream without port", "  connect {\n    sidecar_service {\n      proxy {\n        upstreams = [{ destination_name = \"b\" }]\n      }\n    }\n  }\n",
                   "  connect {\n    sidecar_service {\n      proxy {\n        upstreams = [{ destination_name = \"b\", local_bind_port = 9 }]\n      }\n    }\n  }\n", 6);
    }
    void refusals()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(int, line);
        QFETCH(bool, isEntry);
        const QString name = u"x.hcl"_s;
        const auto judged = [&](const QByteArray &bytes) {
            return isEntry ? m_server.refusalOf(name, bytes) : m_server.refusalOfDefinitions(name, bytes);
        };
        const auto found = [&](const QByteArray &bytes) {
            const ReadDocumentPtr document = m_bench.read(name, bytes);
            return document->findings + m_bench.assembled(document, false).findings;
        };
        QCOMPARE(judged(good), QString());
        QCOMPARE(errorsIn(found(good)), QStringList());
        const QString words = judged(bad);
        QVERIFY(!words.isEmpty());
        const QList<Finding> findings = found(bad);
        const bool isThere = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.severity == Finding::Severity::Error && finding.place.line == line;
        });
        QVERIFY2(isThere, qPrintable(words + u"\nours: "_s + errorsIn(findings).join(u'\n')));
    }

private:
    Server m_server;
    bench::Bench m_bench {consul::registerWith};
};

QTEST_GUILESS_MAIN(ConsulJudges)
#include "tst_judges_consul.moc"
