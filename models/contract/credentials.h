// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meshboard {

/// What lets us in at a server. Comes from the key store, from the environment of the field's own tools or from a
/// person's hand, and is kept in memory; never part of a Connection, a URL, a log or a text.
struct Credentials
{
    QString user;      ///< empty where `secret` is a token
    QByteArray secret; ///< password or token

    bool isEmpty() const { return user.isEmpty() && secret.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

} // namespace meshboard
