// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "contract/source.h"
#include "domain/snapshot.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace meshboard {

/// One service as all sources together see it. Parts keep their source: disagreement is to be seen, not averaged.
struct MergedService
{
    struct Part
    {
        SourceId source;
        ServicePtr service;
        bool operator==(const Part &) const = default;
    };
    ServiceKey key;
    Service::Kind kind = Service::Kind::Service;
    QList<Part> parts; ///< in the order of sources
    QStringList subsets;
    Probe health = Probe::Unknown; ///< worst of the instances in rotation
    int instances = 0;
    int passing = 0;  ///< of those in rotation
    int inRotation = 0;

    bool operator==(const MergedService &) const = default;
};

using MergedServicePtr = std::shared_ptr<const MergedService>;

/// A way traffic may take by configuration: from an entry to a service, from a service to a subset.
struct DeclaredEdge
{
    enum class Kind : quint8 { Route, Split, Failover, Mirror };
    Kind kind = Kind::Route;
    SourceId source;
    QString fromEntry;   ///< "gateway NAME" for ingress; empty when `from` says it
    ServiceKey from;
    ServiceKey to;
    QString subset;      ///< of `to`
    std::optional<double> share; ///< 0 … 1
    Origin origin;

    bool operator==(const DeclaredEdge &) const = default;
};

/// What one language made of one source, with the inputs it was made from: the same inputs are not read twice.
struct Assembled
{
    SourceId source;
    QString language;
    QList<ReadingPtr> readings;
    bool closedWorld = false;
    RouteGraphPtr routes; ///< null where it declares none
    QList<ServicePtr> services;
    QList<Finding> findings;
    QList<Owner> owners;
    QList<DeclaredEdge> edges; ///< by the names the documents use; Picture::edges has the merged ones
};

using AssembledPtr = std::shared_ptr<const Assembled>;

/// The value of an object as kustomize builds it, and where it is written.
struct BuiltValue;

/// A kustomization as it is built.
struct Overlay
{
    DocumentId root;              ///< the kustomization
    QList<ReadDocumentPtr> files; ///< all it is made of; their trees hold what `objects` refers to
    QSet<DocumentId> resources;   ///< of those, the ones that are documents by themselves
    QList<std::shared_ptr<const BuiltValue>> objects; ///< in the order of the documents of the built text
    ReadDocumentPtr built;        ///< as its languages read it, under a name of its own
};

using OverlayPtr = std::shared_ptr<const Overlay>;

/// Everything known, merged; immutable. What views show and checks judge.
struct Picture
{
    quint64 revision = 0;
    QMap<SourceId, Snapshot> sources;
    QMap<SourceId, QString> names; ///< short names, for addresses
    QMap<DocumentId, ReadDocumentPtr> documents;
    QList<OverlayPtr> overlays;    ///< see passes/overlays.h
    QList<AssembledPtr> assembled; ///< by source, then language
    QList<RouteGraphPtr> routes;   ///< one per source and language that declares any
    QHash<ServiceKey, ServiceKey> identities; ///< names that were merged into another one, see passes/identity.h
    QMap<ServiceKey, MergedServicePtr> services;
    QList<DeclaredEdge> edges;
    QMap<TrafficKey, TrafficPtr> traffic;
    QList<Finding> findings; ///< errors first, then by place

    const ReadDocument *document(const DocumentId &id) const;
    /// Where an object stands; an overlay may give it another name than its file does. A null one where there is none.
    Origin originOf(SourceId source, const ObjectKey &object) const;
    /// Who sets the weights of an object; null where nobody else does.
    const Owner *ownerOf(SourceId source, const ObjectKey &object) const;
    RouteGraphPtr routesOf(SourceId source, QStringView language) const;
    /// The merged service that a source knows by `key`; null where nobody declares it.
    MergedServicePtr service(const ServiceKey &key) const;
};

using PicturePtr = std::shared_ptr<const Picture>;

/// The picture of these snapshots. Pure; for pool threads. What did not change since `previous` is taken over from it by
/// identity of its inputs, so the work is that of the change. `replaced` documents stand in for those of the snapshots:
/// so a draft is shown as if it were applied.
PicturePtr pictureOf(const QMap<SourceId, Snapshot> &sources, const QMap<SourceId, QString> &names, const Catalogue &catalogue,
                     const PicturePtr &previous, const QMap<DocumentId, DocumentPtr> &replaced = {});

/// `SOURCE/kind/scope/name` of an object, `-` for an empty scope; `#n` appended for rule n (from 1) where given.
QString addressOf(const Picture &picture, SourceId source, const ObjectKey &object, int rule = 0);

} // namespace meshboard
