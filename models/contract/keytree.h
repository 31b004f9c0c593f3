// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "domain/fault.h"
#include "domain/keys.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace meshboard {

/// A key of a tree, seen from the level above it.
struct KeyEntry
{
    QByteArray key;         ///< whole; of a branch without a key of its own what its keys begin with, without the last slash
    QByteArray name;        ///< its part at this level, without slashes; empty for a key that ends in a slash
    bool hasValue = false;  ///< a key of exactly this name is there (its value may be empty)
    bool isBranch = false;  ///< there are keys below
    qint64 size = -1;       ///< bytes of the value; -1: not known at this level

    bool operator==(const KeyEntry &) const = default;
};

/// Part of a level, in the order of bytes.
struct KeyPage
{
    QList<KeyEntry> entries;
    QByteArray next; ///< where the following page starts; empty: that was all
};

/// The keys of a store, level by level and on demand, beside the snapshot: nobody holds a hundred thousand of them to show
/// forty. A slash separates levels. Values are documents: the writer of the same source reads and writes them by
/// `documentFor`. Lives on the main thread.
class KeyTree : public QObject
{
    Q_OBJECT

public:
    using Listed = std::function<void(Expected<KeyPage>)>;
    /// What stands directly below `parent` (empty: the top), beginning at `from` of an earlier page. An entry of one page may
    /// come again on the next, as the branch beside the value.
    [[nodiscard]] virtual Call children(const QByteArray &parent, const QByteArray &from, Listed done) = 0;

    virtual DocumentId documentFor(const QByteArray &key) const = 0;

    /// What somebody looks at: changed() tells of everything that begins with one of these, values as well as keys. None: of
    /// nothing.
    virtual void follow(const QSet<QByteArray> &prefixes) = 0;

Q_SIGNALS:
    /// Something that begins with `key` may not be as it was: what was read there before is old.
    void changed(const QByteArray &key);
};

} // namespace meshboard
