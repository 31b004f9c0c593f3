// SPDX-License-Identifier: GPL-3.0-or-later
// Reads whatever comes, checks that each span lies where it must, and tries edits; an edit that our own proof has to stop
// is a defect here.
#include "text/edit.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>

using namespace meshboard::text;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Node &node, qsizetype size)
{
    const Range range = node.range();
    const Range entry = node.entryRange();
    require(range.begin >= 0 && range.begin <= range.end && range.end <= size);
    require(entry.begin >= 0 && entry.begin <= entry.end && entry.end <= size);
    require(node.keyRange().begin <= node.keyRange().end && node.keyRange().end <= size);
    require(node.position().line > 0);
    for (int i = 0; i < node.size(); ++i) {
        require(node.at(i).parent() == node && node.at(i).indexInParent() == i);
        check(node.at(i), size);
    }
}

/// Some node, led there by the first bytes.
Node chosen(const Tree &tree, const uint8_t *data, size_t size)
{
    Node node = tree.root(size > 0 && tree.documentCount() > 0 ? data[0] % tree.documentCount() : 0);
    for (size_t i = 1; i < size && i < 8 && node.size() > 0 && data[i] != 0; ++i)
        node = node.at(data[i] % node.size());
    return node;
}

void tryEdit(const Tree::Ptr &tree, const Edit &edit)
{
    for (const auto shared : {SharedValue::All, SharedValue::Here}) {
        const auto after = edited(tree, {edit}, shared);
        require(after || after.error().code != Refusal::Code::VerifyFailed);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The last bytes choose the edit, so that seeds are plain files.
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto tree = Tree::read(bytes, Syntax::SYNTAX);
    if (!tree)
        return 0;
    for (int i = 0; i < (*tree)->documentCount(); ++i)
        check((*tree)->root(i), bytes.size());
    const size_t tail = std::min<size_t>(size, 8);
    const Node node = chosen(**tree, data + size - tail, tail);
    if (!node)
        return 0;
    const Path path = node.path();
    require((*tree)->find(path) == node && Path::fromString(path.toString()) == path);
    tryEdit(*tree, Set {path, "a: b # c"});
    tryEdit(*tree, Set {path, 7});
    tryEdit(*tree, Set {path, "two\nlines\n"});
    tryEdit(*tree, Set {path, Value::Map {{"k", "l"}}});
    tryEdit(*tree, Remove {path});
    tryEdit(*tree, InsertItem {path, node.size(), "x"});
    tryEdit(*tree, InsertItem {path, 0, Value::Map {{"k", 1}, {"l", Value::List {2}}}});
    tryEdit(*tree, InsertField {path, "new key", true, {}});
    tryEdit(*tree, InsertField {path, "map", Value::Map {{"k", 1}}, {}});
    if ((*tree)->syntax() == Syntax::Xml) {
        tryEdit(*tree, InsertField {path, "@x", "a < 'b' & \"c\"", {}});
        tryEdit(*tree, InsertField {path, "element", "]]>", node.size() > 0 ? node.at(0).key() : QByteArray()});
        tryEdit(*tree, Set {path, Value::Map {{"@k", "l"}, {"$", " "}}});
        tryEdit(*tree, MoveItem {path, 0, 1});
        tryEdit(*tree, MoveItem {path, 1, 0});
    }
    if (node.isList() && node.size() > 1) {
        tryEdit(*tree, MoveItem {path, 0, node.size() - 1});
        tryEdit(*tree, MoveItem {path, node.size() - 1, 0});
    }
    return 0;
}
