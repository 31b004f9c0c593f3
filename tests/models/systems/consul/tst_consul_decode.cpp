// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/decode.h"
#include "systems/consul/guard.h"
#include "systems/consul/keys.h"
#include "systems/consul/mirror.h"

#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::consul;
using namespace Qt::StringLiterals;

/// Against answers of Consul 1.22.0: fixtures/record.
class ConsulDecodeTest : public QObject
{
    Q_OBJECT

    static QByteArray fixture(const QString &name)
    {
        QFile file(QStringLiteral(FIXTURES "/") + name + u".json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString stateOf(const Instance &instance)
    {
        return instance.id + u'=' + instance.address() + u' ' + nameOf(instance.health.probe) + u' ' + nameOf(instance.health.rotation);
    }
    const SourceId source {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};

private Q_SLOTS:
    void servers()
    {
        const auto servers = serversIn(fixture(u"servers"_s));
        QVERIFY(servers);
        QCOMPARE(servers->datacenter, u"dc1"_s);
        QCOMPARE(servers->nodes.size(), 1);
        QVERIFY(!QUuid(servers->nodes.first()).isNull());
        QCOMPARE(servers->version, u"1.22.0"_s);
    }

    void names() { QCOMPARE(*namesIn(fixture(u"names"_s)), (QSet<QString> {u"consul"_s, u"web"_s, u"web-sidecar-proxy"_s})); }

    void instances()
    {
        const auto web = instancesIn(fixture(u"web"_s));
        QVERIFY(web);
        QCOMPARE(web->instances.size(), 2);
        const Instance &here = web->instances[0];
        // In maintenance it is out of rotation; how well it is say the others.
        QCOMPARE(stateOf(here), u"here/web-1=127.0.0.1:8080 warning out"_s);
        QStringList checks;
        for (const Check &check : here.health.checks)
            checks.append(check.name + u' ' + nameOf(check.state));
        checks.sort();
        QCOMPARE(checks, (QStringList {u"Serf Health Status passing"_s, u"Service Maintenance Mode critical"_s, u"alive warning"_s}));
        QCOMPARE(*here.weight, 3.0); // while it warns
        QCOMPARE(here.subset, u"v2"_s);
        QCOMPARE(here.labels, (QMap<QString, QString> {{u"version"_s, u"v2"_s}, {u"tags"_s, u"edge, v2"_s}, {u"node"_s, u"here"_s}, {u"datacenter"_s, u"dc1"_s},
                                                       {u"region"_s, u"eu"_s}, {u"zone"_s, u"b"_s}}));
        // The same id on another agent is another instance, with an address of its own, and nobody looks at it.
        QCOMPARE(stateOf(web->instances[1]), u"there/web-1=10.0.0.10:80 unknown in"_s);
        QCOMPARE(*web->instances[1].weight, 1.0);
        QVERIFY(web->proxies.isEmpty());
        QCOMPARE(web->nodes, (QSet<QString> {u"here"_s, u"there"_s}));
    }

    void proxies()
    {
        const auto proxy = instancesIn(fixture(u"proxy"_s));
        QVERIFY(proxy);
        QVERIFY(proxy->instances.isEmpty());
        QCOMPARE(proxy->proxies, QByteArray(R"({
  "services": [
    {
      "kind": "connect-proxy",
      "name": "web-sidecar-proxy",
      "proxy": {
        "destination_service_name": "web",
        "upstreams": [
          {
            "destination_name": "cart",
            "local_bind_port": 9001
          }
        ]
      }
    }
  ]
}
)"));
    }

    void sickChecks()
    {
        const auto sick = sickChecksIn(fixture(u"warning"_s));
        QVERIFY(sick);
        QCOMPARE(sick->size(), 2);
        QCOMPARE(sick->value({u"here"_s, u"service:web-1"_s}), (SickCheck {u"here"_s, u"web"_s, u"warning\n"_s}));
    }

    void entries()
    {
        const auto entries = standingEntriesIn(fixture(u"entries"_s));
        QVERIFY(entries);
        QStringList paths;
        for (const StandingEntry &entry : *entries)
            paths.append(pathOf(entry.kind, entry.scope, entry.name));
        paths.sort();
        QCOMPARE(paths, (QStringList {u"config/mesh/-/mesh.json"_s, u"config/service-defaults/-/web.json"_s, u"config/service-resolver/-/web.json"_s,
                                      u"config/service-splitter/-/web.json"_s}));
        const auto one = standingEntryIn(fixture(u"entry"_s));
        QVERIFY(one);
        // What the server counts and sums up is no part of it, and what it is stands first.
        QCOMPARE(one->bytes, QByteArray(R"({
  "Kind": "service-splitter",
  "Name": "web",
  "Splits": [
    {
      "Weight": 87.5
    },
    {
      "Weight": 12.5,
      "ServiceSubset": "v2"
    }
  ]
}
)"));
        QVERIFY(one->modified > 0);
        const Document document = documentOf({source, u"config/service-splitter/-/web.json"_s}, *one);
        QCOMPARE(markIn(document.guard), (Mark {one->modified, hashOf(one->bytes)}));
        QCOMPARE(document.guard.strength, GuardStrength::Atomic);
    }

    void paths()
    {
        QCOMPARE(pathOf(u"service-splitter"_s, u"eu/shop"_s, u"a/b c"_s), u"config/service-splitter/eu%2Fshop/a%2Fb c.json"_s);
        QCOMPARE(*entryPathIn(u"config/service-splitter/eu%2Fshop/a%2Fb c.json"_s), (EntryPath {u"service-splitter"_s, u"eu/shop"_s, u"a/b c"_s}));
        QCOMPARE(*entryPathIn(u"config/mesh/-/mesh.json"_s), (EntryPath {u"mesh"_s, {}, u"mesh"_s}));
        for (const QString &path : {u"config/mesh/mesh.json"_s, u"proxy/mesh/-/mesh.json"_s, u"config/mesh/-/mesh.hcl"_s, u"config//-/x.json"_s})
            QVERIFY2(!entryPathIn(path), qPrintable(path));
    }

    void whatIsKept_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("same") << "{\"A\": 1}"_ba << "{\"A\": 1}"_ba << true;
        QTest::newRow("defaults added") << "{\"A\": 1}"_ba << "{\"A\": 1, \"B\": {\"C\": 2}}"_ba << true;
        QTest::newRow("spelling") << "{\"request_timeout\": \"5s\"}"_ba << "{\"RequestTimeout\": \"5000ms\"}"_ba << true;
        QTest::newRow("empty left out") << "{\"A\": 1, \"B\": \"\", \"C\": {\"D\": false}}"_ba << "{\"A\": 1}"_ba << true;
        QTest::newRow("number in quotes") << "{\"A\": \"90\"}"_ba << "{\"A\": 90}"_ba << true;
        QTest::newRow("another value") << "{\"A\": 1}"_ba << "{\"A\": 2}"_ba << false;
        QTest::newRow("another time") << "{\"A\": \"5s\"}"_ba << "{\"A\": \"6s\"}"_ba << false;
        QTest::newRow("missing") << "{\"A\": 1, \"B\": 2}"_ba << "{\"A\": 1}"_ba << false;
        QTest::newRow("list grew") << "{\"A\": [1]}"_ba << "{\"A\": [1, 2]}"_ba << false;
        QTest::newRow("deep") << "{\"A\": [{\"B\": 1}]}"_ba << "{\"A\": [{\"B\": 2}]}"_ba << false;
    }
    void whatIsKept()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(bool, isKept);
        QCOMPARE(isKeptIn(ours, theirs), isKept);
    }

