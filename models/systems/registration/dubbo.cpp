// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"
#include "systems/registration/decode.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

/// java.net.URLEncoder writes letters, digits and `.-*_` as they are, a blank as `+` and the rest as %XX.
QByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding(" *", "~").replace(' ', '+');
}

QByteArray percentDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// A provider of Dubbo: the name of the node is its whole URL, percent-encoded, below
/// `/dubbo/<interface>/providers/` (apache/dubbo, ZookeeperRegistry.toUrlPath and URL.toFullString):
/// `dubbo%3A%2F%2F10.0.0.7%3A20880%2Fcom.shop.Payment%3Fapplication%3Dpayment%26weight%3D100`. An edit is a new name.
class Dubbo : public RegistrationFormat
{
public:
    QString name() const override { return u"Dubbo URL"_s; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        Q_UNUSED(value) // older versions keep the provider's address there, newer ones nothing
        const std::optional<Place> place = placeIn(key.path);
        if (!place)
            return {};
        // A service may be called "providers" elsewhere.
        if (indexOf(place->url, "%3A%2F%2F", 0, -1) < 0 && !leadsThrough(key, {"dubbo"}))
            return {};
        if (place->category == "consumers" || place->category == "routers" || place->category == "configurators")
            return Decoded::nobody();
        if (place->category != "providers")
            return {};
        const std::optional<Parts> parts = partsOf(place->url);
        const std::optional<Address> address = parts ? addressIn(QString::fromUtf8(percentDecoded(parts->of(parts->authority)))) : std::nullopt;
        if (!address)
            return Decoded::objected({QT_TRANSLATE_NOOP("Model", "The name of a provider is a URL with host and port, percent-encoded"), {}});
        Registered result;
        result.service.name = QString::fromUtf8(percentDecoded(place->service));
        Instance &instance = result.instance;
        instance.host = address->host;
        instance.port = address->port;
        instance.id = instance.address();
        instance.labels.insert(u"protocol"_s, QString::fromUtf8(parts->of(parts->scheme)));
        for (const Parameter &parameter : parts->parameters)
            instance.labels.insert(QString::fromUtf8(percentDecoded(parts->of(parameter.name))), QString::fromUtf8(percentDecoded(parts->of(parameter.value))));
        instance.subset = instance.labels.value(u"version"_s);
        result.service.scope = instance.labels.value(u"group"_s);
        bool isNumber = false;
        if (const double weight = instance.labels.value(u"weight"_s).toDouble(&isNumber); isNumber)
            instance.weight = weight;
        if (instance.labels.value(u"disabled"_s) == "true"_L1 || instance.labels.value(u"enabled"_s) == "false"_L1)
            instance.health.rotation = Rotation::Out;
        return result;
    }

