// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/store.h"

#include <charconv>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

/// Numbers as YAML, TOML, HCL and JSON spell them: sign, `_` between digits, 0x 0o 0b.
QByteArray withoutUnderscores(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    if (!plain.isEmpty() && plain[0] != '_')
        plain.replace("_", "");
    return plain;
}

std::optional<qint64> integerOf(QByteArrayView written)
{
    const QByteArray text = withoutUnderscores(written);
    const char *at = text.constBegin();
    const char *const end = text.constEnd();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    int base = 10;
    if (end - at > 2 && *at == '0') {
        const char letter = at[1];
        base = letter == 'x' || letter == 'X' ? 16 : letter == 'o' || letter == 'O' ? 8 : letter == 'b' || letter == 'B' ? 2 : 10;
        if (base != 10)
            at += 2;
        // 0400 is octal to YAML 1.1, to HCL and to Go.
        else if (std::all_of(at, end, [](char c) { return c >= '0' && c <= '7'; }))
            base = 8;
    }
    quint64 value = 0;
    const auto [rest, error] = std::from_chars(at, end, value, base);
    if (at == end || error != std::errc() || rest != end)
        return std::nullopt;
    const quint64 limit = quint64(std::numeric_limits<qint64>::max()) + negative;
    if (value > limit)
        return std::nullopt;
    return negative ? qint64(0 - value) : qint64(value);
}

std::optional<double> numberOf(QByteArrayView written)
{
    const QByteArray text = withoutUnderscores(written);
    QByteArrayView rest = text;
    const bool negative = rest.startsWith('-');
    if (negative || rest.startsWith('+'))
        rest = rest.sliced(1);
    const QByteArray word = rest.toByteArray().toLower();
    if (word == ".inf" || word == "inf")
        return negative ? -HUGE_VAL : HUGE_VAL;
    if (word == ".nan" || word == "nan")
        return std::nan("");
    if (rest.isEmpty() || (rest[0] != '.' && (rest[0] < '0' || rest[0] > '9')))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(rest.begin(), rest.end(), value);
    if (end != rest.end() || (error != std::errc() && error != std::errc::result_out_of_range))
        return std::nullopt;
    return negative ? -value : value;
}

bool isTemplate(const Tree &tree, qsizetype at)
{
    // Braces in a comment are words; in a key, a value or a flow map they are for a template engine.
    const Node node = tree.nodeAt(at);
    if (!node)
        return false;
    if (node.keyRange().contains(at))
        return true;
    // A block of text below a key reads as it stands; what is for an engine in it is for that of another program (dashboards, injectors).
    if (tree.syntax() == Syntax::Yaml && node.isScalar() && (node.style() == Style::Literal || node.style() == Style::Folded))
        return false;
    if (node.isScalar() || node.kind() == Kind::Opaque)
        return node.range().contains(at);
    const Range range = node.range();
    return node.style() == Style::Flow && (range.begin == at || range.begin == at + 1);
}

std::optional<qsizetype> templateIn(const Tree &tree)
{
    const QByteArray &bytes = tree.bytes();
    for (qsizetype at = bytes.indexOf("{{"); at >= 0; at = bytes.indexOf("{{", at + 2)) {
        if (isTemplate(tree, at))
            return at;
    }
    return std::nullopt;
}

