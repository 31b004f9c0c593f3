// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "contract/reading.h"
#include "systems/traefik/address.h"
#include "systems/traefik/reported.h"
#include "systems/traefik/source.h"
#include "systems/traefik/traefik.h"

#include "models/systems/formatbench.h"
#include "support/fakeserver.h"
#include "support/sourcesuite.h"

#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::traefik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeServer;
using Phase = SourceState::Phase;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers what a real one answered, with every answer open to mischief.
struct FakeTraefik
{
    enum class Mood { Well, Silent, Garbage, Cut, Locked };

    Mood mood = Mood::Well;
    QByteArray version = fixture("version.json");
    QList<QByteArray> entryPoints {fixture("entrypoints.json")};
    QByteArray rawData = fixture("rawdata.json");
    QByteArray authorization;
    FakeServer server {[this](const FakeServer::Asked &asked, FakeServer::Answer answer) { take(asked, answer); }};

    int asked(const QByteArray &path) const
    {
        return int(std::count_if(server.asked().cbegin(), server.asked().cend(), [&](const FakeServer::Asked &one) { return one.path == path; }));
    }

private:
    void take(const FakeServer::Asked &asked, FakeServer::Answer answer)
    {
        authorization = asked.headers.value("authorization");
        if (mood == Mood::Silent)
            return;
        if (mood == Mood::Locked)
            return answer.send("401 Unauthorized", 401);
        if (asked.path == "/api/version")
            return answer.send(mood == Mood::Garbage ? "<html>hello</html>"_ba : version);
        if (asked.path.startsWith("/api/entrypoints?page=")) {
            const int page = asked.path.mid(22).toInt();
            const QByteArray body = entryPoints.value(page - 1);
            const int next = page < entryPoints.size() ? page + 1 : 1;
            return answer.raw("HTTP/1.1 200 OK\r\nX-Next-Page: " + QByteArray::number(next) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        if (asked.path != "/api/rawdata")
            return answer.send("404 page not found", 404);
        if (mood != Mood::Cut)
            return answer.send(rawData);
        answer.raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(rawData.size()) + "\r\n\r\n" + rawData.left(rawData.size() / 2));
        answer.cut();
    }
};

/// A second is an hour here.
Timing quick()
{
    Timing timing;
    timing.pace.soonest = 20ms;
    timing.pace.latest = 1000ms;
    timing.pace.bytesASecond = 1000000000;
    timing.beat = 100ms;
    timing.beatTimeout = 400ms;
    timing.answerTimeout = 400ms;
    timing.staleAfter = 800ms;
    timing.lostAfter = 1600ms;
    timing.backoff = wire::Backoff({20ms, 100ms});
    return timing;
}

DocumentPtr reportOf(const QString &path, const QByteArray &bytes, const QString &target = {})
{
    auto document = std::make_shared<Document>();
    document->id = {bench::source, path};
    document->bytes = bytes;
    document->guard = guardOfReport(path.chopped(5), target);
    return document;
}

} // namespace

class TraefikSourceTest : public QObject
{
    Q_OBJECT

    bench::Bench m_bench {traefik::registerWith};

    static std::unique_ptr<TraefikSource> open(const QList<QUrl> &endpoints, const Timing &timing = quick())
    {
        Connection connection;
        connection.id = bench::source;
        return std::make_unique<TraefikSource>(connection, std::make_unique<Server>(endpoints, QString(), QSslConfiguration::defaultConfiguration()), u"deploy"_s, timing);
    }

    Assembly assembled(const QMap<QString, QByteArray> &reports) const
    {
        QList<ReadingPtr> readings;
        for (auto it = reports.cbegin(); it != reports.cend(); ++it)
            readings += readDocument(reportOf(it.key(), *it), m_bench.catalogue)->readings;
        return m_bench.format().assemble(bench::source, readings, false);
    }

private Q_SLOTS:
    void addresses()
    {
        const auto address = addressIn(QUrl(u"traefik+https://a/edge/?target=deploy&endpoint=b:1"_s));
        QVERIFY(address);
        QCOMPARE(urlOf(*address).toString(), u"traefik+https://a:8080/edge?endpoint=b:1&target=deploy"_s);
        QCOMPARE(targetOf(*address), u"deploy"_s);
        QVERIFY(!addressIn(QUrl(u"traefik+http://a?root=b"_s)));
        QVERIFY(!addressIn(QUrl(u"traefik://a"_s)));
    }

