// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/match.h"

#include "contract/reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Subject = Condition::Subject;
using Operator = Condition::Operator;

class Conditions
{
public:
    explicit Conditions(DocumentId document)
        : m_document(std::move(document))
    {
    }

    Condition leaf(Subject subject, Operator op, const text::Node &value, const QString &name = {}) const
    {
        Condition condition;
        condition.kind = Condition::Kind::Match;
        condition.subject = subject;
        condition.op = op;
        condition.name = name;
        condition.value = op == Operator::Present ? QString() : value.text();
        condition.native = QString::fromUtf8(value.key()) + u" = "_s + value.text();
        condition.origin = originOf(m_document, value);
        return condition;
    }

    /// The first of the ways to compare that is written.
    std::optional<Condition> compared(Subject subject, const text::Node &map) const
    {
        const QString name = textOf(map, "name");
        for (const auto &[word, op] : {std::pair {"exact", Operator::Exact}, {"prefix", Operator::Prefix}, {"regex", Operator::Regex},
                                       {"contains", Operator::Contains}}) {
            if (const text::Node value = field(map, word); !value.text().isEmpty())
                return leaf(subject, op, value, name);
        }
        if (const text::Node suffix = field(map, "suffix"); !suffix.text().isEmpty()) {
            Condition condition = leaf(subject, Operator::Regex, suffix, name);
            condition.value = u".*"_s + QRegularExpression::escape(suffix.text()) + u'$';
            return condition;
        }
        if (const text::Node present = field(map, "present"); present)
            return leaf(subject, Operator::Present, present, name);
        return std::nullopt;
    }

    Condition header(const text::Node &map) const
    {
        Condition condition = compared(Subject::Header, map).value_or(opaque(map));
        condition.ignoresCase = field(map, "ignore_case").boolean().value_or(false);
        if (!field(map, "invert").boolean().value_or(false))
            return condition;
        Condition inverted;
        inverted.kind = Condition::Kind::Not;
        inverted.origin = originOf(m_document, map);
        inverted.parts.push_back(condition);
        return inverted;
    }

    Condition opaque(const text::Node &map) const
    {
        Condition condition;
        condition.kind = Condition::Kind::Opaque;
        condition.native = QString::fromUtf8(map.tree().bytes().sliced(map.range().begin, map.range().length()));
        condition.origin = originOf(m_document, map);
        return condition;
    }

    Condition query(const text::Node &map) const { return compared(Subject::Query, map).value_or(opaque(map)); }

    static Condition joined(Condition::Kind kind, std::vector<Condition> parts, const Origin &origin)
    {
        if (parts.size() == 1)
            return parts.front();
        Condition condition;
        condition.kind = parts.empty() ? Condition::Kind::Always : kind;
        condition.parts = std::move(parts);
        condition.origin = origin;
        return condition;
    }

private:
    DocumentId m_document;
};

class Filters
{
public:
    explicit Filters(DocumentId document)
        : m_document(std::move(document))
    {
    }

    Filter *add(Filter::Kind kind, const text::Node &value, const QString &name)
    {
        if (!value || value.kind() == text::Kind::Null)
            return nullptr;
        Filter filter;
        filter.kind = kind;
        filter.name = name;
        filter.value = value.text();
        filter.origin = originOf(m_document, value);
        m_filters.append(filter);
        return &m_filters.last();
    }

    void time(Filter::Kind kind, const text::Node &value, const QString &name)
    {
        if (Filter *filter = add(kind, value, name))
            filter->duration = durationOf(value.text());
    }

    void listed(const text::Node &map, const char *field, const QString &name)
    {
        QStringList values;
        text::Node first;
        for (const text::Node &item : itemsOf(map, field, spelling)) {
            first = first ? first : item;
            values.append(item.text());
        }
        if (Filter *filter = add(Filter::Kind::Other, first, name))
            filter->value = values.join(", "_L1);
    }

