// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/listing.h"

#include "domain/workpool.h"

#include <QtConcurrent/QtConcurrentRun>

namespace meshboard::etcd {

Listing::Listing(Server &server, QList<QByteArray> prefixes, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_prefixes(std::move(prefixes))
    , m_timeout(timeout)
{
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        const Expected<Page> page = m_decoding.result();
        if (page)
            take(*page);
        else
            stumble(page.error());
    });
}

void Listing::start()
{
    m_prefix = 0;
    m_from = m_prefixes.first();
    m_listed = {};
    ask();
}

void Listing::ask()
{
    RangeQuery query;
    query.key = m_from;
    query.end = endOf(m_prefixes[m_prefix]);
    query.at = m_listed.header.revision;
    query.limit = m_limit;
    m_call = m_server.ask("kv/range", rangeRequest(query), m_timeout, [this](const Expected<QByteArray> &body) {
        if (body)
            m_decoding.setFuture(QtConcurrent::run(workPool(), [bytes = *body] { return pageIn(bytes); }));
        else
            stumble(body.error());
    });
}

void Listing::take(const Page &page)
{
    if (m_listed.header.revision == 0)
        m_listed.header = page.header;
    m_listed.pairs += page.pairs;
    Q_EMIT progressed();
    if (!page.isLast && !page.pairs.isEmpty()) {
        m_from = page.pairs.last().key + '\0';
    } else if (++m_prefix < m_prefixes.size()) {
        m_from = m_prefixes[m_prefix];
    } else {
        Q_EMIT listed(m_listed);
        return;
    }
    ask();
}

void Listing::stumble(const Fault &fault)
{
    // Values may be 1.5 MB each: fewer at a time, then.
    if (isTooLarge(fault) && m_limit > 1) {
        m_limit = std::max(1, m_limit / 8);
        ask();
    } else if (isCompacted(fault) && m_restarts++ < 5) {
        start();
    } else {
        Q_EMIT failed(fault);
    }
}

} // namespace meshboard::etcd
