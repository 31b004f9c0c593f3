// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/recent.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr auto key = "recentWorkspaces"_L1;
constexpr qsizetype most = 8;

} // namespace

QStringList recentWorkspaces(const QSettings &settings)
{
    QStringList paths = settings.value(key).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberWorkspace(QSettings &settings, const QString &path)
{
    QStringList paths = settings.value(key).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings.setValue(key, paths.mid(0, most));
}

} // namespace meshboard
