// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "systems/traefik/conditions.h"

namespace meshboard::traefik {

/// Why a rule was not changed: what was seen is gone, or the rule cannot say it.
struct RuleRefusal
{
    bool isConflict = false;
    Message detail;
};

/// The text of a rule after one of its paths, headers or methods is set, added or removed.
tl::expected<QByteArray, RuleRefusal> changedRule(const QByteArray &rule, RuleSyntax syntax, const SetField &deed);

} // namespace meshboard::traefik
