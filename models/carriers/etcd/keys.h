// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/gateway.h"
#include "carriers/etcd/server.h"
#include "contract/keytree.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace meshboard::etcd {

/// What one listing of keys, in their order and beginning at the first one of a level, says about that level.
struct Level
{
    QList<KeyEntry> entries;
    QByteArray next; ///< where the keys go on that this listing has not; empty: it had all
};
/// `prefix`: what all keys of the level begin with, its slash included. A branch of which the listing's end was seen is
/// stepped over: its other keys need not be read.
Level levelIn(const QList<QByteArray> &keys, const QByteArray &prefix, bool isLast);

/// The whole key space of an etcd. A level costs one request for each thousand keys or branch of more than these.
class EtcdKeys : public KeyTree
{
    Q_OBJECT

public:
    /// `server` outlives it.
    EtcdKeys(Server &server, SourceId source);
    ~EtcdKeys() override;

    Call children(const QByteArray &parent, const QByteArray &from, Listed done) override;
    DocumentId documentFor(const QByteArray &key) const override;
    void follow(const QSet<QByteArray> &prefixes) override;

private:
    void watch();
    void unwatch();
    void take(const QList<QByteArray> &objects);

    Server &m_server;
    SourceId m_source;
    QObject m_context; ///< what is under way ends with it
    QList<QByteArray> m_prefixes; ///< watched, none within another
    std::unique_ptr<wire::Stream> m_stream;
    QTimer m_retry;
    QSet<QByteArray> m_changed; ///< to be told
    QTimer m_tell;
};

} // namespace meshboard::etcd
