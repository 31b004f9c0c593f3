// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/registrar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

QString lastsFor(std::chrono::seconds time)
{
    return QString::number(time.count()) + u's';
}

/// What an answer without a status of 200 says.
std::optional<Fault> troubleIn(const Expected<wire::Answer> &answer)
{
    if (!answer)
        return answer.error();
    return answer->status == 200 ? std::nullopt : std::optional(refusalFrom(*answer));
}

class KeptService : public Kept
{
public:
    KeptService(Server &server, const meshboard::Wanted &wanted)
        : m_server(server)
        , m_id(wanted.registered.instance.id)
        , m_isRenewed(wanted.check.isEmpty())
    {
        m_beat.setInterval(std::chrono::milliseconds(wanted.life) / 3);
        connect(&m_beat, &QTimer::timeout, this, &KeptService::beat);
        m_beat.start();
        if (m_isRenewed)
            beat(); // a check with a time to live begins as critical
    }

    Call withdraw(Done done) override
    {
        m_beat.stop();
        m_asking.cancel();
        return m_server.ask({"/v1/agent/service/deregister/" + encoded(m_id), {}, "PUT"}, [done = std::move(done)](const Expected<wire::Answer> &answer) {
            const auto trouble = troubleIn(answer);
            done(trouble ? Expected<void>(tl::unexpected(*trouble)) : Expected<void>());
        });
    }

private:
    void beat()
    {
        const QByteArray path = (m_isRenewed ? "/v1/agent/check/pass/service:"_ba : "/v1/agent/service/"_ba) + encoded(m_id);
        m_asking = m_server.ask({path, {}, m_isRenewed ? "PUT"_ba : "GET"_ba}, [this](const Expected<wire::Answer> &answer) {
            m_asking.finished();
            const bool isGone = answer && answer->status == 404;
            m_failures = troubleIn(answer) ? m_failures + 1 : 0;
            if (!isGone && m_failures < 3)
                return;
            m_beat.stop();
            Q_EMIT lost(*troubleIn(answer));
        });
    }

    Server &m_server;
    QString m_id;
    bool m_isRenewed;
    QTimer m_beat;
    Call m_asking;
    int m_failures = 0;
};

} // namespace

QByteArray definitionOf(const meshboard::Wanted &wanted)
{
    const Instance &instance = wanted.registered.instance;
    QJsonObject check {{u"DeregisterCriticalServiceAfter"_s, lastsFor(std::max<std::chrono::seconds>(wanted.life * 10, std::chrono::minutes(1)))}};
    if (wanted.check.isEmpty()) {
        check.insert("TTL"_L1, lastsFor(wanted.life));
    } else {
        check.insert("HTTP"_L1, wanted.check.toString(QUrl::FullyEncoded));
        check.insert("Interval"_L1, u"10s"_s);
        check.insert("Timeout"_L1, u"5s"_s);
    }
    QJsonObject definition {{u"ID"_s, instance.id},
                            {u"Name"_s, wanted.registered.service.name},
                            {u"Address"_s, instance.host},
                            {u"Port"_s, instance.port.value_or(0)},
                            {u"Check"_s, check}};
    if (!wanted.registered.service.scope.isEmpty())
        definition.insert("Namespace"_L1, wanted.registered.service.scope);
    return QJsonDocument(definition).toJson(QJsonDocument::Compact);
}

Call ConsulRegistrar::enter(const meshboard::Wanted &wanted, Standing done)
{
    struct Steps
    {
        Call looking;
        Call registering;
    };
    const auto steps = std::make_shared<Steps>();
    // Registering replaces: an instance of this id that somebody else keeps there stays theirs.
    const QString id = wanted.registered.instance.id;
    steps->looking = m_server.ask({"/v1/agent/service/" + encoded(id)}, [this, wanted, id, steps, done = std::move(done)](const Expected<wire::Answer> &there) {
        if (there && there->status == 200) {
            return done(tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                              {QT_TRANSLATE_NOOP("Model", "an instance is registered there already"), {}}, id}));
        }
        if (const auto trouble = troubleIn(there); trouble && (!there || there->status != 404))
            return done(tl::unexpected(*trouble));
        steps->registering = m_server.ask({"/v1/agent/service/register", {}, "PUT", definitionOf(wanted)}, [this, wanted, done](const Expected<wire::Answer> &answer) {
            if (const auto trouble = troubleIn(answer))
                return done(tl::unexpected(*trouble));
            done(std::make_shared<KeptService>(m_server, wanted));
        });
    });
    return Call([steps] {
        steps->looking.cancel();
        steps->registering.cancel();
    });
}

} // namespace meshboard::consul
