// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/vocabulary.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace meshboard {

struct Vocabulary::Branch
{
    std::map<QByteArray, std::unique_ptr<Branch>> named;
    std::unique_ptr<Branch> anyKey;
    std::unique_ptr<Branch> item;
    const char *label = nullptr;
    const char *restLabel = nullptr; ///< of `**`
};

namespace {

/// A chain of merges is followed so far only, since each link is a call in a call.
constexpr size_t maxMerges = 1000;

/// The entries of a map, those of its merge keys first, since what is written in the map itself wins. A map that is merged
/// many times over counts once: aliases of aliases can stand for billions.
template <typename Each>
void eachEntry(const text::Node &map, const Each &each, std::set<qsizetype> &merged)
{
    const auto merge = [&](const text::Node &other) {
        if (other.isMap() && merged.size() < maxMerges && merged.insert(other.range().begin).second)
            eachEntry(other, each, merged);
    };
    for (int i = 0; i < map.size(); ++i) {
        if (map[i].key() != "<<")
            continue;
        const text::Node others = map[i].resolved();
        merge(others);
        // Of several the first wins.
        for (int j = others.isList() ? others.size() - 1 : -1; j >= 0; --j)
            merge(others[j].resolved());
    }
    for (int i = 0; i < map.size(); ++i) {
        if (map[i].key() != "<<")
            each(map[i]);
    }
}

template <typename Each>
void eachEntry(const text::Node &map, const Each &each)
{
    std::set<qsizetype> merged {map.range().begin};
    eachEntry(map, each, merged);
}

template <typename Each>
void eachField(const text::Node &map, QByteArrayView name, Spelling spelling, const Each &each)
{
    const QByteArray wanted = spelled(name, spelling);
    eachEntry(map, [&](const text::Node &entry) {
        if (spelled(entry.key(), spelling) == wanted)
            each(entry.resolved());
    });
}

QString filled(const char *label, const QStringList &captured)
{
    QString text = QString::fromUtf8(label);
    for (qsizetype i = captured.size(); i > 0; --i)
        text.replace(u'%' + QString::number(i), captured[i - 1]);
    return text;
}

/// One pass over a document; remembers what was heard already, since an anchor may be used many times. It carries the path
/// along: to ask each node for its own would count the siblings of each ancestor again.
class Listening
{
public:
    Listening(Spelling spelling, Vocabulary::Heard &heard)
        : m_spelling(spelling)
        , m_heard(heard)
    {
    }

    void at(const text::Node &written, const text::Path &path, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        const Here here(written, path);
        if (!here.node || depth > text::maxDepth || isKnown(written, here.node, branch))
            return;
        if (here.node.isMap())
            map(here, branch, captured, depth);
        else if (here.node.isList())
            list(here, branch, captured, depth);
        else
            scalar(here, branch, captured);
    }

private:
    struct Here
    {
        Here(const text::Node &written, const text::Path &wayThere)
            : node(written.resolved())
            , path(node == written ? wayThere : node.path())
        {
        }
        text::Node node;
        text::Path path;
    };

    /// Each entry with its path; those of merge keys stand elsewhere.
    template <typename Each>
    static void eachEntryOf(const Here &here, const Each &each)
    {
        QHash<QByteArray, int> occurrences;
        eachEntry(here.node, [&](const text::Node &entry) {
            const QByteArray key = entry.key();
            if (entry.parent() == here.node)
                each(entry, here.path / text::Step(key, occurrences[key]++), key);
            else
                each(entry, entry.path(), key);
        });
    }

    void map(const Here &here, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        // A lone block where a list is expected is its only item.
        if (branch.item && branch.named.empty() && !branch.anyKey)
            return at(here.node, here.path, *branch.item, captured + QStringList {QString::number(occurrence(here.path) + 1)}, depth + 1);
        eachEntryOf(here, [&](const text::Node &entry, const text::Path &path, const QByteArray &key) {
            const auto known = branch.named.find(meshboard::spelled(key, m_spelling));
            if (known != branch.named.cend())
                at(entry, path, *known->second, captured, depth + 1);
            else if (branch.anyKey)
                at(entry, path, *branch.anyKey, captured + QStringList {QString::fromUtf8(key)}, depth + 1);
            else if (branch.restLabel)
                rest(entry, path, branch, captured, QString::fromUtf8(key), depth + 1);
            else
                m_heard.unknown.append(entry);
        });
    }

    void list(const Here &here, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        for (int i = 0; i < here.node.size(); ++i) {
            const QString number = QString::number(i + 1);
            const text::Path path = here.path / i;
            if (branch.item)
                at(here.node[i], path, *branch.item, captured + QStringList {number}, depth + 1);
            else if (branch.restLabel)
                rest(here.node[i], path, branch, captured, number, depth + 1);
            else // HCL and Go decode a list of one where a map is expected.
                at(here.node[i], path, branch, captured, depth + 1);
        }
    }

