// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture.h"
#include "views/window/navigation.h"
#include "views/window/palette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const SourceId shop {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};

Picture pictureOf(const QStringList &services)
{
    Picture made;
    made.names.insert(shop, u"shop-files"_s);
    for (const QString &name : services) {
        auto service = std::make_shared<MergedService>();
        service->key = {u"ns"_s, name};
        service->parts.append({shop, nullptr});
        made.services.insert(service->key, service);
    }
    return made;
}

QString best(const QStringList &texts, const QString &typed)
{
    QString found;
    int most = 0;
    for (const QString &text : texts) {
        if (const int score = matchScore(text, typed); score > most) {
            most = score;
            found = text;
        }
    }
    return found;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Subject>(); }

    void theBestAnswerStandsFirst()
    {
        const QStringList texts {u"payment"_s, u"product-page"_s, u"shop-payment"_s, u"ratings"_s};
        QCOMPARE(best(texts, u"pay"_s), u"payment"_s);
        QCOMPARE(best(texts, u"pp"_s), u"product-page"_s);
        QCOMPARE(best(texts, u"rat"_s), u"ratings"_s);
        QCOMPARE(best(texts, u"RAT"_s), u"ratings"_s);
        QCOMPARE(best(texts, u"xyz"_s), QString());
        QCOMPARE(matchScore(u"abc", u"acb"), 0);
    }

    void modelKeepsItsPromises()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(paletteEntries(pictureOf({u"web"_s, u"cart"_s, u"payment"_s}), {}));
        QCOMPARE(model.rowCount(), 4);
        model.find(u"pay"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0).text, u"payment"_s);
        model.find(u"nothing of the kind"_s);
        QCOMPARE(model.rowCount(), 0);
        model.find({});
        QCOMPARE(model.rowCount(), 4);
    }

    void typedAndChosenByKeys()
    {
        QAction reread(u"Re-&read all"_s);
        QSignalSpy triggered(&reread, &QAction::triggered);
        const auto entries = paletteEntries(pictureOf({u"web"_s, u"payment"_s}), {&reread});
        auto *palette = new Palette(entries);
        QSignalSpy chosen(palette, &Palette::chosen);
        palette->show();
        auto *typed = palette->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"pay"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Subject>(), Subject(ServiceSubject {{u"ns"_s, u"payment"_s}, {}}));

        palette = new Palette(entries);
        palette->show();
        typed = palette->findChild<QLineEdit *>();
        const auto *nothing = palette->findChild<QLabel *>();
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(typed, u"zzz"_s);
        QVERIFY(nothing->isVisible());
        typed->clear();
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(typed, u"reread"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
    }

    void twentyThousandAreSearchedAtOnce()
    {
        QStringList names;
        for (int i = 0; i < 20'000; ++i)
            names.append(u"service-%1"_s.arg(i));
        PaletteModel model;
        model.setEntries(paletteEntries(pictureOf(names), {}));
        model.find(u"19999"_s);
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(model.entry(0).text, u"service-19999"_s);
    }

    void backAndForward()
    {
        Navigation navigation;
        const Subject a = SourceSubject {shop};
        const Subject b = ServiceSubject {{{}, u"b"_s}, {}};
        const Subject c = ServiceSubject {{{}, u"c"_s}, {}};
        QVERIFY(navigation.current().isNull());
        QVERIFY(!navigation.canGoBack());
        navigation.visit(a);
        navigation.visit(b);
        navigation.visit(b);
        QCOMPARE(navigation.back(), a);
        QVERIFY(!navigation.canGoBack());
        QCOMPARE(navigation.forward(), b);
        navigation.back();
        navigation.visit(c);
        QVERIFY(!navigation.canGoForward());
        QCOMPARE(navigation.back(), a);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
