// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/registration.h"

#include "contract/catalogue.h"
#include "systems/registration/decode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

using Registered = RegistrationFormat::Registered;

Registered registeredAt(const Key &key, const Address &address)
{
    Registered result;
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

/// What etcd's naming endpoints manager writes for gRPC (etcd-io/etcd, client/v3/naming/endpoints):
/// `{"Op":0,"Addr":"10.0.0.7:8080","Metadata":…}`. Registered, it says nothing of health.
class GrpcEndpoint : public RegistrationFormat
{
public:
    QString name() const override { return u"gRPC endpoint"_s; }

    std::optional<Registered> decode(QByteArrayView key, QByteArrayView value) const override
    {
        const QJsonObject object = objectIn(value);
        const std::optional<Key> place = keyIn(key);
        const std::optional<Address> address = addressIn(object.value("Addr"_L1).toString());
        // Op 1 is the note of a deletion.
        if (!place || !address || object.value("Op"_L1).toInt() != 0)
            return std::nullopt;
        Registered result = registeredAt(*place, *address);
        readMetadata(object, result.instance);
        if (const QString metadata = object.value("Metadata"_L1).toString(); !metadata.isEmpty())
            result.instance.labels.insert(u"metadata"_s, metadata);
        return result;
    }
};

/// JSON with an address in it, as most self-made registries and Curator's service discovery write it:
/// `{"host":"10.0.0.7","port":8080,"version":"v2","status":"UP","metadata":{…}}`, or one node of go-micro.
class JsonInstance : public RegistrationFormat
{
public:
    QString name() const override { return u"JSON"_s; }

    std::optional<Registered> decode(QByteArrayView key, QByteArrayView value) const override
    {
        QJsonObject object = objectIn(value);
        const std::optional<Key> place = keyIn(key);
        if (object.isEmpty() || !place)
            return std::nullopt;
        const QJsonArray nodes = object.value("nodes"_L1).toArray();
        if (nodes.size() == 1)
            object = joined(object, nodes.first().toObject());
        const std::optional<Address> address = addressOf(object);
        if (!address)
            return std::nullopt;
        Registered result = registeredAt(*place, *address);
        for (const QLatin1StringView field : {"id"_L1, "ID"_L1, "instanceId"_L1}) {
            if (const QString id = object.value(field).toString(); !id.isEmpty())
                result.instance.labels.insert(u"id"_s, id);
        }
        readMetadata(object, result.instance);
        readHealth(object, result.instance);
        return result;
    }

private:
    static QJsonObject joined(QJsonObject service, const QJsonObject &node)
    {
        for (auto it = node.constBegin(); it != node.constEnd(); ++it)
            service.insert(it.key(), it.value());
        return service;
    }

    static std::optional<Address> addressOf(const QJsonObject &object)
    {
        const std::optional<quint16> port = portOf(object);
        for (const QLatin1StringView field : {"host"_L1, "address"_L1, "Address"_L1, "ip"_L1, "ipAddr"_L1, "addr"_L1, "hostname"_L1, "hostName"_L1,
                                              "endpoint"_L1, "url"_L1}) {
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

    static std::optional<quint16> portOf(const QJsonObject &object)
    {
        for (const QLatin1StringView field : {"port"_L1, "Port"_L1, "sslPort"_L1}) {
            const QJsonValue value = object.value(field);
            const double port = value.isString() ? value.toString().toDouble() : value.toDouble();
            if (port >= 1 && port <= 65535)
                return quint16(port);
        }
        return std::nullopt;
    }
};

/// The address as the value: `payment/a` = `10.0.0.7:8080`.
class PlainAddress : public RegistrationFormat
{
public:
    QString name() const override { return u"host:port"_s; }

    std::optional<Registered> decode(QByteArrayView key, QByteArrayView value) const override
    {
        // No address is this long; a value may be megabytes.
        const std::optional<Key> place = value.size() > 1024 ? std::nullopt : keyIn(key);
        const std::optional<Address> address = place ? addressIn(QString::fromUtf8(value)) : std::nullopt;
        return address ? std::optional(registeredAt(*place, *address)) : std::nullopt;
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"registration"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Registered instances"), {}};
    description.icon = u"system-registration"_s;
    catalogue.add(description);
    catalogue.add(std::make_unique<GrpcEndpoint>());
    catalogue.add(std::make_unique<JsonInstance>());
    catalogue.add(std::make_unique<PlainAddress>());
}

} // namespace meshboard::registration
