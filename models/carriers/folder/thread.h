// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace meshboard::folder {

/// The one thread on which a source touches its files. A file system may hang (a server behind it is gone): leaving the
/// thread then leaves it behind rather than blocking the window.
class IoThread
{
public:
    IoThread();
    ~IoThread();
    IoThread(const IoThread &) = delete;

    void run(std::function<void()> work);
    QThread *thread() { return m_thread; }

private:
    QThread *m_thread;
    QObject *m_context;
};

} // namespace meshboard::folder
