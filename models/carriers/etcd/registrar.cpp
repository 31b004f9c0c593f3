// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/registrar.h"

#include "carriers/etcd/gateway.h"
#include "live/documentregistrar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::etcd {

namespace {

constexpr auto leasePatience = 5s;

class KeptKey : public Kept
{
public:
    KeptKey(Server &server, QString lease, std::chrono::milliseconds life, const QString &key)
        : m_server(server)
        , m_lease(std::move(lease))
        , m_key(key)
    {
        m_renewal.setInterval(life / 3);
        connect(&m_renewal, &QTimer::timeout, this, &KeptKey::renew);
        m_renewal.start();
    }

    Call withdraw(Done done) override
    {
        m_renewal.stop();
        m_renewing.cancel();
        return m_server.ask("lease/revoke", compact({{u"ID"_s, m_lease}}), leasePatience, [done = std::move(done)](const Expected<QByteArray> &answer) {
            done(answer.map([](const QByteArray &) {}));
        });
    }

private:
    void renew()
    {
        m_renewing = m_server.ask("lease/keepalive", compact({{u"ID"_s, m_lease}}), m_renewal.intervalAsDuration(), [this](const Expected<QByteArray> &answer) {
            m_renewing.finished();
            // A lease that is gone answers without a TTL. One answer that did not come is no end: the next one is soon.
            const QJsonObject result = answer ? QJsonDocument::fromJson(*answer)["result"_L1].toObject() : QJsonObject();
            if (answer && result["TTL"_L1].toString().toLongLong() <= 0)
                return end({Fault::Kind::NotFound, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "its lease has expired"), {}}, m_key});
            m_failures = answer ? 0 : m_failures + 1;
            if (m_failures >= 3)
                end(answer.error());
        });
    }
    void end(const Fault &fault)
    {
        m_renewal.stop();
        Q_EMIT lost(fault);
    }

    Server &m_server;
    QString m_lease;
    QString m_key;
    QTimer m_renewal;
    Call m_renewing;
    int m_failures = 0;
};

/// A lease, then the key with it.
class Entering : public QObject
{
public:
    Entering(Server &server, QByteArray key, QByteArray value, std::chrono::seconds life, Registrar::Standing done)
        : m_server(server)
        , m_key(std::move(key))
        , m_value(std::move(value))
        , m_life(life)
        , m_done(std::move(done))
    {
        m_call = m_server.ask("lease/grant", compact({{u"TTL"_s, QString::number(m_life.count())}}), leasePatience, [this](const Expected<QByteArray> &answer) {
            if (!answer)
                return finish(tl::unexpected(answer.error()));
            m_lease = QJsonDocument::fromJson(*answer)["ID"_L1].toString();
            put();
        });
    }

private:
    void put()
    {
        const QString key = QString::fromLatin1(m_key.toBase64());
        // Only where nothing stands: somebody else's registration is not ours to replace.
        const QJsonObject comparison {{u"target"_s, u"CREATE"_s}, {u"result"_s, u"EQUAL"_s}, {u"key"_s, key}, {u"create_revision"_s, u"0"_s}};
        const QJsonObject put {{u"key"_s, key}, {u"value"_s, QString::fromLatin1(m_value.toBase64())}, {u"lease"_s, m_lease}};
        const QJsonObject txn {{u"compare"_s, QJsonArray {comparison}}, {u"success"_s, QJsonArray {QJsonObject {{u"request_put"_s, put}}}}};
        m_call = m_server.ask("kv/txn", compact(txn), leasePatience, [this](const Expected<QByteArray> &body) {
            const auto answer = body.and_then(transactedIn);
            if (!answer)
                return finish(tl::unexpected(answer.error()));
            if (!answer->isDone) {
                return finish(tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                                    {QT_TRANSLATE_NOOP("Model", "an instance is registered there already"), {}}, QString::fromUtf8(m_key)}));
            }
            finish(std::make_shared<KeptKey>(m_server, m_lease, m_life, QString::fromUtf8(m_key)));
        });
    }

    void finish(const Expected<std::shared_ptr<Kept>> &kept)
    {
        deleteLater();
        std::exchange(m_done, nullptr)(kept);
    }

    Server &m_server;
    QByteArray m_key;
    QByteArray m_value;
    std::chrono::seconds m_life;
    Registrar::Standing m_done;
    QString m_lease;
    Call m_call;
};

} // namespace

EtcdRegistrar::EtcdRegistrar(Server &server, QByteArray services, const Catalogue &catalogue)
    : m_server(server)
    , m_services(std::move(services))
    , m_catalogue(catalogue)
{
}

Call EtcdRegistrar::enter(const Wanted &wanted, Standing done)
{
    const auto entry = encodedBy(m_catalogue, wanted.format, wanted.registered);
    if (!entry)
        return refusedEntry(entry.error(), std::move(done));
    auto *entering = new Entering(m_server, m_services + entry->path, entry->value, wanted.life, std::move(done));
    return Call([guarded = QPointer<QObject>(entering)] { delete guarded; });
}

} // namespace meshboard::etcd
