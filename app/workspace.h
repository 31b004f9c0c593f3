// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"

#include <QList>

namespace meshboard {

/// A workspace file: JSON, `{"meshboard": 1, "sources": [{"id", "name", "url", "safety", "colour", "verifiesTls"}]}`.
/// Folders in it are relative to the file. No secrets.
Expected<QList<Connection>> readWorkspace(const QString &path);
Expected<void> writeWorkspace(const QString &path, const QList<Connection> &connections);

} // namespace meshboard
