// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "live/eurekaprocess.h"
#include "plans/planrun.h"
#include "plans/registrations.h"
#include "support/sourcesuite.h"
#include "systems/eureka/eureka.h"
#include "systems/eureka/registration.h"
#include "systems/eureka/source.h"
#include "systems/eureka/writer.h"

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::EurekaProcess;
using Phase = SourceState::Phase;

namespace {

/// Long times made short.
Timing quick()
{
    Timing timing;
    timing.pace.soonest = 200ms;
    timing.pace.latest = 1000ms;
    timing.page = 1000ms;
    timing.beat = 200ms;
    timing.beatTimeout = 3000ms;
    timing.staleAfter = 4000ms;
    timing.lostAfter = 8000ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

QStringList printed(const Snapshot &snapshot)
{
    QStringList lines;
    for (const ServicePtr &service : snapshot.services) {
        QStringList words {service->key.toString()};
        for (const Instance &instance : service->instances)
            words.append(instance.id + u'=' + instance.address() + u' ' + nameOf(instance.health.probe) + u' ' + nameOf(instance.health.rotation));
        lines.append(words.join(u"; "));
    }
    return lines;
}

} // namespace

class EurekaLive : public QObject
{
    Q_OBJECT

    std::unique_ptr<EurekaProcess> eureka;

    std::unique_ptr<EurekaSource> open(QList<QUrl> endpoints = {}) const
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        if (endpoints.isEmpty())
            endpoints.append(eureka->url());
        return std::make_unique<EurekaSource>(connection, std::make_unique<Server>(endpoints, u"/eureka"_s, QSslConfiguration::defaultConfiguration()), quick());
    }

