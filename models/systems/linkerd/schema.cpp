// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

// Patterns of charts/linkerd-crds.
constexpr const char *group = "|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
constexpr const char *kind = "[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?";
constexpr const char *label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
constexpr const char *domain = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
constexpr const char *hostname = "(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
constexpr const char *identity = "(\\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?)(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
constexpr const char *headerName = "[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+";

constexpr Field groupField = Field("group", "group").between(0, 253).like(group);
constexpr Field kindField = Field("kind", "kind").between(1, 63).like(kind);
constexpr Field nameField = Field("name", "name").between(1, 253);
constexpr Field scopeField = Field("namespace", "namespace").between(1, 63).like(label);
constexpr Field portField = Field("port", "port", Shape::Integer).between(1, 65535);

// ------------------------------------------------------------------------------------------------ ServiceProfile

// Conditions hold conditions. Deeper than this nobody nests them by hand, and an alias that leads back to itself ends.
template <int levels>
struct RequestMatch
{
    static constexpr Field fields[] {
        {"all", "condition", RequestMatch<levels - 1>::fields, Many::List},
        {"any", "condition", RequestMatch<levels - 1>::fields, Many::List},
        {"not", "not", RequestMatch<levels - 1>::fields},
        {"pathRegex", "path", Shape::Regex},
        {"method", "method"},
    };
};
template <>
struct RequestMatch<0>
{
    static constexpr Field fields[] {
        {"all", "condition", Shape::Any},
        {"any", "condition", Shape::Any},
        {"not", "condition", Shape::Any},
        {"pathRegex", "path", Shape::Regex},
        {"method", "method"},
    };
};
constexpr Field statusRange[] {
    Field("min", "from", Shape::Integer).between(100, 599),
    Field("max", "to", Shape::Integer).between(100, 599),
};
template <int levels>
struct ResponseMatch
{
    static constexpr Field fields[] {
        {"all", "condition", ResponseMatch<levels - 1>::fields, Many::List},
        {"any", "condition", ResponseMatch<levels - 1>::fields, Many::List},
        {"not", "not", ResponseMatch<levels - 1>::fields},
        {"status", "status", statusRange},
    };
};
template <>
struct ResponseMatch<0>
{
    static constexpr Field fields[] {
        {"all", "condition", Shape::Any},
        {"any", "condition", Shape::Any},
        {"not", "condition", Shape::Any},
        {"status", "status", statusRange},
    };
};
constexpr int deepest = 12;

constexpr Field responseClass[] {
    Field("condition", "", ResponseMatch<deepest>::fields).required(),
    {"isFailure", "is a failure", Shape::Bool},
};
constexpr Field profileRouteFields[] {
    Field("name", "name").required(),
    Field("condition", "", RequestMatch<deepest>::fields).required(),
    {"responseClasses", "response class", responseClass, Many::List},
    {"isRetryable", "may be retried", Shape::Bool},
    {"timeout", "time-out", Shape::Duration},
};
constexpr Field retryBudget[] {
    Field("retryRatio", "ratio", Shape::Number).required(),
    Field("minRetriesPerSecond", "retries per second", Shape::Integer).required(),
    Field("ttl", "time span", Shape::Duration).required(),
};
constexpr Field override[] {
    {"authority", "destination"},
    {"weight", "weight", Shape::Quantity},
};
constexpr Field profileSpec[] {
    {"routes", "route", profileRouteFields, Many::List, "name"},
    {"retryBudget", "retry budget", retryBudget},
    {"dstOverrides", "destination", override, Many::List, "authority"},
    {"opaquePorts", "opaque port", Shape::Text, Many::List},
};
constexpr Field profileSpecWithRoutes[] {
    Field("routes", "route", profileRouteFields, Many::List, "name").required(),
    profileSpec[1],
    profileSpec[2],
    profileSpec[3],
};
constexpr Field serviceProfile[] {{"spec", "", profileSpec}};
constexpr Field serviceProfileAlpha1[] {{"spec", "", profileSpecWithRoutes}};

// ------------------------------------------------------------------------------------------------ policy

constexpr Field expression[] {
    Field("key", "key").required(),
    Field("operator", "operator", Shape::Word, Many::One, "In NotIn Exists DoesNotExist").required(),
    {"values", "value", Shape::Text, Many::List},
};
constexpr Field labelSelector[] {
    {"matchLabels", "label", Shape::Text, Many::Map},
    {"matchExpressions", "expression", expression, Many::List, "key"},
};
constexpr const char *protocols = "unknown HTTP/1 HTTP/2 gRPC opaque TLS";
constexpr const char *accessPolicies = "deny audit all-unauthenticated all-authenticated cluster-unauthenticated cluster-authenticated";

