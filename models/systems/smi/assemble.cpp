// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/smi/assemble.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::smi {

namespace {

using Severity = Finding::Severity;

bool isSame(const ServiceKey &a, const ServiceKey &b)
{
    return a.name == b.name && (a.scope == b.scope || a.scope.isEmpty() || b.scope.isEmpty());
}

class Routes
{
public:
    Routes(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
        : m_readings(readings)
        , m_closedWorld(closedWorld)
        , m_graph(std::make_shared<RouteGraph>())
    {
        m_graph->language = u"smi"_s;
        m_graph->source = source;
        for (const ReadingPtr &reading : readings) {
            for (const RouteGroup &group : valuesOf(*reading).groups)
                m_groups.append(&group);
            for (const ServiceObject &service : valuesOf(*reading).services) {
                m_servicesOfName.insert(service.key.name, &service);
                m_scopes.insert(service.key.scope);
            }
        }
    }

    Assembly all()
    {
        QHash<ObjectKey, Origin> seen;
        for (const ReadingPtr &reading : m_readings) {
            for (const auto &[key, origin] : valuesOf(*reading).objects)
                checkTwice(*reading, key, origin, seen);
            for (const Split &split : valuesOf(*reading).splits) {
                check(*reading, split);
                add(split);
            }
            for (const Target &target : valuesOf(*reading).targets) {
                Report report = reportOn(*reading, target.key);
                for (const GroupReference &rule : target.rules)
                    groupAt(rule, target.key, &report);
            }
        }
        Assembly assembly;
        assembly.routes = m_graph;
        assembly.findings = m_findings;
        return assembly;
    }

private:
    Report reportOn(const Reading &reading, const ObjectKey &key) { return {reading.document->id, *reading.tree, key, m_findings}; }

    // ---- the graph

    void add(const Split &split)
    {
        EntryNode entry;
        entry.object = split.key;
        entry.hosts = {split.service};
        entry.protocol = u"http"_s;
        entry.origin = split.origin;
        entry.next = splitNode(split);
        if (!split.groups.isEmpty())
            entry.next = rulesNode(split, entry.next);
        m_graph->entries.append(m_graph->add(entry));
    }

    /// What the groups do not match goes where it would go without a split.
    NodeId rulesNode(const Split &split, NodeId next)
    {
        Rule matched;
        matched.origin = split.groupsOrigin;
        matched.next = next;
        std::vector<Condition> alternatives;
        for (const GroupReference &reference : split.groups) {
            if (const RouteGroup *group = groupAt(reference, split.key))
                alternatives.insert(alternatives.end(), group->matches.cbegin(), group->matches.cend());
        }
        matched.when.origin = split.groupsOrigin;
        if (alternatives.empty()) {
            matched.when.kind = Condition::Kind::Opaque;
            matched.when.native = u"HTTPRouteGroup "_s + split.groups.first().name;
        } else if (alternatives.size() == 1) {
            matched.when = alternatives.front();
        } else {
            matched.when.kind = Condition::Kind::Or;
            matched.when.parts = alternatives;
        }
        Rule rest;
        rest.origin = split.serviceOrigin;
        rest.next = targetNode(serviceOf(split.service, split.key.scope), split.service, split.serviceOrigin);
        RulesNode rules;
        rules.object = split.key;
        rules.origin = split.groupsOrigin;
        rules.rules = {matched, rest};
        return m_graph->add(rules);
    }

    NodeId splitNode(const Split &split)
    {
        SplitNode node;
        node.object = split.key;
        node.scale = split.backends.scale;
        node.origin = split.backendsOrigin;
        for (const Backend &backend : split.backends.all) {
            Share share;
            share.name = backend.name;
            share.weight = backend.weight;
            share.next = targetNode(serviceOf(backend.service, split.key.scope), backend.service, backend.serviceOrigin);
            share.origin = backend.origin;
            share.weightOrigin = backend.weightOrigin;
            node.shares.append(share);
        }
        return m_graph->add(node);
    }

    NodeId targetNode(const ServiceKey &key, const QString &native, const Origin &origin)
    {
        if (const auto known = m_targets.constFind(key); known != m_targets.cend()) {
            std::get<TargetNode>(m_graph->nodes[size_t(*known)]).origins.append(origin);
            return *known;
        }
        TargetNode target;
        target.service = key;
        target.native = native;
        target.origins = {origin};
        const NodeId id = m_graph->add(target);
        m_targets.insert(key, id);
        return id;
    }

    /// With a report it is said what is missing.
    const RouteGroup *groupAt(const GroupReference &reference, const ObjectKey &from, Report *report = nullptr) const
    {
        if (reference.kind != "HTTPRouteGroup"_L1)
            return nullptr;
        const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const RouteGroup *group) {
            return isSame({group->key.scope, group->key.name}, {from.scope, reference.name});
        });
        if (!report || !m_closedWorld)
            return found == m_groups.cend() ? nullptr : *found;
        if (found == m_groups.cend()) {
            report->add("MB1112", Severity::Error, reference.origin, {QT_TRANSLATE_NOOP("Model", "There is no %1 %2"), {reference.kind, reference.name}},
                        {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
            return nullptr;
        }
        for (qsizetype i = 0; i < reference.matches.size(); ++i) {
            if (!(*found)->names.contains(reference.matches[i])) {
                report->add("MB1113", Severity::Error, reference.matchOrigins[i],
                            {QT_TRANSLATE_NOOP("Model", "%1 %2 has no match %3"), {reference.kind, reference.name, reference.matches[i]}},
                            {QT_TRANSLATE_NOOP("Model", "Its matches are: %1"), {(*found)->names.join(u", ")}});
            }
        }
        return *found;
    }

    // ---- what only all documents prove

    void checkTwice(const Reading &reading, const ObjectKey &key, const Origin &origin, QHash<ObjectKey, Origin> &seen)
    {
        const auto known = seen.constFind(key);
        if (known == seen.cend()) {
            seen.insert(key, origin);
        } else if (!key.name.isEmpty()) {
            reportOn(reading, key).add("MB1111", Severity::Warning, origin,
                                       {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                                        {key.kind, key.name, QString(known->document->path + u':' + QString::number(known->line))}},
                                       {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}});
        }
    }

