// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QProcess>
#include <QSet>

#include <csignal>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <map>
#include <sys/resource.h>
#include <unistd.h>

namespace meshboard::test {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const timespec &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double clockMilliseconds(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return milliseconds(time);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Functions of this program by where they begin, those of no outer linkage too.
const std::map<quintptr, QString> &functions()
{
    static const auto known = [] {
        std::map<quintptr, QString> all;
        QProcess nm;
        nm.start(u"nm"_s, {u"-C"_s, u"/proc/%1/exe"_s.arg(getpid())});
        nm.waitForFinished();
        for (const QByteArray &line : nm.readAllStandardOutput().split('\n')) {
            if (line.size() > 19 && (line[17] == 't' || line[17] == 'T' || line[17] == 'W'))
                all.emplace(line.left(16).toULongLong(nullptr, 16), QString::fromLatin1(line.mid(19)).left(150));
        }
        return all;
    }();
    return known;
}

QString functionAt(void *address)
{
    Dl_info info {};
    if (!dladdr(address, &info))
        return {};
    if (!QByteArray(info.dli_fname).contains(".so")) {
        const quintptr offset = reinterpret_cast<quintptr>(address) - reinterpret_cast<quintptr>(info.dli_fbase);
        auto next = functions().upper_bound(offset);
        return next == functions().begin() ? QString() : std::prev(next)->second;
    }
    if (!info.dli_sname)
        return {};
    int status = 0;
    const std::unique_ptr<char, void (*)(void *)> name(abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), std::free);
    return QString::fromLatin1(name ? name.get() : info.dli_sname).left(150);
}

} // namespace

std::array<Meter::Stack, 64> Meter::s_stacks;
volatile int Meter::s_count = 0;

double threadMilliseconds()
{
    return clockMilliseconds(CLOCK_THREAD_CPUTIME_ID);
}

double processMilliseconds()
{
    return clockMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

double sinceStart()
{
    // After the name in brackets, field 22: start in ticks since the machine began.
    const QByteArray stat = contents(u"/proc/self/stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return clockMilliseconds(CLOCK_BOOTTIME) - fields.value(19).toDouble() * 1e3 / double(sysconf(_SC_CLK_TCK));
}

double residentMegabytes()
{
    return contents(u"/proc/self/statm"_s).split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double mostResidentMegabytes()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) * 1024 / 1e6;
}

Meter::Meter()
    : m_samples(qEnvironmentVariableIsSet("BENCH_STACKS"))
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Meter::turned);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Meter::turned);
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(10);
    connect(&m_heart, &QTimer::timeout, this, [this] {
        const qint64 gap = m_beat.restart();
        m_worstGap = std::max(m_worstGap, gap);
        m_longGaps += gap > allowedGap;
    });
    if (m_samples) {
        std::array<void *, 4> warmUp;
        backtrace(warmUp.data(), int(warmUp.size()));
        struct sigaction action {};
        action.sa_handler = &Meter::sample;
        action.sa_flags = SA_RESTART;
        sigaction(SIGPROF, &action, nullptr);
        sigevent event {};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = SIGPROF;
        event._sigev_un._tid = gettid();
        m_samples = timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &m_sampler) == 0;
    }
    begin();
}

Meter::~Meter()
{
    if (m_samples)
        timer_delete(m_sampler);
    printStacks();
}

void Meter::begin()
{
    printStacks();
    m_seen.clear();
    m_worstTurn = 0;
    m_longTurns = 0;
    m_worstGap = 0;
    m_longGaps = 0;
    m_beat.start();
    m_heart.start();
    m_begin = m_mark = threadMilliseconds();
    armSampler(true);
}

QString Meter::figures() const
{
    return u"worst turn %1 ms, %2 over %3; worst gap %4 ms, %5 over %6; main thread %7 ms CPU"_s.arg(m_worstTurn, 0, 'f', 1)
        .arg(m_longTurns).arg(allowedTurn).arg(m_worstGap).arg(m_longGaps).arg(allowedGap).arg(m_mark - m_begin, 0, 'f', 0);
}

/// From one signal of the event loop to the next: waiting costs no CPU time, so this is the longest turn.
void Meter::turned()
{
    armSampler(false);
    const double turn = threadMilliseconds() - m_mark;
    m_worstTurn = std::max(m_worstTurn, turn);
    if (turn > allowedTurn) {
        ++m_longTurns;
        for (int i = 0; i < s_count; ++i) {
            QSet<QString> once;
            for (int frame = 2; frame < s_stacks[size_t(i)].depth; ++frame)
                once.insert(functionAt(s_stacks[size_t(i)].frames[size_t(frame)]));
            for (const QString &function : once)
                ++m_seen[function];
        }
    }
    s_count = 0;
    m_mark = threadMilliseconds();
    armSampler(true);
}

void Meter::armSampler(bool isArmed)
{
    if (!m_samples)
        return;
    itimerspec spec {};
    if (isArmed) {
        spec.it_value.tv_nsec = 8'000'000;
        spec.it_interval.tv_nsec = 2'000'000;
    }
    timer_settime(m_sampler, 0, &spec, nullptr);
}

void Meter::sample(int)
{
    if (s_count >= int(s_stacks.size()))
        return;
    Stack &stack = s_stacks[size_t(s_count)];
    stack.depth = backtrace(stack.frames.data(), int(stack.frames.size()));
    s_count = s_count + 1;
}

void Meter::printStacks() const
{
    QList<std::pair<int, QString>> worst;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        worst.append({-it.value(), it.key()});
    std::sort(worst.begin(), worst.end());
    for (const auto &[count, function] : worst.mid(0, 60))
        std::fprintf(stderr, "%6d  %s\n", -count, qPrintable(function));
}

} // namespace meshboard::test
