// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/address.h"
#include "contract/source.h"
#include "wire/server.h"

#include <memory>

namespace meshboard::etcd {

/// One etcd cluster as both the source and its writer reach it.
class Server : public wire::Server
{
public:
    static Expected<std::unique_ptr<Server>> reach(const Address &address, bool verifiesTls);
    using wire::Server::Server;

    using Answered = std::function<void(Expected<QByteArray>)>;
    /// POST to `/v3/` + path. An error status is a Fault in the server's words.
    [[nodiscard]] Call ask(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout,
                           Answered done);
    /// The same, for what must not be done twice unknowingly: with how often it went out.
    using AnsweredTimes = std::function<void(Expected<QByteArray>, int timesSent)>;
    [[nodiscard]] Call askOnce(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout,
                               AnsweredTimes done);
    std::unique_ptr<wire::Stream> stream(const QByteArray &path, const QByteArray &body);
};

/// The oldest key of the routes, else of the services, with its create_revision, beside the cluster's id: an emptied
/// and restarted etcd has the same ids as before, but hardly the same first key of the same revision.
ServerIdentity identityOf(const QString &cluster, const QByteArray &oldestKey, qint64 created);

} // namespace meshboard::etcd
