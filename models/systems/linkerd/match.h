// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "domain/routing.h"

namespace meshboard::linkerd {

/// `condition` of a route of a ServiceProfile: all fields that are written must hold.
Condition profileCondition(const Cursor &condition, const DocumentId &document);
/// `matches` of a rule of an HTTPRoute: items are alternatives, their fields must all hold.
Condition routeCondition(const Cursor &matches, const DocumentId &document);

} // namespace meshboard::linkerd
