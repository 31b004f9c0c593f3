// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

#include <QSet>

/// Kustomizations as they are built, without building them: https://kubectl.docs.kubernetes.io/references/kustomize/
///
/// A kustomization that no other one builds on is a scope of its own, like a cluster it is applied to. Its objects are those of
/// its resources with namespace, prefix, suffix, labels, images, replicas and patches applied. They are read by the languages
/// like any document; where each value stands in somebody's file (the resource, the patch, the kustomization) is kept, so that
/// what is shown leads there and is edited there. What needs more than the files (remote bases, generators, plug-ins,
/// replacements, transformers) is left out.
///
/// A document inside of another one, a proxy's configuration in a ConfigMap, is read the same way: `resources` is empty, and it is
/// one more document beside those that stand for themselves.
namespace meshboard::passes {

/// The overlays of all sources. Those whose files are the very same as in `previous` are taken over.
QList<OverlayPtr> overlays(const QMap<DocumentId, ReadDocumentPtr> &documents, const Catalogue &catalogue, const QList<OverlayPtr> &previous);

/// Where a place of the built text stands in somebody's file.
Origin originIn(const Overlay &overlay, const Origin &built);

/// Routes, services and findings of the built text, at the places where they stand in files.
Assembly atOrigins(const Overlay &overlay, Assembly assembly);

/// Two of one language and source beside each other; no rule of the one leads to the other.
void append(Assembly &to, Assembly more);

} // namespace meshboard::passes
