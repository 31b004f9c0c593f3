// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/source.h"

namespace meshboard::folder {

Source::Source(Connection connection, QObject *parent)
    : meshboard::Source(std::move(connection), parent)
{
}

Source::~Source()
{
    leave();
}

void Source::start()
{
    if (m_reader)
        return;
    SourceState state = this->state();
    setPhase(state, SourceState::Phase::Connecting);
    state.fault.reset();
    setState(state);
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_reader = new Reader(id(), folderOf(connection().url), m_isCancelled);
    m_reader->moveToThread(m_thread->thread());
    // What was told before stop() may arrive after it: disconnecting does not take back what is queued.
    const auto whileHeard = [isCancelled = m_isCancelled, this](auto hear) {
        return [isCancelled, this, hear](const auto &...news) {
            if (!*isCancelled)
                (this->*hear)(news...);
        };
    };
    connect(m_reader, &Reader::told, this, whileHeard(&Source::take));
    connect(m_reader, &Reader::alive, this, whileHeard(&Source::heard));
    connect(m_reader, &Reader::lost, this, whileHeard(&Source::lose));
    QMetaObject::invokeMethod(m_reader, &Reader::start, Qt::QueuedConnection);
}

void Source::leave()
{
    if (!m_reader)
        return;
    *m_isCancelled = true;
    std::exchange(m_reader, nullptr)->deleteLater();
}

void Source::stop()
{
    leave();
    SourceState state = this->state();
    setPhase(state, SourceState::Phase::Stopped);
    state.nextAttempt = {};
    state.openStreams = 0;
    setState(state);
}

void Source::reread()
{
    if (m_reader)
        QMetaObject::invokeMethod(m_reader, &Reader::reread, Qt::QueuedConnection);
}

void Source::take(const News &news)
{
    Change change = news.change;
    change.base = news.isFull ? 0 : m_revision;
    ++m_revision;
    m_identity = news.identity;
    m_strength = news.strength;
    Q_EMIT published(change);
    if (!m_reader)
        return; // somebody stopped us on hearing it
    SourceState state = this->state();
    setPhase(state, SourceState::Phase::Live);
    state.lastContact = QDateTime::currentDateTimeUtc();
    state.fault.reset();
    state.nextAttempt = {};
    state.failedAttempts = 0;
    state.lag = news.lag;
    state.requests = news.filesRead;
    state.bytesRead = news.bytesRead;
    state.openStreams = 1;
    state.server = news.server;
    setState(state);
}

void Source::heard()
{
    SourceState state = this->state();
    state.lastContact = QDateTime::currentDateTimeUtc();
    setState(state);
}

void Source::lose(const Fault &fault, const QDateTime &nextAttempt, int failedAttempts)
{
    SourceState state = this->state();
    setPhase(state, SourceState::Phase::Lost);
    state.fault = fault;
    state.nextAttempt = nextAttempt;
    state.failedAttempts = failedAttempts;
    state.openStreams = 0;
    setState(state);
}

void Source::setPhase(SourceState &state, SourceState::Phase phase) const
{
    if (state.phase != phase)
        state.since = QDateTime::currentDateTimeUtc();
    state.phase = phase;
}

} // namespace meshboard::folder
