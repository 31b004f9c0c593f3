// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

// ---------------------------------------------------------------------------------------------------- what many share

// What every entry has; the indices and the hash come with entries that were read back from a server.
constexpr Field shared[] {
    {"Kind", "kind"},
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Meta", "metadata", Shape::Text, Many::Map},
    {"CreateIndex", "revision of its creation", Shape::Any},
    {"ModifyIndex", "revision of its last change", Shape::Any},
    {"Hash", "hash", Shape::Any},
};

constexpr Field headerModifiers[] {
    {"Add", "added", Shape::Text, Many::Map},
    {"Set", "set", Shape::Text, Many::Map},
    {"Remove", "removed", Shape::Text, Many::List},
};
constexpr Field meshGateway[] {{"Mode", "mesh gateway mode", Shape::Word, Many::One, "none local remote"}};
constexpr Field mode[] {{"Mode", "mode"}};
constexpr Field sds[] {
    {"ClusterName", "certificate service"},
    {"CertResource", "certificate"},
};
constexpr Field gatewayTls[] {
    {"Enabled", "TLS", Shape::Bool},
    {"TLSMinVersion", "lowest TLS version"},
    {"TLSMaxVersion", "highest TLS version"},
    {"CipherSuites", "cipher suite", Shape::Text, Many::List},
    {"SDS", "", sds},
};
constexpr Field passiveHealthCheck[] {
    {"Interval", "interval of passive health checks", Shape::Duration},
    {"MaxFailures", "failures before ejection", Shape::Integer},
    {"EnforcingConsecutive5xx", "chance of ejection (%)", Shape::Integer},
    {"MaxEjectionPercent", "most ejected instances (%)", Shape::Integer},
    {"BaseEjectionTime", "ejection time", Shape::Duration},
};
constexpr Field limits[] {
    {"MaxConnections", "most connections", Shape::Integer},
    {"MaxPendingRequests", "most pending requests", Shape::Integer},
    {"MaxConcurrentRequests", "most concurrent requests", Shape::Integer},
};
constexpr Field loadOfService[] {
    Field {"MaxConnections", "most connections", Shape::Integer}.inOneWord(),
    Field {"MaxPendingRequests", "most pending requests", Shape::Integer}.inOneWord(),
    Field {"MaxConcurrentRequests", "most concurrent requests", Shape::Integer}.inOneWord(),
    {"PassiveHealthCheck", "", passiveHealthCheck},
};
constexpr Field transparentProxy[] {
    {"OutboundListenerPort", "port of the transparent proxy", Shape::Integer},
    {"DialedDirectly", "instances are dialed directly", Shape::Bool},
};
constexpr Field exposedPath[] {
    {"Path", "path"},
    {"LocalPathPort", "local port", Shape::Integer},
    {"ListenerPort", "listener", Shape::Integer},
    {"Protocol", "protocol"},
    Field {"ParsedFromCheck", "taken from a check", Shape::Bool}.inOneWord(),
};
constexpr Field expose[] {
    {"Checks", "health checks are exposed", Shape::Bool},
    {"Paths", "exposed path", exposedPath, Many::List, "Path"},
};
constexpr Field envoyExtension[] {
    {"Name", "name"},
    {"Required", "is required", Shape::Bool},
    {"Arguments", "argument", Shape::Any},
    Field {"ConsulVersion", "Consul version"}.inOneWord(),
    Field {"EnvoyVersion", "Envoy version"}.inOneWord(),
};
constexpr Field regions[] {
    {"Mode", "failover policy"},
    {"Regions", "failover region", Shape::Text, Many::List},
};
constexpr Field locality[] {{"Mode", "locality priority"}};
constexpr Field headerMatch[] {
    {"Name", "name"},
    {"Present", "is present", Shape::Bool},
    {"Exact", "value"},
    {"Prefix", "prefix"},
    {"Suffix", "suffix"},
    {"Contains", "part"},
    {"Regex", "pattern"},
    {"Invert", "is inverted", Shape::Bool},
    {"IgnoreCase", "ignores case", Shape::Bool},
};

// ------------------------------------------------------------------------------------------- router, splitter, resolver

