// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/agent.h"

#include "contract/reading.h"
#include "systems/consul/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Severity = Finding::Severity;

// ------------------------------------------------------------------------------------------------------------- fields

constexpr Field check[] {
    {"id", "id"},
    {"name", "name"},
    {"notes", "notes"},
    {"service_id", "service"},
    {"serviceid", "service"},
    {"token", "token"},
    {"status", "status at first"},
    {"args", "command", Shape::Text, Many::List},
    {"scriptargs", "command", Shape::Text, Many::List},
    {"http", "URL"},
    {"header", "header", Shape::Any},
    {"method", "method"},
    {"body", "body"},
    {"disable_redirects", "redirects are not followed", Shape::Bool},
    {"output_max_size", "largest output", Shape::Integer},
    {"tcp", "address"},
    {"tcp_use_tls", "uses TLS", Shape::Bool},
    {"udp", "address"},
    {"interval", "interval", Shape::Duration},
    {"docker_container_id", "container"},
    {"dockercontainerid", "container"},
    {"shell", "shell"},
    {"grpc", "gRPC address"},
    {"grpc_use_tls", "uses TLS", Shape::Bool},
    {"tls_server_name", "TLS name"},
    {"tls_skip_verify", "certificates are not verified", Shape::Bool},
    {"tlsskipverify", "certificates are not verified", Shape::Bool},
    {"alias_node", "node whose health it takes over"},
    {"alias_service", "service whose health it takes over"},
    {"timeout", "time-out", Shape::Duration},
    {"ttl", "time to live", Shape::Duration},
    {"h2ping", "HTTP/2 address"},
    {"h2ping_use_tls", "uses TLS", Shape::Bool},
    {"os_service", "service of the system"},
    {"success_before_passing", "successes before it passes", Shape::Integer},
    {"failures_before_warning", "failures before it warns", Shape::Integer},
    {"failures_before_critical", "failures before it is critical", Shape::Integer},
    {"deregister_critical_service_after", "time until a critical service is dropped", Shape::Duration},
    {"deregistercriticalserviceafter", "time until a critical service is dropped", Shape::Duration},
    {"namespace", "namespace"},
    {"partition", "partition"},
};

constexpr Field meshGateway[] {{"mode", "mesh gateway mode", Shape::Word, Many::One, "none local remote"}};
constexpr Field upstream[] {
    {"destination_type", "type", Shape::Word, Many::One, "service prepared_query"},
    {"destination_namespace", "namespace"},
    {"destination_partition", "partition"},
    {"destination_peer", "peer"},
    Field {"destination_name", "service"}.required(),
    {"datacenter", "datacenter"},
    {"local_bind_address", "local address"},
    {"local_bind_port", "local port", Shape::Integer},
    {"local_bind_socket_path", "local socket"},
    {"local_bind_socket_mode", "mode of the local socket"},
    {"config", "setting", Shape::Any},
    {"mesh_gateway", "", meshGateway},
};
constexpr Field exposedPath[] {
    Field {"listener_port", "listener", Shape::Integer}.between(1, 65535),
    Field {"path", "path"}.required(),
    {"protocol", "protocol"},
    {"local_path_port", "local port", Shape::Integer},
};
constexpr Field expose[] {
    {"checks", "health checks are exposed", Shape::Bool},
    {"port", "port", Shape::Integer},
    {"paths", "exposed path", exposedPath, Many::List, "path"},
};
constexpr Field transparentProxy[] {
    {"outbound_listener_port", "port of the transparent proxy", Shape::Integer},
    {"dialed_directly", "instances are dialed directly", Shape::Bool},
};
constexpr Field proxy[] {
    {"destination_service_name", "service behind the proxy"},
    {"destination_service_id", "instance behind the proxy"},
    {"local_service_address", "local address"},
    {"local_service_port", "local port", Shape::Integer},
    {"local_service_socket_path", "local socket"},
    {"transparent_proxy", "", transparentProxy},
    {"mode", "proxy mode", Shape::Word, Many::One, "transparent direct"},
    {"config", "setting of the proxy", Shape::Any},
    {"upstreams", "upstream", upstream, Many::List, "destination_name"},
    {"mesh_gateway", "", meshGateway},
    {"expose", "", expose},
};
constexpr Field address[] {
    {"address", "address"},
    {"port", "port", Shape::Integer},
};
constexpr Field port[] {
    {"name", "name"},
    {"port", "port", Shape::Integer},
    {"default", "is the default", Shape::Bool},
};
constexpr Field weights[] {
    Field {"passing", "weight while passing", Shape::Integer}.between(1, 65535),
    Field {"warning", "weight while warning", Shape::Integer}.between(0, 65535),
};
constexpr Field place[] {
    {"region", "region"},
    {"zone", "zone"},
};

