// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "views/common/icons.h"
#include "views/routing/barcanvas.h"
#include "views/routing/spliteditor.h"
#include "views/window/inspector.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// Texts that do not fit into what they are drawn in.
QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isLink = button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsText = !button->text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
        if (!button->isVisible() || isLink || !showsText)
            continue;
        QString text = button->text();
        text.remove(u'&');
        if (button->fontMetrics().boundingRect(text).width() > button->width())
            clipped.append(u"button \"%1\""_s.arg(text));
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool mayShrink = label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!label->isVisible() || mayShrink || label->text().isEmpty())
            continue;
        if (label->sizeHint().width() > label->width() + 1)
            clipped.append(u"label \"%1\""_s.arg(label->text()));
    }
    return clipped;
}

} // namespace

/// Every page in two sizes, light and dark. With MESHBOARD_SCREENS=FOLDER the pictures are kept there.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
        useIconFallback();
    }

    /// The positive control: a text that does not fit is found.
    void aClippedTextIsFound()
    {
        QWidget window;
        auto *button = new QPushButton(u"a text that is far too long for this"_s, &window);
        button->setGeometry(0, 0, 40, 24);
        window.show();
        QCOMPARE(clippedIn(window).size(), 1);
        button->resize(600, 24);
        QCOMPARE(clippedIn(window), QStringList());
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QStringList pages = MainWindow::pageIds();
        pages.prepend(QString());
        for (const QString &page : std::as_const(pages)) {
            for (const QSize &size : {QSize(1440, 900), QSize(1100, 720)}) {
                for (const QString &theme : {u"light"_s, u"dark"_s}) {
                    const QString name = u"%1-%2-%3"_s.arg(page.isEmpty() ? u"start"_s : page).arg(size.width()).arg(theme);
                    QTest::newRow(qPrintable(name)) << page << size << theme;
                }
            }
        }
    }
    void everyPage()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Shop shop;
        shop.fake.settings.setValue(u"look/theme"_s, theme);
        shop.makeWindow();
        if (!page.isEmpty())
            shop.fill();
        shop.show(size);
        if (!page.isEmpty()) {
            shop.window->showPage(page);
            shop.window->select(RouteSubject {shop.files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0});
            QTRY_VERIFY(!shop.window->inspector()->findChildren<SplitEditor *>().isEmpty());
            SplitEditor *editor = shop.window->inspector()->findChildren<SplitEditor *>().first();
            QTest::keyClick(editor->canvas(), Qt::Key_Left);
            editor->stage();
            QVERIFY(shop.rest());
            QTRY_VERIFY(!shop.fake.draft.after().isEmpty());
        }
        // What comes from other threads and timers: layout, checks, the plan.
        QTest::qWait(400);
        if (const QString folder = qEnvironmentVariable("MESHBOARD_SCREENS"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(shop.window->grab().save(folder + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
        }
        const QStringList clipped = clippedIn(*shop.window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
