// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/labels.h"

#include "contract/reading.h"
#include "systems/traefik/conditions.h"
#include "text/keyvalue.h"

#include <QHash>

#include <algorithm>

namespace meshboard::traefik {

namespace {

QByteArray keyOf(const text::Path &path)
{
    QByteArray key;
    for (const text::Step &step : path.steps) {
        if (!key.isEmpty())
            key += '/';
        key += step.isIndex() ? QByteArray::number(step.index()) : step.key();
    }
    return key;
}

/// No field stands deeper; a tree of keys has an end, and one bad name shall not take the others with it.
constexpr qsizetype mostParts = 40;

/// "traefik.tls.domains[0].main" -> traefik, tls, domains, 0, main; nothing for names that are none.
QByteArrayList partsOf(const QByteArray &name)
{
    if (name.count('.') + name.count('[') >= mostParts)
        return {};
    QByteArrayList parts;
    for (const QByteArray &part : name.split('.')) {
        const qsizetype bracket = part.endsWith(']') ? part.indexOf('[') : -1;
        if (part.isEmpty() || bracket == 0 || (bracket > 0 && bracket == part.size() - 2) || part.contains('/'))
            return {};
        parts.append(bracket < 0 ? part : part.left(bracket));
        if (bracket > 0)
            parts.append(part.sliced(bracket + 1).chopped(1));
    }
    return parts;
}

QByteArray nameOf(const QByteArrayList &parts)
{
    QByteArray name;
    for (const QByteArray &part : parts) {
        bool isNumber = false;
        part.toInt(&isNumber);
        if (isNumber)
            name += '[' + part + ']';
        else
            name += (name.isEmpty() ? QByteArray() : QByteArray(".")) + part;
    }
    return name;
}

/// Each part of a key as it was spelled first.
class Keys
{
public:
    QByteArray of(const QByteArray &name)
    {
        QByteArrayList spelled;
        QByteArray lower;
        for (const QByteArray &part : partsOf(name)) {
            lower += '/' + part.toLower();
            const auto known = m_spelled.constFind(lower);
            spelled.append(known == m_spelled.cend() ? *m_spelled.insert(lower, part) : *known);
        }
        return spelled.join('/');
    }

private:
    QHash<QByteArray, QByteArray> m_spelled;
};

std::optional<QByteArray> spelledOut(const text::Value &value)
{
    const text::Value::Variant &variant = value.variant();
    if (const auto *flag = std::get_if<bool>(&variant))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<qint64>(&variant))
        return QByteArray::number(*number);
    if (const auto *text = std::get_if<QByteArray>(&variant))
        return *text;
    return std::nullopt;
}

} // namespace

Labels::Labels(const text::Node &holder, const QString &owner, const QList<Label> &labels)
    : m_holder(holder)
    , m_owner(owner)
{
    Keys keys;
    for (const Label &label : labels) {
        if (const QByteArray key = keys.of(label.name); !key.isEmpty())
            m_labels.insert(key, label);
    }
    QMap<QByteArray, QByteArray> pairs;
    for (auto label = m_labels.begin(); label != m_labels.end();) {
        const QByteArray below = QByteArray(label.key() + '/');
        const auto more = m_labels.lowerBound(below);
        if (more != m_labels.end() && more.key().startsWith(below)) {
            m_switches.append(*label);
            label = m_labels.erase(label);
            continue;
        }
        pairs.insert(label.key(), WrittenText {label->value, label->from}.bytes());
        ++label;
    }
    const auto tree = text::Tree::read(text::listing(pairs), text::Syntax::KeyValue);
    m_tree = tree ? *tree : *text::Tree::read({}, text::Syntax::KeyValue);
}

const Labels::Label *Labels::find(const text::Path &path) const
{
    const QByteArray key = keyOf(path);
    auto label = m_labels.constFind(key);
    if (label == m_labels.cend()) {
        const QByteArray below = QByteArray(key + '/');
        label = m_labels.lowerBound(below);
        if (label == m_labels.cend() || !label.key().startsWith(below))
            return nullptr;
    }
    return &*label;
}

QList<Labels::Label> Labels::below(const QByteArray &key) const
{
    QList<Label> found;
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        if (label.key() == key || label.key().startsWith(QByteArray(key + '/')))
            found.append(*label);
    }
    return found;
}

