// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

struct State
{
    QLatin1StringView word;
    Probe probe;
    Rotation rotation;
};

/// twitter/finagle, finagle-serversets, serverset2/Entry.scala.
constexpr std::array states {
    State {"ALIVE"_L1, Probe::Passing, Rotation::In},        State {"WARNING"_L1, Probe::Warning, Rotation::In},
    State {"STARTING"_L1, Probe::Unknown, Rotation::Starting}, State {"STOPPING"_L1, Probe::Unknown, Rotation::Draining},
    State {"STOPPED"_L1, Probe::Unknown, Rotation::Out},     State {"DEAD"_L1, Probe::Critical, Rotation::Out},
    State {"UNKNOWN"_L1, Probe::Unknown, Rotation::In},
};

/// A member of a server set: `<path of the set>/member_0000000007` holds `{"serviceEndpoint":{"host":"10.0.0.7","port":8080},
/// "additionalEndpoints":{"admin":{"host":"10.0.0.7","port":9990}},"status":"ALIVE","shard":3,"metadata":{…}}`.
/// Beside the members stand vectors of weights, `vector_0000000001`.
class ServerSet : public RegistrationFormat
{
public:
    QString name() const override { return u"Finagle server set"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const std::optional<Key> place = keyIn(key.path);
        if (place && isNumbered(place->id, "vector_"_L1))
            return Decoded::nobody();
        if (!place || !isNumbered(place->id, "member_"_L1))
            return {};
        const QJsonObject object = objectIn(value);
        const QJsonObject endpoint = object.value("serviceEndpoint"_L1).toObject();
        const QString host = endpoint.value("host"_L1).toString();
        const auto port = portIn(endpoint.value("port"_L1));
        if (object.isEmpty())
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "The value of a member is a JSON object"), {}});
        if (host.isEmpty() || !port)
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "A member whose serviceEndpoint has no host or no port"), {}});
        Registered result = registeredAt(*place, {host, port});
        Instance &instance = result.instance;
        const QJsonObject others = object.value("additionalEndpoints"_L1).toObject();
        for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
            const Instance other {{}, it.value()["host"_L1].toString(), portIn(it.value()["port"_L1]), {}, {}, {}, {}};
            if (!other.host.isEmpty())
                instance.labels.insert(u"endpoint."_s + it.key(), other.address());
        }
        readMetadata({{u"metadata"_s, object.value("metadata"_L1)}}, instance);
        if (object.contains("shard"_L1))
            instance.labels.insert(u"shard"_s, QString::number(object.value("shard"_L1).toInt()));
        const QString status = object.value("status"_L1).toString();
        const auto state = std::find_if(states.begin(), states.end(), [&](const State &one) { return one.word == status; });
        if (state != states.end()) {
            instance.health.probe = state->probe;
            instance.health.rotation = state->rotation;
        }
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        const auto endpoint = [](const QString &host, int port) { return text::Value::Map {{"host", host}, {"port", port}}; };
        text::Value::Map others;
        text::Value::Map value;
        QStringList own {u"shard"_s};
        for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it) {
            const auto address = it.key().startsWith("endpoint."_L1) ? addressIn(it.value()) : std::nullopt;
            if (!address)
                continue;
            others.append({it.key().sliced(9).toUtf8(), endpoint(address->host, *address->port)});
            own.append(it.key());
        }
        const auto state = std::find_if(states.begin(), states.end(), [&](const State &one) { return one.probe == instance.health.probe && one.rotation == instance.health.rotation; });
        value = {{"serviceEndpoint", endpoint(instance.host, instance.port.value_or(0))}, {"additionalEndpoints", others}, {"status", QString(state == states.end() ? "UNKNOWN"_L1 : state->word)}};
        if (instance.labels.contains(u"shard"_s))
            value.append({"shard", instance.labels.value(u"shard"_s).toInt()});
        Instance rest = instance;
        rest.health.rotation = state == states.end() ? rest.health.rotation : Rotation::In;
        return completed(*this, {pathOf(registered), jsonOf(value)}, rest, own);
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [](const text::Node &) {
            Places places;
            places.port = text::Path {} / "serviceEndpoint" / "port";
            places.metadata = text::Path {} / "metadata";
            places.rotation = text::Path {} / "status";
            places.written = [](Rotation rotation) -> std::optional<text::Value> {
                const auto state = std::find_if(states.begin(), states.end(), [&](const State &one) { return one.rotation == rotation; });
                return text::Value(QString(state->word));
            };
            return places;
        });
    }

private:
    static bool isNumbered(const QString &id, QLatin1StringView prefix)
    {
        const QStringView number = QStringView(id).sliced(id.startsWith(prefix) ? prefix.size() : 0);
        return number.size() < id.size() && !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> finagle()
{
    return std::make_unique<ServerSet>();
}

} // namespace meshboard::registration
