// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/keyvalue.h"
#include "text/listing.h"
#include "text/scanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

bool isHex(char c)
{
    return std::isxdigit(uchar(c));
}

class ListingReader : Scanner
{
public:
    using Scanner::Scanner;

    std::vector<ListingLine> lines()
    {
        std::vector<ListingLine> out;
        while (!atEnd()) {
            if (peek() == '\n') {
                ++at;
                continue;
            }
            out.push_back(line());
        }
        return out;
    }

private:
    ListingLine line()
    {
        ListingLine line;
        line.keyBegin = at;
        line.key = peek() == '"' ? quoted() : bare(true);
        line.keyEnd = at;
        if (!startsWith(" = ") && !(startsWith(" =") && (at + 2 == text.size() || peek(2) == '\n')))
            failHere({QT_TRANSLATE_NOOP("Model", "“ = ” is expected"), {}});
        line.mark = at + 1;
        at += std::min<qsizetype>(3, text.size() - at);
        if (text[at - 1] == '\n')
            --at;
        line.begin = at;
        line.isQuoted = peek() == '"';
        line.value = line.isQuoted ? quoted() : bare(false);
        line.end = at;
        if (!atEnd() && peek() != '\n')
            failHere({QT_TRANSLATE_NOOP("Model", "text behind the value"), {}});
        if (!atEnd())
            ++at;
        return line;
    }

    QByteArray bare(bool isKey)
    {
        // At the start of the text it would be read as the text's own.
        if (isKey && startsWith("\xef\xbb\xbf"))
            failHere({QT_TRANSLATE_NOOP("Model", "a byte order mark outside of quotes"), {}});
        const qsizetype from = at;
        while (!atEnd() && peek() != '\n' && !(isKey && startsWith(" ="))) {
            if (uchar(peek()) < 0x20 || peek() == 0x7f)
                failHere({QT_TRANSLATE_NOOP("Model", "a control character outside of quotes"), {}});
            ++at;
        }
        return text.sliced(from, at - from).toByteArray();
    }

    QByteArray quoted()
    {
        static constexpr QByteArrayView letters("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const qsizetype from = at++;
        QByteArray out;
        while (true) {
            if (atEnd() || uchar(peek()) < 0x20)
                fail(from, {QT_TRANSLATE_NOOP("Model", "the quotes do not end on their line"), {}});
            const char c = peek();
            ++at;
            if (c == '"')
                return out;
            if (c != '\\') {
                out += c;
                continue;
            }
            const char letter = peek();
            const qsizetype which = letter ? letters.indexOf(letter) : -1;
            ++at;
            if (which >= 0)
                out += meanings[which];
            else if (letter == 'x' && isHex(peek()) && isHex(peek(1)))
                out += char(hexDigits(2));
            else if (letter == 'u')
                appendUtf8(out, hexDigits(4));
            else
                fail(at - 1, {QT_TRANSLATE_NOOP("Model", "an unknown escape"), {}});
        }
    }
};

/// The tree above sorted lines, made from left to right.
class ListingTree
{
public:
    explicit ListingTree(Tree::Store &store)
        : m_store(store)
    {
    }

    void build(const std::vector<ListingLine> &lines)
    {
        Cell root;
        root.kind = Kind::Map;
        root.style = Style::Block;
        root.begin = root.entry = quint32(m_store.start());
        root.end = quint32(m_store.bytes.size());
        const qint32 id = m_store.add(-1, root);
        const Group all {0, lines.size(), 0};
        children(id, lines, all, 1);
    }

private:
    /// Lines `first` up to `last` agree in the first `prefix` bytes of their keys.
    struct Group
    {
        size_t first = 0;
        size_t last = 0;
        qsizetype prefix = 0;
    };
    struct Child
    {
        QByteArray part;
        std::vector<size_t> lines;
        std::optional<size_t> leaf;
    };

