// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/etcd.h"
#include "store/sources.h"
#include "systems/registration/registration.h"

#include "live/etcdprocess.h"

using namespace meshboard;
using namespace Qt::StringLiterals;
using test::EtcdProcess;

namespace {

Amendment weighing(double weight)
{
    Amendment amendment;
    amendment.weight = weight;
    return amendment;
}

Amendment off()
{
    Amendment amendment;
    amendment.rotation = Rotation::Out;
    return amendment;
}

} // namespace

/// Each format of a registration in a real etcd, under the prefix that its clients use: on the board, changed, and gone.
class EtcdFormatsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EtcdProcess> etcd;
    Catalogue catalogue;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sources> sources;

    SourceId open(const QString &prefix)
    {
        const auto opened = sources->open(QUrl(u"etcd+http://127.0.0.1:%1%2"_s.arg(etcd->port()).arg(prefix)), prefix, Safety::Observe);
        return opened ? opened->first() : SourceId();
    }

    std::optional<Instance> instance(SourceId source, const ServiceKey &key) const
    {
        const ServicePtr service = store->picture()->sources.value(source).services.value(key);
        return service && service->instances.size() == 1 ? std::optional(service->instances.first()) : std::nullopt;
    }

    QStringList codes(SourceId source) const
    {
        QStringList codes;
        const QList<Finding> findings = store->picture()->sources.value(source).findings;
        for (const Finding &finding : findings)
            codes.append(QString::fromLatin1(finding.code) + u' ' + finding.place.object);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        etcd::registerWith(catalogue);
        registration::registerWith(catalogue);
        etcd = std::make_unique<EtcdProcess>();
        store = std::make_unique<Store>(catalogue);
        sources = std::make_unique<Sources>(catalogue, *store);
    }

    void cleanupTestCase()
    {
        sources.reset();
        store.reset();
        etcd.reset();
    }

    void formats_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasWeight");
        QTest::addColumn<bool>("hasRotation");
        const auto row = [](const char *name, const char *prefix, const char *path, const char *value, const char *scope, const char *service, const char *address, bool weight, bool rotation) {
            QTest::newRow(name) << QString::fromUtf8(prefix) << QByteArray(path) << QByteArray(value) << QString::fromUtf8(scope) << QString::fromUtf8(service) << QString::fromUtf8(address) << weight
                                << rotation;
        };
        row("host:port", "/plain/", "payment/a", "10.0.0.1:8080", "", "payment", "10.0.0.1:8080", false, false);
        row("JSON", "/json/", "payment/a", R"({"host":"10.0.0.2","port":8080,"status":"UP"})", "", "payment", "10.0.0.2:8080", true, true);
        row("gRPC", "/grpc/", "payment/10.0.0.3:8080", R"({"Op":0,"Addr":"10.0.0.3:8080","Metadata":null})", "", "payment", "10.0.0.3:8080", true, false);
        row("Curator", "/curator/", "payment/6f2d",
            R"({"name":"payment","id":"6f2d","address":"10.0.0.4","port":8080,"sslPort":null,"payload":null,"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null,"enabled":true})", "",
            "payment", "10.0.0.4:8080", false, true);
        row("Spring Cloud", "/spring/", "payment/6f2d",
            R"({"name":"payment","id":"6f2d","address":"10.0.0.5","port":8080,"sslPort":null,"payload":{"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance","id":"payment-1",)"
            R"("name":"payment","metadata":{"instance_status":"UP"}},"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null})",
            "", "payment", "10.0.0.5:8080", true, true);
        row("Dubbo", "/dubbo/", "com.shop.Payment/providers/dubbo%3A%2F%2F10.0.0.6%3A20880%2Fcom.shop.Payment%3Fapplication%3Dpayment%26side%3Dprovider", "", "", "com.shop.Payment", "10.0.0.6:20880", true,
            true);
        row("Finagle", "/finagle/", "prod/payment/member_0000000007", R"({"serviceEndpoint":{"host":"10.0.0.7","port":8080},"additionalEndpoints":{},"status":"ALIVE","shard":0})", "prod", "payment",
            "10.0.0.7:8080", false, true);
        row("SkyDNS", "/skydns/", "local/shop/payment/a", R"({"host":"10.0.0.8","port":8080,"priority":10,"weight":20,"ttl":60})", "shop.local", "payment", "10.0.0.8:8080", true, false);
        row("go-micro", "/micro/registry/", "payment/payment-1", R"({"name":"payment","version":"v1","metadata":null,"endpoints":[],"nodes":[{"metadata":{},"id":"payment-1","address":"10.0.0.9:8080"}]})",
            "", "payment", "10.0.0.9:8080", true, false);
    }

    void formats()
    {
        QFETCH(QString, prefix);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QString, scope);
        QFETCH(QString, service);
        QFETCH(QString, address);
        QFETCH(bool, hasWeight);
        QFETCH(bool, hasRotation);
        const ServiceKey key {scope, service};
        test::OtherClient other(etcd->port());
        const auto whole = [&](const QByteArray &one) -> QByteArray { return prefix.toUtf8() + one; };
        QVERIFY(other.put(whole(path), value));
        const SourceId source = open(prefix);
        QTRY_VERIFY_WITH_TIMEOUT(instance(source, key), 20000);
        QCOMPARE(instance(source, key)->address(), address);
        QCOMPARE(codes(source), QStringList());

        // What is registered anew comes by the watch.
        const RegistrationFormat *format = nullptr;
        for (const auto &one : catalogue.registrationFormats()) {
            if (!format && one->decode({QByteArrayView(path), QByteArrayView(prefix.toUtf8())}, value).isOurs())
                format = one.get();
        }
        QVERIFY(format);
        RegistrationFormat::Entry entry {path, value};
        const auto write = [&](const Amendment &amendment) {
            const auto amended = format->amended(entry, amendment);
            if (!amended)
                return false;
            if (amended->path != entry.path)
                etcd->ctl({u"del"_s, QString::fromUtf8(whole(entry.path))});
            entry = *amended;
            return other.put(whole(entry.path), entry.value);
        };
        Amendment port;
        port.port = quint16(9999);
        QVERIFY(write(port));
        QTRY_VERIFY_WITH_TIMEOUT(instance(source, key) && instance(source, key)->port == 9999, 20000);
        QCOMPARE(write(weighing(7)), hasWeight);
        if (hasWeight)
            QTRY_VERIFY_WITH_TIMEOUT(instance(source, key) && instance(source, key)->weight == 7.0, 20000);
        QCOMPARE(write(off()), hasRotation);
        if (hasRotation)
            QTRY_VERIFY_WITH_TIMEOUT(instance(source, key) && instance(source, key)->health.rotation == Rotation::Out, 20000);
        QCOMPARE(codes(source), QStringList());
        etcd->ctl({u"del"_s, QString::fromUtf8(whole(entry.path))});
        QTRY_VERIFY_WITH_TIMEOUT(!instance(source, key), 20000);
    }

    void whatIsWrongIsAFinding()
    {
        test::OtherClient other(etcd->port());
        QVERIFY(other.put("/mixed/dubbo/com.shop.Payment/consumers/consumer%3A%2F%2F10.0.0.6%2Fcom.shop.Payment", ""));
        QVERIFY(other.put("/mixed/dubbo/com.shop.Payment/providers/nonsense", ""));
        QVERIFY(other.put("/mixed/payment/member_1", "{"));
        QVERIFY(other.put("/mixed/payment/a", "10.0.0.1:80"));
        QVERIFY(other.put("/mixed/notes", "hello"));
        const SourceId source = open(u"/mixed/"_s);
        QTRY_VERIFY_WITH_TIMEOUT(instance(source, {{}, u"payment"_s}), 20000);
        QCOMPARE(codes(source), (QStringList {u"MB0504 /mixed/dubbo/com.shop.Payment/providers/nonsense"_s, u"MB0501 /mixed/notes"_s, u"MB0504 /mixed/payment/member_1"_s}));
        QVERIFY(other.put("/mixed/payment/member_1", R"({"serviceEndpoint":{"host":"10.0.0.2","port":80},"status":"ALIVE"})"));
        QTRY_COMPARE_WITH_TIMEOUT(codes(source).size(), 2, 20000);
    }
};

QTEST_GUILESS_MAIN(EtcdFormatsTest)
#include "tst_etcdformats.moc"
