// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

namespace meshboard::text {

/// How a text spells things, learned from what is there.
struct Habit
{
    Syntax syntax = Syntax::Yaml;
    QByteArray lineEnd = "\n";
    QByteArray unit = "  ";     ///< one level of indentation
    QByteArray colon = ": ";    ///< JSON: between key and value
    QByteArray comma = ", ";    ///< between items on one line
    bool dashesIndented = true; ///< YAML: `- ` stands deeper than the key above it
    bool blocks = false;        ///< HCL: `key {` rather than `key = {`
    bool textBlocks = true;     ///< YAML: `|` may be used; not where the file ends without a line end
};

Habit habitOf(const Tree &tree);

/// A scalar as it is written, in the manner of `like` where there is one; nothing where the syntax has no spelling.
/// `indentation` is that of the entry, for block scalars.
std::optional<QByteArray> spelledScalar(const Habit &habit, const Value &value, const Node &like, bool inFlow, const QByteArray &indentation);
QByteArray spelledKey(const Habit &habit, const QByteArray &key, bool inFlow);

/// Any value on one line.
std::optional<QByteArray> spelledInline(const Habit &habit, const Value &value);
/// Any value, collections over several lines; the lines behind the first start with `indentation`.
std::optional<QByteArray> spelledLines(const Habit &habit, const Value &value, const QByteArray &indentation);
/// `key = value` or `key: value` in the same manner.
std::optional<QByteArray> spelledEntry(const Habit &habit, const QByteArray &key, const Value &value, const QByteArray &indentation, bool onOneLine, bool asBlock);
/// YAML block style. A value behind `key:` or `-`, with the blank or line end before it; `column` is that of key or dash.
std::optional<QByteArray> spelledBehind(const Habit &habit, const Value &value, qsizetype column, bool behindDash, const Node &like = {});

bool isCollection(const Value &value);
bool isEmptyCollection(const Value &value);

} // namespace meshboard::text
