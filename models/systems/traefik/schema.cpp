// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/schema.h"

namespace meshboard::traefik {

namespace {

// ---------------------------------------------------------------------------------------------------- what many share

constexpr Field domain[] {
    {"main", "domain"},
    {"sans", "alternative name", Shape::Text, Many::List},
};
constexpr Field routerTls[] {
    {"options", "options"},
    {"certResolver", "certificate resolver"},
    {"domains", "domain", domain, Many::List, "main"},
};
constexpr Field observability[] {
    {"accessLogs", "access log", Shape::Bool},
    {"metrics", "metrics", Shape::Bool},
    {"tracing", "tracing", Shape::Bool},
    {"traceVerbosity", "detail of traces", Shape::Word, Many::One, "minimal detailed"},
};
constexpr Field cookie[] {
    {"name", "name"},
    {"secure", "is for TLS only", Shape::Bool},
    {"httpOnly", "is for HTTP only", Shape::Bool},
    {"sameSite", "same site"},
    {"maxAge", "age (s)", Shape::Integer},
    {"path", "path"},
    {"domain", "domain"},
};
constexpr Field sticky[] {Field("cookie", "cookie", cookie).orTrue()};
constexpr Field certificate[] {
    {"certFile", "certificate"},
    {"keyFile", "key"},
};
constexpr Field peerName[] {
    {"type", "type"},
    {"value", "name"},
};
constexpr Field spiffe[] {
    {"ids", "SPIFFE identity", Shape::Text, Many::List},
    {"trustDomain", "SPIFFE trust domain"},
};
constexpr Field ipStrategy[] {
    {"depth", "forwarded addresses skipped", Shape::Integer},
    {"excludedIPs", "excluded address", Shape::Text, Many::List},
    {"ipv6Subnet", "IPv6 subnet", Shape::Integer},
};
constexpr Field sourceCriterion[] {
    Field("ipStrategy", "", ipStrategy).orTrue(),
    {"requestHeaderName", "counted header"},
    {"requestHost", "host is counted", Shape::Bool},
};
constexpr Field clientTls[] {
    {"ca", "CA"},
    {"cert", "certificate"},
    {"key", "key"},
    {"insecureSkipVerify", "unverified TLS", Shape::Bool},
    {"caOptional", "optional CA", Shape::Bool},
};

// ------------------------------------------------------------------------------------------------------ HTTP: services

constexpr Field router[] {
    {"rule", "rule"},
    {"ruleSyntax", "rule syntax"},
    {"service", "service"},
    {"priority", "priority", Shape::Integer},
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"middlewares", "middleware", Shape::Text, Many::List},
    {"parentRefs", "parent", Shape::Text, Many::List},
    Field("tls", "TLS", routerTls).orTrue(),
    {"observability", "", observability},
};
constexpr Field server[] {
    {"url", "address"},
    {"weight", "weight", Shape::Integer},
    {"preservePath", "path is kept", Shape::Bool},
};
constexpr Field flush[] {{"flushInterval", "flush interval", Shape::Duration}};
constexpr Field serverHealth[] {
    {"scheme", "scheme"},
    {"mode", "mode"},
    {"path", "path"},
    {"method", "method"},
    {"status", "expected status", Shape::Integer},
    {"port", "port", Shape::Integer},
    {"interval", "interval", Shape::Duration},
    {"unhealthyInterval", "interval when sick", Shape::Duration},
    {"timeout", "time-out", Shape::Duration},
    {"hostname", "host name"},
    {"followRedirects", "follows redirects", Shape::Bool},
    {"headers", "header", Shape::Text, Many::Map},
};
constexpr Field passiveHealth[] {
    {"failureWindow", "failure window", Shape::Duration},
    {"maxFailedAttempts", "failures before ejection", Shape::Integer},
};
constexpr Field loadBalancer[] {
    {"servers", "server", server, Many::List, "url"},
    {"strategy", "strategy", Shape::Word, Many::One, "wrr p2c hrw leasttime"},
    {"passHostHeader", "host header is passed on", Shape::Bool},
    {"serversTransport", "transport"},
    {"responseForwarding", "", flush},
    {"healthCheck", "health check", serverHealth},
    {"passiveHealthCheck", "", passiveHealth},
    Field("sticky", "sticky", sticky).orTrue(),
};
constexpr Field child[] {
    {"name", "name"},
    {"weight", "weight", Shape::Integer},
};
constexpr Field weighted[] {
    {"services", "child", child, Many::List, "name"},
    {"healthCheck", "health of children is reported", Shape::Any},
    Field("sticky", "sticky", sticky).orTrue(),
};
constexpr Field highestRandomWeight[] {
    {"services", "child", child, Many::List, "name"},
    {"healthCheck", "health of children is reported", Shape::Any},
};
constexpr Field mirror[] {
    {"name", "name"},
    {"percent", "percentage", Shape::Integer},
};
constexpr Field mirroring[] {
    {"service", "mirrored service"},
    {"mirrorBody", "bodies are mirrored", Shape::Bool},
    {"maxBodySize", "largest mirrored body", Shape::Integer},
    {"mirrors", "mirror", mirror, Many::List, "name"},
    {"healthCheck", "health of children is reported", Shape::Any},
};
constexpr Field failoverErrors[] {
    {"status", "failover status", Shape::Text, Many::List},
    {"maxRequestBodyBytes", "largest body to repeat", Shape::Integer},
};
constexpr Field failover[] {
    {"service", "first service"},
    {"fallback", "fallback"},
    {"healthCheck", "health of children is reported", Shape::Any},
    {"errors", "", failoverErrors},
};
constexpr Field service[] {
    {"middlewares", "middleware", Shape::Text, Many::List},
    {"loadBalancer", "", loadBalancer},
    {"weighted", "", weighted},
    {"highestRandomWeight", "", highestRandomWeight},
    {"mirroring", "", mirroring},
    {"failover", "", failover},
};
constexpr Field forwardingTimeouts[] {
    {"dialTimeout", "connect time-out", Shape::Duration},
    {"responseHeaderTimeout", "time-out", Shape::Duration},
    {"idleConnTimeout", "idle time-out", Shape::Duration},
    {"readIdleTimeout", "read idle time-out", Shape::Duration},
    {"pingTimeout", "ping time-out", Shape::Duration},
};
constexpr Field transport[] {
    {"serverName", "server name"},
    {"insecureSkipVerify", "unverified TLS", Shape::Bool},
    {"rootCAs", "root CA", Shape::Text, Many::List},
    {"certificates", "certificate", certificate, Many::List, "certFile"},
    {"cipherSuites", "cipher suite", Shape::Text, Many::List},
    {"minVersion", "lowest TLS version"},
    {"maxVersion", "highest TLS version"},
    {"maxIdleConnsPerHost", "idle connections to a server", Shape::Integer},
    {"disableHTTP2", "HTTP/2 is off", Shape::Bool},
    {"peerCertURI", "peer URI"},
    {"peerCertSANs", "peer name", peerName, Many::List, "value"},
    Field("spiffe", "SPIFFE", spiffe).orTrue(),
    {"forwardingTimeouts", "", forwardingTimeouts},
};
constexpr Field model[] {
    {"middlewares", "middleware", Shape::Text, Many::List},
    Field("tls", "TLS", routerTls).orTrue(),
    {"observability", "", observability},
};

// --------------------------------------------------------------------------------------------------- HTTP: middlewares

constexpr Field addPrefix[] {{"prefix", "added prefix"}};
constexpr Field basicAuth[] {
    {"users", "user", Shape::Text, Many::List},
    {"usersFile", "file of users"},
    {"realm", "realm"},
    {"removeHeader", "authorization header is removed", Shape::Bool},
    {"headerField", "header for the user"},
};
constexpr Field buffering[] {
    {"maxRequestBodyBytes", "largest request body", Shape::Integer},
    {"memRequestBodyBytes", "request body kept in memory", Shape::Integer},
    {"maxResponseBodyBytes", "largest response body", Shape::Integer},
    {"memResponseBodyBytes", "response body kept in memory", Shape::Integer},
    {"retryExpression", "condition for a retry"},
};
constexpr Field chain[] {{"middlewares", "link", Shape::Text, Many::List}};
constexpr Field circuitBreaker[] {
    {"expression", "condition"},
    {"checkPeriod", "check period", Shape::Duration},
    {"fallbackDuration", "fallback duration", Shape::Duration},
    {"recoveryDuration", "recovery duration", Shape::Duration},
    {"responseCode", "status", Shape::Integer},
};
constexpr Field compress[] {
    {"excludedContentTypes", "excluded content type", Shape::Text, Many::List},
    {"includedContentTypes", "included content type", Shape::Text, Many::List},
    {"minResponseBodyBytes", "smallest compressed body", Shape::Integer},
    {"encodings", "encoding", Shape::Text, Many::List},
    {"defaultEncoding", "default encoding"},
};
constexpr Field contentType[] {{"autoDetect", "content type is guessed", Shape::Bool}};
constexpr Field encodedCharacters[] {
    {"allowEncodedSlash", "encoded / is allowed", Shape::Bool},
    {"allowEncodedBackSlash", "encoded \\ is allowed", Shape::Bool},
    {"allowEncodedNullCharacter", "encoded NUL is allowed", Shape::Bool},
    {"allowEncodedSemicolon", "encoded ; is allowed", Shape::Bool},
    {"allowEncodedPercent", "encoded percent sign is allowed", Shape::Bool},
    {"allowEncodedQuestionMark", "encoded ? is allowed", Shape::Bool},
    {"allowEncodedHash", "encoded # is allowed", Shape::Bool},
};
constexpr Field errorPages[] {
    {"status", "status", Shape::Text, Many::List},
    {"statusRewrites", "status written instead of", Shape::Integer, Many::Map},
    {"service", "service"},
    {"query", "page"},
    {"errorRequestHeaders", "header passed on", Shape::Text, Many::List},
};
constexpr Field forwardAuth[] {
    {"address", "address"},
    {"tls", "TLS", clientTls},
    {"trustForwardHeader", "forwarded headers are trusted", Shape::Bool},
    {"authResponseHeaders", "response header", Shape::Text, Many::List},
    {"authResponseHeadersRegex", "pattern of response headers"},
    {"authRequestHeaders", "request header", Shape::Text, Many::List},
    {"addAuthCookiesToResponse", "cookie", Shape::Text, Many::List},
    {"headerField", "header for the user"},
    {"forwardBody", "body is forwarded", Shape::Bool},
    {"maxBodySize", "largest forwarded body", Shape::Integer},
    {"maxResponseBodySize", "largest answer", Shape::Integer},
    {"preserveLocationHeader", "location is kept", Shape::Bool},
    {"preserveRequestMethod", "method is kept", Shape::Bool},
    {"authSigninURL", "sign-in address"},
};
constexpr Field grpcWeb[] {{"allowOrigins", "allowed origin", Shape::Text, Many::List}};
constexpr Field headers[] {
    {"customRequestHeaders", "request header", Shape::Text, Many::Map},
    {"customResponseHeaders", "response header", Shape::Text, Many::Map},
    {"accessControlAllowCredentials", "credentials are allowed", Shape::Bool},
    {"accessControlAllowHeaders", "allowed header", Shape::Text, Many::List},
    {"accessControlAllowMethods", "allowed method", Shape::Text, Many::List},
    {"accessControlAllowOriginList", "allowed origin", Shape::Text, Many::List},
    {"accessControlAllowOriginListRegex", "pattern of allowed origins", Shape::Text, Many::List},
    {"accessControlExposeHeaders", "exposed header", Shape::Text, Many::List},
    {"accessControlMaxAge", "age of preflight answers (s)", Shape::Integer},
    {"addVaryHeader", "vary header is added", Shape::Bool},
    {"allowedHosts", "allowed host", Shape::Text, Many::List},
    {"hostsProxyHeaders", "proxy header", Shape::Text, Many::List},
    {"sslProxyHeaders", "proxy header", Shape::Text, Many::Map},
    {"stsSeconds", "strict transport (s)", Shape::Integer},
    {"stsIncludeSubdomains", "strict transport covers subdomains", Shape::Bool},
    {"stsPreload", "strict transport is preloaded", Shape::Bool},
    {"forceSTSHeader", "strict transport is forced", Shape::Bool},
    {"frameDeny", "frames are denied", Shape::Bool},
    {"customFrameOptionsValue", "frame options"},
    {"contentTypeNosniff", "content type is fixed", Shape::Bool},
    {"browserXssFilter", "XSS filter", Shape::Bool},
    {"customBrowserXSSValue", "XSS filter value"},
    {"contentSecurityPolicy", "content security policy"},
    {"contentSecurityPolicyReportOnly", "reported content security policy"},
    {"publicKey", "public key"},
    {"referrerPolicy", "referrer policy"},
    {"permissionsPolicy", "permissions policy"},
    {"featurePolicy", "feature policy"},
    {"isDevelopment", "development mode", Shape::Bool},
    {"sslRedirect", "redirect to TLS", Shape::Bool},
    {"sslTemporaryRedirect", "temporary redirect to TLS", Shape::Bool},
    {"sslHost", "TLS host"},
    {"sslForceHost", "TLS host is forced", Shape::Bool},
};
constexpr Field ipAllowList[] {
    {"sourceRange", "allowed range", Shape::Text, Many::List},
    {"rejectStatusCode", "status of a refusal", Shape::Integer},
    Field("ipStrategy", "", ipStrategy).orTrue(),
};
constexpr Field ipWhiteList[] {
    {"sourceRange", "allowed range", Shape::Text, Many::List},
    Field("ipStrategy", "", ipStrategy).orTrue(),
};
constexpr Field inFlight[] {
    {"amount", "most requests in flight", Shape::Integer},
    {"sourceCriterion", "", sourceCriterion},
};
constexpr Field distinguishedName[] {
    {"country", "country", Shape::Bool},
    {"province", "province", Shape::Bool},
    {"locality", "locality", Shape::Bool},
    {"organization", "organization", Shape::Bool},
    {"organizationalUnit", "unit", Shape::Bool},
    {"commonName", "common name", Shape::Bool},
    {"serialNumber", "serial number", Shape::Bool},
    {"domainComponent", "domain component", Shape::Bool},
};
constexpr Field clientInfo[] {
    {"notAfter", "end of validity is passed on", Shape::Bool},
    {"notBefore", "start of validity is passed on", Shape::Bool},
    {"sans", "alternative names are passed on", Shape::Bool},
    {"serialNumber", "serial number is passed on", Shape::Bool},
    {"subject", "subject", distinguishedName},
    {"issuer", "issuer", distinguishedName},
};
constexpr Field passClientCertificate[] {
    {"pem", "certificate is passed on", Shape::Bool},
    {"info", "", clientInfo},
};
constexpr Field redis[] {
    {"endpoints", "endpoint", Shape::Text, Many::List},
    {"tls", "TLS", clientTls},
    {"username", "user"},
    {"password", "password"},
    {"db", "database", Shape::Integer},
    {"poolSize", "pool", Shape::Integer},
    {"minIdleConns", "idle connections", Shape::Integer},
    {"maxActiveConns", "most connections", Shape::Integer},
    {"readTimeout", "read time-out", Shape::Duration},
    {"writeTimeout", "write time-out", Shape::Duration},
    {"dialTimeout", "connect time-out", Shape::Duration},
};
constexpr Field rateLimit[] {
    {"average", "average rate", Shape::Integer},
    {"period", "period", Shape::Duration},
    {"burst", "burst", Shape::Integer},
    {"sourceCriterion", "", sourceCriterion},
    {"redis", "Redis", redis},
};
constexpr Field redirectRegex[] {
    {"regex", "pattern"},
    {"replacement", "replacement"},
    {"permanent", "is permanent", Shape::Bool},
};
constexpr Field redirectScheme[] {
    {"scheme", "scheme"},
    {"port", "port"},
    {"permanent", "is permanent", Shape::Bool},
};
constexpr Field replacePath[] {{"path", "path"}};
constexpr Field replacePathRegex[] {
    {"regex", "pattern"},
    {"replacement", "replacement"},
};
constexpr Field retry[] {
    {"attempts", "attempts", Shape::Integer},
    {"initialInterval", "first interval", Shape::Duration},
    {"timeout", "time-out", Shape::Duration},
    {"maxRequestBodyBytes", "largest body to repeat", Shape::Integer},
    {"status", "retried status", Shape::Text, Many::List},
    {"disableRetryOnNetworkError", "network errors are not retried", Shape::Bool},
    {"retryNonIdempotentMethod", "every method is retried", Shape::Bool},
};
constexpr Field stripPrefix[] {
    {"prefixes", "stripped prefix", Shape::Text, Many::List},
    {"forceSlash", "slash is kept", Shape::Bool},
};
constexpr Field stripPrefixRegex[] {{"regex", "stripped pattern", Shape::Text, Many::List}};
constexpr Field middleware[] {
    {"addPrefix", "", addPrefix},
    {"basicAuth", "", basicAuth},
    {"buffering", "", buffering},
    {"chain", "", chain},
    {"circuitBreaker", "", circuitBreaker},
    Field("compress", "compression", compress).orTrue(),
    Field("contentType", "content type", contentType).orTrue(),
    {"digestAuth", "", basicAuth},
    Field("encodedCharacters", "encoded characters", encodedCharacters).orTrue(),
    {"errors", "", errorPages},
    {"forwardAuth", "", forwardAuth},
    {"grpcWeb", "", grpcWeb},
    {"headers", "", headers},
    {"ipAllowList", "", ipAllowList},
    {"ipWhiteList", "", ipWhiteList},
    {"inFlightReq", "", inFlight},
    {"passTLSClientCert", "", passClientCertificate},
    {"plugin", "plugin", Shape::Any, Many::Map},
    {"rateLimit", "", rateLimit},
    {"redirectRegex", "", redirectRegex},
    {"redirectScheme", "", redirectScheme},
    {"replacePath", "", replacePath},
    {"replacePathRegex", "", replacePathRegex},
    {"retry", "", retry},
    {"stripPrefix", "", stripPrefix},
    {"stripPrefixRegex", "", stripPrefixRegex},
};

constexpr Field http[] {
    {"routers", "router", router, Many::Map},
    {"services", "service", service, Many::Map},
    {"middlewares", "middleware", middleware, Many::Map},
    {"serversTransports", "transport", transport, Many::Map},
    {"models", "model", model, Many::Map},
};

// ------------------------------------------------------------------------------------------------------- TCP, UDP, TLS

constexpr Field tcpRouterTls[] {
    {"passthrough", "is passed through", Shape::Bool},
    {"options", "options"},
    {"certResolver", "certificate resolver"},
    {"domains", "domain", domain, Many::List, "main"},
};
constexpr Field tcpRouter[] {
    {"rule", "rule"},
    {"ruleSyntax", "rule syntax"},
    {"service", "service"},
    {"priority", "priority", Shape::Integer},
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"middlewares", "middleware", Shape::Text, Many::List},
    Field("tls", "TLS", tcpRouterTls).orTrue(),
};
constexpr Field tcpServer[] {
    {"address", "address"},
    {"tls", "TLS", Shape::Bool},
};
constexpr Field proxyProtocol[] {{"version", "version", Shape::Integer}};
constexpr Field tcpHealth[] {
    {"port", "port", Shape::Integer},
    {"send", "sent text"},
    {"expect", "expected text"},
    {"interval", "interval", Shape::Duration},
    {"unhealthyInterval", "interval when sick", Shape::Duration},
    {"timeout", "time-out", Shape::Duration},
};
constexpr Field tcpLoadBalancer[] {
    {"servers", "server", tcpServer, Many::List, "address"},
    {"serversTransport", "transport"},
    Field("proxyProtocol", "proxy protocol", proxyProtocol).orTrue(),
    {"terminationDelay", "termination delay (ms)", Shape::Integer},
    Field("healthCheck", "health check", tcpHealth).orTrue(),
};
constexpr Field tcpService[] {
    {"loadBalancer", "", tcpLoadBalancer},
    {"weighted", "", weighted},
};
constexpr Field tcpMiddleware[] {
    {"ipAllowList", "", ipWhiteList},
    {"ipWhiteList", "", ipWhiteList},
    {"inFlightConn", "", inFlight},
};
constexpr Field tcpTransportTls[] {
    {"serverName", "server name"},
    {"insecureSkipVerify", "is not verified", Shape::Bool},
    {"rootCAs", "root CA", Shape::Text, Many::List},
    {"certificates", "certificate", certificate, Many::List, "certFile"},
    {"peerCertURI", "peer URI"},
    {"peerCertSANs", "peer name", peerName, Many::List, "value"},
    Field("spiffe", "SPIFFE", spiffe).orTrue(),
};
constexpr Field tcpTransport[] {
    {"dialKeepAlive", "keep-alive", Shape::Duration},
    {"dialTimeout", "connect time-out", Shape::Duration},
    Field("proxyProtocol", "proxy protocol", proxyProtocol).orTrue(),
    {"terminationDelay", "termination delay", Shape::Duration},
    Field("tls", "TLS", tcpTransportTls).orTrue(),
};
constexpr Field tcp[] {
    {"routers", "TCP router", tcpRouter, Many::Map},
    {"services", "TCP service", tcpService, Many::Map},
    {"middlewares", "TCP middleware", tcpMiddleware, Many::Map},
    {"serversTransports", "TCP transport", tcpTransport, Many::Map},
    {"models", "TCP model", Shape::Any},
};
constexpr Field udpRouter[] {
    {"service", "service"},
    {"entryPoints", "entry point", Shape::Text, Many::List},
};
constexpr Field udpServer[] {{"address", "address"}};
constexpr Field udpLoadBalancer[] {{"servers", "server", udpServer, Many::List, "address"}};
constexpr Field udpService[] {
    {"loadBalancer", "", udpLoadBalancer},
    {"weighted", "", weighted},
};
constexpr Field udp[] {
    {"routers", "UDP router", udpRouter, Many::Map},
    {"services", "UDP service", udpService, Many::Map},
};
constexpr Field storedCertificate[] {
    {"certFile", "certificate"},
    {"keyFile", "key"},
    {"stores", "store", Shape::Text, Many::List},
};
constexpr Field clientAuth[] {
    {"caFiles", "client CA", Shape::Text, Many::List},
    {"clientAuthType", "client authentication"},
};
constexpr Field tlsOptions[] {
    {"minVersion", "lowest TLS version"},
    {"maxVersion", "highest TLS version"},
    {"cipherSuites", "cipher suite", Shape::Text, Many::List},
    {"curvePreferences", "curve", Shape::Text, Many::List},
    {"clientAuth", "", clientAuth},
    {"sniStrict", "strict SNI", Shape::Bool},
    {"alpnProtocols", "ALPN protocol", Shape::Text, Many::List},
    {"disableSessionTickets", "session tickets are off", Shape::Bool},
    {"preferServerCipherSuites", "own order of cipher suites", Shape::Bool},
};
constexpr Field generatedCertificate[] {
    {"resolver", "certificate resolver"},
    {"domain", "", domain},
};
constexpr Field tlsStore[] {
    {"defaultCertificate", "default", certificate},
    {"defaultGeneratedCert", "default", generatedCertificate},
};
constexpr Field tls[] {
    {"certificates", "certificate", storedCertificate, Many::List, "certFile"},
    {"options", "TLS options", tlsOptions, Many::Map},
    {"stores", "store", tlsStore, Many::Map},
};

