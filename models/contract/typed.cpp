// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/typed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using text::Value;

/// Whatever stands there, by the types that the text itself shows.
Value valueOf(const Cursor &at)
{
    const text::Node &node = at.node();
    if (at.isMap() || at.isList()) {
        Value::Map map;
        Value::List list;
        const QList<Cursor> children = at.children();
        for (const Cursor &child : children) {
            if (at.isMap())
                map.append({child.key(), valueOf(child)});
            else
                list.append(valueOf(child));
        }
        return at.isMap() ? Value(std::move(map)) : Value(std::move(list));
    }
    if (node.kind() == text::Kind::Null)
        return {};
    // What does not fit into 64 bits stays as it is written.
    if (const auto whole = node.integer(); whole && node.type() == text::Type::Integer)
        return *whole;
    if (const auto number = node.number(); number && (node.type() == text::Type::Float || node.type() == text::Type::Integer))
        return *number;
    if (const auto flag = node.boolean(); flag && node.type() == text::Type::Bool)
        return *flag;
    return node.bytes();
}

class Typing
{
public:
    explicit Typing(Grammar grammar)
        : m_grammar(grammar)
    {
    }

    Value object(const Cursor &at, std::span<const Field> fields)
    {
        Value::Map map;
        const QList<Cursor> entries = at.children();
        for (const Cursor &entry : entries) {
            const Field *known = fieldOf(fields, entry.key(), m_grammar.spelling);
            if (!known)
                lacks(entry);
            else
                put(map, entry.key(), field(entry, *known), m_grammar.spelling);
        }
        return map;
    }

    QStringList lacking;

private:
    Value field(const Cursor &at, const Field &field)
    {
        if (!at.isSomething())
            return {};
        if (field.many == Many::List) {
            if (!at.isList() && !m_grammar.hasLoneItems)
                return lacks(at);
            Value::List list;
            const QList<Cursor> items = at.isList() ? at.children() : QList<Cursor> {at};
            for (const Cursor &item : items)
                list.append(one(item, field));
            return list;
        }
        if (field.many == Many::Map) {
            Value::Map map;
            const QList<Cursor> maps = at.isList() && m_grammar.hasLoneItems ? at.children() : QList<Cursor> {at};
            for (const Cursor &each : maps) {
                if (!each.isMap())
                    return lacks(at);
                const QList<Cursor> entries = each.children();
                for (const Cursor &entry : entries)
                    put(map, entry.key(), one(entry, field), Spelling::Exact);
            }
            return map;
        }
        return one(at, field);
    }

    Value one(const Cursor &at, const Field &field)
    {
        if (field.shape == Shape::Any || !at.isSomething())
            return valueOf(at);
        if (field.shape == Shape::Object) {
            if (at.isMap())
                return object(at, field.fields);
            if (field.isSwitch && at.isScalar())
                return valueOf(at);
            // A block that is repeated, and a list of maps where one map is meant: all of them together.
            if (!at.isList() || !m_grammar.hasLoneItems)
                return lacks(at);
            Value::Map all;
            const QList<Cursor> items = at.children();
            for (const Cursor &item : items) {
                const Value value = one(item, field);
                if (const auto *map = std::get_if<Value::Map>(&value.variant())) {
                    for (const auto &[key, inner] : *map)
                        put(all, key, inner, m_grammar.spelling);
                }
            }
            return all;
        }
        return at.isScalar() ? scalar(at, field) : lacks(at);
    }

    Value scalar(const Cursor &at, const Field &field)
    {
        const text::Node &node = at.node();
        switch (field.shape) {
        case Shape::Integer:
            if (const auto whole = node.integer(); whole && (m_grammar.isLax || node.type() == text::Type::Integer))
                return *whole;
            return lacks(at);
        case Shape::Bool:
            if (const auto flag = node.boolean(); flag && (m_grammar.isLax || node.type() == text::Type::Bool))
                return *flag;
            return m_grammar.isLax ? valueOf(at) : lacks(at);
        case Shape::Number:
        case Shape::IntegerOrText:
        case Shape::Quantity:
            return valueOf(at);
        default:
            // Where types are made to fit, a text may be written as a number, and shall stay one.
            return m_grammar.isLax ? valueOf(at) : Value(node.bytes());
        }
    }

    Value lacks(const Cursor &at)
    {
        lacking.append(at.path().toString());
        return {};
    }

