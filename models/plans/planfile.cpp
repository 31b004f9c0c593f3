// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int planFileVersion = 1;

QString written(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

SourceId sourceIn(const QJsonValue &value)
{
    return {QUuid::fromString(value.toString())};
}

QJsonObject findingJson(const Finding &finding)
{
    return {{u"code"_s, QString::fromLatin1(finding.code)},
            {u"severity"_s, nameOf(finding.severity)},
            {u"source"_s, written(finding.place.source.uuid)},
            {u"file"_s, finding.place.document},
            {u"object"_s, finding.place.object},
            {u"line"_s, finding.place.line},
            {u"column"_s, finding.place.column},
            {u"message"_s, toJson(finding.what)},
            {u"advice"_s, toJson(finding.advice)}};
}

Finding findingIn(const QJsonValue &json)
{
    Finding finding;
    finding.code = json[u"code"].toString().toLatin1();
    const QString severity = json[u"severity"].toString();
    for (const auto one : {Finding::Severity::Note, Finding::Severity::Warning, Finding::Severity::Error}) {
        if (nameOf(one) == severity)
            finding.severity = one;
    }
    finding.place.source = sourceIn(json[u"source"]);
    finding.place.document = json[u"file"].toString();
    finding.place.object = json[u"object"].toString();
    finding.place.line = json[u"line"].toInt();
    finding.place.column = json[u"column"].toInt();
    finding.what = messageFrom(json[u"message"]);
    finding.advice = messageFrom(json[u"advice"]);
    return finding;
}

template <typename T, typename ToJson>
QJsonArray listJson(const QList<T> &list, ToJson toJson)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(toJson(one));
    return array;
}

QJsonObject typedJson(const QHash<QUuid, TypedChange> &typed)
{
    QJsonObject json;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        const QJsonArray fields = listJson(it->fields, [](const FieldChange &change) {
            return QJsonObject {{u"object"_s, change.object}, {u"label"_s, change.label}, {u"before"_s, change.before}, {u"after"_s, change.after}};
        });
        json[written(it.key())] = QJsonObject {{u"fields"_s, fields}, {u"otherPlaces"_s, it->otherPlaces}};
    }
    return json;
}

QHash<QUuid, TypedChange> typedIn(const QJsonObject &json)
{
    QHash<QUuid, TypedChange> typed;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        TypedChange change {{}, it.value()[u"otherPlaces"].toInteger()};
        for (const QJsonValue &field : it.value()[u"fields"].toArray())
            change.fields.append({field[u"object"].toString(), field[u"label"].toString(), field[u"before"].toString(), field[u"after"].toString()});
        typed.insert(QUuid::fromString(it.key()), change);
    }
    return typed;
}

constexpr std::array sortNames {"change"_L1, "create"_L1, "remove"_L1};

QJsonArray secretsJson(const Secrets &secrets)
{
    return listJson(secrets, [](const ByteRange &range) { return QJsonArray {range.begin, range.end}; });
}

Secrets secretsIn(const QJsonValue &json)
{
    Secrets secrets;
    for (const QJsonValue &range : json.toArray())
        secrets.append({range[0].toInteger(), range[1].toInteger()});
    return secrets;
}

QJsonObject stepJson(const PlanStep &step)
{
    QJsonObject json {{u"does"_s, QString(sortNames[size_t(step.write.sort)])},
                      {u"source"_s, written(step.write.document.source.uuid)},
                      {u"document"_s, step.write.document.path},
                      {u"language"_s, step.language},
                      {u"before"_s, bytesToJson(step.write.before)},
                      {u"after"_s, bytesToJson(step.write.after)},
                      {u"guard"_s, QJsonObject {{u"strength"_s, nameOf(step.write.guard.strength)}, {u"token"_s, step.write.guard.token}}},
                      {u"intents"_s, listJson(step.intents, [](const QUuid &id) { return written(id); })}};
    if (!step.secretsBefore.isEmpty() || !step.secretsAfter.isEmpty()) {
        json[u"secretsBefore"] = secretsJson(step.secretsBefore);
        json[u"secretsAfter"] = secretsJson(step.secretsAfter);
    }
    if (step.isMasked)
        json[u"masked"] = QJsonArray {QString::fromLatin1(step.digestBefore.toHex()), QString::fromLatin1(step.digestAfter.toHex())};
    return json;
}

