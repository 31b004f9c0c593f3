// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "domain/routing.h"

#include <span>

namespace meshboard::istio {

/// `match` of a rule: its items are alternatives, the fields of an item must all hold. Absent or empty is "everything".
Condition conditionOf(const Cursor &match, const DocumentId &document);

/// The alternatives of a condition made above: one, if it is not an "or". They live as long as it does.
std::span<const Condition> alternativesOf(const Condition &condition);

/// Whether each request that `narrow` takes is taken by `wide` too. May say no where it is hard to tell, never wrongly yes.
bool covers(const Condition &wide, const Condition &narrow);

} // namespace meshboard::istio
