// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace meshboard {

/// Workspace files opened lately that are still there, newest first.
QStringList recentWorkspaces(const QSettings &settings);
void rememberWorkspace(QSettings &settings, const QString &path);

} // namespace meshboard
