// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QList<Finding> some(int count, const QByteArray &code, const QString &document)
{
    QList<Finding> findings;
    for (int i = 0; i < count; ++i) {
        Finding finding;
        finding.code = code;
        finding.severity = i == count - 1 ? Finding::Severity::Error : Finding::Severity::Note;
        finding.place.document = document;
        finding.place.line = i + 1;
        finding.what = {"%1 is odd", {QString::number(i)}};
        findings.append(finding);
    }
    return findings;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonCanLookThroughStays()
    {
        const QList<Finding> all = some(1000, "MB1"_ba, u"a"_s) + some(1000, "MB2"_ba, u"a"_s) + some(1000, "MB1"_ba, u"b"_s);
        QCOMPARE(gathered(all), all);
    }

    void theRestIsCounted()
    {
        const QList<Finding> few = some(3, "MB2"_ba, u"a"_s);
        const QList<Finding> all = gathered(some(5'000, "MB1"_ba, u"a"_s) + few);
        QCOMPARE(all.size(), 1000 + 3 + 1);
        QCOMPARE(all.mid(0, 1000), some(5'000, "MB1"_ba, u"a"_s).mid(0, 1000));
        QCOMPARE(all.mid(1000, 3), few);
        QVERIFY(!isCount(all[999]));
        QVERIFY(isCount(all.last()));
        QCOMPARE(all.last().code, "MB1"_ba);
        QCOMPARE(all.last().place.line, 1001);
        QCOMPARE(all.last().severity, Finding::Severity::Error); // the worst of them
        QCOMPARE(inEnglish(all.last().what), u"4000 more finding(s) like the 1000 before in this document"_s);
        QCOMPARE(gathered(all), all); // a count is no finding to be counted
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
