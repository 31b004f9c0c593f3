// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/address.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::wire {

namespace {

QString slashless(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QUrl endpointAt(const QString &scheme, const QUrl &place, int usualPort)
{
    QUrl endpoint;
    endpoint.setScheme(scheme);
    endpoint.setHost(place.host());
    endpoint.setPort(place.port(usualPort));
    return endpoint;
}

} // namespace

tl::unexpected<Fault> noAddress(const QUrl &url, const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, why, url.toString(QUrl::RemoveUserInfo)});
}

Expected<Address> addressIn(const QUrl &url, const AddressForm &form)
{
    const QString scheme = url.scheme().mid(form.word.size() + 1);
    const bool isOurs = url.scheme() == form.word + u'+' + scheme && (scheme == "http"_L1 || scheme == "https"_L1);
    if (!isOurs || url.host().isEmpty())
        return noAddress(url, form.example);
    if (!url.userInfo().isEmpty())
        return noAddress(url, {QT_TRANSLATE_NOOP("Model", "a user or password does not belong in a URL"), {}});

    Address address;
    address.endpoints.append(endpointAt(scheme, url, form.usualPort));
    address.path = slashless(url.path(QUrl::FullyDecoded));
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "endpoint"_L1) {
            const QUrl other(scheme + u"://"_s + value);
            const QString path = slashless(other.path(QUrl::FullyDecoded));
            if (!other.isValid() || other.host().isEmpty() || !other.userInfo().isEmpty() || (!path.isEmpty() && path != address.path))
                return noAddress(url, {QT_TRANSLATE_NOOP("Model", "endpoint=%1 is not HOST:PORT with the same path"), {value}});
            address.endpoints.append(endpointAt(scheme, other, form.usualPort));
        } else if (name == "cacert"_L1) {
            address.trust.authorities = value;
        } else if (name == "cert"_L1) {
            address.trust.certificate = value;
        } else if (name == "key"_L1) {
            address.trust.key = value;
        } else if (form.parameters.contains(name)) {
            address.parameters.insert(name, value);
        } else {
            return noAddress(url, {QT_TRANSLATE_NOOP("Model", "unknown parameter %1"), {name}});
        }
    }
    if (address.trust.certificate.isEmpty() != address.trust.key.isEmpty())
        return noAddress(url, {QT_TRANSLATE_NOOP("Model", "cert and key go together"), {}});
    // Which of the further ones is tried first does not make it another source.
    std::sort(address.endpoints.begin() + 1, address.endpoints.end());
    address.endpoints.erase(std::unique(address.endpoints.begin() + 1, address.endpoints.end()), address.endpoints.end());
    return address;
}

QUrl urlOf(const Address &address, const QString &word)
{
    QUrl url = address.endpoints.first();
    url.setScheme(word + u'+' + url.scheme());
    url.setPath(address.path, QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/:[]")));
    };
    for (const QUrl &endpoint : address.endpoints.mid(1))
        add(u"endpoint"_s, endpoint.authority());
    for (auto it = address.parameters.cbegin(); it != address.parameters.cend(); ++it)
        add(it.key(), it.value());
    add(u"cacert"_s, address.trust.authorities);
    add(u"cert"_s, address.trust.certificate);
    add(u"key"_s, address.trust.key);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

} // namespace meshboard::wire
