// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figures.h"

#include "items/words.h"

#include <QLocale>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Three digits that matter, never in exponents, no zeros for show.
QString threeDigits(double value)
{
    const double size = std::abs(value);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2;
    const auto hundredths = decimals == 1 ? qint64(std::round(value * 10)) * 10 : qint64(std::round(value * 100));
    if (decimals == 2 && hundredths % 10 == 0)
        decimals = 1;
    if (decimals == 1 && hundredths % 100 == 0)
        decimals = 0;
    return QLocale().toString(value, 'f', decimals);
}

qint64 secondsBetween(const QDateTime &since, const QDateTime &now)
{
    return (now.toMSecsSinceEpoch() - since.toMSecsSinceEpoch()) / 1000;
}

QString spanText(qint64 seconds)
{
    if (seconds < minute)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 s")).arg(seconds);
    if (seconds < hour)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 min")).arg(seconds / minute);
    if (seconds < 2 * day)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 h")).arg(seconds / hour);
    return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 d")).arg(seconds / day);
}

} // namespace

QString missing()
{
    return u"–"_s;
}

QString rateText(std::optional<double> perSecond)
{
    if (!perSecond)
        return missing();
    if (*perSecond > 0 && *perSecond < 0.01)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "< %1/s")).arg(QLocale().toString(0.01, 'f', 2));
    return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1/s")).arg(threeDigits(*perSecond));
}

QString percentText(std::optional<double> share)
{
    if (!share)
        return missing();
    const double percent = *share * 100;
    if (percent > 0 && percent < 0.01)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "< %1 %")).arg(QLocale().toString(0.01, 'f', 2));
    return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 %")).arg(threeDigits(percent));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString durationText(std::optional<std::chrono::microseconds> duration)
{
    if (!duration)
        return missing();
    const double milliseconds = double(duration->count()) / 1000;
    if (milliseconds < 1000)
        return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 ms")).arg(threeDigits(milliseconds));
    return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "%1 s")).arg(threeDigits(milliseconds / 1000));
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = secondsBetween(since, now);
    return seconds >= 0 ? spanText(seconds) : inTheirLanguage(QT_TRANSLATE_NOOP("Model", "in %1")).arg(spanText(-seconds));
}

qint64 ageStep(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = secondsBetween(since, now);
    const qint64 size = std::abs(seconds);
    const qint64 unit = size < minute ? 1 : size < hour ? minute : size < 2 * day ? hour : day;
    return seconds / unit * unit; // a multiple of its unit, so that "60 s" and "60 min" differ
}

QString exactTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, u"yyyy-MM-dd HH:mm:ss"_s) + u' ' + local.timeZoneAbbreviation();
}

} // namespace meshboard
