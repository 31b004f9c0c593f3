// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::gateway_api {

/// All documents of a source together: parents resolved to listeners, targets shared. Each route is an entry; at one listener
/// the rules of all its routes are asked by their priority, the highest first.
Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld);

} // namespace meshboard::gateway_api
