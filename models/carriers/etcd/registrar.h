// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/server.h"
#include "contract/catalogue.h"

namespace meshboard::etcd {

/// Puts a key with a lease, and renews that three times in its life: https://etcd.io/docs/v3.4/learning/api/#lease-api. A
/// key that stands there already is refused, not taken over.
class EtcdRegistrar : public Registrar
{
public:
    /// `server` and `catalogue` outlive it.
    EtcdRegistrar(Server &server, QByteArray services, const Catalogue &catalogue);

    Call enter(const Wanted &wanted, Standing done) override;

private:
    Server &m_server;
    QByteArray m_services;
    const Catalogue &m_catalogue;
};

} // namespace meshboard::etcd
