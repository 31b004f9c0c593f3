// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/check.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What Istio's API server refuses beyond the shape of single fields: the validation rules of the CRDs that tables cannot
/// say (istio/istio, manifests/charts/base/files/crd-all.gen.yaml, x-kubernetes-validations), and those of the webhook.
namespace meshboard::istio {

namespace {

void refuse(Report &report, const Cursor &at, Message what, Message advice = {})
{
    report.add("MB0126", Finding::Severity::Error, at, std::move(what), std::move(advice));
}

bool isAddress(const QString &text)
{
    return !QHostAddress(text).isNull() && !text.contains(u'%');
}

// ------------------------------------------------------------ what the webhook refuses: istio/istio, pkg/config/validation

/// Whether it is a name of DNS; a `*` may stand for its first part.
bool isHostName(const QString &name)
{
    static const QRegularExpression form(uR"(^(\*|(\*\.)?[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?)*\.?)$)"_s);
    return form.match(name).hasMatch();
}

void checkHost(const Cursor &host, Report &report)
{
    if (host.isScalar() && !isHostName(host.text()) && !isAddress(host.text()))
        refuse(report, host, {QT_TRANSLATE_NOOP("Model", "%1 is no host name"), {host.text()}},
               {QT_TRANSLATE_NOOP("Model", "Names are made of letters, digits, - and dots; a * may be their first part."), {}});
}

/// namespace/host, where `*` and short names have rules of their own.
void checkServerHost(const Cursor &host, Report &report)
{
    const QString name = host.text().section(u'/', -1);
    if (!name.contains(u'.') && name != "*"_L1 && !isAddress(name))
        refuse(report, host, {QT_TRANSLATE_NOOP("Model", "%1 is a short name: Istio takes whole ones here"), {name}},
               {QT_TRANSLATE_NOOP("Model", "Write it with its domain, or *."), {}});
}

void checkRetries(const Cursor &retries, Report &report)
{
    static const QStringList known {u"5xx"_s, u"gateway-error"_s, u"reset"_s, u"reset-before-request"_s, u"connect-failure"_s, u"retriable-4xx"_s,
                                    u"refused-stream"_s, u"retriable-status-codes"_s, u"retriable-headers"_s, u"envoy-ratelimited"_s,
                                    u"http3-post-connect-failure"_s, u"cancelled"_s, u"deadline-exceeded"_s, u"internal"_s,
                                    u"resource-exhausted"_s, u"unavailable"_s};
    const QStringList conditions = retries["retryOn"].text().split(u',', Qt::SkipEmptyParts);
    for (const QString &condition : conditions) {
        const QString word = condition.trimmed();
        const int status = word.toInt();
        if (!known.contains(word) && (status < 100 || status > 511))
            refuse(report, retries["retryOn"], {QT_TRANSLATE_NOOP("Model", "%1 is no condition of retries"), {word}},
                   {QT_TRANSLATE_NOOP("Model", "Write conditions such as 5xx, reset, connect-failure or unavailable, with commas between them."), {}});
    }
}

void checkVirtualService(const Cursor &spec, Report &report)
{
    const QList<Cursor> hosts = spec["hosts"].children();
    for (const Cursor &host : hosts)
        checkHost(host, report);
    const QList<Cursor> rules = spec["http"].children();
    for (const Cursor &rule : rules) {
        checkRetries(rule["retries"], report);
        const Cursor prefix = rule["redirect"]["prefixRewrite"];
        const QList<Cursor> matches = prefix ? rule["match"].children() : QList<Cursor>();
        for (const Cursor &match : matches) {
            if (match["uri"] && !match["uri"]["prefix"])
                refuse(report, prefix, {QT_TRANSLATE_NOOP("Model", "There is no prefix to replace: the path is matched in another way"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Match a prefix, or redirect to a whole path with uri."), {}});
        }
    }
}

void checkPolicy(const Cursor &policy, Report &report)
{
    const Cursor tls = policy["tls"];
    if (tls["mode"].text() == "MUTUAL"_L1 && !tls["credentialName"]) {
        for (const char *needed : {"clientCertificate", "privateKey"}) {
            if (tls[needed].text().isEmpty())
                refuse(report, tls, {QT_TRANSLATE_NOOP("Model", "%1 is missing: %2 cannot do without it"), {QString::fromLatin1(needed), u"MUTUAL"_s}},
                       {QT_TRANSLATE_NOOP("Model", "Write it, or a credentialName."), {}});
        }
    }
    const bool isSkipped = tls["insecureSkipVerify"].node().boolean().value_or(false) && (tls["mode"].text() == "SIMPLE"_L1 || tls["mode"].text() == "MUTUAL"_L1);
    for (const char *other : {"caCertificates", "subjectAltNames"}) {
        if (isSkipped && tls[other].isSomething())
            refuse(report, tls["insecureSkipVerify"], {QT_TRANSLATE_NOOP("Model", "%1 does not go together with %2"), {u"insecureSkipVerify"_s, QString::fromLatin1(other)}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }
    const Cursor outliers = policy["outlierDetection"];
    if (outliers["consecutiveLocalOriginFailures"].node().integer().value_or(0) > 0 && !outliers["splitExternalLocalOriginErrors"].node().boolean().value_or(false))
        refuse(report, outliers["consecutiveLocalOriginFailures"],
               {QT_TRANSLATE_NOOP("Model", "Failures of local origin are counted apart with splitExternalLocalOriginErrors only"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write splitExternalLocalOriginErrors: true."), {}});
    const Cursor http = policy["connectionPool"]["http"];
    if (http["useClientProtocol"].node().boolean().value_or(false) && http["h2UpgradePolicy"].text() == "UPGRADE"_L1)
        refuse(report, http["useClientProtocol"], {QT_TRANSLATE_NOOP("Model", "%1 does not go together with %2"), {u"useClientProtocol"_s, u"h2UpgradePolicy: UPGRADE"_s}},
               {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    const Cursor aggression = policy["loadBalancer"]["warmup"]["aggression"];
    if (aggression && aggression.node().number().value_or(1) <= 0)
        refuse(report, aggression, {QT_TRANSLATE_NOOP("Model", "An aggression is more than 0"), {}});
}

void checkDestinationRule(const Cursor &spec, Report &report)
{
    const auto policies = [&](const Cursor &policy) {
        checkPolicy(policy, report);
        const QList<Cursor> ports = policy["portLevelSettings"].children();
        for (const Cursor &port : ports)
            checkPolicy(port, report);
    };
    policies(spec["trafficPolicy"]);
    const QList<Cursor> subsets = spec["subsets"].children();
    for (const Cursor &subset : subsets)
        policies(subset["trafficPolicy"]);
    const QList<Cursor> exports = spec["exportTo"].children();
    const bool staysHome = exports.isEmpty() || (exports.size() == 1 && exports.first().text() == "."_L1);
    if (spec["workloadSelector"] && !staysHome)
        refuse(report, spec["exportTo"], {QT_TRANSLATE_NOOP("Model", "A rule for selected workloads cannot be exported"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write \".\", or leave it out."), {}});
}

/// An address of a workload may be a socket of its host.
void checkAddress(const Cursor &workload, Report &report)
{
    const Cursor address = workload["address"];
    if (!address && !workload["network"]) {
        refuse(report, workload, {QT_TRANSLATE_NOOP("Model", "The workload has no address"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write address, or network where it is reached through a gateway."), {}});
        return;
    }
    const QString text = address.text();
    if (!text.startsWith("unix://"_L1))
        return;
    const QChar first = text.size() > 7 ? text[7] : QChar();
    if ((first != u'/' && first != u'@') || text.endsWith(u'/'))
        refuse(report, address, {QT_TRANSLATE_NOOP("Model", "%1 names no socket"), {text}},
               {QT_TRANSLATE_NOOP("Model", "Write the whole path, unix:///run/app.sock, or an abstract name, unix://@app."), {}});
    if (workload["ports"])
        refuse(report, workload["ports"], {QT_TRANSLATE_NOOP("Model", "A socket has no ports"), {}});
}

void checkServiceEntry(const Cursor &spec, Report &report)
{
    const QString written = spec["resolution"].text();
    const QString resolution = written.isEmpty() ? u"NONE"_s : written;
    const QList<Cursor> addresses = spec["addresses"].children();
    for (const Cursor &address : addresses) {
        if (address.text().contains(u'/') && resolution != "NONE"_L1 && resolution != "STATIC"_L1)
            refuse(report, address, {QT_TRANSLATE_NOOP("Model", "A range of addresses cannot be resolved by %1"), {resolution}},
                   {QT_TRANSLATE_NOOP("Model", "Ranges go with resolution NONE or STATIC."), {}});
    }
    const Cursor endpoints = spec["endpoints"];
    if (endpoints && resolution == "NONE"_L1)
        refuse(report, endpoints, {QT_TRANSLATE_NOOP("Model", "Endpoints are not asked with resolution NONE"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write another resolution, or leave the endpoints out."), {}});
    if (endpoints.size() > 1 && resolution == "DNS_ROUND_ROBIN"_L1)
        refuse(report, endpoints, {QT_TRANSLATE_NOOP("Model", "DNS_ROUND_ROBIN takes one endpoint only"), {}});
    const QList<Cursor> each = endpoints.children();
    for (const Cursor &endpoint : each) {
        checkAddress(endpoint, report);
        const Cursor address = endpoint["address"];
        if (resolution == "STATIC"_L1 && !address.text().isEmpty() && !isAddress(address.text()) && !address.text().startsWith("unix://"_L1))
            refuse(report, address, {QT_TRANSLATE_NOOP("Model", "%1 is no IP address, and resolution STATIC asks nobody for one"), {address.text()}},
                   {QT_TRANSLATE_NOOP("Model", "Write an address, or resolution DNS."), {}});
    }
    const QList<Cursor> hosts = spec["hosts"].children();
    for (const Cursor &host : hosts) {
        if (resolution.startsWith("DNS"_L1) && each.isEmpty() && host.text().startsWith(u'*'))
            refuse(report, host, {QT_TRANSLATE_NOOP("Model", "%1 cannot be asked of DNS"), {host.text()}},
                   {QT_TRANSLATE_NOOP("Model", "Name the host, write endpoints, or resolution NONE or DYNAMIC_DNS."), {}});
    }
}

void checkAuthorization(const Cursor &spec, Report &report)
{
    const QString action = spec["action"].text();
    if (!spec["rules"] && (action == "DENY"_L1 || action == "CUSTOM"_L1))
        refuse(report, spec, {QT_TRANSLATE_NOOP("Model", "%1 without rules is never met"), {action}},
               {QT_TRANSLATE_NOOP("Model", "Add rules; an empty one, {}, meets every request."), {}});
    if (spec["provider"] && action != "CUSTOM"_L1)
        refuse(report, spec["provider"], {QT_TRANSLATE_NOOP("Model", "A provider goes with action CUSTOM only"), {}});
    const QList<Cursor> rules = spec["rules"].children();
    for (const Cursor &rule : rules) {
        const auto notEmpty = [&](const char *list, const char *part) {
            const QList<Cursor> items = rule[list].children();
            for (const Cursor &item : items) {
                if (!item[part] || item[part].size() == 0)
                    refuse(report, item[part] ? item[part] : item, {QT_TRANSLATE_NOOP("Model", "An empty %1 says nothing"), {QString::fromLatin1(part)}},
                           {QT_TRANSLATE_NOOP("Model", "Fill it in, or delete it."), {}});
            }
        };
        notEmpty("from", "source");
        notEmpty("to", "operation");
        const QList<Cursor> conditions = rule["when"].children();
        for (const Cursor &condition : conditions) {
            static const QRegularExpression attribute(
                u"^(request\\.headers\\[.+\\]|request\\.auth\\.(principal|audiences|presenter|claims\\[.+\\])|source\\.(ip|namespace|principal|serviceAccount|trustDomain)|"
                "remote\\.ip|destination\\.(ip|port|labels\\[.+\\]|name|namespace|user)|connection\\.sni|experimental\\..+)$"_s);
            const Cursor key = condition["key"];
            if (key && !attribute.match(key.text()).hasMatch())
                refuse(report, key, {QT_TRANSLATE_NOOP("Model", "%1 is no attribute of a request"), {key.text()}},
                       {QT_TRANSLATE_NOOP("Model", "Attributes are such as request.headers[name], source.ip or connection.sni."), {}});
        }
        const QList<Cursor> callers = rule["from"].children();
        for (const Cursor &caller : callers) {
            const Cursor source = caller["source"];
            const bool namesAccounts = source["serviceAccounts"] || source["notServiceAccounts"];
            for (const char *other : {"principals", "notPrincipals", "namespaces", "notNamespaces"}) {
                if (namesAccounts && source[other])
                    refuse(report, source[other], {QT_TRANSLATE_NOOP("Model", "Service accounts do not go together with principals and namespaces"), {}},
                           {QT_TRANSLATE_NOOP("Model", "A service account names its namespace itself: namespace/name."), {}});
            }
        }
    }
}

void checkTelemetry(const Cursor &spec, Report &report)
{
    const QList<Cursor> metrics = spec["metrics"].children();
    for (const Cursor &metric : metrics) {
        const QList<Cursor> overrides = metric["overrides"].children();
        for (const Cursor &one : overrides) {
            const QList<Cursor> tags = one["tagOverrides"].children();
            for (const Cursor &tag : tags) {
                const QString operation = tag["operation"].text();
                if (operation == "UPSERT"_L1 && tag["value"].text().isEmpty())
                    refuse(report, tag, {QT_TRANSLATE_NOOP("Model", "The tag has no value"), {}},
                           {QT_TRANSLATE_NOOP("Model", "UPSERT needs one; REMOVE takes the tag away."), {}});
                if (operation == "REMOVE"_L1 && tag["value"])
                    refuse(report, tag["value"], {QT_TRANSLATE_NOOP("Model", "A tag that is removed has no value"), {}});
            }
        }
    }
}

void checkWasm(const Cursor &plugin, Report &report)
{
    const Cursor url = plugin["url"];
    const QUrl parsed(url.text().contains("://"_L1) ? url.text() : QString(u"http://"_s + url.text()), QUrl::StrictMode);
    if (!url.text().isEmpty() && (!parsed.isValid() || !QStringList {u"http"_s, u"https"_s, u"oci"_s, u"file"_s}.contains(parsed.scheme())))
        refuse(report, url, {QT_TRANSLATE_NOOP("Model", "%1 is no address of a plug-in"), {url.text()}},
               {QT_TRANSLATE_NOOP("Model", "Write one that starts with oci, https, http or file."), {}});
    const QList<Cursor> variables = plugin["vmConfig"]["env"].children();
    for (const Cursor &variable : variables) {
        if (variable["valueFrom"].text() == "HOST"_L1 && variable["value"])
            refuse(report, variable["value"], {QT_TRANSLATE_NOOP("Model", "A variable that comes from the host has no value here"), {}});
    }
}

void checkEnvoyFilter(const Cursor &spec, Report &report)
{
    const QList<Cursor> patches = spec["configPatches"].children();
    for (const Cursor &patch : patches) {
        const Cursor match = patch["match"];
        if (match && (match["context"].text() == "WAYPOINT"_L1) != bool(match["waypoint"]))
            refuse(report, match, {QT_TRANSLATE_NOOP("Model", "Context WAYPOINT and a match of waypoints go together only"), {}});
    }
}

void checkPeers(const Cursor &spec, Report &report)
{
    const Cursor ports = spec["portLevelMtls"];
    if (ports && spec["selector"]["matchLabels"].size() == 0)
        refuse(report, ports, {QT_TRANSLATE_NOOP("Model", "Ports can be told apart for selected workloads only"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write a selector."), {}});
}

/// `credentialNames` replaces the others.
void checkServerTls(const Cursor &tls, Report &report)
{
    for (const char *other : {"credentialName", "tlsCertificates"}) {
        if (tls["credentialNames"] && tls[other])
            refuse(report, tls[other], {QT_TRANSLATE_NOOP("Model", "%1 does not go together with %2"),
                                        {QString::fromLatin1(other), u"credentialNames"_s}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }
}

/// validateServer of a gateway.
void checkServer(const Cursor &server, Report &report)
{
    const Cursor port = server["port"];
    const QString protocol = port["protocol"].text().toUpper();
    static const QStringList known {u"TCP"_s,   u"GRPC"_s, u"GRPC-WEB"_s, u"HTTP"_s,  u"HTTP_PROXY"_s, u"HTTP2"_s,
                                    u"HTTPS"_s, u"TLS"_s,  u"MONGO"_s,    u"REDIS"_s, u"MYSQL"_s,      u"UDP"_s};
    if (!known.contains(protocol)) {
        refuse(report, port["protocol"] ? port["protocol"] : server, {QT_TRANSLATE_NOOP("Model", "%1 is no protocol of a gateway"), {port["protocol"].text()}},
               {QT_TRANSLATE_NOOP("Model", "Write HTTP, HTTPS, HTTP2, GRPC, GRPC-WEB, TLS, TCP, MONGO, REDIS or MYSQL."), {}});
    }
    const QList<Cursor> hosts = server["hosts"].children();
    for (const Cursor &host : hosts)
        checkServerHost(host, report);
    const Cursor tls = server["tls"];
    const QString mode = tls["mode"].text();
    const bool isEncrypted = protocol == "HTTPS"_L1 || protocol == "TLS"_L1;
    if (isEncrypted && !tls)
        refuse(report, server, {QT_TRANSLATE_NOOP("Model", "%1 needs tls settings"), {protocol}},
               {QT_TRANSLATE_NOOP("Model", "Write tls with a mode and a credentialName, or mode PASSTHROUGH."), {}});
    const bool ownsCertificate = mode == "SIMPLE"_L1 || mode == "MUTUAL"_L1 || mode == "OPTIONAL_MUTUAL"_L1;
    const bool hasOne = tls["credentialName"] || tls["credentialNames"] || tls["tlsCertificates"] || (tls["serverCertificate"] && tls["privateKey"]);
    if (ownsCertificate && !hasOne)
        refuse(report, tls, {QT_TRANSLATE_NOOP("Model", "TLS of mode %1 needs a certificate"), {mode}},
               {QT_TRANSLATE_NOOP("Model", "Write credentialName."), {}});
}

void checkSidecar(const Cursor &spec, Report &report)
{
    const QList<Cursor> listeners = spec["ingress"].children();
    for (const Cursor &listener : listeners)
        checkServerTls(listener["tls"], report);
    if (spec["egress"].size() == 0 && listeners.isEmpty() && !spec["outboundTrafficPolicy"] && !spec["inboundConnectionPool"])
        refuse(report, spec, {QT_TRANSLATE_NOOP("Model", "The sidecar says nothing"), {}},
               {QT_TRANSLATE_NOOP("Model", "Write egress, ingress, outboundTrafficPolicy or inboundConnectionPool."), {}});
}

} // namespace

void checkRules(const Manifest &manifest, Report &report)
{
    const QString &kind = manifest.key.kind;
    const Cursor spec = manifest.root["spec"];
    const auto eachOf = [&](const char *list, const auto &check) {
        const QList<Cursor> items = spec[list].children();
        for (const Cursor &item : items)
            check(item["tls"], report);
    };
    if (!spec.isMap())
        return;
    if (kind == "ServiceEntry"_L1)
        checkServiceEntry(spec, report);
    else if (kind == "WorkloadEntry"_L1)
        checkAddress(spec, report);
    else if (kind == "WorkloadGroup"_L1 && spec["template"]["address"])
        checkAddress(spec["template"], report);
    else if (kind == "AuthorizationPolicy"_L1)
        checkAuthorization(spec, report);
    else if (kind == "PeerAuthentication"_L1)
        checkPeers(spec, report);
    else if (kind == "Telemetry"_L1)
        checkTelemetry(spec, report);
    else if (kind == "WasmPlugin"_L1)
        checkWasm(spec, report);
    else if (kind == "EnvoyFilter"_L1)
        checkEnvoyFilter(spec, report);
    else if (kind == "VirtualService"_L1)
        checkVirtualService(spec, report);
    else if (kind == "DestinationRule"_L1)
        checkDestinationRule(spec, report);
    else if (kind == "Gateway"_L1) {
        eachOf("servers", checkServerTls);
        const QList<Cursor> servers = spec["servers"].children();
        QStringList names;
        for (const Cursor &server : servers) {
            checkServer(server, report);
            const Cursor name = server["port"]["name"];
            if (name && names.contains(name.text()))
                refuse(report, name, {QT_TRANSLATE_NOOP("Model", "%1 %2 is here twice: %3 refuses that"), {u"name"_s, name.text(), u"Istio"_s}});
            names.append(name.text());
        }
    }
    else if (kind == "Sidecar"_L1)
        checkSidecar(spec, report);
    if (kind == "TrafficExtension"_L1) {
        if (bool(spec["wasm"]) == bool(spec["lua"]))
            refuse(report, spec, {QT_TRANSLATE_NOOP("Model", "%1 takes only one of %2"), {u"Istio"_s, u"wasm, lua"_s}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        checkWasm(spec["wasm"], report);
    }
}

} // namespace meshboard::istio
