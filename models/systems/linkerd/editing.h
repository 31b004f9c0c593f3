// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"
#include "domain/intent.h"

namespace meshboard::linkerd {

/// What a place in one of the objects belongs to.
struct RulePlace
{
    enum class Kind : quint8 {
        Profile,     ///< a route of a ServiceProfile
        Route,       ///< a rule of an HTTPRoute
        Annotations, ///< of a Service or a route of the Gateway API
    };
    Kind kind = Kind::Profile;
    text::Path object;
    text::Path rule;
    std::optional<int> match; ///< the item of `matches`, where the place says one
};
std::optional<RulePlace> rulePlaceOf(const Editing &editing, const text::Path &path);

/// Whether a place is the rule of a ServiceProfile for what none of its routes takes, which is written nowhere.
bool isUnwrittenRule(const text::Path &path);

/// "rule 7": how a rule without a name of its own is shown.
QString nameOfRule(const Cursor &rule, RulePlace::Kind kind);

Edits setField(const Editing &editing, const Reading &reading, const SetField &deed);

} // namespace meshboard::linkerd
