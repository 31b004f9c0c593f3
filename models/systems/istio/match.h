// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "domain/routing.h"

namespace meshboard::istio {

/// `match` of a rule: its items are alternatives, the fields of an item must all hold. Absent or empty is "everything".
Condition conditionOf(const Cursor &match, const DocumentId &document);

} // namespace meshboard::istio
