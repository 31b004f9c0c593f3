// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "contract/elsewhere.h"
#include "domain/workpool.h"

#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

namespace meshboard {

Store::Store(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_picture(std::make_shared<const Picture>())
    , m_drafted(m_picture)
{
    connect(&m_merging, &QFutureWatcherBase::finished, this, [this] {
        std::tie(m_picture, m_drafted) = m_merging.result();
        m_isMerging = false;
        if (m_isDirty)
            merge();
        Q_EMIT changed();
    });
}

Store::~Store()
{
    // The pool works on values of ours and on the catalogue, which may go right after us.
    m_merging.disconnect(this);
    m_merging.waitForFinished();
}

void Store::attach(Source *source)
{
    const SourceId id = source->id();
    m_attached.insert(id, source);
    m_names.insert(id, source->connection().name);
    m_sources.insert(id, {});
    connect(source, &Source::published, this, [this, id](const Change &change) { take(id, change); });
}

void Store::detach(SourceId source)
{
    if (const QPointer<Source> attached = m_attached.take(source))
        attached->disconnect(this);
    m_sources.remove(source);
    m_names.remove(source);
    merge();
}

void Store::rename(SourceId source, const QString &name)
{
    m_names.insert(source, name);
    merge();
}

void Store::setVisited(const QMap<DocumentId, DocumentPtr> &documents)
{
    if (documents == m_visited)
        return;
    m_visited = documents;
    merge();
}

void Store::setDrafted(const QMap<DocumentId, DocumentPtr> &documents)
{
    if (documents == m_replaced)
        return;
    m_replaced = documents;
    merge();
}

void Store::take(SourceId source, const Change &change)
{
    const auto snapshot = m_sources.find(source);
    if (snapshot == m_sources.end())
        return;
    *snapshot = applied(*snapshot, change);
    merge();
}

void Store::merge()
{
    // One at a time: what arrives meanwhile is merged together afterwards, so a storm makes fewer pictures, not a queue.
    m_isDirty = m_isMerging;
    if (m_isDirty)
        return;
    m_isMerging = true;
    m_merging.setFuture(QtConcurrent::run(workPool(), [sources = m_sources, names = m_names, &catalogue = m_catalogue, visited = m_visited, replaced = m_replaced,
                                           picture = m_picture, drafted = m_drafted]() mutable {
        visited.removeIf([&](const auto &one) { return sources.value(one.key().source).documents.contains(one.key()); });
        const PicturePtr next = pictureOf(sources, names, catalogue, picture, visited);
        // The draft's picture takes over whatever the plain one has just read: only the replaced documents are its own.
        auto known = std::make_shared<Picture>(*next);
        for (auto it = replaced.cbegin(); it != replaced.cend(); ++it) {
            if (const ReadDocumentPtr earlier = drafted->documents.value(it.key()))
                known->documents.insert(it.key(), earlier);
        }
        known->assembled += drafted->assembled;
        QMap<DocumentId, DocumentPtr> instead = visited;
        instead.insert(replaced);
        const PicturePtr left = replaced.isEmpty() ? next : pictureOf(sources, names, catalogue, known, instead);
        if (next->documents != picture->documents || left->documents != drafted->documents)
            giveBackMemory();
        return std::pair(next, left);
    }));
}

} // namespace meshboard
