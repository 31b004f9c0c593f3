// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::kubernetes {

/// Services with what runs behind them, the ways in that Ingresses open, and what only all documents together prove.
Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld);

} // namespace meshboard::kubernetes