    void scalar(const Here &here, const Vocabulary::Branch &branch, QStringList captured)
    {
        const char *label = branch.label;
        if (!label && branch.item && branch.item->label) {
            label = branch.item->label;
            captured.append(u"1"_s);
        }
        if (!label)
            label = branch.restLabel;
        // `key:` without a value says nothing wrong and has nothing to show.
        if (here.node.range().isEmpty())
            return;
        if (label)
            hear(here.path, filled(label, captured));
        else
            m_heard.unknown.append(here.node);
    }

    void rest(const text::Node &written, const text::Path &path, const Vocabulary::Branch &branch, const QStringList &captured, const QString &way,
              int depth)
    {
        const Here here(written, path);
        if (!here.node || depth > text::maxDepth || isKnown(written, here.node, branch))
            return;
        if (!here.node.isMap() && !here.node.isList()) {
            if (!here.node.range().isEmpty())
                hear(here.path, filled(branch.restLabel, captured + QStringList {way}));
            return;
        }
        for (int i = 0; here.node.isList() && i < here.node.size(); ++i)
            rest(here.node[i], here.path / i, branch, captured, way + u'.' + QString::number(i + 1), depth + 1);
        if (here.node.isMap()) {
            eachEntryOf(here, [&](const text::Node &entry, const text::Path &inner, const QByteArray &key) {
                rest(entry, inner, branch, captured, way + u'.' + QString::fromUtf8(key), depth + 1);
            });
        }
    }

    void hear(const text::Path &path, const QString &label)
    {
        const QString printed = path.toString();
        if (m_known.contains(printed))
            return;
        m_known.insert(printed);
        m_heard.understood.append({printed, label});
    }

    /// What an alias names is heard once for each part of the language.
    bool isKnown(const text::Node &written, const text::Node &node, const Vocabulary::Branch &branch)
    {
        return node != written && !m_aliases.insert({node.range().begin, &branch}).second;
    }

    static int occurrence(const text::Path &path)
    {
        return path.steps.isEmpty() || path.steps.last().isIndex() ? 0 : path.steps.last().occurrence();
    }

    Spelling m_spelling;
    Vocabulary::Heard &m_heard;
    QSet<QString> m_known;
    std::set<std::pair<qsizetype, const Vocabulary::Branch *>> m_aliases;
};

} // namespace

text::Node fieldOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    text::Node found;
    eachField(map, name, spelling, [&](const text::Node &value) { found = value; });
    return found;
}

text::Path pathOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    const QByteArray wanted = spelled(name, spelling);
    text::Node found;
    eachEntry(map, [&](const text::Node &entry) {
        if (spelled(entry.key(), spelling) == wanted)
            found = entry;
    });
    if (!found)
        return map.path() / name.toByteArray();
    return found.parent() == map ? found.path() : map.path() / found.key();
}

QList<text::Node> writtenItemsOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> items;
    eachField(map, name, spelling, [&](const text::Node &value) {
        if (!value.isList() && value.kind() != text::Kind::Null)
            items.append(value);
        for (int i = 0; value.isList() && i < value.size(); ++i)
            items.append(value[i]);
    });
    return items;
}

QList<text::Node> itemsOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> items = writtenItemsOf(map, name, spelling);
    std::transform(items.cbegin(), items.cend(), items.begin(), [](const text::Node &item) { return item.resolved(); });
    return items;
}

QList<text::Node> entriesOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> entries;
    const auto take = [&](const text::Node &value) {
        if (value.isMap())
            eachEntry(value, [&](const text::Node &entry) { entries.append(entry); });
    };
    eachField(map, name, spelling, [&](const text::Node &value) {
        take(value);
        for (int i = 0; value.isList() && i < value.size(); ++i)
            take(value[i].resolved());
    });
    return entries;
}

Vocabulary::Vocabulary(Spelling spelling, std::initializer_list<Word> words)
    : m_spelling(spelling)
{
    auto root = std::make_unique<Branch>();
    for (const Word &word : words) {
        Branch *branch = root.get();
        bool isRest = false;
        for (const QByteArray &step : QByteArray(word.way).split('.')) {
            isRest = step == "**";
            if (isRest)
                break;
            std::unique_ptr<Branch> &next = step == "*" ? branch->anyKey
                : step == "#"                           ? branch->item
                                                        : branch->named[spelled(step, spelling)];
            if (!next)
                next = std::make_unique<Branch>();
            branch = next.get();
        }
        (isRest ? branch->restLabel : branch->label) = word.label;
    }
    m_root = std::move(root);
}

Vocabulary::~Vocabulary() = default;

Vocabulary::Heard Vocabulary::listen(const text::Node &node) const
{
    Heard heard;
    Listening(m_spelling, heard).at(node, node.path(), *m_root, {}, 0);
    return heard;
}

} // namespace meshboard
