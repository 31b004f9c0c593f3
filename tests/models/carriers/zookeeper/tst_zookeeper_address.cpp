// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/address.h"
#include "carriers/zookeeper/probe.h"
#include "carriers/zookeeper/zookeeper.h"
#include "contract/catalogue.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAUrlApart()
    {
        const auto address = addressIn(QUrl(u"zookeeper://a:2182/my/services?endpoint=c:1&endpoint=b&services=/dubbo&root=edge/&chroot=/mesh"_s));
        QVERIFY(address);
        QCOMPARE(address->endpoints, (QList<Endpoint> {{u"a"_s, 2182}, {u"b"_s, 2181}, {u"c"_s, 1}}));
        QCOMPARE(address->ranges.services, (QList<QByteArray> {"/my/services", "/dubbo"}));
        QCOMPARE(address->ranges.routes, "/edge"_ba);
        QCOMPARE(address->chroot, "/mesh"_ba);
        QCOMPARE(address->connectString(), "a:2182,b:2181,c:1/mesh"_ba);
    }

    void hasUsualValues()
    {
        const auto address = addressIn(QUrl(u"zookeeper://[::1]"_s));
        QVERIFY(address);
        QCOMPARE(address->connectString(), "[::1]:2181"_ba);
        QCOMPARE(address->ranges.services, QList<QByteArray> {"/services"});
        QCOMPARE(address->ranges.routes, "/traefik"_ba);
    }

    void oneSourceHasOneUrl_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("short") << u"zookeeper://a"_s << u"zookeeper://a:2181/services"_s;
        QTest::newRow("slash") << u"zookeeper://a/services/"_s << u"zookeeper://a:2181/services"_s;
        QTest::newRow("order") << u"zookeeper://a/?endpoint=c:1&endpoint=b:2&endpoint=c:1"_s << u"zookeeper://a:2181/services?endpoint=b:2&endpoint=c:1"_s;
        QTest::newRow("usual root") << u"zookeeper://a/?root=traefik"_s << u"zookeeper://a:2181/services"_s;
        QTest::newRow("no root") << u"zookeeper://a/?root="_s << u"zookeeper://a:2181/services?root="_s;
        QTest::newRow("one below another") << u"zookeeper://a/x?services=/x/y&services=/dubbo"_s << u"zookeeper://a:2181/x?services=/dubbo"_s;
        QTest::newRow("one above another") << u"zookeeper://a/x/y?services=/x"_s << u"zookeeper://a:2181/x"_s;
        QTest::newRow("odd bytes") << u"zookeeper://a/d%C3%BC%25?root=a%26b"_s << u"zookeeper://a:2181/d\u00fc%25?root=a%26b"_s;
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
        QCOMPARE(urlOf(*again), urlOf(*address));
    }

    void refusesWhatItCannotOpen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("TLS") << u"zookeeper+tls://a/services"_s << u"TLS"_s;
        QTest::newRow("nobody") << u"zookeeper:///services"_s << u"HOST:PORT"_s;
        QTest::newRow("user") << u"zookeeper://me:secret@a/services"_s << u"does not belong in a URL"_s;
        QTest::newRow("parameter") << u"zookeeper://a/?colour=red"_s << u"colour"_s;
        QTest::newRow("endpoint") << u"zookeeper://a/?endpoint=b/c"_s << u"endpoint=b/c"_s;
        QTest::newRow("dots") << u"zookeeper://a/x?services=/x/../y"_s << u"no path"_s;
        QTest::newRow("control") << u"zookeeper://a/?root=a%01b"_s << u"no path"_s;
    }
    void refusesWhatItCannotOpen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const auto address = addressIn(QUrl(typed));
        QVERIFY(!address);
        QCOMPARE(address.error().kind, Fault::Kind::Unsupported);
        QVERIFY2(inEnglish(address.error().detail).contains(why), qPrintable(inEnglish(address.error().detail)));
        QVERIFY(!address.error().about.contains(u"secret"_s));
    }

    void takesConnectStrings()
    {
        QCOMPARE(urlFor(u"a:2181,b/mesh"_s), std::optional(QUrl(u"zookeeper://a:2181/services?endpoint=b:2181&chroot=/mesh"_s)));
        QCOMPARE(urlFor(u"a"_s, u"edge"_s), std::optional(QUrl(u"zookeeper://a:2181/services?root=edge"_s)));
        QCOMPARE(urlFor({}), std::optional<QUrl>());
        QCOMPARE(urlFor(u"not a host"_s), std::optional<QUrl>());
    }

    void theCarrierTakesBothSchemes()
    {
        Catalogue catalogue;
        registerWith(catalogue);
        const Carrier *carrier = catalogue.carrierFor(QUrl(u"zookeeper://a"_s));
        QVERIFY(carrier);
        QCOMPARE(carrier->canonical(QUrl(u"zookeeper://a"_s)).value(), QUrl(u"zookeeper://a:2181/services"_s));
        QCOMPARE(catalogue.carrierFor(QUrl(u"zookeeper+tls://a"_s)), carrier);
        QVERIFY(!carrier->canonical(QUrl(u"zookeeper+tls://a"_s)));
    }

    /// `echo srvr | nc 127.0.0.1 2181` of Debian's 3.8.0, and of one of three servers whose others are down.
    void readsWhatAServerSaysOfItself()
    {
        const auto status = statusIn("Zookeeper version: 3.8.0-${mvngit.commit.id}, built on 2024-12-29 17:54 UTC\nLatency min/avg/max: 0/0.0/0\n"
                                     "Received: 1\nSent: 0\nConnections: 1\nOutstanding: 0\nZxid: 0x19a2e\nMode: standalone\nNode count: 105006\n");
        QVERIFY(status);
        QCOMPARE(status->version, u"3.8.0"_s);
        QCOMPARE(status->mode, u"standalone"_s);
        QCOMPARE(status->newest, 0x19a2e);
        const auto alone = statusIn("This ZooKeeper instance is not currently serving requests\n");
        QCOMPARE(alone.error().kind, Fault::Kind::Unreachable);
        QVERIFY(statusIn("srvr is not executed because it is not in the whitelist.\n")->version.isEmpty());
        QVERIFY(statusIn({})->version.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_zookeeper_address.moc"
