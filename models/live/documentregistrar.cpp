// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/documentregistrar.h"

#include "live/answering.h"

#include <QPointer>
#include <QTimer>

namespace meshboard {

namespace {

class KeptDocument : public Kept
{
public:
    KeptDocument(Writer &writer, DocumentId document, std::chrono::milliseconds life)
        : m_writer(writer)
        , m_document(std::move(document))
    {
        m_look.setInterval(life / 3);
        connect(&m_look, &QTimer::timeout, this, &KeptDocument::look);
        m_look.start();
    }

    Call withdraw(Done done) override
    {
        m_look.stop();
        // What stands there now is what goes, whatever others have made of it meanwhile.
        m_looking = m_writer.read(m_document, [this, done = std::move(done)](const Expected<Document> &now) {
            if (!now) {
                if (now.error().kind == Fault::Kind::NotFound)
                    return done({});
                return done(tl::unexpected(now.error()));
            }
            const Write write {m_document, now->bytes, {}, now->guard, Write::Sort::Remove};
            m_removing = m_writer.write(write, [done](const Expected<Receipt> &receipt) { done(receipt.map([](const Receipt &) {})); });
        });
        return Call([this, guarded = QPointer(this)] {
            if (!guarded)
                return;
            m_looking.cancel();
            m_removing.cancel();
        });
    }

private:
    void look()
    {
        m_looking = m_writer.read(m_document, [this](const Expected<Document> &now) {
            if (!now && now.error().kind == Fault::Kind::NotFound) {
                m_look.stop();
                Q_EMIT lost(now.error());
            }
        });
    }

    Writer &m_writer;
    DocumentId m_document;
    QTimer m_look;
    Call m_looking;
    Call m_removing;
};

} // namespace

Call refusedEntry(const Fault &fault, Registrar::Standing done)
{
    return answered<Expected<std::shared_ptr<Kept>>>(nullptr, std::move(done), tl::unexpected(fault));
}

DocumentRegistrar::DocumentRegistrar(Writer &writer, Place place, const Catalogue &catalogue)
    : m_writer(writer)
    , m_place(std::move(place))
    , m_catalogue(catalogue)
{
}

Call DocumentRegistrar::enter(const Wanted &wanted, Standing done)
{
    const auto entry = encodedBy(m_catalogue, m_place.format.isEmpty() ? wanted.format : m_place.format, wanted.registered);
    if (!entry)
        return refusedEntry(entry.error(), std::move(done));
    const DocumentId document {m_place.source, QString::fromUtf8(m_place.below + entry->path)};
    // One call stands for two, one after the other.
    struct Steps
    {
        Call absence;
        Call writing;
    };
    const auto steps = std::make_shared<Steps>();
    steps->absence = m_writer.absence(document, [this, document, steps, value = entry->value, life = wanted.life, done = std::move(done)](const Expected<Guard> &guard) {
        if (!guard)
            return done(tl::unexpected(guard.error()));
        const Write write {document, {}, value, *guard, Write::Sort::Create};
        steps->writing = m_writer.write(write, [this, document, life, done](const Expected<Receipt> &receipt) {
            if (!receipt)
                return done(tl::unexpected(receipt.error()));
            done(std::make_shared<KeptDocument>(m_writer, document, life));
        });
    });
    return Call([steps] {
        steps->absence.cancel();
        steps->writing.cancel();
    });
}

} // namespace meshboard