PlanStep stepIn(const QJsonValue &json)
{
    PlanStep step;
    step.write.document = {sourceIn(json[u"source"]), json[u"document"].toString()};
    step.write.before = bytesFromJson(json[u"before"]);
    step.write.after = bytesFromJson(json[u"after"]);
    const QJsonValue guard = json[u"guard"];
    step.write.guard.strength = guard[u"strength"].toString() == nameOf(GuardStrength::Atomic) ? GuardStrength::Atomic
                                                                                               : GuardStrength::Checked;
    step.write.guard.token = guard[u"token"].toObject();
    const auto sort = std::find(sortNames.begin(), sortNames.end(), json[u"does"].toString());
    if (sort != sortNames.end()) // those of older journals only change
        step.write.sort = Write::Sort(sort - sortNames.begin());
    step.language = json[u"language"].toString();
    step.secretsBefore = secretsIn(json[u"secretsBefore"]);
    step.secretsAfter = secretsIn(json[u"secretsAfter"]);
    if (const QJsonArray digests = json[u"masked"].toArray(); !digests.isEmpty()) {
        step.isMasked = true;
        step.digestBefore = QByteArray::fromHex(digests[0].toString().toLatin1());
        step.digestAfter = QByteArray::fromHex(digests[1].toString().toLatin1());
    }
    for (const QJsonValue &id : json[u"intents"].toArray())
        step.intents.append(QUuid::fromString(id.toString()));
    return step;
}

QJsonObject targetJson(const PlanTarget &target)
{
    return {{u"source"_s, written(target.source.uuid)},
            {u"name"_s, target.name},
            {u"url"_s, target.url.toString(QUrl::FullyEncoded)},
            {u"identity"_s, target.identity}};
}

Fault malformed(const Message &detail)
{
    return {Fault::Kind::Malformed, {}, Remedy::EditText, detail, u"plan"_s};
}

} // namespace

QByteArray toJson(const Plan &plan)
{
    QJsonObject json {{u"meshboardPlan"_s, planFileVersion},
                      {u"id"_s, written(plan.id)},
                      {u"madeAt"_s, plan.madeAt.toString(Qt::ISODateWithMs)},
                      {u"intents"_s, listJson(plan.intents, [](const Intent &intent) { return toJson(intent); })},
                      {u"typed"_s, typedJson(plan.typed)},
                      {u"steps"_s, listJson(plan.steps, stepJson)},
                      {u"targets"_s, listJson(plan.targets, targetJson)},
                      {u"caused"_s, listJson(plan.caused, findingJson)},
                      {u"cured"_s, listJson(plan.cured, findingJson)}};
    if (plan.undoes)
        json[u"undoes"] = written(*plan.undoes);
    if (plan.onlyUndoes)
        json[u"onlyUndoes"] = true;
    return QJsonDocument(json).toJson();
}

Expected<Plan> planFromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "%1 at byte %2"), {error.errorString(), QString::number(error.offset)}}));
    const QJsonObject json = document.object();
    if (json[u"meshboardPlan"].toInt() != planFileVersion)
        return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "not a plan file of this version"), {}}));

    Plan plan;
    plan.id = QUuid::fromString(json[u"id"].toString());
    plan.madeAt = QDateTime::fromString(json[u"madeAt"].toString(), Qt::ISODateWithMs);
    for (const QJsonValue &value : json[u"intents"].toArray()) {
        const auto intent = intentFromJson(value.toObject());
        if (!intent)
            return tl::unexpected(intent.error());
        plan.intents.append(*intent);
    }
    plan.typed = typedIn(json[u"typed"].toObject());
    for (const QJsonValue &value : json[u"steps"].toArray())
        plan.steps.append(stepIn(value));
    for (const QJsonValue &value : json[u"targets"].toArray())
        plan.targets.append({sourceIn(value[u"source"]), value[u"name"].toString(), QUrl(value[u"url"].toString()),
                             value[u"identity"].toObject()});
    for (const QJsonValue &value : json[u"caused"].toArray())
        plan.caused.append(findingIn(value));
    for (const QJsonValue &value : json[u"cured"].toArray())
        plan.cured.append(findingIn(value));
    if (const QUuid undoes = QUuid::fromString(json[u"undoes"].toString()); !undoes.isNull())
        plan.undoes = undoes;
    plan.onlyUndoes = plan.undoes && json[u"onlyUndoes"].toBool();

    const auto hasTarget = [&](const PlanStep &step) {
        return std::any_of(plan.targets.cbegin(), plan.targets.cend(),
                           [&](const PlanTarget &target) { return target.source == step.write.document.source; });
    };
    if (plan.id.isNull() || !json[u"steps"].isArray() || !std::all_of(plan.steps.cbegin(), plan.steps.cend(), hasTarget))
        return tl::unexpected(malformed({QT_TRANSLATE_NOOP("Model", "a plan has an id and steps, and names the source of each"), {}}));
    return plan;
}

} // namespace meshboard