constexpr Field anyService[] {
    {"kind", "kind"},
    {"name", "name"},
    {"tags", "tag", Shape::Text, Many::List},
    {"address", "address"},
    {"tagged_addresses", "", address, Many::Map},
    Field {"meta", "metadata", Shape::Text, Many::Map}.keyedLike("[a-zA-Z0-9_-]{1,128}"),
    {"port", "port", Shape::Integer},
    {"ports", "port", port, Many::List, "name"},
    {"socket_path", "socket"},
    {"check", "check", check},
    {"checks", "check", check, Many::List, "id name"},
    {"token", "token"},
    {"weights", "", weights},
    {"enable_tag_override", "tags may be overridden", Shape::Bool},
    {"proxy", "", proxy},
    {"locality", "", place},
    {"namespace", "namespace"},
    {"partition", "partition"},
};

template <size_t count, size_t more>
constexpr std::array<Field, count + more> joined(const Field (&fields)[count], const Field (&others)[more])
{
    return [&]<size_t... i, size_t... j>(std::index_sequence<i...>, std::index_sequence<j...>) {
        return std::array<Field, count + more> {fields[i]..., others[j]...};
    }(std::make_index_sequence<count>(), std::make_index_sequence<more>());
}
constexpr Field object(const char *name, const char *label, std::span<const Field> fields, Many many = Many::One, const char *words = "")
{
    Field field(name, label, Shape::Object, many, words);
    field.fields = fields;
    return field;
}

// A sidecar has all that a service has, but neither an id nor a sidecar.
constexpr Field nativeOnly[] {{"native", "speaks for itself in the mesh", Shape::Bool}};
constexpr Field ofSidecars[] {{"connect", "", nativeOnly}};
constexpr auto sidecar = joined(anyService, ofSidecars);
constexpr Field connect[] {
    {"native", "speaks for itself in the mesh", Shape::Bool},
    object("sidecar_service", "sidecar", sidecar),
};
constexpr Field ofServices[] {
    {"id", "id"},
    {"connect", "", connect},
};
constexpr auto service = joined(anyService, ofServices);

constexpr Field bootstrap[] {{"bootstrap", "entry", Shape::Any}};

