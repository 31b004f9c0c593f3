// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/filters.h"

#include "contract/reading.h"

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

/// Rewrites of the path: the middleware's kind and the field that says how.
constexpr std::pair<const char *, const char *> rewrites[] {{"addPrefix", "prefix"},       {"replacePath", "path"},     {"replacePathRegex", "replacement"},
                                                            {"stripPrefix", "prefixes"},   {"stripPrefixRegex", "regex"}};

void headers(const Object &middleware, const text::Node &kind, QList<Filter> &filters)
{
    for (const auto &[name, filterKind] : {std::pair {"customRequestHeaders", Filter::Kind::RequestHeaders},
                                           {"customResponseHeaders", Filter::Kind::ResponseHeaders}}) {
        for (const text::Node &header : entriesOf(kind, name, spelling)) {
            Filter filter;
            filter.kind = filterKind;
            filter.name = QString::fromUtf8(header.key());
            filter.value = header.resolved().text();
            filter.origin = middleware.at(header.resolved());
            filters.append(filter);
        }
    }
    const QList<Item> origins = textsOf(kind, "accessControlAllowOriginList");
    if (!origins.isEmpty()) {
        Filter cors;
        cors.kind = Filter::Kind::Cors;
        cors.name = middleware.key.name;
        cors.value = origins.first().text;
        cors.origin = middleware.at(origins.first().node);
        filters.append(cors);
    }
}

} // namespace

QList<Filter> filtersOf(const Object &middleware, const Origin &reference)
{
    QList<Filter> filters;
    Filter whole;
    whole.kind = Filter::Kind::Middleware;
    whole.name = middleware.key.name;
    whole.value = middleware.node.size() > 0 ? QString::fromUtf8(middleware.node[0].key()) : QString();
    whole.origin = reference;
    for (const auto &[name, how] : rewrites) {
        if (const text::Node kind = field(middleware.node, name)) {
            const QList<Item> values = textsOf(kind, how);
            whole.kind = Filter::Kind::Rewrite;
            whole.value = values.isEmpty() ? QString() : values.first().text;
        }
    }
    if (const text::Node retry = field(middleware.node, "retry")) {
        const text::Node attempts = field(retry, "attempts");
        whole.kind = Filter::Kind::Retries;
        whole.value = attempts.text();
        whole.count = int(attempts.text().toLongLong());
        whole.origin = attempts ? middleware.at(attempts) : reference;
    }
    if (const text::Node kind = field(middleware.node, "headers"))
        headers(middleware, kind, filters);
    if (filters.isEmpty())
        filters.append(whole);
    return filters;
}

} // namespace meshboard::traefik
