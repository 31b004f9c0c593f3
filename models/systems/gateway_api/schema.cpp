// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

constexpr char groupForm[] = R"(|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)";
constexpr char kindForm[] = R"([a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?)";
constexpr char namespaceForm[] = R"([a-z0-9]([-a-z0-9]*[a-z0-9])?)";
constexpr char nameForm[] = R"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)";
constexpr char hostForm[] = R"((?=.{1,253}$)(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)";
constexpr char headerForm[] = R"((?=.{1,256}$)[A-Za-z0-9!#$%&'*+\-.^_`|~]+)";
// The standard channel takes any text, the experimental one refuses control characters.
constexpr char valueForm[] = R"([^\x00-\x08\x0a-\x1f\x7f]*)";
constexpr char durationForm[] = R"(([0-9]{1,5}(h|m|s|ms)){1,4})";
constexpr char controllerForm[] = R"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+)";
constexpr char protocolForm[] =
    R"([a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?|.*[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9]+)";
// As loose as the definition, which forgets to anchor its alternatives.
constexpr char addressForm[] = R"(Hostname.*|.*IPAddress.*|.*NamedAddress.*|.*[a-z0-9]/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+)";
constexpr char labelValueForm[] = R"((?=.{0,63}$)(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?)";
constexpr char pathForm[] = R"((?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+)";
constexpr char originForm[] = R"((?=.{1,253}$)(\*|https?://(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?)))";
constexpr char uriForm[] = R"([^:/?#]+:.*//.*)";
constexpr char certificatesForm[] =
    R"(System|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9])";

constexpr Field name = Field("name", "name").required().between(1, 253);
constexpr Field scope = Field("namespace", "namespace").between(1, 63).like(namespaceForm);
constexpr Field aGroup = Field("group", "group").between(0, 253).like(groupForm);
constexpr Field aKind = Field("kind", "kind").between(1, 63).like(kindForm);
constexpr Field aPort = Field("port", "port", Shape::Integer).between(1, 65535);
constexpr Field section = Field("sectionName", "section").between(1, 253).like(nameForm);
constexpr Field ruleName = Field("name", "name").between(1, 253).like(nameForm);
constexpr Field hostname = Field("hostname", "host").like(hostForm);
constexpr Field plainHostname = Field("hostname", "host").between(1, 253).like(nameForm);

constexpr Field objectReference[] {aGroup, aKind, name, scope};
constexpr Field wholeReference[] {aGroup.required(), aKind.required(), name, scope};
constexpr Field localReference[] {aGroup.required(), aKind.required(), name};
constexpr Field parentReference[] {aGroup, aKind, name, scope, aPort, section};
constexpr Field backendReference[] {aGroup, aKind, name, scope, aPort};

