// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnmesh.h"
#include "graph/layout/layout.h"
#include "views/topology/describe.h"
#include "views/topology/minimap.h"
#include "views/topology/render.h"
#include "views/topology/view.h"
#include "views/topology/walk.h"

#include <QAccessible>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// web calls cart and reviews; reviews splits; pay is sick.
Topology shop(double share = 0.9, double drafted = 0.9, const QString &pay = u"pc"_s)
{
    DrawnMesh mesh;
    mesh.service(u"shop/web"_s, u"ppp"_s).service(u"shop/cart"_s).service(u"shop/reviews"_s, u"pp"_s, {u"v1"_s, u"v2"_s});
    mesh.service(u"bank/pay"_s, pay);
    mesh.route(u"gateway edge"_s, u"shop/web"_s);
    mesh.traffic(u"shop/web"_s, u"shop/cart"_s, 80).traffic(u"shop/web"_s, u"shop/reviews@v1"_s, 36).traffic(u"shop/web"_s, u"shop/reviews@v2"_s, 4);
    mesh.traffic(u"shop/cart"_s, u"bank/pay"_s, 12, 0.34);
    DrawnMesh after = mesh;
    mesh.route(u"shop/reviews"_s, u"shop/reviews@v1"_s, share).route(u"shop/reviews"_s, u"shop/reviews@v2"_s, 1 - share);
    after.route(u"shop/reviews"_s, u"shop/reviews@v1"_s, drafted).route(u"shop/reviews"_s, u"shop/reviews@v2"_s, 1 - drafted);
    return topologyOf(mesh.picture, after.picture, {});
}

int colourCount(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

int edgeBetween(const Topology &topology, const QString &from, const QString &to)
{
    for (size_t i = 0; i < topology.edges.size(); ++i) {
        if (topology.nodes[size_t(topology.edges[i].from)].id == from && topology.nodes[size_t(topology.edges[i].to)].id == to)
            return int(i);
    }
    return -1;
}

} // namespace

class TestTopologyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridFindsWhatTouches();
    void linesLeadAroundNodes();
    void labelsDoNotOverlap();
    void paintsAtEveryScale_data();
    void paintsAtEveryScale();
    void tilesEqualOnePicture();
    void sharesInWords();
    void keyboardWalks_data();
    void keyboardWalks();
    void mouseSelectsAndPins();
    void zoomKeepsThePoint();
    void mapShowsWhatIsOutOfSight();
    void findMarksAndSteps();
    void figuresChangeWithoutNewScene();
    void newNodesLeaveOthersInPlace();
    void motionStops();
    void screenReaderSeesNodes();
    void rendersFiles();
    void survivesAnything();

private:
    static bool show(TopologyView &view, const Topology &topology, QSize size = {1000, 700})
    {
        view.resize(size);
        view.show();
        view.setTopology(std::make_shared<const Topology>(topology));
        return QTest::qWaitFor([&] { return view.scene() && view.isSettled() && view.topology() == topology; }, 20000);
    }
};

void TestTopologyView::gridFindsWhatTouches()
{
    QRandomGenerator random(5);
    std::vector<QRectF> rects;
    for (int i = 0; i < 500; ++i)
        rects.emplace_back(random.bounded(4000), random.bounded(3000), random.bounded(200), random.bounded(3));
    const Grid grid(rects);
    for (int i = 0; i < 200; ++i) {
        const QRectF asked(random.bounded(4000) - 100, random.bounded(3000) - 100, random.bounded(900), random.bounded(900));
        std::vector<int> expected;
        for (size_t k = 0; k < rects.size(); ++k) {
            if (rects[k].left() <= asked.right() && asked.left() <= rects[k].right() && rects[k].top() <= asked.bottom()
                && asked.top() <= rects[k].bottom())
                expected.push_back(int(k));
        }
        QCOMPARE(grid.in(asked), expected);
        QCOMPARE(grid.isFree(asked), expected.empty());
    }
    QVERIFY(Grid().in(QRectF(0, 0, 10, 10)).empty());
}

