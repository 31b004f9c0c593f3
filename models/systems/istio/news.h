// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"

namespace meshboard::istio {

QList<Novelty> news();

} // namespace meshboard::istio
