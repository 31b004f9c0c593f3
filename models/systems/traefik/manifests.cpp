// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/manifests.h"

#include "contract/manifest.h"
#include "contract/report.h"
#include "systems/traefik/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

constexpr char durationPattern[] = "([0-9]+(ns|us|µs|ms|s|m|h)?)+";
constexpr char statusPattern[] = "([1-5][0-9]{2}[,-]?)+";
constexpr double many = 9223372036854775807.0;

constexpr Field duration(const char *name, const char *label)
{
    return Field(name, label, Shape::IntegerOrText).like(durationPattern);
}
constexpr Field number(const char *name, const char *label)
{
    return Field(name, label, Shape::Integer).between(0, many);
}

// ---------------------------------------------------------------------------------------------------- what many share

constexpr Field reference[] {
    Field("name", "name").required(),
    {"namespace", "namespace"},
};
constexpr Field domain[] {
    {"main", "domain"},
    {"sans", "alternative name", Shape::Text, Many::List},
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
    {"sameSite", "same site", Shape::Word, Many::One, "none lax strict None Lax Strict"},
    {"maxAge", "age (s)", Shape::Integer},
    {"path", "path"},
    {"domain", "domain"},
};
constexpr Field sticky[] {{"cookie", "cookie", cookie}};
constexpr Field healthCheck[] {
    {"scheme", "scheme"},
    {"mode", "mode"},
    {"path", "path"},
    {"method", "method"},
    {"status", "expected status", Shape::Integer},
    {"port", "port", Shape::Integer},
    {"interval", "interval", Shape::IntegerOrText},
    {"unhealthyInterval", "interval when sick", Shape::IntegerOrText},
    {"timeout", "time-out", Shape::IntegerOrText},
    {"hostname", "host name"},
    {"followRedirects", "follows redirects", Shape::Bool},
    {"headers", "header", Shape::Text, Many::Map},
};
constexpr Field passiveHealthCheck[] {
    {"failureWindow", "failure window", Shape::IntegerOrText},
    {"maxFailedAttempts", "failures before ejection", Shape::Integer},
};
constexpr Field flush[] {{"flushInterval", "flush interval"}};

/// A service of Kubernetes or another TraefikService, as routes, weights and mirrors name it.
#define SERVICE_FIELDS                                                                                                                 \
    Field("name", "name").required(), {"kind", "kind", Shape::Word, Many::One, "Service TraefikService"}, {"namespace", "namespace"},  \
        {"port", "port", Shape::IntegerOrText}, {"scheme", "scheme"}, {"strategy", "strategy", Shape::Word, Many::One, strategies},     \
        number("weight", "weight"), {"passHostHeader", "host header is passed on", Shape::Bool}, {"serversTransport", "transport"},     \
        {"nativeLB", "balanced by Kubernetes", Shape::Bool}, {"nodePortLB", "balanced over node ports", Shape::Bool},                   \
        {"responseForwarding", "", flush}, {"healthCheck", "health check", healthCheck}, {"passiveHealthCheck", "", passiveHealthCheck}, \
        {"sticky", "sticky", sticky}, {"middlewares", "middleware", reference, Many::List, "name"}
constexpr const char *strategies = "wrr p2c hrw leasttime RoundRobin";

constexpr Field service[] {SERVICE_FIELDS};

// --------------------------------------------------------------------------------------------------------------- routes

