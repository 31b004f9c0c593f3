// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "contract/report.h"
#include "systems/linkerd/values.h"

/// What one object alone proves wrong or risky.
///
/// Codes of this language's findings. One code, one check.
///
///     MB1201 field not known             MB1202 wrong kind of value        MB1203 what cannot be done without is missing
///     MB1204 not a duration              MB1205 not a regular expression   MB1206 condition that cannot be
///     MB1207 status range                MB1208 value of an annotation     MB1209 annotation not known
///     MB1210 annotation without effect   MB1211 a ServiceProfile silences  MB1212 ServiceProfile not named after a service
///     MB1213 no such service             MB1214 weights make no split      MB1215 retry budget
///     MB1216 selects nothing             MB1217 no such port               MB1218 leads to nothing
///     MB1219 allows everyone             MB1220 deprecated                 MB1221 time-outs against retries
///     MB1222 routes of two API groups    MB1223 policy that is refused     MB1224 network
///     MB1225 rate limit                  MB1226 object declared twice      MB1227 Servers overlap
///     MB1228 too many aliases            MB1229 route is never reached
namespace meshboard::linkerd {

void checkShape(const QList<Deviation> &deviations, const Manifest &manifest, Report &report);
void checkObject(const Manifest &manifest, Report &report);
void check(const Profile &profile, const Manifest &manifest, Report &report);
void check(const Route &route, const Manifest &manifest, Report &report);
void check(const ServiceObject &service, Report &report);

} // namespace meshboard::linkerd
