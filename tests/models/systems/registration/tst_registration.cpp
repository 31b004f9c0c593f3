// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/catalogue.h"
#include "systems/registration/registration.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

/// One line for one instance: `scope/name id host:port subset weight probe rotation label=value …`.
static QString printed(const RegistrationFormat::Registered &registered)
{
    const Instance &instance = registered.instance;
    QStringList words {registered.service.toString(), instance.id, instance.address()};
    if (!instance.subset.isEmpty())
        words.append(u"subset "_s + instance.subset);
    if (instance.weight)
        words.append(u"weight "_s + QString::number(*instance.weight));
    if (instance.health.probe != Probe::Unknown)
        words.append(nameOf(instance.health.probe));
    if (instance.health.rotation != Rotation::In)
        words.append(nameOf(instance.health.rotation));
    for (const Check &check : instance.health.checks)
        words.append(u"check "_s + check.name + u'=' + nameOf(check.state));
    for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it)
        words.append(it.key() + u'=' + it.value());
    return words.join(u' ');
}

class RegistrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registration::registerWith(m_catalogue); }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const char *key, const char *value, const QString &format, const QString &expected) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(value) << format << expected;
        };
        row("host and port", "payment/10.0.0.7:8080", "10.0.0.7:8080", u"host:port"_s, u"payment 10.0.0.7:8080 10.0.0.7:8080"_s);
        row("a name", "payment/a", "payment-1.shop.svc:80", u"host:port"_s, u"payment a payment-1.shop.svc:80"_s);
        row("with scope", "shop/eu/payment/a", "10.0.0.7:80\n", u"host:port"_s, u"shop/eu/payment a 10.0.0.7:80"_s);
        row("leading slash", "/payment/a", "10.0.0.7:80", u"host:port"_s, u"payment a 10.0.0.7:80"_s);
        row("IPv6", "payment/a", "[2001:db8::7]:8080", u"host:port"_s, u"payment a [2001:db8::7]:8080"_s);
        row("IPv6 with zone", "payment/a", "[fe80::1%eth0]:8080", u"host:port"_s, u"payment a [fe80::1%eth0]:8080"_s);
        row("URL", "payment/a", "http://10.0.0.7:8080/v1", u"host:port"_s, u"payment a 10.0.0.7:8080"_s);
        row("gRPC", "payment/10.0.0.7:8080", R"({"Op":0,"Addr":"10.0.0.7:8080","Metadata":null})", u"gRPC endpoint"_s,
            u"payment 10.0.0.7:8080 10.0.0.7:8080"_s);
        row("gRPC with metadata", "payment/a", R"({"Op":0,"Addr":"[::1]:80","Metadata":{"version":"v2","weight":"3"}})", u"gRPC endpoint"_s,
            u"payment a [::1]:80 subset v2 weight 3 version=v2 weight=3"_s);
        row("gRPC with text", "payment/a", R"({"Op":0,"Addr":"a:80","Metadata":"zone-b"})", u"gRPC endpoint"_s, u"payment a a:80 metadata=zone-b"_s);
        row("host, port", "payment/a", R"({"host":"10.0.0.7","port":8080})", u"JSON"_s, u"payment a 10.0.0.7:8080"_s);
        row("address, port as text", "payment/a", R"({"address":"10.0.0.7","port":"8080"})", u"JSON"_s, u"payment a 10.0.0.7:8080"_s);
        row("address with port", "payment/a", R"({"address":"10.0.0.7:8080"})", u"JSON"_s, u"payment a 10.0.0.7:8080"_s);
        row("IPv6 in JSON", "payment/a", R"({"ip":"2001:db8::7","port":80})", u"JSON"_s, u"payment a [2001:db8::7]:80"_s);
        row("health as word", "payment/a", R"({"host":"h","port":1,"status":"UP"})", u"JSON"_s, u"payment a h:1 passing"_s);
        row("health as truth", "payment/a", R"({"host":"h","port":1,"healthy":false})", u"JSON"_s, u"payment a h:1 critical"_s);
        row("health as object", "payment/a", R"({"host":"h","port":1,"health":{"status":"warning","checks":[{"name":"db","status":"critical"}]}})",
            u"JSON"_s, u"payment a h:1 critical check db=critical"_s);
        row("out of rotation", "payment/a", R"({"host":"h","port":1,"status":"OUT_OF_SERVICE"})", u"JSON"_s, u"payment a h:1 out"_s);
        row("switched off", "payment/a", R"({"host":"h","port":1,"enabled":false,"health":"passing"})", u"JSON"_s, u"payment a h:1 passing out"_s);
        row("draining", "payment/a", R"({"host":"h","port":1,"state":"draining"})", u"JSON"_s, u"payment a h:1 draining"_s);
        row("metadata", "payment/a", R"({"host":"h","port":1,"weight":2.5,"version":"v1","metadata":{"zone":"b","canary":true},"tags":["blue","env=prod"]})",
            u"JSON"_s, u"payment a h:1 subset v1 weight 2.5 blue= canary=true env=prod zone=b"_s);
        row("Curator", "payment/6f2d", R"({"name":"payment","id":"6f2d","address":"10.0.0.7","port":8080,"sslPort":null,"payload":null,)"
            R"("registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null})", u"JSON"_s, u"payment 6f2d 10.0.0.7:8080 id=6f2d"_s);
        row("go-micro", "payment/payment-1", R"({"name":"payment","version":"v3","nodes":[{"id":"payment-1","address":"10.0.0.7:80","metadata":{"p":"q"}}]})",
            u"JSON"_s, u"payment payment-1 10.0.0.7:80 subset v3 id=payment-1 p=q"_s);
    }

    void decodes()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, format);
        QFETCH(QString, expected);
        for (const auto &one : m_catalogue.registrationFormats()) {
            if (const auto registered = one->decode(key, value)) {
                QCOMPARE(one->name(), format);
                QCOMPARE(printed(*registered), expected);
                return;
            }
        }
        QFAIL("no format takes it");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *key, QByteArray value) { QTest::newRow(name) << QByteArray(key) << value; };
        row("a key without an id", "payment", "10.0.0.7:80");
        row("no port", "payment/a", "10.0.0.7");
        row("port too large", "payment/a", "10.0.0.7:65536");
        row("port 0", "payment/a", "10.0.0.7:0");
        row("text", "payment/a", "see also: 80");
        row("bare IPv6", "payment/a", "2001:db8::7:8080");
        row("empty", "payment/a", "");
        row("bytes", "payment/a", QByteArray("\xff\xfe\x00:80", 6));
        row("JSON without address", "payment/a", R"({"weight":3})");
        row("JSON without port", "payment/a", R"({"host":"10.0.0.7"})");
        row("JSON cut off", "payment/a", R"({"host":"10.0.0.7","port":80)");
        row("JSON list", "payment/a", R"(["10.0.0.7:80"])");
        row("gRPC deletion", "payment/a", R"({"Op":1,"Addr":"10.0.0.7:8080"})");
        row("megabytes", "payment/a", QByteArray(1 << 20, 'a') + ":80");
    }

    void refuses()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        for (const auto &one : m_catalogue.registrationFormats())
            QVERIFY2(!one->decode(key, value), qPrintable(one->name()));
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
