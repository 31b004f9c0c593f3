// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/findings.h"

#include "contract/reading.h"
#include "contract/report.h"
#include "domain/implication.h"
#include "systems/consul/match.h"

#include <QCoreApplication>
#include <QHash>

#include <deque>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Severity = Finding::Severity;

constexpr qint64 whole = 10'000;

/// The node, or where it is absent the whole entry.
const text::Node &orElse(const text::Node &node, const text::Node &fallback)
{
    return node ? node : fallback;
}

void nameless(const Entry &entry, QList<Finding> &findings)
{
    if (entry.key.name.isEmpty() && entry.kind() != "mesh"_L1)
        findings.append(findingAt("MB0212", Severity::Error, entry, entry.node,
                                  {QT_TRANSLATE_NOOP("Model", "This %1 has no name"), {entry.kind()}},
                                  {QT_TRANSLATE_NOOP("Model", "Give it the name of the service it is for."), {}}));
}

void weights(const Entry &splitter, QList<Finding> &findings)
{
    const QList<text::Node> splits = itemsOf(splitter.node, "splits", spelling);
    const text::Node list = orElse(field(splitter.node, "splits"), splitter.node);
    if (splits.isEmpty()) {
        findings.append(findingAt("MB0201", Severity::Error, splitter, list,
                                  {QT_TRANSLATE_NOOP("Model", "Splitter %1 splits nothing"), {splitter.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Add a split, or delete the splitter."), {}}));
        return;
    }
    qint64 sum = 0;
    bool allNumbers = true;
    std::set<Destination> seen;
    SetWeights mended {splitter.key, originOf(splitter.document, list), Scale::Hundredths, {}};
    QList<double> parts;
    for (const text::Node &split : splits) {
        const text::Node weight = field(split, "weight");
        const std::optional<qint64> hundredths = hundredthsOf(weight);
        // Consul looks at the sum alone.
        if (!hundredths || *hundredths < 0 || *hundredths > whole) {
            if (hundredths)
                findings.append(findingAt("MB0210", Severity::Warning, splitter, weight,
                                          {QT_TRANSLATE_NOOP("Model", "%1 is no weight"), {weight.text()}},
                                          {QT_TRANSLATE_NOOP("Model", "Write a percentage from 0 to 100."), {}}));
        } else if (std::abs(weight.text().toDouble() * 100 - double(*hundredths)) > 1e-6) {
            findings.append(findingAt("MB0210", Severity::Warning, splitter, weight,
                                      {QT_TRANSLATE_NOOP("Model", "Weight %1 is rounded to %2"), {weight.text(), double(*hundredths) / 100}},
                                      {QT_TRANSLATE_NOOP("Model", "The smallest step is 0.01."), {}}));
        }
        sum += hundredths.value_or(0);
        allNumbers = allNumbers && (hundredths || !weight);
        const Destination to = destinationIn(split, splitter.service());
        mended.children.append({to.native(), originOf(splitter.document, split), hundredths, {}});
        parts.append(double(hundredths.value_or(0)));
        if (!seen.insert(to).second)
            findings.append(findingAt("MB0207", Severity::Error, splitter, split,
                                      {QT_TRANSLATE_NOOP("Model", "Splitter %1 leads to %2 more than once"), {splitter.key.name, to.native()}},
                                      {QT_TRANSLATE_NOOP("Model", "Join the two splits into one."), {}}));
    }
    if (!allNumbers || sum == whole)
        return;
    Finding finding = findingAt("MB0201", Severity::Error, splitter, list,
                                {QT_TRANSLATE_NOOP("Model", "The weights of %1 sum to %2, not 100"), {splitter.key.name, double(sum) / 100}},
                                {QT_TRANSLATE_NOOP("Model", "Consul refuses this: change the weights so that they sum to 100."), {}});
    const QList<qint64> weights = apportioned(parts, whole);
    for (qsizetype i = 0; i < weights.size(); ++i)
        mended.children[i].after = weights[i];
    finding.fix = {{{}, splitter.document, mended, SharedChoice::Ask}};
    findings.append(finding);
}

/// What a route's path asks, where it asks for nothing else: then it can hide later routes.
struct Reach
{
    bool everything = false;
    bool onlyPath = false;
    QString prefix;
    QString exact;
};

Reach reachOf(const text::Node &route)
{
    const text::Node http = field(field(route, "match"), "http");
    Reach reach;
    reach.prefix = textOf(http, "path_prefix");
    reach.exact = textOf(http, "path_exact");
    const bool asksMore = !itemsOf(http, "header", spelling).isEmpty() || !itemsOf(http, "query_param", spelling).isEmpty()
        || !itemsOf(http, "methods", spelling).isEmpty() || !textOf(http, "path_regex").isEmpty();
    // A path that ignores case takes more than its letters say; it hides the same letters all the same.
    reach.onlyPath = !asksMore && (!reach.prefix.isEmpty() || !reach.exact.isEmpty());
    reach.everything = !asksMore && reach.exact.isEmpty() && (reach.prefix.isEmpty() || reach.prefix == "/"_L1);
    return reach;
}

/// The routes so far that hide others, found by the path that is hidden.
class Hiding
{
public:
    void add(const Reach &reach, int number)
    {
        if (reach.everything && !m_everything)
            m_everything = number;
        if (reach.onlyPath) {
            QHash<QString, int> &paths = reach.exact.isEmpty() ? m_prefixes : m_exact;
            const QString &path = reach.exact.isEmpty() ? reach.prefix : reach.exact;
            paths.insert(path, paths.value(path, number));
        }
    }

    /// The route that takes all requests of this one, if there is any.
    std::optional<int> before(const Reach &reach) const
    {
        if (m_everything)
            return m_everything;
        const QString &path = reach.exact.isEmpty() ? reach.prefix : reach.exact;
        if (!reach.exact.isEmpty() && m_exact.contains(path))
            return m_exact.value(path);
        for (qsizetype length = 1; length <= path.size(); ++length) {
            if (const auto found = m_prefixes.constFind(path.left(length)); found != m_prefixes.cend())
                return *found;
        }
        return std::nullopt;
    }

private:
    std::optional<int> m_everything;
    QHash<QString, int> m_prefixes;
    QHash<QString, int> m_exact;
};

void reachable(const Entry &router, const QList<text::Node> &routes, QList<Finding> &findings)
{
    // Paths alone are found in any number of routes, whatever else they ask in the first few hundred.
    Hiding paths;
    Earlier earlier;
    std::deque<Condition> conditions;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const Reach reach = reachOf(routes[i]);
        const Condition &when = conditions.emplace_back(conditionOf(routes[i], router.document));
        std::optional<qsizetype> hiding = earlier.takerOf(when);
        if (const std::optional<int> path = hiding ? std::nullopt : paths.before(reach))
            hiding = *path - 1;
        if (hiding) {
            Finding finding = findingAt("MB0205", Severity::Warning, router, routes[i],
                                        {QT_TRANSLATE_NOOP("Model", "Route %1 of %2 is never reached: route %3 takes its requests"),
                                         {qint64(i + 1), router.key.name, qint64(*hiding + 1)}},
                                        {QT_TRANSLATE_NOOP("Model", "Move it up, or delete it."), {}});
            // Of two that take the same requests one stays unreached, whichever comes first.
            if (!covers(when, conditions[size_t(*hiding)]))
                finding.fix = {{{}, router.document,
                                MoveRule {router.key, originOf(router.document, routes[i]),
                                          translated({QT_TRANSLATE_NOOP("Model", "rule %1"), {qint64(i + 1)}}), int(i), int(*hiding)},
                                SharedChoice::Ask}};
            findings.append(finding);
        }
        paths.add(reach, int(i + 1));
        earlier.add(when, i);
    }
}

/// Of a header or query parameter: its name, and exactly one way to compare it.
void comparison(const Entry &entry, const text::Node &node, std::initializer_list<const char *> ways, QList<Finding> &findings)
{
    if (textOf(node, "name").isEmpty())
        findings.append(findingAt("MB0208", Severity::Error, entry, node, {QT_TRANSLATE_NOOP("Model", "A comparison without a name"), {}},
                                  {QT_TRANSLATE_NOOP("Model", "Write the name of the header or query parameter."), {}}));
    QStringList used;
    for (const char *way : ways) {
        const text::Node value = field(node, way);
        if (qstrcmp(way, "present") == 0 ? value.boolean().value_or(value.text() == "true"_L1) : !value.text().isEmpty())
            used.append(QString::fromLatin1(way));
    }
    if (used.size() != 1)
        findings.append(findingAt("MB0208", Severity::Error, entry, node,
                                  {QT_TRANSLATE_NOOP("Model", "%1 is compared in %2 ways, not in one"), {textOf(node, "name"), qint64(used.size())}},
                                  {QT_TRANSLATE_NOOP("Model", "Keep one of exact, prefix, suffix, regex and present."), {}}));
}

void match(const Entry &router, const text::Node &http, QList<Finding> &findings)
{
    int paths = 0;
    for (const char *name : {"path_exact", "path_prefix", "path_regex"}) {
        const text::Node path = field(http, name);
        if (path.text().isEmpty())
            continue;
        ++paths;
        if (qstrcmp(name, "path_regex") != 0 && !path.text().startsWith(u'/')) {
            Finding finding = findingAt("MB0208", Severity::Error, router, path, {QT_TRANSLATE_NOOP("Model", "Path %1 does not start with /"), {path.text()}},
                                        {QT_TRANSLATE_NOOP("Model", "Put a / before it."), {}});
            finding.fix = {{{}, router.document,
                            SetField {router.key, originOf(router.document, path), SetField::Field::Native, QString::fromUtf8(path.key()), path.text(),
                                      u'/' + path.text(), {}},
                            SharedChoice::Ask}};
            findings.append(finding);
        }
    }
    if (paths > 1)
        findings.append(findingAt("MB0208", Severity::Error, router, http,
                                  {QT_TRANSLATE_NOOP("Model", "More than one of exact path, prefix and pattern"), {}},
                                  {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}}));
    static const QStringList methods {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"CONNECT"_s, u"OPTIONS"_s, u"TRACE"_s};
    for (const text::Node &header : itemsOf(http, "header", spelling))
        comparison(router, header, {"present", "exact", "prefix", "suffix", "regex", "contains"}, findings);
    for (const text::Node &parameter : itemsOf(http, "query_param", spelling))
        comparison(router, parameter, {"present", "exact", "regex"}, findings);
    for (const text::Node &method : itemsOf(http, "methods", spelling)) {
        if (!methods.contains(method.text().toUpper()))
            findings.append(findingAt("MB0208", Severity::Error, router, method,
                                      {QT_TRANSLATE_NOOP("Model", "%1 is no HTTP method"), {method.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Use GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS or TRACE."), {}}));
    }
}

void retryConditions(const Entry &router, const text::Node &destination, QList<Finding> &findings)
{
    static const QStringList known {u"5xx"_s,        u"gateway-error"_s,     u"reset"_s,    u"connect-failure"_s,    u"envoy-ratelimited"_s, u"retriable-4xx"_s,
                                    u"refused-stream"_s, u"cancelled"_s, u"deadline-exceeded"_s, u"internal"_s, u"resource-exhausted"_s, u"unavailable"_s};
    for (const text::Node &condition : itemsOf(destination, "retry_on", spelling)) {
        if (!known.contains(condition.text()))
            findings.append(findingAt("MB0208", Severity::Error, router, condition, {QT_TRANSLATE_NOOP("Model", "%1 is no condition of retries"), {condition.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Consul takes %1."), {known.join(u", ")}}));
    }
}

void sources(const Entry &intentions, QList<Finding> &findings)
{
    const QList<text::Node> all = itemsOf(intentions.node, "sources", spelling);
    if (all.isEmpty())
        findings.append(findingAt("MB0213", Severity::Error, intentions, orElse(field(intentions.node, "sources"), intentions.node),
                                  {QT_TRANSLATE_NOOP("Model", "Intentions without a source say nothing"), {}}, {QT_TRANSLATE_NOOP("Model", "Add a source."), {}}));
    for (const text::Node &source : all) {
        if (textOf(source, "name").isEmpty())
            findings.append(findingAt("MB0213", Severity::Error, intentions, source, {QT_TRANSLATE_NOOP("Model", "This source has no name"), {}},
                                      {QT_TRANSLATE_NOOP("Model", "Name the service, or * for all of them."), {}}));
        const text::Node action = field(source, "action");
        const bool hasPermissions = !itemsOf(source, "permissions", spelling).isEmpty();
        if (hasPermissions && !action.text().isEmpty())
            findings.append(findingAt("MB0213", Severity::Error, intentions, action, {QT_TRANSLATE_NOOP("Model", "A source has an action or permissions, not both"), {}},
                                      {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}}));
        else if (!hasPermissions && action.text() != "allow"_L1 && action.text() != "deny"_L1)
            findings.append(findingAt("MB0213", Severity::Error, intentions, orElse(action, source), {QT_TRANSLATE_NOOP("Model", "This source is neither allowed nor denied"), {}},
                                      {QT_TRANSLATE_NOOP("Model", "Write the action, allow or deny."), {}}));
    }
}

void listeners(const Entry &gateway, QList<Finding> &findings)
{
    static const QStringList known {u"tcp"_s, u"http"_s, u"http2"_s, u"grpc"_s};
    QStringList ports;
    for (const text::Node &listener : itemsOf(gateway.node, "listeners", spelling)) {
        const text::Node port = field(listener, "port");
        const text::Node protocol = field(listener, "protocol");
        // What is not written is tcp.
        if (!protocol.text().isEmpty() && !known.contains(protocol.text().toLower()))
            findings.append(findingAt("MB0219", Severity::Error, gateway, protocol, {QT_TRANSLATE_NOOP("Model", "%1 is no protocol of a gateway"), {protocol.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Consul takes %1."), {known.join(u", ")}}));
        if (ports.contains(port.text()))
            findings.append(findingAt("MB0219", Severity::Error, gateway, orElse(port, listener), {QT_TRANSLATE_NOOP("Model", "Port %1 has two listeners"), {port.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Give one of them another port."), {}}));
        ports.append(port.text());
        if (itemsOf(listener, "services", spelling).isEmpty())
            findings.append(findingAt("MB0219", Severity::Error, gateway, listener, {QT_TRANSLATE_NOOP("Model", "This listener leads to no service"), {}},
                                      {QT_TRANSLATE_NOOP("Model", "Add a service."), {}}));
    }
}

void duration(const Entry &entry, const text::Node &value, QList<Finding> &findings)
{
    if (value.isScalar() && !durationOf(value.text()))
        findings.append(findingAt("MB0214", Severity::Error, entry, value,
                                  {QT_TRANSLATE_NOOP("Model", "%1 is no duration"), {value.text()}},
                                  {QT_TRANSLATE_NOOP("Model", "Write a number with a unit, such as 250ms or 1m30s."), {}}));
}

void routes(const Entry &router, QList<Finding> &findings)
{
    const QList<text::Node> all = itemsOf(router.node, "routes", spelling);
    reachable(router, all, findings);
    for (const text::Node &route : all) {
        match(router, field(field(route, "match"), "http"), findings);
        const text::Node destination = field(route, "destination");
        const text::Node http = field(field(route, "match"), "http");
        const text::Node rewrite = field(destination, "prefix_rewrite");
        if (!rewrite.text().isEmpty() && textOf(http, "path_exact").isEmpty() && textOf(http, "path_prefix").isEmpty())
            findings.append(findingAt("MB0208", Severity::Error, router, rewrite, {QT_TRANSLATE_NOOP("Model", "There is no path or prefix to rewrite"), {}},
                                      {QT_TRANSLATE_NOOP("Model", "Match an exact path or a prefix."), {}}));
        retryConditions(router, destination, findings);
        duration(router, field(destination, "request_timeout"), findings);
        duration(router, field(destination, "idle_timeout"), findings);
    }
}

void resolution(const Entry &resolver, QList<Finding> &findings)
{
    const text::Node redirect = field(resolver.node, "redirect");
    const text::Node failover = field(resolver.node, "failover");
    if (redirect.size() > 0 && failover.size() > 0)
        findings.append(findingAt("MB0211", Severity::Error, resolver, failover,
                                  {QT_TRANSLATE_NOOP("Model", "Resolver %1 has both a redirect and a failover"), {resolver.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Keep one of them; put the failover into the resolver redirected to."), {}}));
    QStringList subsets {u"*"_s};
    for (const text::Node &subset : entriesOf(resolver.node, "subsets", spelling))
        subsets.append(QString::fromUtf8(subset.key()));
    for (const text::Node &entry : entriesOf(resolver.node, "failover", spelling)) {
        const QString subset = QString::fromUtf8(entry.key());
        if (!subsets.contains(subset))
            findings.append(findingAt("MB0202", Severity::Error, resolver, entry,
                                      {QT_TRANSLATE_NOOP("Model", "%1 has no subset %2"), {resolver.key.name, subset}},
                                      {QT_TRANSLATE_NOOP("Model", "Declare it in the service-resolver of %1, or name another one."), {resolver.key.name}}));
    }
    duration(resolver, field(resolver.node, "connect_timeout"), findings);
    duration(resolver, field(resolver.node, "request_timeout"), findings);
}

} // namespace

Finding findingAt(QByteArray code, Finding::Severity severity, const Entry &entry, const text::Node &node, Message what, Message advice)
{
    Finding finding;
    finding.code = std::move(code);
    finding.severity = severity;
    finding.place = placeOf(originOf(entry.document, node));
    finding.place.column = node ? node.position().column : 0;
    finding.place.object = entry.key.toString();
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    return finding;
}

QList<Finding> findingsOf(const Entry &entry)
{
    QList<Finding> findings;
    nameless(entry, findings);
    if (entry.kind() == "service-splitter"_L1)
        weights(entry, findings);
    else if (entry.kind() == "service-router"_L1)
        routes(entry, findings);
    else if (entry.kind() == "service-resolver"_L1)
        resolution(entry, findings);
    else if (entry.kind() == "service-intentions"_L1)
        sources(entry, findings);
    else if (entry.kind() == "ingress-gateway"_L1)
        listeners(entry, findings);
    return findings;
}

QList<Finding> shapeFindings(const Entry &entry, const text::Tree &tree, const QList<Deviation> &deviations)
{
    static constexpr ShapeCodes codes {"MB0206", "MB0215", "MB0212", "MB0215", "MB0215", "MB0214", "MB0208"};
    QList<Finding> findings;
    QList<Deviation> others;
    for (const Deviation &deviation : deviations) {
        const bool isWord = deviation.kind == Deviation::Kind::WrongShape && deviation.field.shape == Shape::Word;
        // Nothing in quotes is as good as nothing.
        if (isWord && deviation.at.isScalar() && deviation.at.text().isEmpty())
            continue;
        // Consul looks at modes of proxies and mesh gateways only where it uses them.
        if (isWord && deviation.field.name == std::string_view("Mode") && entry.kind().endsWith("-defaults"_L1)) {
            findings.append(findingAt("MB0215", Severity::Warning, entry, deviation.at.written(),
                                      {QT_TRANSLATE_NOOP("Model", "%1 is no mode that Consul knows: it is taken, and does nothing"), {deviation.at.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Write one of %1."),
                                       {QString::fromLatin1(deviation.field.words).replace(u' ', u", "_s)}}));
            continue;
        }
        if (deviation.kind != Deviation::Kind::UnknownField) {
            others.append(deviation);
            continue;
        }
        findings.append(findingAt("MB0206", Severity::Error, entry, deviation.at.written(),
                                  {QT_TRANSLATE_NOOP("Model", "%1 is no field of %2: Consul refuses it"),
                                   {QString::fromUtf8(deviation.at.key()), entry.kind()}},
                                  {QT_TRANSLATE_NOOP("Model", "Check its spelling and its place."), {}}));
    }
    Report report(entry.document, tree, entry.key, findings);
    reportShape(others, u"Consul"_s, report, codes);
    return findings;
}

} // namespace meshboard::consul
