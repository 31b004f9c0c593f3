// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <utility>

/// Byte-exact edits: change what was meant, leave every other byte of somebody else's file as it is.
namespace meshboard::text {

/// A value to be written: what goes in, not how it is spelled.
class Value
{
public:
    using List = QList<Value>;
    using Map = QList<std::pair<QByteArray, Value>>; ///< in the order it shall have in the file

    Value() = default; ///< null
    Value(bool value) : m_value(value) {}
    Value(int value) : m_value(qint64(value)) {}
    Value(qint64 value) : m_value(value) {}
    Value(double value) : m_value(value) {}
    Value(const char *text) : m_value(QByteArray(text)) {}
    Value(QByteArray utf8) : m_value(std::move(utf8)) {}
    Value(const QString &text) : m_value(text.toUtf8()) {}
    Value(List list) : m_value(std::move(list)) {}
    Value(Map map) : m_value(std::move(map)) {}

    using Variant = std::variant<std::monostate, bool, qint64, double, QByteArray, List, Map>;
    const Variant &variant() const { return m_value; }
    bool operator==(const Value &) const = default;

private:
    Variant m_value;
};

/// What a node says, aliases and merges followed. Nothing where that is an expression, or a number larger than any here.
std::optional<Value> valueOf(const Node &node);

/// The value of the node at `at` becomes `to`. A string keeps its quotes where it can; a number stays one.
struct Set
{
    Path at;
    Value to;
};
/// A new item of the list `list`, before the item `before` (its size appends).
struct InsertItem
{
    Path list;
    int before = 0;
    Value value;
};
/// A new entry at the end of the map `map`, or before the entry `beforeKey`. Missing maps on the way are made.
struct InsertField
{
    Path map;
    QByteArray key;
    Value value;
    QByteArray beforeKey;
};
/// Removes an item or an entry with the comments that belong to it.
struct Remove
{
    Path at;
};
/// Item `from` of a list moves so that it ends up at index `to`; its comments go along.
struct MoveItem
{
    Path list;
    int from = 0;
    int to = 0;
};

using Edit = std::variant<Set, InsertItem, InsertField, Remove, MoveItem>;

/// Replace `length` bytes at `at` by `with`.
struct Patch
{
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray with;

    bool operator==(const Patch &) const = default;
};

/// Why an edit is not done. Nothing was changed.
struct Refusal
{
    enum class Code : quint8 {
        NoSuchPlace,
        SharedByAlias,     ///< the value stands behind an alias or merge key; `places` says how many use it
        AnchorUsedOutside, ///< would delete an anchor that something else refers to
        DuplicateKey,      ///< the key on the path stands twice
        Opaque,            ///< an expression only the server understands
        UnsafePlace,       ///< lone CR, `? key` entries, pairs without braces, unterminated block scalar
        Overlap,           ///< two edits want the same bytes
        NotRepresentable,  ///< the syntax has no spelling for that value (a null in TOML)
        VerifyFailed,      ///< the patched text does not read as intended: our defect, caught before it did harm
        TooLarge,
    };
    Code code = Code::NoSuchPlace;
    Path at;
    int places = 0;
    Message detail;
};

/// What to do with a value behind an alias or merge key.
enum class SharedValue : quint8 {
    Ask,    ///< refuse with SharedByAlias
    All,    ///< change the anchor, and with it every place that uses it
    Here,   ///< write an own value beside the alias, here only
};

/// The patches, ascending and disjoint, that do all `edits` (each against `tree`, not against one another).
tl::expected<QList<Patch>, Refusal> patchesFor(const Tree &tree, const QList<Edit> &edits, SharedValue shared = SharedValue::Ask);

/// `bytes` with disjoint, ascending patches done.
QByteArray patched(const QByteArray &bytes, const QList<Patch> &patches);

/// One edit, done and proved: the result was read again and compared with the intended tree.
/// Several edits are done one after the other, each against the result of the one before.
tl::expected<Tree::Ptr, Refusal> edited(const Tree::Ptr &tree, const QList<Edit> &edits, SharedValue shared = SharedValue::Ask);

/// The patches that turn `before` into `after`, as few and as short as a line-then-byte comparison finds.
QList<Patch> difference(const QByteArray &before, const QByteArray &after);

} // namespace meshboard::text
