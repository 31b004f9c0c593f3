// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "views/common/emptystate.h"
#include "views/common/keyedtable.h"
#include "views/services/servicespage.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

Service service(const QString &name, const QList<Probe> &probes)
{
    Service one;
    one.key = {u"shop"_s, name};
    one.system = u"fake"_s;
    for (const Probe probe : probes) {
        Instance instance;
        instance.id = QString::number(one.instances.size());
        instance.host = u"10.0.0.1"_s;
        instance.port = quint16(8000 + one.instances.size());
        instance.health.probe = probe;
        one.instances.append(instance);
    }
    return one;
}

/// What stands where the list would be; empty while there is a list.
QString emptiness(const QWidget &page)
{
    for (const EmptyState *state : page.findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state->why();
    }
    return {};
}

QStringList column(const QTableView &view, int column)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts.append(view.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class TestServicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
    }

    void worstStandsFirstAndTheFilterNarrows()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.resize(1000, 700);
        page.show();
        auto *view = page.findChild<QTableView *>(u"services"_s);
        QVERIFY(view);
        QVERIFY(emptiness(page).contains(u"No source"_s));

        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"cart"_s, {Probe::Passing}));
        source->put(service(u"web"_s, {Probe::Passing, Probe::Critical}));
        source->put(service(u"pay"_s, {Probe::Warning}));
        fake.settle();
        QTRY_COMPARE(column(*view, ServicesModel::Name), (QStringList {u"web"_s, u"pay"_s, u"cart"_s}));

        page.focusFind();
        auto *filter = page.findChild<KeyedTable *>()->filter();
        QTest::keyClicks(filter, u"pay"_s);
        QCOMPARE(column(*view, ServicesModel::Name), QStringList {u"pay"_s});
    }

    void selectingTellsAndShowsInstances()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.resize(1000, 700);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"web"_s, {Probe::Passing, Probe::Critical}));
        fake.settle();
        auto *view = page.findChild<QTableView *>(u"services"_s);
        auto *instances = page.findChild<QTableView *>(u"services.instances"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QSignalSpy selected(&page, &Page::selected);
        QSignalSpy inspected(&page, &Page::inspected);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.first().first().value<Subject>(), Subject(ServiceSubject {{u"shop"_s, u"web"_s}, {}}));
        QCOMPARE(instances->model()->rowCount(), 2);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(inspected.count(), 1);

        // The sick one goes: the row goes, selection and page stay.
        source->put(service(u"web"_s, {Probe::Passing}));
        fake.settle();
        QTRY_COMPARE(instances->model()->rowCount(), 1);
        QCOMPARE(view->currentIndex().row(), 0);
        QCOMPARE(selected.count(), 1);
    }

    void theFocusSelectsNothing()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.resize(900, 500);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"cart"_s, {Probe::Passing}));
        source->put(service(u"web"_s, {Probe::Passing}));
        fake.settle();
        auto *table = page.findChild<KeyedTable *>();
        QTRY_VERIFY(table->view()->model()->rowCount() > 1);
        QSignalSpy chosen(table, &KeyedTable::currentChanged);
        table->view()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(table->view()->hasFocus());
        QVERIFY(!table->view()->currentIndex().isValid());
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(table->view(), Qt::Key_Down);
        QCOMPARE(table->view()->currentIndex().row(), 0);
        QCOMPARE(chosen.size(), 1);
    }

    void chosenWidthsAreFittedToTheRoom()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.resize(1200, 500);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"cart"_s, {Probe::Passing}));
        source->put(service(u"web"_s, {Probe::Passing}));
        fake.settle();
        QTableView *view = page.findChild<KeyedTable *>()->view();
        QHeaderView *header = view->horizontalHeader();
        QTRY_VERIFY(view->model()->rowCount() > 1);
        const QPoint border(header->sectionViewportPosition(0) + header->sectionSize(0) - 2, header->height() / 2);
        const int before = view->columnWidth(0);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, border);
        QTest::mouseMove(header->viewport(), border + QPoint(120, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, border + QPoint(120, 0));
        const int chosen = view->columnWidth(0);
        QVERIFY2(chosen > before + 60, qPrintable(QString::number(chosen)));
        const auto shown = [header] { return header->count() - header->hiddenSectionCount(); };
        const int columns = shown();
        const int sum = header->length() - header->sectionSize(header->logicalIndex(header->count() - 1));
        page.resize(page.width() - view->viewport()->width() + sum, 500);
        QTRY_VERIFY(view->columnWidth(0) < chosen);
        QVERIFY(header->length() <= view->viewport()->width());
        QCOMPARE(shown(), columns); // those that were chosen stay
        page.resize(2400, 500); // room enough for all
        QTRY_COMPARE(view->columnWidth(0), chosen);
    }

    void selectedElsewhereIsShownWithoutEcho()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"cart"_s, {Probe::Passing}));
        source->put(service(u"web"_s, {Probe::Passing}));
        fake.settle();
        auto *view = page.findChild<QTableView *>(u"services"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QSignalSpy selected(&page, &Page::selected);
        page.select(ServiceSubject {{u"shop"_s, u"web"_s}, {}});
        QCOMPARE(view->currentIndex().siblingAtColumn(ServicesModel::Name).data().toString(), u"web"_s);
        QCOMPARE(selected.count(), 0);
        QSignalSpy requested(&page, &Page::pageRequested);
        page.findChild<QAction *>(u"services.topology"_s)->trigger();
        QCOMPARE(requested.first().first().toString(), u"topology"_s);
    }

    void aHiddenPageRests()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        FakeSource *source = fake.open(u"etcd"_s);
        source->put(service(u"web"_s, {Probe::Passing}));
        fake.settle();
        auto *view = page.findChild<QTableView *>(u"services"_s);
        QCOMPARE(view->model()->rowCount(), 0);
        page.show();
        QCOMPARE(view->model()->rowCount(), 1);
    }

    void emptinessNamesItsReason()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        fake.settle();
        QTRY_VERIFY(emptiness(page).contains(u"No open source tells"_s));
        source->become(SourceState::Phase::Lost);
        QTRY_VERIFY(emptiness(page).contains(u"can be reached"_s));
        QSignalSpy requested(&page, &Page::pageRequested);
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(requested.first().first().toString(), u"sources"_s);
    }

    void everythingCanBeNamed()
    {
        FakeBoard fake;
        ServicesPage page(fake.board);
        for (const QTableView *view : page.findChildren<QTableView *>())
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
        for (const QAction *action : page.actions()) {
            QVERIFY(action->objectName().startsWith(u"services."_s));
            QVERIFY(!action->text().isEmpty());
        }
    }
};

QTEST_MAIN(TestServicesPage)
#include "tst_servicespage.moc"
