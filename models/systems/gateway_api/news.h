// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"

namespace meshboard::gateway_api {

QList<Novelty> news();

} // namespace meshboard::gateway_api
