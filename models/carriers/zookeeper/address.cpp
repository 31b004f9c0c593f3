// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/address.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

constexpr int usualPort = 2181;
constexpr auto usualServices = "/services"_L1;
constexpr auto usualRoot = "traefik"_L1;

tl::unexpected<Fault> wrong(const QUrl &url, const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, why, url.toString(QUrl::RemoveUserInfo)});
}

/// `/a/b` of `a/b/`, `//a/b` and the like; empty of the root alone.
QByteArray pathOf(const QString &text)
{
    QByteArray path;
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        path += '/' + part.toUtf8();
    return path;
}

} // namespace

bool isPath(const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    const bool isBroken = std::any_of(parts.cbegin() + 1, parts.cend(), [](const QByteArray &part) { return part.isEmpty() || part == "." || part == ".."; });
    const QString text = QString::fromUtf8(path);
    return path.startsWith('/') && !isBroken && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u <= 0x9f) || (u >= 0xd800 && u <= 0xf8ff) || u >= 0xfff0;
    });
}

std::strong_ordering operator<=>(const Endpoint &a, const Endpoint &b)
{
    if (const int order = a.host.compare(b.host); order != 0)
        return order <=> 0;
    return a.port <=> b.port;
}

QString Endpoint::toString() const
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

QByteArray Ranges::servicesAbove(const QByteArray &path) const
{
    for (const QByteArray &one : services) {
        if (path != one && isWithin(path, one))
            return one;
    }
    return {};
}

QByteArray Address::connectString() const
{
    QStringList servers;
    for (const Endpoint &endpoint : endpoints)
        servers.append(endpoint.toString());
    return servers.join(u',').toUtf8() + chroot;
}

Expected<Address> addressIn(const QUrl &url)
{
    if (url.scheme() == "zookeeper+tls"_L1)
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "TLS to ZooKeeper is not in this build: its client library was built without it"), {}});
    if (url.scheme() != "zookeeper"_L1 || url.host().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "zookeeper://HOST:PORT/PATH is needed"), {}});
    if (!url.userInfo().isEmpty())
        return wrong(url, {QT_TRANSLATE_NOOP("Model", "a user or password does not belong in a URL"), {}});

    Address address;
    address.endpoints.append({url.host(), quint16(url.port(usualPort))});
    const QByteArray path = pathOf(url.path(QUrl::FullyDecoded));
    QList<QByteArray> services {path.isEmpty() ? QByteArray(usualServices.data(), usualServices.size()) : path};
    address.ranges.routes = pathOf(usualRoot);

    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "endpoint"_L1) {
            const QUrl other(u"zookeeper://"_s + value);
            if (!other.isValid() || other.host().isEmpty() || !pathOf(other.path()).isEmpty() || !other.userInfo().isEmpty())
                return wrong(url, {QT_TRANSLATE_NOOP("Model", "endpoint=%1 is not HOST:PORT"), {value}});
            address.endpoints.append({other.host(), quint16(other.port(usualPort))});
        } else if (name == "services"_L1) {
            services.append(pathOf(value));
        } else if (name == "root"_L1) {
            address.ranges.routes = pathOf(value);
        } else if (name == "chroot"_L1) {
            address.chroot = pathOf(value);
        } else {
            return wrong(url, {QT_TRANSLATE_NOOP("Model", "unknown parameter %1"), {name}});
        }
    }
    for (const QByteArray &one : services + QList {address.ranges.routes, address.chroot}) {
        if (!one.isEmpty() && !isPath(one))
            return wrong(url, {QT_TRANSLATE_NOOP("Model", "%1 is no path of a node"), {QString::fromUtf8(one)}});
    }
    // What is below another one is seen with it.
    std::sort(services.begin() + 1, services.end());
    for (const QByteArray &one : std::as_const(services)) {
        const bool isKnown = std::any_of(address.ranges.services.cbegin(), address.ranges.services.cend(), [&](const QByteArray &known) { return isWithin(one, known); });
        if (one.isEmpty() || isKnown)
            continue;
        address.ranges.services.removeIf([&](const QByteArray &known) { return isWithin(known, one); });
        address.ranges.services.append(one);
    }
    // Which of the further ones is tried first does not make it another source.
    std::sort(address.endpoints.begin() + 1, address.endpoints.end());
    address.endpoints.erase(std::unique(address.endpoints.begin() + 1, address.endpoints.end()), address.endpoints.end());
    return address;
}

QUrl urlOf(const Address &address)
{
    const auto authorityOf = [](const Endpoint &endpoint) {
        QUrl url;
        url.setScheme(u"zookeeper"_s);
        url.setHost(endpoint.host);
        url.setPort(endpoint.port);
        return url;
    };
    QUrl url = authorityOf(address.endpoints.first());
    url.setPath(QString::fromUtf8(address.ranges.services.first()), QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        query.addQueryItem(name, value.isEmpty() ? u""_s : QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]"))); // not null: `root=`
    };
    for (const Endpoint &endpoint : address.endpoints.mid(1))
        add(u"endpoint"_s, authorityOf(endpoint).authority());
    for (const QByteArray &path : address.ranges.services.mid(1))
        add(u"services"_s, QString::fromUtf8(path));
    if (const QString root = QString::fromUtf8(address.ranges.routes.mid(1)); root != usualRoot)
        add(u"root"_s, root);
    if (!address.chroot.isEmpty())
        add(u"chroot"_s, QString::fromUtf8(address.chroot));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::optional<QUrl> urlFor(const QString &connectString, const QString &root)
{
    const qsizetype slash = connectString.indexOf(u'/');
    QStringList servers = connectString.left(slash).split(u',', Qt::SkipEmptyParts);
    if (servers.isEmpty())
        return std::nullopt;
    QUrl url(u"zookeeper://"_s + servers.takeFirst().trimmed());
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    for (const QString &server : std::as_const(servers))
        add(u"endpoint"_s, server.trimmed());
    if (!root.isEmpty())
        add(u"root"_s, root);
    if (slash >= 0)
        add(u"chroot"_s, connectString.mid(slash));
    url.setQuery(query);
    const auto address = addressIn(url);
    return address ? std::optional(urlOf(*address)) : std::nullopt;
}

} // namespace meshboard::zookeeper
