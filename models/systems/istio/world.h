// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"
#include "systems/istio/names.h"
#include "systems/istio/values.h"

#include <QHash>

namespace meshboard::istio {

/// A value with the document it stands in.
template <typename T>
struct Placed
{
    const Reading *reading = nullptr;
    const T *value = nullptr;
};

/// All objects of a source, found by name.
class World
{
public:
    explicit World(const QList<ReadingPtr> &readings);

    const QList<Placed<VirtualService>> &virtualServices() const { return m_virtualServices; }
    const QList<Placed<DestinationRule>> &destinationRules() const { return m_destinationRules; }
    const QList<Placed<Host>> &hosts() const { return m_hosts; }
    const QList<Placed<Gateway>> &gateways() const { return m_gateways; }
    const QList<Placed<Policy>> &policies() const { return m_policies; }
    /// Those that have all these labels, of any namespace.
    QList<const Workload *> workloadsWith(const QMap<QString, QString> &labels) const;
    bool hasWorkloadsIn(const QString &scope) const;
    const Names &names() const { return m_names; }

    ServiceKey serviceOf(const Destination &destination, const ObjectKey &from) const;
    /// Rules for that service, the nearest first: of its own name before those of wildcards.
    QList<Placed<DestinationRule>> rulesFor(const ServiceKey &service) const;
    bool hasSubset(const ServiceKey &service, const QString &subset) const;
    const Placed<VirtualService> *virtualService(const QString &scope, const QString &name) const;

    bool hasHost(const ServiceKey &service) const;
    /// Whether services of that scope are declared here at all; only then a missing one is missing.
    bool knowsHostsOf(const ServiceKey &service) const;
    /// Services and ServiceEntries of that name, those without a namespace among them.
    QList<const Host *> hostsOf(const ServiceKey &service) const;
    const Gateway *gateway(const QString &gateway, const QString &scope) const;
    bool knowsGateways() const { return !m_gateways.isEmpty(); }

private:
    QList<Placed<VirtualService>> m_virtualServices;
    QList<Placed<DestinationRule>> m_destinationRules;
    QList<Placed<Host>> m_hosts;
    QList<Placed<Gateway>> m_gateways;
    QList<Placed<Policy>> m_policies;
    QMultiHash<std::pair<QString, QString>, const Workload *> m_workloadsOfLabel;
    QSet<QString> m_scopesWithWorkloads;
    Names m_names;
    QHash<QString, QList<qsizetype>> m_rulesOfName;
    QList<qsizetype> m_wildcardRules;
    QHash<QString, QList<std::pair<ServiceKey, const Host *>>> m_hostsOfName;
    QStringList m_wildcardHosts;
    QSet<QString> m_scopesWithServices;
    QMultiHash<QString, qsizetype> m_virtualServicesOfName;
};

/// `file.yaml:31`.
QString placeInWords(const Origin &origin);

/// What only all documents together prove.
QList<Finding> checkTogether(const World &world, bool closedWorld);
/// What policies, Gateways and the workloads they are for prove together. Where this is not all there is, nothing.
QList<Finding> checkPolicies(const World &world);

} // namespace meshboard::istio
