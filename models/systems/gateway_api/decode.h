// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "systems/gateway_api/values.h"

namespace meshboard::gateway_api {

/// Takes what an object of ours, or a Service or Namespace of Kubernetes, says.
void take(const Manifest &manifest, const DocumentId &document, Values &values);

/// The entries of `backendRefs`.
QList<Backend> backendsOf(const Cursor &backendRefs, const QString &scope, const DocumentId &document);

/// "http" for an HTTPRoute; empty where the kind is no route.
QString protocolOf(const QString &kind);

} // namespace meshboard::gateway_api
