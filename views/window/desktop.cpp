// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

} // namespace

Desktop::Desktop(QObject *parent) : QObject(parent) {}

void Desktop::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    read(colourScheme);
}

void Desktop::read(const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    message << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        // Read() wraps its answer in a second variant.
        if (reply.isValid())
            take(appearance, key, QDBusVariant(reply.value().variant().value<QDBusVariant>().variant()));
    });
}

void Desktop::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colourScheme)
        return;
    // 0: no preference, 1: dark, 2: light.
    const uint scheme = value.variant().toUInt();
    const std::optional<bool> prefersDark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    if (prefersDark == m_prefersDark)
        return;
    m_prefersDark = prefersDark;
    Q_EMIT changed();
}

} // namespace meshboard