constexpr Field podSelector {"podSelector", "pods:", labelSelector};
constexpr Field workloadSelector {"externalWorkloadSelector", "external workloads:", labelSelector};
constexpr Field serverPort = Field("port", "port", Shape::IntegerOrText).required();
constexpr Field proxyProtocol {"proxyProtocol", "protocol", Shape::Word, Many::One, protocols};
constexpr Field serverSpecOfPods[] {podSelector.required(), serverPort, proxyProtocol};
constexpr Field serverSpecOfBoth[] {podSelector, workloadSelector, serverPort, proxyProtocol};
constexpr Field serverSpec[] {
    podSelector, workloadSelector, serverPort, proxyProtocol,
    {"accessPolicy", "policy without authorization", Shape::Word, Many::One, accessPolicies},
};
constexpr Field serverOfPods[] {Field("spec", "", serverSpecOfPods).required()};
constexpr Field serverOfBoth[] {Field("spec", "", serverSpecOfBoth).required()};
constexpr Field server[] {Field("spec", "", serverSpec).required()};

constexpr Field network[] {
    Field("cidr", "network").required(),
    {"except", "except", Shape::Text, Many::List},
};
constexpr Field networks {"networks", "network", network, Many::List, "cidr"};
constexpr Field serverReference[] {
    Field("name", "name").like(label),
    {"selector", "by labels:", labelSelector},
};
constexpr Field serviceAccount[] {
    Field("name", "name").required().like(label),
    Field("namespace", "namespace").like(label),
};
constexpr Field meshTls[] {
    {"unauthenticatedTLS", "TLS without identity", Shape::Bool},
    Field("identities", "identity", Shape::Text, Many::List).like(identity),
    {"serviceAccounts", "account", serviceAccount, Many::List, "name"},
};
constexpr Field client[] {
    networks,
    {"unauthenticated", "without authentication", Shape::Bool},
    {"meshTLS", "mesh", meshTls},
};
constexpr Field serverAuthorizationSpec[] {
    Field("server", "server", serverReference).required(),
    Field("client", "client", client).required(),
};
constexpr Field serverAuthorization[] {Field("spec", "", serverAuthorizationSpec).required()};

constexpr Field reference[] {groupField, kindField.required(), nameField.required()};
constexpr Field scopedReference[] {
    groupField,
    kindField.required(),
    nameField.required(),
    Field("namespace", "namespace").between(0, 253),
};
constexpr Field authorizationPolicySpec[] {
    Field("targetRef", "target", reference).required(),
    Field("requiredAuthenticationRefs", "authentication", scopedReference, Many::List, "name").required(),
};
constexpr Field authorizationPolicy[] {Field("spec", "", authorizationPolicySpec).required()};

constexpr Field identityReference[] {
    groupField,
    kindField.required(),
    nameField,
    Field("namespace", "namespace").between(0, 253),
};
constexpr double any = std::numeric_limits<double>::infinity();
constexpr Field meshTlsAuthenticationSpec[] {
    Field("identities", "identity", Shape::Text, Many::List).counted(1, any),
    Field("identityRefs", "identity", identityReference, Many::List, "name").counted(1, any),
};
constexpr Field meshTlsAuthentication[] {Field("spec", "", meshTlsAuthenticationSpec).required()};
constexpr Field networkAuthenticationSpec[] {networks.required().between(1, any)};
constexpr Field networkAuthentication[] {Field("spec", "", networkAuthenticationSpec).required()};

constexpr Field limit[] {Field("requestsPerSecond", "requests per second", Shape::Integer).required().between(1, any)};
constexpr Field clientReference[] {groupField, kindField.required(), scopeField, nameField.required()};
constexpr Field limitOverride[] {
    Field("requestsPerSecond", "requests per second", Shape::Integer).required().between(1, any),
    Field("clientRefs", "client", clientReference, Many::List, "name").required(),
};
constexpr Field rateLimitSpec[] {
    Field("targetRef", "target", reference).required(),
    {"total", "all clients", limit},
    {"identity", "each identity", limit},
    {"overrides", "override", limitOverride, Many::List, "clientRefs/0/name"},
};
constexpr Field rateLimitPolicy[] {Field("spec", "", rateLimitSpec).required()};

constexpr Field egressNetworkSpec[] {
    Field("trafficPolicy", "traffic without route", Shape::Word, Many::One, "Allow Deny").required(),
    networks.between(1, any),
};
constexpr Field egressNetwork[] {Field("spec", "", egressNetworkSpec).required()};

// ------------------------------------------------------------------------------------------------ HTTPRoute

constexpr Field parent[] {groupField, kindField, nameField.required(),
                          scopeField, portField, Field("sectionName", "section").between(1, 253).like(domain)};