// ------------------------------------------------------------------------------------------------ labels, annotations

constexpr Field serverOfLabels[] {
    {"port", "port", Shape::Integer},
    {"scheme", "scheme"},
    {"url", "address"},
    {"weight", "weight", Shape::Integer},
    {"preservePath", "path is kept", Shape::Bool},
    {"tls", "TLS", Shape::Bool},
};
constexpr Field ingressRouter[] {
    {"pathMatcher", "path matcher"},
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"middlewares", "middleware", Shape::Text, Many::List},
    {"priority", "priority", Shape::Integer},
    {"ruleSyntax", "rule syntax"},
    Field("tls", "TLS", routerTls).orTrue(),
    {"observability", "", observability},
};
constexpr Field ingressService[] {
    {"serversScheme", "scheme"},
    {"serversTransport", "transport"},
    {"passHostHeader", "host header is passed on", Shape::Bool},
    {"middlewares", "middleware", Shape::Text, Many::List},
    Field("sticky", "sticky", sticky).orTrue(),
    {"nativeLB", "balanced by Kubernetes", Shape::Bool},
    {"nodePortLB", "balanced over node ports", Shape::Bool},
};
constexpr Field ofIngress[] {{"router", "router", ingressRouter}};
constexpr Field ofService[] {{"service", "service", ingressService}};

