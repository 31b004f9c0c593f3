// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intent.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString weightOrDash(std::optional<qint64> weight, Scale scale)
{
    return weight ? weightText(*weight, scale) : u"–"_s;
}

/// An object, or one of its rules.
template <typename OneDeed>
QString whereOf(const OneDeed &deed)
{
    return deed.rule.isEmpty() ? deed.object.name : deed.object.name + u", "_s + deed.rule;
}

Message sentence(const SetWeights &deed)
{
    QStringList changes;
    for (const SetWeights::Child &child : deed.children) {
        if (child.before != child.after)
            changes.append(child.name + u' ' + weightOrDash(child.before, deed.scale) + u" → "_s
                           + weightOrDash(child.after, deed.scale));
    }
    return {QT_TRANSLATE_NOOP("Model", "%1: %2"), {whereOf(deed), changes.join(u", ")}};
}

Message sentence(const AddChild &deed)
{
    const QString &service = deed.service.isEmpty() ? deed.like : deed.service;
    const QString child = deed.subset.isEmpty() ? service : deed.service.isEmpty() ? deed.subset : service + u' ' + deed.subset;
    return {QT_TRANSLATE_NOOP("Model", "%1: add %2 with weight %3"),
            {whereOf(deed), child, weightText(deed.weight, deed.scale)}};
}

Message sentence(const RemoveChild &deed)
{
    return {QT_TRANSLATE_NOOP("Model", "%1: remove %2"), {whereOf(deed), deed.name}};
}

Message sentence(const SetField &deed)
{
    if (deed.isSecret)
        return {QT_TRANSLATE_NOOP("Model", "%1: another secret %2"), {whereOf(deed), deed.name}};
    const QList<Message::Argument> arguments {whereOf(deed), orDash(deed.before), orDash(deed.after), deed.name};
    switch (deed.field) {
    case SetField::Field::Timeout:
        return {QT_TRANSLATE_NOOP("Model", "%1: time-out %2 → %3"), arguments};
    case SetField::Field::Retries:
        return {QT_TRANSLATE_NOOP("Model", "%1: retries %2 → %3"), arguments};
    case SetField::Field::PerTryTimeout:
        return {QT_TRANSLATE_NOOP("Model", "%1: time-out per try %2 → %3"), arguments};
    case SetField::Field::Path:
        return {QT_TRANSLATE_NOOP("Model", "%1: path %2 → %3"), arguments};
    case SetField::Field::PathPrefix:
        return {QT_TRANSLATE_NOOP("Model", "%1: path prefix %2 → %3"), arguments};
    case SetField::Field::PathRegex:
        return {QT_TRANSLATE_NOOP("Model", "%1: path pattern %2 → %3"), arguments};
    case SetField::Field::Header:
        return {QT_TRANSLATE_NOOP("Model", "%1: header %4 %2 → %3"), arguments};
    case SetField::Field::Methods:
        return {QT_TRANSLATE_NOOP("Model", "%1: methods %2 → %3"), arguments};
    case SetField::Field::Native:
        return {QT_TRANSLATE_NOOP("Model", "%1: %4 %2 → %3"), arguments};
    }
    return {};
}

Message sentence(const MoveRule &deed)
{
    return {QT_TRANSLATE_NOOP("Model", "%1: move %2 from place %3 to place %4"),
            {deed.object.name, deed.name, qint64(deed.from + 1), qint64(deed.to + 1)}};
}

Message sentence(const RemoveRule &deed)
{
    return {QT_TRANSLATE_NOOP("Model", "%1: remove %2"), {deed.object.name, deed.name}};
}

Message textEdited(qint64 places, const DocumentId &document)
{
    return {QT_TRANSLATE_N_NOOP("Model", "%2: text edited at %n place(s)"), {places, document.path}};
}

Message sentence(const EditText &deed, const DocumentId &document)
{
    return textEdited(deed.patches.size(), document);
}

Message sentence(const CreateDocument &deed, const DocumentId &document)
{
    return {QT_TRANSLATE_N_NOOP("Model", "%2: new, %n line(s)"), {qint64(deed.text.count('\n')), document.path}};
}

Message sentence(const RemoveDocument &, const DocumentId &document)
{
    return {QT_TRANSLATE_NOOP("Model", "%1: removed as a whole"), {document.path}};
}

// ------------------------------------------------------------------------------------------------------------ JSON

constexpr std::array fieldNames {"timeout"_L1,   "retries"_L1, "perTryTimeout"_L1, "path"_L1,  "pathPrefix"_L1,
                                 "pathRegex"_L1, "header"_L1,  "methods"_L1,       "native"_L1};
constexpr std::array sharedNames {"ask"_L1, "all"_L1, "here"_L1};

