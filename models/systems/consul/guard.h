// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/fault.h"

namespace meshboard::consul {

/// Guard token of what Consul counts: `{"modified": "42", "hash": "…"}`, the number as text because JSON's have 53 bits. The
/// hash is of the document: a datacenter that was emptied and filled again counts the same way. `modified` 0: it is unknown
/// what the write left behind, and no write that is based on it holds.
struct Mark
{
    quint64 modified = 0;
    QByteArray hash;

    bool operator==(const Mark &) const = default;
};

QByteArray hashOf(const QByteArray &bytes);
Guard guardOf(quint64 modified, const QByteArray &bytes);
Mark markIn(const Guard &guard);

Fault faultAt(const DocumentId &document, Fault::Kind kind, const Message &why, Remedy remedy = Remedy::None);

} // namespace meshboard::consul