    template <typename Result>
    static Expected<Result> answered(const std::function<Call(std::function<void(Expected<Result>)>)> &ask)
    {
        std::optional<Expected<Result>> result;
        const Call call = ask([&](const Expected<Result> &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patience))
            return tl::unexpected(Fault {Fault::Kind::TimedOut, {}, Remedy::None, {}, {}});
        return *result;
    }
    static Expected<Document> read(Writer &writer, const DocumentId &id)
    {
        return answered<Document>([&](const auto &done) { return writer.read(id, done); });
    }
    static Expected<Receipt> written(Writer &writer, const Write &write)
    {
        return answered<Receipt>([&](const auto &done) { return writer.write(write, done); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("eureka");
        eureka = std::make_unique<EurekaProcess>(judge::whereIs(u"eureka"_s));
        QCOMPARE(eureka->add("PAYMENT", "a:8080", 8080), 204);
        QCOMPARE(eureka->add("PAYMENT", "b:8080", 8081), 204);
        QCOMPARE(eureka->add("CART", "c", 80), 204);
    }
    void cleanupTestCase() { eureka.reset(); }

    void showsAndFollows()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), (QStringList {u"cart; c=127.0.0.1:80 passing in"_s,
                                                  u"payment; a:8080=127.0.0.1:8080 passing in; b:8080=127.0.0.1:8081 passing in"_s}), patience);
    }

    void keepsTheContract()
    {
        verifyContract({[&] { return Opened {open(), nullptr}; },
                        [&](int i) { eureka->add("PAYMENT", "b:8080", 9000 + i); },
                        [&] { eureka->suspend(); }, [&] { eureka->resume(); }});
    }

    void everyStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("shown");
        QTest::newRow("DOWN") << "DOWN"_ba << u"c=127.0.0.1:80 critical in"_s;
        QTest::newRow("STARTING") << "STARTING"_ba << u"c=127.0.0.1:80 unknown starting"_s;
        QTest::newRow("OUT_OF_SERVICE") << "OUT_OF_SERVICE"_ba << u"c=127.0.0.1:80 unknown out"_s;
        QTest::newRow("UNKNOWN") << "UNKNOWN"_ba << u"c=127.0.0.1:80 unknown in"_s;
        QTest::newRow("UP") << "UP"_ba << u"c=127.0.0.1:80 passing in"_s;
    }
    void everyStatus()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, shown);
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(eureka->http().ask("PUT", "/eureka/apps/CART/c/status?value=" + status).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(printed(seen.snapshot).contains(u"cart; "_s + shown), patience);
        const QMap<QString, QString> labels = seen.snapshot.services.value({{}, u"cart"_s})->instances.first().labels;
        QCOMPARE(labels.value(u"durationInSecs"_s), u"90"_s);
        QCOMPARE(labels.value(u"overriddenstatus"_s), status == "UNKNOWN" ? QString() : QString::fromLatin1(status));
        QTRY_VERIFY_WITH_TIMEOUT(source->state().lag, patience);
        QVERIFY(*source->state().lag < 10s);
        QCOMPARE(seen.violations, QStringList());
        // A source that has just connected judges one that lived through it.
        const auto fresh = open();
        Recorder judge(*fresh);
        fresh->start();
        QTRY_COMPARE_WITH_TIMEOUT(fresh->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(printed(judge.snapshot), printed(seen.snapshot), patience);
    }

    void instancesComeAndGo()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(eureka->add("SEARCH", "s", 7, R"("metadata":{"zone":"eu-1","version":"v2","weight":"3"})"), 204);
        QTRY_VERIFY_WITH_TIMEOUT(seen.snapshot.services.contains({{}, u"search"_s}), patience);
        const Instance &instance = seen.snapshot.services.value({{}, u"search"_s})->instances.first();
        QCOMPARE(instance.subset, u"v2"_s);
        QCOMPARE(instance.weight, 3.0);
        QCOMPARE(instance.labels.value(u"zone"_s), u"eu-1"_s);
        QCOMPARE(instance.document, u"apps/SEARCH/s.json"_s);
        QCOMPARE(seen.snapshot.services.value({{}, u"search"_s})->aliases, QStringList {u"SEARCH"_s});
        QCOMPARE(eureka->http().ask("DELETE", "/eureka/apps/SEARCH/s").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.snapshot.services.contains({{}, u"search"_s}), patience);
    }

    /// Each write, and what the server says of it to somebody else.
    void writes()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        EurekaWriter writer(*source);
        const DocumentId id {source->id(), u"apps/PAYMENT/a:8080.json"_s};
        QCOMPARE(writer.strengthFor(id), GuardStrength::Checked);
        const Document before = *read(writer, id);
        QVERIFY(before.bytes.contains("\"status\": \"UP\""));
        QVERIFY(!before.bytes.contains("Timestamp"));

        // Out of service and back.
        const QByteArray out = QByteArray(before.bytes).replace("\"UP\"", "\"OUT_OF_SERVICE\"");
        const auto receipt = written(writer, {id, before.bytes, out, before.guard});
        QVERIFY(receipt);
        QVERIFY(receipt->window && receipt->window->count() > 0);
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["status"_L1].toString(), u"OUT_OF_SERVICE"_s);
        QCOMPARE(read(writer, id)->bytes, out);
        QTRY_VERIFY_WITH_TIMEOUT(printed(seen.snapshot).join(u' ').contains(u"a:8080=127.0.0.1:8080 unknown out"), patience);
        QVERIFY(written(writer, {id, out, before.bytes, before.guard}));
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["status"_L1].toString(), u"UP"_s);
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["overriddenStatus"_L1].toString(), u"UNKNOWN"_s);
        QCOMPARE(read(writer, id)->bytes, before.bytes);

        // Metadata, added, changed and removed; odd characters are kept.
        QByteArray described = before.bytes;
        described.replace("\"@class\": \"java.util.Collections$EmptyMap\"", "\"note\": \"a & b = \u00e9 +%\",\n      \"zone\": \"eu-1\"");
        QVERIFY(described != before.bytes);
        QVERIFY(written(writer, {id, before.bytes, described, before.guard}));
        const QJsonObject metadata = eureka->instance("PAYMENT", "a:8080")["metadata"_L1].toObject();
        QCOMPARE(metadata["note"_L1].toString(), u"a & b = \u00e9 +%"_s);
        QCOMPARE(metadata["zone"_L1].toString(), u"eu-1"_s);
        const Document now = *read(writer, id);
        QByteArray fewer = now.bytes;
        fewer.replace(",\n      \"zone\": \"eu-1\"", "").replace("\"zone\": \"eu-1\",\n      ", "").replace("8080,", "8085,");
        QVERIFY(written(writer, {id, now.bytes, fewer, now.guard}));
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["metadata"_L1].toObject().keys(), QStringList {u"note"_s});
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["port"_L1].toObject()["$"_L1].toInt(), 8085);

        // Somebody else was faster.
        eureka->http().ask("PUT", "/eureka/apps/PAYMENT/a:8080/metadata?who=else");
        const auto late = written(writer, {id, fewer, now.bytes, now.guard});
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Fault::Kind::Conflict);
        QCOMPARE(eureka->instance("PAYMENT", "a:8080")["port"_L1].toObject()["$"_L1].toInt(), 8085);
        QCOMPARE(read(writer, {source->id(), u"apps/PAYMENT/nobody.json"_s}).error().kind, Fault::Kind::NotFound);
    }

    void registersRenewsAndCancels()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        auto writer = std::make_unique<EurekaWriter>(*source);
        const DocumentId id {source->id(), u"apps/BATCH/night:1.json"_s};
        const auto guard = answered<Guard>([&](const auto &done) { return writer->absence(id, done); });
        QVERIFY(guard);
        QVERIFY(guard->token.contains("values"_L1));
        const QByteArray text = R"({"instance": {"instanceId": "night:1", "hostName": "127.0.0.1", "app": "BATCH", "ipAddr": "127.0.0.1", "status": "UP",
            "port": {"$": 9, "@enabled": "true"}, "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
            "leaseInfo": {"renewalIntervalInSecs": 1, "durationInSecs": 3}}})";
        QVERIFY(written(*writer, {id, {}, text, *guard, Write::Sort::Create}));
        QTRY_VERIFY_WITH_TIMEOUT(seen.snapshot.services.contains({{}, u"batch"_s}), patience);
        QTRY_VERIFY_WITH_TIMEOUT(seen.has(u"MB1307"_s), patience);
        const auto renewedAt = [&] { return eureka->instance("BATCH", "night:1")["leaseInfo"_L1].toObject()["lastRenewalTimestamp"_L1].toDouble(); };
        const double first = renewedAt();
        QVERIFY(first > 0);
        QTRY_VERIFY_WITH_TIMEOUT(renewedAt() > first + 1500, patience);
        QVERIFY(!written(*writer, {id, {}, text, *guard, Write::Sort::Create})); // it is there already

        // A server that lost it gets it again, as from its own clients.
        QCOMPARE(eureka->http().ask("DELETE", "/eureka/apps/BATCH/night:1").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!eureka->instance("BATCH", "night:1").isEmpty(), patience);

        // Cancelled from here it stays away.
        const Document now = *read(*writer, id);
        QVERIFY(written(*writer, {id, now.bytes, {}, now.guard, Write::Sort::Remove}));
        QVERIFY(eureka->instance("BATCH", "night:1").isEmpty());
        QVERIFY(source->leases().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!seen.has(u"MB1307"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.snapshot.services.contains({{}, u"batch"_s}), patience);
    }

    void whatStillRenewsComesBack()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        EurekaWriter writer(*source);
        const DocumentId id {source->id(), u"apps/CART/c.json"_s};
        const Document now = *read(writer, id);
        QVERIFY(written(writer, {id, now.bytes, {}, now.guard, Write::Sort::Remove}));
        QTRY_VERIFY_WITH_TIMEOUT(!seen.snapshot.services.contains({{}, u"cart"_s}), patience);
        QVERIFY(!seen.has(u"MB1308"_s));
        // Its client renews, hears of it, and registers.
        QCOMPARE(eureka->http().ask("PUT", "/eureka/apps/CART/c").status, 404);
        QCOMPARE(eureka->add("CART", "c", 80), 204);
        QTRY_VERIFY_WITH_TIMEOUT(seen.has(u"MB1308"_s), patience);
        QVERIFY(seen.snapshot.services.contains({{}, u"cart"_s}));
    }

    /// As the program does it: staged words, a plan, its run, and what stands there afterwards.
    void plansAreApplied()
    {
        const auto source = open();
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        EurekaWriter writer(*source);
        Catalogue catalogue;
        eureka::registerWith(catalogue);
        Journal journal({});
        const auto applied = [&](const Document &document, const QList<Intent> &intents) -> JournalEntry::Outcome {
            const auto known = document.guard.token.contains("absent"_L1) ? ReadDocuments() : ReadDocuments {{document.id, readDocument(std::make_shared<Document>(document), catalogue)}};
            const Replay replayed = replay(intents, known, catalogue);
            if (replayed.hasTroubles() || replayed.after.size() != 1)
                return JournalEntry::Outcome::Failed;
            const ReadDocumentPtr after = replayed.after.first();
            Plan plan;
            plan.id = QUuid::createUuid();
            plan.steps = {{{document.id, document.bytes, after ? after->document->bytes : QByteArray(), document.guard,
                            !after ? Write::Sort::Remove : known.isEmpty() ? Write::Sort::Create : Write::Sort::Change}, {}, {}}};
            const auto identity = answered<ServerIdentity>([&](const auto &done) { return writer.identify(done); });
            plan.targets = {{source->id(), u"eureka"_s, {}, identity.value_or(ServerIdentity())}};
            PlanRun run(plan, [&](SourceId) { return ApplyTarget {&writer, Safety::Free, false}; }, journal);
            std::optional<JournalEntry::Outcome> outcome;
            connect(&run, &PlanRun::finished, this, [&](JournalEntry::Outcome is) { outcome = is; });
            run.start();
            return QTest::qWaitFor([&] { return outcome.has_value(); }, patience) ? *outcome : JournalEntry::Outcome::Unsettled;
        };
        const auto amended = [&](const Amendment &amendment) {
            const Document document = *read(writer, {source->id(), u"apps/PAYMENT/b:8080.json"_s});
            const auto intents = registrations::amended(document, amendment, catalogue);
            return intents ? applied(document, *intents) : JournalEntry::Outcome::Failed;
        };
        Amendment out;
        out.rotation = Rotation::Out;
        QCOMPARE(amended(out), JournalEntry::Outcome::Applied);
        QCOMPARE(eureka->instance("PAYMENT", "b:8080")["status"_L1].toString(), u"OUT_OF_SERVICE"_s);
        Amendment back;
        back.rotation = Rotation::In;
        back.weight = 5;
        back.port = 8088;
        QCOMPARE(amended(back), JournalEntry::Outcome::Applied);
        QCOMPARE(eureka->instance("PAYMENT", "b:8080")["status"_L1].toString(), u"UP"_s);
        QCOMPARE(eureka->instance("PAYMENT", "b:8080")["metadata"_L1].toObject()["weight"_L1].toString(), u"5"_s);
        QCOMPARE(eureka->instance("PAYMENT", "b:8080")["port"_L1].toObject()["$"_L1].toInt(), 8088);

        // The server adds what it has itself to what is registered.
        Document made;
        made.id = {source->id(), u"apps/ONCE/o.json"_s};
        made.guard = *answered<Guard>([&](const auto &done) { return writer.absence(made.id, done); });
        const auto text = Registration().encoded({{{}, u"once"_s}, {u"o"_s, u"127.0.0.1"_s, quint16(5), {}, {}, {}, {}}});
        QVERIFY(text);
        QCOMPARE(applied(made, {{QUuid::createUuid(), made.id, CreateDocument {text->value}}}), JournalEntry::Outcome::Applied);
        QVERIFY(!eureka->instance("ONCE", "o").isEmpty());
        const Document now = *read(writer, made.id);
        QVERIFY(now.bytes != text->value);
        QCOMPARE(applied(now, {registrations::removed(now)}), JournalEntry::Outcome::Applied);
        QVERIFY(eureka->instance("ONCE", "o").isEmpty());
    }

    void tellsOfSelfPreservation()
    {
        // Nobody renews here.
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(seen.has(u"MB1306"_s), patience);
        EurekaWriter writer(*source);
        const auto identity = answered<ServerIdentity>([&](const auto &done) { return writer.identify(done); });
        QVERIFY(identity);
        QCOMPARE(identity->value("environment"_L1).toString(), u"test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(source->identity(), *identity, patience);
    }

    void comesBackAfterAKillWithOtherContents()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        const QStringList before = printed(seen.snapshot);
        QVERIFY(!before.isEmpty());
        eureka->kill();
        QTRY_VERIFY_WITH_TIMEOUT(source->state().phase != Phase::Live, patience);
        QVERIFY(source->state().nextAttempt.isValid());
        QCOMPARE(printed(seen.snapshot), before); // old, and still shown
        eureka->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), QStringList(), patience);
        QCOMPARE(eureka->add("PAYMENT", "z:1", 1), 204);
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), QStringList {u"payment; z:1=127.0.0.1:1 passing in"_s}, patience);
        QCOMPARE(seen.violations, QStringList());
    }

    void aStoppedServerTurnsAmberGreyAndBack()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        eureka->suspend();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Stale, patience);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Lost, patience);
        QVERIFY(!seen.snapshot.services.isEmpty());
        eureka->resume();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
    }

};

QTEST_GUILESS_MAIN(EurekaLive)
#include "tst_eurekalive.moc"
