// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"

namespace meshboard::consul {

QList<Novelty> news();

} // namespace meshboard::consul
