// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/vocabulary.h"

namespace meshboard::traefik {

/// Traefik compares field names without regard to case, in files and in key trees alike.
inline constexpr Spelling spelling = Spelling::AnyCase;

/// The fields of a dynamic configuration (traefik/traefik, docs/content/reference/dynamic-configuration/file.yaml and
/// pkg/config/dynamic), and the sections of a static one that may stand in the same file.
const Vocabulary &words();

} // namespace meshboard::traefik
