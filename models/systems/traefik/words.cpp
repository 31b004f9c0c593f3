// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/words.h"

namespace meshboard::traefik {

namespace {

#define ROUTER(way, label) {"http.routers.*." way, label " router %1"}
#define SERVICE(way, label) {"http.services.*." way, label " service %1"}
#define MIDDLEWARE(way, label) {"http.middlewares.*." way, label " middleware %1"}
#define TRANSPORT(way, label) {"http.serversTransports.*." way, label " transport %1"}

#define STICKY(kind)                                                                                                                  \
    SERVICE(kind ".sticky", "stickiness of"), SERVICE(kind ".sticky.cookie", "cookie of"),                                             \
        SERVICE(kind ".sticky.cookie.name", "cookie name of"), SERVICE(kind ".sticky.cookie.secure", "secure cookie of"),              \
        SERVICE(kind ".sticky.cookie.httpOnly", "HTTP-only cookie of"), SERVICE(kind ".sticky.cookie.sameSite", "same-site cookie of"), \
        SERVICE(kind ".sticky.cookie.maxAge", "cookie age of"), SERVICE(kind ".sticky.cookie.path", "cookie path of"),                 \
        SERVICE(kind ".sticky.cookie.domain", "cookie domain of")

#define IP_STRATEGY(way)                                                                                                              \
    MIDDLEWARE(way "ipStrategy.depth", "forwarded addresses skipped by"),                                                              \
        MIDDLEWARE(way "ipStrategy.excludedIPs.#", "excluded address %2 of"), MIDDLEWARE(way "ipStrategy.ipv6Subnet", "IPv6 subnet of")

#define SOURCE_CRITERION(way)                                                                                                         \
    IP_STRATEGY(way "sourceCriterion."), MIDDLEWARE(way "sourceCriterion.requestHeaderName", "counted header of"),                     \
        MIDDLEWARE(way "sourceCriterion.requestHost", "host is counted by")

#define CLIENT_TLS(way)                                                                                                               \
    MIDDLEWARE(way "tls.ca", "CA of"), MIDDLEWARE(way "tls.cert", "certificate of"), MIDDLEWARE(way "tls.key", "key of"),              \
        MIDDLEWARE(way "tls.insecureSkipVerify", "unverified TLS of"), MIDDLEWARE(way "tls.caOptional", "optional CA of")

#define CERTIFICATE_FIELDS(way)                                                                                                       \
    MIDDLEWARE(way ".country", "country in the certificate for"), MIDDLEWARE(way ".province", "province in the certificate for"),      \
        MIDDLEWARE(way ".locality", "locality in the certificate for"),                                                                \
        MIDDLEWARE(way ".organization", "organization in the certificate for"),                                                        \
        MIDDLEWARE(way ".organizationalUnit", "unit in the certificate for"),                                                          \
        MIDDLEWARE(way ".commonName", "common name in the certificate for"),                                                           \
        MIDDLEWARE(way ".serialNumber", "serial number in the certificate for"),                                                       \
        MIDDLEWARE(way ".domainComponent", "domain component in the certificate for")

#define PEER(way, of)                                                                                                                 \
    {way ".serverName", "server name" of}, {way ".insecureSkipVerify", "unverified TLS" of}, {way ".rootCAs.#", "root CA %2" of},      \
        {way ".certificates.#.certFile", "certificate %2" of}, {way ".certificates.#.keyFile", "key of certificate %2" of},            \
        {way ".certificates", "certificates" of}, {way ".peerCertURI", "peer URI" of},                                                 \
        {way ".peerCertSANs.#.type", "type of peer name %2" of}, {way ".peerCertSANs.#.value", "peer name %2" of},                     \
        {way ".peerCertSANs.#", "peer name %2" of}, {way ".spiffe", "SPIFFE" of}, {way ".spiffe.ids.#", "SPIFFE identity %2" of},      \
        {way ".spiffe.trustDomain", "SPIFFE trust domain" of}

#define ROUTER_TLS(way, of)                                                                                                           \
    {way ".tls", "TLS" of}, {way ".tls.options", "TLS options" of}, {way ".tls.certResolver", "certificate resolver" of},              \
        {way ".tls.domains.#.main", "domain %2" of}, {way ".tls.domains.#.sans.#", "name %3 of domain %2" of}

} // namespace

const Vocabulary &words()
{
    static const Vocabulary vocabulary(spelling, {
        ROUTER("rule", "rule of"),
        ROUTER("ruleSyntax", "rule syntax of"),
        ROUTER("service", "service of"),
        ROUTER("priority", "priority of"),
        ROUTER("entryPoints.#", "entry point %2 of"),
        ROUTER("middlewares.#", "middleware %2 of"),
        ROUTER("parentRefs.#", "parent %2 of"),
        ROUTER("observability.accessLogs", "access log of"),
        ROUTER("observability.metrics", "metrics of"),
        ROUTER("observability.tracing", "tracing of"),
        ROUTER("observability.traceVerbosity", "detail of traces of"),
        ROUTER_TLS("http.routers.*", " of router %1"),

        SERVICE("middlewares.#", "middleware %2 of"),
        SERVICE("loadBalancer.servers.#.url", "server %2 of"),
        SERVICE("loadBalancer.servers.#.weight", "weight of server %2 of"),
        SERVICE("loadBalancer.servers.#.preservePath", "path is kept by server %2 of"),
        SERVICE("loadBalancer.strategy", "strategy of"),
        SERVICE("loadBalancer.passHostHeader", "host header is passed by"),
        SERVICE("loadBalancer.serversTransport", "transport of"),
        SERVICE("loadBalancer.responseForwarding.flushInterval", "flush interval of"),
        SERVICE("loadBalancer.healthCheck.scheme", "scheme of the health check of"),
        SERVICE("loadBalancer.healthCheck.mode", "mode of the health check of"),
        SERVICE("loadBalancer.healthCheck.path", "path of the health check of"),
        SERVICE("loadBalancer.healthCheck.method", "method of the health check of"),
        SERVICE("loadBalancer.healthCheck.status", "expected status of the health check of"),
        SERVICE("loadBalancer.healthCheck.port", "port of the health check of"),
        SERVICE("loadBalancer.healthCheck.interval", "interval of the health check of"),
        SERVICE("loadBalancer.healthCheck.unhealthyInterval", "interval of the health check, when sick, of"),
        SERVICE("loadBalancer.healthCheck.timeout", "time-out of the health check of"),
        SERVICE("loadBalancer.healthCheck.hostname", "host name of the health check of"),
        SERVICE("loadBalancer.healthCheck.followRedirects", "health check follows redirects of"),
        SERVICE("loadBalancer.healthCheck.headers.*", "header %2 of the health check of"),
        SERVICE("loadBalancer.passiveHealthCheck.failureWindow", "failure window of"),
        SERVICE("loadBalancer.passiveHealthCheck.maxFailedAttempts", "failures before ejection by"),
        STICKY("loadBalancer"),
        SERVICE("weighted.services.#.name", "child %2 of"),
        SERVICE("weighted.services.#.weight", "weight of child %2 of"),
        SERVICE("weighted.healthCheck", "health of children is reported by"),
        STICKY("weighted"),
        SERVICE("highestRandomWeight.services.#.name", "child %2 of"),
        SERVICE("highestRandomWeight.services.#.weight", "weight of child %2 of"),
        SERVICE("highestRandomWeight.healthCheck", "health of children is reported by"),
        SERVICE("mirroring.service", "mirrored service of"),
        SERVICE("mirroring.mirrorBody", "bodies are mirrored by"),
        SERVICE("mirroring.maxBodySize", "largest mirrored body of"),
        SERVICE("mirroring.mirrors.#.name", "mirror %2 of"),
        SERVICE("mirroring.mirrors.#.percent", "percentage of mirror %2 of"),
        SERVICE("mirroring.healthCheck", "health of children is reported by"),
        SERVICE("failover.service", "first service of"),
        SERVICE("failover.fallback", "fallback of"),
        SERVICE("failover.healthCheck", "health of children is reported by"),
        SERVICE("failover.errors.status.#", "failover status %2 of"),
        SERVICE("failover.errors.maxRequestBodyBytes", "largest body to repeat of"),

        MIDDLEWARE("addPrefix.prefix", "added prefix of"),
        MIDDLEWARE("basicAuth.users.#", "user %2 of"),
        MIDDLEWARE("basicAuth.usersFile", "file of users of"),
        MIDDLEWARE("basicAuth.realm", "realm of"),
        MIDDLEWARE("basicAuth.removeHeader", "authorization header is removed by"),
        MIDDLEWARE("basicAuth.headerField", "header for the user of"),
        MIDDLEWARE("buffering.maxRequestBodyBytes", "largest request body of"),
        MIDDLEWARE("buffering.memRequestBodyBytes", "request body kept in memory by"),
        MIDDLEWARE("buffering.maxResponseBodyBytes", "largest response body of"),
        MIDDLEWARE("buffering.memResponseBodyBytes", "response body kept in memory by"),
        MIDDLEWARE("buffering.retryExpression", "condition for a retry of"),
        MIDDLEWARE("chain.middlewares.#", "link %2 of"),
        MIDDLEWARE("circuitBreaker.expression", "condition of"),
        MIDDLEWARE("circuitBreaker.checkPeriod", "check period of"),
        MIDDLEWARE("circuitBreaker.fallbackDuration", "fallback duration of"),
        MIDDLEWARE("circuitBreaker.recoveryDuration", "recovery duration of"),
        MIDDLEWARE("circuitBreaker.responseCode", "status of"),
        MIDDLEWARE("compress", "compression of"),
        MIDDLEWARE("compress.excludedContentTypes.#", "excluded content type %2 of"),
        MIDDLEWARE("compress.includedContentTypes.#", "included content type %2 of"),
        MIDDLEWARE("compress.minResponseBodyBytes", "smallest compressed body of"),
        MIDDLEWARE("compress.encodings.#", "encoding %2 of"),
        MIDDLEWARE("compress.defaultEncoding", "default encoding of"),
        MIDDLEWARE("contentType", "content type of"),
        MIDDLEWARE("contentType.autoDetect", "content type is guessed by"),
        MIDDLEWARE("digestAuth.users.#", "user %2 of"),
        MIDDLEWARE("digestAuth.usersFile", "file of users of"),
        MIDDLEWARE("digestAuth.removeHeader", "authorization header is removed by"),
        MIDDLEWARE("digestAuth.realm", "realm of"),
        MIDDLEWARE("digestAuth.headerField", "header for the user of"),
        MIDDLEWARE("encodedCharacters", "encoded characters of"),
        MIDDLEWARE("encodedCharacters.allowEncodedSlash", "encoded / is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedBackSlash", "encoded \\ is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedNullCharacter", "encoded NUL is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedSemicolon", "encoded ; is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedPercent", "encoded percent sign is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedQuestionMark", "encoded ? is allowed by"),
        MIDDLEWARE("encodedCharacters.allowEncodedHash", "encoded # is allowed by"),
        MIDDLEWARE("errors.status.#", "status %2 of"),
        MIDDLEWARE("errors.statusRewrites.*", "status written for %2 by"),
        MIDDLEWARE("errors.service", "service of"),
        MIDDLEWARE("errors.query", "page of"),
        MIDDLEWARE("errors.errorRequestHeaders.#", "header %2 passed on by"),
        MIDDLEWARE("forwardAuth.address", "address of"),
        CLIENT_TLS("forwardAuth."),
        MIDDLEWARE("forwardAuth.trustForwardHeader", "forwarded headers are trusted by"),
        MIDDLEWARE("forwardAuth.authResponseHeaders.#", "response header %2 of"),
        MIDDLEWARE("forwardAuth.authResponseHeadersRegex", "pattern of response headers of"),
        MIDDLEWARE("forwardAuth.authRequestHeaders.#", "request header %2 of"),
        MIDDLEWARE("forwardAuth.addAuthCookiesToResponse.#", "cookie %2 of"),
        MIDDLEWARE("forwardAuth.headerField", "header for the user of"),
        MIDDLEWARE("forwardAuth.forwardBody", "body is forwarded by"),
        MIDDLEWARE("forwardAuth.maxBodySize", "largest forwarded body of"),
        MIDDLEWARE("forwardAuth.maxResponseBodySize", "largest answer for"),
        MIDDLEWARE("forwardAuth.preserveLocationHeader", "location is kept by"),
        MIDDLEWARE("forwardAuth.preserveRequestMethod", "method is kept by"),
        MIDDLEWARE("forwardAuth.authSigninURL", "sign-in address of"),
        MIDDLEWARE("grpcWeb.allowOrigins.#", "allowed origin %2 of"),
        MIDDLEWARE("headers.customRequestHeaders.*", "request header %2 of"),
        MIDDLEWARE("headers.customResponseHeaders.*", "response header %2 of"),
        MIDDLEWARE("headers.accessControlAllowCredentials", "credentials are allowed by"),
        MIDDLEWARE("headers.accessControlAllowHeaders.#", "allowed header %2 of"),
        MIDDLEWARE("headers.accessControlAllowMethods.#", "allowed method %2 of"),
        MIDDLEWARE("headers.accessControlAllowOriginList.#", "allowed origin %2 of"),
        MIDDLEWARE("headers.accessControlAllowOriginListRegex.#", "pattern %2 of allowed origins of"),
        MIDDLEWARE("headers.accessControlExposeHeaders.#", "exposed header %2 of"),
        MIDDLEWARE("headers.accessControlMaxAge", "age of preflight answers of"),
        MIDDLEWARE("headers.addVaryHeader", "vary header is added by"),
        MIDDLEWARE("headers.allowedHosts.#", "allowed host %2 of"),
        MIDDLEWARE("headers.hostsProxyHeaders.#", "proxy header %2 of"),
        MIDDLEWARE("headers.sslProxyHeaders.*", "proxy header %2 of"),
        MIDDLEWARE("headers.stsSeconds", "strict transport (s) of"),
        MIDDLEWARE("headers.stsIncludeSubdomains", "strict transport covers subdomains by"),
        MIDDLEWARE("headers.stsPreload", "strict transport is preloaded by"),
        MIDDLEWARE("headers.forceSTSHeader", "strict transport is forced by"),
        MIDDLEWARE("headers.frameDeny", "frames are denied by"),
        MIDDLEWARE("headers.customFrameOptionsValue", "frame options of"),
        MIDDLEWARE("headers.contentTypeNosniff", "content type is fixed by"),
        MIDDLEWARE("headers.browserXssFilter", "XSS filter of"),
        MIDDLEWARE("headers.customBrowserXSSValue", "XSS filter value of"),
        MIDDLEWARE("headers.contentSecurityPolicy", "content security policy of"),
        MIDDLEWARE("headers.contentSecurityPolicyReportOnly", "reported content security policy of"),
        MIDDLEWARE("headers.publicKey", "public key of"),
        MIDDLEWARE("headers.referrerPolicy", "referrer policy of"),
        MIDDLEWARE("headers.permissionsPolicy", "permissions policy of"),
        MIDDLEWARE("headers.featurePolicy", "feature policy of"),
        MIDDLEWARE("headers.isDevelopment", "development mode of"),
        MIDDLEWARE("headers.sslRedirect", "redirect to TLS by"),
        MIDDLEWARE("headers.sslTemporaryRedirect", "temporary redirect to TLS by"),
        MIDDLEWARE("headers.sslHost", "TLS host of"),
        MIDDLEWARE("headers.sslForceHost", "TLS host is forced by"),
        MIDDLEWARE("ipAllowList.sourceRange.#", "allowed range %2 of"),
        MIDDLEWARE("ipAllowList.rejectStatusCode", "status of a refusal by"),
        IP_STRATEGY("ipAllowList."),
        MIDDLEWARE("ipWhiteList.sourceRange.#", "allowed range %2 of"),
        IP_STRATEGY("ipWhiteList."),
        MIDDLEWARE("inFlightReq.amount", "most requests in flight of"),
        SOURCE_CRITERION("inFlightReq."),
        MIDDLEWARE("passTLSClientCert.pem", "certificate is passed by"),
        MIDDLEWARE("passTLSClientCert.info.notAfter", "end of validity is passed by"),
        MIDDLEWARE("passTLSClientCert.info.notBefore", "start of validity is passed by"),
        MIDDLEWARE("passTLSClientCert.info.sans", "alternative names are passed by"),
        MIDDLEWARE("passTLSClientCert.info.serialNumber", "serial number is passed by"),
        CERTIFICATE_FIELDS("passTLSClientCert.info.subject"),
        CERTIFICATE_FIELDS("passTLSClientCert.info.issuer"),
        MIDDLEWARE("plugin.*.**", "setting %3 of plugin %2 in"),
        MIDDLEWARE("plugin.*", "plugin %2 in"),
        MIDDLEWARE("rateLimit.average", "average rate of"),
        MIDDLEWARE("rateLimit.period", "period of"),
        MIDDLEWARE("rateLimit.burst", "burst of"),
        SOURCE_CRITERION("rateLimit."),
        MIDDLEWARE("rateLimit.redis.endpoints.#", "Redis endpoint %2 of"),
        CLIENT_TLS("rateLimit.redis."),
        MIDDLEWARE("rateLimit.redis.username", "Redis user of"),
        MIDDLEWARE("rateLimit.redis.password", "Redis password of"),
        MIDDLEWARE("rateLimit.redis.db", "Redis database of"),
        MIDDLEWARE("rateLimit.redis.poolSize", "Redis pool of"),
        MIDDLEWARE("rateLimit.redis.minIdleConns", "idle Redis connections of"),
        MIDDLEWARE("rateLimit.redis.maxActiveConns", "most Redis connections of"),
        MIDDLEWARE("rateLimit.redis.readTimeout", "Redis read time-out of"),
        MIDDLEWARE("rateLimit.redis.writeTimeout", "Redis write time-out of"),
        MIDDLEWARE("rateLimit.redis.dialTimeout", "Redis connect time-out of"),
        MIDDLEWARE("redirectRegex.regex", "pattern of"),
        MIDDLEWARE("redirectRegex.replacement", "replacement of"),
        MIDDLEWARE("redirectRegex.permanent", "permanent redirect of"),
        MIDDLEWARE("redirectScheme.scheme", "scheme of"),
        MIDDLEWARE("redirectScheme.port", "port of"),
        MIDDLEWARE("redirectScheme.permanent", "permanent redirect of"),
        MIDDLEWARE("replacePath.path", "path of"),
        MIDDLEWARE("replacePathRegex.regex", "pattern of"),
        MIDDLEWARE("replacePathRegex.replacement", "replacement of"),
        MIDDLEWARE("retry.attempts", "attempts of"),
        MIDDLEWARE("retry.initialInterval", "first interval of"),
        MIDDLEWARE("retry.timeout", "time-out of"),
        MIDDLEWARE("retry.maxRequestBodyBytes", "largest body to repeat of"),
        MIDDLEWARE("retry.status.#", "retried status %2 of"),
        MIDDLEWARE("retry.disableRetryOnNetworkError", "network errors are not retried by"),
        MIDDLEWARE("retry.retryNonIdempotentMethod", "every method is retried by"),
        MIDDLEWARE("stripPrefix.prefixes.#", "stripped prefix %2 of"),
        MIDDLEWARE("stripPrefix.forceSlash", "slash is kept by"),
        MIDDLEWARE("stripPrefixRegex.regex.#", "stripped pattern %2 of"),

        PEER("http.serversTransports.*", " of transport %1"),
        TRANSPORT("cipherSuites.#", "cipher suite %2 of"),
        TRANSPORT("minVersion", "lowest TLS version of"),
        TRANSPORT("maxVersion", "highest TLS version of"),
        TRANSPORT("maxIdleConnsPerHost", "idle connections to a server of"),
        TRANSPORT("disableHTTP2", "HTTP/2 is off in"),
        TRANSPORT("forwardingTimeouts.dialTimeout", "connect time-out of"),
        TRANSPORT("forwardingTimeouts.responseHeaderTimeout", "time-out of"),
        TRANSPORT("forwardingTimeouts.idleConnTimeout", "idle time-out of"),
        TRANSPORT("forwardingTimeouts.readIdleTimeout", "read idle time-out of"),
        TRANSPORT("forwardingTimeouts.pingTimeout", "ping time-out of"),

        {"http.models.*.middlewares.#", "middleware %2 of model %1"},
        ROUTER_TLS("http.models.*", " of model %1"),
        {"http.models.*.observability.**", "observability of model %1: %2"},

        {"tcp.routers.*.rule", "rule of TCP router %1"},
        {"tcp.routers.*.ruleSyntax", "rule syntax of TCP router %1"},
        {"tcp.routers.*.service", "service of TCP router %1"},
        {"tcp.routers.*.priority", "priority of TCP router %1"},
        {"tcp.routers.*.entryPoints.#", "entry point %2 of TCP router %1"},
        {"tcp.routers.*.middlewares.#", "middleware %2 of TCP router %1"},
        {"tcp.routers.*.tls.passthrough", "TLS is passed through by TCP router %1"},
        ROUTER_TLS("tcp.routers.*", " of TCP router %1"),
        {"tcp.services.*.loadBalancer.servers.#.address", "server %2 of TCP service %1"},
        {"tcp.services.*.loadBalancer.servers.#.tls", "TLS to server %2 of TCP service %1"},
        {"tcp.services.*.loadBalancer.serversTransport", "transport of TCP service %1"},
        {"tcp.services.*.loadBalancer.proxyProtocol", "proxy protocol of TCP service %1"},
        {"tcp.services.*.loadBalancer.proxyProtocol.version", "version of the proxy protocol of TCP service %1"},
        {"tcp.services.*.loadBalancer.terminationDelay", "termination delay of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.port", "port of the health check of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.send", "text sent by the health check of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.expect", "text expected by the health check of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.interval", "interval of the health check of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.unhealthyInterval", "interval of the health check, when sick, of TCP service %1"},
        {"tcp.services.*.loadBalancer.healthCheck.timeout", "time-out of the health check of TCP service %1"},
        {"tcp.services.*.weighted.services.#.name", "child %2 of TCP service %1"},
        {"tcp.services.*.weighted.services.#.weight", "weight of child %2 of TCP service %1"},
        {"tcp.services.*.weighted.healthCheck", "health of children is reported by TCP service %1"},
        {"tcp.middlewares.*.ipAllowList.sourceRange.#", "allowed range %2 of TCP middleware %1"},
        {"tcp.middlewares.*.ipWhiteList.sourceRange.#", "allowed range %2 of TCP middleware %1"},
        {"tcp.middlewares.*.inFlightConn.amount", "most connections of TCP middleware %1"},
        {"tcp.serversTransports.*.dialKeepAlive", "keep-alive of TCP transport %1"},
        {"tcp.serversTransports.*.dialTimeout", "connect time-out of TCP transport %1"},
        {"tcp.serversTransports.*.proxyProtocol.version", "version of the proxy protocol of TCP transport %1"},
        {"tcp.serversTransports.*.terminationDelay", "termination delay of TCP transport %1"},
        PEER("tcp.serversTransports.*.tls", " of TCP transport %1"),
        {"tcp.models.*.**", "TCP model %1: %2"},

        {"udp.routers.*.service", "service of UDP router %1"},
        {"udp.routers.*.entryPoints.#", "entry point %2 of UDP router %1"},
        {"udp.services.*.loadBalancer.servers.#.address", "server %2 of UDP service %1"},
        {"udp.services.*.weighted.services.#.name", "child %2 of UDP service %1"},
        {"udp.services.*.weighted.services.#.weight", "weight of child %2 of UDP service %1"},

        {"tls.certificates.#.certFile", "certificate %1"},
        {"tls.certificates.#.keyFile", "key of certificate %1"},
        {"tls.certificates.#.stores.#", "store %2 of certificate %1"},
        {"tls.options.*.minVersion", "lowest TLS version of options %1"},
        {"tls.options.*.maxVersion", "highest TLS version of options %1"},
        {"tls.options.*.cipherSuites.#", "cipher suite %2 of options %1"},
        {"tls.options.*.curvePreferences.#", "curve %2 of options %1"},
        {"tls.options.*.clientAuth.caFiles.#", "client CA %2 of options %1"},
        {"tls.options.*.clientAuth.clientAuthType", "client authentication of options %1"},
        {"tls.options.*.sniStrict", "strict SNI of options %1"},
        {"tls.options.*.alpnProtocols.#", "ALPN protocol %2 of options %1"},
        {"tls.options.*.disableSessionTickets", "session tickets are off in options %1"},
        {"tls.options.*.preferServerCipherSuites", "own order of cipher suites in options %1"},
        {"tls.stores.*.defaultCertificate.certFile", "default certificate of store %1"},
        {"tls.stores.*.defaultCertificate.keyFile", "key of the default certificate of store %1"},
        {"tls.stores.*.defaultGeneratedCert.resolver", "certificate resolver of store %1"},
        {"tls.stores.*.defaultGeneratedCert.domain.main", "domain of store %1"},
        {"tls.stores.*.defaultGeneratedCert.domain.sans.#", "name %2 of store %1"},

        {"global.**", "static configuration: %1"},
        {"serversTransport.**", "static configuration: %1"},
        {"tcpServersTransport.**", "static configuration: %1"},
        {"entryPoints.**", "static configuration: %1"},
        {"providers.**", "static configuration: %1"},
        {"api.**", "static configuration: %1"},
        {"metrics.**", "static configuration: %1"},
        {"ping.**", "static configuration: %1"},
        {"log.**", "static configuration: %1"},
        {"accessLog.**", "static configuration: %1"},
        {"tracing.**", "static configuration: %1"},
        {"hostResolver.**", "static configuration: %1"},
        {"certificatesResolvers.**", "static configuration: %1"},
        {"experimental.**", "static configuration: %1"},
        {"core.**", "static configuration: %1"},
        {"spiffe.**", "static configuration: %1"},
        {"ocsp.**", "static configuration: %1"},
    });
    return vocabulary;
}

} // namespace meshboard::traefik