void TestTopologyView::linesLeadAroundNodes()
{
    DrawnMesh mesh;
    mesh.service(u"a"_s).service(u"b"_s).service(u"c"_s).traffic(u"a"_s, u"c"_s, 1);
    const Topology topology = mesh.topology();
    // b stands right between a and c.
    const auto scene = sceneOf(std::make_shared<const Topology>(topology), {{u"service:a"_s, {0, 0}}, {u"service:b"_s, {400, 0}}, {u"service:c"_s, {800, 0}}}, {});
    for (const QPointF &point : scene->edges[0].points)
        QVERIFY(!scene->nodes[1].contains(point));
    // Without it the line is straight.
    const auto free = sceneOf(std::make_shared<const Topology>(topology), {{u"service:a"_s, {0, 0}}, {u"service:b"_s, {400, 500}}, {u"service:c"_s, {800, 0}}}, {});
    for (const QPointF &point : free->edges[0].points)
        QCOMPARE(point.y(), 0.0);
}

void TestTopologyView::labelsDoNotOverlap()
{
    const Topology topology = shop(0.9, 0.5);
    const auto scene = sceneOf(std::make_shared<const Topology>(topology), ownLayout(topology), {});
    int labels = 0;
    for (size_t i = 0; i < scene->edges.size(); ++i) {
        const QRectF &box = scene->edges[i].textBox;
        if (box.isEmpty())
            continue;
        ++labels;
        QVERIFY(scene->nodeIndex.isFree(box));
        for (size_t k = i + 1; k < scene->edges.size(); ++k)
            QVERIFY(!box.intersects(scene->edges[k].textBox));
    }
    QCOMPARE(labels, 2);
}

void TestTopologyView::paintsAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("isDark");
    for (const double scale : {0.05, 0.2, 0.4, 0.7, 1.0, 3.0}) {
        QTest::addRow("%g light", scale) << scale << false;
        QTest::addRow("%g dark", scale) << scale << true;
    }
}

void TestTopologyView::paintsAtEveryScale()
{
    QFETCH(double, scale);
    QFETCH(bool, isDark);
    const Topology topology = grownMesh(40, 3);
    const auto scene = sceneOf(std::make_shared<const Topology>(topology), ownLayout(topology), {});
    const Colours &colours = isDark ? darkColours() : lightColours();
    QImage image(600, 400, QImage::Format_RGB32);
    const QRectF rect(scene->nodes[0].center() - QPointF(300, 200) / scale, QSizeF(600, 400) / scale);
    QPainter painter(&image);
    paint(painter, *scene, rect, scale, colours);
    const QImage still = image.copy();
    LiveState live;
    live.topology = &topology;
    paintLive(painter, *scene, live, rect, scale, colours, nullptr);
    painter.end();
    QVERIFY(colourCount(still) >= 3);
    QVERIFY(still != image);
    // Nothing but ground where there is nothing.
    QImage away(100, 100, QImage::Format_RGB32);
    QPainter far(&away);
    paint(far, *scene, QRectF(QPointF(1e6, 0), QSizeF(100, 100) / scale), scale, colours);
    far.end();
    QCOMPARE(colourCount(away), 1);
    QCOMPARE(away.pixelColor(5, 5), colours.surface);
}

void TestTopologyView::tilesEqualOnePicture()
{
    const Topology topology = shop();
    const auto scene = sceneOf(std::make_shared<const Topology>(topology), ownLayout(topology), {});
    const QRectF view(scene->bounds.topLeft() - QPointF(20, 20), QSizeF(1100, 600));
    QImage whole(1100, 600, QImage::Format_RGB32);
    QPainter painter(&whole);
    paint(painter, *scene, view, 1, lightColours());
    painter.end();
    Tiles tiles;
    tiles.setScene(scene, lightColours());
    QImage composed(1100, 600, QImage::Format_RGB32);
    const auto compose = [&] {
        QPainter inside(&composed);
        tiles.compose(inside, view, 1, 1);
        return tiles.isComplete();
    };
    QVERIFY(!compose());
    QVERIFY(QTest::qWaitFor(compose, 10000));
    // Text may be set by a fraction of a pixel elsewhere in a tile of its own; everything else is equal.
    qint64 different = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            different += qAbs(qGray(whole.pixel(x, y)) - qGray(composed.pixel(x, y))) > 40;
    }
    QVERIFY2(different < 1100 * 600 / 200, qPrintable(QString::number(different)));
}

