// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

/// What Curator's service discovery keeps in ZooKeeper under `<base path>/<name>/<id>` (apache/curator,
/// curator-x-discovery, ServiceInstance and JsonInstanceSerializer): `{"name":"payment","id":"6f2d…","address":"10.0.0.7",
/// "port":8080,"sslPort":null,"payload":null,"registrationTimeUTC":1700000000000,"serviceType":"DYNAMIC","uriSpec":null}`,
/// and "enabled" where its writer is told to keep it.
class Curator : public RegistrationFormat
{
public:
    QString name() const override { return u"Curator"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const QJsonObject object = objectIn(value);
        const std::optional<Key> place = keyIn(key.path);
        if (!place || !isOurs(object))
            return {};
        const QString host = object.value("address"_L1).toString();
        const auto plain = portIn(object.value("port"_L1));
        const auto port = plain ? plain : portIn(object.value("sslPort"_L1));
        if (host.isEmpty())
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "An instance without an address"), {}});
        for (const QLatin1StringView field : {"port"_L1, "sslPort"_L1}) {
            if (const QJsonValue number = object.value(field); !number.isUndefined() && !number.isNull() && !portIn(number))
                return Decoded::objected({QT_TRANSLATE_NOOP("Model", "%1 is no port"), {QString(field)}});
        }
        Registered result = registeredAt(*place, {host, port});
        Instance &instance = result.instance;
        if (const QString id = object.value("id"_L1).toString(); !id.isEmpty())
            instance.labels.insert(u"id"_s, id);
        if (object.value("enabled"_L1) == QJsonValue(false))
            instance.health.rotation = Rotation::Out;
        readPayload(object.value("payload"_L1), instance);
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        text::Value::Map value {{"name", registered.service.name}, {"id", instance.labels.value(u"id"_s, instance.id)}, {"address", instance.host},
                                {"port", instance.port ? text::Value(int(*instance.port)) : text::Value()}, {"sslPort", {}}, {"payload", payloadOf(registered)},
                                {"registrationTimeUTC", 0}, {"serviceType", "DYNAMIC"}, {"uriSpec", {}}};
        if (keepsSwitch() && instance.health.rotation != Rotation::In)
            value.append({"enabled", true});
        return completed(*this, {pathOf(registered), jsonOf(value)}, instance, {u"id"_s, u"payload"_s});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [this](const text::Node &root) {
            Places places;
            places.port = text::Path {} / (root["port"].integer() || !root["sslPort"].integer() ? "port" : "sslPort");
            placesIn(root, places);
            return places;
        });
    }

protected:
    virtual bool keepsSwitch() const { return true; }
    virtual text::Value payloadOf(const Registered &registered) const
    {
        QMap<QString, QString> labels = registered.instance.labels;
        labels.remove(u"id"_s);
        const QString text = labels.value(u"payload"_s);
        return !text.isEmpty() ? text::Value(text) : labels.isEmpty() ? text::Value() : text::Value(text::Value::Map());
    }
    virtual bool isOurs(const QJsonObject &object) const { return object.contains("registrationTimeUTC"_L1) || object.contains("serviceType"_L1); }

    virtual void readPayload(const QJsonValue &payload, Instance &instance) const
    {
        // A payload is of any class; what of it is plain is shown.
        readLabels(payload.toObject(), instance);
        if (payload.isString() && !payload.toString().isEmpty())
            instance.labels.insert(u"payload"_s, payload.toString());
    }

    virtual void placesIn(const text::Node &root, Places &places) const
    {
        places.rotation = text::Path {} / "enabled";
        // A writer that leaves `enabled` out has readers that may not know it (CURATOR-275).
        places.written = [has = bool(root["enabled"])](Rotation rotation) -> std::optional<text::Value> {
            if (!has || (rotation != Rotation::In && rotation != Rotation::Out))
                return std::nullopt;
            return text::Value(rotation == Rotation::In);
        };
        if (root["payload"].isMap())
            places.metadata = text::Path {} / "payload";
    }
};

/// The payload of Spring Cloud ZooKeeper: `{"@class":"org.springframework.cloud.zookeeper.discovery.ZookeeperInstance",
/// "id":"application-1","name":"payment","metadata":{…}}` (spring-cloud/spring-cloud-zookeeper), and that of Dubbo's
/// application level discovery, which took its form over. `instance_status` in the metadata takes an instance out of rotation.
class SpringCloud : public Curator
{
public:
    QString name() const override { return u"Spring Cloud"_s; }

protected:
    bool keepsSwitch() const override { return false; }
    text::Value payloadOf(const Registered &registered) const override
    {
        return text::Value::Map {{"@class", "org.springframework.cloud.zookeeper.discovery.ZookeeperInstance"}, {"id", registered.instance.id}, {"name", registered.service.name}, {"metadata", text::Value::Map()}};
    }
    bool isOurs(const QJsonObject &object) const override
    {
        const QJsonObject payload = object.value("payload"_L1).toObject();
        return Curator::isOurs(object) && (payload.value("@class"_L1).toString().endsWith("ZookeeperInstance"_L1) || payload.contains("metadata"_L1));
    }

    void readPayload(const QJsonValue &payload, Instance &instance) const override
    {
        const QJsonObject object = payload.toObject();
        readMetadata(object, instance);
        const QString status = object.value("metadata"_L1).toObject().value("instance_status"_L1).toString();
        if (!status.isEmpty())
            readHealth({{u"status"_s, status}}, instance);
    }

    void placesIn(const text::Node &, Places &places) const override
    {
        places.metadata = text::Path {} / "payload" / "metadata";
        places.weight = *places.metadata / "weight";
        places.rotation = *places.metadata / "instance_status";
        places.written = [](Rotation rotation) -> std::optional<text::Value> {
            if (rotation == Rotation::In || rotation == Rotation::Out)
                return text::Value(rotation == Rotation::In ? "UP" : "OUT_OF_SERVICE");
            return std::nullopt;
        };
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> curator()
{
    return std::make_unique<Curator>();
}

std::unique_ptr<RegistrationFormat> springCloud()
{
    return std::make_unique<SpringCloud>();
}

} // namespace meshboard::registration
