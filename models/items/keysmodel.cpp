// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keysmodel.h"

#include "items/words.h"

#include <algorithm>

namespace meshboard {

namespace {

QString shown(const QByteArray &name)
{
    return name.isEmpty() ? translated(Message {QT_TRANSLATE_NOOP("Model", "(no name)"), {}}) : valuePath(name).sliced(4);
}

} // namespace

struct KeysModel::Node
{
    Node *parent = nullptr;
    SourceId source;
    KeyEntry entry; ///< of a source: nothing
    std::vector<std::unique_ptr<Node>> children; ///< by the bytes of their names

    Call reading;
    bool isAsked = false;   ///< its level was asked for at least once
    bool isReading = false;
    bool isOpen = false;
    bool isStale = false;   ///< changed while it was being read
    QByteArray from;        ///< of the page under way
    QByteArray next;        ///< where the level goes on; empty: that was all
    QList<KeyEntry> again;  ///< pages of a level that is read anew, until it is as long as it was
    bool isAgain = false;
    std::optional<Fault> fault;

    bool isSource() const { return parent && !parent->parent; }
    /// A row of its own says that there is more, or why there is nothing.
    bool hasLastRow() const { return isAsked && (!next.isEmpty() || fault || (isReading && !isAgain)); }
    int rows() const { return int(children.size()) + (hasLastRow() ? 1 : 0); }
    int row() const
    {
        const auto found = std::find_if(parent->children.cbegin(), parent->children.cend(), [&](const auto &one) { return one.get() == this; });
        return int(found - parent->children.cbegin());
    }
    /// What everything of its level begins with.
    QByteArray prefix() const { return isSource() || !parent ? QByteArray() : QByteArray(entry.key + '/'); }
    bool canHaveChildren() const { return !parent || isSource() || entry.isBranch; }
};

KeysModel::KeysModel(Sources &sources, QObject *parent)
    : QAbstractItemModel(parent)
    , m_sources(sources)
    , m_root(std::make_unique<Node>())
{
    connect(&sources, &Sources::opened, this, &KeysModel::addSource);
    connect(&sources, &Sources::closed, this, &KeysModel::removeSource);
    connect(&sources, &Sources::changed, this, [this](SourceId source) {
        for (const auto &one : m_root->children) {
            if (one->source == source)
                Q_EMIT dataChanged(indexFor(one.get()), indexFor(one.get()), {Qt::DisplayRole});
        }
    });
    for (const SourceId source : sources.ids())
        addSource(source);
}

KeysModel::~KeysModel() = default;

KeysModel::Node *KeysModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    // Rows point to their parent's node: the last row of a level has no node of its own.
    auto *level = static_cast<Node *>(index.internalPointer());
    return index.row() < int(level->children.size()) ? level->children[size_t(index.row())].get() : nullptr;
}

QModelIndex KeysModel::indexFor(const Node *node) const
{
    return node->parent ? createIndex(node->row(), 0, node->parent) : QModelIndex();
}

QModelIndex KeysModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *level = nodeOf(parent);
    if (!level || column != 0 || row < 0 || row >= level->rows())
        return {};
    return createIndex(row, 0, level);
}

QModelIndex KeysModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(static_cast<Node *>(child.internalPointer())) : QModelIndex();
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    const Node *level = nodeOf(parent);
    return level && parent.column() <= 0 ? level->rows() : 0;
}

int KeysModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (!node) {
        const auto *level = static_cast<const Node *>(index.internalPointer());
        if (role == Qt::DisplayRole && level->fault)
            return translated(sentenceOf(*level->fault));
        if (role == Qt::DisplayRole) {
            return level->isReading ? translated(Message {QT_TRANSLATE_NOOP("Model", "reading …"), {}})
                                    : translated(Message {QT_TRANSLATE_NOOP("Model", "more …"), {}});
        }
        if (role == IsMoreRole)
            return true;
        if (role == HasFailedRole)
            return level->fault.has_value();
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return node->isSource() ? m_sources.nameOf(node->source) : shown(node->entry.name);
    case Qt::ToolTipRole:
        return node->isSource() ? QVariant() : QVariant(valuePath(node->entry.key).sliced(4));
    case DocumentRole: {
        const KeyTree *keys = m_sources.keys(node->source);
        return QVariant::fromValue(keys && node->entry.hasValue ? keys->documentFor(node->entry.key) : DocumentId());
    }
    case KeyRole:
        return node->entry.key;
    case SourceRole:
        return QVariant::fromValue(node->source);
    default:
        return {};
    }
}

