// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/etcdprocess.h"
#include "live/seen.h"

#include "carriers/etcd/gateway.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>

#include <atomic>
#include <ctime>
#include <thread>

using namespace meshboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = SourceState::Phase;

namespace {

constexpr int services = 400;
constexpr int instancesEach = 50; // 20,000
constexpr int changesEachSecond = 1000;
constexpr int seconds = 20;

QByteArray keyOf(int instance)
{
    return "/services/s" + QByteArray::number(instance % services) + '/' + QByteArray::number(instance / services);
}

bool putMany(test::OtherClient &client, int first, int count, int port)
{
    etcd::Txn txn;
    for (int i = first; i < first + count; ++i)
        txn.puts.append({keyOf(i % (services * instancesEach)), "10.0.0.1:" + QByteArray::number(port), false});
    return client.post("/v3/kv/txn", etcd::txnRequest(txn)).contains("\"succeeded\":true");
}

double cpuMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

/// 1,000 changes a second over 20,000 instances: are they followed, how late, and at what cost to the main thread?
class EtcdBench : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

private Q_SLOTS:
    void initTestCase() { catalogue.add(std::make_unique<test::HostPort>()); }

    void followsAThousandChangesASecond()
    {
        test::EtcdProcess server;
        test::OtherClient filler(server.port());
        for (int i = 0; i < services * instancesEach; i += 100)
            QVERIFY(putMany(filler, i, 100, 1));

        const auto source = test::open(server.url(), catalogue, etcd::Timing());
        test::Seen seen(source.get());
        QElapsedTimer clock;
        clock.start();
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, 60000);
        const qint64 opened = clock.elapsed();
        QCOMPARE(seen.snapshot.services.size(), services);

        // A loop of its own: QTest's waiting never blocks, and its turns could not be told apart.
        QEventLoop loop;
        // CPU time from one signal of the event loop to the next: waiting costs none, so this is the longest turn.
        double worstTurn = 0;
        double mark = cpuMilliseconds();
        const auto turned
            = [&] { worstTurn = std::max(worstTurn, cpuMilliseconds() - std::exchange(mark, cpuMilliseconds())); };
        const auto dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, &loop, turned);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &loop, turned);
        qint64 worstGap = 0;
        QElapsedTimer beat;
        beat.start();
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        connect(&heart, &QTimer::timeout, this, [&] { worstGap = std::max(worstGap, beat.restart()); });
        heart.start(10);

        const double cpuBefore = cpuMilliseconds();
        const int publishedBefore = seen.changes;
        std::atomic<int> written = 0;
        std::atomic<bool> isFine = true;
        clock.start();
        std::thread writer([&, port = server.port()] {
            test::OtherClient other(port);
            constexpr int batch = 20;
            const auto start = std::chrono::steady_clock::now();
            for (int done = 0; done < changesEachSecond * seconds; done += batch) {
                std::this_thread::sleep_until(start + std::chrono::milliseconds(done * 1000 / changesEachSecond));
                isFine = putMany(other, done, batch, 2 + done / (services * instancesEach)) && isFine;
                written = done + batch;
            }
        });
        QTimer end;
        connect(&end, &QTimer::timeout, &loop, [&] {
            if (written == changesEachSecond * seconds)
                loop.quit();
        });
        end.start(50);
        loop.exec();
        writer.join();
        const qint64 writing = clock.elapsed();
        QVERIFY(isFine);
        const auto isEqual = [&] {
            return std::all_of(seen.snapshot.services.cbegin(), seen.snapshot.services.cend(),
                               [](const ServicePtr &service) {
                                   return std::all_of(service->instances.cbegin(), service->instances.cend(),
                                                      [](const Instance &one) { return one.port != 1; });
                               });
        };
        static_assert(changesEachSecond * seconds >= services * instancesEach, "every instance changes once");
        const qint64 lastSeen = clock.elapsed();
        heart.stop(); // the comparison is the bench's own load
        QTRY_VERIFY_WITH_TIMEOUT(isEqual(), 30000);
        qInfo("20,000 instances: open %lld ms; %d changes in %lld ms, equal at most %lld ms later; %d publications;"
              " main thread: %.0f ms CPU in all, worst turn %.1f ms, worst gap %lld ms; %lld requests, %lld bytes read",
              opened, int(written), writing, clock.elapsed() - lastSeen, seen.changes - publishedBefore,
              cpuMilliseconds() - cpuBefore, worstTurn, worstGap, source->state().requests, source->state().bytesRead);
        QVERIFY(seen.changes - publishedBefore <= clock.elapsed() / 50 + 2);
    }
};

QTEST_GUILESS_MAIN(EtcdBench)
#include "bench_etcd.moc"
