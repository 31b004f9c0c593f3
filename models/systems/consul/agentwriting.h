// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"
#include "systems/consul/instance.h"
#include "systems/consul/server.h"

#include <QElapsedTimer>
#include <QObject>

namespace meshboard::consul {

/// Reads what an agent has registered: its node first, since an id means nothing on another one.
class AgentReading : public QObject
{
public:
    AgentReading(Server &server, const DocumentId &document, AgentPath at, std::chrono::milliseconds timeout, Writer::Read done, QObject *parent);

private:
    void finish(const Expected<Document> &document);

    Writer::Read m_done;
    Call m_call;
};

/// Registers, deregisters or puts into maintenance on the agent itself. It knows no compare-and-set: what stands there is looked
/// at just before and just after.
class AgentWriting : public QObject
{
public:
    AgentWriting(Server &server, Write write, AgentPath at, std::chrono::milliseconds timeout, Writer::Written done, QObject *parent);

private:
    void begin(const Expected<Document> &standing);
    void next();
    void look();
    void finish(const Expected<Receipt> &receipt);

    Server &m_server;
    Write m_write;
    AgentPath m_at;
    std::chrono::milliseconds m_timeout;
    Writer::Written m_done;
    QList<Query> m_questions; ///< still to be asked, in this order
    qsizetype m_asked = 0;
    QElapsedTimer m_window;
    Call m_call;
};

} // namespace meshboard::consul
