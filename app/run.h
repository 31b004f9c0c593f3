// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registrar.h"
#include "wire/backoff.h"
#include "wire/client.h"

#include <QObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

namespace meshboard {

/// Runs a command, and keeps an instance of a service registered as long as that runs: what a service without a client library
/// of its registry needs. With a check the instance stands there only while that is answered with 2xx.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// `registrar` outlives it. `say` is told what happens, in words.
    Runner(Registrar &registrar, Wanted wanted, std::function<void(const Message &)> say, QObject *parent = nullptr);
    ~Runner() override;

    void start(const QStringList &command);
    std::optional<int> exitCode() const { return m_exitCode; } ///< once all is over: the command's own, 128 + signal where one ended it

private:
    void enter();
    void enterLater(const Fault &fault);
    void leave(const std::function<void()> &then);
    void check();
    void judge(bool isWell);
    void end(int code);

    Registrar &m_registrar;
    Wanted m_wanted;
    std::function<void(const Message &)> m_say;
    QProcess m_command;
    std::shared_ptr<Kept> m_kept;
    Call m_call;
    wire::Backoff m_backoff;
    int m_failures = 0;
    QTimer m_again;

    wire::Client m_client;
    QTimer m_nextCheck;
    Call m_checking;
    int m_badChecks = 0;
    bool m_isWell = false;   ///< by the check, or there is none
    bool m_isEnding = false;
    std::unique_ptr<QSocketNotifier> m_signals; ///< SIGTERM, SIGINT and SIGHUP are passed on to the command
    std::optional<int> m_exitCode;
};

} // namespace meshboard
