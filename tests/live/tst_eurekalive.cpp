// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "live/eurekaprocess.h"
#include "support/sourcesuite.h"
#include "systems/eureka/source.h"
#include "systems/eureka/writer.h"

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::EurekaProcess;
using Phase = SourceState::Phase;

namespace {

/// Long times made short.
Timing quick()
{
    Timing timing;
    timing.soonest = 100ms;
    timing.latest = 1000ms;
    timing.page = 200ms;
    timing.beat = 200ms;
    timing.beatTimeout = 3000ms;
    timing.staleAfter = 4000ms;
    timing.lostAfter = 8000ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

QStringList printed(const Snapshot &snapshot)
{
    QStringList lines;
    for (const ServicePtr &service : snapshot.services) {
        QStringList words {service->key.toString()};
        for (const Instance &instance : service->instances)
            words.append(instance.id + u'=' + instance.address() + u' ' + nameOf(instance.health.probe) + u' ' + nameOf(instance.health.rotation));
        lines.append(words.join(u"; "));
    }
    return lines;
}

} // namespace

class EurekaLive : public QObject
{
    Q_OBJECT

    std::unique_ptr<EurekaProcess> eureka;

    std::unique_ptr<EurekaSource> open(QList<QUrl> endpoints = {}) const
    {
        Connection connection;
        connection.id = {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
        if (endpoints.isEmpty())
            endpoints.append(eureka->url());
        return std::make_unique<EurekaSource>(connection, std::make_unique<Server>(endpoints, u"/eureka"_s, QSslConfiguration::defaultConfiguration()), quick());
    }

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("eureka");
        eureka = std::make_unique<EurekaProcess>(judge::whereIs(u"eureka"_s));
        QCOMPARE(eureka->add("PAYMENT", "a:8080", 8080), 204);
        QCOMPARE(eureka->add("PAYMENT", "b:8080", 8081), 204);
        QCOMPARE(eureka->add("CART", "c", 80), 204);
    }
    void cleanupTestCase() { eureka.reset(); }

    void showsAndFollows()
    {
        const auto source = open();
        Recorder seen(*source);
        source->start();
        QTRY_COMPARE_WITH_TIMEOUT(source->state().phase, Phase::Live, patience);
        QTRY_COMPARE_WITH_TIMEOUT(printed(seen.snapshot), (QStringList {u"cart; c=127.0.0.1:80 passing in"_s,
                                                  u"payment; a:8080=127.0.0.1:8080 passing in; b:8080=127.0.0.1:8081 passing in"_s}), patience);
    }

    void keepsTheContract()
    {
        verifyContract({[&] { return Opened {open(), nullptr}; },
                        [&](int i) { eureka->add("PAYMENT", "b:8080", 9000 + i); },
                        [&] { eureka->suspend(); }, [&] { eureka->resume(); }});
    }
};

QTEST_GUILESS_MAIN(EurekaLive)
#include "tst_eurekalive.moc"