/// Settings of the agent: kept and shown. Those of older versions are still read by Consul 1.22 (agent/config/deprecated.go).
constexpr auto settings = std::to_array<const char *>(
    {"acl", "addresses", "advertise_addr", "advertise_addr_ipv4", "advertise_addr_ipv6", "advertise_addr_wan", "advertise_addr_wan_ipv4",
     "advertise_addr_wan_ipv6", "advertise_reconnect_timeout", "ae_interval", "alt_domain", "audit", "auto_config", "auto_encrypt",
     "auto_reload_config", "autopilot", "bind_addr", "bootstrap", "bootstrap_expect", "build_date", "cache", "check_deregister_interval_min",
     "check_output_max_size", "check_reap_interval", "check_update_interval", "client_addr", "cloud", "connect", "consul", "data_dir",
     "datacenter", "default_intention_policy", "default_query_time", "disable_anonymous_signature", "disable_coordinates",
     "disable_host_node_id", "disable_http_unprintable_char_filter", "disable_keyring_file", "disable_kv_key_validation",
     "disable_remote_exec", "disable_update_check", "discard_check_output", "discovery_max_stale", "dns_config", "domain",
     "enable_agent_tls_for_checks", "enable_central_service_config", "enable_debug", "enable_local_script_checks", "enable_script_checks",
     "enable_syslog", "encrypt", "encrypt_verify_incoming", "encrypt_verify_outgoing", "experiments", "gossip_lan", "gossip_wan",
     "http_config", "leave_on_terminate", "license_path", "license_poll_base_time", "license_poll_max_time", "license_update_base_time",
     "license_update_max_time", "limits", "locality", "log_file", "log_json", "log_level", "log_rotate_bytes", "log_rotate_duration",
     "log_rotate_max_files", "max_query_time", "node_id", "node_meta", "node_name", "partition", "peering", "performance", "pid_file",
     "ports", "primary_datacenter", "primary_gateways", "primary_gateways_interval", "protocol", "raft_logstore", "raft_prevote_disabled",
     "raft_protocol", "raft_snapshot_interval", "raft_snapshot_threshold", "raft_trailing_logs", "read_replica", "non_voting_server",
     "reconnect_timeout", "reconnect_timeout_wan", "recursors", "rejoin_after_leave", "reporting", "retry_interval", "retry_interval_wan",
     "retry_join", "retry_join_wan", "retry_max", "retry_max_wan", "revision", "rpc", "segment", "segment_limit", "segment_name_limit",
     "segments", "serf_lan", "serf_lan_allowed_cidrs", "serf_wan", "serf_wan_allowed_cidrs", "server", "server_name",
     "server_rejoin_age_max", "session_ttl_min", "skip_leave_on_interrupt", "snapshot_agent", "sync_coordinate_interval_min",
     "sync_coordinate_rate_target", "syslog_facility", "tagged_addresses", "telemetry", "tls", "translate_wan_addrs", "ui", "ui_config",
     "ui_content_path", "ui_dir", "unix_sockets", "use_streaming_backend", "version", "version_metadata", "version_prerelease", "watches",
     "xds", "acl_agent_master_token", "acl_agent_token", "acl_token", "acl_enable_key_list_policy", "acl_master_token",
     "acl_replication_token", "enable_acl_replication", "acl_datacenter", "acl_default_policy", "acl_down_policy", "acl_ttl",
     "acl_enforce_version_8", "ca_file", "ca_path", "cert_file", "key_file", "tls_cipher_suites", "tls_min_version", "verify_incoming",
     "verify_incoming_https", "verify_incoming_rpc", "verify_outgoing", "verify_server_hostname", "tls_prefer_server_cipher_suites",
     "start_join", "start_join_wan", "raft_boltdb"});

/// Of these one is enough, where all else is known too: no other program has them at the top of a file.
constexpr auto unmistakable = std::to_array<const char *>(
    {"bootstrap_expect", "retry_join", "client_addr", "serf_lan", "primary_datacenter", "ui_config", "auto_encrypt", "dns_config",
     "encrypt_verify_incoming", "verify_server_hostname", "enable_local_script_checks", "enable_script_checks", "node_meta"});

std::vector<Field> everyField()
{
    std::vector<Field> fields {
        object("service", "", service),
        object("services", "service", service, Many::List, "id name"),
        {"check", "check", check},
        {"checks", "check", check, Many::List, "id name"},
        {"config_entries", "", bootstrap},
    };
    for (const char *setting : settings)
        fields.emplace_back(setting, "setting of the agent", Shape::Any);
    return fields;
}

// ------------------------------------------------------------------------------------------------------------- reading

text::Node fieldIn(const text::Node &map, QByteArrayView name)
{
    return fieldOf(map, name, agentGrammar.spelling);
}
/// A block of HCL is a list of one; nothing where there are several.
text::Node blockIn(const text::Node &map, QByteArrayView name)
{
    const QList<text::Node> blocks = itemsOf(map, name, agentGrammar.spelling);
    return blocks.size() == 1 ? blocks.first() : text::Node();
}
QList<text::Node> blocksIn(const text::Node &map, QByteArrayView name)
{
    return itemsOf(map, name, agentGrammar.spelling);
}
QString textIn(const text::Node &map, QByteArrayView name)
{
    return fieldIn(map, name).text();
}

