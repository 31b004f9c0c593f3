// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/explained.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// Every code that stands as a text in the program.
QSet<QByteArray> codesInSources()
{
    static const QRegularExpression code(u"\"(MB[0-9]{4})\""_s);
    QSet<QByteArray> codes;
    for (const char *folder : {"/models", "/app", "/views"}) {
        QDirIterator files(QStringLiteral(SOURCES) + QString::fromLatin1(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return {};
            auto found = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                codes.insert(found.next().captured(1).toLatin1());
        }
    }
    return codes;
}

QList<QByteArray> codesOf(const QList<Explanation> &pages)
{
    QList<QByteArray> codes;
    for (const Explanation &page : pages)
        codes.append(page.code);
    return codes;
}

} // namespace

class TestExplained : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAPage()
    {
        const QSet<QByteArray> codes = codesInSources();
        QVERIFY(codes.size() > 150);
        const QList<QByteArray> pages = codesOf(explanations(u"en"_s));
        QVERIFY(std::is_sorted(pages.cbegin(), pages.cend()));
        const QSet<QByteArray> explained(pages.cbegin(), pages.cend());
        QCOMPARE(qsizetype(explained.size()), pages.size());
        QCOMPARE(codes - explained, QSet<QByteArray>());
        QCOMPARE(explained - codes, QSet<QByteArray>());
    }

    void everyLanguageHasThem_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLanguageHasThem()
    {
        QFETCH(QString, language);
        const QList<Explanation> &english = explanations(u"en"_s);
        const QList<Explanation> &pages = explanations(language);
        QCOMPARE(codesOf(pages), codesOf(english));
        QSet<QString> titles;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const Explanation &page = pages[i];
            QVERIFY2(!page.title.isEmpty() && !page.why.isEmpty() && !page.advice.isEmpty(), page.code.constData());
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.insert(page.title);
            QCOMPARE(page.severities, english[i].severities);
            QCOMPARE(page.fix.isEmpty(), english[i].fix.isEmpty());
            for (const QByteArray &severity : page.severities)
                QVERIFY2(severity == "error" || severity == "warning" || severity == "note", page.code.constData());
            if (language != "en"_L1)
                QVERIFY2(page.why != english[i].why && page.advice != english[i].advice, page.code.constData());
        }
    }

    void othersCodesLeadToOurs()
    {
        const QList<QByteArray> pages = codesOf(explanations(u"en"_s));
        int istio = 0;
        int kiali = 0;
        QSet<QByteArray> seen;
        for (const Elsewhere &one : foundElsewhere()) {
            istio += one.code.startsWith("IST");
            kiali += one.code.startsWith("KIA");
            QVERIFY2(!seen.contains(one.code), one.code.constData());
            seen.insert(one.code);
            QVERIFY2(!one.name.isEmpty(), one.code.constData());
            // A code of ours, or why there is none.
            QVERIFY2(one.ours.isEmpty() != one.reason.isEmpty(), one.code.constData());
            for (const QByteArray &ours : one.ours)
                QVERIFY2(pages.contains(ours), ours.constData());
            static const QSet<QByteArray> reasons {"cluster", "ambient", "install", "gone", "style", "fine", "open"};
            QVERIFY2(one.reason.isEmpty() || reasons.contains(one.reason), one.reason.constData());
        }
        QCOMPARE(istio, 68);
        QCOMPARE(kiali, 73);
    }

    void aCodeWithoutAPageIsNull()
    {
        QCOMPARE(explanationOf("MB0101", u"en"_s).code, "MB0101"_ba);
        QVERIFY(explanationOf("MB0000", u"en"_s).isNull());
        QCOMPARE(explanationOf("MB0101", u"fr"_s).title, explanationOf("MB0101", u"en"_s).title);
    }
};

QTEST_GUILESS_MAIN(TestExplained)

#include "tst_explained.moc"
