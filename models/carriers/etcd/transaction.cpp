// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/transaction.h"

#include "text/edit.h"
#include "text/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

using Pairs = QMap<QByteArray, QByteArray>;

Fault faultOf(const Write &write, Fault::Kind kind, const Message &detail)
{
    Fault fault {kind, {}, Remedy::None, detail, write.document.path};
    fault.place.source = write.document.source;
    fault.place.document = write.document.path;
    return fault;
}

/// A document of a key is that pair alone.
Expected<Pairs> pairsOf(const Write &write, const QByteArray &listing, Write::Sort nothingThere)
{
    if (const auto key = keyIn(write.document.path))
        return write.sort == nothingThere ? Pairs() : Pairs {{*key, listing}};
    const auto pairs = text::pairsOf(listing);
    if (pairs)
        return *pairs;
    return tl::unexpected(
        faultOf(write, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "not a listing of keys: %1"), {QList {pairs.error().detail}}}));
}

QList<QByteArray> touchedKeys(const Pairs &before, const Pairs &after)
{
    QList<QByteArray> touched;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto next = after.constFind(it.key());
        if (next == after.cend() || *next != *it)
            touched.append(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            touched.append(it.key());
    }
    return touched;
}

/// Bytes for a sentence: short, and one line.
QString shown(const QByteArray &value)
{
    return u'"' + QString::fromUtf8(value.left(60)).simplified() + (value.size() > 60 ? u"…\""_s : u"\""_s);
}

} // namespace

Expected<Compiled> compiled(const Write &write, const QByteArray &root, int limit)
{
    const QByteArray prefix = root + '/';
    const Expected<Pairs> before = pairsOf(write, write.before, Write::Sort::Create);
    if (!before)
        return tl::unexpected(before.error());
    const Expected<Pairs> after = pairsOf(write, write.after, Write::Sort::Remove);
    if (!after)
        return tl::unexpected(after.error());

    Compiled result;
    result.marks = marksIn(write.guard);
    const QList<QByteArray> touched = touchedKeys(*before, *after);
    const bool fits = touched.size() * 3 <= limit;
    if (touched.size() * 2 > limit) {
        return tl::unexpected(
            faultOf(write, Fault::Kind::Unsupported,
                    {QT_TRANSLATE_NOOP("Model", "%1 keys change at once; a guarded transaction of this server holds %2"), {touched.size(), limit / 2}}));
    }
    for (const QByteArray &key : touched) {
        if (!keyIn(write.document.path) && !key.startsWith(prefix))
            return tl::unexpected(
                faultOf(write, Fault::Kind::Refused,
                        {QT_TRANSLATE_NOOP("Model", "the key %1 is outside of %2/"), {QString::fromUtf8(key), QString::fromUtf8(root)}}));
        const auto value = before->constFind(key);
        const auto mark = result.marks.constFind(key);
        const bool existed = value != before->cend();
        if (existed != (mark != result.marks.cend()) || (existed && mark->hash != hashOf(*value)))
            return tl::unexpected(faultOf(write, Fault::Kind::Internal,
                                          {QT_TRANSLATE_NOOP("Model", "the guard is not of this text, at %1"), {QString::fromUtf8(key)}}));

        using Of = Comparison::Of;
        if (existed) {
            // Within one database the modification says it all; value and creation tell it from one that was emptied
            // and filled again.
            if (fits)
                result.txn.comparisons.append({Of::Created, key, {}, mark->created});
            result.txn.comparisons.append({Of::Modified, key, {}, mark->modified});
            result.txn.comparisons.append({Of::Value, key, *value, 0});
        } else {
            result.txn.comparisons.append({Of::Created, key, {}, 0});
        }
        if (const auto next = after->constFind(key); next != after->cend())
            result.txn.puts.append({key, *next, existed});
        else
            result.txn.deletes.append(key);
        result.txn.reads.append(key);
    }
    return result;
}

Receipt receiptFor(const Compiled &compiled, Revision revision)
{
    Marks marks = compiled.marks;
    for (const Put &put : compiled.txn.puts) {
        Mark &mark = marks[put.key];
        mark.created = put.keepsLease ? mark.created : revision;
        mark.modified = revision;
        mark.hash = hashOf(put.value);
    }
    for (const QByteArray &key : compiled.txn.deletes)
        marks.remove(key);
    return {guardOf(marks), std::nullopt};
}

std::optional<Revision> writtenAt(const Compiled &compiled, const Transacted &refused)
{
    QHash<QByteArray, KeyValue> standing;
    for (const KeyValue &pair : refused.standing)
        standing.insert(pair.key, pair);
    const Txn &txn = compiled.txn;
    if (std::any_of(txn.deletes.cbegin(), txn.deletes.cend(),
                    [&](const QByteArray &key) { return standing.contains(key); }))
        return std::nullopt;
    Revision revision = txn.puts.isEmpty() ? refused.header.revision : standing.value(txn.puts.first().key).modified;
    for (const Put &put : txn.puts) {
        const KeyValue pair = standing.value(put.key);
        if (pair.value != put.value || pair.modified != revision || revision == compiled.marks.value(put.key).modified)
            return std::nullopt;
    }
    return revision;
}

Message differences(const Compiled &compiled, const QList<KeyValue> &standing)
{
    QHash<QByteArray, KeyValue> there;
    for (const KeyValue &pair : standing)
        there.insert(pair.key, pair);
    QList<Message> lines;
    for (const QByteArray &key : compiled.txn.reads) {
        const auto now = there.constFind(key);
        const Mark before = compiled.marks.value(key);
        const QString name = QString::fromUtf8(key);
        if (now == there.cend()) {
            if (before.modified > 0)
                lines.append({QT_TRANSLATE_NOOP("Model", "%1 is gone"), {name}});
        } else if (now->modified != before.modified || now->created != before.created
                   || hashOf(now->value) != before.hash) {
            lines.append({QT_TRANSLATE_NOOP("Model", "%1 is now %2 (revision %3)"), {name, shown(now->value), QString::number(now->modified)}});
        }
    }
    const qsizetype count = lines.size();
    if (count > 5)
        lines = lines.mid(0, 5) << Message {QT_TRANSLATE_NOOP("Model", "and %1 more"), {count - 5}};
    return lines.isEmpty() ? Message() : Message {"%1", {lines}};
}

} // namespace meshboard::etcd
