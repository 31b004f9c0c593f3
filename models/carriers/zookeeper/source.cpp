// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/source.h"

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

/// A tree inside of another one is walked with it.
QList<QByteArray> rootsOf(const Ranges &ranges)
{
    QList<QByteArray> roots = ranges.services;
    const QByteArray &routes = ranges.routes;
    if (!routes.isEmpty() && std::none_of(roots.cbegin(), roots.cend(), [&](const QByteArray &root) { return isWithin(routes, root); })) {
        roots.removeIf([&](const QByteArray &root) { return isWithin(root, routes); });
        roots.prepend(routes);
    }
    return roots;
}

} // namespace

ZooKeeperSource::ZooKeeperSource(Connection connection, std::unique_ptr<Ensemble> ensemble, const Catalogue &catalogue, Timing timing, QObject *parent)
    : LiveSource(std::move(connection), timing, parent)
    , m_ensemble(std::move(ensemble))
    , m_catalogue(catalogue)
    , m_timing(timing)
{
    m_ensemble->setBackoff(m_timing.backoff);
    for (QTimer *timer : {&m_waiting, &m_grace, &m_beatLimit, &m_look})
        timer->setSingleShot(true);
    m_beat.setInterval(m_timing.beat);
    m_beatLimit.setInterval(m_timing.beatTimeout);
    m_grace.setInterval(m_timing.grace);
    connect(&m_beat, &QTimer::timeout, this, &ZooKeeperSource::beat);
    connect(&m_beatLimit, &QTimer::timeout, this, [this] {
        lose({Fault::Kind::TimedOut, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "it does not answer"), {}}, endpoint()});
    });
    connect(&m_grace, &QTimer::timeout, this, [this] { lose(faultOf(Code::ConnectionLoss, endpoint())); });
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        // A server that has seen less than this session asked for refuses it for ever, without a word.
        m_ensemble->close();
        fail({Fault::Kind::TimedOut, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "it answers, but gives no session"), {}}, endpoint()});
    });
    connect(&m_look, &QTimer::timeout, this, [this] { pump(); });
    connect(m_ensemble.get(), &Ensemble::opened, this, &ZooKeeperSource::follow);
}

ZooKeeperSource::~ZooKeeperSource()
{
    endWork();
}

void ZooKeeperSource::setCredentials(const Credentials &credentials)
{
    if (credentials == m_ensemble->credentials())
        return;
    m_ensemble->setCredentials(credentials);
    if (m_ensemble->client())
        expired(); // who we are is said once a session
}

void ZooKeeperSource::reset()
{
    m_mirror = std::make_shared<Mirror>(id(), m_ensemble->address().ranges, m_catalogue);
    m_walk = std::make_unique<Walk>(rootsOf(m_ensemble->address().ranges));
    ++m_epoch;
    m_isWalkDue = true;
    m_isListed = m_isTold = m_isShown = false;
    m_isFirst = true;
    m_roots.clear();
    m_rootsBefore.clear();
    m_newest = 0;
    m_pending.clear();
}

// ---- the way to the server

void ZooKeeperSource::attempt()
{
    m_call = askStatus(m_ensemble->endpoint(), m_timing.beatTimeout, this, [this](const Expected<Status> &status) {
        if (!status)
            return lose(status.error());
        judge(*status);
    });
}

void ZooKeeperSource::judge(const Status &status)
{
    m_serverName = status.version.isEmpty() ? u"ZooKeeper"_s : u"ZooKeeper "_s + status.version;
    heard();
    // Another member of an ensemble may be behind; one that is alone and behind has another database.
    if (status.mode == "standalone"_L1 && status.newest < m_newest) {
        tellOfAnother();
        m_ensemble->close();
    }
    if (!m_ensemble->client())
        open(m_timing.answerTimeout);
    else if (isConnected())
        connected();
    else
        m_waiting.start(m_timing.beatTimeout);
}

void ZooKeeperSource::open(std::chrono::milliseconds patience)
{
    m_waiting.start(patience);
    m_ensemble->session();
}

/// Whoever opened it, the writer or we.
void ZooKeeperSource::follow(Client *client)
{
    m_isWalkDue = true;
    connect(client, &Client::connected, this, &ZooKeeperSource::connected);
    connect(client, &Client::interrupted, this, &ZooKeeperSource::interrupted);
    connect(client, &Client::expired, this, &ZooKeeperSource::expired);
    connect(client, &Client::failed, this, [this](const Fault &fault) {
        m_ensemble->close();
        if (state().phase != SourceState::Phase::Stopped)
            fail(fault);
    });
    connect(client, &Client::happened, this, [this](const Happening &happening) {
        heard();
        if (!m_walk)
            return;
        m_walk->happened(happening);
        read();
    });
}

void ZooKeeperSource::connected()
{
    if (state().phase == SourceState::Phase::Stopped)
        return; // the writer's alone
    m_waiting.stop();
    m_grace.stop();
    m_call = {};
    heard();
    if (m_isWalkDue)
        walk();
    m_beat.start();
    beat();
    read();
}

void ZooKeeperSource::interrupted()
{
    if (state().phase == SourceState::Phase::Stopped)
        return;
    m_beat.stop();
    m_beatLimit.stop();
    if (m_walk->watchBytes() > m_timing.watchBytes)
        m_ensemble->close();
    m_grace.start();
}

/// The session is over, the server is there.
void ZooKeeperSource::expired()
{
    m_ensemble->close();
    m_beat.stop();
    m_beatLimit.stop();
    if (state().phase != SourceState::Phase::Stopped)
        open(m_timing.answerTimeout);
}

