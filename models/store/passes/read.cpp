// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/read.h"

#include <QtConcurrent/QtConcurrentMap>

namespace meshboard::passes {

QMap<DocumentId, ReadDocumentPtr> read(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, DocumentPtr> &replaced,
                                       const Catalogue &catalogue, const QMap<DocumentId, ReadDocumentPtr> &previous)
{
    QMap<DocumentId, ReadDocumentPtr> result;
    QList<DocumentPtr> unread;
    for (const Snapshot &snapshot : sources) {
        for (const DocumentPtr &original : snapshot.documents) {
            const DocumentPtr document = replaced.value(original->id, original);
            const ReadDocumentPtr known = previous.value(document->id);
            if (known && known->document == document)
                result.insert(document->id, known);
            else
                unread.append(document);
        }
    }
    const auto readOne = [&](const DocumentPtr &document) { return readDocument(document, catalogue); };
    const QList<ReadDocumentPtr> fresh = unread.size() > 4 ? QtConcurrent::blockingMapped<QList<ReadDocumentPtr>>(unread, readOne)
                                                           : [&] {
                                                                 QList<ReadDocumentPtr> some;
                                                                 for (const DocumentPtr &document : unread)
                                                                     some.append(readOne(document));
                                                                 return some;
                                                             }();
    for (const ReadDocumentPtr &document : fresh)
        result.insert(document->document->id, document);
    return result;
}

} // namespace meshboard::passes
