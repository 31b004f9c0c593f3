// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/file.h"
#include "carriers/folder/walk.h"
#include "carriers/folder/watch.h"
#include "contract/source.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace meshboard::folder {

/// What the reader tells its source; the source numbers it.
struct News
{
    Change change;
    bool isFull = false; ///< everything there is
    ServerIdentity identity;
    Message server;      ///< "folder on ext4"
    GuardStrength strength = GuardStrength::Checked; ///< on the file system of the folder itself
    qint64 filesRead = 0;
    qint64 bytesRead = 0;
    std::optional<std::chrono::milliseconds> lag;
};

/// Reads a folder and follows it. Lives on the I/O thread of its source; tells values.
class Reader : public QObject
{
    Q_OBJECT

public:
    Reader(SourceId source, const QString &root, std::shared_ptr<const std::atomic_bool> isCancelled);

    void start();
    void reread();

Q_SIGNALS:
    void told(const meshboard::folder::News &news);
    void alive();
    void lost(const meshboard::Fault &fault, const QDateTime &nextAttempt, int failedAttempts);

private:
    struct Entry
    {
        QByteArray native;
        Signature signature;
        bool isLink = false;
        DocumentPtr document;
    };
    enum class Scope : quint8 { Changes, Everything };

    void readAll(Scope scope);
    void lose(const Fault &fault);
    void checkRoot();
    void watchTargets();
    QList<Finding> watchFindings() const;
    void take(const QString &path, const Walked::File &file);
    void remove(const QString &path);
    void refresh(const QString &directory, const QByteArray &name);
    void refreshLinks();
    void onTouched(const QString &directory, const QByteArray &name);
    void onRemoved(const QString &directory, const QByteArray &name);
    void publishSoon();
    void publish();
    Entry entryOf(const QString &path, const Walked::File &file);
    bool isRootStill() const;
    bool isDirectory(const QString &path) const; ///< by what was listed

    SourceId m_source;
    QByteArray m_root;
    std::shared_ptr<const std::atomic_bool> m_isCancelled;
    Watch m_watch {this};
    QTimer m_listing {this};    ///< a whole listing is due
    QTimer m_settling {this};   ///< files still being written are due
    QTimer m_publishing {this}; ///< changes wait for their turn
    QTimer m_checking {this};
    QTimer m_polling {this};    ///< where nothing tells us of changes
    QTimer m_retrying {this};
    QElapsedTimer m_sincePublished;
    QMap<QString, Entry> m_entries;
    QSet<std::pair<QString, QByteArray>> m_touched;
    QList<Finding> m_findings;
    bool m_isWhole = false;
    Change m_pending;
    QMap<DocumentId, DocumentPtr> m_changed;
    QSet<DocumentId> m_removed;
    News m_news;
    bool m_isRemote = false;
    int m_failedAttempts = 0;
};

} // namespace meshboard::folder

Q_DECLARE_METATYPE(meshboard::folder::News)
