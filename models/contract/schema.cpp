// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// In the language the program runs in; translations/update collects the labels of all tables.
QString labelOf(const Field &field)
{
    return *field.label ? QCoreApplication::translate("Label", field.label) : QString();
}

/// The next letter that counts, as it counts.
char letter(QByteArrayView &rest, Spelling spelling)
{
    while (spelling == Spelling::AnyCaseOrSnake && rest.startsWith('_'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return '\0';
    const char first = rest.front();
    rest = rest.sliced(1);
    return spelling != Spelling::Exact && first >= 'A' && first <= 'Z' ? char(first - 'A' + 'a') : first;
}

bool isSame(QByteArrayView name, QByteArrayView other, Spelling spelling)
{
    while (const char next = letter(name, spelling)) {
        if (next != letter(other, spelling))
            return false;
    }
    return !letter(other, spelling);
}

bool isCalled(const Field &field, QByteArrayView name, Spelling spelling)
{
    return isSame(field.name, name, field.isOneWord && spelling == Spelling::AnyCaseOrSnake ? Spelling::AnyCase : spelling);
}

bool isOneOf(const char *words, const QByteArray &word)
{
    return QByteArray(words).split(' ').contains(word);
}

bool matches(const QString &text, const char *pattern)
{
    // Tables are constants, so that the address of a pattern is as good as its text.
    thread_local QHash<const char *, QRegularExpression> known;
    QRegularExpression &expression = known[pattern];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
    return expression.match(text).hasMatch();
}

double extentOf(const text::Node &node, const Field &field)
{
    if (field.shape == Shape::Duration)
        return double(durationOf(node.text()).value_or(std::chrono::nanoseconds(0)).count()) / 1e6;
    const bool isNumber = field.shape == Shape::Integer || field.shape == Shape::Number
        || (field.shape == Shape::IntegerOrText && node.type() == text::Type::Integer);
    return isNumber ? node.number().value_or(0) : double(node.text().size());
}

/// The path of a child, printed as text::Path prints it.
QString below(const QString &path, const text::Step &step)
{
    return path + text::Path {0, {step}}.toString().sliced(2);
}

bool isSwitchedOn(const Cursor &value)
{
    return value.node().boolean().value_or(false);
}

/// Quoted numbers are strings for the API server's schema, and refused.
bool fits(const text::Node &node, const Field &field, bool isLax)
{
    if (isLax) {
        bool isFine = true;
        switch (field.shape) {
        case Shape::Text:
        case Shape::IntegerOrText: return true;
        case Shape::Integer: node.text().toLongLong(&isFine); return isFine;
        case Shape::Number: node.text().toDouble(&isFine); return isFine;
        case Shape::Duration: node.text().toLongLong(&isFine); return isFine || durationOf(node.text());
        case Shape::Bool: return isOneOf("1 t T true TRUE True 0 f F false FALSE False", node.bytes());
        default: break;
        }
    }
    switch (field.shape) {
    case Shape::Text: return node.type() == text::Type::String || node.type() == text::Type::Other;
    case Shape::IntegerOrText: return node.type() == text::Type::Integer || node.type() == text::Type::String || node.type() == text::Type::Other;
    case Shape::Quantity: return isQuantity(node.text());
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
    readObject({object, object.path().toString()}, fields, {{}, context.isEmpty() ? QString() : u", "_s + context});
}

void SchemaWalk::understandAll(const Cursor &place, const QString &label)
{
    if (place && isListening())
        understandAll(place.node(), place.node().path().toString(), label);
}

void SchemaWalk::understand(const QString &path, const QString &label)
{
    // A value behind an alias stands once in the text: it is listed where it stands, under the name it was met first.
    if (m_paths.contains(path))
        return;
    m_paths.insert(path);
    m_understood.append({path, label});
}

void SchemaWalk::understand(const Spot &value, const Field &field, const Name &name)
{
    if (isListening())
        understand(value.path, name.before + labelOf(field) + name.after);
}

/// Paths and names are for what is understood: who only looks for deviations goes without.
QList<SchemaWalk::Spot> SchemaWalk::spotsIn(const Spot &parent) const
{
    QList<Spot> spots;
    QHash<QByteArray, int> seen;
    const QList<Cursor> children = parent.cursor.children();
    for (const Cursor &child : children) {
        if (!isListening()) {
            spots.append({child, {}});
            continue;
        }
        const text::Node &node = child.node();
        const bool isItsOwn = child.written() == node && node.parent() == parent.cursor.node();
        if (!isItsOwn)
            spots.append({child, node.path().toString()});
        else if (parent.cursor.isList())
            spots.append({child, below(parent.path, node.indexInParent())});
        else
            spots.append({child, below(parent.path, text::Step(child.key(), seen[child.key()]++))});
    }
    return spots;
}

QList<SchemaWalk::Spot> SchemaWalk::itemsIn(const Spot &list) const
{
    return list.cursor.isList() ? spotsIn(list) : QList<Spot> {list};
}

QList<SchemaWalk::Spot> SchemaWalk::entriesIn(const Spot &map) const
{
    if (!map.cursor.isList())
        return spotsIn(map);
    QList<Spot> entries;
    const QList<Spot> maps = spotsIn(map);
    for (const Spot &one : maps)
        entries += spotsIn(one);
    return entries;
}

void SchemaWalk::readObject(const Spot &object, std::span<const Field> fields, const Name &name)
{
    const QList<Spot> entries = spotsIn(object);
    for (const Spot &entry : entries) {
        if (const Field *field = fieldOf(fields, entry.cursor.key(), m_grammar.spelling))
            readField(entry, *field, name);
        else
            m_deviations.append({Deviation::Kind::UnknownField, entry.cursor, {"", ""}});
    }
    for (const Field &field : fields) {
        const auto isIt = [&](const Spot &entry) {
            return entry.cursor.isSomething() && isCalled(field, entry.cursor.key(), m_grammar.spelling);
        };
        if (field.isRequired && std::none_of(entries.cbegin(), entries.cend(), isIt))
            m_deviations.append({Deviation::Kind::Missing, object.cursor, field});
    }
}

void SchemaWalk::checkEntries(const QList<Spot> &entries, const Cursor &collection, const Field &field)
{
    if (double(entries.size()) < field.fewest || double(entries.size()) > field.mostEntries)
        m_deviations.append({Deviation::Kind::BadCount, collection, field});
    for (const Spot &entry : entries) {
        if (*field.keys && !matches(QString::fromUtf8(entry.cursor.key()), field.keys))
            m_deviations.append({Deviation::Kind::BadKey, entry.cursor, field});
        // An item that is written and is nothing is no object to the API server.
        if (field.many == Many::List && field.shape == Shape::Object && !entry.cursor.isSomething() && !m_grammar.isLax)
            m_deviations.append({Deviation::Kind::WrongShape, entry.cursor, field});
    }
    const QList<QByteArray> unique = *field.unique ? QByteArray(field.unique).split(' ') : QList<QByteArray>();
    for (const QByteArray &name : unique) {
        QSet<QString> seen;
        for (const Spot &entry : entries) {
            const Cursor same = entry.cursor[QByteArrayView(name)];
            if (same.isSomething() && seen.contains(same.text()))
                m_deviations.append({Deviation::Kind::Duplicate, same, field});
            seen.insert(same.text());
        }
    }
}

void SchemaWalk::checkExclusive(const Cursor &object, const Field &field)
{
    bool isOneThere = false;
    for (const QByteArray &name : QByteArray(field.exclusive).split(' ')) {
        const Cursor at = name.isEmpty() ? Cursor() : object[QByteArrayView(name)];
        if (at && isOneThere)
            m_deviations.append({Deviation::Kind::Exclusive, at, field});
        isOneThere = isOneThere || at;
    }
}

void SchemaWalk::measure(const Cursor &value, const Field &field)
{
    const double extent = extentOf(value.node(), field);
    if (extent < field.least || extent > field.most)
        m_deviations.append({Deviation::Kind::OutOfRange, value, field});
}

void SchemaWalk::readField(const Spot &value, const Field &field, const Name &name)
{
    const Cursor &cursor = value.cursor;
    if (!cursor.isSomething()) {
        understand(value, field, name);
        return;
    }
    if (field.many == Many::One) {
        readOne(value, field, name);
        return;
    }
    if (!m_grammar.hasLoneItems && (field.many == Many::List ? !cursor.isList() : !cursor.isMap())) {
        m_deviations.append({Deviation::Kind::WrongShape, cursor, field});
        return;
    }
    const QList<Spot> spots = field.many == Many::List ? itemsIn(value) : entriesIn(value);
    checkEntries(spots, cursor, field);
    for (const Spot &spot : spots)
        readOne(spot, field, nameAround(spot, field, name));
}

SchemaWalk::Name SchemaWalk::nameAround(const Spot &entry, const Field &field, const Name &name) const
{
    if (!isListening() || (field.shape != Shape::Object && field.many == Many::List))
        return name;
    if (field.many == Many::List) {
        // What the list stands in comes behind its items: "weight, child v2, service web".
        const QString around = name.before.isEmpty() ? name.after : u", "_s + name.before.trimmed() + name.after;
        return {{}, u", "_s + nameOfItem(entry.cursor, field, m_grammar.spelling) + around};
    }
    const QString key = QString::fromUtf8(entry.cursor.key());
    if (field.shape == Shape::Object)
        return {name.before + key + u' ', name.after};
    return {name.before, u' ' + key + name.after};
}

void SchemaWalk::readOne(const Spot &value, const Field &field, const Name &name)
{
    const Cursor &cursor = value.cursor;
    if (field.shape == Shape::Any) {
        if (isListening())
            understandAll(cursor.node(), value.path, name.before + labelOf(field) + name.after);
    } else if (!cursor.isSomething() || cursor.node().kind() == text::Kind::Opaque) {
        understand(value, field, name);
    } else if (field.shape == Shape::Object && cursor.isList() && m_grammar.hasLoneItems) {
        const QList<Spot> items = itemsIn(value);
        for (const Spot &item : items)
            readOne(item, field, name);
    } else if (field.shape == Shape::Object && cursor.isMap()) {
        checkExclusive(cursor, field);
        const bool isNamedByItem = field.many == Many::List || !*field.label;
        readObject(value, field.fields, isNamedByItem ? name : Name {labelOf(field) + u' ' + name.before, name.after});
    } else if (field.isSwitch && isSwitchedOn(cursor)) {
        understand(value, field, name);
    } else if (field.shape == Shape::Object || !cursor.isScalar()) {
        m_deviations.append({Deviation::Kind::WrongShape, cursor, field});
    } else {
        understand(value, field, name);
        if (!fits(cursor.node(), field, m_grammar.isLax))
            m_deviations.append({Deviation::Kind::WrongShape, cursor, field});
        else if (*field.pattern && !matches(cursor.text(), field.pattern))
            m_deviations.append({Deviation::Kind::Unlike, cursor, field});
        else
            measure(cursor, field);
    }
}

void SchemaWalk::understandAll(const text::Node &node, const QString &path, const QString &label)
{
    if (node.kind() == text::Kind::Scalar || node.kind() == text::Kind::Null)
        understand(path, label);
    QHash<QByteArray, int> seen;
    for (int i = 0; i < node.size(); ++i) {
        const text::Node child = node[i];
        const QByteArray key = child.key();
        understandAll(child, below(path, node.isList() ? text::Step(i) : text::Step(key, seen[key]++)), label);
    }
}

QByteArray spelled(QByteArrayView name, Spelling spelling)
{
    QByteArray result;
    while (const char next = letter(name, spelling))
        result += next;
    return result;
}

const Field *fieldOf(std::span<const Field> fields, QByteArrayView name, Spelling spelling)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return isCalled(field, name, spelling); });
    return found == fields.end() ? nullptr : &*found;
}