bool KeysModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node && node->canHaveChildren() && (node != m_root.get() || !m_root->children.empty());
}

bool KeysModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node && node != m_root.get() && node->canHaveChildren() && !node->isReading && (!node->isAsked || !node->next.isEmpty() || node->fault);
}

void KeysModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        Node &node = *nodeOf(parent);
        node.from = node.next;
        ask(node);
    }
}

void KeysModel::ask(Node &node)
{
    KeyTree *keys = m_sources.keys(node.source);
    if (!keys)
        return;
    const bool hadRow = node.hasLastRow();
    const bool getsRow = !node.isAgain && !hadRow;
    if (getsRow)
        beginInsertRows(indexFor(&node), int(node.children.size()), int(node.children.size()));
    node.isAsked = true;
    node.isReading = true;
    node.fault.reset();
    if (getsRow)
        endInsertRows();
    else if (hadRow) {
        const QModelIndex last = index(node.rows() - 1, 0, indexFor(&node));
        Q_EMIT dataChanged(last, last, {Qt::DisplayRole});
    }
    node.reading = keys->children(node.isSource() ? QByteArray() : node.entry.key, node.from,
                                  [this, &node](const Expected<KeyPage> &page) { take(node, page); });
}

void KeysModel::take(Node &node, const Expected<KeyPage> &page)
{
    node.reading.finished();
    const bool hadRow = node.hasLastRow();
    const QModelIndex self = indexFor(&node);
    const auto settle = [&](auto change) {
        // The last row comes and goes with what there is to say there.
        const int at = int(node.children.size());
        Node after;
        after.isAsked = true;
        change(after);
        const bool hasRow = after.hasLastRow();
        if (hadRow && !hasRow)
            beginRemoveRows(self, at, at);
        else if (!hadRow && hasRow)
            beginInsertRows(self, at, at);
        change(node);
        if (hadRow && !hasRow)
            endRemoveRows();
        else if (!hadRow && hasRow)
            endInsertRows();
        else if (hasRow)
            Q_EMIT dataChanged(index(at, 0, self), index(at, 0, self), {Qt::DisplayRole});
    };
    if (!page) {
        settle([&](Node &one) {
            one.isReading = false;
            one.isAgain = false;
            one.again.clear();
            one.fault = page.error();
        });
        return Q_EMIT fetched(self);
    }
    if (node.isAgain) {
        node.again += page->entries;
        // As far as it was read before; what has come since may lie behind that.
        if (!page->next.isEmpty() && node.again.size() < qsizetype(node.children.size())) {
            node.from = page->next;
            return ask(node);
        }
        const QList<KeyEntry> all = std::exchange(node.again, {});
        merge(node, all, true);
    } else {
        merge(node, page->entries, false);
    }
    settle([&](Node &one) {
        one.isReading = false;
        one.isAgain = false;
        one.next = page->next;
        one.fault.reset();
    });
    if (std::exchange(node.isStale, false))
        doubt(node, node.prefix());
    Q_EMIT fetched(self);
}

