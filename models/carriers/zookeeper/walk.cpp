// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/walk.h"

#include <algorithm>

namespace meshboard::zookeeper {

Walk::Walk(QList<QByteArray> roots)
    : m_roots(std::move(roots))
    , m_open(size_t(m_roots.size()), 0)
{
}

void Walk::begin()
{
    ++m_round;
    m_stack.clear();
    m_quiet.clear();
    std::fill(m_open.begin(), m_open.end(), 0);
    m_underWay = 0;
    m_watchBytes = 0;
    for (Node &node : m_nodes) {
        node.value = node.list = Progress::Idle;
        node.isListed = node.isWatched = node.isQuiet = false;
    }
    // The first root is read first.
    for (qsizetype i = m_roots.size() - 1; i >= 0; --i) {
        m_nodes[m_roots[i]].root = quint8(i);
        want(Wanted::Value, m_roots[i]);
    }
}

void Walk::want(Wanted wanted, const QByteArray &path, bool isQuiet)
{
    const auto found = m_nodes.find(path);
    if (found == m_nodes.end())
        return;
    Node &node = *found;
    const bool isList = wanted == Wanted::Children;
    Progress &progress = isList ? node.list : node.value;
    if (progress == Progress::Asked) {
        progress = Progress::AskedAgain;
        return;
    }
    const bool isLouder = isList && progress == Progress::Queued && node.isQuiet && !isQuiet;
    if (progress != Progress::Idle && !isLouder)
        return;
    progress = Progress::Queued;
    if (isList)
        node.isQuiet = isQuiet;
    if (isQuiet) {
        m_quiet.push_back(path);
    } else {
        ++m_open[node.root];
        m_stack.push_back({{wanted, path}, std::nullopt});
    }
}

std::optional<Walk::Read> Walk::next()
{
    while (!m_stack.empty()) {
        if (std::optional<Row> &row = m_stack.back().row) {
            const auto parent = m_nodes.constFind(row->parent);
            if (parent == m_nodes.cend() || row->at == row->names.size()) {
                --m_open[row->root];
                m_stack.pop_back();
                continue;
            }
            const QByteArray path = row->parent + '/' + row->names[row->at++];
            Node &node = m_nodes[path];
            node.root = row->root;
            if (node.round != m_round)
                want(Wanted::Value, path);
        } else {
            const Read read = m_stack.back().read;
            m_stack.pop_back();
            if (auto now = taken(read))
                return now;
        }
    }
    while (!m_quiet.empty()) {
        const QByteArray path = m_quiet.front();
        m_quiet.pop_front();
        const auto node = m_nodes.constFind(path);
        if (node != m_nodes.cend() && node->isQuiet) {
            if (auto now = taken({Wanted::Children, path}))
                return now;
        }
    }
    return std::nullopt;
}

/// What was queued may have been forgotten or read since.
std::optional<Walk::Read> Walk::taken(const Read &read)
{
    const auto node = m_nodes.find(read.path);
    if (node == m_nodes.end())
        return std::nullopt;
    Progress &progress = read.wanted == Wanted::Children ? node->list : node->value;
    if (progress != Progress::Queued)
        return std::nullopt;
    progress = Progress::Asked;
    ++m_underWay;
    return read;
}

QList<Update> Walk::answered(const Read &read, const Answer &answer)
{
    --m_underWay;
    const auto found = m_nodes.find(read.path);
    if (found == m_nodes.end())
        return {};
    Node &node = *found;
    const bool isList = read.wanted == Wanted::Children;
    Progress &progress = isList ? node.list : node.value;
    if (progress != Progress::Asked && progress != Progress::AskedAgain)
        return {};
    const bool isAgain = std::exchange(progress, Progress::Idle) == Progress::AskedAgain;
    const bool wasQuiet = isList && node.isQuiet;
    if (!wasQuiet)
        --m_open[node.root];

    QList<Update> updates;
    switch (answer.code) {
    case Code::Ok:
        if (isList) {
            setWatched(read.path, node.isListed, true);
            listed(read.path, answer.names, updates);
        } else if (read.wanted == Wanted::Existence) {
            want(Wanted::Value, read.path);
            return updates;
        } else {
            node.round = m_round;
            node.isEphemeral = answer.stat.owner != 0;
            setWatched(read.path, node.isWatched, true);
            updates.append({Update::Sort::Stands, read.path, answer.value, answer.stat, answer.stat.children > 0});
            if (!node.isEphemeral && !node.isListed)
                want(Wanted::Children, read.path, answer.stat.children == 0);
        }
        break;
    case Code::NoNode:
        if (isList)
            return updates; // the watch of its value tells
        updates.append({Update::Sort::Gone, read.path});
        forget(read.path);
        if (const qsizetype root = m_roots.indexOf(read.path); root >= 0) {
            // Of a root only the root itself can tell that it is made.
            m_nodes[read.path].root = quint8(root);
            if (read.wanted == Wanted::Value || isAgain)
                want(Wanted::Existence, read.path);
        } else {
            leaveOut(read.path);
        }
        return updates;
    case Code::NoAuth:
        if (!isList) {
            node.round = m_round;
            updates.append({Update::Sort::Hidden, read.path});
        }
        break;
    default:
        // Not answered at all: it waits for the next connection.
        want(read.wanted, read.path, wasQuiet);
        return updates;
    }
    if (isAgain)
        want(read.wanted, read.path);
    return updates;
}

void Walk::listed(const QByteArray &path, const QList<QByteArray> &names, QList<Update> &updates)
{
    Node &node = m_nodes[path];
    const QList<QByteArray> before = std::exchange(node.children, names);
    const bool isKnown = std::exchange(node.listRound, m_round) == m_round;
    const quint8 root = node.root;
    QList<QByteArray> gone;
    std::set_difference(before.cbegin(), before.cend(), names.cbegin(), names.cend(), std::back_inserter(gone));
    for (const QByteArray &name : std::as_const(gone)) {
        const QByteArray child = path + '/' + name;
        updates.append({Update::Sort::Gone, child});
        forget(child);
    }
    updates.append({Update::Sort::Branches, path, {}, {}, !names.isEmpty()});
    QList<QByteArray> unread = names;
    if (isKnown) {
        unread.clear();
        std::set_difference(names.cbegin(), names.cend(), before.cbegin(), before.cend(), std::back_inserter(unread));
    }
    if (!unread.isEmpty()) {
        ++m_open[root];
        m_stack.push_back({{}, Row {path, unread, 0, root}});
    }
}

void Walk::happened(const Happening &happening)
{
    const auto node = m_nodes.find(happening.path);
    if (node == m_nodes.end())
        return;
    switch (happening.sort) {
    case Happening::Sort::Removed:
        setWatched(happening.path, node->isListed, false);
        node->listRound = 0; // another node of this name has other children
        [[fallthrough]];
    case Happening::Sort::Created:
    case Happening::Sort::Changed:
        setWatched(happening.path, node->isWatched, false);
        want(Wanted::Value, happening.path);
        break;
    case Happening::Sort::Children:
        setWatched(happening.path, node->isListed, false);
        want(Wanted::Children, happening.path);
        break;
    }
}

void Walk::setWatched(const QByteArray &path, bool &flag, bool isSet)
{
    if (flag != isSet)
        m_watchBytes += (isSet ? 1 : -1) * (path.size() + 4);
    flag = isSet;
}

/// It may be made again before those beside it are listed, and would not be new then.
void Walk::leaveOut(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const auto parent = m_nodes.find(path.left(slash));
    if (parent == m_nodes.end())
        return;
    QList<QByteArray> &names = parent->children;
    const QByteArray name = path.mid(slash + 1);
    if (const auto at = std::lower_bound(names.begin(), names.end(), name); at != names.end() && *at == name)
        names.erase(at);
}

/// The node and all below it.
void Walk::forget(const QByteArray &path)
{
    const auto found = m_nodes.find(path);
    if (found == m_nodes.end())
        return;
    Node node = *found;
    m_nodes.erase(found);
    const auto isOpen = [](Progress progress) { return progress != Progress::Idle; };
    m_open[node.root] -= (isOpen(node.value) ? 1 : 0) + (isOpen(node.list) && !node.isQuiet ? 1 : 0);
    setWatched(path, node.isWatched, false);
    setWatched(path, node.isListed, false);
    for (const QByteArray &name : std::as_const(node.children))
        forget(path + '/' + name);
}

} // namespace meshboard::zookeeper
