// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/consul/entries.h"

namespace meshboard::consul {

/// The edits that do `deed`; the new fields are spelled like their neighbours.
Expected<QList<text::Edit>> editsOf(const Deed &deed, const Reading &reading);

} // namespace meshboard::consul
