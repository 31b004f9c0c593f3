// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/schema.h"

namespace meshboard::istio {

namespace {

constexpr double forEver = std::numeric_limits<double>::infinity();
constexpr double anyPort = 65535;
constexpr const char *oneMatch = "exact prefix regex";
// istio/istio, pkg/config/labels: what Kubernetes takes as the value of a label.
constexpr const char *subsetName = "|[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?";
constexpr const char *labelValue = "|[a-zA-Z0-9]([-a-zA-Z0-9_.]*[a-zA-Z0-9])?";

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
constexpr Field portSelector[] {Field("number", "number", Shape::Integer).between(1, anyPort)};
constexpr Field percent[] {{"value", "percentage", Shape::Number}};

constexpr Field destination[] {
    {"host", "host"},
    Field("subset", "subset").like(subsetName),
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
    Field("uri", "path", stringMatch).atMostOneOf(oneMatch),
    Field("scheme", "scheme", stringMatch).atMostOneOf(oneMatch),
    Field("method", "method", stringMatch).atMostOneOf(oneMatch),
    Field("authority", "authority", stringMatch).atMostOneOf(oneMatch),
    Field("headers", "header", stringMatch, Many::Map).atMostOneOf(oneMatch),
    {"port", "port", Shape::Integer},
    {"sourceLabels", "caller's label", Shape::Text, Many::Map},
    {"gateways", "gateway", Shape::Text, Many::List},
    Field("queryParams", "query parameter", stringMatch, Many::Map).atMostOneOf(oneMatch),
    {"ignoreUriCase", "ignore case of path", Shape::Bool},
    Field("withoutHeaders", "without header", absentMatch, Many::Map).atMostOneOf(oneMatch),
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
    Field("status", "status", Shape::Integer).required(),
    Field("body", "body", body).atMostOneOf("string bytes"),
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
    Field("attempts", "attempts", Shape::Integer).between(0, forEver),
    Field("perTryTimeout", "per-try time-out", Shape::Duration).between(1, forEver),
    {"retryOn", "on"},
    {"retryRemoteLocalities", "in remote localities", Shape::Bool},
    {"retryIgnorePreviousHosts", "ignore previous hosts", Shape::Bool},
    Field("backoff", "backoff", Shape::Duration).between(1, forEver),
};
constexpr Field delay[] {
    {"percent", "percentage (deprecated)", Shape::Integer},
    Field("fixedDelay", "duration", Shape::Duration).between(1, forEver),
    Field("exponentialDelay", "exponential duration", Shape::Duration).between(1, forEver),
    {"percentage", "", percent},
};
constexpr Field abort[] {
    Field("httpStatus", "HTTP status", Shape::Integer).between(200, 599),
    {"grpcStatus", "gRPC status"},
    {"http2Error", "HTTP/2 error"},
    {"percentage", "", percent},
};
constexpr Field fault[] {
    Field("delay", "delay", delay).atMostOneOf("fixedDelay exponentialDelay"),
    Field("abort", "abort", abort).atMostOneOf("httpStatus grpcStatus http2Error"),
};
constexpr Field mirrorPolicy[] {
    Field("destination", "", destination).required(),
    {"percentage", "", percent},
};
constexpr Field corsPolicy[] {
    {"allowOrigin", "origin (deprecated)", Shape::Text, Many::List},
    Field("allowOrigins", "origin", stringMatch, Many::List).atMostOneOf(oneMatch),
    {"allowMethods", "method", Shape::Text, Many::List},
    {"allowHeaders", "header", Shape::Text, Many::List},
    {"exposeHeaders", "exposed header", Shape::Text, Many::List},
    Field("maxAge", "maximum age", Shape::Duration).between(1, forEver),
    {"allowCredentials", "credentials", Shape::Bool},
    {"unmatchedPreflights", "unmatched preflights", Shape::Word, Many::One, "UNSPECIFIED FORWARD IGNORE"},
};
constexpr Field httpRoute[] {
    {"name", "name"},
    {"match", "match", httpMatch, Many::List, "name"},
    {"route", "destination", httpDestination, Many::List, "destination/subset destination/host"},
    Field("redirect", "redirect", redirect).atMostOneOf("port derivePort"),
    {"directResponse", "response", directResponse},
    {"delegate", "delegate", delegate},
    {"rewrite", "rewrite", rewrite},
    Field("timeout", "time-out", Shape::Duration).between(1, forEver),
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
    Field("sniHosts", "SNI host", Shape::Text, Many::List).required(),
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
    Field("match", "match", tlsMatch, Many::List).required(),
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
    Field("interval", "interval", Shape::Duration).between(1, forEver),
    Field("timeout", "time-out", Shape::Duration).between(1, forEver),
};
constexpr Field tcpKeepalive[] {
    Field("probes", "probes", Shape::Integer).between(0, forEver),
    Field("time", "time", Shape::Duration).between(1, forEver),
    Field("interval", "interval", Shape::Duration).between(1, forEver),
};
constexpr Field tcpPool[] {
    Field("maxConnections", "maximum of connections", Shape::Integer).between(0, forEver),
    Field("connectTimeout", "connect time-out", Shape::Duration).between(1, forEver),
    {"tcpKeepalive", "keep-alive", tcpKeepalive},
    Field("maxConnectionDuration", "maximum age of connections", Shape::Duration).between(1, forEver),
    Field("idleTimeout", "idle time-out", Shape::Duration).between(1, forEver),
};
constexpr Field httpPool[] {
    Field("http1MaxPendingRequests", "maximum of pending requests", Shape::Integer).between(0, forEver),
    Field("http2MaxRequests", "maximum of requests", Shape::Integer).between(0, forEver),
    Field("maxRequestsPerConnection", "maximum of requests per connection", Shape::Integer).between(0, forEver),
    Field("maxRetries", "maximum of retries", Shape::Integer).between(0, forEver),
    Field("idleTimeout", "idle time-out", Shape::Duration).between(1, forEver),
    {"h2UpgradePolicy", "upgrade to HTTP/2", Shape::Word, Many::One, "DEFAULT DO_NOT_UPGRADE UPGRADE"},
    {"useClientProtocol", "use client's protocol", Shape::Bool},
    Field("maxConcurrentStreams", "maximum of streams", Shape::Integer).between(0, forEver),
    {"http2KeepAlive", "keep-alive", keepAlive},
};
constexpr Field connectionPool[] {
    {"tcp", "TCP", tcpPool},
    {"http", "HTTP", httpPool},
};
constexpr Field outlierDetection[] {
    Field("consecutiveErrors", "consecutive errors (deprecated)", Shape::Integer).between(0, forEver),
    {"splitExternalLocalOriginErrors", "split local origin errors", Shape::Bool},
    Field("consecutiveLocalOriginFailures", "consecutive local origin failures", Shape::Integer).between(0, forEver),
    Field("consecutiveGatewayErrors", "consecutive gateway errors", Shape::Integer).between(0, forEver),
    Field("consecutive5xxErrors", "consecutive 5xx errors", Shape::Integer).between(0, forEver),
    Field("interval", "interval", Shape::Duration).between(1, forEver),
    Field("baseEjectionTime", "base ejection time", Shape::Duration).between(1, forEver),
    Field("maxEjectionPercent", "maximum ejected percentage", Shape::Integer).between(0, 100),
    Field("minHealthPercent", "minimum healthy percentage", Shape::Integer).between(0, 100),
    Field("outlierDetectionHttpErrorCodes", "HTTP error code", Shape::Integer, Many::List).between(100, 599),
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
    Field("name", "name").required(),
    {"value", "value"},
};
constexpr Field cookie[] {
    Field("name", "name").required(),
    {"path", "path"},
    {"ttl", "lifetime", Shape::Duration},
    {"attributes", "attribute", cookieAttribute, Many::List, "name"},
};
constexpr Field ringHash[] {Field("minimumRingSize", "minimum ring size", Shape::Integer).between(0, forEver)};
constexpr Field maglev[] {Field("tableSize", "table size", Shape::Integer).between(0, forEver)};
constexpr Field consistentHash[] {
    {"httpHeaderName", "header"},
    {"httpCookie", "cookie", cookie},
    {"useSourceIp", "caller's IP", Shape::Bool},
    {"httpQueryParameterName", "query parameter"},
    {"ringHash", "ring", ringHash},
    {"maglev", "Maglev", maglev},
    Field("minimumRingSize", "minimum ring size (deprecated)", Shape::Integer).between(0, forEver),
};
constexpr Field distribute[] {
    {"from", "from"},
    Field("to", "to", Shape::Integer, Many::Map).between(0, forEver),
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
    Field("minClusterSize", "minimum cluster size", Shape::Integer).between(1, forEver),
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
    Field("warmupDurationSecs", "warm-up (deprecated)", Shape::Duration).between(1, forEver),
    {"warmup", "warm-up", warmup},
};
constexpr Field portPolicy[] {
    {"port", "port", portSelector},
    Field("loadBalancer", "load balancing", loadBalancer).atMostOneOf("simple consistentHash"),
    {"connectionPool", "pool", connectionPool},
    {"outlierDetection", "outliers:", outlierDetection},
    {"tls", "TLS", clientTls},
};
constexpr Field tunnel[] {
    {"protocol", "protocol"},
    Field("targetHost", "host").required(),
    Field("targetPort", "port", Shape::Integer).required().between(1, anyPort),
};
constexpr Field proxyProtocol[] {{"version", "version", Shape::Word, Many::One, "V1 V2"}};
constexpr Field retryBudget[] {
    Field("percent", "percentage", Shape::Number).between(0, 100),
    Field("minRetryConcurrency", "minimum of retries at a time", Shape::Integer).between(0, forEver),
    {"budgetInterval", "interval", Shape::Duration},
};
constexpr Field trafficPolicy[] {
    Field("loadBalancer", "load balancing", loadBalancer).atMostOneOf("simple consistentHash"),
    {"connectionPool", "pool", connectionPool},
    {"outlierDetection", "outliers:", outlierDetection},
    {"tls", "TLS", clientTls},
    {"portLevelSettings", "port", portPolicy, Many::List, "port/number"},
    {"tunnel", "tunnel", tunnel},
    {"proxyProtocol", "PROXY protocol", proxyProtocol},
    {"retryBudget", "retry budget", retryBudget},
};
constexpr Field subset[] {
    Field("name", "name").required().like(subsetName),
    Field("labels", "label", Shape::Text, Many::Map).like(labelValue),
    Field("trafficPolicy", "", trafficPolicy).atMostOneOf("tunnel proxyProtocol"),
};
constexpr Field selector[] {{"matchLabels", "label", Shape::Text, Many::Map}};
constexpr Field destinationRuleSpec[] {
    {"host", "host"},
    Field("trafficPolicy", "", trafficPolicy).atMostOneOf("tunnel proxyProtocol"),
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
    Field("port", "port", servicePort).required(),
    {"bind", "bind"},
    Field("hosts", "host", Shape::Text, Many::List).required().counted(1, forEver),
    {"tls", "TLS", serverTls},
    {"defaultEndpoint", "default endpoint"},
    {"name", "name"},
};
constexpr Field gatewaySpec[] {
    Field("servers", "server", server, Many::List, "name port/name").required().counted(1, forEver),
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
    Field("hosts", "host", Shape::Text, Many::List).required().counted(1, forEver).like(".*/.*"),
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
