// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/filters.h"

#include "contract/schema.h"

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

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

std::optional<std::chrono::milliseconds> millisecondsOf(const Cursor &duration)
{
    const auto nanoseconds = duration.isScalar() ? durationOf(duration.text()) : std::nullopt;
    return nanoseconds ? std::optional(std::chrono::duration_cast<std::chrono::milliseconds>(*nanoseconds)) : std::nullopt;
}

QString listed(const Cursor &list)
{
    QStringList texts;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items)
        texts.append(item.text());
    return texts.join(u", ");
}

void addHeaders(QList<Filter> &filters, const Cursor &modifier, Filter::Kind kind, const DocumentId &document)
{
    for (const char *operation : {"set", "add"}) {
        const QList<Cursor> headers = modifier[operation].children();
        for (const Cursor &header : headers)
            filters.append(filterOf(kind, QString::fromLatin1(operation) + u' ' + header["name"].text(), header["value"], document));
    }
    const QList<Cursor> removed = modifier["remove"].children();
    for (const Cursor &name : removed) {
        filters.append(filterOf(kind, translated({QT_TRANSLATE_NOOP("Model", "remove %1"), {name.text()}}), name, document));
        filters.last().value.clear();
    }
}

void addRewrite(QList<Filter> &filters, const Cursor &rewrite, const DocumentId &document)
{
    if (const Cursor host = rewrite["hostname"]; host.isScalar())
        filters.append(filterOf(Filter::Kind::Rewrite, u"hostname"_s, host, document));
    for (const char *path : {"replaceFullPath", "replacePrefixMatch"}) {
        if (const Cursor value = rewrite["path"][path]; value.isScalar())
            filters.append(filterOf(Filter::Kind::Rewrite, QString::fromLatin1(path), value, document));
    }
}

} // namespace

QList<Filter> policyOf(const Cursor &rule, const DocumentId &document)
{
    QList<Filter> filters;
    const Cursor timeouts = rule["timeouts"];
    if (const Cursor request = timeouts["request"]; request.isScalar()) {
        filters.append(filterOf(Filter::Kind::Timeout, u"request"_s, request, document));
        filters.last().duration = millisecondsOf(request);
    }
    const Cursor retry = rule["retry"];
    const Cursor once = timeouts["backendRequest"];
    // The time-out of a try is said apart from how often it is tried, and maybe alone.
    if (retry.isMap() || once.isScalar()) {
        Filter filter = filterOf(Filter::Kind::Retries, listed(retry["codes"]), retry["attempts"], document);
        if (const auto attempts = retry["attempts"].node().integer())
            filter.count = int(*attempts);
        filter.duration = millisecondsOf(once);
        filter.origin = originOf(document, retry.isMap() ? retry : once);
        filters.append(filter);
    }
    if (const Cursor session = rule["sessionPersistence"]; session.isMap()) {
        Filter filter = filterOf(Filter::Kind::Other, u"sessionPersistence"_s, session, document);
        filter.value = session["type"].isScalar() ? session["type"].text() : u"Cookie"_s;
        filters.append(filter);
    }
    return filters;
}

QList<Filter> filtersOf(const Cursor &list, const DocumentId &document)
{
    QList<Filter> filters;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        const QString type = item["type"].text();
        if (type == "RequestHeaderModifier"_L1) {
            addHeaders(filters, item["requestHeaderModifier"], Filter::Kind::RequestHeaders, document);
        } else if (type == "ResponseHeaderModifier"_L1) {
            addHeaders(filters, item["responseHeaderModifier"], Filter::Kind::ResponseHeaders, document);
        } else if (type == "URLRewrite"_L1) {
            addRewrite(filters, item["urlRewrite"], document);
        } else if (type == "CORS"_L1) {
            filters.append(filterOf(Filter::Kind::Cors, u"cors"_s, item["cors"], document));
            filters.last().value = listed(item["cors"]["allowOrigins"]);
        } else if (type == "ExtensionRef"_L1) {
            const Cursor extension = item["extensionRef"];
            filters.append(filterOf(Filter::Kind::Middleware, extension["kind"].text() + u' ' + extension["name"].text(), extension, document));
        } else if (type == "ExternalAuth"_L1) {
            filters.append(filterOf(Filter::Kind::Middleware, type, item["externalAuth"], document));
            filters.last().value = item["externalAuth"]["backendRef"]["name"].text();
        }
    }
    return filters;
}

std::optional<TargetNode> redirectIn(const Cursor &list, const DocumentId &document)
{
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        const Cursor redirect = item["requestRedirect"];
        if (item["type"].text() != "RequestRedirect"_L1 || !redirect.isMap())
            continue;
        QString where;
        if (redirect["scheme"].isScalar())
            where += redirect["scheme"].text() + u"://";
        where += redirect["hostname"].text();
        if (redirect["port"].isScalar())
            where += u':' + redirect["port"].text();
        where += redirect["path"]["replaceFullPath"].text() + redirect["path"]["replacePrefixMatch"].text();
        TargetNode target;
        target.kind = TargetNode::Kind::Redirect;
        target.native = redirect["statusCode"].isScalar() ? redirect["statusCode"].text() : u"302"_s;
        if (!where.isEmpty())
            target.native += u' ' + where;
        target.origins = {originOf(document, redirect)};
        return target;
    }
    return std::nullopt;
}

std::optional<double> percentOf(const Cursor &mirror)
{
    const Cursor fraction = mirror["fraction"];
    if (const auto numerator = fraction["numerator"].node().number()) {
        const double denominator = fraction["denominator"].node().number().value_or(100);
        return denominator > 0 ? std::optional(*numerator * 100 / denominator) : std::nullopt;
    }
    return mirror["percent"].node().number();
}

} // namespace meshboard::gateway_api
