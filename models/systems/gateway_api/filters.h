// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "systems/gateway_api/values.h"

namespace meshboard::gateway_api {

/// `timeouts`, `retry` and `sessionPersistence` of a rule.
QList<Filter> policyOf(const Cursor &rule, const DocumentId &document);

/// `filters` of a rule or a backend; redirects, which end the way, and mirrors, which lead somewhere, are not among them.
QList<Filter> filtersOf(const Cursor &filters, const DocumentId &document);

/// A RequestRedirect among `filters`.
std::optional<TargetNode> redirectIn(const Cursor &filters, const DocumentId &document);

/// Per cent of a RequestMirror; nothing where it is not written, which is all.
std::optional<double> percentOf(const Cursor &mirror);

} // namespace meshboard::gateway_api
