// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/fault.h"
#include "domain/service.h"

#include <QMap>
#include <QSet>

/// Answers of Consul's HTTP API as values. Pure; for pool threads.
/// Source: hashicorp/consul 1.22, api/health.go, api/catalog.go, api/config_entry.go.
namespace meshboard::consul {

/// `GET /v1/catalog/service/consul`: the servers of a datacenter are instances of a service of their own.
struct Servers
{
    QString datacenter;
    QStringList nodes; ///< ids, sorted
    QString version;   ///< "1.22.0"; empty where they do not say
};
Expected<Servers> serversIn(const QByteArray &body);

/// `GET /v1/catalog/services`
Expected<QSet<QString>> namesIn(const QByteArray &body);

/// A check that does not pass, from `GET /v1/health/state/critical` or `warning`.
struct SickCheck
{
    QString node;
    QString service; ///< empty for a check of the node
    QString said;    ///< id, state and output: what makes it another one

    bool operator==(const SickCheck &) const = default;
};
/// By node and id.
Expected<QMap<std::pair<QString, QString>, SickCheck>> sickChecksIn(const QByteArray &body);

/// `GET /v1/health/service/NAME`
struct Instances
{
    Service::Kind kind = Service::Kind::Service;
    QList<Instance> instances; ///< sorted by id; none where these are proxies
    QSet<QString> nodes;
    QByteArray proxies; ///< their definitions as an agent's configuration, one of those that are alike; empty where there are none
};
Expected<Instances> instancesIn(const QByteArray &body);

/// A configuration entry with what it stands at.
struct StandingEntry
{
    QString kind;
    QString scope; ///< as scopeOf() has it
    QString name;
    quint64 modified = 0;
    QByteArray bytes; ///< as a document: without what the server counts in it
};
/// `GET /v1/config/`: all kinds in one answer.
Expected<QList<StandingEntry>> standingEntriesIn(const QByteArray &body);
/// `GET /v1/config/KIND/NAME`
Expected<StandingEntry> standingEntryIn(const QByteArray &body);

/// A name as a part of a document's path; a `/` in it is written `%2F`.
QString pathPart(const QString &part);
/// `config/<kind>/<scope or ->/<name>.json`
QString pathOf(const QString &kind, const QString &scope, const QString &name);
struct EntryPath
{
    QString kind;
    QString scope;
    QString name;

    bool operator==(const EntryPath &) const = default;
};
std::optional<EntryPath> entryPathIn(const QString &path);

Document documentOf(const DocumentId &id, const StandingEntry &entry);

/// Whether everything that `ours` says stands in `theirs`, which the server made of it: it adds defaults, spells names its own
/// way and leaves out what is empty.
bool isKeptIn(const QByteArray &ours, const QByteArray &theirs);

} // namespace meshboard::consul
