// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/spans.h"

#include <algorithm>

namespace meshboard {

namespace {

Span::Kind kindOf(const text::Node &node)
{
    switch (node.kind()) {
    case text::Kind::Null: return Span::Kind::Word;
    case text::Kind::Alias: return Span::Kind::Reference;
    case text::Kind::Opaque: return Span::Kind::Opaque;
    case text::Kind::Scalar:
    case text::Kind::Map:
    case text::Kind::List: break;
    }
    switch (node.type()) {
    case text::Type::Integer:
    case text::Type::Float: return Span::Kind::Number;
    case text::Type::Bool:
    case text::Type::Null: return Span::Kind::Word;
    case text::Type::String:
    case text::Type::Other: break;
    }
    return Span::Kind::String;
}

/// The nodes of a stretch of the text. Of a file of 10 MB those of all of it would take more room than its tree.
struct Nodes
{
    text::Range within;
    qsizetype before = 0; ///< where the last one ahead of the stretch ends
    qsizetype behind = 0; ///< where the first one behind it begins
    QList<Span> spans;

    void add(text::Range range, Span::Kind kind)
    {
        if (range.isEmpty())
            return;
        if (range.end <= within.begin)
            before = std::max(before, range.end);
        else if (range.begin >= within.end)
            behind = std::min(behind, range.begin);
        else
            spans.append({range.begin, range.length(), kind});
    }

    void add(const text::Node &node)
    {
        add(node.keyRange(), Span::Kind::Key);
        const text::Range value = node.range();
        add({node.outer().begin, value.begin}, Span::Kind::Reference);
        if (!node.isMap() && !node.isList())
            return add(value, kindOf(node));
        for (int i = 0; i < node.size(); ++i)
            add(node.at(i));
    }
};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

struct Commenting
{
    bool hash = false;
    bool slashes = false; // and /* … */
    bool markup = false;  // <!-- … -->
};

Commenting commentingOf(text::Syntax syntax)
{
    switch (syntax) {
    case text::Syntax::Yaml:
    case text::Syntax::Toml: return {true, false, false};
    case text::Syntax::Hcl: return {true, true, false};
    case text::Syntax::Xml: return {false, false, true};
    case text::Syntax::Json:
    case text::Syntax::KeyValue: break;
    }
    return {};
}

/// Comments between `from` and `to`, where no value stands.
void addComments(QList<Span> &spans, QByteArrayView bytes, qsizetype from, qsizetype to, Commenting commenting)
{
    qsizetype at = from;
    while (at < to) {
        const QByteArrayView rest = bytes.sliced(at);
        const bool isLine = (commenting.hash && bytes[at] == '#') || (commenting.slashes && rest.startsWith("//"));
        const bool isMarkup = commenting.markup && rest.startsWith("<!--");
        const bool isBlock = commenting.slashes && rest.startsWith("/*");
        if (!isLine && !isBlock && !isMarkup) {
            ++at;
            continue;
        }
        const qsizetype found = isLine ? bytes.indexOf('\n', at) : bytes.indexOf(isMarkup ? "-->" : "*/", at);
        const qsizetype end = found < 0 ? to : std::min(to, isLine ? found : found + (isMarkup ? 3 : 2));
        spans.append({at, end - at, Span::Kind::Comment});
        at = end;
    }
}

/// The end of a quoted text that begins at `at`, on its line.
qsizetype endOfQuoted(QByteArrayView line, qsizetype at)
{
    const char quote = line[at];
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line[i] == '\\' && quote == '"')
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

bool isWordByte(char byte)
{
    return !isBlank(byte) && byte != ':' && byte != '=' && byte != '{' && byte != '}' && byte != '[' && byte != ']' && byte != ','
        && byte != '"' && byte != '\'' && byte != '#';
}

void addLine(QList<Span> &spans, QByteArrayView line, qsizetype offset, Commenting commenting)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const char byte = line[at];
        const bool comments = commenting.hash && byte == '#' && (at == 0 || isBlank(line[at - 1]));
        if (comments || (commenting.slashes && line.sliced(at).startsWith("//"))) {
            spans.append({offset + at, line.size() - at, Span::Kind::Comment});
            return;
        }
        qsizetype end = at + 1;
        bool isText = false;
        if (byte == '"' || byte == '\'') {
            end = endOfQuoted(line, at);
            isText = true;
        } else if (isWordByte(byte)) {
            while (end < line.size() && isWordByte(line[end]))
                ++end;
        } else {
            ++at;
            continue;
        }
        qsizetype after = end;
        while (after < line.size() && line[after] == ' ')
            ++after;
        const bool isKey = after < line.size() && (line[after] == ':' || line[after] == '=');
        if (isKey || isText)
            spans.append({offset + at, end - at, isKey ? Span::Kind::Key : Span::Kind::String});
        at = end;
    }
}

} // namespace

QList<Span> spansOf(const text::Tree &tree)
{
    return spansOf(tree, {0, tree.bytes().size()});
}

QList<Span> spansOf(const text::Tree &tree, text::Range within)
{
    Nodes nodes {within, 0, tree.bytes().size(), {}};
    for (int i = 0; i < tree.documentCount(); ++i)
        nodes.add(tree.root(i));
    std::stable_sort(nodes.spans.begin(), nodes.spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    QList<Span> spans;
    const QByteArrayView bytes(tree.bytes());
    const Commenting commenting = commentingOf(tree.syntax());
    qsizetype at = nodes.before;
    for (const Span &span : std::as_const(nodes.spans)) {
        if (span.begin < at)
            continue;
        addComments(spans, bytes, at, span.begin, commenting);
        spans.append(span);
        at = span.end();
    }
    addComments(spans, bytes, at, nodes.behind, commenting);
    spans.removeIf([&](const Span &span) { return span.end() <= within.begin || span.begin >= within.end; });
    return spans;
}

QList<Span> spansByLooks(const QByteArray &bytes, text::Syntax syntax)
{
    QList<Span> spans;
    const Commenting commenting = commentingOf(syntax);
    const QByteArrayView view(bytes);
    for (qsizetype from = 0; from < view.size();) {
        const qsizetype found = view.indexOf('\n', from);
        const qsizetype end = found < 0 ? view.size() : found;
        addLine(spans, view.sliced(from, end - from), from, commenting);
        from = end + 1;
    }
    return spans;
}

} // namespace meshboard
