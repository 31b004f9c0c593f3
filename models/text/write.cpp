// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/write.h"

#include "text/change.h"
#include "text/spelling.h"
#include "text/store.h"
#include "text/xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

using Spelled = std::optional<QByteArray>;

Spelled yaml(const Habit &habit, const Value &value)
{
    // Behind an imaginary key: of a map's entries one level to the left, of a list's dashes right above them.
    const bool isMap = std::holds_alternative<Value::Map>(value.variant());
    const Spelled spelled = spelledBehind(habit, value, isMap ? -habit.unit.size() : 0, false);
    return spelled ? Spelled(spelled->trimmed() + '\n') : std::nullopt;
}

bool isTable(const Value &value)
{
    return std::holds_alternative<Value::Map>(value.variant());
}

bool isTables(const Value &value)
{
    const auto *list = std::get_if<Value::List>(&value.variant());
    return list && !list->isEmpty() && std::all_of(list->begin(), list->end(), isTable);
}

/// A table of nothing but tables: their heads say that it is there.
bool isImplied(const Value &table)
{
    const auto &map = std::get<Value::Map>(table.variant());
    return !map.isEmpty() && std::all_of(map.begin(), map.end(), [](const auto &entry) { return isTable(entry.second) || isTables(entry.second); });
}

/// Plain entries first: behind a table's head they would belong to it.
bool toml(const Habit &habit, const Value::Map &map, const QByteArray &head, QByteArray &out)
{
    for (const auto &[key, value] : map) {
        if (isTable(value) || isTables(value))
            continue;
        const Spelled entry = spelledEntry(habit, key, value, {}, true, false);
        if (!entry)
            return false;
        out += *entry + '\n';
    }
    for (const auto &[key, value] : map) {
        const QByteArray name = head + (head.isEmpty() ? "" : ".") + spelledKey(habit, key, false);
        const Value::List tables = isTables(value) ? std::get<Value::List>(value.variant()) : isTable(value) ? Value::List {value} : Value::List();
        for (const Value &table : tables) {
            const QByteArray title = isTable(value) ? QByteArray('[' + name + ']') : QByteArray("[[" + name + "]]");
            if (!isTable(value) || !isImplied(table))
                out += (out.isEmpty() ? "" : "\n") + title + '\n';
            if (!toml(habit, std::get<Value::Map>(table.variant()), name, out))
                return false;
        }
    }
    return true;
}

Spelled hcl(const Habit &habit, const Value::Map &map)
{
    QByteArray out;
    for (const auto &[key, value] : map) {
        const Spelled entry = spelledEntry(habit, key, value, {}, false, false);
        if (!entry)
            return std::nullopt;
        out += *entry + '\n';
    }
    return out;
}

Spelled one(const Habit &habit, const Value &value)
{
    const auto *map = std::get_if<Value::Map>(&value.variant());
    QByteArray out;
    switch (habit.syntax) {
    case Syntax::Yaml: return yaml(habit, value);
    case Syntax::Json: {
        const Spelled lines = spelledLines(habit, value, {});
        return lines ? Spelled(*lines + '\n') : std::nullopt;
    }
    case Syntax::Toml: return map && toml(habit, *map, {}, out) ? Spelled(out) : std::nullopt;
    case Syntax::Hcl: return map ? hcl(habit, *map) : std::nullopt;
    case Syntax::Xml: return xmlDocument(value);
    case Syntax::KeyValue: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> written(const QList<Value> &documents, Syntax syntax)
{
    if (documents.size() != 1 && syntax != Syntax::Yaml)
        return std::nullopt;
    Habit habit;
    habit.syntax = syntax;
    habit.dashesIndented = false;
    QByteArray out;
    for (const Value &document : documents) {
        const Spelled text = one(habit, document);
        if (!text)
            return std::nullopt;
        out += (out.isEmpty() ? "" : "---\n") + *text;
    }
    return out;
}

tl::expected<Tree::Ptr, Refusal> appended(const Tree::Ptr &tree, const Value &document)
{
    using Code = Refusal::Code;
    const int count = tree->documentCount();
    const auto text = tree->syntax() == Syntax::Yaml ? written({document}, Syntax::Yaml) : std::nullopt;
    if (!text)
        return refused(Code::NotRepresentable, {}, {QT_TRANSLATE_NOOP("Model", "only YAML holds several documents"), {}});
    if (tree->store().hasLoneCarriageReturn)
        return refused(Code::UnsafePlace, {}, {QT_TRANSLATE_NOOP("Model", "the text has a carriage return without a line feed"), {}});
    QByteArray bytes = tree->bytes();
    const bool isCrLf = bytes.left(bytes.indexOf('\n') + 1).endsWith("\r\n");
    QByteArray added = bytes.isEmpty() || bytes.endsWith('\n') ? "" : "\n";
    // A document that says nothing, comments at most, is where it goes; behind one that says something it is set apart.
    const bool isFree = count == 0 || tree->root(count - 1).kind() == Kind::Null;
    added += (isFree ? "" : "---\n") + *text;
    bytes += isCrLf ? added.replace("\n", "\r\n") : added;
    const auto after = Tree::read(bytes, Syntax::Yaml);
    if (!after)
        return refused(after.error().code == ReadError::Code::Malformed ? Code::VerifyFailed : Code::TooLarge, {}, after.error().detail);
    const int before = isFree ? std::max(0, count - 1) : count;
    bool isSame = (*after)->documentCount() == before + 1 && valueOf((*after)->root(before)) == document;
    for (int i = 0; isSame && i < before; ++i)
        isSame = valueOf(tree->root(i)) == valueOf((*after)->root(i));
    if (!isSame)
        return refused(Code::VerifyFailed, {}, {QT_TRANSLATE_NOOP("Model", "the result would not read as intended"), {}});
    return *after;
}

} // namespace meshboard::text
