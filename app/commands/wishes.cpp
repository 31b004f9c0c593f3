// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/wishes.h"

#include "plans/edits.h"
#include "plans/replay.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

constexpr qint64 wholeInHundredths = 10'000;
constexpr qint64 usualSum = 100;

tl::unexpected<Fault> wrong(const QString &detail, const QString &about)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, detail, about});
}

/// "12.5" in units of the scale.
std::optional<qint64> weightIn(const QString &text, Scale scale)
{
    bool isNumber = false;
    if (scale == Scale::Relative) {
        const qint64 weight = text.toLongLong(&isNumber);
        return isNumber && weight >= 0 ? std::optional(weight) : std::nullopt;
    }
    const double percent = text.toDouble(&isNumber);
    const double hundredths = std::round(percent * 100);
    const bool isExact = isNumber && std::abs(hundredths - percent * 100) < 1e-6;
    return isExact && hundredths >= 0 && hundredths <= wholeInHundredths ? std::optional(qint64(hundredths)) : std::nullopt;
}

const RulesNode *rulesOf(const RouteGraph &graph, const ObjectKey &object)
{
    for (const RouteNode &node : graph.nodes) {
        const auto *rules = std::get_if<RulesNode>(&node);
        if (rules && rules->object == object)
            return rules;
    }
    return nullptr;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

struct FieldName
{
    QLatin1StringView key;
    SetField::Field field;
};
constexpr FieldName fields[] {
    {"timeout"_L1, SetField::Field::Timeout},       {"retries"_L1, SetField::Field::Retries},
    {"perTryTimeout"_L1, SetField::Field::PerTryTimeout}, {"path"_L1, SetField::Field::Path},
    {"pathPrefix"_L1, SetField::Field::PathPrefix}, {"pathRegex"_L1, SetField::Field::PathRegex},
    {"methods"_L1, SetField::Field::Methods},
};

} // namespace

Expected<const SplitNode *> splitAt(const Picture &picture, SourceId source, const Address &address)
{
    QStringList others;
    for (const RouteGraphPtr &graph : picture.routes) {
        if (graph->source != source)
            continue;
        const RulesNode *rules = rulesOf(*graph, address.object);
        if (address.rule) {
            if (!rules)
                continue;
            if (address.rule > rules->rules.size())
                return wrong(u"it has %1 rules"_s.arg(rules->rules.size()), address.toString());
            if (const auto *split = graph->as<SplitNode>(rules->rules[address.rule - 1].next))
                return split;
            return wrong(u"this rule leads to one target, not to a split"_s, address.toString());
        }
        QList<const SplitNode *> splits;
        for (const RouteNode &node : graph->nodes) {
            const auto *split = std::get_if<SplitNode>(&node);
            if (split && split->object == address.object)
                splits.append(split);
        }
        for (qsizetype i = 0; rules && i < rules->rules.size(); ++i) {
            const auto *split = graph->as<SplitNode>(rules->rules[i].next);
            if (!split)
                continue;
            if (!splits.contains(split))
                splits.append(split);
            others.append(Address {address.source, address.object, int(i + 1)}.toString());
        }
        if (splits.size() == 1)
            return splits.first();
        if (splits.size() > 1)
            return wrong(u"it has several splits: "_s + others.join(u", "), address.toString());
    }
    return wrong(u"there is no split"_s, address.toString());
}

Expected<Intent> weightsIntent(const SplitNode &split, const QList<std::pair<QString, QString>> &weights)
{
    Intent intent = edits::setWeights(split, shares::Weights(split.shares.size(), 0));
    QList<SetWeights::Child> &children = std::get<SetWeights>(intent.deed).children;
    QStringList names;
    qint64 sum = 0;
    for (SetWeights::Child &child : children) {
        child.after = child.before;
        names.append(child.name);
        sum += child.before.value_or(0);
    }
    QList<qsizetype> free;
    for (qsizetype i = 0; i < children.size(); ++i)
        free.append(i);
    qint64 named = 0;
    for (const auto &[name, text] : weights) {
        const qsizetype index = names.indexOf(name);
        if (index < 0 || names.count(name) > 1)
            return wrong(u"its children are "_s + names.join(u", "), name);
        const auto weight = weightIn(text, split.scale);
        if (!weight)
            return wrong(split.scale == Scale::Hundredths ? u"a weight is 0 to 100 with at most two decimals"_s
                                                          : u"a weight is a whole number, 0 or more"_s,
                         name + u'=' + text);
        if (!free.removeOne(index))
            return wrong(u"it is given twice"_s, name);
        children[index].after = weight;
        named += *weight;
    }
    const qint64 whole = split.scale == Scale::Hundredths ? wholeInHundredths : sum == usualSum ? usualSum : 0;
    if (whole && !free.isEmpty()) {
        if (named > whole)
            return wrong(u"these weights are more than the whole"_s, split.object.toString());
        QList<double> parts;
        for (const qsizetype i : free)
            parts.append(double(children[i].before.value_or(0)));
        const shares::Weights rest = shares::apportioned(parts, whole - named);
        for (qsizetype i = 0; i < free.size(); ++i)
            children[free[i]].after = rest[i];
    }
    return intent;
}