#define OTHER(name) Field(name, "Compose", Shape::Any)

/// https://github.com/compose-spec/compose-spec/blob/main/spec.md: of no interest but for the labels.
constexpr Field compose[] {
    OTHER("name"), OTHER("version"), OTHER("services"), OTHER("networks"), OTHER("volumes"), OTHER("secrets"), OTHER("configs"), OTHER("include"),
};

/// A table with one of its fields as another one.
std::vector<Field> with(std::span<const Field> fields, const Field &other, const char *instead)
{
    std::vector<Field> result(fields.begin(), fields.end());
    for (Field &field : result) {
        if (QByteArrayView(field.name) == instead)
            field = other;
    }
    return result;
}

#define STATIC(name) Field(name, "static configuration", Shape::Any)

constexpr Field root[] {
    {"http", "", http},
    {"tcp", "", tcp},
    {"udp", "", udp},
    {"tls", "", tls},
    STATIC("global"),
    STATIC("serversTransport"),
    STATIC("tcpServersTransport"),
    STATIC("entryPoints"),
    STATIC("providers"),
    STATIC("api"),
    STATIC("metrics"),
    STATIC("ping"),
    STATIC("log"),
    STATIC("accessLog"),
    STATIC("tracing"),
    STATIC("hostResolver"),
    STATIC("certificatesResolvers"),
    STATIC("experimental"),
    STATIC("core"),
    STATIC("spiffe"),
    STATIC("ocsp"),
};

} // namespace

