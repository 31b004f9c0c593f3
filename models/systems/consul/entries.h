// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/named.h"

#include <chrono>
#include <optional>

/// Consul's configuration entries as they stand in files: one entry a document (`consul config write`), an array of them,
/// or `config_entries { bootstrap … }` of an agent's configuration; HCL or JSON; CamelCase or snake_case.
/// Source: hashicorp/consul, agent/structs/config_entry*.go and website/content/docs/connect/config-entries.
namespace meshboard::consul {

inline constexpr Spelling spelling = Spelling::AnyCaseOrSnake;

inline text::Node field(const text::Node &map, QByteArrayView name)
{
    return fieldOf(map, name, spelling);
}
inline QString textOf(const text::Node &map, QByteArrayView name)
{
    return field(map, name).text();
}

/// One configuration entry. Nodes live as long as the tree that the reading holds.
struct Entry
{
    ObjectKey key; ///< kind as Consul knows it; scope is the partition and namespace where they are not the default
    text::Node node;
    DocumentId document;

    QString kind() const { return key.kind; }
    ServiceKey service() const { return {key.scope, key.name}; }
    Origin origin() const;
};

struct Values : LanguageValues
{
    QList<Entry> entries;
    QList<Entry> definitions; ///< of services, in an agent's configuration
    bool isAgent = false;
};

/// "partition/namespace", empty for the default ones.
QString scopeOf(const QString &partition, const QString &nameSpace);

/// All entries of a text; those without a kind of Consul are left out.
QList<Entry> entriesIn(const text::Tree &tree, const DocumentId &document);
bool holdsEntries(const text::Tree &tree);

/// The entry that `path` stands in.
std::optional<Entry> entryAt(const QList<Entry> &entries, const text::Path &path);

/// Where a service, split or failover leads: all of what tells one Consul target from another.
struct Destination
{
    ServiceKey service;
    QString subset;
    QString datacenter;
    QString peer;

    bool isElsewhere() const { return !datacenter.isEmpty() || !peer.isEmpty(); }
    QString native() const; ///< "web.v2", "web in dc2"
    bool operator==(const Destination &) const = default;
    bool operator<(const Destination &other) const;
};

/// What `node` (a split, redirect, failover …) says, with `from` for what it leaves out.
Destination destinationIn(const text::Node &node, const ServiceKey &from);

/// "90" -> 9000; 12.345 is rounded as Consul rounds it. Nothing where it is no number.
std::optional<qint64> hundredthsOf(const text::Node &weight);

/// Go's duration: "1h30m", "250ms". A bare number is nanoseconds.
std::optional<std::chrono::milliseconds> durationOf(const QString &text);

/// What a child of a splitter is called: its subset, else its service, else the splitter's own.
QString nameOfSplit(const text::Node &split, const Entry &splitter);

} // namespace meshboard::consul
