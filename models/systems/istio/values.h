// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "domain/routing.h"

#include <QMap>

/// What the objects of one document say, in this language's own terms, before references between documents are
/// followed. Parts that need no other document are already in the words of the routing graph.
namespace meshboard::istio {

struct Destination
{
    QString host; ///< as written
    QString subset;
    std::optional<quint16> port;
    Origin origin;
};

/// An entry of `route`.
struct Branch
{
    QString name; ///< what tells it from its siblings
    Destination destination;
    std::optional<qint64> weight;
    QList<Filter> filters;
    Origin origin;
    Origin weightOrigin;
};

struct Mirror
{
    Destination destination;
    std::optional<double> percent;
    Origin origin;
};

struct Delegate
{
    QString name;
    QString scope; ///< empty: that of the root
    Origin origin;
};

/// An entry of `http`, `tls` or `tcp`.
struct Route
{
    Rule rule; ///< without `next`
    QList<Branch> branches;
    Origin branchesOrigin;
    // Few routes have them, and a document may have very many routes.
    std::shared_ptr<const TargetNode> end; ///< a redirect or a direct response; may be null
    std::shared_ptr<const Delegate> delegate; ///< may be null
    QList<Mirror> mirrors;
};

struct Section
{
    QString protocol; ///< "http", "tls", "tcp"
    QList<Route> routes;
    Origin origin;
};

struct VirtualService
{
    ObjectKey key;
    QStringList hosts;
    QList<Origin> hostOrigins;
    QStringList gateways; ///< without "mesh"
    QList<Origin> gatewayOrigins;
    bool isForMesh = true;
    QList<Section> sections;
    Origin origin;
};

struct Subset
{
    QString name;
    QList<Filter> policy;
    QMap<QString, QString> labels;
    Origin origin;
};

struct DestinationRule
{
    ObjectKey key;
    QString host;
    QList<Subset> subsets;
    QList<Filter> policy;
    bool isForSomeWorkloads = false; ///< `workloadSelector`: it holds for callers with certain labels only
    Origin origin;
    Origin hostOrigin;
};

/// A host name that some object declares: a Service of Kubernetes or a ServiceEntry.
struct Host
{
    QString name; ///< of a Service its plain name
    QString scope;
    bool isKubernetes = false;
    bool isExternal = false;
    QMap<quint16, QString> ports;    ///< with their protocol, as written
    QMap<QString, QString> selector; ///< of a Service
    ObjectKey object;
    Origin origin;
};

/// Something that runs pods, or one address: what selectors look for.
struct Workload
{
    QString scope;
    QMap<QString, QString> labels;
};

struct GatewayServer
{
    std::optional<quint16> port;
    QString protocol;
    QStringList hosts; ///< as written: "shop/*.example.com"
    Origin origin;
};

struct Gateway
{
    ObjectKey key;
    QMap<QString, QString> selector;
    QList<GatewayServer> servers;
    Origin origin;
};

/// An object that is for selected workloads, or for all of its namespace.
struct Policy
{
    ObjectKey key;
    QMap<QString, QString> selector;
    bool hasTargets = false; ///< targetRefs name what it is for
    QString mode;            ///< of mutual TLS, PeerAuthentication
    bool hasPorts = false;   ///< portLevelMtls
    Origin origin;
    Origin selectorOrigin;
};

struct Values : LanguageValues
{
    QList<VirtualService> virtualServices;
    QList<DestinationRule> destinationRules;
    QList<Host> hosts;
    QList<Workload> workloads;
    QList<Gateway> gateways;
    QList<Policy> policies;
};

/// The values of a reading of ours.
inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

} // namespace meshboard::istio
