// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a screen reader is told about everything visible in a window: name, role, value and actions, one line each, indented
/// by depth. `gaps` names what it could not make sense of.
struct AccessibleDump
{
    QStringList lines;
    QStringList gaps;
};

AccessibleDump accessibleDump(QWidget &window);
