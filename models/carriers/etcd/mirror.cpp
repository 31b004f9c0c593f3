// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/mirror.h"

#include "carriers/etcd/guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

Mirror::Mirror(SourceId source, Ranges ranges, const Catalogue &catalogue)
    : m_source(source)
    , m_ranges(std::move(ranges))
    , m_registrations(source, u"etcd"_s, {"MB0501", "MB0504"}, catalogue)
{
}

void Mirror::replace(const Listed &listed)
{
    m_routes.clear();
    m_registrations.clear();
    m_created.clear();
    m_newest = {};
    m_hasChangedRoutes = true;
    forgetFragments();
    for (const KeyValue &pair : listed.pairs)
        put(pair);
    m_seen.fill(listed.header.revision);
}

void Mirror::apply(const Notice &notice)
{
    if (notice.watch < 1 || notice.watch > int(m_seen.size()))
        return;
    const auto watch = size_t(notice.watch - 1);
    QList<Event> &events = m_fragments[watch];
    events += notice.events;
    if (notice.isFragment)
        return; // half a transaction is not shown
    for (const Event &event : std::as_const(events)) {
        if (event.pair.modified <= m_seen[watch])
            continue;
        if (event.isDelete)
            remove(event.pair.key);
        else
            put(event.pair);
    }
    // A watch that catches up sends old events under the present revision: only an empty message proves that one.
    const bool isProgress = events.isEmpty() && !notice.isCreated && !notice.isCanceled;
    const Revision reached = !events.isEmpty() ? events.last().pair.modified : isProgress ? notice.revision : 0;
    m_seen[watch] = std::max(m_seen[watch], reached);
    events.clear();
}

void Mirror::put(const KeyValue &pair)
{
    if (pair.modified >= m_newest.modified)
        m_newest = pair;
    if (m_ranges.isRoute(pair.key)) {
        m_routes.insert(pair.key, pair);
        m_hasChangedRoutes = true;
        return;
    }
    m_created.insert(pair.key, pair.created);
    if (pair.value.isEmpty() && pair.key.endsWith('/')) // tools draw folders with these
        m_registrations.remove(pair.key);
    else
        m_registrations.put(pair.key, m_ranges.services.size(), pair.value);
}

void Mirror::remove(const QByteArray &key)
{
    if (m_routes.remove(key) > 0) {
        m_hasChangedRoutes = true;
        return;
    }
    m_created.remove(key);
    m_registrations.remove(key);
}

DocumentPtr Mirror::documentNow(const DocumentId &id) const
{
    Document document = documentOf(id, m_routes);
    if (!m_document)
        return std::make_shared<const Document>(std::move(document));
    if (document.bytes == m_document->bytes && document.guard == m_document->guard)
        return m_document;
    document.changedAt = QDateTime::currentDateTimeUtc(); // etcd keeps no times: this is when we were told
    return std::make_shared<const Document>(std::move(document));
}

Change Mirror::completed(Change change) const
{
    change.complete = {true, true};
    return change;
}

Change Mirror::changes()
{
    Change change;
    m_registrations.collect(change, m_ranges.services);
    if (m_hasChangedRoutes) {
        const DocumentId id {m_source, QString::fromUtf8(m_ranges.routes)};
        const DocumentPtr now = m_routes.isEmpty() ? nullptr : documentNow(id);
        if (now && now != m_document) {
            m_document = now;
            change.documents.append(now);
        } else if (m_document && !now) {
            m_document = nullptr;
            change.removedDocuments.append(id);
        }
        m_hasChangedRoutes = false;
    }
    return completed(change);
}

Change Mirror::whole()
{
    changes();
    Change change;
    change.services = m_registrations.services();
    if (m_document)
        change.documents.append(m_document);
    change.findings = m_registrations.findings();
    return completed(change);
}

KeyValue Mirror::oldest() const
{
    KeyValue oldest;
    const auto consider = [&](const QByteArray &key, Revision created) {
        if (oldest.created == 0 || created < oldest.created || (created == oldest.created && key < oldest.key))
            oldest = {key, {}, created, 0};
    };
    for (const KeyValue &pair : m_routes)
        consider(pair.key, pair.created);
    if (oldest.created > 0)
        return oldest;
    for (auto it = m_created.cbegin(); it != m_created.cend(); ++it)
        consider(it.key(), it.value());
    return oldest;
}

} // namespace meshboard::etcd
