// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "domain/fault.h"
#include "wire/client.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace meshboard::zookeeper {

/// What a request came to, by the numbers of the protocol (zookeeper.h, ZOO_ERRORS).
enum class Code : int {
    Ok = 0,
    SystemError = -1,
    RuntimeInconsistency = -2, ///< of the parts of a multi that were not the one that failed
    ConnectionLoss = -4,
    OperationTimeout = -7,
    BadArguments = -8,
    InvalidState = -9,
    NoNode = -101,
    NoAuth = -102,
    BadVersion = -103,
    EphemeralParent = -108,
    NodeExists = -110,
    NotEmpty = -111,
    SessionExpired = -112,
    AuthFailed = -115,
    Closing = -116,
};
/// There is no answer: the connection is gone, for whatever reason the library gives, and it may have been done.
bool isLost(Code code);
/// In the client library's words.
QString wordsOf(Code code);
/// `about`: a path or a server.
Fault faultOf(Code code, const QString &about);

/// What the server keeps of a node. A zxid counts the changes of a whole ensemble.
struct Stat
{
    qint64 created = 0;  ///< czxid; 0 is a node that every server makes
    qint64 modified = 0; ///< mzxid
    qint64 childrenModified = 0; ///< pzxid
    qint64 createdAt = 0; ///< milliseconds since 1970 by the server's clock
    qint64 modifiedAt = 0;
    int version = 0; ///< counts the changes of the value since it was created
    int size = 0;    ///< bytes of the value
    int children = 0;
    qint64 owner = 0; ///< session of an ephemeral node; 0: persistent

    bool operator==(const Stat &) const = default;
};

/// Who may do what: one entry of a node's list.
struct Access
{
    int permissions = 0;
    QByteArray scheme;
    QByteArray id;

    bool operator==(const Access &) const = default;
};

/// One part of a write.
struct Operation
{
    enum class Sort { Create, Set, Remove, Check };
    Sort sort = Sort::Check;
    QByteArray path;
    QByteArray value {};
    int version = -1; ///< that must stand there; -1: any
    bool isEphemeral = false;
    bool isSequential = false; ///< the server adds a number to the name
    QList<Access> access {};   ///< of a node that is created; empty: everybody may do everything
};

struct Answer
{
    Code code = Code::Ok;
    QByteArray value;
    Stat stat;
    QList<QByteArray> names; ///< of children, sorted
    QList<Access> access;
    struct Part
    {
        Code code = Code::Ok;
        Stat stat {};         ///< of a value that was set
        QByteArray path {};   ///< of a node that was created
    };
    QList<Part> parts; ///< of a write, one an operation
};

struct Happening
{
    enum class Sort { Created, Removed, Changed, Children };
    Sort sort;
    QByteArray path;
};

struct Bridge;

/// One session with an ensemble: the only place that knows the C client library and its threads. Those hand over values;
/// everything here is of the main thread, and nothing of it waits. The library reaches for the servers, for another one
/// where one is lost, and sets the watches again then; it gives up only where the session has expired.
class Client : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QByteArray servers; ///< a connect string
        std::chrono::milliseconds timeout {10000}; ///< of the session, as it is asked for; the server has limits of its own
        QByteArray digest {}; ///< `user:password`; empty: nobody
    };
    explicit Client(Settings settings, QObject *parent = nullptr);
    /// Ends the session, elsewhere: the server is waited for.
    ~Client() override;

    /// Ends the session and deletes itself: whatever was asked is answered with Code::Closing first.
    void retire();

    enum class Watching : bool { No, Yes };
    using Answered = std::function<void(const Answer &)>;
    /// Asks; the answer is never given within the call. A watch is set with the answer, fires once, and tells by happened().
    void get(const QByteArray &path, Watching watching, Answered done) { keep(ask(Wanted::Value, path, watching, std::move(done))); }
    void children(const QByteArray &path, Watching watching, Answered done) { keep(ask(Wanted::Children, path, watching, std::move(done))); }
    /// Also of a node that is not there: the watch tells when it is made.
    void exists(const QByteArray &path, Watching watching, Answered done) { keep(ask(Wanted::Existence, path, watching, std::move(done))); }

    enum class Wanted { Value, Children, Existence, Access };
    /// The same for whoever may lose interest.
    [[nodiscard]] Call ask(Wanted wanted, const QByteArray &path, Watching watching, Answered done);
    /// All or nothing, as one change. The first part that fails has its code; the code of the answer is the same.
    [[nodiscard]] Call write(const QList<Operation> &operations, Answered done);

    bool isConnected() const { return m_isConnected; }
    qint64 session() const { return m_session; } ///< 0: none yet
    std::chrono::milliseconds timeout() const { return m_timeout; } ///< as the server granted it
    const wire::Counters &counters() const { return m_counters; }

Q_SIGNALS:
    void connected();   ///< or connected again: the session is the same, no watch is lost
    void interrupted(); ///< it goes on trying by itself
    void expired();     ///< the server ended the session
    void failed(const meshboard::Fault &fault); ///< there will be none
    void happened(const meshboard::zookeeper::Happening &happening);

private:
    friend struct Bridge;
    static void keep(Call call) { call.finished(); }
    void closeSession();
    void drain();
    void settle(quint64 ticket, const Answer &answer);
    void setSession(int state, qint64 session, std::chrono::milliseconds timeout);

    std::shared_ptr<Bridge> m_bridge;
    QHash<quint64, Answered> m_asked;
    quint64 m_lastTicket = 0;
    wire::Counters m_counters;
    bool m_isConnected = false;
    bool m_hasEnded = false;
    qint64 m_session = 0;
    std::chrono::milliseconds m_timeout {};
};

} // namespace meshboard::zookeeper
