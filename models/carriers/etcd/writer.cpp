// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/writer.h"

#include "carriers/etcd/listing.h"
#include "carriers/etcd/transaction.h"
#include "live/answering.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

/// One write under way.
class Writing : public QObject
{
public:
    Writing(Server &server, Compiled compiled, DocumentId document, Patience patience, Writer::Written done,
            QObject *parent)
        : QObject(parent)
        , m_server(server)
        , m_compiled(std::move(compiled))
        , m_document(std::move(document))
        , m_patience(patience)
        , m_done(std::move(done))
    {
        m_clock.start();
        send();
    }

private:
    void send()
    {
        const auto judged = [this](const Expected<QByteArray> &body, int timesSent) {
            m_isUncertain |= timesSent > 1;
            const auto answer = body.and_then(transactedIn);
            if (answer)
                return judge(*answer);
            if (answer.error().kind == Fault::Kind::Refused || answer.error().kind == Fault::Kind::Unsupported)
                return finish(tl::unexpected(answer.error()));
            stumble(answer.error());
        };
        m_call = m_server.askOnce("kv/txn", txnRequest(m_compiled.txn), m_patience.answer, judged);
    }

    void judge(const Transacted &answer)
    {
        if (answer.isDone)
            return finish(receiptFor(m_compiled, answer.header.revision));
        if (m_isUncertain) {
            if (const auto revision = writtenAt(m_compiled, answer))
                return finish(receiptFor(m_compiled, *revision));
        }
        Fault fault = faultOf(Fault::Kind::Conflict, differences(m_compiled, answer.standing));
        fault.remedy = Remedy::ReviewDraft;
        if (const Revision newest = newestIn(m_compiled.marks); answer.header.revision < newest) {
            fault.kind = Fault::Kind::WrongTarget;
            fault.detail = {QT_TRANSLATE_NOOP("Model", "the server is at revision %1, this was read at %2: it has another database"),
                            {QString::number(answer.header.revision), QString::number(newest)}};
        } else if (m_isUncertain) {
            fault.detail = {QT_TRANSLATE_NOOP("Model", "%1; an earlier answer was lost, so it may have been written and then overwritten"),
                            {QList {fault.detail}}};
        }
        finish(tl::unexpected(fault));
    }

    void stumble(const Fault &fault)
    {
        m_isUncertain |= !wire::isUnsent(fault);
        ++m_tries;
        m_server.turnToNextEndpoint();
        const bool isPatient = std::chrono::milliseconds(m_clock.elapsed()) + m_patience.pause < m_patience.whole;
        // Nothing was sent and nobody is there: that is an answer. Otherwise only asking again can tell.
        if (isPatient && (m_isUncertain || m_tries < m_server.endpointCount())) {
            QTimer::singleShot(m_isUncertain ? m_patience.pause : std::chrono::milliseconds(0), this,
                               [this] { send(); });
            return;
        }
        Fault last = faultOf(fault.kind, fault.detail);
        last.remedy = fault.remedy;
        if (m_isUncertain)
            last.detail = {QT_TRANSLATE_NOOP("Model", "%1; whether it was written is not known"), {QList {last.detail}}};
        finish(tl::unexpected(last));
    }

    Fault faultOf(Fault::Kind kind, const Message &detail) const
    {
        Fault fault {kind, {}, Remedy::None, detail, m_server.endpoint()};
        fault.place.source = m_document.source;
        fault.place.document = m_document.path;
        return fault;
    }

    void finish(const Expected<Receipt> &receipt)
    {
        deleteLater();
        const auto done = std::exchange(m_done, nullptr);
        done(receipt);
    }

    Server &m_server;
    Compiled m_compiled;
    DocumentId m_document;
    Patience m_patience;
    Writer::Written m_done;
    QElapsedTimer m_clock;
    Call m_call;
    int m_tries = 0;
    bool m_isUncertain = false;
};

/// Asks for the oldest key of one range after the other; see identityOf().
class Identifying : public QObject
{
public:
    Identifying(Server &server, QList<QByteArray> prefixes, std::chrono::milliseconds timeout, Writer::Identified done,
                QObject *parent)
        : QObject(parent)
        , m_server(server)
        , m_prefixes(std::move(prefixes))
        , m_timeout(timeout)
        , m_done(std::move(done))
    {
        ask();
    }

private:
    void ask(Revision createdUpTo = 0)
    {
        RangeQuery query {m_prefixes.first()};
        query.end = endOf(query.key);
        query.limit = 1;
        query.keysOnly = true;
        query.oldestFirst = createdUpTo == 0;
        query.createdUpTo = createdUpTo;
        m_call = m_server.ask("kv/range", rangeRequest(query), m_timeout,
                              [this, createdUpTo](const Expected<QByteArray> &body) {
                                  const auto page = body.and_then(pageIn);
                                  if (!page)
                                      return finish(tl::unexpected(page.error()));
                                  if (!page->pairs.isEmpty() && createdUpTo > 0)
                                      return finish(identityOf(page->header.cluster, page->pairs.first().key,
                                                               page->pairs.first().created));
                                  // One transaction may have made several keys, and the server sorts those as it likes.
                                  if (!page->pairs.isEmpty())
                                      return ask(page->pairs.first().created);
                                  m_prefixes.removeFirst();
                                  if (m_prefixes.isEmpty())
                                      return finish(identityOf(page->header.cluster, {}, 0));
                                  ask();
                              });
    }