    const ServiceObject *serviceAt(const ServiceKey &key) const
    {
        for (auto [it, end] = m_servicesOfName.equal_range(key.name); it != end; ++it) {
            if (isSame((*it)->key, key))
                return *it;
        }
        return nullptr;
    }

    bool knowsServicesOf(const QString &scope) const
    {
        return scope.isEmpty() ? !m_scopes.isEmpty() : m_scopes.contains(scope) || m_scopes.contains(QString());
    }

    void check(const Reading &reading, const Split &split)
    {
        Report report = reportOn(reading, split.key);
        for (const GroupReference &reference : split.groups)
            groupAt(reference, split.key, &report);
        const ServiceKey root = serviceOf(split.service, split.key.scope);
        checkService(report, root, split.serviceOrigin);
        for (const Backend &backend : split.backends.all) {
            const ServiceKey key = serviceOf(backend.service, split.key.scope);
            checkService(report, key, backend.serviceOrigin);
            checkPorts(report, root, key, backend);
        }
        // Splits with matches may stand beside one another.
        if (!split.groups.isEmpty() || split.service.isEmpty())
            return;
        const auto known = m_split.constFind(root);
        if (known == m_split.cend()) {
            m_split.insert(root, &split);
        } else if ((*known)->key != split.key) {
            report.add("MB1117", Severity::Warning, split.serviceOrigin,
                       {QT_TRANSLATE_NOOP("Model", "%1 is split by TrafficSplit %2 too; which of them counts is not defined"), {split.service, (*known)->key.name}},
                       {QT_TRANSLATE_NOOP("Model", "Put both into one."), {}});
        }
    }

    void checkService(Report &report, const ServiceKey &key, const Origin &at) const
    {
        if (!m_closedWorld || key.name.isEmpty() || serviceAt(key) || !knowsServicesOf(key.scope))
            return;
        report.add("MB1114", Severity::Error, at, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {key.toString()}},
                   {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
    }

    /// The specification leaves out a backend whose ports do not match those of the root service.
    void checkPorts(Report &report, const ServiceKey &root, const ServiceKey &key, const Backend &backend) const
    {
        const ServiceObject *from = serviceAt(root);
        const ServiceObject *to = serviceAt(key);
        if (!m_closedWorld || !from || !to || from->ports.isEmpty() || to->ports.contains(from->ports))
            return;
        QList<int> missing = (from->ports - to->ports).values();
        std::sort(missing.begin(), missing.end());
        report.add("MB1118", Severity::Warning, backend.serviceOrigin,
                   {QT_TRANSLATE_NOOP("Model", "%1 has no port %2 as %3 has it, and gets none of its requests there"),
                    {key.toString(), qint64(missing.first()), root.toString()}},
                   {QT_TRANSLATE_NOOP("Model", "Give it the same port; its targetPort may be another one."), {}});
    }

    const QList<ReadingPtr> &m_readings;
    bool m_closedWorld = false;
    std::shared_ptr<RouteGraph> m_graph;
    QList<const RouteGroup *> m_groups;
    QMultiHash<QString, const ServiceObject *> m_servicesOfName;
    QSet<QString> m_scopes;
    QMap<ServiceKey, NodeId> m_targets;
    QHash<ServiceKey, const Split *> m_split;
    QList<Finding> m_findings;
};

} // namespace

Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld)
{
    return Routes(source, readings, closedWorld).all();
}

} // namespace meshboard::smi
