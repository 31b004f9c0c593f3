// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "wire/client.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

/// What goes over etcd's JSON gateway, as values: https://etcd.io/docs/v3.4/dev-guide/api_grpc_gateway/. Bytes travel
/// in base64, 64-bit numbers as strings, and what has its default value is left out (a refused txn has no `succeeded`).
/// Pure. Checked against etcd 3.4.23.
namespace meshboard::etcd {

/// As the gateway takes it.
QByteArray compact(const QJsonObject &object);

/// Counts the changes of a whole database. 1 is a database nobody has written to.
using Revision = qint64;

struct KeyValue
{
    QByteArray key;
    QByteArray value;
    Revision created = 0;
    Revision modified = 0;

    bool operator==(const KeyValue &) const = default;
};

struct Header
{
    QString cluster; ///< the same after a restart with an emptied data directory
    Revision revision = 0;
};

struct Status
{
    Header header;
    QString version;
    bool hasLeader = false;
};

struct Page
{
    Header header; ///< its revision is that of the database, also where an older one was asked for
    QList<KeyValue> pairs;
    bool isLast = true;
};

struct Event
{
    bool isDelete = false;
    KeyValue pair; ///< of a deletion: the key alone
};

/// One message of a watch stream.
struct Notice
{
    int watch = 0;
    Revision revision = 0; ///< of the database when it was sent; later than the events of a watch that catches up
    bool isCreated = false;
    bool isCanceled = false;
    bool isFragment = false; ///< more events of the same revisions follow
    Revision compacted = 0;  ///< what was asked for is gone: nothing before this revision can be had
    QString reason;          ///< of a cancelled watch, in the server's words
    QList<Event> events;
};

struct Transacted
{
    Header header;
    bool isDone = false;      ///< false: a comparison did not hold, and nothing was written
    QList<KeyValue> standing; ///< then: what stands there
};

/// The key behind all keys with this prefix.
QByteArray endOf(const QByteArray &prefix);

struct RangeQuery
{
    QByteArray key;
    QByteArray end {}; ///< empty: this key alone
    Revision at = 0;   ///< 0: now
    int limit = 0;     ///< 0: all
    bool keysOnly = false;
    bool oldestFirst = false;
    Revision createdUpTo = 0; ///< 0: all
};
QByteArray rangeRequest(const RangeQuery &query);

struct WatchQuery
{
    int watch = 0;
    QByteArray prefix;
    Revision from = 0;
};
/// All watches of one stream: the gateway takes several objects in one body.
QByteArray watchRequest(const QList<WatchQuery> &queries);

struct Comparison
{
    enum class Of { Created, Modified, Value };
    Of of;
    QByteArray key;
    QByteArray value {};
    Revision revision = 0;
};
struct Put
{
    QByteArray key;
    QByteArray value;
    bool keepsLease = false; ///< only for keys that exist: else the server refuses
};
struct Txn
{
    QList<Comparison> comparisons;
    QList<Put> puts;
    QList<QByteArray> deletes;
    QList<QByteArray> reads; ///< where a comparison does not hold
};
QByteArray txnRequest(const Txn &txn);

Expected<Status> statusIn(const QByteArray &body);
Expected<Page> pageIn(const QByteArray &body);
Expected<Notice> noticeIn(const QByteArray &object);
Expected<Transacted> transactedIn(const QByteArray &body);

/// An answer with an error status, in the server's words.
Fault refusalIn(const wire::Answer &answer);
/// The revision asked for is gone.
bool isCompacted(const Fault &fault);
/// The answer would be larger than the gateway can carry.
bool isTooLarge(const Fault &fault);

} // namespace meshboard::etcd