    /// A block that is repeated adds to what there is; of anything else the last counts.
    void put(Value::Map &map, const QByteArray &key, const Value &value, Spelling spelling)
    {
        const QByteArray name = spelled(key, spelling);
        const auto known = std::find_if(map.begin(), map.end(), [&](const auto &entry) { return spelled(entry.first, spelling) == name; });
        if (known == map.end()) {
            map.append({key, value});
            return;
        }
        const auto *before = std::get_if<Value::List>(&known->second.variant());
        const auto *more = std::get_if<Value::List>(&value.variant());
        known->second = before && more && m_grammar.hasLoneItems ? Value(*before + *more) : value;
    }

    Grammar m_grammar;
};

/// The fields of an object that cannot be left out, and where there are none, one that names it.
Value blankObject(const Field &field)
{
    Value::Map map;
    for (const Field &inner : field.fields) {
        if (!inner.isRequired)
            continue;
        const bool isOne = inner.many == Many::One;
        const Value one = isOne || inner.fewest > 0 ? blankFor(inner) : Value();
        if (isOne)
            map.append({inner.name, one});
        else if (inner.many == Many::List)
            map.append({inner.name, inner.fewest > 0 ? Value::List {one} : Value::List {}});
        else
            map.append({inner.name, Value::Map {}});
    }
    if (!map.isEmpty())
        return map;
    const QList<QByteArray> names = field.many == Many::List ? QByteArray(field.words).split(' ') : QList<QByteArray>();
    std::span<const Field> fields = field.fields;
    const Field *scalar = nullptr;
    QList<QByteArray> steps;
    const QList<QByteArray> named = names.isEmpty() || names.last().isEmpty() ? QList<QByteArray>() : names.last().split('/');
    for (const QByteArray &step : named) {
        scalar = fieldOf(fields, step, Spelling::Exact);
        if (!scalar)
            break;
        steps.append(step);
        fields = scalar->fields;
    }
    if (!scalar) {
        const auto first = std::find_if(field.fields.begin(), field.fields.end(), [](const Field &one) {
            return one.many == Many::One && one.shape != Shape::Object && one.shape != Shape::Any;
        });
        if (first == field.fields.end())
            return map;
        scalar = &*first;
        steps = {scalar->name};
    }
    Value value = blankFor(*scalar);
    while (!steps.isEmpty())
        value = Value::Map {{steps.takeLast(), value}};
    return value;
}

} // namespace

std::optional<Value> valueFor(const Field &field, const QString &typed)
{
    bool isNumber = false;
    const qint64 whole = typed.toLongLong(&isNumber);
    switch (field.shape) {
    case Shape::Integer: return isNumber ? std::optional(Value(whole)) : std::nullopt;
    case Shape::IntegerOrText: return isNumber ? Value(whole) : Value(typed);
    case Shape::Quantity: return isQuantity(typed) ? std::optional(isNumber ? Value(whole) : Value(typed)) : std::nullopt;
    case Shape::Number: {
        if (isNumber)
            return Value(whole);
        const double number = typed.toDouble(&isNumber);
        return isNumber ? std::optional(Value(number)) : std::nullopt;
    }
    case Shape::Bool:
        if (typed != "true"_L1 && typed != "false"_L1)
            return std::nullopt;
        return Value(typed == "true"_L1);
    case Shape::Word:
        return QByteArray(field.words).split(' ').contains(typed.toUtf8()) ? std::optional(Value(typed)) : std::nullopt;
    case Shape::Duration: return durationOf(typed) ? std::optional(Value(typed)) : std::nullopt;
    case Shape::Regex: return isRegex(typed) ? std::optional(Value(typed)) : std::nullopt;
    default: return Value(typed);
    }
}

Value blankFor(const Field &field)
{
    switch (field.shape) {
    case Shape::Object: return blankObject(field);
    case Shape::Integer:
    case Shape::Number:
    case Shape::IntegerOrText: return qint64(std::max(0.0, field.least));
    case Shape::Bool: return false;
    case Shape::Word: return QByteArray(field.words).split(' ').first();
    case Shape::Duration: return "1s";
    case Shape::Quantity: return "1";
    case Shape::Regex: return ".*";
    default: return "";
    }
}

TypedValues typedOf(const Cursor &object, const Table &table)
{
    Typing typing(table.grammar);
    TypedValues typed;
    typed.value = typing.object(object, table.fields);
    typed.lacking = typing.lacking;
    return typed;
}

} // namespace meshboard
