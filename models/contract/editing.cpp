// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editing.h"

#include "contract/reading.h"

namespace meshboard {

Cursor Editing::at(const Origin &origin) const
{
    const std::optional<text::Path> path = text::Path::fromString(origin.path.toString());
    return path ? at(*path) : Cursor();
}

Cursor Editing::at(const text::Path &path) const
{
    return Cursor(m_reading.tree->root(path.document), path.document).find(path);
}

Place Editing::placeOf(const Cursor &at) const
{
    Place place = meshboard::placeOf(originOf(document(), at));
    place.source = document().source;
    place.document = document().path;
    place.column = at ? at.written().position().column : 0;
    return place;
}

tl::unexpected<Fault> Editing::conflict(const Cursor &at, const Message &what) const
{
    return fault(Fault::Kind::Conflict, Remedy::ReviewDraft, placeOf(at), what);
}

tl::unexpected<Fault> Editing::conflict(const Origin &at, const Message &what) const
{
    Place place = meshboard::placeOf(at);
    place.source = document().source;
    place.document = document().path;
    return fault(Fault::Kind::Conflict, Remedy::ReviewDraft, place, what);
}

tl::unexpected<Fault> Editing::gone(const Origin &at) const
{
    return conflict(at, {QT_TRANSLATE_NOOP("Model", "%1 is no longer there"), {at.path}});
}

tl::unexpected<Fault> Editing::differs(const Cursor &at, const QString &now, const QString &before) const
{
    const auto orNothing = [](const QString &value) {
        return value.isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "not written"), {}} : verbatim(value);
    };
    return conflict(at, {QT_TRANSLATE_NOOP("Model", "It is %1 now, not %2"), {QList {orNothing(now)}, QList {orNothing(before)}}});
}

tl::unexpected<Fault> Editing::unsupported(const Cursor &at, const Message &why) const
{
    return fault(Fault::Kind::Unsupported, Remedy::EditText, placeOf(at), why);
}

Edits Editing::setNative(const SetField &deed) const
{
    const std::optional<text::Path> path = text::Path::fromString(deed.node.path.toString());
    if (!path || path->steps.isEmpty())
        return gone(deed.node);
    const Cursor now = at(*path);
    if (now.isMap() || now.isList())
        return unsupported(now, {QT_TRANSLATE_NOOP("Model", "This is not a single value; edit its text"), {}});
    if (now && now.text() != deed.before)
        return differs(now, now.text(), deed.before);
    if (!now && (!deed.before.isEmpty() || path->steps.last().isIndex()))
        return gone(deed.node);
    if (!now)
        return QList<text::Edit> {text::InsertField {path->parent(), path->steps.last().key(), deed.after, {}}};
    if (deed.after.isEmpty() && !deed.before.isEmpty())
        return QList<text::Edit> {text::Remove {*path}};
    return QList<text::Edit> {text::Set {*path, valueLike(now.node(), deed.after)}};
}

tl::unexpected<Fault> Editing::fault(Fault::Kind kind, Remedy remedy, Place place, const Message &detail) const
{
    Fault fault;
    fault.kind = kind;
    fault.remedy = remedy;
    fault.place = std::move(place);
    fault.detail = detail;
    fault.about = document().path;
    return tl::unexpected(std::move(fault));
}

} // namespace meshboard
