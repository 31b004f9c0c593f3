// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preferences.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr std::array themes {"system"_L1, "light"_L1, "dark"_L1};

} // namespace

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    const auto theme = std::find(themes.begin(), themes.end(), settings.value("look/theme"_L1).toString());
    if (theme != themes.end())
        preferences.theme = ThemeChoice(theme - themes.begin());
    preferences.zoom = std::clamp(settings.value("look/zoom"_L1, 100).toInt(), 60, 300);
    preferences.language = settings.value("look/language"_L1).toString();
    preferences.hasReducedMotion = settings.value("look/reducedMotion"_L1, false).toBool();
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue("look/theme"_L1, QString(themes.at(size_t(preferences.theme))));
    settings.setValue("look/zoom"_L1, preferences.zoom);
    settings.setValue("look/language"_L1, preferences.language);
    settings.setValue("look/reducedMotion"_L1, preferences.hasReducedMotion);
}

} // namespace meshboard
