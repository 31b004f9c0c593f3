// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shared.h"

namespace meshboard {

/// Half-open range of bytes in a document, a byte order mark included. A document that is read is far smaller than 2 GB.
struct ByteRange
{
    ByteRange() = default;
    ByteRange(qint64 from, qint64 to) : begin(qint32(from)), end(qint32(to)) {}

    qint32 begin = 0;
    qint32 end = 0;

    qint64 length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool operator==(const ByteRange &) const = default;
};

/// Where a value of ours stands in somebody's document. `path` is printed as text::Path prints it
/// (`0:/spec/http/6/route/0/weight`). An empty range means "not written there": the value is the system's default,
/// and `path` says where it would go.
struct Origin
{
    SharedDocumentId document;
    SharedText path;
    ByteRange bytes;
    int line = 0; ///< counts from 1; 0 where it is not known

    bool isNull() const { return document.isNull(); }
    bool isWritten() const { return !bytes.isEmpty(); }
    bool operator==(const Origin &) const = default;
};

/// Where something is wrong; any part may be unknown.
struct Place
{
    SourceId source;
    QString document;
    QString object; ///< an address without the source, or a field
    int line = 0;   ///< counts from 1
    int column = 0; ///< counts characters from 1
    ByteRange bytes;

    bool operator==(const Place &) const = default;
};

Place placeOf(const Origin &origin);

} // namespace meshboard
