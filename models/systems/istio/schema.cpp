// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/schema.h"

namespace meshboard::istio {

namespace {

constexpr double forEver = std::numeric_limits<double>::infinity();
constexpr double anyPort = 65535;

constexpr Field stringMatch[] {
    {"exact", "exact"},
    {"prefix", "prefix"},
    {"regex", "regex", Shape::Regex},
};
// `*` is no regular expression; without headers it means "present".
constexpr Field absentMatch[] {
    {"exact", "exact"},
    {"prefix", "prefix"},
    {"regex", "regex"},
};
constexpr Field portSelector[] {{"number", "number", Shape::Integer}};
constexpr Field percent[] {{"value", "percentage", Shape::Number}};

constexpr Field destination[] {
    {"host", "host"},
    {"subset", "subset"},
    {"port", "port", portSelector},
};
constexpr Field headerOperations[] {
    {"set", "set header", Shape::Text, Many::Map},
    {"add", "add header", Shape::Text, Many::Map},
    {"remove", "remove header", Shape::Text, Many::List},
};
constexpr Field headers[] {
    {"request", "request:", headerOperations},
    {"response", "response:", headerOperations},
};
constexpr Field httpMatch[] {
    {"name", "name"},
    {"uri", "path", stringMatch},
    {"scheme", "scheme", stringMatch},
    {"method", "method", stringMatch},
    {"authority", "authority", stringMatch},
    {"headers", "header", stringMatch, Many::Map},
    {"port", "port", Shape::Integer},
    {"sourceLabels", "caller's label", Shape::Text, Many::Map},
    {"gateways", "gateway", Shape::Text, Many::List},
    {"queryParams", "query parameter", stringMatch, Many::Map},
    {"ignoreUriCase", "ignore case of path", Shape::Bool},
    {"withoutHeaders", "without header", absentMatch, Many::Map},
    {"sourceNamespace", "caller's namespace"},
    {"statPrefix", "prefix of statistics"},
};
constexpr Field httpDestination[] {
    {"destination", "", destination},
    {"weight", "weight", Shape::Integer},
    {"headers", "", headers},
};
constexpr Field redirect[] {
    {"uri", "path"},
    {"authority", "authority"},
    {"port", "port", Shape::Integer},
    {"derivePort", "derive port", Shape::Word, Many::One, "FROM_PROTOCOL_DEFAULT FROM_REQUEST_PORT"},
    {"scheme", "scheme"},
    {"redirectCode", "status", Shape::Integer},
    {"prefixRewrite", "prefix"},
};
constexpr Field body[] {
    {"string", "text"},
    {"bytes", "bytes"},
};
constexpr Field directResponse[] {
    {"status", "status", Shape::Integer},
    {"body", "body", body},
};
constexpr Field delegate[] {
    {"name", "name"},
    {"namespace", "namespace"},
};
constexpr Field regexRewrite[] {
    {"match", "match", Shape::Regex},
    {"rewrite", "replacement"},
};
constexpr Field rewrite[] {
    {"uri", "path"},
    {"authority", "authority"},
    {"uriRegexRewrite", "path by regex:", regexRewrite},
};
constexpr Field retries[] {
    {"attempts", "attempts", Shape::Integer},
    {"perTryTimeout", "per-try time-out", Shape::Duration},
    {"retryOn", "on"},
    {"retryRemoteLocalities", "in remote localities", Shape::Bool},
    {"retryIgnorePreviousHosts", "ignore previous hosts", Shape::Bool},
    {"backoff", "backoff", Shape::Duration},
};
constexpr Field delay[] {
    {"percent", "percentage (deprecated)", Shape::Integer},
    {"fixedDelay", "duration", Shape::Duration},
    {"exponentialDelay", "exponential duration", Shape::Duration},
    {"percentage", "", percent},
};
constexpr Field abort[] {
    {"httpStatus", "HTTP status", Shape::Integer},
    {"grpcStatus", "gRPC status"},
    {"http2Error", "HTTP/2 error"},
    {"percentage", "", percent},
};
constexpr Field fault[] {
    {"delay", "delay", delay},
    {"abort", "abort", abort},
};
constexpr Field mirrorPolicy[] {
    {"destination", "", destination},
    {"percentage", "", percent},
};
constexpr Field corsPolicy[] {
    {"allowOrigin", "origin (deprecated)", Shape::Text, Many::List},
    {"allowOrigins", "origin", stringMatch, Many::List},
    {"allowMethods", "method", Shape::Text, Many::List},
    {"allowHeaders", "header", Shape::Text, Many::List},
    {"exposeHeaders", "exposed header", Shape::Text, Many::List},
    {"maxAge", "maximum age", Shape::Duration},
    {"allowCredentials", "credentials", Shape::Bool},
    {"unmatchedPreflights", "unmatched preflights", Shape::Word, Many::One, "UNSPECIFIED FORWARD IGNORE"},
};
constexpr Field httpRoute[] {
    {"name", "name"},
    {"match", "match", httpMatch, Many::List, "name"},
    {"route", "destination", httpDestination, Many::List, "destination/subset destination/host"},
    {"redirect", "redirect", redirect},
    {"directResponse", "response", directResponse},
    {"delegate", "delegate", delegate},
    {"rewrite", "rewrite", rewrite},
    {"timeout", "time-out", Shape::Duration},
    {"retries", "retry", retries},
    {"fault", "fault", fault},
    {"mirror", "mirror", destination},
    {"mirrors", "mirror", mirrorPolicy, Many::List, "destination/subset destination/host"},
    {"mirrorPercent", "mirror percentage (deprecated)", Shape::Integer},
    {"mirror_percent", "mirror percentage (deprecated)", Shape::Integer},
    {"mirrorPercentage", "mirror", percent},
    {"corsPolicy", "CORS", corsPolicy},
    {"headers", "", headers},
};

constexpr Field l4Match[] {
    {"destinationSubnets", "destination subnet", Shape::Text, Many::List},
    {"port", "port", Shape::Integer},
    {"sourceSubnet", "caller's subnet"},
    {"sourceLabels", "caller's label", Shape::Text, Many::Map},
    {"gateways", "gateway", Shape::Text, Many::List},
    {"sourceNamespace", "caller's namespace"},
};
constexpr Field tlsMatch[] {
    {"sniHosts", "SNI host", Shape::Text, Many::List},
    {"destinationSubnets", "destination subnet", Shape::Text, Many::List},
    {"port", "port", Shape::Integer},
    {"sourceLabels", "caller's label", Shape::Text, Many::Map},
    {"gateways", "gateway", Shape::Text, Many::List},
    {"sourceNamespace", "caller's namespace"},
};
constexpr Field routeDestination[] {
    {"destination", "", destination},
    {"weight", "weight", Shape::Integer},
};
constexpr Field tlsRoute[] {
    {"match", "match", tlsMatch, Many::List},
    {"route", "destination", routeDestination, Many::List, "destination/subset destination/host"},
};
constexpr Field tcpRoute[] {
    {"match", "match", l4Match, Many::List},
    {"route", "destination", routeDestination, Many::List, "destination/subset destination/host"},
};

constexpr Field virtualServiceSpec[] {
    {"hosts", "host", Shape::Text, Many::List},
    {"gateways", "gateway", Shape::Text, Many::List},
    {"http", "rule", httpRoute, Many::List, "name"},
    {"tls", "TLS rule", tlsRoute, Many::List},
    {"tcp", "TCP rule", tcpRoute, Many::List},
    {"exportTo", "export to", Shape::Text, Many::List},
};
constexpr Field virtualService[] {{"spec", "", virtualServiceSpec}};

constexpr Field keepAlive[] {
    {"interval", "interval", Shape::Duration},
    {"timeout", "time-out", Shape::Duration},
};
constexpr Field tcpKeepalive[] {
    {"probes", "probes", Shape::Integer},
    {"time", "time", Shape::Duration},
    {"interval", "interval", Shape::Duration},
};
constexpr Field tcpPool[] {
    {"maxConnections", "maximum of connections", Shape::Integer},
    {"connectTimeout", "connect time-out", Shape::Duration},
    {"tcpKeepalive", "keep-alive", tcpKeepalive},
    {"maxConnectionDuration", "maximum age of connections", Shape::Duration},
    {"idleTimeout", "idle time-out", Shape::Duration},
};
constexpr Field httpPool[] {
    {"http1MaxPendingRequests", "maximum of pending requests", Shape::Integer},
    {"http2MaxRequests", "maximum of requests", Shape::Integer},
    {"maxRequestsPerConnection", "maximum of requests per connection", Shape::Integer},
    {"maxRetries", "maximum of retries", Shape::Integer},
    {"idleTimeout", "idle time-out", Shape::Duration},
    {"h2UpgradePolicy", "upgrade to HTTP/2", Shape::Word, Many::One, "DEFAULT DO_NOT_UPGRADE UPGRADE"},
    {"useClientProtocol", "use client's protocol", Shape::Bool},
    {"maxConcurrentStreams", "maximum of streams", Shape::Integer},
    {"http2KeepAlive", "keep-alive", keepAlive},
};
constexpr Field connectionPool[] {
    {"tcp", "TCP", tcpPool},
    {"http", "HTTP", httpPool},
};
constexpr Field outlierDetection[] {
    {"consecutiveErrors", "consecutive errors (deprecated)", Shape::Integer},
    {"splitExternalLocalOriginErrors", "split local origin errors", Shape::Bool},
    {"consecutiveLocalOriginFailures", "consecutive local origin failures", Shape::Integer},
    {"consecutiveGatewayErrors", "consecutive gateway errors", Shape::Integer},
    {"consecutive5xxErrors", "consecutive 5xx errors", Shape::Integer},
    {"interval", "interval", Shape::Duration},
    {"baseEjectionTime", "base ejection time", Shape::Duration},
    {"maxEjectionPercent", "maximum ejected percentage", Shape::Integer},
    {"minHealthPercent", "minimum healthy percentage", Shape::Integer},
    {"outlierDetectionHttpErrorCodes", "HTTP error code", Shape::Integer, Many::List},
};
constexpr Field clientTls[] {
    {"mode", "mode", Shape::Word, Many::One, "DISABLE SIMPLE MUTUAL ISTIO_MUTUAL"},
    {"clientCertificate", "client certificate"},
    {"privateKey", "private key"},
    {"caCertificates", "CA certificates"},
    {"credentialName", "credential"},
    {"subjectAltNames", "subject name", Shape::Text, Many::List},
    {"sni", "SNI"},
    {"insecureSkipVerify", "skip verification", Shape::Bool},
    {"caCrl", "revocation list"},
};
constexpr Field cookieAttribute[] {
    {"name", "name"},
    {"value", "value"},
};
constexpr Field cookie[] {
    {"name", "name"},
    {"path", "path"},
    {"ttl", "lifetime", Shape::Duration},
    {"attributes", "attribute", cookieAttribute, Many::List, "name"},
};
constexpr Field ringHash[] {{"minimumRingSize", "minimum ring size", Shape::Integer}};
constexpr Field maglev[] {{"tableSize", "table size", Shape::Integer}};
constexpr Field consistentHash[] {
    {"httpHeaderName", "header"},
    {"httpCookie", "cookie", cookie},
    {"useSourceIp", "caller's IP", Shape::Bool},
    {"httpQueryParameterName", "query parameter"},
    {"ringHash", "ring", ringHash},
    {"maglev", "Maglev", maglev},
    {"minimumRingSize", "minimum ring size (deprecated)", Shape::Integer},
};
constexpr Field distribute[] {
    {"from", "from"},
    {"to", "to", Shape::Integer, Many::Map},
};
constexpr Field failover[] {
    {"from", "from"},
    {"to", "to"},
};
constexpr Field locality[] {
    {"distribute", "distribution", distribute, Many::List, "from"},
    {"failover", "failover", failover, Many::List, "from"},
    {"failoverPriority", "failover priority", Shape::Text, Many::List},
    {"enabled", "enabled", Shape::Bool},
};
constexpr Field zoneAware[] {
    {"enabled", "enabled", Shape::Bool},
    {"failover", "failover", failover, Many::List, "from"},
    {"failoverPriority", "failover priority", Shape::Text, Many::List},
    {"minClusterSize", "minimum cluster size", Shape::Integer},
};
constexpr Field warmup[] {
    Field("duration", "duration", Shape::Duration).required().between(1, forEver),
    Field("minimumPercent", "minimum percentage", Shape::Number).between(0, 100),
    Field("aggression", "aggression", Shape::Number).between(0, forEver),
};
constexpr Field loadBalancer[] {
    {"simple", "algorithm", Shape::Word, Many::One,
     "UNSPECIFIED LEAST_CONN RANDOM PASSTHROUGH ROUND_ROBIN LEAST_REQUEST"},
    {"consistentHash", "consistent hash:", consistentHash},
    {"localityLbSetting", "locality", locality},
    {"zoneAwareLbSetting", "zones", zoneAware},
    {"warmupDurationSecs", "warm-up (deprecated)", Shape::Duration},
    {"warmup", "warm-up", warmup},
};
constexpr Field portPolicy[] {
    {"port", "port", portSelector},
    {"loadBalancer", "load balancing", loadBalancer},
    {"connectionPool", "pool", connectionPool},
    {"outlierDetection", "outliers:", outlierDetection},
    {"tls", "TLS", clientTls},
};
constexpr Field tunnel[] {
    {"protocol", "protocol"},
    {"targetHost", "host"},
    {"targetPort", "port", Shape::Integer},
};
constexpr Field proxyProtocol[] {{"version", "version", Shape::Word, Many::One, "V1 V2"}};
constexpr Field retryBudget[] {
    {"percent", "percentage", Shape::Number},
    {"minRetryConcurrency", "minimum of retries at a time", Shape::Integer},
    {"budgetInterval", "interval", Shape::Duration},
};
constexpr Field trafficPolicy[] {
    {"loadBalancer", "load balancing", loadBalancer},
    {"connectionPool", "pool", connectionPool},
    {"outlierDetection", "outliers:", outlierDetection},
    {"tls", "TLS", clientTls},
    {"portLevelSettings", "port", portPolicy, Many::List, "port/number"},
    {"tunnel", "tunnel", tunnel},
    {"proxyProtocol", "PROXY protocol", proxyProtocol},
    {"retryBudget", "retry budget", retryBudget},
};
constexpr Field subset[] {
    {"name", "name"},
    {"labels", "label", Shape::Text, Many::Map},
    {"trafficPolicy", "", trafficPolicy},
};
constexpr Field selector[] {{"matchLabels", "label", Shape::Text, Many::Map}};
constexpr Field destinationRuleSpec[] {
    {"host", "host"},
    {"trafficPolicy", "", trafficPolicy},
    {"subsets", "subset", subset, Many::List, "name"},
    {"exportTo", "export to", Shape::Text, Many::List},
    {"workloadSelector", "workload", selector},
};
constexpr Field destinationRule[] {{"spec", "", destinationRuleSpec}};

constexpr Field servicePort[] {
    Field("number", "number", Shape::Integer).between(1, anyPort),
    {"protocol", "protocol"},
    {"name", "name"},
    Field("targetPort", "target port", Shape::Integer).between(1, anyPort),
};
constexpr Field entryPort[] {
    Field("number", "number", Shape::Integer).required().between(1, anyPort),
    {"protocol", "protocol"},
    Field("name", "name").required().between(0, 256),
    Field("targetPort", "target port", Shape::Integer).between(1, anyPort),
};
constexpr Field workloadEntry[] {
    Field("address", "address").between(0, 256),
    Field("ports", "port", Shape::Integer, Many::Map).counted(0, 128).between(1, anyPort).keyedLike("[a-zA-Z0-9]([-a-zA-Z0-9]{0,60}[a-zA-Z0-9])?"),
    Field("labels", "label", Shape::Text, Many::Map).counted(0, 256),
    Field("network", "network").between(0, 2048),
    Field("locality", "locality").between(0, 2048),
    Field("weight", "weight", Shape::Integer).between(0, 4294967295),
    Field("serviceAccount", "service account").between(0, 253),
};
constexpr Field entrySelector[] {Field("labels", "label", Shape::Text, Many::Map).counted(0, 256).like("[^*]*")};
constexpr Field serviceEntrySpec[] {
    Field("hosts", "host", Shape::Text, Many::List).required().counted(1, 256).like("(?!\\*$).*"),
    Field("addresses", "address", Shape::Text, Many::List).counted(0, 256),
    Field("ports", "port", entryPort, Many::List, "name").counted(0, 256).uniqueBy("number name"),
    {"location", "location", Shape::Word, Many::One, "MESH_EXTERNAL MESH_INTERNAL"},
    {"resolution", "resolution", Shape::Word, Many::One, "NONE STATIC DNS DNS_ROUND_ROBIN DYNAMIC_DNS"},
    Field("endpoints", "endpoint", workloadEntry, Many::List, "address").counted(0, 4096),
    {"workloadSelector", "workload", entrySelector},
    {"exportTo", "export to", Shape::Text, Many::List},
    {"subjectAltNames", "subject name", Shape::Text, Many::List},
};
constexpr Field serviceEntry[] {Field("spec", "", serviceEntrySpec).required().atMostOneOf("workloadSelector endpoints")};
constexpr Field workload[] {Field("spec", "", workloadEntry).required()};

constexpr Field groupMetadata[] {
    {"labels", "label", Shape::Text, Many::Map},
    {"annotations", "annotation", Shape::Text, Many::Map},
};
constexpr Field probeHeader[] {
    Field("name", "name").like("[-_A-Za-z0-9]+"),
    {"value", "value"},
};
constexpr Field httpProbe[] {
    {"path", "path"},
    Field("port", "port", Shape::Integer).required().between(1, anyPort),
    {"host", "host"},
    {"scheme", "scheme", Shape::Word, Many::One, "HTTP HTTPS"},
    {"httpHeaders", "header", probeHeader, Many::List, "name"},
};
constexpr Field tcpProbe[] {
    {"host", "host"},
    Field("port", "port", Shape::Integer).required().between(1, anyPort),
};
constexpr Field execProbe[] {Field("command", "command", Shape::Text, Many::List).required()};
constexpr Field grpcProbe[] {
    {"port", "port", Shape::Integer},
    {"service", "service"},
};
constexpr Field probe[] {
    {"initialDelaySeconds", "first after (s)", Shape::Integer},
    {"timeoutSeconds", "time-out (s)", Shape::Integer},
    {"periodSeconds", "interval (s)", Shape::Integer},
    {"successThreshold", "successes to be healthy", Shape::Integer},
    {"failureThreshold", "failures to be sick", Shape::Integer},
    {"httpGet", "HTTP", httpProbe},
    {"tcpSocket", "TCP", tcpProbe},
    {"exec", "", execProbe},
    {"grpc", "gRPC", grpcProbe},
};
constexpr Field workloadGroupSpec[] {
    {"metadata", "workload", groupMetadata},
    Field("template", "", workloadEntry).required(),
    {"probe", "probe", probe},
};
constexpr Field workloadGroup[] {Field("spec", "", workloadGroupSpec).required()};

constexpr Field certificate[] {
    {"serverCertificate", "server certificate"},
    {"privateKey", "private key"},
    {"caCertificates", "CA certificates"},
};
constexpr const char *tlsVersions = "TLS_AUTO TLSV1_0 TLSV1_1 TLSV1_2 TLSV1_3";
constexpr Field serverTls[] {
    {"httpsRedirect", "redirect to HTTPS", Shape::Bool},
    {"mode", "mode", Shape::Word, Many::One,
     "PASSTHROUGH SIMPLE MUTUAL AUTO_PASSTHROUGH ISTIO_MUTUAL OPTIONAL_MUTUAL"},
    {"serverCertificate", "server certificate"},
    {"privateKey", "private key"},
    {"caCertificates", "CA certificates"},
    {"caCrl", "revocation list"},
    {"credentialName", "credential"},
    {"credentialNames", "credential", Shape::Text, Many::List},
    {"caCertCredentialName", "CA credential"},
    {"tlsCertificates", "certificate", certificate, Many::List},
    {"subjectAltNames", "subject name", Shape::Text, Many::List},
    {"verifyCertificateSpki", "certificate SPKI", Shape::Text, Many::List},
    {"verifyCertificateHash", "certificate hash", Shape::Text, Many::List},
    {"minProtocolVersion", "minimum version", Shape::Word, Many::One, tlsVersions},
    {"maxProtocolVersion", "maximum version", Shape::Word, Many::One, tlsVersions},
    {"cipherSuites", "cipher suite", Shape::Text, Many::List},
    {"insecureSkipVerify", "skip verification", Shape::Bool},
};
constexpr Field server[] {
    {"port", "port", servicePort},
    {"bind", "bind"},
    {"hosts", "host", Shape::Text, Many::List},
    {"tls", "TLS", serverTls},
    {"defaultEndpoint", "default endpoint"},
    {"name", "name"},
};
constexpr Field gatewaySpec[] {
    {"servers", "server", server, Many::List, "name port/name"},
    {"selector", "selector", Shape::Text, Many::Map},
};
constexpr Field gateway[] {{"spec", "", gatewaySpec}};

constexpr Field sidecarIngress[] {
    {"port", "port", servicePort},
    {"bind", "bind"},
    {"captureMode", "capture mode", Shape::Word, Many::One, "DEFAULT IPTABLES NONE"},
    {"defaultEndpoint", "default endpoint"},
    {"tls", "TLS", serverTls},
    {"connectionPool", "pool", connectionPool},
};
constexpr Field sidecarEgress[] {
    {"port", "port", servicePort},
    {"bind", "bind"},
    {"captureMode", "capture mode", Shape::Word, Many::One, "DEFAULT IPTABLES NONE"},
    {"hosts", "host", Shape::Text, Many::List},
};
constexpr Field outboundPolicy[] {
    {"mode", "mode", Shape::Word, Many::One, "REGISTRY_ONLY ALLOW_ANY"},
    {"egressProxy", "egress proxy", destination},
};
constexpr Field sidecarSpec[] {
    {"workloadSelector", "workload", entrySelector},
    {"ingress", "ingress", sidecarIngress, Many::List, "port/name port/number"},
    {"egress", "egress", sidecarEgress, Many::List, "port/name port/number"},
    {"inboundConnectionPool", "inbound pool", connectionPool},
    {"outboundTrafficPolicy", "outbound traffic", outboundPolicy},
};
constexpr Field sidecar[] {{"spec", "", sidecarSpec}};

} // namespace

const Field httpRule {"http", "rule", httpRoute, Many::List, "name"};

std::span<const Field> fieldsOf(QStringView kind)
{
    if (kind == u"VirtualService")
        return virtualService;
    if (kind == u"DestinationRule")
        return destinationRule;
    if (kind == u"ServiceEntry")
        return serviceEntry;
    if (kind == u"WorkloadEntry")
        return workload;
    if (kind == u"Gateway")
        return gateway;
    if (kind == u"Sidecar")
        return sidecar;
    if (kind == u"WorkloadGroup")
        return workloadGroup;
    return policyFieldsOf(kind);
}

} // namespace meshboard::istio
