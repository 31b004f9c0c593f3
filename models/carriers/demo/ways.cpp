// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/ways.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::demo {

namespace {

/// Chains may be circular in broken configuration; no real one is this long.
constexpr int longestWay = 32;

struct Asked
{
    const Request &request;
    QString caller;
    bool isVisit = false;
};

bool fits(const Condition &match, const QString &actual)
{
    const Qt::CaseSensitivity sensitivity = match.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    switch (match.op) {
    case Condition::Operator::Exact: return actual.compare(match.value, sensitivity) == 0;
    case Condition::Operator::Prefix: return actual.startsWith(match.value, sensitivity);
    case Condition::Operator::Contains: return actual.contains(match.value, sensitivity);
    case Condition::Operator::Present: return !actual.isNull();
    case Condition::Operator::Regex: return QRegularExpression(match.value).match(actual).hasMatch();
    }
    return false;
}

QString subjectOf(const Condition &match, const Asked &asked)
{
    switch (match.subject) {
    case Condition::Subject::Host:
    case Condition::Subject::Authority: return asked.request.host;
    case Condition::Subject::Path: return asked.request.path;
    case Condition::Subject::Method: return asked.request.method;
    case Condition::Subject::Header: return asked.request.headers.value(match.name.toLower());
    case Condition::Subject::SourceLabels: return match.name == "app"_L1 ? asked.caller : QString();
    case Condition::Subject::SourceNamespace: return u"shop"_s;
    case Condition::Subject::Gateway: return asked.isVisit ? u"traefik"_s : u"mesh"_s;
    case Condition::Subject::Scheme: return asked.isVisit ? u"https"_s : u"http"_s;
    case Condition::Subject::Query:
    case Condition::Subject::Cookie:
    case Condition::Subject::ClientIp:
    case Condition::Subject::Port: return {};
    }
    return {};
}

bool holds(const Condition &condition, const Asked &asked)
{
    const auto each = [&](const Condition &part) { return holds(part, asked); };
    switch (condition.kind) {
    case Condition::Kind::Always: return true;
    case Condition::Kind::And: return std::all_of(condition.parts.cbegin(), condition.parts.cend(), each);
    case Condition::Kind::Or: return std::any_of(condition.parts.cbegin(), condition.parts.cend(), each);
    case Condition::Kind::Not: return std::none_of(condition.parts.cbegin(), condition.parts.cend(), each);
    case Condition::Kind::Match: {
        const QString actual = subjectOf(condition, asked);
        return !actual.isNull() && fits(condition, actual);
    }
    case Condition::Kind::Opaque: return false;
    }
    return false;
}

class Walk
{
public:
    Walk(const RouteGraph &routes, const Asked &asked, QList<Arrival> &arrivals)
        : m_routes(routes)
        , m_asked(asked)
        , m_arrivals(arrivals)
    {
    }

    void from(NodeId id, Arrival so, int depth = 0)
    {
        if (depth > longestWay)
            return;
        if (const auto *rules = m_routes.as<RulesNode>(id)) {
            if (const Rule *rule = ruleFor(*rules))
                along(rule->filters, rule->next, so, depth);
        } else if (const auto *split = m_routes.as<SplitNode>(id)) {
            const QList<double> shares = sharesOf(*split);
            for (qsizetype i = 0; i < shares.size(); ++i) {
                Arrival part = so;
                part.share *= shares[i];
                if (part.share > 0)
                    along(split->shares[i].filters, split->shares[i].next, part, depth);
            }
        } else if (const auto *target = m_routes.as<TargetNode>(id)) {
            const bool isSomewhere = target->kind == TargetNode::Kind::Service || target->kind == TargetNode::Kind::Missing;
            if (!isSomewhere || target->service.isNull())
                return; // answered by the proxy itself
            so.service = target->service;
            so.subset = target->subset;
            so.isMissing = target->kind == TargetNode::Kind::Missing;
            m_arrivals.append(so);
        }
    }

