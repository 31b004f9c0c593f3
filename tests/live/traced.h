// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <fcntl.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <set>

namespace meshboard::test {

/// Runs a program and stops it before each system call by which it changes something outside itself - a file, a name, a
/// connection -, so that somebody else can act there, or the program be killed there: ptrace(2).
class Traced
{
public:
    struct Point
    {
        int number = 0;  ///< from 0, in the order of this run
        long call = 0;   ///< SYS_…
        QByteArray on;   ///< the file it is about
        QByteArray says; ///< what goes into a connection, from its beginning
        bool isOn(long wanted, const QByteArray &ending) const { return call == wanted && on.endsWith(ending); }
    };
    enum class Next : quint8 { GoOn, Kill };

    /// The exit code; -1 where it was killed, -2 where this system does not let us trace.
    static int run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                   const QString &directory, const std::function<Next(const Point &)> &reached)
    {
        QList<QByteArray> words {program.toLocal8Bit()};
        for (const QString &argument : arguments)
            words.append(argument.toLocal8Bit());
        QList<QByteArray> variables;
        for (const QString &variable : environment.toStringList())
            variables.append(variable.toLocal8Bit());
        QList<char *> argv = pointers(words);
        QList<char *> envp = pointers(variables);
        const QByteArray folder = directory.toLocal8Bit();

        const pid_t child = fork();
        if (child == 0) {
            if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0 || ::chdir(folder.constData()) != 0)
                _exit(126);
            const int nowhere = ::open("/dev/null", O_RDWR);
            for (int stream = 0; stream < 3; ++stream)
                ::dup2(nowhere, stream);
            ::raise(SIGSTOP);
            ::execve(argv[0], argv.data(), envp.data());
            _exit(127);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFSTOPPED(status))
            return -2;
        ::ptrace(PTRACE_SETOPTIONS, child, nullptr,
                 PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL | PTRACE_O_TRACEEXEC);
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        return follow(child, reached);
    }

private:
    static QList<char *> pointers(QList<QByteArray> &words)
    {
        QList<char *> all;
        for (QByteArray &word : words)
            all.append(word.data());
        all.append(nullptr);
        return all;
    }

    static int follow(pid_t child, const std::function<Next(const Point &)> &reached)
    {
        int number = 0;
        bool isKilled = false;
        for (;;) {
            int status = 0;
            const pid_t thread = ::waitpid(-1, &status, __WALL);
            if (thread < 0)
                return -2;
            if (!WIFSTOPPED(status)) {
                if (thread == child)
                    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
                continue;
            }
            if (isKilled)
                continue;
            int signal = 0;
            if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
                if (std::optional<Point> point = pointOf(child, thread)) {
                    point->number = number++;
                    if (reached(*point) == Next::Kill) {
                        ::kill(child, SIGKILL);
                        isKilled = true;
                        continue;
                    }
                }
            } else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP) {
                signal = WSTOPSIG(status);
            }
            ::ptrace(PTRACE_SYSCALL, thread, nullptr, signal);
        }
    }

    static std::optional<Point> pointOf(pid_t process, pid_t thread)
    {
        __ptrace_syscall_info info {};
        if (::ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY)
            return std::nullopt;
        const long call = long(info.entry.nr);
        static const std::set<long> onNames {
            SYS_renameat2, SYS_unlinkat, SYS_linkat, SYS_mkdirat,
#ifdef SYS_rename
            SYS_rename, SYS_unlink, SYS_link, SYS_mkdir, SYS_rmdir,
#endif
        };
        static const std::set<long> onFiles {SYS_write,  SYS_pwrite64,  SYS_writev,    SYS_sendto, SYS_sendmsg,
                                             SYS_fsync,  SYS_fdatasync, SYS_ftruncate, SYS_fchmod, SYS_fchown};
        if (call == SYS_openat && (info.entry.args[2] & O_CREAT))
            return Point {0, call, textAt(thread, info.entry.args[1]), {}};
        if (onNames.contains(call)) {
            const bool isAt = call == SYS_renameat2;
            return Point {0, call, textAt(thread, info.entry.args[isAt ? 3 : call == SYS_unlinkat ? 1 : 0]), {}};
        }
        if (!onFiles.contains(call) || info.entry.args[0] < 3)
            return std::nullopt;
        std::array<char, 4096> target {};
        const QByteArray link = "/proc/" + QByteArray::number(process) + "/fd/" + QByteArray::number(qulonglong(info.entry.args[0]));
        const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
        const QByteArray file(target.data(), std::max<ssize_t>(length, 0));
        // What threads tell each other stays inside.
        if (file.startsWith("anon_inode:") || file.startsWith("pipe:") || file.startsWith("/dev/"))
            return std::nullopt;
        const bool isSent = file.startsWith("socket:") && call == SYS_write;
        return Point {0, call, file, isSent ? textAt(thread, info.entry.args[1]) : QByteArray()};
    }

    static QByteArray textAt(pid_t thread, quint64 address)
    {
        QByteArray text;
        while (text.size() < 4096) {
            errno = 0;
            const long word = ::ptrace(PTRACE_PEEKDATA, thread, address + quint64(text.size()), nullptr);
            if (errno != 0)
                break;
            const QByteArray bytes(reinterpret_cast<const char *>(&word), sizeof word);
            text += bytes;
            if (bytes.contains('\0'))
                return text.left(text.indexOf('\0'));
        }
        return text;
    }
};

} // namespace meshboard::test
