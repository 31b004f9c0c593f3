// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/keys.h"

#include "domain/workpool.h"
#include "systems/consul/guard.h"
#include "text/tree.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::consul {

namespace {

QByteArray prefixOf(const QByteArray &parent)
{
    return parent.isEmpty() ? parent : parent + '/';
}

Fault noListOfKeys()
{
    return {Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "the answer is no list of keys"), {}}};
}

/// A level of a hundred thousand keys takes longer to read than the window may wait.
class Listing : public QObject
{
public:
    Listing(Server &server, const QByteArray &parent, KeyTree::Listed done, QObject *owner)
        : QObject(owner)
        , m_done(std::move(done))
    {
        Query question {"/v1/kv/" + encodedKey(prefixOf(parent)), {{"keys"_ba, {}}, {"separator"_ba, "/"_ba}}};
        m_call = server.ask(question, [this, parent](const Expected<wire::Answer> &answer) {
            if (!answer)
                return finish(tl::unexpected(answer.error()));
            if (answer->status == 404)
                return finish(KeyPage {});
            if (answer->status != 200)
                return finish(tl::unexpected(refusalFrom(*answer)));
            connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { finish(m_reading.result()); });
            m_reading.setFuture(QtConcurrent::run(workPool(), [body = answer->body, parent] { return levelIn(body, parent); }));
        });
    }

    /// Nobody waits for it any more; we may be in the middle of telling.
    void drop()
    {
        m_done = nullptr;
        m_call = {};
        m_reading.disconnect(this);
        deleteLater();
    }

private:
    void finish(const Expected<KeyPage> &page)
    {
        deleteLater();
        if (const auto done = std::exchange(m_done, nullptr))
            done(page);
    }

    KeyTree::Listed m_done;
    Call m_call;
    QFutureWatcher<Expected<KeyPage>> m_reading;
};

} // namespace

ConsulKeys::ConsulKeys(Server &server, Budget &budget, SourceId source)
    : m_server(server)
    , m_budget(budget)
    , m_source(source)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(3s);
    connect(&m_retry, &QTimer::timeout, this, &ConsulKeys::watch);
}

ConsulKeys::~ConsulKeys()
{
    unwatch();
}

Call ConsulKeys::children(const QByteArray &parent, const QByteArray &, Listed done)
{
    return Call([guarded = QPointer(new Listing(m_server, parent, std::move(done), this))] {
        if (guarded)
            guarded->drop();
    });
}

DocumentId ConsulKeys::documentFor(const QByteArray &key) const
{
    return {m_source, valuePath(key)};
}

void ConsulKeys::follow(const QSet<QByteArray> &prefixes)
{
    QList<QByteArray> sorted(prefixes.cbegin(), prefixes.cend());
    std::sort(sorted.begin(), sorted.end());
    if (sorted == m_prefixes)
        return;
    m_prefixes = sorted;
    unwatch();
    watch();
}

void ConsulKeys::watch()
{
    if (m_prefixes.isEmpty())
        return;
    const QByteArray &first = m_prefixes.first();
    const QByteArray &last = m_prefixes.last(); // sorted: what these two share, all share
    const auto common = std::mismatch(first.cbegin(), first.cend(), last.cbegin(), last.cend());
    const QByteArray shared = first.first(common.first - first.cbegin());
    m_watch = std::make_unique<Hanging>(m_server, m_budget, "/v1/kv/" + encodedKey(shared) + "?keys&separator=%2F");
    // The first answer, too: what changed before it stood nobody heard.
    connect(m_watch.get(), &Hanging::answered, this, [this] {
        const QList<QByteArray> told = m_prefixes;
        for (const QByteArray &prefix : told)
            Q_EMIT changed(prefix);
    });
    connect(m_watch.get(), &Hanging::failed, this, [this] {
        unwatch();
        m_retry.start();
    });
}

void ConsulKeys::unwatch()
{
    m_retry.stop();
    if (m_watch)
        Hanging::end(std::move(m_watch));
}

QByteArray encodedKey(const QByteArray &key)
{
    return key.toPercentEncoding("/");
}

Expected<StandingKey> standingKeyIn(const QByteArray &body)
{
    const auto tree = text::Tree::read(body, text::Syntax::Json);
    const text::Node node = tree ? (*tree)->root()[0] : text::Node();
    if (!node["ModifyIndex"])
        return tl::unexpected(noListOfKeys());
    return StandingKey {QByteArray::fromBase64(node["Value"].bytes()), node["Flags"].bytes(), node["ModifyIndex"].bytes().toULongLong()};
}

Document documentOf(const DocumentId &id, const StandingKey &key)
{
    Document document;
    document.id = id;
    document.bytes = key.value;
    document.guard = guardOf(key.modified, key.value);
    if (key.flags != "0")
        document.guard.token.insert("flags"_L1, QString::fromLatin1(key.flags));
    return document;
}

QByteArray flagsIn(const Guard &guard)
{
    return guard.token["flags"_L1].toString().toLatin1();
}

Expected<KeyPage> levelIn(const QByteArray &body, const QByteArray &parent)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isArray())
        return tl::unexpected(noListOfKeys());
    const QByteArray prefix = prefixOf(parent);
    std::map<QByteArray, KeyEntry> entries;
    for (const QJsonValue &value : json.array()) {
        const QByteArray key = value.toString().toUtf8();
        // Of what lies deeper there is the name of the branch with its slash; a key that ends in one may be the level's own.
        const bool isBranch = key.endsWith('/') && key != prefix;
        const QByteArray whole = isBranch ? key.chopped(1) : key;
        KeyEntry &entry = entries[whole];
        entry.key = whole;
        entry.name = key == prefix ? QByteArray() : whole.mid(prefix.size());
        entry.isBranch = entry.isBranch || isBranch;
        entry.hasValue = entry.hasValue || !isBranch;
    }
    KeyPage page;
    page.entries.reserve(qsizetype(entries.size()));
    for (auto &[key, entry] : entries)
        page.entries.append(std::move(entry));
    return page;
}

} // namespace meshboard::consul
