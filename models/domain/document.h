// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"
#include "domain/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace meshboard {

/// How much a guard can promise: *atomic*, the system itself refuses a write that is based on an old state;
/// *checked*, we look just before and just after and tell how long the window was.
enum class GuardStrength : quint8 { Checked, Atomic };

/// What must still hold for a write. The token is made by the source that read the document and understood by the
/// writer of the same source; nobody else looks into it. It is JSON because plans are files.
struct Guard
{
    GuardStrength strength = GuardStrength::Checked;
    QJsonObject token;

    bool operator==(const Guard &) const = default;
};

/// A text of somebody's, whole: a file, a key tree as a listing (text/keyvalue.h), or the value of one key.
struct Document
{
    DocumentId id;
    QByteArray bytes;
    Guard guard;
    QDateTime changedAt; ///< UTC; invalid where the source does not know
    Message unreadable;  ///< why, where the bytes could not be had; `bytes` is empty then
    /// Of one that registers an instance: what stands before the path that its format reads (contract/registration.h).
    std::optional<QByteArray> registeredBelow {};

    bool operator==(const Document &) const = default;
};

using DocumentPtr = std::shared_ptr<const Document>;

QString nameOf(GuardStrength strength);

} // namespace meshboard