constexpr Field queryMatch[] {
    {"Name", "name"},
    {"Present", "is present", Shape::Bool},
    {"Exact", "value"},
    {"Regex", "pattern"},
};
constexpr Field httpMatch[] {
    {"PathExact", "exact path"},
    {"PathPrefix", "path prefix"},
    {"PathRegex", "path pattern"},
    {"CaseInsensitive", "path ignores case", Shape::Bool},
    {"Header", "header", headerMatch, Many::List, "Name"},
    {"QueryParam", "query parameter", queryMatch, Many::List, "Name"},
    {"Methods", "method", Shape::Text, Many::List},
};
constexpr Field routeMatch[] {{"HTTP", "", httpMatch}};
constexpr Field routeDestination[] {
    {"Service", "service"},
    {"ServiceSubset", "subset"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"PrefixRewrite", "rewritten prefix"},
    {"RequestTimeout", "time-out", Shape::Text},
    {"IdleTimeout", "idle time-out", Shape::Text},
    {"NumRetries", "retries", Shape::Integer},
    {"RetryOnConnectFailure", "retries failed connections", Shape::Bool},
    {"RetryOn", "retry condition", Shape::Text, Many::List},
    {"RetryOnStatusCodes", "retried status", Shape::Integer, Many::List},
    {"RequestHeaders", "request header", headerModifiers},
    {"ResponseHeaders", "response header", headerModifiers},
};
constexpr Field route[] {
    {"Match", "", routeMatch},
    {"Destination", "", routeDestination},
};
constexpr Field router[] {{"Routes", "route", route, Many::List}};

constexpr Field split[] {
    {"Weight", "weight", Shape::Number},
    {"Service", "service"},
    {"ServiceSubset", "subset"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"RequestHeaders", "request header", headerModifiers},
    {"ResponseHeaders", "response header", headerModifiers},
};
constexpr Field splitter[] {{"Splits", "split", split, Many::List, "ServiceSubset Service"}};

