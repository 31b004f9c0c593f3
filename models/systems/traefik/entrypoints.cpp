// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/entrypoints.h"

#include "contract/named.h"

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

constexpr QByteArrayView entryPointArgument {"--entrypoints."};
constexpr QByteArrayView variable {"traefik_entrypoints_"};
/// Arguments of a container stand no deeper: List, items, spec, template, spec, containers, args.
constexpr int deepest = 12;

/// The name between what begins an argument and what it says of the entry point.
void takeNamed(const QByteArray &text, QByteArrayView begin, char end, QSet<QString> &names)
{
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const qsizetype from = at + begin.size();
        const qsizetype to = text.indexOf(end, from);
        const qsizetype equals = text.indexOf('=', from);
        const qsizetype stop = to < 0 ? equals : equals < 0 ? to : std::min(to, equals);
        if (const QByteArray name = text.sliced(from, (stop < 0 ? text.size() : stop) - from); !name.isEmpty())
            names.insert(QString::fromUtf8(name));
    }
}

void takeArguments(const text::Node &node, int depth, QSet<QString> &names)
{
    if (node.isScalar()) {
        const QByteArray text = node.bytes().toLower();
        takeNamed(text, entryPointArgument, '.', names);
        takeNamed(text, variable, '_', names);
    }
    takeNamed(node.key().toLower(), variable, '_', names);
    for (int i = 0; depth < deepest && (node.isMap() || node.isList()) && i < node.size(); ++i)
        takeArguments(node[i], depth + 1, names);
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

QSet<QString> entryPointsIn(const text::Tree &tree)
{
    QSet<QString> names;
    if (tree.syntax() != text::Syntax::Yaml && tree.syntax() != text::Syntax::Toml)
        return names;
    const QByteArray lower = tree.bytes().toLower();
    if (!lower.contains("entrypoints"))
        return names;
    const bool hasArguments = lower.contains(entryPointArgument) || lower.contains(variable);
    for (int i = 0; i < tree.documentCount(); ++i) {
        const text::Node root = tree.root(i);
        for (const text::Node &entry : fieldOf(root, "apiVersion", Spelling::Exact) ? QList<text::Node>() : entriesOf(root, "entryPoints", Spelling::AnyCase))
            names.insert(QString::fromUtf8(entry.key()).toLower());
        if (hasArguments)
            takeArguments(root, 0, names);
    }
    return names;
}

void EntryPoints::add(const QString &path, const QSet<QString> &names)
{
    if (names.isEmpty())
        return;
    m_folders.insert(folderOf(path));
    m_names.unite(names);
}

bool EntryPoints::lack(const QString &path, const QString &name) const
{
    if (m_folders.isEmpty() || m_names.contains(name.toLower()))
        return false;
    for (QString folder = folderOf(path);; folder = folderOf(folder)) {
        if (m_folders.contains(folder))
            return true;
        if (folder.isEmpty())
            return false;
    }
}

} // namespace meshboard::traefik
