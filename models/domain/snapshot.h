// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/finding.h"
#include "domain/service.h"
#include "domain/traffic.h"

#include <QMap>
#include <QSet>

namespace meshboard {

/// For which kinds the source shows everything there is. "Missing" is a finding only in a closed world; elsewhere a
/// thing is merely "not seen".
struct Completeness
{
    bool documents = false;
    bool services = false;

    bool operator==(const Completeness &) const = default;
};

/// Everything one source knows, as shared slices. Copying is cheap (counted pointers), comparing two pictures is
/// comparing pointers. Never changed in place: a source publishes a Change, applied() gives the next snapshot.
struct Snapshot
{
    quint64 revision = 0; ///< counts up by one with each change of this source
    QMap<DocumentId, DocumentPtr> documents;
    QMap<ServiceKey, ServicePtr> services;
    QMap<TrafficKey, TrafficPtr> traffic;
    QList<Finding> findings; ///< of the source itself: a directory that may not be read, a key that makes no sense
    Completeness complete;
};

/// The step from one snapshot to the next. A full picture is the change from nothing (`base` 0): it replaces all.
struct Change
{
    quint64 base = 0;
    QList<DocumentPtr> documents; ///< new or replaced
    QList<ServicePtr> services;
    QList<TrafficPtr> traffic;
    QList<DocumentId> removedDocuments;
    QList<ServiceKey> removedServices;
    QList<TrafficKey> removedTraffic;
    std::optional<QList<Finding>> findings; ///< all of them, where they changed
    Completeness complete;

    bool isEmpty() const;
};

/// The snapshot after `change`. With base 0 it starts from nothing. Precondition otherwise: base == revision.
Snapshot applied(const Snapshot &snapshot, const Change &change);

} // namespace meshboard
