// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/demo/ways.h"
#include "domain/traffic.h"

#include <QSet>

namespace meshboard::demo {

/// What flows along one edge while nothing changes.
struct Flow
{
    double perSecond = 0;
    double errorShare = 0;
    std::chrono::microseconds p95 {0};
};

/// The whole shop at work.
struct Mesh
{
    QMap<ServiceKey, ServicePtr> services; ///< with instances and their health
    QMap<TrafficKey, Flow> flows;
};

/// Sends a second's worth of visitors through the files' routes. `sick` are names of services. Pure.
Mesh meshOf(const QList<Declared> &declared, const QSet<QString> &sick);

} // namespace meshboard::demo
