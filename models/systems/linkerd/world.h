// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/linkerd/values.h"

#include <QHash>
#include <QSet>

namespace meshboard::linkerd {

/// All objects of a source, found by name.
class World
{
public:
    explicit World(const QList<ReadingPtr> &readings);

    const QList<Placed<Profile>> &profiles() const { return m_profiles; }
    const QList<Placed<Route>> &routes() const { return m_routes; }
    const QList<Placed<ServiceObject>> &services() const { return m_services; }
    const QList<Placed<Server>> &servers() const { return m_servers; }
    const QList<Placed<Policy>> &policies() const { return m_policies; }
    const QList<Placed<Declared>> &objects() const { return m_objects; }

    const Placed<ServiceObject> *service(const ServiceKey &key) const;
    /// The profile that all clients of a service have; one in another namespace than its own is for that namespace only.
    const Placed<Profile> *profileOf(const ServiceKey &service) const;
    /// Whether services of that scope are declared here at all; only then a missing one is missing.
    bool knowsServicesOf(const QString &scope) const;
    /// Whether an object of Linkerd's, or a route of the Gateway API, stands here.
    bool has(const Reference &reference) const;
    bool knows(const Reference &reference) const;

    QList<const Workload *> selectedBy(const Server &server) const;
    bool knowsWorkloadsOf(const QString &scope, bool isExternal) const;

private:
    QList<Placed<Profile>> m_profiles;
    QList<Placed<Route>> m_routes;
    QList<Placed<ServiceObject>> m_services;
    QList<Placed<Server>> m_servers;
    QList<Placed<Policy>> m_policies;
    QList<Placed<Declared>> m_objects;
    QList<const Workload *> m_workloads;
    QHash<QString, QList<qsizetype>> m_servicesOfName;
    QHash<QString, QList<qsizetype>> m_profilesOfService;
    QHash<QString, QList<ServiceKey>> m_named; ///< "group/kind" to its objects
    QSet<QString> m_scopesWithServices;
    QSet<QString> m_scopesWithWorkloads[2];
};

/// Names are the same where one of them does not say its scope, too.
bool isSame(const ServiceKey &a, const ServiceKey &b);

/// What only all documents together prove.
QList<Finding> checkTogether(const World &world, bool closedWorld);

} // namespace meshboard::linkerd
