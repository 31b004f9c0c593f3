// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "carriers/zookeeper/guard.h"
#include "carriers/zookeeper/transaction.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace meshboard::zookeeper {

/// Something a writer goes and does: it waits for a session, asks, and begins again where the connection is lost on the
/// way. Deletes itself at its end; deleting it cancels.
class Errand : public QObject
{
public:
    Errand(Ensemble &ensemble, std::chrono::milliseconds patience, std::chrono::milliseconds pause, QObject *parent);

protected:
    /// With a connected session: what the errand is about. Called again after again().
    virtual void begin() = 0;
    /// Nobody is there, or nobody answers, and there is no more time.
    virtual void giveUp(const Fault &fault) = 0;

    void start() { again(std::chrono::milliseconds(0)); }
    void again() { again(m_pause); }
    Client &client() const { return *m_ensemble.client(); }
    Ensemble &ensemble() const { return m_ensemble; }

    using Looked = std::function<void(const Standing &)>;
    /// How these stand now, each by itself.
    void look(const QList<QByteArray> &paths, Looked done);
    using Gathered = std::function<void(const Nodes &)>;
    /// A tree at one moment: it is read until two readings are the same. Empty where there is none.
    void gather(const QByteArray &root, Gathered done);

    void hold(Call call) { m_calls.push_back(std::move(call)); }
    void drop() { m_calls.clear(); }

private:
    void again(std::chrono::milliseconds pause);
    void tryNow();

    Ensemble &m_ensemble;
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTimer m_limit;
    std::vector<Call> m_calls;
};

} // namespace meshboard::zookeeper
