// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/writer.h"

#include "live/answering.h"
#include "systems/eureka/page.h"
#include "systems/eureka/registration.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

Fault faultAt(const DocumentId &document, Fault fault)
{
    fault.place.source = document.source;
    fault.place.document = document.path;
    return fault;
}

Fault notFound(const DocumentId &document)
{
    return faultAt(document, {Fault::Kind::NotFound, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "the server knows no such instance"), {}}, document.path});
}

Document documentOf(const DocumentId &id, const QByteArray &text)
{
    Document document;
    document.id = id;
    document.bytes = text;
    document.guard = guardOfInstance();
    document.registeredBelow = registeredBelow.toByteArray();
    return document;
}

/// What the server says of the instance; NotFound where it knows none.
struct Standing
{
    QByteArray text;
    bool isOverridden = false;
    qint64 updatedAt = 0;
};
Expected<Standing> standingIn(const Expected<wire::Answer> &answer, const InstancePlace &place, const DocumentId &document)
{
    if (!answer)
        return tl::unexpected(answer.error().kind == Fault::Kind::NotFound ? notFound(document) : faultAt(document, answer.error()));
    const auto text = instanceTextOf(answer->body, place.text);
    if (!text)
        return tl::unexpected(faultAt(document, text.error()));
    return Standing {*text, isOverriddenIn(answer->body, place.text), updatedAtIn(answer->body, place.text)};
}

/// One write under way: look, do one errand after the other, look.
class Writing : public QObject
{
public:
    Writing(EurekaSource &source, Write write, InstancePlace place, std::chrono::milliseconds patience, Writer::Written done, QObject *parent)
        : QObject(parent)
        , m_source(source)
        , m_write(std::move(write))
        , m_place(std::move(place))
        , m_patience(patience)
        , m_done(std::move(done))
    {
        if (m_write.sort == Write::Sort::Remove)
            m_source.leases().setPaused(m_place, true);
        m_window.start();
        m_call = m_source.server().get(pathOf(m_place), m_patience,
                              [this](const Expected<wire::Answer> &answer) { compare(standingIn(answer, m_place, m_write.document)); });
    }

private:
    void compare(const Expected<Standing> &standing)
    {
        m_call.finished();
        const bool isThere = standing || standing.error().kind != Fault::Kind::NotFound;
        if (!standing && isThere)
            return finish(tl::unexpected(standing.error()));
        if (m_write.sort == Write::Sort::Create) {
            if (isThere)
                return finish(tl::unexpected(alreadyThere(m_write.document)));
        } else if (!isThere) {
            Fault gone = notFound(m_write.document);
            gone.kind = Fault::Kind::Conflict;
            gone.remedy = Remedy::ReviewDraft;
            return finish(tl::unexpected(gone));
        } else if (standing->text != m_write.before) {
            return finish(tl::unexpected(faultAt(m_write.document, {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                                                    {QT_TRANSLATE_NOOP("Model", "somebody changed the instance meanwhile"), {}}, m_write.document.path})));
        }
        const auto errands = errandsFor(m_write, standing && standing->isOverridden, QDateTime::currentMSecsSinceEpoch());
        if (!errands)
            return finish(tl::unexpected(errands.error()));
        m_errands = *errands;
        if (standing)
            m_updatedAt = standing->updatedAt;
        next();
    }

    void next()
    {
        if (m_errands.isEmpty()) {
            follow();
            return finish(Receipt {guardOfInstance(), std::chrono::microseconds(m_window.nsecsElapsed() / 1000)});
        }
        const Errand errand = m_errands.takeFirst();
        m_call = m_source.server().run(errand, m_place.text, m_patience, [this](const Expected<wire::Answer> &answer) {
            m_call.finished();
            if (answer) {
                m_hasDone = true;
                return next();
            }
            Fault fault = faultAt(m_write.document, answer.error());
            // Some of it stands already; whoever asks next sees what.
            if (m_hasDone)
                fault.kind = Fault::Kind::Incomplete;
            finish(tl::unexpected(fault));
        });
    }

