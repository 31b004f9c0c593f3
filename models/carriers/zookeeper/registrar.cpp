// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/registrar.h"

#include "live/documentregistrar.h"

#include <QPointer>

namespace meshboard::zookeeper {

namespace {

class KeptNode : public Kept
{
public:
    KeptNode(Client &client, QByteArray path)
        : m_client(&client)
        , m_path(std::move(path))
    {
        connect(&client, &Client::expired, this, [this] { end(Code::SessionExpired); });
        connect(&client, &QObject::destroyed, this, [this] { end(Code::Closing); });
        connect(&client, &Client::happened, this, [this](const Happening &happening) {
            if (happening.path == m_path)
                watch(); // a watch fires once
        });
        watch();
    }

    Call withdraw(Done done) override
    {
        m_isLeaving = true;
        if (!m_client) {
            done({}); // it went with its session
            return {};
        }
        return m_client->write({{Operation::Sort::Remove, m_path}}, [path = m_path, done = std::move(done)](const Answer &answer) {
            if (answer.code == Code::Ok || answer.code == Code::NoNode)
                return done({});
            done(tl::unexpected(faultOf(answer.code, QString::fromUtf8(path))));
        });
    }

private:
    void watch()
    {
        if (!m_client)
            return;
        m_looking = m_client->ask(Client::Wanted::Existence, m_path, Client::Watching::Yes, [this](const Answer &answer) {
            m_looking.finished();
            if (answer.code == Code::NoNode)
                end(Code::NoNode);
        });
    }
    void end(Code code)
    {
        if (!std::exchange(m_isLeaving, true))
            Q_EMIT lost(faultOf(code, QString::fromUtf8(m_path)));
    }

    QPointer<Client> m_client;
    QByteArray m_path;
    Call m_looking;
    bool m_isLeaving = false;
};

/// The node, and first those above it, from the top.
class Entering : public QObject
{
public:
    Entering(Client &client, QByteArray path, QByteArray value, Registrar::Standing done)
        : m_client(&client)
        , m_path(std::move(path))
        , m_value(std::move(value))
        , m_done(std::move(done))
    {
        makeNext(m_path.indexOf('/', 1));
    }

private:
    void makeNext(qsizetype slash)
    {
        if (!m_client)
            return finish(tl::unexpected(faultOf(Code::Closing, QString::fromUtf8(m_path))));
        const bool isLast = slash < 0;
        Operation operation {Operation::Sort::Create, isLast ? m_path : m_path.first(slash), isLast ? m_value : QByteArray()};
        operation.isEphemeral = isLast;
        m_call = m_client->write({operation}, [this, slash, isLast](const Answer &answer) {
            m_call.finished();
            // Who may not make what stands there already is told so of that, not of the node.
            const bool isThere = answer.code == Code::NodeExists || answer.code == Code::NoAuth;
            if (!isLast && (answer.code == Code::Ok || isThere))
                return makeNext(m_path.indexOf('/', slash + 1));
            if (answer.code != Code::Ok)
                return finish(tl::unexpected(faultOf(answer.code, QString::fromUtf8(m_path))));
            finish(std::make_shared<KeptNode>(*m_client, m_path));
        });
    }

    void finish(const Expected<std::shared_ptr<Kept>> &kept)
    {
        deleteLater();
        std::exchange(m_done, nullptr)(kept);
    }

    QPointer<Client> m_client;
    QByteArray m_path;
    QByteArray m_value;
    Registrar::Standing m_done;
    Call m_call;
};

} // namespace

ZooKeeperRegistrar::ZooKeeperRegistrar(Ensemble &ensemble, const Catalogue &catalogue)
    : m_ensemble(ensemble)
    , m_catalogue(catalogue)
{
}

Call ZooKeeperRegistrar::enter(const Wanted &wanted, Standing done)
{
    const auto entry = encodedBy(m_catalogue, wanted.format, wanted.registered);
    if (!entry)
        return refusedEntry(entry.error(), std::move(done));
    const QString about = m_ensemble.endpoint().toString();
    Client *client = m_ensemble.client();
    if (!client || !client->isConnected())
        return refusedEntry(faultOf(Code::ConnectionLoss, about), std::move(done));
    const QByteArray path = m_ensemble.address().ranges.services.first() + '/' + entry->path;
    auto *entering = new Entering(*client, path, entry->value, std::move(done));
    return Call([guarded = QPointer<QObject>(entering)] { delete guarded; });
}

} // namespace meshboard::zookeeper
