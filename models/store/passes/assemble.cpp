// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/assemble.h"

#include "contract/elsewhere.h"

#include <algorithm>

namespace meshboard::passes {

namespace {

AssembledPtr assembleOne(SourceId source, const QString &language, const QList<ReadingPtr> &readings, bool closedWorld,
                         const Format &format)
{
    Assembly assembly = format.assemble(source, readings, closedWorld);
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
    return result;
}

} // namespace

QList<AssembledPtr> assemble(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, ReadDocumentPtr> &documents,
                             const Catalogue &catalogue, const QList<AssembledPtr> &previous)
{
    QMap<std::pair<SourceId, QString>, QList<ReadingPtr>> readings;
    for (const ReadDocumentPtr &document : documents) {
        for (const ReadingPtr &reading : document->readings)
            readings[{document->document->id.source, reading->language}].append(reading);
    }
    QList<AssembledPtr> result;
    for (auto it = readings.cbegin(); it != readings.cend(); ++it) {
        const auto &[source, language] = it.key();
        const bool closedWorld = sources.value(source).complete.documents;
        const auto same = std::find_if(previous.cbegin(), previous.cend(), [&](const AssembledPtr &one) {
            return one->source == it.key().first && one->language == it.key().second && one->closedWorld == closedWorld
                && one->readings == it.value();
        });
        if (same != previous.cend())
            result.append(*same);
        else if (const Format *format = catalogue.format(language))
            result.append(assembleOne(source, language, it.value(), closedWorld, *format));
    }
    return result;
}

} // namespace meshboard::passes
