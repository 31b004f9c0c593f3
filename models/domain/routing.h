// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/place.h"

#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// The routing graph: what all systems share about where a request goes. Not "route, rules, weights": Traefik nests
/// weights and uses `||`, Consul chains router, splitter and resolver with failover, VirtualServices delegate. So:
///
///     Entry -> Rules -> Split -> Split … -> Target
///
/// Nodes live in one arena per source and language and refer to each other by index, so a node may have several
/// parents: a weighted service that two routers use is one node, and an edit knows whom it hits. Every part carries
/// its origin in the native document. What a language can say beyond this stays in its own typed values.
namespace meshboard {

using NodeId = qint32;
inline constexpr NodeId noNode = -1;

/// What a rule asks of a request.
struct Condition
{
    enum class Kind : quint8 { Always, And, Or, Not, Match, Opaque };
    enum class Subject : quint8 { Host, Path, Method, Header, Query, Cookie, SourceLabels, SourceNamespace, Gateway, ClientIp, Port, Scheme, Authority };
    enum class Operator : quint8 { Exact, Prefix, Regex, Present, Contains };

    Kind kind = Kind::Always;
    std::vector<Condition> parts; ///< of And, Or, Not
    Subject subject = Subject::Path;
    QString name; ///< of a header, query parameter, cookie or label
    Operator op = Operator::Exact;
    QString value;
    bool ignoresCase = false;
    QString native; ///< as the system writes it; all there is for Opaque
    Origin origin;  ///< of this part, tight

    bool operator==(const Condition &) const = default;
};

/// Something done to a request on its way.
struct Filter
{
    enum class Kind : quint8 { Timeout, Retries, Rewrite, RequestHeaders, ResponseHeaders, Mirror, FaultDelay, FaultAbort, Cors, Middleware, Other };

    Kind kind = Kind::Other;
    QString name;    ///< of a middleware, header or field
    QString value;   ///< as written: "2s", "/v2", "3"
    std::optional<std::chrono::milliseconds> duration; ///< Timeout, FaultDelay, per try time-out of Retries
    std::optional<int> count;                          ///< attempts of Retries, HTTP status of FaultAbort
    std::optional<double> percent;                     ///< of Mirror and faults
    NodeId target = noNode;                            ///< of Mirror
    Origin origin;

    bool operator==(const Filter &) const = default;
};

struct Rule
{
    QString name;  ///< the system's own, else empty; shown as "rule 7" then
    Condition when;
    QList<Filter> filters;
    NodeId next = noNode;
    std::optional<qint64> priority; ///< where the system has one (Traefik; written or computed)
    Origin origin;                  ///< the whole rule

    bool operator==(const Rule &) const = default;
};

/// How a system orders rules.
enum class Order : quint8 { FirstMatch, Specificity, Priority };

/// What weights mean.
enum class Scale : quint8 {
    Relative,   ///< integers that mean their proportion; a lone weight is all of it
    Parts,      ///< integers that mean their proportion; one left out is 1, and a lone 0 is nothing (Gateway API)
    Thousandths, ///< proportions in thousandths, as quantities of Kubernetes write them: 500m beside 1 (SMI)
    Hundredths, ///< hundredths of a percent that must sum to 10,000 (Consul)
};

/// What a weight counts for that is left out beside written ones.
constexpr qint64 unwrittenWeight(Scale scale)
{
    return scale == Scale::Parts ? 1 : 0;
}

struct Share
{
    QString name;                   ///< what tells it from its siblings: subset, service or host
    std::optional<qint64> weight;   ///< in units of the scale; absent where the document leaves it out
    NodeId next = noNode;
    QList<Filter> filters;
    Origin origin;       ///< the child itself
    Origin weightOrigin; ///< its weight; not written where absent

    bool operator==(const Share &) const = default;
};

/// Host names and listeners at which requests come in.
struct EntryNode
{
    enum class Audience : quint8 { Mesh, Ingress, Both };

    ObjectKey object;      ///< VirtualService, http router, service-router …
    QStringList hosts;
    QStringList listeners; ///< gateways, entry points
    Audience audience = Audience::Mesh;
    QString protocol;      ///< "http", "tls", "tcp"
    NodeId next = noNode;
    Origin origin;

    bool operator==(const EntryNode &) const = default;
};

struct RulesNode
{
    ObjectKey object;
    Order order = Order::FirstMatch;
    QList<Rule> rules;
    Origin origin; ///< the list

    bool operator==(const RulesNode &) const = default;
};

struct SplitNode
{
    ObjectKey object;
    Scale scale = Scale::Relative;
    QList<Share> shares;
    Origin origin; ///< the list of children

    bool operator==(const SplitNode &) const = default;
};

struct TargetNode
{
    enum class Kind : quint8 { Service, Redirect, Response, Missing };

    Kind kind = Kind::Service;
    ServiceKey service; ///< Service; for Missing what was looked for
    QString subset;
    std::optional<quint16> port;
    QString native;           ///< host, URL or status as written
    QList<NodeId> failover;   ///< tried in this order
    QList<Filter> filters;    ///< time-outs and the like that belong to the target (Consul resolver)
    QList<Origin> origins;    ///< every place that names it

    bool operator==(const TargetNode &) const = default;
};

using RouteNode = std::variant<EntryNode, RulesNode, SplitNode, TargetNode>;

/// All routes that one language declares in one source. Immutable; shared.
struct RouteGraph
{
    QString language;
    SourceId source;
    std::vector<RouteNode> nodes;
    QList<NodeId> entries;

    NodeId add(RouteNode node);
    template <typename T> const T *as(NodeId id) const
    {
        return id < 0 || id >= NodeId(nodes.size()) ? nullptr : std::get_if<T>(&nodes[size_t(id)]);
    }
    /// Nodes that lead to this one, in ascending order: who shares it.
    QList<NodeId> parentsOf(NodeId id) const;
    /// Nodes that `id` leads to, failover and mirrors included, in document order.
    QList<NodeId> childrenOf(NodeId id) const;
    bool operator==(const RouteGraph &) const = default;
};

using RouteGraphPtr = std::shared_ptr<const RouteGraph>;

/// What part of all requests each child gets, 0 … 1. Absent weights follow the scale: alone they are everything, beside
/// written ones they are 0 (Istio: an absent weight is 0 beside others) or 1 (Gateway API), all absent they are equal.
/// A sum of 0 gives all zeros.
QList<double> sharesOf(const SplitNode &split);

/// `parts` (any non-negative numbers) scaled to whole numbers that add up to `sum`; what rounding leaves goes to the largest
/// remainders, the first of equals first. All zero: equal parts.
QList<qint64> apportioned(const QList<double> &parts, qint64 sum);

/// A condition in one line, in neutral words and the language the program runs in: `path /api* and header end-user = jason`.
QString inWords(const Condition &condition);

} // namespace meshboard
