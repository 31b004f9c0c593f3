// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "domain/routing.h"

/// What the objects of one document say, in this language's own terms, before references between documents are
/// followed. Parts that need no other document are already in the words of the routing graph.
namespace meshboard::istio {

struct Destination
{
    QString host; ///< as written
    QString subset;
    std::optional<quint16> port;
    Origin origin;
    Origin hostOrigin;
    Origin subsetOrigin;
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
    Origin origin;
};

struct Values : LanguageValues
{
    QList<VirtualService> virtualServices;
    QList<DestinationRule> destinationRules;
    QList<Host> hosts;
    QList<ObjectKey> gateways;
};

/// The values of a reading of ours.
inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

} // namespace meshboard::istio
