// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "support/sourcesuite.h"
#include "systems/consul/source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace meshboard;
using namespace meshboard::consul;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeServer;
using Phase = SourceState::Phase;

namespace {

/// As much of Consul as a source asks for, with every answer open to mischief: blocking queries wait until something changes.
struct FakeConsul
{
    enum class Mood { Well, Garbage, Leaderless, TooMany, Forbidden };

    QMap<QString, int> services; ///< name -> port
    QMap<QString, qint64> indexes;
    qint64 index = 100;
    QString node = u"aaaa"_s;
    Mood mood = Mood::Well;
    int refused = 0;
    struct Waiting
    {
        FakeServer::Asked asked;
        FakeServer::Answer answer;
    };
    QList<Waiting> waiting;
    FakeServer server {[this](const FakeServer::Asked &asked, FakeServer::Answer answer) { take(asked, answer); }};

    explicit FakeConsul(int count)
    {
        for (int i = 0; i < count; ++i)
            put(u"web-%1"_s.arg(i), 1000 + i);
    }

    void put(const QString &name, int port)
    {
        services.insert(name, port);
        indexes.insert(name, ++index);
        wake();
    }
    void wake()
    {
        for (const Waiting &one : std::exchange(waiting, {}))
            take(one.asked, one.answer);
    }
    void cut()
    {
        for (Waiting &one : waiting)
            one.answer.cut();
        waiting.clear();
    }

    void take(const FakeServer::Asked &asked, FakeServer::Answer answer)
    {
        if (!answer.isOpen())
            return;
        const QUrl url = QUrl::fromEncoded(asked.path);
        const QUrlQuery query(url);
        const QString name = url.path().section(u'/', -1);
        const bool isOfService = url.path().startsWith(u"/v1/health/service/"_s);
        const qint64 now = isOfService ? indexes.value(name, index) : index;
        if (mood == Mood::TooMany) {
            ++refused;
            return answer.raw("HTTP/1.1 429 Too Many\r\nRetry-After: 1\r\nContent-Length: 4\r\n\r\nmore");
        }
        if (mood == Mood::Forbidden)
            return answer.send("ACL not found", 403);
        if (mood == Mood::Garbage)
            return answer.send("<html>hello</html>");
        if (query.hasQueryItem(u"index"_s) && query.queryItemValue(u"index"_s).toLongLong() == now) {
            waiting.append({asked, answer});
            return;
        }
        QByteArray body = "[]";
        if (url.path() == "/v1/catalog/service/consul"_L1)
            body = "[{\"Datacenter\": \"dc1\", \"ID\": \"" + node.toLatin1() + "\"}]";
        else if (url.path() == "/v1/catalog/services"_L1)
            body = names();
        else if (isOfService && !query.hasQueryItem(u"filter"_s) && services.contains(name))
            body = "[{\"Node\": {\"Node\": \"n\", \"Address\": \"10.0.0.1\"}, \"Service\": {\"ID\": \"" + name.toLatin1() + "\", \"Service\": \"" + name.toLatin1()
                + "\", \"Port\": " + QByteArray::number(services[name]) + "}, \"Checks\": []}]";
        answer.raw("HTTP/1.1 200 OK\r\nX-Consul-Knownleader: " + QByteArray(mood == Mood::Leaderless ? "false" : "true") + "\r\nX-Consul-Index: " + QByteArray::number(now) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QByteArray names() const
    {
        QJsonObject all;
        for (const QString &name : services.keys())
            all.insert(name, QJsonArray());
        return QJsonDocument(all).toJson();
    }

    int hanging() const
    {
        return int(std::count_if(waiting.cbegin(), waiting.cend(), [](const Waiting &one) { return one.answer.isOpen(); }));
    }
    /// How many questions of this path have come.
    int asked(const QByteArray &path) const
    {
        return int(std::count_if(server.asked().cbegin(), server.asked().cend(), [&](const FakeServer::Asked &one) { return one.path.startsWith(path); }));
    }
};

LiveTiming quick()
{
    LiveTiming timing;
    timing.beat = 100ms;
    timing.beatTimeout = 1000ms;
    timing.staleAfter = 2000ms;
    timing.lostAfter = 4000ms;
    timing.backoff = wire::Backoff({20ms, 100ms});
    return timing;
}

struct Live
{
    explicit Live(const FakeConsul &fake, const QString &query = {})
    {
        QUrl url(u"consul+http://127.0.0.1:%1"_s.arg(fake.server.port()));
        if (!query.isEmpty())
            url.setQuery(query);
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        connection.url = url;
        source = std::make_unique<ConsulSource>(connection, *Server::reach(*addressIn(url), true), quick());
        recorder = std::make_unique<Recorder>(*source);
    }
    bool isLive() const { return source->state().phase == Phase::Live; }
    int portOf(const QString &name) const
    {
        const ServicePtr service = recorder->snapshot.services.value({{}, name});
        return service ? service->instances.first().port.value_or(0) : -1;
    }

    std::unique_ptr<ConsulSource> source;
    std::unique_ptr<Recorder> recorder;
};

} // namespace

class ConsulSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract()
    {
        FakeConsul fake(3);
        verifyContract({[&] {
                            Connection connection;
                            connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
                            connection.url = QUrl(u"consul+http://127.0.0.1:%1"_s.arg(fake.server.port()));
                            return Opened {std::make_unique<ConsulSource>(connection, *Server::reach(*addressIn(connection.url), true), quick()), nullptr};
                        },
                        [&](int i) { fake.put(u"web-1"_s, 2000 + i); },
                        [&] { fake.server.close(); }, [&] { fake.waiting.clear(); fake.server.listen(); }});
    }

