// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"

namespace meshboard::smi {

/// The edits of the reading's text that do `deed`; what stands there is compared with what the deed saw.
Edits editsFor(const Deed &deed, const Reading &reading);

} // namespace meshboard::smi
