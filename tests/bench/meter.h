// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <ctime>

namespace meshboard::test {

double threadMilliseconds();  ///< CPU time of this thread
double processMilliseconds(); ///< CPU time of all threads
double sinceStart();          ///< milliseconds since the process was started, to a hundredth of a second
double residentMegabytes();
double mostResidentMegabytes();

/// Watches the event loop of the main thread: CPU time of each turn, and a heartbeat that shows when it was late.
/// With BENCH_STACKS set it also looks where a turn is once it has taken longer than it may, and prints what it saw.
class Meter : public QObject
{
    Q_OBJECT

public:
    static constexpr double allowedTurn = 16; // milliseconds, DESIGN rule 2
    static constexpr qint64 allowedGap = 100;

    Meter();
    ~Meter() override;

    void begin();
    /// "worst turn 12.3 ms, 0 over 16; worst gap 40 ms, 0 over 100; main thread 200 ms CPU"
    QString figures() const;

private:
    struct Stack
    {
        std::array<void *, 64> frames;
        int depth;
    };
    void turned();
    void armSampler(bool isArmed);
    void printStacks() const;
    static void sample(int);

    double m_mark = 0;
    double m_begin = 0;
    double m_worstTurn = 0;
    int m_longTurns = 0;
    qint64 m_worstGap = 0;
    int m_longGaps = 0;
    QElapsedTimer m_beat;
    QTimer m_heart;

    bool m_samples = false;
    timer_t m_sampler = nullptr;
    static std::array<Stack, 64> s_stacks;
    static volatile int s_count;
    QHash<QString, int> m_seen; ///< frames of the turns that were too long, and in how many samples
};

} // namespace meshboard::test
