// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "contract/report.h"
#include "systems/istio/values.h"

/// What one object alone proves wrong or risky.
///
/// Codes of this language's findings. One code, one check.
///
///     MB0101 no such subset              MB0102 no such host               MB0103 weights do not sum up to 100
///     MB0104 rule is never reached       MB0105 subset declared twice      MB0106 host routed twice
///     MB0107 weight left out beside others  MB0108 not a duration          MB0109 field not known
///     MB0110 wrong kind of value         MB0111 weights make no split      MB0112 rule leads nowhere
///     MB0113 rule leads to two things    MB0114 no such delegate           MB0115 delegate cannot work
///     MB0116 host has two rules of this kind  MB0117 not a regular expression  MB0118 not a percentage
///     MB0119 object declared twice       MB0120 what the object cannot do without is missing
///     MB0121 per-try time-out too long   MB0122 no such gateway            MB0123 host name is not complete
///     MB0124 too many aliases            MB0125 destination named twice
///     MB0126 fields that do not go together  MB0127 no such port             MB0128 mutual TLS at odds
///     MB0129 policy for nothing or everybody  MB0130 selector selects nothing  MB0131 subset has no pods
///     MB0132 Gateway takes no such host    MB0133 TLS host at two Gateways     MB0134 patch that is not applied
///     MB0135 two for a whole namespace     MB0136 host has two protocols at a port
///     MB0137 method that HTTP does not have
namespace meshboard::istio {

void checkShape(const QList<Deviation> &deviations, Report &report);
/// What the API server refuses beyond the shape of single fields.
void checkRules(const Manifest &manifest, Report &report);
/// What a policy alone proves: that it does nothing, or is for everybody.
void checkPolicy(const Manifest &manifest, Report &report);
void checkPercentages(const Cursor &object, Report &report);
void check(const VirtualService &service, const Manifest &manifest, Report &report);
void check(const DestinationRule &rule, const Manifest &manifest, Report &report);

} // namespace meshboard::istio