constexpr Field oldParent[] {groupField, kindField, nameField.required(), scopeField, Field("port", "port", Shape::Integer), parent[5]};
constexpr Field headerValue[] {
    Field("name", "name").required().between(1, 256).like(headerName),
    Field("value", "value").required().between(1, 4096),
};
constexpr Field headerModifier[] {
    Field("set", "set header", headerValue, Many::List, "name").counted(0, 16),
    Field("add", "add header", headerValue, Many::List, "name").counted(0, 16),
    Field("remove", "remove header", Shape::Text, Many::List).counted(0, 16),
};
constexpr Field pathModifier[] {
    Field("type", "kind", Shape::Word, Many::One, "ReplaceFullPath ReplacePrefixMatch").required(),
    Field("replaceFullPath", "whole").between(0, 1024),
    Field("replacePrefixMatch", "prefix").between(0, 1024),
};
constexpr Field redirect[] {
    {"scheme", "scheme", Shape::Word, Many::One, "http https"},
    Field("hostname", "host").between(1, 253).like(domain),
    {"path", "path", pathModifier},
    portField,
    Field("statusCode", "status", Shape::Integer).between(301, 302),
};
constexpr Field ruleFilter[] {
    Field("type", "kind", Shape::Word, Many::One, "RequestHeaderModifier RequestRedirect").required(),
    {"requestHeaderModifier", "request:", headerModifier},
    {"requestRedirect", "redirect", redirect},
};
constexpr Field backendFilter[] {
    Field("type", "kind", Shape::Word, Many::One, "RequestHeaderModifier ResponseHeaderModifier RequestRedirect").required(),
    {"requestHeaderModifier", "request:", headerModifier},
    {"responseHeaderModifier", "response:", headerModifier},
    {"requestRedirect", "redirect", redirect},
};
constexpr Field backendFilters = Field("filters", "filter", backendFilter, Many::List, "type").counted(0, 16);
constexpr Field backend[] {
    groupField, kindField, nameField.required(), scopeField, portField,
    Field("weight", "weight", Shape::Integer).between(0, 1'000'000), backendFilters,
};
constexpr Field oldBackend[] {{"name", "name"}, {"port", "port", Shape::Integer}, {"namespace", "namespace"}, backendFilters};
constexpr Field pathMatch[] {
    {"type", "kind", Shape::Word, Many::One, "Exact PathPrefix RegularExpression"},
    Field("value", "value").between(0, 1024),
};
constexpr Field headerMatch[] {
    {"type", "kind", Shape::Word, Many::One, "Exact RegularExpression"},
    Field("name", "name").required().between(1, 256).like(headerName),
    Field("value", "value").required().between(1, 4096),
};
constexpr Field queryMatch[] {
    {"type", "kind", Shape::Word, Many::One, "Exact RegularExpression"},
    Field("name", "name").required().between(1, 256),
    Field("value", "value").required().between(1, 1024),
};
constexpr Field routeMatch[] {
    {"path", "path", pathMatch},
    Field("headers", "header", headerMatch, Many::List, "name").counted(0, 16),
    Field("queryParams", "query parameter", queryMatch, Many::List, "name").counted(0, 16),
    {"method", "method", Shape::Word, Many::One, "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH"},
};
constexpr Field timeouts[] {
    {"request", "time-out", Shape::Duration},
    {"backendRequest", "time-out of a backend", Shape::Duration},
};
constexpr Field matches = Field("matches", "match", routeMatch, Many::List).counted(0, 8);
constexpr Field filters = Field("filters", "filter", ruleFilter, Many::List, "type").counted(0, 16);
constexpr Field backends = Field("backendRefs", "backend", backend, Many::List, "name").counted(0, 16);
constexpr Field oldRule[] {matches, filters, {"backendRefs", "backend", oldBackend, Many::List, "name"}};
constexpr Field ruleWithoutTimeouts[] {matches, filters, backends};
constexpr Field rule[] {matches, filters, backends, {"timeouts", "", timeouts}};

constexpr Field hostnames = Field("hostnames", "host", Shape::Text, Many::List).counted(0, 16).like(hostname);
constexpr Field parents = Field("parentRefs", "parent", parent, Many::List, "name").counted(0, 32);
constexpr Field oldParents = Field("parentRefs", "parent", oldParent, Many::List, "name").counted(0, 32);
constexpr Field oldRouteSpec[] {hostnames, oldParents, Field("rules", "rule", oldRule, Many::List).counted(0, 16)};
constexpr Field routeSpecWithoutTimeouts[] {hostnames, parents, Field("rules", "rule", ruleWithoutTimeouts, Many::List).counted(0, 16)};
constexpr Field routeSpec[] {hostnames, parents, Field("rules", "rule", rule, Many::List).counted(0, 16)};
constexpr Field oldRoute[] {Field("spec", "", oldRouteSpec).required()};
constexpr Field routeWithoutTimeouts[] {Field("spec", "", routeSpecWithoutTimeouts).required()};
constexpr Field route[] {Field("spec", "", routeSpec).required()};

