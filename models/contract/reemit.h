// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"

namespace meshboard {

/// A document written anew from what its languages' tables say about it, and from nothing else.
struct Reemitted
{
    QByteArray bytes;    ///< empty where an object has no table at all, or its syntax has no spelling for a value
    QStringList lacking; ///< paths of what is not in `bytes`: whole objects without a table, fields without a place
};

/// Pure. `read` has a tree.
Reemitted reemitted(const ReadDocument &read, const Catalogue &catalogue);

} // namespace meshboard
