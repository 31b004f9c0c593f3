// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

/// Figures as a person reads them: three digits that matter, a unit, and a dash for what nobody measured.
namespace meshboard {

/// What stands where nothing is known. Never "0".
QString missing();

/// "48/s", "0.21/s", "1,204/s".
QString rateText(std::optional<double> perSecond);
/// Of a share 0 … 1: "34 %", "0.4 %", "< 0.01 %".
QString percentText(std::optional<double> share);
/// "12 kB", in steps of 1,000.
QString bytesText(qint64 bytes);
QString countText(qint64 count);
/// "180 ms", "2.4 s".
QString durationText(std::optional<std::chrono::microseconds> duration);

/// "12 s", "4 min", "3 h", "5 d"; ahead of now: "in 12 s".
QString ageText(const QDateTime &since, const QDateTime &now);
/// Two ages read the same exactly while this is the same. Cheap, so that a tick need not print thousands of texts.
qint64 ageStep(const QDateTime &since, const QDateTime &now);
/// Date, time to the second and zone, for tool tips.
QString exactTime(const QDateTime &time);

} // namespace meshboard
