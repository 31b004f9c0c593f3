// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"

#include <functional>

/// Replacing a file's contents only if they are what a plan was made on, and losing nobody's work if they are not.
///
/// The new contents go into a temporary file beside the old one and the two names are exchanged in one step
/// (RENAME_EXCHANGE, renameat2(2)). Only then, with the old file out of everybody's reach, is its hash compared: what is
/// compared is exactly what was displaced. Not what was expected: exchanged back. A program that has the file open for
/// writing is waited for (fcntl(2), F_SETLEASE: a read lease is granted when nobody writes).
///
/// A file with several hard links is refused: replacing it would cut its names apart, writing into it would not be atomic.
namespace meshboard::folder {

/// Moments of a replacement at which tests let somebody else act.
enum class Moment : quint8 { Compared, Exchanged, PuttingBack };

struct Replacement
{
    QByteArray path; ///< symbolic links in it are followed
    QByteArray after;
    Guard guard;
    bool mayExchange = true; ///< false: as on a file system that cannot
    std::function<void(Moment)> reached {};
};

Expected<Receipt> replaced(const Replacement &replacement);

/// After a process died in the middle of it: unfinished and displaced versions of ours are deleted. What somebody else saved
/// in between and we displaced goes back under the name; where that is taken by a later save, it is kept beside it.
Expected<void> recovered(const Replacement &replacement);

} // namespace meshboard::folder