    static bool isIndex(const QByteArray &part)
    {
        return part == "0" || (!part.isEmpty() && part.size() < 9 && part[0] != '0' && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }));
    }

    void children(qint32 parent, const std::vector<ListingLine> &lines, const Group &group, int depth)
    {
        std::vector<size_t> all(group.last - group.first);
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = group.first + i;
        children(parent, lines, all, group.prefix, depth);
    }

    void children(qint32 parent, const std::vector<ListingLine> &lines, const std::vector<size_t> &which, qsizetype prefix, int depth)
    {
        if (depth > maxDepth)
            fail(lines[which.front()].keyBegin, {QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
        std::vector<Child> found;
        QHash<QByteArray, size_t> known;
        for (const size_t i : which) {
            const QByteArray &key = lines[i].key;
            const qsizetype slash = key.indexOf('/', prefix);
            const QByteArray part = slash < 0 ? key.sliced(prefix) : key.sliced(prefix, slash - prefix);
            const auto at = known.constFind(part);
            const size_t child = at == known.constEnd() ? found.size() : *at;
            if (child == found.size()) {
                known.insert(part, child);
                found.push_back({part, {}, {}});
            }
            if (slash < 0)
                found[child].leaf = i;
            else
                found[child].lines.push_back(i);
        }
        if (isList(found) && parent > 0) {
            m_store.cells[size_t(parent)].kind = Kind::List;
            std::sort(found.begin(), found.end(), [](const Child &a, const Child &b) { return a.part.toInt() < b.part.toInt(); });
        }
        for (const Child &child : found) {
            if (child.leaf)
                add(parent, child.part, lines[*child.leaf], prefix, true);
            if (!child.lines.empty()) {
                const qint32 id = add(parent, child.part, lines[child.lines.front()], prefix, false);
                m_store.cells[size_t(id)].end = quint32(lines[child.lines.back()].end);
                children(id, lines, child.lines, prefix + child.part.size() + 1, depth + 1);
            }
        }
    }

    static bool isList(const std::vector<Child> &found)
    {
        std::vector<bool> seen(found.size());
        for (const Child &child : found) {
            if (!isIndex(child.part) || (child.leaf && !child.lines.empty()))
                return false;
            const int index = child.part.toInt();
            if (index >= int(found.size()) || seen[size_t(index)])
                return false;
            seen[size_t(index)] = true;
        }
        return !found.empty();
    }

    qint32 add(qint32 parent, const QByteArray &part, const ListingLine &line, qsizetype prefix, bool isLeaf)
    {
        Cell cell;
        cell.entry = cell.keyBegin = quint32(line.keyBegin);
        cell.keyEnd = quint32(line.keyEnd);
        const bool isBare = line.keyEnd - line.keyBegin == line.key.size();
        if (isBare) {
            cell.keyBegin = quint32(line.keyBegin + prefix);
            cell.keyEnd = quint32(line.keyBegin + prefix + part.size());
        }
        m_store.setKey(cell, part, cell.keyBegin);
        if (isLeaf) {
            cell.kind = Kind::Scalar;
            cell.style = line.isQuoted ? Style::Double : Style::Plain;
            cell.mark = qint32(line.mark);
            cell.begin = quint32(line.begin);
            cell.end = quint32(line.end);
            m_store.setText(cell, line.value, line.begin + line.isQuoted);
        } else {
            cell.kind = Kind::Map;
            cell.style = Style::Block;
            cell.begin = quint32(line.keyBegin);
            cell.end = quint32(line.end);
        }
        return m_store.add(parent, cell);
    }

    Tree::Store &m_store;
};

bool isBareText(const QByteArray &text)
{
    return QByteArrayView(text).isValidUtf8() && std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x20 && c != 0x7f; });
}

} // namespace

std::vector<ListingLine> listingLines(Tree::Store &store)
{
    return ListingReader(store).lines();
}

void readKeyValue(Tree::Store &store)
{
    const std::vector<ListingLine> lines = listingLines(store);
    QHash<QByteArray, qsizetype> seen;
    for (const ListingLine &line : lines) {
        if (seen.contains(line.key))
            fail(line.keyBegin, {QT_TRANSLATE_NOOP("Model", "the key stands twice"), {}});
        seen.insert(line.key, line.keyBegin);
    }
    ListingTree(store).build(lines);
}

QByteArray listingKey(const QByteArray &key)
{
    const bool bare = isBareText(key) && !key.isEmpty() && !key.startsWith('"') && !key.contains(" =") && !key.endsWith(' ')
        && !key.startsWith(' ') && !key.startsWith("\xef\xbb\xbf");
    return bare ? key : inQuotes(key);
}

QByteArray listingValue(const QByteArray &value)
{
    const bool bare = isBareText(value) && !value.startsWith('"') && !value.startsWith(' ') && !value.endsWith(' ');
    return bare ? value : inQuotes(value);
}

QByteArray inQuotes(const QByteArray &bytes)
{
    static constexpr QByteArrayView letters("\"\\bfnrt");
    static constexpr QByteArrayView meanings("\"\\\b\f\n\r\t");
    const bool isText = QByteArrayView(bytes).isValidUtf8();
    QByteArray out("\"");
    for (const char c : bytes) {
        const qsizetype which = c ? meanings.indexOf(c) : -1;
        if (which >= 0) {
            out += '\\';
            out += letters[which];
        } else if (uchar(c) < 0x20 || c == 0x7f || (uchar(c) >= 0x80 && !isText)) {
            out += "\\x" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

QByteArray listing(const QMap<QByteArray, QByteArray> &pairs)
{
    QByteArray out;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        out += listingKey(pair.key()) + " = " + listingValue(pair.value()) + '\n';
    return out;
}

tl::expected<QMap<QByteArray, QByteArray>, ReadError> pairsOf(const QByteArray &bytes)
{
    const auto tree = Tree::read(bytes, Syntax::KeyValue);
    if (!tree)
        return tl::unexpected(tree.error());
    Tree::Store store(bytes, Syntax::KeyValue);
    QMap<QByteArray, QByteArray> pairs;
    for (const ListingLine &line : listingLines(store))
        pairs.insert(line.key, line.value);
    return pairs;
}

} // namespace meshboard::text
