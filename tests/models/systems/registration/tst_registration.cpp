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

namespace {

constexpr const char *springCloud = R"({"name":"payment","id":"a","address":"10.0.0.7","port":8080,"sslPort":null,"payload":{"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance",)"
    R"("id":"a","name":"payment","metadata":{"version":"v2","weight":"5","instance_status":"OUT_OF_SERVICE"}},"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":{"parts":[]}})";
constexpr const char *finagle = R"({"status":"ALIVE","additionalEndpoints":{"admin":{"host":"10.0.0.7","port":9990}},"serviceEndpoint":{"host":"10.0.0.7","port":8080},"shard":3,"metadata":{"zone":"b"}})";
constexpr const char *micro = R"({"name":"go.micro.srv.greeter","version":"latest","metadata":{"team":"shop"},"endpoints":[{"name":"Say.Hello","request":null,"response":null,"metadata":{}}],)"
    R"("nodes":[{"metadata":{"protocol":"grpc"},"id":"greeter-1","address":"10.0.0.7:9000"}]})";

Amendment port(quint16 number)
{
    Amendment amendment;
    amendment.port = number;
    return amendment;
}
Amendment weight(double number)
{
    Amendment amendment;
    amendment.weight = number;
    return amendment;
}
Amendment rotation(Rotation now)
{
    Amendment amendment;
    amendment.rotation = now;
    return amendment;
}
Amendment metadata(const QString &name, const std::optional<QString> &value)
{
    Amendment amendment;
    amendment.metadata.insert(name, value);
    return amendment;
}

} // namespace

Q_DECLARE_METATYPE(meshboard::Amendment)

class RegistrationTest : public QObject
{
    Q_OBJECT

