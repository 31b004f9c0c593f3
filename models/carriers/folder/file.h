// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/descriptor.h"
#include "domain/document.h"
#include "domain/fault.h"

#include <QByteArray>

#include <sys/stat.h>

/// Files by their bytes and by their names as bytes: what Qt's file classes do not say (device, inode, who has it open)
/// decides whether a write is safe.
namespace meshboard::folder {

/// What changes when a file does. A file system's clock ticks in milliseconds, so a change right after a reading may
/// leave the same times: `isRacy` until the clock has moved on.
struct Signature
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds
    qint64 changed = 0;  ///< nanoseconds; cannot be set by programs
    bool isRacy = false;

    /// Nothing happened to the file since, for certain.
    bool stillHolds(const Signature &now) const;
};

Signature signatureOf(const struct stat &stat);

struct Contents
{
    QByteArray bytes;
    Signature signature;
    GuardStrength strength = GuardStrength::Checked;
};

/// A Fault in the words of the system, for a failed call; `about` is the path.
Fault faultOf(int error, const QString &about);

/// A regular file, whole. Never waits for the other end of a pipe, never takes more than text::maxBytes.
Expected<Contents> contentsOf(const QByteArray &path);
/// The same of a file that is open already.
Expected<Contents> contentsOf(const Descriptor &file, const QString &about);

/// SHA-256 in hexadecimal.
QString hashOf(const QByteArray &bytes);

/// The guard of a document: the hash of what was read and, behind a symbolic link, the file it led to.
Guard guardOf(const Contents &contents, const QByteArray &path);
/// Where a symbolic link leads; empty for a file that is none.
QString linkTarget(const QByteArray &path);

/// Whether the file system of an open file can exchange two names at once.
GuardStrength strengthOn(int fd);

} // namespace meshboard::folder
