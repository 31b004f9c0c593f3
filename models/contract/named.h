// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"

/// Fields by name, as a language's own reader compares names; for languages that are not particular about them.
namespace meshboard {

/// The value of a field; aliases and YAML merge keys are followed. Where it is written several times the last counts.
text::Node fieldOf(const text::Node &map, QByteArrayView name, Spelling spelling);

/// Where that field is changed: where it stands, an alias not followed; where a merge key brings it or nothing does, below
/// `map`. The text asks what an edit there shall hit.
text::Path pathOf(const text::Node &map, QByteArrayView name, Spelling spelling);

/// The items of a list field however it is written: a list, repeated blocks (HCL), or a lone value.
QList<text::Node> itemsOf(const text::Node &map, QByteArrayView name, Spelling spelling);
/// The same with aliases as they are written.
QList<text::Node> writtenItemsOf(const text::Node &map, QByteArrayView name, Spelling spelling);

/// The entries of a map of named things, repeated blocks (HCL) taken together: `subsets`.
QList<text::Node> entriesOf(const text::Node &map, QByteArrayView name, Spelling spelling);

} // namespace meshboard