constexpr Field subset[] {
    {"Filter", "filter"},
    {"OnlyPassing", "takes passing instances only", Shape::Bool},
};
constexpr Field redirect[] {
    {"Service", "service redirected to"},
    {"ServiceSubset", "subset redirected to"},
    {"Namespace", "namespace redirected to"},
    {"Partition", "partition redirected to"},
    {"Datacenter", "datacenter redirected to"},
    {"Peer", "peer redirected to"},
    {"SamenessGroup", "sameness group redirected to"},
};
constexpr Field failoverTarget[] {
    {"Service", "service"},
    {"ServiceSubset", "subset"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Datacenter", "datacenter"},
    {"Peer", "peer"},
};
constexpr Field failover[] {
    {"Service", "service"},
    {"ServiceSubset", "subset"},
    {"Namespace", "namespace"},
    {"SamenessGroup", "sameness group"},
    {"Datacenters", "datacenter", Shape::Text, Many::List},
    {"Targets", "target", failoverTarget, Many::List, "Service Datacenter Peer"},
    {"Policy", "", regions},
};
constexpr Field ringHash[] {
    {"MinimumRingSize", "smallest hash ring", Shape::Integer},
    {"MaximumRingSize", "largest hash ring", Shape::Integer},
};
constexpr Field leastRequest[] {{"ChoiceCount", "instances compared", Shape::Integer}};
constexpr Field cookie[] {
    {"Session", "cookie lasts a session", Shape::Bool},
    {"TTL", "lifetime of the cookie", Shape::Text},
    {"Path", "path of the cookie"},
};
constexpr Field hashPolicy[] {
    {"Field", "hashed field"},
    {"FieldValue", "name of the hashed field"},
    {"SourceIP", "takes the source address", Shape::Bool},
    {"Terminal", "ends the list", Shape::Bool},
    {"CookieConfig", "", cookie},
};
constexpr Field loadBalancer[] {
    {"Policy", "load balancing"},
    {"RingHashConfig", "", ringHash},
    {"LeastRequestConfig", "", leastRequest},
    {"HashPolicies", "hash policy", hashPolicy, Many::List, "FieldValue"},
};
constexpr Field resolver[] {
    {"ConnectTimeout", "connect time-out", Shape::Text},
    {"RequestTimeout", "time-out", Shape::Text},
    {"DefaultSubset", "default subset"},
    {"Subsets", "subset", subset, Many::Map},
    {"Redirect", "", redirect},
    {"Failover", "failover", failover, Many::Map},
    {"LoadBalancer", "", loadBalancer},
    {"PrioritizeByLocality", "", locality},
};

// --------------------------------------------------------------------------------------------------- services and proxies

constexpr Field upstream[] {
    {"Name", "upstream"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Peer", "peer"},
    {"Protocol", "protocol"},
    {"ConnectTimeoutMs", "connect time-out (ms)", Shape::Integer},
    {"MeshGateway", "", meshGateway},
    {"BalanceOutboundConnections", "connection balance"},
    {"Limits", "", limits},
    {"PassiveHealthCheck", "", passiveHealthCheck},
    {"EnvoyListenerJSON", "own Envoy listener"},
    {"EnvoyClusterJSON", "own Envoy cluster"},
};
constexpr Field upstreamConfig[] {
    {"Defaults", "all upstreams:", upstream},
    {"Overrides", "upstream", upstream, Many::List, "Name"},
};
constexpr Field destination[] {
    {"Addresses", "external address", Shape::Text, Many::List},
    {"Port", "external port", Shape::Integer},
};
constexpr Field limitedRoute[] {
    {"PathExact", "exact path"},
    {"PathPrefix", "path prefix"},
    {"PathRegex", "path pattern"},
    {"RequestsPerSecond", "requests a second", Shape::Integer},
    {"RequestsMaxBurst", "burst", Shape::Integer},
};
constexpr Field instanceLimits[] {
    {"RequestsPerSecond", "requests a second of an instance", Shape::Integer},
    {"RequestsMaxBurst", "burst of an instance", Shape::Integer},
    {"Routes", "rate limit", limitedRoute, Many::List, "PathExact PathPrefix PathRegex"},
};
constexpr Field rateLimits[] {{"InstanceLevel", "", instanceLimits}};
constexpr Field serviceDefaults[] {
    {"Protocol", "protocol"},
    {"Mode", "proxy mode", Shape::Word, Many::One, "transparent direct"},
    {"TransparentProxy", "", transparentProxy},
    {"MutualTLSMode", "mutual TLS mode", Shape::Word, Many::One, "strict permissive"},
    {"MeshGateway", "", meshGateway},
    {"Expose", "", expose},
    {"EnvoyExtensions", "Envoy extension", envoyExtension, Many::List, "Name"},
    {"ExternalSNI", "external SNI"},
    {"UpstreamConfig", "", upstreamConfig},
    {"Destination", "", destination},
    {"MaxInboundConnections", "most inbound connections", Shape::Integer},
    Field {"MaxRequestHeadersKB", "largest request headers (kB)", Shape::Integer}.inOneWord(),
    {"LocalConnectTimeoutMs", "local connect time-out (ms)", Shape::Integer},
    {"LocalRequestTimeoutMs", "local request time-out (ms)", Shape::Integer},
    {"BalanceInboundConnections", "balance of inbound connections"},
    {"RateLimits", "", rateLimits},
};
constexpr Field accessLogs[] {
    {"Enabled", "access logs are on", Shape::Bool},
    {"DisableListenerLogs", "listener logs are off", Shape::Bool},
    {"Type", "access log goes to"},
    {"Path", "access log file"},
    {"JSONFormat", "access log format (JSON)"},
    {"TextFormat", "access log format"},
};
constexpr Field proxyDefaults[] {
    {"Config", "proxy setting", Shape::Any},
    {"Mode", "proxy mode", Shape::Word, Many::One, "transparent direct"},
    {"TransparentProxy", "", transparentProxy},
    {"MutualTLSMode", "mutual TLS mode", Shape::Word, Many::One, "strict permissive"},
    {"MeshGateway", "", meshGateway},
    {"Expose", "", expose},
    {"EnvoyExtensions", "Envoy extension", envoyExtension, Many::List, "Name"},
    {"AccessLogs", "", accessLogs},
    {"FailoverPolicy", "", regions},
    {"PrioritizeByLocality", "", locality},
};

// --------------------------------------------------------------------------------------------------------------- policy

constexpr Field claim[] {
    {"Path", "path of claim", Shape::Text, Many::List},
    {"Value", "value of claim"},
};
constexpr Field jwtProviderUse[] {
    {"Name", "name"},
    {"VerifyClaims", "claim", claim, Many::List},
};
constexpr Field jwtRequirement[] {{"Providers", "token provider", jwtProviderUse, Many::List, "Name"}};
constexpr Field httpPermission[] {
    {"PathExact", "exact path"},
    {"PathPrefix", "path prefix"},
    {"PathRegex", "path pattern"},
    {"Methods", "method", Shape::Text, Many::List},
    {"Header", "header", headerMatch, Many::List, "Name"},
};
constexpr Field permission[] {
    {"Action", "action", Shape::Word, Many::One, "allow deny"},
    {"HTTP", "", httpPermission},
    {"JWT", "", jwtRequirement},
};
constexpr Field intentionSource[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Peer", "peer"},
    {"SamenessGroup", "sameness group"},
    {"Action", "action", Shape::Word, Many::One, "allow deny"},
    {"Permissions", "permission", permission, Many::List},
    {"Precedence", "precedence", Shape::Integer},
    {"Type", "type"},
    {"Description", "description"},
    {"LegacyID", "old identifier"},
    {"LegacyMeta", "old metadata", Shape::Text, Many::Map},
    {"LegacyCreateTime", "creation"},
    {"LegacyUpdateTime", "last update"},
};
constexpr Field intentions[] {
    {"JWT", "required", jwtRequirement},
    {"Sources", "source", intentionSource, Many::List, "Name"},
};

constexpr Field backOff[] {
    {"BaseInterval", "first pause", Shape::Text},
    {"MaxInterval", "longest pause", Shape::Text},
};
constexpr Field jwksRetry[] {
    {"NumRetries", "retries", Shape::Integer},
    {"RetryPolicyBackOff", "", backOff},
};
constexpr Field tlsCertificates[] {
    {"CaCertificateProviderInstance", "provider of CA certificates", Shape::Any},
    {"TrustedCA", "trusted CA", Shape::Any},
};
constexpr Field jwksCluster[] {
    {"DiscoveryType", "discovery"},
    {"ConnectTimeout", "connect time-out", Shape::Text},
    {"TLSCertificates", "", tlsCertificates},
};
constexpr Field localKeys[] {
    {"JWKS", "keys"},
    {"Filename", "file of keys"},
};
constexpr Field remoteKeys[] {
    {"URI", "address of keys"},
    {"RequestTimeoutMs", "time-out (ms)", Shape::Integer},
    {"CacheDuration", "cached for", Shape::Text},
    {"FetchAsynchronously", "are fetched on demand", Shape::Bool},
    {"UseSNI", "server name is sent", Shape::Bool},
    {"RetryPolicy", "", jwksRetry},
    {"JWKSCluster", "", jwksCluster},
};
constexpr Field keySet[] {
    {"Local", "local", localKeys},
    {"Remote", "remote", remoteKeys},
};
constexpr Field tokenHeader[] {
    {"Name", "header"},
    {"ValuePrefix", "prefix of the token"},
    {"Forward", "is forwarded", Shape::Bool},
};
constexpr Field tokenQuery[] {{"Name", "query parameter"}};
constexpr Field tokenCookie[] {{"Name", "cookie"}};
constexpr Field tokenLocation[] {
    {"Header", "", tokenHeader},
    {"QueryParam", "", tokenQuery},
    {"Cookie", "", tokenCookie},
};
constexpr Field forwarding[] {
    {"HeaderName", "header the token is forwarded in"},
    {"PadForwardPayloadHeader", "forwarded token is padded", Shape::Bool},
};
constexpr Field tokenCache[] {{"Size", "cached tokens", Shape::Integer}};
constexpr Field jwtProvider[] {
    {"JSONWebKeySet", "", keySet},
    {"Issuer", "issuer"},
    {"Audiences", "audience", Shape::Text, Many::List},
    {"Locations", "place of the token", tokenLocation, Many::List},
    {"Forwarding", "", forwarding},
    {"ClockSkewSeconds", "clock skew (s)", Shape::Integer},
    {"CacheConfig", "", tokenCache},
};

// ------------------------------------------------------------------------------------------------------------- gateways

constexpr Field ingressService[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Hosts", "host", Shape::Text, Many::List},
    {"TLS", "", gatewayTls},
    {"RequestHeaders", "request header", headerModifiers},
    {"ResponseHeaders", "response header", headerModifiers},
    {"MaxConnections", "most connections", Shape::Integer},
    {"MaxPendingRequests", "most pending requests", Shape::Integer},
    {"MaxConcurrentRequests", "most concurrent requests", Shape::Integer},
    {"PassiveHealthCheck", "", passiveHealthCheck},
};
constexpr Field ingressListener[] {
    {"Port", "port", Shape::Integer},
    {"Protocol", "protocol"},
    {"TLS", "", gatewayTls},
    {"Services", "service", ingressService, Many::List, "Name"},
};
constexpr Field ingress[] {
    {"TLS", "", gatewayTls},
    {"Defaults", "all services:", loadOfService},
    {"Listeners", "listener", ingressListener, Many::List, "Port"},
};
constexpr Field linkedService[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"CAFile", "CA"},
    {"CertFile", "certificate"},
    {"KeyFile", "key"},
    {"SNI", "SNI"},
    Field {"DisableAutoHostRewrite", "host header is kept", Shape::Bool}.inOneWord(),
};
constexpr Field terminating[] {{"Services", "service", linkedService, Many::List, "Name"}};

constexpr Field reference[] {
    {"Kind", "kind"},
    {"Name", "name"},
    Field {"SectionName", "listener"}.inOneWord(),
    {"Namespace", "namespace"},
    {"Partition", "partition"},
};
constexpr Field apiTls[] {
    {"Certificates", "certificate", reference, Many::List, "Name"},
    {"MinVersion", "lowest TLS version"},
    {"MaxVersion", "highest TLS version"},
    {"TLSMinVersion", "lowest TLS version"}, // its name in files of the command line
    {"TLSMaxVersion", "highest TLS version"},
    {"CipherSuites", "cipher suite", Shape::Text, Many::List},
    {"SDS", "", sds},
};
constexpr Field apiPolicy[] {{"JWT", "", jwtRequirement}};
constexpr Field apiListener[] {
    {"Name", "name"},
    {"Hostname", "host"},
    {"Port", "port", Shape::Integer},
    {"Protocol", "protocol"},
    {"TLS", "", apiTls},
    {"Override", "overrides routes:", apiPolicy},
    {"Default", "for routes:", apiPolicy},
    Field {"MaxRequestHeadersKB", "largest request headers (kB)", Shape::Integer}.inOneWord(),
};
constexpr Field apiGateway[] {
    {"Listeners", "listener", apiListener, Many::List, "Name Port"},
    {"Status", "status", Shape::Any},
};
constexpr Field boundListener[] {
    {"Name", "name"},
    {"Routes", "route", reference, Many::List, "Name"},
    {"Certificates", "certificate", reference, Many::List, "Name"},
};
constexpr Field boundGateway[] {
    {"Listeners", "listener", boundListener, Many::List, "Name"},
    {"Services", "service", Shape::Any},
};

constexpr Field headerFilter[] {
    {"Add", "added", Shape::Text, Many::Map},
    {"Set", "set", Shape::Text, Many::Map},
    {"Remove", "removed", Shape::Text, Many::List},
};
constexpr Field urlRewrite[] {{"Path", "rewritten path"}};
constexpr Field retryFilter[] {
    Field {"NumRetries", "retries", Shape::Integer}.inOneWord(),
    Field {"RetryOn", "retry condition", Shape::Text, Many::List}.inOneWord(),
    Field {"RetryOnStatusCodes", "retried status", Shape::Integer, Many::List}.inOneWord(),
    Field {"RetryOnConnectFailure", "retries failed connections", Shape::Bool}.inOneWord(),
};
constexpr Field timeoutFilter[] {
    Field {"RequestTimeout", "time-out", Shape::Text}.inOneWord(),
    Field {"IdleTimeout", "idle time-out", Shape::Text}.inOneWord(),
};
constexpr Field filters[] {
    {"Headers", "request header", headerFilter, Many::List},
    {"URLRewrite", "", urlRewrite},
    Field {"RetryFilter", "", retryFilter}.inOneWord(),
    Field {"TimeoutFilter", "", timeoutFilter}.inOneWord(),
    {"JWT", "", jwtRequirement},
};
constexpr Field responseFilters[] {{"Headers", "response header", headerFilter, Many::List}};
constexpr Field pathMatch[] {
    {"Match", "way to match the path", Shape::Word, Many::One, "exact prefix regex"},
    {"Value", "path"},
};
constexpr Field routeHeaderMatch[] {
    {"Name", "name"},
    {"Match", "way to match", Shape::Word, Many::One, "exact prefix present regex suffix"},
    {"Value", "value"},
};
constexpr Field routeQueryMatch[] {
    {"Name", "name"},
    {"Match", "way to match", Shape::Word, Many::One, "exact present regex"},
    {"Value", "value"},
};
constexpr Field httpRouteMatch[] {
    {"Path", "", pathMatch},
    {"Method", "method"},
    {"Headers", "header", routeHeaderMatch, Many::List, "Name"},
    {"Query", "query parameter", routeQueryMatch, Many::List, "Name"},
};
constexpr Field httpService[] {
    {"Name", "name"},
    {"Weight", "weight", Shape::Integer},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
    {"Filters", "", filters},
    Field {"ResponseFilters", "", responseFilters}.inOneWord(),
};
constexpr Field httpRule[] {
    {"Filters", "", filters},
    Field {"ResponseFilters", "", responseFilters}.inOneWord(),
    {"Matches", "match", httpRouteMatch, Many::List},
    {"Services", "service", httpService, Many::List, "Name"},
};
constexpr Field httpRoute[] {
    {"Parents", "parent", reference, Many::List, "Name"},
    {"Hostnames", "host", Shape::Text, Many::List},
    {"Rules", "rule", httpRule, Many::List},
    {"Status", "status", Shape::Any},
};
constexpr Field tcpService[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"Partition", "partition"},
};
constexpr Field tcpRoute[] {
    {"Parents", "parent", reference, Many::List, "Name"},
    {"Services", "service", tcpService, Many::List, "Name"},
    {"Status", "status", Shape::Any},
};
constexpr Field certificate[] {
    {"Certificate", "certificate"},
    {"PrivateKey", "private key"},
};

