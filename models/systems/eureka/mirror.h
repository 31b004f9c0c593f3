// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "systems/eureka/instance.h"
#include "systems/eureka/registry.h"

#include <QSet>

namespace meshboard::eureka {

/// The registry as the server last told it, one service an application. Pure, and worked on by one pool thread at a time;
/// what it gives out are values.
class Mirror
{
public:
    /// A whole answer takes the place of everything. What is equal keeps its slices.
    void replace(const Registry &whole, InstanceText text);
    /// Takes a delta up, as a client does. False where the instances then count otherwise than the server's do: something
    /// was missed, and all of it has to be read.
    [[nodiscard]] bool apply(const Registry &delta);

    /// Tells by returned() when an instance that was cancelled is registered again, after `since` (as Registered::updatedAt).
    void expectGone(const QString &app, const QString &id, qint64 since) { m_cancelled.insert({app, id}, since); }
    /// Those, since it was asked last: application and id.
    QList<std::pair<QString, QString>> returned() { return std::exchange(m_returned, {}); }

    /// What changed since it was asked last; without `base`. Nothing of a delta that did not fit.
    Change changes();
    /// Everything, to replace everything.
    Change whole();

    /// When the server says that the newest of what the last answer changed was changed; 0 where it changed nothing.
    qint64 newestChange() const { return m_newestChange; }
    /// An instance to ask for when nothing else is to be asked; empty where there is none.
    QString anyDocument() const;

private:
    using Application = QMap<QString, Registered>; ///< by the id of the instance
    void put(const Registered &one);
    void count(const Registered &one, int by) { m_counts[size_t(one.status)] += by; }
    ServicePtr serviceOf(const QString &app) const;

    InstanceText m_text = InstanceText::Json;
    QMap<QString, Application> m_applications;
    std::array<int, 5> m_counts {}; ///< of instances, by Status
    qint64 m_newestChange = 0;
    QHash<std::pair<QString, QString>, qint64> m_cancelled; ///< application and id
    QList<std::pair<QString, QString>> m_returned;
    QSet<QString> m_changed; ///< applications
    QMap<QString, ServicePtr> m_services; ///< as given out, by application
};

} // namespace meshboard::eureka