template <typename Enum, size_t count>
std::optional<Enum> valueNamed(const QJsonValue &name, const std::array<QLatin1StringView, count> &names)
{
    const QString wanted = name.toString();
    for (size_t i = 0; i < count; ++i) {
        if (wanted == names[i])
            return Enum(i);
    }
    return std::nullopt;
}

QLatin1StringView nameOf(Scale scale)
{
    switch (scale) {
    case Scale::Relative: return "relative"_L1;
    case Scale::Parts: return "parts"_L1;
    case Scale::Thousandths: return "thousandths"_L1;
    case Scale::Hundredths: break;
    }
    return "hundredths"_L1;
}

Scale scaleNamed(const QJsonValue &name)
{
    for (const Scale scale : {Scale::Parts, Scale::Thousandths, Scale::Hundredths}) {
        if (name.toString() == nameOf(scale))
            return scale;
    }
    return Scale::Relative;
}

QJsonObject objectJson(const ObjectKey &key)
{
    return {{u"kind"_s, key.kind}, {u"scope"_s, key.scope}, {u"name"_s, key.name}};
}

ObjectKey objectFrom(const QJsonValue &value)
{
    return {value[u"kind"].toString(), value[u"scope"].toString(), value[u"name"].toString()};
}

QJsonObject originJson(const Origin &origin)
{
    return {{u"path"_s, origin.path.toString()}, {u"begin"_s, origin.bytes.begin}, {u"end"_s, origin.bytes.end}, {u"line"_s, origin.line}};
}

Origin originFrom(const QJsonValue &value, const DocumentId &document)
{
    Origin origin;
    origin.document = document;
    origin.path = value[u"path"].toString();
    origin.bytes = {value[u"begin"].toInteger(), value[u"end"].toInteger()};
    origin.line = value[u"line"].toInt();
    return origin;
}

QJsonValue weightJson(std::optional<qint64> weight)
{
    return weight ? QJsonValue(*weight) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> weightFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject deedJson(const SetWeights &deed)
{
    QJsonArray children;
    for (const SetWeights::Child &child : deed.children)
        children.append(QJsonObject {{u"name"_s, child.name},
                                     {u"at"_s, originJson(child.origin)},
                                     {u"before"_s, weightJson(child.before)},
                                     {u"after"_s, weightJson(child.after)}});
    return {{u"do"_s, u"setWeights"_s},
            {u"object"_s, objectJson(deed.object)},
            {u"split"_s, originJson(deed.split)},
            {u"scale"_s, QString(nameOf(deed.scale))},
            {u"children"_s, children},
            {u"rule"_s, deed.rule}};
}

QJsonObject deedJson(const AddChild &deed)
{
    return {{u"do"_s, u"addChild"_s},
            {u"object"_s, objectJson(deed.object)},
            {u"split"_s, originJson(deed.split)},
            {u"scale"_s, QString(nameOf(deed.scale))},
            {u"childrenBefore"_s, deed.childrenBefore},
            {u"like"_s, deed.like},
            {u"service"_s, deed.service},
            {u"subset"_s, deed.subset},
            {u"weight"_s, deed.weight},
            {u"rule"_s, deed.rule}};
}

QJsonObject deedJson(const RemoveChild &deed)
{
    return {{u"do"_s, u"removeChild"_s},
            {u"object"_s, objectJson(deed.object)},
            {u"child"_s, originJson(deed.child)},
            {u"name"_s, deed.name},
            {u"rule"_s, deed.rule}};
}

QJsonObject deedJson(const SetField &deed)
{
    return {{u"do"_s, u"setField"_s},
            {u"object"_s, objectJson(deed.object)},
            {u"node"_s, originJson(deed.node)},
            {u"rule"_s, deed.rule},
            {u"field"_s, QString(fieldNames[size_t(deed.field)])},
            {u"name"_s, deed.name},
            {u"before"_s, deed.before},
            {u"after"_s, deed.after},
            {u"secret"_s, deed.isSecret ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)}};
}

QJsonObject deedJson(const MoveRule &deed)
{
    return {{u"do"_s, u"moveRule"_s},           {u"object"_s, objectJson(deed.object)},
            {u"rule"_s, originJson(deed.rule)}, {u"name"_s, deed.name},
            {u"from"_s, deed.from},             {u"to"_s, deed.to}};
}

QJsonObject deedJson(const RemoveRule &deed)
{
    return {{u"do"_s, u"removeRule"_s},
            {u"object"_s, objectJson(deed.object)},
            {u"rule"_s, originJson(deed.rule)},
            {u"name"_s, deed.name}};
}

QJsonObject deedJson(const EditText &deed)
{
    QJsonArray patches;
    for (const EditText::Patch &patch : deed.patches)
        patches.append(QJsonObject {{u"at"_s, patch.at},
                                    {u"before"_s, bytesToJson(patch.before)},
                                    {u"after"_s, bytesToJson(patch.after)}});
    return {{u"do"_s, u"editText"_s}, {u"patches"_s, patches}};
}

