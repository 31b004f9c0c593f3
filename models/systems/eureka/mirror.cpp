// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/mirror.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

void Mirror::replace(const Registry &whole, InstanceText text)
{
    for (auto it = m_applications.cbegin(); it != m_applications.cend(); ++it)
        m_changed.insert(it.key());
    m_applications.clear();
    m_counts = {};
    m_text = text;
    for (const Registered &one : whole.instances)
        put(one);
    m_newestChange = 0; // much of it is long known
}

bool Mirror::apply(const Registry &delta)
{
    m_newestChange = 0;
    for (const Registered &one : delta.instances) {
        if (one.action == Action::None)
            continue; // a client does nothing with it either
        if (one.action != Action::Deleted) {
            put(one);
            continue;
        }
        const auto application = m_applications.find(one.app);
        const auto known = application == m_applications.end() ? Application::iterator() : application->find(one.instance.id);
        if (application == m_applications.end() || known == application->end())
            continue;
        count(*known, -1);
        application->erase(known);
        if (application->isEmpty())
            m_applications.erase(application);
        m_changed.insert(one.app);
        m_newestChange = std::max(m_newestChange, one.updatedAt);
    }
    return hashOfCounts(m_counts) == delta.hash;
}

/// Whole answers and deltas alike hold the same instance again and again.
void Mirror::put(const Registered &one)
{
    const auto cancelled = m_cancelled.constFind({one.app, one.instance.id});
    // A server's cache may still have what was cancelled.
    if (cancelled != m_cancelled.cend() && one.action != Action::Deleted && one.updatedAt > *cancelled) {
        m_returned.append(cancelled.key());
        m_cancelled.erase(cancelled);
    }
    Application &application = m_applications[one.app];
    const auto known = application.constFind(one.instance.id);
    Registered here = one;
    here.instance.document = documentPathOf({one.app, one.instance.id, m_text});
    here.action = Action::None;
    for (const auto &[name, lasts] : {std::pair(u"renewalIntervalInSecs"_s, one.renewalSeconds), std::pair(u"durationInSecs"_s, one.durationSeconds)}) {
        if (lasts > 0)
            here.instance.labels.insert(name, QString::number(lasts));
    }
    if (known != application.cend() && *known == here)
        return;
    if (known != application.cend())
        count(*known, -1);
    count(here, 1);
    m_newestChange = std::max(m_newestChange, one.updatedAt);
    application.insert(one.instance.id, here);
    m_changed.insert(one.app);
}

ServicePtr Mirror::serviceOf(const QString &app) const
{
    const auto application = m_applications.constFind(app);
    if (application == m_applications.cend())
        return nullptr;
    const QList<Service> services = servicesOf(application->values());
    if (services.isEmpty())
        return nullptr;
    auto service = std::make_shared<Service>(services.first());
    service->declaredIn.clear();
    return service;
}

Change Mirror::changes()
{
    Change change;
    change.complete = {false, true};
    for (const QString &app : std::as_const(m_changed)) {
        const ServicePtr before = m_services.value(app);
        const ServicePtr now = serviceOf(app);
        if (now && (!before || *before != *now)) {
            m_services.insert(app, now);
            change.services.append(now);
        } else if (before && !now) {
            m_services.remove(app);
            change.removedServices.append(before->key);
        }
    }
    m_changed.clear();
    return change;
}

Change Mirror::whole()
{
    changes();
    Change change;
    change.services = m_services.values();
    change.complete = {false, true};
    return change;
}

QString Mirror::anyDocument() const
{
    return m_applications.isEmpty() ? QString() : m_applications.first().first().instance.document;
}

} // namespace meshboard::eureka
