// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/plain.h"

namespace meshboard {

QList<Cursor> itemsOf(const Cursor &list)
{
    return list.isList() ? list.children() : QList<Cursor>();
}

QMap<QString, QString> textsOf(const Cursor &map)
{
    QMap<QString, QString> texts;
    const QList<Cursor> entries = map.isMap() ? map.children() : QList<Cursor>();
    for (const Cursor &entry : entries)
        texts.insert(QString::fromUtf8(entry.key()), entry.text());
    return texts;
}

std::optional<quint16> portOf(const Cursor &value)
{
    const auto number = value.node().integer();
    return number && *number > 0 && *number < 65536 ? std::optional(quint16(*number)) : std::nullopt;
}

} // namespace meshboard
