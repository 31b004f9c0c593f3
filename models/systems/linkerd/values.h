// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "domain/routing.h"

#include <QMap>

/// What the objects of one document say, in this language's own terms, before references between documents are followed.
/// Parts that need no other document are already in the words of the routing graph.
namespace meshboard::linkerd {

/// A name in another object.
struct Reference
{
    QString group; ///< "core" is written as nothing
    QString kind;
    QString scope; ///< that of the object it is written in where it says none
    QString name;
    std::optional<quint16> port;
    Origin origin;

    bool isService() const { return group.isEmpty() && kind == QLatin1StringView("Service"); }
    bool isOfPolicy(QLatin1StringView kind_) const { return group == QLatin1StringView("policy.linkerd.io") && kind == kind_; }
};

/// An entry of `dstOverrides` or `backendRefs`.
struct Backend
{
    QString name; ///< what tells it from its siblings
    Reference to;
    QString native; ///< as written
    std::optional<qint64> weight;
    QList<Filter> filters;
    Origin origin;
    Origin nameOrigin;
    Origin weightOrigin;
};

struct Profile
{
    ObjectKey key;
    ServiceKey service;
    bool isComplete = false; ///< the name is one of the cluster: web.shop.svc.cluster.local
    QList<Rule> routes;      ///< without `next`
    QList<Backend> overrides;
    Origin origin;
    Origin nameOrigin;
    Origin routesOrigin;
    Origin overridesOrigin;
};

struct RouteRule
{
    Rule rule; ///< without `next`
    QList<Backend> backends;
    Origin backendsOrigin;
    std::optional<TargetNode> end; ///< a redirect
};

/// An HTTPRoute of policy.linkerd.io, or a route of the Gateway API, of which only parents and annotations are read.
struct Route
{
    ObjectKey key;
    QString group;
    QStringList hosts;
    QList<Reference> parents;
    QList<RouteRule> rules;
    QList<Filter> annotated;
    QList<Origin> requestAnnotations;
    Origin origin;
    Origin rulesOrigin;
    Origin annotationsOrigin;
};

struct ServicePort
{
    QString name;
    std::optional<quint16> port;
    QString protocol; ///< appProtocol
    Origin protocolOrigin;
};

struct ServiceObject
{
    ServiceKey key;
    QList<ServicePort> ports;
    bool hasOurs = false;
    QList<Filter> requestFilters;
    QList<Filter> balancerFilters;
    QList<Origin> requestAnnotations; ///< those that a ServiceProfile silences
    QList<std::pair<quint16, quint16>> opaquePorts;
    Origin opaquePortsOrigin;
    Origin origin;
    Origin annotationsOrigin;
};

struct Selector
{
    struct Expression
    {
        QString key;
        QString op;
        QStringList values;
    };
    QMap<QString, QString> labels;
    QList<Expression> expressions;
    Origin origin;

    bool selects(const QMap<QString, QString> &of) const;
};

/// Pods, or an ExternalWorkload.
struct Workload
{
    ObjectKey key;
    bool isExternal = false;
    QMap<QString, QString> labels;
    QSet<QString> portNames;
    QSet<quint16> ports;
};

struct Server
{
    ObjectKey key;
    QMap<QString, QString> labels;
    Selector selector;
    bool isForExternal = false;
    QString port;
    Origin portOrigin;
    Origin origin;
};

/// Whatever applies to another object.
struct Policy
{
    ObjectKey key;
    std::optional<Reference> target;
    std::optional<Selector> targets; ///< Servers by labels (ServerAuthorization)
    QList<Reference> required;
    Origin origin;
};

struct Declared
{
    ObjectKey key;
    QString group;
    Origin origin;
};

struct Values : LanguageValues
{
    QList<Profile> profiles;
    QList<Route> routes;
    QList<ServiceObject> services;
    QList<Workload> workloads;
    QList<Server> servers;
    QList<Policy> policies;
    QList<Declared> objects; ///< all of Linkerd's own
};

inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

/// A value with the document it stands in.
template <typename T>
struct Placed
{
    const Reading *reading = nullptr;
    const T *value = nullptr;
};

} // namespace meshboard::linkerd
