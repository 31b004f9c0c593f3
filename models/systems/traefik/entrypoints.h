// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QHash>
#include <QSet>

/// Where connections come in is said in the static configuration: a file with `entryPoints`, arguments of a container
/// (`--entrypoints.web.address=:80`), its environment (`TRAEFIK_ENTRYPOINTS_WEB_ADDRESS`).
/// Source: traefik/traefik, docs/content/getting-started/configuration-overview.md.
namespace meshboard::traefik {

/// The entry points that a text declares, in lower case.
QSet<QString> entryPointsIn(const text::Tree &tree);

/// Those of a source, by the paths of the documents.
class EntryPoints
{
public:
    void add(const QString &path, const QSet<QString> &names);
    /// A static configuration stands in the same folder or one above, and neither it nor any other knows that name.
    bool lack(const QString &path, const QString &name) const;

private:
    QSet<QString> m_folders;
    QSet<QString> m_names;
};

} // namespace meshboard::traefik
