// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"
#include "plans/replay.h"
#include "store/picture.h"

/// From answers to the intent that makes something new: a document of its own, or a part of one that is there. Pure; for the
/// window and the command line alike.
namespace meshboard::making {

/// What can be made in any language, in the order of the languages.
QList<Novelty> allNews(const Catalogue &catalogue);
/// Those a source can take, the languages that it holds already first.
QList<Novelty> newsFor(const Picture &picture, const Catalogue &catalogue, SourceId source);

/// Documents of the source that can take such a thing, those where its likes are first.
QList<DocumentId> placesFor(const Picture &picture, SourceId source, const Novelty &novelty);
/// A file that is not there, beside its likes and named after `name`; nothing for a source that is one tree of keys.
QString proposedFile(const Picture &picture, SourceId source, const Novelty &novelty, const QString &name);

/// Whether what is made can stand in a document of this name and syntax.
bool canStandIn(const Novelty &novelty, const DocumentId &document);

/// The intent. `existing` is the document as it stands there, null for one that is to be made. Conflict where a thing of that
/// name is there already.
Expected<Intent> intentFor(const Novelty &novelty, const Answers &answers, const DocumentId &document, const ReadDocumentPtr &existing);

} // namespace meshboard::making
