// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

/// The words that JSON has as they are.
[[maybe_unused]] constexpr const char *stableWords[] {
    QT_TRANSLATE_NOOP("CommandLine", "unknown"),       QT_TRANSLATE_NOOP("CommandLine", "passing"),
    QT_TRANSLATE_NOOP("CommandLine", "warning"),       QT_TRANSLATE_NOOP("CommandLine", "critical"),
    QT_TRANSLATE_NOOP("CommandLine", "in"),            QT_TRANSLATE_NOOP("CommandLine", "starting"),
    QT_TRANSLATE_NOOP("CommandLine", "draining"),      QT_TRANSLATE_NOOP("CommandLine", "out"),
    QT_TRANSLATE_NOOP("CommandLine", "note"),          QT_TRANSLATE_NOOP("CommandLine", "error"),
    QT_TRANSLATE_NOOP("CommandLine", "configuration"), QT_TRANSLATE_NOOP("CommandLine", "template"),
    QT_TRANSLATE_NOOP("CommandLine", "overlay"),       QT_TRANSLATE_NOOP("CommandLine", "other"),
    QT_TRANSLATE_NOOP("CommandLine", "broken"),        QT_TRANSLATE_NOOP("CommandLine", "unreadable"),
    QT_TRANSLATE_NOOP("CommandLine", "route"),         QT_TRANSLATE_NOOP("CommandLine", "split"),
    QT_TRANSLATE_NOOP("CommandLine", "failover"),      QT_TRANSLATE_NOOP("CommandLine", "mirror"),
    QT_TRANSLATE_NOOP("CommandLine", "checked"),       QT_TRANSLATE_NOOP("CommandLine", "atomic"),
    QT_TRANSLATE_NOOP("CommandLine", "waiting"),       QT_TRANSLATE_NOOP("CommandLine", "writing"),
    QT_TRANSLATE_NOOP("CommandLine", "written"),       QT_TRANSLATE_NOOP("CommandLine", "not written"),
    QT_TRANSLATE_NOOP("CommandLine", "foreign"),       QT_TRANSLATE_NOOP("CommandLine", "running"),
    QT_TRANSLATE_NOOP("CommandLine", "applied"),       QT_TRANSLATE_NOOP("CommandLine", "partly"),
    QT_TRANSLATE_NOOP("CommandLine", "failed"),        QT_TRANSLATE_NOOP("CommandLine", "unsettled"),
    QT_TRANSLATE_NOOP("CommandLine", "unreachable"),   QT_TRANSLATE_NOOP("CommandLine", "timed out"),
    QT_TRANSLATE_NOOP("CommandLine", "refused"),       QT_TRANSLATE_NOOP("CommandLine", "not found"),
    QT_TRANSLATE_NOOP("CommandLine", "conflict"),      QT_TRANSLATE_NOOP("CommandLine", "malformed"),
    QT_TRANSLATE_NOOP("CommandLine", "unsupported"),   QT_TRANSLATE_NOOP("CommandLine", "wrong target"),
    QT_TRANSLATE_NOOP("CommandLine", "incomplete"),    QT_TRANSLATE_NOOP("CommandLine", "cancelled"),
    QT_TRANSLATE_NOOP("CommandLine", "internal"),
};

QString cellText(const QJsonValue &value, Column::Sort sort = Column::Sort::Text)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(cellText(part));
        return parts.join(u", ");
    }
    if (sort == Column::Sort::Word)
        return inTheirWords(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 10);
    if (value.isBool())
        return value.toBool() ? CommandLine::tr("yes") : CommandLine::tr("no");
    return value.toString();
}

/// In cells of a terminal: the signs of Chinese take two.
qsizetype widthOf(const QString &text)
{
    return text.size() + std::count_if(text.cbegin(), text.cend(), [](QChar sign) {
               const char16_t code = sign.unicode();
               return (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xff61);
           });
}