constexpr Field httpRule[] {
    {"kind", "kind", Shape::Word, Many::One, "Rule"},
    Field("match", "rule").required(),
    {"syntax", "rule syntax"},
    Field("priority", "priority", Shape::Integer).between(-many, 9223372036854775000.0),
    {"services", "service", service, Many::List, "name"},
    {"middlewares", "middleware", reference, Many::List, "name"},
    {"observability", "", observability},
};
constexpr Field tls[] {
    {"secretName", "secret"},
    {"options", "options", reference},
    {"store", "store", reference},
    {"certResolver", "certificate resolver"},
    {"domains", "domain", domain, Many::List, "main"},
};
constexpr Field httpSpec[] {
    Field("routes", "rule", httpRule, Many::List, "match").required(),
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"tls", "TLS", tls},
    {"ingressClassName", "ingress class"},
    {"parentRefs", "parent", reference, Many::List, "name"},
};
constexpr Field proxyProtocol[] {Field("version", "version", Shape::Integer).between(1, 2)};
constexpr Field tcpService[] {
    Field("name", "name").required(),
    {"namespace", "namespace"},
    Field("port", "port", Shape::IntegerOrText).required(),
    number("weight", "weight"),
    {"nativeLB", "balanced by Kubernetes", Shape::Bool},
    {"nodePortLB", "balanced over node ports", Shape::Bool},
    {"proxyProtocol", "proxy protocol", proxyProtocol},
    {"serversTransport", "transport"},
    {"terminationDelay", "termination delay (ms)", Shape::Integer},
    {"tls", "TLS", Shape::Bool},
};
constexpr Field tcpRule[] {
    Field("match", "rule").required(),
    {"syntax", "rule syntax", Shape::Word, Many::One, "v3 v2"},
    Field("priority", "priority", Shape::Integer).between(-many, 9223372036854775000.0),
    {"services", "service", tcpService, Many::List, "name"},
    {"middlewares", "middleware", reference, Many::List, "name"},
};
constexpr Field tcpTls[] {
    {"secretName", "secret"},
    {"options", "options", reference},
    {"store", "store", reference},
    {"certResolver", "certificate resolver"},
    {"domains", "domain", domain, Many::List, "main"},
    {"passthrough", "is passed through", Shape::Bool},
};
constexpr Field tcpSpec[] {
    Field("routes", "rule", tcpRule, Many::List, "match").required(),
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"tls", "TLS", tcpTls},
    {"ingressClassName", "ingress class"},
};
constexpr Field udpService[] {
    Field("name", "name").required(),
    {"namespace", "namespace"},
    Field("port", "port", Shape::IntegerOrText).required(),
    number("weight", "weight"),
    {"nativeLB", "balanced by Kubernetes", Shape::Bool},
    {"nodePortLB", "balanced over node ports", Shape::Bool},
};
constexpr Field udpRule[] {{"services", "service", udpService, Many::List, "name"}};
constexpr Field udpSpec[] {
    Field("routes", "rule", udpRule, Many::List).required(),
    {"entryPoints", "entry point", Shape::Text, Many::List},
    {"ingressClassName", "ingress class"},
};

// ------------------------------------------------------------------------------------------------------------- services

constexpr Field weighted[] {
    {"services", "child", service, Many::List, "name"},
    {"sticky", "sticky", sticky},
};
constexpr Field highestRandomWeight[] {{"services", "child", service, Many::List, "name"}};
constexpr Field mirror[] {SERVICE_FIELDS, {"percent", "percentage", Shape::Integer}};
constexpr Field mirroring[] {
    SERVICE_FIELDS,
    {"mirrorBody", "bodies are mirrored", Shape::Bool},
    {"maxBodySize", "largest mirrored body", Shape::Integer},
    {"mirrors", "mirror", mirror, Many::List, "name"},
};
#undef SERVICE_FIELDS
constexpr Field failoverErrors[] {
    {"status", "failover status", Shape::Text, Many::List},
    {"maxRequestBodyBytes", "largest body to repeat", Shape::Integer},
};
constexpr Field failover[] {
    Field("service", "first service", service).required(),
    Field("fallback", "fallback", service).required(),
    Field("errors", "", failoverErrors).required(),
};
constexpr Field serviceSpec[] {
    {"weighted", "", weighted},
    {"highestRandomWeight", "", highestRandomWeight},
    {"mirroring", "mirrored", mirroring},
    {"failover", "", failover},
};

// ---------------------------------------------------------------------------------------------------------- middlewares

