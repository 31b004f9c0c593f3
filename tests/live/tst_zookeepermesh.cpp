// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/zookeeper.h"
#include "plans/applier.h"
#include "systems/registration/registration.h"
#include "systems/traefik/traefik.h"

#include "live/zookeeperprocess.h"

using namespace meshboard;
using namespace Qt::StringLiterals;
using test::OtherZooKeeper;
using test::ZooKeeperProcess;
using Outcome = JournalEntry::Outcome;

/// From a real server to the picture, and from a draft back to the server, with the formats of this build.
class ZooKeeperMeshTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ZooKeeperProcess> server;
    std::unique_ptr<OtherZooKeeper> other;
    Catalogue catalogue;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sources> sources;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Draft> draft;
    std::unique_ptr<Applier> applier;
    SourceId source;

    QByteArray standing(const QByteArray &path) const { return other->get(path).value_or(QByteArray()); }
    static QByteArray weightPath(int child) { return "/traefik/http/services/shop/weighted/services/" + QByteArray::number(child) + "/weight"; }

    const SplitNode *split() const
    {
        const RouteGraphPtr graph = store->picture()->routesOf(source, u"traefik");
        if (!graph)
            return nullptr;
        for (NodeId id = 0; id < NodeId(graph->nodes.size()); ++id) {
            if (const auto *found = graph->as<SplitNode>(id))
                return found;
        }
        return nullptr;
    }

    void stageWeights(qint64 first, qint64 second)
    {
        const SplitNode *now = split();
        SetWeights deed;
        deed.object = now->object;
        deed.split = now->origin;
        deed.scale = now->scale;
        for (const Share &share : now->shares)
            deed.children.append({share.name, share.origin, share.weight, deed.children.isEmpty() ? first : second});
        draft->stage({Intent {QUuid::createUuid(), now->origin.document, deed, SharedChoice::Ask}}, u"weights"_s);
    }

    std::optional<Outcome> applied(std::optional<Fault> *why = nullptr)
    {
        std::optional<Expected<Plan>> plan;
        applier->prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        if (!QTest::qWaitFor([&] { return plan.has_value(); }, 20000) || !*plan) {
            if (why && plan)
                *why = plan->error();
            return std::nullopt;
        }
        return run(**plan, why);
    }
    std::optional<Outcome> run(const Plan &plan, std::optional<Fault> *why = nullptr)
    {
        std::optional<Outcome> outcome;
        QObject context;
        connect(applier.get(), &Applier::finished, &context, [&](Outcome given, const std::optional<Fault> &fault) {
            outcome = given;
            if (why)
                *why = fault;
        });
        applier->apply(plan);
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 30000);
        return outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        zookeeper::registerWith(catalogue);
        registration::registerWith(catalogue);
        traefik::registerWith(catalogue);
    }

    void init()
    {
        server = std::make_unique<ZooKeeperProcess>();
        other = std::make_unique<OtherZooKeeper>(server->port());
        const QList<std::pair<QByteArray, QByteArray>> pairs {
            {"/services/shop-v1/a", "10.0.0.1:8080"},
            {"/services/shop-v1/b", "{\"host\":\"10.0.0.2\",\"port\":8080}"},
            {"/services/shop-v2/a", "10.0.0.3:8080"},
            {"/services/shop-v1/strange", "what is this"},
        };
        for (const auto &[key, value] : pairs)
            QVERIFY(other->put(key, value));
        QVERIFY(other->putShop());

        store = std::make_unique<Store>(catalogue);
        sources = std::make_unique<Sources>(catalogue, *store);
        journal = std::make_unique<Journal>(QString());
        draft = std::make_unique<Draft>(catalogue, *store);
        applier = std::make_unique<Applier>(*sources, *store, *draft, *journal);
        const auto opened = sources->open(server->url(), u"live"_s, Safety::Free);
        QVERIFY(opened);
        source = opened->first();
        QTRY_VERIFY_WITH_TIMEOUT(split(), 20000);
    }

    void cleanup()
    {
        applier.reset();
        draft.reset();
        journal.reset();
        sources.reset();
        store.reset();
        other.reset();
        server.reset();
    }

    void becomesServicesAndRoutes()
    {
        const PicturePtr picture = store->picture();
        const auto instances = [&](const QString &name) {
            const ServicePtr service = picture->sources[source].services.value({{}, name});
            return service ? service->instances.size() : -1;
        };
        QCOMPARE(instances(u"shop-v1"_s), 2);
        QCOMPARE(instances(u"shop-v2"_s), 1);
        QCOMPARE(split()->shares.size(), 2);
        QCOMPARE(split()->shares[0].weight, std::optional<qint64>(90));
        QVERIFY(std::any_of(picture->findings.cbegin(), picture->findings.cend(), [](const Finding &finding) {
            return finding.code == "MB1401" && finding.place.object == "/services/shop-v1/strange"_L1;
        }));
    }

    void aSplitIsDraggedAppliedAndUndone()
    {
        stageWeights(50, 50);
        QCOMPARE(applied(), std::optional(Outcome::Applied));
        QCOMPARE(standing(weightPath(0)), "50"_ba);
        QVERIFY(server->cli({u"get"_s, QString::fromUtf8(weightPath(1))}).contains("\n50\n"));
        // The picture follows by the watch alone.
        QTRY_VERIFY(split() && split()->shares[0].weight == 50);
        QTRY_VERIFY(draft->isEmpty());

        std::optional<QList<JournalEntry>> entries;
        journal->list(
            1, [&](const Expected<QList<JournalEntry>> &listed) { entries = listed.value_or(QList<JournalEntry>()); });
        QTRY_VERIFY(entries);
        QCOMPARE(entries->size(), 1);
        bool isStaged = false;
        applier->undo(entries->first().plan.id, [&](const Expected<void> &done) { isStaged = done.has_value(); });
        QTRY_VERIFY(isStaged);
        QCOMPARE(applied(), std::optional(Outcome::Applied));
        QCOMPARE(standing(weightPath(0)), "90"_ba);
        QCOMPARE(standing(weightPath(1)), "10"_ba);
    }

    void aForeignWriteBetweenPlanAndApplyWins()
    {
        stageWeights(50, 50);
        std::optional<Expected<Plan>> plan;
        applier->prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        QTRY_VERIFY(plan);
        QVERIFY(*plan);
        QVERIFY(other->put(weightPath(1), "25"));
        std::optional<Fault> why;
        QCOMPARE(run(**plan, &why), std::optional(Outcome::Failed));
        QCOMPARE(why->kind, Fault::Kind::Conflict);
        QCOMPARE(standing(weightPath(0)), "90"_ba); // nothing of it was written
        QCOMPARE(standing(weightPath(1)), "25"_ba);
        QVERIFY(!draft->isEmpty());
    }

    void anotherDatabaseDoesNotReceiveThePlan()
    {
        stageWeights(50, 50);
        std::optional<Expected<Plan>> plan;
        applier->prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        QTRY_VERIFY(plan);
        QVERIFY(*plan);
        other.reset();
        server->kill();
        server->wipe();
        server->start();
        other = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(other->putShop());
        QVERIFY(other->put("/services/shop-v1/a", "10.0.0.1:8080"));
        std::optional<Fault> why;
        QCOMPARE(run(**plan, &why), std::optional(Outcome::Failed));
        QCOMPARE(why->kind, Fault::Kind::WrongTarget);
        QCOMPARE(standing(weightPath(0)), "90"_ba);
    }
};

QTEST_GUILESS_MAIN(ZooKeeperMeshTest)
#include "tst_zookeepermesh.moc"
