// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/guard.h"
#include "contract/writer.h"

namespace meshboard::etcd {

/// A write, compiled: pure.
struct Compiled
{
    Txn txn;
    Marks marks; ///< of the whole tree, before

    bool isEmpty() const { return txn.puts.isEmpty() && txn.deletes.isEmpty(); }
};

/// The value of a key, or a listing. `root`: no key outside of it is touched by a listing. A server takes at most `limit` operations in a transaction (--max-txn-ops).
Expected<Compiled> compiled(const Write &write, const QByteArray &root, int limit = 128);

/// What the transaction left behind at `revision`.
Receipt receiptFor(const Compiled &compiled, Revision revision);

/// Whether what stands there is what the transaction writes, all of it written by one.
std::optional<Revision> writtenAt(const Compiled &compiled, const Transacted &refused);

/// Why it was refused, in words: the first keys that are not what was compared.
Message differences(const Compiled &compiled, const QList<KeyValue> &standing);

} // namespace meshboard::etcd
