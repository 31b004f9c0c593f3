// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/check.h"

#include "contract/reading.h"
#include "domain/implication.h"
#include "systems/linkerd/schema.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

using Severity = Finding::Severity;

void reportRegex(const Cursor &at, Report &report)
{
    report.add("MB1205", Severity::Error, at,
               {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Linkerd's proxies take"), {at.text()}},
               {QT_TRANSLATE_NOOP("Model", "They know no look-around and no back-references."), {}});
}

/// Deeper than any condition; an alias may lead back to itself.
constexpr int deepestCondition = 32;

/// pkg/profiles/profiles.go, Validate: the validator of ServiceProfiles refuses what these report.
class Conditions
{
public:
    Conditions(std::span<const char *const> fields, Report &report)
        : m_fields(fields)
        , m_report(report)
    {
    }

    void look(const Cursor &condition, int depth = 0)
    {
        if (!condition.isMap() || depth > deepestCondition)
            return;
        bool isSomething = false;
        for (const char *field : m_fields) {
            const Cursor at = condition[field];
            isSomething = isSomething || at.isSomething();
            if (at.isMap() && qstrcmp(field, "not") == 0)
                look(at, depth + 1);
            if (at.isMap() && qstrcmp(field, "status") == 0)
                status(at);
            const bool isAny = qstrcmp(field, "any") == 0;
            if (!at.isList() || (!isAny && qstrcmp(field, "all") != 0))
                continue;
            const QList<Cursor> items = at.children();
            for (const Cursor &item : items)
                look(item, depth + 1);
            if (items.isEmpty()) {
                m_report.add("MB1206", Severity::Warning, at,
                             {isAny ? QT_TRANSLATE_NOOP("Model", "One of no conditions never holds")
                                    : QT_TRANSLATE_NOOP("Model", "All of no conditions always hold"),
                              {}},
                             {QT_TRANSLATE_NOOP("Model", "Write the conditions, or delete the list."), {}});
            }
        }
        if (!isSomething)
            empty(condition);
    }

private:
    void empty(const Cursor &at)
    {
        QStringList fields;
        for (const char *field : m_fields)
            fields.append(QString::fromLatin1(field));
        m_report.add("MB1206", Severity::Error, at,
                     {QT_TRANSLATE_NOOP("Model", "The condition says nothing; Linkerd refuses the ServiceProfile"), {}},
                     {QT_TRANSLATE_NOOP("Model", "Write one of %1."), {fields.join(u", ")}});
    }

    void status(const Cursor &at)
    {
        const auto least = at["min"].node().integer();
        const auto most = at["max"].node().integer();
        if (least && most && *most != 0 && *most < *least) {
            m_report.add("MB1207", Severity::Error, at["max"],
                         {QT_TRANSLATE_NOOP("Model", "The statuses end at %1 before they begin at %2"), {*most, *least}},
                         {QT_TRANSLATE_NOOP("Model", "Exchange them."), {}});
        }
    }

    std::span<const char *const> m_fields;
    Report &m_report;
};

void checkBudget(const Cursor &budget, Report &report)
{
    if (!budget.isMap())
        return;
    const auto refused = [&](const Cursor &at, const Message &what, const Message &advice, Severity severity = Severity::Error) {
        report.add("MB1215", severity, at, what, advice);
    };
    if (const auto ratio = budget["retryRatio"].node().number()) {
        if (*ratio < 0)
            refused(budget["retryRatio"], {QT_TRANSLATE_NOOP("Model", "The share of retries is negative; Linkerd refuses the ServiceProfile"), {}},
                    {QT_TRANSLATE_NOOP("Model", "0.2 allows one retry for five requests."), {}});
        else if (*ratio > 1)
            refused(budget["retryRatio"],
                    {QT_TRANSLATE_NOOP("Model", "%1 retries for each request: a service in trouble gets that much more to do"),
                     {budget["retryRatio"].text()}},
                    {QT_TRANSLATE_NOOP("Model", "0.2 allows one retry for five requests."), {}}, Severity::Warning);
    }
    if (const auto least = budget["minRetriesPerSecond"].node().integer(); least && (*least < 0 || *least > std::numeric_limits<qint32>::max())) {
        refused(budget["minRetriesPerSecond"], {QT_TRANSLATE_NOOP("Model", "%1 is no number of retries"), {*least}},
                {QT_TRANSLATE_NOOP("Model", "It is 0 or more."), {}});
    }
    const Cursor span = budget["ttl"];
    if (const auto ttl = span.isScalar() ? durationOf(span.text()) : std::nullopt) {
        using namespace std::chrono_literals;
        if (*ttl < 1s || *ttl > 60s) {
            refused(span, {QT_TRANSLATE_NOOP("Model", "The time span %1 is not between 1s and 60s: the proxies leave out the budget"), {span.text()}},
                    {QT_TRANSLATE_NOOP("Model", "Write 10s."), {}}, Severity::Warning);
        }
    }
}

/// A network as it is written: 10.0.0.0/8, ::/0, or one address.
std::optional<std::pair<QHostAddress, int>> networkOf(const QString &text)
{
    if (!text.contains(u'/')) {
        const QHostAddress address(text);
        if (address.isNull())
            return std::nullopt;
        return std::pair {address, address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32};
    }
    const QHostAddress address(text.section(u'/', 0, 0));
    bool isNumber = false;
    const int bits = text.section(u'/', 1).toInt(&isNumber);
    const int most = address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    if (address.isNull() || !isNumber || bits < 0 || bits > most)
        return std::nullopt;
    return std::pair {address, bits};
}

bool contains(const std::pair<QHostAddress, int> &outer, const std::pair<QHostAddress, int> &inner)
{
    return outer.first.protocol() == inner.first.protocol() && outer.second <= inner.second && inner.first.isInSubnet(outer.first, outer.second);
}

/// policy-controller/runtime/src/admission.rs, validate_networks
void checkNetworks(const Cursor &list, Report &report)
{
    const QList<Cursor> networks = list.isList() ? list.children() : QList<Cursor>();
    const auto readAt = [&](const Cursor &at) {
        const auto network = at.isScalar() ? networkOf(at.text()) : std::nullopt;
        if (at.isScalar() && !network) {
            report.add("MB1224", Severity::Error, at, {QT_TRANSLATE_NOOP("Model", "%1 is no network"), {at.text()}},
                       {QT_TRANSLATE_NOOP("Model", "Write an address and the number of bits that count: 10.0.0.0/8."), {}});
        }
        return network;
    };
    for (const Cursor &network : networks) {
        const auto whole = readAt(network["cidr"]);
        const QList<Cursor> exceptions = network["except"].children();
        for (const Cursor &except : exceptions) {
            const auto part = readAt(except);
            if (!whole || !part)
                continue;
            if (contains(*part, *whole)) {
                report.add("MB1224", Severity::Error, except,
                           {QT_TRANSLATE_NOOP("Model", "The exception %1 leaves nothing of %2"), {except.text(), network["cidr"].text()}},
                           {QT_TRANSLATE_NOOP("Model", "Write a smaller part, or delete the network."), {}});
            } else if (!contains(*whole, *part)) {
                report.add("MB1224", Severity::Error, except,
                           {QT_TRANSLATE_NOOP("Model", "The exception %1 is no part of %2"), {except.text(), network["cidr"].text()}},
                           {QT_TRANSLATE_NOOP("Model", "Write a part of the network."), {}});
            }
        }
    }
}

/// Exactly one of two fields, as the definitions ask with oneOf.
void checkOneOf(const Cursor &object, const char *one, const char *other, Report &report)
{
    if (!object.isMap())
        return;
    const bool hasBoth = object[one] && object[other];
    if (!hasBoth && (object[one] || object[other]))
        return;
    report.add("MB1203", Severity::Error, hasBoth ? object[other] : object,
               {hasBoth ? QT_TRANSLATE_NOOP("Model", "Both %1 and %2 are written: one of them is wanted")
                        : QT_TRANSLATE_NOOP("Model", "Neither %1 nor %2 is written: one of them is wanted"),
                {QString::fromLatin1(one), QString::fromLatin1(other)}},
               hasBoth ? Message {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}} : Message {});
}

