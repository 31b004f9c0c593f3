// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/routing.h"

#include <optional>

namespace meshboard {

/// Protocol, time-out and retries of a service in a language that sets them for the service itself, each where it has an
/// effect, whether it is written there or not.
struct ServiceSettings
{
    /// For deeds on the fields Timeout and Retries. Empty values are not written.
    struct Requests
    {
        ObjectKey object;
        Origin node;
        QString name; ///< of the route; empty for all requests
        QString timeout;
        QString retries;

        bool operator==(const Requests &) const = default;
    };
    /// What a port speaks, for deeds on a native value.
    struct Protocol
    {
        ObjectKey object;
        Origin node;
        std::optional<quint16> port;
        QString value;

        bool operator==(const Protocol &) const = default;
    };
    QList<Requests> requests;
    QList<Protocol> protocols;

    bool isEmpty() const { return requests.isEmpty() && protocols.isEmpty(); }
    bool operator==(const ServiceSettings &) const = default;
};

} // namespace meshboard