// ------------------------------------------------------------------------------------------------ ExternalWorkload

constexpr Field workloadTls[] {
    Field("identity", "identity").required().between(1, 253),
    Field("serverName", "server name").required().between(1, 253),
};
constexpr Field workloadPort[] {
    {"name", "name"},
    portField.required(),
    {"protocol", "protocol"},
};
constexpr Field workloadPorts {"ports", "port", workloadPort, Many::List, "name port"};
constexpr Field address[] {{"ip", "address"}};
constexpr Field workloadSpecAlpha1[] {
    Field("meshTls", "TLS", workloadTls).required(),
    workloadPorts,
    Field("workloadIPs", "", address, Many::List).counted(0, 1),
};
constexpr Field workloadSpec[] {
    Field("meshTLS", "TLS", workloadTls).required(),
    workloadPorts,
    Field("workloadIPs", "", address, Many::List).counted(0, 2),
};
constexpr Field externalWorkloadAlpha1[] {Field("spec", "", workloadSpecAlpha1).required()};
constexpr Field externalWorkload[] {Field("spec", "", workloadSpec).required()};

struct Known
{
    QLatin1StringView group;
    QLatin1StringView kind;
    QLatin1StringView version;
    std::span<const Field> fields;
    const char *successor = "";
};

constexpr auto policy = "policy.linkerd.io"_L1;
constexpr std::array known {
    Known {"linkerd.io"_L1, "ServiceProfile"_L1, "v1alpha1"_L1, serviceProfileAlpha1},
    Known {"linkerd.io"_L1, "ServiceProfile"_L1, "v1alpha2"_L1, serviceProfile},
    Known {policy, "Server"_L1, "v1alpha1"_L1, serverOfPods, "policy.linkerd.io/v1beta3"},
    Known {policy, "Server"_L1, "v1beta1"_L1, serverOfPods, "policy.linkerd.io/v1beta3"},
    Known {policy, "Server"_L1, "v1beta2"_L1, serverOfBoth},
    Known {policy, "Server"_L1, "v1beta3"_L1, server},
    Known {policy, "ServerAuthorization"_L1, "v1alpha1"_L1, serverAuthorization, "policy.linkerd.io/v1beta1"},
    Known {policy, "ServerAuthorization"_L1, "v1beta1"_L1, serverAuthorization},
    Known {policy, "AuthorizationPolicy"_L1, "v1alpha1"_L1, authorizationPolicy},
    Known {policy, "MeshTLSAuthentication"_L1, "v1alpha1"_L1, meshTlsAuthentication},
    Known {policy, "NetworkAuthentication"_L1, "v1alpha1"_L1, networkAuthentication},
    Known {policy, "HTTPLocalRateLimitPolicy"_L1, "v1alpha1"_L1, rateLimitPolicy},
    Known {policy, "EgressNetwork"_L1, "v1alpha1"_L1, egressNetwork},
    Known {policy, "HTTPRoute"_L1, "v1alpha1"_L1, oldRoute},
    Known {policy, "HTTPRoute"_L1, "v1beta1"_L1, oldRoute},
    Known {policy, "HTTPRoute"_L1, "v1beta2"_L1, routeWithoutTimeouts},
    Known {policy, "HTTPRoute"_L1, "v1beta3"_L1, route},
    Known {"workload.linkerd.io"_L1, "ExternalWorkload"_L1, "v1alpha1"_L1, externalWorkloadAlpha1},
    Known {"workload.linkerd.io"_L1, "ExternalWorkload"_L1, "v1beta1"_L1, externalWorkload},
};

const Known *knownAs(const Manifest &manifest)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Known &one) {
        return one.group == manifest.group && one.kind == manifest.key.kind && one.version == manifest.version;
    });
    return found == known.cend() ? nullptr : &*found;
}

} // namespace

const Field profileRoute = profileSpec[0];
const Field routeRule = routeSpec[2];

std::span<const Field> fieldsOf(const Manifest &manifest)
{
    const Known *kind = knownAs(manifest);
    return kind ? kind->fields : std::span<const Field> {};
}

QString successorOf(const Manifest &manifest)
{
    const Known *kind = knownAs(manifest);
    return kind ? QString::fromLatin1(kind->successor) : QString();
}

} // namespace meshboard::linkerd
