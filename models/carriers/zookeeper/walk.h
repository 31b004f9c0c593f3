// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/client.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <deque>
#include <optional>
#include <vector>

namespace meshboard::zookeeper {

/// What is known of a node after an answer.
struct Update
{
    enum class Sort : quint8 {
        Stands,   ///< with this value
        Branches, ///< whether it has children
        Gone,     ///< and all below it
        Hidden,   ///< it may not be read
    };
    Sort sort = Sort::Stands;
    QByteArray path;
    QByteArray value {};
    Stat stat {};
    bool isBranch = false;
};

/// Which nodes of some trees are read, in which order, and again when something happens to them. Pure bookkeeping: whoever
/// holds it asks the server. A watch fires once and is set again by the read that follows, so no state is missed; what
/// happens while a read is under way makes a second read of it.
///
/// Services come one after the other, not level by level: the first are whole long before the last is known. A node that
/// nobody's session holds may get children some day: that watch is set last, after everything is known.
class Walk
{
public:
    using Wanted = Client::Wanted;
    struct Read
    {
        Wanted wanted;
        QByteArray path;
    };

    /// None of the roots is below another one.
    explicit Walk(QList<QByteArray> roots);

    /// Read everything, again where it is known: no watch stands any more.
    void begin();

    /// The next to be read, counted as under way; nothing where there is none now.
    std::optional<Read> next();
    QList<Update> answered(const Read &read, const Answer &answer);
    void happened(const Happening &happening);

    /// Below this root nothing waits and nothing is under way: what is known there is what stood there, all at once.
    bool isSettled(qsizetype root) const { return m_open[size_t(root)] == 0; }
    const QList<QByteArray> &roots() const { return m_roots; }
    qsizetype underWay() const { return m_underWay; }
    qsizetype size() const { return m_nodes.size(); }
    /// Bytes that the client library sends at once to set all watches again.
    qsizetype watchBytes() const { return m_watchBytes; }

private:
    enum class Progress : quint8 { Idle, Queued, Asked, AskedAgain };
    struct Node
    {
        QList<QByteArray> children {}; ///< names, sorted
        quint32 round = 0;     ///< in which its value was read
        quint32 listRound = 0; ///< and its children
        Progress value = Progress::Idle;
        Progress list = Progress::Idle;
        quint8 root = 0;
        bool isListed = false;  ///< the watch of its children stands
        bool isWatched = false; ///< that of its value
        bool isEphemeral = false;
        bool isQuiet = false;   ///< nobody waits for the list that is asked for
    };
    /// Children whose turn is yet to come: nodes are made when they are asked for.
    struct Row
    {
        QByteArray parent;
        QList<QByteArray> names;
        qsizetype at = 0;
        quint8 root = 0;
    };
    struct Waiting
    {
        Read read {};
        std::optional<Row> row {};
    };

    void want(Wanted wanted, const QByteArray &path, bool isQuiet = false);
    std::optional<Read> taken(const Read &read);
    void listed(const QByteArray &path, const QList<QByteArray> &names, QList<Update> &updates);
    void leaveOut(const QByteArray &path);
    void forget(const QByteArray &path);
    void setWatched(const QByteArray &path, bool &flag, bool isSet);

    QList<QByteArray> m_roots;
    QHash<QByteArray, Node> m_nodes;
    std::vector<Waiting> m_stack;
    std::deque<QByteArray> m_quiet;
    std::vector<qsizetype> m_open;
    qsizetype m_underWay = 0;
    qsizetype m_watchBytes = 0;
    quint32 m_round = 0;
};

} // namespace meshboard::zookeeper
