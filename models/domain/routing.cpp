// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/routing.h"

#include "domain/message.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meshboard {

namespace {

template <typename Each>
void eachChild(const RouteNode &node, const Each &each)
{
    const auto ofFilters = [&](const QList<Filter> &filters) {
        for (const Filter &filter : filters) {
            if (filter.target != noNode)
                each(filter.target);
        }
    };
    const auto maybe = [&](NodeId id) {
        if (id != noNode)
            each(id);
    };
    if (const auto *entry = std::get_if<EntryNode>(&node)) {
        maybe(entry->next);
    } else if (const auto *rules = std::get_if<RulesNode>(&node)) {
        for (const Rule &rule : rules->rules) {
            maybe(rule.next);
            ofFilters(rule.filters);
        }
    } else if (const auto *split = std::get_if<SplitNode>(&node)) {
        for (const Share &share : split->shares) {
            maybe(share.next);
            ofFilters(share.filters);
        }
    } else if (const auto *target = std::get_if<TargetNode>(&node)) {
        std::for_each(target->failover.cbegin(), target->failover.cend(), maybe);
        ofFilters(target->filters);
    }
}

Message subjectOf(const Condition &match)
{
    switch (match.subject) {
    case Condition::Subject::Host: return {QT_TRANSLATE_NOOP("Model", "host"), {}};
    case Condition::Subject::Path: return {QT_TRANSLATE_NOOP("Model", "path"), {}};
    case Condition::Subject::Method: return {QT_TRANSLATE_NOOP("Model", "method"), {}};
    case Condition::Subject::Header: return {QT_TRANSLATE_NOOP("Model", "header %1"), {match.name}};
    case Condition::Subject::Query: return {QT_TRANSLATE_NOOP("Model", "query %1"), {match.name}};
    case Condition::Subject::Cookie: return {QT_TRANSLATE_NOOP("Model", "cookie %1"), {match.name}};
    case Condition::Subject::SourceLabels: return {QT_TRANSLATE_NOOP("Model", "caller's %1"), {match.name}};
    case Condition::Subject::SourceNamespace: return {QT_TRANSLATE_NOOP("Model", "caller's namespace"), {}};
    case Condition::Subject::Gateway: return {QT_TRANSLATE_NOOP("Model", "gateway"), {}};
    case Condition::Subject::ClientIp: return {QT_TRANSLATE_NOOP("Model", "client IP"), {}};
    case Condition::Subject::Port: return {QT_TRANSLATE_NOOP("Model", "port"), {}};
    case Condition::Subject::Scheme: return {QT_TRANSLATE_NOOP("Model", "scheme"), {}};
    case Condition::Subject::Authority: return {QT_TRANSLATE_NOOP("Model", "authority"), {}};
    }
    return {};
}

QString matchInWords(const Condition &match)
{
    const Message subject = subjectOf(match);
    switch (match.op) {
    case Condition::Operator::Exact: return translated(subject) + u" = " + match.value;
    case Condition::Operator::Prefix: return translated(subject) + u' ' + match.value + u'*';
    case Condition::Operator::Regex: return translated(subject) + u" ~ " + match.value;
    case Condition::Operator::Present: return translated({QT_TRANSLATE_NOOP("Model", "%1 present"), {QList {subject}}});
    case Condition::Operator::Contains:
        return translated({QT_TRANSLATE_NOOP("Model", "%1 contains %2"), {QList {subject}, match.value}});
    }
    return {};
}

QString joined(const Condition &condition, const char *two)
{
    QString text;
    for (const Condition &part : condition.parts) {
        const bool needsBrackets = part.kind == Condition::Kind::Or && condition.kind == Condition::Kind::And;
        const QString one = needsBrackets ? QString(u'(' + inWords(part) + u')') : inWords(part);
        text = text.isEmpty() ? one : translated({two, {text, one}});
    }
    return text;
}

} // namespace

NodeId RouteGraph::add(RouteNode node)
{
    nodes.push_back(std::move(node));
    return NodeId(nodes.size() - 1);
}

QList<NodeId> RouteGraph::parentsOf(NodeId id) const
{
    QList<NodeId> parents;
    for (size_t i = 0; i < nodes.size(); ++i) {
        bool leads = false;
        eachChild(nodes[i], [&](NodeId child) { leads = leads || child == id; });
        if (leads)
            parents.append(NodeId(i));
    }
    return parents;
}

QList<NodeId> RouteGraph::childrenOf(NodeId id) const
{
    QList<NodeId> children;
    if (id >= 0 && id < NodeId(nodes.size()))
        eachChild(nodes[size_t(id)], [&](NodeId child) { children.append(child); });
    return children;
}

QList<double> sharesOf(const SplitNode &split)
{
    const QList<Share> &shares = split.shares;
    const auto isWritten = [](const Share &share) { return share.weight.has_value(); };
    const bool noneWritten = std::none_of(shares.cbegin(), shares.cend(), isWritten);
    QList<double> result(shares.size(), 0.0);
    if (shares.size() == 1 && (split.scale == Scale::Relative || split.scale == Scale::Thousandths)) {
        result[0] = 1.0;
        return result;
    }
    // Weights are added up as double: two of them near the largest integer must not wrap around.
    const auto weightOf = [&](const Share &share) {
        return double(std::max<qint64>(share.weight.value_or(unwrittenWeight(split.scale)), 0));
    };
    const double sum = std::accumulate(shares.cbegin(), shares.cend(), 0.0,
                                       [&](double total, const Share &share) { return total + weightOf(share); });
    const double whole = split.scale == Scale::Hundredths ? std::max(sum, 1.0) : sum;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (noneWritten)
            result[i] = 1.0 / double(shares.size());
        else if (whole > 0)
            result[i] = weightOf(shares[i]) / whole;
    }
    return result;
}

QString inWords(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return translated({QT_TRANSLATE_NOOP("Model", "everything"), {}});
    case Condition::Kind::And: return joined(condition, QT_TRANSLATE_NOOP("Model", "%1 and %2"));
    case Condition::Kind::Or: return joined(condition, QT_TRANSLATE_NOOP("Model", "%1 or %2"));
    case Condition::Kind::Not:
        return condition.parts.empty() ? translated({QT_TRANSLATE_NOOP("Model", "nothing"), {}})
                                       : translated({QT_TRANSLATE_NOOP("Model", "not (%1)"), {inWords(condition.parts.front())}});
    case Condition::Kind::Match: return matchInWords(condition);
    case Condition::Kind::Opaque: return condition.native;
    }
    return {};
}

QList<qint64> apportioned(const QList<double> &parts, qint64 sum)
{
    QList<qint64> weights(parts.size(), 0);
    if (parts.isEmpty())
        return weights;
    const double all = std::accumulate(parts.cbegin(), parts.cend(), 0.0);
    QList<double> remainders(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double exact = all > 0 ? parts[i] / all * double(sum) : double(sum) / double(parts.size());
        // 0.29 * 100 is 28.999…: a hair under a whole number is that number.
        weights[i] = qint64(std::floor(exact + 1e-6));
        remainders[i] = exact - double(weights[i]);
    }
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    const qint64 left = sum - std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    for (qint64 i = 0; i < left; ++i)
        ++weights[order[i % order.size()]];
    return weights;
}

} // namespace meshboard
