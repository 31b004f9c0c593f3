// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/consulprocess.h"
#include "support/sourcesuite.h"
#include "systems/consul/source.h"

#include <QRandomGenerator>

#include <atomic>
#include <thread>

using namespace meshboard;
using namespace Qt::StringLiterals;
using test::ConsulProcess;

/// What following a large datacenter costs, printed: 1,000 services of ten instances, 5,000 where MESHBOARD_LONG is set.
class ConsulBench : public QObject
{
    Q_OBJECT

    static int serviceCount() { return qEnvironmentVariableIsSet("MESHBOARD_LONG") ? 5000 : 1000; }
    static constexpr int instances = 10;

    static void put(const ConsulProcess &consul, int service, int instance, int port, const QByteArray &status, const QByteArray &output)
    {
        const QByteArray node = "node-" + QByteArray::number((service * instances + instance) % 500);
        const QByteArray name = "svc-" + QByteArray::number(service);
        const QByteArray id = name + '-' + QByteArray::number(instance);
        consul.request("PUT", "/v1/catalog/register",
                       "{\"Node\":\"" + node + "\",\"Address\":\"10.0.0.1\",\"SkipNodeUpdate\":true,\"Service\":{\"ID\":\"" + id + "\",\"Service\":\"" + name
                           + "\",\"Port\":" + QByteArray::number(port) + ",\"Tags\":[\"v1\"],\"Meta\":{\"version\":\"v1\"}},\"Check\":{\"Node\":\"" + node
                           + "\",\"CheckID\":\"c:" + id + "\",\"Name\":\"alive\",\"Status\":\"" + status + "\",\"ServiceID\":\"" + id + "\",\"Output\":\"" + output + "\"}}");
    }
    static void fill(const ConsulProcess &consul)
    {
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&consul, t] {
                for (int i = t; i < serviceCount(); i += 4) {
                    for (int k = 0; k < instances; ++k)
                        put(consul, i, k, 8000 + k, "passing", "HTTP GET http://10.0.0.1:8000/health: 200 OK");
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }

    static qint64 residentKilobytes()
    {
        QFile status(u"/proc/self/statm"_s);
        return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4 : 0;
    }
    static qint64 at(QList<qint64> sorted, double part)
    {
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? -1 : sorted[std::min<qsizetype>(sorted.size() - 1, qsizetype(double(sorted.size()) * part))];
    }

private Q_SLOTS:
    void followsALargeDatacenter()
    {
        MESHBOARD_NEEDS_JUDGE("consul");
        ConsulProcess consul;
        fill(consul);
        Connection connection;
        connection.id = {QUuid::createUuid()};
        connection.url = consul.url();
        const qint64 before = residentKilobytes();
        consul::ConsulSource source(connection, *consul::Server::reach(*consul::addressIn(consul.url()), true));
        Recorder recorder(source);
        const auto portOf = [&](int i) {
            const ServicePtr service = recorder.snapshot.services.value({{}, u"svc-%1"_s.arg(i)});
            return service ? service->instances.first().port.value_or(0) : 0;
        };
        const auto probeOf = [&](int i) {
            const ServicePtr service = recorder.snapshot.services.value({{}, u"svc-%1"_s.arg(i)});
            return service ? service->instances.first().health.probe : Probe::Unknown;
        };
        QElapsedTimer clock;
        clock.start();
        source.start();
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.changes.isEmpty(), 60000);
        qInfo("first picture: %lld services after %lld ms", qint64(recorder.snapshot.services.size()), clock.elapsed());
        QTRY_VERIFY_WITH_TIMEOUT(source.state().phase == SourceState::Phase::Live, 300000);
        qInfo("all: %lld services after %lld ms, %lld kB read, %lld kB of memory", qint64(recorder.snapshot.services.size()), clock.elapsed(),
              source.state().bytesRead / 1000, residentKilobytes() - before);
        QCOMPARE(recorder.snapshot.services.size(), serviceCount() + 1);

        // Another one changes health and registrations, ten times a second; the third sort changes a service that changed before.
        std::atomic<bool> isOver = false;
        QList<qint64> health;
        QList<qint64> registrations;
        QList<qint64> again;
        const auto waited = [&](const std::function<void()> &change, const std::function<bool()> &isSeen, QList<qint64> &times) {
            QElapsedTimer time;
            std::thread(change).join();
            time.start();
            const bool isThere = QTest::qWaitFor(isSeen, 60000);
            if (isThere)
                times.append(time.elapsed());
            return isThere;
        };
        std::thread noise([&] {
            QRandomGenerator chance(7);
            for (int i = 0; !isOver; ++i) {
                put(consul, serviceCount() / 2 + int(chance.bounded(serviceCount() / 2)), 0, 8000, i % 2 ? "passing" : "critical", "noise");
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            }
        });
        const qint64 bytes = source.counters().bytesRead;
        const qint64 requests = source.counters().requests;
        clock.restart();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(waited([&] { put(consul, i, 0, 8000, "critical", "down"); }, [&] { return probeOf(i) == Probe::Critical; }, health));
            QVERIFY(waited([&] { put(consul, 100 + i, 0, 9000, "passing", "up"); }, [&] { return portOf(100 + i) == 9000; }, registrations));
            QVERIFY(waited([&] { put(consul, 100 + i, 0, 9001, "passing", "up"); }, [&] { return portOf(100 + i) == 9001; }, again));
        }
        const double seconds = double(clock.elapsed()) / 1000;
        isOver = true;
        noise.join();
        const auto print = [](const char *what, const QList<qint64> &times) {
            qInfo("%s: %lld ms in the middle, %lld ms at most", what, at(times, 0.5), at(times, 0.999));
        };
        print("health of any service", health);
        print("registration of a quiet service", registrations);
        print("registration of a service with a seat", again);
        qInfo("meanwhile %.0f kB/s, %.0f requests/s, %d open", double(source.counters().bytesRead - bytes) / 1000 / seconds,
              double(source.counters().requests - requests) / seconds, source.counters().openStreams);
        QVERIFY(source.counters().openStreams <= consul::Server::seats);
        QCOMPARE(recorder.violations, QStringList());
    }
};

QTEST_GUILESS_MAIN(ConsulBench)
#include "bench_consul.moc"
