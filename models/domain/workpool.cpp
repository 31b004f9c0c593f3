// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workpool.h"

namespace meshboard {

QThreadPool *workPool()
{
    static QThreadPool pool;
    static const bool isQuiet = (pool.setThreadPriority(QThread::LowPriority), true);
    Q_UNUSED(isQuiet)
    return &pool;
}

} // namespace meshboard
