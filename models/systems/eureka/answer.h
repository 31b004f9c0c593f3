// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "systems/eureka/registry.h"

namespace meshboard::eureka {

/// An answer of /apps or /apps/delta, in JSON or XML. It is read one application at a time: a registry of thousands of
/// them is larger than a text that is kept. Origins stay null.
Expected<Registry> registryIn(const QByteArray &body);

} // namespace meshboard::eureka
