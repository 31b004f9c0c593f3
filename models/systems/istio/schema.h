// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"

/// The fields of networking.istio.io v1, v1beta1 and v1alpha3, which share one schema: istio/api,
/// networking/v1alpha3/{virtual_service,destination_rule,service_entry,gateway}.proto and the CRDs made from them.
namespace meshboard::istio {

/// The fields of security.istio.io, telemetry.istio.io and extensions.istio.io, and of what is for proxies only.
std::span<const Field> policyFieldsOf(QStringView kind);

/// `spec` of a kind; empty for kinds whose fields are not described here.
std::span<const Field> fieldsOf(QStringView kind);

/// One entry of `spec.http`, to name rules as the labels do.
extern const Field httpRule;

} // namespace meshboard::istio
