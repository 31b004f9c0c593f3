// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/words.h"

#include "systems/consul/entries.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

// What every entry has; the indices come with entries that were read back from a server.
#define ENTRY_WORDS                                                                                                                   \
    {"kind", "kind"}, {"name", "name"}, {"namespace", "namespace"}, {"partition", "partition"}, {"meta.*", "metadata %1"},             \
        {"create_index", "revision of its creation"}, {"modify_index", "revision of its last change"}, {"hash", "hash"}

#define HEADER_WORDS(way, of)                                                                                                         \
    {way ".request_headers.add.*", "request header added" of}, {way ".request_headers.set.*", "request header set" of},                \
        {way ".request_headers.remove.#", "request header removed" of}, {way ".response_headers.add.*", "response header added" of},  \
        {way ".response_headers.set.*", "response header set" of}, {way ".response_headers.remove.#", "response header removed" of}

#define PROXY_WORDS                                                                                                                   \
    {"mode", "proxy mode"}, {"transparent_proxy.outbound_listener_port", "port of the transparent proxy"},                             \
        {"transparent_proxy.dialed_directly", "instances are dialed directly"}, {"mutual_tls_mode", "mutual TLS mode"},                \
        {"mesh_gateway.mode", "mesh gateway mode"}, {"expose.checks", "health checks are exposed"},                                    \
        {"expose.paths.#.path", "exposed path %1"}, {"expose.paths.#.local_path_port", "local port of exposed path %1"},               \
        {"expose.paths.#.listener_port", "listener of exposed path %1"}, {"expose.paths.#.protocol", "protocol of exposed path %1"},   \
        {"envoy_extensions.#.name", "Envoy extension %1"}, {"envoy_extensions.#.required", "Envoy extension %1 is required"},          \
        {"envoy_extensions.#.consul_version", "Consul version for extension %1"},                                                      \
        {"envoy_extensions.#.envoy_version", "Envoy version for extension %1"},                                                        \
        {"envoy_extensions.#.arguments.**", "argument of Envoy extension %1: %2"}

#define UPSTREAM_WORDS(way, of)                                                                                                       \
    {way ".name", "upstream" of}, {way ".namespace", "namespace" of}, {way ".partition", "partition" of}, {way ".peer", "peer" of},    \
        {way ".protocol", "protocol" of}, {way ".connect_timeout_ms", "connect time-out (ms)" of},                                     \
        {way ".mesh_gateway.mode", "mesh gateway mode" of}, {way ".balance_outbound_connections", "connection balance" of},            \
        {way ".limits.max_connections", "most connections" of}, {way ".limits.max_pending_requests", "most pending requests" of},      \
        {way ".limits.max_concurrent_requests", "most concurrent requests" of},                                                        \
        {way ".passive_health_check.interval", "interval of passive health checks" of},                                                \
        {way ".passive_health_check.max_failures", "failures before ejection" of},                                                     \
        {way ".passive_health_check.enforcing_consecutive_5xx", "chance of ejection (%)" of},                                          \
        {way ".passive_health_check.max_ejection_percent", "most ejected instances (%)" of},                                           \
        {way ".passive_health_check.base_ejection_time", "ejection time" of},                                                          \
        {way ".envoy_listener_json", "own Envoy listener" of}, {way ".envoy_cluster_json", "own Envoy cluster" of}

