// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"

namespace meshboard::gateway_api {

/// The edits of the reading's text that do `deed`. Places are found by the paths of the deed's origins; what stands there
/// is compared with what the deed saw.
Edits editsFor(const Deed &deed, const Reading &reading);

/// The rule that a place in a route belongs to, and the `matches` item where it says one.
struct RulePlace
{
    text::Path rule;
    std::optional<int> match;
};
std::optional<RulePlace> rulePlaceOf(const text::Path &path);

Edits setField(const Editing &editing, const SetField &deed);

} // namespace meshboard::gateway_api
