// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/transaction.h"

#include "carriers/zookeeper/address.h"
#include "text/edit.h"
#include "text/keyvalue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

using Values = QMap<QByteArray, QByteArray>;
using Sort = Operation::Sort;

/// A server takes 1 MB in a request (jute.maxbuffer), what goes around the values with it.
constexpr qsizetype mostBytes = 1'000'000;

Fault faultOf(const Write &write, Fault::Kind kind, const Message &detail)
{
    Fault fault {kind, {}, Remedy::None, detail, write.document.path};
    fault.place.source = write.document.source;
    fault.place.document = write.document.path;
    return fault;
}

/// The nodes of a listing, or the one whose value the document is.
Expected<Values> valuesOf(const Write &write, const QByteArray &bytes, bool stands)
{
    if (const auto path = keyIn(write.document.path))
        return stands ? Values {{*path, bytes}} : Values();
    const auto pairs = text::pairsOf(bytes);
    if (!pairs)
        return tl::unexpected(faultOf(write, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "not a listing of keys: %1"), {QList {pairs.error().detail}}}));
    Values values;
    for (auto it = pairs->cbegin(); it != pairs->cend(); ++it)
        values.insert('/' + it.key(), it.value());
    return values;
}

/// Bytes for a sentence: short, and one line.
QString shown(const QByteArray &value)
{
    return u'"' + QString::fromUtf8(value.left(60)).simplified() + (value.size() > 60 ? u"…\""_s : u"\""_s);
}

} // namespace

Expected<Compiled> compiled(const Write &write, const QByteArray &root)
{
    const Expected<Values> before = valuesOf(write, write.before, write.sort != Write::Sort::Create);
    if (!before)
        return tl::unexpected(before.error());
    const Expected<Values> after = valuesOf(write, write.after, write.sort != Write::Sort::Remove);
    if (!after)
        return tl::unexpected(after.error());
    const bool isTree = !keyIn(write.document.path);

    QSet<QByteArray> kept; // what stands afterwards and all above it
    for (auto it = after->keyBegin(); it != after->keyEnd(); ++it) {
        for (QByteArray path = *it; !path.isEmpty() && !kept.contains(path); path = above(path))
            kept.insert(path);
    }

    Compiled result;
    result.marks = marksIn(write.guard);
    QMap<QByteArray, Operation> gone;
    const auto remove = [&](const QByteArray &path) { gone.insert(path, {Sort::Remove, path, {}, result.marks.value(path).version}); };
    qsizetype bytes = 0;
    const auto touched = [&]() {
        QList<QByteArray> paths;
        for (auto it = before->cbegin(); it != before->cend(); ++it) {
            const auto next = after->constFind(it.key());
            if (next == after->cend() || *next != *it)
                paths.append(it.key());
        }
        for (auto it = after->keyBegin(); it != after->keyEnd(); ++it) {
            if (!before->contains(*it))
                paths.append(*it);
        }
        std::sort(paths.begin(), paths.end());
        return paths;
    }();
    for (const QByteArray &path : touched) {
        const QString name = QString::fromUtf8(path);
        if (isTree && (path == root || !isWithin(path, root)))
            return tl::unexpected(faultOf(write, Fault::Kind::Refused, {QT_TRANSLATE_NOOP("Model", "the key %1 is outside of %2/"), {name.mid(1), QString::fromUtf8(root.mid(1))}}));
        if (!isPath(path))
            return tl::unexpected(faultOf(write, Fault::Kind::Refused, {QT_TRANSLATE_NOOP("Model", "%1 is no path of a node"), {name}}));
        const auto mark = result.marks.constFind(path);
        const bool existed = mark != result.marks.cend();
        // A node without a value that others stand below is no key, but it is there.
        if ((before->contains(path) && !existed) || (existed && mark->hash != hashOf(before->value(path))))
            return tl::unexpected(faultOf(write, Fault::Kind::Internal, {QT_TRANSLATE_NOOP("Model", "the guard is not of this text, at %1"), {name}}));
        bytes += 2 * path.size() + after->value(path).size() + 64;
        if (after->contains(path) || kept.contains(path)) {
            result.parts.append({existed ? Sort::Set : Sort::Create, path, after->value(path), existed ? mark->version : -1});
            continue;
        }
        remove(path);
        for (QByteArray parent = above(path); isTree && parent != root && isWithin(parent, root) && !kept.contains(parent) && !before->contains(parent); parent = above(parent)) {
            if (result.marks.contains(parent))
                remove(parent);
        }
    }
    if (bytes > mostBytes)
        return tl::unexpected(faultOf(write, Fault::Kind::Unsupported,
                                      {QT_TRANSLATE_NOOP("Model", "%1 bytes change at once; a request to this server holds %2"), {qint64(bytes), qint64(mostBytes)}}));
    const QList<Operation> removed = gone.values();
    for (auto it = removed.crbegin(); it != removed.crend(); ++it)
        result.parts.append(*it);
    return result;
}

