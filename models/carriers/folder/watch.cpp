// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/watch.h"

#include <sys/inotify.h>

#include <array>

namespace meshboard::folder {

Watch::Watch(QObject *parent)
    : QObject(parent)
    , m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (!m_inotify)
        return;
    // A child, so that it moves to the reader's thread with us.
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify.fd(), QSocketNotifier::Read, this);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Watch::read);
}

Watch::~Watch() = default;

void Watch::begin()
{
    m_next.clear();
    m_isPartial = !m_inotify;
}

void Watch::add(const QByteArray &native, const QString &path)
{
    constexpr quint32 events = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
    const int id = m_inotify ? ::inotify_add_watch(m_inotify.fd(), native.constData(), events) : -1;
    if (id < 0)
        m_isPartial = true;
    else if (!m_next.contains(id))
        m_next.insert(id, path);
}

void Watch::finish()
{
    for (auto it = m_paths.cbegin(); it != m_paths.cend(); ++it) {
        if (!m_next.contains(it.key()))
            ::inotify_rm_watch(m_inotify.fd(), it.key());
    }
    m_paths.swap(m_next);
    m_next.clear();
}

void Watch::read()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t got = ::read(m_inotify.fd(), buffer.data(), buffer.size());
        if (got <= 0)
            return;
        for (const char *at = buffer.data(); at < buffer.data() + got;) {
            const auto &event = *reinterpret_cast<const inotify_event *>(at);
            at += sizeof(inotify_event) + event.len;
            constexpr quint32 ofTree = IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT;
            constexpr quint32 ofDirectory = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB;
            if ((event.mask & ofTree) || ((event.mask & IN_ISDIR) && (event.mask & ofDirectory))) {
                Q_EMIT rearranged();
                continue;
            }
            const auto path = m_paths.constFind(event.wd);
            if (path == m_paths.cend() || event.len == 0)
                continue;
            const QByteArray name(event.name);
            if (event.mask & (IN_CLOSE_WRITE | IN_MOVED_TO))
                Q_EMIT saved(*path, name);
            else if (event.mask & (IN_DELETE | IN_MOVED_FROM))
                Q_EMIT removed(*path, name);
            else if (event.mask & (IN_CREATE | IN_MODIFY | IN_ATTRIB))
                Q_EMIT touched(*path, name);
        }
    }
}

} // namespace meshboard::folder
