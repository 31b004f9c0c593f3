// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run.h"

#include <QRandomGenerator>

#include <array>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard {

namespace {

constexpr auto betweenChecks = 5s;
constexpr int badChecksEnough = 3;
constexpr auto patience = 5s;     ///< to withdraw
constexpr auto beforeKilling = 10s;

/// A signal handler may do next to nothing: it writes the signal's number here, and the event loop reads it.
std::array<int, 2> signalPipe {-1, -1};

void onSignal(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

} // namespace

Runner::Runner(Registrar &registrar, Wanted wanted, std::function<void(const Message &)> say, QObject *parent)
    : QObject(parent)
    , m_registrar(registrar)
    , m_wanted(std::move(wanted))
    , m_say(std::move(say))
    , m_backoff({500ms, 30s})
    , m_client(QSslConfiguration::defaultConfiguration())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Runner::enter);
    m_nextCheck.setSingleShot(true);
    connect(&m_nextCheck, &QTimer::timeout, this, &Runner::check);
    m_command.setProcessChannelMode(QProcess::ForwardedChannels);
    m_command.setInputChannelMode(QProcess::ForwardedInputChannel);
    // Who kills us by force ends the command as well: nobody would know of it any more.
    m_command.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_command, &QProcess::started, this, [this] {
        m_isWell = m_wanted.check.isEmpty();
        if (m_isWell)
            enter();
        else
            check();
    });
    connect(&m_command, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_say({QT_TRANSLATE_NOOP("Model", "%1 cannot be started: %2"), {m_command.program(), m_command.errorString()}});
        m_exitCode = 127;
    });
    connect(&m_command, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit ? code : 128 + code);
    });
}

Runner::~Runner() = default;

void Runner::start(const QStringList &command)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe.data()) == 0) {
        m_signals = std::make_unique<QSocketNotifier>(signalPipe[1], QSocketNotifier::Read);
        connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
            char number = 0;
            if (::read(signalPipe[1], &number, 1) != 1)
                return;
            if (m_command.state() != QProcess::NotRunning)
                ::kill(pid_t(m_command.processId()), number);
            QTimer::singleShot(beforeKilling, &m_command, &QProcess::kill);
        });
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
            struct sigaction action = {};
            action.sa_handler = onSignal;
            action.sa_flags = SA_RESTART;
            ::sigaction(number, &action, nullptr);
        }
    }
    m_command.start(command.first(), command.mid(1));
}

void Runner::enter()
{
    if (m_isEnding || m_kept || !m_isWell)
        return;
    m_call = m_registrar.enter(m_wanted, [this](const Expected<std::shared_ptr<Kept>> &kept) {
        m_call.finished();
        if (!kept)
            return enterLater(kept.error());
        m_failures = 0;
        m_kept = *kept;
        connect(m_kept.get(), &Kept::lost, this, [this](const Fault &fault) {
            // We are in its signal.
            QTimer::singleShot(0, this, [this, fault] {
                m_kept.reset();
                enterLater(fault);
            });
        });
        m_say({QT_TRANSLATE_NOOP("Model", "%1 is registered at %2"), {m_wanted.registered.service.toString(), m_wanted.registered.instance.address()}});
    });
}

void Runner::enterLater(const Fault &fault)
{
    if (m_isEnding)
        return;
    const auto wait = m_backoff.after(++m_failures, QRandomGenerator::global()->generateDouble());
    const double seconds = double(wait.count()) / 1000;
    m_say({QT_TRANSLATE_NOOP("Model", "%1 is not registered: %2; again in %3 s"),
           {m_wanted.registered.service.toString(), QList {fault.detail.isEmpty() ? verbatim(fault.about) : fault.detail}, seconds}});
    m_again.start(wait);
}

void Runner::leave(const std::function<void()> &then)
{
    m_again.stop();
    m_call.cancel();
    if (!m_kept)
        return then();
    // Whether it went or not: somebody who ends is not held up for ever.
    const auto over = [this, then] {
        m_call.finished();
        m_kept.reset();
        then();
    };
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [limit, over, this] {
        limit->deleteLater();
        m_call.cancel();
        over();
    });
    limit->start(patience);
    m_call = m_kept->withdraw([this, limit, over](const Expected<void> &withdrawn) {
        limit->stop();
        limit->deleteLater();
        if (withdrawn) {
            m_say({QT_TRANSLATE_NOOP("Model", "%1: %2 is no longer registered"),
                   {m_wanted.registered.service.toString(), m_wanted.registered.instance.address()}});
        } else {
            m_say(withdrawn.error().detail);
        }
        QTimer::singleShot(0, this, over);
    });
}

void Runner::check()
{
    wire::Request request;
    request.verb = "GET";
    request.url = m_wanted.check;
    request.timeout = betweenChecks;
    m_checking = m_client.send(request, [this](const Expected<wire::Answer> &answer) {
        m_checking.finished();
        judge(answer && answer->status >= 200 && answer->status < 300);
    });
}

void Runner::judge(bool isWell)
{
    if (m_isEnding)
        return;
    m_badChecks = isWell ? 0 : m_badChecks + 1;
    // Until it answered once it is asked often: a service comes up in a moment.
    m_nextCheck.start(m_isWell || m_badChecks > 60 ? betweenChecks : 500ms);
    if (isWell && !m_isWell) {
        m_isWell = true;
        enter();
    } else if (m_isWell && m_badChecks >= badChecksEnough) {
        m_isWell = false;
        m_say({QT_TRANSLATE_NOOP("Model", "%1 does not answer its check any more"), {m_wanted.registered.service.toString()}});
        leave([] {});
    }
}

void Runner::end(int code)
{
    m_isEnding = true;
    m_nextCheck.stop();
    m_checking.cancel();
    leave([this, code] { m_exitCode = code; });
}

} // namespace meshboard
