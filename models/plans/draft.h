// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/replay.h"
#include "store/store.h"

#include <QObject>
#include <QUndoStack>

namespace meshboard {

/// What a person has staged. The only thing Ctrl+Z works on. Follows the sources: when a document changes underneath, the
/// intents are done again on the new one and each says whether it still holds. Nothing is dropped by itself.
class Draft : public QObject
{
    Q_OBJECT

public:
    Draft(const Catalogue &catalogue, Store &store, QObject *parent = nullptr);

    /// Stages intents as one step of undo. Those that set the weights or field an earlier intent set replace it.
    void stage(const QList<Intent> &intents, const QString &label);
    void remove(const QUuid &intent);
    void clear();
    /// For an intent in conflict: do it on what stands there now, or give it up.
    void keepMine(const QUuid &intent);
    void takeTheirs(const QUuid &intent);

    const QList<Intent> &intents() const { return m_replay.intents; }
    const QList<IntentState> &states() const { return m_replay.states; }
    const QMap<DocumentId, DocumentPtr> &after() const { return m_replay.after; }
    bool isEmpty() const { return m_staged.isEmpty(); }
    bool hasTroubles() const;

    QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void changed();

private:
    friend class DraftCommand;
    void setStaged(const QList<Intent> &intents);
    void redo();

    const Catalogue &m_catalogue;
    Store &m_store;
    QUndoStack m_undo;
    QList<Intent> m_staged;
    Replay m_replay;
    ReadDocuments m_seen;
};

} // namespace meshboard
