// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

#include <QMap>

/// What the objects of one document say of services and of the pods behind them.
namespace meshboard::kubernetes {

struct ServicePort
{
    QString name;
    std::optional<quint16> port;
    QString target; ///< number or name of a container's port; empty: the same number
    QString protocol;

    bool operator==(const ServicePort &) const = default;
};

struct ServiceObject
{
    ServiceKey key;
    QList<ServicePort> ports;
    QMap<QString, QString> selector;
    QString externalName; ///< of type ExternalName
    Origin origin;
    Origin selectorOrigin;
};

/// Something that runs pods: a Deployment, a StatefulSet, a Pod itself …
struct Workload
{
    ObjectKey key;
    QMap<QString, QString> labels; ///< of its pods
    std::optional<qint64> replicas;
    Origin origin;
};

struct Values : LanguageValues
{
    QList<ServiceObject> services;
    QList<Workload> workloads;
};

inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

} // namespace meshboard::kubernetes
