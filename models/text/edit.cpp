// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/change.h"
#include "text/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

Patches patchesFor(const Tree &tree, const Change &change, const Path &at)
{
    if (change.sort == Change::Sort::Set && isDone(change, tree, tree))
        return QList<Patch> {};
    if (tree.store().hasLoneCarriageReturn && tree.syntax() != Syntax::Json)
        return refused(Refusal::Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "the text has a carriage return without a line feed"), {}});
    if (tree.store().hasUnicodeBreak)
        return refused(Refusal::Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "the text has line separators or byte order marks that an editor does not show"), {}});
    const auto touches = [&](const Range &outer, const Range &value) {
        return outer.begin < value.begin && value.begin < value.end && !QByteArrayView(" \t\n").contains(tree.bytes()[value.begin - 1]);
    };
    if (tree.syntax() == Syntax::Yaml && touches(change.node.outer(), change.node.range()))
        return refused(Refusal::Code::UnsafePlace, at, {QT_TRANSLATE_NOOP("Model", "the anchor and its value are not set apart"), {}});
    return patchesFor(change);
}

} // namespace

QByteArray patched(const QByteArray &bytes, const QList<Patch> &patches)
{
    QByteArray out;
    qsizetype at = 0;
    for (const Patch &patch : patches) {
        out += QByteArrayView(bytes).sliced(at, patch.at - at);
        out += patch.with;
        at = patch.at + patch.length;
    }
    return out + bytes.sliced(at);
}

tl::expected<QList<Patch>, Refusal> patchesFor(const Tree &tree, const QList<Edit> &edits, SharedValue shared)
{
    QList<Patch> all;
    for (const Edit &edit : edits) {
        const auto change = changeFor(tree, edit, shared);
        if (!change)
            return tl::unexpected(change.error());
        const auto patches = patchesFor(tree, *change, placeOf(edit));
        if (!patches)
            return tl::unexpected(patches.error());
        all += *patches;
    }
    std::stable_sort(all.begin(), all.end(), [](const Patch &a, const Patch &b) { return a.at < b.at; });
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Patch &before = all[i - 1];
        const bool samePlace = before.at == all[i].at;
        if (before.at + before.length > all[i].at || samePlace)
            return refused(Refusal::Code::Overlap, placeOf(edits.first()), {QT_TRANSLATE_NOOP("Model", "two edits want the same bytes"), {}});
    }
    return all;
}

tl::expected<Tree::Ptr, Refusal> edited(const Tree::Ptr &tree, const QList<Edit> &edits, SharedValue shared)
{
    Tree::Ptr now = tree;
    for (const Edit &edit : edits) {
        const auto change = changeFor(*now, edit, shared);
        if (!change)
            return tl::unexpected(change.error());
        const auto patches = patchesFor(*now, *change, placeOf(edit));
        if (!patches)
            return tl::unexpected(patches.error());
        if (patches->isEmpty())
            continue;
        const auto after = Tree::read(patched(now->bytes(), *patches), now->syntax());
        if (!after)
            return refused(after.error().code == ReadError::Code::Malformed ? Refusal::Code::VerifyFailed : Refusal::Code::TooLarge,
                placeOf(edit), after.error().detail);
        if (!isDone(*change, *now, **after))
            return refused(Refusal::Code::VerifyFailed, placeOf(edit), {QT_TRANSLATE_NOOP("Model", "the result would not read as intended"), {}});
        now = *after;
    }
    return now;
}

} // namespace meshboard::text
