// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/whole.h"

#include "carriers/folder/aside.h"

#include <QJsonArray>

#include <fcntl.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

namespace {

QByteArray directoryOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 1));
}

void reach(const Whole &whole, Moment moment)
{
    if (whole.reached)
        whole.reached(moment);
}

/// What is in a directory is as durable as the directory itself.
void flush(const QByteArray &directory)
{
    if (const Descriptor open {::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)})
        ::fsync(open.fd());
}

bool isThere(const QByteArray &path)
{
    struct stat stat {};
    return ::lstat(path.constData(), &stat) == 0;
}

/// rmdir(2) takes empty ones only: what somebody put there stays.
void removeEmpty(const QList<QByteArray> &directories)
{
    for (auto it = directories.crbegin(); it != directories.crend(); ++it)
        ::rmdir(it->constData());
}

/// 0, or why not. Never takes a name that is in use.
int named(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        return errno;
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

/// What is aside belongs to somebody else: under its name again or, where a later one has that, beside it.
Fault givenBack(const QByteArray &aside, const QByteArray &path)
{
    const QString about = QString::fromUtf8(path);
    if (const int error = named(aside, path); error == 0)
        return conflict(about, {QT_TRANSLATE_NOOP("Model", "the file was changed by somebody else in the same instant; it was left as it is"), {}}).value();
    const QByteArray rescue = path + ".rescued-" + aside.mid(aside.lastIndexOf('-') + 1);
    const bool isRenamed = named(aside, rescue) == 0;
    return conflict(about, {QT_TRANSLATE_NOOP("Model", "the file was changed twice by somebody else in the same instant; the earlier version was saved as %1"),
                            {QString::fromUtf8(isRenamed ? rescue : aside)}})
        .value();
}

/// A new file on its way, with the directories that were made for it.
class Making
{
public:
    explicit Making(const Whole &whole)
        : m_whole(whole)
        , m_about(QString::fromUtf8(whole.path))
    {
    }

    ~Making()
    {
        if (!m_aside.isEmpty())
            ::unlink(m_aside.constData());
        removeEmpty(m_made);
    }

    Expected<Receipt> run()
    {
        if (isThere(m_whole.path))
            return taken();
        for (const QByteArray &directory : m_whole.directories) {
            if (::mkdir(directory.constData(), 0777) == 0)
                m_made.append(directory);
            else if (errno != EEXIST)
                return failed(errno, QString::fromUtf8(directory));
            flush(directoryOf(directory));
        }
        const auto strength = write();
        if (!strength)
            return tl::unexpected(strength.error());
        reach(m_whole, Moment::Compared);
        if (const int error = named(m_aside, m_whole.path); error != 0)
            return error == EEXIST ? taken() : failed(error, m_about);
        m_aside.clear();
        m_made.clear();
        flush(directoryOf(m_whole.path));
        return Receipt {{*strength, {{u"sha256"_s, hashOf(m_whole.text)}}}, std::nullopt};
    }

private:
    tl::unexpected<Fault> taken() const { return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "there is a file of this name already"), {}}); }

    Expected<GuardStrength> write()
    {
        const QByteArray aside = nameAside(m_whole.path, m_whole.guard, m_whole.text);
        const Descriptor file(::open(aside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!file && errno == ENOENT)
            return conflict(m_about, {QT_TRANSLATE_NOOP("Model", "the folder it was to be made in is gone"), {}});
        if (!file)
            return failed(errno, m_about);
        m_aside = aside;
        if (!writeWhole(file.fd(), m_whole.text) || ::fsync(file.fd()) != 0)
            return failed(errno, m_about);
        return strengthOn(file.fd());
    }

    const Whole &m_whole;
    QString m_about;
    QByteArray m_aside;
    QList<QByteArray> m_made;
};

void vanished(const Whole &whole)
{
    flush(directoryOf(whole.path));
    removeEmpty(whole.directories);
}

} // namespace

Expected<Receipt> made(const Whole &whole)
{
    return Making(whole).run();
}

Expected<Receipt> removed(const Whole &whole)
{
    const QString about = QString::fromUtf8(whole.path);
    const QString expected = whole.guard.token["sha256"_L1].toString();
    if (!linkTarget(whole.path).isEmpty())
        return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "a symbolic link is not removed"), {}}, about});
    GuardStrength strength = GuardStrength::Checked;
    {
        const Expected<Contents> standing = contentsOf(whole.path);
        if (!standing)
            return tl::unexpected(standing.error());
        if (hashOf(standing->bytes) != expected)
            return conflict(about, {QT_TRANSLATE_NOOP("Model", "the file was changed by somebody else"), {}});
        strength = standing->strength;
    }
    reach(whole, Moment::Compared);
    const QByteArray aside = nameAside(whole.path, whole.guard, {});
    if (::rename(whole.path.constData(), aside.constData()) != 0)
        return errno == ENOENT ? conflict(about, {QT_TRANSLATE_NOOP("Model", "the file was removed"), {}}) : failed(errno, about);
    reach(whole, Moment::Exchanged);
    {
        const Settled displaced(aside);
        if (displaced.holds(expected)) {
            if (::unlink(aside.constData()) != 0)
                return failed(errno, about);
            vanished(whole);
            return Receipt {{strength, {{u"absent"_s, true}}}, std::nullopt};
        }
    }
    reach(whole, Moment::PuttingBack);
    return tl::unexpected(givenBack(aside, whole.path));
}

Expected<void> recoveredMaking(const Whole &whole)
{
    for (const QByteArray &leftover : leftAside(whole.path, whole.guard, whole.text)) {
        if (::unlink(leftover.constData()) != 0 && errno != ENOENT)
            return failed(errno, QString::fromUtf8(leftover));
    }
    if (!isThere(whole.path))
        removeEmpty(whole.directories);
    return {};
}

Expected<void> recoveredRemoving(const Whole &whole)
{
    for (const QByteArray &leftover : leftAside(whole.path, whole.guard, {})) {
        const Expected<Contents> contents = contentsOf(leftover);
        if (!contents)
            return tl::unexpected(contents.error());
        if (hashOf(contents->bytes) != whole.guard.token["sha256"_L1].toString())
            (void)givenBack(leftover, whole.path); // what stands there is read next, and says the rest
        else if (::unlink(leftover.constData()) != 0 && errno != ENOENT)
            return failed(errno, QString::fromUtf8(leftover));
    }
    if (!isThere(whole.path))
        vanished(whole);
    return {};
}

Expected<Guard> absenceOf(const QByteArray &root, const QByteArray &path)
{
    if (isThere(path))
        return conflict(QString::fromUtf8(path), {QT_TRANSLATE_NOOP("Model", "there is a file of this name already"), {}});
    QJsonArray missing;
    for (QByteArray directory = directoryOf(path); directory.size() > root.size() && !isThere(directory); directory = directoryOf(directory))
        missing.prepend(QString::fromUtf8(directory.mid(root.size() + 1)));
    // A name that is taken makes link(2) and renameat2(2) fail on every file system: there is no instant in between.
    Guard guard {GuardStrength::Atomic, {{u"absent"_s, true}}};
    if (!missing.isEmpty())
        guard.token.insert(u"directories"_s, missing);
    return guard;
}

} // namespace meshboard::folder
