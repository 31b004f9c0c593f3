// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <compare>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Span trees: what a configuration text says, and at which bytes it says it.
/// No mesh knowledge lives here. All offsets are bytes in the original text, a BOM included.
namespace meshboard::text {

enum class Syntax : quint8 {
    Yaml,
    Json,
    Toml,
    Hcl,      ///< HCL 1 as hashicorp/hcl reads it; HCL 2 expressions are opaque and read-only
    Xml,      ///< elements as maps, see xml.h; nothing that a DOCTYPE declares is expanded
    KeyValue, ///< a listing of keys and values, one `key = value` line each, see keyvalue.h
};

/// Half-open range of bytes.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(qsizetype at) const { return begin <= at && at < end; }
    bool operator==(const Range &) const = default;
};

/// A place a person can go to. Line and column count from 1; the column counts characters, not bytes.
struct Position
{
    int line = 0;
    int column = 0;

    bool operator==(const Position &) const = default;
};

/// One step into a tree: an entry of a map or an item of a list.
class Step
{
public:
    Step(int index) : m_step(index) {}
    /// `occurrence` counts entries of the same key: HCL repeats blocks, and so do careless files.
    Step(QByteArray key, int occurrence = 0) : m_step(Key {std::move(key), occurrence}) {}
    Step(const char *key) : Step(QByteArray(key)) {}

    bool isIndex() const { return std::holds_alternative<int>(m_step); }
    int index() const { return std::get<int>(m_step); }
    const QByteArray &key() const { return std::get<Key>(m_step).name; }
    int occurrence() const { return std::get<Key>(m_step).occurrence; }

    bool operator==(const Step &) const = default;

private:
    struct Key
    {
        QByteArray name;
        int occurrence = 0;
        bool operator==(const Key &) const = default;
    };
    std::variant<int, Key> m_step;
};

/// Where in a text a value lives: the document (YAML has several in one file) and the steps from its root.
/// Printed as `0:/spec/http/6/route/0/weight`; a `/` in a key is written `~1`, a `~` is `~0` (as in RFC 6901),
/// the third occurrence of a key `name~2(2)`.
struct Path
{
    int document = 0;
    QList<Step> steps;

    Path operator/(Step step) const;
    Path parent() const;
    /// True where `other` is this path or lies below it.
    bool covers(const Path &other) const;
    QString toString() const;
    static std::optional<Path> fromString(QStringView text);

    bool operator==(const Path &) const = default;
};

enum class Kind : quint8 {
    Null,
    Scalar,
    Map,
    List,
    Alias,  ///< YAML `*name`; never expanded, see Node::resolved()
    Opaque, ///< an expression we can show but not change (HCL 2)
};

enum class Style : quint8 { Plain, Single, Double, Literal, Folded, Block, Flow };

/// What a plain scalar means to the program that reads it.
enum class Type : quint8 { String, Integer, Float, Bool, Null, Other };

class Tree;

/// A light reference into a tree; valid as long as the tree lives. A default-made one is "not there", and every
/// question to it has a harmless answer, so look-ups chain: `root["spec"]["http"][0]["route"]`.
class Node
{
public:
    Node() = default;

    explicit operator bool() const { return m_tree; }
    Kind kind() const;
    Style style() const;
    Type type() const;
    bool isMap() const { return kind() == Kind::Map; }
    bool isList() const { return kind() == Kind::List; }
    bool isScalar() const { return *this && kind() == Kind::Scalar; }

    /// Entries of a map or items of a list, in file order, duplicates kept.
    int size() const;
    Node at(int index) const;
    Node operator[](int index) const { return at(index); }
    /// The entry of that key. Where a key is repeated the last one counts, as it does for the servers' readers.
    Node operator[](QByteArrayView key) const;
    Node operator[](const char *key) const { return (*this)[QByteArrayView(key)]; }
    Node find(const Step &step) const;
    Node find(const Path &path) const; ///< steps only; the document of `path` is not looked at

    /// The key of this entry, decoded; empty for items of lists and roots.
    QByteArray key() const;
    /// Decoded value of a scalar (quotes, escapes and folding undone); empty for everything else.
    QByteArray bytes() const;
    QString text() const { return QString::fromUtf8(bytes()); }
    std::optional<qint64> integer() const;
    std::optional<double> number() const;
    std::optional<bool> boolean() const;

    Range range() const;      ///< the value itself, tight: quotes and brackets in, anchors and comments out
    Range outer() const;      ///< range() with the anchor and tag before it
    Range keyRange() const;   ///< the key as written, empty where there is none
    Range entryRange() const; ///< from the key (or the `-`) to the end of the value
    Position position() const;

    QByteArray anchor() const; ///< name after `&`, or after `*` for an alias
    QByteArray tag() const;
    /// For an alias the node it names, else the node itself. Loops and unknown names give "not there".
    Node resolved() const;

    Node parent() const;
    int indexInParent() const;
    Path path() const;
    const Tree &tree() const { return *m_tree; }

    bool operator==(const Node &) const = default;

private:
    friend class Tree;
    friend struct Access;
    Node(const Tree *tree, qint32 id) : m_tree(tree), m_id(id) {}

    const Tree *m_tree = nullptr;
    qint32 m_id = -1;
};

/// Why a text cannot be read as its syntax.
struct ReadError
{
    enum class Code : quint8 {
        Malformed,
        NotUtf8,
        TooDeep,  ///< more than `maxDepth` levels
        TooLarge, ///< more than `maxBytes` or `maxNodes`
        Template, ///< holds `{{`: a text for a template engine, shown and never edited
    };
    Code code = Code::Malformed;
    Position position;
    qsizetype offset = 0;
    Message detail;
};

inline constexpr int maxDepth = 200;
inline constexpr qsizetype maxBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxNodes = 2'000'000;

/// A text and its nodes. Immutable after reading; share it through `std::shared_ptr<const Tree>`.
class Tree
{
public:
    using Ptr = std::shared_ptr<const Tree>;
    ~Tree();

    static tl::expected<Ptr, ReadError> read(const QByteArray &bytes, Syntax syntax);

    Syntax syntax() const;
    const QByteArray &bytes() const;
    /// YAML streams hold any number of documents; every other syntax exactly one.
    int documentCount() const;
    Node root(int document = 0) const;
    Node find(const Path &path) const;
    Position position(qsizetype offset) const;
    /// The deepest node whose entry holds this byte; "not there" between documents.
    Node nodeAt(qsizetype offset) const;
    /// Number of scalars (nulls that are written out counted, keys not): the figure the inspector accounts for.
    int scalarCount() const;

    struct Store; // internal to the readers
    explicit Tree(std::unique_ptr<Store> store);
    const Store &store() const { return *m_store; }

private:
    friend class Node;
    std::unique_ptr<Store> m_store;
};

} // namespace meshboard::text
