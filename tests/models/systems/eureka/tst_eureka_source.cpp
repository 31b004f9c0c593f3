// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/source.h"
#include "systems/eureka/writer.h"

#include "support/fakeserver.h"
#include "support/sourcesuite.h"

#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeServer;
using Phase = SourceState::Phase;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As much of a server as a source asks for, with every answer open to mischief. Its registry are instances of one
/// application with a status and a time.
struct FakeEureka
{
    enum class Mood { Well, Silent, Garbage, Cut, Locked, Starting, NoDeltas, Forgetful };

    struct Known
    {
        QByteArray status = "UP";
        int port = 80;
        qint64 updatedAt = 1700000000000;
        bool isGone = false;
    };
    QMap<QByteArray, Known> instances {{"a", {}}, {"b", {"OUT_OF_SERVICE"}}};
    QSet<QByteArray> changed; ///< what a delta tells
    Mood mood = Mood::Well;
    QByteArray page;
    QByteArray authorization; ///< of the last question
    FakeServer server {[this](const FakeServer::Asked &asked, FakeServer::Answer answer) { take(asked, answer); }};

    void set(const QByteArray &id, const Known &known)
    {
        instances[id] = known;
        instances[id].updatedAt = ++m_now;
        changed.insert(id);
    }
    void remove(const QByteArray &id)
    {
        instances[id].isGone = true;
        changed.insert(id);
    }
    int asked(const QByteArray &path) const
    {
        return int(std::count_if(server.asked().cbegin(), server.asked().cend(), [&](const FakeServer::Asked &one) { return one.path == path; }));
    }

private:
    void take(const FakeServer::Asked &asked, FakeServer::Answer answer)
    {
        authorization = asked.headers.value("authorization");
        if (mood == Mood::Silent)
            return;
        if (asked.path == "/lastn")
            return page.isEmpty() ? answer.send("no such page", 404) : answer.send(page);
        if (asked.path.startsWith("/jsp/"))
            return answer.send("no such page", 404);
        if (mood == Mood::Garbage)
            return answer.send("<html>hello</html>");
        if (mood == Mood::Locked)
            return answer.send("{\"error\":\"Unauthorized\"}", 401);
        const bool isDelta = asked.path == "/eureka/apps/delta";
        if (mood == Mood::Starting || (isDelta && mood == Mood::NoDeltas))
            return answer.send({}, 403);
        if (asked.path.startsWith("/eureka/apps/PAYMENT/"))
            return answer.send({}, 404);
        const QByteArray body = bodyOf(isDelta);
        if (mood != Mood::Cut)
            return answer.send(body);
        answer.raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.left(body.size() / 2));
        answer.cut();
    }

    QByteArray bodyOf(bool isDelta) const
    {
        QMap<QByteArray, int> counts;
        QByteArrayList items;
        for (auto it = instances.cbegin(); it != instances.cend(); ++it) {
            if (!it->isGone)
                ++counts[it->status];
            if (isDelta ? !changed.contains(it.key()) || mood == Mood::Forgetful : it->isGone)
                continue;
            items.append(R"({"instanceId":")" + it.key() + R"(","hostName":"10.0.0.1","app":"PAYMENT","status":")" + it->status + R"(","port":{"$":)"
                         + QByteArray::number(it->port) + R"(,"@enabled":"true"},"lastUpdatedTimestamp":")" + QByteArray::number(it->updatedAt)
                         + R"(","actionType":")" + (it->isGone ? "DELETED" : "MODIFIED") + "\"}");
        }
        QByteArray hash;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            hash += it.key() + '_' + QByteArray::number(*it) + '_';
        const QByteArray applications = items.isEmpty() ? QByteArray() : R"({"name":"PAYMENT","instance":[)" + items.join(',') + "]}";
        return R"({"applications":{"versions__delta":"1","apps__hashcode":")" + hash + R"(","application":[)" + applications + "]}}";
    }

    qint64 m_now = 1700000000000;
};

