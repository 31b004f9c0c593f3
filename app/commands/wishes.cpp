// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/wishes.h"

#include "app/texts.h"

#include "plans/edits.h"
#include "plans/replay.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

tl::unexpected<Fault> wrong(const QString &detail, const QString &about)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, verbatim(detail), about});
}

/// "12.5" in units of the scale.
std::optional<qint64> weightIn(const QString &text, Scale scale)
{
    bool isNumber = false;
    if (scale == Scale::Thousandths) {
        const bool isMilli = text.endsWith(u'm');
        const double thousandths = isMilli ? text.chopped(1).toDouble(&isNumber) : text.toDouble(&isNumber) * 1000;
        const bool isExact = isNumber && std::abs(std::round(thousandths) - thousandths) < 1e-6;
        return isExact && thousandths >= 0 && thousandths < 1e15 ? std::optional(qint64(std::round(thousandths))) : std::nullopt;
    }
    if (scale != Scale::Hundredths) {
        const qint64 weight = text.toLongLong(&isNumber);
        return isNumber && weight >= 0 ? std::optional(weight) : std::nullopt;
    }
    const double percent = text.toDouble(&isNumber);
    const double hundredths = std::round(percent * 100);
    const bool isExact = isNumber && std::abs(hundredths - percent * 100) < 1e-6;
    return isExact && hundredths >= 0 && hundredths <= shares::hundredths ? std::optional(qint64(hundredths)) : std::nullopt;
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

bool isCondition(SetField::Field field)
{
    return field != SetField::Field::Timeout && field != SetField::Field::Retries && field != SetField::Field::PerTryTimeout;
}

/// The forms a wish may have, and the keys that belong to each: a wish has one of them.
struct Form
{
    QLatin1StringView key;
    bool isOfFields = false; ///< those of a rule go together
};
constexpr Form forms[] {
    {"weights"_L1},       {"addChild"_L1},          {"removeChild"_L1},   {"set"_L1},           {"insert"_L1},
    {"removeValue"_L1},   {"moveItem"_L1},          {"remove"_L1},        {"moveTo"_L1},        {"timeout"_L1, true},
    {"retries"_L1, true}, {"perTryTimeout"_L1, true}, {"path"_L1, true},  {"pathPrefix"_L1, true}, {"pathRegex"_L1, true},
    {"methods"_L1, true}, {"headers"_L1, true},     {"createDocument"_L1}, {"removeDocument"_L1},
};

/// What is wrong with the keys of a wish; empty where nothing is.
QString wrongKeys(const QJsonObject &wish)
{
    QStringList found;
    bool isOfFields = true;
    for (const QString &key : wish.keys()) {
        if (key == "address"_L1 || key == "shared"_L1)
            continue;
        const auto form = std::find_if(std::begin(forms), std::end(forms), [&](const Form &one) { return key == one.key; });
        if (form == std::end(forms))
            return CommandLine::tr("“%1” is no wish: see meshboard help intents").arg(key);
        found.append(key);
        isOfFields = isOfFields && form->isOfFields;
    }
    if (found.size() > 1 && !isOfFields)
        return CommandLine::tr("these are wishes of their own, one after the other: %1").arg(found.join(u", "));
    return found.isEmpty() ? CommandLine::tr("it says what to change: see meshboard help intents") : QString();
}

const ReadDocument *documentAt(const Picture &picture, SourceId source, const Address &address)
{
    for (const ReadDocumentPtr &document : picture.documents) {
        const DocumentId id = document->document->id;
        const bool isIt = id.source == source
            && (address.object.kind == "document"_L1
                    ? id.path == address.object.name
                    : std::any_of(document->readings.cbegin(), document->readings.cend(), [&](const ReadingPtr &reading) {
                          return std::any_of(reading->objects.cbegin(), reading->objects.cend(),
                                             [&](const NativeObject &object) { return object.key == address.object; });
                      }));
        if (isIt)
            return document.get();
    }
    return nullptr;
}

/// A single value that becomes another of its kind, or goes: an intent that knows what it saw, and follows it.
std::optional<Intent> nativeIntent(const ReadDocument &document, const Catalogue &catalogue, const ObjectKey &object,
                                   const text::Path &path, const text::Node &wanted)
{
    const text::Node now = document.tree->find(path).resolved();
    if (!now.isScalar() || now.text().isEmpty())
        return std::nullopt;
    const auto value = text::valueOf(wanted);
    const bool isGone = value == text::Value();
    if (!isGone && (!wanted.isScalar() || wanted.text().isEmpty() || value != valueLike(now, wanted.text())))
        return std::nullopt;
    Origin origin;
    origin.document = document.document->id;
    origin.path = path.toString();
    const Intent intent = edits::setNative(object, origin, origin.path, {}, isGone ? QString() : wanted.text());
    return refreshed({intent, nullptr}, document, catalogue);
}

/// The edits of one of set, insert, removeValue and moveItem.
Expected<QList<text::Edit>> editsOf(const text::Tree &tree, const QByteArray &form, const text::Node &wish)
{
    QList<text::Edit> edits;
    const auto pathIn = [](const QByteArray &printed) -> std::optional<text::Path> {
        const auto path = text::Path::fromString(QString::fromUtf8(printed));
        return path && (path->document >= 0) ? path : std::nullopt;
    };
    if (form == "removeValue") {
        for (int i = 0; i < std::max(1, wish.size()); ++i) {
            const text::Node one = wish.isList() ? wish[i] : wish;
            const auto path = one.isScalar() ? pathIn(one.bytes()) : std::nullopt;
            if (!path || path->steps.isEmpty())
                return wrong(CommandLine::tr("removeValue is a path, or a list of paths"), one.text());
            edits.append(text::Remove {*path});
        }
        return edits;
    }
    for (int i = 0; i < wish.size(); ++i) {
        const text::Node one = wish[i];
        const QString printed = QString::fromUtf8(one.key());
        const auto path = pathIn(one.key());
        if (!path || (path->steps.isEmpty() && form != "set"))
            return wrong(CommandLine::tr("a path is written as meshboard show prints it: 0:/spec/hosts/0"), printed);
        const auto value = text::valueOf(one);
        if (!value)
            return wrong(CommandLine::tr("this is no value that can be written"), printed);
        if (form == "set") {
            if (one.kind() == text::Kind::Null && !path->steps.isEmpty())
                edits.append(text::Remove {*path});
            else
                edits.append(text::Set {*path, *value});
        } else if (form == "insert") {
            const text::Step last = path->steps.last();
            if (last.isIndex() && tree.find(path->parent()).resolved().isMap())
                return wrong(CommandLine::tr("this is a map; a key that is a number is written %1~2(0)").arg(last.index()), printed);
            if (last.isIndex())
                edits.append(text::InsertItem {path->parent(), last.index(), *value});
            else
                edits.append(text::InsertField {path->parent(), last.key(), *value, {}});
        } else {
            const auto to = one.integer();
            if (!path->steps.last().isIndex() || !to || *to < 0 || *to > std::numeric_limits<int>::max())
                return wrong(CommandLine::tr("moveItem names an item by its path, and its new place from 0"), printed);
            edits.append(text::MoveItem {path->parent(), path->steps.last().index(), int(*to)});
        }
    }
    return edits;
}

/// What is wished of the text of a document, whatever it is about.
Expected<QList<Intent>> textIntents(const Picture &picture, const Catalogue &catalogue, SourceId source, const Address &address,
                                    const QByteArray &form, const Wish &wish)
{
    const ReadDocument *document = documentAt(picture, source, address);
    if (!document)
        return wrong(CommandLine::tr("nothing of that address"), address.toString());
    if (!document->tree)
        return wrong(CommandLine::tr("its text cannot be read"), address.toString());
    const text::Node written = wish.written[form];
    const auto edits = editsOf(*document->tree, form, written);
    if (!edits)
        return tl::unexpected(edits.error());
    if (edits->isEmpty())
        return wrong(CommandLine::tr("“%1” names no path").arg(QString::fromUtf8(form)), address.toString());
    if (form == "set") {
        QList<Intent> intents;
        for (int i = 0; i < written.size(); ++i) {
            const auto path = text::Path::fromString(QString::fromUtf8(written[i].key()));
            const auto intent = path && !path->steps.isEmpty()
                                    ? nativeIntent(*document, catalogue, address.object, *path, written[i])
                                    : std::nullopt;
            if (intent)
                intents.append(*intent);
        }
        if (intents.size() == written.size())
            return intents;
    }
    auto intent = intentFor(*edits, *document, wish.shared);
    if (intent)
        return QList<Intent> {*intent};
    // What it is about is not there: nobody changed it meanwhile.
    Fault fault = intent.error();
    if (fault.kind == Fault::Kind::Conflict)
        fault.kind = Fault::Kind::Unsupported;
    return tl::unexpected(fault);
}

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
                return wrong(CommandLine::tr("it has %n rule(s)", nullptr, int(rules->rules.size())), address.toString());
            if (const auto *split = graph->as<SplitNode>(rules->rules[address.rule - 1].next))
                return split;
            return wrong(CommandLine::tr("this rule leads to one target, not to a split"), address.toString());
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
            return wrong(CommandLine::tr("it has several splits: %1").arg(others.join(u", ")), address.toString());
    }
    return wrong(CommandLine::tr("there is no split"), address.toString());
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
        sum += child.before.value_or(unwrittenWeight(split.scale));
    }
    QList<qsizetype> free;
    for (qsizetype i = 0; i < children.size(); ++i)
        free.append(i);
    qint64 named = 0;
    for (const auto &[name, text] : weights) {
        const qsizetype index = names.indexOf(name);
        if (index < 0 || names.count(name) > 1)
            return wrong(CommandLine::tr("its children are %1").arg(names.join(u", ")), name);
        const auto weight = weightIn(text, split.scale);
        if (!weight)
            return wrong(split.scale == Scale::Hundredths    ? CommandLine::tr("a weight is 0 to 100 with at most two decimals")
                         : split.scale == Scale::Thousandths ? CommandLine::tr("a weight is 0 or more with at most three decimals, or 500m")
                                                             : CommandLine::tr("a weight is a whole number, 0 or more"),
                         name + u'=' + text);
        if (!free.removeOne(index))
            return wrong(CommandLine::tr("it is given twice"), name);
        children[index].after = weight;
        named += *weight;
    }
    const qint64 whole = split.scale == Scale::Hundredths ? shares::hundredths : sum == shares::percents ? shares::percents : 0;
    if (free.isEmpty() && split.scale == Scale::Hundredths && named != whole)
        return wrong(CommandLine::tr("these weights sum to %1, not 100").arg(weightText(named, split.scale)), split.object.toString());
    if (whole && !free.isEmpty()) {
        if (named > whole)
            return wrong(CommandLine::tr("these weights are more than the whole"), split.object.toString());
        QList<double> parts;
        for (const qsizetype i : free)
            parts.append(double(children[i].before.value_or(unwrittenWeight(split.scale))));
        const shares::Weights rest = shares::apportioned(parts, whole - named);
        for (qsizetype i = 0; i < free.size(); ++i)
            children[free[i]].after = rest[i];
    }
    return intent;
}

