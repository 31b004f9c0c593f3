// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/keys.h"

#include "carriers/zookeeper/errand.h"

#include <QPointer>

#include <algorithm>

namespace meshboard::zookeeper {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype toldOneByOne = 100;

class Page : public Errand
{
public:
    Page(Ensemble &ensemble, QByteArray parent, QByteArray from, qsizetype size, KeyTree::Listed done, QObject *owner)
        : Errand(ensemble, 5s, 100ms, owner)
        , m_parent(std::move(parent))
        , m_from(std::move(from))
        , m_size(size)
        , m_done(std::move(done))
    {
        start();
    }

private:
    void begin() override
    {
        m_page = {};
        hold(client().ask(Client::Wanted::Children, m_parent, Client::Watching::Yes, [this](const Answer &answer) {
            if (isLost(answer.code))
                return again();
            if (answer.code != Code::Ok)
                return giveUp(faultOf(answer.code, QString::fromUtf8(m_parent)));
            const auto first = std::lower_bound(answer.names.cbegin(), answer.names.cend(), m_from);
            const auto last = answer.names.cend() - first > m_size ? first + m_size : answer.names.cend();
            if (last != answer.names.cend())
                m_page.next = *last;
            m_left = last - first;
            if (m_left == 0)
                return finish(m_page);
            m_page.entries.resize(m_left);
            for (auto name = first; name != last; ++name)
                lookAt(*name, name - first);
        }));
    }

    void lookAt(const QByteArray &name, qsizetype place)
    {
        const QByteArray path = m_parent + '/' + name;
        hold(client().ask(Client::Wanted::Existence, path, Client::Watching::Yes, [this, path, name, place](const Answer &answer) {
            if (isLost(answer.code))
                return again();
            // One that went in between is left out; the level's watch tells of it, too.
            if (answer.code != Code::Ok)
                return taken();
            // A key that begins with a slash has it in the name of its first level, as elsewhere.
            m_page.entries[place] = {path, m_parent.isEmpty() ? path : name, true, answer.stat.children > 0, answer.stat.size};
            if (answer.stat.owner != 0)
                return taken();
            // Whether something stands below it is told by another watch.
            hold(client().ask(Client::Wanted::Children, path, Client::Watching::Yes, [this, place](const Answer &below) {
                if (isLost(below.code))
                    return again();
                if (below.code == Code::Ok)
                    m_page.entries[place].isBranch = !below.names.isEmpty();
                taken();
            }));
        }));
    }

    void taken()
    {
        if (--m_left > 0)
            return;
        m_page.entries.removeIf([](const KeyEntry &entry) { return entry.key.isEmpty(); });
        finish(m_page);
    }

    void giveUp(const Fault &fault) override { finish(tl::unexpected(fault)); }
    void finish(const Expected<KeyPage> &page)
    {
        drop();
        deleteLater();
        if (const auto done = std::exchange(m_done, nullptr))
            done(page);
    }

    QByteArray m_parent;
    QByteArray m_from;
    qsizetype m_size;
    KeyTree::Listed m_done;
    KeyPage m_page;
    qsizetype m_left = 0;
};

} // namespace

Keys::Keys(Ensemble &ensemble, SourceId source, qsizetype pageSize)
    : m_ensemble(ensemble)
    , m_source(source)
    , m_pageSize(pageSize)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(50);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const QSet<QByteArray> keys = std::exchange(m_changed, {});
        if (keys.size() > toldOneByOne)
            return Q_EMIT changed({});
        for (const QByteArray &key : keys)
            Q_EMIT changed(key);
    });
    const auto hearken = [this](Client *client) {
        connect(client, &Client::happened, this, &Keys::hear);
        // The watches of a session that is gone tell nothing any more.
        connect(client, &Client::connected, this, [this] {
            for (const QByteArray &prefix : std::as_const(m_prefixes))
                watch(prefix);
        });
        if (!m_prefixes.isEmpty())
            tell({});
    };
    connect(&m_ensemble, &Ensemble::opened, this, hearken);
    if (m_ensemble.client())
        hearken(m_ensemble.client());
}

void Keys::follow(const QSet<QByteArray> &prefixes)
{
    for (const QByteArray &prefix : prefixes - m_prefixes)
        watch(prefix);
    m_prefixes = prefixes;
}

/// A level has its watches from being read; a single key that somebody looks at gets one.
void Keys::watch(const QByteArray &key)
{
    Client *client = m_ensemble.client();
    if (client && client->isConnected() && isPath(key))
        client->exists(key, Client::Watching::Yes, [](const Answer &) {});
}

void Keys::hear(const Happening &happening)
{
    const bool isWithin = happening.sort == Happening::Sort::Children;
    const QByteArray key = isWithin ? happening.path + '/' : happening.path;
    const auto concerns = [&](const QByteArray &prefix) { return key.startsWith(prefix) || prefix.startsWith(key); };
    if (std::none_of(m_prefixes.cbegin(), m_prefixes.cend(), concerns))
        return;
    tell(key);
    if (m_prefixes.contains(happening.path))
        watch(happening.path);
}

void Keys::tell(const QByteArray &key)
{
    m_changed.insert(key);
    if (!m_tell.isActive())
        m_tell.start();
}

Call Keys::children(const QByteArray &parent, const QByteArray &from, Listed done)
{
    auto *page = new Page(m_ensemble, parent, from, m_pageSize, std::move(done), this);
    return Call([guarded = QPointer(page)] { delete guarded.data(); });
}

} // namespace meshboard::zookeeper
