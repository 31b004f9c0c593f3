// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::checks {

namespace {

bool canAnswer(const Instance &instance)
{
    return instance.health.rotation == Rotation::In && instance.health.probe != Probe::Critical;
}

/// Where the requests of a rule end, and whether somebody is there. Nothing is said where one end is not known.
class Ends
{
public:
    Ends(const Declared &declared, const RouteGraph &graph)
        : m_declared(declared)
        , m_graph(graph)
    {
    }

    void from(NodeId id)
    {
        if (id == noNode || m_seen.contains(id))
            return;
        m_seen.insert(id);
        if (const auto *split = m_graph.as<SplitNode>(id)) {
            const QList<double> shares = sharesOf(*split);
            for (qsizetype i = 0; i < shares.size(); ++i) {
                if (shares[i] > 0)
                    from(split->shares[i].next);
            }
        } else if (const auto *target = m_graph.as<TargetNode>(id)) {
            if (isDead(*target))
                m_dead.append(target->subset.isEmpty() ? target->service.toString() : QString(target->service.toString() + u' ' + target->subset));
            else
                m_isAnswered = true;
        } else {
            // Further rules are judged on their own.
            m_isAnswered = true;
        }
    }

    bool areAllDead() const { return !m_isAnswered && !m_dead.isEmpty(); }
    QString inWords() const { return m_dead.join(u", "); }

private:
    bool isDead(const TargetNode &target) const
    {
        if (target.kind != TargetNode::Kind::Service || !target.failover.isEmpty())
            return false;
        bool isKnown = false;
        const QList<const Instance *> instances = m_declared.instancesOf(m_declared.merged(target.service));
        for (const Instance *instance : instances) {
            if (!target.subset.isEmpty() && instance->subset != target.subset) {
                // Who says no subset may belong to any.
                if (instance->subset.isEmpty())
                    return false;
                continue;
            }
            isKnown = true;
            if (canAnswer(*instance))
                return false;
        }
        return isKnown;
    }

    const Declared &m_declared;
    const RouteGraph &m_graph;
    QSet<NodeId> m_seen;
    QStringList m_dead;
    bool m_isAnswered = false;
};

} // namespace

QList<Finding> unanswered(const Declared &declared)
{
    QList<Finding> findings;
    for (const RouteGraphPtr &graph : declared.routes) {
        for (const RouteNode &node : graph->nodes) {
            const auto *rules = std::get_if<RulesNode>(&node);
            if (!rules)
                continue;
            for (qsizetype i = 0; i < rules->rules.size(); ++i) {
                const Rule &rule = rules->rules[i];
                Ends ends(declared, *graph);
                ends.from(rule.next);
                if (!ends.areAllDead())
                    continue;
                findings.append(findingAt("MB0920", Finding::Severity::Error, rules->object, rule.origin,
                                          {QT_TRANSLATE_NOOP("Model", "Rule %1 leads to nobody who can answer: %2"),
                                           {rule.name.isEmpty() ? QString::number(i + 1) : rule.name, ends.inWords()}},
                                          {QT_TRANSLATE_NOOP("Model", "Mend or start an instance, or lead the requests elsewhere meanwhile."), {}}));
            }
        }
    }
    return gathered(std::move(findings));
}

} // namespace meshboard::checks
