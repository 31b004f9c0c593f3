// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "domain/service.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

/// What a Eureka server keeps and tells, as values: Netflix/eureka, com.netflix.discovery.shared.Applications and
/// com.netflix.appinfo.InstanceInfo. Pure.
namespace meshboard::eureka {

/// InstanceInfo.InstanceStatus; any other word is Unknown to a client.
enum class Status : quint8 { Up, Down, Starting, OutOfService, Unknown };

Status statusOf(const QString &word);
QString nameOf(Status status);

/// InstanceInfo.ActionType, by which a delta says what became of an instance.
enum class Action : quint8 { None, Added, Modified, Deleted };

struct Registered
{
    QString app; ///< as the server keys it: upper case
    Status status = Status::Unknown;
    Action action = Action::None;
    Instance instance; ///< its id is the instanceId, or the host name where there is none
    QStringList vips;  ///< vipAddress and secureVipAddress
    Origin origin;
    int renewalSeconds = 0;  ///< how often its lease wants to be renewed, and how long it lasts without; 0 where that is not said
    int durationSeconds = 0;
    qint64 updatedAt = 0; ///< by the server's clock, milliseconds since 1970; 0 where it does not say

    bool operator==(const Registered &) const = default;
};

/// An answer of /apps or /apps/delta, or a part of one.
struct Registry
{
    QString hash;     ///< apps__hashcode; of a delta that of the whole registry after it
    Origin hashOrigin;
    QList<Registered> instances;

    bool operator==(const Registry &) const = default;
};

/// How many instances are in each state, in the order of the states' names: "DOWN_1_UP_3_", empty for none.
/// Applications.getReconcileHashCode().
QString hashOfCounts(const std::array<int, 5> &counts); ///< by Status
QString hashOf(const QList<Registered> &instances);

/// `full` after `delta`, as a client takes it up (DiscoveryClient.updateDelta): what was added or modified takes the place
/// of what has its id, what was deleted goes. The hash is the delta's; it is hashOf() the instances if nothing was missed.
Registry reconciled(Registry full, const Registry &delta);

/// The applications as services of the mesh, with their instances.
QList<Service> servicesOf(const QList<Registered> &instances);

} // namespace meshboard::eureka
