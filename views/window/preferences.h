// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

class QSettings;

namespace meshboard {

/// What a person chose about looks and language; kept in the settings.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    int zoom = 100;   ///< percent, 60 … 300
    QString language; ///< "en", "de", "zh"; empty: the system's
    bool hasReducedMotion = false;

    bool operator==(const Preferences &) const = default;
};

Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace meshboard
