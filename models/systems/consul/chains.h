// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/entries.h"

/// Discovery chains: a router's routes lead to splitters, those to resolvers, those to subsets of services, with
/// redirects and failover on the way. What is not written is implied, as agent/consul/discoverychain/compile.go does:
/// a route without destination leads to the router's own service, behind all routes stands one that takes the rest,
/// and a service without resolver resolves to itself.
namespace meshboard::consul {

Assembly chainsOf(SourceId source, const QList<Entry> &entries, bool closedWorld);

} // namespace meshboard::consul
