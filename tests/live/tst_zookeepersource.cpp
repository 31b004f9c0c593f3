// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/source.h"
#include "systems/registration/registration.h"

#include "live/relay.h"
#include "live/zookeeperprocess.h"
#include "support/sourcesuite.h"

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::OtherZooKeeper;
using test::Relay;
using test::ZooKeeperProcess;
using Phase = SourceState::Phase;

namespace {

/// Long times made short, so that a test run stays quick.
Timing quick()
{
    Timing timing;
    timing.beat = 200ms;
    timing.beatTimeout = 1000ms;
    timing.staleAfter = 1000ms;
    timing.lostAfter = 3000ms;
    timing.grace = 200ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

/// One line a service: `web: a=10.0.0.1:80 b=10.0.0.2:80`.
QStringList servicesIn(const Snapshot &snapshot)
{
    QStringList lines;
    for (const ServicePtr &service : snapshot.services) {
        QString line = service->key.toString() + u':';
        for (const Instance &instance : service->instances)
            line += u' ' + instance.id + u'=' + instance.address();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

} // namespace

class ZooKeeperSourceTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;
    std::unique_ptr<ZooKeeperProcess> server;
    std::unique_ptr<OtherZooKeeper> other;

    std::unique_ptr<ZooKeeperSource> open(const QUrl &url, Timing timing = quick(), std::chrono::milliseconds session = 10s) const
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        connection.url = url;
        return std::make_unique<ZooKeeperSource>(connection, std::make_unique<Ensemble>(*addressIn(url), session), catalogue, timing);
    }

    QUrl through(const Relay &relay) const { return QUrl(u"zookeeper://127.0.0.1:%1/services"_s.arg(relay.url().port())); }

    /// What a source that has just connected shows: the judge of one that lived through something.
    void compareWithAFreshOne(const Recorder &seen)
    {
        const auto fresh = open(server->url());
        Recorder judge(*fresh);
        fresh->start();
        QTRY_COMPARE_WITH_TIMEOUT(fresh->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(servicesIn(seen.snapshot), servicesIn(judge.snapshot), 5000);
        QCOMPARE(seen.documents(), judge.documents());
        for (const QString &path : judge.documents())
            QCOMPARE(seen.bytes(path), judge.bytes(path));
        QCOMPARE(seen.violations, QStringList());
    }

private Q_SLOTS:
    void initTestCase() { registration::registerWith(catalogue); }
    void init()
    {
        server = std::make_unique<ZooKeeperProcess>();
        other = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(other->put("/services/web/a", "10.0.0.1:80"));
        QVERIFY(other->put("/services/web/b", "10.0.0.2:80"));
        QVERIFY(other->put("/traefik/http/routers/web/rule", "Host(`shop.example`)"));
    }
    void cleanup()
    {
        other.reset();
        server.reset();
    }

    void keepsTheContract()
    {
        verifyContract({[&] {
                            return Opened {open(server->url()), nullptr};
                        },
                        [&](int i) { other->put("/services/web/b", "10.0.0.2:" + QByteArray::number(i + 1)); },
                        [&] { server->suspend(); }, [&] { server->resume(); }});
    }

    void showsAndFollows()
    {
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(servicesIn(seen.snapshot), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
        QCOMPARE(seen.documents(), QStringList {u"traefik"_s});
        QCOMPARE(seen.bytes(u"traefik"_s), "traefik/http/routers/web/rule = Host(`shop.example`)\n");
        QCOMPARE(inEnglish(source->state().server), u"ZooKeeper 3.8.0"_s);
        QVERIFY(seen.snapshot.complete.services);
        QCOMPARE(seen.changes.size(), 1); // a small tree is whole at once

        QVERIFY(other->put("/services/cart/x", "10.0.0.5:8080"));
        QVERIFY(other->remove("/services/web/a"));
        QVERIFY(other->put("/traefik/http/routers/web/service", "web"));
        QTRY_COMPARE(servicesIn(seen.snapshot), (QStringList {u"cart: x=10.0.0.5:8080"_s, u"web: b=10.0.0.2:80"_s}));
        QTRY_VERIFY(seen.bytes(u"traefik"_s).endsWith("traefik/http/routers/web/service = web\n"));
        QVERIFY(other->remove("/traefik"));
        QTRY_VERIFY(seen.documents().isEmpty());
        QVERIFY(other->put("/traefik/tcp/routers/db/service", "db"));
        QTRY_COMPARE(seen.bytes(u"traefik"_s), "traefik/tcp/routers/db/service = db\n");
        compareWithAFreshOne(seen);
    }

    void aNodeThatIsRemovedAndMadeAgainIsFollowed()
    {
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(other->remove("/services"));
            QVERIFY(other->put("/services/web/a", "10.0.0.1:" + QByteArray::number(i)));
            QVERIFY(other->put("/services/web/a/deeper/b", "10.0.1.1:" + QByteArray::number(i)));
            QVERIFY(other->remove("/services/web/a/deeper"));
        }
        QTRY_COMPARE(servicesIn(seen.snapshot), QStringList {u"web: a=10.0.0.1:50"_s});
        QVERIFY(other->put("/services/web/c", "10.0.0.3:80"));
        QTRY_COMPARE(servicesIn(seen.snapshot), QStringList {u"web: a=10.0.0.1:50 c=10.0.0.3:80"_s});
        compareWithAFreshOne(seen);
    }

    void anInstanceGoesWithItsSession()
    {
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        auto holder = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(holder->put("/services/web/c", "10.0.0.3:80", ZOO_EPHEMERAL));
        QTRY_VERIFY(servicesIn(seen.snapshot).value(0).contains(u"c="_s));
        const Instance held = seen.snapshot.services.first()->instances.last();
        QCOMPARE(held.labels.value(u"zookeeper.session"_s), u"0x"_s + QString::number(zoo_client_id(holder->handle())->client_id, 16));
        QCOMPARE(held.document, valuePath("/services/web/c"));
        QVERIFY(!seen.snapshot.services.first()->instances.first().labels.contains(u"zookeeper.session"_s));
        holder.reset();
        QTRY_VERIFY(!servicesIn(seen.snapshot).value(0).contains(u"c="_s));
    }

    void comesBackAfterAKill()
    {
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        server->kill();
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        QVERIFY(source->state().nextAttempt.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(inEnglish(source->state().fault.value_or(Fault()).detail), u"Connection refused"_s, patience);
        server->start();
        QVERIFY(OtherZooKeeper(server->port()).put("/services/web/c", "10.0.0.3:80"));
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE(servicesIn(seen.snapshot), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80 c=10.0.0.3:80"_s});
        QVERIFY(!seen.has(u"MB1404"_s));
        compareWithAFreshOne(seen);
    }

    void aStoppedServerTurnsAmberGreyAndBack()
    {
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        server->suspend();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Stale, patience);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Lost, patience);
        QVERIFY(!servicesIn(seen.snapshot).isEmpty());
        server->resume();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        compareWithAFreshOne(seen);
    }

    void anEmptiedServerIsAnotherDatabase_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("behind") << 0;
        QTest::newRow("ahead") << 100;
    }
    void anEmptiedServerIsAnotherDatabase()
    {
        QFETCH(int, more);
        const auto source = open(server->url());
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        const ServerIdentity before = source->identity();
        other.reset();
        server->kill();
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        server->wipe();
        server->start();
        other = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(other->put("/services/web/a", "10.0.0.1:80"));
        QVERIFY(other->put("/services/other/x", "10.9.9.9:1"));
        for (int i = 0; i < more; ++i)
            QVERIFY(other->put("/services/other/x", "10.9.9.9:" + QByteArray::number(i + 1)));
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(servicesIn(seen.snapshot).size(), 2, patience);
        QTRY_VERIFY(seen.has(u"MB1404"_s));
        QVERIFY(source->identity() != before);
        QVERIFY(seen.documents().isEmpty());
        compareWithAFreshOne(seen);
    }

    void aLostConnectionCostsNoSession_data()
    {
        QTest::addColumn<bool>("isTooMuchToWatch");
        QTest::newRow("the watches are set again") << false;
        QTest::newRow("too many for one request") << true;
    }
    void aLostConnectionCostsNoSession()
    {
        QFETCH(bool, isTooMuchToWatch);
        Relay relay(server->port());
        Timing timing = quick();
        if (isTooMuchToWatch)
            timing.watchBytes = 50;
        const auto source = open(through(relay), timing);
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        const qint64 session = source->ensemble().client()->session();
        QVERIFY(session != 0);
        relay.setOpen(false);
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        QVERIFY(other->put("/services/web/a", "10.0.0.7:80"));
        QVERIFY(other->remove("/services/web/b"));
        QVERIFY(other->put("/services/cart/x", "10.0.0.8:80"));
        relay.setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(servicesIn(seen.snapshot), (QStringList {u"cart: x=10.0.0.8:80"_s, u"web: a=10.0.0.7:80"_s}), patience);
        QCOMPARE(source->ensemble().client()->session() == session, !isTooMuchToWatch);
        QVERIFY(!seen.has(u"MB1404"_s));
        QVERIFY(other->put("/services/web/a", "10.0.0.9:80"));
        QTRY_COMPARE(servicesIn(seen.snapshot), (QStringList {u"cart: x=10.0.0.8:80"_s, u"web: a=10.0.0.9:80"_s}));
        compareWithAFreshOne(seen);
    }

    void anExpiredSessionIsFollowedByAnother()
    {
        Relay relay(server->port());
        const auto source = open(through(relay), quick(), 1000ms);
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        const qint64 session = source->ensemble().client()->session();
        // Held by our own session: it goes when that ends, and tells that it has.
        std::optional<Code> made;
        const Call call = source->ensemble().client()->write({{Operation::Sort::Create, "/services/web/ours", "10.0.0.9:80", -1, true}}, [&](const Answer &answer) { made = answer.code; });
        QTRY_VERIFY(made);
        QCOMPARE(*made, Code::Ok);
        QTRY_VERIFY(servicesIn(seen.snapshot).value(0).contains(u"ours"_s));
        relay.setOpen(false);
        QTRY_VERIFY_WITH_TIMEOUT(!other->get("/services/web/ours"), patience);
        QVERIFY(other->put("/services/web/a", "10.0.0.7:80"));
        QVERIFY(other->remove("/traefik"));
        QVERIFY(servicesIn(seen.snapshot).value(0).contains(u"ours"_s)); // old, but not gone
        relay.setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(servicesIn(seen.snapshot), QStringList {u"web: a=10.0.0.7:80 b=10.0.0.2:80"_s}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QVERIFY(source->ensemble().client()->session() != session);
        QVERIFY(seen.documents().isEmpty());
        QVERIFY(!seen.has(u"MB1404"_s));
        compareWithAFreshOne(seen);
    }

    void survivesCutsAnywhere()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(other->put("/services/many/" + QByteArray::number(i), "10.0.0.1:" + QByteArray::number(i + 1)));
        Relay relay(server->port());
        const auto source = open(through(relay));
        Recorder seen(*source);
        for (const qint64 bytes : {10, 60, 500, 3000, 30000}) {
            const int before = relay.cuts();
            relay.setOpen(false);
            relay.cutAnswersAfter(bytes);
            relay.setOpen(true);
            source->stop();
            source->start();
            QTRY_VERIFY_WITH_TIMEOUT(relay.cuts() > before, patience);
            QCOMPARE(seen.violations, QStringList());
        }
        relay.cutAnswersAfter(-1);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        compareWithAFreshOne(seen);
    }

    void whatMayNotBeReadNeedsCredentials()
    {
        OtherZooKeeper owner(server->port(), "board:secret");
        QCOMPARE(zoo_set_acl(owner.handle(), "/services/web", -1, &ZOO_CREATOR_ALL_ACL), int(ZOK));
        const auto stranger = open(server->url());
        Recorder refused(*stranger);
        stranger->start();
        QTRY_COMPARE_WITH_TIMEOUT(stranger->state().phase, Phase::Live, patience);
        QCOMPARE(servicesIn(refused.snapshot), QStringList());
        QVERIFY(refused.has(u"MB1403"_s));
        QVERIFY(!refused.snapshot.complete.services);

        const QStringList all {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s};
        const auto source = open(server->url());
        Credentials credentials;
        credentials.user = u"board"_s;
        credentials.secret = "secret";
        source->setCredentials(credentials);
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(servicesIn(seen.snapshot), all);
        QVERIFY(!seen.has(u"MB1403"_s));
        // Given to one that runs already.
        stranger->setCredentials(credentials);
        QTRY_COMPARE_WITH_TIMEOUT(servicesIn(refused.snapshot), all, patience);
        QTRY_VERIFY(!refused.has(u"MB1403"_s));
        QTRY_VERIFY(refused.snapshot.complete.services);
    }

    void severalTreesBelowAChroot()
    {
        QVERIFY(other->put("/mesh/apps/web/a", "10.0.0.1:80"));
        QVERIFY(other->put("/mesh/dubbo/org.shop.Cart/providers/dubbo%3A%2F%2F10.0.0.5%3A20880%2Forg.shop.Cart", "192.168.0.9"));
        QVERIFY(other->put("/mesh/edge/http/routers/web/rule", "Host(`a`)"));
        QUrl url = server->url();
        url.setPath(u"/apps"_s);
        url.setQuery(u"services=/dubbo&root=edge&chroot=/mesh"_s);
        const auto source = open(url);
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QCOMPARE(servicesIn(seen.snapshot), (QStringList {u"org.shop.Cart: 10.0.0.5:20880=10.0.0.5:20880"_s, u"web: a=10.0.0.1:80"_s}));
        QCOMPARE(seen.bytes(u"edge"_s), "edge/http/routers/web/rule = Host(`a`)\n");
        QVERIFY(other->put("/mesh/apps/web/a", "10.0.0.1:81"));
        QTRY_VERIFY(servicesIn(seen.snapshot).contains(u"web: a=10.0.0.1:81"_s));
    }

    void aServerThatIsNotThereIsNamed()
    {
        const auto source = open(QUrl(u"zookeeper://127.0.0.1:%1/services"_s.arg(test::freePort())));
        source->start();
        QTRY_VERIFY(source->state().fault.has_value());
        QCOMPARE(inEnglish(source->state().fault->detail), u"Connection refused"_s);
        QVERIFY(source->state().nextAttempt.isValid());

        const auto unknown = open(QUrl(u"zookeeper://no-such-host.invalid/services"_s));
        unknown->start();
        QTRY_VERIFY_WITH_TIMEOUT(unknown->state().fault.has_value(), patience);
        QCOMPARE(unknown->state().fault->kind, Fault::Kind::Unreachable);
        QCOMPARE(unknown->state().fault->about, u"no-such-host.invalid:2181"_s);
    }
};

QTEST_GUILESS_MAIN(ZooKeeperSourceTest)
#include "tst_zookeepersource.moc"