    void aDocumentForEachProvider()
    {
        const auto reports = reportsIn(fixture("rawdata.json"));
        QVERIFY(reports);
        QCOMPARE(reports->keys(), (QStringList {u"file.json"_s, u"internal.json"_s}));
        const QJsonObject file = QJsonDocument::fromJson(reports->value(u"file.json"_s)).object();
        const QJsonObject router = file["http"_L1]["routers"_L1]["shop"_L1].toObject();
        QCOMPARE(router["rule"_L1].toString(), u"Host(`shop.example`)"_s);
        QVERIFY(!router.contains("status"_L1) && !router.contains("using"_L1));
        QCOMPARE(file["reported"_L1]["http"_L1]["routers"_L1]["shop"_L1]["status"_L1].toString(), u"enabled"_s);
        // Numbers of 64 bits survive: Traefik's own routers come first.
        QVERIFY(reports->value(u"internal.json"_s).contains("9223372036854775806"));
    }

    void noReports_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << "<html></html>"_ba;
        QTest::newRow("cut") << fixture("rawdata.json").chopped(20);
        QTest::newRow("a name without a provider") << reports::nameless;
        QTest::newRow("no object") << reports::noObject;
    }
    void noReports()
    {
        QFETCH(QByteArray, body);
        const auto reports = reportsIn(body);
        QVERIFY(!reports);
        QCOMPARE(reports.error().kind, Fault::Kind::Malformed);
        QVERIFY(reportsIn("{}"));
    }

    void routesAndServices()
    {
        const Assembly assembly = assembled(*reportsIn(fixture("rawdata.json")));
        QCOMPARE(bench::Drawing::of(*assembly.routes), QString::fromUtf8(fixture("routes.txt")));
        QStringList instances;
        for (const Service &service : assembly.services) {
            for (const Instance &instance : service.instances)
                instances.append(service.key.toString() + u' ' + instance.address() + u' ' + nameOf(instance.health.probe));
        }
        QCOMPARE(instances, QString::fromUtf8(fixture("instances.txt")).split(u'\n', Qt::SkipEmptyParts));
        const auto *rules = bench::first<RulesNode>(*assembly.routes, u"shop"_s);
        QVERIFY(rules);
        QCOMPARE(rules->object.scope, u"file"_s); // the provider
    }

    void itsErrorsAreFindings()
    {
        const auto reports = reportsIn(fixture("rawdata.json"));
        QList<Finding> findings;
        for (auto it = reports->cbegin(); it != reports->cend(); ++it)
            findings += readDocument(reportOf(it.key(), *it), m_bench.catalogue)->findings;
        findings += assembled(*reports).findings;
        QStringList lines;
        for (const Finding &finding : std::as_const(findings))
            lines.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + finding.place.object + u": "_s + inEnglish(finding.what));
        QCOMPARE(lines, QString::fromUtf8(fixture("findings.txt")).split(u'\n', Qt::SkipEmptyParts));
    }

    void providersHaveTheirOwnNames()
    {
        // Each provider may have a service of that name; a name without a provider is of the same one.
        const QMap<QString, QByteArray> reports {
            {u"docker.json"_s, reports::docker},
            {u"file.json"_s, reports::file},
            {u"kubernetescrd.json"_s, reports::kubernetes},
        };
        const Assembly assembly = assembled(reports);
        QCOMPARE(assembly.findings.size(), 0);
        QStringList ways;
        for (const NodeId entry : assembly.routes->entries) {
            const auto *router = assembly.routes->as<EntryNode>(entry);
            const auto *rules = assembly.routes->as<RulesNode>(router->next);
            ways.append(router->object.scope + u' ' + router->object.name + u' ' + assembly.routes->as<TargetNode>(rules->rules.first().next)->native);
        }
        ways.sort();
        QCOMPARE(ways, (QStringList {u"docker a http://10.0.0.1:80"_s, u"file b http://10.0.0.1:80"_s, u"kubernetescrd default-c http://10.0.0.2:80"_s}));
    }

    void nothingOfItIsWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("why");
        QTest::newRow("provider") << u"docker.json"_s << QString() << u"Traefik only reports this; it takes it from its provider docker: change it there"_s;
        QTest::newRow("target") << u"docker.json"_s << u"deploy"_s << u"Traefik only reports this; it takes it from its provider docker: change it in the source deploy"_s;
        QTest::newRow("its own") << u"internal.json"_s << u"deploy"_s << u"Traefik only reports this, and makes it itself"_s;
        QTest::newRow("entry points") << u"entryPoints.json"_s << u"deploy"_s << u"Traefik only reports this; its entry points stand in its static configuration"_s;
    }
    void nothingOfItIsWritten()
    {
        QFETCH(QString, path);
        QFETCH(QString, target);
        QFETCH(QString, why);
        const ReadDocumentPtr document = readDocument(reportOf(path, reports::oneRouter, target), m_bench.catalogue);
        QCOMPARE(document->readings.size(), 1);
        const text::Node rule = document->tree->root()["http"]["routers"]["a"]["rule"];
        SetField deed;
        deed.object = {u"http router"_s, path.chopped(5), u"a"_s};
        deed.node = originOf(document->document->id, rule);
        deed.field = SetField::Field::Native;
        deed.before = rule.text();
        deed.after = u"Path(`/b`)"_s;
        const auto edits = m_bench.format().editsFor(deed, *document->readings.first());
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Fault::Kind::Unsupported);
        QCOMPARE(inEnglish(edits.error().detail), why);
    }

    void keepsTheContract()
    {
        FakeTraefik traefik;
        const QByteArray raw = traefik.rawData;
        verifyContract({[&] { return Opened {open({traefik.server.url()}), nullptr}; },
                        [&](int i) { traefik.rawData = QByteArray(raw).replace("shop.example", QByteArray("shop" + QByteArray::number(i) + ".example")); },
                        [&] { traefik.mood = FakeTraefik::Mood::Silent; }, [&] { traefik.mood = FakeTraefik::Mood::Well; }});
    }

    void readsOnlyWhatChanged()
    {
        FakeTraefik traefik;
        const auto source = open({traefik.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(seen.documents(), (QStringList {u"entryPoints.json"_s, u"file.json"_s, u"internal.json"_s}));
        QCOMPARE(source->identity().value("entryPoints"_L1).toObject().contains("web"_L1), true);
        const int asked = traefik.asked("/api/rawdata");
        QTRY_VERIFY_WITH_TIMEOUT(traefik.asked("/api/rawdata") > asked + 5, patience);
        QCOMPARE(seen.changes.size(), 1); // the same again says nothing
        traefik.rawData.replace("shop.example", "other.example");
        QTRY_COMPARE_WITH_TIMEOUT(seen.changes.size(), 2, patience);
        QCOMPARE(seen.changes.last().base, quint64(1));
        QCOMPARE(seen.changes.last().documents.size(), 1);
        QCOMPARE(seen.changes.last().documents.first()->id.path, u"file.json"_s);
        QCOMPARE(traefik.asked("/api/version"), 1);
        QVERIFY(traefik.server.connections() <= 2);
    }

    void entryPointsComeInPages()
    {
        FakeTraefik traefik;
        traefik.entryPoints = {R"([{"address":":80","name":"web"}])", R"([{"address":":443","name":"websecure"}])"};
        const auto source = open({traefik.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(source->identity(), (ServerIdentity {{u"entryPoints"_s, QJsonObject {{u"web"_s, u":80"_s}, {u"websecure"_s, u":443"_s}}}}));
        QCOMPARE(traefik.asked("/api/entrypoints?page=2"), 1);
        QVERIFY(seen.bytes(u"entryPoints.json"_s).contains("\"websecure\""));
    }

    void whatIsBrokenIsNeverShown_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("garbage") << int(FakeTraefik::Mood::Garbage);
        QTest::newRow("cut in the middle") << int(FakeTraefik::Mood::Cut);
        QTest::newRow("locked") << int(FakeTraefik::Mood::Locked);
    }
    void whatIsBrokenIsNeverShown()
    {
        QFETCH(int, mood);
        FakeTraefik traefik;
        traefik.mood = FakeTraefik::Mood(mood);
        const auto source = open({traefik.server.url()});
        source->setCredentials({u"me"_s, "secret"});
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(source->state().failedAttempts > 2, patience);
        QVERIFY(seen.changes.isEmpty());
        QCOMPARE(source->state().fault->remedy == Remedy::CheckCredentials, FakeTraefik::Mood(mood) == FakeTraefik::Mood::Locked);
        QCOMPARE(traefik.authorization, "Basic " + QByteArray("me:secret").toBase64());
        traefik.mood = FakeTraefik::Mood::Well;
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(seen.documents().size(), 3);
    }

    void asksLessOftenForWhatIsLarge()
    {
        FakeTraefik traefik;
        Timing timing = quick();
        timing.pace.bytesASecond = 100;
        timing.pace.latest = 60000ms;
        const auto source = open({traefik.server.url()}, timing);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        // Signs of life are asked for meanwhile, and they are small.
        QTRY_VERIFY_WITH_TIMEOUT(traefik.asked("/api/version") > 4, patience);
        QCOMPARE(traefik.asked("/api/rawdata"), 1);
        QCOMPARE(source->state().phase, Phase::Live);
    }
};

QTEST_GUILESS_MAIN(TraefikSourceTest)
#include "tst_traefik_source.moc"
