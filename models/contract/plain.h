// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"

#include <QMap>

/// Plain values as decoders take them from a text: what is not of the kind asked for counts as not there.
namespace meshboard {

/// The items of a list.
QList<Cursor> itemsOf(const Cursor &list);
/// The entries of a map as texts, as labels and selectors have them.
QMap<QString, QString> textsOf(const Cursor &map);
/// A whole number from 1 to 65535.
std::optional<quint16> portOf(const Cursor &value);

} // namespace meshboard