    void keys()
    {
        const auto key = standingKeyIn(fixture(u"key"_s));
        QVERIFY(key);
        QCOMPARE(key->value, "value"_ba);
        QCOMPARE(key->flags, "18446744073709551615"_ba); // more than JSON's numbers hold
        const auto level = levelIn(fixture(u"level"_s), "app");
        QVERIFY(level);
        QCOMPARE(level->entries, (QList<KeyEntry> {{"app/", {}, true, false}, {"app/a", "a", true, false}, {"app/dir", "dir", true, true}}));
        QCOMPARE(encodedKey("a b/50%/\xff"), "a%20b/50%25/%FF"_ba);
    }

    void garbage()
    {
        for (const QByteArray &body : {""_ba, "<html>"_ba, "{}"_ba, "[1"_ba, "null"_ba}) {
            QVERIFY(!serversIn(body));
            QVERIFY(!instancesIn(body));
            QVERIFY(!sickChecksIn(body));
            QVERIFY(!standingEntriesIn(body));
            QVERIFY(!standingEntryIn(body));
            QVERIFY(!standingKeyIn(body));
            QVERIFY(!levelIn(body, {}));
        }
        QVERIFY(!namesIn("[]"));
        // Brackets and quotes inside of texts end nothing.
        const auto odd = standingEntriesIn("[{\"Kind\": \"a\", \"Name\": \"}]\\\\\\\" {\", \"X\": [{}, []]} , {\"Kind\": \"b\", \"Name\": \"c\"}]");
        QVERIFY(odd);
        QCOMPARE(odd->size(), 2);
        QCOMPARE(odd->first().name, u"}]\\\" {"_s);
        QVERIFY(!standingEntriesIn("[{\"Kind\": \"a\"}, 1]"));
    }

    // ---- the mirror

    void tellsWhatChanged()
    {
        Mirror mirror(source, {});
        Answers answers;
        answers.names = fixture(u"names"_s);
        answers.entries = fixture(u"entries"_s);
        answers.sick.insert("warning", fixture(u"warning"_s));
        answers.services = {{u"web"_s, fixture(u"web"_s)}, {u"web-sidecar-proxy"_s, fixture(u"proxy"_s)}};
        const Learned learned = mirror.take(answers);
        QVERIFY(!learned.fault);
        QCOMPARE(learned.names->size(), 3);
        QVERIFY(learned.touched.isEmpty()); // nothing was read that could be older
        Change change = mirror.changes();
        QCOMPARE(change.services.size(), 1);
        QCOMPARE(change.documents.size(), 5);

        // The same again is no change, and what is equal keeps its slices.
        mirror.take(answers);
        QVERIFY(mirror.changes().isEmpty());
        QCOMPARE(mirror.whole().services, change.services);

        // Who warned no longer does; then its node is critical, and with it all that runs there.
        Answers fine;
        fine.sick.insert("warning", "[]");
        QCOMPARE(mirror.take(fine).touched, (QSet<QString> {u"web"_s, u"web-sidecar-proxy"_s}));
        Answers critical;
        critical.sick.insert("critical", "[]");
        mirror.take(critical);
        critical.sick.insert("critical", R"([{"Node": "there", "CheckID": "serfHealth", "Status": "critical", "ServiceName": ""}])");
        QCOMPARE(mirror.take(critical).touched, QSet<QString> {u"web"_s});

        Answers gone;
        gone.names = "{\"consul\": []}";
        gone.entries = "[]";
        mirror.take(gone);
        change = mirror.changes();
        QCOMPARE(change.removedServices, (QList<ServiceKey> {{{}, u"web"_s}}));
        QCOMPARE(change.removedDocuments.size(), 5);
        QVERIFY(mirror.whole().services.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsulDecodeTest)
#include "tst_consul_decode.moc"
