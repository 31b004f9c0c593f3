// SPDX-License-Identifier: GPL-3.0-or-later
// Every scalar, item and entry of every document in fixtures/ is changed, removed, moved and added to; readers that are
// not ours say whether the result is exactly what was meant.
#include "harness.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace meshboard::text;
using namespace Qt::StringLiterals;

class EveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgeSeesWrongEdits();
    void edits_data();
    void edits();

private:
    std::unique_ptr<Judge> m_judge;
};

void EveryTest::initTestCase()
{
    const QString program = QStringLiteral(JUDGE);
    if (program.isEmpty())
        QSKIP("Go or one of its libraries yaml.v3, hcl and toml is not installed: nobody is there to judge");
    m_judge = std::make_unique<Judge>(program);
    QVERIFY(m_judge->isThere());
}

void EveryTest::judgeSeesWrongEdits()
{
    QCOMPARE(m_judge->read(Syntax::Yaml, "a: 1\nb: 2\n"), "read");
    QJsonObject request {{u"op"_s, u"set"_s}, {u"path"_s, QJsonArray {QJsonObject {{u"key"_s, u"a"_s}}}}, {u"value"_s, QJsonObject {{u"int"_s, 5}}}};
    const auto answer = [&](const QByteArray &after) {
        request[u"after"_s] = QString::fromLatin1(after.toBase64());
        return m_judge->ask(request);
    };
    QCOMPARE(answer("a: 5\nb: 2\n"), "exact");
    QVERIFY(answer("a: 5\nb: 3\n") != "exact");
    QVERIFY(answer("a: '5'\nb: 2\n") != "exact");
    QVERIFY(answer("a: 5\n").contains("of"));
    QVERIFY(answer("a: [5\n").startsWith("unreadable"));
}

void EveryTest::edits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("variant");
    const QStringList files = QDir(QStringLiteral(FIXTURES)).entryList(QDir::Files);
    for (const QString &file : files) {
        for (const char *variant : {"", "crlf", "bom", "cut"})
            QTest::newRow(qPrintable(file + QLatin1Char(' ') + QLatin1String(variant))) << file << variant;
    }
}

void EveryTest::edits()
{
    QFETCH(QString, file);
    QFETCH(QString, variant);
    QFile source(QDir(QStringLiteral(FIXTURES)).filePath(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = varied(source.readAll(), variant);
    const Tally tally = tried(file, bytes, *syntaxOf(file), *m_judge, variant.isEmpty() ? 10000 : 40);
    QVERIFY2(tally.wrong.isEmpty(), qPrintable(tally.wrong.mid(0, 5).join(QLatin1Char('\n'))));
    int refused = 0;
    for (const int count : tally.refused)
        refused += count;
    QVERIFY2(tally.exact > 20, qPrintable(QStringLiteral("%1 exact of %2").arg(tally.exact).arg(tally.total())));
    QVERIFY2(refused * 5 < tally.total(), qPrintable(tally.refused.keys().join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(EveryTest)
#include "tst_every.moc"
