// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/errand.h"

#include "carriers/zookeeper/walk.h"

namespace meshboard::zookeeper {

namespace {

constexpr qsizetype atOnce = 256; // requests under way

} // namespace

Errand::Errand(Ensemble &ensemble, std::chrono::milliseconds patience, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_ensemble(ensemble)
    , m_patience(patience)
    , m_pause(pause)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { tryNow(); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        drop();
        m_timer.stop();
        giveUp({Fault::Kind::Unreachable, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "it does not answer"), {}}, m_ensemble.endpoint().toString()});
    });
    m_limit.start(m_patience);
}

void Errand::again(std::chrono::milliseconds pause)
{
    drop();
    m_timer.start(pause);
}

void Errand::tryNow()
{
    if (m_ensemble.session().isConnected())
        begin();
    else
        m_timer.start(m_pause);
}

void Errand::look(const QList<QByteArray> &paths, Looked done)
{
    struct Looking
    {
        Standing standing;
        qsizetype left = 0;
    };
    const auto looking = std::make_shared<Looking>();
    looking->left = paths.size();
    if (paths.isEmpty())
        return done({});
    for (const QByteArray &path : paths) {
        hold(client().ask(Client::Wanted::Value, path, Client::Watching::No, [this, looking, path, done](const Answer &answer) {
            if (isLost(answer.code))
                return again();
            if (answer.code == Code::Ok)
                looking->standing.insert(path, Node {answer.value, answer.stat});
            else if (answer.code == Code::NoNode)
                looking->standing.insert(path, std::nullopt);
            else
                return giveUp(faultOf(answer.code, QString::fromUtf8(path)));
            if (--looking->left == 0)
                done(looking->standing);
        }));
    }
}

void Errand::gather(const QByteArray &root, Gathered done)
{
    struct Gathering
    {
        explicit Gathering(const QByteArray &above) : walk({above}) {}
        Walk walk;
        Nodes nodes;
        std::optional<Nodes> before;
        std::function<void()> ask;
    };
    const auto gathering = std::make_shared<Gathering>(root);
    gathering->walk.begin();
    gathering->ask = [this, root, done, weak = std::weak_ptr(gathering)] {
        const auto state = weak.lock();
        while (state->walk.underWay() < atOnce) {
            const auto next = state->walk.next();
            if (!next)
                break;
            hold(client().ask(next->wanted, next->path, Client::Watching::No, [this, root, done, state, asked = *next](const Answer &answer) {
                if (isLost(answer.code))
                    return again();
                if (answer.code == Code::NoAuth)
                    return giveUp(faultOf(answer.code, QString::fromUtf8(asked.path)));
                const QList<Update> updates = state->walk.answered(asked, answer);
                for (const Update &update : updates) {
                    if (update.sort == Update::Sort::Stands)
                        state->nodes.insert(update.path, {update.value, update.stat});
                    else if (update.sort == Update::Sort::Gone)
                        state->nodes.removeIf([&](const auto &one) { return isWithin(one.key(), update.path); });
                }
                if (!state->walk.isSettled(0) || state->walk.underWay() > 0)
                    return state->ask();
                if (state->before == state->nodes)
                    return done(state->nodes);
                state->before = std::exchange(state->nodes, {});
                state->walk = Walk({root});
                state->walk.begin();
                state->ask();
            }));
        }
    };
    gathering->ask();
}

} // namespace meshboard::zookeeper
