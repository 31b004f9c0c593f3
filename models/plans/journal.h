// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/plan.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace meshboard {

/// The local record of applied plans, in an SQLite database that survives kill -9 at any instant: a plan and its steps
/// are on disk before the first write, each step says "writing" before and "written" after.
struct JournalEntry
{
    enum class Outcome : quint8 {
        Running,
        Applied,
        Partly,    ///< some steps written, some not: the entry says which
        Failed,    ///< nothing written
        Unsettled, ///< we died in the middle; settle() finds out by reading back
    };
    struct Step
    {
        enum class State : quint8 { Waiting, Writing, Written, NotWritten, Foreign };
        State state = State::Waiting; ///< Foreign: somebody else's bytes stand there now
        std::optional<Fault> fault;
        std::optional<std::chrono::microseconds> window;
    };
    Plan plan;
    QDateTime startedAt;
    QDateTime endedAt;
    Outcome outcome = Outcome::Running;
    QList<Step> steps;
    QString user; ///< who ran the program, by the system's account name
    std::optional<QUuid> undoneBy;
};

class Journal : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the database; all its work is done on a thread of its own. An empty path keeps it in memory.
    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    using Done = std::function<void(Expected<void>)>;
    /// Each answers on this object's thread once it is on disk.
    void begin(const Plan &plan, Done done);
    void setStep(const QUuid &plan, int step, const JournalEntry::Step &state, Done done);
    void finish(const QUuid &plan, JournalEntry::Outcome outcome, Done done);

    using Listed = std::function<void(Expected<QList<JournalEntry>>)>;
    /// Newest first. Entries that another process is writing right now are Running, not Unsettled.
    void list(int limit, Listed done);
    void find(const QUuid &plan, Listed done);
    /// Those that a process left behind, and those that one is writing right now.
    void unfinished(Listed done);

Q_SIGNALS:
    void changed();

private:
    class Database;
    QThread m_thread;
    Database *m_database = nullptr;
};

QString nameOf(JournalEntry::Outcome outcome);
QString nameOf(JournalEntry::Step::State state);

} // namespace meshboard
