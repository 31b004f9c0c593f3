// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/following.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace meshboard::consul {

namespace {

constexpr auto tickTime = 20ms;
constexpr int checksAtRest = 2; ///< a tick
constexpr int checksInHaste = 20;
constexpr int checksAtATime = 6;

QByteArray pathFor(const QString &name)
{
    return "/v1/health/service/" + encoded(name);
}

} // namespace

Following::Following(Server &server, Budget &budget, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_budget(budget)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Following::pump);
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, &Following::tick);
}

void Following::setNames(const QSet<QString> &names)
{
    const QList<QString> known = m_indexes.keys();
    for (const QString &name : known) {
        if (names.contains(name))
            continue;
        m_loaded -= m_indexes.take(name) > 0;
        m_due.remove(name);
        m_calls.erase(name);
        m_checks.erase(name);
        m_recent.removeOne(name);
        if (const auto seated = m_seated.find(name); seated != m_seated.end()) {
            Hanging::end(std::move(seated->second));
            m_seated.erase(seated);
        }
    }
    // How many there are decides how they are followed: all are counted first.
    QStringList fresh;
    for (const QString &name : names) {
        if (!m_indexes.contains(name))
            fresh.append(name);
    }
    for (const QString &name : std::as_const(fresh))
        m_indexes.insert(name, 0);
    for (const QString &name : std::as_const(fresh)) {
        if (m_isOpen)
            owe(name);
    }
    pump();
}

void Following::touch(const QSet<QString> &names)
{
    for (const QString &name : names) {
        if (m_indexes.value(name) > 0 && !m_seated.contains(name))
            owe(name);
    }
    pump();
}

void Following::suspect()
{
    m_urgent = m_indexes.size();
}

void Following::forget()
{
    const bool wasOpen = m_isOpen;
    close();
    m_indexes.clear();
    m_recent.clear();
    m_loaded = 0;
    m_isOpen = wasOpen;
}

void Following::open()
{
    m_isOpen = true;
    m_tick.start();
    suspect();
    for (const QString &name : std::as_const(m_recent))
        seat(name);
    for (auto it = m_indexes.cbegin(); it != m_indexes.cend(); ++it) {
        if (*it == 0)
            owe(it.key());
    }
    pump();
}

void Following::close()
{
    m_isOpen = false;
    m_tick.stop();
    m_pause.stop();
    m_calls.clear();
    m_checks.clear();
    m_queue.clear();
    m_due.clear();
    m_round.clear();
    for (auto &[name, hanging] : m_seated)
        Hanging::end(std::move(hanging));
    m_seated.clear();
}

/// The services of a small mesh all have a seat: there is nothing to be due.
void Following::owe(const QString &name)
{
    if (m_seated.contains(name))
        return;
    if (m_indexes.size() <= seats) {
        m_recent.append(name);
        return seat(name);
    }
    if (m_due.contains(name))
        return;
    m_due.insert(name);
    m_queue.append(name);
}

void Following::seat(const QString &name)
{
    auto &hanging = m_seated[name];
    hanging = std::make_unique<Hanging>(m_server, m_budget, pathFor(name), m_indexes.value(name));
    connect(hanging.get(), &Hanging::heard, this, &Following::heard);
    connect(hanging.get(), &Hanging::failed, this, &Following::failed);
    connect(hanging.get(), &Hanging::answered, this, [this, name](const QByteArray &body, quint64 index, bool, bool isBackwards) {
        Q_EMIT heard();
        if (isBackwards)
            return Q_EMIT wentBackwards();
        m_recent.removeOne(name);
        m_recent.prepend(name);
        learn(name, index, body);
    });
}

void Following::pump()
{
    for (qsizetype i = 0; m_isOpen && !m_pause.isActive() && int(m_calls.size()) < loads && i < m_queue.size();) {
        const QString name = m_queue[i];
        // What is under way may have been answered before it changed: it is asked again then.
        if (m_due.contains(name) && m_calls.contains(name)) {
            ++i;
            continue;
        }
        m_queue.removeAt(i);
        if (m_due.remove(name))
            load(name);
    }
}

void Following::load(const QString &name)
{
    m_calls[name] = m_server.ask({pathFor(name)}, [this, name](const Expected<wire::Answer> &result) {
        m_calls.erase(name);
        const auto answer = answerFor(name, result);
        if (!answer)
            return;
        const quint64 before = m_indexes.value(name);
        const quint64 index = indexIn(*answer);
        m_budget.spend(answer->body.size());
        // It changed once and may again.
        if (before > 0 && index != before && !m_seated.contains(name)) {
            if (qsizetype(m_seated.size()) >= seats) {
                const auto quiet = m_seated.find(m_recent.takeLast());
                Hanging::end(std::move(quiet->second));
                m_seated.erase(quiet);
            }
            m_recent.prepend(name);
            m_indexes.insert(name, index);
            seat(name);
        }
        learn(name, index, answer->body);
    });
}

void Following::learn(const QString &name, quint64 index, const QByteArray &body)
{
    quint64 &known = m_indexes[name];
    m_loaded += known == 0;
    known = index;
    Q_EMIT answered(name, body);
    pump();
}

/// The index alone says whether there is something to be read.
void Following::check(const QString &name)
{
    Query question {pathFor(name)};
    question.items = {{"filter", "Service.ID == \"\""}};
    m_checks[name] = m_server.ask(question, [this, name](const Expected<wire::Answer> &result) {
        m_checks.erase(name);
        const auto answer = answerFor(name, result);
        if (answer && indexIn(*answer) != m_indexes.value(name))
            owe(name);
        pump();
        checkMore();
    });
}

void Following::tick()
{
    m_allowed = m_urgent > 0 ? checksInHaste : checksAtRest;
    checkMore();
}

void Following::checkMore()
{
    if (!m_isOpen || qsizetype(m_seated.size()) == m_indexes.size() || m_loaded < m_indexes.size() || m_pause.isActive())
        return;
    while (m_allowed > 0 && int(m_checks.size()) < checksAtATime) {
        if (m_round.isEmpty())
            m_round = m_indexes.keys();
        const QString name = m_round.takeLast();
        --m_allowed;
        m_urgent = std::max<qsizetype>(0, m_urgent - 1);
        if (m_indexes.contains(name) && !m_seated.contains(name) && !m_checks.contains(name))
            check(name);
    }
}

std::optional<wire::Answer> Following::answerFor(const QString &name, const Expected<wire::Answer> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return std::nullopt;
    }
    Q_EMIT heard();
    if (answer->status == 429) {
        m_pause.start(retryAfterIn(*answer));
        owe(name);
        return std::nullopt;
    }
    if (answer->status != 200) {
        Q_EMIT failed(refusalFrom(*answer));
        return std::nullopt;
    }
    return *answer;
}

} // namespace meshboard::consul