Expected<QList<Intent>> intentsAt(const Picture &picture, const Catalogue &catalogue, SourceId source, const Address &address,
                                  const QJsonObject &wish)
{
    const QString where = address.toString();
    if (wish.contains(u"weights") || wish.contains(u"addChild") || wish.contains(u"removeChild")) {
        const auto split = splitAt(picture, source, address);
        if (!split)
            return tl::unexpected(split.error());
        const SplitNode &node = **split;
        if (wish.contains(u"weights")) {
            QList<std::pair<QString, QString>> weights;
            const QJsonObject wanted = wish[u"weights"].toObject();
            for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it)
                weights.append({it.key(), textOf(it.value())});
            return weightsIntent(node, weights).map([](const Intent &intent) { return QList<Intent> {intent}; });
        }
        if (wish.contains(u"removeChild")) {
            const QString name = wish[u"removeChild"].toString();
            for (qsizetype i = 0; i < node.shares.size(); ++i) {
                if (node.shares[i].name == name)
                    return edits::removeChild(node, int(i));
            }
            return wrong(u"there is no such child"_s, name);
        }
        const QJsonObject child = wish[u"addChild"].toObject();
        const auto weight = weightIn(textOf(child[u"weight"]), node.scale);
        if (!weight)
            return wrong(u"addChild needs a weight"_s, where);
        const QString like = child[u"like"].toString(node.shares.isEmpty() ? QString() : node.shares.first().name);
        return QList<Intent> {edits::addChild(node, like, child[u"service"].toString(), child[u"subset"].toString(), *weight)};
    }
    if (wish.contains(u"set")) {
        for (const ReadDocumentPtr &document : picture.documents) {
            const DocumentId id = document->document->id;
            const bool isIt = id.source == source
                && (address.object.kind == "document"_L1
                        ? id.path == address.object.name
                        : std::any_of(document->readings.cbegin(), document->readings.cend(), [&](const ReadingPtr &reading) {
                              return std::any_of(reading->objects.cbegin(), reading->objects.cend(),
                                                 [&](const NativeObject &object) { return object.key == address.object; });
                          }));
            if (!isIt)
                continue;
            QList<Intent> intents;
            const QJsonObject values = wish[u"set"].toObject();
            for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
                Origin origin;
                origin.document = id;
                origin.path = it.key();
                const Intent wanted = edits::setField(address.object, origin, SetField::Field::Native, it.key(), {}, textOf(it.value()));
                const auto intent = refreshed({wanted, nullptr}, *document, catalogue);
                if (!intent)
                    return wrong(u"there is no value of that path"_s, it.key());
                intents.append(*intent);
            }
            return intents;
        }
        return wrong(u"nothing of that address"_s, where);
    }

    const RulesNode *rules = nullptr;
    for (const RouteGraphPtr &graph : picture.routes) {
        if (graph->source == source && !rules)
            rules = rulesOf(*graph, address.object);
    }
    if (!rules || address.rule < 1 || address.rule > rules->rules.size())
        return wrong(u"this wish needs the address of a rule, SOURCE/kind/scope/name#n"_s, where);
    const Rule &rule = rules->rules[address.rule - 1];
    const int place = address.rule - 1;
    if (wish[u"remove"].toBool())
        return QList<Intent> {edits::removeRule(*rules, place)};
    if (wish.contains(u"moveTo")) {
        const int to = wish[u"moveTo"].toInt();
        if (to < 1 || to > rules->rules.size())
            return wrong(u"moveTo is a place from 1 to %1"_s.arg(rules->rules.size()), where);
        return QList<Intent> {edits::moveRule(*rules, place, to - 1)};
    }
    QList<Intent> intents;
    const auto set = [&](SetField::Field field, const QString &label, const QString &after) -> std::optional<Fault> {
        const ReadDocumentPtr document = picture.documents.value(rule.origin.document);
        const Intent wanted = edits::setField(rules->object, rule.origin, field, label, {}, after);
        const auto intent = document ? refreshed({wanted, nullptr}, *document, catalogue) : std::nullopt;
        if (!intent)
            return Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, u"this rule cannot be changed here"_s, where};
        intents.append(*intent);
        return std::nullopt;
    };
    for (const FieldName &field : fields) {
        if (!wish.contains(field.key))
            continue;
        if (const auto fault = set(field.field, {}, textOf(wish[field.key])))
            return tl::unexpected(*fault);
    }
    const QJsonObject headers = wish[u"headers"].toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
        if (const auto fault = set(SetField::Field::Header, it.key(), textOf(it.value())))
            return tl::unexpected(*fault);
    }
    if (intents.isEmpty())
        return wrong(u"it says what to change: see meshboard help intents"_s, where);
    return intents;
}

} // namespace meshboard::commands