void TestTopologyView::sharesInWords()
{
    QLocale::setDefault(QLocale::c());
    TopologyEdge edge;
    QCOMPARE(shareText(edge), QString());
    edge.share = 0.9;
    QCOMPARE(shareText(edge), u"90 %"_s);
    edge.share = 0.025;
    QCOMPARE(shareText(edge), u"2.5 %"_s);
    edge.share = 0.3333;
    QCOMPARE(shareText(edge), u"33.33 %"_s);
    edge.draftedShare = 0.5;
    QCOMPARE(shareText(edge), u"33.33 → 50 %"_s);
    edge.share.reset();
    QCOMPARE(shareText(edge), u"→ 50 %"_s);
    QCOMPARE(rateText(0), u"0/s"_s);
    QCOMPARE(rateText(0.34), u"0.34/s"_s);
    QCOMPARE(rateText(0.5), u"0.5/s"_s);
    QCOMPARE(rateText(8), u"8/s"_s);
    QCOMPARE(rateText(4.14), u"4.1/s"_s);
    QCOMPARE(rateText(120.4), u"120/s"_s);
    QCOMPARE(rateText(1400), u"1.4k/s"_s);
    Traffic unmeasured;
    QCOMPARE(figureText(unmeasured, EdgeLabels::Rate), QString());
    const Topology topology = shop();
    const int v2 = edgeBetween(topology, u"service:shop/reviews"_s, u"subset:shop/reviews@v2"_s);
    QCOMPARE(observedShare(topology, v2), std::optional(0.1));
    QVERIFY(edgeLinesFor(topology, v2).join(u'|').contains(u"declared 10 %"_s));
    QVERIFY(edgeLinesFor(topology, v2).join(u'|').contains(u"observed 10 %"_s));
    QCOMPARE(edgeNameFor(topology, v2), u"reviews → reviews v2"_s);
}

void TestTopologyView::keyboardWalks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Flow>("flow");
    QTest::addColumn<Qt::Key>("towardsCallers");
    QTest::newRow("across") << QSize(2000, 700) << Flow::Right << Qt::Key_Left;
    QTest::newRow("down") << QSize(700, 900) << Flow::Down << Qt::Key_Up;
}

