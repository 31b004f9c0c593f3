// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/rows.h"
#include "views/common/orderedrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

struct Word
{
    QString name;
    int figure = 0;

    const QString &key() const { return name; }
    bool operator==(const Word &) const = default;
};

constexpr Column columns[] {
    {"name", "Name", nullptr, 8},
    {"figure", "Figure", nullptr, 8, Column::Shows::Figure},
};

class Words : public Rows<Word>
{
public:
    Words() : Rows(columns, nullptr) {}
    using Rows::setRows;

protected:
    QVariant cell(int index, int column, int role) const override
    {
        if (role == SortRole && column == 1)
            return row(index).figure;
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row(index).name) : QVariant(row(index).figure);
    }
};

QList<Word> words(int count, int figures)
{
    QList<Word> rows;
    for (int i = 0; i < count; ++i)
        rows.append({u"w%1"_s.arg(i), i * 7919 % figures});
    return rows;
}

QStringList shown(const OrderedRows &ordered)
{
    QStringList names;
    for (int i = 0; i < ordered.rowCount(); ++i)
        names.append(ordered.index(i, 0).data().toString());
    return names;
}

/// The same by plain means.
QStringList expected(QList<Word> rows, const QString &part, Qt::SortOrder order)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Word &a, const Word &b) {
        return order == Qt::AscendingOrder ? a.figure < b.figure : b.figure < a.figure;
    });
    QStringList names;
    for (const Word &row : rows) {
        if (row.name.contains(part) || QString::number(row.figure).contains(part))
            names.append(row.name);
    }
    return names;
}

} // namespace

class TestOrderedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTablesFollowAtOnce()
    {
        Words words;
        OrderedRows ordered;
        const QAbstractItemModelTester tester(&ordered, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ordered.setSourceModel(&words);
        ordered.sort(1, Qt::DescendingOrder);
        words.setRows({{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 2}, {u"d"_s, 3}});
        ordered.settle();
        QCOMPARE(shown(ordered), QStringList({u"b"_s, u"d"_s, u"c"_s, u"a"_s}));
        ordered.setWords(u"3 D"_s);
        QCOMPARE(shown(ordered), QStringList {u"d"_s});
        ordered.setWords({});
        ordered.sort(0);
        QCOMPARE(shown(ordered), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(ordered.headerData(1, Qt::Horizontal).toString(), u"Figure"_s);
    }

    void longTablesFollowWhileTheWindowGoesOn()
    {
        Words rows;
        OrderedRows ordered;
        const QAbstractItemModelTester tester(&ordered, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ordered.setSourceModel(&rows);
        rows.setRows(words(700, 100));
        ordered.sort(1);
        QVERIFY(ordered.isBehind());
        QTRY_VERIFY(!ordered.isBehind());
        QCOMPARE(shown(ordered), expected(words(700, 100), {}, Qt::AscendingOrder));
        // What was shown stays until the rest is known.
        const QPersistentModelIndex chosen = ordered.index(17, 0);
        const QString name = chosen.data().toString();
        ordered.setWords(name);
        QCOMPARE(ordered.rowCount(), 700);
        QTRY_VERIFY(!ordered.isBehind());
        QCOMPARE(shown(ordered), expected(words(700, 100), name, Qt::AscendingOrder));
        QCOMPARE(chosen.data().toString(), name);
    }

    void followsRandomChanges_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("short") << 40;
        QTest::newRow("long") << 520;
    }
    void followsRandomChanges()
    {
        QFETCH(int, size);
        Words rows;
        OrderedRows ordered;
        const QAbstractItemModelTester tester(&ordered, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ordered.setSourceModel(&rows);
        QSignalSpy resets(&ordered, &QAbstractItemModel::modelReset);
        QRandomGenerator random(11);
        const QList<Word> all = words(size, 9);
        for (int round = 0; round < 13; ++round) {
            QList<Word> next;
            for (Word word : all) {
                if (random.bounded(8) == 0)
                    word.figure = int(random.bounded(9));
                if (random.bounded(5) > 0)
                    next.append(word);
            }
            if (round % 6 == 0)
                std::shuffle(next.begin(), next.end(), random);
            const QPersistentModelIndex chosen = ordered.rowCount() > 0 ? ordered.index(ordered.rowCount() / 2, 0) : QModelIndex();
            const QString name = chosen.data().toString();
            rows.setRows(next);
            const QString part = round % 3 == 0 ? QString::number(random.bounded(9)) : QString();
            const auto order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            ordered.setWords(part);
            ordered.sort(1, order);
            QTRY_VERIFY(!ordered.isBehind());
            QCOMPARE(shown(ordered), expected(next, part, order));
            if (chosen.isValid())
                QCOMPARE(chosen.data().toString(), name);
        }
        QCOMPARE(resets.count(), 0);
    }

    void figuresThatChangeAllTheTimeDoNotHoldItUp()
    {
        Words rows;
        OrderedRows ordered;
        ordered.setSourceModel(&rows);
        ordered.sort(1);
        QList<Word> now = words(700, 100);
        rows.setRows(now);
        QTimer changing;
        connect(&changing, &QTimer::timeout, this, [&] {
            now[5].figure = (now[5].figure + 1) % 100;
            rows.setRows(now);
        });
        changing.start(0);
        QTRY_COMPARE(ordered.rowCount(), 700);
        changing.stop();
        QTRY_VERIFY(!ordered.isBehind());
        QCOMPARE(shown(ordered), expected(now, {}, Qt::AscendingOrder));
    }
};

QTEST_MAIN(TestOrderedRows)
#include "tst_orderedrows.moc"
