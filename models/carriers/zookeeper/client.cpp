// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <zookeeper/zookeeper.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <limits>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::zookeeper {

namespace {

/// What one turn of the event loop may take for answers.
constexpr qint64 turnMilliseconds = 6;

/// Threads that open or close a session. The library resolves names in the first and waits for the server in the second;
/// at the end of the program that is worth a moment, so that the server hears of it, and no more.
class Doors
{
public:
    template <typename Work>
    void pass(Work work)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!std::exchange(m_isKnown, true))
                qAddPostRoutine([] { doors().wait(); });
            ++m_open;
        }
        std::thread([this, work = std::move(work)] {
            work();
            const std::lock_guard lock(m_mutex);
            --m_open;
            m_closed.notify_all();
        }).detach();
    }

    /// Never destroyed: a thread may be in the door when the program ends.
    static Doors &doors()
    {
        static auto *all = new Doors;
        return *all;
    }

private:
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_isKnown = false;
        m_closed.wait_for(lock, 2s, [this] { return m_open == 0; });
    }

    std::mutex m_mutex;
    std::condition_variable m_closed;
    int m_open = 0;
    bool m_isKnown = false;
};

/// Containers and nodes with a time to live have an owner that is no session (EphemeralType.java of the server).
qint64 sessionIn(qint64 owner)
{
    const bool isContainer = owner == std::numeric_limits<qint64>::min();
    const bool hasTimeToLive = quint64(owner) >> 56 == 0xff;
    return isContainer || hasTimeToLive ? 0 : owner;
}

Stat statOf(const ::Stat &stat)
{
    return {stat.czxid, stat.mzxid, stat.pzxid, stat.ctime, stat.mtime, stat.version, stat.dataLength, stat.numChildren, sessionIn(stat.ephemeralOwner)};
}

struct StateChange
{
    int state = 0;
    qint64 session = 0;
    std::chrono::milliseconds timeout {};
};
struct Opened
{
    zhandle_t *handle = nullptr;
    int error = 0; ///< errno, where there is none
};
struct Settled
{
    quint64 ticket = 0;
    Answer answer;
};
struct Retired {};
using Told = std::variant<Opened, StateChange, Settled, Happening, Retired>;

/// Entries of access as the library takes them; refers to the entries.
struct AccessList
{
    explicit AccessList(const QList<Access> &entries)
    {
        for (const Access &entry : entries)
            m_entries.push_back({entry.permissions, {const_cast<char *>(entry.scheme.constData()), const_cast<char *>(entry.id.constData())}});
        m_list = {int(m_entries.size()), m_entries.data()};
    }
    const ACL_vector *list() const { return m_entries.empty() ? &ZOO_OPEN_ACL_UNSAFE : &m_list; }

private:
    std::vector<ACL> m_entries;
    ACL_vector m_list {};
};

} // namespace

/// What the library's threads and the main one share. The library holds its address as the context of all it calls; it
/// lives until the session is closed.
struct Bridge : std::enable_shared_from_this<Bridge>
{
    /// A request under way: what the library writes its results into.
    struct Ticket
    {
        Bridge *bridge = nullptr;
        quint64 number = 0;
        std::vector<zoo_op_result_t> results;
        std::vector<::Stat> stats;
        std::vector<QByteArray> paths;
    };

    explicit Bridge(Client *client_, Client::Settings settings_) : settings(std::move(settings_)), client(client_) {}

    void open()
    {
        zoo_set_debug_level(ZooLogLevel(0)); // it would write to standard error
        zhandle_t *opened = zookeeper_init2(settings.servers.constData(), onEvent, int(settings.timeout.count()), nullptr, this, ZOO_NO_LOG_CLIENTENV, nullptr);
        const int error = errno;
        {
            const std::lock_guard lock(mutex);
            if (client) {
                tell(Opened {opened, error});
                return;
            }
        }
        if (opened) // nobody waits for it any more
            zookeeper_close(opened);
    }

    /// With the mutex held.
    void tell(Told one)
    {
        told.push_back(std::move(one));
        if (client && !std::exchange(isPosted, true))
            QMetaObject::invokeMethod(client, [this] { client->drain(); }, Qt::QueuedConnection);
    }

    Ticket *book(quint64 number)
    {
        auto ticket = std::make_unique<Ticket>();
        ticket->bridge = this;
        ticket->number = number;
        Ticket *known = ticket.get();
        const std::lock_guard lock(mutex);
        tickets.emplace(number, std::move(ticket));
        return known;
    }
    static void settle(const void *data, Answer answer)
    {
        const auto *ticket = static_cast<const Ticket *>(data);
        Bridge *bridge = ticket->bridge;
        const std::lock_guard lock(bridge->mutex);
        const quint64 number = ticket->number;
        bridge->tickets.erase(number);
        bridge->tell(Settled {number, std::move(answer)});
    }