constexpr Field header[] {
    Field("name", "header").required().like(headerForm),
    Field("value", "value").required().between(1, 4096).like(valueForm),
};
constexpr Field headerModifier[] {
    Field("set", "set header", header, Many::List, "name").counted(0, 16),
    Field("add", "add header", header, Many::List, "name").counted(0, 16),
    Field("remove", "remove header", Shape::Text, Many::List).counted(0, 16),
};
constexpr Field fraction[] {
    Field("numerator", "numerator", Shape::Integer).required().between(0, 2147483647),
    Field("denominator", "denominator", Shape::Integer).between(1, 2147483647),
};
constexpr Field requestMirror[] {
    Field("backendRef", "backend", backendReference).required(),
    {"fraction", "fraction", fraction},
    Field("percent", "percentage", Shape::Integer).between(0, 100),
};
constexpr Field pathModifier[] {
    Field("type", "type", Shape::Word, Many::One, "ReplaceFullPath ReplacePrefixMatch").required(),
    Field("replaceFullPath", "whole").between(0, 1024),
    Field("replacePrefixMatch", "prefix").between(0, 1024),
};
constexpr Field requestRedirect[] {
    {"scheme", "scheme", Shape::Word, Many::One, "http https"},
    plainHostname,
    {"path", "path", pathModifier},
    aPort,
    Field("statusCode", "status", Shape::Integer).like("301|302|303|307|308"),
};
constexpr Field urlRewrite[] {
    plainHostname,
    {"path", "path", pathModifier},
};
constexpr Field cors[] {
    Field("allowOrigins", "origin", Shape::Text, Many::List).counted(0, 64).like(originForm),
    {"allowCredentials", "credentials", Shape::Bool},
    Field("allowMethods", "method", Shape::Word, Many::List, "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH *").counted(0, 9),
    Field("allowHeaders", "header", Shape::Text, Many::List).counted(0, 64).like(headerForm),
    Field("exposeHeaders", "exposed header", Shape::Text, Many::List).counted(0, 64).like(headerForm),
    Field("maxAge", "maximum age", Shape::Integer).between(1, 2147483647),
};
constexpr Field authGrpc[] {Field("allowedHeaders", "header", Shape::Text, Many::List).counted(0, 64)};
constexpr Field authHttp[] {
    Field("path", "path").between(0, 1024).like(pathForm),
    Field("allowedHeaders", "header", Shape::Text, Many::List).counted(0, 64),
    Field("allowedResponseHeaders", "response header", Shape::Text, Many::List).counted(0, 64),
};
constexpr Field forwardBody[] {Field("maxSize", "maximum of the body", Shape::Integer).between(0, 2147483647)};
constexpr Field externalAuth[] {
    Field("protocol", "protocol", Shape::Word, Many::One, "HTTP GRPC").required(),
    Field("backendRef", "backend", backendReference).required(),
    {"grpc", "gRPC", authGrpc},
    {"http", "HTTP", authHttp},
    {"forwardBody", "", forwardBody},
};

constexpr Field httpFilter[] {
    Field("type", "type", Shape::Word, Many::One,
          "RequestHeaderModifier ResponseHeaderModifier RequestMirror RequestRedirect URLRewrite ExtensionRef CORS ExternalAuth")
        .required(),
    {"requestHeaderModifier", "request:", headerModifier},
    {"responseHeaderModifier", "response:", headerModifier},
    {"requestMirror", "mirror", requestMirror},
    {"requestRedirect", "redirect", requestRedirect},
    {"urlRewrite", "rewrite", urlRewrite},
    {"cors", "CORS", cors},
    {"externalAuth", "authorization", externalAuth},
    {"extensionRef", "extension", localReference},
};
constexpr Field grpcFilter[] {
    Field("type", "type", Shape::Word, Many::One, "ResponseHeaderModifier RequestHeaderModifier RequestMirror ExtensionRef").required(),
    {"requestHeaderModifier", "request:", headerModifier},
    {"responseHeaderModifier", "response:", headerModifier},
    {"requestMirror", "mirror", requestMirror},
    {"extensionRef", "extension", localReference},
};
constexpr Field weight = Field("weight", "weight", Shape::Integer).between(0, 1'000'000);
constexpr Field httpBackend[] {
    aGroup, aKind, name, scope, aPort, weight, Field("filters", "filter", httpFilter, Many::List, "type").counted(0, 16),
};
constexpr Field grpcBackend[] {
    aGroup, aKind, name, scope, aPort, weight, Field("filters", "filter", grpcFilter, Many::List, "type").counted(0, 16),
};
constexpr Field plainBackend[] {aGroup, aKind, name, scope, aPort, weight};

constexpr Field pathMatch[] {
    {"type", "kind of match", Shape::Word, Many::One, "Exact PathPrefix RegularExpression"},
    Field("value", "path").between(0, 1024),
};
constexpr Field matchType {"type", "kind of match", Shape::Word, Many::One, "Exact RegularExpression"};
constexpr Field headerMatch[] {
    matchType,
    Field("name", "header").required().like(headerForm),
    Field("value", "value").required().between(1, 4096).like(valueForm),
};
constexpr Field queryMatch[] {
    matchType,
    Field("name", "query parameter").required().like(headerForm),
    Field("value", "value").required().between(1, 1024),
};
constexpr Field httpMatch[] {
    {"path", "", pathMatch},
    Field("headers", "header", headerMatch, Many::List, "name").counted(0, 16),
    Field("queryParams", "query parameter", queryMatch, Many::List, "name").counted(0, 16),
    {"method", "method", Shape::Word, Many::One, "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH"},
};
constexpr Field grpcMethod[] {
    matchType,
    Field("service", "service").between(0, 1024),
    Field("method", "method").between(0, 1024),
};
constexpr Field grpcMatch[] {
    {"method", "", grpcMethod},
    Field("headers", "header", headerMatch, Many::List, "name").counted(0, 16),
};

