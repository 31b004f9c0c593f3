// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/aside.h"

#include "carriers/folder/walk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <dirent.h>
#include <fcntl.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::folder {

namespace {

/// How long we wait for a program that is in the middle of writing the file.
constexpr std::chrono::milliseconds patience = 1s;

/// Ours, of all that are left beside the file.
QByteArray prefixOf(const QByteArray &path, const Guard &guard, const QByteArray &after)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QString both = guard.token["sha256"_L1].toString() + hashOf(after);
    return path.left(slash + 1) + leftoverPrefix(path.mid(slash + 1)) + hashOf(both.toLatin1()).left(16).toLatin1() + '-';
}

} // namespace

tl::unexpected<Fault> conflict(const QString &about, const Message &detail)
{
    return tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, detail, about});
}

tl::unexpected<Fault> failed(int error, const QString &about)
{
    return tl::unexpected(faultOf(error, about));
}

Message errorWords(int error)
{
    return faultOf(error, {}).detail;
}

bool writeWhole(int fd, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t now = ::write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (now < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(now, 0);
    }
    return true;
}

QByteArray nameAside(const QByteArray &path, const Guard &guard, const QByteArray &after)
{
    return prefixOf(path, guard, after) + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

QList<QByteArray> leftAside(const QByteArray &path, const Guard &guard, const QByteArray &after)
{
    const QByteArray prefix = prefixOf(path, guard, after);
    const QByteArray directory = prefix.left(prefix.lastIndexOf('/') + 1);
    QList<QByteArray> found;
    if (DIR *open = ::opendir(directory.constData())) {
        while (const dirent *entry = ::readdir(open)) {
            if (QByteArray(directory + entry->d_name).startsWith(prefix))
                found.append(directory + entry->d_name);
        }
        ::closedir(open);
    }
    return found;
}

Settled::Settled(const QByteArray &path)
    : m_file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY))
{
    if (!m_file)
        return;
    // The default signal of a lease that is wanted back ends the process; SIGURG is ignored by default.
    ::fcntl(m_file.fd(), F_SETSIG, SIGURG);
    QElapsedTimer waiting;
    waiting.start();
    while (::fcntl(m_file.fd(), F_SETLEASE, F_RDLCK) != 0) {
        if (errno != EAGAIN) {
            m_hasLeases = false;
            break;
        }
        if (waiting.hasExpired(patience.count())) {
            m_isWritten = true;
            return;
        }
        ::usleep(1000);
    }
    if (const Expected<Contents> contents = contentsOf(m_file, QString::fromUtf8(path)))
        m_contents = *contents;
}

bool Settled::holds(const QString &hash) const
{
    return m_contents && hashOf(m_contents->bytes) == hash && !m_isWritten && isUndisturbed();
}

bool Settled::isUndisturbed() const
{
    return !m_hasLeases || ::fcntl(m_file.fd(), F_GETLEASE) == F_RDLCK;
}

} // namespace meshboard::folder
