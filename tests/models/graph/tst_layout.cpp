// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/arrangement.h"
#include "graph/layout/dot.h"
#include "graph/layout/layered.h"
#include "graph/layout/layout.h"

#include "drawnmesh.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace meshboard;

namespace {

QString overlaps(const Topology &topology, const Positions &positions)
{
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        for (size_t j = i + 1; j < topology.nodes.size(); ++j) {
            const TopologyNode &a = topology.nodes[i];
            const TopologyNode &b = topology.nodes[j];
            if (rectOf(a, positions.value(a.id)).intersects(rectOf(b, positions.value(b.id))))
                return a.id + u" over " + b.id;
        }
    }
    return {};
}

Topology shop()
{
    DrawnMesh mesh;
    mesh.service(u"shop/web"_s).service(u"shop/cart"_s).service(u"shop/reviews"_s, u"pp"_s, {u"v1"_s, u"v2"_s}).service(u"bank/pay"_s);
    mesh.service(u"lonely"_s);
    mesh.route(u"gateway edge"_s, u"shop/web"_s).route(u"shop/reviews"_s, u"shop/reviews@v1"_s, 0.9);
    mesh.traffic(u"shop/web"_s, u"shop/cart"_s, 3).traffic(u"shop/cart"_s, u"bank/pay"_s, 3).traffic(u"shop/web"_s, u"shop/reviews"_s, 3);
    mesh.traffic(u"bank/pay"_s, u"shop/web"_s, 1);
    return mesh.topology();
}

Positions waitFor(const Topology &topology, const LayoutOptions &options = {})
{
    QObject context;
    Positions result;
    int answers = 0;
    Call call = layOut(std::make_shared<const Topology>(topology), &context, [&](const Positions &positions) {
        result = positions;
        ++answers;
    }, options);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20000); }();
    call.finished();
    return result;
}

/// A program of ours in place of `dot`.
QString script(const QTemporaryDir &dir, const QByteArray &body)
{
    const QString path = dir.filePath(u"dot"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownHasNoOverlaps_data();
    void ownHasNoOverlaps();
    void ownIsDeterministic();
    void ownPutsCallersLeft();
    void cyclesAndLoops();
    void groupsStayApart();
    void isolatedStandInABlock();
    void roomDecidesTheFlow_data();
    void roomDecidesTheFlow();
    void dotAnswers();
    void dotFails_data();
    void dotFails();
    void slowDotIsStopped();
    void droppedCallDoesNotAnswer();
    void plainOutput();
    void smallChangesMoveNothing();
    void muchNewIsLaidOutAgain();
    void pinsAreKept();
};

void TestLayout::ownHasNoOverlaps_data()
{
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("scopes");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("15 in 2") << 15 << 2;
    QTest::newRow("120 in 6") << 120 << 6;
    QTest::newRow("400 in 1") << 400 << 1;
}

void TestLayout::ownHasNoOverlaps()
{
    QFETCH(int, services);
    QFETCH(int, scopes);
    const Topology topology = grownMesh(services, scopes);
    const Positions positions = ownLayout(topology);
    QCOMPARE(size_t(positions.size()), topology.nodes.size());
    QCOMPARE(overlaps(topology, positions), QString());
}

void TestLayout::ownIsDeterministic()
{
    const Topology topology = grownMesh(80, 4);
    QCOMPARE(ownLayout(topology), ownLayout(topology));
}

void TestLayout::ownPutsCallersLeft()
{
    Sketch chain;
    chain.boxes.assign(4, QSizeF(100, 40));
    chain.arrows = {{0, 1}, {1, 2}, {0, 2}, {2, 3}};
    const Centres centres = layered(chain);
    for (const Sketch::Arrow &arrow : chain.arrows)
        QVERIFY(centres[size_t(arrow.from)].x() + 100 < centres[size_t(arrow.to)].x());
    // A chain runs level: the arrow that passes by makes room, not the chain.
    QVERIFY(std::abs(centres[2].y() - centres[3].y()) < 1);
}

void TestLayout::cyclesAndLoops()
{
    Sketch ring;
    ring.boxes.assign(5, QSizeF(100, 40));
    ring.arrows = {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 2}, {3, 4}};
    const Centres centres = layered(ring);
    QCOMPARE(centres.size(), size_t(5));
    for (size_t i = 0; i < 5; ++i) {
        for (size_t j = i + 1; j < 5; ++j)
            QVERIFY(centres[i] != centres[j]);
    }
}

