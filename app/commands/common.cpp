// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

QString cellText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(cellText(part));
        return parts.join(u", ");
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 10);
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.toString();
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
        invocation.out << "  " << nameOf(finding.severity) << ' ' << QString::fromLatin1(finding.code) << ' ' << finding.place.document
                       << ':' << finding.place.line << ": " << translated(finding.what) << '\n';
}

} // namespace

void print(Invocation &invocation, const QList<Column> &columns, const QJsonArray &rows)
{
    if (invocation.json) {
        invocation.out << QJsonDocument(rows).toJson();
        return;
    }
    QList<qsizetype> widths;
    for (const Column &column : columns) {
        qsizetype width = column.title.size();
        for (const QJsonValue &row : rows)
            width = std::max(width, cellText(row[column.key]).size());
        widths.append(width);
    }
    const auto line = [&](const auto &textOf) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString cell = textOf(columns[i]);
            text += columns[i].isNumber ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        invocation.out << text << '\n';
    };
    line([](const Column &column) { return column.title; });
    for (const QJsonValue &row : rows)
        line([&](const Column &column) { return cellText(row[column.key]); });
}

QString sentenceOf(const Fault &fault)
{
    QStringList parts;
    for (const QString &part : {fault.about, nameOf(fault.kind), fault.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString text = parts.join(u": ");
    if (!fault.place.document.isEmpty() && fault.place.document != fault.about)
        text += u" ("_s + fault.place.document + (fault.place.line ? u':' + QString::number(fault.place.line) : QString()) + u')';
    else if (fault.place.line)
        text += u" (line "_s + QString::number(fault.place.line) + u')';
    return text;
}

ExitCode failed(Invocation &invocation, const Fault &fault)
{
    invocation.err << "meshboard: " << sentenceOf(fault) << '\n';
    return codeOf(fault.kind);
}

ExitCode wrongUsage(Invocation &invocation, const QString &why)
{
    invocation.err << "meshboard: " << why << "\nTry: meshboard help\n";
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
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, u"an address is SOURCE/kind/scope/name or SOURCE/kind/scope/name#rule, - for no scope"_s, text});
    if (const auto id = headless.session.sources.named(address->source))
        return Addressed {*address, *id};
    const auto open = openAll(invocation, headless, {address->source});
    if (!open)
        return tl::unexpected(open.error());
    if (open->code != ExitCode::Fine)
        return tl::unexpected(Fault {Fault::Kind::Unreachable, {}, Remedy::Retry, {}, address->source});
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
        printFindings(invocation, u"Findings it would cause:"_s, plan.caused);
        printFindings(invocation, u"Findings it would end:"_s, plan.cured);
    }
    if (invocation.output.isEmpty())
        return ExitCode::Fine;
    QSaveFile file(invocation.output);
    const QByteArray bytes = toJson(plan);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(invocation, {Fault::Kind::Refused, {}, Remedy::CheckPermission, file.errorString(), invocation.output});
    return ExitCode::Fine;
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
        invocation.err << "Nothing to do: it says so already.\n";
        if (invocation.json)
            print(invocation, {}, {});
        return ExitCode::Fine;
    }
    const auto plan = headless.answerOf<Plan>([&](auto answer) { headless.session.applier.prepare(answer); });
    return plan ? present(invocation, *plan, headless.session.sources) : failed(invocation, plan.error());
}

} // namespace meshboard::commands
