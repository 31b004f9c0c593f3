// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/schema.h"

/// The fields of who may call whom, of telemetry and of extensions.
/// Source: istio/istio, manifests/charts/base/files/crd-all.gen.yaml.
namespace meshboard::istio {

namespace {

constexpr char group[] = R"(|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)";
constexpr char kindName[] = "[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?";
constexpr char headerName[] = "[-_A-Za-z0-9]+";
constexpr double anyPort = 65535;
constexpr double forEver = std::numeric_limits<double>::infinity();
constexpr char portPattern[] = "0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
constexpr char something[] = ".+";
constexpr char webAddress[] = "[hH][tT][tT][pP][sS]?://.+";

constexpr Field selector[] {Field("matchLabels", "label", Shape::Text, Many::Map).like("[^*]*").keyedLike("[^*]+")};
constexpr Field targetRef[] {
    Field("group", "group").between(0, 253).like(group),
    Field("kind", "kind").required().between(1, 63).like(kindName),
    Field("name", "name").required().between(1, 253),
    Field("namespace", "namespace").between(0, 0), // another one is not taken yet
};

// ------------------------------------------------------------------------------------------------------------- security

constexpr Field source[] {
    {"principals", "principal", Shape::Text, Many::List},
    {"notPrincipals", "excluded principal", Shape::Text, Many::List},
    {"requestPrincipals", "request principal", Shape::Text, Many::List},
    {"notRequestPrincipals", "excluded request principal", Shape::Text, Many::List},
    {"namespaces", "namespace", Shape::Text, Many::List},
    {"notNamespaces", "excluded namespace", Shape::Text, Many::List},
    {"ipBlocks", "address", Shape::Text, Many::List},
    {"notIpBlocks", "excluded address", Shape::Text, Many::List},
    {"remoteIpBlocks", "remote address", Shape::Text, Many::List},
    {"notRemoteIpBlocks", "excluded remote address", Shape::Text, Many::List},
    Field("serviceAccounts", "service account", Shape::Text, Many::List).counted(0, 16),
    Field("notServiceAccounts", "excluded service account", Shape::Text, Many::List).counted(0, 16),
    {"trustDomains", "trust domain", Shape::Text, Many::List},
    {"notTrustDomains", "excluded trust domain", Shape::Text, Many::List},
};
constexpr Field from[] {{"source", "", source}};
constexpr Field operation[] {
    {"hosts", "host", Shape::Text, Many::List},
    {"notHosts", "excluded host", Shape::Text, Many::List},
    Field("ports", "port", Shape::Text, Many::List).like(portPattern),
    Field("notPorts", "excluded port", Shape::Text, Many::List).like(portPattern),
    {"methods", "method", Shape::Text, Many::List},
    {"notMethods", "excluded method", Shape::Text, Many::List},
    {"paths", "path", Shape::Text, Many::List},
    {"notPaths", "excluded path", Shape::Text, Many::List},
};
constexpr Field to[] {{"operation", "", operation}};
constexpr Field when[] {
    Field("key", "attribute").required(),
    {"values", "value", Shape::Text, Many::List},
    {"notValues", "excluded value", Shape::Text, Many::List},
};
constexpr Field authorizationRule[] {
    Field("from", "caller", from, Many::List).counted(0, 512),
    {"to", "operation", to, Many::List},
    {"when", "condition", when, Many::List, "key"},
};
constexpr Field provider[] {{"name", "provider"}};
constexpr Field authorizationSpec[] {
    {"selector", "workload", selector},
    {"targetRef", "target", targetRef},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    Field("rules", "rule", authorizationRule, Many::List).counted(0, 512),
    {"action", "action", Shape::Word, Many::One, "ALLOW DENY AUDIT CUSTOM"},
    {"provider", "", provider},
};
constexpr Field authorizationPolicy[] {Field("spec", "", authorizationSpec).atMostOneOf("selector targetRef targetRefs")};

constexpr Field mutualTls[] {{"mode", "mode", Shape::Word, Many::One, "UNSET DISABLE PERMISSIVE STRICT"}};
constexpr Field peerSpec[] {
    {"selector", "workload", selector},
    {"mtls", "mutual TLS", mutualTls},
    Field("portLevelMtls", "mutual TLS of port", mutualTls, Many::Map).counted(1, anyPort).keyedLike(portPattern),
};
constexpr Field peerAuthentication[] {{"spec", "", peerSpec}};

constexpr Field tokenHeader[] {
    Field("name", "header").required().between(1, 4096),
    {"prefix", "prefix"},
};
constexpr Field claimToHeader[] {
    Field("header", "header").required().like(headerName),
    Field("claim", "claim").required().between(1, 4096),
};
constexpr Field tokenRule[] {
    Field("issuer", "issuer").like(something),
    Field("audiences", "audience", Shape::Text, Many::List).like(something),
    Field("jwksUri", "address of keys").between(1, 2048).like(webAddress),
    Field("jwks_uri", "address of keys").between(1, 2048).like(webAddress),
    {"jwks", "keys"},
    {"fromHeaders", "header of the token", tokenHeader, Many::List, "name"},
    Field("fromParams", "query parameter of the token", Shape::Text, Many::List).like(something),
    Field("fromCookies", "cookie of the token", Shape::Text, Many::List).like(something),
    {"outputPayloadToHeader", "header for the payload"},
    {"outputClaimToHeaders", "claim passed on", claimToHeader, Many::List, "header"},
    Field("spaceDelimitedClaims", "claim of several words", Shape::Text, Many::List).counted(0, 64).like(something),
    {"forwardOriginalToken", "token is forwarded", Shape::Bool},
    {"presence", "presence", Shape::Word, Many::One, "OPTIONAL REQUIRED"},
    Field("timeout", "time-out", Shape::Duration).between(1, forEver),
};
constexpr Field requestSpec[] {
    {"selector", "workload", selector},
    {"targetRef", "target", targetRef},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    Field("jwtRules", "token", tokenRule, Many::List, "issuer").counted(0, 4096).atMostOneOf("jwksUri jwks_uri jwks"),
};
constexpr Field requestAuthentication[] {Field("spec", "", requestSpec).atMostOneOf("selector targetRef targetRefs")};

// ------------------------------------------------------------------------------------------------------------ telemetry

constexpr Field providerName[] {Field("name", "name").required().between(1, 4096)};
constexpr Field sideOfTraffic[] {{"mode", "side", Shape::Word, Many::One, "CLIENT_AND_SERVER CLIENT SERVER"}};
constexpr Field expression[] {{"expression", "filter"}};
constexpr Field accessLogging[] {
    {"match", "", sideOfTraffic},
    {"providers", "provider", providerName, Many::List, "name"},
    {"disabled", "is off", Shape::Bool},
    {"filter", "", expression},
};
constexpr Field metricMatch[] {
    {"metric", "metric", Shape::Word, Many::One,
     "ALL_METRICS REQUEST_COUNT REQUEST_DURATION REQUEST_SIZE RESPONSE_SIZE TCP_OPENED_CONNECTIONS TCP_CLOSED_CONNECTIONS TCP_SENT_BYTES "
     "TCP_RECEIVED_BYTES GRPC_REQUEST_MESSAGES GRPC_RESPONSE_MESSAGES"},
    Field("customMetric", "metric").like(something).between(1, 4096),
    {"mode", "side", Shape::Word, Many::One, "CLIENT_AND_SERVER CLIENT SERVER"},
};
constexpr Field tagOverride[] {
    {"operation", "operation", Shape::Word, Many::One, "UPSERT REMOVE"},
    {"value", "value"},
};
constexpr Field metricOverride[] {
    {"match", "", metricMatch},
    {"disabled", "is off", Shape::Bool},
    {"tagOverrides", "tag", tagOverride, Many::Map},
};
constexpr Field metrics[] {
    {"providers", "provider", providerName, Many::List, "name"},
    {"overrides", "override", metricOverride, Many::List, "match/metric match/customMetric"},
    Field("reportingInterval", "interval", Shape::Duration).between(1, forEver),
};
constexpr Field literal[] {{"value", "value"}};
constexpr Field named[] {
    {"name", "name"},
    {"defaultValue", "default value"},
};
constexpr Field formatter[] {{"value", "format"}};
constexpr Field customTag[] {
    {"literal", "", literal},
    {"environment", "environment", named},
    {"header", "header", named},
    {"formatter", "", formatter},
};
constexpr Field tracing[] {
    {"match", "", sideOfTraffic},
    {"providers", "provider", providerName, Many::List, "name"},
    Field("randomSamplingPercentage", "sampled (%)", Shape::Number).between(0, 100),
    {"disableSpanReporting", "reporting is off", Shape::Bool},
    {"disableContextPropagation", "context is not passed on", Shape::Bool},
    {"customTags", "tag", customTag, Many::Map},
    {"useRequestIdForTraceSampling", "sampled by request id", Shape::Bool},
    {"enableIstioTags", "Istio's tags", Shape::Bool},
};
constexpr Field telemetrySpec[] {
    {"selector", "workload", selector},
    {"targetRef", "target", targetRef},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    {"tracing", "tracing", tracing, Many::List},
    {"metrics", "metrics", metrics, Many::List},
    {"accessLogging", "access log", accessLogging, Many::List},
};
constexpr Field telemetry[] {Field("spec", "", telemetrySpec).atMostOneOf("selector targetRef targetRefs")};

// ----------------------------------------------------------------------------------------------------------- extensions

constexpr Field portNumber[] {Field("number", "number", Shape::Integer).required().between(1, anyPort)};
constexpr Field trafficSelector[] {
    {"mode", "side", Shape::Word, Many::One, "UNDEFINED CLIENT SERVER CLIENT_AND_SERVER"},
    {"ports", "port", portNumber, Many::List, "number"},
};
constexpr Field environment[] {
    Field("name", "name").required().between(1, 256),
    {"valueFrom", "value comes from", Shape::Word, Many::One, "INLINE HOST"},
    Field("value", "value").between(0, 2048),
};
constexpr Field machine[] {Field("env", "variable", environment, Many::List, "name").counted(0, 256).uniqueBy("name")};
#define WASM_FIELDS                                                                                                                    \
    Field("url", "address").required().between(1, 65536), Field("sha256", "checksum").like("|[a-f0-9]{64}"),                           \
        Field("imagePullPolicy", "pull policy", Shape::Word, Many::One, "UNSPECIFIED_POLICY IfNotPresent Always"),                     \
        Field("imagePullSecret", "pull secret").between(1, 253), Field("verificationKey", "verification key"),                         \
        Field("pluginConfig", "setting", Shape::Any), Field("pluginName", "name of the plug-in").between(1, 256),                      \
        Field("failStrategy", "on failure", Shape::Word, Many::One, "FAIL_CLOSE FAIL_OPEN FAIL_RELOAD"), Field("vmConfig", "", machine), \
        Field("type", "type", Shape::Word, Many::One, "UNSPECIFIED_PLUGIN_TYPE HTTP NETWORK")
constexpr Field wasmSpec[] {
    WASM_FIELDS,
    {"selector", "workload", selector},
    {"targetRef", "target", targetRef},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    {"phase", "phase", Shape::Word, Many::One, "UNSPECIFIED_PHASE AUTHN AUTHZ STATS"},
    {"priority", "priority", Shape::Integer},
    {"match", "traffic", trafficSelector, Many::List},
};
constexpr Field wasmPlugin[] {Field("spec", "", wasmSpec).required().atMostOneOf("selector targetRef targetRefs")};

constexpr Field wasmExtension[] {WASM_FIELDS};
#undef WASM_FIELDS
constexpr Field lua[] {Field("inlineCode", "code").required().between(1, 65536)};
constexpr Field extensionSpec[] {
    {"selector", "workload", selector},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    {"phase", "phase", Shape::Word, Many::One, "UNSPECIFIED AUTHN AUTHZ STATS"},
    {"priority", "priority", Shape::Integer},
    {"match", "traffic", trafficSelector, Many::List},
    {"wasm", "", wasmExtension},
    {"lua", "Lua", lua},
};
constexpr Field trafficExtension[] {Field("spec", "", extensionSpec).required().atMostOneOf("selector targetRef targetRefs")};

constexpr Field workloadLabels[] {Field("labels", "label", Shape::Text, Many::Map).like("[^*]*")};
constexpr Field envoyName[] {{"name", "name"}};
constexpr Field envoyFilterName[] {
    {"name", "name"},
    {"subFilter", "sub-filter", envoyName},
};
constexpr Field filterChain[] {
    {"name", "name"},
    {"sni", "SNI"},
    {"transportProtocol", "transport"},
    {"transportSocket", "transport socket"},
    {"applicationProtocols", "application protocols"},
    {"destinationPort", "destination port", Shape::Integer},
    {"filter", "filter", envoyFilterName},
};
constexpr Field listenerMatch[] {
    {"name", "name"},
    {"portName", "name of the port"},
    {"portNumber", "port", Shape::Integer},
    {"listenerFilter", "listener filter"},
    {"filterChain", "filter chain", filterChain},
};
constexpr Field routeMatch[] {
    {"name", "name"},
    {"action", "action", Shape::Word, Many::One, "ANY ROUTE REDIRECT DIRECT_RESPONSE"},
};
constexpr Field virtualHost[] {
    {"name", "name"},
    {"domainName", "domain"},
    {"route", "route", routeMatch},
};
constexpr Field routeConfiguration[] {
    {"name", "name"},
    {"portName", "name of the port"},
    {"portNumber", "port", Shape::Integer},
    {"gateway", "gateway"},
    {"vhost", "virtual host", virtualHost},
};
constexpr Field cluster[] {
    {"name", "name"},
    {"service", "service"},
    {"subset", "subset"},
    {"portNumber", "port", Shape::Integer},
};
constexpr Field waypoint[] {
    Field("portNumber", "port", Shape::Integer).between(1, anyPort),
    {"filter", "filter", envoyFilterName},
    {"route", "route", envoyName},
};
constexpr Field proxyMatch[] {
    {"proxyVersion", "version"},
    {"metadata", "metadata", Shape::Text, Many::Map},
};
constexpr Field patchMatch[] {
    {"context", "context", Shape::Word, Many::One, "ANY SIDECAR_INBOUND SIDECAR_OUTBOUND GATEWAY WAYPOINT"},
    {"proxy", "proxy", proxyMatch},
    {"listener", "listener", listenerMatch},
    {"routeConfiguration", "routes", routeConfiguration},
    {"cluster", "cluster", cluster},
    {"waypoint", "waypoint", waypoint},
};
constexpr Field patch[] {
    {"operation", "operation", Shape::Word, Many::One,
     "INVALID MERGE ADD REMOVE INSERT_BEFORE INSERT_AFTER INSERT_FIRST REPLACE MERGE_AND_REPLACE_LIST"},
    {"filterClass", "filter class", Shape::Word, Many::One, "UNSPECIFIED AUTHN AUTHZ STATS"},
    {"value", "value", Shape::Any},
};
constexpr Field configPatch[] {
    {"applyTo", "applies to", Shape::Word, Many::One,
     "INVALID LISTENER FILTER_CHAIN NETWORK_FILTER HTTP_FILTER ROUTE_CONFIGURATION VIRTUAL_HOST HTTP_ROUTE CLUSTER EXTENSION_CONFIG BOOTSTRAP "
     "LISTENER_FILTER"},
    {"match", "", patchMatch},
    {"patch", "", patch},
};
constexpr Field envoyFilterSpec[] {
    {"workloadSelector", "workload", workloadLabels},
    Field("targetRefs", "target", targetRef, Many::List, "name").counted(0, 16),
    {"configPatches", "patch", configPatch, Many::List, "applyTo"},
    {"priority", "priority", Shape::Integer},
};
constexpr Field envoyFilter[] {Field("spec", "", envoyFilterSpec).atMostOneOf("workloadSelector targetRefs")};

constexpr Field image[] {{"imageType", "image"}};
constexpr Field proxyConfigSpec[] {
    {"selector", "workload", selector},
    Field("concurrency", "threads", Shape::Integer).between(0, 2147483647),
    {"environmentVariables", "variable", Shape::Text, Many::Map},
    {"image", "", image},
};
constexpr Field proxyConfig[] {{"spec", "", proxyConfigSpec}};

} // namespace

std::span<const Field> policyFieldsOf(QStringView kind)
{
    if (kind == u"AuthorizationPolicy")
        return authorizationPolicy;
    if (kind == u"PeerAuthentication")
        return peerAuthentication;
    if (kind == u"RequestAuthentication")
        return requestAuthentication;
    if (kind == u"Telemetry")
        return telemetry;
    if (kind == u"WasmPlugin")
        return wasmPlugin;
    if (kind == u"TrafficExtension")
        return trafficExtension;
    if (kind == u"EnvoyFilter")
        return envoyFilter;
    if (kind == u"ProxyConfig")
        return proxyConfig;
    return {};
}

} // namespace meshboard::istio
