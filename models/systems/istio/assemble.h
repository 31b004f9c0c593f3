// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::istio {

/// All documents of a source together: host names and delegates resolved, targets shared.
Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld);

} // namespace meshboard::istio
