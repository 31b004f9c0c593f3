// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/check.h"
#include "systems/istio/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

using Severity = Finding::Severity;
using Labels = QMap<QString, QString>;

bool contradict(const Labels &a, const Labels &b)
{
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const auto found = b.constFind(it.key());
        if (found != b.cend() && *found != it.value())
            return true;
    }
    return false;
}

QString inWords(const Labels &labels)
{
    QStringList texts;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        texts.append(it.key() + u'=' + it.value());
    return texts.join(u", ");
}

/// The namespace whose policies are for the whole mesh, unless the installation says another one.
constexpr auto rootNamespace = "istio-system"_L1;

class Policies
{
public:
    explicit Policies(const World &world)
        : m_world(world)
    {
    }

    QList<Finding> all()
    {
        for (const Placed<Policy> &policy : m_world.policies()) {
            checkSelector(policy);
            checkAlone(policy);
        }
        for (const Placed<DestinationRule> &rule : m_world.destinationRules()) {
            checkMutualTls(rule);
            for (const Subset &subset : rule.value->subsets)
                checkSubset(rule, subset);
        }
        checkTlsHosts();
        checkProtocols();
        return std::move(m_findings);
    }

private:
    Report reportOn(const Reading &reading, const ObjectKey &key) { return {reading.document->id, *reading.tree, key, m_findings}; }
    template <typename T>
    Report reportOn(const Placed<T> &object)
    {
        return reportOn(*object.reading, object.value->key);
    }

    static bool isSameScope(const QString &a, const QString &b) { return a == b || a.isEmpty() || b.isEmpty(); }

    /// Gateways and waypoints come with the installation or are made from a Gateway: their pods stand in no file.
    static bool isForInstalled(const Labels &selector)
    {
        return selector.contains(u"istio"_s) || selector.contains(u"istio.io/gateway-name"_s)
            || selector.contains(u"gateway.networking.k8s.io/gateway-name"_s) || selector.value(u"app"_s).startsWith("istio"_L1);
    }

    void checkSelector(const Placed<Policy> &policy)
    {
        const Labels &selector = policy.value->selector;
        if (selector.isEmpty() || isForInstalled(selector))
            return;
        const QString &scope = policy.value->key.scope;
        const QList<const Workload *> workloads = m_world.workloadsWith(selector);
        const bool isFound = std::any_of(workloads.cbegin(), workloads.cend(),
                                         [&](const Workload *one) { return scope == rootNamespace || isSameScope(one->scope, scope); });
        if (!isFound && m_world.hasWorkloadsIn(scope == rootNamespace ? QString() : scope))
            reportOn(policy).add("MB0130", Severity::Warning, policy.value->selectorOrigin,
                                 {QT_TRANSLATE_NOOP("Model", "No workload here has the labels %1: %2 %3 is for nothing"),
                                  {inWords(selector), policy.value->key.kind, policy.value->key.name}},
                                 {QT_TRANSLATE_NOOP("Model", "Compare the selector with the labels of the pods."), {}});
    }

    /// Of several for a whole namespace Istio takes the oldest, or none that can be told.
    void checkAlone(const Placed<Policy> &policy)
    {
        const ObjectKey &key = policy.value->key;
        static const QStringList lonely {u"PeerAuthentication"_s, u"Sidecar"_s, u"Telemetry"_s};
        if (!lonely.contains(key.kind) || !policy.value->selector.isEmpty() || policy.value->hasTargets || key.name.isEmpty())
            return;
        const Placed<Policy> *&known = m_alone[{key.kind, key.scope}];
        if (known && known->value->key != key)
            reportOn(policy).add("MB0135", Severity::Warning, policy.value->origin,
                                 {QT_TRANSLATE_NOOP("Model", "%1 %2 (%3) is for the whole namespace too; only one of both counts"),
                                  {key.kind, known->value->key.name, placeInWords(known->value->origin)}},
                                 {QT_TRANSLATE_NOOP("Model", "Put both into one, or give one of them a selector."), {}});
        if (!known)
            known = &policy;
    }

    // ---- mutual TLS

    /// The mode that holds for whatever has these labels; nothing where it cannot be told.
    const Policy *peersOf(const QString &scope, const Labels *labels) const
    {
        const Policy *ofNamespace = nullptr;
        const Policy *ofMesh = nullptr;
        for (const Placed<Policy> &placed : m_world.policies()) {
            const Policy &policy = *placed.value;
            if (policy.key.kind != "PeerAuthentication"_L1)
                continue;
            const bool isMesh = policy.key.scope == rootNamespace;
            if (policy.selector.isEmpty() && isMesh)
                ofMesh = &policy;
            if (policy.key.scope != scope)
                continue;
            if (policy.selector.isEmpty())
                ofNamespace = &policy;
            else if (labels && isIn(policy.selector, *labels))
                return policy.hasPorts ? nullptr : &policy;
            else if (labels && !contradict(policy.selector, *labels))
                return nullptr;
        }
        // UNSET is what stands above it.
        return ofNamespace && !ofNamespace->mode.isEmpty() && ofNamespace->mode != "UNSET"_L1 ? ofNamespace : ofMesh;
    }

