// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/vocabulary.h"

#include <map>

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

/// Merge keys may point at one another in a loop.
constexpr int maxMerges = 16;

template <typename Each>
void eachEntry(const text::Node &map, const Each &each, int merges = 0)
{
    for (int i = 0; i < map.size() && merges < maxMerges; ++i) {
        const text::Node entry = map[i];
        if (entry.key() != "<<") {
            each(entry);
            continue;
        }
        const text::Node merged = entry.resolved();
        if (!merged.isList())
            eachEntry(merged, each, merges + 1);
        for (int j = 0; merged.isList() && j < merged.size(); ++j)
            eachEntry(merged[j].resolved(), each, merges + 1);
    }
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

/// One pass over a document; remembers what was heard already, since an anchor may be used many times.
class Listening
{
public:
    Listening(Spelling spelling, Vocabulary::Heard &heard)
        : m_spelling(spelling)
        , m_heard(heard)
    {
    }

    void at(const text::Node &written, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        const text::Node node = written.resolved();
        if (!node || depth > text::maxDepth)
            return;
        if (node.isMap())
            map(node, branch, captured, depth);
        else if (node.isList())
            list(node, branch, captured, depth);
        else
            scalar(node, branch, captured);
    }

private:
    void map(const text::Node &node, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        // A lone block where a list is expected is its only item.
        if (branch.item && branch.named.empty() && !branch.anyKey)
            return at(node, *branch.item, captured + QStringList {QString::number(occurrenceOf(node) + 1)}, depth + 1);
        eachEntry(node, [&](const text::Node &entry) {
            const auto known = branch.named.find(spelled(entry.key(), m_spelling));
            const QString key = QString::fromUtf8(entry.key());
            if (known != branch.named.cend())
                at(entry, *known->second, captured, depth + 1);
            else if (branch.anyKey)
                at(entry, *branch.anyKey, captured + QStringList {key}, depth + 1);
            else if (branch.restLabel)
                rest(entry, branch, captured, key, depth + 1);
            else
                m_heard.unknown.append(entry);
        });
    }

    void list(const text::Node &node, const Vocabulary::Branch &branch, const QStringList &captured, int depth)
    {
        for (int i = 0; i < node.size(); ++i) {
            const QString number = QString::number(i + 1);
            if (branch.item)
                at(node[i], *branch.item, captured + QStringList {number}, depth + 1);
            else if (branch.restLabel)
                rest(node[i], branch, captured, number, depth + 1);
            else // HCL and Go decode a list of one where a map is expected.
                at(node[i], branch, captured, depth + 1);
        }
    }

    void scalar(const text::Node &node, const Vocabulary::Branch &branch, QStringList captured)
    {
        const char *label = branch.label;
        if (!label && branch.item && branch.item->label) {
            label = branch.item->label;
            captured.append(u"1"_s);
        }
        if (!label)
            label = branch.restLabel;
        // `key:` without a value says nothing wrong and has nothing to show.
        if (node.range().isEmpty())
            return;
        if (label)
            hear(node, filled(label, captured));
        else
            m_heard.unknown.append(node);
    }

    void rest(const text::Node &written, const Vocabulary::Branch &branch, const QStringList &captured, const QString &way, int depth)
    {
        const text::Node node = written.resolved();
        if (!node || depth > text::maxDepth)
            return;
        if (!node.isMap() && !node.isList()) {
            if (!node.range().isEmpty())
                hear(node, filled(branch.restLabel, captured + QStringList {way}));
            return;
        }
        for (int i = 0; i < node.size(); ++i) {
            const QString step = node.isList() ? QString::number(i + 1) : QString::fromUtf8(node[i].key());
            rest(node[i], branch, captured, way + u'.' + step, depth + 1);
        }
    }

    void hear(const text::Node &node, const QString &label)
    {
        const QString path = node.path().toString();
        if (m_known.contains(path))
            return;
        m_known.insert(path);
        m_heard.understood.append({path, label});
    }

    static int occurrenceOf(const text::Node &node)
    {
        const QList<text::Step> steps = node.path().steps;
        return steps.isEmpty() || steps.last().isIndex() ? 0 : steps.last().occurrence();
    }

    Spelling m_spelling;
    Vocabulary::Heard &m_heard;
    QSet<QString> m_known;
};

} // namespace

QByteArray spelled(QByteArrayView name, Spelling spelling)
{
    QByteArray result = name.toByteArray();
    if (spelling != Spelling::Exact)
        result = result.toLower();
    if (spelling == Spelling::AnyCaseOrSnake)
        result.replace('_', "");
    return result;
}

text::Node fieldOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    text::Node found;
    eachField(map, name, spelling, [&](const text::Node &value) { found = value; });
    return found;
}

QList<text::Node> itemsOf(const text::Node &map, QByteArrayView name, Spelling spelling)
{
    QList<text::Node> items;
    eachField(map, name, spelling, [&](const text::Node &value) {
        if (!value.isList() && value.kind() != text::Kind::Null)
            items.append(value);
        for (int i = 0; value.isList() && i < value.size(); ++i)
            items.append(value[i].resolved());
    });
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
    Listening(m_spelling, heard).at(node, *m_root, {}, 0);
    return heard;
}

} // namespace meshboard