    const RegistrationFormat *formatOf(const RegistrationKey &key, const QByteArray &value) const
    {
        for (const auto &one : m_catalogue.registrationFormats()) {
            if (one->decode(key, value).isOurs())
                return one.get();
        }
        return nullptr;
    }

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
            R"("registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null})", u"Curator"_s, u"payment 6f2d 10.0.0.7:8080 id=6f2d"_s);
        row("go-micro", "payment/payment-1", R"({"name":"payment","version":"v3","nodes":[{"id":"payment-1","address":"10.0.0.7:80","metadata":{"p":"q"}}]})",
            u"go-micro"_s, u"payment payment-1 10.0.0.7:80 subset v3 id=payment-1 p=q"_s);
        row("Curator, secure, off", "payment/a", R"({"name":"payment","id":"a","address":"h","port":null,"sslPort":8443,"payload":{"zone":"b"},"registrationTimeUTC":1,"serviceType":"DYNAMIC","enabled":false})",
            u"Curator"_s, u"payment a h:8443 out id=a zone=b"_s);
        row("Spring Cloud", "services/payment/a", springCloud, u"Spring Cloud"_s,
            u"services/payment a 10.0.0.7:8080 subset v2 weight 5 out id=a instance_status=OUT_OF_SERVICE version=v2 weight=5"_s);
        row("Dubbo", "dubbo/com.shop.Payment/providers/dubbo%3A%2F%2F10.0.0.7%3A20880%2Fcom.shop.Payment%3Fapplication%3Dpayment%26group%3Deu%26version%3D1.0.0%26weight%3D200", "10.0.0.7", u"Dubbo URL"_s,
            u"eu/com.shop.Payment 10.0.0.7:20880 10.0.0.7:20880 subset 1.0.0 weight 200 application=payment group=eu protocol=dubbo version=1.0.0 weight=200"_s);
        row("Dubbo, off, IPv6, small letters", "com.shop.Cart/providers/tri%3a%2f%2f%5B2001%3Adb8%3A%3A7%5D%3a50051%2fcom.shop.Cart%3fdisabled%3dtrue%26note%3da+b%2Bc", "", u"Dubbo URL"_s,
            u"com.shop.Cart [2001:db8::7]:50051 [2001:db8::7]:50051 out disabled=true note=a b+c protocol=tri"_s);
        row("Finagle", "prod/payment/member_0000000007", finagle, u"Finagle server set"_s,
            u"prod/payment member_0000000007 10.0.0.7:8080 passing endpoint.admin=10.0.0.7:9990 shard=3 zone=b"_s);
        row("Finagle, stopping", "payment/member_1", R"({"serviceEndpoint":{"host":"h","port":1},"additionalEndpoints":{},"status":"STOPPING"})", u"Finagle server set"_s, u"payment member_1 h:1 draining"_s);
        row("SkyDNS", "skydns/local/skydns/east/web/a", R"({"host":"10.0.0.7","port":8080,"priority":10,"weight":20,"ttl":60})", u"SkyDNS"_s,
            u"east.skydns.local/web a 10.0.0.7:8080 weight 20 priority=10 ttl=60"_s);
        row("SkyDNS without a port", "skydns/local/web/a", R"({"host":"10.0.0.7"})", u"SkyDNS"_s, u"local/web a 10.0.0.7"_s);
        row("go-micro at home", "micro/registry/go.micro.srv.greeter/greeter-1", micro, u"go-micro"_s,
            u"micro/registry/go.micro.srv.greeter greeter-1 10.0.0.7:9000 subset latest id=greeter-1 protocol=grpc team=shop"_s);
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

    /// Written from its values alone it says the same again.
    void encodes_data() { decodes_data(); }
    void encodes()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        const RegistrationFormat *format = formatOf(key, value);
        QVERIFY(format);
        const auto registered = format->decode(key, value);
        QVERIFY(registered);
        if (!registered->instance.health.checks.isEmpty())
            QSKIP("the results of checks have no place");
        const auto entry = format->encoded(*registered);
        QVERIFY2(entry, entry ? "" : qPrintable(inEnglish(entry.error().detail)));
        const RegistrationKey at(QByteArrayView(entry->path), format->name() == "SkyDNS"_L1 ? "/skydns/" : "/services/");
        QCOMPARE(formatOf(at, entry->value), format);
        QCOMPARE(printed(*format->decode(at, entry->value)), printed(*registered));
    }

    void doesNotEncode()
    {
        const auto registered = formatOf("p/a"_ba, R"({"host":"h","port":1,"weight":3})")->decode("p/a"_ba, R"({"host":"h","port":1,"weight":3})");
        for (const auto &format : m_catalogue.registrationFormats()) {
            const bool hasWeight = format->name() != "host:port"_L1 && format->name() != "Curator"_L1 && format->name() != "Finagle server set"_L1;
            const auto entry = format->encoded(*registered);
            QVERIFY2(entry.has_value() == hasWeight, qPrintable(format->name()));
            QVERIFY(hasWeight || entry.error().kind == Fault::Kind::Unsupported);
        }
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

    /// Of a format by its place or its shape, and wrong.
    void objects_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        const auto row = [](const char *name, const char *key, const char *bad, const char *good) { QTest::newRow(name) << QByteArray(key) << QByteArray(bad) << QByteArray(good); };
        row("Curator without address", "p/a", R"({"port":1,"serviceType":"DYNAMIC"})", R"({"address":"h","port":1,"serviceType":"DYNAMIC"})");
        row("Curator port", "p/a", R"({"address":"h","port":70000,"serviceType":"DYNAMIC"})", R"({"address":"h","port":7000,"serviceType":"DYNAMIC"})");
        row("Finagle, no JSON", "p/member_0", "{\"serviceEndpoint\"", finagle);
        row("Finagle without port", "p/member_0", R"({"serviceEndpoint":{"host":"h"}})", R"({"serviceEndpoint":{"host":"h","port":1}})");
        row("gRPC", "p/a", R"({"Op":0,"Addr":"h"})", R"({"Op":0,"Addr":"h:1"})");
        row("SkyDNS, no JSON", "skydns/local/p/a", "10.0.0.7:80", R"({"host":"10.0.0.7","port":80})");
        row("SkyDNS port", "skydns/local/p/a", R"({"host":"h","port":-1})", R"({"host":"h","port":0})");
        row("go-micro without nodes", "p/a", R"({"name":"p","nodes":[]})", R"({"name":"p","nodes":[{"address":"h:1"}]})");
        row("go-micro address", "p/a", R"({"name":"p","nodes":[{"address":"h"}]})", R"({"name":"p","nodes":[{"address":"h:1"}]})");
    }

    void objects()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        const RegistrationFormat *format = formatOf(key, good);
        QVERIFY(format && format->decode(key, good));
        QCOMPARE(formatOf(key, bad), format);
        QVERIFY(!format->decode(key, bad));
        QVERIFY(!format->decode(key, bad).objection.isEmpty());
    }

    void objectsToNames()
    {
        const QByteArray good = "dubbo/com.shop.Payment/providers/dubbo%3A%2F%2Fh%3A1%2Fx";
        QVERIFY(formatOf(good, {})->decode(good, {}));
        for (const QByteArray bad : {"dubbo/com.shop.Payment/providers/dubbo%3A%2F%2Fh%2Fx", "dubbo/com.shop.Payment/providers/h:1", "dubbo/com.shop.Payment/providers/%3A%2F%2F"})
            QVERIFY2(!formatOf(bad, "h")->decode(bad, "h").objection.isEmpty(), bad.constData());
        QCOMPARE(formatOf(QByteArray("shop/providers/a"), "h:1")->name(), u"host:port"_s);
    }

    void nobody()
    {
        for (const auto &[key, value] : {std::pair<QByteArray, QByteArray> {"dubbo/com.shop.Payment/consumers/consumer%3A%2F%2F10.0.0.9%2Fcom.shop.Payment", ""},
                                         {"dubbo/com.shop.Payment/configurators/override%3A%2F%2F0.0.0.0%2Fcom.shop.Payment%3Fweight%3D1", ""}, {"payment/vector_0000000001", "{}"},
                                         {"skydns/config", R"({"dns_addr":"127.0.0.1:5353"})"}, {"skydns/local/web/txt", R"({"text":"hello"})"}, {"payment/a", R"({"Op":1,"Addr":"h:1"})"}}) {
            const RegistrationFormat *format = formatOf(key, value);
            QVERIFY2(format && format->decode(key, value).isNobody, key.constData());
        }
    }

    /// The prefix tells as much as the key.
    void prefixes()
    {
        const QByteArray value = R"({"host":"10.0.0.7","port":80})";
        QCOMPARE(formatOf({"local/web/a", "/skydns/"}, value)->name(), u"SkyDNS"_s);
        QCOMPARE(formatOf({"local/web/a", "/services/"}, value)->name(), u"JSON"_s);
        QVERIFY(formatOf({"web/a", "/micro/registry/"}, "{\"nodes\":[]}")->decode({"web/a", "/micro/registry/"}, "{\"nodes\":[]}").objection.text);
    }

    void amends_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Amendment>("amendment");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *key, const char *value, const Amendment &amendment, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(value) << amendment << QByteArray(from) << QByteArray(to);
        };
        row("address", "p/a", "http://10.0.0.7:8080/v1\n", port(9), ":8080/", ":9/");
        row("address, IPv6", "p/a", "[2001:db8::7]:8080", port(9), "]:8080", "]:9");
        row("JSON port", "p/a", "{ \"host\" : \"h\",\n \"port\" : 1 }", port(9), ": 1 }", ": 9 }");
        row("JSON port, a text", "p/a", R"({"host":"h","port":"1"})", port(9), "\"1\"", "\"9\"");
        row("JSON weight, new", "p/a", R"({"host":"h","port":1})", weight(2.5), "1}", "1,\"weight\":2.5}");
        row("JSON state", "p/a", R"({"host":"h","port":1,"status":"UP"})", rotation(Rotation::Out), "UP", "OUT_OF_SERVICE");
        row("JSON switch", "p/a", R"({"host":"h","port":1,"enabled":true})", rotation(Rotation::Out), "true", "false");
        row("JSON metadata, new", "p/a", R"({"host":"h","port":1})", metadata(u"zone"_s, u"b"_s), "1}", "1,\"metadata\":{\"zone\":\"b\"}}");
        row("JSON metadata, gone", "p/a", R"({"host":"h","port":1,"metadata":{"a":"1","zone":"b"}})", metadata(u"zone"_s, std::nullopt), ",\"zone\":\"b\"", "");
        row("gRPC port", "p/a", R"({"Op":0,"Addr":"10.0.0.7:8080","Metadata":null})", port(9), ":8080", ":9");
        row("gRPC weight", "p/a", R"({"Op":0,"Addr":"10.0.0.7:8080","Metadata":null})", weight(3), "null", "{\"weight\":\"3\"}");
        row("Curator port", "p/a", R"({"name":"p","address":"h","port":1,"sslPort":null,"serviceType":"DYNAMIC"})", port(9), "\"port\":1", "\"port\":9");
        row("Curator secure port", "p/a", R"({"name":"p","address":"h","port":null,"sslPort":1,"serviceType":"DYNAMIC"})", port(9), "\"sslPort\":1", "\"sslPort\":9");
        row("Curator switch", "p/a", R"({"name":"p","address":"h","port":1,"serviceType":"DYNAMIC","enabled":true})", rotation(Rotation::Out), "true", "false");
        row("Spring Cloud weight", "p/a", springCloud, weight(7), "\"weight\":\"5\"", "\"weight\":\"7\"");
        row("Spring Cloud status", "p/a", springCloud, rotation(Rotation::In), "OUT_OF_SERVICE", "UP");
        row("Spring Cloud metadata", "p/a", springCloud, metadata(u"zone"_s, u"b"_s), "SERVICE\"}", "SERVICE\",\"zone\":\"b\"}");
        row("Finagle port", "p/member_1", finagle, port(9), "\"port\":8080", "\"port\":9");
        row("Finagle status", "p/member_1", finagle, rotation(Rotation::Draining), "ALIVE", "STOPPING");
        row("Finagle metadata", "p/member_1", finagle, metadata(u"zone"_s, u"c"_s), "\"zone\":\"b\"", "\"zone\":\"c\"");
        row("SkyDNS weight", "skydns/local/p/a", R"({"host":"h","port":1,"weight":20,"ttl":60})", weight(30), "20", "30");
        row("SkyDNS port", "skydns/local/p/a", R"({"host":"h","ttl":60})", port(9), "60}", "60,\"port\":9}");
        row("go-micro port", "micro/registry/p/a", micro, port(9), ":9000", ":9");
        row("go-micro weight", "micro/registry/p/a", micro, weight(3), "\"grpc\"}", "\"grpc\",\"weight\":\"3\"}");
        const char *dubbo = "dubbo/com.shop.P/providers/dubbo%3A%2F%2F10.0.0.7%3A20880%2Fcom.shop.P%3Fapplication%3Dp%26weight%3D200%26note%3Da+b";
        row("Dubbo port", dubbo, "", port(9), "%3A20880", "%3A9");
        row("Dubbo weight", dubbo, "10.0.0.7", weight(50), "weight%3D200", "weight%3D50");
        row("Dubbo off", dubbo, "", rotation(Rotation::Out), "a+b", "a+b%26disabled%3Dtrue");
        row("Dubbo on again", "com.shop.P/providers/dubbo%3a%2f%2fh%3a1%2fx%3fdisabled%3dtrue%26b%3d1", "", rotation(Rotation::In), "disabled%3dtrue%26", "");
        row("Dubbo metadata", dubbo, "", metadata(u"note"_s, u"c d=*~"_s), "a+b", "c+d%3D*%7E");
        row("Dubbo metadata gone", dubbo, "", metadata(u"note"_s, std::nullopt), "%26note%3Da+b", "");
        row("Dubbo, its first parameter", "com.shop.P/providers/dubbo%3A%2F%2Fh%3A1%2Fx", "", weight(5), "%2Fx", "%2Fx%3Fweight%3D5");
    }

    void amends()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(Amendment, amendment);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const RegistrationFormat *format = formatOf(key, value);
        QVERIFY(format);
        const auto amended = format->amended({key, value}, amendment);
        QVERIFY2(amended, amended ? "" : qPrintable(inEnglish(amended.error().detail)));
        // The bytes before and behind what was meant are the same; Dubbo says everything in the key.
        const auto with = [&](QByteArray bytes) {
            const qsizetype at = bytes.lastIndexOf(from);
            return at < 0 ? bytes : bytes.replace(at, from.size(), to);
        };
        const bool isInKey = format->name() == "Dubbo URL"_L1;
        QCOMPARE(amended->path, isInKey ? with(key) : key);
        QCOMPARE(amended->value, isInKey ? value : with(value));
        // And it reads as it was meant.
        const auto again = format->decode(amended->path, amended->value);
        QVERIFY(again);
        if (amendment.port)
            QCOMPARE(again->instance.port, amendment.port);
        if (amendment.weight)
            QCOMPARE(again->instance.weight, amendment.weight);
        if (amendment.rotation)
            QCOMPARE(again->instance.health.rotation, *amendment.rotation);
        for (auto it = amendment.metadata.cbegin(); it != amendment.metadata.cend(); ++it)
            QCOMPARE(again->instance.labels.value(it.key()), it.value().value_or(QString()));
        // Nothing wanted is nothing changed.
        QVERIFY(format->amended({key, value}, {}) == RegistrationFormat::Entry({key, value}));
    }

    void doesNotAmend_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Amendment>("amendment");
        const auto row = [](const char *name, const char *key, const char *value, const Amendment &amendment) { QTest::newRow(name) << QByteArray(key) << QByteArray(value) << amendment; };
        row("weight of an address", "p/a", "h:1", weight(1));
        row("status of a gRPC endpoint", "p/a", R"({"Op":0,"Addr":"h:1"})", rotation(Rotation::Out));
        row("metadata that are a text", "p/a", R"({"Op":0,"Addr":"h:1","Metadata":"zone-b"})", metadata(u"a"_s, u"b"_s));
        row("switch that is not kept", "p/a", R"({"address":"h","port":1,"serviceType":"DYNAMIC"})", rotation(Rotation::Out));
        row("starting, Spring Cloud", "p/a", springCloud, rotation(Rotation::Starting));
        row("weight of a member", "p/member_1", finagle, weight(1));
        row("metadata of SkyDNS", "skydns/local/p/a", R"({"host":"h","port":1})", metadata(u"a"_s, u"b"_s));
        row("two parameters in one", "x/providers/dubbo%3A%2F%2Fh%3A1", "", metadata(u"a"_s, u"b&c"_s));
        row("draining, Dubbo", "x/providers/dubbo%3A%2F%2Fh%3A1", "", rotation(Rotation::Draining));
    }

    void doesNotAmend()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(Amendment, amendment);
        const RegistrationFormat *format = formatOf(key, value);
        QVERIFY(format && format->decode(key, value));
        const auto amended = format->amended({key, value}, amendment);
        QVERIFY(!amended);
        QCOMPARE(amended.error().kind, Fault::Kind::Unsupported);
        QVERIFY(!amended.error().detail.isEmpty());
    }

    /// Whatever comes is an instance, an objection or nothing, and never a crash.
    void cutAnywhere()
    {
        const QList<std::pair<QByteArray, QByteArray>> all {{"p/a", springCloud}, {"p/member_1", finagle}, {"micro/registry/p/a", micro}, {"skydns/local/p/a", R"({"host":"h","port":1,"weight":20})"},
                                                           {"x/providers/dubbo%3A%2F%2Fh%3A1%2Fx%3Fa%3Db", "dubbo%3A%2F%2Fh%3A1%2Fx%3Fa%3Db"}};
        for (const auto &[key, value] : all) {
            for (const auto &format : m_catalogue.registrationFormats()) {
                for (qsizetype length = 0; length <= value.size(); ++length) {
                    (void)format->decode(key, value.first(length));
                    (void)format->amended({key, value.first(length)}, weight(1));
                }
                for (qsizetype length = 0; length <= key.size(); ++length) {
                    (void)format->decode(key.first(length), value);
                    (void)format->amended({key.first(length), value}, port(1));
                }
            }
        }
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
