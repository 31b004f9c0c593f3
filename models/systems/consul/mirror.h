// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "systems/consul/decode.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace meshboard::consul {

/// What came from the server since the pool worked last. Each answer tells all of what it is about, so the last one counts.
struct Answers
{
    std::optional<QString> agent; ///< the node whose agent answers; empty: not known
    std::optional<QByteArray> names;
    std::optional<QByteArray> entries;
    QMap<QByteArray, QByteArray> sick; ///< by state
    QMap<QString, QByteArray> services;

    bool isEmpty() const { return !agent && !names && !entries && sick.isEmpty() && services.isEmpty(); }
};

/// What the main thread learns from them.
struct Learned
{
    std::optional<QSet<QString>> names;
    QSet<QString> touched; ///< services whose checks are not as they were
    std::optional<Fault> fault;
};

/// A datacenter as the answers tell it. Pure, and worked on by one pool thread at a time; what it gives out are values.
class Mirror
{
public:
    Mirror(SourceId source, QString scope);

    Learned take(const Answers &answers);

    /// What changed since it was asked last; without `base`.
    Change changes();
    /// Everything, to replace everything.
    Change whole();

private:
    using SickChecks = QMap<std::pair<QString, QString>, SickCheck>;

    void setAgent(const QString &node);
    void addDocuments(Service &service) const;
    void keepOnly(const QSet<QString> &names);
    void replaceEntries(const QList<StandingEntry> &entries);
    void replaceService(const QString &name, const Instances &instances);
    void touch(const SickChecks &before, const SickChecks &now, QSet<QString> &touched) const;
    void setService(const ServiceKey &key, const ServicePtr &service);
    void setDocument(const DocumentPtr &document);
    void removeDocument(const DocumentId &id);

    SourceId m_source;
    QString m_scope;
    QString m_agent;

    QMap<ServiceKey, ServicePtr> m_services;
    QMap<DocumentId, DocumentPtr> m_documents;
    QHash<QString, QSet<QString>> m_nodesOf; ///< of each service that was read
    QMap<QByteArray, SickChecks> m_sick;

    QSet<ServiceKey> m_changedServices;
    QSet<DocumentId> m_changedDocuments;
};

/// Where the definitions of a service's proxies stand: `proxy/<scope or ->/<name>.json`. Nobody writes there.
QString proxyPathOf(const QString &scope, const QString &name);

} // namespace meshboard::consul
