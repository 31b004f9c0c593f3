// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "shop.h"
#include "views/changes/dock.h"
#include "views/common/icons.h"
#include "views/common/page.h"
#include "views/routing/spliteditor.h"
#include "views/window/inspector.h"
#include "views/window/settingsdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

void failOnGaps(const AccessibleDump &dump, const QString &where)
{
    if (qEnvironmentVariableIsSet("MESHBOARD_DUMP"))
        qInfo().noquote() << where << u"\n"_s + dump.lines.join(u'\n');
    QVERIFY2(dump.lines.size() > 5, qPrintable(where));
    QVERIFY2(dump.gaps.isEmpty(), qPrintable(where + u":\n"_s + dump.gaps.join(u'\n')));
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
        useIconFallback();
    }

    /// The positive control: the dump does find what is missing.
    void aGapIsFound()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *nameless = new QLineEdit(&window);
        column->addWidget(nameless);
        column->addWidget(new QPushButton(u"fine"_s, &window));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(accessibleDump(window).gaps.size(), 1);
        nameless->setAccessibleName(u"named"_s);
        QCOMPARE(accessibleDump(window).gaps, QStringList());
    }

    void startPage()
    {
        Shop shop;
        shop.show();
        failOnGaps(accessibleDump(*shop.window), u"start"_s);
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : MainWindow::pageIds())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPage()
    {
        QFETCH(QString, page);
        Shop shop;
        shop.fill();
        shop.show();
        QVERIFY(shop.window->showPage(page));
        shop.window->select(RouteSubject {shop.files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0});
        QVERIFY(shop.rest());
        QTRY_VERIFY(!shop.window->inspector()->findChildren<SplitEditor *>().isEmpty());
        SplitEditor *editor = shop.window->inspector()->findChildren<SplitEditor *>().first();
        QVERIFY(QTest::qWaitFor([&] { return editor->weights().size() == 2; }));
        editor->setLocked(0, false);
        failOnGaps(accessibleDump(*shop.window), page);
        // With each other kind of subject in the inspector.
        editor->canvas();
        shop.window->select(ServiceSubject {{u"shop"_s, u"payment"_s}, {}});
        failOnGaps(accessibleDump(*shop.window), page + u" service"_s);
        shop.window->select(DocumentSubject {{shop.files->id(), u"reviews.yaml"_s}, {}});
        failOnGaps(accessibleDump(*shop.window), page + u" document"_s);
        shop.window->select(SourceSubject {shop.files->id()});
        failOnGaps(accessibleDump(*shop.window), page + u" source"_s);
    }

    void dialogs()
    {
        SettingsDialog settings({});
        settings.show();
        QVERIFY(QTest::qWaitForWindowExposed(&settings));
        failOnGaps(accessibleDump(settings), u"settings"_s);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
