// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/gateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

qint64 numberIn(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

Expected<QJsonObject> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isObject())
        return document.object();
    const Message why
        = error.error == QJsonParseError::NoError ? Message {QT_TRANSLATE_NOOP("Model", "not an object"), {}} : verbatim(error.errorString());
    return tl::unexpected(
        Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "not an answer of etcd: %1"), {QList {why}}}});
}

/// Every answer of etcd has a header; what has none is some other server's.
Expected<Header> headerIn(const QJsonObject &answer)
{
    const QJsonObject header = answer["header"_L1].toObject();
    if (!header.contains("cluster_id"_L1))
        return tl::unexpected(
            Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "not an answer of etcd: no header"), {}}});
    return Header {header["cluster_id"_L1].toString(), numberIn(header["revision"_L1])};
}

KeyValue pairIn(const QJsonObject &pair)
{
    return {bytesIn(pair["key"_L1]), bytesIn(pair["value"_L1]), numberIn(pair["create_revision"_L1]),
            numberIn(pair["mod_revision"_L1])};
}

QList<KeyValue> pairsIn(const QJsonObject &range)
{
    const QJsonArray array = range["kvs"_L1].toArray();
    QList<KeyValue> pairs;
    pairs.reserve(array.size());
    for (const QJsonValue &pair : array)
        pairs.append(pairIn(pair.toObject()));
    return pairs;
}

QJsonObject range(const RangeQuery &query)
{
    QJsonObject object {{u"key"_s, base64(query.key)}};
    if (!query.end.isEmpty())
        object.insert("range_end"_L1, base64(query.end));
    if (query.at > 0)
        object.insert("revision"_L1, QString::number(query.at));
    if (query.limit > 0)
        object.insert("limit"_L1, QString::number(query.limit));
    if (query.keysOnly)
        object.insert("keys_only"_L1, true);
    if (query.createdUpTo > 0)
        object.insert("max_create_revision"_L1, QString::number(query.createdUpTo));
    if (query.oldestFirst) {
        object.insert("sort_order"_L1, "ASCEND"_L1);
        object.insert("sort_target"_L1, "CREATE"_L1);
    }
    return object;
}

QJsonObject comparison(const Comparison &one)
{
    QJsonObject object {{u"key"_s, base64(one.key)}, {u"result"_s, u"EQUAL"_s}};
    switch (one.of) {
    case Comparison::Of::Created:
        object.insert("target"_L1, "CREATE"_L1);
        object.insert("create_revision"_L1, QString::number(one.revision));
        break;
    case Comparison::Of::Modified:
        object.insert("target"_L1, "MOD"_L1);
        object.insert("mod_revision"_L1, QString::number(one.revision));
        break;
    case Comparison::Of::Value:
        object.insert("target"_L1, "VALUE"_L1);
        object.insert("value"_L1, base64(one.value));
        break;
    }
    return object;
}

} // namespace

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray endOf(const QByteArray &prefix)
{
    QByteArray end = prefix;
    while (!end.isEmpty() && quint8(end.back()) == 0xff)
        end.chop(1);
    if (end.isEmpty())
        return QByteArray(1, '\0'); // etcd's word for "to the last key"
    end.back() = char(quint8(end.back()) + 1);
    return end;
}

QByteArray rangeRequest(const RangeQuery &query)
{
    return compact(range(query));
}

QByteArray watchRequest(const QList<WatchQuery> &queries)
{
    QByteArray body;
    for (const WatchQuery &query : queries) {
        body += compact({{u"create_request"_s,
                          QJsonObject {{u"key"_s, base64(query.prefix)},
                                       {u"range_end"_s, base64(endOf(query.prefix))},
                                       {u"start_revision"_s, QString::number(query.from)},
                                       {u"watch_id"_s, QString::number(query.watch)},
                                       {u"progress_notify"_s, true},
                                       {u"fragment"_s, true}}}});
    }
    return body;
}

