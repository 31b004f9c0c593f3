// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

namespace meshboard::text {

/// An edit brought down to one node that is really written there: aliases, missing parents and repeated blocks are
/// settled. Patchers make bytes of it; the proof compares the result with it.
struct Change
{
    enum class Sort : quint8 { Set, Insert, Remove, Move };
    Sort sort = Sort::Set;
    Node node;      ///< Set: the node; Insert, Remove, Move: the collection
    int index = 0;  ///< Insert: the child it comes before; Remove: the child; Move: from
    int to = 0;     ///< Move
    QByteArray key; ///< Insert into a map
    Value value;
    bool isBlock = false; ///< HCL: `key {` rather than `key = {`
};

using Patches = tl::expected<QList<Patch>, Refusal>;

tl::unexpected<Refusal> refused(Refusal::Code code, const Path &at, const Message &detail, int places = 0);

/// What `edit` comes down to.
tl::expected<Change, Refusal> changeFor(const Tree &tree, const Edit &edit, SharedValue shared);

Patches patchesFor(const Change &change);
Patches bracketPatches(const Change &change);
Patches yamlPatches(const Change &change);
Patches tomlPatches(const Change &change);
Patches keyValuePatches(const Tree &tree, const Change &change);

/// True where `after` is what `change` makes of `before`, and nothing else is different.
bool isDone(const Change &change, const Tree &before, const Tree &after);

/// The path an edit is about: of its value, list or map.
Path placeOf(const Edit &edit);

/// True for a map or list whose entries stand between brackets or, in HCL, one behind the other.
bool isBracketed(const Node &node);

} // namespace meshboard::text