void refusedPolicy(const Cursor &at, const Message &what, const Message &advice, Report &report)
{
    report.add("MB1223", Severity::Error, at, what, advice);
}

bool isCore(const Cursor &reference)
{
    const QString group = reference["group"].text().toLower();
    return group.isEmpty() || group == "core"_L1;
}

bool isOfPolicy(const Cursor &reference, QLatin1StringView kind)
{
    return reference["group"].text().compare("policy.linkerd.io"_L1, Qt::CaseInsensitive) == 0
        && reference["kind"].text().compare(kind, Qt::CaseInsensitive) == 0;
}

bool isCoreKind(const Cursor &reference, QLatin1StringView kind)
{
    return isCore(reference) && reference["kind"].text().compare(kind, Qt::CaseInsensitive) == 0;
}

QString kindInWords(const Cursor &reference)
{
    const QString group = reference["group"].text();
    return group.isEmpty() ? reference["kind"].text() : reference["kind"].text() + u'.' + group;
}

/// The same file, Validate<AuthorizationPolicySpec>
void checkAuthorization(const Manifest &manifest, Report &report)
{
    const Cursor spec = manifest.root["spec"];
    const Cursor target = spec["targetRef"];
    const bool isGatewayRoute = target["group"].text().compare("gateway.networking.k8s.io"_L1, Qt::CaseInsensitive) == 0
        && (target["kind"].text() == "HTTPRoute"_L1 || target["kind"].text() == "GRPCRoute"_L1);
    if (isCoreKind(target, "Namespace"_L1)) {
        if (!manifest.key.scope.isEmpty() && target["name"].text() != manifest.key.scope)
            refusedPolicy(target["name"],
                          {QT_TRANSLATE_NOOP("Model", "The policy stands in %1 and cannot be for namespace %2"),
                           {manifest.key.scope, target["name"].text()}},
                          {QT_TRANSLATE_NOOP("Model", "Put it into that namespace."), {}}, report);
    } else if (target.isMap() && target["kind"].isScalar() && !isGatewayRoute && !isOfPolicy(target, "Server"_L1)
               && !isOfPolicy(target, "HTTPRoute"_L1)) {
        refusedPolicy(
            target["kind"], {QT_TRANSLATE_NOOP("Model", "A policy cannot be for %1"), {kindInWords(target)}},
            {QT_TRANSLATE_NOOP(
                 "Model", "It is for a Server or an HTTPRoute with group policy.linkerd.io, a route of the Gateway API, or its Namespace."),
             {}},
            report);
    }
    const Cursor required = spec["requiredAuthenticationRefs"];
    int identities = 0;
    int networks = 0;
    const QList<Cursor> references = required.isList() ? required.children() : QList<Cursor>();
    for (const Cursor &reference : references) {
        const bool isNetwork = isOfPolicy(reference, "NetworkAuthentication"_L1);
        if (!isNetwork && !isOfPolicy(reference, "MeshTLSAuthentication"_L1) && !isCoreKind(reference, "ServiceAccount"_L1)) {
            if (reference["kind"].isScalar())
                refusedPolicy(
                    reference["kind"], {QT_TRANSLATE_NOOP("Model", "%1 is no authentication"), {kindInWords(reference)}},
                    {QT_TRANSLATE_NOOP(
                         "Model",
                         "It is a MeshTLSAuthentication or NetworkAuthentication with group policy.linkerd.io, or a ServiceAccount."),
                     {}},
                    report);
            continue;
        }
        if ((isNetwork ? ++networks : ++identities) > 1)
            refusedPolicy(reference, {isNetwork ? QT_TRANSLATE_NOOP("Model", "A policy takes one NetworkAuthentication only")
                                                : QT_TRANSLATE_NOOP("Model", "A policy takes one MeshTLSAuthentication or ServiceAccount only"), {}},
                          {QT_TRANSLATE_NOOP("Model", "All that are required must hold; list what may hold in one authentication."), {}}, report);
    }
    if (required.isList() && references.isEmpty()) {
        report.add("MB1219", Severity::Warning, required, {QT_TRANSLATE_NOOP("Model", "No authentication is required: everyone is allowed"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Name a MeshTLSAuthentication, a NetworkAuthentication or a ServiceAccount."), {}});
    }
}

void checkServerAuthorization(const Cursor &spec, Report &report)
{
    const Cursor client = spec["client"];
    checkOneOf(spec["server"], "name", "selector", report);
    checkNetworks(client["networks"], report);
    const bool isOpen = client["unauthenticated"].node().boolean().value_or(false);
    const Cursor mesh = client["meshTLS"];
    if (client.isMap() && !isOpen && !mesh.isSomething()) {
        refusedPolicy(client, {QT_TRANSLATE_NOOP("Model", "No client is named: Linkerd leaves out the authorization"), {}},
                      {QT_TRANSLATE_NOOP("Model", "Write meshTLS, or unauthenticated: true."), {}}, report);
    } else if (isOpen && mesh.isSomething()) {
        refusedPolicy(
            client["unauthenticated"],
            {QT_TRANSLATE_NOOP("Model", "Clients of the mesh and unauthenticated ones are allowed at once; Linkerd refuses the object"),
             {}},
            {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}}, report);
    }
    if (mesh["unauthenticatedTLS"].node().boolean().value_or(false) && mesh["identities"].size() + mesh["serviceAccounts"].size() > 0) {
        refusedPolicy(mesh["unauthenticatedTLS"],
                      {QT_TRANSLATE_NOOP("Model", "Identities are listed beside unauthenticatedTLS; Linkerd refuses the object"), {}},
                      {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}}, report);
    }
}

/// policy-controller/runtime/src/validation.rs
bool isIdentity(const QString &id)
{
    static const QRegularExpression spiffe(u"^spiffe://[a-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*$"_s);
    static const QRegularExpression name(u"^(\\*|[a-z0-9]([-a-z0-9]*[a-z0-9])?)(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"_s);
    return (id.startsWith("spiffe://"_L1) ? spiffe : name).match(id).hasMatch();
}

void checkMeshTls(const Cursor &spec, Report &report)
{
    checkOneOf(spec, "identities", "identityRefs", report);
    const QList<Cursor> identities = spec["identities"].children();
    for (const Cursor &id : identities) {
        if (!isIdentity(id.text()))
            refusedPolicy(
                id, {QT_TRANSLATE_NOOP("Model", "%1 is no identity"), {id.text()}},
                {QT_TRANSLATE_NOOP(
                     "Model",
                     "Write account.namespace.serviceaccount.identity.linkerd.cluster.local, a domain with * in front, or a SPIFFE id."),
                 {}},
                report);
    }
    const QList<Cursor> references = spec["identityRefs"].children();
    for (const Cursor &reference : references) {
        const bool isNamespace = isCoreKind(reference, "Namespace"_L1);
        if (reference["kind"].isScalar() && !isNamespace && !isCoreKind(reference, "ServiceAccount"_L1))
            refusedPolicy(reference["kind"], {QT_TRANSLATE_NOOP("Model", "%1 has no identity"), {kindInWords(reference)}},
                          {QT_TRANSLATE_NOOP("Model", "Name a ServiceAccount or a Namespace."), {}}, report);
        else if (isNamespace && reference["namespace"])
            refusedPolicy(reference["namespace"], {QT_TRANSLATE_NOOP("Model", "A Namespace stands in no namespace"), {}},
                          {QT_TRANSLATE_NOOP("Model", "Delete the field; the name says which."), {}}, report);
    }
}

void checkRateLimit(const Cursor &spec, Report &report)
{
    const Cursor target = spec["targetRef"];
    if (target["kind"].isScalar() && !isOfPolicy(target, "Server"_L1)) {
        report.add("MB1225", Severity::Error, target["kind"], {QT_TRANSLATE_NOOP("Model", "A rate limit cannot be for %1"), {kindInWords(target)}},
                   {QT_TRANSLATE_NOOP("Model", "It is for a Server with group policy.linkerd.io."), {}});
    }
    const auto total = spec["total"]["requestsPerSecond"].node().integer();
    const auto compare = [&](const Cursor &at) {
        if (const auto one = at.node().integer(); total && *total > 0 && one && *one > *total)
            report.add("MB1225", Severity::Error, at,
                       {QT_TRANSLATE_NOOP("Model", "%1 a second is more than all clients together may, %2"), {*one, *total}},
                       {QT_TRANSLATE_NOOP("Model", "Write at most what total has."), {}});
    };
    compare(spec["identity"]["requestsPerSecond"]);
    const QList<Cursor> overrides = spec["overrides"].children();
    for (const Cursor &override : overrides) {
        compare(override["requestsPerSecond"]);
        const QList<Cursor> clients = override["clientRefs"].children();
        for (const Cursor &client : clients) {
            if (client["kind"].isScalar() && !isCoreKind(client, "ServiceAccount"_L1))
                report.add("MB1225", Severity::Error, client["kind"], {QT_TRANSLATE_NOOP("Model", "%1 is no client"), {kindInWords(client)}},
                           {QT_TRANSLATE_NOOP("Model", "Name a ServiceAccount."), {}});
        }
    }
    if (spec.isMap() && !spec["total"] && !spec["identity"] && !spec["overrides"]) {
        report.add("MB1225", Severity::Warning, spec, {QT_TRANSLATE_NOOP("Model", "The policy limits nothing"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write total, identity or overrides."), {}});
    }
}

void checkPathValue(const Cursor &path, Report &report)
{
    const Cursor value = path["value"];
    if (!value.isScalar())
        return;
    if (path["type"].text() == "RegularExpression"_L1) {
        if (!isRegex(value.text()))
            reportRegex(value, report);
    } else if (!value.text().startsWith(u'/')) {
        report.add("MB1206", Severity::Error, value,
                   {QT_TRANSLATE_NOOP("Model", "The path %1 does not begin with a slash; Linkerd refuses the route"), {value.text()}},
                   {QT_TRANSLATE_NOOP("Model", "Write %1."), {QString(u'/' + value.text())}});
    }
}

void checkMatches(const Cursor &matches, Report &report)
{
    const QList<Cursor> items = matches.isList() ? matches.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        checkPathValue(item["path"], report);
        for (const char *list : {"headers", "queryParams"}) {
            const QList<Cursor> entries = item[list].children();
            for (const Cursor &entry : entries) {
                if (entry["type"].text() == "RegularExpression"_L1 && entry["value"].isScalar() && !isRegex(entry["value"].text()))
                    reportRegex(entry["value"], report);
            }
        }
    }
}

void checkTimeouts(const Cursor &timeouts, Report &report)
{
    const auto durationAt = [&](const char *field) { return timeouts[field].isScalar() ? durationOf(timeouts[field].text()) : std::nullopt; };
    const auto whole = durationAt("request");
    const auto once = durationAt("backendRequest");
    for (const char *field : {"request", "backendRequest"}) {
        if (const auto time = durationAt(field); time && time->count() < 0)
            report.add("MB1204", Severity::Error, timeouts[field], {QT_TRANSLATE_NOOP("Model", "%1 is not a duration"), {timeouts[field].text()}},
                       {QT_TRANSLATE_NOOP("Model", "It is 0 or more."), {}});
    }
    if (whole && once && *once > *whole) {
        report.add("MB1221", Severity::Error, timeouts["backendRequest"],
                   {QT_TRANSLATE_NOOP("Model", "A backend may take longer than the whole request, %1; Linkerd refuses the route"),
                    {timeouts["request"].text()}},
                   {QT_TRANSLATE_NOOP("Model", "Make the time-out of a backend the shorter one."), {}});
    }
}

/// The time-out of a rule against that of a try, which only an annotation says.
void checkTries(const Cursor &request, const QList<Filter> &annotated, Report &report)
{
    const auto whole = request.isScalar() ? durationOf(request.text()) : std::nullopt;
    const auto retries = std::find_if(annotated.cbegin(), annotated.cend(), [](const Filter &one) { return one.kind == Filter::Kind::Retries; });
    const bool isOverridden = std::any_of(annotated.cbegin(), annotated.cend(), [](const Filter &one) { return one.kind == Filter::Kind::Timeout; });
    if (!whole || whole->count() <= 0 || isOverridden || retries == annotated.cend() || !retries->duration || *retries->duration < *whole)
        return;
    report.add("MB1221", Severity::Warning, request,
               {QT_TRANSLATE_NOOP("Model", "One try may take as long as the whole request, %1: there is no time to retry"), {request.text()}},
               {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter."), {}});
}

bool isOneOf(const QList<Reference> &parents, bool (*is)(const Reference &))
{
    return std::any_of(parents.cbegin(), parents.cend(), is);
}

} // namespace

void checkShape(const QList<Deviation> &deviations, const Manifest &manifest, Report &report)
{
    static constexpr ShapeCodes codes {"MB1201", "MB1202", "MB1203", "MB1202", "MB1202", "MB1204", "MB1205"};
    QList<Deviation> others;
    for (const Deviation &deviation : deviations) {
        const bool isUnknown = deviation.kind == Deviation::Kind::UnknownField;
        if (deviation.kind == Deviation::Kind::WrongShape && deviation.field.shape == Shape::Regex) {
            reportRegex(deviation.at, report);
        } else if (isUnknown && manifest.key.kind == "ServiceProfile"_L1 && (manifest.root.path() / "spec").covers(deviation.at.path())) {
            // pkg/profiles/profiles.go reads it strictly.
            report.add("MB1201", Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "A ServiceProfile has no field %1 here; Linkerd refuses it"),
                        {QString::fromUtf8(deviation.at.key())}},
                       {QT_TRANSLATE_NOOP("Model", "Check its spelling and its place."), {}});
        } else {
            others.append(deviation);
        }
    }
    reportShape(others, u"Linkerd"_s, report, codes);
}

void checkObject(const Manifest &manifest, Report &report)
{
    const QString &kind = manifest.key.kind;
    const Cursor spec = manifest.root["spec"];
    if (manifest.key.name.isEmpty() && !manifest.root["metadata"]["generateName"])
        report.add("MB1203", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The object has no name"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write metadata.name."), {}});
    if (const QString successor = successorOf(manifest); !successor.isEmpty())
        report.add("MB1220", Severity::Warning, manifest.root["apiVersion"],
                   {QT_TRANSLATE_NOOP("Model", "%1 of %2 is deprecated"), {manifest.apiVersion(), kind}},
                   {QT_TRANSLATE_NOOP("Model", "Write %1."), {successor}});
    if (kind == "Server"_L1) {
        if (manifest.version == "v1alpha1"_L1)
            checkOneOf(spec["podSelector"], "matchLabels", "matchExpressions", report);
        else if (manifest.version != "v1beta1"_L1)
            checkOneOf(spec, "podSelector", "externalWorkloadSelector", report);
    } else if (kind == "ServerAuthorization"_L1) {
        checkServerAuthorization(spec, report);
        report.add("MB1220", Severity::Note, manifest.root["kind"], {QT_TRANSLATE_NOOP("Model", "ServerAuthorization is on its way out"), {}},
                   {QT_TRANSLATE_NOOP("Model", "An AuthorizationPolicy says the same, and can be for a route too."), {}});
    } else if (kind == "AuthorizationPolicy"_L1) {
        checkAuthorization(manifest, report);
    } else if (kind == "MeshTLSAuthentication"_L1) {
        checkMeshTls(spec, report);
    } else if (kind == "NetworkAuthentication"_L1 || kind == "EgressNetwork"_L1) {
        checkNetworks(spec["networks"], report);
    } else if (kind == "HTTPLocalRateLimitPolicy"_L1) {
        checkRateLimit(spec, report);
    }
}

