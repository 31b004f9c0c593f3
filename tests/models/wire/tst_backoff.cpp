// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/breaker.h"

#include <QTest>

using namespace meshboard::wire;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToItsCap()
    {
        const Backoff backoff({100ms, 3000ms});
        QList<qint64> waits;
        for (int failures = 1; failures <= 7; ++failures)
            waits.append(backoff.after(failures, 1.0).count());
        QCOMPARE(waits, (QList<qint64> {100, 200, 400, 800, 1600, 3000, 3000}));
    }

    void spreadsOverTheUpperHalf()
    {
        const Backoff backoff({1000ms, 30000ms});
        QCOMPARE(backoff.after(1, 0.0), 500ms);
        QCOMPARE(backoff.after(1, 0.5), 750ms);
        QCOMPARE(backoff.after(3, 0.0), 2000ms);
    }

    void staysCappedForever()
    {
        QCOMPARE(Backoff({250ms, 3000ms}).after(1000000, 0.999999).count(), 2999);
        QCOMPARE(Backoff({250ms, 100ms}).after(1, 1.0), 100ms);
    }

    void opensAfterItsThresholdAndNamesTheNextAttempt()
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        Breaker breaker(Backoff({1000ms, 3000ms}), 3);
        QVERIFY(breaker.allows(start));
        QVERIFY(!breaker.nextAttempt().isValid());

        breaker.failed(start, 1.0);
        breaker.failed(start, 1.0);
        QVERIFY(breaker.allows(start)); // not often enough
        breaker.failed(start, 1.0);
        QVERIFY(!breaker.allows(start));
        QCOMPARE(breaker.nextAttempt(), start.addSecs(3));
        QVERIFY(!breaker.allows(start.addMSecs(2999)));
        QVERIFY(breaker.allows(start.addSecs(3))); // the one planned attempt
        QCOMPARE(breaker.failures(), 3);

        breaker.succeeded();
        QVERIFY(breaker.allows(start));
        QCOMPARE(breaker.failures(), 0);
        QVERIFY(!breaker.nextAttempt().isValid());
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
