// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/descriptor.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace meshboard::folder {

/// inotify(7), one watch a directory. A round of setting watches is `begin`, `add` for each directory, `finish`: those that
/// were not set again are taken away, so a directory that moved is watched under its new name only.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(QObject *parent = nullptr);
    ~Watch() override;

    void begin();
    /// A directory that is added twice keeps its first path.
    void add(const QByteArray &native, const QString &path);
    void finish();
    /// A watch could not be set (the system's limit): changes there are not told.
    bool isPartial() const { return m_isPartial; }

Q_SIGNALS:
    /// `name` in directory `path` has new contents, complete: closed after writing, or moved in.
    void saved(const QString &path, const QByteArray &name);
    /// It was made or written to and is still open, or its permissions changed: look soon.
    void touched(const QString &path, const QByteArray &name);
    void removed(const QString &path, const QByteArray &name);
    /// Directories came, went or moved, or events were lost: list everything again.
    void rearranged();

private:
    void read();

    Descriptor m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QString> m_paths;
    QHash<int, QString> m_next;
    bool m_isPartial = false;
};

} // namespace meshboard::folder
