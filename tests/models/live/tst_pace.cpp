// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/pace.h"

#include <QTest>

using namespace meshboard;
using namespace std::chrono_literals;

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLargeIsAskedForLessOften()
    {
        const Pace pace {5s, 30s, 100'000};
        QCOMPARE(pace.between(0), 5000ms);
        QCOMPARE(pace.between(500'000), 5000ms);
        QCOMPARE(pace.between(1'000'000), 10000ms);
        QCOMPARE(pace.between(80'000'000), 30000ms);
    }
    void nobodyAsksInStep()
    {
        QCOMPARE(Pace::spread(10s, 0), 9000ms);
        QCOMPARE(Pace::spread(10s, 0.5), 10000ms);
        QVERIFY(Pace::spread(10s, 0.999) < 11000ms);
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
