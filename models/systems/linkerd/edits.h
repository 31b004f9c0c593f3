// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/editing.h"
#include "domain/intent.h"

namespace meshboard::linkerd {

Edits editsFor(const Deed &deed, const Reading &reading);

} // namespace meshboard::linkerd
