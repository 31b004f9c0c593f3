// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "domain/intent.h"

#include <QMap>

namespace meshboard {

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
    std::optional<Fault> fault; ///< for Conflict and Refused; says where and what stands there now
};

/// Intents done one after the other on a set of documents. Pure; writes nothing.
struct Replay
{
    QList<Intent> intents;    ///< as they were done: moved ones have their new origins
    QList<IntentState> states; ///< one for each intent
    QMap<DocumentId, DocumentPtr> after; ///< documents that differ from before, whole
};

using ReadDocuments = QMap<DocumentId, ReadDocumentPtr>;

Replay replay(const QList<Intent> &intents, const ReadDocuments &documents, const Catalogue &catalogue);

} // namespace meshboard