void TestTopologyView::keyboardWalks()
{
    QFETCH(QSize, size);
    QFETCH(Flow, flow);
    QFETCH(Qt::Key, towardsCallers);
    TopologyView view;
    QVERIFY(show(view, shop(), size));
    QCOMPARE(view.scene()->flow, flow);
    view.setFocus();
    QSignalSpy selections(&view, &TopologyView::selectionChanged);
    QSignalSpy inspections(&view, &TopologyView::inspected);
    // The walk begins where it hurts.
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.selected(), u"service:bank/pay"_s);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QCOMPARE(view.selected(), u"service:shop/cart"_s);
    QTest::keyClick(&view, towardsCallers);
    QCOMPARE(view.selected(), u"service:shop/web"_s);
    QTest::keyClick(&view, Qt::Key_BracketRight);
    QCOMPARE(view.selected(), u"service:shop/cart"_s);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QCOMPARE(view.selected(), u"gateway:edge"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(inspections.size(), 1);
    QCOMPARE(inspections[0][0].toString(), u"gateway:edge"_s);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.selected(), QString());
    QCOMPARE(selections.last()[0].toString(), QString());
    // Every node can be reached by arrows alone.
    QSet<int> reached {firstNode(*view.scene())};
    QList<int> open = reached.values();
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        for (const Way way : {Way::Left, Way::Right, Way::Up, Way::Down}) {
            const int next = neighbour(*view.scene(), node, way);
            if (next >= 0 && !reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(size_t(reached.size()), view.topology().nodes.size());
}

void TestTopologyView::mouseSelectsAndPins()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    const int cart = view.topology().indexOf(u"service:shop/cart");
    const QPoint at = view.nodeRect(cart).center().toPoint();
    QSignalSpy pinned(&view, &TopologyView::pinsChanged);
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
    QCOMPARE(view.selected(), u"service:shop/cart"_s);
    QVERIFY(pinned.isEmpty());
    const QRectF web = view.scene()->nodes[size_t(view.topology().indexOf(u"service:shop/web"))];
    QTest::mousePress(&view, Qt::LeftButton, {}, at);
    QTest::mouseMove(&view, at + QPoint(30, 30));
    QTest::mouseMove(&view, at + QPoint(40, 90));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at + QPoint(40, 90));
    QCOMPARE(pinned.size(), 1);
    const QPointF pin = view.pins().value(u"service:shop/cart"_s);
    QTRY_COMPARE(view.scene()->nodes[size_t(cart)].center(), pin);
    QCOMPARE(view.scene()->nodes[size_t(view.topology().indexOf(u"service:shop/web"))], web);
    QTRY_VERIFY(view.isSettled());
    // A layout from scratch leaves it there.
    QSignalSpy laidOut(&view, &TopologyView::laidOut);
    view.relayout();
    QVERIFY(laidOut.wait(20000));
    QCOMPARE(view.scene()->nodes[size_t(view.topology().indexOf(u"service:shop/cart"))].center(), pin);
    view.setPinned(u"service:shop/cart"_s, false);
    QVERIFY(view.pins().isEmpty());
    // A click on the ground selects nothing, an edge is an edge.
    QSignalSpy edges(&view, &TopologyView::edgePicked);
    QTRY_VERIFY(view.isSettled());
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(view.selected(), QString());
    QVERIFY(edges.isEmpty());
    const int edge = edgeBetween(view.topology(), u"service:shop/reviews"_s, u"subset:shop/reviews@v2"_s);
    const QPointF label = view.scene()->edges[size_t(edge)].textBox.center();
    const QRectF known = view.scene()->nodes[0];
    const QPointF onScreen = view.nodeRect(0).topLeft() + (label - known.topLeft()) * view.scale();
    QTest::mouseClick(&view, Qt::LeftButton, {}, onScreen.toPoint());
    QCOMPARE(edges.size(), 1);
    QCOMPARE(edges[0][0].toInt(), edge);
}

void TestTopologyView::mapShowsWhatIsOutOfSight()
{
    TopologyView view;
    QVERIFY(show(view, shop(0.9, 0.5)));
    auto *map = view.findChild<MiniMap *>();
    QVERIFY(!map->isVisible());
    view.zoomBy(4);
    QVERIFY(map->isVisible());
    // A press into its middle brings the middle of the mesh to the middle of the window.
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    const QRectF bounds = view.scene()->bounds;
    const QPointF middle = view.nodeRect(0).center() + (bounds.center() - view.scene()->nodes[0].center()) * view.scale();
    QVERIFY(QLineF(middle, QRectF(view.rect()).center()).length() < bounds.width() * view.scale() / 40);
    view.fit();
    QVERIFY(!map->isVisible());
}

void TestTopologyView::zoomKeepsThePoint()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    view.select(u"service:shop/web"_s);
    const int web = view.topology().indexOf(u"service:shop/web");
    const QPointF before = view.nodeRect(web).center();
    const double scale = view.scale();
    view.zoomBy(1.5);
    QVERIFY(qAbs(view.scale() / scale - 1.5) < 1e-9);
    QVERIFY((view.nodeRect(web).center() - before).manhattanLength() < 2.5);
    for (int i = 0; i < 40; ++i)
        view.zoomBy(1.5);
    QVERIFY(view.scale() <= 4);
    for (int i = 0; i < 80; ++i)
        view.zoomBy(0.5);
    QVERIFY(view.scale() > 0);
    view.fit();
    for (int i = 0; i < int(view.topology().nodes.size()); ++i)
        QVERIFY(QRectF(view.rect()).contains(view.nodeRect(i)));
    // Nobody moved it, so a new size is filled again.
    view.resize(500, 300);
    QVERIFY(QRectF(view.rect()).contains(view.nodeRect(web)));
}

