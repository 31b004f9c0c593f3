// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "app/texts.h"
#include "contract/reemit.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

tl::unexpected<Fault> refused(const QString &path, const QString &detail)
{
    return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission, verbatim(detail), path});
}

QString nameFor(const Picture &picture, const ReadDocument &read)
{
    const DocumentId &id = read.document->id;
    QString name = picture.names.value(id.source) + u'/' + id.path;
    while (name.endsWith(u'/'))
        name.chop(1);
    const bool isTree = read.syntax == text::Syntax::KeyValue && !name.endsWith(".keys"_L1);
    return isTree ? QString(name + u".keys"_s) : name;
}

Expected<QString> written(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir::cleanPath(folder.absoluteFilePath(name));
    if (!path.startsWith(folder.absolutePath() + u'/'))
        return refused(name, CommandLine::tr("it would be written outside of the folder"));
    QFile existing(path);
    if (existing.open(QIODevice::ReadOnly) && existing.readAll() == bytes)
        return path;
    if (existing.exists())
        return refused(path, CommandLine::tr("another file stands there; nothing is written over it"));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refused(path, CommandLine::tr("its folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(path, file.errorString());
    return path;
}

} // namespace

Expected<QList<ExportedFile>> exportDocuments(const Picture &picture, const QString &folder, Exported what)
{
    QList<ExportedFile> files;
    for (const ReadDocumentPtr &read : picture.documents) {
        if (read->documentClass == DocumentClass::Unreadable)
            continue;
        const bool isWhole = what == Exported::WithSecrets || read->secrets.isEmpty();
        const QByteArray bytes = isWhole ? read->document->bytes : masked(read->document->bytes, read->secrets);
        const auto path = written(QDir(folder), nameFor(picture, *read), bytes);
        if (!path)
            return tl::unexpected(path.error());
        files.append({read->document->id, *path, bytes.size(), {}});
    }
    return files;
}

Expected<QList<ExportedFile>> exportReemitted(const Picture &picture, const Catalogue &catalogue, const QString &folder, Exported what)
{
    QList<ExportedFile> files;
    for (const ReadDocumentPtr &read : picture.documents) {
        if (read->documentClass != DocumentClass::Configuration)
            continue;
        Reemitted made = reemitted(*read, catalogue);
        if (what == Exported::WithoutSecrets && !read->secrets.isEmpty()) {
            Document document = *read->document;
            document.bytes = made.bytes;
            made.bytes = masked(made.bytes, readDocument(std::make_shared<const Document>(document), catalogue)->secrets);
        }
        ExportedFile file {read->document->id, {}, made.bytes.size(), made.lacking};
        if (!made.bytes.isEmpty()) {
            const auto path = written(QDir(folder), nameFor(picture, *read), made.bytes);
            if (!path)
                return tl::unexpected(path.error());
            file.path = *path;
        }
        files.append(file);
    }
    return files;
}

} // namespace meshboard
