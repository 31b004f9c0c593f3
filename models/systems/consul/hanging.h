// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/server.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace meshboard::consul {

/// How much a source reads: what comes above the rate makes the next questions wait, so that a mesh that never rests costs
/// no more. A burst passes at once.
class Budget
{
public:
    explicit Budget(double rate = 1e6, double burst = 4e6)
        : m_rate(rate)
        , m_burst(burst)
    {
        m_clock.start();
    }

    void spend(qint64 bytes);
    std::chrono::milliseconds wait();
    std::chrono::milliseconds timeFor(qint64 bytes) const; ///< that they take at the rate

private:
    void drain();

    double m_rate; ///< bytes a second
    double m_burst;
    double m_level = 0;
    QElapsedTimer m_clock;
};

/// One blocking query: a question that Consul answers when its answer has changed, asked again and again.
/// https://developer.hashicorp.com/consul/api-docs/features/blocking
class Hanging : public QObject
{
    Q_OBJECT

public:
    /// Beside what the agent adds to it (a sixteenth) below the minute after which usual proxies give up.
    static constexpr std::chrono::seconds longest {50};

    /// `index`: of an answer that is known; 0 asks for one at once.
    Hanging(Server &server, Budget &budget, QByteArray path, quint64 index = 0, QObject *parent = nullptr);

    /// Nothing comes any more. Not deleted at once: we may be in one of its signals.
    static void end(std::unique_ptr<Hanging> hanging);

Q_SIGNALS:
    /// Another answer than before. `isBackwards`: its index is lower, so it is another database or was restored.
    void answered(const QByteArray &body, quint64 index, bool isFiltered, bool isBackwards);
    /// The same answer, or the server has asked us to wait: it is there.
    void heard();
    void failed(const meshboard::Fault &fault);

private:
    void ask();
    void take(const Expected<wire::Answer> &answer);

    Server &m_server;
    Budget &m_budget;
    QByteArray m_path;
    quint64 m_index = 0;
    Call m_call;
    QTimer m_pause;
};

} // namespace meshboard::consul