    void finish(const Expected<ServerIdentity> &identity)
    {
        deleteLater();
        const auto done = std::exchange(m_done, nullptr);
        done(identity);
    }

    Server &m_server;
    QList<QByteArray> m_prefixes;
    std::chrono::milliseconds m_timeout;
    Writer::Identified m_done;
    Call m_call;
};

} // namespace

EtcdWriter::EtcdWriter(Server &server, SourceId source, Ranges ranges, Patience patience)
    : m_server(server)
    , m_source(source)
    , m_ranges(std::move(ranges))
    , m_patience(patience)
{
}

GuardStrength EtcdWriter::strengthFor(const DocumentId &) const
{
    return GuardStrength::Atomic;
}

Call EtcdWriter::write(const Write &write, Written done)
{
    Expected<Compiled> txn = compiled(write, m_ranges.routes);
    if (!txn)
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(txn.error()));
    if (txn->isEmpty())
        return answered<Expected<Receipt>>(&m_context, std::move(done), Receipt {write.guard, std::nullopt});
    if (!m_server.breaker().allows(QDateTime::currentDateTimeUtc()))
        return answered<Expected<Receipt>>(&m_context, std::move(done), tl::unexpected(nothingSent(m_server.breaker(), m_server.endpoint())));
    return callOf(new Writing(m_server, std::move(*txn), write.document, m_patience, std::move(done), &m_context));
}

Call EtcdWriter::readKey(const DocumentId &document, const QByteArray &key, Read done)
{
    const auto answered = [this, document, done = std::move(done)](const Expected<QByteArray> &body) {
        const auto page = body.and_then(pageIn);
        if (!page)
            return done(tl::unexpected(page.error()));
        if (page->pairs.isEmpty()) {
            const Message gone {QT_TRANSLATE_NOOP("Model", "there is no such key"), {}};
            return done(tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, gone, document.path}));
        }
        done(documentOf(document, page->pairs.first(), m_ranges.services));
    };
    return m_server.ask("kv/range", rangeRequest({key}), m_patience.answer, answered);
}

Call EtcdWriter::read(const DocumentId &document, Read done)
{
    if (const auto key = keyIn(document.path))
        return readKey(document, *key, std::move(done));
    if (m_ranges.routes.isEmpty() || document.path.toUtf8() != m_ranges.routes)
        return answered<Expected<Document>>(
            &m_context, std::move(done),
            tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, {}, document.path}));
    auto *listing = new Listing(m_server, {m_ranges.routesPrefix()}, m_patience.answer, &m_context);
    QObject::connect(listing, &Listing::failed, &m_context, [listing, done](const Fault &fault) {
        listing->deleteLater();
        done(tl::unexpected(fault));
    });
    QObject::connect(listing, &Listing::listed, &m_context, [listing, done, document](const Listed &all) {
        listing->deleteLater();
        if (all.pairs.isEmpty())
            return done(
                tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "no key in it"), {}}, document.path}));
        QMap<QByteArray, KeyValue> pairs;
        for (const KeyValue &pair : all.pairs)
            pairs.insert(pair.key, pair);
        done(documentOf(document, pairs));
    });
    listing->start();
    return callOf(listing);
}

Call EtcdWriter::absence(const DocumentId &document, Absent done)
{
    const bool isKey = keyIn(document.path).has_value();
    if (!isKey && (m_ranges.routes.isEmpty() || document.path.toUtf8() != m_ranges.routes)) {
        const QString only = QString::fromUtf8(m_ranges.routes);
        return answered<Expected<Guard>>(
            &m_context, std::move(done),
            tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::ReviewDraft,
                                  {QT_TRANSLATE_NOOP("Model", "the only document of this source is its tree of routes, “%1”"), {only}}, document.path}));
    }
    return Writer::absence(document, [done = std::move(done)](const Expected<Guard> &guard) {
        if (!guard)
            return done(guard);
        // A tree without keys; each key of the new one is compared with that.
        Guard empty = guardOf(Marks());
        empty.token.insert(u"absent"_s, true);
        done(empty);
    });
}

Call EtcdWriter::identify(Identified done)
{
    QList<QByteArray> prefixes {m_ranges.services};
    if (!m_ranges.routes.isEmpty())
        prefixes.prepend(m_ranges.routesPrefix());
    return callOf(new Identifying(m_server, prefixes, m_patience.answer, std::move(done), &m_context));
}

} // namespace meshboard::etcd
