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

/// Of the labels of a container: `traefik.http…`, with one server of a service where files have a list.
std::span<const Field> labelFields();
/// Of a Compose file around them.
std::span<const Field> composeFields();
/// Of annotations of an Ingress, `router.…`, and of a Service, `service.…`.
std::span<const Field> ingressFields();
std::span<const Field> serviceFields();

} // namespace meshboard::traefik