const Vocabulary &router()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"routes.#.match.http.path_exact", "exact path of route %1"},
        {"routes.#.match.http.path_prefix", "path prefix of route %1"},
        {"routes.#.match.http.path_regex", "path pattern of route %1"},
        {"routes.#.match.http.case_insensitive", "path of route %1 ignores case"},
        {"routes.#.match.http.header.#.name", "header %2 of route %1"},
        {"routes.#.match.http.header.#.present", "header %2 of route %1 is present"},
        {"routes.#.match.http.header.#.exact", "value of header %2 of route %1"},
        {"routes.#.match.http.header.#.prefix", "prefix of header %2 of route %1"},
        {"routes.#.match.http.header.#.suffix", "suffix of header %2 of route %1"},
        {"routes.#.match.http.header.#.contains", "part of header %2 of route %1"},
        {"routes.#.match.http.header.#.regex", "pattern of header %2 of route %1"},
        {"routes.#.match.http.header.#.invert", "header %2 of route %1 is inverted"},
        {"routes.#.match.http.header.#.ignore_case", "header %2 of route %1 ignores case"},
        {"routes.#.match.http.query_param.#.name", "query parameter %2 of route %1"},
        {"routes.#.match.http.query_param.#.present", "query parameter %2 of route %1 is present"},
        {"routes.#.match.http.query_param.#.exact", "value of query parameter %2 of route %1"},
        {"routes.#.match.http.query_param.#.regex", "pattern of query parameter %2 of route %1"},
        {"routes.#.match.http.methods.#", "method %2 of route %1"},
        {"routes.#.destination.service", "service of route %1"},
        {"routes.#.destination.service_subset", "subset of route %1"},
        {"routes.#.destination.namespace", "namespace of route %1"},
        {"routes.#.destination.partition", "partition of route %1"},
        {"routes.#.destination.prefix_rewrite", "rewritten prefix of route %1"},
        {"routes.#.destination.request_timeout", "time-out of route %1"},
        {"routes.#.destination.idle_timeout", "idle time-out of route %1"},
        {"routes.#.destination.num_retries", "retries of route %1"},
        {"routes.#.destination.retry_on_connect_failure", "route %1 retries failed connections"},
        {"routes.#.destination.retry_on.#", "retry condition %2 of route %1"},
        {"routes.#.destination.retry_on_status_codes.#", "retried status %2 of route %1"},
        HEADER_WORDS("routes.#.destination", " by route %1: %2"),
    });
    return words;
}

const Vocabulary &splitter()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"splits.#.weight", "weight of split %1"},
        {"splits.#.service", "service of split %1"},
        {"splits.#.service_subset", "subset of split %1"},
        {"splits.#.namespace", "namespace of split %1"},
        {"splits.#.partition", "partition of split %1"},
        HEADER_WORDS("splits.#", " by split %1: %2"),
    });
    return words;
}

const Vocabulary &resolver()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"connect_timeout", "connect time-out"},
        {"request_timeout", "time-out"},
        {"default_subset", "default subset"},
        {"subsets.*.filter", "filter of subset %1"},
        {"subsets.*.only_passing", "subset %1 takes passing instances only"},
        {"redirect.service", "service redirected to"},
        {"redirect.service_subset", "subset redirected to"},
        {"redirect.namespace", "namespace redirected to"},
        {"redirect.partition", "partition redirected to"},
        {"redirect.datacenter", "datacenter redirected to"},
        {"redirect.peer", "peer redirected to"},
        {"redirect.sameness_group", "sameness group redirected to"},
        {"failover.*.service", "failover service of %1"},
        {"failover.*.service_subset", "failover subset of %1"},
        {"failover.*.namespace", "failover namespace of %1"},
        {"failover.*.sameness_group", "failover sameness group of %1"},
        {"failover.*.datacenters.#", "failover datacenter %2 of %1"},
        {"failover.*.targets.#.service", "service of failover target %2 of %1"},
        {"failover.*.targets.#.service_subset", "subset of failover target %2 of %1"},
        {"failover.*.targets.#.namespace", "namespace of failover target %2 of %1"},
        {"failover.*.targets.#.partition", "partition of failover target %2 of %1"},
        {"failover.*.targets.#.datacenter", "datacenter of failover target %2 of %1"},
        {"failover.*.targets.#.peer", "peer of failover target %2 of %1"},
        {"failover.*.policy.mode", "failover policy of %1"},
        {"failover.*.policy.regions.#", "failover region %2 of %1"},
        {"prioritize_by_locality.mode", "locality priority"},
        {"load_balancer.policy", "load balancing"},
        {"load_balancer.ring_hash_config.minimum_ring_size", "smallest hash ring"},
        {"load_balancer.ring_hash_config.maximum_ring_size", "largest hash ring"},
        {"load_balancer.least_request_config.choice_count", "instances compared"},
        {"load_balancer.hash_policies.#.field", "hashed field %1"},
        {"load_balancer.hash_policies.#.field_value", "name of hashed field %1"},
        {"load_balancer.hash_policies.#.source_ip", "hash %1 takes the source address"},
        {"load_balancer.hash_policies.#.terminal", "hash %1 ends the list"},
        {"load_balancer.hash_policies.#.cookie_config.session", "cookie of hash %1 lasts a session"},
        {"load_balancer.hash_policies.#.cookie_config.ttl", "lifetime of the cookie of hash %1"},
        {"load_balancer.hash_policies.#.cookie_config.path", "path of the cookie of hash %1"},
    });
    return words;
}

