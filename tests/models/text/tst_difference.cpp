// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meshboard::text;

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patches_data();
    void patches();
    void random();
    void large();
};

void DifferenceTest::patches_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<Patch>>("meant");
    const auto row = [](const char *name, QByteArray before, QByteArray after, const QList<Patch> &meant) {
        QTest::newRow(name) << before << after << meant;
    };
    row("same", "a\nb\n", "a\nb\n", {});
    row("one number", "a: 1\nweight: 90\n", "a: 1\nweight: 50\n", {{13, 1, "5"}});
    row("two lines", "a: 1\nb: 2\nc: 3\n", "a: 7\nb: 2\nc: 8\n", {{3, 1, "7"}, {13, 1, "8"}});
    row("neighbours", "a: 1\nb: 2\n", "a: 7\nb: 8\n", {{3, 1, "7"}, {8, 1, "8"}});
    row("new line", "a\nc\n", "a\nb\nc\n", {{2, 0, "b\n"}});
    row("line gone", "a\nb\nc\n", "a\nc\n", {{2, 2, ""}});
    row("whole characters", "x \xc3\xa9\n", "x \xc3\xa8\n", {{2, 2, "\xc3\xa8"}});
    row("from nothing", "", "a", {{0, 0, "a"}});
    row("to nothing", "a\n", "", {{0, 2, ""}});
}

void DifferenceTest::patches()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QList<Patch>, meant);
    const auto found = difference(before, after);
    QCOMPARE(patched(before, found), after);
    QVERIFY(found == meant);
}

void DifferenceTest::random()
{
    QRandomGenerator random(7);
    const auto text = [&] {
        QByteArray out;
        for (int i = random.bounded(12); i > 0; --i)
            out += QByteArray(random.bounded(3), char('a' + random.bounded(3))) + (random.bounded(8) ? "\n" : "\r\n");
        return out;
    };
    for (int i = 0; i < 5000; ++i) {
        const QByteArray before = text();
        const QByteArray after = text();
        const auto found = difference(before, after);
        QCOMPARE(patched(before, found), after);
        for (qsizetype k = 1; k < found.size(); ++k)
            QVERIFY(found[k - 1].at + found[k - 1].length <= found[k].at);
    }
}

void DifferenceTest::large()
{
    // Two texts that share nothing: one piece, and no hours spent on it.
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 100'000; ++i) {
        before += "a" + QByteArray::number(i) + '\n';
        after += "b" + QByteArray::number(i) + '\n';
    }
    QCOMPARE(patched(before, difference(before, after)), after);
    QByteArray inserted = before;
    inserted.insert(300'000, "new\n");
    QCOMPARE(difference(before, inserted).size(), 1);
}

QTEST_APPLESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
