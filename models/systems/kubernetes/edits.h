// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"

namespace meshboard::kubernetes {

/// Of an Ingress its rules, of everything single values.
Edits editsFor(const Deed &deed, const Reading &reading);

} // namespace meshboard::kubernetes
