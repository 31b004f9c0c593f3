// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

#include <optional>

namespace meshboard::text {

/// A whole text from values alone, in a plain manner: two blanks of indentation, one value on a line, TOML in tables.
/// YAML takes any number of documents, every other syntax one. Nothing where the syntax has no spelling for a value.
std::optional<QByteArray> written(const QList<Value> &documents, Syntax syntax);

} // namespace meshboard::text
