// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/place.h"

#include <tl/expected.hpp>

namespace meshboard {

/// What a person can do about a fault; views turn it into a sentence and, where there is one, a button.
enum class Remedy : quint8 {
    None,
    Retry,
    CheckAddress,
    CheckPermission,
    CheckCredentials,
    CheckCertificate,
    FreeSpace,
    EditText,     ///< the document itself has to be mended at `place`
    ReviewDraft,  ///< somebody else changed what the draft was made on
    RaiseSafety,  ///< the source's safety level does not allow this
    AskSupport,   ///< a defect of ours
};

/// Why something could not be read or written. Views turn `kind` into a sentence; `detail` says what exactly, or is the
/// system's own words (`verbatim`).
struct Fault
{
    enum class Kind : quint8 {
        Unreachable, ///< no connection
        TimedOut,
        Refused,     ///< the system understood and said no: permission, safety level, validation
        NotFound,
        Conflict,    ///< a guard did not hold: somebody else changed it
        Malformed,   ///< the answer or document cannot be read
        Unsupported,
        WrongTarget, ///< the server behind the address is another one than the plan was made on
        Incomplete,  ///< done in part; what was done is said in `detail`
        Cancelled,
        Internal,    ///< a check of ours caught a defect of ours before it did harm
    };
    Kind kind = Kind::Internal;
    Place place;
    Remedy remedy = Remedy::None;
    Message detail {};
    QString about {}; ///< what it was done to, in a word or two: an address, a path, a URL without secrets

    bool operator==(const Fault &) const = default;
};

template <typename T>
using Expected = tl::expected<T, Fault>;

/// `Unreachable` -> "unreachable": stable words for logs, JSON and tests.
QString nameOf(Fault::Kind kind);

} // namespace meshboard