constexpr Field timeouts[] {
    Field("request", "of the request", Shape::Duration).like(durationForm),
    Field("backendRequest", "of a try", Shape::Duration).like(durationForm),
};
constexpr Field retry[] {
    Field("codes", "status", Shape::Integer, Many::List).like("[45][0-9][0-9]"),
    Field("attempts", "attempts", Shape::Integer).between(1, 2147483647),
    Field("backoff", "backoff", Shape::Duration).like(durationForm),
};
constexpr Field cookie[] {
    Field("name", "name").like(headerForm),
    {"lifetimeType", "lifetime", Shape::Word, Many::One, "Permanent Session"},
    Field("path", "path").between(0, 1024),
};
constexpr Field sessionHeader[] {Field("name", "name").required().like(headerForm)};
constexpr Field session[] {
    Field("absoluteTimeout", "absolute time-out", Shape::Duration).like(durationForm),
    {"type", "type", Shape::Word, Many::One, "Cookie Header"},
    {"cookie", "cookie", cookie},
    {"header", "header", sessionHeader},
    // Of releases before 1.5.
    Field("sessionName", "name").between(0, 128),
    Field("idleTimeout", "idle time-out", Shape::Duration).like(durationForm),
    {"cookieConfig", "cookie", cookie},
};

constexpr Field httpRule[] {
    ruleName,
    Field("matches", "match", httpMatch, Many::List).counted(0, 64),
    Field("filters", "filter", httpFilter, Many::List, "type").counted(0, 16),
    Field("backendRefs", "backend", httpBackend, Many::List, "name").counted(0, 16),
    {"timeouts", "time-out", timeouts},
    {"retry", "retry", retry},
    {"sessionPersistence", "session", session},
};
constexpr Field grpcRule[] {
    ruleName,
    Field("matches", "match", grpcMatch, Many::List).counted(0, 64),
    Field("filters", "filter", grpcFilter, Many::List, "type").counted(0, 16),
    Field("backendRefs", "backend", grpcBackend, Many::List, "name").counted(0, 16),
    {"sessionPersistence", "session", session},
};
constexpr Field plainRule[] {
    ruleName,
    Field("backendRefs", "backend", plainBackend, Many::List, "name").required().counted(1, 16),
};

constexpr Field parents = Field("parentRefs", "parent", parentReference, Many::List, "sectionName name").counted(0, 32);
constexpr Field defaultGateways {"useDefaultGateways", "use default gateways", Shape::Word, Many::One, "All None"};
constexpr Field hostnames = Field("hostnames", "host", Shape::Text, Many::List).counted(0, 16).like(hostForm);
constexpr Field serverNames = Field("hostnames", "host", Shape::Text, Many::List).counted(1, 1024).like(hostForm);

constexpr Field httpRouteSpec[] {
    parents, defaultGateways, hostnames, Field("rules", "rule", httpRule, Many::List, "name").counted(1, 16),
};
constexpr Field grpcRouteSpec[] {
    parents, defaultGateways, hostnames, Field("rules", "rule", grpcRule, Many::List, "name").counted(0, 16),
};
constexpr Field tlsRouteSpec[] {
    parents, defaultGateways, serverNames.required(), Field("rules", "rule", plainRule, Many::List, "name").required().counted(1, 1),
};
constexpr Field alphaTlsRouteSpec[] {
    parents, defaultGateways, serverNames.counted(0, 1024), Field("rules", "rule", plainRule, Many::List, "name").required().counted(1, 16),
};
constexpr Field plainRouteSpec[] {
    parents, defaultGateways, Field("rules", "rule", plainRule, Many::List, "name").required().counted(1, 1),
};
constexpr Field alphaRouteSpec[] {
    parents, defaultGateways, Field("rules", "rule", plainRule, Many::List, "name").required().counted(1, 16),
};

