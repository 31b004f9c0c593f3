// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "systems/gateway_api/values.h"

namespace meshboard::gateway_api {

/// `matches` of a rule: its items are alternatives, the fields of an item must all hold. Absent or empty is "everything".
Condition conditionOf(const Cursor &matches, const QString &protocol, const DocumentId &document);

/// The alternatives with what the specification orders them by (HTTPRouteRule.matches, GRPCRouteRule.matches): an exact path,
/// the longer path, a method, more headers, more query parameters; of gRPC the longer service, the longer method, more headers.
QList<Match> matchesOf(const Cursor &matches, const QString &protocol, const DocumentId &document);

} // namespace meshboard::gateway_api
