// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figures.h"
#include "items/rows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

struct Letter
{
    QString name;
    int figure = 0;
    QDateTime since;

    const QString &key() const { return name; }
    bool operator==(const Letter &) const = default;
};

constexpr Column columns[] {
    {"name", "Name", nullptr, 8},
    {"figure", "Figure", nullptr, 8, Column::Shows::Figure},
    {"since", "Since", nullptr, 8, Column::Shows::Age},
};

class Letters : public Rows<Letter>
{
public:
    Letters() : Rows(columns, nullptr) {}
    void show(const QList<Letter> &rows) { setRows(rows); }
    using Rows::makeRows;
    /// "abc", figures 0: drawn input.
    void draw(const QString &letters)
    {
        QList<Letter> rows;
        for (const QChar letter : letters)
            rows.append({letter, 0, {}});
        show(rows);
    }
    QString drawn() const
    {
        QString text;
        for (int i = 0; i < rowCount(); ++i)
            text += row(i).name;
        return text;
    }

protected:
    QVariant cell(int index, int column, int role) const override
    {
        if (role == KeyRole)
            return row(index).name;
        if (role != Qt::DisplayRole || column == 2)
            return {};
        return column == 0 ? QVariant(row(index).name) : QVariant(row(index).figure);
    }
    QDateTime moment(int index, int column) const override { return column == 2 ? row(index).since : QDateTime(); }
};

/// What a model told, in the order it told it: "-1..2 +0..1 ~3".
class Told : public QObject
{
public:
    explicit Told(const QAbstractItemModel &model)
    {
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { add(u'-', first, last); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { add(u'+', first, last); });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) { add(u'~', from.row(), to.row()); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_words.append(u"reset"_s); });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { m_words.append(u"layout"_s); });
    }
    QString take() { return std::exchange(m_words, {}).join(u' '); }

