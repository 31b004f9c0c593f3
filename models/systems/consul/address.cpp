// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/address.h"

#include <QFile>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

constexpr int usualPort = 8500;
constexpr int usualSecurePort = 8501;

tl::unexpected<Fault> wrong(const QUrl &url, const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, why, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)});
}

QString slashless(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QUrl endpointAt(const QString &scheme, const QUrl &at, const QString &path)
{
    QUrl endpoint;
    endpoint.setScheme(scheme);
    endpoint.setHost(at.host());
    endpoint.setPort(at.port() > 0 ? at.port() : scheme == "https"_L1 ? usualSecurePort : usualPort);
    endpoint.setPath(path);
    return endpoint;
}

bool isTrue(const QString &value)
{
    // As Go's strconv.ParseBool has it.
    return QStringList {u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s}.contains(value);
}

} // namespace

Expected<Address> addressIn(const QUrl &url)
{
    const bool isOurs = url.scheme() == "consul+http"_L1 || url.scheme() == "consul+https"_L1;
    if (!isOurs || url.host().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "consul+http://HOST:PORT or consul+https://… is needed"), {}});
    if (!url.userInfo().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "a user or password does not belong in a URL"), {}});

    Address address;
    const QString scheme = url.scheme().mid(7);
    const QString path = slashless(url.path());
    address.endpoints.append(endpointAt(scheme, url, path));
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "endpoint"_L1) {
            const QUrl other(scheme + u"://"_s + value);
            if (!other.isValid() || other.host().isEmpty() || !slashless(other.path()).isEmpty() || !other.userInfo().isEmpty())
                return wrong(url, {QT_TRANSLATE_NOOP("Model", "endpoint=%1 is not HOST:PORT"), {value}});
            address.endpoints.append(endpointAt(scheme, other, path));
        } else if (name == "dc"_L1) {
            address.datacenter = value;
        } else if (name == "ns"_L1) {
            address.nameSpace = value;
        } else if (name == "partition"_L1) {
            address.partition = value;
        } else if (name == "stale"_L1 || name == "consistent"_L1) {
            if (address.consistency != Consistency::Default)
                return wrong(url, {QT_TRANSLATE_NOOP("Model", "stale or consistent, not both"), {}});
            address.consistency = name == "stale"_L1 ? Consistency::Stale : Consistency::Consistent;
        } else if (name == "cacert"_L1) {
            address.trust.authorities = value;
        } else if (name == "cert"_L1) {
            address.trust.certificate = value;
        } else if (name == "key"_L1) {
            address.trust.key = value;
        } else if (name == "token"_L1) {
            return wrong(url, {QT_TRANSLATE_NOOP("Model", "a token does not belong in a URL"), {}});
        } else {
            return wrong(url, {QT_TRANSLATE_NOOP("Model", "unknown parameter %1"), {name}});
        }
    }
    if (address.trust.certificate.isEmpty() != address.trust.key.isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "cert and key go together"), {}});
    // Which of the further ones is tried first does not make it another source.
    std::sort(address.endpoints.begin() + 1, address.endpoints.end());
    address.endpoints.erase(std::unique(address.endpoints.begin() + 1, address.endpoints.end()), address.endpoints.end());
    return address;
}

QUrl urlOf(const Address &address)
{
    QUrl url = address.endpoints.first();
    url.setScheme("consul+"_L1 + url.scheme());
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    add(u"dc"_s, address.datacenter);
    add(u"ns"_s, address.nameSpace);
    add(u"partition"_s, address.partition);
    for (const QUrl &endpoint : address.endpoints.mid(1))
        add(u"endpoint"_s, endpoint.authority());
    add(u"cacert"_s, address.trust.authorities);
    add(u"cert"_s, address.trust.certificate);
    add(u"key"_s, address.trust.key);
    QString text = query.toString(QUrl::FullyEncoded);
    if (address.consistency != Consistency::Default)
        text += (text.isEmpty() ? u""_s : u"&"_s) + (address.consistency == Consistency::Stale ? u"stale"_s : u"consistent"_s);
    if (!text.isEmpty())
        url.setQuery(text, QUrl::StrictMode);
    return url;
}

std::optional<QUrl> urlIn(const QProcessEnvironment &environment)
{
    QString at = environment.value(u"CONSUL_HTTP_ADDR"_s);
    if (at.isEmpty() || at.startsWith("unix://"_L1))
        return std::nullopt;
    bool isSecure = isTrue(environment.value(u"CONSUL_HTTP_SSL"_s));
    const bool hasScheme = at.contains("://"_L1);
    if (hasScheme) {
        isSecure = isSecure || at.startsWith("https://"_L1);
        at = at.mid(at.indexOf("://"_L1) + 3);
    }
    QUrl url((isSecure ? u"consul+https://"_s : u"consul+http://"_s) + at);
    // A URL without a port has that of its scheme, for the programs of the field.
    if (hasScheme && url.port() < 0)
        url.setPort(isSecure ? 443 : 80);
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &variable) {
        if (const QString value = environment.value(variable); !value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    add(u"ns"_s, u"CONSUL_NAMESPACE"_s);
    add(u"partition"_s, u"CONSUL_PARTITION"_s);
    add(u"cacert"_s, u"CONSUL_CACERT"_s);
    add(u"cert"_s, u"CONSUL_CLIENT_CERT"_s);
    add(u"key"_s, u"CONSUL_CLIENT_KEY"_s);
    if (!query.isEmpty())
        url.setQuery(query);
    const auto address = addressIn(url);
    return address ? std::optional(urlOf(*address)) : std::nullopt;
}

Credentials credentialsIn(const QProcessEnvironment &environment, const Address &address)
{
    const std::optional<QUrl> named = urlIn(environment);
    const auto meant = named ? addressIn(*named) : tl::unexpected(Fault());
    if (!meant || address.endpoints != meant->endpoints)
        return {};
    Credentials credentials;
    credentials.secret = environment.value(u"CONSUL_HTTP_TOKEN"_s).toUtf8();
    if (QFile file(environment.value(u"CONSUL_HTTP_TOKEN_FILE"_s)); credentials.secret.isEmpty() && file.open(QIODevice::ReadOnly))
        credentials.secret = file.readAll().trimmed();
    return credentials;
}

} // namespace meshboard::consul
