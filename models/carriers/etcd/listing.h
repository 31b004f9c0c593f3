// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/gateway.h"
#include "carriers/etcd/server.h"

#include <QFutureWatcher>
#include <QObject>

namespace meshboard::etcd {

/// All keys of some prefixes as they were at one revision.
struct Listed
{
    Header header; ///< with the revision that all of it is of
    QList<KeyValue> pairs;
};

/// Reads prefixes page by page, all pages of one revision, decoded off the main thread. Ends with one signal; deleting
/// it cancels. Where the revision is compacted away in between, it starts again with the present one.
class Listing : public QObject
{
    Q_OBJECT

public:
    Listing(Server &server, QList<QByteArray> prefixes, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(); ///< a page has come
    void listed(const meshboard::etcd::Listed &all);
    void failed(const meshboard::Fault &fault);

private:
    void ask();
    void take(const Page &page);
    void stumble(const Fault &fault);

    Server &m_server;
    QList<QByteArray> m_prefixes;
    std::chrono::milliseconds m_timeout;
    Call m_call;
    QFutureWatcher<Expected<Page>> m_decoding;
    qsizetype m_prefix = 0;
    QByteArray m_from;
    int m_limit = 1000;
    int m_restarts = 0;
    Listed m_listed;
};

} // namespace meshboard::etcd
