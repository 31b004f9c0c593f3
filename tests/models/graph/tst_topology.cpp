// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnmesh.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitAndTraffic();
    void gatewayLeadsToSubsetDirectly();
    void failoverAndMirror();
    void hostsThatNobodyDeclares();
    void oneVersionIsNoSubset();
    void staleOnlyWhereAllSourcesAre();
    void draftedShares();
    void foldingDropsNothing();
    void shapeIgnoresFigures();
    void emptyPicture();
};

void TestTopology::splitAndTraffic()
{
    DrawnMesh mesh;
    mesh.service(u"shop/reviews"_s, u"ppc"_s, {u"v1"_s, u"v2"_s}).service(u"shop/web"_s, u"po"_s);
    mesh.route(u"shop/reviews"_s, u"shop/reviews@v1"_s, 0.9, DeclaredEdge::Kind::Split);
    mesh.route(u"shop/reviews"_s, u"shop/reviews@v2"_s, 0.1, DeclaredEdge::Kind::Split);
    mesh.traffic(u"shop/web"_s, u"shop/reviews@v1"_s, 30, 0.1).traffic(u"shop/web"_s, u"shop/reviews@v2"_s, 10);
    mesh.traffic({}, u"shop/reviews@v2"_s, 5);
    QCOMPARE(drawn(mesh.topology()), QStringList({
        u"service:shop/reviews service critical 2/3 45/s"_s,
        u"service:shop/web service passing 1/2"_s,
        u"subset:shop/reviews@v1 subset critical 1/2 30/s"_s,
        u"subset:shop/reviews@v2 subset passing 1/1 15/s"_s,
        u"service:shop/reviews -> subset:shop/reviews@v1 declared 0.9 30/s 0.1 err"_s,
        u"service:shop/reviews -> subset:shop/reviews@v2 declared 0.1 15/s"_s,
        u"service:shop/web -> service:shop/reviews observed 40/s 0.075 err"_s}));
}

void TestTopology::gatewayLeadsToSubsetDirectly()
{
    DrawnMesh mesh;
    mesh.service(u"shop/reviews"_s, u"pp"_s, {u"v1"_s, u"v2"_s});
    mesh.service(u"edge"_s, u"p"_s, {}, Service::Kind::Gateway);
    mesh.route(u"gateway edge"_s, u"shop/reviews@v1"_s, 1.0);
    mesh.route(u"gateway istio-system/public"_s, u"shop/reviews"_s);
    mesh.traffic(u"edge"_s, u"shop/reviews@v1"_s, 7);
    QCOMPARE(drawn(mesh.topology()), QStringList({
        u"gateway:edge gateway passing 1/1"_s,
        u"gateway:istio-system/public gateway unknown 0/0"_s,
        u"service:shop/reviews service passing 2/2 7/s"_s,
        u"subset:shop/reviews@v1 subset passing 1/1 7/s"_s,
        u"subset:shop/reviews@v2 subset passing 1/1"_s,
        u"gateway:edge -> subset:shop/reviews@v1 declared 1 7/s"_s,
        u"gateway:istio-system/public -> service:shop/reviews declared"_s,
        u"service:shop/reviews -> subset:shop/reviews@v1 member"_s,
        u"service:shop/reviews -> subset:shop/reviews@v2 member"_s}));
}

void TestTopology::failoverAndMirror()
{
    DrawnMesh mesh;
    mesh.service(u"cart"_s).service(u"cart-backup"_s).service(u"cart-next"_s);
    mesh.route(u"cart"_s, u"cart-backup"_s, {}, DeclaredEdge::Kind::Failover);
    mesh.route(u"cart"_s, u"cart-next"_s, {}, DeclaredEdge::Kind::Mirror);
    const QStringList lines = drawn(mesh.topology());
    QVERIFY(lines.contains(u"service:cart -> service:cart-backup failover"_s));
    QVERIFY(lines.contains(u"service:cart -> service:cart-next mirror"_s));
}

void TestTopology::hostsThatNobodyDeclares()
{
    DrawnMesh mesh;
    mesh.service(u"web"_s).route(u"web"_s, u"api.example.com"_s).route(u"web"_s, u"ghost"_s);
    mesh.traffic(u"web"_s, u"api.example.com"_s, 2);
    QCOMPARE(drawn(mesh.topology()), QStringList({
        u"service:api.example.com external unknown 0/0 2/s"_s, u"service:ghost service unknown 0/0"_s, u"service:web service passing 1/1"_s,
        u"service:web -> service:api.example.com declared 2/s"_s, u"service:web -> service:ghost declared"_s}));
}

