// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/address.h"
#include "contract/call.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace meshboard::zookeeper {

/// What a server says of itself; empty where it keeps that to itself.
struct Status
{
    QString version; ///< "3.8.0"
    QString mode;    ///< "standalone", "leader", "follower", "observer"
    qint64 newest = 0; ///< zxid of its newest change
};

/// The answer to the four letters `srvr` (https://zookeeper.apache.org/doc/r3.8.0/zookeeperAdmin.html#sc_4lw), the only
/// ones that a server answers without being told to. One without a quorum says so instead.
Expected<Status> statusIn(const QByteArray &answer);

/// Asks one server for its status on a connection of its own: the client library tells neither why it cannot connect nor
/// what it connected to.
[[nodiscard]] Call askStatus(const Endpoint &endpoint, std::chrono::milliseconds timeout, QObject *context, std::function<void(Expected<Status>)> done);

} // namespace meshboard::zookeeper