// ----------------------------------------------------------------------------------------------------- the whole cluster

constexpr Field meshTransparentProxy[] {{"MeshDestinationsOnly", "destinations outside the mesh are refused", Shape::Bool}};
constexpr Field directionTls[] {
    {"TLSMinVersion", "lowest TLS version"},
    {"TLSMaxVersion", "highest TLS version"},
    {"CipherSuites", "cipher suite", Shape::Text, Many::List},
};
constexpr Field meshTls[] {
    {"Incoming", "incoming:", directionTls},
    {"Outgoing", "outgoing:", directionTls},
};
constexpr Field normalization[] {
    {"InsecureDisablePathNormalization", "paths are not normalized", Shape::Bool},
    {"MergeSlashes", "slashes are merged", Shape::Bool},
    {"PathWithEscapedSlashesAction", "paths with escaped slashes"},
    {"HeadersWithUnderscoresAction", "headers with underscores"},
};
constexpr Field meshIncoming[] {{"RequestNormalization", "", normalization}};
constexpr Field meshHttp[] {
    {"SanitizeXForwardedClientCert", "forwarded client certificates are dropped", Shape::Bool},
    {"Incoming", "", meshIncoming},
};
constexpr Field meshPeering[] {{"PeerThroughMeshGateways", "peers are reached through mesh gateways", Shape::Bool}};
constexpr Field mesh[] {
    {"TransparentProxy", "", meshTransparentProxy},
    {"AllowEnablingPermissiveMutualTLS", "permissive mutual TLS is allowed", Shape::Bool},
    {"ValidateClusters", "clusters are validated", Shape::Bool},
    {"TLS", "", meshTls},
    {"HTTP", "", meshHttp},
    {"Peering", "", meshPeering},
};
constexpr Field consumer[] {
    {"Partition", "partition"},
    {"Peer", "peer"},
    {"PeerName", "peer"},
    {"SamenessGroup", "sameness group"},
};
constexpr Field exportedService[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"Consumers", "consumer", consumer, Many::List, "Peer Partition SamenessGroup"},
};
constexpr Field exportedServices[] {{"Services", "exported service", exportedService, Many::List, "Name"}};
constexpr Field member[] {
    {"Partition", "partition"},
    {"Peer", "peer"},
};
constexpr Field samenessGroup[] {
    {"DefaultForFailover", "default for failover", Shape::Bool},
    {"IncludeLocal", "the local partition is a member", Shape::Bool},
    {"Members", "member", member, Many::List, "Peer Partition"},
};
constexpr Field rates[] {
    {"ReadRate", "reads a second", Shape::Number},
    {"WriteRate", "writes a second", Shape::Number},
};
constexpr Field requestLimit[] {
    {"Mode", "mode", Shape::Word, Many::One, "permissive enforcing disabled"},
    {"ReadRate", "reads a second", Shape::Number},
    {"WriteRate", "writes a second", Shape::Number},
    {"ACL", "ACL:", rates},
    {"Catalog", "catalog:", rates},
    Field {"ConfigEntry", "configuration entries:", rates}.inOneWord(),
    Field {"ConnectCA", "CA:", rates}.inOneWord(),
    {"Coordinate", "coordinates:", rates},
    Field {"DiscoveryChain", "discovery chains:", rates}.inOneWord(),
    Field {"ServerDiscovery", "server discovery:", rates}.inOneWord(),
    {"Health", "health:", rates},
    {"Intention", "intentions:", rates},
    {"KV", "keys:", rates},
    {"Tenancy", "tenancy:", rates},
    Field {"PreparedQuery", "prepared queries:", rates}.inOneWord(),
    {"Session", "sessions:", rates},
    {"Txn", "transactions:", rates},
    Field {"AutoConfig", "auto config:", rates}.inOneWord(),
    Field {"FederationState", "federation states:", rates}.inOneWord(),
    {"Internal", "internal:", rates},
    Field {"PeerStream", "peer streams:", rates}.inOneWord(),
    {"Peering", "peerings:", rates},
    Field {"DataPlane", "data plane:", rates}.inOneWord(),
    {"DNS", "DNS:", rates},
    {"Subscribe", "subscriptions:", rates},
    {"Resource", "resources:", rates},
};

