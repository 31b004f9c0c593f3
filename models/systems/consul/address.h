// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/credentials.h"
#include "domain/fault.h"
#include "wire/client.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace meshboard::consul {

/// Which servers may answer a question: the leader, unless it was cut off a moment ago; any; the leader after it has asked
/// the others. https://developer.hashicorp.com/consul/api-docs/features/consistency
enum class Consistency : quint8 { Default, Stale, Consistent };

/// A URL of a source, taken apart:
///
///     consul+https://a:8501?dc=dc1&ns=shop&partition=eu&endpoint=b:8501&stale&cacert=ca.pem&cert=me.pem&key=me-key.pem
///
/// A path before the question mark is what a proxy puts in front of Consul's own. Certificates are named by their files.
struct Address
{
    QList<QUrl> endpoints; ///< http or https; agents of one datacenter, the first is the one in the authority
    QString datacenter;    ///< empty: the agent's own
    QString nameSpace;     ///< empty: the default one; Consul Enterprise only, as partitions are
    QString partition;
    Consistency consistency = Consistency::Default;
    wire::Trust trust;
};

Expected<Address> addressIn(const QUrl &url);
QUrl urlOf(const Address &address);

/// What the `consul` program would talk to: CONSUL_HTTP_ADDR, CONSUL_HTTP_SSL, CONSUL_CACERT, CONSUL_CLIENT_CERT,
/// CONSUL_CLIENT_KEY, CONSUL_NAMESPACE, CONSUL_PARTITION. Nothing where no address is named, or a socket is.
std::optional<QUrl> urlIn(const QProcessEnvironment &environment);

/// CONSUL_HTTP_TOKEN, CONSUL_HTTP_TOKEN_FILE: for the server that the environment names, and for no other.
Credentials credentialsIn(const QProcessEnvironment &environment, const Address &address);

} // namespace meshboard::consul
