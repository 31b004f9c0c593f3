// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "systems/istio/istio.h"
#include "views/common/keyedtable.h"
#include "views/routing/barcanvas.h"
#include "views/routing/entriesmodel.h"
#include "views/routing/routingpage.h"
#include "views/routing/rulecard.h"
#include "views/routing/spliteditor.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray tenRules = R"(# the shop's reviews
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
  http:
  - name: testers
    match: [{headers: {end-user: {exact: jason}}}]
    route: [{destination: {host: reviews, subset: v2}}]
  - match: [{uri: {prefix: /old}}]
    timeout: 2s
    route: [{destination: {host: reviews, subset: v1}}]
  - route: # everybody else
    - destination: {host: reviews, subset: v1}
      weight: 90 # stable
    - destination: {host: reviews, subset: v2}
      weight: 10
)";

/// The routing page over one document.
struct Shown
{
    explicit Shown(const QByteArray &document = tenRules)
    {
        istio::registerWith(fake.catalogue);
        source = fake.open(u"files"_s);
        source->put(u"reviews.yaml"_s, document);
        fake.settle();
        page = std::make_unique<RoutingPage>(fake.board);
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    QList<RuleCard *> cards() const
    {
        QList<RuleCard *> cards = page->findChildren<RuleCard *>();
        std::sort(cards.begin(), cards.end(), [](RuleCard *a, RuleCard *b) { return a->rule() < b->rule(); });
        return cards;
    }
    SplitEditor *editor() const
    {
        for (SplitEditor *one : page->findChildren<SplitEditor *>()) {
            if (!one->isHidden())
                return one;
        }
        return nullptr;
    }
    /// The document as the draft leaves it.
    QByteArray drafted() const
    {
        const auto &after = fake.draft.after();
        return after.isEmpty() ? QByteArray() : after.first()->bytes;
    }
    bool waitForDraft(int intents)
    {
        return QTest::qWaitFor([&] { return !fake.draft.isBusy() && !fake.store.isBusy() && fake.draft.intents().size() == intents; });
    }
    void click(RuleCard *card, const QString &text)
    {
        for (QToolButton *button : card->findChildren<QToolButton *>()) {
            if (button->toolTip() == text)
                button->click();
        }
    }

    FakeBoard fake;
    FakeSource *source = nullptr;
    std::unique_ptr<RoutingPage> page;
};

} // namespace

class TestRoutingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Subject>(); }

    void rulesStandInTheirOrder()
    {
        Shown shown;
        auto *view = shown.page->findChild<QTableView *>(u"routing"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, EntriesModel::Name).data().toString(), u"reviews"_s);
        QTRY_COMPARE(shown.cards().size(), 3);
        QVERIFY(shown.cards()[0]->accessibleName().contains(u"jason"_s));
        QVERIFY(shown.cards()[1]->accessibleName().contains(u"/old"_s));
        QVERIFY(shown.editor());
        QCOMPARE(shown.editor()->weights(), (QList<qint64> {90, 10}));
    }

    void theRouteOnTopIsShownUntilOneIsChosen()
    {
        Shown shown;
        const QTableView *table = shown.page->findChild<QTableView *>();
        const auto current = [&] { return table->currentIndex().siblingAtColumn(0).data().toString(); };
        const auto put = [&](const QByteArray &name) {
            const QByteArray line = "name: " + name;
            shown.source->put(QString::fromUtf8(name) + u".yaml"_s, QByteArray(tenRules).replace("name: reviews", line));
            shown.fake.settle();
        };
        QTRY_COMPARE(current(), u"reviews"_s);
        put("cart");
        QTRY_COMPARE(current(), u"cart"_s);
        shown.page->select(RouteSubject {shown.source->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 0});
        put("admin");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(current(), u"reviews"_s);
    }

    void ofVeryManyRulesAPartIsShown()
    {
        QByteArray document = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: many, namespace: shop}\n"
                              "spec:\n  hosts: [many]\n  http:\n";
        for (int i = 1; i <= 120; ++i)
            document += "  - match: [{uri: {prefix: /" + QByteArray::number(i) + "}}]\n    route: [{destination: {host: reviews}}]\n";
        Shown shown(document);
        const auto rules = [&] {
            const QList<RuleCard *> cards = shown.cards();
            return cards.isEmpty() ? std::pair(0, 0) : std::pair(cards.first()->rule() + 1, cards.last()->rule() + 1);
        };
        QTRY_COMPARE(rules(), std::pair(1, 50));
        for (QPushButton *button : shown.page->findChildren<QPushButton *>()) {
            if (button->text() == u"Later rules")
                button->click();
        }
        QTRY_COMPARE(rules(), std::pair(51, 100));
        // A rule that is asked for is shown wherever it stands.
        shown.page->select(RouteSubject {shown.source->id(), {u"VirtualService"_s, u"shop"_s, u"many"_s}, 117});
        QTRY_COMPARE(rules(), std::pair(101, 120));
        QTRY_VERIFY(!shown.cards()[16]->visibleRegion().isEmpty());
    }

    void aDraggedBorderChangesTwoNumbersOfTheirFile()
    {
        Shown shown;
        QTRY_VERIFY(shown.editor());
        shown.editor()->field(0)->setValue(50);
        shown.editor()->stage();
        QVERIFY(shown.waitForDraft(1));
        QByteArray expected = tenRules;
        expected.replace("weight: 90", "weight: 50").replace("weight: 10\n", "weight: 50\n");
        QCOMPARE(shown.drafted(), expected);
        // The page shows what the draft makes of it, in the same widget.
        QTRY_COMPARE(shown.editor()->weights(), (QList<qint64> {50, 50}));
        QVERIFY(!shown.editor()->isDirty());
        // A second edit of the same split replaces the first.
        shown.editor()->field(0)->setValue(25);
        shown.editor()->stage();
        QTRY_VERIFY(shown.drafted().contains("weight: 25"));
        QCOMPARE(shown.fake.draft.intents().size(), 1);
        shown.fake.draft.undoStack()->undo();
        shown.fake.draft.undoStack()->undo();
        QVERIFY(shown.waitForDraft(0));
        QTRY_COMPARE(shown.editor()->weights(), (QList<qint64> {90, 10}));
    }

    void whatIsTypedSurvivesAForeignChange()
    {
        Shown shown;
        QTRY_VERIFY(shown.editor());
        shown.editor()->field(0)->setValue(70);
        QByteArray other = tenRules;
        other.replace("timeout: 2s", "timeout: 9s");
        shown.source->put(u"reviews.yaml"_s, other);
        shown.fake.settle();
        const auto saysNine = [&] {
            const QList<QLabel *> labels = shown.cards()[1]->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](QLabel *label) { return label->text().contains(u"9s"_s); });
        };
        QTRY_VERIFY(saysNine());
        QCOMPARE(shown.editor()->weights(), (QList<qint64> {70, 30}));
    }

    void aRuleMovesAndGoes()
    {
        Shown shown;
        QTRY_COMPARE(shown.cards().size(), 3);
        shown.click(shown.cards()[1], u"Edit this rule"_s);
        shown.click(shown.cards()[1], u"Move up"_s);
        QVERIFY(shown.waitForDraft(1));
        QTRY_VERIFY(shown.cards().size() == 3 && shown.cards()[0]->accessibleName().contains(u"/old"_s));
        QVERIFY(shown.cards()[0]->findChild<QFormLayout *>());
        QVERIFY(!shown.cards()[1]->findChild<QFormLayout *>());
        shown.click(shown.cards()[0], u"Delete this rule"_s);
        QVERIFY(shown.waitForDraft(2));
        QTRY_COMPARE(shown.cards().size(), 2);
        QVERIFY(!shown.drafted().contains("/old"));
        QVERIFY(shown.drafted().contains("# everybody else"));
    }

    void aFieldIsStagedByEnter()
    {
        Shown shown;
        QTRY_COMPARE(shown.cards().size(), 3);
        shown.click(shown.cards()[1], u"Edit this rule"_s);
        QLineEdit *timeout = nullptr;
        for (QLineEdit *edit : shown.cards()[1]->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Time-out"_s)
                timeout = edit;
        }
        QVERIFY(timeout);
        QCOMPARE(timeout->text(), u"2s"_s);
        timeout->setText(u"5s"_s);
        QTest::keyClick(timeout, Qt::Key_Return);
        QVERIFY(shown.waitForDraft(1));
        QByteArray expected = tenRules;
        expected.replace("timeout: 2s", "timeout: 5s");
        QCOMPARE(shown.drafted(), expected);
    }

    void selectingElsewhereShowsTheRoute()
    {
        Shown shown;
        QByteArray second = tenRules;
        second.replace("name: reviews", "name: ratings").replace("hosts: [reviews]", "hosts: [ratings]").replace("host: reviews", "host: ratings");
        shown.source->put(u"ratings.yaml"_s, second);
        shown.fake.settle();
        auto *view = shown.page->findChild<QTableView *>(u"routing"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QSignalSpy selected(shown.page.get(), &Page::selected);
        shown.page->select(ServiceSubject {{u"shop"_s, u"ratings"_s}, {}});
        QCOMPARE(view->currentIndex().siblingAtColumn(EntriesModel::Name).data().toString(), u"ratings"_s);
        shown.page->select(RouteSubject {shown.source->id(), {u"VirtualService"_s, u"shop"_s, u"reviews"_s}, 2});
        QCOMPARE(view->currentIndex().siblingAtColumn(EntriesModel::Name).data().toString(), u"reviews"_s);
        QCOMPARE(selected.count(), 0);
    }

    void theModelKeepsItsPromises()
    {
        Shown shown;
        EntriesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(shown.fake.store.picture(), shown.fake.store.drafted());
        QCOMPARE(model.rowCount(), 1);
        for (int i = 0; i < 5; ++i) {
            QByteArray other = tenRules;
            other.replace("name: reviews", QByteArray("name: r" + QByteArray::number(i)));
            shown.source->put(QString::number(i) + u".yaml"_s, other);
            shown.fake.settle();
            model.show(shown.fake.store.picture(), shown.fake.store.drafted());
            QTRY_VERIFY((model.show(shown.fake.store.picture(), shown.fake.store.drafted()), model.rowCount() == i + 2));
        }
        shown.source->remove(u"2.yaml"_s);
        shown.fake.settle();
        QTRY_VERIFY((model.show(shown.fake.store.picture(), shown.fake.store.drafted()), model.rowCount() == 5));
    }
};

QTEST_MAIN(TestRoutingPage)
#include "tst_routingpage.moc"
