// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/shares.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace meshboard;
using shares::Locks;
using shares::Weights;

namespace {

SplitNode split(Scale scale, const QList<std::optional<qint64>> &weights)
{
    SplitNode node;
    node.scale = scale;
    for (const auto &weight : weights)
        node.shares.append({u"v"_s + QString::number(node.shares.size() + 1), weight, noNode, {}, {}, {}});
    return node;
}

qint64 sumOf(const Weights &weights)
{
    return std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
}

} // namespace

class TestShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumFollowsTheScale()
    {
        QCOMPARE(shares::sumFor(split(Scale::Hundredths, {9000, 1000})), 10'000);
        QCOMPARE(shares::sumFor(split(Scale::Relative, {90, 10})), 100);
        QCOMPARE(shares::sumFor(split(Scale::Relative, {900, 100})), 1000);
        // Too coarse to drag by percents.
        QCOMPARE(shares::sumFor(split(Scale::Relative, {3, 1})), 100);
        // Istio: a lone weight is all of it, whatever it says.
        QCOMPARE(shares::sumFor(split(Scale::Relative, {900})), 100);
    }

    void startsWhereTheDocumentStands()
    {
        QCOMPARE(shares::startOf(split(Scale::Relative, {90, 10}), 100), (Weights {90, 10}));
        QCOMPARE(shares::startOf(split(Scale::Relative, {3, 1}), 100), (Weights {75, 25}));
        QCOMPARE(shares::startOf(split(Scale::Relative, {1, 1, 1}), 100), (Weights {34, 33, 33}));
        QCOMPARE(shares::startOf(split(Scale::Relative, {29, 71}), 100), (Weights {29, 71}));
        QCOMPARE(shares::startOf(split(Scale::Relative, {90}), 100), (Weights {100}));
        QCOMPARE(shares::startOf(split(Scale::Relative, {{}, {}}), 100), (Weights {50, 50}));
        QCOMPARE(shares::startOf(split(Scale::Hundredths, {9950, 50}), 10'000), (Weights {9950, 50}));
    }

    void borderMovesBetweenNeighbours()
    {
        QCOMPARE(shares::withBorder({90, 10}, {false, false}, 0, 50, 1), (Weights {50, 50}));
        QCOMPARE(shares::withBorder({90, 10}, {false, false}, 0, 200, 1), (Weights {100, 0}));
        QCOMPARE(shares::withBorder({90, 10}, {false, false}, 0, -5, 1), (Weights {0, 100}));
        QCOMPARE(shares::withBorder({50, 30, 20}, {false, false, false}, 1, 70, 1), (Weights {50, 20, 30}));
    }

    void borderSnaps()
    {
        QCOMPARE(shares::withBorder({9000, 1000}, {false, false}, 0, 5049, 100), (Weights {5000, 5000}));
        QCOMPARE(shares::withBorder({9000, 1000}, {false, false}, 0, 5050, 100), (Weights {5100, 4900}));
        QCOMPARE(shares::withBorder({9000, 1000}, {false, false}, 0, 5049, 1), (Weights {5049, 4951}));
        // An uneven start snaps to whole percents of the bar, not of the step.
        QCOMPARE(shares::withBorder({9050, 950}, {false, false}, 0, 8951, 100), (Weights {9000, 1000}));
    }

    void lockedChildrenArePushedAlong()
    {
        QCOMPARE(shares::withBorder({50, 30, 20}, {false, true, false}, 0, 40, 1), (Weights {40, 30, 30}));
        QCOMPARE(shares::withBorder({50, 30, 20}, {false, true, false}, 1, 70, 1), (Weights {40, 30, 30}));
        QCOMPARE(shares::withBorder({50, 30, 20}, {true, false, false}, 0, 40, 1), (Weights {50, 30, 20}));
        QVERIFY(!shares::canDrag({true, false, false}, 0));
        QVERIFY(shares::canDrag({true, false, false}, 1));
        QVERIFY(shares::canDrag({false, true, false}, 0));
    }

    void typedWeightLetsTheOthersShareTheRest()
    {
        QCOMPARE(shares::withWeight({90, 10}, {false, false}, 1, 50), (Weights {50, 50}));
        QCOMPARE(shares::withWeight({60, 30, 10}, {false, false, false}, 2, 40), (Weights {40, 20, 40}));
        QCOMPARE(shares::withWeight({60, 30, 10}, {true, false, false}, 2, 100), (Weights {60, 0, 40}));
        QCOMPARE(shares::withWeight({60, 0, 40}, {true, false, false}, 2, 10), (Weights {60, 30, 10}));
        QCOMPARE(shares::withWeight({100, 0, 0}, {false, false, false}, 0, 40), (Weights {40, 30, 30}));
        QCOMPARE(shares::withWeight({60, 40}, {false, true}, 0, 10), (Weights {60, 40}));
    }

    void whateverIsDoneTheSumStays()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 5000; ++round) {
            const int count = 2 + random.bounded(5);
            const qint64 sum = random.bounded(2) ? 100 : 10'000;
            QList<double> parts;
            Locks locks;
            for (int i = 0; i < count; ++i) {
                parts.append(random.bounded(50));
                locks.append(random.bounded(4) == 0);
            }
            Weights weights = shares::apportioned(parts, sum);
            QCOMPARE(sumOf(weights), sum);
            weights = random.bounded(2) ? shares::withBorder(weights, locks, random.bounded(count - 1), random.bounded(int(sum)), 1)
                                        : shares::withWeight(weights, locks, random.bounded(count), random.bounded(int(sum)));
            QCOMPARE(sumOf(weights), sum);
            for (int i = 0; i < count; ++i)
                QVERIFY(weights[i] >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestShares)
#include "tst_shares.moc"
