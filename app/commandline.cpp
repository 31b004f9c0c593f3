// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/command.h"
#include "app/texts.h"
#include "checks/explained.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

struct Command
{
    QLatin1StringView name;
    ExitCode (*run)(commands::Invocation &);
};

constexpr Command all[] {
    {"list"_L1, commands::list},     {"show"_L1, commands::show},       {"check"_L1, commands::check},
    {"split"_L1, commands::split},   {"plan"_L1, commands::plan},       {"apply"_L1, commands::apply},
    {"history"_L1, commands::history}, {"undo"_L1, commands::undo},     {"export"_L1, commands::exportFiles},
    {"graph"_L1, commands::graph},   {"new"_L1, commands::makeNew},
    {"test"_L1, commands::test},     {"register"_L1, commands::registerService},
};

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(all), std::end(all), [&](const Command &one) { return name == one.name; });
    return found == std::end(all) ? nullptr : found;
}

QString help(const QString &topic)
{
    const QString path = u":/help/"_s + (topic.isEmpty() ? u"meshboard"_s : topic);
    QFile file(path + u'_' + QLocale().name().section(u'_', 0, 0) + u".txt"_s);
    if (!file.exists())
        file.setFileName(path + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    // What is written without spaces may break anywhere.
    const bool hasSpaces = text.contains(u' ') && text.front().unicode() < 0x2e80;
    const QStringList words = hasSpaces ? text.split(u' ') : text.split(QString(), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && line.size() + word.size() >= (hasSpaces ? width : width / 2))
            lines.append(std::exchange(line, {}));
        line += (hasSpaces && !line.isEmpty() ? u" "_s : QString()) + word;
    }
    return lines << line;
}

QString severitiesOf(const Explanation &page)
{
    QStringList words;
    for (const QByteArray &severity : page.severities)
        words.append(commands::inTheirWords(QString::fromLatin1(severity)));
    return words.join(u", ");
}

QString pageAbout(const QString &code)
{
    const Explanation page = explanationOf(code.toUpper().toLatin1());
    if (page.isNull())
        return {};
    QStringList lines {QString::fromLatin1(page.code) + u"  "_s + page.title + u" ("_s + severitiesOf(page) + u')', {}};
    lines += wrapped(page.why, 100);
    for (const auto &[heading, text] : {std::pair {CommandLine::tr("What to do:"), page.advice}, {CommandLine::tr("Fix:"), page.fix}}) {
        if (!text.isEmpty())
            lines << QString() << wrapped(heading + u' ' + text, 100);
    }
    QStringList others;
    for (const Elsewhere &other : foundElsewhere()) {
        if (other.ours.contains(page.code))
            others.append(QString::fromLatin1(other.code) + u' ' + other.name);
    }
    if (!others.isEmpty())
        lines << QString() << wrapped(CommandLine::tr("Others call it: %1").arg(others.join(u", ")), 100);
    return lines.join(u'\n') + u'\n';
}

QString nameOfReason(const QByteArray &reason)
{
    if (reason == "cluster")
        return CommandLine::tr("- needs the running cluster: its pods, proxies or control plane");
    if (reason == "ambient")
        return CommandLine::tr("- about ambient mode, which is not modelled here");
    if (reason == "install")
        return CommandLine::tr("- about the installation of Istio, not about routes");
    if (reason == "gone")
        return CommandLine::tr("- no longer said there");
    if (reason == "fine")
        return CommandLine::tr("- no trouble: Istio settles it by itself");
    if (reason == "style")
        return CommandLine::tr("- a habit of names, nothing that goes wrong");
    return CommandLine::tr("- not checked here yet");
}

/// All codes, and beside those of other programs ours.
QString tableOfFindings()
{
    QString text;
    for (const Explanation &page : explanations(QLocale().name().section(u'_', 0, 0)))
        text += QString::fromLatin1(page.code) + u"  "_s + page.title + u" ("_s + severitiesOf(page) + u")\n"_s;
    text += u'\n' + CommandLine::tr("Codes of istioctl analyze (IST) and Kiali (KIA), and what is said here:") + u"\n"_s;
    for (const Elsewhere &other : foundElsewhere()) {
        const QByteArray ours = other.ours.join(' ');
        text += QString::fromLatin1(other.code) + u' ' + other.name + u"  "_s + (ours.isEmpty() ? nameOfReason(other.reason) : QString::fromLatin1(ours)) + u'\n';
    }
    return text;
}

