// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"

#include <optional>
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

/// What a person typed, as a value of the field's type; nothing where it is none, as a word is no number.
std::optional<text::Value> valueFor(const Field &field, const QString &typed);

/// The least that can stand for one value, item or entry of a field: of an object what is required of it, else what it is
/// named by; each of these empty, the least number, or the first word.
text::Value blankFor(const Field &field);

} // namespace meshboard
