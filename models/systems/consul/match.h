// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/entries.h"

namespace meshboard::consul {

/// What a route asks of a request.
Condition conditionOf(const text::Node &route, const DocumentId &document);

/// What a route or split does to a request on its way.
QList<Filter> filtersOf(const text::Node &destination, const DocumentId &document);

/// Time-outs and load balancing of a resolver.
QList<Filter> targetFiltersOf(const text::Node &resolver, const DocumentId &document);

} // namespace meshboard::consul
