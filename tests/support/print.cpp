// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace meshboard::print {

namespace {

QString nameOf(Filter::Kind kind)
{
    switch (kind) {
    case Filter::Kind::Timeout: return u"Timeout"_s;
    case Filter::Kind::Retries: return u"Retries"_s;
    case Filter::Kind::Rewrite: return u"Rewrite"_s;
    case Filter::Kind::RequestHeaders: return u"RequestHeaders"_s;
    case Filter::Kind::ResponseHeaders: return u"ResponseHeaders"_s;
    case Filter::Kind::Mirror: return u"Mirror"_s;
    case Filter::Kind::FaultDelay: return u"FaultDelay"_s;
    case Filter::Kind::FaultAbort: return u"FaultAbort"_s;
    case Filter::Kind::Cors: return u"Cors"_s;
    case Filter::Kind::Middleware: return u"Middleware"_s;
    case Filter::Kind::Other: return u"Other"_s;
    }
    return {};
}

class Printer
{
public:
    explicit Printer(const RouteGraph &graph)
        : m_graph(graph)
    {
        for (size_t id = 0; id < graph.nodes.size(); ++id) {
            for (const NodeId child : graph.childrenOf(NodeId(id)))
                ++m_leads[child];
        }
    }

    QString all()
    {
        for (const NodeId id : m_graph.entries)
            node(id, {}, {});
        return m_text;
    }

private:
    void line(const QString &indent, const QString &text) { m_text += indent + text.trimmed() + u'\n'; }

    /// `lead` is what its parent says of it: the name and weight of a share.
    void node(NodeId id, const QString &indent, const QString &lead)
    {
        QString number;
        if (m_leads.value(id) > 1) {
            if (!m_numbers.contains(id))
                m_numbers.insert(id, int(m_numbers.size()) + 1);
            number = u" #"_s + QString::number(m_numbers.value(id));
        }
        if (m_seen.contains(id))
            return line(indent, lead + u"node" + number);
        m_seen.insert(id);
        if (const auto *entry = m_graph.as<EntryNode>(id))
            printEntry(*entry, indent);
        else if (const auto *rules = m_graph.as<RulesNode>(id))
            printRules(*rules, indent, lead, number);
        else if (const auto *split = m_graph.as<SplitNode>(id))
            printSplit(*split, indent, lead, number);
        else if (const auto *target = m_graph.as<TargetNode>(id))
            printTarget(*target, indent, lead, number);
        else
            line(indent, lead + u"nothing");
    }

    void printEntry(const EntryNode &entry, const QString &indent)
    {
        static const QStringList audiences {u"mesh"_s, u"ingress"_s, u"mesh and ingress"_s};
        const ServiceKey name {entry.object.scope, entry.object.name};
        QString text = u"entry "_s + entry.object.kind + u' ' + name.toString();
        for (const QString &word : {entry.protocol, audiences.value(int(entry.audience))})
            text += word.isEmpty() ? word : QString(u' ' + word);
        if (!entry.listeners.isEmpty())
            text += u" at "_s + entry.listeners.join(u", ");
        line(indent, text + u": "_s + entry.hosts.join(u", "));
        node(entry.next, indent + u"  ", {});
    }

    void printRules(const RulesNode &rules, const QString &indent, const QString &lead, const QString &number)
    {
        QString inner = indent;
        if (!lead.isEmpty() || !number.isEmpty()) {
            line(indent, lead + u"rules of " + rules.object.kind + u' ' + ServiceKey {rules.object.scope, rules.object.name}.toString() + number);
            inner += u"  ";
        }
        for (qsizetype i = 0; i < rules.rules.size(); ++i) {
            const Rule &rule = rules.rules[i];
            QString text = u"rule "_s + (rule.name.isEmpty() ? QString::number(i + 1) : rule.name) + u": "_s + inWords(rule.when);
            if (rule.priority)
                text += u"; priority "_s + QString::number(*rule.priority);
            line(inner, text + printed(rule.filters));
            filterTargets(rule.filters, inner);
            node(rule.next, inner + u"  ", {});
        }
    }

    void printSplit(const SplitNode &split, const QString &indent, const QString &lead, const QString &number)
    {
        QString inner = indent;
        if (!lead.isEmpty() || !number.isEmpty()) {
            line(indent, lead + u"split" + number);
            inner += u"  ";
        }
        for (const Share &share : split.shares) {
            const QString weight = share.weight ? QString::number(*share.weight) : u"-"_s;
            node(share.next, inner, share.name + u' ' + weight + printed(share.filters) + u" -> "_s);
            filterTargets(share.filters, inner);
        }
    }

    void printTarget(const TargetNode &target, const QString &indent, const QString &lead, const QString &number)
    {
        QString text;
        switch (target.kind) {
        case TargetNode::Kind::Service:
            text = u"service "_s + target.service.toString();
            if (!target.subset.isEmpty())
                text += u'@' + target.subset;
            if (target.port)
                text += u':' + QString::number(*target.port);
            break;
        case TargetNode::Kind::Redirect: text = u"redirect "_s + target.native; break;
        case TargetNode::Kind::Response: text = u"response "_s + target.native; break;
        case TargetNode::Kind::Missing: text = u"missing "_s + target.native; break;
        }
        line(indent, lead + text + printed(target.filters) + number);
        filterTargets(target.filters, indent);
        for (const NodeId next : target.failover)
            node(next, indent + u"  ", u"failover "_s);
    }

    void filterTargets(const QList<Filter> &filters, const QString &indent)
    {
        for (const Filter &filter : filters) {
            if (filter.target != noNode)
                node(filter.target, indent + u"  ", u"mirror "_s);
        }
    }

    static QString printed(const QList<Filter> &filters)
    {
        QString text;
        for (const Filter &filter : filters) {
            text += u"; "_s + nameOf(filter.kind);
            if (!filter.name.isEmpty())
                text += u' ' + filter.name;
            if (!filter.value.isEmpty())
                text += u" = "_s + filter.value;
            if (filter.duration)
                text += u" ("_s + QString::number(filter.duration->count()) + u" ms)";
            if (filter.percent)
                text += u" ("_s + QString::number(*filter.percent) + u" %)";
        }
        return text;
    }

    const RouteGraph &m_graph;
    QHash<NodeId, int> m_leads;   ///< how often something leads there
    QHash<NodeId, int> m_numbers; ///< of shared nodes, in the order they are met
    QSet<NodeId> m_seen;
    QString m_text;
};

} // namespace

QString routes(const RouteGraph &graph)
{
    return Printer(graph).all();
}

QString findings(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += QString::fromLatin1(finding.code) + u' ' + meshboard::nameOf(finding.severity) + u' ' + finding.place.document + u':'
            + QString::number(finding.place.line) + u':' + QString::number(finding.place.column) + u' ' + inEnglish(finding.what) + u'\n';
    }
    return text;
}

QString understood(const Reading &reading)
{
    QString text;
    for (const Understood &one : reading.understood())
        text += one.path + u" = "_s + one.label + u'\n';
    return text;
}

QString bytes(const Origin &origin, const QByteArray &text)
{
    return QString::fromUtf8(text.mid(origin.bytes.begin, origin.bytes.length()));
}

} // namespace meshboard::print
