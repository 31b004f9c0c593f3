// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/typed.h"

/// The fields of a dynamic configuration, and the sections of a static one that may stand in the same file.
/// Source: traefik/traefik 3.6, pkg/config/dynamic and pkg/tls.
namespace meshboard::traefik {

/// Traefik compares field names without regard to case, in files and in key trees alike.
inline constexpr Spelling spelling = Spelling::AnyCase;
/// paerser reads every value as a text first: a lone value is a list, "true" is true.
inline constexpr Grammar grammar {spelling, true, true};

std::span<const Field> fields();
/// Of one middleware.
std::span<const Field> middlewareFields();

} // namespace meshboard::traefik
