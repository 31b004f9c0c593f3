// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"

#include <QByteArrayView>

#include <optional>

namespace meshboard {

/// A way to write an instance as the value of a key (host:port, JSON …), shared by etcd and ZooKeeper.
/// Pure; tried in the order of registration.
class RegistrationFormat
{
public:
    virtual ~RegistrationFormat() = default;
    virtual QString name() const = 0;

    struct Registered
    {
        ServiceKey service;
        Instance instance;

        bool operator==(const Registered &) const = default;
    };
    /// `key` is relative to the discovery prefix: `payment/10.0.0.7:8080`, without a leading slash.
    /// Nothing where key and value are not of this format.
    virtual std::optional<Registered> decode(QByteArrayView key, QByteArrayView value) const = 0;
};

} // namespace meshboard