void TestTopology::oneVersionIsNoSubset()
{
    DrawnMesh mesh;
    mesh.service(u"cart"_s, u"pp"_s, {u"v1"_s});
    auto service = std::make_shared<MergedService>(*mesh.picture.services.value({{}, u"cart"_s}));
    service->subsets.clear();
    auto part = std::make_shared<Service>(*service->parts.first().service);
    part->subsets.clear();
    service->parts.first().service = part;
    mesh.picture.services.insert(service->key, service);
    QCOMPARE(drawn(mesh.topology()), QStringList({u"service:cart service passing 2/2"_s}));
    // Declared, the same version is one.
    QCOMPARE(DrawnMesh().service(u"cart"_s, u"pp"_s, {u"v1"_s}).topology().nodes.size(), size_t(2));
}

void TestTopology::staleOnlyWhereAllSourcesAre()
{
    DrawnMesh mesh;
    mesh.service(u"cart"_s).service(u"web"_s);
    const SourceId other {QUuid::createUuid()};
    auto web = std::make_shared<MergedService>(*mesh.picture.services.value({{}, u"web"_s}));
    web->parts.append({other, web->parts.first().service});
    mesh.picture.services.insert(web->key, web);
    const QStringList lines = drawn(mesh.topology({mesh.source}));
    QVERIFY(lines.contains(u"service:cart service passing 1/1 stale"_s));
    QVERIFY(lines.contains(u"service:web service passing 1/1"_s));
    QVERIFY(drawn(mesh.topology({mesh.source, other})).contains(u"service:web service passing 1/1 stale"_s));
}

void TestTopology::draftedShares()
{
    DrawnMesh before;
    before.service(u"reviews"_s, u"ppp"_s, {u"v1"_s, u"v2"_s, u"v3"_s});
    DrawnMesh after = before;
    before.route(u"reviews"_s, u"reviews@v1"_s, 0.9).route(u"reviews"_s, u"reviews@v2"_s, 0.1).route(u"reviews"_s, u"old"_s);
    after.route(u"reviews"_s, u"reviews@v1"_s, 0.9).route(u"reviews"_s, u"reviews@v2"_s, 0.05).route(u"reviews"_s, u"reviews@v3"_s, 0.05);
    after.service(u"fresh"_s);
    const QStringList lines = drawn(topologyOf(before.picture, after.picture, {}));
    QVERIFY(lines.contains(u"service:reviews -> subset:reviews@v1 declared 0.9"_s));
    QVERIFY(lines.contains(u"service:reviews -> subset:reviews@v2 declared 0.1 => 0.05"_s));
    QVERIFY(lines.contains(u"service:reviews -> subset:reviews@v3 declared => 0.05"_s));
    QVERIFY(lines.contains(u"service:reviews -> service:old declared => 0"_s));
    QVERIFY(lines.contains(u"service:fresh service passing 1/1 drafted"_s));
}

void TestTopology::foldingDropsNothing()
{
    DrawnMesh mesh;
    mesh.service(u"shop/web"_s, u"pp"_s).service(u"shop/cart"_s, u"pc"_s).service(u"bank/pay"_s);
    mesh.traffic(u"shop/web"_s, u"bank/pay"_s, 3).traffic(u"shop/cart"_s, u"bank/pay"_s, 4).traffic(u"shop/web"_s, u"shop/cart"_s, 9);
    const Topology whole = mesh.topology();
    QCOMPARE(drawn(folded(whole, {u"shop"_s})), QStringList({
        u"group:shop group critical 3/4 folds 2"_s, u"service:bank/pay service passing 1/1 7/s"_s,
        u"group:shop -> service:bank/pay observed 7/s"_s}));
    QCOMPARE(folded(whole, {}), whole);
    QCOMPARE(folded(whole, {u"nobody"_s}), whole);
}

void TestTopology::shapeIgnoresFigures()
{
    DrawnMesh mesh;
    mesh.service(u"web"_s).service(u"cart"_s).traffic(u"web"_s, u"cart"_s, 3);
    const Topology before = mesh.topology();
    mesh.traffic(u"web"_s, u"cart"_s, 4).service(u"cart"_s, u"c"_s);
    QVERIFY(haveSameShape(before, mesh.topology()));
    QVERIFY(before != mesh.topology());
    mesh.traffic(u"cart"_s, u"web"_s, 4);
    QVERIFY(!haveSameShape(before, mesh.topology()));
}

void TestTopology::emptyPicture()
{
    QCOMPARE(topologyOf({}, {}, {}), Topology());
}

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