    /// Changes of what hangs cost one request each, and nothing is polled but the sign of life.
    void keepsToItsBudget()
    {
        FakeConsul fake(3);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(live.isLive());
        QTRY_COMPARE(fake.hanging(), 7);
        const int before = fake.asked("/v1/health/service/web-2");
        for (int i = 0; i < 20; ++i) {
            fake.put(u"web-1"_s, 2000 + i);
            QTRY_COMPARE(live.portOf(u"web-1"_s), 2000 + i);
        }
        QCOMPARE(fake.asked("/v1/health/service/web-2"), before);
        QVERIFY(fake.server.connections() <= 48);
    }

    /// A large mesh has no more open connections than a small one, and every change is found.
    void followsManyWithFewConnections()
    {
        FakeConsul fake(300);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QCOMPARE(live.recorder->snapshot.services.size(), 300);
        fake.put(u"web-17"_s, 9);
        QTRY_COMPARE_WITH_TIMEOUT(live.portOf(u"web-17"_s), 9, patience);
        for (int i = 0; i < 300; ++i) {
            fake.services.insert(u"web-%1"_s.arg(i), 5);
            fake.indexes.insert(u"web-%1"_s.arg(i), ++fake.index);
        }
        fake.wake();
        QTRY_COMPARE_WITH_TIMEOUT(live.portOf(u"web-0"_s) + live.portOf(u"web-299"_s), 10, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fake.hanging() >= Following::seats, patience);
        live.source->reread();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QVERIFY(fake.hanging() <= Server::seats);
        QCOMPARE(live.recorder->violations, QStringList());
    }

    void waitsWhereItIsAskedTo()
    {
        FakeConsul fake(3);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(live.isLive());
        QTRY_COMPARE(fake.hanging(), 7);
        fake.mood = FakeConsul::Mood::TooMany;
        fake.wake();
        QTRY_VERIFY(fake.refused >= 7);
        fake.services.insert(u"web-1"_s, 7);
        fake.indexes.insert(u"web-1"_s, ++fake.index);
        fake.mood = FakeConsul::Mood::Well;
        QTRY_COMPARE(live.portOf(u"web-1"_s), 7);
        QVERIFY(live.isLive()); // the server is there: it was no loss
        QVERIFY(!live.source->state().fault);
    }