QString nameOfItem(const Cursor &item, const Field &list, Spelling spelling)
{
    const auto child = [&](const Cursor &map, const QByteArray &name) {
        if (spelling == Spelling::Exact)
            return map[QByteArrayView(name)];
        const QList<Cursor> children = map.children();
        const auto found = std::find_if(children.cbegin(), children.cend(), [&](const Cursor &one) { return isSame(one.key(), name, spelling); });
        return found == children.cend() ? Cursor() : *found;
    };
    const QString label = labelOf(list);
    for (const QByteArray &path : QByteArray(list.words).split(' ')) {
        Cursor at = item;
        for (const QByteArray &step : path.split('/'))
            at = child(at, step);
        if (at.isScalar())
            return label + u' ' + at.text();
    }
    const auto steps = item.path().steps;
    if (steps.isEmpty())
        return label;
    const text::Step &last = steps.last();
    return label + u' ' + QString::number((last.isIndex() ? last.index() : last.occurrence()) + 1);
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

bool isQuantity(const QString &text)
{
    static const QRegularExpression quantity(u"^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"_s);
    return quantity.match(text).hasMatch();
}

bool isSameTime(const QString &a, const QString &b)
{
    const auto first = durationOf(a);
    const auto second = durationOf(b);
    return a == b || (first && second && *first == *second);
}

bool isRegex(const QString &pattern)
{
    static const QRegularExpression beyondRe2(u"\\(\\?(=|!|<=|<!|>)|\\\\[1-9]"_s);
    return !pattern.isEmpty() && QRegularExpression(pattern).isValid() && !beyondRe2.match(pattern).hasMatch();
}

} // namespace meshboard