    /// What was registered here is renewed here; what was cancelled may come back.
    void follow()
    {
        if (m_write.sort == Write::Sort::Remove) {
            m_source.leases().end(m_place);
            m_source.hasCancelled(m_place, m_updatedAt);
        } else if (m_write.sort == Write::Sort::Create || m_source.leases().keeps(m_place)) {
            Write whole = m_write;
            whole.sort = Write::Sort::Create;
            if (const auto registration = errandsFor(whole, false, QDateTime::currentMSecsSinceEpoch()))
                m_source.leases().keep(m_place, registration->first(), renewalIn(m_write.after, m_place.text));
        }
    }

    void finish(const Expected<Receipt> &receipt)
    {
        if (!receipt && m_write.sort == Write::Sort::Remove)
            m_source.leases().setPaused(m_place, false);
        deleteLater();
        const auto done = std::exchange(m_done, nullptr);
        done(receipt);
    }

    EurekaSource &m_source;
    Write m_write;
    InstancePlace m_place;
    std::chrono::milliseconds m_patience;
    Writer::Written m_done;
    QElapsedTimer m_window;
    QList<Errand> m_errands;
    qint64 m_updatedAt = 0;
    bool m_hasDone = false;
    Call m_call;
};

} // namespace

EurekaWriter::EurekaWriter(EurekaSource &source, std::chrono::milliseconds patience)
    : m_source(source)
    , m_patience(patience)
{
}

GuardStrength EurekaWriter::strengthFor(const DocumentId &) const
{
    return GuardStrength::Checked;
}

Call EurekaWriter::write(const Write &write, Written done)
{
    const auto place = instancePlaceOf(write.document.path);
    // What could not be sent is refused before anything is asked.
    const auto errands = errandsFor(write, false, 0);
    if (!place || !errands)
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(errands.error()));
    if (!m_source.server().breaker().allows(QDateTime::currentDateTimeUtc()))
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(nothingSent(m_source.server().breaker(), m_source.server().endpoint())));
    return callOf(new Writing(m_source, write, *place, m_patience, std::move(done), &m_context));
}

Call EurekaWriter::read(const DocumentId &document, Read done)
{
    const auto place = instancePlaceOf(document.path);
    if (!place)
        return answered<Expected<Document>>(&m_context, std::move(done), tl::unexpected(notFound(document)));
    return m_source.server().get(pathOf(*place), m_patience, [document, place = *place, done = std::move(done)](const Expected<wire::Answer> &answer) {
        done(standingIn(answer, place, document).map([&](const Standing &standing) { return documentOf(document, standing.text); }));
    });
}

Call EurekaWriter::absence(const DocumentId &document, Absent done)
{
    return Writer::absence(document, [done = std::move(done)](const Expected<Guard> &guard) {
        if (!guard)
            return done(guard);
        Guard made = guardOfInstance();
        made.token.insert(u"absent"_s, true);
        done(made);
    });
}

Call EurekaWriter::identify(Identified done)
{
    const auto asked = std::make_shared<Call>();
    const auto last = [done](const Expected<wire::Answer> &answer) {
        if (!answer)
            return done(tl::unexpected(answer.error()));
        done(identityOf(std::nullopt));
    };
    *asked = m_source.server().getPage(m_source.server().pages().first(), m_patience, [this, asked, done, last](const Expected<wire::Answer> &answer) {
        if (const auto page = answer ? pageIn(answer->body) : std::nullopt)
            return done(identityOf(page));
        // It shows no page: that Eureka answers there is all that can be known.
        *asked = m_source.server().get(u"/apps/delta"_s, m_patience, last);
    });
    return Call([asked] { asked->cancel(); });
}

} // namespace meshboard::eureka