const Vocabulary &serviceDefaults()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        PROXY_WORDS,
        UPSTREAM_WORDS("upstream_config.defaults", " of all upstreams"),
        UPSTREAM_WORDS("upstream_config.overrides.#", " of upstream %1"),
        {"protocol", "protocol"},
        {"external_sni", "external SNI"},
        {"destination.addresses.#", "external address %1"},
        {"destination.address", "external address"},
        {"destination.port", "external port"},
        {"max_inbound_connections", "most inbound connections"},
        {"max_request_headers_kb", "largest request headers (kB)"},
        {"local_connect_timeout_ms", "local connect time-out (ms)"},
        {"local_request_timeout_ms", "local request time-out (ms)"},
        {"balance_inbound_connections", "balance of inbound connections"},
        {"rate_limits.instance_level.requests_per_second", "requests a second of an instance"},
        {"rate_limits.instance_level.requests_max_burst", "burst of an instance"},
        {"rate_limits.instance_level.routes.#.path_exact", "exact path of rate limit %1"},
        {"rate_limits.instance_level.routes.#.path_prefix", "path prefix of rate limit %1"},
        {"rate_limits.instance_level.routes.#.path_regex", "path pattern of rate limit %1"},
        {"rate_limits.instance_level.routes.#.requests_per_second", "requests a second of rate limit %1"},
        {"rate_limits.instance_level.routes.#.requests_max_burst", "burst of rate limit %1"},
    });
    return words;
}

const Vocabulary &proxyDefaults()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        PROXY_WORDS,
        {"config.**", "proxy setting %1"},
        {"access_logs.enabled", "access logs are on"},
        {"access_logs.disable_listener_logs", "listener logs are off"},
        {"access_logs.type", "access log goes to"},
        {"access_logs.path", "access log file"},
        {"access_logs.json_format", "access log format (JSON)"},
        {"access_logs.text_format", "access log format"},
        {"failover_policy.mode", "failover policy"},
        {"failover_policy.regions.#", "failover region %1"},
        {"prioritize_by_locality.mode", "locality priority"},
    });
    return words;
}

const Vocabulary &intentions()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"sources.#.name", "source %1"},
        {"sources.#.namespace", "namespace of source %1"},
        {"sources.#.partition", "partition of source %1"},
        {"sources.#.peer", "peer of source %1"},
        {"sources.#.sameness_group", "sameness group of source %1"},
        {"sources.#.action", "action for source %1"},
        {"sources.#.precedence", "precedence of source %1"},
        {"sources.#.type", "type of source %1"},
        {"sources.#.description", "description of source %1"},
        {"sources.#.legacy_id", "old identifier of source %1"},
        {"sources.#.legacy_meta.*", "old metadata of source %1: %2"},
        {"sources.#.legacy_create_time", "creation of source %1"},
        {"sources.#.legacy_update_time", "last update of source %1"},
        {"sources.#.permissions.#.action", "action of permission %2 of source %1"},
        {"sources.#.permissions.#.http.path_exact", "exact path of permission %2 of source %1"},
        {"sources.#.permissions.#.http.path_prefix", "path prefix of permission %2 of source %1"},
        {"sources.#.permissions.#.http.path_regex", "path pattern of permission %2 of source %1"},
        {"sources.#.permissions.#.http.methods.#", "method %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.name", "header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.present", "header %3 of permission %2 of source %1 is present"},
        {"sources.#.permissions.#.http.header.#.exact", "value of header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.prefix", "prefix of header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.suffix", "suffix of header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.contains", "part of header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.regex", "pattern of header %3 of permission %2 of source %1"},
        {"sources.#.permissions.#.http.header.#.invert", "header %3 of permission %2 of source %1 is inverted"},
        {"sources.#.permissions.#.http.header.#.ignore_case", "header %3 of permission %2 of source %1 ignores case"},
        {"sources.#.permissions.#.jwt.**", "token of permission %2 of source %1: %3"},
        {"jwt.**", "required token: %1"},
    });
    return words;
}

