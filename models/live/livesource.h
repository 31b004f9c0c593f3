// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "wire/breaker.h"
#include "wire/client.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace meshboard {

/// The times of DESIGN rule 4. Tests of long times take shorter ones.
struct LiveTiming
{
    using Duration = std::chrono::milliseconds;
    Duration beat {4000}; ///< between two signs of life that are asked for
    Duration beatTimeout {3000};
    Duration answerTimeout {10000}; ///< of what brings more than a sign of life
    Duration staleAfter {8000};     ///< without a sign of life
    Duration lostAfter {25000};
    Duration gate {50}; ///< between two publications
    wire::Backoff backoff {};
};

/// What every source of a live server does the same: it tries until the server answers, says how old its picture is,
/// comes back after a loss, and publishes what the pool made of the answers in unbroken order, at most 20 times a second.
///
///     attempt() -> heard() … goLive() -> heard() …
///            \-> fail() -> the next server at once, after the last one a wait -> attempt()
///
/// What comes in is queued by the source; pump() has the pool work on all of it together.
class LiveSource : public Source
{
    Q_OBJECT

public:
    explicit LiveSource(Connection connection, LiveTiming timing = {}, QObject *parent = nullptr);
    /// A descendant's destructor calls endWork(): the pool works on its members.
    ~LiveSource() override;

    void start() final;
    void stop() final;
    void reread() final;

protected:
    // ---- what a system does itself

    /// Forget everything that was known: the next picture is a whole one.
    virtual void reset() = 0;
    /// Reach the server, for the first time or again.
    virtual void attempt() = 0;
    /// Read everything again while the connection stands; without one attempt() is called after reset().
    virtual void readAgain() = 0;
    /// Cancel all that is under way. We may be in a signal of one of it: deleteLater().
    virtual void disconnectFromServer() = 0;
    virtual bool isConnected() const = 0;
    virtual wire::Counters counters() const = 0;
    virtual Message serverName() const = 0;
    virtual QString endpoint() const = 0;
    virtual qsizetype endpointCount() const { return 1; }
    virtual void turnToNextEndpoint() {}
    /// Shared with the writer, which sends nothing while it is open.
    virtual wire::Breaker &breaker() = 0;

    /// What the pool made of it.
    struct Done
    {
        Change change;        ///< base and findings of this class are added
        bool isWhole = false; ///< a full picture
        std::function<void()> learn {}; ///< on the main thread, before it is published: who is asked then knows it, too
        std::function<void()> then {};  ///< and after
        bool isQuiet = false; ///< not yet a picture that can be shown: nothing is published
    };
    using Work = std::function<Done()>;
    /// Everything that waits for the pool, as one piece of work; empty where nothing waits. One piece at a time.
    virtual Work nextWork() = 0;

    // ---- what it says to this class

    /// Something waits for the pool. The leading edge goes at once; what comes within the gate's time goes together.
    void pump();
    /// A sign of life.
    void heard();
    /// The picture follows the server.
    void goLive();
    /// The connection is of no use any more.
    void fail(const Fault &fault);
    /// The server answered as it should: failures before this one no longer count.
    void succeeded();
    /// A finding of the connection itself; another one of its code takes its place.
    void tell(const Finding &finding);
    /// It is over. True where it was told.
    bool untell(const QByteArray &code);
    void forgetTold() { m_told.clear(); m_haveToldChanged = true; }
    bool haveToldChanged() const { return m_haveToldChanged; }
    /// From the change at the server to us, as last seen.
    void setLag(std::chrono::milliseconds lag) { m_lag = lag; }
    /// Counters and the server's name changed.
    void refreshState() { show(state().phase); }

    void endWork();
    const LiveTiming &timing() const { return m_timing; }
    QDateTime lastContact() const { return m_lastContact; }
    bool isWorking() const { return m_isWorking; }

private:
    void take(const Done &done);
    void publish(Change change, bool isWhole);
    void age();
    void show(SourceState::Phase phase);

    LiveTiming m_timing;
    QTimer m_retry;
    QTimer m_age;
    qsizetype m_failedEndpoints = 0; ///< in this round over all of them
    QDateTime m_startedAt;
    QDateTime m_lastContact;
    std::optional<Fault> m_fault;
    std::optional<std::chrono::milliseconds> m_lag;

    QThreadPool m_pool;
    QFutureWatcher<Done> m_working;
    bool m_isWorking = false; ///< until what came of it is taken: the future is finished a little earlier
    QTimer m_gate;
    quint64 m_revision = 0;
    QList<Finding> m_told;
    QList<Finding> m_found; ///< of the last change that brought some
    bool m_haveToldChanged = false;
};

} // namespace meshboard
