// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/file.h"

/// What all guarded writes of files have in common: a name beside the file that nobody else looks at, and a look at what
/// stands there once it is out of everybody's reach.
namespace meshboard::folder {

tl::unexpected<Fault> conflict(const QString &about, const Message &detail);
tl::unexpected<Fault> failed(int error, const QString &about);
Message errorWords(int error);

/// A hidden name beside `path` that says of which write it is, for the process that finds it after we died.
QByteArray nameAside(const QByteArray &path, const Guard &guard, const QByteArray &after);
/// What such a process left there.
QList<QByteArray> leftAside(const QByteArray &path, const Guard &guard, const QByteArray &after);

bool writeWhole(int fd, const QByteArray &bytes);

/// A file that nobody else changes any more, as long as this lives: out of reach by name, and nobody has it open for
/// writing. Where the file system has no leases, that nobody has it open is assumed.
class Settled
{
public:
    explicit Settled(const QByteArray &path);

    bool holds(const QString &hash) const;
    quint64 inode() const { return m_contents ? m_contents->signature.inode : 0; }

private:
    /// Nobody waits to write to it.
    bool isUndisturbed() const;

    Descriptor m_file;
    bool m_hasLeases = true;
    bool m_isWritten = false;
    std::optional<Contents> m_contents;
};

} // namespace meshboard::folder