Expected<QList<Intent>> intentsAt(const Picture &picture, const Catalogue &catalogue, SourceId source, const Address &address,
                                  const Wish &whole)
{
    const QJsonObject &wish = whole.json;
    const QString where = address.toString();
    if (const QString why = wrongKeys(wish); !why.isEmpty())
        return wrong(why, where);
    if (wish.contains(u"createDocument") || wish.contains(u"removeDocument")) {
        const DocumentId id {source, address.object.name};
        const ReadDocument *there = picture.document(id);
        if (address.object.kind != "document"_L1)
            return wrong(CommandLine::tr("this wish needs the address of a document, SOURCE/document/-/PATH"), where);
        if (wish.contains(u"createDocument"))
            return QList<Intent> {{QUuid::createUuid(), id, CreateDocument {bytesFromJson(wish[u"createDocument"])}, SharedChoice::Ask}};
        if (!there || wish[u"removeDocument"] != QJsonValue(true))
            return wrong(there ? CommandLine::tr("“removeDocument” is true, or not said") : CommandLine::tr("there is no such document"), where);
        return QList<Intent> {{QUuid::createUuid(), id, RemoveDocument {there->document->bytes}, SharedChoice::Ask}};
    }
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
            return wrong(CommandLine::tr("there is no such child"), name);
        }
        const QJsonObject child = wish[u"addChild"].toObject();
        const auto weight = weightIn(textOf(child[u"weight"]), node.scale);
        if (!weight)
            return wrong(CommandLine::tr("addChild needs a weight"), where);
        const QString like = child[u"like"].toString(node.shares.isEmpty() ? QString() : node.shares.first().name);
        return edits::addChildWithRoom(node, like, child[u"service"].toString(), child[u"subset"].toString(), *weight);
    }
    for (const char *form : {"set", "insert", "removeValue", "moveItem"}) {
        if (wish.contains(QLatin1StringView(form)))
            return textIntents(picture, catalogue, source, address, form, whole);
    }

    const RulesNode *rules = nullptr;
    for (const RouteGraphPtr &graph : picture.routes) {
        if (graph->source == source && !rules)
            rules = rulesOf(*graph, address.object);
    }
    if (!rules || address.rule < 1 || address.rule > rules->rules.size())
        return wrong(CommandLine::tr("this wish needs the address of a rule, SOURCE/kind/scope/name#n"), where);
    const Rule &rule = rules->rules[address.rule - 1];
    const int place = address.rule - 1;
    if (wish[u"remove"].toBool())
        return QList<Intent> {edits::removeRule(*rules, place)};
    if (wish.contains(u"moveTo")) {
        const int to = wish[u"moveTo"].toInt();
        if (to < 1 || to > rules->rules.size())
            return wrong(CommandLine::tr("moveTo is a place from 1 to %1").arg(rules->rules.size()), where);
        return QList<Intent> {edits::moveRule(*rules, place, to - 1)};
    }
    QList<Intent> intents;
    const auto set = [&](SetField::Field field, const QString &label, const QString &after) -> std::optional<Fault> {
        if (isCondition(field) && !edits::hasOneAlternative(rule))
            return Fault {Fault::Kind::Unsupported, {}, Remedy::EditText,
                          verbatim(CommandLine::tr("this rule names several ways to be met; “set” a value by its path to say which one is meant")), where};
        const ReadDocumentPtr document = picture.documents.value(rule.origin.document);
        const Intent wanted = edits::setField(*rules, place, field, label, {}, after);
        const auto intent = document ? refreshed({wanted, nullptr}, *document, catalogue) : std::nullopt;
        if (!intent)
            return Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, verbatim(CommandLine::tr("this rule cannot be changed here")), where};
        // What it saw has just been read: where that is not to be found, nobody changed it, it is not written that way.
        const Replay tried = replay(QList<Intent> {*intent}, {{rule.origin.document, document}}, catalogue);
        if (const IntentState &state = tried.states.first(); state.kind == IntentState::Kind::Conflict)
            return Fault {Fault::Kind::Unsupported, state.fault->place, Remedy::EditText,
                          verbatim(CommandLine::tr("this cannot be said of the rule as a whole; “set” a value by its path")), where};
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
    return intents;
}

} // namespace meshboard::commands
