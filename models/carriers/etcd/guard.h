// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/gateway.h"
#include "domain/document.h"

#include <QMap>

namespace meshboard::etcd {

/// A key as the guard remembers it. The hash is of the value: an emptied etcd that was filled again the same way counts
/// the same revisions.
struct Mark
{
    Revision created = 0;
    Revision modified = 0;
    QByteArray hash;

    bool operator==(const Mark &) const = default;
};

/// Guard token of a key tree: `{"keys": {"traefik/http/…": ["created", "modified", "hash"], …}}`, numbers as text
/// because JSON's have 53 bits, bytes of a key that are not plain ASCII percent-encoded.
using Marks = QMap<QByteArray, Mark>;
Marks marksOf(const QMap<QByteArray, KeyValue> &pairs);
Guard guardOf(const Marks &marks);
Marks marksIn(const Guard &guard);
QByteArray hashOf(const QByteArray &value);
/// The newest revision in it. A server that is behind is another database.
Revision newestIn(const Marks &marks);

/// The tree as one document, a listing (text/keyvalue.h).
/// The value of one key; below `services` it registers an instance.
Document documentOf(const DocumentId &id, const KeyValue &pair, const QByteArray &services);
Document documentOf(const DocumentId &id, const QMap<QByteArray, KeyValue> &pairs);

} // namespace meshboard::etcd
