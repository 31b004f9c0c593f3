// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace meshboard {

/// What the desktop says about looks through its settings portal (xdg-desktop-portal, org.freedesktop.portal.Settings);
/// Qt 6.4 does not ask. Answers come later and where there is a portal; nothing waits for them.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);

    void ask();
    /// Absent where the desktop has no opinion.
    std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);

    std::optional<bool> m_prefersDark;
};

} // namespace meshboard