void KeysModel::merge(Node &node, const QList<KeyEntry> &entries, bool isWhole)
{
    const QModelIndex self = indexFor(&node);
    QMap<QByteArray, KeyEntry> wanted; // both halves of an entry that came twice
    for (const KeyEntry &entry : entries) {
        KeyEntry &one = wanted[entry.name];
        const bool wasBranch = one.isBranch;
        const bool hadValue = one.hasValue;
        one = entry;
        one.isBranch |= wasBranch;
        one.hasValue |= hadValue;
    }
    if (isWhole) {
        for (int row = int(node.children.size()) - 1; row >= 0; --row) {
            if (wanted.contains(node.children[size_t(row)]->entry.name))
                continue;
            beginRemoveRows(self, row, row);
            node.children.erase(node.children.begin() + row);
            endRemoveRows();
        }
    }
    const auto placeOf = [&](const QByteArray &name) {
        return std::lower_bound(node.children.begin(), node.children.end(), name,
                                [](const std::unique_ptr<Node> &one, const QByteArray &other) { return one->entry.name < other; });
    };
    for (auto it = wanted.begin(); it != wanted.end();) {
        const auto place = placeOf(it.key());
        const int row = int(place - node.children.begin());
        if (place != node.children.end() && (*place)->entry.name == it.key()) {
            KeyEntry next = *it;
            if (!isWhole) {
                next.isBranch |= (*place)->entry.isBranch;
                next.hasValue |= (*place)->entry.hasValue;
            }
            if ((*place)->entry != next) {
                (*place)->entry = next;
                Q_EMIT dataChanged(index(row, 0, self), index(row, 0, self));
            }
            ++it;
            continue;
        }
        // Neighbours that are new together come together.
        std::vector<std::unique_ptr<Node>> fresh;
        while (it != wanted.end() && (place == node.children.end() || it.key() < (*place)->entry.name)) {
            auto one = std::make_unique<Node>();
            one->parent = &node;
            one->source = node.source;
            one->entry = *it;
            fresh.push_back(std::move(one));
            ++it;
        }
        beginInsertRows(self, row, row + int(fresh.size()) - 1);
        node.children.insert(place, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
}

void KeysModel::addSource(SourceId source)
{
    KeyTree *keys = m_sources.keys(source);
    if (!keys)
        return;
    connect(keys, &KeyTree::changed, this, [this, source](const QByteArray &key) { doubt(source, key); });
    const int row = int(m_root->children.size());
    beginInsertRows({}, row, row);
    auto node = std::make_unique<Node>();
    node->parent = m_root.get();
    node->source = source;
    m_root->children.push_back(std::move(node));
    endInsertRows();
    follow(*m_root->children.back());
}

void KeysModel::removeSource(SourceId source)
{
    for (int row = int(m_root->children.size()) - 1; row >= 0; --row) {
        if (m_root->children[size_t(row)]->source != source)
            continue;
        beginRemoveRows({}, row, row);
        m_root->children.erase(m_root->children.begin() + row);
        endRemoveRows();
    }
}

void KeysModel::reread(SourceId source)
{
    doubt(source, {});
}

void KeysModel::doubt(SourceId source, const QByteArray &key)
{
    for (const auto &one : m_root->children) {
        if (one->source == source)
            doubt(*one, key);
    }
}

void KeysModel::doubt(Node &node, const QByteArray &key)
{
    const QByteArray prefix = node.prefix();
    if (!node.isAsked || (!key.startsWith(prefix) && !prefix.startsWith(key)))
        return;
    // A level within has its own say about what lies deeper.
    const qsizetype slash = key.indexOf('/', prefix.isEmpty() ? 1 : prefix.size());
    const QByteArray name = key.size() > prefix.size() ? key.sliced(prefix.size(), (slash < 0 ? key.size() : slash) - prefix.size()) : QByteArray();
    const auto known = std::find_if(node.children.begin(), node.children.end(), [&](const auto &one) { return one->entry.name == name; });
    if (slash > 0 && known != node.children.end() && (*known)->entry.isBranch && (*known)->isAsked)
        return doubt(**known, key);
    for (const auto &child : node.children)
        doubt(*child, key);
    if (node.isReading) {
        node.isStale = true;
        return;
    }
    node.isAgain = true;
    node.again.clear();
    node.from.clear();
    ask(node);
}

void KeysModel::setOpen(const QModelIndex &level, bool isOpen)
{
    Node *node = nodeOf(level);
    if (!node || !node->parent)
        return;
    node->isOpen = isOpen;
    while (!node->isSource())
        node = node->parent;
    follow(*node);
}

void KeysModel::setWatched(const QSet<DocumentId> &documents)
{
    m_watched = documents;
    for (const auto &source : m_root->children)
        follow(*source);
}

void KeysModel::follow(Node &source)
{
    KeyTree *keys = m_sources.keys(source.source);
    if (!keys)
        return;
    QSet<QByteArray> prefixes;
    const auto add = [&](const auto &again, const Node &node) -> void {
        if (!node.isOpen)
            return;
        prefixes.insert(node.prefix());
        for (const auto &child : node.children)
            again(again, *child);
    };
    add(add, source);
    for (const DocumentId &document : std::as_const(m_watched)) {
        if (const auto key = keyIn(document.path); key && document.source == source.source)
            prefixes.insert(*key);
    }
    keys->follow(prefixes);
}

QModelIndex KeysModel::indexOf(const DocumentId &document) const
{
    const auto key = keyIn(document.path);
    if (!key)
        return {};
    for (const auto &source : m_root->children) {
        if (source->source != document.source)
            continue;
        const Node *level = source.get();
        while (level) {
            const Node *next = nullptr;
            for (const auto &child : level->children) {
                if (child->entry.key == *key && child->entry.hasValue)
                    return indexFor(child.get());
                if (child->entry.isBranch && key->startsWith(child->prefix()))
                    next = child.get();
            }
            level = next;
        }
    }
    return {};
}

} // namespace meshboard