ExitCode codeOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Conflict:
        return ExitCode::GuardFailed;
    case Fault::Kind::Refused:
    case Fault::Kind::WrongTarget:
    case Fault::Kind::Internal:
        return ExitCode::Refused;
    case Fault::Kind::Unreachable:
    case Fault::Kind::TimedOut:
    case Fault::Kind::Incomplete:
    case Fault::Kind::Cancelled:
        return ExitCode::SourceFailed;
    case Fault::Kind::NotFound:
    case Fault::Kind::Malformed:
    case Fault::Kind::Unsupported:
        break;
    }
    return ExitCode::Usage;
}

void printFindings(Invocation &invocation, const QString &title, const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return;
    invocation.out << '\n' << title << '\n';
    for (const Finding &finding : findings)
        invocation.out << "  " << inTheirWords(nameOf(finding.severity)) << ' ' << QString::fromLatin1(finding.code) << ' ' << finding.place.document
                       << ':' << finding.place.line << ": " << translated(finding.what) << '\n';
}

} // namespace

QString inTheirWords(const QString &word)
{
    return CommandLine::tr(word.toUtf8().constData());
}

Expected<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto done = [&](auto &&file, QIODevice::OpenMode how, const auto &finish) -> Expected<void> {
        if (file.open(QIODevice::WriteOnly | how) && file.write(bytes) == bytes.size() && finish(file))
            return {};
        return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission, verbatim(file.errorString()), path});
    };
    // A pipe or a device is written to: putting a file in its place would take it away from everybody.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return done(QFile(path), QIODevice::Unbuffered, [](QFile &) { return true; });
    return done(QSaveFile(path), {}, [](QSaveFile &file) { return file.commit(); });
}

void print(Invocation &invocation, const QList<Column> &columns, const QJsonArray &rows)
{
    if (invocation.json) {
        invocation.out << QJsonDocument(rows).toJson();
        return;
    }
    QList<qsizetype> widths;
    for (const Column &column : columns) {
        qsizetype width = widthOf(column.title);
        for (const QJsonValue &row : rows)
            width = std::max(width, widthOf(cellText(row[column.key], column.sort)));
        widths.append(width);
    }
    const auto line = [&](const auto &textOf) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString cell = textOf(columns[i]);
            const QString room(widths[i] - widthOf(cell), u' ');
            text += columns[i].sort == Column::Sort::Number ? room + cell : cell + room;
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        invocation.out << text << '\n';
    };
    line([](const Column &column) { return column.title; });
    for (const QJsonValue &row : rows)
        line([&](const Column &column) { return cellText(row[column.key], column.sort); });
}

QString sentenceOf(const Fault &fault)
{
    QStringList parts;
    for (const QString &part : {fault.about, inTheirWords(nameOf(fault.kind)), translated(fault.detail)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString text = parts.join(u": ");
    if (!fault.place.document.isEmpty() && fault.place.document != fault.about)
        text += u" ("_s + fault.place.document + (fault.place.line ? u':' + QString::number(fault.place.line) : QString()) + u')';
    else if (fault.place.line)
        text += u' ' + CommandLine::tr("(line %1)").arg(fault.place.line);
    return text;
}

ExitCode failed(Invocation &invocation, const Fault &fault)
{
    invocation.err << "meshboard: " << sentenceOf(fault) << '\n';
    return codeOf(fault.kind);
}

ExitCode wrongUsage(Invocation &invocation, const QString &why)
{
    invocation.err << "meshboard: " << why << '\n' << CommandLine::tr("Try: %1").arg(u"meshboard help"_s) << '\n';
    return ExitCode::Usage;
}

Headless::Wishes wishesOf(const Invocation &invocation)
{
    return {invocation.workspace, invocation.patience};
}

Expected<OpenSources> openAll(Invocation &invocation, Headless &headless, const QStringList &arguments)
{
    const auto ids = headless.open(arguments);
    if (!ids)
        return tl::unexpected(ids.error());
    OpenSources open {*ids, ExitCode::Fine};
    const QHash<SourceId, Fault> failures = headless.settle();
    for (auto it = failures.cbegin(); it != failures.cend(); ++it) {
        invocation.err << "meshboard: " << headless.session.sources.nameOf(it.key()) << ": " << sentenceOf(it.value()) << '\n';
        open.code = ExitCode::SourceFailed;
    }
    return open;
}

Expected<Addressed> openAddress(Invocation &invocation, Headless &headless, const QString &text)
{
    const auto address = Address::fromString(text);
    if (!address)
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress,
                                     verbatim(CommandLine::tr("an address is %1 or %2, - for no scope").arg(u"SOURCE/kind/scope/name"_s, u"SOURCE/kind/scope/name#7"_s)), text});
    const tl::unexpected<Fault> notReached(Fault {Fault::Kind::Unreachable, {}, Remedy::Retry, {}, address->source});
    if (const auto id = headless.session.sources.named(address->source)) {
        if (headless.settle().contains(*id))
            return notReached;
        return Addressed {*address, *id};
    }
    const auto open = openAll(invocation, headless, {address->source});
    if (!open && open.error().kind == Fault::Kind::Unsupported && !address->source.contains(u':'))
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress,
                                     verbatim(CommandLine::tr("no source is known by this name; say which it is: %1").arg(address->source + u"=URL"_s)),
                                     address->source});
    if (!open)
        return tl::unexpected(open.error());
    if (open->code != ExitCode::Fine)
        return notReached;
    return Addressed {*address, open->ids.first()};
}

