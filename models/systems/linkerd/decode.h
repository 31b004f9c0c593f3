// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "systems/linkerd/values.h"

namespace meshboard::linkerd {

Profile profileOf(const Manifest &manifest, const DocumentId &document);
Route routeOf(const Manifest &manifest, const DocumentId &document);
ServiceObject serviceObjectOf(const Manifest &manifest, const DocumentId &document);
std::optional<Workload> workloadOf(const Manifest &manifest);
Workload externalWorkloadOf(const Manifest &manifest);
Server serverOf(const Manifest &manifest, const DocumentId &document);
Policy policyOf(const Manifest &manifest, const DocumentId &document);

/// The entries of `dstOverrides` and of `backendRefs`. `scope` is that of the object.
QList<Backend> overridesOf(const Cursor &list, const DocumentId &document);
QList<Backend> backendsOf(const Cursor &list, const QString &scope, const DocumentId &document);

/// web.shop.svc.cluster.local, with or without a port behind it; no name where it is none of the cluster.
ServiceKey clusterService(const QString &authority);

/// Weights of dstOverrides are quantities: where one is not written as a whole number, all count in thousandths, so that
/// 500m beside 1 is 500 beside 1000.
bool isInThousandths(const Cursor &overrides);
/// A weight as it is written beside its siblings.
QString overrideWeight(qint64 weight, bool isInThousandths);

/// Where `field` stands or would stand.
Origin originIn(const DocumentId &document, const Cursor &parent, const char *field);
/// `core` and nothing are one group.
Reference referenceOf(const Cursor &at, const QString &scope, const DocumentId &document);

/// Labels and annotations of the pods of a workload stand here; "not there" where it makes none.
Cursor podsOf(const Manifest &manifest);

} // namespace meshboard::linkerd
