// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/file.h"

#include "text/tree.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>

#include <array>
#include <climits>
#include <cstdlib>
#include <ctime>
#include <system_error>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

namespace {

constexpr qint64 second = 1'000'000'000;
/// Coarsest clock of the file systems in use (FAT: two seconds).
constexpr qint64 racyFor = 2 * second;
/// Not in linux/magic.h of Debian 12.
constexpr qint64 zfsMagic = 0x2fc12fc1;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * second + time.tv_nsec;
}

Fault notRegular(const QString &about)
{
    return {Fault::Kind::Unsupported, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "not a regular file"), {}}, about};
}

Fault tooLarge(qint64 size, const QString &about)
{
    const QLocale locale = QLocale::c();
    return {Fault::Kind::Unsupported, {}, Remedy::None,
            {QT_TRANSLATE_NOOP("Model", "%1; files over %2 are not read"), {locale.formattedDataSize(size), locale.formattedDataSize(text::maxBytes)}}, about};
}

} // namespace

bool Signature::stillHolds(const Signature &now) const
{
    return !isRacy && device == now.device && inode == now.inode && size == now.size && modified == now.modified
        && changed == now.changed;
}

Signature signatureOf(const struct stat &stat)
{
    Signature signature;
    signature.device = stat.st_dev;
    signature.inode = stat.st_ino;
    signature.size = stat.st_size;
    signature.modified = nanoseconds(stat.st_mtim);
    signature.changed = nanoseconds(stat.st_ctim);
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    signature.isRacy = nanoseconds(now) - signature.changed < racyFor;
    return signature;
}

Fault faultOf(int error, const QString &about)
{
    Fault fault {Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(QString::fromStdString(std::generic_category().message(error))), about};
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        fault.kind = Fault::Kind::NotFound;
        fault.remedy = Remedy::CheckAddress;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        fault.kind = Fault::Kind::Refused;
        fault.remedy = Remedy::CheckPermission;
        break;
    case ENOSPC:
    case EDQUOT:
        fault.kind = Fault::Kind::Refused;
        fault.remedy = Remedy::FreeSpace;
        break;
    case ELOOP:
    case ENAMETOOLONG:
    case ENXIO:
        fault.kind = Fault::Kind::Unsupported;
        fault.remedy = Remedy::None;
        break;
    default: break;
    }
    return fault;
}

Expected<Contents> contentsOf(const QByteArray &path)
{
    const QString about = QString::fromUtf8(path);
    // O_NONBLOCK: opening a pipe nobody writes to would hang.
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file)
        return tl::unexpected(faultOf(errno, about));
    return contentsOf(file, about);
}

Expected<Contents> contentsOf(const Descriptor &file, const QString &about)
{
    struct stat before {};
    if (::fstat(file.fd(), &before) != 0)
        return tl::unexpected(faultOf(errno, about));
    if (!S_ISREG(before.st_mode))
        return tl::unexpected(notRegular(about));
    if (before.st_size > text::maxBytes)
        return tl::unexpected(tooLarge(before.st_size, about));
    Contents contents;
    contents.signature = signatureOf(before);
    contents.strength = strengthOn(file.fd());
    contents.bytes.resize(before.st_size + 1); // one more, to see the end or the growth
    qint64 filled = 0;
    for (;;) {
        const ssize_t got = ::pread(file.fd(), contents.bytes.data() + filled, size_t(contents.bytes.size() - filled), filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(faultOf(errno, about));
        if (got == 0)
            break;
        filled += got;
        if (filled > text::maxBytes)
            return tl::unexpected(tooLarge(filled, about));
        if (filled == contents.bytes.size())
            contents.bytes.resize(filled * 2);
    }
    contents.bytes.truncate(filled);
    contents.bytes.squeeze();
    return contents;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Guard guardOf(const Contents &contents, const QByteArray &path)
{
    Guard guard;
    guard.strength = contents.strength;
    guard.token.insert(u"sha256"_s, hashOf(contents.bytes));
    if (const QString target = linkTarget(path); !target.isEmpty())
        guard.token.insert(u"target"_s, target);
    return guard;
}

QString linkTarget(const QByteArray &path)
{
    struct stat stat {};
    if (::lstat(path.constData(), &stat) != 0 || !S_ISLNK(stat.st_mode))
        return {};
    std::array<char, PATH_MAX> real {};
    return ::realpath(path.constData(), real.data()) ? QString::fromUtf8(real.data()) : QString();
}

GuardStrength strengthOn(int fd)
{
    struct statfs system {};
    if (::fstatfs(fd, &system) != 0)
        return GuardStrength::Checked;
    switch (qint64(system.f_type)) {
    case EXT4_SUPER_MAGIC: // of ext2 and ext3 too
    case XFS_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC:
    case TMPFS_MAGIC:
    case OVERLAYFS_SUPER_MAGIC:
    case zfsMagic: return GuardStrength::Atomic;
    default: return GuardStrength::Checked;
    }
}

} // namespace meshboard::folder