constexpr Field expression[] {
    Field("key", "key").required(),
    Field("operator", "operator").required(),
    {"values", "value", Shape::Text, Many::List},
};
constexpr Field selector[] {
    {"matchLabels", "label", Shape::Text, Many::Map},
    {"matchExpressions", "expression", expression, Many::List, "key"},
};
constexpr Field routeNamespaces[] {
    {"from", "from", Shape::Word, Many::One, "All Selector Same"},
    {"selector", "with", selector},
};
constexpr Field listenerNamespaces[] {
    {"from", "from", Shape::Word, Many::One, "All Selector Same None"},
    {"selector", "with", selector},
};
constexpr Field routeKind[] {aGroup, aKind.required()};
constexpr Field allowedRoutes[] {
    {"namespaces", "namespaces", routeNamespaces},
    Field("kinds", "kind of route", routeKind, Many::List, "kind").counted(0, 8),
};
constexpr Field listenerTls[] {
    {"mode", "mode", Shape::Word, Many::One, "Terminate Passthrough"},
    Field("certificateRefs", "certificate", objectReference, Many::List, "name").counted(0, 64),
    Field("options", "option", Shape::Text, Many::Map).counted(0, 16),
};
constexpr Field listener[] {
    ruleName.required(),
    hostname,
    aPort.required(),
    Field("protocol", "protocol").required().between(1, 255).like(protocolForm),
    {"tls", "TLS", listenerTls},
    {"allowedRoutes", "allowed routes:", allowedRoutes},
};
// Before ListenerSets became standard a listener of one could do without a port.
constexpr Field oldSetListener[] {
    ruleName.required(),
    hostname,
    aPort,
    Field("protocol", "protocol").required().between(1, 255).like(protocolForm),
    {"tls", "TLS", listenerTls},
    {"allowedRoutes", "allowed routes:", allowedRoutes},
};
constexpr Field listeners = Field("listeners", "listener", listener, Many::List, "name").required().counted(1, 64);
constexpr Field address[] {
    Field("type", "type").between(1, 253).like(addressForm),
    Field("value", "address").between(0, 253),
};
constexpr Field infrastructure[] {
    Field("labels", "label", Shape::Text, Many::Map).counted(0, 8).like(labelValueForm),
    Field("annotations", "annotation", Shape::Text, Many::Map).counted(0, 16),
    {"parametersRef", "parameters", localReference},
};
constexpr Field allowedListeners[] {{"namespaces", "namespaces", listenerNamespaces}};
constexpr Field validation[] {
    Field("caCertificateRefs", "CA certificate", wholeReference, Many::List, "name").required().counted(1, 16),
    {"mode", "mode", Shape::Word, Many::One, "AllowValidOnly AllowInsecureFallback"},
};
constexpr Field frontendTls[] {{"validation", "validation", validation}};
constexpr Field portTls[] {
    aPort.required(),
    Field("tls", "TLS", frontendTls).required(),
};
constexpr Field frontend[] {
    Field("default", "by default", frontendTls).required(),
    Field("perPort", "port", portTls, Many::List, "port").counted(0, 64),
};
constexpr Field backendTls[] {{"clientCertificateRef", "client certificate", objectReference}};
constexpr Field gatewayTls[] {
    {"frontend", "of clients", frontend},
    {"backend", "to backends", backendTls},
};
constexpr Field gatewaySpec[] {
    Field("gatewayClassName", "class").required().between(1, 253),
    listeners,
    Field("addresses", "address", address, Many::List).counted(0, 16),
    {"infrastructure", "infrastructure", infrastructure},
    {"allowedListeners", "allowed listener sets:", allowedListeners},
    {"tls", "TLS", gatewayTls},
    {"defaultScope", "default scope", Shape::Word, Many::One, "All None"},
};
constexpr Field listenerSetSpec[] {
    Field("parentRef", "parent", objectReference).required(),
    listeners,
};
constexpr Field oldListenerSetSpec[] {
    Field("parentRef", "parent", objectReference).required(),
    Field("listeners", "listener", oldSetListener, Many::List, "name").required().counted(1, 64),
};
constexpr Field controlledSpec[] {
    Field("controllerName", "controller").required().between(1, 253).like(controllerForm),
    {"parametersRef", "parameters", wholeReference},
    Field("description", "description").between(0, 64),
};

