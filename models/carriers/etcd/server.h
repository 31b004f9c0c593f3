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

    /// Sent to /v3/auth/authenticate before anything else, and again when the token of that is no longer good:
    /// https://etcd.io/docs/v3.4/op-guide/authentication/
    void setCredentials(const Credentials &credentials);

private:
    void authenticate(std::chrono::milliseconds timeout, std::function<void(std::optional<Fault>)> done);
    Call sendOnce(const QByteArray &path, const QByteArray &body, std::chrono::milliseconds timeout, AnsweredTimes done);

    Credentials m_credentials;
    bool m_hasToken = false;
    Call m_authenticating;
    QList<std::function<void(std::optional<Fault>)>> m_waiting; ///< for the token under way
};

/// The oldest key of the routes, else of the services, with its create_revision, beside the cluster's id: an emptied
/// and restarted etcd has the same ids as before, but hardly the same first key of the same revision.
ServerIdentity identityOf(const QString &cluster, const QByteArray &oldestKey, qint64 created);

} // namespace meshboard::etcd
