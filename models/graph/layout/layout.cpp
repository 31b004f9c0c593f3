// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/layout.h"

#include "domain/workpool.h"
#include "graph/layout/arrangement.h"
#include "graph/layout/dot.h"
#include "graph/layout/layered.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

#include <deque>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Beyond this both ways would take twice as long for a picture that is panned in any case.
constexpr size_t triedBothWays = 300;
/// Beyond this `dot` never answers in time, and making its input would hold the window up.
constexpr size_t mostForDot = 5000;

bool isTriedBothWays(const Topology &topology, QSizeF room)
{
    return !room.isEmpty() && topology.nodes.size() <= triedBothWays;
}

std::vector<Centres> allLayered(const std::vector<Sketch> &sketches)
{
    std::vector<Centres> result;
    for (const Sketch &sketch : sketches)
        result.push_back(layered(sketch));
    return result;
}

/// One layout under way. A child of its context; deleting it stops it.
class Run : public QObject
{
public:
    Run(const TopologyPtr &topology, QObject *context, std::function<void(Positions)> done, const LayoutOptions &options)
        : QObject(context)
        , m_topology(topology)
        , m_room(options.room)
        , m_done(std::move(done))
        , m_program(topology->nodes.size() > mostForDot ? QString() : QStandardPaths::findExecutable(options.program))
    {
        if (!m_program.isEmpty())
            m_arrangements.emplace_back(*topology);
        if (!m_program.isEmpty() && isTriedBothWays(*topology, m_room))
            m_arrangements.emplace_back(*topology, Flow::Down);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &Run::fallBack);
        connect(&m_falling, &QFutureWatcherBase::finished, this, [this] { finish(m_falling.result()); });
        connect(&m_process, &QProcess::errorOccurred, this, &Run::fallBack);
        connect(&m_process, &QProcess::finished, this, &Run::answered);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s); // dot reads numbers by locale
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_limit.start(options.limit);
        QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
    }

    ~Run() override
    {
        stopProcess();
        m_falling.disconnect(this);
    }

private:
    void begin()
    {
        if (m_program.isEmpty())
            fallBack();
        else
            ask(arrangement().inner());
    }

    void ask(std::vector<Sketch> sketches)
    {
        m_asked = std::move(sketches);
        if (m_asked.empty()) {
            take({});
            return;
        }
        m_process.start(m_program, {u"-Tplain"_s});
        m_process.write(dotInput(m_asked));
        m_process.closeWriteChannel();
    }

    void answered(int code, QProcess::ExitStatus status)
    {
        if (m_isFalling)
            return;
        const auto centres = fromPlain(m_process.readAllStandardOutput(), m_asked);
        if (code != 0 || status != QProcess::NormalExit || !centres)
            fallBack();
        else
            take(*centres);
    }

    void take(const std::vector<Centres> &centres)
    {
        if (!m_isOuter) {
            m_isOuter = true;
            ask(arrangement().outer(centres));
            return;
        }
        m_found.push_back(arrangement().positions(centres));
        if (m_found.size() < m_arrangements.size()) {
            m_isOuter = false;
            ask(arrangement().inner());
        } else {
            finish(m_found.size() == 1 ? m_found[0] : betterIn(m_room, *m_topology, m_found[0], m_found[1]));
        }
    }

    /// The one whose turn it is.
    Arrangement &arrangement() { return m_arrangements[m_found.size()]; }

    void fallBack()
    {
        if (m_isFalling)
            return;
        m_isFalling = true;
        m_limit.stop();
        stopProcess();
        m_falling.setFuture(QtConcurrent::run(workPool(), [topology = m_topology, room = m_room] { return ownLayout(*topology, room); }));
    }

    void stopProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    void finish(const Positions &positions)
    {
        m_limit.stop();
        deleteLater();
        if (const auto done = std::exchange(m_done, nullptr))
            done(positions);
    }

    const TopologyPtr m_topology;
    const QSizeF m_room;
    std::deque<Arrangement> m_arrangements; ///< one a flow that is tried
    std::vector<Positions> m_found;         ///< by those that are done
    std::function<void(Positions)> m_done;
    QString m_program;
    QProcess m_process;
    QTimer m_limit;
    QFutureWatcher<Positions> m_falling;
    std::vector<Sketch> m_asked;
    bool m_isOuter = false;
    bool m_isFalling = false;
};

} // namespace

Call layOut(const TopologyPtr &topology, QObject *context, std::function<void(Positions)> done, const LayoutOptions &options)
{
    const QPointer<Run> run = new Run(topology, context, std::move(done), options);
    return Call([run] { delete run; });
}

Positions ownLayout(const Topology &topology, QSizeF room)
{
    const auto laidOut = [&](Flow flow) {
        Arrangement arrangement(topology, flow);
        const std::vector<Centres> inner = allLayered(arrangement.inner());
        const std::vector<Centres> outer = allLayered(arrangement.outer(inner));
        return arrangement.positions(outer);
    };
    const Positions across = laidOut(Flow::Right);
    return isTriedBothWays(topology, room) ? betterIn(room, topology, across, laidOut(Flow::Down)) : across;
}

} // namespace meshboard
