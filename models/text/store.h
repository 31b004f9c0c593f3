// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QHash>

#include <deque>

namespace meshboard::text {

/// One node of the arena. Offsets fit 32 bits because texts over `maxBytes` are not read.
struct Cell
{
    enum Flag : quint16 {
        TextPooled = 1, ///< the decoded value stands in the pool, not in the text
        KeyPooled = 2,
        Unsafe = 4,        ///< `? key`, a key that is no scalar: never edited
        HasProperties = 8, ///< anchor or tag, see Store::properties
        Header = 16,       ///< TOML: a table with a `[header]` of its own
        Implied = 32,      ///< TOML: a table only named in the headers or dotted keys of others; HCL: the map of a label
        Dotted = 64,       ///< TOML: made by a dotted key
        Tables = 128,      ///< TOML: an array of `[[tables]]`
        Assigned = 256,    ///< HCL: `key = {`, not `key {`
        Merge = 512,       ///< YAML: the entry `<<`
        NoValue = 1024,    ///< YAML: an empty node, nothing is written
        Repeats = 2048,    ///< a map in which a key stands more than once
        Pair = 4096,       ///< YAML: a map of one entry in a flow list, without braces
    };

    quint32 begin = 0;
    quint32 end = 0;
    quint32 entry = 0; ///< first byte of key or dash, else of the value with its properties
    quint32 keyBegin = 0;
    quint32 keyEnd = 0;
    qint32 mark = -1; ///< offset of `-`, `:` or `=`; -1 where there is none. XML: where the element ends
    qint32 parent = -1;
    qint32 index = 0;
    qint32 firstKid = 0; ///< into Store::kids; for an alias the node it names, or -1
    qint32 kidCount = 0;
    quint32 textAt = 0;
    quint32 textLength = 0;
    quint32 keyAt = 0;
    quint32 keyLength = 0;
    Kind kind = Kind::Null;
    Style style = Style::Plain;
    Type type = Type::String;
    quint16 flags = 0;

    bool has(Flag flag) const { return flags & flag; }
};

/// A statement of a TOML text: a header or a `key = value`, in file order. Tables lie scattered in TOML, so edits need
/// to know which lines belong to which table.
struct Statement
{
    enum class Sort : quint8 { Pair, Header, ArrayHeader };
    Sort sort = Sort::Pair;
    quint32 begin = 0;     ///< first byte of the key or of `[`
    quint32 end = 0;       ///< behind the value or the `]`
    qint32 node = -1;      ///< the value, the table, the element
    qint32 section = -1;   ///< table whose header stands above, -1 for the root
};

struct Tree::Store
{
    struct Properties
    {
        quint32 outer = 0; ///< first byte of anchor or tag
        quint32 end = 0;   ///< behind them
        Range anchor;      ///< the name without `&`
        QByteArray tag;
    };

    Store(const QByteArray &text, Syntax textSyntax);

    QByteArray bytes;
    Syntax syntax;
    std::deque<Cell> cells;
    std::vector<qint32> kids;
    std::vector<qint32> roots;
    QByteArray pool;
    QHash<qint32, Properties> properties;
    std::vector<Statement> statements; ///< TOML only
    QHash<qint32, int> occurrences;    ///< of the entries whose key stood in their map before: how often
    bool hasLoneCarriageReturn = false;
    bool hasUnicodeBreak = false; ///< YAML: U+0085, U+2028 or U+2029, which end a line for its reader and for nobody else

    /// Where the text proper starts: behind a byte order mark.
    qsizetype start() const { return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; }

    /// Forgets what was read, to read again.
    void clear();
    qint32 add(qint32 parent, Cell cell);
    void setText(Cell &cell, QByteArrayView decoded, qsizetype at);
    void setKey(Cell &cell, QByteArrayView decoded, qsizetype at);
    QByteArrayView text(const Cell &cell) const;
    QByteArrayView key(const Cell &cell) const;
    quint32 outer(qint32 id) const;
    /// Fills `kids`: children stand in the order in which they were added.
    void link();

    void indexLines();
    Position position(qsizetype offset) const;

private:
    qsizetype charactersBefore(qsizetype offset) const;
    bool repeatsKeys(const Cell &map) const;

    bool m_ascii = true;
    std::vector<quint32> m_lines;      ///< first byte of each line
    std::vector<quint32> m_characters; ///< characters before each block of bytes
};

/// Each reader fills the store or throws a ReadError whose position is still empty.
void readYaml(Tree::Store &store);
void readJson(Tree::Store &store);
void readHcl(Tree::Store &store);
void readToml(Tree::Store &store);
void readXml(Tree::Store &store);
void readKeyValue(Tree::Store &store);

[[noreturn]] void fail(qsizetype offset, const Message &detail, ReadError::Code code = ReadError::Code::Malformed);

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a plain YAML scalar means to the Kubernetes tools (YAML 1.1 words for booleans included).
Type yamlTypeOf(QByteArrayView plain);

/// For the code of edits, which works on cells.
struct Access
{
    static Node node(const Tree &tree, qint32 id);
    static qint32 id(const Node &node);
    static const Cell &cell(const Node &node);
    static const Tree::Store &store(const Node &node);
};

} // namespace meshboard::text