/// What was printed has to arrive: a full disk is no success. Who reads no further has seen what they wanted.
ExitCode written(QFile &file, QTextStream &out, QTextStream &err, ExitCode code)
{
    out.flush();
    if (out.status() == QTextStream::Ok && file.flush())
        return code;
    if (errno == EPIPE)
        return code;
    err << "meshboard: " << CommandLine::tr("what it prints cannot be written: %1").arg(file.errorString()) << '\n';
    return code == ExitCode::Fine ? ExitCode::Refused : code;
}

} // namespace

bool isCommand(const QString &word)
{
    return word == "help"_L1 || commandNamed(word);
}

bool needsFonts(const QString &command)
{
    return command == "graph"_L1;
}

ExitCode runCommand(const QStringList &arguments)
{
    QFile standardOutput;
    QFile standardError;
    (void)standardOutput.open(stdout, QIODevice::WriteOnly);
    (void)standardError.open(stderr, QIODevice::WriteOnly);
    QTextStream out(&standardOutput);
    QTextStream err(&standardError);
    const QString name = arguments.value(0);

    QCommandLineParser parser;
    parser.addPositionalArgument(u"arguments"_s, {});
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, {}, u"file"_s);
    const QCommandLineOption workspace({u"w"_s, u"workspace"_s}, {}, u"file"_s);
    const QCommandLineOption allowWrite(u"allow-write"_s, {}, u"source"_s);
    const QCommandLineOption confirm(u"confirm"_s, {}, u"source"_s);
    const QCommandLineOption allowErrors(u"allow-errors"_s);
    const QCommandLineOption shared(u"shared"_s, {}, u"all|here"_s);
    const QCommandLineOption timeout(u"timeout"_s, {}, u"seconds"_s, u"10"_s);
    const QCommandLineOption reemit(u"reemit"_s);
    const QCommandLineOption secrets(u"secrets"_s);
    const QCommandLineOption in(u"in"_s, {}, u"source"_s);
    const QCommandLineOption port(u"port"_s, {}, u"port"_s);
    const QCommandLineOption host(u"host"_s, {}, u"host"_s);
    const QCommandLineOption id(u"id"_s, {}, u"id"_s);
    const QCommandLineOption check(u"check"_s, {}, u"url"_s);
    const QCommandLineOption format(u"format"_s, {}, u"name"_s, u"JSON"_s);
    const QCommandLineOption wantsHelp(QStringList {u"h"_s, u"help"_s});
    parser.addOptions({json, output, workspace, allowWrite, confirm, allowErrors, shared, timeout, reemit, secrets, in, port, host, id, check, format, wantsHelp});
    const bool isParsed = parser.parse(arguments);

    if (name == "help"_L1 || parser.isSet(wantsHelp)) {
        const QString topic = name == "help"_L1 ? parser.positionalArguments().value(0) : QString();
        const QString text = topic == "checks"_L1                                  ? help(topic) + tableOfFindings()
            : topic.startsWith("MB"_L1, Qt::CaseInsensitive) && topic.size() == 6 ? pageAbout(topic)
                                                                                  : help(topic);
        if (text.isEmpty()) {
            err << "meshboard: " << CommandLine::tr("there is no help on %1").arg(topic) << '\n';
            return ExitCode::Usage;
        }
        out << text;
        return written(standardOutput, out, err, ExitCode::Fine);
    }

    commands::Invocation invocation {parser.positionalArguments(), parser.isSet(json), parser.value(output), parser.value(workspace),
                                     parser.values(allowWrite), parser.values(confirm), SharedChoice::Ask,
                                     std::chrono::milliseconds(10'000), out, err};
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return commands::wrongUsage(invocation, CommandLine::tr("unknown option %1").arg(unknown.first()));
    if (!isParsed)
        return commands::wrongUsage(invocation, parser.errorText());
    bool isNumber = false;
    const double seconds = parser.value(timeout).toDouble(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 3600)
        return commands::wrongUsage(invocation, CommandLine::tr("--timeout takes seconds, more than 0 and up to 3600"));
    invocation.patience = std::chrono::milliseconds(qint64(seconds * 1000));
    if (parser.isSet(shared)) {
        const QString choice = parser.value(shared);
        if (choice != "all"_L1 && choice != "here"_L1)
            return commands::wrongUsage(invocation, CommandLine::tr("--shared takes all or here"));
        invocation.shared = choice == "all"_L1 ? SharedChoice::All : SharedChoice::Here;
    }
    invocation.reemit = parser.isSet(reemit);
    invocation.allowErrors = parser.isSet(allowErrors);
    invocation.secrets = parser.isSet(secrets);
    invocation.registration = {parser.value(in), parser.value(port), parser.value(host), parser.value(id), parser.value(check), parser.value(format)};
    return written(standardOutput, out, err, commandNamed(name)->run(invocation));
}

} // namespace meshboard