constexpr Field basicAuth[] {
    {"secret", "secret of users"},
    {"realm", "realm"},
    {"removeHeader", "authorization header is removed", Shape::Bool},
    {"headerField", "header for the user"},
};
constexpr Field chain[] {{"middlewares", "link", reference, Many::List, "name"}};
constexpr Field circuitBreaker[] {
    {"expression", "condition"},
    duration("checkPeriod", "check period"),
    {"fallbackDuration", "fallback duration", Shape::IntegerOrText},
    duration("recoveryDuration", "recovery duration"),
    Field("responseCode", "status", Shape::Integer).between(100, 599),
};
constexpr Field compress[] {
    {"excludedContentTypes", "excluded content type", Shape::Text, Many::List},
    {"includedContentTypes", "included content type", Shape::Text, Many::List},
    number("minResponseBodyBytes", "smallest compressed body"),
    {"encodings", "encoding", Shape::Text, Many::List},
    {"defaultEncoding", "default encoding"},
};
constexpr Field errorPages[] {
    Field("status", "status", Shape::Text, Many::List).like(statusPattern),
    {"statusRewrites", "status written instead of", Shape::Integer, Many::Map},
    {"service", "service", service},
    {"query", "page"},
    {"errorRequestHeaders", "header passed on", Shape::Text, Many::List},
};
constexpr Field clientTls[] {
    {"caSecret", "secret of the CA"},
    {"certSecret", "secret of the certificate"},
    {"insecureSkipVerify", "unverified TLS", Shape::Bool},
    {"caOptional", "optional CA", Shape::Bool},
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
constexpr Field ipStrategy[] {
    number("depth", "forwarded addresses skipped"),
    {"excludedIPs", "excluded address", Shape::Text, Many::List},
    {"ipv6Subnet", "IPv6 subnet", Shape::Integer},
};
constexpr Field ipAllowList[] {
    {"sourceRange", "allowed range", Shape::Text, Many::List},
    {"rejectStatusCode", "status of a refusal", Shape::Integer},
    {"ipStrategy", "", ipStrategy},
};
constexpr Field ipWhiteList[] {
    {"sourceRange", "allowed range", Shape::Text, Many::List},
    {"ipStrategy", "", ipStrategy},
};
constexpr Field sourceCriterion[] {
    {"ipStrategy", "", ipStrategy},
    {"requestHeaderName", "counted header"},
    {"requestHost", "host is counted", Shape::Bool},
};
constexpr Field inFlight[] {
    number("amount", "most requests in flight"),
    {"sourceCriterion", "", sourceCriterion},
};
constexpr Field redis[] {
    {"endpoints", "endpoint", Shape::Text, Many::List},
    {"tls", "TLS", clientTls},
    {"secret", "secret"},
    {"db", "database", Shape::Integer},
    {"poolSize", "pool", Shape::Integer},
    {"minIdleConns", "idle connections", Shape::Integer},
    {"maxActiveConns", "most connections", Shape::Integer},
    duration("readTimeout", "read time-out"),
    duration("writeTimeout", "write time-out"),
    duration("dialTimeout", "connect time-out"),
};
constexpr Field rateLimit[] {
    number("average", "average rate"),
    {"period", "period", Shape::IntegerOrText},
    number("burst", "burst"),
    {"sourceCriterion", "", sourceCriterion},
    {"redis", "Redis", redis},
};
constexpr Field retry[] {
    number("attempts", "attempts"),
    duration("initialInterval", "first interval"),
    duration("timeout", "time-out"),
    Field("maxRequestBodyBytes", "largest body to repeat", Shape::Integer).between(-1, many),
    Field("status", "retried status", Shape::Text, Many::List).like(statusPattern),
    {"disableRetryOnNetworkError", "network errors are not retried", Shape::Bool},
    {"retryNonIdempotentMethod", "every method is retried", Shape::Bool},
};
constexpr Field inFlightConnections[] {number("amount", "most connections")};
constexpr Field tcpMiddlewareSpec[] {
    {"inFlightConn", "", inFlightConnections},
    {"ipAllowList", "", ipWhiteList},
    {"ipWhiteList", "", ipWhiteList},
};

// ------------------------------------------------------------------------------------------------------ transports, TLS

constexpr Field rootCa[] {
    {"secret", "secret"},
    {"configMap", "config map"},
};
constexpr Field peerName[] {
    {"type", "type"},
    {"value", "name"},
};
constexpr Field spiffe[] {
    {"ids", "SPIFFE identity", Shape::Text, Many::List},
    {"trustDomain", "SPIFFE trust domain"},
};
#define PEER_FIELDS                                                                                                                    \
    {"serverName", "server name"}, {"insecureSkipVerify", "unverified TLS", Shape::Bool}, {"rootCAs", "root CA", rootCa, Many::List, "secret configMap"}, \
        {"rootCAsSecrets", "secret of a root CA", Shape::Text, Many::List}, {"certificatesSecrets", "secret of a certificate", Shape::Text, Many::List}, \
        {"peerCertURI", "peer URI"}, {"peerCertSANs", "peer name", peerName, Many::List, "value"}, {"spiffe", "", spiffe}
constexpr Field forwardingTimeouts[] {
    duration("dialTimeout", "connect time-out"),
    duration("responseHeaderTimeout", "time-out"),
    duration("idleConnTimeout", "idle time-out"),
    duration("readIdleTimeout", "read idle time-out"),
    duration("pingTimeout", "ping time-out"),
};
constexpr Field transportSpec[] {
    PEER_FIELDS,
    {"cipherSuites", "cipher suite", Shape::Text, Many::List},
    {"minVersion", "lowest TLS version"},
    {"maxVersion", "highest TLS version"},
    Field("maxIdleConnsPerHost", "idle connections to a server", Shape::Integer).between(-1, many),
    {"disableHTTP2", "HTTP/2 is off", Shape::Bool},
    {"forwardingTimeouts", "", forwardingTimeouts},
};
constexpr Field tcpPeer[] {PEER_FIELDS};
#undef PEER_FIELDS
constexpr Field tcpTransportSpec[] {
    duration("dialKeepAlive", "keep-alive"),
    duration("dialTimeout", "connect time-out"),
    duration("terminationDelay", "termination delay"),
    {"proxyProtocol", "proxy protocol", proxyProtocol},
    {"tls", "TLS", tcpPeer},
};
constexpr Field clientAuth[] {
    {"secretNames", "secret of a client CA", Shape::Text, Many::List},
    {"clientAuthType", "client authentication", Shape::Word, Many::One,
     "NoClientCert RequestClientCert RequireAnyClientCert VerifyClientCertIfGiven RequireAndVerifyClientCert"},
};
constexpr Field optionSpec[] {
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
constexpr Field secretName[] {Field("secretName", "secret").required()};
constexpr Field generatedCertificate[] {
    {"resolver", "certificate resolver"},
    {"domain", "", domain},
};
constexpr Field storeSpec[] {
    {"certificates", "certificate", secretName, Many::List, "secretName"},
    {"defaultCertificate", "default", secretName},
    {"defaultGeneratedCert", "default", generatedCertificate},
};

/// What the two spellings of a middleware share is written once, with the file's tables.
std::vector<Field> middlewareSpec()
{
    static constexpr Field own[] {
        {"basicAuth", "", basicAuth},
        {"chain", "", chain},
        {"circuitBreaker", "", circuitBreaker},
        {"compress", "compression", compress},
        {"digestAuth", "", basicAuth},
        {"errors", "", errorPages},
        {"forwardAuth", "", forwardAuth},
        {"ipAllowList", "", ipAllowList},
        {"ipWhiteList", "", ipWhiteList},
        {"inFlightReq", "", inFlight},
        {"plugin", "plugin", Shape::Any, Many::Map},
        {"rateLimit", "", rateLimit},
        {"retry", "", retry},
    };
    std::vector<Field> fields(std::begin(own), std::end(own));
    for (const char *same : {"addPrefix", "buffering", "contentType", "encodedCharacters", "grpcWeb", "headers", "passTLSClientCert", "redirectRegex",
                             "redirectScheme", "replacePath", "replacePathRegex", "stripPrefix", "stripPrefixRegex"}) {
        fields.push_back(*fieldOf(middlewareFields(), same, Spelling::Exact));
        fields.back().isSwitch = false; // the API server takes no bare `true`
    }
    return fields;
}

struct Known
{
    QLatin1StringView kind;
    Field spec;
};

const std::vector<Known> &known()
{
    static const std::vector<Field> middleware = middlewareSpec();
    static const std::vector<Known> all = [] {
        std::vector<Known> kinds {
            {"IngressRoute"_L1, {"spec", "", httpSpec}},
            {"IngressRouteTCP"_L1, {"spec", "", tcpSpec}},
            {"IngressRouteUDP"_L1, {"spec", "", udpSpec}},
            {"TraefikService"_L1, {"spec", "", serviceSpec}},
            {"MiddlewareTCP"_L1, {"spec", "", tcpMiddlewareSpec}},
            {"ServersTransport"_L1, {"spec", "", transportSpec}},
            {"ServersTransportTCP"_L1, {"spec", "", tcpTransportSpec}},
            {"TLSOption"_L1, {"spec", "", optionSpec}},
            {"TLSStore"_L1, {"spec", "", storeSpec}},
            {"Middleware"_L1, {"spec", "", Shape::Object}},
        };
        kinds.back().spec.fields = middleware;
        return kinds;
    }();
    return all;
}

bool isOurs(const Manifest &manifest)
{
    return manifest.group == "traefik.io"_L1 || manifest.group == "traefik.containo.us"_L1;
}

std::span<const Field> ownFieldsOf(const Manifest &manifest)
{
    if (!isOurs(manifest))
        return {};
    for (const Known &one : known()) {
        if (one.kind == manifest.key.kind)
            return {&one.spec, 1};
    }
    return {};
}

Manifests manifestsOf(const text::Tree &tree)
{
    const bool canHold = tree.syntax() == text::Syntax::Yaml || tree.syntax() == text::Syntax::Json;
    return canHold ? manifestsIn(tree) : Manifests();
}

bool isBackend(const Manifest &manifest)
{
    return manifest.group.isEmpty() && manifest.key.kind == "Service"_L1;
}

} // namespace

bool holdsManifests(const text::Tree &tree)
{
    const Manifests manifests = manifestsOf(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(),
                       [](const Manifest &manifest) { return isOurs(manifest) || isBackend(manifest); });
}

QList<Object> manifestObjectsIn(const text::Tree &tree, const DocumentId &document)
{
    struct Role
    {
        QLatin1StringView kind;
        Sort sort;
        const char *protocol;
    };
    static constexpr Role roles[] {
        {"IngressRoute"_L1, Sort::Router, "http"},     {"IngressRouteTCP"_L1, Sort::Router, "tcp"},     {"IngressRouteUDP"_L1, Sort::Router, "udp"},
        {"TraefikService"_L1, Sort::Service, "http"},  {"Middleware"_L1, Sort::Middleware, "http"},     {"MiddlewareTCP"_L1, Sort::Middleware, "tcp"},
        {"ServersTransport"_L1, Sort::Transport, "http"}, {"ServersTransportTCP"_L1, Sort::Transport, "tcp"}, {"TLSOption"_L1, Sort::TlsOptions, ""},
    };
    QList<Object> objects;
    const Manifests manifests = manifestsOf(tree);
    for (const Manifest &manifest : manifests.objects) {
        const auto role = std::find_if(std::begin(roles), std::end(roles), [&](const Role &one) { return one.kind == manifest.key.kind; });
        const text::Node spec = manifest.root["spec"].node();
        if (isBackend(manifest))
            objects.append({Sort::Backend, {}, manifest.key, spec, manifest.root.written(), document, kubernetes, nullptr});
        else if (isOurs(manifest) && role != std::end(roles) && spec.isMap())
            objects.append({role->sort, role->protocol, manifest.key, spec, manifest.root.written(), document, kubernetes, nullptr});
    }
    return objects;
}

void readManifests(Reading &reading)
{
    const Manifests manifests = manifestsOf(*reading.tree);
    const DocumentId &document = reading.document->id;
    for (const Manifest &manifest : manifests.objects) {
        if (!isOurs(manifest))
            continue;
        reading.objects.append(nativeObjectOf(document, manifest));
        Report report(document, *reading.tree, manifest.key, reading.findings);
        if (const std::span<const Field> fields = ownFieldsOf(manifest); !fields.empty()) {
            SchemaWalk walk(Hearing::Deviations);
            readManifest(walk, manifest, fields);
            reportShape(walk.deviations(), u"Traefik"_s, report);
        }
        if (manifest.group == "traefik.containo.us"_L1)
            report.fix(report.add("MB0320", Finding::Severity::Warning, manifest.root["apiVersion"],
                                  {QT_TRANSLATE_NOOP("Model", "Traefik 3 no longer reads %1"), {manifest.apiVersion()}},
                                  {QT_TRANSLATE_NOOP("Model", "Write %1."), {u"traefik.io/v1alpha1"_s}}),
                       manifest.root["apiVersion"], u"traefik.io/v1alpha1"_s);
    }
}

QList<Understood> understoodManifests(const text::Tree &tree)
{
    const Manifests manifests = manifestsOf(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(), isOurs) ? understoodIn(tree, isOurs, ownFieldsOf) : QList<Understood>();
}

std::shared_ptr<const Table> manifestTableOf(const Cursor &root)
{
    return manifestTable(root, ownFieldsOf);
}

} // namespace meshboard::traefik
