// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/edits.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace meshboard::edits {

namespace {

Intent intentOf(const DocumentId &document, Deed deed)
{
    return {QUuid::createUuid(), document, std::move(deed), SharedChoice::Ask};
}

void collect(const Condition &condition, Condition::Subject subject, QList<const Condition *> &found)
{
    if (condition.kind == Condition::Kind::Match && condition.subject == subject)
        found.append(&condition);
    if (condition.kind == Condition::Kind::Not)
        return;
    for (const Condition &part : condition.parts)
        collect(part, subject, found);
}

QList<const Condition *> matchesOf(const Rule &rule, Condition::Subject subject)
{
    QList<const Condition *> found;
    collect(rule.when, subject, found);
    return found;
}

SetField::Field pathField(Condition::Operator op)
{
    switch (op) {
    case Condition::Operator::Prefix:
        return SetField::Field::PathPrefix;
    case Condition::Operator::Regex:
        return SetField::Field::PathRegex;
    default:
        return SetField::Field::Path;
    }
}

QString valueOf(const Rule &rule, Filter::Kind kind)
{
    const auto found = std::find_if(rule.filters.cbegin(), rule.filters.cend(), [kind](const Filter &filter) { return filter.kind == kind; });
    if (found == rule.filters.cend())
        return {};
    return kind == Filter::Kind::Retries && found->count ? QString::number(*found->count) : found->value;
}

/// What a request has to be like can be edited field by field only where there is one way to be like it.
bool isOneAlternative(const Condition &when)
{
    return when.kind != Condition::Kind::Or
        || std::all_of(when.parts.cbegin(), when.parts.cend(),
                       [](const Condition &part) { return part.subject == Condition::Subject::Method && part.parts.empty(); });
}

QList<Field> conditionsOf(const Rule &rule)
{
    using F = SetField::Field;
    QList<Field> fields;
    const auto paths = matchesOf(rule, Condition::Subject::Path);
    if (paths.size() == 1)
        fields.append({pathField(paths.first()->op), {}, paths.first()->value, rule.origin});
    else if (paths.isEmpty())
        fields.append({F::PathPrefix, {}, {}, rule.origin});
    QStringList methods;
    for (const Condition *method : matchesOf(rule, Condition::Subject::Method))
        methods.append(method->value);
    fields.append({F::Methods, {}, methods.join(u", "), rule.origin});
    for (const Condition *header : matchesOf(rule, Condition::Subject::Header)) {
        if (header->op == Condition::Operator::Exact)
            fields.append({F::Header, header->name, header->value, rule.origin});
    }
    return fields;
}

const TargetNode *targetOf(const RouteGraph &routes, NodeId node)
{
    return routes.as<TargetNode>(node);
}

bool haveSameChildren(const SplitNode &a, const SplitNode &b)
{
    return std::equal(a.shares.cbegin(), a.shares.cend(), b.shares.cbegin(), b.shares.cend(),
                      [](const Share &one, const Share &other) { return one.name == other.name; });
}

/// The same split without the draft: where it stands now, or - rules move - the one of its object with the same children.
const SplitNode *sameSplit(const RouteGraph &routes, const SplitNode &split)
{
    const SplitNode *atPlace = nullptr;
    const SplitNode *alike = nullptr;
    for (const RouteNode &node : routes.nodes) {
        const auto *other = std::get_if<SplitNode>(&node);
        if (!other || other->object != split.object)
            continue;
        const bool isAlike = haveSameChildren(*other, split);
        if (other->origin.document == split.origin.document && other->origin.path == split.origin.path) {
            if (isAlike)
                return other;
            atPlace = other;
        } else if (isAlike && !alike) {
            alike = other;
        }
    }
    return alike ? alike : atPlace;
}

/// All requests to a target, whoever calls; absent where nobody measured.
std::optional<Traffic> trafficTo(const TargetNode &target, const Picture &picture)
{
    const ServiceKey service = picture.identities.value(target.service, target.service);
    std::optional<Traffic> sum;
    for (const TrafficPtr &traffic : picture.traffic) {
        if (traffic->key.to != service || !traffic->perSecond || (!target.subset.isEmpty() && traffic->key.subset != target.subset))
            continue;
        if (!sum)
            sum = Traffic {traffic->key, 0.0, {}, {}, 0, {}, {}};
        *sum->perSecond += *traffic->perSecond;
        sum->samples += traffic->samples;
    }
    return sum;
}

void collectServices(const RouteGraph &routes, NodeId node, QSet<NodeId> &seen, QSet<ServiceKey> &services)
{
    if (node == noNode || seen.contains(node))
        return;
    seen.insert(node);
    if (const TargetNode *target = targetOf(routes, node); target && !target->service.isNull())
        services.insert(target->service);
    const QList<NodeId> children = routes.childrenOf(node);
    for (const NodeId child : children)
        collectServices(routes, child, seen, services);
}

} // namespace

