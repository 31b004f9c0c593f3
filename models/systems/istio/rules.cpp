// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/check.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What Istio's API server refuses beyond the shape of single fields: the validation rules of the CRDs that tables cannot
/// say (istio/istio, manifests/charts/base/files/crd-all.gen.yaml, x-kubernetes-validations).
namespace meshboard::istio {

namespace {

void refuse(Report &report, const Cursor &at, Message what, Message advice = {})
{
    report.add("MB0126", Finding::Severity::Error, at, std::move(what), std::move(advice));
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
    for (const Cursor &endpoint : each)
        checkAddress(endpoint, report);
}

void checkAuthorization(const Cursor &spec, Report &report)
{
    const QList<Cursor> rules = spec["rules"].children();
    for (const Cursor &rule : rules) {
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
    else if (kind == "Gateway"_L1)
        eachOf("servers", checkServerTls);
    else if (kind == "Sidecar"_L1)
        eachOf("ingress", checkServerTls);
    if (kind == "TrafficExtension"_L1) {
        if (bool(spec["wasm"]) == bool(spec["lua"]))
            refuse(report, spec, {QT_TRANSLATE_NOOP("Model", "%1 takes only one of %2"), {u"Istio"_s, u"wasm, lua"_s}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        checkWasm(spec["wasm"], report);
    }
}

} // namespace meshboard::istio
