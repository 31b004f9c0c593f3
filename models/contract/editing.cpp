// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editing.h"

namespace meshboard {

Cursor Editing::at(const Origin &origin) const
{
    const std::optional<text::Path> path = text::Path::fromString(origin.path);
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

tl::unexpected<Fault> Editing::unsupported(const Cursor &at, const Message &why) const
{
    return fault(Fault::Kind::Unsupported, Remedy::EditText, placeOf(at), why);
}

tl::unexpected<Fault> Editing::fault(Fault::Kind kind, Remedy remedy, Place place, const Message &detail) const
{
    Fault fault;
    fault.kind = kind;
    fault.remedy = remedy;
    fault.place = std::move(place);
    fault.detail = translated(detail);
    fault.about = document().path;
    return tl::unexpected(std::move(fault));
}

} // namespace meshboard