Intent setWeights(const SplitNode &split, const shares::Weights &weights)
{
    SetWeights deed {split.object, split.origin, split.scale, {}};
    for (qsizetype i = 0; i < split.shares.size(); ++i) {
        const Share &share = split.shares[i];
        deed.children.append({share.name, share.origin, share.weight, weights[i]});
    }
    return intentOf(split.origin.document, deed);
}

Intent addChild(const SplitNode &split, const QString &like, const QString &service, const QString &subset, qint64 weight)
{
    return intentOf(split.origin.document,
                    AddChild {split.object, split.origin, split.scale, int(split.shares.size()), like, service, subset, weight});
}

QList<Intent> removeChild(const SplitNode &split, int child)
{
    QList<Intent> intents;
    const qint64 sum = shares::sumFor(split);
    shares::Weights weights = shares::startOf(split, sum);
    // Its weight goes to the others before it goes itself, so that a sum which has to hold does hold after each step.
    weights = shares::withWeight(weights, shares::Locks(weights.size(), false), child, 0);
    if (split.scale == Scale::Hundredths || split.shares.size() > 2)
        intents.append(setWeights(split, weights));
    intents.append(intentOf(split.origin.document, RemoveChild {split.object, split.shares[child].origin, split.shares[child].name}));
    return intents;
}

Intent setField(const ObjectKey &object, const Origin &node, SetField::Field field, const QString &name, const QString &before,
                const QString &after)
{
    return intentOf(node.document, SetField {object, node, field, name, before, after});
}

QString nameOf(const RulesNode &rules, int rule)
{
    const QString &own = rules.rules[rule].name;
    return own.isEmpty() ? QCoreApplication::translate("meshboard::edits", "rule %1").arg(rule + 1) : own;
}

Intent moveRule(const RulesNode &rules, int from, int to)
{
    const Rule &rule = rules.rules[from];
    return intentOf(rule.origin.document, MoveRule {rules.object, rule.origin, nameOf(rules, from), from, to});
}

Intent removeRule(const RulesNode &rules, int rule)
{
    const Origin &origin = rules.rules[rule].origin;
    return intentOf(origin.document, RemoveRule {rules.object, origin, nameOf(rules, rule)});
}

QList<Field> fieldsOf(const Rule &rule)
{
    using F = SetField::Field;
    QList<Field> fields;
    if (isOneAlternative(rule.when))
        fields = conditionsOf(rule);
    fields.append({F::Timeout, {}, valueOf(rule, Filter::Kind::Timeout), rule.origin});
    fields.append({F::Retries, {}, valueOf(rule, Filter::Kind::Retries), rule.origin});
    const auto retries = std::find_if(rule.filters.cbegin(), rule.filters.cend(),
                                      [](const Filter &filter) { return filter.kind == Filter::Kind::Retries && filter.duration; });
    if (retries != rule.filters.cend())
        fields.append({F::PerTryTimeout, {}, QString::number(retries->duration->count()) + u"ms"_s, rule.origin});
    return fields;
}

QList<SplitBar::Child> childrenOf(const SplitNode &split, const RouteGraph &drafted, const RouteGraph *declared, const Picture &picture)
{
    QList<SplitBar::Child> children(split.shares.size());
    const SplitNode *before = declared ? sameSplit(*declared, split) : nullptr;
    const QList<double> shares = before ? sharesOf(*before) : QList<double> {};
    QList<double> rates(split.shares.size());
    bool isObserved = false;
    for (qsizetype i = 0; i < split.shares.size(); ++i) {
        for (qsizetype old = 0; before && old < before->shares.size(); ++old) {
            if (before->shares[old].name == split.shares[i].name)
                children[i].declared = shares[old];
        }
        const TargetNode *target = targetOf(drafted, split.shares[i].next);
        children[i].isLink = target && target->kind == TargetNode::Kind::Service;
        const auto traffic = target ? trafficTo(*target, picture) : std::nullopt;
        isObserved = isObserved || traffic;
        rates[i] = traffic ? *traffic->perSecond : 0.0;
        children[i].samples = traffic ? traffic->samples : 0;
    }
    const double all = std::accumulate(rates.cbegin(), rates.cend(), 0.0);
    for (qsizetype i = 0; isObserved && all > 0 && i < children.size(); ++i)
        children[i].observed = rates[i] / all;
    return children;
}

QSet<ServiceKey> reachedFrom(const RouteGraph &routes, NodeId node)
{
    QSet<NodeId> seen;
    QSet<ServiceKey> services;
    collectServices(routes, node, seen, services);
    return services;
}

} // namespace meshboard::edits
