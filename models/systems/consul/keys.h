// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/keytree.h"
#include "domain/document.h"
#include "systems/consul/hanging.h"

#include <memory>

namespace meshboard::consul {

/// The keys of a datacenter, https://developer.hashicorp.com/consul/api-docs/kv. A level comes in one page: Consul has none.
class ConsulKeys : public KeyTree
{
    Q_OBJECT

public:
    /// `server` and `budget` outlive the tree.
    ConsulKeys(Server &server, Budget &budget, SourceId source);
    ~ConsulKeys() override;

    Call children(const QByteArray &parent, const QByteArray &from, Listed done) override;
    DocumentId documentFor(const QByteArray &key) const override;
    /// One hanging question for all of them, about what they have in common: its index counts everything below.
    void follow(const QSet<QByteArray> &prefixes) override;

private:
    void watch();
    void unwatch();

    Server &m_server;
    Budget &m_budget;
    SourceId m_source;
    QList<QByteArray> m_prefixes; ///< sorted
    std::unique_ptr<Hanging> m_watch;
    QTimer m_retry;
};

/// A key in a path of HTTP: all but slashes encoded.
QByteArray encodedKey(const QByteArray &key);

struct StandingKey
{
    QByteArray value;
    QByteArray flags; ///< a number of 64 bits, as text
    quint64 modified = 0;
};
/// `GET /v1/kv/KEY`
Expected<StandingKey> standingKeyIn(const QByteArray &body);
Document documentOf(const DocumentId &id, const StandingKey &key);
QByteArray flagsIn(const Guard &guard);

/// `GET /v1/kv/PREFIX?keys&separator=/`, as what stands below `parent`.
Expected<KeyPage> levelIn(const QByteArray &body, const QByteArray &parent);

} // namespace meshboard::consul
