// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::linkerd {

Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld);

} // namespace meshboard::linkerd
