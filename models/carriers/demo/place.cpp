// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/place.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

using namespace Qt::StringLiterals;

static void initialiseShop()
{
    Q_INIT_RESOURCE(shop);
}

namespace meshboard::demo {

namespace {

Message words(int error)
{
    return verbatim(QString::fromStdString(std::generic_category().message(error)));
}

tl::unexpected<Fault> failed(const QString &path, const Message &detail)
{
    return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission, detail, path});
}

/// A directory that is ours alone: in a place where everybody may write, somebody else may have been there first.
Expected<void> makePrivate(const QString &path)
{
    const QByteArray native = path.toUtf8();
    if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return failed(path, words(errno));
    struct stat stat {};
    if (::lstat(native.constData(), &stat) != 0)
        return failed(path, words(errno));
    if (!S_ISDIR(stat.st_mode) || stat.st_uid != ::geteuid() || (stat.st_mode & 022) != 0)
        return failed(path, {QT_TRANSLATE_NOOP("Model", "not a directory that only this account may write to"), {}});
    return {};
}

Expected<QString> root()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasRuntime = !runtime.isEmpty() && ::access(runtime.toUtf8().constData(), W_OK | X_OK) == 0;
    const QString path = hasRuntime ? QString(runtime + u"/meshboard-demo")
                                    : QString(QDir::tempPath() + u"/meshboard-demo-" + QString::number(::geteuid()));
    if (const auto made = makePrivate(path); !made)
        return tl::unexpected(made.error());
    return path;
}

QString shippedFolder(const QString &folder)
{
    initialiseShop();
    return u":/meshboard/demo/shop/"_s + folder;
}

Expected<void> writeShipped(const QString &folder, const QString &to)
{
    const QDir shipped(shippedFolder(folder));
    QDirIterator files(shipped.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = to + u'/' + shipped.relativeFilePath(file.fileName());
        if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(path).path()))
            return failed(path, verbatim(file.errorString()));
        if (const auto saved = save(path, file.readAll()); !saved)
            return saved;
    }
    return {};
}

} // namespace

const QStringList &folders()
{
    static const QStringList names {u"istio"_s, u"consul"_s, u"traefik"_s};
    return names;
}

Expected<QString> preparedFolder(const QString &folder)
{
    const Expected<QString> base = root();
    if (!base)
        return base;
    const QString path = *base + u'/' + folder;
    if (QFileInfo(path).isDir())
        return path;
    // Made whole beside and then renamed: a second process that starts now sees all of it or nothing.
    const QString making = *base + u"/." + folder + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    if (const auto written = makePrivate(making).and_then([&] { return writeShipped(folder, making); }); !written)
        return tl::unexpected(written.error());
    if (::rename(making.toUtf8().constData(), path.toUtf8().constData()) != 0) {
        const int error = errno;
        QDir(making).removeRecursively();
        if (error != EEXIST && error != ENOTEMPTY)
            return failed(path, words(error));
    }
    return path;
}

Expected<void> restoreFolder(const QString &folder)
{
    const Expected<QString> path = preparedFolder(folder);
    return path ? writeShipped(folder, *path) : tl::unexpected(path.error());
}

Expected<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(path, verbatim(file.errorString()));
    return {};
}

} // namespace meshboard::demo