std::span<const Field> middlewareFields()
{
    return middleware;
}

std::span<const Field> labelFields()
{
    struct Protocol
    {
        std::vector<Field> balancer;
        std::vector<Field> service;
        std::vector<Field> all;

        Protocol(std::span<const Field> ofBalancer, std::span<const Field> ofService, std::span<const Field> ofAll)
            : balancer(with(ofBalancer, {"server", "server", serverOfLabels}, "servers"))
            , service(with(ofService, below("loadBalancer", "", balancer), "loadBalancer"))
            , all(with(ofAll, below("services", "service", service, Many::Map), "services"))
        {
        }
        static Field below(const char *name, const char *label, const std::vector<Field> &fields, Many many = Many::One)
        {
            Field field(name, label, Shape::Object, many);
            field.fields = fields;
            return field;
        }
    };
    static const Protocol ofHttp(loadBalancer, service, http);
    static const Protocol ofTcp(tcpLoadBalancer, tcpService, tcp);
    static const Protocol ofUdp(udpLoadBalancer, udpService, udp);
    static const std::vector<Field> traefik {
        Protocol::below("http", "", ofHttp.all),
        Protocol::below("tcp", "", ofTcp.all),
        Protocol::below("udp", "", ofUdp.all),
        {"tls", "", tls},
        {"enable", "is for Traefik", Shape::Bool},
        {"docker", "Docker", Shape::Any},
        {"swarm", "Swarm", Shape::Any},
        {"consulcatalog", "Consul", Shape::Any},
        {"nomad", "Nomad", Shape::Any},
        {"ecs", "ECS", Shape::Any},
    };
    static const std::vector<Field> root {Protocol::below("traefik", "", traefik)};
    return root;
}

std::span<const Field> composeFields()
{
    return compose;
}

std::span<const Field> ingressFields()
{
    return ofIngress;
}

std::span<const Field> serviceFields()
{
    return ofService;
}

std::span<const Field> fields()
{
    return root;
}

} // namespace meshboard::traefik