    // ---- called by the library, on its threads

    static void onEvent(zhandle_t *handle, int type, int state, const char *path, void *context)
    {
        auto *bridge = static_cast<Bridge *>(context);
        if (type == ZOO_SESSION_EVENT) {
            if (state == ZOO_CONNECTED_STATE && !bridge->settings.digest.isEmpty() && !std::exchange(bridge->isIntroduced, true)) {
                // The library sends it again with each connection.
                zoo_add_auth(handle, "digest", bridge->settings.digest.constData(), int(bridge->settings.digest.size()), [](int, const void *) {}, nullptr);
            }
            const std::lock_guard lock(bridge->mutex);
            bridge->tell(StateChange {state, zoo_client_id(handle)->client_id, std::chrono::milliseconds(zoo_recv_timeout(handle))});
            return;
        }
        using Sort = Happening::Sort;
        const Sort sort = type == ZOO_CREATED_EVENT ? Sort::Created
            : type == ZOO_DELETED_EVENT             ? Sort::Removed
            : type == ZOO_CHILD_EVENT               ? Sort::Children
                                                    : Sort::Changed;
        const std::lock_guard lock(bridge->mutex);
        bridge->tell(Happening {sort, path});
    }
    static void onValue(int code, const char *value, int size, const ::Stat *stat, const void *data)
    {
        Answer answer;
        answer.code = Code(code);
        if (size > 0) // -1: no value at all
            answer.value = QByteArray(value, size);
        if (stat)
            answer.stat = statOf(*stat);
        settle(data, std::move(answer));
    }
    static void onChildren(int code, const String_vector *names, const ::Stat *stat, const void *data)
    {
        Answer answer;
        answer.code = Code(code);
        for (int i = 0; names && i < names->count; ++i)
            answer.names.append(names->data[i]);
        std::sort(answer.names.begin(), answer.names.end());
        if (stat)
            answer.stat = statOf(*stat);
        settle(data, std::move(answer));
    }
    static void onStat(int code, const ::Stat *stat, const void *data)
    {
        Answer answer;
        answer.code = Code(code);
        if (stat)
            answer.stat = statOf(*stat);
        settle(data, std::move(answer));
    }
    static void onAccess(int code, ACL_vector *list, ::Stat *stat, const void *data)
    {
        Answer answer;
        answer.code = Code(code);
        for (int i = 0; list && i < list->count; ++i)
            answer.access.append({list->data[i].perms, list->data[i].id.scheme, list->data[i].id.id});
        if (stat)
            answer.stat = statOf(*stat);
        settle(data, std::move(answer));
    }
    static void onWritten(int code, const void *data)
    {
        const auto *ticket = static_cast<const Ticket *>(data);
        Answer answer;
        answer.code = Code(code);
        for (size_t i = 0; i < ticket->results.size(); ++i) {
            const zoo_op_result_t &result = ticket->results[i];
            Answer::Part part;
            part.code = code == ZOK ? Code::Ok : Code(result.err);
            if (code == ZOK && result.stat)
                part.stat = statOf(*result.stat);
            if (code == ZOK && result.value)
                part.path = result.value;
            answer.parts.append(part);
        }
        settle(data, std::move(answer));
    }

    const Client::Settings settings;
    bool isIntroduced = false; ///< of the library's one thread for calls

    std::mutex mutex; ///< of all that follows
    Client *client;   ///< nobody where it is gone
    std::vector<Told> told;
    bool isPosted = false;
    std::unordered_map<quint64, std::unique_ptr<Ticket>> tickets;

    zhandle_t *handle = nullptr; ///< of the main thread
};

bool isLost(Code code)
{
    switch (code) {
    case Code::SystemError:
    case Code::RuntimeInconsistency:
    case Code::ConnectionLoss:
    case Code::OperationTimeout:
    case Code::InvalidState:
    case Code::SessionExpired:
    case Code::AuthFailed:
    case Code::Closing:
        return true;
    default:
        return false;
    }
}

QString wordsOf(Code code)
{
    return QString::fromUtf8(zerror(int(code)));
}

