// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/read.h"

#include "domain/workpool.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentMap>

namespace meshboard::passes {

namespace {

/// The patches that kustomizations name, by file. What a patch holds is a part of an object that stands elsewhere.
/// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
QSet<DocumentId> namedPatches(const QMap<DocumentId, ReadDocumentPtr> &documents)
{
    QSet<DocumentId> patches;
    for (const ReadDocumentPtr &document : documents) {
        const DocumentId &id = document->document->id;
        const QFileInfo file(id.path);
        if (document->documentClass != DocumentClass::Overlay || file.completeBaseName().toLower() != u"kustomization")
            continue;
        const text::Node root = document->tree->root();
        const auto add = [&](const text::Node &path) {
            if (path.isScalar() && !path.bytes().contains('\n'))
                patches.insert({id.source, QDir::cleanPath(file.path() + u'/' + path.text())});
        };
        for (const char *key : {"patches", "patchesJson6902"}) {
            for (int i = 0; i < root[key].size(); ++i)
                add(root[key][i]["path"]);
        }
        for (int i = 0; i < root["patchesStrategicMerge"].size(); ++i)
            add(root["patchesStrategicMerge"][i]);
    }
    return patches;
}

ReadDocumentPtr asPatch(const ReadDocument &document)
{
    auto patch = std::make_shared<ReadDocument>(document);
    patch->isNamedPatch = true;
    if (!patch->tree)
        return patch;
    patch->documentClass = DocumentClass::Overlay;
    patch->findings.clear(); // of a part nothing is asked that belongs to the whole
    return patch;
}

} // namespace

QMap<DocumentId, ReadDocumentPtr> read(const QMap<SourceId, Snapshot> &sources, const QMap<DocumentId, DocumentPtr> &replaced,
                                       const Catalogue &catalogue, const QMap<DocumentId, ReadDocumentPtr> &previous)
{
    QMap<DocumentId, ReadDocumentPtr> result;
    QList<DocumentPtr> unread;
    const auto add = [&](const DocumentPtr &document) {
        if (!document) // the draft removes it
            return;
        const ReadDocumentPtr known = previous.value(document->id);
        if (known && known->document == document)
            result.insert(document->id, known);
        else
            unread.append(document);
    };
    for (const Snapshot &snapshot : sources) {
        for (const DocumentPtr &original : snapshot.documents)
            add(replaced.value(original->id, original));
    }
    for (auto it = replaced.cbegin(); it != replaced.cend(); ++it) {
        if (sources.contains(it.key().source) && !sources[it.key().source].documents.contains(it.key()))
            add(it.value());
    }
    const auto readOne = [&](const DocumentPtr &document) { return readDocument(document, catalogue); };
    const QList<ReadDocumentPtr> fresh = unread.size() > 4 ? QtConcurrent::blockingMapped<QList<ReadDocumentPtr>>(workPool(), unread, readOne)
                                                           : [&] {
                                                                 QList<ReadDocumentPtr> some;
                                                                 for (const DocumentPtr &document : unread)
                                                                     some.append(readOne(document));
                                                                 return some;
                                                             }();
    for (const ReadDocumentPtr &document : fresh)
        result.insert(document->document->id, document);

    const QSet<DocumentId> patches = namedPatches(result);
    for (ReadDocumentPtr &document : result) {
        const bool isPatch = patches.contains(document->document->id);
        if (isPatch && !document->isNamedPatch)
            document = asPatch(*document);
        else if (!isPatch && document->isNamedPatch)
            document = readOne(document->document);
    }
    return result;
}

} // namespace meshboard::passes
