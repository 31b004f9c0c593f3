// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

#include <optional>

namespace meshboard::text {

/// A whole text from values alone, in a plain manner: two blanks of indentation, one value on a line, TOML in tables.
/// YAML takes any number of documents, every other syntax one. Nothing where the syntax has no spelling for a value.
std::optional<QByteArray> written(const QList<Value> &documents, Syntax syntax);

/// `tree`, of YAML, with one more document at its end. Every other byte stays; the result was read again and compared.
tl::expected<Tree::Ptr, Refusal> appended(const Tree::Ptr &tree, const Value &document);

} // namespace meshboard::text
