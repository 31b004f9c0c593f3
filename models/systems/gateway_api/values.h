// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "domain/routing.h"

#include <QMap>
#include <QSet>

/// What the objects of one document say, in this language's own terms, before references between documents are followed.
namespace meshboard::gateway_api {

/// Another object by group, kind, namespace and name, what is left out filled in.
struct Reference
{
    QString group;
    QString kind;
    QString scope; ///< that of the object that refers where it is left out
    QString name;
    Origin origin;
    Origin nameOrigin;

    bool isService() const { return kind == u"Service" && (group.isEmpty() || group == u"core"); }
    /// Of the Gateway API: Istio has Gateways of its own.
    bool isGateway() const { return kind == u"Gateway" && group.startsWith(u"gateway.networking."); }
    bool isListenerSet() const { return (kind == u"ListenerSet" || kind == u"XListenerSet") && group.startsWith(u"gateway.networking."); }
};

struct Parent : Reference
{
    QString section;
    std::optional<quint16> port;
    Origin sectionOrigin;
    Origin portOrigin;
};

/// An entry of `backendRefs`, or where a mirror leads.
struct Backend : Reference
{
    QString label; ///< what tells it from its siblings
    std::optional<quint16> port;
    std::optional<qint64> weight;
    QList<Filter> filters;
    Origin portOrigin;
    Origin weightOrigin;
};

struct Mirror
{
    Backend backend;
    std::optional<double> percent;
    Origin origin;
};

/// How closely an item of `matches` matches; the greater one is asked first.
struct Match
{
    QString key; ///< the same for two that take the same requests
    qint64 rank = 0;
    Origin origin;
};

struct RouteRule
{
    Rule rule; ///< without `next`
    QList<Match> matches; ///< one for everything where none is written
    QList<Backend> backends;
    Origin backendsOrigin;
    std::optional<TargetNode> end; ///< a redirect, or the answer where there is no backend
    QList<Mirror> mirrors;
};

struct Route
{
    ObjectKey key;
    QString protocol; ///< "http", "grpc", "tls", "tcp", "udp"
    QStringList hosts;
    QList<Origin> hostOrigins;
    QList<Parent> parents;
    QList<RouteRule> rules;
    Origin rulesOrigin;
    Origin origin;
};

/// Which namespaces something is open to.
struct Audience
{
    enum class From : quint8 { Same, All, Selector, None };
    From from = From::Same;
    QMap<QString, QString> labels; ///< of the selector
    bool hasExpressions = false;   ///< which are not evaluated
};

struct Listener
{
    QString name;
    QString host;
    std::optional<quint16> port;
    QString protocol;
    QStringList kinds; ///< of routes; empty where the protocol decides
    Audience audience;
    QList<Reference> certificates;
    Origin origin;
};

/// A Gateway, or a set of listeners that joins one.
struct Gateway
{
    ObjectKey key;
    std::optional<Reference> parent; ///< of a ListenerSet
    Audience sets;                   ///< of a Gateway: which namespaces may add listeners
    QList<Listener> listeners;
    Origin origin;
};

struct Grant
{
    struct From
    {
        QString group;
        QString kind;
        QString scope;
    };
    struct To
    {
        QString group;
        QString kind;
        QString name; ///< empty: all of the kind
    };
    QString scope;
    QList<From> from;
    QList<To> to;
};

struct Policy
{
    ObjectKey key;
    QList<Reference> targets;
};

/// A Service of Kubernetes, as far as routes need it.
struct ServiceObject
{
    ServiceKey key;
    QSet<int> ports;
};

struct Values : LanguageValues
{
    QList<Route> routes;
    QList<Gateway> gateways;
    QList<Grant> grants;
    QList<Policy> policies;
    QList<ServiceObject> services;
    QMap<QString, QMap<QString, QString>> namespaces; ///< declared ones with their labels
    QList<std::pair<ObjectKey, Origin>> objects;      ///< all of ours, for those declared twice
};

/// The values of a reading of ours.
inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

} // namespace meshboard::gateway_api
