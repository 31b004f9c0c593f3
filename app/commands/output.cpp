// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "graph/layout/layout.h"
#include "graph/topology.h"
#include "views/topology/render.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

Fault refused(const QString &path, const QString &detail)
{
    return {Fault::Kind::Refused, {}, Remedy::CheckPermission, detail, path};
}

Expected<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(refused(path, file.errorString()));
    return {};
}

/// Below the folder and nowhere else, whatever a document calls itself.
std::optional<QString> below(const QDir &folder, const QString &path)
{
    const QString whole = QDir::cleanPath(folder.absoluteFilePath(path));
    return whole.startsWith(folder.absolutePath() + u'/') ? std::optional(whole) : std::nullopt;
}

} // namespace

ExitCode exportFiles(Invocation &invocation)
{
    if ((invocation.arguments.isEmpty() && invocation.workspace.isEmpty()) || invocation.output.isEmpty())
        return wrongUsage(invocation, u"export SOURCE… -o DIR"_s);
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments);
    if (!open)
        return failed(invocation, open.error());
    const QDir folder(invocation.output);
    const PicturePtr picture = headless.session.store.picture();
    QJsonArray rows;
    for (const ReadDocumentPtr &read : picture->documents) {
        const Document &document = *read->document;
        if (!document.unreadable.isEmpty()) {
            invocation.err << "meshboard: " << document.id.path << ": " << document.unreadable << '\n';
            continue;
        }
        // A key tree has no file name of its own.
        const bool isTree = read->syntax == text::Syntax::KeyValue && !document.id.path.endsWith(".keys"_L1);
        QString name = picture->names.value(document.id.source) + u'/' + document.id.path;
        while (name.endsWith(u'/'))
            name.chop(1);
        const auto path = below(folder, isTree ? QString(name + u".keys"_s) : name);
        if (!path)
            return failed(invocation, refused(document.id.path, u"it would be written outside of the folder"_s));
        QFile existing(*path);
        const bool isSame = existing.open(QIODevice::ReadOnly) && existing.readAll() == document.bytes;
        if (existing.exists() && !isSame)
            return failed(invocation, refused(*path, u"another file stands there; nothing is written over it"_s));
        if (!QDir().mkpath(QFileInfo(*path).absolutePath()))
            return failed(invocation, refused(*path, u"the folder cannot be made"_s));
        if (const auto done = isSame ? Expected<void>() : write(*path, document.bytes); !done)
            return failed(invocation, done.error());
        rows.append(QJsonObject {{u"address"_s, addressOf(*picture, document.id.source, {u"document"_s, {}, document.id.path})},
                                 {u"source"_s, picture->names.value(document.id.source)},
                                 {u"file"_s, *path},
                                 {u"bytes"_s, document.bytes.size()}});
    }
    print(invocation, {{u"FILE"_s, u"file"_s}, {u"BYTES"_s, u"bytes"_s, true}}, rows);
    return open->code;
}

ExitCode graph(Invocation &invocation)
{
    const auto kind = renderKindOf(invocation.output);
    if ((invocation.arguments.isEmpty() && invocation.workspace.isEmpty()) || !kind)
        return wrongUsage(invocation, u"graph SOURCE… -o FILE.svg, .png, .dot or .json"_s);
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments);
    if (!open)
        return failed(invocation, open.error());
    const PicturePtr picture = headless.session.store.picture();
    const Topology topology = topologyOf(*picture, *picture, {});
    std::optional<Positions> positions;
    const Call call = layOut(topology, &headless.session.sources, [&](const Positions &found) { positions = found; });
    headless.waitFor([&] { return positions.has_value(); }, std::chrono::minutes(2));
    const auto bytes = renderTopology(topology, positions.value_or(Positions()), *kind, false);
    if (!bytes)
        return failed(invocation, bytes.error());
    if (const auto done = write(invocation.output, *bytes); !done)
        return failed(invocation, done.error());
    return open->code;
}

} // namespace meshboard::commands
