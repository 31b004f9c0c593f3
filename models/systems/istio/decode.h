// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "systems/istio/values.h"

namespace meshboard::istio {

VirtualService virtualServiceOf(const Manifest &manifest, const DocumentId &document);
DestinationRule destinationRuleOf(const Manifest &manifest, const DocumentId &document);
/// Host names that a ServiceEntry or a Service of Kubernetes declares.
QList<Host> hostsOf(const Manifest &manifest, const DocumentId &document);

std::optional<Workload> workloadOf(const Manifest &manifest);
Gateway gatewayOf(const Manifest &manifest, const DocumentId &document);
Policy policyObjectOf(const Manifest &manifest, const DocumentId &document);

/// Where `field` stands or would stand.
Origin originIn(const DocumentId &document, const Cursor &parent, const char *field);

/// The pods that an object makes, or the pod itself; nothing where it makes none.
Cursor podsOf(const Manifest &manifest);

Destination destinationOf(const Cursor &destination, const DocumentId &document);
/// The entries of `route`.
QList<Branch> branchesOf(const Cursor &route, const DocumentId &document);

} // namespace meshboard::istio
