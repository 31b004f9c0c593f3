// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

namespace meshboard::passes {

/// Every document, read with the formats that claim it. Readings of documents that are the very same object as in
/// `previous` are taken over.
QMap<DocumentId, ReadDocumentPtr> read(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, DocumentPtr> &replaced,
                                       const Catalogue &catalogue, const QMap<DocumentId, ReadDocumentPtr> &previous);

} // namespace meshboard::passes
