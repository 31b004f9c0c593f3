// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

/// What go-micro keeps in etcd under `/micro/registry/<name>/<node>`, slashes in either written as dashes (micro/go-micro,
/// registry/registry.go and registry/etcd/etcd.go): `{"name":"payment","version":"v3","metadata":null,"endpoints":[…],
/// "nodes":[{"metadata":{…},"id":"payment-1","address":"10.0.0.7:8080"}]}`, one node in each.
class Micro : public RegistrationFormat
{
public:
    QString name() const override { return u"go-micro"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const QJsonObject object = objectIn(value);
        const std::optional<Key> place = keyIn(key.path);
        const bool isBelow = leadsThrough(key, {"micro", "registry"});
        if (!place || !(isBelow || (object.value("nodes"_L1).isArray() && object.value("name"_L1).isString())))
            return {};
        const QJsonArray nodes = object.value("nodes"_L1).toArray();
        if (nodes.size() != 1)
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "A registration of go-micro has one node, and here are %1"), {qint64(nodes.size())}});
        const QJsonObject node = nodes.first().toObject();
        const QString text = node.value("address"_L1).toString();
        const std::optional<Address> address = addressIn(text);
        if (!address)
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "“%1” is no address with a port"), {text}});
        Registered result = registeredAt(*place, *address);
        if (const QString service = object.value("name"_L1).toString(); !service.isEmpty())
            result.service.name = service;
        readLabels(object.value("metadata"_L1).toObject(), result.instance);
        readMetadata({{u"metadata"_s, node.value("metadata"_L1)}}, result.instance);
        if (const QString version = object.value("version"_L1).toString(); !version.isEmpty())
            result.instance.subset = version;
        if (const QString id = node.value("id"_L1).toString(); !id.isEmpty())
            result.instance.labels.insert(u"id"_s, id);
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        const text::Value::Map node {{"metadata", text::Value::Map()}, {"id", instance.labels.value(u"id"_s, instance.id)}, {"address", instance.address()}};
        const QByteArray value = jsonOf({{"name", registered.service.name}, {"version", instance.subset}, {"metadata", {}}, {"endpoints", text::Value::List()}, {"nodes", text::Value::List {node}}});
        return completed(*this, {pathOf(registered), value}, instance, {u"id"_s});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [](const text::Node &) {
            const text::Path node = text::Path {} / "nodes" / 0;
            Places places;
            places.address = node / "address";
            places.metadata = node / "metadata";
            places.weight = *places.metadata / "weight";
            return places;
        });
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> micro()
{
    return std::make_unique<Micro>();
}

} // namespace meshboard::registration