    void checkMutualTls(const Placed<DestinationRule> &rule)
    {
        const DestinationRule &value = *rule.value;
        const auto tls = std::find_if(value.policy.cbegin(), value.policy.cend(), [](const Filter &filter) { return filter.name == "tls.mode"_L1; });
        if (tls == value.policy.cend() || value.isForSomeWorkloads)
            return;
        const Policy *peers = nullptr;
        if (value.host == "*.local"_L1 || value.host == "*"_L1) {
            peers = peersOf(rootNamespace, nullptr);
        } else if (value.host.startsWith("*."_L1)) {
            const QStringList parts = value.host.split(u'.');
            if (parts.size() >= 3 && parts[2] == "svc"_L1)
                peers = peersOf(parts[1], nullptr);
        } else {
            const QList<const Host *> hosts = m_world.hostsOf(m_world.names().serviceOf(value.host, value.key.scope));
            if (hosts.size() == 1 && hosts.first()->isKubernetes && !hosts.first()->selector.isEmpty())
                peers = peersOf(hosts.first()->scope, &hosts.first()->selector);
        }
        if (!peers)
            return;
        const bool isPlainToStrict = tls->value == "DISABLE"_L1 && peers->mode == "STRICT"_L1;
        const bool isMutualToPlain = tls->value == "ISTIO_MUTUAL"_L1 && peers->mode == "DISABLE"_L1;
        if (isPlainToStrict || isMutualToPlain)
            reportOn(rule).add("MB0128", Severity::Error, tls->origin,
                               {QT_TRANSLATE_NOOP("Model", "Callers use TLS mode %1, but PeerAuthentication %2 (%3) demands %4: connections are refused"),
                                {tls->value, peers->key.name, placeInWords(peers->origin), peers->mode}},
                               {isPlainToStrict ? QT_TRANSLATE_NOOP("Model", "Write ISTIO_MUTUAL, or make the PeerAuthentication PERMISSIVE.")
                                                : QT_TRANSLATE_NOOP("Model", "Write DISABLE, or make the PeerAuthentication PERMISSIVE."),
                                {}});
    }

    // ---- subsets

    void checkSubset(const Placed<DestinationRule> &rule, const Subset &subset)
    {
        const QList<const Host *> hosts = m_world.hostsOf(m_world.names().serviceOf(rule.value->host, rule.value->key.scope));
        if (subset.labels.isEmpty() || hosts.size() != 1 || !hosts.first()->isKubernetes || hosts.first()->selector.isEmpty())
            return;
        bool isKnown = false;
        const QList<const Workload *> workloads = m_world.workloadsWith(hosts.first()->selector);
        for (const Workload *workload : workloads) {
            if (!isSameScope(workload->scope, hosts.first()->scope))
                continue;
            isKnown = true;
            if (isIn(subset.labels, workload->labels))
                return;
        }
        if (isKnown)
            reportOn(rule).add("MB0131", Severity::Warning, subset.origin,
                               {QT_TRANSLATE_NOOP("Model", "None of the pods of %1 has the labels of subset %2: %3"),
                                {rule.value->host, subset.name, inWords(subset.labels)}},
                               {QT_TRANSLATE_NOOP("Model", "Compare them with the labels of the pods."), {}});
    }

    // ---- gateways

    /// Servers of one port are merged; but of two that end TLS for one host only one certificate can be shown.
    void checkTlsHosts()
    {
        QHash<QString, const Gateway *> seen;
        for (const Placed<Gateway> &gateway : m_world.gateways()) {
            for (const GatewayServer &server : gateway.value->servers) {
                if (!server.port || (server.protocol != "HTTPS"_L1 && server.protocol != "TLS"_L1))
                    continue;
                for (const QString &host : server.hosts) {
                    const QString key = inWords(gateway.value->selector) + u'|' + QString::number(*server.port) + u'|' + host;
                    const Gateway *&known = seen[key];
                    if (known && known->key != gateway.value->key)
                        reportOn(gateway).add("MB0133", Severity::Warning, server.origin,
                                              {QT_TRANSLATE_NOOP("Model", "Gateway %1 ends TLS for %2 at port %3 too: only one of both is served"),
                                               {ServiceKey {known->key.scope, known->key.name}.toString(), host, QString::number(*server.port)}},
                                              {QT_TRANSLATE_NOOP("Model", "Keep the host in one of them."), {}});
                    if (!known)
                        known = gateway.value;
                }
            }
        }
    }

