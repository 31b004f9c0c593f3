// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/exporting.h"

#include "graph/layout/layout.h"
#include "graph/topology.h"
#include "views/topology/render.h"

using namespace Qt::StringLiterals;

namespace meshboard::commands {

/// What the picture is made to be looked at in, as the room of the window is for its page.
constexpr QSizeF page(1280, 800);

ExitCode exportFiles(Invocation &invocation)
{
    if ((invocation.arguments.isEmpty() && invocation.workspace.isEmpty()) || invocation.output.isEmpty())
        return wrongUsage(invocation, u"export SOURCE… -o DIR"_s);
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments);
    if (!open)
        return failed(invocation, open.error());
    const PicturePtr picture = headless.session.store.picture();
    for (const ReadDocumentPtr &read : picture->documents) {
        if (read->documentClass == DocumentClass::Unreadable)
            invocation.err << "meshboard: " << read->document->id.path << ": " << translated(read->document->unreadable) << '\n';
    }
    const Exported what = invocation.secrets ? Exported::WithSecrets : Exported::WithoutSecrets;
    const auto files = invocation.reemit ? exportReemitted(*picture, headless.session.catalogue, invocation.output, what)
                                         : exportDocuments(*picture, invocation.output, what);
    if (!files)
        return failed(invocation, files.error());
    QJsonArray rows;
    qsizetype lacking = 0;
    for (const ExportedFile &file : *files) {
        lacking += file.lacking.size();
        for (const QString &path : file.lacking)
            invocation.err << "meshboard: " << CommandLine::tr("%1: %2 has no place in the typed values").arg(file.document.path, path) << '\n';
        QJsonObject row {{u"address"_s, addressOf(*picture, file.document.source, {u"document"_s, {}, file.document.path})},
                         {u"source"_s, picture->names.value(file.document.source)},
                         {u"file"_s, file.path},
                         {u"bytes"_s, file.bytes}};
        if (invocation.reemit)
            row.insert(u"lacking"_s, QJsonArray::fromStringList(file.lacking));
        rows.append(row);
    }
    print(invocation, {{CommandLine::tr("FILE"), u"file"_s}, {CommandLine::tr("BYTES"), u"bytes"_s, Column::Sort::Number}}, rows);
    return open->code == ExitCode::Fine && lacking > 0 ? ExitCode::Findings : open->code;
}

ExitCode graph(Invocation &invocation)
{
    const auto kind = renderKindOf(invocation.output);
    if ((invocation.arguments.isEmpty() && invocation.workspace.isEmpty()) || !kind)
        return wrongUsage(invocation, u"graph SOURCE… -o FILE.svg|.png|.dot|.json"_s);
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments);
    if (!open)
        return failed(invocation, open.error());
    const PicturePtr picture = headless.session.store.picture();
    const auto topology = std::make_shared<const Topology>(topologyOf(*picture, *picture, {}));
    std::optional<Positions> positions;
    const Call call = layOut(topology, &headless.session.sources, [&](const Positions &found) { positions = found; },
                              {.room = page});
    headless.waitFor([&] { return positions.has_value(); }, std::chrono::minutes(2));
    const auto bytes = renderTopology(*topology, positions.value_or(Positions()), *kind, false);
    if (!bytes)
        return failed(invocation, bytes.error());
    if (const auto done = writeFile(invocation.output, *bytes); !done)
        return failed(invocation, done.error());
    return open->code;
}

} // namespace meshboard::commands
