// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture.h"

#include "checks/checks.h"
#include "contract/elsewhere.h"
#include "store/passes/assemble.h"
#include "store/passes/identity.h"
#include "store/passes/overlays.h"
#include "store/passes/read.h"

#include <algorithm>
#include <tuple>

namespace meshboard {

namespace {

QList<ServiceKey> namesIn(const QMap<SourceId, Snapshot> &sources, const QList<AssembledPtr> &assembled)
{
    QList<ServiceKey> names;
    for (const Snapshot &snapshot : sources)
        names += snapshot.services.keys();
    for (const AssembledPtr &one : assembled) {
        for (const ServicePtr &service : one->services)
            names.append(service->key);
    }
    return names;
}

QList<DeclaredEdge> mergedEdges(const QList<AssembledPtr> &assembled, const QHash<ServiceKey, ServiceKey> &identities)
{
    QList<DeclaredEdge> edges;
    for (const AssembledPtr &one : assembled) {
        // Most names are nobody else's: then the list is the very same one, and of a large mesh there is no second.
        QList<DeclaredEdge> own = one->edges;
        for (qsizetype i = 0; i < own.size(); ++i) {
            const auto from = identities.constFind(own.at(i).from);
            const auto to = identities.constFind(own.at(i).to);
            if (from != identities.cend())
                own[i].from = *from;
            if (to != identities.cend())
                own[i].to = *to;
        }
        if (edges.isEmpty())
            edges = own;
        else
            edges += own;
    }
    return edges;
}

QMap<TrafficKey, TrafficPtr> mergedTraffic(const QMap<SourceId, Snapshot> &sources, const QHash<ServiceKey, ServiceKey> &identities)
{
    QMap<TrafficKey, TrafficPtr> traffic;
    for (const Snapshot &snapshot : sources) {
        for (const TrafficPtr &one : snapshot.traffic) {
            const TrafficKey key {identities.value(one->key.from, one->key.from), identities.value(one->key.to, one->key.to),
                                  one->key.subset};
            traffic.insert(key, one);
        }
    }
    return traffic;
}

/// What checks across systems see of it.
checks::Declared declaredIn(const Picture &picture)
{
    checks::Declared declared {picture.routes, picture.identities, {}, {}};
    declared.instancesOf = [&picture](const ServiceKey &key) {
        QList<const Instance *> instances;
        const MergedServicePtr service = picture.services.value(key);
        for (const MergedService::Part &part : service ? service->parts : QList<MergedService::Part>()) {
            for (const Instance &instance : part.service->instances)
                instances.append(&instance);
        }
        return instances;
    };
    for (auto it = picture.traffic.keyBegin(); it != picture.traffic.keyEnd(); ++it) {
        if (const std::pair call {it->from, it->to}; !it->from.isNull() && (declared.calls.isEmpty() || declared.calls.last() != call))
            declared.calls.append(call); // versions of one service follow one another
    }
    return declared;
}

Message isOwned(const Owner &owner)
{
    return {QT_TRANSLATE_NOOP("Model", "%1 %2 sets the weights of %3 %4: it takes back what is written here"),
            {owner.owner.kind, owner.owner.name, owner.owned.kind, owner.owned.name}};
}

QList<Finding> allFindings(const Picture &picture)
{
    QList<Finding> findings;
    for (const Snapshot &snapshot : picture.sources)
        findings += snapshot.findings;
    for (const ReadDocumentPtr &document : picture.documents)
        findings += document->findings;
    for (const AssembledPtr &one : picture.assembled) {
        findings += one->findings;
        for (const Owner &owner : one->owners) {
            const Origin origin = picture.originOf(one->source, owner.owned);
            if (origin.isNull())
                continue;
            Finding finding;
            finding.code = "MB0930";
            finding.severity = Finding::Severity::Note;
            finding.place = placeOf(origin);
            finding.place.object = owner.owned.toString();
            finding.what = isOwned(owner);
            finding.advice = {QT_TRANSLATE_NOOP("Model", "Change the steps of the rollout, or pause it first."), {}};
            findings.append(finding);
        }
    }
    QList<Finding> acrossSystems = checks::all(declaredIn(picture));
    for (Finding &finding : acrossSystems) {
        const ReadDocument *document = picture.document({finding.place.source, finding.place.document});
        if (document && document->tree && !finding.place.bytes.isEmpty())
            finding.place.column = document->tree->position(finding.place.bytes.begin).column;
    }
    findings += acrossSystems;
    const auto rank = [](const Finding &finding) {
        return std::make_tuple(-int(finding.severity), finding.place.source, finding.place.document, finding.place.line,
                               finding.place.column, finding.code);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    return findings;
}

} // namespace

const ReadDocument *Picture::document(const DocumentId &id) const
{
    return documents.value(id).get();
}

Origin Picture::originOf(SourceId source, const ObjectKey &object) const
{
    for (auto it = documents.lowerBound({source, {}}); it != documents.cend() && it.key().source == source; ++it) {
        for (const ReadingPtr &reading : it.value()->readings) {
            for (const NativeObject &one : reading->objects) {
                if (one.key == object)
                    return one.origin;
            }
        }
    }
    for (const OverlayPtr &overlay : overlays) {
        if (overlay->root.source != source)
            continue;
        for (const ReadingPtr &reading : overlay->built->readings) {
            for (const NativeObject &one : reading->objects) {
                if (one.key == object)
                    return passes::originIn(*overlay, one.origin);
            }
        }
    }
    return {};
}

const Owner *Picture::ownerOf(SourceId source, const ObjectKey &object) const
{
    for (const AssembledPtr &one : assembled) {
        const auto found = std::find_if(one->owners.cbegin(), one->owners.cend(), [&](const Owner &owner) {
            return owner.owned.kind == object.kind && owner.owned.name == object.name
                && (owner.owned.scope == object.scope || owner.owned.scope.isEmpty() || object.scope.isEmpty());
        });
        if (one->source == source && found != one->owners.cend())
            return &*found;
    }
    return nullptr;
}

RouteGraphPtr Picture::routesOf(SourceId source, QStringView language) const
{
    const auto found = std::find_if(routes.cbegin(), routes.cend(), [&](const RouteGraphPtr &graph) {
        return graph->source == source && graph->language == language;
    });
    return found == routes.cend() ? nullptr : *found;
}

MergedServicePtr Picture::service(const ServiceKey &key) const
{
    return services.value(identities.value(key, key));
}

PicturePtr pictureOf(const QMap<SourceId, Snapshot> &sources, const QMap<SourceId, QString> &names, const Catalogue &catalogue,
                     const PicturePtr &previous, const QMap<DocumentId, DocumentPtr> &replaced)
{
    static const Picture nothing;
    const Picture &before = previous ? *previous : nothing;
    const auto picture = freedElsewhere(new Picture);
    picture->revision = before.revision + 1;
    picture->sources = sources;
    picture->names = names;
    picture->documents = passes::read(sources, replaced, catalogue, before.documents);
    picture->overlays = passes::overlays(picture->documents, catalogue, before.overlays);
    picture->assembled = passes::assemble(sources, picture->documents, picture->overlays, catalogue, before.assembled);
    for (const AssembledPtr &one : picture->assembled) {
        if (one->routes)
            picture->routes.append(one->routes);
    }
    picture->identities = passes::identities(namesIn(sources, picture->assembled));
    picture->services = passes::merge(sources, picture->assembled, picture->identities, before.services);
    picture->edges = mergedEdges(picture->assembled, picture->identities);
    picture->traffic = mergedTraffic(sources, picture->identities);
    picture->findings = allFindings(*picture);
    return picture;
}

QString addressOf(const Picture &picture, SourceId source, const ObjectKey &object, int rule)
{
    return Address {picture.names.value(source, source.uuid.toString(QUuid::WithoutBraces)), object, rule}.toString();
}

} // namespace meshboard