Fault faultOf(Code code, const QString &about)
{
    Fault fault {Fault::Kind::Refused, {}, Remedy::None, verbatim(wordsOf(code)), about};
    if (isLost(code)) {
        fault.kind = Fault::Kind::Unreachable;
        fault.remedy = Remedy::Retry;
    }
    switch (code) {
    case Code::NoNode:
        fault.kind = Fault::Kind::NotFound;
        break;
    case Code::BadVersion:
    case Code::NodeExists:
    case Code::NotEmpty:
        fault.kind = Fault::Kind::Conflict;
        fault.remedy = Remedy::ReviewDraft;
        break;
    case Code::NoAuth:
        fault.remedy = Remedy::CheckPermission;
        break;
    case Code::AuthFailed:
        fault.remedy = Remedy::CheckCredentials;
        break;
    default:
        break;
    }
    return fault;
}

Client::Client(Settings settings, QObject *parent)
    : QObject(parent)
    , m_bridge(std::make_shared<Bridge>(this, std::move(settings)))
{
    Doors::doors().pass([bridge = m_bridge] { bridge->open(); });
}

Client::~Client()
{
    closeSession();
}

void Client::retire()
{
    disconnect(this, nullptr, nullptr, nullptr);
    setParent(QCoreApplication::instance());
    closeSession();
    m_hasEnded = true;
    m_isConnected = false;
    const std::lock_guard lock(m_bridge->mutex);
    m_bridge->client = this; // one last time
    for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it) {
        Answer answer;
        answer.code = Code::Closing;
        m_bridge->tell(Settled {it.key(), answer});
    }
    m_bridge->tell(Retired {});
}

/// From here on the library's threads talk to nobody.
void Client::closeSession()
{
    zhandle_t *handle = std::exchange(m_bridge->handle, nullptr);
    {
        const std::lock_guard lock(m_bridge->mutex);
        m_bridge->client = nullptr;
        for (const Told &one : m_bridge->told) {
            if (const auto *opened = std::get_if<Opened>(&one))
                handle = opened->handle;
        }
        m_bridge->told.clear();
        m_bridge->isPosted = false;
    }
    if (handle)
        Doors::doors().pass([bridge = m_bridge, handle] { zookeeper_close(handle); });
}

Call Client::ask(Wanted wanted, const QByteArray &path, Watching watching, Answered done)
{
    const quint64 number = ++m_lastTicket;
    m_asked.insert(number, std::move(done));
    ++m_counters.requests;
    zhandle_t *handle = m_bridge->handle;
    int code = ZCONNECTIONLOSS;
    if (handle && !m_hasEnded) {
        // All watches have one function and context: the library compares each with each where it tells of a connection.
        const watcher_fn watcher = watching == Watching::Yes ? Bridge::onEvent : nullptr;
        void *context = m_bridge.get();
        const char *name = path.isEmpty() ? "/" : path.constData();
        const void *ticket = m_bridge->book(number);
        switch (wanted) {
        case Wanted::Value: code = zoo_awget(handle, name, watcher, context, Bridge::onValue, ticket); break;
        case Wanted::Children: code = zoo_awget_children2(handle, name, watcher, context, Bridge::onChildren, ticket); break;
        case Wanted::Existence: code = zoo_awexists(handle, name, watcher, context, Bridge::onStat, ticket); break;
        case Wanted::Access: code = zoo_aget_acl(handle, name, Bridge::onAccess, ticket); break;
        }
    }
    if (code != ZOK) {
        const std::lock_guard lock(m_bridge->mutex);
        m_bridge->tickets.erase(number);
        Answer answer;
        answer.code = Code(code);
        m_bridge->tell(Settled {number, answer});
    }
    return Call([client = QPointer(this), number] {
        if (client)
            client->m_asked.remove(number);
    });
}

