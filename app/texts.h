// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meshboard {

/// What the command line says to whoever reads it: `CommandLine::tr("…")`. What programs read is never translated.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace meshboard