void TestLayout::groupsStayApart()
{
    const Topology topology = grownMesh(60, 5);
    const Positions positions = ownLayout(topology);
    QMap<QString, QRectF> groups;
    for (const TopologyNode &node : topology.nodes) {
        if (!node.group.isEmpty())
            groups[node.group] |= rectOf(node, positions.value(node.id));
    }
    QCOMPARE(groups.size(), 5);
    for (auto a = groups.cbegin(); a != groups.cend(); ++a) {
        for (auto b = std::next(a); b != groups.cend(); ++b)
            QVERIFY2(!a->intersects(*b), qPrintable(a.key() + u" " + b.key()));
    }
}

void TestLayout::isolatedStandInABlock()
{
    DrawnMesh mesh;
    for (int i = 0; i < 100; ++i)
        mesh.service(u"shop/s%1"_s.arg(i));
    const Topology topology = mesh.topology();
    QRectF bounds;
    const Positions positions = ownLayout(topology);
    for (const TopologyNode &node : topology.nodes)
        bounds |= rectOf(node, positions.value(node.id));
    QVERIFY(bounds.width() / bounds.height() > 0.8);
    QVERIFY(bounds.width() / bounds.height() < 4);
}

void TestLayout::roomDecidesTheFlow_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("dot") << u"dot"_s;
    QTest::newRow("own") << u"/nonexistent"_s;
}

void TestLayout::roomDecidesTheFlow()
{
    QFETCH(QString, program);
    if (program == u"dot" && QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("graphviz is not installed");
    const Topology topology = shop();
    const auto laidOut = [&](QSizeF room, QRectF *bounds) {
        LayoutOptions options;
        options.program = program;
        options.room = room;
        const Positions positions = waitFor(topology, options);
        std::vector<QRectF> rects;
        for (const TopologyNode &node : topology.nodes) {
            rects.push_back(rectOf(node, positions.value(node.id)));
            *bounds |= rects.back();
        }
        [&] { QCOMPARE(overlaps(topology, positions), QString()); }();
        return flowOf(topology, rects);
    };
    QRectF wide;
    QCOMPARE(laidOut({3000, 700}, &wide), Flow::Right);
    QRectF none;
    QCOMPARE(laidOut({}, &none), Flow::Right);
    QCOMPARE(none, wide);
    QRectF tall;
    QCOMPARE(laidOut({700, 1000}, &tall), Flow::Down);
    QVERIFY(tall.width() < wide.width());
    QVERIFY(tall.height() > wide.height());
}

void TestLayout::dotAnswers()
{
    if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
        QSKIP("graphviz is not installed");
    const Topology topology = shop();
    const Positions positions = waitFor(topology);
    QCOMPARE(size_t(positions.size()), topology.nodes.size());
    QCOMPARE(overlaps(topology, positions), QString());
    QVERIFY(positions.value(u"service:shop/web"_s).x() < positions.value(u"service:shop/cart"_s).x());
    QCOMPARE(waitFor(topology), positions);
    QVERIFY(positions != ownLayout(topology));
}

void TestLayout::dotFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("fails") << "exit 3"_ba;
    QTest::newRow("answers nothing") << "cat > /dev/null; exit 0"_ba;
    QTest::newRow("answers nonsense") << "cat > /dev/null; echo graph 1 2 3; echo node 99 1 1 1 1; echo stop"_ba;
    QTest::newRow("crashes") << "kill -9 $$"_ba;
}

void TestLayout::dotFails()
{
    QFETCH(QByteArray, body);
    const QTemporaryDir dir;
    LayoutOptions options;
    options.program = body.isEmpty() ? dir.filePath(u"nothing"_s) : script(dir, body);
    const Topology topology = shop();
    QCOMPARE(waitFor(topology, options), ownLayout(topology));
}

void TestLayout::slowDotIsStopped()
{
    const QTemporaryDir dir;
    LayoutOptions options;
    options.program = script(dir, "echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 600"_ba);
    options.limit = 300ms;
    const Topology topology = shop();
    QCOMPARE(waitFor(topology, options), ownLayout(topology));
    QFile pid(dir.filePath(u"pid"_s));
    if (pid.open(QIODevice::ReadOnly))
        QVERIFY(!QFile::exists(u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed())));
}

