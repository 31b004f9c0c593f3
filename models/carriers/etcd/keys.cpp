// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/keys.h"

#include <QHash>
#include <QPointer>

namespace meshboard::etcd {

namespace {

constexpr int keysAtOnce = 1000;
/// A page ends where it has cost so many requests or has so many entries, whichever is first.
constexpr int requestsOfPage = 8;
constexpr qsizetype entriesOfPage = 500;
constexpr qsizetype toldOneByOne = 100;

/// A key that begins with a slash has it in the name of its first level: a level without a name could not be shown.
QByteArray nameIn(const QByteArray &key, const QByteArray &prefix)
{
    const qsizetype slash = key.indexOf('/', prefix.isEmpty() ? 1 : prefix.size());
    return key.sliced(prefix.size(), (slash < 0 ? key.size() : slash) - prefix.size());
}

class LevelRead : public QObject
{
public:
    LevelRead(Server &server, const QByteArray &parent, const QByteArray &from, KeyTree::Listed done, QObject *owner)
        : QObject(owner)
        , m_server(server)
        , m_prefix(parent.isEmpty() ? QByteArray() : parent + '/')
        , m_from(from.isEmpty() ? m_prefix : from)
        , m_done(std::move(done))
    {
        ask();
    }

private:
    void ask()
    {
        RangeQuery query;
        // The lowest key there can be is one zero byte; behind the last one there is nothing.
        query.key = m_from.isEmpty() ? QByteArray(1, '\0') : m_from;
        query.end = m_prefix.isEmpty() ? QByteArray(1, '\0') : endOf(m_prefix);
        query.limit = keysAtOnce;
        query.keysOnly = true;
        m_call = m_server.ask("kv/range", rangeRequest(query), std::chrono::seconds(10), [this](const Expected<QByteArray> &body) {
            m_call.finished();
            const auto page = body.and_then(pageIn);
            if (!page)
                return finish(tl::unexpected(page.error()));
            QList<QByteArray> keys;
            for (const KeyValue &pair : page->pairs)
                keys.append(pair.key);
            const Level level = levelIn(keys, m_prefix, page->isLast);
            m_page.entries += level.entries;
            m_page.next = m_from = level.next;
            if (!m_from.isEmpty() && ++m_requests < requestsOfPage && m_page.entries.size() < entriesOfPage)
                return ask();
            finish(m_page);
        });
    }

    void finish(const Expected<KeyPage> &page)
    {
        deleteLater();
        std::exchange(m_done, nullptr)(page);
    }

    Server &m_server;
    QByteArray m_prefix;
    QByteArray m_from;
    KeyTree::Listed m_done;
    Call m_call;
    KeyPage m_page;
    int m_requests = 0;
};

} // namespace

Level levelIn(const QList<QByteArray> &keys, const QByteArray &prefix, bool isLast)
{
    Level level;
    QHash<QByteArray, qsizetype> indexOf;
    for (const QByteArray &key : keys) {
        const QByteArray name = nameIn(key, prefix);
        const QByteArray whole = prefix + name;
        // `a/` is a key of its own below `a`, with nothing for a name.
        const bool isHere = key.size() == whole.size();
        if (!indexOf.contains(name)) {
            indexOf.insert(name, level.entries.size());
            level.entries.append({whole, name});
        }
        KeyEntry &entry = level.entries[indexOf.value(name)];
        entry.hasValue |= isHere;
        entry.isBranch |= !isHere;
    }
    if (isLast || keys.isEmpty())
        return level;
    const QByteArray branch = prefix + nameIn(keys.last(), prefix);
    level.next = keys.last().size() > branch.size() ? branch + char('/' + 1) : QByteArray(keys.last() + '\0');
    return level;
}

EtcdKeys::EtcdKeys(Server &server, SourceId source)
    : m_server(server)
    , m_source(source)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(2000);
    connect(&m_retry, &QTimer::timeout, this, &EtcdKeys::watch);
    m_tell.setSingleShot(true);
    m_tell.setInterval(50);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const QSet<QByteArray> keys = std::exchange(m_changed, {});
        if (keys.size() > toldOneByOne)
            return Q_EMIT changed({});
        for (const QByteArray &key : keys)
            Q_EMIT changed(key);
    });
}

EtcdKeys::~EtcdKeys()
{
    unwatch();
}

Call EtcdKeys::children(const QByteArray &parent, const QByteArray &from, Listed done)
{
    auto *reading = new LevelRead(m_server, parent, from, std::move(done), &m_context);
    return Call([guarded = QPointer<QObject>(reading)] { delete guarded; });
}

DocumentId EtcdKeys::documentFor(const QByteArray &key) const
{
    return {m_source, valuePath(key)};
}

void EtcdKeys::follow(const QSet<QByteArray> &levels)
{
    QList<QByteArray> prefixes;
    for (const QByteArray &level : levels) {
        const bool isWithin = std::any_of(levels.cbegin(), levels.cend(),
                                          [&](const QByteArray &other) { return other != level && level.startsWith(other); });
        if (!isWithin)
            prefixes.append(level);
    }
    std::sort(prefixes.begin(), prefixes.end());
    if (prefixes == m_prefixes)
        return;
    m_prefixes = prefixes;
    unwatch();
    watch();
}

void EtcdKeys::watch()
{
    if (m_prefixes.isEmpty() || m_stream)
        return;
    QList<WatchQuery> queries;
    for (const QByteArray &prefix : std::as_const(m_prefixes))
        queries.append({int(queries.size()) + 1, prefix, 0});
    m_stream = m_server.stream("watch", watchRequest(queries));
    connect(m_stream.get(), &wire::Stream::framed, this, &EtcdKeys::take);
    connect(m_stream.get(), &wire::Stream::closed, this, [this] {
        unwatch();
        m_retry.start();
    });
}

void EtcdKeys::unwatch()
{
    m_retry.stop();
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream.release()->deleteLater(); // we may be in one of its signals
}

void EtcdKeys::take(const QList<QByteArray> &objects)
{
    for (const QByteArray &object : objects) {
        const Expected<Notice> notice = noticeIn(object);
        if (!notice)
            continue;
        // What changed before the watch stood, nobody heard.
        if (notice->isCreated)
            m_changed.insert(m_prefixes.value(notice->watch - 1));
        for (const Event &event : notice->events)
            m_changed.insert(event.pair.key);
    }
    if (!m_changed.isEmpty() && !m_tell.isActive())
        m_tell.start();
}

} // namespace meshboard::etcd