    const Rule *ruleFor(const RulesNode &rules) const
    {
        const Rule *best = nullptr;
        for (const Rule &rule : rules.rules) {
            if (!holds(rule.when, m_asked))
                continue;
            if (rules.order == Order::FirstMatch)
                return &rule;
            if (!best || rule.priority.value_or(0) > best->priority.value_or(0))
                best = &rule;
        }
        return best;
    }

private:
    void along(const QList<Filter> &filters, NodeId next, Arrival so, int depth)
    {
        for (const Filter &filter : filters) {
            const double part = filter.percent.value_or(100.0) / 100.0;
            if (filter.kind == Filter::Kind::FaultAbort)
                so.aborted = std::max(so.aborted, part);
            else if (filter.kind == Filter::Kind::FaultDelay && part >= 0.05) // else the 95th percentile does not see it
                so.delay += filter.duration.value_or(std::chrono::milliseconds(0));
            else if (filter.kind == Filter::Kind::Mirror && filter.target != noNode)
                mirror(filter.target, so, part, depth);
        }
        from(next, so, depth + 1);
    }

    void mirror(NodeId target, Arrival so, double part, int depth)
    {
        so.share *= part;
        so.isMirror = true;
        from(target, so, depth + 1);
    }

    const RouteGraph &m_routes;
    const Asked &m_asked;
    QList<Arrival> &m_arrivals;
};

bool isFor(const EntryNode &entry, const QString &service)
{
    if (entry.hosts.isEmpty())
        return entry.object.name == service;
    return std::any_of(entry.hosts.cbegin(), entry.hosts.cend(),
                       [&](const QString &host) { return host.section(u'.', 0, 0) == service; });
}

} // namespace

Declared declaredBy(SourceId source, const QMap<DocumentId, DocumentPtr> &documents, const Catalogue &catalogue,
                    QMap<DocumentId, ReadDocumentPtr> &known)
{
    QMap<DocumentId, ReadDocumentPtr> read;
    QMap<QString, QList<ReadingPtr>> readings;
    for (const DocumentPtr &document : documents) {
        const ReadDocumentPtr before = known.value(document->id);
        const ReadDocumentPtr now = before && before->document == document ? before : readDocument(document, catalogue);
        read.insert(document->id, now);
        for (const ReadingPtr &reading : now->readings)
            readings[reading->language].append(reading);
    }
    known = read;
    Declared declared;
    for (auto it = readings.cbegin(); it != readings.cend(); ++it) {
        const Assembly assembly = catalogue.format(it.key())->assemble(source, *it, true);
        if (assembly.routes)
            declared.routes.append(assembly.routes);
        declared.services += assembly.services;
    }
    return declared;
}

QList<Arrival> arrivals(const QList<RouteGraphPtr> &routes, const Request &visit)
{
    const Asked asked {visit, {}, true};
    // All routers of the gateway compete; the one with the highest priority takes the request.
    QList<Arrival> best;
    std::optional<qint64> bestPriority;
    for (const RouteGraphPtr &graph : routes) {
        for (const NodeId id : graph->entries) {
            const auto *entry = graph->as<EntryNode>(id);
            if (!entry || entry->audience == EntryNode::Audience::Mesh)
                continue;
            QList<Arrival> here;
            Walk walk(*graph, asked, here);
            const auto *rules = graph->as<RulesNode>(entry->next);
            const Rule *rule = rules ? walk.ruleFor(*rules) : nullptr;
            if (rules && !rule)
                continue;
            const qint64 priority = rule ? rule->priority.value_or(0) : 0;
            if (bestPriority && *bestPriority >= priority)
                continue;
            walk.from(entry->next, {});
            best = here;
            bestPriority = priority;
        }
    }
    return best;
}

QList<Arrival> arrivalsAt(const QList<RouteGraphPtr> &routes, const QString &service, const QString &caller, const Request &request)
{
    Request named = request;
    named.host = service;
    const Asked asked {named, caller, false};
    for (const RouteGraphPtr &graph : routes) {
        for (const NodeId id : graph->entries) {
            const auto *entry = graph->as<EntryNode>(id);
            if (!entry || entry->audience == EntryNode::Audience::Ingress || !isFor(*entry, service))
                continue;
            QList<Arrival> here;
            Walk(*graph, asked, here).from(entry->next, {});
            return here;
        }
    }
    return {};
}

} // namespace meshboard::demo
