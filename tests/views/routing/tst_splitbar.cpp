// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/edits.h"
#include "views/common/theme.h"
#include "views/routing/barcanvas.h"
#include "views/routing/edits.h"
#include "views/routing/splitbar.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;
using shares::Weights;

namespace {

SplitNode split(Scale scale, const QList<std::optional<qint64>> &weights)
{
    SplitNode node;
    node.object = {u"VirtualService"_s, u"shop"_s, u"reviews"_s};
    node.scale = scale;
    for (const auto &weight : weights)
        node.shares.append({u"v"_s + QString::number(node.shares.size() + 1), weight, noNode, {}, {}, {}});
    return node;
}

/// A bar on the screen, and what it staged.
struct Shown
{
    explicit Shown(const SplitNode &node, const QList<SplitBar::Child> &children = {})
    {
        bar.show(node, children);
        bar.resize(600, 200);
        bar.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.canvas()->setFocus();
    }
    void drag(int border, double toShare, Qt::KeyboardModifiers modifiers = {})
    {
        BarCanvas *canvas = bar.canvas();
        const QPoint from(canvas->x(border), 12);
        const QPoint to(1 + int(std::lround((canvas->width() - 2) * toShare)), 12);
        QTest::mousePress(canvas, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(canvas, &move);
        QTest::mouseRelease(canvas, Qt::LeftButton, modifiers, to);
    }

    SplitBar bar;
    QSignalSpy staged {&bar, &SplitBar::staged};
};

} // namespace

class TestSplitBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingSnapsToPercents()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        shown.drag(0, 0.503);
        QCOMPARE(shown.bar.weights(), (Weights {50, 50}));
        QVERIFY(shown.bar.isDirty());
        QCOMPARE(shown.staged.count(), 0);
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Return);
        QCOMPARE(shown.staged.count(), 1);
        QCOMPARE(shown.staged.first().first().value<QList<qint64>>(), (QList<qint64> {50, 50}));
        QVERIFY(!shown.bar.isDirty());
    }

    void hundredthsSnapAndShiftGoesFiner()
    {
        Shown shown(split(Scale::Hundredths, {9000, 1000}));
        shown.drag(0, 0.5034);
        QCOMPARE(shown.bar.weights(), (Weights {5000, 5000}));
        shown.drag(0, 0.2534, Qt::ShiftModifier);
        const Weights fine = shown.bar.weights();
        QCOMPARE(fine[0] + fine[1], 10'000);
        QVERIFY2(std::abs(fine[0] - 2534) <= 10, qPrintable(QString::number(fine[0])));
        QVERIFY(fine[0] % 100 != 0);
    }

    void keysMoveTheBorderAndEscGoesBack()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        BarCanvas *canvas = shown.bar.canvas();
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(shown.bar.weights(), (Weights {89, 11}));
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(shown.bar.weights(), (Weights {91, 9}));
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(shown.bar.weights(), (Weights {100, 0}));
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(shown.bar.weights(), (Weights {0, 100}));
        QTest::keyClick(canvas, Qt::Key_Escape);
        QCOMPARE(shown.bar.weights(), (Weights {90, 10}));
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(shown.staged.count(), 0);
    }

    void upAndDownChooseAnotherBorder()
    {
        Shown shown(split(Scale::Relative, {50, 30, 20}));
        BarCanvas *canvas = shown.bar.canvas();
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(canvas->border(), 1);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(shown.bar.weights(), (Weights {50, 29, 21}));
        QTest::keyClick(canvas, Qt::Key_Up);
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.bar.weights(), (Weights {49, 30, 21}));
    }

    void finestKeyStepOfHundredths()
    {
        Shown shown(split(Scale::Hundredths, {9000, 1000}));
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.bar.weights(), (Weights {8999, 1001}));
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Left);
        QCOMPARE(shown.bar.weights(), (Weights {8900, 1100}));
    }

    void lockedChildKeepsItsWeight()
    {
        Shown shown(split(Scale::Relative, {50, 30, 20}));
        shown.bar.setLocked(1, true);
        shown.drag(0, 0.40);
        QCOMPARE(shown.bar.weights(), (Weights {40, 30, 30}));
        shown.bar.setLocked(0, true);
        shown.drag(1, 0.60);
        QCOMPARE(shown.bar.weights(), (Weights {40, 30, 30}));
    }

    void aLockStaysWithItsChild()
    {
        SplitNode three = split(Scale::Relative, {50, 30, 20});
        Shown shown(three);
        shown.bar.setLocked(1, true);
        three.shares.removeFirst();
        shown.bar.show(three, {});
        QCOMPARE(shown.bar.locks(), (shares::Locks {true, false}));
    }

    void whoStaysUnlockedTakesWhatARemovedChildHad()
    {
        const SplitNode three = split(Scale::Relative, {50, 30, 20});
        const auto afterRemoving = [&](int child, const shares::Locks &locks) {
            const QList<Intent> intents = edits::removeChild(three, child, locks);
            QList<qint64> weights;
            for (const auto &share : std::get<SetWeights>(intents.first().deed).children)
                weights.append(share.after.value_or(-1));
            return weights;
        };
        QCOMPARE(afterRemoving(2, {true, false, false}), (QList<qint64> {50, 50, 0}));
        QCOMPARE(afterRemoving(2, {false, false, true}), (QList<qint64> {63, 37, 0}));
        QCOMPARE(afterRemoving(2, {true, true, false}), (QList<qint64> {63, 37, 0}));
    }

    void whoStaysAloneTakesAll()
    {
        for (const Scale scale : {Scale::Relative, Scale::Parts, Scale::Hundredths}) {
            const qint64 part = scale == Scale::Hundredths ? 100 : 1;
            const SplitNode two = split(scale, {80 * part, 20 * part});
            const QList<Intent> intents = edits::removeChild(two, 0);
            QCOMPARE(intents.size(), 2);
            const auto &children = std::get<SetWeights>(intents.first().deed).children;
            QCOMPARE(children[0].after.value_or(-1), 0);
            QCOMPARE(children[1].after.value_or(-1), 100 * part);
        }
        // Without a weight it has everything, and none is written.
        SplitNode unwritten = split(Scale::Relative, {80, 20});
        unwritten.shares[1].weight.reset();
        QCOMPARE(edits::removeChild(unwritten, 0).size(), 1);
    }

    void aNestedSplitIsMeasuredByAllItLeadsTo()
    {
        RouteGraph routes;
        Picture picture;
        const auto target = [&](const QString &name, double perSecond) {
            const ServiceKey service {u"shop"_s, name};
            Traffic traffic;
            traffic.key = {{u"shop"_s, u"gate"_s}, service, {}};
            traffic.perSecond = perSecond;
            picture.traffic.insert(traffic.key, std::make_shared<const Traffic>(traffic));
            return routes.add(TargetNode {TargetNode::Kind::Service, service, {}, {}, name, {}, {}, {}});
        };
        SplitNode inner = split(Scale::Relative, {90, 10});
        inner.shares[0].next = target(u"web"_s, 60);
        inner.shares[1].next = target(u"web-east"_s, 20);
        SplitNode outer = split(Scale::Relative, {95, 5});
        outer.shares[0].next = routes.add(inner);
        outer.shares[1].next = target(u"web-next"_s, 20);
        const QList<SplitBar::Child> children = edits::childrenOf(outer, routes, nullptr, picture);
        QCOMPARE(children[0].observed, std::optional(0.8));
        QCOMPARE(children[1].observed, std::optional(0.2));
        const NodeId root = routes.add(outer);
        RulesNode rules;
        for (int i = 0; i < 3; ++i)
            rules.rules.append(Rule {{}, {}, {}, i < 2 ? root : outer.shares[1].next, {}, {}});
        routes.add(rules);
        const std::vector<int> parents = edits::parentCounts(routes);
        QCOMPARE(parents.size(), routes.nodes.size());
        QCOMPARE(parents[size_t(outer.shares[1].next)], 2); // the split and one rule
        for (size_t i = 0; i < parents.size(); ++i)
            QCOMPARE(parents[i], int(routes.parentsOf(NodeId(i)).size()));
    }

    void typingLetsTheOthersShareTheRest()
    {
        Shown shown(split(Scale::Relative, {60, 30, 10}));
        QDoubleSpinBox *field = shown.bar.field(2);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"40"_s);
        QCOMPARE(shown.bar.weights(), (Weights {40, 20, 40}));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.staged.count(), 1);
        QCOMPARE(shown.staged.first().first().value<QList<qint64>>(), (QList<qint64> {40, 20, 40}));
        field->selectAll();
        QTest::keyClicks(field, u"90"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shown.bar.weights(), (Weights {40, 20, 40}));
    }

    void hundredthsAreTypedAsPercents()
    {
        Shown shown(split(Scale::Hundredths, {9000, 1000}));
        QDoubleSpinBox *field = shown.bar.field(1);
        QCOMPARE(field->value(), 10.0);
        field->setValue(33.33);
        QCOMPARE(shown.bar.weights(), (Weights {6667, 3333}));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"97.55"_s);
        QCOMPARE(shown.bar.weights(), (Weights {245, 9755}));
    }

    void aNewPictureKeepsWhatWasNotStaged()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Left);
        shown.bar.show(split(Scale::Relative, {90, 10}), {{0.9, 0.88, 410, true}, {0.1, 0.12, 55, true}});
        QCOMPARE(shown.bar.weights(), (Weights {89, 11}));
        shown.bar.revert();
        // Nothing typed: what somebody else changed is shown.
        shown.bar.show(split(Scale::Relative, {70, 30}), {});
        QCOMPARE(shown.bar.weights(), (Weights {70, 30}));
        // Another set of children is another split.
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Left);
        shown.bar.show(split(Scale::Relative, {50, 30, 20}), {});
        QCOMPARE(shown.bar.weights(), (Weights {50, 30, 20}));
    }

    void readOnlySaysWhyAndMovesNothing()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        shown.bar.setReadOnly(u"this source is read only"_s);
        shown.drag(0, 0.5);
        QTest::keyClick(shown.bar.canvas(), Qt::Key_Left);
        QCOMPARE(shown.bar.weights(), (Weights {90, 10}));
        QVERIFY(!shown.bar.field(0)->isEnabled());
        shown.bar.setReadOnly({});
        shown.drag(0, 0.5);
        QCOMPARE(shown.bar.weights(), (Weights {50, 50}));
    }

    void aScreenReaderHearsAndMovesIt()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(shown.bar.canvas());
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Slider);
        QVERIFY(access->text(QAccessible::Name).contains(u"reviews"_s));
        QCOMPARE(access->text(QAccessible::Value), u"v1 90 %, v2 10 %"_s);
        QVERIFY(access->valueInterface());
        QCOMPARE(access->valueInterface()->currentValue().toLongLong(), 90);
        access->valueInterface()->setCurrentValue(40);
        QCOMPARE(shown.bar.weights(), (Weights {40, 60}));
    }

    void addAndRemoveAreAskedFor()
    {
        Shown shown(split(Scale::Relative, {90, 10}));
        QSignalSpy removed(&shown.bar, &SplitBar::removeRequested);
        QSignalSpy followed(&shown.bar, &SplitBar::followed);
        const auto buttons = shown.bar.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->accessibleName() == u"Remove v2"_s || button->text() == u"v1"_s)
                button->click();
        }
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().first().toInt(), 1);
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed.first().first().toInt(), 0);
    }
};

QTEST_MAIN(TestSplitBar)
#include "tst_splitbar.moc"
