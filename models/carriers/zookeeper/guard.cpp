// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/guard.h"

#include "text/keyvalue.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

Mark markOf(const Node &node)
{
    return {node.stat.created, node.stat.version, hashOf(node.value)};
}

Guard guardOf(const Marks &marks)
{
    QJsonObject nodes;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        nodes.insert(QString::fromLatin1(it.key().toPercentEncoding("/:@")),
                     QJsonArray {QString::number(it->created), QString::number(it->version), QString::fromLatin1(it->hash)});
    }
    return {GuardStrength::Atomic, {{u"keys"_s, nodes}}};
}

Marks marksIn(const Guard &guard)
{
    Marks marks;
    const QJsonObject nodes = guard.token["keys"_L1].toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonArray mark = it.value().toArray();
        marks.insert(QByteArray::fromPercentEncoding(it.key().toLatin1()),
                     {mark[0].toString().toLongLong(), mark[1].toString().toInt(), mark[2].toString().toLatin1()});
    }
    return marks;
}

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).left(16).toHex();
}

QMap<QByteArray, QByteArray> pairsOf(const Nodes &nodes, const QByteArray &root)
{
    QSet<QByteArray> branches;
    for (auto it = nodes.keyBegin(); it != nodes.keyEnd(); ++it)
        branches.insert(it->left(it->lastIndexOf('/')));
    QMap<QByteArray, QByteArray> pairs;
    for (auto it = nodes.cbegin(); it != nodes.cend(); ++it) {
        if (it.key() != root && (!it->value.isEmpty() || !branches.contains(it.key())))
            pairs.insert(it.key().mid(1), it->value);
    }
    return pairs;
}

Document treeOf(const DocumentId &id, const Nodes &nodes, const QByteArray &root)
{
    Marks marks;
    for (auto it = nodes.cbegin(); it != nodes.cend(); ++it)
        marks.insert(it.key(), markOf(*it));
    Document document;
    document.id = id;
    document.bytes = text::listing(pairsOf(nodes, root));
    document.guard = guardOf(marks);
    qint64 changed = 0;
    for (const Node &node : nodes)
        changed = std::max(changed, node.stat.modifiedAt);
    if (changed > 0)
        document.changedAt = QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC);
    return document;
}

Document valueOf(const DocumentId &id, const Node &node, const QByteArray &services)
{
    Document document;
    document.id = id;
    document.bytes = node.value;
    document.guard = guardOf({{keyIn(id.path).value_or(QByteArray()), markOf(node)}});
    if (!services.isEmpty())
        document.registeredBelow = services + '/';
    if (node.stat.modifiedAt > 0)
        document.changedAt = QDateTime::fromMSecsSinceEpoch(node.stat.modifiedAt, Qt::UTC);
    return document;
}

} // namespace meshboard::zookeeper
