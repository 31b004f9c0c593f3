// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "systems/kubernetes/values.h"

namespace meshboard::kubernetes {

/// Adds what the object says to `values`.
void take(const Manifest &manifest, const DocumentId &document, Values &values);

} // namespace meshboard::kubernetes
