// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "contract/format.h"

/// What the edits of this language share: places, and the ways to say no.
namespace meshboard::istio {

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
    /// This cannot be done here, and why.
    tl::unexpected<Fault> unsupported(const Cursor &at, const Message &why) const;
    tl::unexpected<Fault> gone(const Origin &at) const;

private:
    tl::unexpected<Fault> fault(Fault::Kind kind, Remedy remedy, Place place, const Message &detail) const;
    Place placeOf(const Cursor &at) const;

    const Reading &m_reading;
};

/// The rule that a place in a VirtualService belongs to, and the `match` item where it says one.
struct RulePlace
{
    text::Path rule;
    QByteArray protocol; ///< "http", "tls", "tcp"
    std::optional<int> match;
};
std::optional<RulePlace> rulePlaceOf(const text::Path &path);

Edits setField(const Editing &editing, const SetField &deed);

} // namespace meshboard::istio