const Vocabulary &gateways()
{
#define GATEWAY_TLS(way, suite, of)                                                                                                        \
    {way ".tls.enabled", "TLS" of}, {way ".tls.tls_min_version", "lowest TLS version" of}, {way ".tls.tls_max_version", "highest TLS version" of}, \
        {way ".tls.cipher_suites.#", suite of}, {way ".tls.sds.cluster_name", "certificate service" of},                   \
        {way ".tls.sds.cert_resource", "certificate" of}
#define LIMIT_WORDS(way, of)                                                                                                          \
    {way "max_connections", "most connections" of}, {way "max_pending_requests", "most pending requests" of},                          \
        {way "max_concurrent_requests", "most concurrent requests" of},                                                                \
        {way "passive_health_check.interval", "interval of passive health checks" of},                                                 \
        {way "passive_health_check.max_failures", "failures before ejection" of},                                                      \
        {way "passive_health_check.enforcing_consecutive_5xx", "chance of ejection (%)" of},                                           \
        {way "passive_health_check.max_ejection_percent", "most ejected instances (%)" of},                                            \
        {way "passive_health_check.base_ejection_time", "ejection time" of}
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"tls.enabled", "TLS"},
        {"tls.tls_min_version", "lowest TLS version"},
        {"tls.tls_max_version", "highest TLS version"},
        {"tls.cipher_suites.#", "cipher suite %1"},
        {"tls.sds.cluster_name", "certificate service"},
        {"tls.sds.cert_resource", "certificate"},
        LIMIT_WORDS("defaults.", " of all services"),
        {"listeners.#.name", "name of listener %1"},
        {"listeners.#.hostname", "host of listener %1"},
        {"listeners.#.port", "port of listener %1"},
        {"listeners.#.protocol", "protocol of listener %1"},
        GATEWAY_TLS("listeners.#", "cipher suite %2", " of listener %1"),
        {"listeners.#.tls.certificates.#.kind", "kind of certificate %2 of listener %1"},
        {"listeners.#.tls.certificates.#.name", "certificate %2 of listener %1"},
        {"listeners.#.tls.certificates.#.namespace", "namespace of certificate %2 of listener %1"},
        {"listeners.#.tls.certificates.#.partition", "partition of certificate %2 of listener %1"},
        {"listeners.#.tls.min_version", "lowest TLS version of listener %1"},
        {"listeners.#.tls.max_version", "highest TLS version of listener %1"},
        {"listeners.#.override.**", "setting of listener %1 that overrides routes: %2"},
        {"listeners.#.default.**", "setting of listener %1 for routes: %2"},
        {"listeners.#.max_request_headers_kb", "largest request headers (kB) of listener %1"},
        {"listeners.#.services.#.name", "service %2 of listener %1"},
        {"listeners.#.services.#.hosts.#", "host %3 of service %2 of listener %1"},
        {"listeners.#.services.#.namespace", "namespace of service %2 of listener %1"},
        {"listeners.#.services.#.partition", "partition of service %2 of listener %1"},
        LIMIT_WORDS("listeners.#.services.#.", " of service %2 of listener %1"),
        GATEWAY_TLS("listeners.#.services.#", "cipher suite %3", " of service %2 of listener %1"),
        HEADER_WORDS("listeners.#.services.#", " for service %2 of listener %1: %3"),
        {"services.#.name", "service %1"},
        {"services.#.namespace", "namespace of service %1"},
        {"services.#.ca_file", "CA of service %1"},
        {"services.#.cert_file", "certificate for service %1"},
        {"services.#.key_file", "key for service %1"},
        {"services.#.sni", "SNI of service %1"},
        {"services.#.disable_auto_host_rewrite", "host header of service %1 is kept"},
    });
    return words;
}

const Vocabulary &routesOfGateways()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"parents.#.kind", "kind of parent %1"},
        {"parents.#.name", "parent %1"},
        {"parents.#.namespace", "namespace of parent %1"},
        {"parents.#.partition", "partition of parent %1"},
        {"parents.#.section_name", "listener of parent %1"},
        {"hostnames.#", "host %1"},
        {"rules.#.filters.**", "filter of rule %1: %2"},
        {"rules.#.response_filters.**", "filter of answers of rule %1: %2"},
        {"rules.#.matches.#.path.match", "way to match the path of rule %1"},
        {"rules.#.matches.#.path.value", "path of rule %1"},
        {"rules.#.matches.#.method", "method of rule %1"},
        {"rules.#.matches.#.headers.#.name", "header %3 of rule %1"},
        {"rules.#.matches.#.headers.#.match", "way to match header %3 of rule %1"},
        {"rules.#.matches.#.headers.#.value", "value of header %3 of rule %1"},
        {"rules.#.matches.#.query.#.name", "query parameter %3 of rule %1"},
        {"rules.#.matches.#.query.#.match", "way to match query parameter %3 of rule %1"},
        {"rules.#.matches.#.query.#.value", "value of query parameter %3 of rule %1"},
        {"rules.#.services.#.name", "service %2 of rule %1"},
        {"rules.#.services.#.weight", "weight of service %2 of rule %1"},
        {"rules.#.services.#.namespace", "namespace of service %2 of rule %1"},
        {"rules.#.services.#.partition", "partition of service %2 of rule %1"},
        {"rules.#.services.#.filters.**", "filter for service %2 of rule %1: %3"},
        {"rules.#.services.#.response_filters.**", "filter of answers of service %2 of rule %1: %3"},
        {"services.#.name", "service %1"},
        {"services.#.namespace", "namespace of service %1"},
        {"services.#.partition", "partition of service %1"},
    });
    return words;
}

