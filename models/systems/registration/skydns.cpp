// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

/// A record of SkyDNS, which CoreDNS' etcd plugin reads too (skynetservices/skydns, msg/service.go): the name
/// `a.web.east.skydns.local` is the key `/skydns/local/skydns/east/web/a`, its value
/// `{"host":"10.0.0.7","port":8080,"priority":10,"weight":20,"ttl":60}`. `/skydns/config` is the server's own.
class SkyDns : public RegistrationFormat
{
public:
    QString name() const override { return u"SkyDNS"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        if (!isBelow(key))
            return {};
        if (key.path == "config" || key.path.endsWith("skydns/config"))
            return Decoded::nobody();
        std::optional<Key> place = keyIn(key.path);
        const QJsonObject object = objectIn(value);
        const QString host = object.value("host"_L1).toString();
        if (object.isEmpty())
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "A record of SkyDNS is a JSON object"), {}});
        // A text record has no host, and a mail exchange is no instance.
        if ((host.isEmpty() && object.contains("text"_L1)) || object.value("mail"_L1).toBool())
            return Decoded::nobody();
        const QJsonValue port = object.value("port"_L1);
        if (host.isEmpty() || (!port.isUndefined() && port.toInt(-1) != 0 && !portIn(port)))
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "A record without a host, or whose port is none"), {}});
        if (!place)
            return {};
        QStringList labels = place->service.scope.split(u'/', Qt::SkipEmptyParts);
        if (!labels.isEmpty() && labels.first() == "skydns"_L1)
            labels.removeFirst();
        std::reverse(labels.begin(), labels.end());
        place->service.scope = labels.join(u'.');
        Registered result = registeredAt(*place, {host, portIn(port)});
        if (object.contains("weight"_L1))
            result.instance.weight = object.value("weight"_L1).toDouble();
        for (const QLatin1StringView field : {"priority"_L1, "ttl"_L1, "group"_L1, "text"_L1}) {
            if (object.contains(field))
                readLabels({{QString(field), object.value(field)}}, result.instance);
        }
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        // The name is read from right to left.
        QStringList labels = registered.service.scope.split(u'.', Qt::SkipEmptyParts);
        std::reverse(labels.begin(), labels.end());
        labels += {registered.service.name, instance.id};
        text::Value::Map value {{"host", instance.host}};
        if (instance.port)
            value.append({"port", int(*instance.port)});
        for (const char *field : {"priority", "ttl"}) {
            if (const QString number = instance.labels.value(QString::fromLatin1(field)); !number.isEmpty())
                value.append({field, number.toInt()});
        }
        for (const char *field : {"group", "text"}) {
            if (const QString text = instance.labels.value(QString::fromLatin1(field)); !text.isEmpty())
                value.append({field, text});
        }
        return completed(*this, {labels.join(u'/').toUtf8(), jsonOf(value)}, instance, {u"priority"_s, u"ttl"_s, u"group"_s, u"text"_s});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        return amendedJson(entry, amendment, [](const text::Node &) {
            Places places;
            places.port = text::Path {} / "port";
            places.weight = text::Path {} / "weight";
            return places;
        });
    }

private:
    static bool isBelow(const RegistrationKey &key) { return leadsThrough(key, {"skydns"}); }
};

} // namespace

std::unique_ptr<RegistrationFormat> skydns()
{
    return std::make_unique<SkyDns>();
}

} // namespace meshboard::registration
