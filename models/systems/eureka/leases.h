// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/eureka/server.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace meshboard::eureka {

/// Instances that were registered here and have nobody else to renew their leases: it is done as long as this lives. One that
/// the server does not know any more is registered again, as Eureka's own clients do.
class Leases : public QObject
{
    Q_OBJECT

public:
    explicit Leases(Server &server, QObject *parent = nullptr);

    /// `registration` is what registered it.
    void keep(const InstancePlace &place, const Errand &registration, std::chrono::seconds interval);
    void end(const InstancePlace &place);
    /// While it is being cancelled nobody may register it again.
    void setPaused(const InstancePlace &place, bool isPaused);
    bool keeps(const InstancePlace &place) const { return m_kept.contains(documentPathOf(place)); }
    bool isEmpty() const { return m_kept.empty(); }
    QStringList instances() const; ///< their ids

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        InstancePlace place;
        Errand registration;
        QTimer timer;
        Call call;
        bool isAsking = false;
    };
    void renew(Kept &kept);

    Server &m_server;
    std::map<QString, std::unique_ptr<Kept>> m_kept; ///< by document path
};

} // namespace meshboard::eureka