void TestTopologyView::findMarksAndSteps()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    QCOMPARE(view.foundCount(), int(view.topology().nodes.size()));
    const QImage before = view.grab().toImage();
    view.setFind(*Find::parse(u"kind:subset"_s));
    QCOMPARE(view.foundCount(), 2);
    QVERIFY(view.grab().toImage() != before);
    view.stepFound(1);
    QCOMPARE(view.selected(), u"subset:shop/reviews@v1"_s);
    view.stepFound(1);
    QCOMPARE(view.selected(), u"subset:shop/reviews@v2"_s);
    view.stepFound(1);
    QCOMPARE(view.selected(), u"subset:shop/reviews@v1"_s);
    view.setFind(*Find::parse(u"nobody"_s));
    QCOMPARE(view.foundCount(), 0);
    view.stepFound(-1);
    QCOMPARE(view.selected(), u"subset:shop/reviews@v1"_s);
}

void TestTopologyView::figuresChangeWithoutNewScene()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    const ScenePtr scene = view.scene();
    view.select(u"service:bank/pay"_s);
    view.setTopology(std::make_shared<const Topology>(shop(0.9, 0.9, u"pp"_s)));
    QCOMPARE(view.scene(), scene);
    QCOMPARE(view.topology().nodes[size_t(view.topology().indexOf(u"service:bank/pay"))].health, Probe::Passing);
    // A draft changes what is written: a new scene at the same places.
    view.setTopology(std::make_shared<const Topology>(shop(0.9, 0.5, u"pp"_s)));
    QTRY_VERIFY(view.scene() != scene);
    QCOMPARE(view.scene()->nodes, scene->nodes);
    QCOMPARE(view.selected(), u"service:bank/pay"_s);
}

void TestTopologyView::newNodesLeaveOthersInPlace()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    QHash<QString, QRectF> before;
    for (size_t i = 0; i < view.topology().nodes.size(); ++i)
        before[view.topology().nodes[i].id] = view.scene()->nodes[i];
    Topology more = shop();
    TopologyNode fresh;
    fresh.id = u"zzz"_s;
    fresh.label = u"fresh"_s;
    more.nodes.push_back(fresh);
    QVERIFY(show(view, more));
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(view.scene()->nodes[size_t(view.topology().indexOf(it.key()))], *it);
    QCOMPARE(view.topology().nodes.size(), size_t(before.size()) + 1);
}

void TestTopologyView::motionStops()
{
    TopologyView view;
    QVERIFY(show(view, shop()));
    const bool isCalm = view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &view) == 0;
    QCOMPARE(view.isAnimating(), !isCalm);
    view.setAnimated(false);
    QVERIFY(!view.isAnimating());
    view.setAnimated(true);
    QCOMPARE(view.isAnimating(), !isCalm);
    view.hide();
    QVERIFY(!view.isAnimating());
    view.show();
    // Nothing runs where nothing was measured.
    DrawnMesh quiet;
    quiet.service(u"a"_s).service(u"b"_s).route(u"a"_s, u"b"_s);
    QVERIFY(show(view, quiet.topology()));
    QVERIFY(!view.isAnimating());
}