struct Known
{
    QLatin1StringView kind;
    std::span<const Field> fields;
};

constexpr std::array known {
    Known {"service-router"_L1, router},
    Known {"service-splitter"_L1, splitter},
    Known {"service-resolver"_L1, resolver},
    Known {"service-defaults"_L1, serviceDefaults},
    Known {"proxy-defaults"_L1, proxyDefaults},
    Known {"service-intentions"_L1, intentions},
    Known {"jwt-provider"_L1, jwtProvider},
    Known {"ingress-gateway"_L1, ingress},
    Known {"terminating-gateway"_L1, terminating},
    Known {"api-gateway"_L1, apiGateway},
    Known {"bound-api-gateway"_L1, boundGateway},
    Known {"http-route"_L1, httpRoute},
    Known {"tcp-route"_L1, tcpRoute},
    Known {"inline-certificate"_L1, certificate},
    Known {"file-system-certificate"_L1, certificate},
    Known {"mesh"_L1, mesh},
    Known {"exported-services"_L1, exportedServices},
    Known {"partition-exports"_L1, exportedServices},
    Known {"sameness-group"_L1, samenessGroup},
    Known {"control-plane-request-limit"_L1, requestLimit},
    Known {"rate-limit"_L1, requestLimit},
};

// --------------------------------------------------------------------------------------------- as objects of Kubernetes