const Vocabulary &clusterWide()
{
    static const Vocabulary words(spelling, {
        ENTRY_WORDS,
        {"transparent_proxy.mesh_destinations_only", "destinations outside the mesh are refused"},
        {"allow_enabling_permissive_mutual_tls", "permissive mutual TLS is allowed"},
        {"validate_clusters", "clusters are validated"},
        {"tls.incoming.tls_min_version", "lowest TLS version of incoming connections"},
        {"tls.incoming.tls_max_version", "highest TLS version of incoming connections"},
        {"tls.incoming.cipher_suites.#", "cipher suite %1 of incoming connections"},
        {"tls.outgoing.tls_min_version", "lowest TLS version of outgoing connections"},
        {"tls.outgoing.tls_max_version", "highest TLS version of outgoing connections"},
        {"tls.outgoing.cipher_suites.#", "cipher suite %1 of outgoing connections"},
        {"http.sanitize_x_forwarded_client_cert", "forwarded client certificates are dropped"},
        {"http.incoming.request_normalization.insecure_disable_path_normalization", "paths are not normalized"},
        {"http.incoming.request_normalization.merge_slashes", "slashes are merged"},
        {"http.incoming.request_normalization.path_with_escaped_slashes_action", "paths with escaped slashes"},
        {"http.incoming.request_normalization.headers_with_underscores_action", "headers with underscores"},
        {"peering.peer_through_mesh_gateways", "peers are reached through mesh gateways"},
        {"services.#.name", "exported service %1"},
        {"services.#.namespace", "namespace of exported service %1"},
        {"services.#.consumers.#.partition", "partition that consumes service %1"},
        {"services.#.consumers.#.peer", "peer that consumes service %1"},
        {"services.#.consumers.#.sameness_group", "sameness group that consumes service %1"},
        {"default_for_failover", "default for failover"},
        {"include_local", "the local partition is a member"},
        {"members.#.partition", "partition of member %1"},
        {"members.#.peer", "peer of member %1"},
        {"certificate", "certificate"},
        {"private_key", "private key"},
    });
    return words;
}

} // namespace

bool isKind(const QString &kind)
{
    static const QStringList kinds {
        u"service-defaults"_s,    u"proxy-defaults"_s,      u"service-router"_s,     u"service-splitter"_s,        u"service-resolver"_s,
        u"ingress-gateway"_s,     u"terminating-gateway"_s, u"service-intentions"_s, u"mesh"_s,                    u"exported-services"_s,
        u"api-gateway"_s,         u"inline-certificate"_s,  u"http-route"_s,         u"tcp-route"_s,               u"bound-api-gateway"_s,
        u"sameness-group"_s,      u"jwt-provider"_s,        u"rate-limit"_s,         u"file-system-certificate"_s, u"control-plane-request-limit"_s,
        u"partition-exports"_s,
    };
    return kinds.contains(kind);
}

const Vocabulary *wordsOf(const QString &kind)
{
    if (kind == "service-router"_L1)
        return &router();
    if (kind == "service-splitter"_L1)
        return &splitter();
    if (kind == "service-resolver"_L1)
        return &resolver();
    if (kind == "service-defaults"_L1)
        return &serviceDefaults();
    if (kind == "proxy-defaults"_L1)
        return &proxyDefaults();
    if (kind == "service-intentions"_L1)
        return &intentions();
    static const QStringList gatewayKinds {u"ingress-gateway"_s, u"terminating-gateway"_s, u"api-gateway"_s};
    static const QStringList routeKinds {u"http-route"_s, u"tcp-route"_s};
    static const QStringList clusterKinds {u"mesh"_s, u"exported-services"_s, u"sameness-group"_s, u"inline-certificate"_s, u"file-system-certificate"_s};
    if (gatewayKinds.contains(kind))
        return &gateways();
    if (routeKinds.contains(kind))
        return &routesOfGateways();
    if (clusterKinds.contains(kind))
        return &clusterWide();
    return nullptr;
}

} // namespace meshboard::consul
