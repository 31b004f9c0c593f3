// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "contract/schema.h"

#include <span>

namespace meshboard::linkerd {

/// The fields of a kind, those beside metadata, as its API version has them (charts/linkerd-crds); nothing where it is no
/// kind of Linkerd's or no version it ever served.
std::span<const Field> fieldsOf(const Manifest &manifest);

/// What kubectl warns of when the object is applied: the version to write instead. Empty for others.
QString successorOf(const Manifest &manifest);

/// An item of `routes` of a ServiceProfile, and of `rules` of an HTTPRoute.
extern const Field profileRoute;
extern const Field routeRule;

} // namespace meshboard::linkerd
