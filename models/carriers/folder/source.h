// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/reader.h"
#include "carriers/folder/thread.h"

namespace meshboard::folder {

/// A folder of configuration files, followed as it changes. Reading is done on a thread of its own; values come back.
class Source : public meshboard::Source
{
    Q_OBJECT

public:
    explicit Source(Connection connection, QObject *parent = nullptr);
    ~Source() override;

    void start() override;
    void stop() override;
    void reread() override;
    ServerIdentity identity() const override { return m_identity; }

    /// For the writer: its work stands in line with the reading.
    const std::shared_ptr<IoThread> &thread() const { return m_thread; }
    GuardStrength strength() const { return m_strength; }

private:
    void take(const News &news);
    void heard();
    void lose(const Fault &fault, const QDateTime &nextAttempt, int failedAttempts);
    void leave();
    void setPhase(SourceState &state, SourceState::Phase phase) const;

    std::shared_ptr<IoThread> m_thread = std::make_shared<IoThread>();
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    Reader *m_reader = nullptr; ///< lives on the thread
    quint64 m_revision = 0;
    ServerIdentity m_identity;
    GuardStrength m_strength = GuardStrength::Checked;
};

/// The folder of a `folder:` URL.
QString folderOf(const QUrl &url);

} // namespace meshboard::folder