constexpr Field intentionDestination[] {
    {"Name", "name"},
    {"Namespace", "namespace"},
};
constexpr Field intentionsSpec[] {
    {"Destination", "destination", intentionDestination},
    {"JWT", "required", jwtRequirement},
    {"Sources", "source", intentionSource, Many::List, "Name"},
};
constexpr Field retryFilterSpec[] {
    {"NumRetries", "retries", Shape::Integer},
    {"RetryOn", "retry condition", Shape::Text, Many::List},
    {"RetryOnStatusCodes", "retried status", Shape::Integer, Many::List},
    {"RetryOnConnectFailure", "retries failed connections", Shape::Bool},
};
constexpr Field timeoutFilterSpec[] {
    {"RequestTimeout", "time-out", Shape::Text},
    {"IdleTimeout", "idle time-out", Shape::Text},
};
constexpr Field authFilterSpec[] {{"JWT", "", jwtRequirement}};
constexpr Field policyTarget[] {
    {"Group", "group"},
    {"Kind", "kind"},
    {"Name", "name"},
    {"Namespace", "namespace"},
    {"SectionName", "listener"},
};
constexpr Field gatewayPolicySpec[] {
    {"TargetRef", "target", policyTarget},
    {"Override", "overrides routes:", apiPolicy},
    {"Default", "for routes:", apiPolicy},
};
constexpr Field peerSecret[] {
    {"Name", "name"},
    {"Key", "key"},
    {"Backend", "kept in"},
};
constexpr Field peer[] {{"Secret", "secret", peerSecret}};
constexpr Field peeringSpec[] {{"Peer", "", peer}};