constexpr Field grantFrom[] {aGroup.required(), aKind.required(), scope.required()};
constexpr Field grantTo[] {aGroup.required(), aKind.required(), Field("name", "name").between(1, 253)};
constexpr Field grantSpec[] {
    Field("from", "from", grantFrom, Many::List, "namespace").required().counted(1, 16),
    Field("to", "to", grantTo, Many::List, "name kind").required().counted(1, 16),
};

constexpr Field policyTarget[] {aGroup.required(), aKind.required(), name, section};
constexpr Field alternativeName[] {
    Field("type", "type", Shape::Word, Many::One, "Hostname URI").required(),
    hostname,
    Field("uri", "URI").between(1, 253).like(uriForm),
};
constexpr Field backendValidation[] {
    Field("caCertificateRefs", "CA certificate", localReference, Many::List, "name").counted(0, 8),
    Field("wellKnownCACertificates", "well-known CA certificates").between(1, 253).like(certificatesForm),
    plainHostname.required(),
    Field("subjectAltNames", "alternative name", alternativeName, Many::List).counted(0, 5),
};
constexpr Field tlsPolicySpec[] {
    Field("targetRefs", "target", policyTarget, Many::List, "sectionName name").required().counted(1, 16),
    Field("validation", "validation", backendValidation).required(),
    Field("options", "option", Shape::Text, Many::Map).counted(0, 16),
};

constexpr Field budget[] {
    Field("percent", "percentage", Shape::Integer).between(0, 100),
    Field("interval", "interval", Shape::Duration).like(durationForm),
};
constexpr Field retryRate[] {
    Field("count", "count", Shape::Integer).between(1, 1'000'000),
    Field("interval", "interval", Shape::Duration).like(durationForm),
};
constexpr Field retryConstraint[] {
    {"budget", "budget", budget},
    {"minRetryRate", "minimum", retryRate},
};
constexpr Field trafficPolicySpec[] {
    Field("targetRefs", "target", localReference, Many::List, "name").required().counted(1, 16),
    {"retryConstraint", "retries:", retryConstraint},
    {"sessionPersistence", "session", session},
};
constexpr Field externalHost[] {plainHostname.required()};
constexpr Field backendPort[] {
    Field("name", "name").between(0, 63),
    aPort.required(),
};
constexpr Field xBackendTls[] {
    Field("mode", "mode", Shape::Word, Many::One, "None ServerOnly ClientAndServer").required(),
    {"clientCertificateRef", "client certificate", objectReference},
    {"validation", "validation", backendValidation},
};
constexpr Field xBackendSpec[] {
    Field("type", "type", Shape::Word, Many::One, "ExternalHostname").required(),
    {"externalHostname", "external", externalHost},
    Field("port", "port", backendPort).required(),
    {"protocol", "protocol", Shape::Word, Many::One, "TCP HTTP HTTP2 HTTP11 H2C MCP"},
    {"tls", "TLS", xBackendTls},
};

constexpr Field httpRoute[] {Field("spec", "", httpRouteSpec).required()};
constexpr Field grpcRoute[] {Field("spec", "", grpcRouteSpec).required()};
constexpr Field tlsRoute[] {Field("spec", "", tlsRouteSpec).required()};
constexpr Field alphaTlsRoute[] {Field("spec", "", alphaTlsRouteSpec).required()};
constexpr Field plainRoute[] {Field("spec", "", plainRouteSpec).required()};
constexpr Field alphaRoute[] {Field("spec", "", alphaRouteSpec).required()};
constexpr Field gateway[] {Field("spec", "", gatewaySpec).required()};
constexpr Field listenerSet[] {Field("spec", "", listenerSetSpec).required()};
constexpr Field oldListenerSet[] {Field("spec", "", oldListenerSetSpec).required()};
constexpr Field controlled[] {Field("spec", "", controlledSpec).required()};
constexpr Field grant[] {Field("spec", "", grantSpec).required()};
constexpr Field tlsPolicy[] {Field("spec", "", tlsPolicySpec).required()};
constexpr Field trafficPolicy[] {Field("spec", "", trafficPolicySpec).required()};
constexpr Field xBackend[] {Field("spec", "", xBackendSpec).required()};