/// The ways a check can look at something; without any it waits to be told, and needs a time to live.
constexpr std::array ways {"args", "scriptargs", "http", "tcp", "udp", "grpc", "h2ping", "os_service"};
constexpr std::array aliases {"alias_node", "alias_service"};

template <typename Names>
bool hasOneOf(const text::Node &map, const Names &names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        const text::Node value = fieldIn(map, name);
        return value.size() > 0 || !value.text().isEmpty();
    });
}

bool isDefinition(const text::Node &node, QByteArrayView name)
{
    if (!node.isMap())
        return false;
    if (name.startsWith("service"))
        return fieldIn(node, "name").isScalar() || fieldIn(node, "id").isScalar();
    return hasOneOf(node, ways) || hasOneOf(node, aliases) || fieldIn(node, "ttl").isScalar();
}

/// The checks of a service, or of the agent itself.
QList<text::Node> checksIn(const text::Node &map)
{
    return blocksIn(map, "check") + blocksIn(map, "checks");
}

bool isPositive(const text::Node &duration)
{
    return meshboard::durationOf(duration.text()).value_or(std::chrono::nanoseconds(0)).count() > 0;
}

// ---------------------------------------------------------------------------------------------------------- findings

class Faults
{
public:
    Faults(const DocumentId &document, QList<Finding> &findings)
        : m_findings(findings)
    {
        m_entry.document = document;
    }

    void checksOf(const text::Node &map)
    {
        for (const text::Node &one : checksIn(map)) {
            if (one.isMap())
                oneCheck(one);
        }
    }

    void serviceAt(const Entry &definition)
    {
        m_entry = definition;
        const text::Node &node = definition.node;
        if (definition.key.name.isEmpty())
            add("MB0212", node, {QT_TRANSLATE_NOOP("Model", "This service has no name"), {}},
                {QT_TRANSLATE_NOOP("Model", "Write its name: an id is not enough."), {}});
        common(node);
        const text::Node beside = blockIn(blockIn(node, "connect"), "sidecar_service");
        if (beside)
            common(beside);
        const bool isProxy = textIn(node, "kind") == "connect-proxy"_L1;
        if (isProxy && textIn(blockIn(node, "proxy"), "destination_service_name").trimmed().isEmpty())
            add("MB0212", node, {QT_TRANSLATE_NOOP("Model", "Proxy %1 does not say which service it stands before"), {definition.key.name}},
                {QT_TRANSLATE_NOOP("Model", "Write destination_service_name into its proxy."), {}});
        upstreams(blockIn(isProxy ? node : beside, "proxy"));
    }

private:
    void add(const char *code, const text::Node &at, Message what, Message advice)
    {
        m_findings.append(findingAt(code, Severity::Error, m_entry, at, std::move(what), std::move(advice)));
    }

