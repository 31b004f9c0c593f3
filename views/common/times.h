// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace meshboard {

/// "0.4 s", "12 s", "5 min", "3 h", "2 d".
QString spanText(std::chrono::milliseconds span);
/// "12 s ago"; "just now" under a second; empty for an invalid time.
QString agoText(const QDateTime &time, const QDateTime &now);
/// The exact time with zone, for tooltips.
QString exactText(const QDateTime &time);

} // namespace meshboard
