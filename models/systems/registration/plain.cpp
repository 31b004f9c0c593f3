// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

constexpr std::array hostFields {"host"_L1, "address"_L1, "Address"_L1, "ip"_L1, "ipAddr"_L1, "addr"_L1, "hostname"_L1, "hostName"_L1, "endpoint"_L1, "url"_L1};
constexpr std::array portFields {"port"_L1, "Port"_L1, "sslPort"_L1};

/// JSON with an address in it, as most self-made registries write it:
/// `{"host":"10.0.0.7","port":8080,"version":"v2","status":"UP","metadata":{…}}`.
class JsonInstance : public RegistrationFormat
{
public:
    QString name() const override { return u"JSON"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const QJsonObject object = objectIn(value);
        const std::optional<Key> place = keyIn(key.path);
        if (object.isEmpty() || !place)
            return {};
        const std::optional<Address> address = addressOf(object);
        if (!address)
            return {};
        Registered result = registeredAt(*place, *address);
        for (const QLatin1StringView field : {"id"_L1, "ID"_L1, "instanceId"_L1}) {
            if (const QString id = object.value(field).toString(); !id.isEmpty())
                result.instance.labels.insert(u"id"_s, id);
        }
        readMetadata(object, result.instance);
        readHealth(object, result.instance);
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        text::Value::Map value {{"host", instance.host}, {"port", int(instance.port.value_or(0))}};
        if (instance.labels.contains(u"id"_s))
            value.append({"id", instance.labels.value(u"id"_s)});
        if (!instance.subset.isEmpty() && instance.subset != instance.labels.value(u"version"_s))
            value.append({"version", instance.subset});
        if (instance.health.probe != Probe::Unknown)
            value.append({"health", nameOf(instance.health.probe)});
        if (instance.health.rotation != Rotation::In)
            value.append({"rotation", instance.health.rotation == Rotation::Out ? QString("out"_L1) : nameOf(instance.health.rotation)});
        // A label that is only there is a tag.
        QStringList own {u"id"_s};
        text::Value::List tags;
        for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it) {
            if (it.value().isEmpty())
                tags.append(it.key());
        }
        if (!tags.isEmpty())
            value.append({"tags", tags});
        own += instance.labels.keys(QString());
        Instance rest = instance;
        rest.health.rotation = Rotation::In;
        return completed(*this, {pathOf(registered), jsonOf(value)}, rest, own);
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [](const text::Node &root) {
            const auto written = [&](const auto &names) -> std::optional<text::Path> {
                const auto found = std::find_if(std::begin(names), std::end(names), [&](QLatin1StringView name) { return bool(root[QByteArrayView(name.data(), name.size())]); });
                return found == std::end(names) ? std::nullopt : std::optional(text::Path {} / QByteArray(found->data(), found->size()));
            };
            Places places;
            places.port = written(portFields);
            places.address = written(hostFields);
            const auto weight = written(std::array {"weight"_L1, "Weight"_L1});
            places.weight = weight ? weight : text::Path {} / "weight";
            const auto metadata = written(std::array {"metadata"_L1, "Metadata"_L1, "meta"_L1, "Meta"_L1, "labels"_L1, "attributes"_L1});
            places.metadata = metadata ? metadata : text::Path {} / "metadata";
            // A state can be put in that place only where the registry keeps one in words.
            const auto status = written(std::array {"status"_L1, "Status"_L1, "state"_L1});
            const bool isSwitch = root["enabled"].boolean().has_value();
            if (isSwitch)
                places.rotation = text::Path {} / "enabled";
            else if (status && root.find(*status).isScalar())
                places.rotation = status;
            places.written = [isSwitch](Rotation rotation) -> std::optional<text::Value> {
                if (rotation == Rotation::In)
                    return isSwitch ? text::Value(true) : text::Value("UP");
                if (rotation == Rotation::Out)
                    return isSwitch ? text::Value(false) : text::Value("OUT_OF_SERVICE");
                return std::nullopt;
            };
            return places;
        });
    }

private:
    static std::optional<Address> addressOf(const QJsonObject &object)
    {
        std::optional<quint16> port;
        for (const QLatin1StringView field : portFields)
            port = port ? port : portIn(object.value(field));
        for (const QLatin1StringView field : hostFields) {
            const QString text = object.value(field).toString();
            if (text.isEmpty())
                continue;
            if (const std::optional<Address> whole = addressIn(text); whole && !port)
                return whole;
            if (!port)
                continue;
            // The host alone, IPv6 with or without brackets.
            QString host = text;
            if (host.startsWith(u'[') && host.endsWith(u']'))
                host = host.sliced(1, host.size() - 2);
            if (addressIn(u'[' + host + u"]:1") || addressIn(host + u":1"))
                return Address {host, port};
            if (const std::optional<Address> whole = addressIn(text))
                return whole;
        }
        return std::nullopt;
    }
};

/// The address as the value: `payment/a` = `10.0.0.7:8080`.
class PlainAddress : public RegistrationFormat
{
public:
    QString name() const override { return u"host:port"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        // No address is this long; a value may be megabytes.
        const std::optional<Key> place = value.size() > 1024 ? std::nullopt : keyIn(key.path);
        const std::optional<Address> address = place ? addressIn(QString::fromUtf8(value)) : std::nullopt;
        return address ? Decoded(registeredAt(*place, *address)) : Decoded();
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Entry blank {pathOf(registered), registered.instance.address().toUtf8()};
        return completed(*this, blank, registered.instance, {});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        if (amendment.weight || amendment.rotation || !amendment.metadata.isEmpty())
            return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "An address alone has no place for more than its port"), {}});
        const auto value = amendment.port ? withPort(entry.value, *amendment.port) : std::optional(entry.value);
        if (!value)
            return notAmended(entry, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "“%1” is no address with a port"), {QString::fromUtf8(entry.value)}});
        return Entry {entry.path, *value};
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> json()
{
    return std::make_unique<JsonInstance>();
}

std::unique_ptr<RegistrationFormat> plainAddress()
{
    return std::make_unique<PlainAddress>();
}

} // namespace meshboard::registration