    void common(const text::Node &node)
    {
        checksOf(node);
        const text::Node socket = fieldIn(node, "socket_path");
        if (socket && (fieldIn(node, "port") || fieldIn(node, "address")))
            add("MB0217", socket, {QT_TRANSLATE_NOOP("Model", "A service has a socket or an address and port, not both"), {}},
                {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        const text::Node ports = fieldIn(node, "ports");
        if (ports.size() > 0 && fieldIn(node, "port").integer().value_or(0) != 0)
            add("MB0217", ports, {QT_TRANSLATE_NOOP("Model", "A service has one port or a list of ports, not both"), {}},
                {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }

    // agent/structs/check_type.go, CheckType.Validate().
    void oneCheck(const text::Node &node)
    {
        const text::Node interval = fieldIn(node, "interval");
        const text::Node ttl = fieldIn(node, "ttl");
        const bool looks = hasOneOf(node, ways);
        const bool isAlias = hasOneOf(node, aliases);
        if (interval && ttl && isPositive(interval) && isPositive(ttl))
            add("MB0216", ttl, {QT_TRANSLATE_NOOP("Model", "A check has an interval or a time to live, not both"), {}},
                {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        else if (looks && isAlias)
            add("MB0216", node, {QT_TRANSLATE_NOOP("Model", "A check that takes over the health of another cannot look for itself"), {}},
                {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        else if (looks && !isPositive(interval))
            add("MB0216", interval ? interval : node, {QT_TRANSLATE_NOOP("Model", "This check has no interval"), {}},
                {QT_TRANSLATE_NOOP("Model", "Write how often it shall look: interval = \"10s\"."), {}});
        else if (isAlias && isPositive(ttl))
            add("MB0216", ttl, {QT_TRANSLATE_NOOP("Model", "A check that takes over the health of another has no time to live"), {}},
                {QT_TRANSLATE_NOOP("Model", "Delete it."), {}});
        else if (!looks && !isAlias && !isPositive(ttl))
            add("MB0216", ttl ? ttl : node, {QT_TRANSLATE_NOOP("Model", "This check looks at nothing"), {}},
                {QT_TRANSLATE_NOOP("Model", "Write what it shall look at, or a time to live within which it is told."), {}});
    }

    // agent/structs/connect_proxy_config.go, Upstream.Validate().
    void upstreams(const text::Node &of)
    {
        for (const text::Node &one : blocksIn(of, "upstreams")) {
            if (!one.isMap())
                continue;
            const text::Node name = fieldIn(one, "destination_name");
            if (name.text() == "*"_L1)
                add("MB0218", name, {QT_TRANSLATE_NOOP("Model", "An upstream is one service: %1 is none"), {name.text()}},
                    {QT_TRANSLATE_NOOP("Model", "Name the service."), {}});
            const bool hasPort = fieldIn(one, "local_bind_port").integer().value_or(0) != 0;
            const text::Node socket = fieldIn(one, "local_bind_socket_path");
            if (!hasPort && socket.text().isEmpty())
                add("MB0218", one, {QT_TRANSLATE_NOOP("Model", "Upstream %1 has no local port"), {name.text()}},
                    {QT_TRANSLATE_NOOP("Model", "Write local_bind_port: where the service reaches it."), {}});
            if (hasPort && !socket.text().isEmpty())
                add("MB0218", socket, {QT_TRANSLATE_NOOP("Model", "Upstream %1 has both a local port and a local socket"), {name.text()}},
                    {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        }
    }

    QList<Finding> &m_findings;
    Entry m_entry;
};

// --------------------------------------------------------------------------------------------------------- assembling

Service::Kind kindOf(const QString &kind)
{
    return kind.endsWith("-gateway"_L1) ? Service::Kind::Gateway : Service::Kind::Service;
}

QString scopeIn(const text::Node &node)
{
    return scopeOf(textIn(node, "partition"), textIn(node, "namespace"));
}

/// Where an agent answers for its services that say no address.
QString hostOf(const Entry &definition)
{
    const text::Node root = definition.node.tree().root();
    for (const text::Node &node : {definition.node, root}) {
        for (const char *name : {"address", "advertise_addr", "node_name"}) {
            if (const QString text = textIn(node, name); !text.isEmpty())
                return text;
        }
    }
    return {};
}

Instance instanceOf(const Entry &definition)
{
    const text::Node &node = definition.node;
    Instance instance;
    instance.id = textIn(node, "id");
    if (instance.id.isEmpty())
        instance.id = definition.key.name;
    instance.host = hostOf(definition);
    if (const auto number = fieldIn(node, "port").integer(); number && *number > 0 && *number <= 65535)
        instance.port = quint16(*number);
    for (const text::Node &entry : entriesOf(node, "meta", agentGrammar.spelling))
        instance.labels.insert(QString::fromUtf8(entry.key()), entry.text());
    QStringList tags;
    for (const text::Node &tag : blocksIn(node, "tags"))
        tags.append(tag.text());
    if (!tags.isEmpty())
        instance.labels.insert(u"tags"_s, tags.join(", "_L1));
    instance.subset = instance.labels.value(u"version"_s);
    return instance;
}

} // namespace

std::span<const Field> agentFields()
{
    static const std::vector<Field> fields = everyField();
    return fields;
}

bool isAgentConfiguration(const text::Tree &tree)
{
    if (tree.syntax() != text::Syntax::Hcl && tree.syntax() != text::Syntax::Json)
        return false;
    const text::Node root = tree.root();
    int known = 0;
    int unknown = 0;
    bool hasDefinition = false;
    bool isUnmistakable = false;
    for (int i = 0; i < root.size(); ++i) {
        const QByteArray key = root[i].key();
        const Field *field = fieldOf(agentFields(), key, agentGrammar.spelling);
        ++(field ? known : unknown);
        if (!field)
            continue;
        const QByteArray name = spelled(key, agentGrammar.spelling);
        isUnmistakable = isUnmistakable || std::find(unmistakable.begin(), unmistakable.end(), name) != unmistakable.end();
        const QList<text::Node> blocks = name.startsWith("service") || name.startsWith("check") ? blocksIn(root, name) : QList<text::Node>();
        hasDefinition = hasDefinition || std::any_of(blocks.cbegin(), blocks.cend(), [&](const text::Node &block) { return isDefinition(block, name); });
        hasDefinition = hasDefinition || (name == "config_entries" && fieldIn(blockIn(root, name), "bootstrap"));
    }
    return root.isMap() && (hasDefinition ? unknown < known : isUnmistakable && unknown == 0);
}

QList<Entry> definitionsIn(const text::Tree &tree, const DocumentId &document)
{
    QList<Entry> found;
    const text::Node root = tree.root();
    for (const text::Node &node : blocksIn(root, "service") + blocksIn(root, "services")) {
        if (!node.isMap())
            continue;
        Entry entry;
        entry.node = node;
        entry.document = document;
        entry.key = {u"service"_s, scopeIn(node), textIn(node, "name")};
        found.append(entry);
    }
    return found;
}

QList<Finding> agentFindings(const text::Tree &tree, const DocumentId &document, const QList<Entry> &definitions)
{
    QList<Finding> findings;
    Faults faults(document, findings);
    faults.checksOf(tree.root());
    for (const Entry &definition : definitions)
        faults.serviceAt(definition);
    return findings;
}

void declareDefined(const QList<Entry> &definitions, Assembly &assembly)
{
    std::map<ServiceKey, Service> services;
    for (const Service &known : std::as_const(assembly.services))
        services[known.key] = known;
    for (const Entry &definition : definitions) {
        const QString kind = textIn(definition.node, "kind");
        const bool isProxy = kind == "connect-proxy"_L1;
        const text::Node inFront = blockIn(isProxy ? definition.node : blockIn(blockIn(definition.node, "connect"), "sidecar_service"), "proxy");
        // A proxy stands for the service behind it, and is none itself.
        const ServiceKey key {definition.key.scope, isProxy ? textIn(inFront, "destination_service_name") : definition.key.name};
        if (key.name.isEmpty())
            continue;
        for (const text::Node &upstream : blocksIn(inFront, "upstreams")) {
            const QString scope = scopeOf(textIn(upstream, "destination_partition"), textIn(upstream, "destination_namespace"));
            const ServiceKey to {scope.isEmpty() ? key.scope : scope, textIn(upstream, "destination_name")};
            if (!to.name.isEmpty() && textIn(upstream, "destination_type") != "prepared_query"_L1)
                assembly.upstreams.append({key, to, originOf(definition.document, upstream)});
        }
        if (isProxy)
            continue;
        Service &service = services[key];
        service.key = key;
        service.system = u"consul"_s;
        service.kind = kindOf(kind);
        service.declaredIn.append(definition.origin());
        service.instances.append(instanceOf(definition));
    }
    assembly.services.clear();
    for (auto &[key, service] : services) {
        std::sort(service.instances.begin(), service.instances.end(), [](const Instance &a, const Instance &b) { return a.id < b.id; });
        assembly.services.append(service);
    }
}

} // namespace meshboard::consul
