// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/source.h"

#include "models/carriers/etcd/hostport.h"
#include "support/fakeserver.h"
#include "support/sourcesuite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeServer;
using test::printed;
using Phase = SourceState::Phase;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject pairObject(const KeyValue &pair)
{
    return {{u"key"_s, base64(pair.key)},
            {u"value"_s, base64(pair.value)},
            {u"create_revision"_s, QString::number(pair.created)},
            {u"mod_revision"_s, QString::number(pair.modified)}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// As much of etcd as a source asks for, with every answer open to mischief.
struct FakeEtcd
{
    enum class Mood { Well, Silent, Garbage, CutInList, Leaderless, GarbageInWatch };

    QList<KeyValue> pairs {{"/services/web/a", "10.0.0.1:80", 2, 2},
                           {"traefik/http/routers/web/rule", "Path(`/`)", 3, 3}};
    Revision revision = 5;
    QString cluster = u"42"_s;
    Mood mood = Mood::Well;
    QList<FakeServer::Answer> watches;
    QList<QByteArray> watchRequests;
    FakeServer server {[this](const FakeServer::Asked &asked, FakeServer::Answer answer) { take(asked, answer); }};

    QJsonObject header() const { return {{u"cluster_id"_s, cluster}, {u"revision"_s, QString::number(revision)}}; }

    void take(const FakeServer::Asked &asked, FakeServer::Answer answer)
    {
        if (mood == Mood::Silent)
            return;
        if (mood == Mood::Garbage)
            return answer.send("<html>hello</html>");
        if (asked.path == "/v3/maintenance/status") {
            QJsonObject status {{u"header"_s, header()}, {u"version"_s, u"3.4.23"_s}};
            if (mood != Mood::Leaderless)
                status.insert("leader"_L1, "7"_L1);
            answer.send(line(status));
        } else if (asked.path == "/v3/kv/range") {
            sendRange(QJsonDocument::fromJson(asked.body).object(), answer);
        } else if (asked.path == "/v3/watch") {
            watchRequests.append(asked.body);
            answer.begin();
            answer.chunk(mood == Mood::GarbageInWatch ? "nonsense"_ba
                                                      : QByteArray(notice(1, {}, true) + notice(2, {}, true)));
            watches.append(answer);
        }
    }

    void sendRange(const QJsonObject &query, FakeServer::Answer answer)
    {
        const QByteArray from = QByteArray::fromBase64(query["key"_L1].toString().toLatin1());
        const QByteArray end = QByteArray::fromBase64(query["range_end"_L1].toString().toLatin1());
        QJsonArray found;
        for (const KeyValue &pair : pairs) {
            if (end.isEmpty() ? pair.key == from : pair.key >= from && pair.key < end)
                found.append(pairObject(pair));
        }
        const QByteArray body
            = line({{u"header"_s, header()}, {u"kvs"_s, found}, {u"count"_s, QString::number(found.size())}});
        if (mood != Mood::CutInList)
            return answer.send(body);
        answer.raw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                   + body.left(body.size() / 2));
        answer.cut();
    }

    QByteArray notice(int watch, const QJsonArray &events, bool isCreated = false) const
    {
        QJsonObject result {{u"header"_s, header()}, {u"watch_id"_s, QString::number(watch)}};
        if (isCreated)
            result.insert("created"_L1, true);
        else
            result.insert("events"_L1, events);
        return line({{u"result"_s, result}});
    }

    /// One more change, told to every open watch.
    void put(const QByteArray &key, const QByteArray &value)
    {
        change(key, value);
        for (FakeServer::Answer &watch : watches)
            watch.chunk(noticeOf(pairs.last()));
    }
    void change(const QByteArray &key, const QByteArray &value)
    {
        ++revision;
        const auto old
            = std::find_if(pairs.cbegin(), pairs.cend(), [&](const KeyValue &pair) { return pair.key == key; });
        const Revision created = old == pairs.cend() ? revision : old->created;
        if (old != pairs.cend())
            pairs.erase(old);
        pairs.append({key, value, created, revision});
    }
    QByteArray noticeOf(const KeyValue &pair) const
    {
        return notice(pair.key.startsWith("traefik/") ? 2 : 1, {QJsonObject {{u"kv"_s, pairObject(pair)}}});
    }
    void cutWatches()
    {
        for (FakeServer::Answer &watch : watches)
            watch.cut();
    }
};

/// What a store would know.
struct Seen
{
    explicit Seen(Source *source)
    {
        QObject::connect(source, &Source::published, source, [this](const Change &change) {
            changes.append(change);
            snapshot = applied(snapshot, change);
        });
        QObject::connect(source, &Source::stateChanged, source, [this](const SourceState &state) {
            if (phases.isEmpty() || phases.last() != state.phase)
                phases.append(state.phase);
        });
    }
    QStringList services() const { return printed(snapshot.services); }
    bool hasFinding(const QByteArray &code) const
    {
        return std::any_of(snapshot.findings.cbegin(), snapshot.findings.cend(),
                           [&](const Finding &finding) { return finding.code == code; });
    }

    Snapshot snapshot;
    QList<Change> changes;
    QList<Phase> phases;
};

/// A second is an hour here.
Timing quick()
{
    Timing timing;
    timing.beat = 100ms;
    timing.beatTimeout = 400ms;
    timing.answerTimeout = 2000ms;
    timing.staleAfter = 800ms;
    timing.lostAfter = 1600ms;
    timing.backoff = wire::Backoff({20ms, 100ms});
    return timing;
}

} // namespace

class SourceTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

    std::unique_ptr<EtcdSource> open(const QList<QUrl> &endpoints, Timing timing = quick()) const
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        auto server = std::make_unique<Server>(endpoints, QSslConfiguration::defaultConfiguration());
        return std::make_unique<EtcdSource>(connection, Ranges {"/services/", "traefik"}, std::move(server), catalogue,
                                            timing);
    }

private Q_SLOTS:
    void initTestCase() { catalogue.add(std::make_unique<test::HostPort>()); }

    void keepsTheContract()
    {
        FakeEtcd etcd;
        verifyContract({[&] {
                            return Opened {open({etcd.server.url()}), nullptr};
                        },
                        [&](int i) { etcd.put("/services/web/b", "10.0.0.2:" + QByteArray::number(i + 1)); },
                        [&] { etcd.mood = FakeEtcd::Mood::Silent; }, [&] { etcd.mood = FakeEtcd::Mood::Well; }});
    }

    void publishesAllAndThenWhatChanges()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.changes.size(), 1);
        QCOMPARE(seen.changes.first().base, 0);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80"_s});
        QCOMPARE(seen.snapshot.documents.size(), 1);
        QCOMPARE(inEnglish(source->state().server), u"etcd 3.4.23"_s);
        QCOMPARE(source->state().openStreams, 1);
        QCOMPARE(source->identity(), identityOf(u"42"_s, "traefik/http/routers/web/rule", 3));
        QVERIFY(etcd.watchRequests.first().contains("\"start_revision\":\"6\""));

        etcd.put("/services/web/b", "10.0.0.2:80");
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
        QCOMPARE(seen.changes.last().base, 1);
        QVERIFY(seen.changes.last().documents.isEmpty());
    }

    void keepsToItsBudget()
    {
        FakeEtcd etcd;
        Timing timing = quick();
        timing.beat = 60s;
        const auto source = open({etcd.server.url()}, timing);
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        for (int i = 0; i < 100; ++i)
            etcd.put("/services/web/b", "10.0.0.2:" + QByteArray::number(i + 1));
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:100"_s});
        // status, two ranges, one watch: changes cost no request
        QCOMPARE(etcd.server.asked().size(), 4);
        QVERIFY(etcd.server.connections() <= 2);
    }

    void publishesAtMostTwentyTimesASecond()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QElapsedTimer clock;
        clock.start();
        const qsizetype before = seen.changes.size();
        int port = 0;
        QTimer storm;
        connect(&storm, &QTimer::timeout, this,
                [&] { etcd.put("/services/web/b", "10.0.0.2:" + QByteArray::number(++port)); });
        storm.start(2);
        QTRY_VERIFY(port > 200);
        storm.stop();
        QTRY_VERIFY(seen.services().first().endsWith(u":%1"_s.arg(port)));
        QVERIFY(seen.changes.size() - before <= clock.elapsed() / 50 + 2);
        QVERIFY(seen.changes.size() - before < port);
    }

    void comesBackAfterGarbage()
    {
        FakeEtcd etcd;
        etcd.mood = FakeEtcd::Mood::Garbage;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Lost); // nothing was ever heard: there is nothing to be old
        QCOMPARE(source->state().fault->kind, Fault::Kind::Malformed);
        QVERIFY(source->state().nextAttempt.isValid());
        QVERIFY(source->state().failedAttempts > 0);
        QVERIFY(seen.changes.isEmpty());
        etcd.mood = FakeEtcd::Mood::Well;
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QVERIFY(!source->state().fault);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80"_s});
        QTRY_COMPARE(source->state().failedAttempts, 0);
    }

    void publishesNothingOfAListingThatWasCut()
    {
        FakeEtcd etcd;
        etcd.mood = FakeEtcd::Mood::CutInList;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_VERIFY(source->state().failedAttempts > 2);
        QVERIFY(seen.changes.isEmpty());
        etcd.mood = FakeEtcd::Mood::Well;
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80"_s});
    }

    void losesNoEventWhenTheStreamIsCutInTheMiddle()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        etcd.put("/services/web/b", "10.0.0.2:80");
        QTRY_COMPARE(seen.services().size(), 1);
        etcd.change("/services/cart/a", "10.0.0.3:80"); // 7
        etcd.watches.last().chunk(etcd.noticeOf(etcd.pairs.last()).left(60));
        etcd.cutWatches();
        QTRY_COMPARE(etcd.watchRequests.size(), 2);
        // Each watch goes on where it ended itself.
        QVERIFY(etcd.watchRequests.last().contains("\"start_revision\":\"7\""));
        QVERIFY(etcd.watchRequests.last().contains("\"start_revision\":\"6\""));
        etcd.watches.last().chunk(etcd.noticeOf(etcd.pairs.last()));
        QTRY_COMPARE(seen.services(), (QStringList {u"cart: a=10.0.0.3:80"_s, u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s}));
        QVERIFY(seen.phases.contains(Phase::Stale));
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.changes.last().base, quint64(seen.changes.size() - 1)); // nothing was read anew
    }

    void aStreamOfGarbageIsNoHotLoop()
    {
        FakeEtcd etcd;
        etcd.mood = FakeEtcd::Mood::GarbageInWatch;
        Timing timing = quick();
        timing.backoff = wire::Backoff({100ms, 10000ms});
        const auto source = open({etcd.server.url()}, timing);
        Seen seen(source.get());
        source->start();
        QTRY_VERIFY(source->state().failedAttempts >= 4);
        QCOMPARE(etcd.watchRequests.size(), source->state().failedAttempts);
        QCOMPARE(source->state().fault->kind, Fault::Kind::Malformed);
        QVERIFY(source->state().phase != Phase::Live);
        // What could be read is shown meanwhile.
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80"_s});
    }

    void renewsAWatchThatIsSilentWhileTheDatabaseChanges()
    {
        FakeEtcd etcd;
        Timing timing = quick();
        timing.renewAfter = 500ms;
        const auto source = open({etcd.server.url()}, timing);
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        // Nothing happens anywhere: many beats, one watch.
        const qint64 before = source->state().requests;
        QTRY_VERIFY(source->state().requests > before + 10);
        QCOMPARE(etcd.watchRequests.size(), 1);

        etcd.change("/services/web/b", "10.0.0.2:80"); // the open stream never hears of it
        QTRY_COMPARE(etcd.watchRequests.size(), 2);
        QVERIFY(etcd.watchRequests.last().contains("\"start_revision\":\"6\""));
        etcd.watches.last().chunk(etcd.noticeOf(etcd.pairs.last()));
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
        QVERIFY(!seen.phases.contains(Phase::Stale));
        QCOMPARE(source->state().openStreams, 1);
    }

    void turnsToTheNextEndpoint()
    {
        FakeEtcd dead;
        dead.server.close();
        FakeEtcd etcd;
        const auto source = open({dead.server.url(), etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.phases, (QList {Phase::Connecting, Phase::Live}));
        QCOMPARE(source->state().failedAttempts, 0);
        // And back, when the second one goes.
        dead.server.listen();
        etcd.server.close();
        QTRY_COMPARE(dead.watchRequests.size(), 1);
        QTRY_COMPARE(source->state().phase, Phase::Live);
    }

    void aServerWithoutALeaderIsNotLive()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        etcd.mood = FakeEtcd::Mood::Leaderless;
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        QVERIFY(inEnglish(source->state().fault->detail).contains(u"no leader"_s));
        etcd.mood = FakeEtcd::Mood::Well;
        QTRY_COMPARE(source->state().phase, Phase::Live);
    }

    void silenceTurnsAmberThenGreyAndBack()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        etcd.mood = FakeEtcd::Mood::Silent;
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        QVERIFY(source->state().lastContact.isValid());
        QTRY_COMPARE(source->state().phase, Phase::Lost);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80"_s}); // old, and still shown
        etcd.change("/services/web/a", "10.0.0.9:80");
        etcd.mood = FakeEtcd::Mood::Well;
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.phases, (QList {Phase::Connecting, Phase::Live, Phase::Stale, Phase::Lost, Phase::Live}));
        QVERIFY(etcd.watchRequests.last().contains("\"start_revision\":\"6\""));
    }

    void seesThatTheDatabaseIsAnother_data()
    {
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("revision went back") << true;
        QTest::newRow("as far again, with other contents") << false;
    }
    void seesThatTheDatabaseIsAnother()
    {
        QFETCH(bool, isBehind);
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        const ServerIdentity before = source->identity();
        etcd.pairs = {{"/services/other/a", "10.7.7.7:1", 2, 2}};
        etcd.revision = isBehind ? 2 : 50;
        etcd.cutWatches();
        QTRY_COMPARE(seen.services(), QStringList {u"other: a=10.7.7.7:1"_s});
        QCOMPARE(seen.changes.last().base, 0);
        QVERIFY(seen.hasFinding("MB0503"));
        QVERIFY(source->identity() != before);
        QTRY_COMPARE(source->state().phase, Phase::Live);
        source->reread();
        QTRY_VERIFY(!seen.hasFinding("MB0503")); // read and known
    }

    void readsItAllAgainWhenHistoryIsCompacted()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        etcd.change("/services/web/a", "10.0.0.9:80");
        etcd.watches.last().chunk(line({{u"result"_s,
                                         QJsonObject {{u"header"_s, etcd.header()},
                                                      {u"watch_id"_s, u"1"_s},
                                                      {u"canceled"_s, true},
                                                      {u"compact_revision"_s, u"6"_s}}}}));
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.9:80"_s});
        QVERIFY(seen.hasFinding("MB0502"));
        QVERIFY(seen.changes.last().base > 0); // what was equal stays as it was
        QTRY_COMPARE(etcd.watchRequests.size(), 2);
        QVERIFY(etcd.watchRequests.last().contains("\"start_revision\":\"7\""));
    }

    void rereadPublishesTheWhole()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        source->reread();
        QTRY_COMPARE(seen.changes.size(), 2);
        QCOMPARE(seen.changes.last().base, 0);
        QCOMPARE(etcd.watchRequests.size(), 1); // the watch stays
        etcd.put("/services/web/b", "10.0.0.2:80");
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
        QCOMPARE(seen.changes.last().base, 2);
    }

    void publishesNothingAfterStopAndAllAfterStart()
    {
        FakeEtcd etcd;
        const auto source = open({etcd.server.url()});
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        etcd.put("/services/web/b", "10.0.0.2:80");
        source->stop();
        const qsizetype published = seen.changes.size();
        QCOMPARE(source->state().phase, Phase::Stopped);
        QTRY_VERIFY(!etcd.watches.last().isOpen());
        QCOMPARE(seen.changes.size(), published);
        source->start();
        QTRY_COMPARE(source->state().phase, Phase::Live);
        QCOMPARE(seen.changes.size(), published + 1);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
    }

    void mayBeDeletedAtAnyTime()
    {
        FakeEtcd etcd;
        for (int requests = 0; requests < 5; ++requests) {
            auto source = open({etcd.server.url()});
            const qsizetype before = etcd.server.asked().size();
            source->start();
            QTRY_VERIFY(etcd.server.asked().size() >= before + std::min(requests, 4));
            source.reset();
        }
        auto source = open({etcd.server.url()});
        bool isDeleted = false;
        connect(source.get(), &Source::published, this, [&] {
            source.reset(); // in its own signal
            isDeleted = true;
        });
        source->start();
        QTRY_VERIFY(isDeleted);
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "tst_source.moc"
