// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "contract/format.h"

/// What the edits of a language share: places, and the ways to say no.
namespace meshboard {

using Edits = Expected<QList<text::Edit>>;

class Editing
{
public:
    explicit Editing(const Reading &reading)
        : m_reading(reading)
    {
    }

    const DocumentId &document() const { return m_reading.document->id; }
    Cursor at(const Origin &origin) const;
    Cursor at(const text::Path &path) const;

    /// Somebody changed what the deed saw.
    tl::unexpected<Fault> conflict(const Cursor &at, const Message &what) const;
    tl::unexpected<Fault> conflict(const Origin &at, const Message &what) const;
    /// It is `now`, and the deed saw `before`; either may be nothing.
    tl::unexpected<Fault> differs(const Cursor &at, const QString &now, const QString &before) const;
    /// This cannot be done here, and why.
    tl::unexpected<Fault> unsupported(const Cursor &at, const Message &why) const;
    tl::unexpected<Fault> gone(const Origin &at) const;

    /// A single value by its place, whatever it means: SetField::Field::Native.
    Edits setNative(const SetField &deed) const;

private:
    tl::unexpected<Fault> fault(Fault::Kind kind, Remedy remedy, Place place, const Message &detail) const;
    Place placeOf(const Cursor &at) const;

    const Reading &m_reading;
};

} // namespace meshboard
