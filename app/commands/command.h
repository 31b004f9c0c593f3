// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/headless.h"
#include "app/texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace meshboard::commands {

/// One run of the program on the command line.
struct Invocation
{
    QStringList arguments; ///< after the command and without options
    bool json = false;
    QString output;        ///< -o
    QString workspace;     ///< -w
    QStringList allowWrite;
    QStringList confirm;
    SharedChoice shared = SharedChoice::Ask;
    std::chrono::milliseconds patience {10'000};
    QTextStream &out;
    QTextStream &err;
    bool reemit = false;   ///< export: from typed values
    bool allowErrors = false; ///< apply: of an undo
    bool secrets = false;  ///< export: secrets, too
    struct Registration
    {
        QString in; ///< the source
        QString port;
        QString host;
        QString id;
        QString check;
        QString format;
    };
    Registration registration {}; ///< register
};

ExitCode list(Invocation &invocation);
ExitCode show(Invocation &invocation);
ExitCode check(Invocation &invocation);
ExitCode split(Invocation &invocation);
ExitCode plan(Invocation &invocation);
ExitCode apply(Invocation &invocation);
ExitCode history(Invocation &invocation);
ExitCode undo(Invocation &invocation);
ExitCode exportFiles(Invocation &invocation);
ExitCode graph(Invocation &invocation);
ExitCode makeNew(Invocation &invocation);
ExitCode test(Invocation &invocation);
ExitCode registerService(Invocation &invocation);

// -------------------------------------------------------------------------------------------------------- common

/// A column of the text that a person reads; `key` is the field of the objects that `--json` prints.
struct Column
{
    enum class Sort : quint8 {
        Text,
        Number,
        Word, ///< one of the program's own words: stable in JSON, translated for a person
    };
    QString title;
    QString key;
    Sort sort = Sort::Text;
};
/// The rows as a JSON array, or as a table of these columns.
void print(Invocation &invocation, const QList<Column> &columns, const QJsonArray &rows);

/// A stable word in the language of whoever reads it.
QString inTheirWords(const QString &word);

/// The whole file, or what an option like -o named cannot be written.
Expected<void> writeFile(const QString &path, const QByteArray &bytes);

/// The rows that `list` prints for things that stand in no document as an object: instances, edges, keys.
QJsonArray listedAt(const Picture &picture, SourceId source, const ObjectKey &object);

/// A fault as one line; the exit code that tells it.
QString sentenceOf(const Fault &fault);
ExitCode failed(Invocation &invocation, const Fault &fault);
ExitCode wrongUsage(Invocation &invocation, const QString &why);

/// Opens the sources and waits for them. Those that failed are told on stderr and leave `SourceFailed` behind.
struct OpenSources
{
    QList<SourceId> ids;
    ExitCode code = ExitCode::Fine;
};
Expected<OpenSources> openAll(Invocation &invocation, Headless &headless, const QStringList &arguments);

/// What an address points at. Opens its source where it is not open yet.
struct Addressed
{
    Address address;
    SourceId source;
};
Expected<Addressed> openAddress(Invocation &invocation, Headless &headless, const QString &text);

Headless::Wishes wishesOf(const Invocation &invocation);

/// Plan as text: sentences, diffs, findings; written to -o where one was given.
ExitCode present(Invocation &invocation, const Plan &plan, const Sources &sources);
/// The plan of what is staged, presented; nothing is written anywhere but to -o. Where there is nothing to do the plan is empty:
/// an older one must not stay behind under that name.
ExitCode planStaged(Invocation &invocation, Headless &headless);

} // namespace meshboard::commands
