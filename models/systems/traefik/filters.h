// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/traefik/objects.h"

namespace meshboard::traefik {

/// What a middleware does, in neutral words; `reference` is the place that names it.
QList<Filter> filtersOf(const Object &middleware, const Origin &reference);

} // namespace meshboard::traefik
