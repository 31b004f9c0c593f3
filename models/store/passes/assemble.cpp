// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/assemble.h"

#include "contract/elsewhere.h"
#include "store/passes/overlays.h"

#include <algorithm>

namespace meshboard::passes {

namespace {

/// What is read together: all documents that stand for themselves, or what one overlay builds.
struct Scope
{
    OverlayPtr overlay; ///< null for the former
    QList<ReadingPtr> readings;
};

/// Whether each scope holds all it asks for: one alone, or overlays of the same base. Beside one another they may be parts of
/// the same cluster, and what is missing here stands there.
bool areWhole(const QList<Scope> &scopes)
{
    if (scopes.size() == 1)
        return true;
    QSet<DocumentId> common = scopes.first().overlay ? scopes.first().overlay->resources : QSet<DocumentId>();
    for (const Scope &scope : scopes)
        common &= scope.overlay ? scope.overlay->resources : QSet<DocumentId>();
    return !common.isEmpty();
}

AssembledPtr assembleOne(SourceId source, const QString &language, const QList<Scope> &scopes, const QList<OverlayPtr> &overlays, bool closedWorld,
                         const Format &format)
{
    Assembly assembly;
    QList<ReadingPtr> readings;
    for (const Scope &scope : scopes) {
        Assembly one = format.assemble(source, scope.readings, closedWorld);
        readings += scope.readings;
        if (scope.overlay)
            one = atOrigins(*scope.overlay, std::move(one));
        for (const OverlayPtr &inner : overlays) {
            if (!scope.overlay && inner->resources.isEmpty() && inner->root.source == source)
                one = atOrigins(*inner, std::move(one));
        }
        append(assembly, std::move(one));
    }
    const auto result = freedElsewhere(new Assembled);
    result->source = source;
    result->language = language;
    result->readings = readings;
    result->closedWorld = closedWorld;
    if (assembly.routes && !assembly.routes->entries.isEmpty()) {
        const auto owner = freedElsewhere(new RouteGraphPtr(assembly.routes));
        result->routes = RouteGraphPtr(owner, owner->get());
        result->edges = edgesOf(*assembly.routes);
    }
    for (const Upstream &upstream : std::as_const(assembly.upstreams))
        result->edges.append({DeclaredEdge::Kind::Route, source, {}, upstream.from, upstream.to, {}, {}, upstream.origin});
    for (const Service &service : assembly.services)
        result->services.append(std::make_shared<const Service>(service));
    result->findings = gathered(std::move(assembly.findings));
    result->owners = assembly.owners;
    return result;
}

} // namespace

QList<AssembledPtr> assemble(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, ReadDocumentPtr> &documents,
                             const QList<OverlayPtr> &overlays, const Catalogue &catalogue, const QList<AssembledPtr> &previous)
{
    QSet<DocumentId> built;
    for (const OverlayPtr &overlay : overlays)
        built += overlay->resources;
    QMap<std::pair<SourceId, QString>, QList<Scope>> scopes;
    const auto add = [&](const OverlayPtr &overlay, const ReadDocument &document) {
        for (const ReadingPtr &reading : document.readings) {
            QList<Scope> &some = scopes[{document.document->id.source, reading->language}];
            if (some.isEmpty() || some.last().overlay != overlay)
                some.append({overlay, {}});
            some.last().readings.append(reading);
        }
    };
    for (const ReadDocumentPtr &document : documents) {
        if (!document->isNamedPatch && !built.contains(document->document->id))
            add(nullptr, *document);
    }
    for (const OverlayPtr &overlay : overlays) {
        if (overlay->resources.isEmpty())
            add(nullptr, *overlay->built);
    }
    for (const OverlayPtr &overlay : overlays) {
        if (!overlay->resources.isEmpty())
            add(overlay, *overlay->built);
    }
    QList<AssembledPtr> result;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        const auto &[source, language] = it.key();
        QList<ReadingPtr> readings;
        for (const Scope &scope : it.value())
            readings += scope.readings;
        const bool closedWorld = sources.value(source).complete.documents && areWhole(it.value());
        const auto same = std::find_if(previous.cbegin(), previous.cend(), [&](const AssembledPtr &one) {
            return one->source == it.key().first && one->language == it.key().second && one->closedWorld == closedWorld
                && one->readings == readings;
        });
        if (same != previous.cend())
            result.append(*same);
        else if (const Format *format = catalogue.format(language))
            result.append(assembleOne(source, language, it.value(), overlays, closedWorld, *format));
    }
    return result;
}

} // namespace meshboard::passes
