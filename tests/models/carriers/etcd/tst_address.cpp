// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/address.h"
#include "carriers/etcd/etcd.h"
#include "contract/catalogue.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAUrlApart()
    {
        const auto address = addressIn(QUrl(
            u"etcd+https://a:2380/my/services?endpoint=c:1&endpoint=b&root=edge/&cacert=/ca.pem&cert=/me.pem&key=/key.pem"_s));
        QVERIFY(address);
        QCOMPARE(address->endpoints,
                 (QList {QUrl(u"https://a:2380"_s), QUrl(u"https://b:2379"_s), QUrl(u"https://c:1"_s)}));
        QCOMPARE(address->ranges.services, "/my/services/"_ba);
        QCOMPARE(address->ranges.routes, "edge"_ba);
        QCOMPARE(address->trust.authorities, u"/ca.pem"_s);
        QCOMPARE(address->trust.key, u"/key.pem"_s);
    }

    void hasUsualValues()
    {
        const auto address = addressIn(QUrl(u"etcd+http://[::1]"_s));
        QVERIFY(address);
        QCOMPARE(address->endpoints, QList {QUrl(u"http://[::1]:2379"_s)});
        QCOMPARE(address->ranges.services, "/services/"_ba);
        QCOMPARE(address->ranges.routes, "traefik"_ba);
    }

    void oneSourceHasOneUrl_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("short") << u"etcd+http://a"_s << u"etcd+http://a:2379/services/"_s;
        QTest::newRow("slash") << u"etcd+http://a/services"_s << u"etcd+http://a:2379/services/"_s;
        QTest::newRow("order") << u"etcd+http://a/?endpoint=c:1&endpoint=b:2&endpoint=c:1"_s
                               << u"etcd+http://a:2379/services/?endpoint=b:2&endpoint=c:1"_s;
        QTest::newRow("usual root") << u"etcd+http://a/?root=traefik"_s << u"etcd+http://a:2379/services/"_s;
        QTest::newRow("no root") << u"etcd+http://a/?root="_s << u"etcd+http://a:2379/services/?root="_s;
        QTest::newRow("odd bytes") << u"etcd+http://a/d%C3%BC%25/?root=a%26b"_s
                                   << u"etcd+http://a:2379/d\u00fc%25/?root=a%26b"_s;
    }
    void oneSourceHasOneUrl()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const auto address = addressIn(QUrl(typed));
        QVERIFY(address);
        QCOMPARE(urlOf(*address).toString(), canonical);
        const auto again = addressIn(urlOf(*address));
        QVERIFY(again);
        QCOMPARE(urlOf(*again).toString(), canonical);
        QCOMPARE(again->ranges.services, address->ranges.services);
        QCOMPARE(again->ranges.routes, address->ranges.routes);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no host") << u"etcd+http:///services/"_s;
        QTest::newRow("password") << u"etcd+http://root:secret@a/"_s;
        QTest::newRow("strange parameter") << u"etcd+http://a/?token=x"_s;
        QTest::newRow("endpoint with a path") << u"etcd+http://a/?endpoint=b:2379/x"_s;
        QTest::newRow("certificate without key") << u"etcd+https://a/?cert=/me.pem"_s;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto address = addressIn(QUrl(typed));
        QVERIFY(!address);
        QVERIFY(!inEnglish(address.error().detail).isEmpty());
        QVERIFY(!address.error().about.contains(u"secret"_s));
    }

    void readsWhatEtcdctlReads()
    {
        QProcessEnvironment environment;
        QVERIFY(!urlIn(environment));
        environment.insert(u"ETCDCTL_ENDPOINTS"_s, u"http://a:2379, b:2380"_s);
        QCOMPARE(urlIn(environment)->toString(), u"etcd+http://a:2379/services/?endpoint=b:2380"_s);
        environment.insert(u"ETCDCTL_CACERT"_s, u"/ca.pem"_s);
        QCOMPARE(urlIn(environment)->toString(), u"etcd+https://a:2379/services/?endpoint=b:2380&cacert=/ca.pem"_s);
    }

    void isOpenedByItsCarrier()
    {
        Catalogue catalogue;
        registerWith(catalogue);
        const QUrl url(u"etcd+http://127.0.0.1:1/"_s);
        const Carrier *carrier = catalogue.carrierFor(url);
        QVERIFY(carrier);
        const auto connections = carrier->connections(url);
        QVERIFY(connections);
        QCOMPARE(connections->size(), 1);
        QCOMPARE(connections->first().safety, Safety::Stage); // new live sources start there
        const auto opened = carrier->open(connections->first(), catalogue);
        QVERIFY(opened);
        QVERIFY(opened->source);
        QCOMPARE(opened->writer->strengthFor({}), GuardStrength::Atomic);
        QVERIFY(!carrier->open({{}, {}, QUrl(u"etcd+http://a/?nonsense=1"_s), {}, {}, true}, catalogue));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