void TestLayout::droppedCallDoesNotAnswer()
{
    QObject context;
    bool isAnswered = false;
    {
        const Call call = layOut(std::make_shared<const Topology>(shop()), &context, [&](const Positions &) { isAnswered = true; });
    }
    {
        auto shortLived = std::make_unique<QObject>();
        Call call = layOut(std::make_shared<const Topology>(shop()), shortLived.get(), [&](const Positions &) { isAnswered = true; });
        QCoreApplication::processEvents();
        shortLived.reset();
    }
    // A layout that is asked for afterwards has come: the dropped ones would have, too.
    waitFor(shop());
    QVERIFY(!isAnswered);
}

void TestLayout::plainOutput()
{
    Sketch two;
    two.boxes = {{72, 36}, {72, 36}};
    two.arrows = {{0, 1, 1}};
    const QByteArray good = "graph 1 4 2\nnode 0 0.5 1.5 1 0.5 \"\" solid box black lightgrey\nnode 1 3.5 0.5 1 0.5\nedge 0 1 4 1 1 2 2 3 3 4 4\nstop\n";
    const auto read = fromPlain(good, {two});
    QVERIFY(read.has_value());
    QCOMPARE(read->at(0), Centres({{36, 36}, {252, 108}}));
    QVERIFY(!fromPlain(good, {two, two}).has_value());
    QVERIFY(!fromPlain(good.left(60), {two}).has_value());
    QVERIFY(!fromPlain("graph 1 4 2\nnode 0 1 1\nnode 7 1 1\nstop\n", {two}).has_value());
    QVERIFY(dotInput({two}).contains("0 -> 1"));
    QVERIFY(dotInput({two}).contains("width=1.0000"));
}

void TestLayout::smallChangesMoveNothing()
{
    const Topology before = grownMesh(60, 3);
    const Positions positions = ownLayout(before);
    DrawnMesh mesh;
    Topology after = before;
    TopologyNode fresh;
    fresh.id = u"service:team-1/zzz"_s;
    fresh.label = u"zzz"_s;
    fresh.group = u"team-1"_s;
    after.nodes.push_back(fresh);
    after.edges.push_back({.from = 3, .to = int(after.nodes.size()) - 1, .share = {}, .draftedShare = {}, .traffic = {}, .origin = {}});
    const auto kept = settled(after, positions);
    QVERIFY(kept.has_value());
    for (const TopologyNode &node : before.nodes)
        QCOMPARE(kept->value(node.id), positions.value(node.id));
    QCOMPARE(overlaps(after, *kept), QString());
    // What is gone leaves its place and nobody moves up.
    Topology less = before;
    less.edges.clear();
    less.nodes.pop_back();
    const auto remaining = settled(less, positions);
    QVERIFY(remaining.has_value());
    QCOMPARE(size_t(remaining->size()), less.nodes.size());
    QCOMPARE(remaining->value(less.nodes[5].id), positions.value(less.nodes[5].id));
}

void TestLayout::muchNewIsLaidOutAgain()
{
    QVERIFY(!settled(grownMesh(60, 3), ownLayout(grownMesh(20, 3))).has_value());
    QVERIFY(!settled(grownMesh(20, 3), {}).has_value());
}

void TestLayout::pinsAreKept()
{
    const Topology topology = grownMesh(40, 2);
    const Positions positions = ownLayout(topology);
    // Right on top of another node, which has to make room.
    const QString pinned = topology.nodes[3].id;
    const QString other = topology.nodes[7].id;
    const Positions pins {{pinned, positions.value(pinned)}, {topology.nodes[4].id, positions.value(other) + QPointF(30, 4)}};
    const Positions result = withPins(topology, positions, pins);
    for (auto it = pins.cbegin(); it != pins.cend(); ++it)
        QCOMPARE(result.value(it.key()), *it);
    QCOMPARE(overlaps(topology, result), QString());
    QCOMPARE(withPins(topology, positions, {}), positions);
    // What is pinned far from all others leaves them where they are.
    Positions expected = positions;
    expected[pinned] -= QPointF(5000, 0);
    QCOMPARE(withPins(topology, positions, {{pinned, expected[pinned]}}), expected);
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
