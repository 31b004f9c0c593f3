// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "views/common/emptystate.h"
#include "views/common/explaindialog.h"
#include "views/overview/overviewpage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Subject>(); }

    void whatIsSickStandsFirst()
    {
        FakeBoard fake;
        OverviewPage page(fake.board);
        page.resize(1200, 800);
        page.show();
        FakeSource *source = fake.open(u"deploy"_s);
        source->put(u"a.yaml"_s, "toy: a\ntrouble: weights\n");
        Service sick;
        sick.key = {{}, u"a"_s};
        Instance instance;
        instance.id = u"1"_s;
        instance.health.probe = Probe::Critical;
        sick.instances = {instance};
        source->put(sick);
        fake.settle();
        auto *problems = page.findChild<QTableView *>(u"overview.problems"_s);
        QTRY_COMPARE(problems->model()->rowCount(), 2);
        const auto what = [&](int row) { return problems->model()->index(row, ProblemsModel::What).data().toString(); };
        QCOMPARE(what(0), u"a is critical: 0 of 1 instances pass"_s);
        QCOMPARE(what(1), u"Trouble: weights"_s);
        QCOMPARE(problems->model()->index(1, ProblemsModel::Place).data().toString(), u"a.yaml:2:10"_s);

        // Enter leads to the place.
        QSignalSpy requested(&page, &Page::pageRequested);
        problems->setCurrentIndex(problems->model()->index(1, 0));
        QTest::keyClick(problems, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"configuration"_s);
        const auto subject = requested.first()[1].value<Subject>();
        QVERIFY(subject.as<DocumentSubject>());
        QCOMPARE(subject.as<DocumentSubject>()->bytes, (ByteRange {16, 23}));
    }

    void foreignChangesAreSeen()
    {
        FakeBoard fake;
        OverviewPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"deploy"_s);
        source->put(u"a.yaml"_s, "toy: a\n");
        fake.settle();
        auto *recent = page.findChild<QTableView *>(u"overview.recent"_s);
        QTRY_COMPARE(recent->model()->rowCount(), 1);
        QCOMPARE(recent->model()->index(0, RecentModel::What).data().toString(), u"a.yaml changed"_s);
        QCOMPARE(recent->model()->index(0, RecentModel::By).data().toString(), u"somebody else"_s);
    }

    void aProblemIsExplainedAndItsFixStaged()
    {
        FakeBoard fake;
        OverviewPage page(fake.board);
        page.show();
        fake.open(u"deploy"_s)->put(u"a.yaml"_s, "toy: a\ntrouble: much\n");
        fake.settle();
        auto *problems = page.findChild<QTableView *>(u"overview.problems"_s);
        QTRY_COMPARE(problems->model()->rowCount(), 1);
        // Nothing is selected: F1 is that of the window.
        QKeyEvent f1(QEvent::ShortcutOverride, Qt::Key_F1, Qt::NoModifier);
        f1.ignore();
        QCoreApplication::sendEvent(problems, &f1);
        QVERIFY(!f1.isAccepted());
        problems->setCurrentIndex(problems->model()->index(0, 0));
        QCoreApplication::sendEvent(problems, &f1);
        QVERIFY(f1.isAccepted());
        QTest::keyClick(problems, Qt::Key_F1);
        auto *dialog = page.findChild<ExplainDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QTextBrowser *>()->toPlainText().contains(u"Trouble: much"_s));
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto fix = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->text() == u"Stage the fix"_s; });
        QVERIFY(fix != buttons.cend());
        (*fix)->click();
        QTRY_COMPARE(fake.draft.intents().size(), 1);
        QTRY_COMPARE(fake.draft.after().size(), 1);
        QCOMPARE(fake.draft.after().first()->bytes, "toy: a\ntrouble: none\n"_ba);
    }

    void stagedChangesAreInFlight()
    {
        FakeBoard fake;
        OverviewPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"deploy"_s);
        source->put(u"a.yaml"_s, "toy: a\nsize: 1\n");
        fake.settle();
        auto *draft = page.findChild<QTableView *>(u"overview.draft"_s);
        QVERIFY(!draft->isVisible());
        fake.draft.stage({Intent {{}, {source->id(), u"a.yaml"_s}, EditText {{{13, "1", "2"}}}, SharedChoice::Ask}}, u"edit"_s);
        QTRY_COMPARE(draft->model()->rowCount(), 1);
        QVERIFY(draft->isVisible());
    }

    void healthIsSaidToo()
    {
        FakeBoard fake;
        OverviewPage page(fake.board);
        page.show();
        fake.open(u"deploy"_s)->put(u"a.yaml"_s, "toy: a\n");
        fake.settle();
        const auto states = page.findChildren<EmptyState *>();
        QTRY_VERIFY(std::any_of(states.cbegin(), states.cend(), [](const EmptyState *state) {
            return state->isVisible() && state->why().startsWith(u"No problem"_s);
        }));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