private:
    void add(QChar sign, int first, int last)
    {
        m_words.append(first == last ? QString(sign + QString::number(first))
                                     : QString(sign + QString::number(first) + u".." + QString::number(last)));
    }
    QStringList m_words;
};

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFewestChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << u"abc"_s << u"abc"_s << QString();
        QTest::newRow("fill") << QString() << u"abc"_s << u"+0..2"_s;
        QTest::newRow("empty") << u"abc"_s << QString() << u"-0..2"_s;
        QTest::newRow("insert in front") << u"bc"_s << u"abc"_s << u"+0"_s;
        QTest::newRow("insert between") << u"ad"_s << u"abcd"_s << u"+1..2"_s;
        QTest::newRow("append") << u"ab"_s << u"abcd"_s << u"+2..3"_s;
        QTest::newRow("remove between") << u"abcde"_s << u"ae"_s << u"-1..3"_s;
        QTest::newRow("two runs go") << u"abcde"_s << u"bd"_s << u"-4 -2 -0"_s;
        QTest::newRow("one goes, one comes") << u"abc"_s << u"abd"_s << u"-2 +2"_s;
        QTest::newRow("first goes last: one row moves, not all") << u"abcd"_s << u"bcda"_s << u"-0 +3"_s;
        QTest::newRow("last goes first") << u"abcd"_s << u"dabc"_s << u"-3 +0"_s;
    }

    void tellsTheFewestChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Letters letters;
        const QAbstractItemModelTester tester(&letters, QAbstractItemModelTester::FailureReportingMode::Fatal);
        letters.draw(before);
        Told told(letters);
        letters.draw(after);
        QCOMPARE(letters.drawn(), after);
        QTEST(told.take(), "told");
    }

    void tellsChangedRowsInRuns()
    {
        Letters letters;
        letters.draw(u"abcde"_s);
        Told told(letters);
        letters.show({{u"a"_s, 1, {}}, {u"b"_s, 1, {}}, {u"c"_s, 0, {}}, {u"d"_s, 0, {}}, {u"e"_s, 7, {}}});
        QCOMPARE(told.take(), u"~0..1 ~4"_s);
    }

    void keepsIndexesUnderRandomChanges()
    {
        Letters letters;
        const QAbstractItemModelTester tester(&letters, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(7);
        QStringList names;
        for (int i = 0; i < 40; ++i)
            names.append(QString::number(i));
        QSignalSpy resets(&letters, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QList<Letter> rows;
            for (const QString &name : std::as_const(names)) {
                if (random.bounded(4) > 0)
                    rows.append({name, int(random.bounded(3)), {}});
            }
            if (round % 5 == 0)
                std::shuffle(rows.begin(), rows.end(), random);
            // Rows that stay, in whatever order the others come, keep the index object that a selection holds.
            const QString kept = letters.rowCount() > 0 ? letters.row(letters.rowCount() / 2).name : QString();
            const QPersistentModelIndex index = letters.index(letters.rowOf(kept), 0);
            letters.show(rows);
            QCOMPARE(letters.rowCount(), int(rows.size()));
            for (int i = 0; i < letters.rowCount(); ++i)
                QCOMPARE(letters.row(i), rows[i]);
            if (index.isValid())
                QCOMPARE(index.data().toString(), kept);
        }
        QCOMPARE(resets.count(), 0);
    }

    void manyRowsAreMadeElsewhereAndTheLatestAreShown()
    {
        Letters letters;
        QSignalSpy shown(&letters, &RowsModel::shown);
        letters.makeRows(1, [] { return QList<Letter> {{u"few"_s, 0, {}}}; });
        QCOMPARE(letters.drawn(), u"few"_s);
        const QThread *here = QThread::currentThread();
        std::atomic<int> made = 0;
        for (int i = 0; i < 5; ++i) {
            letters.makeRows(100'000, [i, here, &made] {
                made += QThread::currentThread() != here;
                return QList<Letter> {{QString::number(i), 0, {}}};
            });
        }
        QVERIFY(letters.isBehind());
        QCOMPARE(letters.drawn(), u"few"_s);
        QTRY_VERIFY(!letters.isBehind());
        QCOMPARE(letters.drawn(), u"4"_s);
        QCOMPARE(made.load(), 2); // the first, and the last of those that came meanwhile
        QCOMPARE(shown.count(), 3);
        // What was large may be small by now: it is shown after what is being made.
        letters.makeRows(100'000, [] { return QList<Letter> {{u"many"_s, 0, {}}}; });
        letters.makeRows(1, [] { return QList<Letter> {{u"last"_s, 0, {}}}; });
        QTRY_COMPARE(letters.drawn(), u"last"_s);
    }

    void agesTickWithoutTouchingTheRest()
    {
        const QDateTime start = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
        Letters letters;
        letters.show({{u"a"_s, 0, start.addSecs(-5)}, {u"b"_s, 0, start.addSecs(-600)}, {u"c"_s, 0, {}}, {u"d"_s, 0, start.addSecs(-20)}});
        letters.tick(start);
        QCOMPARE(letters.index(0, 2).data().toString(), u"5 s"_s);
        QCOMPARE(letters.index(1, 2).data().toString(), u"10 min"_s);
        QCOMPARE(letters.index(2, 2).data().toString(), missing());
        Told told(letters);
        QSignalSpy changes(&letters, &QAbstractItemModel::dataChanged);
        letters.tick(start.addSecs(1));
        QCOMPARE(told.take(), u"~0 ~3"_s);
        for (const QList<QVariant> &change : std::as_const(changes)) {
            QCOMPARE(change[0].toModelIndex().column(), 2);
            QCOMPARE(change[1].toModelIndex().column(), 2);
        }
        letters.tick(start.addSecs(1));
        QCOMPARE(told.take(), QString());
    }

    void alignsFigures()
    {
        Letters letters;
        letters.draw(u"a"_s);
        QVERIFY(letters.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(letters.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(letters.headerData(1, Qt::Horizontal, FigureRole).toBool());
        QCOMPARE(letters.headerData(0, Qt::Horizontal, ColumnRole).toString(), u"name"_s);
    }

    void twentyThousandRowsAreFollowed()
    {
        Letters letters;
        QList<Letter> rows;
        for (int i = 0; i < 20'000; ++i)
            rows.append({u"service-%1"_s.arg(i, 5, 10, QLatin1Char('0')), 0, {}});
        letters.show(rows);
        rows.removeAt(10'000);
        rows.insert(3, {u"new"_s, 0, {}});
        rows[7].figure = 1;
        Told told(letters);
        letters.show(rows);
        QCOMPARE(told.take(), u"-10000 +3 ~7"_s);
    }

    void figuresReadWell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("rate") << rateText(48.3) << u"48.3/s"_s;
        QTest::newRow("whole rate") << rateText(120.0) << u"120/s"_s;
        QTest::newRow("large rate") << rateText(1204.4) << u"1,204/s"_s;
        QTest::newRow("tiny rate") << rateText(0.001) << u"< 0.01/s"_s;
        QTest::newRow("no traffic is not no data") << rateText(0.0) << u"0/s"_s;
        QTest::newRow("no data") << rateText(std::nullopt) << u"–"_s;
        QTest::newRow("percent") << percentText(0.3456) << u"34.6 %"_s;
        QTest::newRow("small percent") << percentText(0.0042) << u"0.42 %"_s;
        QTest::newRow("all") << percentText(1.0) << u"100 %"_s;
        QTest::newRow("milliseconds") << durationText(std::chrono::microseconds(1500)) << u"1.5 ms"_s;
        QTest::newRow("seconds") << durationText(std::chrono::microseconds(2'400'000)) << u"2.4 s"_s;
        QTest::newRow("bytes") << bytesText(12'345) << u"12.3 kB"_s;
    }

    void figuresReadWell()
    {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void agesReadWell_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << 0 << u"0 s"_s;
        QTest::newRow("seconds") << 59 << u"59 s"_s;
        QTest::newRow("minutes") << 60 << u"1 min"_s;
        QTest::newRow("hours") << 7300 << u"2 h"_s;
        QTest::newRow("days") << 3 * 86'400 << u"3 d"_s;
        QTest::newRow("ahead") << -12 << u"in 12 s"_s;
    }

    void agesReadWell()
    {
        QFETCH(int, seconds);
        const QDateTime now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
        QTEST(ageText(now.addSecs(-seconds), now), "expected");
    }

    void stepsTellAgesApart()
    {
        const QDateTime now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
        for (int seconds = -4000; seconds < 4 * 86'400; seconds += 7) {
            const QDateTime since = now.addSecs(-seconds);
            const QDateTime later = now.addSecs(13);
            QCOMPARE(ageStep(since, now) == ageStep(since, later), ageText(since, now) == ageText(since, later));
        }
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
