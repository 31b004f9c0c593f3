// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshboard {

/// What a command answers to the shell.
enum class ExitCode : int {
    Fine = 0,
    Findings = 1,   ///< check found errors
    Usage = 2,      ///< wrong usage
    SourceFailed = 3,
    GuardFailed = 4, ///< somebody else changed what was to be written
    Refused = 5,     ///< by a safety level or a check
    Partly = 6,      ///< applied in part
};

/// True for `list`, `show`, `help` …; anything else on the command line is a source for the window.
bool isCommand(const QString &word);

/// `graph` paints: it needs an application with a screen, if only an imagined one.
bool needsFonts(const QString &command);

/// Runs `arguments` (the command first) to the end. Needs an application object.
ExitCode runCommand(const QStringList &arguments);

} // namespace meshboard
