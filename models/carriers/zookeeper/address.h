// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QUrl>

#include <compare>
#include <optional>

namespace meshboard::zookeeper {

struct Endpoint
{
    QString host; ///< name or address, without brackets
    quint16 port = 2181;

    QString toString() const; ///< `a:2181`, `[::1]:2181`
    bool operator==(const Endpoint &) const = default;
    friend std::strong_ordering operator<=>(const Endpoint &a, const Endpoint &b);
};

/// The node itself or one below it.
inline bool isWithin(const QByteArray &path, const QByteArray &above)
{
    return path.startsWith(above) && (path.size() == above.size() || path[above.size()] == '/');
}

/// The node that it stands below; empty of those at the top.
inline QByteArray above(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/'));
}

/// Whether the server takes it for one, with the slash it begins with (PathUtils.validatePath).
bool isPath(const QByteArray &path);

/// The parts of the tree that a source looks at. Everything else is none of its business. Paths of nodes, without a slash
/// at their end, below the chroot.
struct Ranges
{
    QList<QByteArray> services; ///< registrations stand below these; none is below another one
    QByteArray routes;          ///< root of Traefik's tree; empty: no such tree

    bool isRoute(const QByteArray &path) const { return !routes.isEmpty() && isWithin(path, routes); }
    /// The one that a registration at this path is below; empty where there is none.
    QByteArray servicesAbove(const QByteArray &path) const;
};

/// A URL of a source, taken apart:
///
///     zookeeper://a:2181/services?endpoint=b:2181&services=/dubbo&root=traefik&chroot=/mesh
///
/// The path is the node below which registrations stand, `services` are further ones. `root` is what Traefik calls
/// `rootKey` (default `traefik`, https://doc.traefik.io/traefik/v2.11/providers/zookeeper/); empty turns it off. `chroot` is
/// what stands behind the servers in a connect string `a:2181,b:2181/mesh`: all other paths are below it.
struct Address
{
    QList<Endpoint> endpoints; ///< the first is the one in the authority
    QByteArray chroot;         ///< a path without a slash at its end; empty: none
    Ranges ranges;

    QByteArray connectString() const; ///< `a:2181,b:2181/mesh`, as the client library takes it
};

Expected<Address> addressIn(const QUrl &url);
QUrl urlOf(const Address &address);

/// What a connect string names, or a list of servers; nothing where it is neither.
std::optional<QUrl> urlFor(const QString &connectString, const QString &root = {});

} // namespace meshboard::zookeeper