/// A kind in a version; an empty version is every other one.
struct Known
{
    QLatin1StringView group;
    QLatin1StringView kind;
    QLatin1StringView version;
    std::span<const Field> fields;
    Served served = Served::Current;
};
constexpr std::array known {
    Known {group, "GatewayClass"_L1, "v1"_L1, controlled},
    Known {group, "GatewayClass"_L1, "v1beta1"_L1, controlled, Served::Older},
    Known {group, "GatewayClass"_L1, {}, controlled, Served::Gone},
    Known {group, "Gateway"_L1, "v1"_L1, gateway},
    Known {group, "Gateway"_L1, "v1beta1"_L1, gateway, Served::Older},
    Known {group, "Gateway"_L1, {}, gateway, Served::Gone},
    Known {group, "HTTPRoute"_L1, "v1"_L1, httpRoute},
    Known {group, "HTTPRoute"_L1, "v1beta1"_L1, httpRoute, Served::Older},
    Known {group, "HTTPRoute"_L1, {}, httpRoute, Served::Gone},
    Known {group, "GRPCRoute"_L1, "v1"_L1, grpcRoute},
    Known {group, "GRPCRoute"_L1, {}, grpcRoute, Served::Gone},
    Known {group, "TLSRoute"_L1, "v1"_L1, tlsRoute},
    Known {group, "TLSRoute"_L1, "v1alpha3"_L1, tlsRoute, Served::Deprecated},
    Known {group, "TLSRoute"_L1, "v1alpha2"_L1, alphaTlsRoute, Served::Deprecated},
    Known {group, "TLSRoute"_L1, {}, alphaTlsRoute, Served::Gone},
    Known {group, "TCPRoute"_L1, "v1"_L1, plainRoute},
    Known {group, "TCPRoute"_L1, "v1alpha2"_L1, alphaRoute, Served::Deprecated},
    Known {group, "TCPRoute"_L1, {}, alphaRoute, Served::Gone},
    Known {group, "UDPRoute"_L1, "v1"_L1, plainRoute},
    Known {group, "UDPRoute"_L1, "v1alpha2"_L1, alphaRoute, Served::Deprecated},
    Known {group, "UDPRoute"_L1, {}, alphaRoute, Served::Gone},
    Known {group, "ReferenceGrant"_L1, "v1"_L1, grant},
    Known {group, "ReferenceGrant"_L1, "v1beta1"_L1, grant, Served::Older},
    Known {group, "ReferenceGrant"_L1, {}, grant, Served::Gone},
    Known {group, "BackendTLSPolicy"_L1, "v1"_L1, tlsPolicy},
    Known {group, "BackendTLSPolicy"_L1, "v1alpha3"_L1, tlsPolicy, Served::Deprecated},
    Known {group, "ListenerSet"_L1, "v1"_L1, listenerSet},
    Known {experimentalGroup, "XListenerSet"_L1, {}, oldListenerSet, Served::Gone},
    Known {experimentalGroup, "XBackend"_L1, {}, xBackend},
    Known {experimentalGroup, "XBackendTrafficPolicy"_L1, {}, trafficPolicy},
    Known {experimentalGroup, "XMesh"_L1, {}, controlled},
};

const Known *knownFor(const Manifest &manifest)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Known &one) {
        return one.group == manifest.group && one.kind == manifest.key.kind && (one.version.isEmpty() || one.version == manifest.version);
    });
    return found == known.cend() ? nullptr : &*found;
}

} // namespace

const Field ruleField {"rules", "rule", httpRule, Many::List, "name"};

bool isOurs(const Manifest &manifest)
{
    return manifest.group == group || manifest.group == experimentalGroup;
}

std::span<const Field> fieldsOf(const Manifest &manifest)
{
    const Known *one = knownFor(manifest);
    return one ? one->fields : std::span<const Field> {};
}

Served servedOf(const Manifest &manifest)
{
    const Known *one = knownFor(manifest);
    return one ? one->served : Served::Current;
}

} // namespace meshboard::gateway_api
