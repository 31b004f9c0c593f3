// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/etcdprocess.h"
#include "live/seen.h"

#include <QElapsedTimer>

using namespace meshboard;
using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;

/// The real times of DESIGN rule 4, with a server that is stopped and one that is killed.
class EtcdTimesTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

private Q_SLOTS:
    void initTestCase() { catalogue.add(std::make_unique<test::HostPort>()); }

    void keepsTheTimes_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void keepsTheTimes()
    {
        QFETCH(bool, isKilled);
        test::EtcdProcess server;
        server.put(u"/services/web/a"_s, u"10.0.0.1:80"_s);
        const auto source = test::open(server.url(), catalogue, etcd::Timing());
        test::Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);

        QElapsedTimer clock;
        clock.start();
        isKilled ? server.kill() : server.suspend();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Stale, 15000);
        const qint64 amber = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Lost, 40000);
        const qint64 grey = clock.elapsed();
        QVERIFY(source->state().nextAttempt.isValid() || source->state().failedAttempts > 0);

        isKilled ? server.start() : server.resume();
        server.put(u"/services/web/b"_s, u"10.0.0.2:80"_s);
        clock.start();
        QTRY_COMPARE_WITH_TIMEOUT(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s}, 20000);
        const qint64 equal = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        qInfo("amber after %lld ms, grey after %lld ms, equal %lld ms after the server was back", amber, grey, equal);
        QVERIFY(amber <= 10000);
        QVERIFY(grey <= 30000);
        // At most 3 s until the next attempt and its time-out of 3 s before it, then 5 s.
        QVERIFY(equal <= 11000);
    }
};

QTEST_GUILESS_MAIN(EtcdTimesTest)
#include "tst_etcdtimes.moc"
