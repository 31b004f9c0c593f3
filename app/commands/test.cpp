// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "items/words.h"
#include "store/trial.h"

using namespace Qt::StringLiterals;

namespace meshboard::commands {

/// What a connection would bring, or why it brings nothing; nothing is kept of it.
ExitCode test(Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return wrongUsage(invocation, CommandLine::tr("test takes sources"));
    Headless headless(wishesOf(invocation));
    Trial trial(headless.session.catalogue);
    ExitCode code = ExitCode::Fine;
    QJsonArray rows;
    for (const QString &argument : std::as_const(invocation.arguments)) {
        const auto connections = headless.meant(argument);
        if (!connections)
            return failed(invocation, connections.error());
        for (const Connection &connection : *connections) {
            const auto found = headless.answerOf<Trial::Found>([&](const auto &done) {
                headless.session.keyring.find(connection.id, [&](const Credentials &kept) { trial.start(connection, kept, done, invocation.patience); });
            });
            if (!found) {
                code = ExitCode::SourceFailed;
                invocation.err << "meshboard: " << connection.name << ": " << commands::sentenceOf(found.error()) << '\n';
                continue;
            }
            QJsonArray findings;
            for (const Finding &finding : found->findings) {
                findings.append(translated(finding.what));
                if (!invocation.json)
                    invocation.err << connection.name << ": " << translated(finding.what) << '\n';
            }
            rows.append(QJsonObject {{u"source"_s, connection.name},
                                     {u"url"_s, connection.url.toString()},
                                     {u"server"_s, translated(found->server)},
                                     {u"identity"_s, found->identity},
                                     {u"services"_s, found->services},
                                     {u"instances"_s, found->instances},
                                     {u"documents"_s, found->documents},
                                     {u"findings"_s, findings}});
        }
    }
    if (rows.isEmpty() && !invocation.json)
        return code;
    print(invocation,
          {{CommandLine::tr("SOURCE"), u"source"_s},
           {CommandLine::tr("SERVER"), u"server"_s},
           {CommandLine::tr("SERVICES"), u"services"_s, Column::Sort::Number},
           {CommandLine::tr("INSTANCES"), u"instances"_s, Column::Sort::Number},
           {CommandLine::tr("DOCUMENTS"), u"documents"_s, Column::Sort::Number}},
          rows);
    return code;
}

} // namespace meshboard::commands
