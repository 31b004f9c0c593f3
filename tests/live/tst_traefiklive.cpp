// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "carriers/folder/folder.h"
#include "live/traefikprocess.h"
#include "support/fakeserver.h"
#include "support/sourcesuite.h"
#include "store/picture.h"
#include "systems/traefik/source.h"
#include "systems/traefik/traefik.h"

using namespace meshboard;
using namespace meshboard::traefik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::TraefikProcess;
using Phase = SourceState::Phase;

namespace {

/// Long times made short.
Timing quick()
{
    Timing timing;
    timing.pace.soonest = 200ms;
    timing.pace.latest = 1000ms;
    timing.beat = 200ms;
    timing.staleAfter = 4000ms;
    timing.lostAfter = 8000ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

/// A back end that answers with its name, and counts.
struct BackEnd
{
    int asked = 0;
    test::FakeServer server {[this](const test::FakeServer::Asked &request, test::FakeServer::Answer answer) {
        asked += request.path == "/health" ? 0 : 1;
        answer.send("{}");
    }};
    QByteArray url() const { return server.url().toString().toUtf8(); }
};

} // namespace

class TraefikLive : public QObject
{
    Q_OBJECT

    std::unique_ptr<TraefikProcess> traefik;
    Catalogue catalogue;
    BackEnd v1;
    BackEnd v2;

    std::unique_ptr<TraefikSource> open(const QString &target = {}) const
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        return std::make_unique<TraefikSource>(connection, std::make_unique<Server>(QList {traefik->url()}, QString(), QSslConfiguration::defaultConfiguration()), target, quick());
    }

