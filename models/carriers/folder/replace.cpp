// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/replace.h"

#include "carriers/folder/aside.h"
#include "carriers/folder/file.h"
#include "carriers/folder/walk.h"

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <sys/xattr.h>

#include <array>
#include <climits>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

namespace {

/// Labels of security modules, access control lists and people's own attributes. What the system does not let us copy it
/// sets itself.
void copyAttributes(int from, int to)
{
    QByteArray names(64 * 1024, Qt::Uninitialized);
    const ssize_t length = ::flistxattr(from, names.data(), size_t(names.size()));
    if (length <= 0)
        return;
    names.truncate(length);
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        QByteArray value(64 * 1024, Qt::Uninitialized);
        const ssize_t size = ::fgetxattr(from, name.constData(), value.data(), size_t(value.size()));
        if (size >= 0)
            ::fsetxattr(to, name.constData(), value.constData(), size_t(size), 0);
    }
}

class Replacing
{
public:
    explicit Replacing(const Replacement &replacement)
        : m_replacement(replacement)
        , m_about(QString::fromUtf8(replacement.path))
        , m_expected(replacement.guard.token["sha256"_L1].toString())
        , m_hash(hashOf(replacement.after))
    {
    }

    ~Replacing()
    {
        if (m_hasTemporary)
            ::unlink(m_temporary.constData());
    }

    Expected<Receipt> run()
    {
        const auto prepared = resolve().and_then([this] { return compare(); }).and_then([this] { return prepare(); });
        if (!prepared)
            return tl::unexpected(prepared.error());
        reach(Moment::Compared);
        if (m_replacement.mayExchange) {
            if (::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, m_path.constData(), RENAME_EXCHANGE) == 0) {
                reach(Moment::Exchanged);
                return verify();
            }
            if (errno == ENOENT)
                return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the file was removed"), {}});
            if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
                return failed(errno, m_about);
        }
        return renameChecked();
    }

private:
    void reach(Moment moment) const
    {
        if (m_replacement.reached)
            m_replacement.reached(moment);
    }

    Expected<void> resolve()
    {
        std::array<char, PATH_MAX> real {};
        if (!::realpath(m_replacement.path.constData(), real.data()))
            return failed(errno, m_about);
        m_path = QByteArray(real.data());
        if (linkTarget(m_replacement.path) != m_replacement.guard.token["target"_L1].toString())
            return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the symbolic link leads to another file now"), {}});
        const qsizetype slash = m_path.lastIndexOf('/');
        m_directoryPath = m_path.left(std::max<qsizetype>(slash, 1));
        m_directory = Descriptor(::open(m_directoryPath.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!m_directory)
            return failed(errno, m_about);
        return {};
    }

    Expected<void> compare()
    {
        m_old = Descriptor(::open(m_path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY));
        if (!m_old || ::fstat(m_old.fd(), &m_stat) != 0)
            return failed(errno, m_about);
        const Expected<Contents> contents = contentsOf(m_old, m_about);
        if (!contents)
            return tl::unexpected(contents.error());
        if (hashOf(contents->bytes) != m_expected)
            return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the file was changed by somebody else"), {}});
        if (m_stat.st_nlink > 1)
            return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::None, hardLinks(), m_about});
        if (::access(m_path.constData(), W_OK) != 0)
            return failed(errno, m_about);
        m_strength = contents->strength;
        return {};
    }

    Message hardLinks() const
    {
        QStringList names;
        const std::atomic_bool isCancelled = false;
        if (const auto walked = walk({}, m_directoryPath, {1000, 100, 4}, [](const QByteArray &, const QString &) {}, isCancelled)) {
            for (const Walked::File &file : walked->files) {
                struct stat stat {};
                if (::lstat(file.native.constData(), &stat) == 0 && stat.st_ino == m_stat.st_ino && stat.st_dev == m_stat.st_dev)
                    names.append(file.path);
            }
        }
        return {QT_TRANSLATE_NOOP("Model", "the file has %1 hard links (%2); replacing it would cut its names apart"),
                {qint64(m_stat.st_nlink), names.join(u", "_s)}};
    }

    Expected<void> prepare()
    {
        m_temporary = nameAside(m_path, m_replacement.guard, m_replacement.after);
        const Descriptor file(::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file)
            return failed(errno, m_about);
        m_hasTemporary = true;
        struct stat made {};
        ::fstat(file.fd(), &made);
        const bool isOwner = made.st_uid == m_stat.st_uid && made.st_gid == m_stat.st_gid;
        if (!isOwner && ::fchown(file.fd(), m_stat.st_uid, m_stat.st_gid) != 0)
            return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission,
                                         {QT_TRANSLATE_NOOP("Model", "owner %1:%2 could not be kept: %3"), {QString::number(m_stat.st_uid), QString::number(m_stat.st_gid), QList {errorWords(errno)}}},
                                         m_about});
        copyAttributes(m_old.fd(), file.fd());
        // After the attributes: an access control list changes the mode's group bits.
        if (!writeWhole(file.fd(), m_replacement.after) || ::fchmod(file.fd(), m_stat.st_mode & 07777) != 0
            || ::fsync(file.fd()) != 0)
            return failed(errno, m_about);
        ::fstat(file.fd(), &made);
        m_ours = made.st_ino;
        return {};
    }

    Expected<Receipt> verify()
    {
        {
            const Settled displaced(m_temporary);
            if (displaced.holds(m_expected))
                return done({});
        }
        reach(Moment::PuttingBack);
        return putBack();
    }

    /// Somebody else's bytes are in the temporary file now: what they saved last belongs under the name.
    Expected<Receipt> putBack()
    {
        if (!exchangeAgain())
            return rescued();
        {
            const Settled displaced(m_temporary);
            if (displaced.inode() == m_ours && displaced.holds(m_hash))
                return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the file was changed by somebody else in the same instant; theirs was kept"), {}});
        }
        // A second save came in between, into our file or in its place: that is the later one.
        if (!exchangeAgain())
            return rescued();
        return rescued();
    }

    bool exchangeAgain() const
    {
        return ::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, m_path.constData(), RENAME_EXCHANGE) == 0;
    }

    /// Two saves by others met ours: the later one stands under the name, the earlier one is kept beside it.
    tl::unexpected<Fault> rescued()
    {
        m_hasTemporary = false;
        const QByteArray rescue = m_path + ".rescued-" + m_temporary.mid(m_temporary.lastIndexOf('-') + 1);
        const bool isRenamed
            = ::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, rescue.constData(), RENAME_NOREPLACE) == 0;
        ::fsync(m_directory.fd());
        return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the file was changed twice by somebody else in the same instant; the earlier version was saved as %1"), {QString::fromUtf8(isRenamed ? rescue : m_temporary)}});
    }

    /// Without an exchange: looked at just before, and the time until it is done is told.
    Expected<Receipt> renameChecked()
    {
        QElapsedTimer window;
        window.start();
        if (const auto same = compare(); !same)
            return tl::unexpected(same.error());
        m_strength = GuardStrength::Checked;
        if (::rename(m_temporary.constData(), m_path.constData()) != 0)
            return failed(errno, m_about);
        m_hasTemporary = false;
        return done(std::chrono::microseconds(window.nsecsElapsed() / 1000));
    }

    Expected<Receipt> done(std::optional<std::chrono::microseconds> window)
    {
        if (std::exchange(m_hasTemporary, false))
            ::unlink(m_temporary.constData());
        // The bytes are in place whatever this says; a failing disk will be heard of by the next write.
        ::fsync(m_directory.fd());
        Receipt receipt;
        receipt.guard = m_replacement.guard;
        receipt.guard.strength = m_strength;
        receipt.guard.token.insert(u"sha256"_s, m_hash);
        receipt.window = window;
        return receipt;
    }

    const Replacement &m_replacement;
    QString m_about;
    QString m_expected;
    QString m_hash;
    QByteArray m_path; ///< without links
    QByteArray m_directoryPath;
    QByteArray m_temporary;
    bool m_hasTemporary = false;
    Descriptor m_directory;
    Descriptor m_old;
    struct stat m_stat {};
    quint64 m_ours = 0;
    GuardStrength m_strength = GuardStrength::Checked;
};

