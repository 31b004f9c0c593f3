// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

using Kind = Condition::Kind;
using Subject = Condition::Subject;
using Operator = Condition::Operator;

class Matches
{
public:
    Matches(const DocumentId &document, bool isGrpc)
        : m_document(document)
        , m_isGrpc(isGrpc)
    {
    }

    Condition whole(const Cursor &matches) const
    {
        std::vector<Condition> alternatives;
        const QList<Cursor> items = matches.isList() ? matches.children() : QList<Cursor>();
        for (const Cursor &item : items)
            alternatives.push_back(joined(Kind::And, partsOf(item), item));
        return joined(Kind::Or, std::move(alternatives), matches);
    }

private:
    Condition joined(Kind kind, std::vector<Condition> parts, const Cursor &at) const
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        Condition condition;
        condition.origin = originOf(m_document, at);
        if (parts.empty())
            return condition;
        condition.kind = kind;
        condition.parts = std::move(parts);
        return condition;
    }

    std::vector<Condition> partsOf(const Cursor &item) const
    {
        std::vector<Condition> parts;
        if (m_isGrpc)
            addCall(parts, item["method"]);
        else if (const Cursor path = item["path"]; path.isMap())
            addPath(parts, path);
        addNamed(parts, item["headers"], Subject::Header);
        addNamed(parts, item["queryParams"], Subject::Query);
        if (const Cursor method = item["method"]; method.isScalar())
            parts.push_back(asked(method, Subject::Method, Operator::Exact));
        return parts;
    }

    Condition asked(const Cursor &value, Subject subject, Operator op) const
    {
        Condition condition;
        condition.kind = Kind::Match;
        condition.subject = subject;
        condition.op = op;
        condition.value = value.text();
        condition.origin = originOf(m_document, value);
        return condition;
    }

    void addPath(std::vector<Condition> &parts, const Cursor &path) const
    {
        const QString type = path["type"].isScalar() ? path["type"].text() : u"PathPrefix"_s;
        const Cursor value = path["value"];
        // Nothing else is written than what would hold anyway: "/" as a prefix.
        if (type == "PathPrefix"_L1 && (!value.isSomething() || value.text() == "/"_L1))
            return;
        const Operator op = type == "Exact"_L1 ? Operator::Exact : type == "PathPrefix"_L1 ? Operator::Prefix : Operator::Regex;
        parts.push_back(asked(value ? value : path, Subject::Path, op));
        if (!value.isSomething())
            parts.back().value = u"/"_s;
        parts.back().native = type + u' ' + parts.back().value;
    }

    /// A call of gRPC is a path: /service/method.
    void addCall(std::vector<Condition> &parts, const Cursor &call) const
    {
        const QString service = call["service"].text();
        const QString method = call["method"].text();
        if (service.isEmpty() && method.isEmpty())
            return;
        Condition condition = asked(call, Subject::Path, Operator::Exact);
        const bool isRegex = call["type"].text() == "RegularExpression"_L1;
        if (isRegex || service.isEmpty()) {
            const auto or_ = [](const QString &text, const QString &other) { return text.isEmpty() ? other : text; };
            condition.op = Operator::Regex;
            condition.value = u'/' + or_(service, u"[^/]+"_s) + u'/' + or_(method, u"[^/]+"_s);
        } else {
            condition.op = method.isEmpty() ? Operator::Prefix : Operator::Exact;
            condition.value = u'/' + service + u'/' + method;
        }
        condition.native = service + u'/' + method;
        parts.push_back(condition);
    }

    void addNamed(std::vector<Condition> &parts, const Cursor &list, Subject subject) const
    {
        const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
        for (const Cursor &item : items) {
            const bool isRegex = item["type"].text() == "RegularExpression"_L1;
            parts.push_back(asked(item["value"], subject, isRegex ? Operator::Regex : Operator::Exact));
            parts.back().name = item["name"].text();
        }
    }

    const DocumentId &m_document;
    bool m_isGrpc;
};

/// Headers are compared without case, query parameters with it; of a name that is repeated the first counts.
QString named(const Cursor &list, bool ignoresCase)
{
    QStringList parts;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        const QString name = ignoresCase ? item["name"].text().toLower() : item["name"].text();
        parts.append(name + (item["type"].text() == "RegularExpression"_L1 ? u'~' : u'=') + item["value"].text());
    }
    parts.sort();
    return parts.join(u'&');
}

Match matchOf(const Cursor &item, bool isGrpc, const DocumentId &document)
{
    Match match;
    match.origin = originOf(document, item);
    const qint64 headers = std::min(99, item["headers"].size());
    if (isGrpc) {
        const Cursor call = item["method"];
        const QString service = call["service"].text();
        const QString method = call["method"].text();
        match.rank = ((service.size() * 10000) + method.size()) * 100 + headers;
        match.key = call["type"].text() % u'|' % service % u'/' % method % u'|' % named(item["headers"], true);
        return match;
    }
    const Cursor path = item["path"];
    const QString type = path["type"].isScalar() ? path["type"].text() : u"PathPrefix"_s;
    const QString value = path["value"].isScalar() ? path["value"].text() : u"/"_s;
    const bool isExact = type == "Exact"_L1;
    const bool hasMethod = item["method"].isSomething();
    // In decimal places, so that a person can read it: exact, length of the path, method, headers, query parameters.
    match.rank = (((isExact ? 10000 : 0) + std::min<qint64>(9999, value.size())) * 10 + (hasMethod ? 1 : 0)) * 10000 + headers * 100
        + std::min(99, item["queryParams"].size());
    // A prefix with and without a slash at its end is the same one.
    const QString whole = type == "PathPrefix"_L1 && value.size() > 1 && value.endsWith(u'/') ? value.chopped(1) : value;
    match.key = type % u' ' % whole % u'|' % item["method"].text() % u'|' % named(item["headers"], true) % u'|'
        % named(item["queryParams"], false);
    return match;
}

} // namespace

Condition conditionOf(const Cursor &matches, const QString &protocol, const DocumentId &document)
{
    return Matches(document, protocol == "grpc"_L1).whole(matches);
}

QList<Match> matchesOf(const Cursor &matches, const QString &protocol, const DocumentId &document)
{
    const bool isGrpc = protocol == "grpc"_L1;
    QList<Match> result;
    const QList<Cursor> items = matches.isList() ? matches.children() : QList<Cursor>();
    for (const Cursor &item : items)
        result.append(matchOf(item, isGrpc, document));
    if (result.isEmpty())
        result.append(matchOf(Cursor(), isGrpc, document));
    return result;
}

} // namespace meshboard::gateway_api
