// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/ensemble.h"

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

Ensemble::Ensemble(Address address, std::chrono::milliseconds sessionTimeout)
    : m_address(std::move(address))
    , m_timeout(sessionTimeout)
{
}

Ensemble::~Ensemble() = default;

Client &Ensemble::session()
{
    if (!m_client) {
        Client::Settings settings {m_address.connectString(), m_timeout};
        if (!m_credentials.user.isEmpty())
            settings.digest = m_credentials.user.toUtf8() + ':' + m_credentials.secret;
        m_client = new Client(settings, this);
        Q_EMIT opened(m_client);
    }
    return *m_client;
}

void Ensemble::close()
{
    if (!m_client)
        return;
    m_before = counters();
    m_before.openStreams = 0;
    std::exchange(m_client, nullptr)->retire();
}

wire::Counters Ensemble::counters() const
{
    wire::Counters all = m_before;
    if (m_client) {
        all.requests += m_client->counters().requests;
        all.bytesRead += m_client->counters().bytesRead;
        all.openStreams = m_client->counters().openStreams;
    }
    return all;
}

ServerIdentity identityOf(const QMap<QByteArray, Stat> &roots)
{
    if (roots.isEmpty())
        return {{u"empty"_s, true}};
    ServerIdentity identity;
    for (auto it = roots.cbegin(); it != roots.cend(); ++it)
        identity.insert(QString::fromUtf8(it.key()), u"0x%1 %2"_s.arg(it->created, 0, 16).arg(QString::number(it->createdAt)));
    return identity;
}

} // namespace meshboard::zookeeper
