// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/address.h"
#include "carriers/zookeeper/client.h"
#include "contract/source.h"
#include "wire/breaker.h"

#include <QMap>

namespace meshboard::zookeeper {

/// The servers of one ensemble as both a source and its writer reach them: one session, while there is one.
class Ensemble : public QObject
{
    Q_OBJECT

public:
    explicit Ensemble(Address address, std::chrono::milliseconds sessionTimeout = std::chrono::seconds(10));
    ~Ensemble() override;

    void setCredentials(const Credentials &credentials) { m_credentials = credentials; } ///< of the next session
    const Credentials &credentials() const { return m_credentials; }

    const Address &address() const { return m_address; }
    Client *client() const { return m_client; } ///< nobody where there is no session
    /// The session there is, else a new one. Its signals are connected where opened() tells of it.
    Client &session();
    void close();

    const Endpoint &endpoint() const { return m_address.endpoints[m_current]; }
    qsizetype endpointCount() const { return m_address.endpoints.size(); }
    void turnToNextEndpoint() { m_current = (m_current + 1) % endpointCount(); }

    wire::Breaker &breaker() { return m_breaker; }
    void setBackoff(wire::Backoff backoff) { m_breaker = wire::Breaker(backoff); }
    wire::Counters counters() const;

Q_SIGNALS:
    void opened(meshboard::zookeeper::Client *client); ///< a new session is on its way

private:
    Address m_address;
    std::chrono::milliseconds m_timeout;
    Credentials m_credentials;
    Client *m_client = nullptr; ///< a child
    qsizetype m_current = 0;
    wire::Breaker m_breaker;
    wire::Counters m_before; ///< of earlier sessions
};

/// The nodes that the trees begin with, each with its czxid and when that was. A node of another database, or one that was
/// made again, has others. Of an ensemble where none of them stands only that can be told.
ServerIdentity identityOf(const QMap<QByteArray, Stat> &roots);

} // namespace meshboard::zookeeper
