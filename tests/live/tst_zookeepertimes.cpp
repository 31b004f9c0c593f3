// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/source.h"
#include "systems/registration/registration.h"

#include "live/zookeeperprocess.h"

#include <QElapsedTimer>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;

/// The real times of DESIGN rule 4, with a server that is stopped and one that is killed.
class ZooKeeperTimesTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

private Q_SLOTS:
    void initTestCase() { registration::registerWith(catalogue); }

    void keepsTheTimes_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void keepsTheTimes()
    {
        QFETCH(bool, isKilled);
        test::ZooKeeperProcess server;
        QVERIFY(test::OtherZooKeeper(server.port()).put("/services/web/a", "10.0.0.1:80"));
        Connection connection;
        connection.id = {QUuid::createUuid()};
        ZooKeeperSource source(connection, std::make_unique<Ensemble>(*addressIn(server.url())), catalogue);
        Snapshot snapshot;
        connect(&source, &Source::published, this, [&](const Change &change) { snapshot = applied(snapshot, change); });
        source.start();
        QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Live, 20000);

        QElapsedTimer clock;
        clock.start();
        isKilled ? server.kill() : server.suspend();
        QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Stale, 15000);
        const qint64 amber = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Lost, 40000);
        const qint64 grey = clock.elapsed();
        QVERIFY(source.state().nextAttempt.isValid() || source.state().failedAttempts > 0);

        isKilled ? server.start() : server.resume();
        QVERIFY(test::OtherZooKeeper(server.port()).put("/services/web/b", "10.0.0.2:80"));
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(snapshot.services.value({{}, u"web"_s})->instances.size() == 2, 20000);
        const qint64 equal = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, Phase::Live, 20000);
        qInfo("amber after %lld ms, grey after %lld ms, equal %lld ms after the server was back", amber, grey, equal);
        QVERIFY(amber <= 10000);
        QVERIFY(grey <= 30000);
        // At most 3 s until the next attempt and its time-out of 3 s before it, then 5 s.
        QVERIFY(equal <= 11000);
    }
};

QTEST_GUILESS_MAIN(ZooKeeperTimesTest)
#include "tst_zookeepertimes.moc"
