// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "store/picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace meshboard {

/// Takes what sources publish, merges it off the main thread and tells when there is a new picture.
/// Two pictures: what is, and what would be with the draft applied (the same object while there is no draft).
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(const Catalogue &catalogue, QObject *parent = nullptr);
    ~Store() override;

    void attach(Source *source);
    void detach(SourceId source);
    /// The short name of a source changed.
    void rename(SourceId source, const QString &name);

    /// Documents that a source has, but shows only to whoever asks for them (store/visits.h).
    void setVisited(const QMap<DocumentId, DocumentPtr> &documents);
    /// Documents as the draft leaves them.
    void setDrafted(const QMap<DocumentId, DocumentPtr> &documents);

    PicturePtr picture() const { return m_picture; }
    PicturePtr drafted() const { return m_drafted; }
    bool isBusy() const { return m_isMerging; }

Q_SIGNALS:
    /// picture() or drafted() is a new one.
    void changed();

private:
    void take(SourceId source, const Change &change);
    void merge();

    const Catalogue &m_catalogue;
    QMap<SourceId, Snapshot> m_sources;
    QMap<SourceId, QString> m_names;
    QMap<SourceId, QPointer<Source>> m_attached;
    QMap<DocumentId, DocumentPtr> m_visited;
    QMap<DocumentId, DocumentPtr> m_replaced;
    PicturePtr m_picture;
    PicturePtr m_drafted;
    bool m_isMerging = false; ///< until its result is taken: the watcher's own state is ahead of its signal
    bool m_isDirty = false;
    QFutureWatcher<std::pair<PicturePtr, PicturePtr>> m_merging;
};

} // namespace meshboard
