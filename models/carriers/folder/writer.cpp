// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/writer.h"

#include "carriers/folder/replace.h"
#include "carriers/folder/walk.h"
#include "carriers/folder/whole.h"
#include "contract/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

Writer::Writer(const Source &source)
    : m_source(source)
    , m_root(folderOf(source.connection().url))
    , m_thread(source.thread())
{
}

Writer::~Writer()
{
    *m_isAlive = false;
}

GuardStrength Writer::strengthFor(const DocumentId &) const
{
    return m_source.strength();
}

/// Runs `work` on the I/O thread and answers on the main one, unless cancelled or we are gone by then.
template <typename Result>
Call Writer::ask(std::function<Expected<Result>()> work, std::function<void(Expected<Result>)> done)
{
    const auto waiting = std::make_shared<std::function<void(Expected<Result>)>>(std::move(done));
    m_thread->run([work = std::move(work), waiting, isAlive = m_isAlive] {
        Expected<Result> result = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [result = std::move(result), waiting, isAlive] {
                if (const auto answer = std::exchange(*waiting, nullptr); answer && *isAlive)
                    answer(result);
            },
            Qt::QueuedConnection);
    });
    return Call([waiting] { *waiting = nullptr; });
}

Expected<QByteArray> Writer::pathOf(const DocumentId &document) const
{
    // Plans are files: a path in one may have been made to lead out of the folder.
    const QString path = document.path;
    const bool isInside = !path.isEmpty() && QDir::isRelativePath(path) && QDir::cleanPath(path) == path && path != ".."_L1
        && !path.startsWith("../"_L1) && !path.contains(QChar::Null);
    if (document.source != m_source.id() || !isInside)
        return tl::unexpected(
            Fault {Fault::Kind::Refused, {document.source, path, {}, 0, 0, {}}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "not a path inside the folder"), {}}, path});
    return QString(m_root + u'/' + path).toUtf8();
}

namespace {

template <typename Result>
Expected<Result> placed(Expected<Result> result, const DocumentId &document)
{
    if (!result) {
        result.error().place.source = document.source;
        result.error().place.document = document.path;
    }
    return result;
}

Expected<Document> documentAt(const QByteArray &path, const DocumentId &id)
{
    const Expected<Contents> contents = contentsOf(path);
    if (!contents)
        return tl::unexpected(contents.error());
    Document document;
    document.id = id;
    document.bytes = contents->bytes;
    document.guard = guardOf(*contents, path);
    document.changedAt = QDateTime::fromMSecsSinceEpoch(contents->signature.modified / 1'000'000, Qt::UTC);
    return document;
}

Replacement replacementFor(const QByteArray &path, const Write &write)
{
    Replacement replacement;
    replacement.path = path;
    replacement.after = write.after;
    replacement.guard = write.guard;
    return replacement;
}

Whole wholeFor(const QByteArray &root, const QByteArray &path, const Write &write)
{
    Whole whole;
    whole.path = path;
    whole.text = write.after;
    whole.guard = write.guard;
    for (const QJsonValue &directory : write.guard.token["directories"_L1].toArray()) {
        // Those of the document's own path only: a plan is a file, and may have been made to say something else.
        if (write.document.path.startsWith(QString(directory.toString() + u'/')))
            whole.directories.append(root + '/' + directory.toString().toUtf8());
    }
    return whole;
}

Message notShown()
{
    return {QT_TRANSLATE_NOOP("Model", "a file of this name would not be read: the name of a document ends like its syntax, .yaml say, and no part of it begins with a dot"), {}};
}

/// A file that we would not show is not made: who made it would look for it.
bool isShown(const DocumentId &document)
{
    Document named;
    named.id = document;
    const QStringList parts = document.path.split(u'/');
    return syntaxOf(named) && std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) { return isHidden(part.toUtf8()); });
}

Expected<Receipt> written(const QByteArray &root, const QByteArray &path, const Write &write)
{
    if (write.sort == Write::Sort::Create) {
        if (!write.guard.token["absent"_L1].toBool())
            return tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, {QT_TRANSLATE_NOOP("Model", "the guard is not that of an absent file"), {}}, QString::fromUtf8(path)});
        if (!isShown(write.document))
            return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::ReviewDraft, notShown(), QString::fromUtf8(path)});
        return made(wholeFor(root, path, write));
    }
    if (write.guard.token["sha256"_L1].toString() != hashOf(write.before))
        return tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft,
                                     {QT_TRANSLATE_NOOP("Model", "the guard is not that of the document the write was made on"), {}}, QString::fromUtf8(path)});
    return write.sort == Write::Sort::Remove ? removed(wholeFor(root, path, write)) : replaced(replacementFor(path, write));
}

Expected<void> clearedUp(const QByteArray &root, const QByteArray &path, const Write &cutOff)
{
    switch (cutOff.sort) {
    case Write::Sort::Create: return recoveredMaking(wholeFor(root, path, cutOff));
    case Write::Sort::Remove: return recoveredRemoving(wholeFor(root, path, cutOff));
    case Write::Sort::Change: break;
    }
    return recovered(replacementFor(path, cutOff));
}

Expected<ServerIdentity> identityOf(const QString &root)
{
    struct stat stat {};
    if (::stat(root.toUtf8().constData(), &stat) != 0)
        return tl::unexpected(faultOf(errno, root));
    return ServerIdentity {{u"device"_s, QString::number(stat.st_dev)}, {u"inode"_s, QString::number(stat.st_ino)}};
}

} // namespace

Call Writer::write(const Write &write, Written done)
{
    return ask<Receipt>(
        [path = pathOf(write.document), write, root = m_root.toUtf8()]() -> Expected<Receipt> {
            return placed(path.and_then([&](const QByteArray &there) { return written(root, there, write); }), write.document);
        },
        std::move(done));
}

Call Writer::absence(const DocumentId &document, Absent done)
{
    return ask<Guard>(
        [path = pathOf(document), document, root = m_root.toUtf8()]() -> Expected<Guard> {
            if (!isShown(document))
                return placed(Expected<Guard>(tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::ReviewDraft, notShown(), document.path})), document);
            return placed(path.and_then([&](const QByteArray &there) { return absenceOf(root, there); }), document);
        },
        std::move(done));
}

Call Writer::read(const DocumentId &document, Read done)
{
    return ask<Document>(
        [path = pathOf(document), document]() -> Expected<Document> {
            return placed(path.and_then([&](const QByteArray &there) { return documentAt(there, document); }), document);
        },
        std::move(done));
}

Call Writer::recover(const Write &cutOff, Read done)
{
    return ask<Document>(
        [path = pathOf(cutOff.document), cutOff, root = m_root.toUtf8()]() -> Expected<Document> {
            return placed(path.and_then([&](const QByteArray &there) {
                              return clearedUp(root, there, cutOff).and_then([&] { return documentAt(there, cutOff.document); });
                          }),
                          cutOff.document);
        },
        std::move(done));
}

Call Writer::identify(Identified done)
{
    return ask<ServerIdentity>([root = m_root] { return identityOf(root); }, std::move(done));
}

} // namespace meshboard::folder
