// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/guard.h"
#include "contract/writer.h"

#include <optional>

namespace meshboard::zookeeper {

/// What is to be done with the nodes of a document, compiled: pure. Nodes above those that are made come on top.
struct Compiled
{
    QList<Operation> parts; ///< made and set from the top down, then removed from the bottom up
    Marks marks;            ///< of the whole document, before

    bool isEmpty() const { return parts.isEmpty(); }
};

/// The value of one node, or the tree below `root`, outside of which no node is touched then. A node above others that nothing is left below goes with them: as an empty one it would be a key.
Expected<Compiled> compiled(const Write &write, const QByteArray &root);

/// The nodes that a write touches, as they stand now.
using Standing = QMap<QByteArray, std::optional<Node>>;

/// Whether each is what the guard remembers.
bool holds(const Compiled &compiled, const Standing &standing);
/// Whether what stands there is what the write writes, all of it written by one change.
bool isWritten(const Compiled &compiled, const Standing &standing);
/// The guard after it was written.
Guard guardAfter(const Compiled &compiled, const Standing &standing);
/// Why it was refused, in words: the first nodes that are not what was compared.
Message differences(const Compiled &compiled, const Standing &standing);

} // namespace meshboard::zookeeper
