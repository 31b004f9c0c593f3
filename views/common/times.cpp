// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/times.h"

#include <QCoreApplication>
#include <QLocale>

namespace meshboard {

namespace {

QString said(const char *text, double number, int decimals = 0)
{
    return QCoreApplication::translate("meshboard::Times", text).arg(QLocale().toString(number, 'f', decimals));
}

} // namespace

QString spanText(std::chrono::milliseconds span)
{
    const double seconds = double(span.count()) / 1000.0;
    if (seconds < 9.95)
        return said(QT_TRANSLATE_NOOP("meshboard::Times", "%1 s"), seconds, 1);
    if (seconds < 90)
        return said(QT_TRANSLATE_NOOP("meshboard::Times", "%1 s"), seconds);
    if (seconds < 90 * 60)
        return said(QT_TRANSLATE_NOOP("meshboard::Times", "%1 min"), seconds / 60);
    if (seconds < 36 * 3600)
        return said(QT_TRANSLATE_NOOP("meshboard::Times", "%1 h"), seconds / 3600);
    return said(QT_TRANSLATE_NOOP("meshboard::Times", "%1 d"), seconds / 86400);
}

QString agoText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 age = time.msecsTo(now);
    if (age < 1000)
        return QCoreApplication::translate("meshboard::Times", "just now");
    return QCoreApplication::translate("meshboard::Times", "%1 ago").arg(spanText(std::chrono::milliseconds(age)));
}

QString exactText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::LongFormat) + u' ' + local.timeZoneAbbreviation();
}

} // namespace meshboard
