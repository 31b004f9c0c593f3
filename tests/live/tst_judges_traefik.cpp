// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "contract/reemit.h"
#include "live/traefikprocess.h"
#include "models/systems/traefik/documents.h"
#include "systems/traefik/traefik.h"

using namespace meshboard;
using namespace meshboard::judge;
using namespace Qt::StringLiterals;

namespace {

/// A Traefik whose file provider is the judge: it reads all files of its folder or none.
class Server
{
public:
    Server() : m_traefik(whereIs(u"traefik"_s), {u"web"_s, u"websecure"_s, u"db"_s, u"dns/udp"_s}) {}

    /// What it says against the file; nothing where it takes it and all that is in it.
    QString refusalOf(const QString &name, const QByteArray &bytes)
    {
        m_traefik.write(name, bytes);
        const QString words = judged(name);
        QFile::remove(m_traefik.folder() + u'/' + name);
        if (words == hangs()) {
            m_traefik.kill();
            m_traefik.start();
        }
        // What it says of this one shall not be taken for what it says of the next.
        return judged({}).isEmpty() ? words : u"it does not recover"_s;
    }

private:
    static QString hangs() { return u"it does not come back"_s; }

    QString judged(const QString &name)
    {
        // A file that is written later is read no earlier: once its router is there, the other one has been read, too.
        const QString marker = u"marker-%1"_s.arg(++m_marker);
        const qsizetype logged = m_traefik.log().size();
        m_traefik.write(u"marker.yaml"_s, "http:\n  routers:\n    " + marker.toUtf8() + ": {rule: \"Path(`/marker`)\", service: noop@internal}\n");
        QJsonObject raw;
        QString words;
        const auto isRead = [&] { return raw["routers"_L1].toObject().contains(marker + "@file"_L1); };
        const bool isJudged = QTest::qWaitFor([&] {
            raw = m_traefik.rawData();
            if (!isRead() && !name.isEmpty())
                words = brokenIn(QString::fromUtf8(m_traefik.log().mid(logged)), name);
            return isRead() || !words.isEmpty();
        }, 20'000);
        if (!isRead())
            return isJudged ? words : hangs();
        QStringList errors;
        for (const auto &section : std::as_const(raw)) {
            const QJsonObject objects = section.toObject();
            for (auto it = objects.begin(); it != objects.end(); ++it) {
                const QJsonArray said = it.value()["error"_L1].toArray();
                for (const QJsonValue &error : said)
                    errors.append(it.key() + u": "_s + error.toString());
            }
        }
        return errors.join(u"; "_s);
    }

    /// The line of its log about that file.
    static QString brokenIn(const QString &log, const QString &name)
    {
        const QStringList lines = log.split(u'\n');
        for (const QString &line : lines) {
            if (line.contains(name) && line.contains("ERR"_L1))
                return line;
        }
        return {};
    }

    test::TraefikProcess m_traefik;
    int m_marker = 0;
};

} // namespace

class TraefikJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("traefik");
        m_server = std::make_unique<Server>();
    }
    void cleanupTestCase() { m_server.reset(); }

    /// As they are, written anew from the typed values, and after every deed.
    void versions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("service");
        QTest::newRow("weights in weights") << u"shop.yaml"_s << documents::nested << u"stable"_s;
        QTest::newRow("logic") << u"api.toml"_s << documents::logic << u"api"_s;
        QTest::newRow("connections") << u"db.yaml"_s << documents::connections << u"main"_s;
    }
    void versions()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, service);
        const Reemitted anew = reemitted(*m_bench.read(name, bytes), m_bench.catalogue);
        QCOMPARE(anew.lacking, QStringList());
        const QList<Edited> versions = QList<Edited> {{u"as it is"_s, bytes}, {u"written anew"_s, anew.bytes}} + Deeds(m_bench, name, bytes, {}, service, {}).all();
        QStringList refused;
        for (const Edited &version : versions) {
            const QString words = m_server->refusalOf(name, version.bytes);
            const ReadDocumentPtr document = m_bench.read(name, version.bytes);
            const QStringList ours = errorsIn(document->findings + m_bench.assembled(document).findings);
            if (words.isEmpty() != ours.isEmpty())
                refused.append(version.what + u" | "_s + words + u" | ours: "_s + ours.join(u' '));
        }
        qInfo("%d versions judged", int(versions.size()));
        QVERIFY(versions.size() > 4);
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    /// What it refuses we refuse, in the same line; the twin is fine for both.
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<int>("line");
        const QByteArray service = "  services:\n    s: {loadBalancer: {servers: [{url: \"http://127.0.0.1:1\"}]}}\n";
        const auto router = [&](const char *what, const QByteArray &bad, const QByteArray &good, int line = 4) {
            const QByteArray head = "http:\n  routers:\n    r:\n";
            QTest::newRow(what) << head + bad + service << head + good + service << line;
        };
        const QByteArray plain = "      rule: Path(`/`)\n      service: s\n";
        router("unknown field of a router", "      rul: x\n" + plain, plain);
        router("priority is no number", "      priority: high\n" + plain, "      priority: 7\n" + plain);
        router("rule that does not end", "      rule: Path(`/`\n      service: s\n", plain);
        router("unknown matcher", "      rule: Pth(`/`)\n      service: s\n", plain);
        router("matcher with two values", "      rule: Host(`a.example`, `b.example`)\n      service: s\n", "      rule: Host(`a.example`) || Host(`b.example`)\n      service: s\n");
        router("two values in the older syntax", "      ruleSyntax: v2\n      rule: Pth(`/`)\n      service: s\n", "      ruleSyntax: v2\n      rule: Host(`a.example`, `b.example`)\n      service: s\n", 5);
        router("regular expression", "      rule: PathRegexp(`(`)\n      service: s\n", "      rule: PathRegexp(`(a)`)\n      service: s\n");
        router("no rule", "      service: s\n", plain);
        router("no service", "      rule: Path(`/`)\n", plain);
        router("missing service", "      service: t\n      rule: Path(`/`)\n", "      service: s\n      rule: Path(`/`)\n");
        router("missing middleware", "      middlewares: [m]\n" + plain, plain);
        router("missing TLS options", "      tls: {options: o}\n" + plain, "      tls: {}\n" + plain);
        const auto one = [&](const char *what, const QByteArray &bad, const QByteArray &good, int line = 4) {
            const QByteArray head = "http:\n  services:\n    s:\n";
            const QByteArray tail = "  routers:\n    r: {rule: Path(`/`), service: s}\n";
            QTest::newRow(what) << head + bad + tail << head + good + tail << line;
        };
        const QByteArray balanced = "      loadBalancer: {servers: [{url: \"http://127.0.0.1:1\"}]}\n";
        one("unknown field of a balancer", "      loadBalancer: {server: []}\n", balanced);
        one("two ways", balanced + "      weighted: {services: [{name: s}]}\n", balanced);
        one("URL", "      loadBalancer: {servers: [{url: \"http://[::1\"}]}\n", balanced);
        one("weight is no number", "      weighted: {services: [{name: t, weight: much}]}\n    t:\n" + balanced, "      weighted: {services: [{name: t, weight: 3}]}\n    t:\n" + balanced);
        one("child that is missing", "      weighted: {services: [{name: t}]}\n", balanced);
        // This one it does not even say: it goes round and round.
        one("circle", "      weighted: {services: [{name: t}]}\n    t:\n      weighted: {services: [{name: s}]}\n", "      weighted: {services: [{name: t}]}\n    t:\n" + balanced, 6);
        one("missing transport", "      loadBalancer: {serversTransport: t, servers: [{url: \"http://127.0.0.1:1\"}]}\n", balanced);
        one("time of a health check", "      loadBalancer: {healthCheck: {path: /, interval: soon}, servers: [{url: \"http://127.0.0.1:1\"}]}\n",
            "      loadBalancer: {healthCheck: {path: /, interval: 3s}, servers: [{url: \"http://127.0.0.1:1\"}]}\n");
        const auto middleware = [&](const char *what, const QByteArray &bad, const QByteArray &good) {
            const QByteArray head = "http:\n  middlewares:\n    m:\n";
            QTest::newRow(what) << head + bad << head + good << 4;
        };
        middleware("times of a retry", "      retry: {attempts: 2, initialInterval: 2 s}\n", "      retry: {attempts: 2, initialInterval: 2s}\n");
        middleware("number of a rate limit", "      rateLimit: {average: much}\n", "      rateLimit: {average: 5, period: 1m}\n");
        middleware("time of a rate limit", "      rateLimit: {average: 5, period: minute}\n", "      rateLimit: {average: 5, period: 60}\n");
        middleware("switch", "      redirectScheme: {scheme: https, permanent: perhaps}\n", "      redirectScheme: {scheme: https, permanent: true}\n");
        const QByteArray tcp = "tcp:\n  services:\n    s: {loadBalancer: {servers: [{address: \"127.0.0.1:1\"}]}}\n  routers:\n    r:\n      service: s\n";
        QTest::newRow("name without TLS") << tcp + "      rule: HostSNI(`a.example`)\n" << tcp + "      rule: HostSNI(`a.example`)\n      tls: {}\n" << 7;
        QTest::newRow("no matcher of TCP") << tcp + "      rule: Path(`/`)\n" << tcp + "      rule: HostSNI(`*`)\n" << 7;
        const QByteArray lone = "http:\n  routers:\n    a: {rule: Path(`/`), service: noop@internal}\n";
        QTest::newRow("no YAML") << "http: [\n"_ba << lone << 2;
        QTest::newRow("empty section") << lone + "  services: {}\n" << lone + "  services:\n" << 4;
        QTest::newRow("empty protocol") << lone + "udp: {}\n" << lone << 4;
    }
    void refusals()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(int, line);
        const QString name = u"x.yaml"_s;
        const auto found = [&](const QByteArray &bytes) {
            const ReadDocumentPtr document = m_bench.read(name, bytes);
            return document->findings + m_bench.assembled(document).findings;
        };
        QCOMPARE(m_server->refusalOf(name, good), QString());
        QCOMPARE(errorsIn(found(good)), QStringList());
        const QString words = m_server->refusalOf(name, bad);
        QVERIFY(!words.isEmpty());
        const QList<Finding> findings = found(bad);
        // A field that is not known here may be newer than the tables, and the older syntax may be the usual one of a static
        // configuration: that is said, and stops nobody.
        const bool isThere = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            const bool stops = finding.severity == Finding::Severity::Error || finding.code == "MB0309" || finding.code == "MB0315";
            return stops && finding.place.line == line;
        });
        QVERIFY2(isThere, qPrintable(words + u"\nours: "_s + bench::codes(findings).join(u' ') + u' ' + errorsIn(findings).join(u'\n')));
    }

private:
    std::unique_ptr<Server> m_server;
    bench::Bench m_bench {traefik::registerWith};
};

QTEST_GUILESS_MAIN(TraefikJudges)
#include "tst_judges_traefik.moc"