QByteArray txnRequest(const Txn &txn)
{
    QJsonArray comparisons;
    QJsonArray success;
    QJsonArray failure;
    for (const Comparison &one : txn.comparisons)
        comparisons.append(comparison(one));
    for (const Put &put : txn.puts) {
        QJsonObject object {{u"key"_s, base64(put.key)}, {u"value"_s, base64(put.value)}};
        if (put.keepsLease)
            object.insert("ignore_lease"_L1, true);
        success.append(QJsonObject {{u"request_put"_s, object}});
    }
    for (const QByteArray &key : txn.deletes)
        success.append(QJsonObject {{u"request_delete_range"_s, QJsonObject {{u"key"_s, base64(key)}}}});
    for (const QByteArray &key : txn.reads)
        failure.append(QJsonObject {{u"request_range"_s, range({key})}});
    return compact({{u"compare"_s, comparisons}, {u"success"_s, success}, {u"failure"_s, failure}});
}

Expected<Status> statusIn(const QByteArray &body)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    return headerIn(*object).map([&](const Header &header) {
        // Ids fill all 64 bits: they stay text.
        const QString leader = (*object)["leader"_L1].toString();
        return Status {header, (*object)["version"_L1].toString(), !leader.isEmpty() && leader != "0"_L1};
    });
}

Expected<Page> pageIn(const QByteArray &body)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    return headerIn(*object).map([&](const Header &header) {
        return Page {header, pairsIn(*object), !(*object)["more"_L1].toBool()};
    });
}

Expected<Notice> noticeIn(const QByteArray &object)
{
    const auto whole = objectIn(object);
    if (!whole)
        return tl::unexpected(whole.error());
    if (const QJsonObject error = (*whole)["error"_L1].toObject(); !error.isEmpty()) {
        return tl::unexpected(Fault {Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(error["message"_L1].toString())});
    }
    const QJsonObject result = (*whole)["result"_L1].toObject();
    const auto header = headerIn(result);
    if (!header)
        return tl::unexpected(header.error());
    Notice notice;
    notice.watch = int(numberIn(result["watch_id"_L1]));
    notice.revision = header->revision;
    notice.isCreated = result["created"_L1].toBool();
    notice.isCanceled = result["canceled"_L1].toBool();
    notice.isFragment = result["fragment"_L1].toBool();
    notice.compacted = numberIn(result["compact_revision"_L1]);
    notice.reason = result["cancel_reason"_L1].toString();
    const QJsonArray events = result["events"_L1].toArray();
    notice.events.reserve(events.size());
    for (const QJsonValue &event : events)
        notice.events.append({event["type"_L1].toString() == "DELETE"_L1, pairIn(event["kv"_L1].toObject())});
    return notice;
}

Expected<Transacted> transactedIn(const QByteArray &body)
{
    const auto object = objectIn(body);
    if (!object)
        return tl::unexpected(object.error());
    return headerIn(*object).map([&](const Header &header) {
        Transacted transacted {header, (*object)["succeeded"_L1].toBool(), {}};
        for (const QJsonValue &response : (*object)["responses"_L1].toArray())
            transacted.standing += pairsIn(response["response_range"_L1].toObject());
        return transacted;
    });
}

Fault refusalIn(const wire::Answer &answer)
{
    Fault fault {Fault::Kind::Refused, {}, Remedy::None, {}};
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString words = object["message"_L1].toString(object["error"_L1].toString());
    fault.detail = verbatim(words);
    if (words.isEmpty()) {
        fault.kind = Fault::Kind::Unsupported;
        fault.remedy = Remedy::CheckAddress;
        fault.detail = verbatim(u"HTTP %1: %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body.left(200)).trimmed()));
        return fault;
    }
    // gRPC status codes: https://grpc.github.io/grpc/core/md_doc_statuscodes.html
    switch (object["code"_L1].toInt()) {
    case 4:
        fault.kind = Fault::Kind::TimedOut;
        fault.remedy = Remedy::Retry;
        break;
    case 7:
        fault.remedy = Remedy::CheckPermission;
        break;
    case 14:
        fault.kind = Fault::Kind::Unreachable;
        fault.remedy = Remedy::Retry;
        break;
    case 16:
        fault.remedy = Remedy::CheckCredentials;
        break;
    default:
        // A server that wants a user says so with "invalid argument".
        if (words.contains("user name is empty"_L1)) {
            fault.remedy = Remedy::CheckCredentials;
        }
        break;
    }
    return fault;
}

bool isCompacted(const Fault &fault)
{
    return inEnglish(fault.detail).contains("has been compacted"_L1);
}

bool isTooLarge(const Fault &fault)
{
    return inEnglish(fault.detail).contains("larger than"_L1);
}

} // namespace meshboard::etcd
