// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/hanging.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>

namespace meshboard::consul {

/// Follows the instances of all services, with a bounded number of requests.
///
/// Up to `seats` services have a hanging question each: what changes is here at once. Of more, those that changed last have
/// them. The others are read once, and then asked in turn for their index alone: the filter lets no instance through, so an
/// answer is some 400 bytes and the server spends 0.3 ms on it. Measured on Consul 1.22.0 with 5,000 services of ten
/// instances on two cores: `/v1/health/state/any`, which would tell it all in one question, is 28 MB and 360 ms for each change;
/// a round over all indexes is 2 MB and 1.6 s of the server's processor. Where something was registered it is asked at up to a
/// thousand a second, at rest at a hundred (tests/live/bench_consul prints what comes of it). Health needs no round: who is
/// sick, and who no longer is, is told by name (touch()).
class Following : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype seats = 36; ///< what the source asks beside them and a key tree fit into Server::seats
    static constexpr int loads = 6;        ///< at a time

    Following(Server &server, Budget &budget, QObject *parent = nullptr);

    /// All services there are.
    void setNames(const QSet<QString> &names);
    /// These have changed.
    void touch(const QSet<QString> &names);
    /// Something was registered or went, and nobody said what.
    void suspect();
    /// Nothing of the server is known any more.
    void forget();

    /// After close() it goes on from what is known.
    void open();
    void close();

    qsizetype count() const { return m_indexes.size(); }
    qsizetype loaded() const { return m_loaded; }
    bool isCaughtUp() const { return m_loaded == m_indexes.size() && m_due.isEmpty() && m_calls.empty(); }

Q_SIGNALS:
    void answered(const QString &name, const QByteArray &body);
    /// The server's indexes are lower than they were: it is another database.
    void wentBackwards();
    void heard();
    void failed(const meshboard::Fault &fault);

private:
    void owe(const QString &name);
    void seat(const QString &name);
    void pump();
    void load(const QString &name);
    void check(const QString &name);
    void checkMore();
    void tick();
    void learn(const QString &name, quint64 index, const QByteArray &body);
    /// Nothing where the answer is one; else it was seen to.
    std::optional<wire::Answer> answerFor(const QString &name, const Expected<wire::Answer> &answer);

    Server &m_server;
    Budget &m_budget;
    bool m_isOpen = false;

    QHash<QString, quint64> m_indexes; ///< 0: not read yet
    qsizetype m_loaded = 0;
    std::map<QString, std::unique_ptr<Hanging>> m_seated;
    QStringList m_recent; ///< of those seated, the one that changed last first

    QStringList m_queue; ///< of what is due
    QSet<QString> m_due;
    std::map<QString, Call> m_calls;
    QTimer m_pause; ///< the server wants to be left alone

    QTimer m_tick;
    QStringList m_round;  ///< that are still to be asked for their index
    qsizetype m_urgent = 0; ///< so many of them soon
    int m_allowed = 0;      ///< until the next tick
    std::map<QString, Call> m_checks;
};

} // namespace meshboard::consul