QJsonObject deedJson(const CreateDocument &deed)
{
    return {{u"do"_s, u"createDocument"_s}, {u"text"_s, bytesToJson(deed.text)}};
}

QJsonObject deedJson(const RemoveDocument &deed)
{
    QJsonObject json {{u"do"_s, u"removeDocument"_s}, {u"text"_s, bytesToJson(deed.text)}};
    if (!deed.folders.isEmpty())
        json[u"folders"] = QJsonArray::fromStringList(deed.folders);
    return json;
}

std::optional<Deed> deedFrom(const QJsonObject &json, const DocumentId &document)
{
    const QString what = json[u"do"].toString();
    const ObjectKey object = objectFrom(json[u"object"]);
    const QString name = json[u"name"].toString();
    if (what == "setWeights"_L1) {
        SetWeights deed {object, originFrom(json[u"split"], document), scaleNamed(json[u"scale"]), {}, json[u"rule"].toString()};
        for (const QJsonValue &child : json[u"children"].toArray())
            deed.children.append({child[u"name"].toString(), originFrom(child[u"at"], document), weightFrom(child[u"before"]),
                                  weightFrom(child[u"after"])});
        return deed;
    }
    if (what == "addChild"_L1)
        return AddChild {object,
                         originFrom(json[u"split"], document),
                         scaleNamed(json[u"scale"]),
                         json[u"childrenBefore"].toInt(),
                         json[u"like"].toString(),
                         json[u"service"].toString(),
                         json[u"subset"].toString(),
                         json[u"weight"].toInteger(),
                         json[u"rule"].toString()};
    if (what == "removeChild"_L1)
        return RemoveChild {object, originFrom(json[u"child"], document), name, json[u"rule"].toString()};
    if (what == "setField"_L1) {
        const auto field = valueNamed<SetField::Field>(json[u"field"], fieldNames);
        if (!field)
            return std::nullopt;
        return SetField {object, originFrom(json[u"node"], document), *field, name, json[u"before"].toString(), json[u"after"].toString(),
                         json[u"rule"].toString(), json[u"secret"].toBool()};
    }
    if (what == "moveRule"_L1)
        return MoveRule {object, originFrom(json[u"rule"], document), name, json[u"from"].toInt(), json[u"to"].toInt()};
    if (what == "removeRule"_L1)
        return RemoveRule {object, originFrom(json[u"rule"], document), name};
    if (what == "editText"_L1) {
        EditText deed;
        for (const QJsonValue &patch : json[u"patches"].toArray())
            deed.patches.append({patch[u"at"].toInteger(), bytesFromJson(patch[u"before"]), bytesFromJson(patch[u"after"])});
        return deed;
    }
    // Nothing at all is no text that somebody wanted or saw: the field was forgotten.
    if (what.endsWith("Document"_L1) && !json.contains(u"text"))
        return std::nullopt;
    if (what == "createDocument"_L1)
        return CreateDocument {bytesFromJson(json[u"text"])};
    if (what == "removeDocument"_L1) {
        RemoveDocument deed {bytesFromJson(json[u"text"])};
        for (const QJsonValue &folder : json[u"folders"].toArray())
            deed.folders.append(folder.toString());
        return deed;
    }
    return std::nullopt;
}

Fault malformed(const Message &detail)
{
    return {Fault::Kind::Malformed, {}, Remedy::EditText, detail, u"intent"_s};
}

/// `0:/spec/http/6` -> `0:/spec/http/2`
Origin withLastIndex(Origin origin, int index)
{
    const QString path = origin.path;
    origin.path = QString(path.left(path.lastIndexOf(u'/') + 1) + QString::number(index));
    origin.bytes = {};
    return origin;
}

} // namespace

QString weightText(qint64 weight, Scale scale)
{
    if (scale == Scale::Hundredths)
        return QString::number(double(weight) / 100, 'g', 8);
    return scale == Scale::Thousandths ? QString::number(double(weight) / 1000, 'g', 12) : QString::number(weight);
}

QList<Message> sentencesOf(const TypedChange &change, const DocumentId &document)
{
    QList<Message> sentences;
    for (const FieldChange &field : change.fields)
        sentences.append({QT_TRANSLATE_NOOP("Model", "%1: %4 %2 → %3"), {field.object, orDash(field.before), orDash(field.after), field.label}});
    if (change.otherPlaces > 0)
        sentences.append(textEdited(change.otherPlaces, document));
    return sentences;
}

Message sentenceOf(const Intent &intent)
{
    return std::visit(Overloaded {[&](const EditText &deed) { return sentence(deed, intent.document); },
                                  [&](const CreateDocument &deed) { return sentence(deed, intent.document); },
                                  [&](const RemoveDocument &deed) { return sentence(deed, intent.document); },
                                  [](const auto &deed) { return sentence(deed); }},
                      intent.deed);
}

