// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/write.h"

#include "text/spelling.h"
#include "text/xml.h"

#include <algorithm>

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

} // namespace meshboard::text