    /// A host and port are one listener: it speaks one protocol.
    void checkProtocols()
    {
        QHash<QString, const Host *> seen;
        for (const Placed<Host> &host : m_world.hosts()) {
            if (host.value->isKubernetes)
                continue;
            for (auto it = host.value->ports.cbegin(); it != host.value->ports.cend(); ++it) {
                const Host *&known = seen[host.value->name + u':' + QString::number(it.key())];
                if (known && known->object != host.value->object && known->ports.value(it.key()) != it.value() && !it.value().isEmpty())
                    reportOn(*host.reading, host.value->object)
                        .add("MB0136", Severity::Warning, host.value->origin,
                             {QT_TRANSLATE_NOOP("Model", "Port %1 of %2 is %3 here and %4 in ServiceEntry %5"),
                              {QString::number(it.key()), host.value->name, it.value(), known->ports.value(it.key()), known->object.name}},
                             {QT_TRANSLATE_NOOP("Model", "Write the same protocol in both, or put them into one."), {}});
                if (!known)
                    known = host.value;
            }
        }
    }

    const World &m_world;
    QList<Finding> m_findings;
    QMap<std::pair<QString, QString>, const Placed<Policy> *> m_alone;
};

/// An entry that asks for nothing is met by everybody.
bool asksNothing(const Cursor &list, const char *inner)
{
    const QList<Cursor> items = list.children();
    return items.isEmpty() || std::any_of(items.cbegin(), items.cend(), [&](const Cursor &item) {
               const QList<Cursor> fields = item[inner].children();
               return std::all_of(fields.cbegin(), fields.cend(), [](const Cursor &field) { return field.size() == 0; });
           });
}

void adviseOnAuthorization(const Cursor &spec, Report &report)
{
    const QString action = spec["action"].text();
    const bool isAllow = action.isEmpty() || action == "ALLOW"_L1;
    const QList<Cursor> rules = spec["rules"].children();
    // ALLOW without rules is how one says that nobody may; DENY and CUSTOM are refused without.
    if (rules.isEmpty() && action == "AUDIT"_L1) {
        report.add("MB0129", Severity::Warning, spec["action"],
                   {QT_TRANSLATE_NOOP("Model", "A policy of action %1 without rules matches no request: it does nothing"), {action}},
                   {QT_TRANSLATE_NOOP("Model", "Write rules; one empty rule, {}, matches everything."), {}});
    }
    // Methods are compared as they are written; a * stands for whatever is before or behind.
    static const QStringList methods {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"CONNECT"_s, u"OPTIONS"_s, u"TRACE"_s};
    for (const Cursor &rule : rules) {
        const QList<Cursor> operations = rule["to"].children();
        for (const Cursor &operation : operations) {
            for (const char *list : {"methods", "notMethods"}) {
                const QList<Cursor> names = operation["operation"][list].children();
                for (const Cursor &name : names) {
                    const QString text = name.text();
                    if (text.contains(u'*') || methods.contains(text))
                        continue;
                    Finding &finding = report.add("MB0137", Severity::Warning, name, {QT_TRANSLATE_NOOP("Model", "%1 is no HTTP method"), {text}},
                                                  {QT_TRANSLATE_NOOP("Model", "Use GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS or TRACE."), {}});
                    if (methods.contains(text.toUpper()))
                        report.fix(finding, name, text.toUpper());
                }
            }
        }
        if (isAllow && asksNothing(rule["from"], "source") && asksNothing(rule["to"], "operation") && rule["when"].size() == 0)
            report.add("MB0129", Severity::Warning, rule, {QT_TRANSLATE_NOOP("Model", "The rule asks for nothing: every request is allowed"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Say who may call what, if not everybody is meant."), {}});
    }
}

/// pkg/config/analysis/analyzers/envoyfilter/envoyfilter.go: which operations are ignored.
void adviseOnEnvoyFilter(const Cursor &spec, Report &report)
{
    const QList<Cursor> patches = spec["configPatches"].children();
    for (const Cursor &patch : patches) {
        const QString to = patch["applyTo"].text();
        const Cursor operation = patch["patch"]["operation"];
        const QString what = operation.text();
        const bool isWhole = to == "ROUTE_CONFIGURATION"_L1 || to == "HTTP_ROUTE"_L1;
        const bool isReplaceable = to == "NETWORK_FILTER"_L1 || to == "HTTP_FILTER"_L1 || to == "VIRTUAL_HOST"_L1;
        if ((isWhole && (what == "ADD"_L1 || what == "REMOVE"_L1)) || (what == "REPLACE"_L1 && !to.isEmpty() && !isReplaceable))
            report.add("MB0134", Severity::Warning, operation, {QT_TRANSLATE_NOOP("Model", "%1 is not done to %2: the patch has no effect"), {what, to}},
                       {QT_TRANSLATE_NOOP("Model", "MERGE changes what is there; filters can be replaced, routes cannot be added."), {}});
    }
}

} // namespace

void checkPolicy(const Manifest &manifest, Report &report)
{
    const Cursor spec = manifest.root["spec"];
    if (manifest.key.kind == "AuthorizationPolicy"_L1)
        adviseOnAuthorization(spec, report);
    else if (manifest.key.kind == "EnvoyFilter"_L1)
        adviseOnEnvoyFilter(spec, report);
}

QList<Finding> checkPolicies(const World &world)
{
    return Policies(world).all();
}

} // namespace meshboard::istio
