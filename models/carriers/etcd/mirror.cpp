// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/mirror.h"

#include "carriers/etcd/guard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

/// So many keys are named one by one; a whole tree of strange keys is one more line, not a thousand.
constexpr qsizetype namedKeys = 50;

Finding notUnderstood(SourceId source, const QByteArray &key)
{
    Finding finding;
    finding.code = "MB0501"_ba;
    finding.place.source = source;
    finding.place.object = QString::fromUtf8(key);
    finding.what = {QT_TRANSLATE_NOOP("Model", "The key %1 is no registration that is understood here"),
                    {QString::fromUtf8(key)}};
    finding.advice = {
        QT_TRANSLATE_NOOP(
            "Model", "Register HOST:PORT or JSON under PREFIX/SERVICE/INSTANCE, or move other keys out of the prefix."),
        {}};
    return finding;
}

Finding objectedTo(SourceId source, const QByteArray &key, const Message &objection)
{
    Finding finding;
    finding.code = "MB0504"_ba;
    finding.place.source = source;
    finding.place.object = QString::fromUtf8(key);
    finding.what = objection;
    finding.advice = {QT_TRANSLATE_NOOP("Model", "Look at who registers %1: nobody finds the instance."), {QString::fromUtf8(key)}};
    return finding;
}

Finding moreNotUnderstood(SourceId source, const QByteArray &prefix, qsizetype count)
{
    Finding finding;
    finding.code = "MB0501"_ba;
    finding.place.source = source;
    finding.place.object = QString::fromUtf8(prefix);
    finding.what = {QT_TRANSLATE_N_NOOP("Model", "%n more key(s) under %2 are no registrations that are understood here"),
                    {qint64(count), QString::fromUtf8(prefix)}};
    return finding;
}

} // namespace

Mirror::Mirror(SourceId source, Ranges ranges, const Catalogue &catalogue)
    : m_source(source)
    , m_ranges(std::move(ranges))
    , m_catalogue(catalogue)
{
}

void Mirror::replace(const Listed &listed)
{
    for (auto it = m_keysOf.cbegin(); it != m_keysOf.cend(); ++it)
        m_changedServices.insert(it.key());
    m_routes.clear();
    m_registrations.clear();
    m_keysOf.clear();
    m_undecodable.clear();
    m_folders.clear();
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
    takeOut(pair.key);
    if (pair.value.isEmpty() && pair.key.endsWith('/')) {
        m_folders.insert(pair.key, pair.created);
        return;
    }
    const auto registered = decoded(pair);
    if (registered.isNobody) {
        m_folders.insert(pair.key, pair.created);
        return;
    }
    if (!registered) {
        m_undecodable.insert(pair.key, {pair.created, registered.objection});
        return;
    }
    Registration registration {registered->service, registered->instance, pair.created};
    registration.instance.document = valuePath(pair.key);
    m_registrations.insert(pair.key, registration);
    m_keysOf[registered->service].insert(pair.key);
    m_changedServices.insert(registered->service);
}

void Mirror::remove(const QByteArray &key)
{
    if (m_routes.remove(key) > 0)
        m_hasChangedRoutes = true;
    else
        takeOut(key);
}

void Mirror::takeOut(const QByteArray &key)
{
    m_undecodable.remove(key);
    m_folders.remove(key);
    const auto found = m_registrations.constFind(key);
    if (found == m_registrations.cend())
        return;
    const ServiceKey service = found->service;
    m_changedServices.insert(service);
    QSet<QByteArray> &keys = m_keysOf[service];
    keys.remove(key);
    if (keys.isEmpty())
        m_keysOf.remove(service);
    m_registrations.erase(found);
}

RegistrationFormat::Decoded Mirror::decoded(const KeyValue &pair) const
{
    const QByteArrayView whole(pair.key);
    const qsizetype prefix = std::min(m_ranges.services.size(), pair.key.size());
    for (const auto &format : m_catalogue.registrationFormats()) {
        if (auto registered = format->decode({whole.sliced(prefix), whole.first(prefix)}, pair.value); registered.isOurs())
            return registered;
    }
    return {};
}

ServicePtr Mirror::serviceOf(const ServiceKey &key) const
{
    const auto keys = m_keysOf.constFind(key);
    if (keys == m_keysOf.cend())
        return nullptr;
    auto service = std::make_shared<Service>();
    service->key = key;
    service->system = u"etcd"_s;
    service->instances.reserve(keys->size());
    QSet<QString> ids;
    QList<QByteArray> sorted(keys->cbegin(), keys->cend());
    std::sort(sorted.begin(), sorted.end());
    for (const QByteArray &one : std::as_const(sorted)) {
        Instance instance = m_registrations[one].instance;
        // Two keys may claim one id; neither may hide the other.
        if (ids.contains(instance.id))
            instance.id = QString::fromUtf8(one);
        ids.insert(instance.id);
        service->instances.append(std::move(instance));
    }
    std::sort(service->instances.begin(), service->instances.end(),
              [](const Instance &a, const Instance &b) { return a.id < b.id; });
    return service;
}

QList<Finding> Mirror::findings() const
{
    QList<Finding> findings;
    for (auto it = m_undecodable.cbegin(); it != m_undecodable.cend() && findings.size() < namedKeys; ++it)
        findings.append(it->objection.isEmpty() ? notUnderstood(m_source, it.key()) : objectedTo(m_source, it.key(), it->objection));
    if (const qsizetype more = m_undecodable.size() - findings.size(); more > 0)
        findings.append(moreNotUnderstood(m_source, m_ranges.services, more));
    return findings;
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
    for (const ServiceKey &key : std::as_const(m_changedServices)) {
        const ServicePtr before = m_services.value(key);
        const ServicePtr now = serviceOf(key);
        if (now && (!before || *before != *now)) {
            m_services.insert(key, now);
            change.services.append(now);
        } else if (before && !now) {
            m_services.remove(key);
            change.removedServices.append(key);
        }
    }
    m_changedServices.clear();

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
    if (const QList<Finding> now = findings(); now != m_findings) {
        m_findings = now;
        change.findings = now;
    }
    return completed(change);
}

Change Mirror::whole()
{
    changes();
    Change change;
    change.services = m_services.values();
    if (m_document)
        change.documents.append(m_document);
    change.findings = m_findings;
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
    for (auto it = m_registrations.cbegin(); it != m_registrations.cend(); ++it)
        consider(it.key(), it->created);
    for (auto it = m_undecodable.cbegin(); it != m_undecodable.cend(); ++it)
        consider(it.key(), it->created);
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it)
        consider(it.key(), it.value());
    return oldest;
}

} // namespace meshboard::etcd
