// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "live/eurekaprocess.h"
#include "support/sourcesuite.h"
#include "systems/eureka/source.h"

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of this process, from the kernel.
qint64 residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    const QList<QByteArray> lines = status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

} // namespace

/// 5,000 applications of two instances each on the real server.
class EurekaBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyApplications()
    {
        MESHBOARD_NEEDS_JUDGE("eureka");
        constexpr int applications = 5000;
        test::EurekaProcess eureka(judge::whereIs(u"eureka"_s));
        for (int i = 0; i < applications; ++i) {
            for (const QByteArray &id : {"a:80"_ba, "b:80"_ba})
                QCOMPARE(eureka.add("APP-" + QByteArray::number(i), id, 80), 204);
        }
        Connection connection;
        connection.id = {QUuid::createUuid()};
        EurekaSource source(connection, std::make_unique<Server>(QList {eureka.url()}, u"/eureka"_s, QSslConfiguration::defaultConfiguration()));
        Recorder seen(source);
        const qint64 before = residentMegabytes();
        qint64 longest = 0;
        QElapsedTimer turn;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] {
            longest = std::max(longest, turn.isValid() ? turn.elapsed() : 0);
            turn.start();
        });
        heartbeat.start(1);
        QElapsedTimer time;
        time.start();
        source.start();
        QTRY_COMPARE_WITH_TIMEOUT(source.state().phase, SourceState::Phase::Live, 300'000);
        qInfo("%lld services after %lld ms, %lld kB read, %lld MB more in memory, longest turn of the event loop %lld ms", qint64(seen.snapshot.services.size()),
              time.elapsed(), source.state().bytesRead / 1024, residentMegabytes() - before, longest);
        QCOMPARE(seen.snapshot.services.size(), applications);
        QTRY_VERIFY_WITH_TIMEOUT(seen.changes.size() > 0, patience);
        time.restart();
        QCOMPARE(eureka.http().ask("PUT", "/eureka/apps/APP-7/a:80/status?value=OUT_OF_SERVICE").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(seen.snapshot.services.value({{}, u"app-7"_s})->instances.first().health.rotation == Rotation::Out, 120'000);
        qInfo("a change seen after %lld ms, asked as it comes", time.elapsed());
    }
};

QTEST_GUILESS_MAIN(EurekaBench)
#include "bench_eureka.moc"
