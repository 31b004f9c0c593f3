// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace meshboard {

/// An icon by name: our own drawing where the field has none elsewhere ("service", "split"), else the desktop's theme, with
/// Breeze behind it. Drawn in the colour of the text beside it, so it reads in light and dark.
QIcon iconNamed(const QString &name);

/// Breeze as the theme behind the desktop's. Once, at start.
void useIconFallback();

} // namespace meshboard
