// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/credentials.h"
#include "domain/fault.h"
#include "wire/client.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace meshboard::etcd {

/// The two parts of the key space that a source looks at. Everything else is none of its business.
struct Ranges
{
    QByteArray services; ///< registrations: prefix of the keys, with the slash it ends in
    QByteArray routes;   ///< root key of Traefik's tree, without a slash at its end; empty: no such tree

    QByteArray routesPrefix() const { return routes + '/'; }
    bool isRoute(const QByteArray &key) const { return !routes.isEmpty() && key.startsWith(routesPrefix()); }
};

/// A URL of a source, taken apart:
///
///     etcd+https://a:2379/services/?endpoint=b:2379&root=traefik&cacert=/etc/etcd/ca.pem&cert=me.pem&key=me-key.pem
///
/// The path is the prefix of the registrations, byte for byte. `root` is what Traefik calls `rootKey` (default
/// `traefik`, https://doc.traefik.io/traefik/providers/etcd/); empty turns it off. Certificates are named by their
/// files.
struct Address
{
    QList<QUrl> endpoints; ///< http or https, host and port only; the first is the one in the authority
    Ranges ranges;
    wire::Trust trust;
};

Expected<Address> addressIn(const QUrl &url);
QUrl urlOf(const Address &address);

/// What etcdctl would talk to: ETCDCTL_ENDPOINTS, ETCDCTL_CACERT, ETCDCTL_CERT, ETCDCTL_KEY.
std::optional<QUrl> urlIn(const QProcessEnvironment &environment);
/// ETCDCTL_USER, `name:password`, for the servers that ETCDCTL_ENDPOINTS names and no others. Empty where there is none.
Credentials credentialsIn(const QProcessEnvironment &environment, const QUrl &url);

} // namespace meshboard::etcd