/// Offset of the first byte that is not UTF-8.
std::optional<qsizetype> notUtf8(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const uchar *const begin = at;
    const uchar *const end = at + bytes.size();
    const auto continues = [&](int n) {
        for (int i = 1; i <= n; ++i) {
            if (at + i >= end || (at[i] & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    while (at < end) {
        int more = 0;
        if (*at < 0x80)
            more = 0;
        else if (*at >= 0xc2 && *at <= 0xdf)
            more = 1;
        else if (*at >= 0xe0 && *at <= 0xef)
            more = 2;
        else if (*at >= 0xf0 && *at <= 0xf4)
            more = 3;
        else
            return at - begin;
        if (!continues(more))
            return at - begin;
        // Overlong forms, surrogates, and what lies above U+10FFFF.
        if ((*at == 0xe0 && at[1] < 0xa0) || (*at == 0xed && at[1] > 0x9f) || (*at == 0xf0 && at[1] < 0x90)
            || (*at == 0xf4 && at[1] > 0x8f))
            return at - begin;
        at += more + 1;
    }
    return std::nullopt;
}

void readInto(Tree::Store &store)
{
    switch (store.syntax) {
    case Syntax::Yaml:
        return readYaml(store);
    case Syntax::Json:
        return readJson(store);
    case Syntax::Toml:
        return readToml(store);
    case Syntax::Hcl:
        return readHcl(store);
    case Syntax::Xml:
        return readXml(store);
    case Syntax::KeyValue:
        return readKeyValue(store);
    }
}

tl::unexpected<ReadError> placed(ReadError error, const Tree::Store &store)
{
    error.position = store.position(error.offset);
    return tl::unexpected(std::move(error));
}

ReadError templateAt(qsizetype offset)
{
    return {ReadError::Code::Template, {}, offset, {QT_TRANSLATE_NOOP("Model", "“{{” is for a template engine"), {}}};
}

} // namespace

tl::expected<Tree::Ptr, ReadError> Tree::read(const QByteArray &bytes, Syntax syntax)
{
    if (bytes.size() > maxBytes) {
        return tl::unexpected(ReadError {
            ReadError::Code::TooLarge, {1, 1}, 0, {QT_TRANSLATE_NOOP("Model", "%1 bytes, more than %2"), {bytes.size(), maxBytes}}});
    }
    auto store = std::make_unique<Store>(bytes, syntax);
    if (const auto offset = notUtf8(bytes)) {
        const auto byte = QString::number(uchar(bytes[*offset]), 16);
        return placed({ReadError::Code::NotUtf8, {}, *offset, {QT_TRANSLATE_NOOP("Model", "byte 0x%1"), {byte}}}, *store);
    }
    const qsizetype braces = syntax == Syntax::KeyValue ? -1 : bytes.indexOf("{{");
    try {
        readInto(*store);
    } catch (const ReadError &error) {
        if (braces >= 0 && error.code == ReadError::Code::Malformed)
            return placed(templateAt(braces), *store);
        return placed(error, *store);
    }
    store->link();
    auto tree = std::make_shared<const Tree>(std::move(store));
    if (braces >= 0) {
        if (const auto at = templateIn(*tree))
            return placed(templateAt(*at), tree->store());
    }
    return tree;
}

Tree::Tree(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

Tree::~Tree() = default;

Syntax Tree::syntax() const
{
    return m_store->syntax;
}

const QByteArray &Tree::bytes() const
{
    return m_store->bytes;
}

int Tree::documentCount() const
{
    return int(m_store->roots.size());
}

Node Tree::root(int document) const
{
    return document >= 0 && document < documentCount() ? Node(this, m_store->roots[size_t(document)]) : Node();
}

Node Tree::find(const Path &path) const
{
    return root(path.document).find(path);
}

Position Tree::position(qsizetype offset) const
{
    return m_store->position(offset);
}

Node Tree::nodeAt(qsizetype offset) const
{
    // Entries of maps and lists lie one behind the other, except the tables of TOML.
    const bool scattered = m_store->syntax == Syntax::Toml || m_store->syntax == Syntax::KeyValue;
    const auto holds = [&](const Node &node) { return node.entryRange().contains(offset); };
    if (scattered) {
        Node best;
        for (qint32 id = 0; id < qint32(m_store->cells.size()); ++id) {
            const Node node(this, id);
            if (holds(node) && (!best || node.entryRange().length() <= best.entryRange().length()))
                best = node;
        }
        return best;
    }
    Node best;
    for (int document = 0; document < documentCount() && !best; ++document) {
        if (holds(root(document)))
            best = root(document);
    }
    for (Node node = best; node;) {
        int low = 0;
        int high = node.size();
        while (low < high) {
            const int middle = (low + high) / 2;
            if (node.at(middle).entryRange().end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        node = node.at(low);
        if (!node || !holds(node))
            break;
        best = node;
    }
    return best;
}

int Tree::scalarCount() const
{
    int count = 0;
    for (const Cell &cell : m_store->cells)
        count += cell.kind == Kind::Scalar || (cell.kind == Kind::Null && !cell.has(Cell::NoValue));
    return count;
}

Kind Node::kind() const
{
    return *this ? Access::cell(*this).kind : Kind::Null;
}

Style Node::style() const
{
    return *this ? Access::cell(*this).style : Style::Plain;
}

Type Node::type() const
{
    return *this ? Access::cell(*this).type : Type::Null;
}

int Node::size() const
{
    return *this ? Access::cell(*this).kidCount : 0;
}

Node Node::at(int index) const
{
    if (index < 0 || index >= size())
        return {};
    return {m_tree, m_tree->store().kids[size_t(Access::cell(*this).firstKid + index)]};
}

Node Node::operator[](QByteArrayView key) const
{
    if (!isMap())
        return {};
    for (int i = size() - 1; i >= 0; --i) {
        const Node child = at(i);
        if (m_tree->store().key(Access::cell(child)) == key)
            return child;
    }
    return {};
}

Node Node::find(const Step &step) const
{
    // A path that came as text does not know whether `80` is an index or a key.
    if (step.isIndex())
        return isMap() ? find(Step(QByteArray::number(step.index()))) : isList() ? at(step.index()) : Node();
    if (!isMap())
        return {};
    int occurrence = 0;
    for (int i = 0; i < size(); ++i) {
        const Node child = at(i);
        if (m_tree->store().key(Access::cell(child)) == step.key() && occurrence++ == step.occurrence())
            return child;
    }
    return {};
}

Node Node::find(const Path &path) const
{
    Node node = *this;
    for (const Step &step : path.steps)
        node = node.find(step);
    return node;
}

QByteArray Node::key() const
{
    return *this ? m_tree->store().key(Access::cell(*this)).toByteArray() : QByteArray();
}

QByteArray Node::bytes() const
{
    return isScalar() ? m_tree->store().text(Access::cell(*this)).toByteArray() : QByteArray();
}

std::optional<qint64> Node::integer() const
{
    return isScalar() ? integerOf(m_tree->store().text(Access::cell(*this))) : std::nullopt;
}

std::optional<double> Node::number() const
{
    if (!isScalar())
        return std::nullopt;
    if (const auto whole = integer())
        return double(*whole);
    return numberOf(m_tree->store().text(Access::cell(*this)));
}

std::optional<bool> Node::boolean() const
{
    if (!isScalar())
        return std::nullopt;
    const QByteArray word = bytes().toLower();
    if (word == "true")
        return true;
    if (word == "false")
        return false;
    if (type() == Type::Bool)
        return word == "yes" || word == "on";
    return std::nullopt;
}

Range Node::range() const
{
    if (!*this)
        return {};
    const Cell &cell = Access::cell(*this);
    return {cell.begin, cell.end};
}

Range Node::outer() const
{
    if (!*this)
        return {};
    return {m_tree->store().outer(m_id), Access::cell(*this).end};
}

Range Node::keyRange() const
{
    if (!*this)
        return {};
    const Cell &cell = Access::cell(*this);
    return {cell.keyBegin, cell.keyEnd};
}

Range Node::entryRange() const
{
    if (!*this)
        return {};
    const Cell &cell = Access::cell(*this);
    return {std::min(cell.entry, m_tree->store().outer(m_id)), cell.end};
}

Position Node::position() const
{
    return *this ? m_tree->position(range().begin) : Position();
}

QByteArray Node::anchor() const
{
    if (!*this)
        return {};
    const Cell &cell = Access::cell(*this);
    if (cell.kind == Kind::Alias)
        return m_tree->store().text(cell).toByteArray();
    if (!cell.has(Cell::HasProperties))
        return {};
    const Range name = m_tree->store().properties.value(m_id).anchor;
    return m_tree->bytes().sliced(name.begin, name.length());
}

QByteArray Node::tag() const
{
    return *this && Access::cell(*this).has(Cell::HasProperties) ? m_tree->store().properties.value(m_id).tag : QByteArray();
}

Node Node::resolved() const
{
    if (kind() != Kind::Alias)
        return *this;
    const qint32 target = Access::cell(*this).firstKid;
    for (Node above = parent(); above; above = above.parent()) {
        if (above.m_id == target)
            return {};
    }
    return Access::node(*m_tree, target);
}

Node Node::parent() const
{
    return *this ? Access::node(*m_tree, Access::cell(*this).parent) : Node();
}

int Node::indexInParent() const
{
    return *this ? Access::cell(*this).index : 0;
}

Path Node::path() const
{
    Path path;
    Node node = *this;
    for (Node above = node.parent(); above; node = above, above = node.parent()) {
        if (above.isList()) {
            path.steps.prepend(Step(node.indexInParent()));
            continue;
        }
        path.steps.prepend(Step(node.key(), m_tree->store().occurrences.value(node.m_id)));
    }
    if (m_tree) {
        const auto &roots = m_tree->store().roots;
        path.document = int(std::lower_bound(roots.begin(), roots.end(), node.m_id) - roots.begin());
    }
    return path;
}

} // namespace meshboard::text
