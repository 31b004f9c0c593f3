// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::linkerd {

/// Where something of a service is set, whether it is written there or not: what a SetField needs.
struct Setting
{
    ObjectKey object;
    Origin node;
    QString name;    ///< of the route; empty for all requests
    QString timeout; ///< empty: not written
    QString retries;
};

/// Protocol, time-out and retries of a service, each where it has an effect.
struct ServiceSettings
{
    /// The annotations of the Service, or the routes of the ServiceProfile that silences them: none where it has no routes.
    QList<Setting> requests;
    /// `appProtocol` of each port, for deeds on a native value: its number and what is written.
    struct Protocol
    {
        ObjectKey object;
        Origin node;
        std::optional<quint16> port;
        QString value;
    };
    QList<Protocol> protocols;
};

ServiceSettings settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings);

} // namespace meshboard::linkerd