    PicturePtr pictureOf(const Snapshot &snapshot) const { return meshboard::pictureOf({{open()->id(), snapshot}}, {}, catalogue, nullptr); }
    QString routes(const Snapshot &snapshot) const
    {
        const PicturePtr picture = pictureOf(snapshot);
        return picture->routes.isEmpty() ? QString() : bench::Drawing::of(*picture->routes.first());
    }
    static QStringList findings(const PicturePtr &picture)
    {
        QStringList lines;
        for (const Finding &finding : picture->findings)
            lines.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + inEnglish(finding.what));
        return lines;
    }

    QByteArray shop(int weight) const
    {
        return "http:\n  routers:\n    shop:\n      entryPoints: [web]\n      rule: Host(`shop.example`)\n      service: front\n      middlewares: [strip]\n"
               "  services:\n    front:\n      weighted:\n        services:\n          - name: v1\n            weight: "
            + QByteArray::number(weight) + "\n          - name: v2\n            weight: " + QByteArray::number(100 - weight)
            + "\n    v1:\n      loadBalancer:\n        servers: [{url: \"" + v1.url() + "\"}]\n"
              "    v2:\n      loadBalancer:\n        healthCheck: {path: /health, interval: 200ms, timeout: 2s}\n        servers: [{url: \"" + v2.url()
            + "\"}, {url: \"http://127.0.0.1:1\"}]\n  middlewares:\n    strip: {stripPrefix: {prefixes: [/api]}}\n    idle: {retry: {attempts: 2}}\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("traefik");
        traefik::registerWith(catalogue);
        folder::registerWith(catalogue);
        traefik = std::make_unique<TraefikProcess>(judge::whereIs(u"traefik"_s));
    }
    void init() { traefik->write(u"shop.yaml"_s, shop(90)); }
    void cleanupTestCase() { traefik.reset(); }

    void showsWhatItReports()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(seen.documents().contains(u"entryPoints.json"_s), true);
        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"http router shop [shop.example] at [web] http\n  ? host = shop.example (20) {rewrite strip /api}\n    % v1 90"_s), patience);
        QVERIFY(inEnglish(source->state().server).startsWith(u"Traefik 3."_s));

        const PicturePtr picture = pictureOf(seen.snapshot);
        const ObjectKey router {u"http router"_s, u"file"_s, u"shop"_s};
        QVERIFY(!picture->originOf(source->id(), router).isNull());
        QVERIFY(findings(picture).contains(u"MB0328 note No router uses middleware idle"_s));
        // The server that is asked and does not answer is down; the one that nobody asks is not known.
        QTRY_COMPARE_WITH_TIMEOUT(instances(seen.snapshot), (QStringList {u"v1 unknown"_s, u"v2 critical"_s, u"v2 passing"_s}), patience);
    }

    void aFileEditedByTheBoardIsReported()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"% v1 90"_s), patience);

        Connection connection;
        connection.id = {QUuid::createUuid()};
        connection.url = QUrl(u"folder:"_s + traefik->folder());
        const auto files = catalogue.carrierFor(connection.url)->open(connection, catalogue);
        QVERIFY(files);
        Recorder folder(*files->source);
        files->source->start();
        QTRY_VERIFY_WITH_TIMEOUT(folder.documents().contains(u"shop.yaml"_s), patience);
        const DocumentId id {connection.id, u"shop.yaml"_s};
        const DocumentPtr document = folder.snapshot.documents.value(id);
        const ReadDocumentPtr read = readDocument(document, catalogue);
        const Format *format = catalogue.format(u"traefik");
        const Assembly assembly = format->assemble(connection.id, read->readings, true);
        const auto *split = bench::first<SplitNode>(*assembly.routes, u"front"_s);
        QVERIFY(split);
        const auto edits = format->editsFor(edits::setWeights(*split, {50, 50}).deed, *read->readings.first());
        QVERIFY(edits);
        const auto tree = text::edited(read->tree, *edits);
        QVERIFY(tree);
        std::optional<Expected<Receipt>> receipt;
        const Call call = files->writer->write({id, document->bytes, (*tree)->bytes(), document->guard}, [&](const Expected<Receipt> &done) { receipt = done; });
        QTRY_VERIFY_WITH_TIMEOUT(receipt, patience);
        QVERIFY(*receipt);

        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"% v1 50\n"_s), patience);
        QVERIFY(seen.changes.last().base > 0);
        // With a new configuration each server is up until its first check.
        QTRY_COMPARE_WITH_TIMEOUT(instances(seen.snapshot), (QStringList {u"v1 unknown"_s, u"v2 critical"_s, u"v2 passing"_s}), patience);
        // What it reports is what it does.
        v1.asked = v2.asked = 0;
        QNetworkAccessManager client;
        for (int i = 0; i < 100; ++i) {
            QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/"_s.arg(traefik->portOf(u"web"_s))));
            request.setRawHeader("Host", "shop.example");
            const std::unique_ptr<QNetworkReply> reply(client.get(request));
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        }
        QCOMPARE(v1.asked + v2.asked, 100);
        QVERIFY2(std::abs(v1.asked - 50) <= 2, qPrintable(QString::number(v1.asked)));
    }

    void itsErrorsAreFindings()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        traefik->write(u"shop.yaml"_s, "http:\n  routers:\n    lost: {rule: Path(`/`), service: nowhere}\n    odd: {rule: Pth(`/`), service: noop@internal}\n");
        const auto hasBoth = [&] {
            const QStringList lines = findings(pictureOf(seen.snapshot));
            return lines.filter(u"MB0327 error Traefik does without http router lost: the service \"nowhere@file\" does not exist"_s).size() == 1
                && lines.filter(u"MB0327 error Traefik does without http router odd:"_s).size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasBoth(), patience);
        // Nothing is said twice.
        QCOMPARE(findings(pictureOf(seen.snapshot)).filter(u"nowhere"_s).size(), 1);
        QVERIFY(instances(seen.snapshot).isEmpty());
    }

    void nothingOfItCanBeWritten()
    {
        const auto source = open(u"deploy"_s);
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"% v1 90"_s), patience);
        const PicturePtr picture = pictureOf(seen.snapshot);
        const auto *split = bench::first<SplitNode>(*picture->routes.first(), u"front"_s);
        QVERIFY(split);
        const ReadDocument *document = picture->document(split->origin.document);
        const auto edits = catalogue.format(u"traefik")->editsFor(edits::setWeights(*split, {50, 50}).deed, *document->readings.first());
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Fault::Kind::Unsupported);
        QCOMPARE(inEnglish(edits.error().detail), u"Traefik only reports this; it takes it from its provider file: change it in the source deploy"_s);
        Connection connection = source->connection();
        connection.url = QUrl(u"traefik+"_s + traefik->url().toString());
        const auto opened = catalogue.carrierFor(connection.url)->open(connection, catalogue);
        QVERIFY(opened);
        QVERIFY(!opened->writer);
    }

    void keepsTheContract()
    {
        verifyContract({[&] { return Opened {open(), nullptr}; },
                        [&](int i) { traefik->write(u"more.yaml"_s, "http:\n  routers:\n    more: {rule: Path(`/`), service: noop@internal, priority: " + QByteArray::number(i + 1) + "}\n"); },
                        [&] { traefik->suspend(); }, [&] { traefik->resume(); }});
    }

    void comesBackAfterAKillWithOtherContents()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"% v1 90"_s), patience);
        const QString before = routes(seen.snapshot);
        traefik->kill();
        QTRY_VERIFY_WITH_TIMEOUT(source->state().phase != Phase::Live, patience);
        QVERIFY(source->state().nextAttempt.isValid());
        QCOMPARE(routes(seen.snapshot), before); // old, and still shown
        traefik->write(u"shop.yaml"_s, shop(10));
        traefik->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_VERIFY_WITH_TIMEOUT(routes(seen.snapshot).contains(u"% v1 10"_s), patience);
        QCOMPARE(seen.violations, QStringList());
    }

private:
    /// "v2 critical", sorted.
    QStringList instances(const Snapshot &snapshot) const
    {
        QStringList lines;
        const PicturePtr picture = pictureOf(snapshot);
        for (const MergedServicePtr &service : picture->services) {
            for (const MergedService::Part &part : service->parts) {
                for (const Instance &instance : part.service->instances)
                    lines.append(service->key.name + u' ' + nameOf(instance.health.probe));
            }
        }
        lines.sort();
        return lines;
    }
};

QTEST_GUILESS_MAIN(TraefikLive)
#include "tst_traefiklive.moc"