    void headers(const text::Node &map, Filter::Kind kind)
    {
        for (const char *verb : {"add", "set"}) {
            for (const text::Node &entry : entriesOf(map, verb, spelling))
                add(kind, entry, QString::fromUtf8(entry.key()));
        }
        for (const text::Node &item : itemsOf(map, "remove", spelling)) {
            if (Filter *filter = add(kind, item, item.text()))
                filter->value.clear();
        }
    }

    QList<Filter> all() const { return m_filters; }

private:
    DocumentId m_document;
    QList<Filter> m_filters;
};

} // namespace

Condition conditionOf(const text::Node &route, const DocumentId &document)
{
    const Conditions conditions(document);
    const text::Node http = field(field(route, "match"), "http");
    const bool ignoresCase = field(http, "case_insensitive").boolean().value_or(false);
    std::vector<Condition> all;
    for (const auto &[name, op] :
         {std::pair {"path_exact", Operator::Exact}, {"path_prefix", Operator::Prefix}, {"path_regex", Operator::Regex}}) {
        if (const text::Node path = field(http, name); !path.text().isEmpty()) {
            all.push_back(conditions.leaf(Subject::Path, op, path));
            all.back().ignoresCase = ignoresCase;
        }
    }
    for (const text::Node &header : itemsOf(http, "header", spelling))
        all.push_back(conditions.header(header));
    for (const text::Node &query : itemsOf(http, "query_param", spelling))
        all.push_back(conditions.query(query));
    std::vector<Condition> methods;
    for (const text::Node &method : itemsOf(http, "methods", spelling))
        methods.push_back(conditions.leaf(Subject::Method, Operator::Exact, method));
    if (!methods.empty())
        all.push_back(Conditions::joined(Condition::Kind::Or, methods, originOf(document, field(http, "methods"))));
    const text::Node match = field(route, "match");
    return Conditions::joined(Condition::Kind::And, all, match ? originOf(document, match) : originOf(document, route));
}

QList<Filter> filtersOf(const text::Node &destination, const DocumentId &document)
{
    Filters filters(document);
    filters.add(Filter::Kind::Rewrite, field(destination, "prefix_rewrite"), u"prefix"_s);
    filters.time(Filter::Kind::Timeout, field(destination, "request_timeout"), {});
    filters.time(Filter::Kind::Other, field(destination, "idle_timeout"), translated({QT_TRANSLATE_NOOP("Model", "idle time-out"), {}}));
    const text::Node retries = field(destination, "num_retries");
    if (Filter *filter = filters.add(Filter::Kind::Retries, retries, {}))
        filter->count = int(retries.text().toLongLong());
    filters.add(Filter::Kind::Other, field(destination, "retry_on_connect_failure"), translated({QT_TRANSLATE_NOOP("Model", "retry on connect failure"), {}}));
    filters.listed(destination, "retry_on", translated({QT_TRANSLATE_NOOP("Model", "retry on"), {}}));
    filters.listed(destination, "retry_on_status_codes", translated({QT_TRANSLATE_NOOP("Model", "retry on status"), {}}));
    filters.headers(field(destination, "request_headers"), Filter::Kind::RequestHeaders);
    filters.headers(field(destination, "response_headers"), Filter::Kind::ResponseHeaders);
    return filters.all();
}

QList<Filter> targetFiltersOf(const text::Node &resolver, const DocumentId &document)
{
    Filters filters(document);
    filters.time(Filter::Kind::Timeout, field(resolver, "request_timeout"), {});
    filters.time(Filter::Kind::Other, field(resolver, "connect_timeout"), translated({QT_TRANSLATE_NOOP("Model", "connect time-out"), {}}));
    filters.add(Filter::Kind::Other, field(field(resolver, "load_balancer"), "policy"), translated({QT_TRANSLATE_NOOP("Model", "load balancing"), {}}));
    return filters.all();
}

} // namespace meshboard::consul