Origin Labels::originOf(const DocumentId &document, const text::Node &node) const
{
    const Label *label = node ? find(node.path()) : nullptr;
    if (!label)
        return node ? meshboard::originOf(document, m_holder) : meshboard::originOf(document, node);
    Origin origin = meshboard::originOf(document, label->value);
    if (node.isScalar() && label->from > 0)
        origin.bytes = Spelt(label->value).bytes(label->from, label->value.bytes().size());
    return origin;
}

Origin Labels::originOf(const DocumentId &document, const text::Path &path) const
{
    const Label *label = find(path);
    return meshboard::originOf(document, (label ? label->value : m_holder).path());
}

QString Labels::pathInDocument(const text::Path &path) const
{
    const Label *label = find(path);
    return (label ? label->value : m_holder).path().toString();
}

WrittenText Labels::written(const text::Node &scalar) const
{
    const Label *label = scalar ? find(scalar.path()) : nullptr;
    return label ? WrittenText {label->value, label->from} : WrittenText {scalar};
}

/// Spelled like its neighbours, and behind the last of them.
std::optional<text::Edit> Labels::added(const QByteArray &key, const text::Value &value) const
{
    const std::optional<QByteArray> text = spelledOut(value);
    if (!text)
        return std::nullopt;
    QByteArrayList parts = key.split('/');
    QList<Label> neighbours;
    qsizetype depth = parts.size();
    while (neighbours.isEmpty() && --depth > 0)
        neighbours = below(parts.first(depth).join('/'));
    int behind = m_holder.size();
    if (!neighbours.isEmpty()) {
        const QByteArrayList spelled = partsOf(neighbours.first().name);
        std::copy_n(spelled.cbegin(), std::min(depth, spelled.size()), parts.begin());
        behind = 0;
        for (const Label &neighbour : std::as_const(neighbours))
            behind = std::max(behind, neighbour.value.indexInParent() + 1);
    }
    if (m_holder.isList())
        return text::InsertItem {m_holder.path(), behind, text::Value(nameOf(parts) + '=' + *text)};
    // A label is a text to whoever reads it, so a number stands in quotes.
    return text::InsertField {m_holder.path(), nameOf(parts), text::Value(*text), behind < m_holder.size() ? m_holder[behind].key() : QByteArray()};
}

bool Labels::add(const QByteArray &key, const text::Value &value, QList<text::Edit> &edits) const
{
    if (const auto *map = std::get_if<text::Value::Map>(&value.variant()))
        return std::all_of(map->cbegin(), map->cend(), [&](const auto &entry) { return add(key + '/' + entry.first, entry.second, edits); });
    if (const auto *list = std::get_if<text::Value::List>(&value.variant())) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (!add(key + '/' + QByteArray::number(i), list->at(i), edits))
                return false;
        }
        return true;
    }
    const std::optional<text::Edit> edit = added(key, value);
    if (edit)
        edits.append(*edit);
    return edit.has_value();
}

std::optional<QList<text::Edit>> Labels::inDocument(const QList<text::Edit> &edits) const
{
    QList<text::Edit> result;
    for (const text::Edit &edit : edits) {
        bool isSaid = false;
        if (const auto *set = std::get_if<text::Set>(&edit)) {
            const Label *label = find(set->at);
            const std::optional<QByteArray> text = spelledOut(set->to);
            isSaid = label && text && m_labels.contains(keyOf(set->at));
            if (isSaid)
                result.append(text::Set {label->value.path(), label->from > 0 ? text::Value(label->value.bytes().left(label->from) + *text)
                                                                              : valueLike(label->value, QString::fromUtf8(*text))});
        } else if (const auto *removal = std::get_if<text::Remove>(&edit)) {
            const QList<Label> gone = below(keyOf(removal->at));
            for (const Label &label : gone)
                result.append(text::Remove {label.value.path()});
            isSaid = !gone.isEmpty();
        } else {
            QList<text::Edit> news;
            if (const auto *field = std::get_if<text::InsertField>(&edit))
                isSaid = add(keyOf(field->map) + '/' + field->key, field->value, news);
            else if (const auto *item = std::get_if<text::InsertItem>(&edit))
                isSaid = add(keyOf(item->list) + '/' + QByteArray::number(item->before), item->value, news);
            // Of several items before the same one the last that is inserted stands first.
            if (m_holder.isList())
                std::reverse(news.begin(), news.end());
            result += news;
        }
        if (!isSaid)
            return std::nullopt;
    }
    return result;
}

} // namespace meshboard::traefik