Call Client::write(const QList<Operation> &operations, Answered done)
{
    const quint64 number = ++m_lastTicket;
    m_asked.insert(number, std::move(done));
    ++m_counters.requests;
    zhandle_t *handle = m_bridge->handle;
    int code = ZCONNECTIONLOSS;
    if (handle && !m_hasEnded) {
        Bridge::Ticket *ticket = m_bridge->book(number);
        const auto count = size_t(operations.size());
        ticket->results.resize(count);
        ticket->stats.resize(count);
        ticket->paths.resize(count);
        std::vector<zoo_op_t> parts(count);
        std::vector<AccessList> access;
        access.reserve(count);
        for (size_t i = 0; i < count; ++i) {
            const Operation &one = operations[qsizetype(i)];
            const char *path = one.path.constData();
            switch (one.sort) {
            case Operation::Sort::Create:
                ticket->paths[i] = QByteArray(one.path.size() + 16, '\0'); // the server may add ten digits
                access.emplace_back(one.access);
                zoo_create_op_init(&parts[i], path, one.value.constData(), int(one.value.size()), access.back().list(),
                                   (one.isEphemeral ? ZOO_EPHEMERAL : 0) | (one.isSequential ? ZOO_SEQUENCE : 0), ticket->paths[i].data(), int(ticket->paths[i].size()));
                break;
            case Operation::Sort::Set:
                zoo_set_op_init(&parts[i], path, one.value.constData(), int(one.value.size()), one.version, &ticket->stats[i]);
                break;
            case Operation::Sort::Remove: zoo_delete_op_init(&parts[i], path, one.version); break;
            case Operation::Sort::Check: zoo_check_op_init(&parts[i], path, one.version); break;
            }
        }
        code = zoo_amulti(handle, int(count), parts.data(), ticket->results.data(), Bridge::onWritten, ticket);
    }
    if (code != ZOK) {
        const std::lock_guard lock(m_bridge->mutex);
        m_bridge->tickets.erase(number);
        Answer answer;
        answer.code = Code(code);
        m_bridge->tell(Settled {number, answer});
    }
    return Call([client = QPointer(this), number] {
        if (client)
            client->m_asked.remove(number);
    });
}

/// Everything that was told since, in order, and no longer than a turn may take.
void Client::drain()
{
    std::vector<Told> told;
    {
        const std::lock_guard lock(m_bridge->mutex);
        m_bridge->isPosted = false;
        told.swap(m_bridge->told);
    }
    for (const Told &one : told) {
        if (const auto *opened = std::get_if<Opened>(&one))
            m_bridge->handle = opened->handle; // whatever becomes of us in between
    }
    QElapsedTimer turn;
    turn.start();
    const QPointer<Client> alive = this;
    for (size_t i = 0; i < told.size(); ++i) {
        if (turn.elapsed() >= turnMilliseconds) {
            const std::lock_guard lock(m_bridge->mutex);
            std::vector<Told> &later = m_bridge->told;
            later.insert(later.begin(), std::make_move_iterator(told.begin() + std::ptrdiff_t(i)), std::make_move_iterator(told.end()));
            if (!std::exchange(m_bridge->isPosted, true))
                QMetaObject::invokeMethod(this, [this] { drain(); }, Qt::QueuedConnection);
            return;
        }
        if (const auto *opened = std::get_if<Opened>(&told[i])) {
            if (!opened->handle) {
                m_hasEnded = true;
                Q_EMIT failed({Fault::Kind::Unreachable, {}, Remedy::CheckAddress, verbatim(QString::fromLocal8Bit(strerror(opened->error))), QString::fromUtf8(m_bridge->settings.servers)});
            } else if (m_isConnected) {
                Q_EMIT connected(); // that had been told first
            }
        } else if (const auto *change = std::get_if<StateChange>(&told[i])) {
            setSession(change->state, change->session, change->timeout);
        } else if (const auto *happening = std::get_if<Happening>(&told[i])) {
            Q_EMIT happened(*happening);
        } else if (const auto *settled = std::get_if<Settled>(&told[i])) {
            settle(settled->ticket, settled->answer);
        } else {
            deleteLater();
        }
        if (!alive)
            return;
    }
}

void Client::settle(quint64 ticket, const Answer &answer)
{
    m_counters.bytesRead += answer.value.size();
    for (const QByteArray &name : answer.names)
        m_counters.bytesRead += name.size();
    if (const Answered done = m_asked.take(ticket))
        done(answer);
}

void Client::setSession(int state, qint64 session, std::chrono::milliseconds timeout)
{
    if (m_hasEnded)
        return;
    const bool wasConnected = std::exchange(m_isConnected, state == ZOO_CONNECTED_STATE);
    if (m_isConnected) {
        m_session = session;
        m_timeout = timeout;
        m_counters.openStreams = 1;
        if (!wasConnected && m_bridge->handle)
            Q_EMIT connected();
    } else if (state == ZOO_EXPIRED_SESSION_STATE || state == ZOO_AUTH_FAILED_STATE) {
        m_hasEnded = true;
        m_counters.openStreams = 0;
        if (state == ZOO_EXPIRED_SESSION_STATE)
            Q_EMIT expired();
        else
            Q_EMIT failed(faultOf(Code::AuthFailed, QString::fromUtf8(m_bridge->settings.servers)));
    } else if (wasConnected) {
        m_counters.openStreams = 0;
        Q_EMIT interrupted();
    }
}

} // namespace meshboard::zookeeper