void TestTopologyView::screenReaderSeesNodes()
{
    QAccessible::setActive(true);
    TopologyView view;
    QVERIFY(show(view, shop()));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QVERIFY(!list->text(QAccessible::Description).isEmpty());
    QCOMPARE(list->childCount(), int(view.topology().nodes.size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *node = list->child(i);
        QVERIFY(node && node->isValid());
        QCOMPARE(node->role(), QAccessible::ListItem);
        QVERIFY(!node->text(QAccessible::Name).isEmpty());
        QVERIFY(!node->text(QAccessible::Description).isEmpty());
        QVERIFY(!node->rect().isEmpty());
        QCOMPARE(list->indexOfChild(node), i);
        QCOMPARE(node->parent(), list);
        const QPoint centre = node->rect().center();
        QCOMPARE(list->childAt(centre.x(), centre.y()), node);
    }
    const int pay = view.topology().indexOf(u"service:bank/pay");
    QAccessibleInterface *node = list->child(pay);
    QCOMPARE(node->text(QAccessible::Name), u"pay, service, critical"_s);
    QVERIFY(node->text(QAccessible::Description).contains(u"called by cart"_s));
    QSignalSpy inspected(&view, &TopologyView::inspected);
    QVERIFY(!node->state().selected);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(inspected.size(), 1);
    QVERIFY(node->state().selected);
    node->actionInterface()->doAction(u"pin"_s);
    QVERIFY(view.pins().contains(u"service:bank/pay"_s));
    // What is gone is gone for the reader, too; what stays is the same object.
    QVERIFY(show(view, folded(shop(), {u"bank"_s})));
    QCOMPARE(list->childCount(), int(view.topology().nodes.size()));
    QVERIFY(list->child(0)->isValid());
}

void TestTopologyView::rendersFiles()
{
    QLocale::setDefault(QLocale::c());
    const Topology topology = shop(0.9, 0.5);
    const Positions positions = ownLayout(topology);
    const auto svg = renderTopology(topology, positions, RenderKind::Svg, false);
    QVERIFY(svg.has_value());
    QXmlStreamReader xml(*svg);
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        texts += xml.isCharacters() ? xml.text().toString() : QString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains(u"reviews"_s));
    QVERIFY(texts.contains(u"90 → 50 %"_s));
    const auto png = renderTopology(topology, positions, RenderKind::Png, true);
    QVERIFY(png.has_value());
    const QImage image = QImage::fromData(*png);
    QVERIFY(image.width() > 800);
    QCOMPARE(image.pixelColor(1, 1), darkColours().surface);
    QVERIFY(colourCount(image) > 20);
    const auto json = renderTopology(topology, {}, RenderKind::Json, false);
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    QCOMPARE(size_t(object[u"nodes"_s].toArray().size()), topology.nodes.size());
    QCOMPARE(size_t(object[u"edges"_s].toArray().size()), topology.edges.size());
    QVERIFY(json->contains("\"draftedShare\": 0.5"));
    const auto dot = renderTopology(topology, positions, RenderKind::Dot, false);
    QVERIFY(dot->startsWith("digraph"));
    QVERIFY(dot->contains("\"service:shop/web\" -> \"service:shop/cart\""));
    QCOMPARE(renderKindOf(u"a.b.SVG"), std::optional(RenderKind::Svg));
    QCOMPARE(renderKindOf(u"graph.pdf"), std::nullopt);
    for (const RenderKind kind : {RenderKind::Svg, RenderKind::Png, RenderKind::Dot, RenderKind::Json})
        QVERIFY(renderTopology({}, {}, kind, false).has_value());
}

void TestTopologyView::survivesAnything()
{
    // Topologies faster than they can be laid out, in the middle of clicks and keys.
    TopologyView view;
    view.resize(640, 480);
    view.show();
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        view.setTopology(std::make_shared<const Topology>(
            round % 7 == 3 ? Topology() : grownMesh(1 + int(random.bounded(30)), 1 + int(random.bounded(3)), random.generate())));
        QTest::mouseMove(&view, QPoint(random.bounded(640), random.bounded(480)));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(random.bounded(640), random.bounded(480)));
        QTest::keyClick(&view, Qt::Key(Qt::Key_Left + random.bounded(4)));
        view.select(u"service:team-0/service-000"_s);
        QCoreApplication::processEvents();
        view.grab();
    }
    const Topology last = shop();
    QVERIFY(show(view, last));
    QCOMPARE(view.topology(), last);
}

QTEST_MAIN(TestTopologyView)
#include "tst_topologyview.moc"
