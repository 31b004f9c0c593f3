// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "domain/finding.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>

namespace meshboard::folder {

/// Bounds that a folder of configuration never reaches; beyond them somebody opened a disk, and a finding says so.
struct Limits
{
    int files = 20'000;
    int directories = 20'000;
    int depth = 64;
};

/// What stands in a tree.
struct Walked
{
    struct File
    {
        QString path;      ///< relative to the root, with `/`
        QByteArray native; ///< what the system calls it
        Message trouble;   ///< why it cannot even be named; empty usually
    };
    QList<File> files; ///< of syntaxes we know by name, sorted by path
    QList<Finding> findings;
    bool isWhole = true; ///< nothing was left out
};

/// Lists a tree: hidden files and directories are left out (.git and the like), symbolic links are followed, each
/// directory is shown once, real names before linked ones. `entering` is called before a directory is listed, so that a
/// watch set there misses nothing.
Expected<Walked> walk(SourceId source, const QByteArray &root, const Limits &limits,
                      const std::function<void(const QByteArray &native, const QString &path)> &entering,
                      const std::atomic_bool &isCancelled);

/// Left behind by a write of ours that was killed: `.NAME.meshboard-XXXXXX`.
QByteArray leftoverPrefix(const QByteArray &name);

/// The trouble with a name that is not UTF-8.
Message nameless();

/// Whether documents are looked for under this name.
bool isHidden(QByteArrayView name);

} // namespace meshboard::folder
