// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/texts.h"
#include "app/workspace.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// After so many attempts in vain a source is taken to be down: a command has to end.
constexpr int attemptsEnough = 3;

tl::unexpected<Fault> unknown(const QString &argument)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress,
                                 verbatim(CommandLine::tr("neither a source of the workspace, nor a URL, nor a folder")), argument});
}

} // namespace

Headless::Headless(const Wishes &all)
    : wishes(all)
{
    QObject::connect(&session.sources, &Sources::opened, &session.sources, [this](SourceId id) {
        QObject::connect(session.sources.source(id), &Source::published, &session.sources, [this, id] { m_published.insert(id); });
    });
    if (wishes.workspace.isEmpty())
        return;
    if (const auto connections = readWorkspace(wishes.workspace))
        m_workspace = *connections;
    else
        m_workspaceFault = connections.error();
}

Expected<QList<Connection>> Headless::meant(const QString &argument) const
{
    for (const Connection &connection : m_workspace) {
        if (connection.name == argument)
            return QList<Connection> {connection};
    }
    QString name;
    QString address = argument;
    static const QRegularExpression named(u"^([A-Za-z0-9_.-]+)=(.+)$"_s);
    if (const auto match = named.match(argument); match.hasMatch()) {
        name = match.captured(1);
        address = match.captured(2);
    }
    QUrl url(address);
    const Carrier *carrier = session.catalogue.carrierFor(url);
    if (!carrier && QDir(address).exists()) {
        url = QUrl(u"folder:"_s);
        url.setPath(address, QUrl::DecodedMode);
        carrier = session.catalogue.carrierFor(url);
    }
    if (carrier) {
        auto connections = carrier->connections(url);
        if (connections && connections->size() == 1 && !name.isEmpty())
            connections->first().name = name;
        return connections;
    }
    // One of several connections that a URL without parts stands for, by the name it always has: demo-istio of demo:.
    for (const auto &one : session.catalogue.carriers()) {
        for (const QString &scheme : one->description().schemes) {
            const auto connections = one->connections(QUrl(scheme + u':'));
            if (!connections || connections->size() < 2)
                continue;
            for (const Connection &connection : *connections) {
                if (connection.name == address)
                    return QList<Connection> {connection};
            }
        }
    }
    return unknown(argument);
}

Expected<QList<SourceId>> Headless::open(const QStringList &arguments)
{
    if (m_workspaceFault)
        return tl::unexpected(*m_workspaceFault);
    QList<Connection> connections = arguments.isEmpty() ? m_workspace : QList<Connection>();
    for (const QString &argument : arguments) {
        const auto some = meant(argument);
        if (!some)
            return tl::unexpected(some.error());
        connections += *some;
    }
    QList<SourceId> ids;
    for (const Connection &connection : connections) {
        const auto id = open(connection);
        if (!id)
            return tl::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

Expected<SourceId> Headless::open(const Connection &connection)
{
    for (const SourceId &id : session.sources.ids()) {
        if (session.sources.source(id)->connection().url == connection.url)
            return id;
    }
    return session.sources.open(connection);
}

QHash<SourceId, Fault> Headless::settle()
{
    const auto isDown = [this](SourceId id) {
        const SourceState &state = session.sources.source(id)->state();
        return state.phase == SourceState::Phase::Lost || state.failedAttempts >= attemptsEnough;
    };
    const auto isKnown = [&](SourceId id) { return m_published.contains(id) || isDown(id); };
    waitFor(
        [&] {
            const QList<SourceId> ids = session.sources.ids();
            return std::all_of(ids.cbegin(), ids.cend(), isKnown) && !session.store.isBusy();
        },
        wishes.patience);
    waitFor([&] { return !session.store.isBusy(); }, std::chrono::minutes(1));
    QHash<SourceId, Fault> failed;
    for (const SourceId &id : session.sources.ids()) {
        const SourceState &state = session.sources.source(id)->state();
        if (!m_published.contains(id))
            failed.insert(id, state.fault.value_or(Fault {Fault::Kind::TimedOut, {}, Remedy::Retry, {}, session.sources.nameOf(id)}));
    }
    return failed;
}

bool Headless::waitFor(const std::function<bool()> &isDone, std::chrono::milliseconds patience)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone() || elapsed.hasExpired(patience.count()))
            loop.quit();
    });
    if (isDone())
        return true;
    look.start(5);
    loop.exec();
    return isDone();
}

} // namespace meshboard
