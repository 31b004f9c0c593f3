// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "contract/catalogue.h"
#include "systems/eureka/address.h"
#include "systems/eureka/answer.h"
#include "systems/eureka/decode.h"
#include "systems/eureka/eureka.h"
#include "systems/eureka/instance.h"
#include "systems/eureka/mirror.h"
#include "systems/eureka/page.h"
#include "systems/eureka/registration.h"
#include "systems/registration/registration.h"

#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList printed(const Registry &registry)
{
    QStringList lines {registry.hash};
    for (const Registered &one : registry.instances)
        lines.append(one.app + u' ' + one.instance.id + u' ' + one.instance.address() + u' ' + nameOf(one.status));
    return lines;
}

QStringList printed(const Snapshot &snapshot)
{
    QStringList lines;
    for (const ServicePtr &service : snapshot.services) {
        QStringList words {service->key.name};
        for (const Instance &instance : service->instances)
            words.append(instance.id + u' ' + nameOf(instance.health.probe) + u' ' + nameOf(instance.health.rotation));
        lines.append(words.join(u", "));
    }
    return lines;
}

QByteArray with(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = bytes.indexOf(from);
    return at < 0 ? QByteArray("not there: " + from) : bytes.replace(at, from.size(), to);
}

const DocumentId paymentB {{}, u"apps/PAYMENT/payment-b:8080.json"_s};

QByteArray textOfB()
{
    return instanceTextOf(fixture("payment-b.json"), InstanceText::Json).value_or(QByteArray());
}

/// "PUT /apps/… key=value <body>" of each errand, or the fault.
QStringList printed(const Expected<QList<Errand>> &errands)
{
    if (!errands)
        return {nameOf(errands.error().kind) + u": " + inEnglish(errands.error().detail)};
    QStringList lines;
    for (const Errand &errand : *errands) {
        QString line = QString::fromLatin1(errand.verb) + u' ' + errand.path;
        for (const auto &[name, value] : errand.query)
            line += u' ' + name + u'=' + value;
        lines.append(line + (errand.body.isEmpty() ? QString() : u" with a body"_s));
    }
    return lines;
}

} // namespace

class EurekaParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("whole") << u"eureka+http://a:8761/eureka"_s << u"eureka+http://a:8761/eureka"_s;
        QTest::newRow("short") << u"eureka+https://a"_s << u"eureka+https://a:8761/eureka"_s;
        QTest::newRow("slash") << u"eureka+http://a:1/eureka/v2/"_s << u"eureka+http://a:1/eureka/v2"_s;
        QTest::newRow("peers") << u"eureka+http://a/?endpoint=c:1&endpoint=b/eureka&endpoint=c:1"_s << u"eureka+http://a:8761/eureka?endpoint=b:8761&endpoint=c:1"_s;
        QTest::newRow("certificates") << u"eureka+https://a?cacert=/ca.pem"_s << u"eureka+https://a:8761/eureka?cacert=/ca.pem"_s;
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, canonical);
        const auto address = addressIn(QUrl(typed));
        QVERIFY(address);
        QCOMPARE(urlOf(*address).toString(), canonical);
        QCOMPARE(addressIn(urlOf(*address))->endpoints, address->endpoints);
    }

    void noAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"eureka+http:///eureka", "eureka+ftp://a", "eureka+http://me:secret@a", "eureka+http://a?endpoint=b:1/other", "eureka+http://a?token=x",
                                  "eureka+https://a?cert=/me.pem"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void noAddresses()
    {
        QFETCH(QString, typed);
        const auto address = addressIn(QUrl(typed));
        QVERIFY(!address);
        QCOMPARE(address.error().remedy, Remedy::CheckAddress);
        QVERIFY(!address.error().about.contains(u"secret"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << fixture("apps.json");
        QTest::newRow("XML") << fixture("apps.xml");
    }
    void answers()
    {
        QFETCH(QByteArray, body);
        const auto registry = registryIn(body);
        QVERIFY(registry);
        QCOMPARE(hashOf(registry->instances), registry->hash);
        QCOMPARE(registry->instances.size(), 3);
        QCOMPARE(registry->instances.first().origin, Origin());
        QVERIFY(registry->instances.first().updatedAt > 1600000000000);
        // Read a piece at a time, it says what it says as one text.
        const auto syntax = body.startsWith('<') ? text::Syntax::Xml : text::Syntax::Json;
        const auto tree = text::Tree::read(body, syntax);
        QVERIFY(tree);
        QCOMPARE(printed(*registry), printed(valuesOf({}, **tree).registry));
    }
    void answersOfOthersToo()
    {
        // A lone thing where others write a list of one.
        const auto lone = registryIn(documents::xstream);
        QVERIFY(lone);
        QCOMPARE(lone->instances.size(), 3);
        QCOMPARE(lone->instances.last().app, u"CART"_s);
        const auto empty = registryIn(R"({"applications":{"versions__delta":"1","apps__hashcode":"","application":[]}})");
        QVERIFY(empty);
        QVERIFY(empty->instances.isEmpty());
        const auto alone = registryIn("{\"applications\": {\"versions__delta\": 1, \"apps__hashcode\": \"UP_1_\", \"application\": {\"name\": \"A\", \"instance\": "
                                      "{\"hostName\": \"\\\"a]}\", \"app\": \"A\", \"status\": \"UP\"}}}}");
        QVERIFY(alone);
        QCOMPARE(printed(*alone), (QStringList {u"UP_1_"_s, u"A \"a]} \"a]} UP"_s}));
    }

    void noAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body>Hello</body></html>");
        QTest::newRow("other JSON") << QByteArray("{\"status\":\"UP\"}");
        QTest::newRow("cut JSON") << fixture("apps.json").chopped(300);
        QTest::newRow("cut XML") << fixture("apps.xml").chopped(300);
        QTest::newRow("cut behind an application") << fixture("apps.json").chopped(4);
        QTest::newRow("garbage inside") << with(fixture("apps.json"), "\"hostName\":", "hostName=");
    }
    void noAnswers()
    {
        QFETCH(QByteArray, body);
        const auto registry = registryIn(body);
        QVERIFY(!registry);
        QCOMPARE(registry.error().kind, Fault::Kind::Malformed);
    }

    void aMirrorTakesDeltasUp()
    {
        Mirror mirror;
        Snapshot snapshot;
        mirror.replace(*registryIn(fixture("apps.json")), InstanceText::Json);
        snapshot = applied(snapshot, mirror.whole());
        QCOMPARE(printed(snapshot), (QStringList {u"cart, cart:80 unknown starting"_s, u"payment, payment-a:8080 passing in, payment-b:8080 unknown out"_s}));
        QCOMPARE(snapshot.services.first()->instances.first().document, u"apps/CART/cart:80.json"_s);
        QVERIFY(snapshot.complete.services);
        QVERIFY(snapshot.services.first()->declaredIn.isEmpty());
        QCOMPARE(mirror.anyDocument(), u"apps/CART/cart:80.json"_s);

        QVERIFY(mirror.apply(*registryIn(fixture("delta.json"))));
        QVERIFY(mirror.newestChange() > 1600000000000);
        const Change change = mirror.changes();
        QCOMPARE(change.removedServices, QList {ServiceKey({}, u"cart"_s)});
        snapshot = applied(snapshot, [&] {
            Change next = change;
            next.base = snapshot.revision;
            return next;
        }());
        // As all of it says afterwards.
        Mirror judge;
        judge.replace(*registryIn(fixture("apps-after.xml")), InstanceText::Json);
        Change all = judge.whole();
        QCOMPARE(printed(snapshot), printed(applied({}, all)));

        // The same again changes nothing: answers come from a cache.
        QVERIFY(mirror.apply(*registryIn(fixture("delta.json"))));
        QVERIFY(mirror.changes().isEmpty());
        QCOMPARE(mirror.newestChange(), 0);
    }
    void aMirrorTellsWhatItMissed()
    {
        Mirror mirror;
        mirror.replace(*registryIn(fixture("apps.json")), InstanceText::Json);
        mirror.changes();
        Registry delta = *registryIn(fixture("delta.json"));
        delta.instances.clear();
        QVERIFY(!mirror.apply(delta));
        // What was given out before it and what comes now is compared all the same.
        mirror.replace(*registryIn(fixture("apps.json")), InstanceText::Json);
        QVERIFY(mirror.changes().isEmpty());
    }
    void aMirrorTellsWhoCameBack()
    {
        Mirror mirror;
        const Registry all = *registryIn(fixture("apps.json"));
        mirror.replace(all, InstanceText::Json);
        const Registered &cart = all.instances.last().app == "CART"_L1 ? all.instances.last() : all.instances.first();
        mirror.expectGone(u"CART"_s, cart.instance.id, cart.updatedAt);
        mirror.replace(all, InstanceText::Json); // from a cache
        QVERIFY(mirror.returned().isEmpty());
        Registry back = all;
        for (Registered &one : back.instances)
            one.updatedAt += one.app == "CART"_L1 ? 1000 : 0;
        mirror.replace(back, InstanceText::Json);
        QCOMPARE(mirror.returned(), (QList {std::pair(u"CART"_s, cart.instance.id)}));
        QVERIFY(mirror.returned().isEmpty());
    }

    void pathsOfDocuments()
    {
        const InstancePlace odd {u"A/B%2F"_s, u"10.0.0.1:a/b:80"_s, InstanceText::Xml};
        QCOMPARE(documentPathOf(odd), u"apps/A%2FB%252F/10.0.0.1:a%2Fb:80.xml"_s);
        QCOMPARE(instancePlaceOf(documentPathOf(odd)), odd);
        for (const char *other : {"apps/A/b", "apps/A", "other/A/b.json", "apps//b.json", "apps/A/.json", "apps/A/b/c.json"})
            QVERIFY2(!instancePlaceOf(QString::fromLatin1(other)), other);
    }

    void aDocumentIsWithoutWhatTheServerCounts()
    {
        const QByteArray text = textOfB();
        QCOMPARE(text, QByteArray(R"({
  "instance": {
    "instanceId": "payment-b:8080",
    "hostName": "payment-b.shop.example",
    "app": "PAYMENT",
    "ipAddr": "10.0.0.8",
    "status": "OUT_OF_SERVICE",
    "port": {
      "$": 8080,
      "@enabled": "true"
    },
    "securePort": {
      "$": 443,
      "@enabled": "false"
    },
    "countryId": 1,
    "dataCenterInfo": {
      "@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo",
      "name": "MyOwn"
    },
    "leaseInfo": {
      "renewalIntervalInSecs": 30,
      "durationInSecs": 86400
    },
    "metadata": {
      "note": "a < b & c",
      "zone": "eu-2"
    },
    "vipAddress": "payment"
  }
}
)"));
        QVERIFY(isOverriddenIn(fixture("payment-b.json"), InstanceText::Json));
        QVERIFY(isOverriddenIn(fixture("payment-b.xml"), InstanceText::Xml));
        const auto xml = instanceTextOf(fixture("payment-b.xml"), InstanceText::Xml);
        QVERIFY(xml);
        QVERIFY(xml->contains("<status>DOWN</status>") && xml->contains("<durationInSecs>"));
        QVERIFY(!xml->contains("overridden") && !xml->contains("Timestamp") && !xml->contains("actionType"));
    }

    void errands_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("wanted");
        const QByteArray text = textOfB();
        QTest::newRow("nothing") << text << QStringList {};
        QTest::newRow("only blanks") << with(text, "\"status\": ", "\"status\":   ") << QStringList {};
        QTest::newRow("back to service") << with(text, "OUT_OF_SERVICE", "UP") << QStringList {u"DELETE /apps/PAYMENT/payment-b:8080/status value=UP"_s};
        QTest::newRow("down") << with(text, "OUT_OF_SERVICE", "DOWN") << QStringList {u"PUT /apps/PAYMENT/payment-b:8080/status value=DOWN"_s};
        QTest::newRow("metadata") << with(text, "\"zone\": \"eu-2\"", "\"zone\": \"eu-3\",\n      \"weight\": \"10 & more\"")
                                  << QStringList {u"PUT /apps/PAYMENT/payment-b:8080/metadata weight=10 & more zone=eu-3"_s};
        QTest::newRow("one entry less") << with(text, "\"note\": \"a < b & c\",", "") << QStringList {u"POST /apps/PAYMENT with a body"_s};
        QTest::newRow("port and status") << with(with(text, "OUT_OF_SERVICE", "UP"), "8080,", "8081,")
                                         << QStringList {u"POST /apps/PAYMENT with a body"_s, u"DELETE /apps/PAYMENT/payment-b:8080/status value=UP"_s};
        QTest::newRow("another one") << with(text, "payment-b:8080", "payment-c:8080")
                                     << QStringList {u"refused: the text is of payment-c:8080 in PAYMENT, its name of payment-b:8080 in PAYMENT: another id is another instance"_s};
        QTest::newRow("no status") << with(text, "OUT_OF_SERVICE", "Up") << QStringList {u"refused: Eureka has no status Up"_s};
    }
    void errands()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, wanted);
        QCOMPARE(printed(errandsFor({paymentB, textOfB(), after, guardOfInstance()}, true, 1800000000000)), wanted);
    }
    void aTextThatCannotBeReadIsRefused()
    {
        for (const QByteArray &text : {QByteArray("{"), QByteArray("{}"), fixture("apps.json")})
            QCOMPARE(errandsFor({paymentB, textOfB(), text, guardOfInstance()}, true, 0).error().kind, Fault::Kind::Refused);
    }
    void anOverrideOfNobodyIsNotTakenAway()
    {
        const QByteArray down = with(textOfB(), "OUT_OF_SERVICE", "DOWN");
        QCOMPARE(printed(errandsFor({paymentB, down, with(down, "DOWN", "UP"), guardOfInstance()}, false, 0)),
                 QStringList {u"PUT /apps/PAYMENT/payment-b:8080/status value=UP"_s});
    }
    void aRegistrationSaysThatItIsNewer()
    {
        const auto made = errandsFor({paymentB, {}, textOfB(), guardOfInstance(), Write::Sort::Create}, false, 1800000000000);
        QVERIFY(made);
        QVERIFY(made->first().body.contains("\"lastDirtyTimestamp\": \"1800000000000\""));
        QCOMPARE(printed(errandsFor({paymentB, textOfB(), {}, guardOfInstance(), Write::Sort::Remove}, true, 0)), QStringList {u"DELETE /apps/PAYMENT/payment-b:8080"_s});
        const DocumentId slash {{}, u"apps/PAYMENT/a%2Fb.json"_s};
        QCOMPARE(printed(errandsFor({slash, textOfB(), {}, guardOfInstance(), Write::Sort::Remove}, true, 0)), QStringList {u"refused: a server takes no name with a / in a path"_s});
        QCOMPARE(renewalIn(textOfB(), InstanceText::Json), std::chrono::seconds(30));
    }

    void registrations()
    {
        const Registration format;
        const RegistrationFormat::Entry entry {"PAYMENT/payment-b:8080.json", textOfB()};
        const auto decoded = format.decode({entry.path, registeredBelow}, entry.value);
        QVERIFY(decoded);
        QCOMPARE(decoded->service, ServiceKey({}, u"payment"_s));
        QCOMPARE(decoded->instance.id, u"payment-b:8080"_s);
        QCOMPARE(decoded->instance.health.rotation, Rotation::Out);
        // Of another carrier it is none of ours.
        QVERIFY(!format.decode({entry.path, QByteArrayView("/services/")}, entry.value).isOurs());

        const auto back = format.amended(entry, {{}, {}, Rotation::In, {}});
        QVERIFY(back);
        QCOMPARE(back->value, with(entry.value, "OUT_OF_SERVICE", "UP"));
        const auto heavy = format.amended(entry, {quint16(9), 3.5, {}, {{u"zone"_s, {}}, {u"a"_s, u"b"_s}}});
        QVERIFY(heavy);
        const auto again = format.decode({heavy->path, registeredBelow}, heavy->value);
        QCOMPARE(again->instance.port, quint16(9));
        QCOMPARE(again->instance.weight, 3.5);
        QCOMPARE(again->instance.labels, (QMap<QString, QString> {{u"a"_s, u"b"_s}, {u"note"_s, u"a < b & c"_s}, {u"weight"_s, u"3.5"_s}}));
        QVERIFY(heavy->value.contains("\"$\": 9,"));
        QCOMPARE(format.amended(entry, {{}, {}, Rotation::Draining, {}}).error().kind, Fault::Kind::Unsupported);

        const auto made = format.encoded(*again);
        QVERIFY(made);
        QCOMPARE(made->path, entry.path);
        const auto anew = format.decode({made->path, registeredBelow}, made->value);
        QVERIFY(anew);
        QCOMPARE(anew->instance, again->instance);
        QCOMPARE(printed(errandsFor({paymentB, {}, made->value, guardOfInstance(), Write::Sort::Create}, false, 1)), QStringList {u"POST /apps/PAYMENT with a body"_s});
    }
    void noOtherFormatTakesItForItsOwn()
    {
        Catalogue catalogue;
        registration::registerWith(catalogue);
        eureka::registerWith(catalogue);
        QStringList takers;
        for (const auto &format : catalogue.registrationFormats()) {
            if (format->decode({QByteArrayView("PAYMENT/payment-b:8080.json"), registeredBelow}, textOfB()).isOurs())
                takers.append(format->name());
        }
        QCOMPARE(takers, QStringList {u"eureka"_s});
    }
    void anEmptyMapOfJavasTakesEntries()
    {
        const RegistrationFormat::Entry entry {"CART/c.json", R"({"instance": {"instanceId": "c", "hostName": "h", "app": "CART", "status": "UP", "metadata": {"@class": "java.util.Collections$EmptyMap"}}})"};
        const auto amended = Registration().amended(entry, {{}, {}, {}, {{u"a"_s, u"b"_s}}});
        QVERIFY(amended);
        QVERIFY(amended->value.contains(R"("metadata": {"a": "b"})"));
    }

    void pages()
    {
        const auto spring = pageIn(fixture("lastn.html"));
        QVERIFY(spring);
        QCOMPARE(*spring, (Page {true, 0, 6, u"test"_s, u"default"_s}));
        // As Netflix/eureka, eureka-resources, jsp/header.jsp prints it.
        const auto netflix = pageIn("<hr id=\"uptime\">Lease expiration enabled: true, Renews threshold: 5, Renews (last min):  10</hr>");
        QVERIFY(netflix);
        QCOMPARE(*netflix, (Page {false, 10, 5, {}, {}}));
        QVERIFY(!pageIn("<html><body>Login</body></html>"));
    }
};

QTEST_GUILESS_MAIN(EurekaParts)
#include "tst_eureka_parts.moc"
