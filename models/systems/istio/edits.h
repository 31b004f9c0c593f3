// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::istio {

/// The edits of the reading's text that do `deed`. Places are found by the paths of the deed's origins; what stands there
/// is compared with what the deed saw.
Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading);

} // namespace meshboard::istio
