// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/source.h"

#include "live/etcdprocess.h"
#include "live/seen.h"
#include "support/sourcesuite.h"

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::EtcdProcess;
using test::Relay;
using test::Seen;
using Phase = SourceState::Phase;

class EtcdSourceTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;
    std::unique_ptr<EtcdProcess> etcd;

    std::unique_ptr<EtcdSource> open(const QUrl &url) const { return test::open(url, catalogue, test::quick()); }

    /// What a source that has just connected shows: the judge of one that lived through something.
    void compareWithAFreshOne(const Seen &seen)
    {
        const auto fresh = open(etcd->url());
        Seen judge(fresh.get());
        fresh->start();
        QTRY_COMPARE_WITH_TIMEOUT(fresh->state().phase, Phase::Live, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(seen.services(), judge.services(), 5000);
        QCOMPARE(seen.documents(), judge.documents());
    }

private Q_SLOTS:
    void initTestCase() { catalogue.add(std::make_unique<test::HostPort>()); }
    void init()
    {
        etcd = std::make_unique<EtcdProcess>();
        etcd->put(u"/services/web/a"_s, u"10.0.0.1:80"_s);
        etcd->put(u"/services/web/b"_s, u"10.0.0.2:80"_s);
        etcd->put(u"traefik/http/routers/web/rule"_s, u"Host(`shop.example`)"_s);
    }
    void cleanup() { etcd.reset(); }

    void keepsTheContract()
    {
        test::OtherClient other(etcd->port());
        verifyContract({[&] {
                            return Opened {open(etcd->url()), nullptr};
                        },
                        [&](int i) { other.put("/services/web/b", "10.0.0.2:" + QByteArray::number(i + 1)); },
                        [&] { etcd->suspend(); }, [&] { etcd->resume(); }});
    }

    void showsAndFollows()
    {
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QCOMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s});
        QCOMPARE(seen.documents(), QList<QByteArray> {"traefik/http/routers/web/rule = Host(`shop.example`)\n"});
        QVERIFY(inEnglish(source->state().server).startsWith(u"etcd 3."_s));

        etcd->put(u"/services/cart/x"_s, u"10.0.0.5:8080"_s);
        etcd->ctl({u"del"_s, u"/services/web/a"_s});
        etcd->put(u"traefik/http/routers/web/service"_s, u"web"_s);
        QTRY_COMPARE(seen.services(), (QStringList {u"cart: x=10.0.0.5:8080"_s, u"web: b=10.0.0.2:80"_s}));
        QTRY_VERIFY(seen.documents().value(0).endsWith("traefik/http/routers/web/service = web\n"));
        etcd->ctl({u"del"_s, u"--prefix"_s, u"traefik/"_s});
        QTRY_VERIFY(seen.documents().isEmpty());
    }

    void anInstanceGoesWithItsLease()
    {
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        // "lease 694d7… granted with TTL(1s)"
        const QString lease = QString::fromLatin1(etcd->ctl({u"lease"_s, u"grant"_s, u"2"_s}).split(' ').value(1));
        etcd->ctl({u"put"_s, u"--lease="_s + lease, u"/services/web/c"_s, u"10.0.0.3:80"_s});
        QTRY_VERIFY(seen.services().first().contains(u"c="_s));
        QTRY_VERIFY_WITH_TIMEOUT(!seen.services().first().contains(u"c="_s), 20000);
    }

    void readsManyPagesOfOneRevision()
    {
        test::OtherClient other(etcd->port());
        for (int i = 0; i < 2500; ++i)
            QVERIFY(other.put("/services/many/" + QByteArray::number(i), "10.0.0.1:" + QByteArray::number(i + 1)));
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QCOMPARE(seen.changes, 1); // all pages make one picture
        QCOMPARE(seen.snapshot.services.value({{}, u"many"_s})->instances.size(), 2500);
    }

    void comesBackAfterAKill()
    {
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        etcd->kill();
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        QVERIFY(source->state().nextAttempt.isValid());
        QVERIFY(source->state().fault.has_value());
        etcd->start();
        etcd->put(u"/services/web/c"_s, u"10.0.0.3:80"_s);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.1:80 b=10.0.0.2:80 c=10.0.0.3:80"_s});
        QCOMPARE(seen.wholes, 1); // it went on where it was
        QVERIFY(!seen.hasFinding("MB0503"));
        compareWithAFreshOne(seen);
    }

    void aStoppedServerTurnsAmberGreyAndBack()
    {
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        etcd->suspend();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Stale, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Lost, 20000);
        QVERIFY(!seen.services().isEmpty());
        etcd->resume();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        compareWithAFreshOne(seen);
    }

    void anEmptiedServerIsAnotherDatabase()
    {
        const auto source = open(etcd->url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        const ServerIdentity before = source->identity();
        etcd->kill();
        etcd->wipe();
        etcd->start();
        // As far as before and further, with the same first keys: only what stands in them tells.
        etcd->put(u"/services/web/a"_s, u"10.0.0.1:80"_s);
        etcd->put(u"/services/web/b"_s, u"10.0.0.2:80"_s);
        etcd->put(u"/services/other/x"_s, u"10.9.9.9:1"_s);
        etcd->put(u"/services/other/y"_s, u"10.9.9.9:2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QTRY_VERIFY(seen.hasFinding("MB0503"));
        QTRY_VERIFY(source->identity() != before);
        QVERIFY(seen.documents().isEmpty());
        compareWithAFreshOne(seen);
    }

    void aCompactedHistoryIsReadAnewAndSaid()
    {
        Relay relay(etcd->port());
        const auto source = open(relay.url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        relay.setOpen(false);
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        etcd->put(u"/services/web/a"_s, u"10.0.0.7:80"_s);
        etcd->ctl({u"del"_s, u"/services/web/b"_s});
        etcd->put(u"/services/cart/x"_s, u"10.0.0.8:80"_s);
        etcd->ctl({u"compact"_s, u"6"_s});
        relay.setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QTRY_COMPARE(seen.services(), (QStringList {u"cart: x=10.0.0.8:80"_s, u"web: a=10.0.0.7:80"_s}));
        QVERIFY(seen.hasFinding("MB0502"));
        compareWithAFreshOne(seen);
    }

    void aLossWithoutCompactionLosesNoEvent()
    {
        Relay relay(etcd->port());
        const auto source = open(relay.url());
        Seen seen(source.get());
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        relay.setOpen(false);
        QTRY_COMPARE(source->state().phase, Phase::Stale);
        etcd->put(u"/services/web/a"_s, u"10.0.0.7:80"_s);
        etcd->put(u"/services/web/a"_s, u"10.0.0.8:80"_s);
        relay.setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        QTRY_COMPARE(seen.services(), QStringList {u"web: a=10.0.0.8:80 b=10.0.0.2:80"_s});
        QCOMPARE(seen.wholes, 1);
        QVERIFY(!seen.hasFinding("MB0502"));
    }

    void survivesCutsAnywhere()
    {
        test::OtherClient other(etcd->port());
        for (int i = 0; i < 300; ++i)
            QVERIFY(other.put("/services/many/" + QByteArray::number(i), "10.0.0.1:" + QByteArray::number(i + 1)));
        Relay relay(etcd->port());
        const auto source = open(relay.url());
        Seen seen(source.get());
        for (const qint64 bytes : {0, 10, 200, 700, 3000, 30000}) {
            const int before = relay.cuts();
            relay.setOpen(false);
            relay.cutAnswersAfter(bytes);
            relay.setOpen(true);
            if (source->state().phase == Phase::Stopped)
                source->start();
            else
                source->reread();
            QTRY_VERIFY_WITH_TIMEOUT(relay.cuts() > before, 20000);
            QVERIFY(seen.changes == 0 || seen.services().first().count(u'=') == 300); // never half a picture
        }
        relay.cutAnswersAfter(-1);
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 20000);
        compareWithAFreshOne(seen);
    }
};

QTEST_GUILESS_MAIN(EtcdSourceTest)
#include "tst_etcdsource.moc"
