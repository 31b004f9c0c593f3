// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/catalogue.h"
#include "systems/consul/address.h"
#include "systems/consul/consul.h"
#include "systems/registration/registration.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meshboard;
using namespace meshboard::consul;
using namespace Qt::StringLiterals;

class ConsulAddressTest : public QObject
{
    Q_OBJECT

    static QProcessEnvironment environment(const QMap<QString, QString> &variables)
    {
        QProcessEnvironment environment;
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        return environment;
    }

private Q_SLOTS:
    void takesAUrlApart()
    {
        const auto address = addressIn(QUrl(u"consul+https://a/mesh/?dc=dc2&ns=shop&partition=eu&endpoint=c:1&endpoint=b&stale&cacert=/ca.pem&cert=/me.pem&key=/key.pem"_s));
        QVERIFY(address);
        QCOMPARE(address->endpoints, (QList {QUrl(u"https://a:8501/mesh"_s), QUrl(u"https://b:8501/mesh"_s), QUrl(u"https://c:1/mesh"_s)}));
        QCOMPARE(address->datacenter, u"dc2"_s);
        QCOMPARE(address->nameSpace, u"shop"_s);
        QCOMPARE(address->partition, u"eu"_s);
        QCOMPARE(address->consistency, Consistency::Stale);
        QCOMPARE(address->trust.authorities, u"/ca.pem"_s);
        QCOMPARE(address->trust.key, u"/key.pem"_s);
    }

