// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "systems/istio/report.h"
#include "systems/istio/values.h"

/// What one object alone proves wrong or risky.
namespace meshboard::istio {

void checkShape(const QList<Deviation> &deviations, Report &report);
void checkPercentages(const Cursor &object, Report &report);
void check(const VirtualService &service, const Manifest &manifest, Report &report);
void check(const DestinationRule &rule, const Manifest &manifest, Report &report);

} // namespace meshboard::istio
