// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "domain/intent.h"
#include "text/edit.h"

#include <QMap>

namespace meshboard {

using ReadDocuments = QMap<DocumentId, ReadDocumentPtr>;

/// How an intent fares on the documents as they are now.
struct IntentState
{
    enum class Kind : quint8 {
        Holds,    ///< does what it was meant to
        Moved,    ///< what it saw stands at another place now; it moved along
        NoEffect, ///< the document already says so
        Conflict, ///< what it saw is no longer there: keep mine, take theirs, or edit
        Refused,  ///< cannot be done on this document
    };
    Kind kind = Kind::Holds;
    std::optional<Fault> fault;  ///< for Conflict and Refused; says where and what stands there now
    QList<Message> sentences;    ///< what it does; typed text reads as the fields it changes
    std::optional<TypedChange> typed; ///< these

    bool isTrouble() const { return kind == Kind::Conflict || kind == Kind::Refused; }
};

/// An intent, and the document its places are of. Null: they are places of whatever document it is done on.
struct Staged
{
    Intent intent;
    ReadDocumentPtr seen;
};

/// Intents done one after the other on a set of documents. Pure; writes nothing.
struct Replay
{
    QList<Staged> staged;      ///< as they were done: moved ones have their new places
    QList<IntentState> states; ///< one for each intent
    ReadDocuments after;       ///< documents that differ from before, whole; null: it is removed

    QList<Intent> intents() const;
    bool hasTroubles() const;
};

/// Where the document an intent has seen and the one it is done on differ, its place is looked up by where its bytes went.
Replay replay(const QList<Staged> &staged, const ReadDocuments &documents, const Catalogue &catalogue);
/// `more` after what is done already: the same as all of them anew on these documents, without doing the first ones again.
Replay replay(Replay done, const QList<Staged> &more, const ReadDocuments &documents, const Catalogue &catalogue);
Replay replay(const QList<Intent> &intents, const ReadDocuments &documents, const Catalogue &catalogue);

/// Edits of the text of a document, one after the other, as the intent that does them: any value, entry or item, in every syntax,
/// whether a language claims it or not. Each is proved before its bytes become patches.
Expected<Intent> intentFor(const QList<text::Edit> &edits, const ReadDocument &document, SharedChoice shared);

/// The same wish on what stands there now: its values `before` are those of `document`, and so are its places.
/// Nothing where what it is about is gone.
std::optional<Intent> refreshed(const Staged &staged, const ReadDocument &document, const Catalogue &catalogue);

} // namespace meshboard
