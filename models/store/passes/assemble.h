// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

namespace meshboard::passes {

/// Per source and language the routes, services and findings of all its documents together; of what overlays build, each by
/// itself. Where every reading is the
/// very same object as in `previous`, the result is taken over.
QList<AssembledPtr> assemble(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, ReadDocumentPtr> &documents,
                             const QList<OverlayPtr> &overlays, const Catalogue &catalogue, const QList<AssembledPtr> &previous);

/// The ways traffic may take by one routing graph: from each entry through rules and splits to the targets. Where
/// several rules lead the same way, the share is that of the last one, which is the most general in every system's order.
QList<DeclaredEdge> edgesOf(const RouteGraph &routes);

} // namespace meshboard::passes
