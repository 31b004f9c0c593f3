// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/client.h"
#include "domain/document.h"

#include <QMap>

namespace meshboard::zookeeper {

struct Node
{
    QByteArray value;
    Stat stat;

    bool operator==(const Node &) const = default;
};
using Nodes = QMap<QByteArray, Node>;

/// A node as the guard remembers it. The server compares the version; czxid and the hash of the value tell a node that was
/// removed and made again, which counts from 0 once more.
struct Mark
{
    qint64 created = 0;
    int version = 0;
    QByteArray hash;

    bool operator==(const Mark &) const = default;
};

/// Guard token: `{"keys": {"/traefik/http": ["czxid", "version", "hash"], …}}`, numbers as text because JSON's have
/// 53 bits, bytes of a path that are not plain ASCII percent-encoded. Also the nodes without a value that others stand below.
using Marks = QMap<QByteArray, Mark>;
Mark markOf(const Node &node);
Guard guardOf(const Marks &marks);
Marks marksIn(const Guard &guard);
QByteArray hashOf(const QByteArray &value);

/// What a tree says below its root: nodes with a value and nodes with nothing below them. Keys as Traefik has them, without
/// the first slash. A node that only others stand below is no key.
QMap<QByteArray, QByteArray> pairsOf(const Nodes &nodes, const QByteArray &root);
/// The tree as one document, a listing (text/keyvalue.h).
Document treeOf(const DocumentId &id, const Nodes &nodes, const QByteArray &root);
/// The value of one node, whose document says which (valuePath); below `services` it registers an instance.
Document valueOf(const DocumentId &id, const Node &node, const QByteArray &services = {});

} // namespace meshboard::zookeeper
