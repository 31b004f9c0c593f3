// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/match.h"

#include "contract/reading.h"

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

using Kind = Condition::Kind;
using Subject = Condition::Subject;
using Operator = Condition::Operator;

/// Deeper than any condition; an alias may lead back to itself.
constexpr int deepestMatch = 32;

Condition joined(Kind kind, std::vector<Condition> parts, const Cursor &at, const DocumentId &document)
{
    if (parts.size() == 1 && kind != Kind::Not)
        return std::move(parts.front());
    Condition condition;
    condition.origin = originOf(document, at);
    if (parts.empty())
        return condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

Condition match(Subject subject, Operator op, const Cursor &value, const DocumentId &document)
{
    Condition condition;
    condition.kind = Kind::Match;
    condition.subject = subject;
    condition.op = op;
    condition.value = value.text();
    condition.origin = originOf(document, value);
    return condition;
}

Condition opaque(const QString &native, const Cursor &at, const DocumentId &document)
{
    Condition condition;
    condition.kind = Kind::Opaque;
    condition.native = native;
    condition.origin = originOf(document, at);
    return condition;
}

Condition requestMatch(const Cursor &at, const DocumentId &document, int depth)
{
    if (depth > deepestMatch)
        return opaque(u"…"_s, at, document);
    std::vector<Condition> parts;
    const QList<Cursor> fields = at.isMap() ? at.children() : QList<Cursor>();
    for (const Cursor &field : fields) {
        const QByteArray key = field.key();
        if (key == "pathRegex" && field.isScalar()) {
            parts.push_back(match(Subject::Path, Operator::Regex, field, document));
            parts.back().native = u"pathRegex: "_s + field.text();
        } else if (key == "method" && field.isScalar()) {
            parts.push_back(match(Subject::Method, Operator::Exact, field, document));
        } else if (key == "not" && field.isMap()) {
            std::vector<Condition> inner;
            inner.push_back(requestMatch(field, document, depth + 1));
            parts.push_back(joined(Kind::Not, std::move(inner), field, document));
        } else if ((key == "all" || key == "any") && field.isList()) {
            std::vector<Condition> inner;
            const QList<Cursor> items = field.children();
            for (const Cursor &item : items)
                inner.push_back(requestMatch(item, document, depth + 1));
            // One of none holds never.
            if (key == "any" && inner.empty())
                parts.push_back(opaque(translated({QT_TRANSLATE_NOOP("Model", "any of nothing"), {}}), field, document));
            else if (!inner.empty())
                parts.push_back(joined(key == "all" ? Kind::And : Kind::Or, std::move(inner), field, document));
        }
    }
    return joined(Kind::And, std::move(parts), at, document);
}

Operator operatorOf(const Cursor &type, Operator otherwise)
{
    const QString name = type.text();
    return name == "RegularExpression"_L1 ? Operator::Regex
        : name == "PathPrefix"_L1         ? Operator::Prefix
        : name == "Exact"_L1              ? Operator::Exact
                                          : otherwise;
}

std::vector<Condition> partsOf(const Cursor &item, const DocumentId &document)
{
    std::vector<Condition> parts;
    if (const Cursor path = item["path"]; path.isMap()) {
        // https://gateway-api.sigs.k8s.io: not written the value is "/", the type PathPrefix.
        const Operator op = operatorOf(path["type"], Operator::Prefix);
        if (path["value"].isScalar() && !(op == Operator::Prefix && path["value"].text() == "/"_L1))
            parts.push_back(match(Subject::Path, op, path["value"], document));
    }
    const auto addNamed = [&](const Cursor &list, Subject subject) {
        const QList<Cursor> entries = list.isList() ? list.children() : QList<Cursor>();
        for (const Cursor &entry : entries) {
            parts.push_back(match(subject, operatorOf(entry["type"], Operator::Exact), entry["value"], document));
            parts.back().name = entry["name"].text();
        }
    };
    addNamed(item["headers"], Subject::Header);
    addNamed(item["queryParams"], Subject::Query);
    if (const Cursor method = item["method"]; method.isScalar())
        parts.push_back(match(Subject::Method, Operator::Exact, method, document));
    return parts;
}

} // namespace

Condition profileCondition(const Cursor &condition, const DocumentId &document)
{
    return requestMatch(condition, document, 0);
}

Condition routeCondition(const Cursor &matches, const DocumentId &document)
{
    std::vector<Condition> alternatives;
    const QList<Cursor> items = matches.isList() ? matches.children() : QList<Cursor>();
    for (const Cursor &item : items)
        alternatives.push_back(joined(Kind::And, partsOf(item, document), item, document));
    return joined(Kind::Or, std::move(alternatives), matches, document);
}

} // namespace meshboard::linkerd
