// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/hanging.h"

#include <algorithm>

namespace meshboard::consul {

void Budget::spend(qint64 bytes)
{
    drain();
    m_level += double(bytes);
}

std::chrono::milliseconds Budget::wait()
{
    drain();
    return std::chrono::milliseconds(qint64(std::max(0.0, (m_level - m_burst) * 1000 / m_rate)));
}

std::chrono::milliseconds Budget::timeFor(qint64 bytes) const
{
    return std::chrono::milliseconds(qint64(double(bytes) * 1000 / m_rate));
}

void Budget::drain()
{
    m_level = std::max(0.0, m_level - double(m_clock.nsecsElapsed()) * m_rate / 1e9);
    m_clock.restart();
}

Hanging::Hanging(Server &server, Budget &budget, QByteArray path, quint64 index, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_budget(budget)
    , m_path(std::move(path))
    , m_index(index)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Hanging::ask);
    ask();
}

void Hanging::end(std::unique_ptr<Hanging> hanging)
{
    hanging->disconnect();
    hanging->m_pause.stop();
    hanging->m_call = {};
    hanging.release()->deleteLater();
}

void Hanging::ask()
{
    using namespace std::chrono_literals;
    Query question {m_path};
    if (m_index > 0)
        question.items = {{"index", QByteArray::number(m_index)}, {"wait", QByteArray::number(qint64(longest.count())) + 's'}};
    question.timeout = m_index > 0 ? longest + longest / 16 + 10s : 10s;
    m_call = m_server.hang(question, [this](const Expected<wire::Answer> &answer) { take(answer); });
}

void Hanging::take(const Expected<wire::Answer> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    if (answer->status == 429) {
        m_pause.start(retryAfterIn(*answer));
        Q_EMIT heard();
        return;
    }
    // Below a prefix there may be no key yet: that is an answer with an index, too.
    const bool isNothing = answer->status == 404 && !answer->header("X-Consul-Index").isEmpty();
    if (answer->status != 200 && !isNothing) {
        Q_EMIT failed(refusalFrom(*answer));
        return;
    }
    m_budget.spend(answer->body.size());
    const quint64 index = indexIn(*answer);
    const bool isSame = index == m_index;
    const bool isBackwards = index < m_index;
    // An index that goes backwards is good for nothing: the next question must not wait for it to be reached again.
    m_index = isBackwards ? 0 : index;
    // One question alone takes a quarter of the rate at most, and a small answer no time to speak of.
    m_pause.start(std::max(m_budget.wait(), m_budget.timeFor(4 * answer->body.size())));
    if (isSame)
        Q_EMIT heard();
    else
        Q_EMIT answered(answer->body, index, isFilteredIn(*answer, m_server.hasToken()), isBackwards);
}

} // namespace meshboard::consul
