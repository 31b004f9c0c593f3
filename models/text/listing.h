// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/store.h"

namespace meshboard::text {

/// One line of a listing of keys and values.
struct ListingLine
{
    QByteArray key;
    QByteArray value;
    qsizetype keyBegin = 0;
    qsizetype keyEnd = 0;
    qsizetype mark = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isQuoted = false;
};

std::vector<ListingLine> listingLines(Tree::Store &store);
QByteArray listingKey(const QByteArray &key);
QByteArray listingValue(const QByteArray &value);
QByteArray inQuotes(const QByteArray &bytes);

} // namespace meshboard::text
