// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"

#include <QCborMap>
#include <QCborValue>
#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr auto keyringService = "meshboard"_L1;

QString settingFor(SourceId source)
{
    return u"keyring/"_s + source.uuid.toString(QUuid::WithoutBraces);
}

QByteArray packed(const Credentials &credentials)
{
    return QCborValue(QCborMap {{u"user"_s, credentials.user}, {u"secret"_s, credentials.secret}}).toCbor();
}

Credentials unpacked(const QByteArray &bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    return {value[u"user"_s].toString(), value[u"secret"_s].toByteArray()};
}

} // namespace

Keyring::Keyring(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

bool Keyring::isLasting() const
{
    // The Secret Service, or KDE's own: QtKeychain uses these two, and says which it found only when it is too late to tell.
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return false;
    bus->setTimeout(200);
    const QStringList activatable = bus->activatableServiceNames();
    const QString stores[] {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::any_of(std::begin(stores), std::end(stores),
                       [&](const QString &name) { return activatable.contains(name) || bus->isServiceRegistered(name); });
}

void Keyring::find(SourceId source, Found done)
{
    if (const auto known = m_memory.constFind(source); known != m_memory.cend())
        return done(*known);
    if (!m_settings.contains(settingFor(source)))
        return done({});
    auto *job = new QKeychain::ReadPasswordJob(keyringService, this);
    job->setKey(source.uuid.toString(QUuid::WithoutBraces));
    connect(job, &QKeychain::Job::finished, this, [this, job, source, done = std::move(done)] {
        const Credentials found = job->error() == QKeychain::NoError ? unpacked(job->binaryData()) : Credentials();
        if (!found.isEmpty())
            m_memory.insert(source, found);
        done(found);
    });
    job->start();
}

void Keyring::keep(SourceId source, const Credentials &credentials)
{
    m_memory.insert(source, credentials);
    auto *job = new QKeychain::WritePasswordJob(keyringService, this);
    job->setKey(source.uuid.toString(QUuid::WithoutBraces));
    job->setBinaryData(packed(credentials));
    connect(job, &QKeychain::Job::finished, this, [this, job, source] {
        if (job->error() == QKeychain::NoError)
            m_settings.setValue(settingFor(source), true);
    });
    job->start();
}

void Keyring::forget(SourceId source)
{
    m_memory.remove(source);
    if (!m_settings.contains(settingFor(source)))
        return;
    m_settings.remove(settingFor(source));
    auto *job = new QKeychain::DeletePasswordJob(keyringService, this);
    job->setKey(source.uuid.toString(QUuid::WithoutBraces));
    job->start();
}

} // namespace meshboard
