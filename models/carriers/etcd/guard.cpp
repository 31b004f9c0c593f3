// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/guard.h"

#include "text/keyvalue.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

Marks marksOf(const QMap<QByteArray, KeyValue> &pairs)
{
    Marks marks;
    for (const KeyValue &pair : pairs)
        marks.insert(pair.key, {pair.created, pair.modified, hashOf(pair.value)});
    return marks;
}

Guard guardOf(const Marks &marks)
{
    QJsonObject keys;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        keys.insert(
            QString::fromLatin1(it.key().toPercentEncoding("/:@")),
            QJsonArray {QString::number(it->created), QString::number(it->modified), QString::fromLatin1(it->hash)});
    }
    return {GuardStrength::Atomic, {{u"keys"_s, keys}}};
}

Marks marksIn(const Guard &guard)
{
    Marks marks;
    const QJsonObject keys = guard.token["keys"_L1].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const QJsonArray mark = it.value().toArray();
        marks.insert(QByteArray::fromPercentEncoding(it.key().toLatin1()),
                     {mark[0].toString().toLongLong(), mark[1].toString().toLongLong(), mark[2].toString().toLatin1()});
    }
    return marks;
}

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).left(16).toHex();
}

Revision newestIn(const Marks &marks)
{
    Revision newest = 0;
    for (const Mark &mark : marks)
        newest = std::max(newest, mark.modified);
    return newest;
}

Document documentOf(const DocumentId &id, const QMap<QByteArray, KeyValue> &pairs)
{
    QMap<QByteArray, QByteArray> values;
    for (const KeyValue &pair : pairs)
        values.insert(pair.key, pair.value);
    Document document;
    document.id = id;
    document.bytes = text::listing(values);
    document.guard = guardOf(marksOf(pairs));
    return document;
}

Document documentOf(const DocumentId &id, const KeyValue &pair, const QByteArray &services)
{
    Document document;
    document.id = id;
    document.bytes = pair.value;
    document.guard = guardOf(marksOf({{pair.key, pair}}));
    if (!services.isEmpty() && pair.key.startsWith(services))
        document.registeredBelow = services;
    return document;
}

} // namespace meshboard::etcd
