// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/edits.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<Field> conditionsOf(const Rule &rule)
{
    using F = SetField::Field;
    QList<Field> fields;
    const auto paths = matchesOf(rule, Condition::Subject::Path);
    if (paths.size() == 1)
        fields.append({pathField(paths.first()->op), {}, paths.first()->value});
    else if (paths.isEmpty())
        fields.append({F::PathPrefix, {}, {}});
    QStringList methods;
    for (const Condition *method : matchesOf(rule, Condition::Subject::Method))
        methods.append(method->value);
    fields.append({F::Methods, {}, methods.join(u", ")});
    for (const Condition *header : matchesOf(rule, Condition::Subject::Header)) {
        if (header->op == Condition::Operator::Exact)
            fields.append({F::Header, header->name, header->value});
    }
    return fields;
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

QList<Intent> addChildWithRoom(const SplitNode &split, const QString &like, const QString &service, const QString &subset, qint64 weight)
{
    const Intent added = addChild(split, like, service, subset, weight);
    qint64 written = 0;
    for (const Share &share : split.shares)
        written += share.weight.value_or(unwrittenWeight(split.scale));
    // Children without a weight share everything now: beside one that has a weight they would get little or nothing.
    const bool isUnwritten = (split.shares.size() == 1 || split.scale == Scale::Parts)
        && std::none_of(split.shares.cbegin(), split.shares.cend(), [](const Share &share) { return share.weight.has_value(); });
    const qint64 sum = split.scale == Scale::Hundredths ? shares::hundredths : shares::percents;
    if (split.shares.isEmpty() || (split.scale != Scale::Hundredths && !isUnwritten && written != sum))
        return {added};
    const shares::Weights now = shares::startOf(split, sum);
    return {setWeights(split, shares::apportioned(QList<double>(now.cbegin(), now.cend()), std::max<qint64>(0, sum - weight))), added};
}

QList<Intent> removeChild(const SplitNode &split, int child, shares::Locks locks)
{
    QList<Intent> intents;
    const qint64 sum = shares::sumFor(split);
    shares::Weights weights = shares::startOf(split, sum);
    // Its weight goes to the others before it goes itself, so that a sum which has to hold does hold after each step.
    locks.resize(weights.size());
    locks[child] = true;
    if (!locks.contains(false)) // somebody has to take it
        locks.fill(false);
    locks[child] = false;
    weights = shares::withWeight(weights, locks, child, 0);
    // A lone child without a weight has everything.
    const bool isLoneUnwritten = split.shares.size() == 2 && !split.shares[1 - child].weight;
    if (split.scale == Scale::Hundredths || !isLoneUnwritten)
        intents.append(setWeights(split, weights));
    intents.append(intentOf(split.origin.document, RemoveChild {split.object, split.shares[child].origin, split.shares[child].name}));
    return intents;
}

Intent setField(const RulesNode &rules, int rule, SetField::Field field, const QString &name, const QString &before, const QString &after)
{
    const Origin &origin = rules.rules[rule].origin;
    return intentOf(origin.document, SetField {rules.object, origin, field, name, before, after, ruleOf(rules, rule)});
}

Intent setNative(const ObjectKey &object, const Origin &value, const QString &label, const QString &before, const QString &after)
{
    return intentOf(value.document, SetField {object, value, SetField::Field::Native, label, before, after});
}

QString nameOf(const RulesNode &rules, int rule)
{
    const QString &own = rules.rules[rule].name;
    return own.isEmpty() ? QCoreApplication::translate("meshboard::edits", "rule %1").arg(rule + 1) : own;
}

QString wordsFor(const RulesNode &rules, int rule)
{
    const Rule &one = rules.rules[rule];
    if (!one.name.isEmpty())
        return QCoreApplication::translate("meshboard::edits", "rule %1").arg(one.name);
    constexpr qsizetype enough = 80; // to know it by
    QString when = inWords(one.when);
    if (when.size() > enough)
        when = when.left(enough - 1) + u'…';
    return QCoreApplication::translate("meshboard::edits", "rule %1 (%2)").arg(QString::number(rule + 1), when);
}

QString ruleOf(const RulesNode &rules, int rule)
{
    return rules.rules[rule].name == rules.object.name ? QString() : wordsFor(rules, rule);
}

QString ruleOf(const QList<RouteGraphPtr> &routes, const Deed &deed)
{
    Deed asked = deed;
    const QList<Origin *> origins = originsOf(asked);
    const ObjectKey object = objectOf(deed);
    if (origins.isEmpty())
        return {};
    const auto isIt = [&](const Origin &one) { return one.path == origins.first()->path && one.document == origins.first()->document; };
    for (const RouteGraphPtr &graph : routes) {
        for (const RouteNode &node : graph->nodes) {
            const auto *rules = std::get_if<RulesNode>(&node);
            if (!rules || rules->object != object)
                continue;
            for (int i = 0; i < rules->rules.size(); ++i) {
                QList<NodeId> below {rules->rules[i].next};
                for (qsizetype at = 0; at < below.size(); ++at) {
                    const auto *split = graph->as<SplitNode>(below[at]);
                    if (!split || split->object != object)
                        continue;
                    if (isIt(split->origin))
                        return ruleOf(*rules, i);
                    for (const Share &share : split->shares) {
                        if (isIt(share.origin))
                            return ruleOf(*rules, i);
                        if (!below.contains(share.next))
                            below.append(share.next);
                    }
                }
            }
        }
    }
    return {};
}

Intent moveRule(const RulesNode &rules, int from, int to)
{
    const Rule &rule = rules.rules[from];
    return intentOf(rule.origin.document, MoveRule {rules.object, rule.origin, wordsFor(rules, from), from, to});
}

Intent removeRule(const RulesNode &rules, int rule)
{
    const Origin &origin = rules.rules[rule].origin;
    return intentOf(origin.document, RemoveRule {rules.object, origin, wordsFor(rules, rule)});
}

bool hasOneAlternative(const Rule &rule)
{
    // One list of methods is one way; methods in matches of their own are several.
    const auto listOf = [](const Condition &part) {
        const QString path = part.origin.path;
        return path.left(path.lastIndexOf(u'/'));
    };
    const std::vector<Condition> &parts = rule.when.parts;
    return rule.when.kind != Condition::Kind::Or || std::all_of(parts.cbegin(), parts.cend(), [&](const Condition &part) {
        return part.subject == Condition::Subject::Method && part.parts.empty() && listOf(part) == listOf(parts.front());
    });
}

QList<Field> fieldsOf(const Rule &rule)
{
    using F = SetField::Field;
    QList<Field> fields;
    if (hasOneAlternative(rule))
        fields = conditionsOf(rule);
    fields.append({F::Timeout, {}, valueOf(rule, Filter::Kind::Timeout)});
    fields.append({F::Retries, {}, valueOf(rule, Filter::Kind::Retries)});
    const auto retries = std::find_if(rule.filters.cbegin(), rule.filters.cend(),
                                      [](const Filter &filter) { return filter.kind == Filter::Kind::Retries && filter.duration; });
    if (retries != rule.filters.cend())
        fields.append({F::PerTryTimeout, {}, QString::number(retries->duration->count()) + u"ms"_s});
    return fields;
}

} // namespace meshboard::edits
