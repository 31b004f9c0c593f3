// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/replace.h"

#include <QStringList>

/// Making files that are not there and removing those that are, with the same care as replacing them (replace.h).
///
/// A new file is written whole under a name aside and then named in one step that fails where the name is taken
/// (RENAME_NOREPLACE, renameat2(2); link(2) where a file system has not that). A file to be removed is first named aside, out
/// of everybody's reach, and only then compared with what was to be removed; what is another one gets its name back.
namespace meshboard::folder {

struct Whole
{
    QByteArray path;
    QList<QByteArray> directories; ///< that are made with it, or go with it where nothing else is in them; outermost first
    QByteArray text;               ///< of a new file
    Guard guard;                   ///< of an absent file, or of the one that goes
    std::function<void(Moment)> reached {};
};

/// Conflict where something has the name, or where a directory beyond `directories` is missing.
Expected<Receipt> made(const Whole &whole);
Expected<Receipt> removed(const Whole &whole);

/// After a process died in the middle: what it left is cleared away, a removal that was begun is finished, and what it took
/// by mistake gets its name back.
Expected<void> recoveredMaking(const Whole &whole);
Expected<void> recoveredRemoving(const Whole &whole);

/// The guard of a file that is not there: `absent`, and under `directories` those that are missing on the way from `root`,
/// relative to it.
Expected<Guard> absenceOf(const QByteArray &root, const QByteArray &path);

} // namespace meshboard::folder
