// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"

/// The fields of gateway.networking.k8s.io and gateway.networking.x-k8s.io, as the CustomResourceDefinitions of
/// release 1.6 have them, standard and experimental together: config/crd of kubernetes-sigs/gateway-api.
namespace meshboard::gateway_api {

inline constexpr QLatin1StringView group {"gateway.networking.k8s.io"};
inline constexpr QLatin1StringView experimentalGroup {"gateway.networking.x-k8s.io"};

bool isOurs(const Manifest &manifest);

/// What a kind has beside the metadata; empty for kinds that are not known.
std::span<const Field> fieldsOf(const Manifest &manifest);

/// How a kind's version stands.
enum class Served : quint8 {
    Current,
    Older,      ///< still served, and there is a v1
    Deprecated, ///< still served, with a warning of the server
    Gone,       ///< not served any more
};
Served servedOf(const Manifest &manifest);

/// One entry of `spec.rules`, to name rules as the labels do.
extern const Field ruleField;

} // namespace meshboard::gateway_api
