// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/replay.h"
#include "store/store.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUndoStack>

namespace meshboard {

/// What a person has staged. The only thing Ctrl+Z works on. Follows the sources: when a document changes underneath, the
/// intents are done again on the new one and each says whether it still holds. Nothing is dropped by itself.
/// The doing happens off the main thread: what was staged is known at once, its states come with changed().
class Draft : public QObject
{
    Q_OBJECT

public:
    Draft(const Catalogue &catalogue, Store &store, QObject *parent = nullptr);
    ~Draft() override;

    /// Stages intents as one step of undo. Those that set the weights or field an earlier intent set replace it.
    void stage(const QList<Intent> &intents, const QString &label);
    /// Puts another intent in the place of one: an edited one, or one that shares an alias differently.
    void replace(const QUuid &intent, const Intent &with, const QString &label);
    void remove(const QUuid &intent);
    void clear();
    /// For an intent in conflict: do it on what stands there now, or give it up.
    void keepMine(const QUuid &intent);
    void takeTheirs(const QUuid &intent);
    /// What was written leaves the draft, and with it the steps of undo that would bring it back.
    void forget(const QList<QUuid> &written);

    QList<Intent> intents() const { return m_replay.intents(); }
    const QList<IntentState> &states() const { return m_replay.states; }
    /// Documents as the draft leaves them; null: it removes it.
    const QMap<DocumentId, DocumentPtr> &after() const { return m_after; }
    const Replay &replay() const { return m_replay; }
    bool isEmpty() const { return m_staged.isEmpty(); }
    /// True while intents() and states() are not yet those of what was staged.
    bool isBusy() const { return m_isReplaying; }
    bool hasTroubles() const { return m_replay.hasTroubles(); }

    QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void changed();

private:
    friend class DraftCommand;
    void push(const QList<Staged> &staged, const QString &label);
    void setStaged(const QList<Staged> &staged);
    void follow();
    void again();
    void take(const Replay &replay);
    ReadDocuments seenNow() const;

    const Catalogue &m_catalogue;
    Store &m_store;
    QUndoStack m_undo;
    QList<Staged> m_staged;
    Replay m_replay;
    QMap<DocumentId, DocumentPtr> m_after;
    ReadDocuments m_seen;
    bool m_isReplayed = false;  ///< m_replay is of m_seen
    bool m_isReplaying = false; ///< until its result is taken: the watcher's own state is ahead of its signal
    bool m_isDirty = false;
    QFutureWatcher<Replay> m_replaying;
};

} // namespace meshboard
