// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "domain/routing.h"

namespace meshboard::istio {

/// What an entry of `http` does to a request on its way; mirrors, which lead somewhere, are not among them.
QList<Filter> filtersOf(const Cursor &route, const DocumentId &document);

/// `headers` of a rule or of a single destination.
QList<Filter> headerFiltersOf(const Cursor &headers, const DocumentId &document);

/// A traffic policy, flat: `outlierDetection.consecutive5xxErrors` = 5.
QList<Filter> policyOf(const Cursor &policy, const DocumentId &document);

std::optional<std::chrono::milliseconds> millisecondsOf(const Cursor &duration);

} // namespace meshboard::istio
