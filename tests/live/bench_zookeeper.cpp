// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/source.h"
#include "systems/registration/registration.h"

#include "live/zookeeperprocess.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>

#include <ctime>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;

namespace {

constexpr int services = 5000;
constexpr int instancesEach = 20;

/// 100 nodes in one change.
bool make(zhandle_t *handle, const QList<QByteArray> &paths, const QByteArray &value, int flags)
{
    std::vector<zoo_op_t> parts(size_t(paths.size()));
    std::vector<zoo_op_result_t> results(parts.size());
    for (size_t i = 0; i < parts.size(); ++i)
        zoo_create_op_init(&parts[i], paths[qsizetype(i)].constData(), value.constData(), int(value.size()), &ZOO_OPEN_ACL_UNSAFE, flags, nullptr, 0);
    return zoo_multi(handle, int(parts.size()), parts.data(), results.data()) == ZOK;
}

double cpuMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

qint64 megabytes(const QByteArray &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(what);
    return at < 0 ? -1 : all.mid(at + what.size() + 1, 20).trimmed().split(' ').first().toLongLong() / 1024;
}

} // namespace

/// 100,000 nodes: how soon are the first services and all of them there, and at what cost to the main thread?
class ZooKeeperBench : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

private Q_SLOTS:
    void initTestCase() { registration::registerWith(catalogue); }

    void opensALargeTree_data()
    {
        QTest::addColumn<int>("flags");
        QTest::newRow("held by a session") << ZOO_EPHEMERAL;
        QTest::newRow("held by nobody") << 0;
    }
    void opensALargeTree()
    {
        QFETCH(int, flags);
        test::ZooKeeperProcess server(700);
        test::OtherZooKeeper other(server.port());
        QVERIFY(other.put("/services", ""));
        QList<QByteArray> paths;
        for (int i = 0; i < services; ++i) {
            paths.append("/services/s" + QByteArray::number(10000 + i));
            if (paths.size() == 100)
                QVERIFY(make(other.handle(), std::exchange(paths, {}), {}, 0));
        }
        for (int i = 0; i < services * instancesEach; ++i) {
            paths.append("/services/s" + QByteArray::number(10000 + i / instancesEach) + "/node-" + QByteArray::number(1000000000 + i));
            if (paths.size() == 100)
                QVERIFY(make(other.handle(), std::exchange(paths, {}), "10.0.0.1:8080", flags));
        }

        const qint64 before = megabytes("VmRSS");
        Connection connection;
        connection.id = {QUuid::createUuid()};
        ZooKeeperSource source(connection, std::make_unique<Ensemble>(*addressIn(server.url())), catalogue);
        Snapshot snapshot;
        QElapsedTimer clock;
        qint64 first = 0;
        int changes = 0;
        double ofPublications = 0; // the store's part, here the bench's
        connect(&source, &Source::published, this, [&](const Change &change) {
            const double begun = cpuMilliseconds();
            snapshot = applied(snapshot, change);
            ++changes;
            if (first == 0 && snapshot.services.size() >= 500)
                first = clock.elapsed();
            ofPublications += cpuMilliseconds() - begun;
        });
        QEventLoop loop;
        connect(&source, &Source::stateChanged, &loop, [&](const SourceState &state) {
            if (state.phase == Phase::Live)
                loop.quit();
        });
        double worstTurn = 0;
        double mark = cpuMilliseconds();
        const auto turned = [&] { worstTurn = std::max(worstTurn, cpuMilliseconds() - std::exchange(mark, cpuMilliseconds())); };
        const auto dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, &loop, turned);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &loop, turned);
        const double cpuBefore = cpuMilliseconds();
        clock.start();
        source.start();
        QTimer::singleShot(280000, &loop, &QEventLoop::quit);
        loop.exec();
        const qint64 all = clock.elapsed();
        QCOMPARE(source.state().phase, Phase::Live);
        QCOMPARE(snapshot.services.size(), services);
        QVERIFY(std::all_of(snapshot.services.cbegin(), snapshot.services.cend(), [](const ServicePtr &service) { return service->instances.size() == instancesEach; }));
        qInfo("100,000 nodes: 500 services after %lld ms, all after %lld ms; %d publications; main thread: %.0f ms CPU in all (%.0f ms in publications), worst turn %.1f ms;"
              " %lld requests, %lld bytes read; %lld MB more than before, %lld MB at most",
              first, all, changes, cpuMilliseconds() - cpuBefore, ofPublications, worstTurn, source.state().requests, source.state().bytesRead, megabytes("VmRSS") - before, megabytes("VmHWM"));
        QVERIFY(other.put("/services/s10000/node-1000000000", "10.0.0.2:8080"));
        QTRY_VERIFY_WITH_TIMEOUT(snapshot.services.first()->instances.first().host == u"10.0.0.2"_s, 60000);
    }
};

QTEST_GUILESS_MAIN(ZooKeeperBench)
#include "bench_zookeeper.moc"
