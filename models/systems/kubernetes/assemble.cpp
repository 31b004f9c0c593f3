// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/assemble.h"

#include "contract/report.h"
#include "systems/kubernetes/values.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

using Severity = Finding::Severity;

bool isSameScope(const QString &a, const QString &b)
{
    return a == b || a.isEmpty() || b.isEmpty();
}

bool selects(const ServiceObject &service, const Workload &workload)
{
    if (!isSameScope(service.key.scope, workload.key.scope))
        return false;
    for (auto it = service.selector.cbegin(); it != service.selector.cend(); ++it) {
        if (workload.labels.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// A host of a TLS section covers one level below its asterisk.
bool covers(const QString &pattern, const QString &host)
{
    return pattern == host || (pattern.startsWith("*."_L1) && host.section(u'.', 1) == pattern.sliced(2));
}

/// What all documents of the source say together.
class World
{
public:
    World(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
        : m_readings(readings)
        , m_closedWorld(closedWorld)
        , m_graph(std::make_shared<RouteGraph>())
    {
        m_graph->language = u"kubernetes"_s;
        m_graph->source = source;
        for (const ReadingPtr &reading : readings) {
            const Values &values = valuesOf(*reading);
            for (const Workload &workload : values.workloads) {
                m_hasWorkloads = true;
                for (auto it = workload.labels.cbegin(); it != workload.labels.cend(); ++it)
                    m_byLabel.insert({it.key(), it.value()}, &workload);
                if (workload.pod)
                    m_pods.insert({workload.key.scope, workload.key.name}, &workload);
            }
            for (const EndpointSet &set : values.endpoints)
                m_endpoints.insert(set.service, &set);
            for (const ServiceObject &service : values.services) {
                m_servicesOfName.insert(service.key.name, &service);
                m_scopesOfServices.insert(service.key.scope);
            }
            for (const ServiceKey &secret : values.secrets) {
                m_secrets.insert(secret.name);
                m_scopesOfSecrets.insert(secret.scope);
            }
            m_classes += values.classes;
        }
    }

    Assembly all()
    {
        Assembly assembly;
        QHash<ServiceKey, Origin> declared;
        for (const ReadingPtr &reading : m_readings) {
            for (const ServiceObject &object : valuesOf(*reading).services) {
                if (object.key.name.isEmpty())
                    continue;
                const auto known = declared.constFind(object.key);
                if (known != declared.cend()) {
                    reportTwice(*reading, object, *known);
                    continue;
                }
                declared.insert(object.key, object.origin);
                assembly.services.append(serviceFor(object));
                checkSelector(*reading, object);
            }
            assembly.owners += valuesOf(*reading).owners;
            for (const Ingress &ingress : valuesOf(*reading).ingresses) {
                add(ingress);
                check(*reading, ingress);
            }
        }
        assembly.routes = m_graph;
        assembly.findings = m_findings;
        return assembly;
    }

private:
    Report reportOn(const Reading &reading, const ObjectKey &key) { return {reading.document->id, *reading.tree, key, m_findings}; }

    // ---- services

    QList<const Workload *> workloadsOf(const ServiceObject &service) const
    {
        QList<const Workload *> result;
        if (service.selector.isEmpty())
            return result;
        const auto [begin, end] = m_byLabel.equal_range({service.selector.firstKey(), service.selector.first()});
        std::copy_if(begin, end, std::back_inserter(result), [&](const Workload *workload) { return selects(service, *workload); });
        return result;
    }

    Service serviceFor(const ServiceObject &object) const
    {
        Service service;
        service.key = object.key;
        service.system = u"kubernetes"_s;
        service.declaredIn = {object.origin};
        if (!object.key.scope.isEmpty()) {
            const QString qualified = object.key.name + u'.' + object.key.scope;
            service.aliases = {qualified, qualified + u".svc.cluster.local"};
        }
        if (!object.externalName.isEmpty()) {
            service.kind = Service::Kind::External;
            service.aliases.append(object.externalName);
        }
        service.instances = instancesOf(object);
        for (const Workload *workload : workloadsOf(object)) {
            const QString version = versionOf(workload->labels);
            if (!version.isEmpty() && !service.subsets.contains(version))
                service.subsets.append(version);
        }
        service.subsets.sort();
        return service;
    }

    /// As the cluster says it: slices before the Endpoints they replace, and pods by their labels where a dump has neither.
    QList<Instance> instancesOf(const ServiceObject &object) const
    {
        QMap<QString, Instance> found;
        const auto sets = m_endpoints.values(object.key);
        const bool hasSlices = std::any_of(sets.cbegin(), sets.cend(), [](const EndpointSet *set) { return set->isSlice; });
        for (const EndpointSet *set : sets) {
            if (set->isSlice != hasSlices)
                continue;
            for (Instance instance : set->instances) {
                const auto pod = m_pods.constFind({object.key.scope, instance.id});
                if (pod != m_pods.cend()) {
                    instance.labels.insert((*pod)->pod->labels);
                    instance.subset = (*pod)->pod->subset;
                    instance.health.checks = (*pod)->pod->health.checks;
                }
                found.insert(instance.id, instance);
            }
        }
        if (sets.isEmpty()) {
            for (const Workload *workload : workloadsOf(object)) {
                if (!workload->pod)
                    continue;
                Instance instance = *workload->pod;
                instance.port = targetPort(object, *workload);
                found.insert(instance.id, instance);
            }
        }
        return found.values();
    }

    static std::optional<quint16> targetPort(const ServiceObject &object, const Workload &workload)
    {
        if (object.ports.isEmpty())
            return std::nullopt;
        const ServicePort &first = object.ports.first();
        if (first.target.isEmpty())
            return first.port;
        bool isNumber = false;
        const ushort number = first.target.toUShort(&isNumber);
        if (isNumber)
            return number;
        const auto named = workload.ports.constFind(first.target);
        return named == workload.ports.cend() ? std::nullopt : std::optional<quint16>(*named);
    }

    void reportTwice(const Reading &reading, const ServiceObject &object, const Origin &first)
    {
        reportOn(reading, {u"Service"_s, object.key.scope, object.key.name})
            .add("MB0151", Severity::Warning, object.origin,
                 {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                  {u"Service"_s, object.key.name, QString(first.document->path + u':' + QString::number(first.line))}},
                 {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}});
    }

    void checkSelector(const Reading &reading, const ServiceObject &object)
    {
        if (!m_closedWorld || !m_hasWorkloads || object.selector.isEmpty() || !workloadsOf(object).isEmpty())
            return;
        reportOn(reading, {u"Service"_s, object.key.scope, object.key.name})
            .add("MB0152", Severity::Warning, object.selectorOrigin,
                 {QT_TRANSLATE_NOOP("Model", "No workload here has the labels that Service %1 selects"), {object.key.name}},
                 {QT_TRANSLATE_NOOP("Model", "Compare the selector with the labels of the pods."), {}});
    }

    /// Several where it is declared more than once.
    QList<const ServiceObject *> servicesAt(const ServiceKey &key) const
    {
        QList<const ServiceObject *> found;
        for (auto [it, end] = m_servicesOfName.equal_range(key.name); it != end; ++it) {
            if (isSameScope((*it)->key.scope, key.scope))
                found.append(*it);
        }
        return found;
    }

    // ---- ways in

    void add(const Ingress &ingress)
    {
        EntryNode entry;
        entry.object = ingress.key;
        for (const IngressRule &rule : ingress.rules) {
            const QString host = rule.host.isEmpty() ? u"*"_s : rule.host;
            if (!entry.hosts.contains(host))
                entry.hosts.append(host);
        }
        if (!ingress.className.isEmpty())
            entry.listeners = {ingress.className};
        entry.audience = EntryNode::Audience::Ingress;
        entry.protocol = u"http"_s;
        entry.origin = ingress.origin;
        RulesNode rules;
        rules.object = ingress.key;
        rules.order = Order::Specificity;
        rules.origin = ingress.rulesOrigin;
        const bool hasHosts = entry.hosts.size() > 1;
        for (const IngressRule &one : ingress.rules) {
            Rule rule;
            rule.when = hasHosts && !one.host.isEmpty() ? atHost(one) : one.path;
            rule.next = targetNode(ingress, one.backend);
            rule.origin = one.origin;
            for (const IngressTls &tls : ingress.tls) {
                if (std::any_of(tls.hosts.cbegin(), tls.hosts.cend(), [&](const QString &host) { return covers(host, one.host); }))
                    rule.filters.append(encryption(tls));
            }
            rules.rules.append(rule);
        }
        entry.next = m_graph->add(rules);
        m_graph->entries.append(m_graph->add(entry));
    }

    static Condition atHost(const IngressRule &rule)
    {
        Condition host;
        host.kind = Condition::Kind::Match;
        host.subject = Condition::Subject::Host;
        host.value = rule.host;
        host.native = rule.host;
        host.origin = rule.path.origin;
        if (rule.path.kind == Condition::Kind::Always)
            return host;
        Condition both;
        both.kind = Condition::Kind::And;
        both.parts = {host, rule.path};
        both.native = rule.host + rule.path.native;
        both.origin = rule.origin;
        return both;
    }

    static Filter encryption(const IngressTls &tls)
    {
        Filter filter;
        filter.name = u"TLS"_s;
        filter.value = tls.secret;
        filter.origin = tls.secretOrigin;
        return filter;
    }

    static const ServicePort *portIn(const ServiceObject &service, const Backend &backend)
    {
        const auto found = std::find_if(service.ports.cbegin(), service.ports.cend(), [&](const ServicePort &port) {
            return backend.port ? port.port == backend.port : port.name == backend.portName;
        });
        return found == service.ports.cend() ? nullptr : &*found;
    }

    NodeId targetNode(const Ingress &ingress, const Backend &backend)
    {
        const ServiceKey key {ingress.key.scope, backend.kind == "Service"_L1 ? backend.name : QString(backend.kind + u' ' + backend.name)};
        const std::pair wanted {key, backend.port ? QString::number(*backend.port) : backend.portName};
        if (const auto known = m_targets.constFind(wanted); known != m_targets.cend()) {
            std::get<TargetNode>(m_graph->nodes[size_t(*known)]).origins.append(backend.nameOrigin);
            return *known;
        }
        TargetNode target;
        target.service = key;
        target.native = key.name;
        target.port = backend.port;
        target.origins = {backend.nameOrigin};
        for (const ServiceObject *service : servicesAt(key)) {
            if (const ServicePort *port = portIn(*service, backend); port && !target.port)
                target.port = port->port;
        }
        const NodeId id = m_graph->add(target);
        m_targets.insert(wanted, id);
        return id;
    }

    bool knowsServicesOf(const QString &scope) const
    {
        return scope.isEmpty() ? !m_scopesOfServices.isEmpty() : m_scopesOfServices.contains(scope) || m_scopesOfServices.contains(QString());
    }

    void check(const Reading &reading, const Ingress &ingress)
    {
        if (!m_closedWorld)
            return;
        Report report = reportOn(reading, ingress.key);
        for (const IngressRule &rule : ingress.rules)
            check(report, ingress, rule.backend);
        for (const IngressTls &tls : ingress.tls) {
            // Certificates are mostly made by others: only where secrets of the namespace stand here is one of them missed.
            if (!tls.secret.isEmpty() && !m_secrets.contains(tls.secret) && m_scopesOfSecrets.contains(ingress.key.scope)) {
                report.add("MB0155", Severity::Note, tls.secretOrigin,
                           {QT_TRANSLATE_NOOP("Model", "There is no %1 %2"), {u"Secret"_s, ServiceKey {ingress.key.scope, tls.secret}.toString()}},
                           {QT_TRANSLATE_NOOP("Model", "Check the name, unless a certificate manager makes it."), {}});
            }
        }
        if (ingress.classOrigin.isWritten() && !m_classes.isEmpty() && !m_classes.contains(ingress.className)) {
            report.add("MB0156", Severity::Warning, ingress.classOrigin,
                       {QT_TRANSLATE_NOOP("Model", "There is no %1 %2"), {u"IngressClass"_s, ingress.className}},
                       {QT_TRANSLATE_NOOP("Model", "The classes here are: %1"), {QStringList(m_classes.cbegin(), m_classes.cend()).join(u", "_s)}});
        }
    }

    void check(Report &report, const Ingress &ingress, const Backend &backend)
    {
        const ServiceKey key {ingress.key.scope, backend.name};
        if (backend.kind != "Service"_L1 || backend.name.isEmpty())
            return;
        const QList<const ServiceObject *> services = servicesAt(key);
        if (services.isEmpty()) {
            if (knowsServicesOf(key.scope))
                report.add("MB0153", Severity::Error, backend.nameOrigin, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {key.toString()}},
                           {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
            return;
        }
        // A name outside of the cluster has whatever port is asked for.
        const auto takes = [&](const ServiceObject *one) { return one->ports.isEmpty() || !one->externalName.isEmpty() || portIn(*one, backend); };
        if ((!backend.port && backend.portName.isEmpty()) || std::any_of(services.cbegin(), services.cend(), takes))
            return;
        QStringList ports;
        for (const ServicePort &port : services.first()->ports)
            ports.append(port.name.isEmpty() ? QString::number(port.port.value_or(0)) : QString(port.name + u' ' + QString::number(port.port.value_or(0))));
        report.add("MB0154", Severity::Error, backend.portOrigin,
                   {QT_TRANSLATE_NOOP("Model", "Service %1 has no port %2"), {key.toString(), backend.port ? QString::number(*backend.port) : backend.portName}},
                   {QT_TRANSLATE_NOOP("Model", "Its ports are: %1"), {ports.join(u", "_s)}});
    }

    const QList<ReadingPtr> &m_readings;
    bool m_closedWorld;
    std::shared_ptr<RouteGraph> m_graph;
    QList<Finding> m_findings;
    QMultiHash<std::pair<QString, QString>, const Workload *> m_byLabel;
    bool m_hasWorkloads = false;
    QHash<ServiceKey, const Workload *> m_pods;
    QMultiHash<ServiceKey, const EndpointSet *> m_endpoints;
    QMultiHash<QString, const ServiceObject *> m_servicesOfName;
    QSet<QString> m_scopesOfServices;
    QSet<QString> m_secrets;
    QSet<QString> m_scopesOfSecrets;
    QSet<QString> m_classes;
    QMap<std::pair<ServiceKey, QString>, NodeId> m_targets;
};

} // namespace

Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
{
    return World(source, readings, closedWorld).all();
}

} // namespace meshboard::kubernetes
