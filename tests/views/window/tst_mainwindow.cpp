// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include "plans/edits.h"
#include "views/changes/dock.h"
#include "views/common/diffview.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/page.h"
#include "views/common/title.h"
#include "views/routing/addchild.h"
#include "views/routing/barcanvas.h"
#include "views/routing/spliteditor.h"
#include "views/window/frame.h"
#include "views/window/inspector.h"
#include "views/window/nativemodel.h"
#include "views/window/nativeview.h"
#include "views/window/shortcuts.h"
#include "views/window/startpage.h"
#include "views/window/statusline.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const RouteSubject *routeOf(const Subject &subject)
{
    return subject.as<RouteSubject>();
}

QPushButton *buttonNamed(const QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// What its tab shows is only made once somebody looks.
void lookAtNative(const Shop &shop)
{
    Inspector *inspector = shop.window->inspector();
    inspector->findChild<QTabWidget *>()->setCurrentWidget(inspector->native());
}

SplitEditor *editorIn(const QWidget &in)
{
    for (SplitEditor *editor : in.findChildren<SplitEditor *>()) {
        if (editor->isVisible() && editor->weights().size() == 2)
            return editor;
    }
    return nullptr;
}

Subject reviewsRoute(const Shop &shop)
{
    return RouteSubject {shop.files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
        useIconFallback();
    }

    void startsWithOffersAndLeavesThemWithTheFirstSource()
    {
        Shop shop;
        shop.show();
        auto *start = shop.window->findChild<StartPage *>();
        QVERIFY(start->isVisible());
        QCOMPARE(shop.window->currentPage(), QString());
        QSignalSpy chosen(start, &StartPage::urlChosen);
        shop.window->openUrl(QUrl(u"fake:one"_s));
        QCOMPARE(shop.fake.sources.ids().size(), 1);
        QVERIFY(!start->isVisible());
        QVERIFY(!shop.window->currentPage().isEmpty());
        shop.fake.sources.close(shop.fake.sources.ids().first());
        QVERIFY(start->isVisible());
    }

    void aUrlThatCannotBeOpenedIsSaidAndOpensNothing()
    {
        Shop shop;
        shop.show();
        shop.window->openUrl(QUrl(u"fake:broken"_s));
        QVERIFY(shop.window->findChild<StatusLine *>()->said().contains(u"no such fake"_s));
        QVERIFY(shop.fake.sources.ids().isEmpty());
        shop.window->openUrl(QUrl(u"fake:fine"_s));
        QCOMPARE(shop.fake.sources.ids().size(), 1);
    }

    void pagesAreBuiltWhenTheyAreFirstShown()
    {
        Shop shop;
        shop.fill();
        shop.show();
        const auto built = [&] { return shop.window->findChildren<Page *>().size(); };
        QCOMPARE(built(), 1);
        QTest::keyClick(shop.window.get(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(shop.window->currentPage(), MainWindow::pageIds()[3]);
        QCOMPARE(built(), 2);
        for (const QString &id : MainWindow::pageIds()) {
            Page *page = shop.window->showPage(id);
            QVERIFY(page);
            QCOMPARE(page->id(), id);
            QVERIFY(!page->title().isEmpty());
            QVERIFY(page->isVisible());
        }
        QVERIFY(!shop.window->showPage(u"no such page"_s));
    }

    void selectingIsSeenEverywhereAndBackLeadsBack()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->showPage(u"services"_s);
        shop.window->select(ServiceSubject {{u"shop"_s, u"payment"_s}, {}});
        shop.window->select(reviewsRoute(shop));
        QVERIFY(routeOf(shop.window->inspector()->current()));
        QTest::keyClick(shop.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shop.window->inspector()->current(), Subject(ServiceSubject {{u"shop"_s, u"payment"_s}, {}}));
        QTest::keyClick(shop.window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(routeOf(shop.window->inspector()->current()));
    }

    /// A click on a row of a long table fills a page already: together they would take more time than a turn has.
    void theInspectorIsFilledInATurnOfItsOwn()
    {
        Shop shop;
        shop.fill();
        shop.show();
        const auto title = [&] { return shop.window->inspector()->findChild<Title *>()->text(); };
        const Subject payment = ServiceSubject {{u"shop"_s, u"payment"_s}, {}};
        shop.window->select(payment);
        QTRY_COMPARE(title(), payment.title());
        shop.window->select(reviewsRoute(shop));
        QCOMPARE(title(), payment.title());
        QTRY_COMPARE(title(), reviewsRoute(shop).title());
    }

    void theInspectorOpensWithTheFirstThingToShow()
    {
        Shop shop;
        shop.fill();
        shop.show();
        QVERIFY(!shop.window->inspector()->isVisible());
        shop.window->select(reviewsRoute(shop));
        QVERIFY(shop.window->inspector()->isVisible());
        QTest::keyClick(shop.window.get(), Qt::Key_F4);
        shop.window->select(ServiceSubject {{u"shop"_s, u"payment"_s}, {}});
        QVERIFY(!shop.window->inspector()->isVisible());
    }

    void theInspectorShowsEveryValueOfTheFile()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->select(reviewsRoute(shop));
        lookAtNative(shop);
        NativeModel *native = shop.window->inspector()->native()->model();
        QTRY_VERIFY(native->document());
        QCOMPARE(native->document()->document->id.path, u"reviews.yaml"_s);
        QCOMPARE(native->valueCount(), native->document()->tree->scalarCount());
        QVERIFY(native->understoodCount() > 10);
        shop.window->select(ServiceSubject {{u"shop"_s, u"payment"_s}, {}});
        const auto saysWhy = [&] {
            const QList<QLabel *> labels = shop.window->inspector()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(u"503 Service Unavailable"_s); });
        };
        QTRY_VERIFY(saysWhy());
    }

    void aSplitThatIsItsOwnRouteHasANativeText()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->select(RouteSubject {shop.files->id(), {u"service-splitter"_s, {}, u"checkout"_s}, 0});
        lookAtNative(shop);
        NativeModel *native = shop.window->inspector()->native()->model();
        QTRY_VERIFY(native->document());
        QCOMPARE(native->document()->document->id.path, u"checkout.hcl"_s);
    }

    void aRuleIsLookedAtWithItsOwnSplitsOnly()
    {
        Shop shop;
        shop.fill();
        shop.show();
        const auto splits = [&](int rule) {
            shop.window->select(RouteSubject {shop.files->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, rule});
            const QList<SplitEditor *> editors = shop.window->inspector()->findChildren<SplitEditor *>();
            return std::count_if(editors.cbegin(), editors.cend(), [](const SplitEditor *editor) { return editor->isVisible(); });
        };
        QTRY_COMPARE(splits(2), 1);
        QTRY_COMPARE(splits(1), 0);
    }

    void aRouteOfManySplitsShowsTheFirstOfThemInOrder()
    {
        Shop shop;
        shop.fill();
        QByteArray text = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: many, namespace: shop}\nspec:\n  hosts: [many]\n  http:\n";
        for (int i = 1; i <= 12; ++i) {
            text += "  - match: [{uri: {prefix: /" + QByteArray::number(i) + "}}]\n    route:\n    - destination: {host: reviews, subset: v1}\n      weight: "
                + QByteArray::number(i) + "\n    - destination: {host: reviews, subset: v2}\n      weight: 50\n";
        }
        shop.files->put(u"many.yaml"_s, text);
        shop.fake.settle();
        shop.show();
        shop.window->select(RouteSubject {shop.files->id(), {u"VirtualService"_s, u"shop"_s, u"many"_s}, 0});
        const auto weights = [&] {
            QList<std::pair<int, qint64>> found; // from top to bottom
            for (const SplitEditor *editor : shop.window->inspector()->findChildren<SplitEditor *>()) {
                if (editor->isVisible())
                    found.append({editor->y(), editor->split().shares.first().weight.value_or(-1)});
            }
            std::sort(found.begin(), found.end());
            QList<qint64> result;
            for (const auto &[y, weight] : std::as_const(found))
                result.append(weight);
            return result;
        };
        QTRY_COMPARE(weights(), (QList<qint64> {1, 2, 3, 4, 5, 6, 7, 8}));
        // What the next thing has not is gone, though not all of them were placed.
        shop.window->select(reviewsRoute(shop));
        QTRY_COMPARE(weights(), (QList<qint64> {90}));
    }

    void aSplitIsStagedAppliedAndTakenBack()
    {
        Shop shop;
        shop.fill();
        shop.show();
        QVERIFY(!shop.window->changes()->isVisible());
        shop.window->showPage(u"routing"_s);
        shop.window->select(reviewsRoute(shop));
        QTRY_VERIFY(editorIn(*shop.window->inspector()));
        SplitEditor *editor = editorIn(*shop.window->inspector());
        QTest::keyClick(editor->canvas(), Qt::Key_Home);
        QTest::keyClick(editor->canvas(), Qt::Key_Return);
        QTRY_VERIFY(shop.window->changes()->isVisible());
        QVERIFY(shop.rest());
        QTRY_VERIFY(shop.window->windowTitle().contains(u"1 change"_s));
        QPushButton *apply = buttonNamed(*shop.window->changes(), u"Apply"_s);
        QVERIFY(apply);
        QTRY_VERIFY(apply->isEnabled());
        QSignalSpy finished(&shop.fake.applier, &Applier::finished);
        // The plan comes from the servers; Ctrl+Enter before it is there says so and does nothing.
        QTRY_VERIFY((QTest::keyClick(shop.window.get(), Qt::Key_Return, Qt::ControlModifier), finished.count() == 1));
        QByteArray expected = Shop::reviews();
        expected.replace("weight: 90", "weight: 0").replace("weight: 10\n", "weight: 100\n");
        QCOMPARE(shop.files->bytes(u"reviews.yaml"_s), expected);
        QTRY_VERIFY(shop.fake.draft.isEmpty());
        QPushButton *undo = buttonNamed(*shop.window->changes(), u"Take it back …"_s);
        QVERIFY(undo && undo->isVisible());
        const auto *rows = qobject_cast<QSplitter *>(shop.window->changes()->parentWidget());
        QTRY_COMPARE(rows->sizes().last(), shop.window->changes()->height());
        undo->click();
        QTRY_COMPARE(shop.fake.draft.intents().size(), 1);
        QTRY_VERIFY((QTest::keyClick(shop.window.get(), Qt::Key_Return, Qt::ControlModifier), finished.count() == 2));
        QCOMPARE(shop.files->bytes(u"reviews.yaml"_s), Shop::reviews());
    }

    void anUndoThatBringsAnErrorBackAsks()
    {
        Shop shop;
        shop.fill();
        QByteArray wrong = Shop::reviews();
        wrong.replace("subset: v2}\n      weight: 10", "subset: v9}\n      weight: 10");
        shop.files->put(u"reviews.yaml"_s, wrong);
        shop.fake.settle();
        shop.show();
        Origin subset;
        subset.document = DocumentId {shop.files->id(), u"reviews.yaml"_s};
        subset.path = u"0:/spec/http/1/route/1/destination/subset"_s;
        const ObjectKey reviews {u"VirtualService"_s, u"shop"_s, u"reviews"_s};
        shop.fake.draft.stage({edits::setNative(reviews, subset, u"subset"_s, u"v9"_s, u"v2"_s)}, {});
        QSignalSpy finished(&shop.fake.applier, &Applier::finished);
        const auto apply = [&] {
            shop.window->activateWindow(); // which the question takes from it
            QTest::keyClick(shop.window.get(), Qt::Key_Return, Qt::ControlModifier);
        };
        QTRY_VERIFY((apply(), finished.count() == 1));
        QCOMPARE(shop.files->bytes(u"reviews.yaml"_s), Shop::reviews());
        QTRY_VERIFY(shop.fake.draft.isEmpty());
        buttonNamed(*shop.window->changes(), u"Take it back …"_s)->click();
        QTRY_COMPARE(shop.fake.draft.intents().size(), 1);

        int asked = 0;
        QTimer answering;
        connect(&answering, &QTimer::timeout, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            QVERIFY(box->text().contains(u"v9"));
            if (++asked == 1)
                QTest::keyClick(box, Qt::Key_Escape);
            else
                buttonNamed(*box, u"Take it back all the same"_s)->click();
        });
        answering.start(0);
        QTRY_VERIFY((apply(), asked == 1));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(shop.files->bytes(u"reviews.yaml"_s), Shop::reviews());
        QTRY_VERIFY((apply(), finished.count() == 2));
        QCOMPARE(shop.files->bytes(u"reviews.yaml"_s), wrong);
    }

    void aChildIsAddedWhilePicturesComeAndGo()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->select(reviewsRoute(shop));
        QTRY_VERIFY(editorIn(*shop.window->inspector()));
        editorIn(*shop.window->inspector())->askForChild();
        auto *dialog = shop.window->findChild<AddChildDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Traffic more;
        more.key = {{u"shop"_s, u"web"_s}, {u"shop"_s, u"reviews"_s}, u"v2"_s};
        more.perSecond = 500;
        shop.registry->put(more);
        shop.fake.settle();
        QVERIFY(shop.rest());
        dialog->findChildren<QComboBox *>().last()->setCurrentText(u"v3"_s);
        dialog->findChild<QDoubleSpinBox *>()->setValue(20);
        dialog->accept();
        QVERIFY(shop.rest());
        QVERIFY(!shop.fake.draft.hasTroubles());
        const QList<Intent> intents = shop.fake.draft.intents();
        QCOMPARE(intents.size(), 2);
        const auto *add = std::get_if<AddChild>(&intents.last().deed);
        QVERIFY(add);
        QCOMPARE(add->like, u"v1"_s);
        QCOMPARE(add->subset, u"v3"_s);
        QCOMPARE(add->weight, 20);
    }

    void aForeignChangeIsAConflictThatAsks()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->select(reviewsRoute(shop));
        QTRY_VERIFY(editorIn(*shop.window->inspector()));
        SplitEditor *editor = editorIn(*shop.window->inspector());
        QTest::keyClick(editor->canvas(), Qt::Key_Home);
        editor->stage();
        QVERIFY(shop.rest());
        QByteArray theirs = Shop::reviews();
        theirs.replace("weight: 90", "weight: 80").replace("weight: 10\n", "weight: 20\n");
        shop.files->put(u"reviews.yaml"_s, theirs);
        QTRY_VERIFY(shop.rest() && shop.fake.draft.hasTroubles());
        QPushButton *mine = buttonNamed(*shop.window->changes(), u"Keep mine"_s);
        QTRY_VERIFY(mine && mine->isVisible());
        QVERIFY(!buttonNamed(*shop.window->changes(), u"Apply"_s)->isEnabled());
        // Both versions stand there, and again once a decision was taken back.
        const auto shown = [&] { return shop.window->changes()->findChild<DiffView *>()->toPlainText(); };
        QTRY_VERIFY(shown().contains(u"weight: 80"_s));
        buttonNamed(*shop.window->changes(), u"Take theirs"_s)->click();
        QTRY_VERIFY(shop.rest() && !shop.fake.draft.hasTroubles());
        shop.fake.draft.undoStack()->undo();
        QTRY_VERIFY(shop.rest() && shop.fake.draft.hasTroubles());
        QTRY_VERIFY(shown().contains(u"weight: 80"_s));
        mine->click();
        QTRY_VERIFY(shop.rest() && !shop.fake.draft.hasTroubles());
        QTRY_VERIFY(buttonNamed(*shop.window->changes(), u"Apply"_s)->isEnabled());
        QVERIFY(!mine->isVisible());
    }

    void aStagedSourceIsOnlyExportedAndAProtectedOneLooksIt()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->select(reviewsRoute(shop));
        QTRY_VERIFY(editorIn(*shop.window->inspector()));
        QTest::keyClick(editorIn(*shop.window->inspector())->canvas(), Qt::Key_Home);
        editorIn(*shop.window->inspector())->stage();
        QVERIFY(shop.rest());
        QPushButton *apply = buttonNamed(*shop.window->changes(), u"Apply"_s);
        QTRY_VERIFY(apply->isEnabled());
        shop.fake.sources.setSafety(shop.files->id(), Safety::Stage);
        QTRY_VERIFY(!apply->isEnabled());
        QVERIFY(!shop.window->findChild<Frame *>()->colour().isValid());
        shop.fake.sources.setSafety(shop.files->id(), Safety::Protected);
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(shop.window->findChild<Frame *>()->colour().isValid());
        QVERIFY(shop.window->windowTitle().contains(u"protected"_s));
    }

    void sourcesStandInTheStatusLine()
    {
        Shop shop;
        shop.fill();
        shop.show();
        const auto texts = [&] {
            QStringList said;
            for (QToolButton *button : shop.window->findChild<StatusLine *>()->findChildren<QToolButton *>())
                said.append(button->text());
            return said.join(u'|');
        };
        QVERIFY(texts().contains(u"files live"_s));
        shop.registry->become(SourceState::Phase::Lost, Fault {Fault::Kind::Unreachable, {}, Remedy::Retry, {}, u"registry"_s});
        QTRY_VERIFY(texts().contains(u"registry lost"_s));
        QVERIFY(texts().contains(u"files live"_s));
    }

    void aWorkspaceIsOpenedAndRemembered()
    {
        Shop shop;
        shop.show();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mesh.meshboard"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        shop.window->openWorkspace(folder.filePath(u"broken"_s));
        QVERIFY(shop.fake.sources.ids().isEmpty());
        shop.window->openWorkspace(path);
        QCOMPARE(shop.fake.sources.nameOf(shop.fake.sources.ids().first()), u"saved"_s);
        QVERIFY(shop.window->windowTitle().startsWith(u"mesh"_s));
        QVERIFY(shop.fake.settings.value(u"recentWorkspaces"_s).toStringList().contains(path));
    }

    void theWindowComesBackAsItWas()
    {
        Shop shop;
        shop.fill();
        shop.show({1300, 820});
        shop.window->showPage(u"sources"_s);
        shop.window->close();
        shop.makeWindow();
        shop.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(shop.window.get()));
        QCOMPARE(shop.window->currentPage(), u"sources"_s);
        QCOMPARE(shop.window->size(), QSize(1300, 820));
    }

    void textsHaveTheSizeThatWasChosen()
    {
        Shop shop;
        shop.fill();
        shop.fake.settings.setValue(u"look/zoom"_s, 150);
        shop.makeWindow();
        shop.show();
        shop.window->showPage(u"services"_s);
        auto *table = shop.window->findChild<KeyedTable *>()->view();
        const auto rowHeight = [&] { return table->verticalHeader()->defaultSectionSize(); };
        QCOMPARE(table->font().pointSizeF(), 15.0);
        const int large = rowHeight();
        QVERIFY(large > QFontMetrics(table->font()).height());
        QTest::keyClick(shop.window.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(rowHeight() < large);
        QCOMPARE(table->font().pointSizeF(), 10.0);
        // Widgets with a style sheet or a size of their own follow too.
        shop.window->select(reviewsRoute(shop));
        for (const QLabel *label : shop.window->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->font().pointSizeF() < 13, qPrintable(label->text()));
        }
        for (const QAbstractButton *button : shop.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->font().pointSizeF() < 13, qPrintable(button->text()));
        }
    }

    void aDroppedFolderStaysWhereItIs()
    {
        Shop shop;
        shop.show();
        const auto answer = [&](const QMimeData &data) {
            QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.setDropAction(Qt::MoveAction);
            enter.ignore();
            QApplication::sendEvent(shop.window.get(), &enter);
            return enter.isAccepted() ? enter.dropAction() : Qt::IgnoreAction;
        };
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(QDir::tempPath())});
        QCOMPARE(answer(folder), Qt::CopyAction);
        QMimeData page;
        page.setUrls({QUrl(u"https://example.com"_s)});
        QCOMPARE(answer(page), Qt::IgnoreAction);
    }

    /// What was typed is never lost: another language keeps it, and quitting asks.
    void typedTextStays()
    {
        Shop shop;
        shop.fill();
        shop.show();
        const auto editor = [&] { return shop.window->showPage(u"configuration"_s)->findChild<QPlainTextEdit *>(); };
        shop.window->showPage(u"configuration"_s)->select(reviewsRoute(shop));
        QTRY_VERIFY(!editor()->toPlainText().isEmpty());
        QTest::keyClicks(editor(), u"# mine "_s);
        const QString typed = editor()->toPlainText();
        QVERIFY(typed.contains(u"# mine "));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(shop.window.get(), &change);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(editor()->toPlainText(), typed);
        QTimer::singleShot(0, shop.window.get(), [&] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        QVERIFY(!shop.window->close());
    }

    void leavingAChangeSetAsks()
    {
        Shop shop;
        shop.fill();
        shop.show();
        QVERIFY(shop.window->close());
        shop.show();
        shop.window->select(reviewsRoute(shop));
        QTRY_VERIFY(editorIn(*shop.window->inspector()));
        QTest::keyClick(editorIn(*shop.window->inspector())->canvas(), Qt::Key_Home);
        editorIn(*shop.window->inspector())->stage();
        QVERIFY(shop.rest());
        QTimer::singleShot(0, shop.window.get(), [&] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        QTest::keyClick(shop.window.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(shop.window->isVisible());
        QCOMPARE(shop.fake.draft.intents().size(), 1);
    }

    void keysCanBeChanged()
    {
        Shop shop;
        shop.fill();
        shop.fake.settings.setValue(u"shortcuts/go.services"_s, u"Ctrl+Alt+S"_s);
        shop.makeWindow();
        shop.show();
        QTest::keyClick(shop.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(shop.window->currentPage(), u"services"_s);
    }

    void enterInTheFilterOfTheShortcutsKeepsTheKeys()
    {
        Shop shop;
        shop.fill();
        shop.fake.settings.setValue(u"shortcuts/go.services"_s, u"Ctrl+Alt+S"_s);
        shop.makeWindow();
        shop.show();
        QTest::keyClick(shop.window.get(), Qt::Key_F1);
        auto *sheet = shop.window->findChild<ShortcutsDialog *>();
        QVERIFY(sheet);
        QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        QCOMPARE(shop.fake.settings.value(u"shortcuts/go.services"_s).toString(), u"Ctrl+Alt+S"_s);
        buttonNamed(*sheet, u"Restore Defaults"_s)->click();
        QVERIFY(!shop.fake.settings.contains(u"shortcuts/go.services"_s));
    }

    void pointingAtTheCurrentRowAgainSelectsIt()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->showPage(u"services"_s);
        Page *page = nullptr;
        for (Page *one : shop.window->findChildren<Page *>()) {
            if (one->isVisible())
                page = one;
        }
        QVERIFY(page);
        auto *table = page->findChild<KeyedTable *>()->view();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QSignalSpy selected(page, &Page::selected);
        const auto click = [&] {
            selected.clear();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
        };
        click();
        QVERIFY(!selected.isEmpty());
        click();
        QVERIFY(!selected.isEmpty());
    }

    void everyCommandHasAnIdAndNoKeyIsTakenTwice()
    {
        Shop shop;
        shop.fill();
        shop.show();
        for (const QString &id : MainWindow::pageIds())
            shop.window->showPage(id);
        QHash<QString, QString> ids;
        QHash<QKeySequence, QString> keys;
        for (QAction *action : shop.window->findChildren<QAction *>()) {
            if (action->objectName().isEmpty() || action->objectName().startsWith(u'_'))
                continue;
            QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
            ids.insert(action->objectName(), action->text());
            if (action->shortcut().isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->objectName() + u" and "_s + keys.value(action->shortcut())));
            keys.insert(action->shortcut(), action->objectName());
        }
        QVERIFY(ids.size() > 25);
    }

    void anotherLanguageBuildsTheWindowAnew()
    {
        Shop shop;
        shop.fill();
        shop.show();
        shop.window->showPage(u"routing"_s);
        shop.window->select(reviewsRoute(shop));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(shop.window.get(), &change);
        QCOMPARE(shop.window->currentPage(), u"routing"_s);
        QVERIFY(routeOf(shop.window->inspector()->current()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(shop.window->findChildren<StatusLine *>().size(), 1);
        QVERIFY(shop.window->menuBar()->actions().size() >= 5);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
