// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/vocabulary.h"

namespace meshboard::consul {

/// Kinds of configuration entries that exist in Consul.
bool isKind(const QString &kind);

/// The fields of a kind; null for kinds that are named and not read.
const Vocabulary *wordsOf(const QString &kind);

} // namespace meshboard::consul
