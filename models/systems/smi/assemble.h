// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"
#include "systems/smi/values.h"

/// Codes of this language's findings. One code, one check.
///
///     MB1101 field not known                MB1102 wrong kind of value            MB1103 what it cannot do without is missing
///     MB1104 out of range                   MB1105 not in the form wanted         MB1107 not a regular expression
///     MB1108 object has no name             MB1109 too many aliases               MB1111 object declared twice
///     MB1112 no such group of routes        MB1113 group has no such match        MB1114 no such Service
///     MB1115 no weight above 0              MB1116 named twice                    MB1117 service split twice
///     MB1118 backend lacks a port of the service
namespace meshboard::smi {

/// What one object alone proves.
void check(const Manifest &manifest, const QList<Deviation> &deviations, Report &report);

/// All documents of a source together.
Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld);

} // namespace meshboard::smi
