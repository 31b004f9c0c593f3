// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/demo/shop.h"
#include "contract/reading.h"

/// Which way a request takes by the routing graphs of the demo's files.
namespace meshboard::demo {

/// What the files of one folder say together.
struct Declared
{
    QList<RouteGraphPtr> routes;
    QList<Service> services;
};

/// Reads documents with every format that claims them. `known` holds what was read before; it is used where the document is
/// the very same object, and replaced.
Declared declaredBy(SourceId source, const QMap<DocumentId, DocumentPtr> &documents, const Catalogue &catalogue,
                    QMap<DocumentId, ReadDocumentPtr> &known);

/// Where a part of the requests ends up.
struct Arrival
{
    ServiceKey service;
    QString subset;
    double share = 1.0;
    double aborted = 0.0; ///< part of it that a fault answers on the way
    std::chrono::milliseconds delay {0}; ///< that a fault adds
    bool isMissing = false; ///< nobody is there
    bool isMirror = false;  ///< a copy; nobody waits for the answer
};

/// From the outside, through the gateway. Empty: no router wants it.
QList<Arrival> arrivals(const QList<RouteGraphPtr> &routes, const Request &visit);

/// Inside of the mesh, on a call to `service` by name. Empty: no file routes it.
QList<Arrival> arrivalsAt(const QList<RouteGraphPtr> &routes, const QString &service, const QString &caller, const Request &request);

} // namespace meshboard::demo
