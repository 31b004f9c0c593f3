// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "contract/registration.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace meshboard {

/// What shall stand in a registry as long as somebody lives for it.
struct Wanted
{
    RegistrationFormat::Registered registered;
    QString format;  ///< name of a RegistrationFormat; empty: the usual one of the registry
    QUrl check;      ///< asked by the registry itself where it can; else nobody asks
    std::chrono::seconds life {30}; ///< the registry drops it so long after the last sign of life
};

/// A registration that is kept alive. Destroying it stops that, and leaves it to the registry's patience; `withdraw` takes it
/// out at once.
class Kept : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Expected<void>)>;
    [[nodiscard]] virtual Call withdraw(Done done) = 0;

Q_SIGNALS:
    /// The registry no longer has it, or does not answer: register anew.
    void lost(const meshboard::Fault &fault);
};

/// Puts instances into a registry and keeps them there: with a lease, an ephemeral node, renewals, whatever it has for that.
class Registrar
{
public:
    virtual ~Registrar() = default;

    using Standing = std::function<void(Expected<std::shared_ptr<Kept>>)>;
    [[nodiscard]] virtual Call enter(const Wanted &wanted, Standing done) = 0;
};

} // namespace meshboard