/// The connection is lost, the session perhaps not.
void ZooKeeperSource::lose(const Fault &fault)
{
    m_keepsSession = true;
    fail(fault);
    m_keepsSession = false;
}

void ZooKeeperSource::disconnectFromServer()
{
    m_call = {};
    m_beatCall = {};
    for (QTimer *timer : {&m_waiting, &m_grace, &m_beat, &m_beatLimit, &m_look})
        timer->stop();
    if (m_keepsSession)
        return;
    ++m_epoch;
    m_ensemble->close();
}

void ZooKeeperSource::beat()
{
    if (m_beatLimit.isActive() || !isConnected())
        return;
    m_beatLimit.start();
    m_beatCall = m_ensemble->client()->ask(Client::Wanted::Existence, "", Client::Watching::No, [this](const Answer &answer) {
        if (isLost(answer.code))
            return;
        m_beatLimit.stop();
        heard();
        succeeded();
        read();
        if (m_isShown)
            goLive();
        refreshState();
    });
}

// ---- the walk

void ZooKeeperSource::readAgain()
{
    walk();
    read();
}

void ZooKeeperSource::walk()
{
    ++m_epoch;
    m_isWalkDue = false;
    m_isListed = m_isTold = m_isShown = false;
    m_rootsBefore.insert(m_roots);
    m_roots.clear();
    m_walk->begin();
    if (m_isFirst)
        m_look.start(m_timing.firstLook);
}

void ZooKeeperSource::read()
{
    Client *client = m_ensemble->client();
    if (!client || !client->isConnected() || m_isWalkDue)
        return;
    while (m_walk->underWay() < m_timing.requests) {
        const std::optional<Walk::Read> next = m_walk->next();
        if (!next)
            break;
        const auto done = [this, guard = QPointer(this), epoch = m_epoch, asked = *next](const Answer &answer) {
            if (guard && epoch == m_epoch)
                take(asked, answer);
        };
        switch (next->wanted) {
        case Client::Wanted::Children: client->children(next->path, Client::Watching::Yes, done); break;
        case Client::Wanted::Existence: client->exists(next->path, Client::Watching::Yes, done); break;
        default: client->get(next->path, Client::Watching::Yes, done); break;
        }
    }
}

void ZooKeeperSource::take(const Walk::Read &asked, const Answer &answer)
{
    const bool isSaid = answer.code == Code::Ok || answer.code == Code::NoNode || answer.code == Code::NoAuth;
    if (isSaid)
        heard();
    learn(m_walk->answered(asked, answer));
    if (isSaid) // what is asked for again waits: for the next connection, or as one that has too much to do, for the next beat
        read();
}

void ZooKeeperSource::learn(const QList<Update> &updates)
{
    for (const Update &update : updates) {
        if (update.sort == Update::Sort::Stands)
            compare(update);
        else if (update.sort == Update::Sort::Gone)
            m_roots.remove(update.path);
    }
    m_pending += updates;
    bool isSettled = true;
    for (qsizetype i = 0; i < m_walk->roots().size(); ++i)
        isSettled &= m_walk->isSettled(i);
    m_isListed |= isSettled;
    pump();
}

/// A node that was made before what was last seen here, and is another one than was seen, is of another database. So is
/// everything beside it.
void ZooKeeperSource::compare(const Update &update)
{
    if (m_walk->roots().contains(update.path)) {
        const auto before = m_rootsBefore.constFind(update.path);
        const bool isOther = before != m_rootsBefore.cend() && (before->created != update.stat.created || before->createdAt != update.stat.createdAt);
        if (isOther && update.stat.created <= m_newest)
            tellOfAnother();
        m_rootsBefore.remove(update.path);
        m_roots.insert(update.path, update.stat);
    }
    m_newest = std::max({m_newest, update.stat.modified, update.stat.childrenModified});
}

void ZooKeeperSource::tellOfAnother()
{
    m_newest = 0;
    Finding finding;
    finding.code = "MB1404";
    finding.severity = Finding::Severity::Warning;
    finding.what = {QT_TRANSLATE_NOOP("Model", "The server behind this address now has another database than before"), {}};
    tell(finding);
}

LiveSource::Work ZooKeeperSource::nextWork()
{
    const bool hasBecomeComplete = m_isListed && !m_isTold;
    const bool isHeldBack = m_isFirst && !m_isListed && m_look.isActive();
    if ((m_pending.isEmpty() && !hasBecomeComplete) || isHeldBack)
        return {};
    const QList<QByteArray> &roots = m_walk->roots();
    const auto around = std::find_if(roots.cbegin(), roots.cend(), [&](const QByteArray &root) { return isWithin(m_ensemble->address().ranges.routes, root); });
    const bool areRoutesSettled = around == roots.cend() || m_walk->isSettled(around - roots.cbegin());
    const bool isWhole = hasBecomeComplete || m_isFirst;
    m_isFirst = false;
    m_isTold = m_isListed;
    return [this, mirror = m_mirror, updates = std::exchange(m_pending, {}), isWhole, areRoutesSettled, isListed = m_isListed, epoch = m_epoch] {
        mirror->apply(updates);
        Done done;
        done.isWhole = isWhole;
        done.change = isWhole ? mirror->whole(areRoutesSettled, isListed) : mirror->changes(areRoutesSettled, isListed);
        if (isListed) {
            done.then = [this, epoch] {
                m_isShown |= epoch == m_epoch;
                if (m_isShown && isConnected())
                    goLive();
            };
        }
        return done;
    };
}

} // namespace meshboard::zookeeper
