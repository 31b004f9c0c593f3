// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::traefik {

/// The edits that do `deed`. What a rule asks for is changed inside its text; the other parts keep their bytes.
Expected<QList<text::Edit>> editsOf(const Deed &deed, const Reading &reading);

} // namespace meshboard::traefik
