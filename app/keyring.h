// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/credentials.h"

#include <QHash>
#include <QObject>
#include <QSettings>

namespace meshboard {

/// Credentials in the desktop's key store, by the UUID of their source; where there is none, in memory as long as the program
/// runs. The settings know which sources have any, and nothing else about them: a store that is locked asks its owner for a
/// password, and nobody wants to be asked in vain.
class Keyring : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    explicit Keyring(QSettings &settings, QObject *parent = nullptr);

    void find(SourceId source, Found done) override;
    void keep(SourceId source, const Credentials &credentials) override;
    void forget(SourceId source) override;
    bool isLasting() const override;

private:
    QSettings &m_settings;
    QHash<SourceId, Credentials> m_memory;
};

} // namespace meshboard