    void oneSourceHasOneUrl_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("short") << u"consul+http://a"_s << u"consul+http://a:8500"_s;
        QTest::newRow("slash") << u"consul+http://a/"_s << u"consul+http://a:8500"_s;
        QTest::newRow("secure") << u"consul+https://a"_s << u"consul+https://a:8501"_s;
        QTest::newRow("IPv6") << u"consul+http://[::1]:1"_s << u"consul+http://[::1]:1"_s;
        QTest::newRow("order") << u"consul+http://a?endpoint=c:1&dc=x&endpoint=b:2&endpoint=c:1"_s << u"consul+http://a:8500?dc=x&endpoint=b:2&endpoint=c:1"_s;
        QTest::newRow("mode alone") << u"consul+http://a?consistent"_s << u"consul+http://a:8500?consistent"_s;
        QTest::newRow("mode with value") << u"consul+http://a?stale=&dc=x"_s << u"consul+http://a:8500?dc=x&stale"_s;
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

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("good");
        QTest::newRow("scheme") << u"consul://a"_s << u"consul+http://a"_s;
        QTest::newRow("host") << u"consul+http:///x"_s << u"consul+http://a/x"_s;
        QTest::newRow("user") << u"consul+http://me:secret@a"_s << u"consul+http://a"_s;
        QTest::newRow("token") << u"consul+http://a?token=secret"_s << u"consul+http://a?dc=x"_s;
        QTest::newRow("both modes") << u"consul+http://a?stale&consistent"_s << u"consul+http://a?stale"_s;
        QTest::newRow("endpoint") << u"consul+http://a?endpoint=b/x"_s << u"consul+http://a?endpoint=b"_s;
        QTest::newRow("half a pair") << u"consul+http://a?cert=/me.pem"_s << u"consul+http://a?cert=/me.pem&key=/k.pem"_s;
        QTest::newRow("unknown") << u"consul+http://a?datacenter=x"_s << u"consul+http://a?dc=x"_s;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, good);
        QVERIFY(addressIn(QUrl(good)));
        const auto address = addressIn(QUrl(typed));
        QVERIFY(!address);
        QCOMPARE(address.error().remedy, Remedy::CheckAddress);
        QVERIFY(!inEnglish(address.error().detail).contains(u"secret"_s));
        QVERIFY(!address.error().about.contains(u"secret"_s));
    }

    void findsWhatTheEnvironmentNames_data()
    {
        using Variables = QMap<QString, QString>;
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << Variables {} << QString();
        QTest::newRow("plain") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"a:1"_s}} << u"consul+http://a:1"_s;
        QTest::newRow("URL") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"https://a/x"_s}} << u"consul+https://a:443/x"_s;
        QTest::newRow("SSL") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"a:1"_s}, {u"CONSUL_HTTP_SSL"_s, u"true"_s}} << u"consul+https://a:1"_s;
        QTest::newRow("no SSL") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"a:1"_s}, {u"CONSUL_HTTP_SSL"_s, u"false"_s}} << u"consul+http://a:1"_s;
        QTest::newRow("socket") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"unix:///run/consul"_s}} << QString();
        QTest::newRow("all") << Variables {{u"CONSUL_HTTP_ADDR"_s, u"https://a:1"_s}, {u"CONSUL_CACERT"_s, u"/ca"_s}, {u"CONSUL_CLIENT_CERT"_s, u"/c"_s},
                                           {u"CONSUL_CLIENT_KEY"_s, u"/k"_s}, {u"CONSUL_NAMESPACE"_s, u"n"_s}, {u"CONSUL_PARTITION"_s, u"p"_s}}
                             << u"consul+https://a:1?ns=n&partition=p&cacert=/ca&cert=/c&key=/k"_s;
    }
    void findsWhatTheEnvironmentNames()
    {
        using Variables = QMap<QString, QString>;
        QFETCH(Variables, variables);
        QFETCH(QString, url);
        const auto found = urlIn(environment(variables));
        QCOMPARE(found ? found->toString() : QString(), url);
    }

    /// A token goes to the server that it is for.
    void keepsTheTokenOfTheEnvironmentForItsServer()
    {
        const auto here = *addressIn(QUrl(u"consul+http://a:1"_s));
        const auto elsewhere = *addressIn(QUrl(u"consul+http://b:1"_s));
        const auto more = *addressIn(QUrl(u"consul+http://a:1?endpoint=b:1"_s));
        const auto named = environment({{u"CONSUL_HTTP_ADDR"_s, u"a:1"_s}, {u"CONSUL_HTTP_TOKEN"_s, u"secret"_s}});
        QCOMPARE(credentialsIn(named, here).secret, "secret"_ba);
        QVERIFY(credentialsIn(named, elsewhere).isEmpty());
        QVERIFY(credentialsIn(named, more).isEmpty());
        QVERIFY(credentialsIn(environment({{u"CONSUL_HTTP_TOKEN"_s, u"secret"_s}}), here).isEmpty());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from a file\n");
        file.close();
        QCOMPARE(credentialsIn(environment({{u"CONSUL_HTTP_ADDR"_s, u"a:1"_s}, {u"CONSUL_HTTP_TOKEN_FILE"_s, file.fileName()}}), here).secret, "from a file"_ba);
    }

    void isOpenedByItsScheme()
    {
        Catalogue catalogue;
        registerWith(catalogue);
        const Carrier *carrier = catalogue.carrierFor(QUrl(u"consul+http://a"_s));
        QVERIFY(carrier);
        QCOMPARE(carrier->description().safety, Safety::Stage);
        QCOMPARE(*carrier->canonical(QUrl(u"consul+http://a"_s)), QUrl(u"consul+http://a:8500"_s));
        QVERIFY(catalogue.format(u"consul"));
        // What its agents have registered is no value of a key: stores of keys take the usual format, whoever came first.
        registration::registerWith(catalogue);
        RegistrationFormat::Registered registered;
        registered.service = {{}, u"web"_s};
        registered.instance.id = u"a"_s;
        registered.instance.host = u"10.0.0.1"_s;
        registered.instance.port = 80;
        QVERIFY(encodedBy(catalogue, {}, registered));
        QVERIFY(!encodedBy(catalogue, u"consul-agent"_s, registered));
    }
};

QTEST_GUILESS_MAIN(ConsulAddressTest)
#include "tst_consul_address.moc"
