// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "contract/catalogue.h"

namespace meshboard::zookeeper {

/// Makes an ephemeral node, with those above it where they are missing: it lives as long as our session with the ensemble, and
/// the server takes it away when that ends, however it ends.
class ZooKeeperRegistrar : public Registrar
{
public:
    /// `ensemble` and `catalogue` outlive it.
    ZooKeeperRegistrar(Ensemble &ensemble, const Catalogue &catalogue);

    Call enter(const Wanted &wanted, Standing done) override;

private:
    Ensemble &m_ensemble;
    const Catalogue &m_catalogue;
};

} // namespace meshboard::zookeeper
