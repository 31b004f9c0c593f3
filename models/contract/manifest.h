// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"
#include "contract/typed.h"

#include <functional>
#include <memory>

namespace meshboard {

/// An object as the Kubernetes API writes it. Several languages share this shape and nothing else: Istio, the Gateway API,
/// Linkerd, SMI, and Kubernetes' own kinds.
struct Manifest
{
    Cursor root;
    QString group;   ///< "networking.istio.io"; empty for the core group
    QString version; ///< "v1"
    ObjectKey key;   ///< scope is the namespace, empty where the text does not say one

    QString apiVersion() const { return group.isEmpty() ? version : group + u'/' + version; }
};

struct Manifests
{
    QList<Manifest> objects; ///< in the order of the text, items of Lists among them
    QList<Cursor> lists;     ///< the Lists themselves
};

/// All objects of a text: one a YAML document or JSON text, or the items of a `kind: List` (kubectl get -o yaml).
Manifests manifestsIn(const text::Tree &tree);

NativeObject nativeObjectOf(const DocumentId &document, const Manifest &manifest);

/// Reads `apiVersion`, `kind`, `metadata` and `status`, the same in every kind, and the fields of `own`.
void readManifest(SchemaWalk &walk, const Manifest &manifest, std::span<const Field> own);
/// The table of a manifest, and null where the text at `root` is none or has no fields in `ownOf`.
std::shared_ptr<const Table> manifestTable(const Cursor &root, const std::function<std::span<const Field>(const Manifest &)> &ownOf,
                                           Grammar grammar = {});
/// What is understood of the manifests of a text that are a language's own, and of the Lists around them.
QList<Understood> understoodIn(const text::Tree &tree, const std::function<bool(const Manifest &)> &isOurs,
                               const std::function<std::span<const Field>(const Manifest &)> &ownOf, Grammar grammar = {});
/// A `kind: …List` with its items (kubectl get -o yaml).
bool isList(const Cursor &root);
/// Of a List itself; its items are for other tables.
Table listTable();
/// What a List says beside its items.
void readLists(SchemaWalk &walk, const Manifests &manifests);

} // namespace meshboard
