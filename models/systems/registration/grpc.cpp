// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

/// What etcd's naming endpoints manager writes for gRPC (etcd-io/etcd, client/v3/naming/endpoints/internal/update.go):
/// `{"Op":0,"Addr":"10.0.0.7:8080","Metadata":…}`. Registered, it says nothing of health.
class GrpcEndpoint : public RegistrationFormat
{
public:
    QString name() const override { return u"gRPC endpoint"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const QJsonObject object = objectIn(value);
        if (!object.contains("Addr"_L1))
            return {};
        // Op 1 is the note of a deletion.
        if (object.value("Op"_L1).toInt() != 0)
            return Decoded::nobody();
        const QString text = object.value("Addr"_L1).toString();
        const std::optional<Address> address = addressIn(text);
        const std::optional<Key> place = keyIn(key.path);
        if (!address)
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "“%1” is no address with a port"), {text}});
        if (!place)
            return {};
        Registered result = registeredAt(*place, *address);
        readMetadata(object, result.instance);
        if (const QString metadata = object.value("Metadata"_L1).toString(); !metadata.isEmpty())
            result.instance.labels.insert(u"metadata"_s, metadata);
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        const QString metadata = instance.labels.value(u"metadata"_s);
        const Entry blank {pathOf(registered), jsonOf({{"Op", 0}, {"Addr", instance.address()}, {"Metadata", metadata.isEmpty() ? text::Value() : text::Value(metadata)}})};
        return completed(*this, blank, instance, {u"metadata"_s});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [](const text::Node &root) {
            Places places;
            places.address = text::Path {} / "Addr";
            // Metadata is whatever its writer likes; only an object has entries.
            if (const text::Node metadata = root["Metadata"]; !metadata || metadata.isMap() || metadata.kind() == text::Kind::Null) {
                places.metadata = text::Path {} / "Metadata";
                places.weight = *places.metadata / "weight";
            }
            return places;
        });
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> grpc()
{
    return std::make_unique<GrpcEndpoint>();
}

} // namespace meshboard::registration