void check(const Profile &profile, const Manifest &manifest, Report &report)
{
    static constexpr std::array<const char *, 5> ofRequests {"all", "any", "not", "pathRegex", "method"};
    static constexpr std::array<const char *, 4> ofResponses {"all", "any", "not", "status"};
    const Cursor spec = manifest.root["spec"];
    const QList<Cursor> routes = spec["routes"].isList() ? spec["routes"].children() : QList<Cursor>();
    for (const Cursor &route : routes) {
        const Cursor condition = route["condition"];
        Conditions(ofRequests, report).look(condition);
        if (condition["not"].isMap()) {
            // The definition of the kind has a list here, Linkerd's own validator a map: neither gets past both.
            report.add("MB1206", Severity::Error, condition["not"],
                       {QT_TRANSLATE_NOOP("Model", "A condition cannot begin with not; the cluster refuses the ServiceProfile"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Put it into a list: all: [{not: …}]."), {}});
        }
        const QList<Cursor> classes = route["responseClasses"].children();
        for (const Cursor &one : classes)
            Conditions(ofResponses, report).look(one["condition"]);
    }
    Earlier earlier;
    for (qsizetype i = 0; i < profile.routes.size(); ++i) {
        const Rule &route = profile.routes[i];
        if (const auto taker = earlier.takerOf(route.when)) {
            report.add("MB1229", Severity::Warning, route.origin,
                       {QT_TRANSLATE_NOOP("Model", "Route %1 is never reached: route %2 takes all its requests first"),
                        {route.name, profile.routes[*taker].name}},
                       {QT_TRANSLATE_NOOP("Model", "Move it up, or delete it."), {}});
        }
        earlier.add(route.when, i);
    }
    checkBudget(spec["retryBudget"], report);
    if (!profile.isComplete && !profile.key.name.isEmpty() && !profile.key.name.contains(u'.')) {
        report.add(
            "MB1212", Severity::Warning, profile.nameOrigin,
            {QT_TRANSLATE_NOOP("Model", "A ServiceProfile is named after its service; %1 is no complete name of one"), {profile.key.name}},
            {QT_TRANSLATE_NOOP("Model", "Write %1."),
             {QString(profile.key.name + u'.' + (profile.key.scope.isEmpty() ? u"NAMESPACE"_s : profile.key.scope)
                      + u".svc.cluster.local")}});
    }
    bool hasWeight = profile.overrides.isEmpty();
    for (const Backend &backend : profile.overrides) {
        hasWeight = hasWeight || backend.weight.value_or(0) > 0;
        if (backend.native.isEmpty())
            report.add("MB1203", Severity::Error, backend.origin, {QT_TRANSLATE_NOOP("Model", "A destination names no host"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Write authority."), {}});
        if (backend.weight.value_or(0) < 0)
            report.add("MB1214", Severity::Error, backend.weightOrigin,
                       {QT_TRANSLATE_NOOP("Model", "The weight of %1 is negative"), {backend.name}},
                       {QT_TRANSLATE_NOOP("Model", "Weights are 0 or more."), {}});
    }
    if (!hasWeight)
        report.add("MB1214", Severity::Warning, profile.overridesOrigin,
                   {QT_TRANSLATE_NOOP("Model", "No destination has a weight above 0: no request goes anywhere"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Give one of them a weight, or delete dstOverrides."), {}});
}

void check(const Route &route, const Manifest &manifest, Report &report)
{
    const Cursor rules = manifest.root["spec"]["rules"];
    const bool isForServers = isOneOf(route.parents, [](const Reference &parent) { return parent.isOfPolicy("Server"_L1); });
    const bool isOutbound
        = isOneOf(route.parents, [](const Reference &parent) { return parent.isService() || parent.isOfPolicy("EgressNetwork"_L1); });
    for (const Reference &parent : route.parents) {
        if (parent.isOfPolicy("EgressNetwork"_L1) && !parent.port)
            report.add("MB1203", Severity::Error, parent.origin,
                       {QT_TRANSLATE_NOOP("Model", "A route of an EgressNetwork needs a port; Linkerd refuses it"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Write the port of the parent."), {}});
    }
    for (qsizetype i = 0; i < route.rules.size(); ++i) {
        const Cursor rule = rules[int(i)];
        checkMatches(rule["matches"], report);
        checkTimeouts(rule["timeouts"], report);
        checkTries(rule["timeouts"]["request"], route.annotated, report);
        const QList<Backend> &backends = route.rules[i].backends;
        if (!backends.isEmpty() && std::all_of(backends.cbegin(), backends.cend(), [](const Backend &one) { return one.weight.value_or(1) == 0; }))
            report.add("MB1214", Severity::Warning, route.rules[i].backendsOrigin,
                       {QT_TRANSLATE_NOOP("Model", "No backend has a weight above 0: all requests fail"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Give one of them a weight."), {}});
        if (!isOutbound && isForServers && !backends.isEmpty())
            report.add(
                "MB1210", Severity::Warning, route.rules[i].backendsOrigin,
                {QT_TRANSLATE_NOOP("Model", "%1 has no effect here"), {u"backendRefs"_s}},
                {QT_TRANSLATE_NOOP("Model", "Requests to a Server are let in or not; they are led elsewhere by a route of a Service."),
                 {}});
        if (!isOutbound && isForServers && rule["timeouts"].isSomething())
            report.add("MB1210", Severity::Warning, rule["timeouts"], {QT_TRANSLATE_NOOP("Model", "%1 has no effect here"), {u"timeouts"_s}},
                       {QT_TRANSLATE_NOOP("Model", "Time-outs belong to a route of a Service."), {}});
    }
}

void check(const ServiceObject &service, Report &report)
{
    static const QStringList protocols {u"linkerd.io/opaque"_s, u"linkerd.io/tcp"_s};
    for (const ServicePort &port : service.ports) {
        if (port.protocol.startsWith("linkerd.io/"_L1) && !protocols.contains(port.protocol))
            report.add("MB1208", Severity::Warning, port.protocolOrigin,
                       {QT_TRANSLATE_NOOP("Model", "Linkerd does not know the protocol %1 and treats the port as opaque"), {port.protocol}},
                       {QT_TRANSLATE_NOOP("Model", "It is one of %1."), {protocols.join(u", ") + u", http, kubernetes.io/h2c"}});
        const bool isListed = port.port && std::any_of(service.opaquePorts.cbegin(), service.opaquePorts.cend(), [&](const auto &range) {
            return range.first <= *port.port && *port.port <= range.second;
        });
        if (isListed && !port.protocol.isEmpty() && !protocols.contains(port.protocol))
            report.add("MB1210", Severity::Warning, service.opaquePortsOrigin,
                       {QT_TRANSLATE_NOOP("Model", "Port %1 is not opaque: its appProtocol %2 counts"), {QString::number(*port.port), port.protocol}},
                       {QT_TRANSLATE_NOOP("Model", "Take the port out of the list, or delete its appProtocol."), {}});
    }
}

} // namespace meshboard::linkerd
