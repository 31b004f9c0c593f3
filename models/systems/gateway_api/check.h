// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "contract/report.h"

/// What one object alone proves wrong or risky: what the API server refuses (the patterns and the CEL rules of the
/// CustomResourceDefinitions), and what cannot have been meant.
///
/// Codes of this language's findings. One code, one check.
///
///     MB1001 field not known                MB1002 wrong kind of value            MB1003 what it cannot do without is missing
///     MB1004 out of range                   MB1005 not in the form wanted         MB1006 not a duration
///     MB1007 not a regular expression       MB1008 object has no name             MB1009 too many aliases
///     MB1010 old API version                MB1011 object declared twice          MB1012 no such parent
///     MB1013 no such listener               MB1014 listener takes no such kind    MB1015 listener is closed to the namespace
///     MB1016 no host in common              MB1017 no such Service                MB1018 Service has no such port
///     MB1019 reference without a grant      MB1020 no weight above 0              MB1021 rule is never reached
///     MB1022 listeners conflict             MB1023 listener's fields and protocol MB1024 listener without certificate
///     MB1025 type and fields do not agree   MB1026 filter repeated                MB1027 redirect beside what it excludes
///     MB1028 no one prefix to replace       MB1029 named twice                    MB1030 not a path to match
///     MB1031 a try longer than the request  MB1032 Service without a port         MB1033 same parent or target twice
///     MB1034 part of a mirror               MB1035 `*` beside others              MB1036 call of gRPC cannot be matched
///     MB1037 not an address                 MB1038 which CA certificates          MB1039 too many matches
///     MB1040 cookie without an end
namespace meshboard::gateway_api {

void checkShape(const QList<Deviation> &deviations, Report &report);
void check(const Manifest &manifest, Report &report);

} // namespace meshboard::gateway_api
