// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workpool.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace meshboard {

/// A value whose last owner may be a view: what is large takes its time to be freed, and the window does not wait for it.
template <typename T>
std::shared_ptr<T> freedElsewhere(T *value)
{
    return std::shared_ptr<T>(value, [](T *gone) {
        const auto *application = QCoreApplication::instance();
        if (application && QThread::currentThread() == application->thread())
            workPool()->start([gone] { delete gone; });
        else
            delete gone;
    });
}

/// Reading a large text takes more room than what comes of it, and the allocator keeps that for each thread.
inline void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace meshboard
