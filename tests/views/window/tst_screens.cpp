// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "views/common/icons.h"
#include "views/routing/barcanvas.h"
#include "views/routing/spliteditor.h"
#include "views/making/newdialog.h"
#include "views/topology/view.h"
#include "views/window/about.h"
#include "views/window/connectdialog.h"
#include "views/window/inspector.h"
#include "views/window/log.h"
#include "views/window/palette.h"
#include "views/window/settingsdialog.h"
#include "views/window/shortcuts.h"

#include <QAbstractButton>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextEdit>
#include <QThreadPool>
#include <QToolButton>
#include <QTranslator>

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
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section) && header->sectionSizeHint(section) > header->sectionSize(section) + 1)
                clipped.append(u"heading \"%1\""_s.arg(header->model()->headerData(section, Qt::Horizontal).toString()));
        }
    }
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        // Lines of native text are as long as they are.
        const bool isText = qobject_cast<const QPlainTextEdit *>(area) || qobject_cast<const QTextEdit *>(area);
        if (area->isVisible() && !isText && area->horizontalScrollBar()->isVisible())
            clipped.append(u"scroll bar below %1 \"%2\""_s.arg(QLatin1StringView(area->metaObject()->className()), area->accessibleName()));
    }
    return clipped;
}

/// What comes from other threads: layout, checks, the plan.
bool comesToRest(Shop &shop)
{
    return QTest::qWaitFor([&] {
        const auto *topology = shop.window->findChild<TopologyView *>();
        const bool isDrawn = !topology || !topology->isVisible() || (topology->scene() && topology->isSettled());
        return isDrawn && !shop.fake.draft.isBusy() && !shop.fake.store.isBusy() && QThreadPool::globalInstance()->activeThreadCount() == 0;
    }, 20000);
}

} // namespace

/// Every page and dialog in two sizes, light and dark, in every language, over one mesh with a staged edit. With
/// MESHBOARD_SCREENS=FOLDER the pictures are kept there: `tests/screens FOLDER`.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
        useIconFallback();
        m_shop = std::make_unique<Shop>();
        m_shop->fill();
        m_shop->show({1280, 800});
        m_shop->window->select(RouteSubject {m_shop->files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0});
        QTRY_VERIFY(!m_shop->window->inspector()->findChildren<SplitEditor *>().isEmpty());
        SplitEditor *editor = m_shop->window->inspector()->findChildren<SplitEditor *>().first();
        QTest::keyClick(editor->canvas(), Qt::Key_Left);
        editor->stage();
        QVERIFY(m_shop->rest());
        QTRY_VERIFY(!m_shop->fake.draft.after().isEmpty());
    }
    void cleanupTestCase() { m_shop.reset(); }

    /// The positive control: what does not fit is found.
    void whatIsClippedIsFound()
    {
        QWidget window;
        auto *button = new QPushButton(u"a text that is far too long for this"_s, &window);
        button->setGeometry(0, 0, 40, 24);
        auto *table = new QTableWidget(1, 2, &window);
        table->setHorizontalHeaderLabels({u"a heading"_s, u"another one"_s});
        table->setGeometry(0, 40, 400, 100);
        table->setColumnWidth(0, 20);
        table->setColumnWidth(1, 160);
        window.resize(700, 200);
        window.show();
        QCOMPARE(clippedIn(window), QStringList({u"button \"a text that is far too long for this\""_s, u"heading \"a heading\""_s}));
        button->resize(600, 24);
        table->setColumnWidth(0, 600);
        QTRY_COMPARE(clippedIn(window), QStringList({u"scroll bar below QTableWidget \"\""_s}));
        table->setColumnWidth(0, 120);
        QTRY_COMPARE(clippedIn(window), QStringList());
    }

    void everything_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"en"_s, u"de"_s, u"zh"_s}) {
            for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                for (const QSize &size : {QSize(1280, 800), QSize(2560, 1440)}) {
                    const QString name = u"%1-%2-%3"_s.arg(language, theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s).arg(size.width());
                    QTest::newRow(qPrintable(name)) << language << theme << size;
                }
            }
        }
    }
    void everything()
    {
        QFETCH(QString, language);
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        if (language != m_language) {
            m_language = language;
            QCoreApplication::removeTranslator(&m_translator);
            QVERIFY(m_translator.load(u":/i18n/meshboard_%1.qm"_s.arg(language)));
            QCoreApplication::installTranslator(&m_translator);
            QCoreApplication::removeTranslator(&m_qtTranslator);
            const QString theirs = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
            QVERIFY(language == u"en"_s || m_qtTranslator.load(QLocale(language), u"qtbase"_s, u"_"_s, theirs));
            if (language != u"en"_s)
                QCoreApplication::installTranslator(&m_qtTranslator);
        }
        m_found.clear();
        m_shop->fake.settings.setValue(u"look/theme"_s, theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s);
        m_shop->makeWindow();
        m_shop->show(size);
        MainWindow &window = *m_shop->window;
        window.select(RouteSubject {m_shop->files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0});
        const QStringList pages = MainWindow::pageIds();
        for (const QString &page : pages) {
            window.showPage(page);
            QVERIFY2(comesToRest(*m_shop), qPrintable(page));
            look(window, page);
        }
        {
            Shop fresh;
            fresh.fake.settings.setValue(u"look/theme"_s, m_shop->fake.settings.value(u"look/theme"_s));
            fresh.makeWindow();
            fresh.show(size);
            look(*fresh.window, u"start"_s);
        }
        SettingsDialog settings(readPreferences(m_shop->fake.settings));
        ConnectDialog connection(m_shop->fake.catalogue, m_shop->fake.credentials, QUrl());
        AboutDialog about;
        ShortcutsDialog shortcuts(window.findChildren<QAction *>(QRegularExpression(u"^[a-z]+\\."_s)), m_shop->fake.settings);
        LogView log;
        NewDialog route(m_shop->fake.board, Novelty::Sort::Route);
        NewDialog service(m_shop->fake.board, Novelty::Sort::Service);
        for (const auto &[name, dialog] : std::initializer_list<std::pair<QString, QDialog *>> {
                 {u"settings"_s, &settings}, {u"connect"_s, &connection}, {u"about"_s, &about}, {u"shortcuts"_s, &shortcuts}, {u"log"_s, &log}, {u"new-route"_s, &route}, {u"new-service"_s, &service}}) {
            dialog->show();
            look(*dialog, name);
            dialog->hide();
        }
        window.findChild<QAction *>(u"edit.findAnything"_s)->trigger();
        auto *palette = window.findChild<Palette *>();
        QVERIFY(palette);
        look(*palette, u"palette"_s);
        delete palette;
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
    }

private:
    void look(QWidget &widget, const QString &name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        // A figure may just have grown: the layout follows.
        (void)QTest::qWaitFor([&] { return clippedIn(widget).isEmpty(); }, 1000);
        if (const QString folder = qEnvironmentVariable("MESHBOARD_SCREENS"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()))));
        }
        for (const QString &clipped : clippedIn(widget))
            m_found.append(name + u": " + clipped);
    }

    std::unique_ptr<Shop> m_shop;
    QTranslator m_translator;
    QTranslator m_qtTranslator; ///< of Qt's own words: Cancel, Close
    QString m_language;
    QStringList m_found;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
