// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/address.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

constexpr int usualPort = 2379;
constexpr auto usualPrefix = "/services/"_L1;
constexpr auto usualRoot = "traefik"_L1;

tl::unexpected<Fault> wrong(const QUrl &url, const Message &why)
{
    const QString shown = url.toString(QUrl::RemoveUserInfo);
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, why, shown});
}

QUrl endpointAt(const QString &scheme, const QString &host, int port)
{
    QUrl endpoint;
    endpoint.setScheme(scheme);
    endpoint.setHost(host);
    endpoint.setPort(port > 0 ? port : usualPort);
    return endpoint;
}

QString slashless(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

Expected<Address> addressIn(const QUrl &url)
{
    if (!url.scheme().startsWith("etcd+http"_L1) || url.host().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "etcd+http://HOST:PORT/PREFIX/ or etcd+https://… is needed"), {}});
    if (!url.userInfo().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "a user or password does not belong in a URL"), {}});

    Address address;
    const QString scheme = url.scheme().mid(5);
    address.endpoints.append(endpointAt(scheme, url.host(), url.port()));
    const QString path = slashless(url.path(QUrl::FullyDecoded));
    address.ranges.services
        = path.isEmpty() ? QByteArray(usualPrefix.data(), usualPrefix.size()) : (path + u'/').toUtf8();
    address.ranges.routes = QByteArray(usualRoot.data(), usualRoot.size());

    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "endpoint"_L1) {
            const QUrl other(scheme + u"://"_s + value);
            if (!other.isValid() || other.host().isEmpty() || !slashless(other.path()).isEmpty()
                || !other.userInfo().isEmpty())
                return wrong(url, {QT_TRANSLATE_NOOP("Model", "endpoint=%1 is not HOST:PORT"), {value}});
            address.endpoints.append(endpointAt(scheme, other.host(), other.port()));
        } else if (name == "root"_L1) {
            address.ranges.routes = slashless(value).toUtf8();
        } else if (name == "cacert"_L1) {
            address.trust.authorities = value;
        } else if (name == "cert"_L1) {
            address.trust.certificate = value;
        } else if (name == "key"_L1) {
            address.trust.key = value;
        } else {
            return wrong(url, {QT_TRANSLATE_NOOP("Model", "unknown parameter %1"), {name}});
        }
    }
    if (address.trust.certificate.isEmpty() != address.trust.key.isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "cert and key go together"), {}});
    // Which of the further ones is tried first does not make it another source.
    std::sort(address.endpoints.begin() + 1, address.endpoints.end());
    address.endpoints.erase(std::unique(address.endpoints.begin() + 1, address.endpoints.end()),
                            address.endpoints.end());
    return address;
}

QUrl urlOf(const Address &address)
{
    QUrl url = address.endpoints.first();
    url.setScheme("etcd+"_L1 + url.scheme());
    url.setPath(QString::fromUtf8(address.ranges.services), QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    for (const QUrl &endpoint : address.endpoints.mid(1))
        add(u"endpoint"_s, endpoint.authority());
    if (const QString root = QString::fromUtf8(address.ranges.routes); root != usualRoot)
        add(u"root"_s, root);
    if (!address.trust.authorities.isEmpty())
        add(u"cacert"_s, address.trust.authorities);
    if (!address.trust.certificate.isEmpty()) {
        add(u"cert"_s, address.trust.certificate);
        add(u"key"_s, address.trust.key);
    }
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::optional<QUrl> urlIn(const QProcessEnvironment &environment)
{
    QStringList endpoints = environment.value(u"ETCDCTL_ENDPOINTS"_s).split(u',', Qt::SkipEmptyParts);
    if (endpoints.isEmpty())
        return std::nullopt;
    const QString authorities = environment.value(u"ETCDCTL_CACERT"_s);
    const QString certificate = environment.value(u"ETCDCTL_CERT"_s);
    const bool isSecure
        = endpoints.first().startsWith("https://"_L1) || !authorities.isEmpty() || !certificate.isEmpty();
    for (QString &endpoint : endpoints) {
        endpoint = endpoint.trimmed();
        if (const qsizetype end = endpoint.indexOf("://"_L1); end >= 0)
            endpoint = endpoint.mid(end + 3);
    }
    QUrl url((isSecure ? u"etcd+https://"_s : u"etcd+http://"_s) + endpoints.takeFirst());
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    for (const QString &endpoint : std::as_const(endpoints))
        add(u"endpoint"_s, endpoint);
    add(u"cacert"_s, authorities);
    add(u"cert"_s, certificate);
    add(u"key"_s, environment.value(u"ETCDCTL_KEY"_s));
    url.setQuery(query);
    const auto address = addressIn(url);
    return address ? std::optional(urlOf(*address)) : std::nullopt;
}

Credentials credentialsIn(const QProcessEnvironment &environment, const QUrl &url)
{
    const std::optional<QUrl> named = urlIn(environment);
    const QString user = environment.value(u"ETCDCTL_USER"_s);
    if (!named || user.isEmpty() || named->authority() != url.authority() || named->scheme() != url.scheme())
        return {};
    const QString name = user.section(u':', 0, 0);
    const QString password = environment.value(u"ETCDCTL_PASSWORD"_s, user.section(u':', 1));
    return {name, password.toUtf8()};
}

} // namespace meshboard::etcd
