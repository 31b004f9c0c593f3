// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/mirror.h"

#include "systems/consul/instance.h"

#include <QDateTime>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

QString proxyPathOf(const QString &scope, const QString &name)
{
    return "proxy/"_L1 + pathOf(u"proxy"_s, scope, name).section(u'/', 2);
}

Mirror::Mirror(SourceId source, QString scope)
    : m_source(source)
    , m_scope(std::move(scope))
{
}

Learned Mirror::take(const Answers &answers)
{
    Learned learned;
    const auto read = [&](const QByteArray &body, auto decode, auto use) {
        if (learned.fault)
            return;
        if (const auto value = decode(body))
            use(*value);
        else
            learned.fault = value.error();
    };
    if (answers.agent)
        setAgent(*answers.agent);
    for (auto it = answers.services.cbegin(); it != answers.services.cend(); ++it)
        read(*it, instancesIn, [&](const Instances &instances) { replaceService(it.key(), instances); });
    if (answers.names) {
        read(*answers.names, namesIn, [&](const QSet<QString> &names) {
            learned.names = names;
            keepOnly(names);
        });
    }
    if (answers.entries)
        read(*answers.entries, standingEntriesIn, [&](const QList<StandingEntry> &entries) { replaceEntries(entries); });
    for (auto it = answers.sick.cbegin(); it != answers.sick.cend(); ++it) {
        read(*it, sickChecksIn, [&](const SickChecks &now) {
            // Before the first answer nothing was read that could be older than it.
            if (m_sick.contains(it.key()))
                touch(m_sick[it.key()], now, learned.touched);
            m_sick.insert(it.key(), now);
        });
    }
    return learned;
}

/// Only on its own agent can an instance be registered and deregistered.
void Mirror::setAgent(const QString &node)
{
    if (std::exchange(m_agent, node) == node)
        return;
    const QList<ServicePtr> services = m_services.values();
    for (const ServicePtr &service : services) {
        auto next = std::make_shared<Service>(*service);
        addDocuments(*next);
        setService(next->key, next);
    }
}

void Mirror::addDocuments(Service &service) const
{
    for (Instance &instance : service.instances) {
        const qsizetype slash = instance.id.indexOf(u'/');
        const AgentPath at {instance.id.first(slash), instance.id.sliced(slash + 1)};
        instance.document = at.node == m_agent && service.key.name != "consul"_L1 ? pathOf(at) : QString();
    }
}

void Mirror::keepOnly(const QSet<QString> &names)
{
    const QList<QString> known = m_nodesOf.keys();
    for (const QString &name : known) {
        if (names.contains(name))
            continue;
        m_nodesOf.remove(name);
        setService({m_scope, name}, nullptr);
        removeDocument({m_source, proxyPathOf(m_scope, name)});
    }
}

void Mirror::replaceEntries(const QList<StandingEntry> &entries)
{
    QSet<DocumentId> there;
    for (const StandingEntry &entry : entries) {
        const DocumentId id {m_source, pathOf(entry.kind, entry.scope, entry.name)};
        there.insert(id);
        setDocument(std::make_shared<const Document>(documentOf(id, entry)));
    }
    const QList<DocumentId> known = m_documents.keys();
    for (const DocumentId &id : known) {
        if (id.path.startsWith("config/"_L1) && !there.contains(id))
            removeDocument(id);
    }
}

void Mirror::replaceService(const QString &name, const Instances &instances)
{
    m_nodesOf.insert(name, instances.nodes);
    ServicePtr service;
    if (!instances.instances.isEmpty()) {
        Service one;
        one.key = {m_scope, name};
        one.kind = instances.kind;
        one.system = u"consul"_s;
        one.instances = instances.instances;
        addDocuments(one);
        service = std::make_shared<const Service>(one);
    }
    setService({m_scope, name}, service);
    const DocumentId id {m_source, proxyPathOf(m_scope, name)};
    if (instances.proxies.isEmpty())
        return removeDocument(id);
    Document document;
    document.id = id;
    document.bytes = instances.proxies;
    setDocument(std::make_shared<const Document>(document));
}

void Mirror::touch(const SickChecks &before, const SickChecks &now, QSet<QString> &touched) const
{
    const auto name = [&](const SickCheck &check) {
        if (!check.service.isEmpty()) {
            touched.insert(check.service);
            return;
        }
        for (auto it = m_nodesOf.cbegin(); it != m_nodesOf.cend(); ++it) {
            if (it->contains(check.node))
                touched.insert(it.key());
        }
    };
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!now.contains(it.key()))
            name(*it);
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (const auto old = before.constFind(it.key()); old == before.cend() || *old != *it)
            name(*it);
    }
}

void Mirror::setService(const ServiceKey &key, const ServicePtr &service)
{
    const ServicePtr before = m_services.value(key);
    if (service ? before && *before == *service : !before)
        return;
    if (service)
        m_services.insert(key, service);
    else
        m_services.remove(key);
    m_changedServices.insert(key);
}

void Mirror::setDocument(const DocumentPtr &document)
{
    const DocumentPtr before = m_documents.value(document->id);
    if (before && before->bytes == document->bytes && before->guard == document->guard)
        return;
    if (before) {
        auto later = std::make_shared<Document>(*document);
        later->changedAt = QDateTime::currentDateTimeUtc(); // Consul keeps no times: this is when we were told
        m_documents.insert(document->id, later);
    } else {
        m_documents.insert(document->id, document);
    }
    m_changedDocuments.insert(document->id);
}

void Mirror::removeDocument(const DocumentId &id)
{
    if (m_documents.remove(id) > 0)
        m_changedDocuments.insert(id);
}

Change Mirror::changes()
{
    Change change;
    for (const ServiceKey &key : std::as_const(m_changedServices)) {
        if (const ServicePtr service = m_services.value(key))
            change.services.append(service);
        else
            change.removedServices.append(key);
    }
    for (const DocumentId &id : std::as_const(m_changedDocuments)) {
        if (const DocumentPtr document = m_documents.value(id))
            change.documents.append(document);
        else
            change.removedDocuments.append(id);
    }
    m_changedServices.clear();
    m_changedDocuments.clear();
    return change;
}

Change Mirror::whole()
{
    changes();
    Change change;
    change.services = m_services.values();
    change.documents = m_documents.values();
    return change;
}

} // namespace meshboard::consul
