// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/message.h"
#include "domain/place.h"

namespace meshboard {

/// Something wrong or risky in what was read. Rows of Problems, lines of `meshboard check`.
struct Finding
{
    enum class Severity : quint8 { Note, Warning, Error };

    QByteArray code; ///< stable, e.g. "MB0101"; one check has one code
    Severity severity = Severity::Warning;
    Place place;
    Message what;
    Message advice; ///< what to do about it; may be empty
    /// What would mend it, done one after the other, with ids to be given when they are staged. Empty where a person has to decide.
    QList<Intent> fix {};

    bool operator==(const Finding &) const = default;
};

QString nameOf(Finding::Severity severity);

/// Of one kind in one document no more than anybody looks through one by one; one finding more counts the rest.
QList<Finding> gathered(QList<Finding> findings);
/// Whether it is such a count.
bool isCount(const Finding &finding);

} // namespace meshboard
