// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"

#include <vector>

/// What a text says to the program that reads it: the values of the fields that its language's tables have, each of the
/// type they give it, and nothing else. `export --reemit` writes documents from them alone, so that a table that lacks a
/// field cannot hide.
namespace meshboard {

/// All fields of one object, and how they are read.
struct Table
{
    std::vector<Field> fields;
    Grammar grammar;
};

struct TypedValues
{
    text::Value value;
    QStringList lacking; ///< paths, as text::Path prints them, of what the table has no place or no type for
};

/// Aliases are followed and merge keys written out. Fields keep the spelling of their names and the order of the text.
TypedValues typedOf(const Cursor &object, const Table &table);

} // namespace meshboard