    Expected<Entry> encoded(const Registered &registered) const override
    {
        const Instance &instance = registered.instance;
        const QByteArray protocol = instance.labels.value(u"protocol"_s, u"dubbo"_s).toUtf8();
        const QByteArray service = percentEncoded(registered.service.name.toUtf8());
        const QByteArray url = percentEncoded(protocol + "://") + percentEncoded(instance.address().toUtf8()) + percentEncoded("/") + service;
        Instance rest = instance;
        if (!registered.service.scope.isEmpty())
            rest.labels.insert(u"group"_s, registered.service.scope);
        return completed(*this, {service + "/providers/" + url, {}}, rest, {u"protocol"_s});
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        const std::optional<Place> place = placeIn(entry.path);
        std::optional<Parts> parts = place ? partsOf(place->url) : std::nullopt;
        if (!parts)
            return notAmended(entry, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "The name of a provider is a URL with host and port, percent-encoded"), {}});
        if (amendment.rotation && *amendment.rotation != Rotation::In && *amendment.rotation != Rotation::Out)
            return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for “%1”"), {nameOf(*amendment.rotation)}});
        QByteArray url = place->url;
        if (amendment.port) {
            const Range authority = parts->authority;
            const QByteArray plain = percentDecoded(url.sliced(authority.begin, authority.size()));
            const auto after = withPort(plain, *amendment.port);
            if (!after)
                return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for a port"), {}});
            // Only the digits: who wrote the rest may encode otherwise.
            qsizetype digits = authority.end;
            while (digits > authority.begin && url[digits - 1] >= '0' && url[digits - 1] <= '9')
                --digits;
            url = url.first(digits) + QByteArray::number(*amendment.port) + url.sliced(authority.end);
        }
        QMap<QByteArray, std::optional<QByteArray>> wanted;
        for (auto it = amendment.metadata.cbegin(); it != amendment.metadata.cend(); ++it)
            wanted.insert(it.key().toUtf8(), it.value() ? std::optional(it.value()->toUtf8()) : std::nullopt);
        if (amendment.weight)
            wanted.insert("weight", QByteArray::number(*amendment.weight, 'g', 15));
        if (amendment.rotation)
            wanted.insert("disabled", *amendment.rotation == Rotation::Out ? std::optional(QByteArray("true")) : std::nullopt);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            // Dubbo decodes the whole name before it takes the parameters apart.
            if (it.key().contains('=') || it.key().contains('&') || it.value().value_or(QByteArray()).contains('&'))
                return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "A parameter of Dubbo cannot hold “&”"), {}});
        }
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            url = withParameter(url, it.key(), it.value());
        const QByteArray value = entry.value == place->url ? url : entry.value;
        return Entry {entry.path.chopped(place->url.size()) + url, value};
    }

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype size() const { return end - begin; }
    };
    struct Parameter
    {
        Range name;
        Range value;
    };
    /// Where the parts of an encoded URL are.
    struct Parts
    {
        QByteArray url;
        Range scheme;
        Range authority;
        QList<Parameter> parameters;
        QByteArray of(const Range &range) const { return url.sliced(range.begin, range.size()); }
    };
    struct Place
    {
        QByteArray service;
        QByteArray category;
        QByteArray url;
    };

    /// The interface, the category and the node's name are the last three parts.
    static std::optional<Place> placeIn(QByteArrayView path)
    {
        const QList<QByteArray> parts = path.toByteArray().split('/');
        if (parts.size() < 3 || parts.last().isEmpty())
            return std::nullopt;
        return Place {parts[parts.size() - 3], parts[parts.size() - 2], parts.last()};
    }

    /// The next of an encoded sign, in whichever case its letters are.
    static qsizetype indexOf(const QByteArray &url, QByteArrayView sign, qsizetype from, qsizetype otherwise)
    {
        const qsizetype at = url.toUpper().indexOf(sign, from);
        return at < 0 ? otherwise : at;
    }

    static std::optional<Parts> partsOf(const QByteArray &url)
    {
        const qsizetype scheme = indexOf(url, "%3A%2F%2F", 0, -1);
        if (scheme <= 0)
            return std::nullopt;
        Parts parts {url, {0, scheme}, {scheme + 9, url.size()}, {}};
        const qsizetype question = indexOf(url, "%3F", scheme, url.size());
        parts.authority.end = std::min(indexOf(url, "%2F", parts.authority.begin, url.size()), question);
        for (qsizetype at = question + 3; at < url.size();) {
            const qsizetype end = indexOf(url, "%26", at, url.size());
            const qsizetype equals = std::min(indexOf(url, "%3D", at, end), end);
            parts.parameters.append(Parameter {{at, equals}, {std::min(equals + 3, end), end}});
            at = end + 3;
        }
        return parts;
    }

    static QByteArray withParameter(const QByteArray &url, const QByteArray &name, const std::optional<QByteArray> &value)
    {
        const Parts parts = *partsOf(url);
        for (const Parameter &parameter : parts.parameters) {
            if (percentDecoded(parts.of(parameter.name)) != name)
                continue;
            if (value)
                return url.first(parameter.value.begin) + percentEncoded(*value) + url.sliced(parameter.value.end);
            // With the sign before it, or behind it where it is the first.
            const bool isFirst = parameter.name.begin == parts.parameters.first().name.begin;
            const bool isOnly = parts.parameters.size() == 1;
            const qsizetype begin = isFirst && !isOnly ? parameter.name.begin : parameter.name.begin - 3;
            return url.first(begin) + url.sliced(isFirst && !isOnly ? parameter.value.end + 3 : parameter.value.end);
        }
        return value ? url + (parts.parameters.isEmpty() ? "%3F" : "%26") + percentEncoded(name) + "%3D" + percentEncoded(*value) : url;
    }
};

} // namespace

std::unique_ptr<RegistrationFormat> dubbo()
{
    return std::make_unique<Dubbo>();
}

} // namespace meshboard::registration
