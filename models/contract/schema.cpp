// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

const Field *fieldOf(std::span<const Field> fields, const QByteArray &key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return key == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

bool isOneOf(const char *words, const QByteArray &word)
{
    return QByteArray(words).split(' ').contains(word);
}

/// Quoted numbers are strings for the API server's schema, and refused.
bool fits(const text::Node &node, const Field &field)
{
    switch (field.shape) {
    case Shape::Text: return node.type() == text::Type::String || node.type() == text::Type::Other;
    case Shape::Word: return isOneOf(field.words, node.bytes());
    case Shape::Integer: return node.type() == text::Type::Integer;
    case Shape::Number: return node.type() == text::Type::Integer || node.type() == text::Type::Float;
    case Shape::Bool: return node.type() == text::Type::Bool;
    case Shape::Duration: return durationOf(node.text()).has_value();
    case Shape::Regex: return isRegex(node.text());
    case Shape::Any: return true;
    case Shape::Object: return false;
    }
    return true;
}

} // namespace

void SchemaWalk::read(const Cursor &object, std::span<const Field> fields, const QString &context)
{
    readObject(object, fields, {{}, context.isEmpty() ? QString() : u", "_s + context});
}

void SchemaWalk::understand(const Cursor &scalar, const QString &label)
{
    understand(scalar.node(), label);
}

void SchemaWalk::understand(const text::Node &scalar, const QString &label)
{
    // A value behind an alias stands once in the text: it is listed where it stands, under the name it was met first.
    const QString path = scalar.path().toString();
    if (m_paths.contains(path))
        return;
    m_paths.insert(path);
    m_understood.append({path, label});
}

void SchemaWalk::readObject(const Cursor &object, std::span<const Field> fields, const Name &name)
{
    const QList<Cursor> entries = object.children();
    for (const Cursor &entry : entries) {
        if (const Field *field = fieldOf(fields, entry.key()))
            readField(entry, *field, name);
        else
            m_deviations.append({Deviation::Kind::UnknownField, entry, {"", ""}});
    }
}

void SchemaWalk::readField(const Cursor &value, const Field &field, const Name &name)
{
    const QString label = QString::fromUtf8(field.label);
    if (!value.isSomething()) {
        understand(value, name.before + label + name.after);
        return;
    }
    if (field.many == Many::One) {
        readOne(value, field, name);
        return;
    }
    if (field.many == Many::List ? !value.isList() : !value.isMap()) {
        m_deviations.append({Deviation::Kind::WrongShape, value, field});
        return;
    }
    const QList<Cursor> children = value.children();
    for (const Cursor &child : children) {
        if (field.shape != Shape::Object && field.many == Many::List)
            readOne(child, field, name);
        else if (field.many == Many::List)
            readOne(child, field, {{}, u", "_s + nameOfItem(child, field) + name.after});
        else if (field.shape == Shape::Object)
            readOne(child, field, {name.before + QString::fromUtf8(child.key()) + u' ', name.after});
        else
            readOne(child, field, {name.before, u' ' + QString::fromUtf8(child.key()) + name.after});
    }
}

void SchemaWalk::readOne(const Cursor &value, const Field &field, const Name &name)
{
    const QString label = QString::fromUtf8(field.label);
    if (field.shape == Shape::Any) {
        understandAll(value.node(), name.before + label + name.after);
    } else if (field.shape == Shape::Object) {
        const bool isNamedByItem = field.many == Many::List || label.isEmpty();
        if (value.isMap())
            readObject(value, field.fields, {isNamedByItem ? name.before : QString(label + u' ' + name.before), name.after});
        else if (value.isSomething())
            m_deviations.append({Deviation::Kind::WrongShape, value, field});
        else
            understand(value, name.before + label + name.after);
    } else if (value.isScalar() || !value.isSomething()) {
        understand(value, name.before + label + name.after);
        if (value.isScalar() && !fits(value.node(), field))
            m_deviations.append({Deviation::Kind::WrongShape, value, field});
    } else {
        m_deviations.append({Deviation::Kind::WrongShape, value, field});
    }
}

void SchemaWalk::understandAll(const text::Node &node, const QString &label)
{
    if (node.kind() == text::Kind::Scalar || node.kind() == text::Kind::Null)
        understand(node, label);
    for (int i = 0; i < node.size(); ++i)
        understandAll(node[i], label);
}

QString nameOfItem(const Cursor &item, const Field &list)
{
    const QString label = QString::fromUtf8(list.label);
    for (const QByteArray &path : QByteArray(list.words).split(' ')) {
        Cursor at = item;
        for (const QByteArray &step : path.split('/'))
            at = at[QByteArrayView(step)];
        if (at.isScalar())
            return label + u' ' + at.text();
    }
    const auto steps = item.path().steps;
    return steps.isEmpty() || !steps.last().isIndex() ? label : label + u' ' + QString::number(steps.last().index() + 1);
}

std::optional<std::chrono::nanoseconds> durationOf(QStringView text)
{
    struct Unit
    {
        QStringView name;
        double nanoseconds;
    };
    // "ms" before "m": the longer name is tried first.
    static constexpr std::array<Unit, 8> units {{{u"ns", 1},
                                                 {u"us", 1e3},
                                                 {u"\u00b5s", 1e3},
                                                 {u"\u03bcs", 1e3},
                                                 {u"ms", 1e6},
                                                 {u"s", 1e9},
                                                 {u"m", 60e9},
                                                 {u"h", 3600e9}}};
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    if (text == u"0")
        return std::chrono::nanoseconds(0);
    if (text.isEmpty())
        return std::nullopt;
    double total = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && ((text[digits] >= u'0' && text[digits] <= u'9') || text[digits] == u'.'))
            ++digits;
        bool isNumber = false;
        const double number = text.left(digits).toDouble(&isNumber);
        text = text.mid(digits);
        const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &one) { return text.startsWith(one.name); });
        if (!isNumber || unit == units.end())
            return std::nullopt;
        total += number * unit->nanoseconds;
        text = text.mid(unit->name.size());
    }
    if (total > double(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return std::chrono::nanoseconds(qint64(isNegative ? -total : total));
}

bool isRegex(const QString &pattern)
{
    static const QRegularExpression beyondRe2(u"\\(\\?(=|!|<=|<!|>)|\\\\[1-9]"_s);
    return !pattern.isEmpty() && QRegularExpression(pattern).isValid() && !beyondRe2.match(pattern).hasMatch();
}

} // namespace meshboard
