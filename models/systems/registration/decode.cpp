// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

QString printed(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

/// The first of these fields that is there.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const auto found = object.constFind(name); found != object.constEnd() && !found->isNull())
            return *found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

std::optional<Probe> probeNamed(const QString &word)
{
    static const QStringList passing {u"up"_s, u"passing"_s, u"pass"_s, u"healthy"_s, u"ok"_s, u"serving"_s, u"ready"_s, u"alive"_s, u"running"_s, u"true"_s};
    static const QStringList warning {u"warning"_s, u"warn"_s, u"degraded"_s};
    static const QStringList critical {u"down"_s,   u"critical"_s, u"unhealthy"_s, u"failing"_s, u"fail"_s,
                                       u"failed"_s, u"error"_s,    u"not_serving"_s, u"dead"_s,  u"false"_s};
    const QString lower = word.toLower();
    if (passing.contains(lower))
        return Probe::Passing;
    if (warning.contains(lower))
        return Probe::Warning;
    if (critical.contains(lower))
        return Probe::Critical;
    return std::nullopt;
}

std::optional<Rotation> rotationNamed(const QString &word)
{
    static const QStringList out {u"out_of_service"_s, u"out"_s, u"maintenance"_s, u"disabled"_s, u"paused"_s, u"drained"_s, u"offline"_s};
    static const QStringList starting {u"starting"_s, u"initializing"_s, u"pending"_s, u"warming"_s};
    const QString lower = word.toLower();
    if (out.contains(lower))
        return Rotation::Out;
    if (starting.contains(lower))
        return Rotation::Starting;
    return lower == "draining"_L1 || lower == "terminating"_L1 ? std::optional(Rotation::Draining) : std::nullopt;
}

void readState(const QJsonValue &value, Health &health)
{
    const QString word = printed(value);
    if (const std::optional<Probe> probe = probeNamed(word))
        health.probe = *probe;
    if (const std::optional<Rotation> rotation = rotationNamed(word))
        health.rotation = *rotation;
}

void readChecks(const QJsonValue &checks, Health &health)
{
    const QJsonArray list = checks.toArray();
    for (const QJsonValue &item : list) {
        const QJsonObject object = item.toObject();
        Check check;
        check.name = firstOf(object, {"name"_L1, "Name"_L1, "id"_L1, "CheckID"_L1}).toString();
        check.state = probeNamed(printed(firstOf(object, {"status"_L1, "Status"_L1, "state"_L1}))).value_or(Probe::Unknown);
        check.output = firstOf(object, {"output"_L1, "Output"_L1, "message"_L1}).toString();
        health.checks.append(check);
        health.probe = worst(health.probe, check.state);
    }
}

} // namespace

std::optional<Address> addressIn(const QString &text)
{
    // A host in brackets may hold colons; any other may not, and neither holds blanks or quotes.
    static const QRegularExpression shape(
        uR"(^(?:[a-zA-Z][a-zA-Z0-9+.\-]*://)?(?:\[([0-9a-fA-F:.%]+[0-9a-zA-Z]*)\]|([a-zA-Z0-9_][a-zA-Z0-9._\-]*)):(\d{1,5})(?:/\S*)?$)"_s);
    const auto match = shape.match(text.trimmed());
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port == 0 || port > 65535)
        return std::nullopt;
    return Address {match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), quint16(port)};
}

std::optional<Key> keyIn(QByteArrayView key)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(key);
    if (decode.hasError())
        return std::nullopt;
    QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    Key result;
    result.id = parts.takeLast();
    result.service.name = parts.takeLast();
    result.service.scope = parts.join(u'/');
    return result;
}

RegistrationFormat::Registered registeredAt(const Key &key, const Address &address)
{
    RegistrationFormat::Registered result;
    result.service = key.service;
    result.instance.id = key.id;
    result.instance.host = address.host;
    result.instance.port = address.port;
    return result;
}

QJsonObject objectIn(QByteArrayView value)
{
    // Most values are no JSON; a parse of each would cost more than a look.
    const QByteArray bytes = value.toByteArray().trimmed();
    return bytes.startsWith('{') ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
}

std::optional<quint16> portIn(const QJsonValue &value)
{
    const double port = value.isString() ? value.toString().toDouble() : value.toDouble();
    return port >= 1 && port <= 65535 && port == int(port) ? std::optional(quint16(port)) : std::nullopt;
}

bool leadsThrough(const RegistrationKey &key, std::initializer_list<QByteArrayView> names)
{
    const QByteArray whole = key.prefix.toByteArray() + key.path.toByteArray();
    const QList<QByteArray> parts = whole.split('/');
    return std::search(parts.begin(), parts.end(), names.begin(), names.end()) != parts.end();
}

void readLabels(const QJsonObject &object, Instance &instance)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (const QString text = printed(it.value()); !text.isEmpty())
            instance.labels.insert(it.key(), text);
    }
}

void readHealth(const QJsonObject &object, Instance &instance)
{
    Health &health = instance.health;
    const QJsonValue state = firstOf(object, {"health"_L1, "status"_L1, "Status"_L1, "healthy"_L1, "state"_L1});
    if (state.isObject()) {
        const QJsonObject inner = state.toObject();
        readState(firstOf(inner, {"status"_L1, "state"_L1, "probe"_L1}), health);
        readChecks(inner.value("checks"_L1), health);
    } else {
        readState(state, health);
    }
    readChecks(firstOf(object, {"checks"_L1, "Checks"_L1}), health);
    if (const QJsonValue rotation = object.value("rotation"_L1); rotation.isString())
        health.rotation = rotationNamed(rotation.toString()).value_or(health.rotation);
    if (object.value("enabled"_L1) == QJsonValue(false))
        health.rotation = Rotation::Out;
}

void readMetadata(const QJsonObject &object, Instance &instance)
{
    for (const QLatin1StringView name : {"metadata"_L1, "Metadata"_L1, "meta"_L1, "Meta"_L1, "labels"_L1, "attributes"_L1})
        readLabels(object.value(name).toObject(), instance);
    const QJsonArray tags = firstOf(object, {"tags"_L1, "Tags"_L1}).toArray();
    for (const QJsonValue &tag : tags) {
        const QString text = tag.toString();
        const qsizetype at = text.indexOf(u'=');
        if (!text.isEmpty())
            instance.labels.insert(at > 0 ? text.left(at) : text, at > 0 ? text.mid(at + 1) : QString());
    }
    const QString written = printed(firstOf(object, {"subset"_L1, "version"_L1, "Version"_L1}));
    instance.subset = written.isEmpty() ? instance.labels.value(u"version"_s) : written;
    const QJsonValue weight = firstOf(object, {"weight"_L1, "Weight"_L1});
    bool isNumber = false;
    const double number = weight.isDouble() ? weight.toDouble() : printed(weight).toDouble(&isNumber);
    const double labelled = instance.labels.value(u"weight"_s).toDouble();
    if (weight.isDouble() || isNumber)
        instance.weight = number;
    else if (labelled > 0)
        instance.weight = labelled;
}

} // namespace meshboard::registration
