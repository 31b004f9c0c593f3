// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"

namespace meshboard::istio {

/// The rule that a place in a VirtualService belongs to, and the `match` item where it says one.
struct RulePlace
{
    text::Path rule;
    QByteArray protocol; ///< "http", "tls", "tcp"
    std::optional<int> match;
};
std::optional<RulePlace> rulePlaceOf(const text::Path &path);

Edits setField(const Editing &editing, const SetField &deed);

} // namespace meshboard::istio
