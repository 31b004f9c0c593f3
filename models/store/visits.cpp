// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visits.h"

namespace meshboard {

Visits::Visits(Sources &sources, Store &store, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(200);
    connect(&m_again, &QTimer::timeout, this, [this] {
        const QSet<DocumentId> doubted = std::exchange(m_doubted, {});
        for (const DocumentId &document : doubted)
            reread(document);
    });
    connect(&m_sources, &Sources::opened, this, &Visits::listenTo);
    connect(&m_sources, &Sources::closed, this, [this](SourceId source) {
        for (auto &[id, visit] : m_visits) {
            if (id.source == source) {
                visit.reading.cancel();
                visit.document.reset();
            }
        }
        show();
    });
    for (const SourceId source : m_sources.ids())
        listenTo(source);
}

Visits::~Visits() = default;

void Visits::listenTo(SourceId id)
{
    // A source with keys says which of them changed. Of another one anything may have.
    if (const KeyTree *keys = m_sources.keys(id))
        connect(keys, &KeyTree::changed, this, [this, id](const QByteArray &key) { doubt(id, key); });
    else
        connect(m_sources.source(id), &Source::published, this, [this, id] { doubt(id, {}); });
    connect(m_sources.source(id), &Source::stateChanged, this, [this, id, phase = SourceState::Phase::Stopped](const SourceState &state) mutable {
        if (std::exchange(phase, state.phase) != state.phase && state.phase == SourceState::Phase::Live)
            doubt(id, {}); // what it told nobody while it was gone
    });
    for (const auto &[document, visit] : m_visits) {
        if (document.source == id)
            read(document);
    }
}

void Visits::want(const QString &visitor, const QSet<DocumentId> &documents)
{
    if (m_wanted.value(visitor) == documents)
        return;
    m_wanted.insert(visitor, documents);
    QSet<DocumentId> all;
    for (const QSet<DocumentId> &some : std::as_const(m_wanted))
        all.unite(some);
    std::erase_if(m_visits, [&](const auto &visit) { return !all.contains(visit.first); });
    for (const DocumentId &document : std::as_const(all)) {
        if (!m_visits.contains(document)) {
            m_visits.try_emplace(document);
            read(document);
        }
    }
    show();
}

std::optional<Fault> Visits::trouble(const DocumentId &document) const
{
    const auto visit = m_visits.find(document);
    return visit == m_visits.end() ? std::nullopt : visit->second.trouble;
}

bool Visits::isAwaited(const DocumentId &document) const
{
    const auto visit = m_visits.find(document);
    return visit != m_visits.end() && !visit->second.document && !visit->second.trouble;
}

DocumentPtr Visits::document(const DocumentId &document) const
{
    const auto visit = m_visits.find(document);
    return visit == m_visits.end() ? nullptr : visit->second.document;
}

void Visits::reread(const DocumentId &document)
{
    const auto visit = m_visits.find(document);
    if (visit == m_visits.end())
        return;
    if (visit->second.document || visit->second.trouble)
        read(document);
    else
        visit->second.isStale = true;
}

void Visits::read(const DocumentId &id)
{
    Visit &visit = m_visits.at(id);
    visit.isStale = false;
    if (m_store.picture()->sources.value(id.source).documents.contains(id))
        return; // its source shows it
    if (Writer *writer = m_sources.writer(id.source))
        visit.reading = writer->read(id, [this, id](const Expected<Document> &read) { take(id, read); });
}

void Visits::take(const DocumentId &id, const Expected<Document> &read)
{
    Visit &visit = m_visits.at(id);
    visit.reading.finished();
    if (!read) {
        visit.trouble = read.error();
        // What cannot be read now is still the last that is known of it; what is gone is gone.
        if (read.error().kind == Fault::Kind::NotFound)
            visit.document.reset();
    } else {
        visit.trouble.reset();
        // Bytes are compared, not marks alone: the same document stays the same object, and nothing is read twice.
        if (!visit.document || *visit.document != *read)
            visit.document = std::make_shared<const Document>(*read);
    }
    show();
    const bool again = visit.isStale;
    Q_EMIT visited(id);
    if (again && m_visits.contains(id))
        this->read(id);
}

void Visits::doubt(SourceId source, const QByteArray &key)
{
    for (const auto &[id, visit] : m_visits) {
        const auto own = keyIn(id.path);
        const bool isMeant = key.isEmpty() || !own || own->startsWith(key);
        if (id.source == source && isMeant)
            m_doubted.insert(id);
    }
    if (!m_doubted.isEmpty() && !m_again.isActive())
        m_again.start();
}

void Visits::show()
{
    QMap<DocumentId, DocumentPtr> documents;
    for (const auto &[id, visit] : m_visits) {
        if (visit.document)
            documents.insert(id, visit.document);
    }
    m_store.setVisited(documents);
}

} // namespace meshboard
