// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesource.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QtConcurrent/QtConcurrentRun>

namespace meshboard {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

LiveSource::LiveSource(Connection connection, LiveTiming timing, QObject *parent)
    : Source(std::move(connection), parent)
    , m_timing(timing)
{
    m_pool.setMaxThreadCount(1); // one after the other: they share what they work on
    m_pool.setThreadPriority(QThread::LowPriority);
    m_retry.setSingleShot(true);
    m_gate.setSingleShot(true);
    m_gate.setTimerType(Qt::PreciseTimer);
    m_gate.setInterval(m_timing.gate);
    m_age.setInterval(m_timing.staleAfter / 16);
    connect(&m_retry, &QTimer::timeout, this, [this] { attempt(); });
    connect(&m_gate, &QTimer::timeout, this, &LiveSource::pump);
    connect(&m_age, &QTimer::timeout, this, &LiveSource::age);
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        if (m_working.future().resultCount() == 0) // after stop()
            return;
        m_isWorking = false;
        take(m_working.result());
    });
}

LiveSource::~LiveSource()
{
    endWork();
}

/// The pool works on the catalogue and on members of descendants, which go before ours.
void LiveSource::endWork()
{
    m_working.disconnect(this);
    m_pool.waitForDone();
}

void LiveSource::start()
{
    if (state().phase != SourceState::Phase::Stopped)
        return;
    reset();
    m_startedAt = now();
    m_lastContact = {};
    m_lag.reset();
    m_age.start();
    show(SourceState::Phase::Connecting);
    attempt();
}

void LiveSource::stop()
{
    disconnectFromServer();
    m_retry.stop();
    m_age.stop();
    m_gate.stop();
    m_working.setFuture({});
    m_isWorking = false;
    m_fault.reset();
    show(SourceState::Phase::Stopped);
}

void LiveSource::reread()
{
    if (state().phase == SourceState::Phase::Stopped)
        return;
    forgetTold();
    if (isConnected())
        return readAgain();
    m_retry.stop();
    reset();
    attempt();
}

void LiveSource::fail(const Fault &fault)
{
    disconnectFromServer();
    m_fault = fault;
    m_fault->place.source = id();
    if (m_fault->about.isEmpty())
        m_fault->about = endpoint();
    turnToNextEndpoint();
    m_age.start();
    if (++m_failedEndpoints < endpointCount()) {
        m_retry.start(0);
        return age();
    }
    m_failedEndpoints = 0;
    breaker().failed(now(), QRandomGenerator::global()->generateDouble());
    m_retry.start(int(std::max<qint64>(0, now().msecsTo(breaker().nextAttempt()))));
    // All of them failed: what is shown is old from now on.
    const bool isGrey = state().phase == SourceState::Phase::Lost || !m_lastContact.isValid();
    show(isGrey ? SourceState::Phase::Lost : SourceState::Phase::Stale);
    age();
}

void LiveSource::succeeded()
{
    breaker().succeeded();
    m_failedEndpoints = 0;
}

// ---- from what waits to what is published

void LiveSource::pump()
{
    // A future that has finished and was not heard of yet is no longer running: another one in its place would lose it.
    if (m_isWorking || m_gate.isActive() || state().phase == SourceState::Phase::Stopped)
        return;
    if (Work work = nextWork()) {
        m_isWorking = true;
        m_working.setFuture(QtConcurrent::run(&m_pool, std::move(work)));
    }
}

void LiveSource::take(const Done &done)
{
    if (done.learn)
        done.learn();
    const QPointer<LiveSource> alive = this;
    if (!done.isQuiet) {
        m_gate.start();
        publish(done.change, done.isWhole);
    }
    if (alive && state().phase != SourceState::Phase::Stopped && done.then)
        done.then();
    if (alive && done.isQuiet)
        pump();
}

void LiveSource::publish(Change change, bool isWhole)
{
    if (change.findings)
        m_found = *change.findings;
    if (isWhole || change.findings || std::exchange(m_haveToldChanged, false))
        change.findings = m_told + m_found;
    if (!isWhole && change.isEmpty())
        return;
    change.base = isWhole ? 0 : m_revision;
    ++m_revision;
    Q_EMIT published(change);
}

void LiveSource::tell(const Finding &finding)
{
    m_told.removeIf([&](const Finding &known) { return known.code == finding.code; });
    m_told.append(finding);
    m_told.last().place.source = id();
    m_haveToldChanged = true;
}

bool LiveSource::untell(const QByteArray &code)
{
    const bool wasTold = m_told.removeIf([&](const Finding &known) { return known.code == code; }) > 0;
    m_haveToldChanged |= wasTold;
    return wasTold;
}

// ---- what a person is shown

void LiveSource::heard()
{
    m_lastContact = now();
}

void LiveSource::goLive()
{
    m_fault.reset();
    m_age.stop();
    show(SourceState::Phase::Live);
}

void LiveSource::age()
{
    const qint64 silence = (m_lastContact.isValid() ? m_lastContact : m_startedAt).msecsTo(now());
    if (silence >= m_timing.lostAfter.count())
        show(SourceState::Phase::Lost);
    else if (silence >= m_timing.staleAfter.count() && state().phase == SourceState::Phase::Live)
        show(SourceState::Phase::Stale);
}

void LiveSource::show(SourceState::Phase phase)
{
    SourceState next;
    next.phase = phase;
    next.since = phase == state().phase ? state().since : now();
    next.lastContact = m_lastContact;
    next.lag = m_lag;
    next.fault = m_fault;
    if (phase != SourceState::Phase::Live && phase != SourceState::Phase::Stopped)
        next.nextAttempt = breaker().nextAttempt();
    next.failedAttempts = breaker().failures();
    const wire::Counters counted = counters();
    next.requests = counted.requests;
    next.bytesRead = counted.bytesRead;
    next.openStreams = counted.openStreams;
    next.server = serverName();
    setState(next);
}

} // namespace meshboard
