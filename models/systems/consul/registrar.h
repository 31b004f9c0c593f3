// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registrar.h"
#include "systems/consul/server.h"

namespace meshboard::consul {

/// Registers on the agent, with a check: of the URL, which the agent asks itself, else one with a time to live that is renewed
/// three times in its life. The agent takes away what was critical for ten lives.
/// https://developer.hashicorp.com/consul/api-docs/agent/service
class ConsulRegistrar : public Registrar
{
public:
    /// `server` outlives it.
    explicit ConsulRegistrar(Server &server) : m_server(server) {}

    Call enter(const meshboard::Wanted &wanted, Standing done) override;

private:
    Server &m_server;
};

/// The body of `PUT /v1/agent/service/register`.
QByteArray definitionOf(const meshboard::Wanted &wanted);

} // namespace meshboard::consul