/// A second is an hour here.
Timing quick()
{
    Timing timing;
    timing.pace.soonest = 20ms;
    timing.pace.latest = 1000ms;
    timing.page = 50ms;
    timing.beat = 100ms;
    timing.beatTimeout = 400ms;
    timing.answerTimeout = 400ms;
    timing.staleAfter = 800ms;
    timing.lostAfter = 1600ms;
    timing.backoff = wire::Backoff({20ms, 100ms});
    return timing;
}

QString printed(const Snapshot &snapshot)
{
    QStringList words;
    for (const ServicePtr &service : snapshot.services) {
        words.append(service->key.name + u':');
        for (const Instance &instance : service->instances)
            words.append(instance.id + u'=' + QString::number(instance.port.value_or(0)) + u'/' + nameOf(instance.health.rotation));
    }
    return words.join(u' ');
}

} // namespace

class EurekaSourceTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<EurekaSource> open(const QList<QUrl> &endpoints, const Timing &timing = quick())
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        return std::make_unique<EurekaSource>(connection, std::make_unique<Server>(endpoints, u"/eureka"_s, QSslConfiguration::defaultConfiguration()), timing);
    }

private Q_SLOTS:
    void keepsTheContract()
    {
        FakeEureka eureka;
        verifyContract({[&] { return Opened {open({eureka.server.url()}), nullptr}; }, [&](int i) { eureka.set("b", {"UP", i + 1}); },
                        [&] { eureka.mood = FakeEureka::Mood::Silent; }, [&] { eureka.mood = FakeEureka::Mood::Well; }});
    }

    void readsAllAndThenWhatChanges()
    {
        FakeEureka eureka;
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
        QVERIFY(seen.snapshot.complete.services);
        eureka.set("b", {"UP", 81});
        eureka.set("c", {"STARTING"});
        eureka.remove("a");
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), u"payment: b=81/in c=80/starting"_s, patience);
        QCOMPARE(eureka.asked("/eureka/apps"), 1);
        QVERIFY(source->state().lag.has_value() == false); // this one has no clock
        QVERIFY(inEnglish(source->state().server).contains(u"asked every"));
        QCOMPARE(seen.violations, QStringList());
    }

    void readsAllWhenItMissedSomething()
    {
        FakeEureka eureka;
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        eureka.mood = FakeEureka::Mood::Forgetful; // its deltas tell nothing
        eureka.set("c", {"UP"});
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), u"payment: a=80/in b=80/out c=80/in"_s, patience);
        QVERIFY(eureka.asked("/eureka/apps") >= 2);
        QVERIFY(seen.changes.last().base > 0); // told as what changed
        QCOMPARE(source->state().phase, Phase::Live);
    }

    void followsWithoutDeltas()
    {
        FakeEureka eureka;
        eureka.mood = FakeEureka::Mood::NoDeltas;
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        eureka.set("c", {"UP"});
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), u"payment: a=80/in b=80/out c=80/in"_s, patience);
        QCOMPARE(eureka.asked("/eureka/apps/delta"), 1); // asked once, and not again
    }

    void aServerThatIsStartingIsNotEmpty()
    {
        FakeEureka eureka;
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        eureka.mood = FakeEureka::Mood::Starting;
        QTRY_VERIFY_WITH_TIMEOUT(source->state().fault, patience);
        QCOMPARE(source->state().fault->kind, Fault::Kind::Refused);
        QVERIFY(inEnglish(source->state().fault->detail).contains(u"403"));
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
        eureka.mood = FakeEureka::Mood::Well;
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
    }

    void whatIsBrokenIsNeverShown_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("garbage") << int(FakeEureka::Mood::Garbage);
        QTest::newRow("cut in the middle") << int(FakeEureka::Mood::Cut);
    }
    void whatIsBrokenIsNeverShown()
    {
        QFETCH(int, mood);
        FakeEureka eureka;
        eureka.mood = FakeEureka::Mood(mood);
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(source->state().failedAttempts > 2, patience);
        QVERIFY(seen.changes.isEmpty());
        eureka.mood = FakeEureka::Mood::Well;
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
        // And what was read stays when garbage comes later.
        eureka.mood = FakeEureka::Mood(mood);
        QTRY_VERIFY_WITH_TIMEOUT(source->state().fault, patience);
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
    }

    void bringsItsCredentials()
    {
        FakeEureka eureka;
        eureka.mood = FakeEureka::Mood::Locked;
        const auto source = open({eureka.server.url()});
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(source->state().fault, patience);
        QCOMPARE(source->state().fault->remedy, Remedy::CheckCredentials);
        QCOMPARE(eureka.authorization, QByteArray());
        source->setCredentials({u"me"_s, "secret"});
        QTRY_COMPARE_WITH_TIMEOUT(eureka.authorization, "Basic " + QByteArray("me:secret").toBase64(), patience);
        QVERIFY(!inEnglish(source->state().fault->detail).contains(u"secret"));
    }

    void turnsToAPeerAndReadsItAnew()
    {
        FakeEureka first;
        FakeEureka second;
        second.set("c", {"UP"});
        const auto source = open({first.server.url(), second.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
        first.server.close();
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), u"payment: a=80/in b=80/out c=80/in"_s, patience);
        QCOMPARE(source->state().phase, Phase::Live);
        QCOMPARE(second.asked("/eureka/apps"), 1); // a delta of one registry says nothing of another
    }

    void asksLessOftenForWhatIsLarge()
    {
        FakeEureka eureka;
        Timing timing = quick();
        timing.pace.bytesASecond = 500;
        timing.pace.latest = 60000ms;
        timing.page = 60000ms;
        const auto source = open({eureka.server.url()}, timing);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        // Signs of life are asked for meanwhile, and they are small.
        QTRY_VERIFY_WITH_TIMEOUT(eureka.asked("/eureka/apps/PAYMENT/a") >= 3 || eureka.asked("/eureka/apps/delta") >= 3, patience);
        QVERIFY(eureka.asked("/eureka/apps/PAYMENT/a") > eureka.asked("/eureka/apps/delta"));
        QCOMPARE(source->state().phase, Phase::Live);
        QVERIFY(eureka.server.connections() <= 2);
    }

    void tellsOfSelfPreservation()
    {
        FakeEureka eureka;
        eureka.page = fixture("lastn.html");
        const auto source = open({eureka.server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_VERIFY_WITH_TIMEOUT(seen.has(u"MB1306"_s), patience);
        QCOMPARE(seen.snapshot.findings.first().place.source, source->id()); // everything from it
        QCOMPARE(source->identity().value("environment"_L1).toString(), u"test"_s);
        QVERIFY(seen.snapshot.complete.services);
        eureka.page.replace("<td>false</td>", "<td>true</td>");
        QTRY_VERIFY_WITH_TIMEOUT(!seen.has(u"MB1306"_s), patience);
        QCOMPARE(printed(seen.snapshot), u"payment: a=80/in b=80/out"_s);
    }

    void readsXml()
    {
        FakeServer server([](const FakeServer::Asked &asked, FakeServer::Answer answer) {
            if (asked.path == "/eureka/apps/PAYMENT/payment-b:8080")
                return answer.send(fixture("payment-b.xml"));
            answer.send(asked.path == "/eureka/apps" ? fixture("apps.xml") : asked.path.endsWith("delta") ? fixture("delta.xml") : QByteArray(),
                        asked.path.startsWith("/eureka/apps") ? 200 : 404);
        });
        const auto source = open({server.url()});
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        // The delta is taken up as it is.
        QTRY_COMPARE_WITH_TIMEOUT(seen.snapshot.services.size(), 1, patience);
        const QString path = seen.snapshot.services.first()->instances.last().document;
        QCOMPARE(path, u"apps/PAYMENT/payment-c:8080.xml"_s);
        EurekaWriter writer(*source);
        std::optional<Expected<Document>> read;
        const Call call = writer.read({source->id(), u"apps/PAYMENT/payment-b:8080.xml"_s}, [&](const Expected<Document> &document) { read = document; });
        QTRY_VERIFY_WITH_TIMEOUT(read, patience);
        QVERIFY(*read);
        QVERIFY((*read)->bytes.contains("<status>DOWN</status>"));
    }
};

QTEST_GUILESS_MAIN(EurekaSourceTest)
#include "tst_eureka_source.moc"
