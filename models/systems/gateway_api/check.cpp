// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/check.h"

#include "contract/plain.h"
#include "systems/gateway_api/checkfilters.h"
#include "systems/gateway_api/decode.h"
#include "systems/gateway_api/match.h"
#include "systems/gateway_api/schema.h"

#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

using Severity = Finding::Severity;

void checkObject(const Manifest &manifest, Report &report)
{
    if (manifest.key.name.isEmpty() && !manifest.root["metadata"]["generateName"]) {
        report.add("MB1008", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The object has no name"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write metadata.name."), {}});
    }
    if (manifest.root.isExhausted()) {
        report.add("MB1009", Severity::Warning, manifest.root,
                   {QT_TRANSLATE_NOOP("Model", "Aliases lead to more values than can be read; the object is read in part"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write out what the aliases repeat."), {}});
    }
    const Cursor version = manifest.root["apiVersion"];
    const Message change {QT_TRANSLATE_NOOP("Model", "Write %1."), {QString(manifest.group + u"/v1")}};
    switch (servedOf(manifest)) {
    case Served::Current:
        break;
    case Served::Older:
        report.fix(report.add("MB1010", Severity::Note, version,
                              {QT_TRANSLATE_NOOP("Model", "%1 has a version v1 by now; %2 is still served"), {manifest.key.kind, manifest.version}},
                              change),
                   version, manifest.group + u"/v1"_s);
        break;
    case Served::Deprecated:
        report.fix(report.add("MB1010", Severity::Warning, version,
                              {QT_TRANSLATE_NOOP("Model", "%2 of %1 is deprecated"), {manifest.key.kind, manifest.version}}, change),
                   version, manifest.group + u"/v1"_s);
        break;
    case Served::Gone:
        report.add("MB1010", Severity::Warning, version,
                   {QT_TRANSLATE_NOOP("Model", "Release 1.6 of the Gateway API does not serve %2 of %1 any more"),
                    {manifest.key.kind, manifest.version}},
                   {QT_TRANSLATE_NOOP("Model", "Write it as %1."), {QString(group + u"/v1 " + manifest.key.kind.mid(manifest.key.kind.startsWith(u'X') ? 1 : 0))}});
    }
}

void twice(const Cursor &at, const QString &what, Report &report)
{
    report.add("MB1029", Severity::Error, at, {QT_TRANSLATE_NOOP("Model", "%1 is named twice; the API server refuses that"), {what}},
               {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
}

void checkNames(const Cursor &list, Report &report)
{
    QSet<QString> seen;
    for (const Cursor &item : itemsOf(list)) {
        const Cursor name = item["name"];
        if (name.isScalar() && seen.contains(name.text()))
            twice(name, name.text(), report);
        seen.insert(name.text());
    }
}

/// Parents of a route, targets of a policy: of the same object only with different sections.
void checkReferences(const Cursor &list, Report &report)
{
    QHash<QString, QList<std::pair<QString, QString>>> seen;
    for (const Cursor &item : itemsOf(list)) {
        const QString itsGroup = item["group"] ? item["group"].text() : QString(group);
        const QString kind = item["kind"] ? item["kind"].text() : u"Gateway"_s;
        const QString object = itsGroup % u'|' % kind % u'|' % item["namespace"].text() % u'|' % item["name"].text();
        const std::pair<QString, QString> section {item["sectionName"].text(), item["port"].text()};
        QList<std::pair<QString, QString>> &others = seen[object];
        // Ports tell them apart in the experimental channel only, and there only where each has one.
        const bool isAgain = std::any_of(others.cbegin(), others.cend(), [&](const std::pair<QString, QString> &other) {
            const bool haveOtherPorts = !other.second.isEmpty() && !section.second.isEmpty() && other.second != section.second;
            return other.first.isEmpty() != section.first.isEmpty() || (other.first == section.first && !haveOtherPorts);
        });
        if (isAgain) {
            report.add("MB1033", Severity::Error, item,
                       {QT_TRANSLATE_NOOP("Model", "%1 is named before, and nothing tells the two apart"), {item["name"].text()}},
                       {QT_TRANSLATE_NOOP("Model", "Write a sectionName in each of them."), {}});
        }
        others.append(section);
    }
}

void checkPath(const Cursor &path, Report &report)
{
    static const QRegularExpression letters(QRegularExpression::anchoredPattern(u"(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+"_s));
    static const QRegularExpression refused(u"//|/\\./|/\\.\\./|%2[fF]|/\\.{1,2}$"_s);
    const Cursor value = path["value"];
    if (!value.isScalar() || path["type"].text() == "RegularExpression"_L1)
        return;
    const QString text = value.text();
    if (!text.startsWith(u'/') || !letters.match(text).hasMatch() || refused.match(text).hasMatch()) {
        report.add("MB1030", Severity::Error, value, {QT_TRANSLATE_NOOP("Model", "%1 is not a path that can be matched"), {text}},
                   {QT_TRANSLATE_NOOP("Model", "It begins with /, has no //, /./, /../, encoded / or #, and only letters that a URL may have."), {}});
    }
}

void checkRegex(const Cursor &match, const Cursor &value, Report &report)
{
    if (match["type"].text() != "RegularExpression"_L1 || !value.isScalar() || QRegularExpression(value.text()).isValid())
        return;
    report.add("MB1007", Severity::Warning, value, {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression"), {value.text()}});
}

void checkCall(const Cursor &call, Report &report)
{
    static const QRegularExpression service(QRegularExpression::anchoredPattern(u"(?i)\\.?[a-z_][a-z_0-9]*(\\.[a-z_][a-z_0-9]*)*"_s));
    static const QRegularExpression method(QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z_0-9]*"_s));
    if (!call["service"] && !call["method"]) {
        report.add("MB1036", Severity::Error, call, {QT_TRANSLATE_NOOP("Model", "The match names neither a service nor a method"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write service, method or both."), {}});
    }
    for (const auto &[name, form] : {std::pair("service", &service), std::pair("method", &method)}) {
        const Cursor value = call[name];
        checkRegex(call, value, report);
        if (value.isScalar() && call["type"].text() != "RegularExpression"_L1 && !form->match(value.text()).hasMatch()) {
            report.add("MB1036", Severity::Error, value, {QT_TRANSLATE_NOOP("Model", "%1 is not the name of a service or method of gRPC"), {value.text()}});
        }
    }
}

void checkMatches(const Cursor &matches, Report &report)
{
    for (const Cursor &match : itemsOf(matches)) {
        checkPath(match["path"], report);
        checkRegex(match["path"], match["path"]["value"], report);
        if (match["method"].isMap())
            checkCall(match["method"], report);
        for (const char *named : {"headers", "queryParams"}) {
            checkNames(match[named], report);
            for (const Cursor &one : itemsOf(match[named]))
                checkRegex(one, one["value"], report);
        }
    }
}

void checkTimes(const Cursor &timeouts, Report &report)
{
    const auto request = durationOf(timeouts["request"].text());
    const auto once = durationOf(timeouts["backendRequest"].text());
    if (request && once && request->count() != 0 && *once > *request) {
        report.add("MB1031", Severity::Error, timeouts["backendRequest"],
                   {QT_TRANSLATE_NOOP("Model", "A try may take longer than the whole request, %1; the API server refuses that"), {timeouts["request"].text()}},
                   {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter."), {}});
    }
}

/// A sum of 0 is not refused: it is how all backends are taken out.
void checkWeights(const Cursor &backends, Report &report)
{
    const QList<Cursor> items = itemsOf(backends);
    const bool isNone = std::all_of(items.cbegin(), items.cend(), [](const Cursor &item) { return item["weight"].node().integer() == 0; });
    if (isNone && !items.isEmpty()) {
        report.add("MB1020", Severity::Warning, backends, {QT_TRANSLATE_NOOP("Model", "No backend has a weight above 0: requests get an error"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Give one of them a weight."), {}});
    }
}

/// The more specific match is asked first, so that only the same one can take everything from another.
void checkReached(const Cursor &rules, const QString &protocol, Report &report)
{
    const DocumentId nowhere;
    QHash<QString, QString> seen;
    for (const Cursor &rule : itemsOf(rules)) {
        const QString name = nameOfItem(rule, ruleField);
        const QList<Match> matches = matchesOf(rule["matches"], protocol, nowhere);
        const bool isTaken = std::all_of(matches.cbegin(), matches.cend(), [&](const Match &match) { return seen.contains(match.key); });
        if (isTaken) {
            report.add("MB1021", Severity::Warning, rule,
                       {QT_TRANSLATE_NOOP("Model", "%1 is never reached: %2 matches the same requests and comes first"), {name, seen.value(matches.first().key)}},
                       {QT_TRANSLATE_NOOP("Model", "Put both into one, or let them match different requests."), {}});
        }
        for (const Match &match : matches) {
            if (!seen.contains(match.key))
                seen.insert(match.key, name);
        }
    }
}

void checkRoute(const Manifest &manifest, Report &report)
{
    const Cursor spec = manifest.root["spec"];
    const QString protocol = protocolOf(manifest.key.kind);
    checkReferences(spec["parentRefs"], report);
    checkNames(spec["rules"], report);
    qsizetype matches = 0;
    for (const Cursor &rule : itemsOf(spec["rules"])) {
        matches += rule["matches"].size();
        checkMatches(rule["matches"], report);
        checkFilters(rule, report);
        checkTimes(rule["timeouts"], report);
        checkSession(rule["sessionPersistence"], report);
        checkWeights(rule["backendRefs"], report);
        for (const Cursor &backend : itemsOf(rule["backendRefs"]))
            checkPort(backend, report);
    }
    if (matches > 128) {
        report.add("MB1039", Severity::Error, spec["rules"], {QT_TRANSLATE_NOOP("Model", "The rules have %1 matches; the API server takes 128"), {qint64(matches)}},
                   {QT_TRANSLATE_NOOP("Model", "Divide the rules among several routes."), {}});
    }
    checkReached(spec["rules"], protocol, report);
    if (protocol != "tls"_L1 || manifest.version == "v1alpha2"_L1)
        return;
    for (const Cursor &host : itemsOf(spec["hostnames"])) {
        if (!QHostAddress(host.text()).isNull()) {
            report.add("MB1005", Severity::Error, host, {QT_TRANSLATE_NOOP("Model", "%1 is an address, not the name of a host"), {host.text()}},
                       {QT_TRANSLATE_NOOP("Model", "Clients name a host when they open a TLS connection, never an address."), {}});
        }
    }
}

class Listeners
{
public:
    explicit Listeners(Report &report)
        : m_report(report)
    {
    }

    void look(const Cursor &listener)
    {
        const QString name = listener["name"].text();
        const QString protocol = listener["protocol"].text();
        if (m_names.contains(name))
            conflict(listener["name"], {QT_TRANSLATE_NOOP("Model", "Listener %1 is written twice"), {name}});
        m_names.insert(name);
        const QString where = listener["port"].text() % u'|' % protocol % u'|' % listener["hostname"].text();
        if (listener["port"].isScalar() && m_places.contains(where)) {
            conflict(listener, {QT_TRANSLATE_NOOP("Model", "Listener %1 has port, protocol and host of listener %2"), {name, m_places.value(where)}});
        }
        m_places.insert(where, name);
        lookAtProtocol(listener, protocol);
    }

private:
    void conflict(const Cursor &at, Message what)
    {
        m_report.add("MB1022", Severity::Error, at, std::move(what), {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }

    void lookAtProtocol(const Cursor &listener, const QString &protocol)
    {
        const Cursor tls = listener["tls"];
        const Cursor host = listener["hostname"];
        const bool isPlain = protocol == "TCP"_L1 || protocol == "UDP"_L1;
        const auto misfit = [&](const Cursor &at, Message what) { m_report.add("MB1023", Severity::Error, at, std::move(what)); };
        if (tls && (isPlain || protocol == "HTTP"_L1))
            misfit(tls, {QT_TRANSLATE_NOOP("Model", "A listener for %1 has no %2"), {protocol, u"tls"_s}});
        if (isPlain && !host.text().isEmpty())
            misfit(host, {QT_TRANSLATE_NOOP("Model", "A listener for %1 has no %2"), {protocol, u"hostname"_s}});
        if (protocol == "HTTPS"_L1 && tls["mode"].text() == "Passthrough"_L1)
            misfit(tls["mode"], {QT_TRANSLATE_NOOP("Model", "A listener for HTTPS ends TLS itself: mode Terminate"), {}});
        if (protocol == "TLS"_L1 && !tls)
            misfit(listener, {QT_TRANSLATE_NOOP("Model", "A listener for TLS has to say tls with its mode"), {}});
        if (tls.isMap() && tls["mode"].text() != "Passthrough"_L1 && tls["certificateRefs"].size() == 0 && tls["options"].size() == 0) {
            m_report.add("MB1024", Severity::Error, tls, {QT_TRANSLATE_NOOP("Model", "The listener ends TLS and names no certificate"), {}},
                         {QT_TRANSLATE_NOOP("Model", "Write certificateRefs."), {}});
        }
    }

    Report &m_report;
    QSet<QString> m_names;
    QHash<QString, QString> m_places;
};

void checkAddresses(const Cursor &addresses, Report &report)
{
    static const QRegularExpression host(QRegularExpression::anchoredPattern(u"(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"_s));
    // QHostAddress takes "1.1.1" as inet_aton() does.
    static const QRegularExpression fourNumbers(QRegularExpression::anchoredPattern(u"[0-9]{1,3}(\\.[0-9]{1,3}){3}"_s));
    QSet<QString> seen;
    for (const Cursor &address : itemsOf(addresses)) {
        const Cursor value = address["value"];
        const QString type = address["type"].isScalar() ? address["type"].text() : u"IPAddress"_s;
        const QString text = value.text();
        const bool isIp = type == "IPAddress"_L1;
        if (!value || (!isIp && type != "Hostname"_L1))
            continue;
        const bool isFine = isIp ? !QHostAddress(text).isNull() && (text.contains(u':') || fourNumbers.match(text).hasMatch())
                                 : host.match(text).hasMatch();
        if (!isFine) {
            report.add("MB1037", Severity::Error, value,
                       {isIp ? QT_TRANSLATE_NOOP("Model", "%1 is not an IP address") : QT_TRANSLATE_NOOP("Model", "%1 is not the name of a host"), {text}});
        }
        if (seen.contains(type + text))
            twice(value, text, report);
        seen.insert(type + text);
    }
}

void checkKeys(const Cursor &map, Report &report)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]"_s));
    const QList<Cursor> entries = map.isMap() ? map.children() : QList<Cursor>();
    for (const Cursor &entry : entries) {
        const QString key = QString::fromUtf8(entry.key());
        if (!form.match(key).hasMatch()) {
            report.add("MB1005", Severity::Error, entry, {QT_TRANSLATE_NOOP("Model", "%1 is not the key of a label or an annotation"), {key}},
                       {QT_TRANSLATE_NOOP("Model", "A key is a name of up to 63 letters, and may have a domain and a / before it."), {}});
        }
    }
}

void checkInterval(const Cursor &interval, std::chrono::nanoseconds least, Report &report)
{
    const auto duration = durationOf(interval.text());
    if (interval.isScalar() && duration && (*duration < least || *duration > std::chrono::hours(1))) {
        report.add("MB1004", Severity::Error, interval, {QT_TRANSLATE_NOOP("Model", "%1 is too short or too long an interval"), {interval.text()}},
                   {QT_TRANSLATE_NOOP("Model", "It is an hour at most, and more than nothing; that of a budget is a second at least."), {}});
    }
}

void checkListeners(const Manifest &manifest, Report &report)
{
    const Cursor spec = manifest.root["spec"];
    checkKeys(spec["infrastructure"]["labels"], report);
    checkKeys(spec["infrastructure"]["annotations"], report);
    Listeners listeners(report);
    for (const Cursor &listener : itemsOf(spec["listeners"]))
        listeners.look(listener);
    checkAddresses(spec["addresses"], report);
    QSet<QString> ports;
    for (const Cursor &one : itemsOf(spec["tls"]["frontend"]["perPort"])) {
        if (ports.contains(one["port"].text()))
            twice(one["port"], one["port"].text(), report);
        ports.insert(one["port"].text());
    }
}

void checkValidation(const Cursor &validation, Report &report)
{
    if (!validation.isMap())
        return;
    const bool hasOwn = validation["caCertificateRefs"].size() > 0;
    const bool hasKnown = !validation["wellKnownCACertificates"].text().isEmpty();
    if (hasOwn == hasKnown) {
        report.add("MB1038", Severity::Error, validation,
                   {hasOwn ? QT_TRANSLATE_NOOP("Model", "caCertificateRefs and wellKnownCACertificates exclude each other")
                           : QT_TRANSLATE_NOOP("Model", "It says by which CA certificates to tell the right backend in neither way"),
                    {}},
                   {QT_TRANSLATE_NOOP("Model", "Write either caCertificateRefs or wellKnownCACertificates."), {}});
    }
    for (const Cursor &name : itemsOf(validation["subjectAltNames"]))
        checkType(name, {{"Hostname", "hostname"}, {"URI", "uri"}}, {}, report);
}

} // namespace

void checkShape(const QList<Deviation> &deviations, Report &report)
{
    static constexpr ShapeCodes codes {"MB1001", "MB1002", "MB1003", "MB1004", "MB1005", "MB1006", "MB1007"};
    reportShape(deviations, u"the Gateway API"_s, report, codes);
}

void check(const Manifest &manifest, Report &report)
{
    checkObject(manifest, report);
    const QString &kind = manifest.key.kind;
    const Cursor spec = manifest.root["spec"];
    if (!protocolOf(kind).isEmpty()) {
        checkRoute(manifest, report);
    } else if (spec["listeners"]) {
        checkListeners(manifest, report);
    } else if (kind == "BackendTLSPolicy"_L1) {
        checkReferences(spec["targetRefs"], report);
        checkValidation(spec["validation"], report);
    } else if (kind == "XBackend"_L1) {
        checkValidation(spec["tls"]["validation"], report);
        checkType(spec, {{"ExternalHostname", "externalHostname"}}, {}, report);
    } else if (kind == "XBackendTrafficPolicy"_L1) {
        checkSession(spec["sessionPersistence"], report);
        checkInterval(spec["retryConstraint"]["budget"]["interval"], std::chrono::seconds(1), report);
        checkInterval(spec["retryConstraint"]["minRetryRate"]["interval"], std::chrono::nanoseconds(1), report);
    }
}

} // namespace meshboard::gateway_api
