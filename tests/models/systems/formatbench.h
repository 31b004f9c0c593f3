// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "contract/reading.h"

#include <QMap>

/// A language on a bench: documents in, routes and findings out as text, deeds done and read again.
namespace meshboard::bench {

inline const SourceId source {QUuid(u"{7f0d5a52-5a0e-4c6d-8a5b-0d6c3f6f9a01}")};

inline QString inPlainWords(const Filter &filter)
{
    static const char *const kinds[] {"timeout", "retries", "rewrite", "request header", "response header", "mirror", "delay",
                                      "abort",   "cors",    "middleware", "other"};
    QString text = QString::fromLatin1(kinds[int(filter.kind)]);
    if (!filter.name.isEmpty())
        text += u' ' + filter.name;
    return filter.value.isEmpty() ? text : text + u' ' + filter.value;
}

/// Routes as lines: what a person would draw.
class Drawing
{
public:
    static QString of(const RouteGraph &routes)
    {
        Drawing drawing(routes);
        for (const NodeId id : routes.entries) {
            const auto *entry = routes.as<EntryNode>(id);
            drawing.line(0, entry->object.kind + u' ' + entry->object.name + u" [" + entry->hosts.join(u' ') + u"] at ["
                                + entry->listeners.join(u' ') + u"] " + entry->protocol);
            drawing.node(entry->next, 1);
        }
        return drawing.m_text;
    }

private:
    explicit Drawing(const RouteGraph &routes)
        : m_routes(routes)
    {
    }

    void line(int depth, const QString &text) { m_text += QString(depth * 2, u' ') + text.trimmed() + u'\n'; }

    static QString filters(const QList<Filter> &all)
    {
        QString text;
        for (const Filter &filter : all)
            text += u" {" + inPlainWords(filter) + u'}';
        return text;
    }

    void node(NodeId id, int depth)
    {
        if (const auto *rules = m_routes.as<RulesNode>(id)) {
            for (const Rule &rule : rules->rules) {
                const QString priority = rule.priority ? u" (" + QString::number(*rule.priority) + u')' : QString();
                line(depth, u"? " + inWords(rule.when) + priority + filters(rule.filters));
                for (const Filter &filter : rule.filters) {
                    if (filter.target != noNode)
                        node(filter.target, depth + 2);
                }
                node(rule.next, depth + 1);
            }
        } else if (const auto *split = m_routes.as<SplitNode>(id)) {
            for (const Share &share : split->shares) {
                line(depth, u"% " + share.name + u' ' + (share.weight ? QString::number(*share.weight) : QStringLiteral("-"))
                                + filters(share.filters));
                node(share.next, depth + 1);
            }
        } else if (const auto *target = m_routes.as<TargetNode>(id)) {
            static const char *const kinds[] {"-> ", "-> redirect ", "-> answer ", "-> missing "};
            const QString name = target->kind == TargetNode::Kind::Response ? target->native : target->service.toString();
            line(depth, QString::fromLatin1(kinds[int(target->kind)]) + name + (target->subset.isEmpty() ? QString() : u'/' + target->subset)
                            + filters(target->filters));
            for (const NodeId other : target->failover)
                node(other, depth + 1);
        }
    }

    const RouteGraph &m_routes;
    QString m_text;
};

class Bench
{
public:
    explicit Bench(void (*registerWith)(Catalogue &)) { registerWith(catalogue); }

    const Format &format() const { return *catalogue.formats().front(); }

    /// `keyTree`: the bytes are a listing of keys.
    ReadDocumentPtr read(const QString &path, const QByteArray &bytes, bool keyTree = false) const
    {
        auto document = std::make_shared<Document>();
        document->id = {source, path};
        document->bytes = bytes;
        if (keyTree)
            document->guard.token.insert(u"keys", 1);
        return readDocument(document, catalogue);
    }

    /// Documents by their paths, all together.
    Assembly assembled(const QMap<QString, QByteArray> &documents, bool closedWorld = true) const
    {
        QList<ReadingPtr> readings;
        for (auto it = documents.cbegin(); it != documents.cend(); ++it)
            readings += read(it.key(), it.value())->readings;
        return format().assemble(source, readings, closedWorld);
    }
    Assembly assembled(const ReadDocumentPtr &document, bool closedWorld = true) const
    {
        return format().assemble(source, document->readings, closedWorld);
    }

    /// The bytes after `deed`, proved by reading them again; a fault's detail in front of "!" where it is refused.
    QByteArray done(const ReadDocumentPtr &document, const Deed &deed, text::SharedValue shared = text::SharedValue::Ask) const
    {
        const auto edits = format().editsFor(deed, *document->readings.first());
        if (!edits)
            return (nameOf(edits.error().kind) + u"! " + inEnglish(edits.error().detail)).toUtf8();
        const auto tree = text::edited(document->tree, *edits, shared);
        if (!tree)
            return tree.error().code == text::Refusal::Code::SharedByAlias ? QByteArray("shared!") : QByteArray("refused! " + inEnglish(tree.error().detail).toUtf8());
        return (*tree)->bytes();
    }

    Catalogue catalogue;
};

inline QStringList codes(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(QString::fromLatin1(finding.code) + u':' + QString::number(finding.place.line));
    return result;
}

inline ByteRange at(const QByteArray &bytes, const QByteArray &needle, qsizetype from = 0)
{
    const qsizetype begin = bytes.indexOf(needle, from);
    return begin < 0 ? ByteRange {} : ByteRange {begin, begin + needle.size()};
}

/// `bytes` with the only `from` replaced: what an exact edit has to come to.
inline QByteArray with(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(bytes.count(from) == 1);
    return bytes.replace(from, to);
}

template <typename Node>
const Node *first(const RouteGraph &routes, const QString &name = {})
{
    for (const RouteNode &node : routes.nodes) {
        const auto *found = std::get_if<Node>(&node);
        if (!found)
            continue;
        if constexpr (requires { found->object; }) {
            if (name.isEmpty() || found->object.name == name)
                return found;
        } else if (name.isEmpty() || found->service.name == name) {
            return found;
        }
    }
    return nullptr;
}

/// A deed on all weights of a split: `after` in the order of the children, nothing for one that stays.
inline SetWeights weights(const SplitNode &split, const QList<std::optional<qint64>> &after)
{
    SetWeights deed;
    deed.object = split.object;
    deed.split = split.origin;
    deed.scale = split.scale;
    for (qsizetype i = 0; i < split.shares.size(); ++i) {
        const Share &share = split.shares[i];
        deed.children.append({share.name, share.origin, share.weight, after[i] ? after[i] : share.weight});
    }
    return deed;
}

inline SetField field(const Rule &rule, const ObjectKey &object, SetField::Field field, const QString &before, const QString &after,
                      const QString &name = {})
{
    return {object, rule.origin, field, name, before, after};
}

/// Labels of what is understood, by path; the number of scalars beside it says what is not.
inline QMap<QString, QString> labels(const ReadDocumentPtr &document)
{
    QMap<QString, QString> result;
    for (const Understood &understood : document->readings.first()->understood())
        result.insert(understood.path, understood.label);
    return result;
}

} // namespace meshboard::bench