ExitCode present(Invocation &invocation, const Plan &plan, const Sources &sources)
{
    if (invocation.json) {
        QJsonArray rows;
        for (const PlanStep &step : plan.steps) {
            const QString source = sources.nameOf(step.write.document.source);
            rows.append(QJsonObject {{u"address"_s, Address {source, {u"document"_s, {}, step.write.document.path}, 0}.toString()},
                                     {u"source"_s, source},
                                     {u"document"_s, step.write.document.path},
                                     {u"guard"_s, nameOf(step.write.guard.strength)},
                                     {u"diff"_s, unifiedDiff(step)}});
        }
        print(invocation, {}, rows);
    } else {
        for (const Message &sentence : sentencesOf(plan))
            invocation.out << translated(sentence) << '\n';
        for (const PlanStep &step : plan.steps)
            invocation.out << '\n' << unifiedDiff(step);
        printFindings(invocation, CommandLine::tr("Findings it would cause:"), plan.caused);
        printFindings(invocation, CommandLine::tr("Findings it would end:"), plan.cured);
    }
    if (invocation.output.isEmpty())
        return ExitCode::Fine;
    const auto written = writeFile(invocation.output, toJson(plan));
    const bool hasSecrets = std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                                        [](const PlanStep &step) { return !step.secretsBefore.isEmpty() || !step.secretsAfter.isEmpty(); });
    if (hasSecrets && QFileInfo(invocation.output).isFile())
        QFile::setPermissions(invocation.output, QFile::ReadOwner | QFile::WriteOwner);
    return written ? ExitCode::Fine : failed(invocation, written.error());
}

ExitCode planStaged(Invocation &invocation, Headless &headless)
{
    Draft &draft = headless.session.draft;
    headless.waitFor([&] { return !draft.isBusy(); }, std::chrono::minutes(1));
    for (qsizetype i = 0; i < draft.states().size(); ++i) {
        if (draft.states()[i].isTrouble()) {
            invocation.err << "meshboard: " << translated(meshboard::sentenceOf(draft.intents()[i])) << '\n';
            return failed(invocation, *draft.states()[i].fault);
        }
    }
    if (draft.after().isEmpty()) {
        invocation.err << CommandLine::tr("Nothing to do: it says so already.") << '\n';
        Plan nothing;
        nothing.id = QUuid::createUuid();
        nothing.madeAt = QDateTime::currentDateTimeUtc();
        return present(invocation, nothing, headless.session.sources);
    }
    const auto plan = headless.answerOf<Plan>([&](auto answer) { headless.session.applier.prepare(answer); });
    return plan ? present(invocation, *plan, headless.session.sources) : failed(invocation, plan.error());
}

} // namespace meshboard::commands
