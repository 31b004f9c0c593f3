// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/mirror.h"
#include "systems/registration/registration.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;

namespace {

Update stands(const QByteArray &path, const QByteArray &value, qint64 session = 0, bool isBranch = false)
{
    Update update {Update::Sort::Stands, path, value, {}, isBranch};
    update.stat.created = 5;
    update.stat.owner = session;
    return update;
}

QStringList printed(const QList<ServicePtr> &services)
{
    QStringList lines;
    for (const ServicePtr &service : services) {
        QString line = service->key.toString() + u':';
        for (const Instance &instance : service->instances)
            line += u' ' + instance.address();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

} // namespace

class MirrorTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;
    const SourceId source {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
    const Ranges ranges {{"/services", "/dubbo"}, "/traefik"};

private Q_SLOTS:
    void initTestCase() { registration::registerWith(catalogue); }

    void everyFormOfRegistrationBecomesAnInstance()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({
            stands("/services", "", 0, true),
            stands("/services/plain", "", 0, true),
            stands("/services/plain/node-0000000001", "10.0.0.1:8080", 0x10000a),
            // curator-x-discovery 5, as JsonInstanceSerializer writes it
            stands("/services/curated/6f2d", R"({"name":"curated","id":"6f2d","address":"10.0.0.2","port":8080,"sslPort":null,"payload":null,"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null})", 1),
            stands("/services/sprung/a1", R"({"name":"sprung","id":"a1","address":"10.0.0.3","port":8080,"sslPort":null,"payload":{"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance","id":"application-1","name":"sprung","metadata":{"instance_status":"UP"}},"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null})", 1),
            stands("/services/finagled/member_0000000007", R"({"serviceEndpoint":{"host":"10.0.0.4","port":8080},"additionalEndpoints":{},"status":"ALIVE","shard":3})", 1),
            // Dubbo's parents hold the address that Curator gives them
            stands("/dubbo/org.shop.Cart", "192.168.0.9", 0, true),
            stands("/dubbo/org.shop.Cart/providers", "192.168.0.9", 0, true),
            stands("/dubbo/org.shop.Cart/configurators", "192.168.0.9"),
            stands("/dubbo/org.shop.Cart/providers/dubbo%3A%2F%2F10.0.0.5%3A20880%2Forg.shop.Cart%3Fapplication%3Dshop%26version%3D1.0", "192.168.0.9", 1),
        });
        const Change change = mirror.changes(true, true);
        QCOMPARE(printed(change.services), (QStringList {u"curated: 10.0.0.2:8080"_s, u"finagled: 10.0.0.4:8080"_s, u"org.shop.Cart: 10.0.0.5:20880"_s, u"plain: 10.0.0.1:8080"_s, u"sprung: 10.0.0.3:8080"_s}));
        QVERIFY(!change.findings);
        for (const ServicePtr &service : change.services) {
            QCOMPARE(service->system, u"zookeeper"_s);
            const Instance &instance = service->instances.first();
            QVERIFY(keyIn(instance.document));
            QCOMPARE(instance.labels.value(u"zookeeper.session"_s), service->key.name == u"plain"_s ? u"0x10000a"_s : u"0x1"_s);
        }
    }

    void onlyWhatChangedIsTold()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({stands("/services/web/a", "10.0.0.1:80"), stands("/services/cart/a", "10.0.0.3:80")});
        QCOMPARE(mirror.changes(true, true).services.size(), 2);
        mirror.apply({stands("/services/web/a", "10.0.0.1:80"), stands("/services/cart/a", "10.0.0.3:81")});
        QCOMPARE(printed(mirror.changes(true, true).services), QStringList {u"cart: 10.0.0.3:81"_s});
        mirror.apply({{Update::Sort::Gone, "/services/cart"}});
        QCOMPARE(mirror.changes(true, true).removedServices, QList<ServiceKey> {ServiceKey({}, u"cart"_s)});
        QCOMPARE(printed(mirror.whole(true, true).services), QStringList {u"web: 10.0.0.1:80"_s});
    }

    void anInstanceHasNothingBelowIt()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({stands("/services/web/a", "10.0.0.1:80")});
        QCOMPARE(mirror.changes(true, true).services.size(), 1);
        mirror.apply({{Update::Sort::Branches, "/services/web/a", {}, {}, true}, stands("/services/web/a/b", "10.0.0.2:80")});
        QCOMPARE(printed(mirror.changes(true, true).services), QStringList {u"web/a: 10.0.0.2:80"_s});
        mirror.apply({{Update::Sort::Gone, "/services/web/a/b"}, {Update::Sort::Branches, "/services/web/a", {}, {}, false}});
        QCOMPARE(printed(mirror.changes(true, true).services), QStringList {u"web: 10.0.0.1:80"_s});
    }

    void whatIsNoRegistrationIsToldWhereOneWouldStand()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({
            stands("/services/web", ""), // an empty service
            stands("/services/web/a", "what is this"),
            stands("/services/web/b", "", 7), // somebody's, and it says nothing
            stands("/services/web/c", "10.0.0.1"), // as Curator leaves it
            stands("/dubbo/config/dubbo/dubbo.properties", "a=b"),
        });
        const Change change = mirror.changes(true, true);
        QStringList objects;
        for (const Finding &finding : *change.findings) {
            QCOMPARE(finding.code, "MB1401"_ba);
            objects.append(finding.place.object);
        }
        QCOMPARE(objects, (QStringList {u"/services/web/a"_s, u"/services/web/b"_s}));
        mirror.apply({{Update::Sort::Gone, "/services/web"}});
        QCOMPARE(mirror.changes(true, true).findings->size(), 0);
    }

    void whatIsHiddenIsNotMissing()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({stands("/services/web/a", "10.0.0.1:80"), {Update::Sort::Hidden, "/services/cart"}});
        const Change change = mirror.changes(true, true);
        QCOMPARE(change.findings->first().code, "MB1403"_ba);
        QVERIFY(!change.complete.services);
        mirror.apply({stands("/services/cart", "")});
        QVERIFY(mirror.changes(true, true).complete.services);
    }

    void aTreeIsShownWhole()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.apply({stands("/traefik", ""), stands("/traefik/http", ""), stands("/traefik/http/a", "1")});
        QVERIFY(mirror.changes(false, false).documents.isEmpty());
        mirror.apply({stands("/traefik/http/b", ""), stands("/traefik/http-x", "2")});
        const Change change = mirror.changes(true, true);
        QCOMPARE(change.documents.size(), 1);
        QCOMPARE(change.documents.first()->id.path, u"traefik"_s);
        // Beside its likes stands a node whose name begins alike.
        QCOMPARE(change.documents.first()->bytes, "traefik/http-x = 2\ntraefik/http/a = 1\ntraefik/http/b = \n"_ba);
        QCOMPARE(marksIn(change.documents.first()->guard).keys(), (QList<QByteArray> {"/traefik", "/traefik/http", "/traefik/http-x", "/traefik/http/a", "/traefik/http/b"}));
        mirror.apply({{Update::Sort::Gone, "/traefik/http"}});
        QCOMPARE(mirror.changes(true, true).documents.first()->bytes, "traefik/http-x = 2\n"_ba);
        mirror.apply({{Update::Sort::Gone, "/traefik"}});
        QCOMPARE(mirror.changes(true, true).removedDocuments.size(), 1);
    }
};

QTEST_GUILESS_MAIN(MirrorTest)
#include "tst_zookeeper_mirror.moc"
