// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sources.h"

#include <QSet>
#include <QTimer>

#include <map>

namespace meshboard {

/// Documents that a source has but does not show by itself, since there may be a hundred thousand: the values of keys, the
/// registrations of instances. Who looks at one, or has staged something about one, visits it: it is read, stands in the
/// picture as any other document does, and is read again when its source says that it may have changed.
class Visits : public QObject
{
    Q_OBJECT

public:
    Visits(Sources &sources, Store &store, QObject *parent = nullptr);
    ~Visits() override;

    /// The documents that `visitor` wants from now on, those of source's own snapshots among them or not; the ones it wanted
    /// before are left unless another one wants them.
    void want(const QString &visitor, const QSet<DocumentId> &documents);

    /// Why one that is wanted could not be read. NotFound: there is none.
    std::optional<Fault> trouble(const DocumentId &document) const;
    /// Wanted, not among the documents of its source, and still to come.
    bool isAwaited(const DocumentId &document) const;
    /// As it was read last; null where it was not.
    DocumentPtr document(const DocumentId &document) const;

    /// Read it again: somebody wrote it.
    void reread(const DocumentId &document);

Q_SIGNALS:
    /// It was read, or could not be.
    void visited(const meshboard::DocumentId &document);

private:
    struct Visit
    {
        Call reading;
        DocumentPtr document;
        std::optional<Fault> trouble;
        bool isStale = false; ///< to be read when the reading under way has ended
    };
    void listenTo(SourceId source);
    void read(const DocumentId &document);
    void take(const DocumentId &document, const Expected<Document> &read);
    void doubt(SourceId source, const QByteArray &key);
    void show();

    Sources &m_sources;
    Store &m_store;
    QMap<QString, QSet<DocumentId>> m_wanted;
    std::map<DocumentId, Visit> m_visits;
    QSet<DocumentId> m_doubted; ///< read again when the timer says so: a busy source would have us read all the time
    QTimer m_again;
};

} // namespace meshboard