struct KnownManifest
{
    QLatin1StringView kind;
    QLatin1StringView entry;
    Field spec;
};

constexpr std::array manifests {
    KnownManifest {"ServiceRouter"_L1, "service-router"_L1, {"spec", "", router}},
    KnownManifest {"ServiceSplitter"_L1, "service-splitter"_L1, {"spec", "", splitter}},
    KnownManifest {"ServiceResolver"_L1, "service-resolver"_L1, {"spec", "", resolver}},
    KnownManifest {"ServiceDefaults"_L1, "service-defaults"_L1, {"spec", "", serviceDefaults}},
    KnownManifest {"ProxyDefaults"_L1, "proxy-defaults"_L1, {"spec", "", proxyDefaults}},
    KnownManifest {"ServiceIntentions"_L1, "service-intentions"_L1, {"spec", "", intentionsSpec}},
    KnownManifest {"JWTProvider"_L1, "jwt-provider"_L1, {"spec", "", jwtProvider}},
    KnownManifest {"IngressGateway"_L1, "ingress-gateway"_L1, {"spec", "", ingress}},
    KnownManifest {"TerminatingGateway"_L1, "terminating-gateway"_L1, {"spec", "", terminating}},
    KnownManifest {"Mesh"_L1, "mesh"_L1, {"spec", "", mesh}},
    KnownManifest {"ExportedServices"_L1, "exported-services"_L1, {"spec", "", exportedServices}},
    KnownManifest {"SamenessGroup"_L1, "sameness-group"_L1, {"spec", "", samenessGroup}},
    KnownManifest {"ControlPlaneRequestLimit"_L1, "control-plane-request-limit"_L1, {"spec", "", requestLimit}},
    KnownManifest {"RouteRetryFilter"_L1, ""_L1, {"spec", "", retryFilterSpec}},
    KnownManifest {"RouteTimeoutFilter"_L1, ""_L1, {"spec", "", timeoutFilterSpec}},
    KnownManifest {"RouteAuthFilter"_L1, ""_L1, {"spec", "", authFilterSpec}},
    KnownManifest {"GatewayPolicy"_L1, ""_L1, {"spec", "", gatewayPolicySpec}},
    KnownManifest {"PeeringAcceptor"_L1, ""_L1, {"spec", "", peeringSpec}},
    KnownManifest {"PeeringDialer"_L1, ""_L1, {"spec", "", peeringSpec}},
};

