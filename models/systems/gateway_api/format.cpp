// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/format.h"

#include "systems/gateway_api/assemble.h"
#include "systems/gateway_api/check.h"
#include "systems/gateway_api/decode.h"
#include "systems/gateway_api/edits.h"
#include "systems/gateway_api/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

/// Of no interest by itself, but routes lead to it or come from it.
bool isAround(const Manifest &manifest)
{
    return manifest.group.isEmpty() && (manifest.key.kind == "Service"_L1 || manifest.key.kind == "Namespace"_L1);
}

std::span<const Field> ownFieldsOf(const Manifest &manifest)
{
    return isOurs(manifest) ? fieldsOf(manifest) : std::span<const Field> {};
}

} // namespace

QString Format::language() const
{
    return u"gateway_api"_s;
}

bool Format::claims(const Document &, const text::Tree &tree) const
{
    const Manifests manifests = manifestsIn(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(),
                       [](const Manifest &manifest) { return isOurs(manifest) || isAround(manifest); });
}

Reading Format::read(const DocumentPtr &document, const text::Tree::Ptr &tree) const
{
    const Manifests manifests = manifestsIn(*tree);
    const auto values = std::make_shared<Values>();
    Reading reading;
    for (const Manifest &manifest : manifests.objects) {
        if (isAround(manifest))
            take(manifest, document->id, *values);
        if (!isOurs(manifest))
            continue;
        reading.objects.append(nativeObjectOf(document->id, manifest));
        const std::span<const Field> fields = fieldsOf(manifest);
        // Of other kinds only the name is known; that the rest is not known is no finding.
        if (fields.empty())
            continue;
        take(manifest, document->id, *values);
        SchemaWalk walk(Hearing::Deviations);
        readManifest(walk, manifest, fields);
        Report report(document->id, *tree, manifest.key, reading.findings);
        checkShape(walk.deviations(), report);
        check(manifest, report);
    }
    reading.language = language();
    reading.document = document;
    reading.tree = tree;
    reading.listen = [tree] { return understoodIn(*tree, isOurs, ownFieldsOf); };
    reading.values = values;
    return reading;
}

Assembly Format::assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const
{
    return gateway_api::assemble(source, readings, closedWorld);
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return manifestTable(root, ownFieldsOf);
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    return gateway_api::editsFor(deed, reading);
}

} // namespace meshboard::gateway_api
