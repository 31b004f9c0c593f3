// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::checks {

namespace {

/// Two layers of three tries each are usual, and 9; from here on a brief trouble becomes a flood.
constexpr qint64 mostTries = 12;
/// Ways are followed only so far, and so many of them.
constexpr int mostHops = 8;
constexpr int mostSteps = 20'000;

/// How often a service is tried, at most, and where that is said.
struct Tries
{
    qint64 count = 1;
    ObjectKey object;
    Origin origin;
};

/// From an ingress to a service, with the tries it makes there.
struct Start
{
    QString name;
    ServiceKey to;
    Tries tries;
};

class Layers
{
public:
    explicit Layers(const Declared &declared)
        : m_declared(declared)
    {
        for (const RouteGraphPtr &graph : declared.routes) {
            for (const NodeId id : graph->entries) {
                if (const auto *entry = graph->as<EntryNode>(id))
                    enter(*graph, *entry);
            }
        }
        for (const auto &[from, to] : declared.calls)
            m_calls[from].append(to);
    }

    QList<Finding> findings()
    {
        for (const Start &start : std::as_const(m_starts))
            walk(start.to, start.tries.count, {start.name, words(start.to, start.tries.count)}, start.tries, 0);
        // Calls from services that nothing leads to from outside.
        for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
            walk(it.key(), 1, {it.key().toString()}, {}, 0);
        QList<Finding> findings;
        for (const Way &way : std::as_const(m_worst))
            findings.append(findingAt("MB0922", Finding::Severity::Warning, way.last.object, way.last.origin,
                                      {QT_TRANSLATE_NOOP("Model", "One request may become %1 on its way: %2"), {way.product, way.names.join(u" → ")}},
                                      {QT_TRANSLATE_NOOP("Model", "Retry at one place of the way only, the outermost or the one next to what fails."), {}}));
        return findings;
    }

private:
    struct Way
    {
        qint64 product = 1;
        QStringList names;
        Tries last;
    };

    static QString words(const ServiceKey &service, qint64 tries)
    {
        return tries > 1 ? QString(service.toString() + u" ×" + QString::number(tries)) : service.toString();
    }

    static void take(Tries &tries, const QList<Filter> &filters, const ObjectKey &object)
    {
        for (const Filter &filter : filters) {
            if (filter.kind == Filter::Kind::Retries && filter.count && qint64(*filter.count) + 1 > tries.count)
                tries = {qint64(*filter.count) + 1, object, filter.origin};
        }
    }

    void enter(const RouteGraph &graph, const EntryNode &entry)
    {
        QSet<NodeId> seen;
        follow(graph, entry, entry.next, {}, seen);
    }

    void follow(const RouteGraph &graph, const EntryNode &entry, NodeId id, const Tries &above, QSet<NodeId> &seen)
    {
        if (id == noNode || seen.contains(id))
            return;
        seen.insert(id);
        if (const auto *rules = graph.as<RulesNode>(id)) {
            for (const Rule &rule : rules->rules) {
                Tries tries = above;
                take(tries, rule.filters, rules->object);
                follow(graph, entry, rule.next, tries, seen);
            }
        } else if (const auto *split = graph.as<SplitNode>(id)) {
            for (const Share &share : split->shares) {
                Tries tries = above;
                take(tries, share.filters, split->object);
                follow(graph, entry, share.next, tries, seen);
            }
        } else if (const auto *target = graph.as<TargetNode>(id)) {
            // Several rules lead to one target: each of them counts.
            seen.remove(id);
            Tries tries = above;
            take(tries, target->filters, entry.object);
            if (target->kind == TargetNode::Kind::Service && tries.count > 1)
                arrive(entry, m_declared.merged(target->service), tries);
        }
    }

    void arrive(const EntryNode &entry, const ServiceKey &service, const Tries &tries)
    {
        if (entry.audience != EntryNode::Audience::Ingress && tries.count > m_tries.value(service).count)
            m_tries.insert(service, tries);
        if (entry.audience != EntryNode::Audience::Mesh)
            m_starts.append({entry.listeners.value(0, entry.object.name), service, tries});
    }

    void walk(const ServiceKey &at, qint64 product, const QStringList &names, const Tries &last, int hops)
    {
        if (product > mostTries && !last.origin.isNull()) {
            Way &worst = m_worst[{last.origin.document, last.origin.path}];
            if (product > worst.product)
                worst = {product, names, last};
        }
        if (hops >= mostHops || m_open.contains(at) || ++m_steps > mostSteps)
            return;
        m_open.insert(at);
        const QList<ServiceKey> called = m_calls.value(at);
        for (const ServiceKey &next : called) {
            const auto known = m_tries.constFind(next);
            const Tries tries = known == m_tries.cend() ? Tries {} : *known;
            walk(next, product * tries.count, names + QStringList {words(next, tries.count)}, tries, hops + 1);
        }
        m_open.remove(at);
    }

    const Declared &m_declared;
    QList<Start> m_starts;
    QMap<ServiceKey, Tries> m_tries; ///< inside of the mesh
    QMap<ServiceKey, QList<ServiceKey>> m_calls;
    QMap<std::pair<DocumentId, QString>, Way> m_worst;
    QSet<ServiceKey> m_open;
    int m_steps = 0;
};

} // namespace

QList<Finding> multiplied(const Declared &declared)
{
    return gathered(Layers(declared).findings());
}

} // namespace meshboard::checks