const KnownManifest *find(const Manifest &manifest)
{
    const auto found = std::find_if(manifests.begin(), manifests.end(), [&](const KnownManifest &one) { return one.kind == manifest.key.kind; });
    return found == manifests.end() ? nullptr : &*found;
}

} // namespace

bool isOurs(const Manifest &manifest)
{
    return manifest.group == "consul.hashicorp.com"_L1;
}

QString entryKindOf(const Manifest &manifest)
{
    const KnownManifest *found = isOurs(manifest) ? find(manifest) : nullptr;
    return found ? QString(found->entry) : QString();
}

std::span<const Field> manifestFieldsOf(const Manifest &manifest)
{
    if (!isOurs(manifest))
        return {};
    if (const KnownManifest *found = find(manifest))
        return {&found->spec, 1};
    // Of kinds that are set up rather than routed by (gateway classes, registrations) all is kept and shown.
    static constexpr Field other[] {{"spec", "", Shape::Any}};
    return other;
}

bool isKind(const QString &kind)
{
    return std::any_of(known.begin(), known.end(), [&](const Known &one) { return one.kind == kind; });
}

std::vector<Field> fieldsOf(const QString &kind)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &one) { return one.kind == kind; });
    if (found == known.end())
        return {};
    std::vector<Field> fields(std::begin(shared), std::end(shared));
    // There is one of it, and no name to tell it by.
    if (kind == "mesh"_L1)
        std::erase_if(fields, [](const Field &field) { return field.name == std::string_view("Name"); });
    fields.insert(fields.end(), found->fields.begin(), found->fields.end());
    return fields;
}

} // namespace meshboard::consul
