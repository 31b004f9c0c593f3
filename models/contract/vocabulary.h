// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "contract/schema.h"

#include <memory>
#include <vector>

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

/// The scalars that a language knows, so that what it does not know can be shown as such. A word is the way to a field and
/// its label; steps are separated by dots:
///
///     {"routes.#.match.http.methods.#", "method %2 of route %1"}   `#` any item of a list; a lone value is an item too
///     {"subsets.*.filter", "filter of subset %1"}                  `*` any key
///     {"config.**", "proxy setting %1"}                            `**` everything below; %1 is the rest of the way
class Vocabulary
{
public:
    struct Word
    {
        const char *way;
        const char *label;
    };
    Vocabulary(Spelling spelling, std::initializer_list<Word> words);
    ~Vocabulary();

    struct Heard
    {
        QList<Understood> understood;
        QList<text::Node> unknown; ///< entries, topmost only, whose names the language does not have
    };
    /// Everything at and below `node`, which stands at the root of all ways.
    Heard listen(const text::Node &node) const;

    struct Branch;

private:
    Spelling m_spelling;
    std::unique_ptr<const Branch> m_root;
};

} // namespace meshboard
