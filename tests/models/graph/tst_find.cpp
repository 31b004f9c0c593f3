// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/find.h"

#include "drawnmesh.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void unmeasuredNeverMatches();
    void completes();
    void deepNestingIsRefused();

private:
    static Topology mesh()
    {
        DrawnMesh mesh;
        mesh.service(u"shop/reviews"_s, u"pc"_s, {u"v1"_s, u"v2"_s}).service(u"shop/web"_s, u"pp"_s).service(u"bank/pay"_s, u"w"_s);
        mesh.service(u"my team/odd"_s, u"?"_s);
        mesh.traffic(u"shop/web"_s, u"bank/pay"_s, 20, 0.05).route(u"gateway edge"_s, u"shop/web"_s);
        return mesh.topology();
    }
};

void TestFind::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(found); };
    row("", "edge odd pay reviews v1 v2 web");
    row("web", "web");
    row("WEB", "web");
    row("shop", "reviews v1 v2 web");
    row("rev v2", "v2");
    row("web or pay", "pay web");
    row("shop -web", "reviews v1 v2");
    row("not shop", "edge odd pay");
    row("health:critical", "reviews v2");
    row("health:critical kind:subset", "v2");
    row("kind:gateway or kind:subset", "edge v1 v2");
    row("scope:shop kind:service", "reviews web");
    row("scope:\"my team\"", "odd");
    row("\"my team\"", "odd");
    row("source:drawn kind:service", "odd pay reviews web");
    row("source:other", "");
    row("subset:v1", "v1");
    row("service:reviews", "reviews v1 v2");
    row("name:e", "edge reviews web");
    row("is:sick", "pay reviews v2");
    row("is:stale", "");
    row("rate>10", "pay");
    row("rate>20", "");
    row("rate>=20", "pay");
    row("errors>=5%", "pay");
    row("errors>=5", "pay");
    row("errors>5%", "");
    row("instances=2 kind:service", "reviews web");
    row("passing<1 kind:service", "odd pay");
    row("(web or pay) -health:warning", "web");
    row("-(web or pay) kind:service", "odd reviews");
    row("web and shop", "web");
    row("orders", "");
}

void TestFind::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    const Topology topology = mesh();
    const auto find = Find::parse(query);
    QVERIFY2(find.has_value(), qPrintable(find ? QString() : inEnglish(find.error().what)));
    QStringList labels;
    for (const int i : find->in(topology))
        labels.append(topology.nodes[size_t(i)].label);
    labels.sort();
    QCOMPARE(labels.join(u' '), found);
    QCOMPARE(find->isEmpty(), query.isEmpty());
}

void TestFind::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("health") << u"web health:ill"_s << 4 << u"critical"_s;
    QTest::newRow("kind") << u"kind:pod"_s << 0 << u"gateway"_s;
    QTest::newRow("field") << u"colour:red"_s << 0 << u"scope"_s;
    QTest::newRow("state") << u"is:blue"_s << 0 << u"stale"_s;
    QTest::newRow("figure") << u"weight>3"_s << 0 << u"rate"_s;
    QTest::newRow("number") << u"rate>much"_s << 0 << u"number"_s;
    QTest::newRow("open") << u"a (b"_s << 2 << u"not closed"_s;
    QTest::newRow("close") << u"a ) b"_s << 2 << u"closes nothing"_s;
    QTest::newRow("dangling or") << u"a or"_s << 4 << u"missing"_s;
    QTest::newRow("empty brackets") << u"()"_s << 1 << u"missing"_s;
    QTest::newRow("dangling not") << u"a not"_s << 2 << u"missing"_s;
}

void TestFind::refuses()
{
    QFETCH(QString, query);
    QFETCH(int, position);
    QFETCH(QString, word);
    const auto find = Find::parse(query);
    QVERIFY(!find.has_value());
    QCOMPARE(find.error().position, position);
    QVERIFY2(inEnglish(find.error().what).contains(word), qPrintable(inEnglish(find.error().what)));
}

void TestFind::unmeasuredNeverMatches()
{
    const Topology topology = mesh();
    const TopologyNode &web = topology.nodes[size_t(topology.indexOf(u"service:shop/web"))];
    QVERIFY(!web.perSecond);
    for (const QString &query : {u"rate<5"_s, u"rate=0"_s, u"rate>0"_s, u"errors<1"_s})
        QVERIFY2(!Find::parse(query)->matches(web), qPrintable(query));
    QVERIFY(Find::parse(u"instances<5"_s)->matches(web));
}

void TestFind::completes()
{
    const Topology topology = mesh();
    QCOMPARE(completionsOf(u"health:c"_s, topology), QStringList({u"health:critical"_s}));
    QCOMPARE(completionsOf(u"web -kind:s"_s, topology), QStringList({u"web -kind:service"_s, u"web -kind:subset"_s}));
    QCOMPARE(completionsOf(u"scope:"_s, topology), QStringList({u"scope:bank"_s, u"scope:\"my team\""_s, u"scope:shop"_s}));
    QCOMPARE(completionsOf(u"rev"_s, topology), QStringList({u"reviews"_s}));
    QCOMPARE(completionsOf(u"ra"_s, topology), QStringList({u"rate>"_s}));
    QCOMPARE(completionsOf(u"web "_s, topology), QStringList());
    // Every completion is a query that can be read, or the beginning of one.
    for (const QString &completion : completionsOf(u"health:"_s, topology))
        QVERIFY(Find::parse(completion).has_value());
}

void TestFind::deepNestingIsRefused()
{
    QVERIFY(!Find::parse(QString(100'000, u'(')).has_value());
    const QString manyNots = u"-"_s.repeated(100'000) + u"a"_s;
    QVERIFY(!Find::parse(manyNots).has_value());
    QVERIFY(Find::parse(u"((((a))))"_s).has_value());
}

QTEST_GUILESS_MAIN(TestFind)
#include "tst_find.moc"