bool holds(const Compiled &compiled, const Standing &standing)
{
    return std::all_of(compiled.parts.cbegin(), compiled.parts.cend(), [&](const Operation &part) {
        const std::optional<Node> now = standing.value(part.path);
        if (part.sort == Sort::Create)
            return !now;
        return now && markOf(*now) == compiled.marks.value(part.path);
    });
}

bool isWritten(const Compiled &compiled, const Standing &standing)
{
    qint64 change = 0; // all parts of one write have one zxid
    return std::all_of(compiled.parts.cbegin(), compiled.parts.cend(), [&](const Operation &part) {
        const std::optional<Node> now = standing.value(part.path);
        if (part.sort == Sort::Remove)
            return !now;
        if (!now || now->value != part.value || (change != 0 && now->stat.modified != change))
            return false;
        change = now->stat.modified;
        if (part.sort == Sort::Create)
            return now->stat.version == 0;
        const Mark before = compiled.marks.value(part.path);
        return now->stat.created == before.created && now->stat.version == before.version + 1;
    });
}

Guard guardAfter(const Compiled &compiled, const Standing &standing)
{
    Marks marks = compiled.marks;
    for (const Operation &part : compiled.parts) {
        if (part.sort == Sort::Remove) {
            marks.remove(part.path);
            continue;
        }
        Mark &mark = marks[part.path];
        mark.hash = hashOf(part.value);
        if (part.sort == Sort::Set)
            ++mark.version;
        else if (const std::optional<Node> now = standing.value(part.path))
            mark.created = now->stat.created;
    }
    // Nodes above those that were made.
    for (auto it = standing.cbegin(); it != standing.cend(); ++it) {
        if (it.value() && !marks.contains(it.key()) && std::none_of(compiled.parts.cbegin(), compiled.parts.cend(), [&](const Operation &part) { return part.path == it.key(); }))
            marks.insert(it.key(), markOf(**it));
    }
    return guardOf(marks);
}

Message differences(const Compiled &compiled, const Standing &standing)
{
    QList<Message> lines;
    for (const Operation &part : compiled.parts) {
        const std::optional<Node> now = standing.value(part.path);
        const auto before = compiled.marks.constFind(part.path);
        const QString name = QString::fromUtf8(part.path);
        if (!now && before != compiled.marks.cend())
            lines.append({QT_TRANSLATE_NOOP("Model", "%1 is gone"), {name}});
        else if (now && (before == compiled.marks.cend() || now->stat.version != before->version || hashOf(now->value) != before->hash))
            lines.append({QT_TRANSLATE_NOOP("Model", "%1 is now %2 (version %3)"), {name, shown(now->value), QString::number(now->stat.version)}});
        else if (now && now->stat.created != before->created)
            lines.append({QT_TRANSLATE_NOOP("Model", "%1 was removed and made again"), {name}});
    }
    const qsizetype count = lines.size();
    if (count > 5)
        lines = lines.mid(0, 5) << Message {QT_TRANSLATE_NOOP("Model", "and %1 more"), {count - 5}};
    return lines.isEmpty() ? Message() : Message {"%1", {lines}};
}

} // namespace meshboard::zookeeper