    /// The next question must not wait for an index that is never reached again.
    void startsAnewWhenTheIndexGoesBackwards()
    {
        FakeConsul fake(3);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(live.isLive());
        QTRY_COMPARE(fake.hanging(), 7);
        fake.services = {{u"other"_s, 1}};
        fake.indexes = {{u"other"_s, 3}};
        fake.index = 3;
        fake.wake();
        QTRY_COMPARE(live.portOf(u"other"_s), 1);
        QTRY_VERIFY(live.recorder->has(u"MB0220"_s));
        QCOMPARE(live.recorder->snapshot.services.size(), 1);
        QTRY_VERIFY(live.isLive());
        fake.put(u"other"_s, 2);
        QTRY_COMPARE(live.portOf(u"other"_s), 2);
    }

    /// An index of 0 would not hang at all.
    void neverAsksWithAnIndexOfNothing()
    {
        FakeConsul fake(1);
        fake.index = 0;
        fake.indexes[u"web-0"_s] = 0;
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(fake.asked("/v1/catalog/services?index=1&") > 0);
        QCOMPARE(fake.asked("/v1/catalog/services?index=0&"), 0);
    }

    void anotherServerIsAnotherDatabase()
    {
        FakeConsul fake(3);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(live.isLive());
        const ServerIdentity before = live.source->identity();
        fake.node = u"bbbb"_s;
        fake.services = {{u"web-0"_s, 77}}; // at the very same index
        QTRY_COMPARE(fake.hanging(), 7);
        fake.cut();
        QTRY_COMPARE(live.portOf(u"web-0"_s), 77);
        QVERIFY(live.recorder->has(u"MB0220"_s));
        QVERIFY(live.source->identity() != before);
        QCOMPARE(live.recorder->snapshot.services.size(), 1);
    }

    void comesBackAfter_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<int>("kind");
        QTest::newRow("garbage") << int(FakeConsul::Mood::Garbage) << int(Fault::Kind::Malformed);
        QTest::newRow("no leader") << int(FakeConsul::Mood::Leaderless) << int(Fault::Kind::Unreachable);
        QTest::newRow("token that expired") << int(FakeConsul::Mood::Forbidden) << int(Fault::Kind::Refused);
    }
    void comesBackAfter()
    {
        QFETCH(int, mood);
        QFETCH(int, kind);
        FakeConsul fake(3);
        Live live(fake);
        live.source->start();
        QTRY_VERIFY(live.isLive());
        fake.mood = FakeConsul::Mood(mood);
        fake.wake();
        QTRY_VERIFY(live.source->state().fault);
        QCOMPARE(int(live.source->state().fault->kind), kind);
        QCOMPARE(live.recorder->snapshot.services.size(), 3); // old, but not gone
        fake.mood = FakeConsul::Mood::Well;
        fake.put(u"web-1"_s, 7);
        QTRY_VERIFY(live.isLive());
        QTRY_COMPARE(live.portOf(u"web-1"_s), 7);
        QVERIFY(!live.source->state().fault);
        QCOMPARE(live.recorder->violations, QStringList());
    }

    void asksAsItsAddressSays()
    {
        FakeConsul fake(1);
        Live live(fake, u"dc=dc2&ns=shop&partition=eu&stale"_s);
        live.source->setCredentials({{}, "secret"});
        live.source->start();
        QTRY_VERIFY(!live.recorder->changes.isEmpty());
        QVERIFY(live.recorder->snapshot.services.contains({u"eu/shop"_s, u"web-0"_s}));
        for (const FakeServer::Asked &asked : fake.server.asked()) {
            const QUrlQuery query(QUrl::fromEncoded(asked.path));
            QCOMPARE(query.queryItemValue(u"dc"_s), u"dc2"_s);
            QVERIFY(query.hasQueryItem(u"stale"_s));
            QCOMPARE(asked.headers.value("x-consul-token"), "secret"_ba);
            QVERIFY(!asked.path.contains("secret"));
            if (asked.path.startsWith("/v1/health/service/"))
                QCOMPARE(query.queryItemValue(u"ns"_s) + query.queryItemValue(u"partition"_s), u"shopeu"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ConsulSourceTest)
#include "tst_consul_source.moc"