/// What a process that died in the middle of a replacement left beside the file.
class Recovering
{
public:
    explicit Recovering(const Replacement &replacement)
        : m_replacement(replacement)
        , m_about(QString::fromUtf8(replacement.path))
    {
    }

    Expected<void> run()
    {
        std::array<char, PATH_MAX> real {};
        if (!::realpath(m_replacement.path.constData(), real.data()))
            return failed(errno, m_about);
        m_path = QByteArray(real.data());
        for (const QByteArray &leftover : leftAside(m_path, m_replacement.guard, m_replacement.after)) {
            if (const auto done = settle(leftover); !done)
                return done;
        }
        return {};
    }

private:
    bool isBefore(const QByteArray &bytes) const { return hashOf(bytes) == m_replacement.guard.token["sha256"_L1].toString(); }

    Expected<void> settle(const QByteArray &leftover) const
    {
        const Expected<Contents> left = contentsOf(leftover);
        const Expected<Contents> standing = contentsOf(m_path);
        if (!left || !standing)
            return tl::unexpected(left ? standing.error() : left.error());
        // With ours under the name the exchange was done, and what is left was displaced. Else it may be ours, whole or begun.
        const bool isExchanged = standing->bytes == m_replacement.after;
        const bool isOurs = !isExchanged && m_replacement.after.startsWith(left->bytes);
        if (isBefore(left->bytes) || isOurs)
            return removed(leftover);
        if (isExchanged) {
            if (::renameat2(AT_FDCWD, leftover.constData(), AT_FDCWD, m_path.constData(), RENAME_EXCHANGE) != 0)
                return failed(errno, m_about);
            // Ours has the mark now; unless somebody saved in this very instant.
            const Expected<Contents> displaced = contentsOf(leftover);
            if (displaced && displaced->bytes == m_replacement.after)
                return removed(leftover);
        }
        const QByteArray rescue = m_path + ".rescued-" + leftover.mid(leftover.lastIndexOf('-') + 1);
        if (::renameat2(AT_FDCWD, leftover.constData(), AT_FDCWD, rescue.constData(), RENAME_NOREPLACE) != 0)
            return failed(errno, m_about);
        return {};
    }

    Expected<void> removed(const QByteArray &leftover) const
    {
        if (::unlink(leftover.constData()) != 0 && errno != ENOENT)
            return failed(errno, m_about);
        return {};
    }

    const Replacement &m_replacement;
    QString m_about;
    QByteArray m_path; ///< without links
};

} // namespace

Expected<void> recovered(const Replacement &replacement)
{
    return Recovering(replacement).run();
}

Expected<Receipt> replaced(const Replacement &replacement)
{
    return Replacing(replacement).run();
}

} // namespace meshboard::folder