ObjectKey objectOf(const Deed &deed)
{
    return std::visit(Overloaded {[](const EditText &) { return ObjectKey(); },
                                  [](const CreateDocument &) { return ObjectKey(); },
                                  [](const RemoveDocument &) { return ObjectKey(); },
                                  [](const auto &one) { return one.object; }},
                      deed);
}

QList<Origin *> originsOf(Deed &deed)
{
    return std::visit(Overloaded {
                          [](SetWeights &one) {
                              QList<Origin *> origins {&one.split};
                              for (SetWeights::Child &child : one.children)
                                  origins.append(&child.origin);
                              return origins;
                          },
                          [](AddChild &one) { return QList<Origin *> {&one.split}; },
                          [](RemoveChild &one) { return QList<Origin *> {&one.child}; },
                          [](SetField &one) { return QList<Origin *> {&one.node}; },
                          [](MoveRule &one) { return QList<Origin *> {&one.rule}; },
                          [](RemoveRule &one) { return QList<Origin *> {&one.rule}; },
                          [](auto &) { return QList<Origin *>(); }, // typed text, whole documents
                      },
                      deed);
}

QJsonValue bytesToJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject {{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

QByteArray bytesFromJson(const QJsonValue &value)
{
    return value.isObject() ? QByteArray::fromBase64(value[u"base64"].toString().toLatin1()) : value.toString().toUtf8();
}

QJsonObject toJson(const Intent &intent)
{
    QJsonObject json = std::visit([](const auto &deed) { return deedJson(deed); }, intent.deed);
    json[u"id"] = intent.id.toString(QUuid::WithoutBraces);
    json[u"source"] = intent.document.source.uuid.toString(QUuid::WithoutBraces);
    json[u"document"] = intent.document.path;
    if (intent.shared != SharedChoice::Ask)
        json[u"shared"] = QString(sharedNames[size_t(intent.shared)]);
    return json;
}

Expected<Intent> intentFromJson(const QJsonObject &json)
{
    Intent intent;
    intent.id = QUuid::fromString(json[u"id"].toString());
    if (intent.id.isNull())
        intent.id = QUuid::createUuid();
    intent.document = {{QUuid::fromString(json[u"source"].toString())}, json[u"document"].toString()};
    if (intent.document.isNull() || intent.document.path.isEmpty())
        return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "an intent names its source (a UUID) and its document"), {}}));
    if (json.contains(u"shared")) {
        const auto shared = valueNamed<SharedChoice>(json[u"shared"], sharedNames);
        if (!shared)
            return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "shared is one of ask, all, here"), {}}));
        intent.shared = *shared;
    }
    std::optional<Deed> deed = deedFrom(json, intent.document);
    if (!deed)
        return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "cannot do \"%1\""), {json[u"do"].toString()}}));
    intent.deed = std::move(*deed);
    return intent;
}

std::optional<Intent> inverse(const Intent &intent)
{
    const auto undone = std::visit(
        Overloaded {
            [](SetWeights deed) -> std::optional<Deed> {
                for (SetWeights::Child &child : deed.children)
                    std::swap(child.before, child.after);
                return deed;
            },
            [](const AddChild &deed) -> std::optional<Deed> {
                Origin child = deed.split;
                child.path = QString(child.path.toString() + u'/' + QString::number(deed.childrenBefore));
                child.bytes = {};
                return RemoveChild {deed.object, child, deed.subset.isEmpty() ? deed.service : deed.subset, deed.rule};
            },
            [](SetField deed) -> std::optional<Deed> {
                std::swap(deed.before, deed.after);
                return deed;
            },
            [](MoveRule deed) -> std::optional<Deed> {
                deed.rule = withLastIndex(deed.rule, deed.to);
                std::swap(deed.from, deed.to);
                return deed;
            },
            [](EditText deed) -> std::optional<Deed> {
                qint64 shift = 0;
                for (EditText::Patch &patch : deed.patches) {
                    patch.at += shift;
                    shift += patch.after.size() - patch.before.size();
                    std::swap(patch.before, patch.after);
                }
                return deed;
            },
            [](const CreateDocument &deed) -> std::optional<Deed> { return RemoveDocument {deed.text}; },
            [](const RemoveDocument &deed) -> std::optional<Deed> { return CreateDocument {deed.text}; },
            // What was removed is known to the plan's documents only; see inverseIntents().
            [](const RemoveChild &) -> std::optional<Deed> { return std::nullopt; },
            [](const RemoveRule &) -> std::optional<Deed> { return std::nullopt; },
        },
        intent.deed);
    if (!undone)
        return std::nullopt;
    return Intent {QUuid::createUuid(), intent.document, *undone, intent.shared};
}

} // namespace meshboard
