// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/manifest.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/
constexpr Field metadata[] {
    {"name", "name"},
    {"generateName", "prefix of generated name"},
    {"namespace", "namespace"},
    {"labels", "label", Shape::Text, Many::Map},
    {"annotations", "annotation", Shape::Text, Many::Map},
    {"uid", "UID"},
    {"resourceVersion", "resource version", Shape::Any},
    {"generation", "generation", Shape::Any},
    {"creationTimestamp", "creation time", Shape::Any},
    {"deletionTimestamp", "deletion time", Shape::Any},
    {"deletionGracePeriodSeconds", "deletion grace period", Shape::Any},
    {"selfLink", "link to itself", Shape::Any},
    {"finalizers", "finalizer", Shape::Text, Many::List},
    {"ownerReferences", "owner", Shape::Any},
    {"managedFields", "managed fields", Shape::Any},
};

constexpr Field shared[] {
    {"apiVersion", "API version"},
    {"kind", "kind"},
    {"metadata", "", metadata},
    {"status", "status", Shape::Any},
};

std::vector<Field> withShared(std::span<const Field> own)
{
    std::vector<Field> fields(std::begin(shared), std::end(shared));
    fields.insert(fields.end(), own.begin(), own.end());
    return fields;
}

Manifest manifestAt(const Cursor &root)
{
    const QString apiVersion = root["apiVersion"].text();
    const qsizetype slash = apiVersion.indexOf(u'/');
    Manifest manifest;
    manifest.root = root;
    manifest.group = slash < 0 ? QString() : apiVersion.left(slash);
    manifest.version = apiVersion.mid(slash + 1);
    manifest.key = {root["kind"].text(), root["metadata"]["namespace"].text(), root["metadata"]["name"].text()};
    return manifest;
}

bool isManifest(const Cursor &root)
{
    return root["kind"].isScalar() && root["apiVersion"].isScalar();
}

void take(const Cursor &root, Manifests &found, int depth)
{
    if (!isManifest(root))
        return;
    // A List may hold a List; no server answers more than that.
    if (isList(root) && depth < 3) {
        found.lists.append(root);
        const QList<Cursor> children = root["items"].children();
        for (const Cursor &item : children)
            take(item, found, depth + 1);
        return;
    }
    found.objects.append(manifestAt(root));
}

} // namespace

bool isList(const Cursor &root)
{
    return isManifest(root) && root["kind"].text().endsWith("List"_L1) && root["items"].isList();
}

Table listTable()
{
    static constexpr Field items[] {{"items", "", Shape::Any}};
    return {withShared(items), {}};
}

Manifests manifestsIn(const text::Tree &tree)
{
    Manifests found;
    for (int i = 0; i < tree.documentCount(); ++i)
        take(Cursor(tree.root(i), i), found, 0);
    return found;
}

NativeObject nativeObjectOf(const DocumentId &document, const Manifest &manifest)
{
    return {manifest.key, manifest.apiVersion(), originOf(document, manifest.root)};
}

void readManifest(SchemaWalk &walk, const Manifest &manifest, std::span<const Field> own)
{
    walk.read(manifest.root, withShared(own), manifest.key.kind + u' ' + manifest.key.name);
}

QList<Understood> understoodIn(const text::Tree &tree, const std::function<bool(const Manifest &)> &isOurs,
                               const std::function<std::span<const Field>(const Manifest &)> &ownOf, Grammar grammar)
{
    SchemaWalk walk(Hearing::Everything, grammar);
    const Manifests manifests = manifestsIn(tree);
    bool hasOurs = false;
    for (const Manifest &manifest : manifests.objects) {
        if (!isOurs(manifest))
            continue;
        hasOurs = true;
        readManifest(walk, manifest, ownOf(manifest));
    }
    if (hasOurs)
        readLists(walk, manifests);
    return walk.understood();
}

std::shared_ptr<const Table> manifestTable(const Cursor &root, const std::function<std::span<const Field>(const Manifest &)> &ownOf, Grammar grammar)
{
    if (!isManifest(root))
        return nullptr;
    const std::span<const Field> own = ownOf(manifestAt(root));
    return own.empty() ? nullptr : std::make_shared<Table>(Table {withShared(own), grammar});
}

void readLists(SchemaWalk &walk, const Manifests &manifests)
{
    for (const Cursor &list : manifests.lists) {
        for (const char *field : {"apiVersion", "kind", "metadata"})
            walk.understandAll(list[field], QString::fromLatin1(field) + u" of list");
    }
}

} // namespace meshboard
