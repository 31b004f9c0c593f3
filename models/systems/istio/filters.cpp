// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/filters.h"

#include "contract/schema.h"

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

Filter filterOf(Filter::Kind kind, const QString &name, const Cursor &value, const DocumentId &document)
{
    Filter filter;
    filter.kind = kind;
    filter.name = name;
    filter.value = value.text();
    filter.origin = originOf(document, value);
    return filter;
}

std::optional<int> countOf(const Cursor &value)
{
    const auto number = value.node().integer();
    return number ? std::optional<int>(int(*number)) : std::nullopt;
}

void addFault(QList<Filter> &filters, const Cursor &fault, const DocumentId &document)
{
    const auto percentOf = [](const Cursor &part) {
        return part["percentage"]["value"] ? part["percentage"]["value"].node().number() : part["percent"].node().number();
    };
    if (const Cursor delay = fault["delay"]; delay.isMap()) {
        const Cursor duration = delay["fixedDelay"] ? delay["fixedDelay"] : delay["exponentialDelay"];
        Filter filter = filterOf(Filter::Kind::FaultDelay, QString::fromUtf8(duration.key()), duration, document);
        filter.duration = millisecondsOf(duration);
        filter.percent = percentOf(delay);
        filter.origin = originOf(document, delay);
        filters.append(filter);
    }
    if (const Cursor abort = fault["abort"]; abort.isMap()) {
        const Cursor status = abort["httpStatus"] ? abort["httpStatus"]
            : abort["grpcStatus"]                 ? abort["grpcStatus"]
                                                  : abort["http2Error"];
        Filter filter = filterOf(Filter::Kind::FaultAbort, QString::fromUtf8(status.key()), status, document);
        filter.count = countOf(abort["httpStatus"]);
        filter.percent = percentOf(abort);
        filter.origin = originOf(document, abort);
        filters.append(filter);
    }
}

void addRewrite(QList<Filter> &filters, const Cursor &rewrite, const DocumentId &document)
{
    for (const char *name : {"uri", "authority"}) {
        if (const Cursor value = rewrite[name]; value.isScalar())
            filters.append(filterOf(Filter::Kind::Rewrite, QString::fromLatin1(name), value, document));
    }
    if (const Cursor regex = rewrite["uriRegexRewrite"]; regex.isMap()) {
        Filter filter = filterOf(Filter::Kind::Rewrite, u"uriRegexRewrite"_s, regex, document);
        filter.value = regex["match"].text() + u" -> " + regex["rewrite"].text();
        filters.append(filter);
    }
}

void addCors(QList<Filter> &filters, const Cursor &cors, const DocumentId &document)
{
    QStringList origins;
    const QList<Cursor> matches = cors["allowOrigins"].children() + cors["allowOrigin"].children();
    for (const Cursor &match : matches) {
        if (match.isScalar())
            origins.append(match.text());
        const QList<Cursor> kinds = match.children();
        for (const Cursor &kind : kinds)
            origins.append(kind.text());
    }
    Filter filter = filterOf(Filter::Kind::Cors, u"corsPolicy"_s, cors, document);
    filter.value = origins.join(u", ");
    filters.append(filter);
}

/// Deeper than any policy; an alias may lead back to itself.
constexpr int maxPolicyDepth = 16;

void addPolicy(QList<Filter> &filters, const Cursor &at, const QString &name, const DocumentId &document, int depth = 0)
{
    if (depth > maxPolicyDepth)
        return;
    if (at.isScalar()) {
        const bool isTimeout = name.endsWith("Timeout"_L1);
        Filter filter = filterOf(isTimeout ? Filter::Kind::Timeout : Filter::Kind::Other, name, at, document);
        if (isTimeout)
            filter.duration = millisecondsOf(at);
        filters.append(filter);
        return;
    }
    const QList<Cursor> children = at.children();
    for (const Cursor &child : children) {
        const QString step = at.isList() ? QString::number(child.path().steps.last().index()) : QString::fromUtf8(child.key());
        addPolicy(filters, child, name.isEmpty() ? step : QString(name + u'.' + step), document, depth + 1);
    }
}

} // namespace

std::optional<std::chrono::milliseconds> millisecondsOf(const Cursor &duration)
{
    const auto nanoseconds = duration.isScalar() ? durationOf(duration.text()) : std::nullopt;
    if (!nanoseconds)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(*nanoseconds);
}

QList<Filter> headerFiltersOf(const Cursor &headers, const DocumentId &document)
{
    QList<Filter> filters;
    const auto addOperations = [&](const Cursor &operations, Filter::Kind kind) {
        for (const char *operation : {"set", "add"}) {
            const QList<Cursor> entries = operations[operation].children();
            for (const Cursor &entry : entries)
                filters.append(filterOf(kind, QString::fromLatin1(operation) + u' ' + QString::fromUtf8(entry.key()), entry, document));
        }
        const QList<Cursor> removed = operations["remove"].children();
        for (const Cursor &name : removed) {
            filters.append(filterOf(kind, translated({QT_TRANSLATE_NOOP("Model", "remove %1"), {name.text()}}), name, document));
            filters.last().value.clear();
        }
    };
    addOperations(headers["request"], Filter::Kind::RequestHeaders);
    addOperations(headers["response"], Filter::Kind::ResponseHeaders);
    return filters;
}

QList<Filter> filtersOf(const Cursor &route, const DocumentId &document)
{
    QList<Filter> filters;
    if (const Cursor timeout = route["timeout"]; timeout.isScalar()) {
        filters.append(filterOf(Filter::Kind::Timeout, u"timeout"_s, timeout, document));
        filters.last().duration = millisecondsOf(timeout);
    }
    if (const Cursor retries = route["retries"]; retries.isMap()) {
        Filter filter = filterOf(Filter::Kind::Retries, retries["retryOn"].text(), retries["attempts"], document);
        filter.count = countOf(retries["attempts"]);
        filter.duration = millisecondsOf(retries["perTryTimeout"]);
        filter.origin = originOf(document, retries);
        filters.append(filter);
    }
    addRewrite(filters, route["rewrite"], document);
    filters += headerFiltersOf(route["headers"], document);
    addFault(filters, route["fault"], document);
    if (const Cursor cors = route["corsPolicy"]; cors.isMap())
        addCors(filters, cors, document);
    return filters;
}

QList<Filter> policyOf(const Cursor &policy, const DocumentId &document)
{
    QList<Filter> filters;
    addPolicy(filters, policy, {}, document);
    return filters;
}

} // namespace meshboard::istio
