// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"
#include "systems/gateway_api/values.h"

#include <QMultiHash>

namespace meshboard::gateway_api {

/// A value with the document it stands in.
template <typename T>
struct Placed
{
    const Reading *reading = nullptr;
    const T *value = nullptr;
};

/// Why a listener does not take a route.
enum class Refusal : quint8 { None, Kind, Namespace, Host };

/// All objects of a source, found by name.
class World
{
public:
    explicit World(const QList<ReadingPtr> &readings);

    const QList<Placed<Route>> &routes() const { return m_routes; }
    const QList<Placed<Gateway>> &gateways() const { return m_gateways; }
    const QList<Placed<Policy>> &policies() const { return m_policies; }
    const QList<ReadingPtr> &readings() const { return m_readings; }

    /// Several where it is declared several times; which of them counts is not known.
    QList<const Gateway *> gatewaysAt(const Reference &reference) const;
    /// Whether objects of that kind are declared in the namespace at all; only then a missing one is missing.
    bool knowsGatewaysOf(const Reference &reference) const;
    /// The listeners that a parent reference names by its section and port.
    QList<std::pair<const Gateway *, const Listener *>> listenersAt(const Parent &parent) const;
    Refusal refusalOf(const Gateway &gateway, const Listener &listener, const Route &route) const;
    bool isOpenTo(const Audience &audience, const QString &scope, const QString &from) const;

    /// All of that name: texts may declare one more than once.
    QList<const ServiceObject *> servicesAt(const Reference &reference) const;
    bool knowsServicesOf(const QString &scope) const;
    /// Whether an object may refer to one of another namespace.
    bool isGranted(const ObjectKey &from, const Reference &to) const;
    QStringList policiesOf(const Reference &service) const;

private:
    QList<ReadingPtr> m_readings;
    QList<Placed<Route>> m_routes;
    QList<Placed<Gateway>> m_gateways;
    QList<Placed<Policy>> m_policies;
    QList<const Grant *> m_grants;
    QMultiHash<QString, const Gateway *> m_gatewaysOfName;
    QMultiHash<QString, const ServiceObject *> m_servicesOfName;
    QSet<QString> m_scopesWithServices;
    QMap<QString, QMap<QString, QString>> m_namespaces;
};

/// Names are the same where one of them does not say its namespace, too.
bool isSameScope(const QString &a, const QString &b);

/// What a listener's host and a route's have in common; nothing where that is nothing. An empty one is every host.
std::optional<QString> commonHost(const QString &listener, const QString &route);

/// What only all documents together prove.
QList<Finding> checkTogether(const World &world, bool closedWorld);

} // namespace meshboard::gateway_api
