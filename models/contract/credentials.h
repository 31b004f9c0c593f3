// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"

#include <QByteArray>
#include <QString>

#include <functional>

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

/// Where credentials stay between two runs of the program. Lives on the main thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    using Found = std::function<void(const Credentials &)>;
    /// Empty where there are none. Answers at once or later, once.
    virtual void find(SourceId source, Found done) = 0;
    virtual void keep(SourceId source, const Credentials &credentials) = 0;
    virtual void forget(SourceId source) = 0;
    /// False where they end with the program: this desktop has no key store.
    virtual bool isLasting() const = 0;
};

} // namespace meshboard
