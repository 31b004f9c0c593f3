// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/wishes.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

void stage(Headless &headless, QList<Intent> intents, SharedChoice shared)
{
    for (Intent &intent : intents) {
        if (shared != SharedChoice::Ask)
            intent.shared = shared;
    }
    headless.session.draft.stage(intents, {});
}

Expected<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::CheckAddress, verbatim(file.errorString()), path});
    return file.readAll();
}

/// A source may be named by its URL too, however it is written.
bool isUrlOf(const Catalogue &catalogue, const QString &name, const QUrl &url)
{
    const Carrier *carrier = catalogue.carrierFor(QUrl(name));
    const auto connections = carrier ? carrier->connections(QUrl(name)) : Expected<QList<Connection>>();
    return connections && std::any_of(connections->cbegin(), connections->cend(), [&](const Connection &one) { return one.url == url; });
}

Fault malformed(const QString &path, const Message &detail)
{
    return {Fault::Kind::Malformed, {}, Remedy::EditText, detail, path};
}

/// The wishes of an intents file: `[…]` or `{"sources": {"NAME": "URL"}, "intents": […]}`.
struct IntentsFile
{
    QStringList sources;
    QJsonArray wishes;
    text::Tree::Ptr tree;
    text::Node written; ///< the list of wishes
};

Expected<IntentsFile> intentsIn(const QString &path)
{
    const auto bytes = contentsOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(malformed(path, verbatim(CommandLine::tr("%1 at byte %2").arg(error.errorString(), QString::number(error.offset)))));
    IntentsFile file;
    file.wishes = json.isArray() ? json.array() : json.object()[u"intents"].toArray();
    const QJsonObject sources = json.object()[u"sources"].toObject();
    for (auto it = sources.constBegin(); it != sources.constEnd(); ++it)
        file.sources.append(it.key() + u'=' + it.value().toString());
    const auto tree = text::Tree::read(*bytes, text::Syntax::Json);
    if (!tree)
        return tl::unexpected(malformed(path, tree.error().detail));
    file.tree = *tree;
    file.written = json.isArray() ? file.tree->root() : file.tree->root()["intents"];
    if (file.wishes.isEmpty())
        return tl::unexpected(malformed(path, verbatim(CommandLine::tr("it holds no intents"))));
    return file;
}

} // namespace

ExitCode split(Invocation &invocation)
{
    // NAME=WEIGHT are weights, NAME=URL sources.
    static const QRegularExpression weight(u"^(.+)=([-+.0-9]*m?)$"_s);
    QList<std::pair<QString, QString>> weights;
    QStringList sources;
    for (const QString &argument : invocation.arguments.mid(1)) {
        if (const auto match = weight.match(argument); match.hasMatch())
            weights.append({match.captured(1), match.captured(2)});
        else
            sources.append(argument);
    }
    if (weights.isEmpty())
        return wrongUsage(invocation, u"split ADDRESS NAME=WEIGHT… [-o PLAN]"_s);
    Headless headless(wishesOf(invocation));
    if (!sources.isEmpty()) {
        if (const auto open = openAll(invocation, headless, sources); !open)
            return failed(invocation, open.error());
    }
    const auto at = openAddress(invocation, headless, invocation.arguments.first());
    if (!at)
        return failed(invocation, at.error());
    const PicturePtr picture = headless.session.store.picture();
    const auto node = splitAt(*picture, at->source, at->address);
    if (!node)
        return failed(invocation, node.error());
    const auto intent = weightsIntent(**node, weights);
    if (!intent)
        return failed(invocation, intent.error());
    stage(headless, {*intent}, invocation.shared);
    return planStaged(invocation, headless);
}

ExitCode plan(Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return wrongUsage(invocation, u"plan INTENTS.json -o PLAN"_s);
    const auto file = intentsIn(invocation.arguments.first());
    if (!file)
        return failed(invocation, file.error());
    Headless headless(wishesOf(invocation));
    const QStringList sources = file->sources + invocation.arguments.mid(1);
    if (!sources.isEmpty() || !invocation.workspace.isEmpty()) {
        if (const auto open = openAll(invocation, headless, sources); !open)
            return failed(invocation, open.error());
    }
    // One by one: the places of a wish are those of the documents as the wishes before it leave them.
    for (int i = 0; i < file->written.size(); ++i) {
        const QJsonObject wish = file->wishes[i].toObject();
        QList<Intent> intents;
        if (wish.contains(u"do")) {
            const auto intent = intentFromJson(wish);
            if (!intent)
                return failed(invocation, intent.error());
            intents = {*intent};
        } else {
            const auto at = openAddress(invocation, headless, wish[u"address"].toString());
            if (!at)
                return failed(invocation, at.error());
            const PicturePtr shown = headless.session.store.drafted();
            const QString choice = wish[u"shared"].toString();
            if (wish.contains(u"shared") && choice != "all"_L1 && choice != "here"_L1)
                return failed(invocation, malformed(invocation.arguments.first(), verbatim(CommandLine::tr("“shared” is “all” or “here”"))));
            const SharedChoice shared = invocation.shared != SharedChoice::Ask ? invocation.shared
                : choice == "all"_L1                                           ? SharedChoice::All
                : choice == "here"_L1                                          ? SharedChoice::Here
                                                                               : SharedChoice::Ask;
            const auto some
                = intentsAt(*shown, headless.session.catalogue, at->source, at->address, {wish, file->written[i], shared});
            if (!some)
                return failed(invocation, some.error());
            intents = *some;
            for (Intent &intent : intents)
                intent.shared = shared;
        }
        stage(headless, intents, invocation.shared);
        headless.waitFor([&] { return !headless.session.draft.isBusy() && !headless.session.store.isBusy(); }, std::chrono::minutes(1));
    }
    return planStaged(invocation, headless);
}

ExitCode apply(Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return wrongUsage(invocation, u"apply PLAN [--allow-write SOURCE] [--confirm SOURCE] [--allow-errors]"_s);
    const auto bytes = contentsOf(invocation.arguments.first());
    if (!bytes)
        return failed(invocation, bytes.error());
    const auto read = planFromJson(*bytes);
    if (!read) {
        Fault fault = read.error();
        fault.about = invocation.arguments.first();
        return failed(invocation, fault);
    }
    Plan plan = *read;
    if (causesError(plan) && !(plan.onlyUndoes && invocation.allowErrors)) {
        const auto tell = [&](const QString &title, bool isError) {
            QString told = title;
            for (const Finding &finding : plan.caused) {
                if ((finding.severity == Finding::Severity::Error) != isError)
                    continue;
                invocation.err << std::exchange(told, {}) << "  " << finding.place.document << ':' << finding.place.line << ": "
                               << translated(finding.what) << '\n';
            }
        };
        tell(u"meshboard: "_s + CommandLine::tr("the plan would cause errors:") + u'\n', true);
        tell(CommandLine::tr("They are not why, but it would cause these findings too:") + u'\n', false);
        if (plan.onlyUndoes)
            invocation.err << CommandLine::tr("They stood there before; to take the plan back all the same: apply --allow-errors") << '\n';
        return ExitCode::Refused;
    }
    if (plan.steps.isEmpty()) {
        invocation.err << CommandLine::tr("Nothing to do: the plan writes nothing.") << '\n';
        if (invocation.json)
            print(invocation, {}, {});
        return ExitCode::Fine;
    }
    Headless headless(wishesOf(invocation));
    Sources &sources = headless.session.sources;
    if (!invocation.workspace.isEmpty()) {
        if (const auto open = headless.open(QStringList()); !open)
            return failed(invocation, open.error());
    }
    QHash<SourceId, SourceId> ids;
    for (const PlanTarget &target : plan.targets) {
        const Carrier *carrier = headless.session.catalogue.carrierFor(target.url);
        Connection connection;
        connection.id = target.source;
        connection.name = target.name;
        connection.url = target.url;
        connection.safety = carrier ? carrier->description().safety : Safety::Observe;
        const auto id = headless.open(connection);
        if (!id)
            return failed(invocation, id.error());
        ids.insert(target.source, *id);
    }
    plan = moved(plan, ids);
    if (const auto open = openAll(invocation, headless, {}); open && open->code != ExitCode::Fine)
        return open->code;

    // A plan file may be tried again, after a refusal say: each try is an entry of its own in the journal.
    const auto earlier = headless.answerOf<QList<JournalEntry>>([&](auto answer) { headless.session.journal.find(plan.id, answer); });
    if (!earlier)
        return failed(invocation, earlier.error());
    if (!earlier->isEmpty())
        plan.id = QUuid::createUuid();

    const auto named = [&](const QStringList &names) {
        QSet<SourceId> some;
        for (const PlanTarget &target : plan.targets) {
            const bool isMeant = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
                return name == target.name || name == sources.nameOf(target.source)
                    || isUrlOf(headless.session.catalogue, name, sources.source(target.source)->connection().url);
            });
            if (isMeant)
                some.insert(target.source);
        }
        return some;
    };
    std::optional<JournalEntry::Outcome> outcome;
    std::optional<Fault> fault;
    QList<JournalEntry::Step> steps(plan.steps.size());
    QObject::connect(&headless.session.applier, &Applier::finished, &sources,
                     [&](JournalEntry::Outcome result, const std::optional<Fault> &why) {
                         outcome = result;
                         fault = why;
                     });
    PlanRun *run = headless.session.applier.apply(plan, named(invocation.confirm), named(invocation.allowWrite));
    QObject::connect(run, &PlanRun::stepChanged, &sources, [&, run](int step) { steps[step] = run->steps()[step]; });
    headless.waitFor([&] { return outcome.has_value(); }, std::chrono::minutes(10));

    QJsonArray rows;
    bool isAnyWritten = false;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Write &write = plan.steps[i].write;
        const QString source = sources.nameOf(write.document.source);
        isAnyWritten |= steps[i].state == JournalEntry::Step::State::Written;
        const bool isUntouched = steps[i].state == JournalEntry::Step::State::Waiting;
        rows.append(QJsonObject {{u"address"_s, Address {source, {u"document"_s, {}, write.document.path}, 0}.toString()},
                                 {u"source"_s, source},
                                 {u"document"_s, write.document.path},
                                 {u"state"_s, nameOf(isUntouched ? JournalEntry::Step::State::NotWritten : steps[i].state)},
                                 {u"guard"_s, nameOf(write.guard.strength)},
                                 {u"fault"_s, steps[i].fault ? sentenceOf(*steps[i].fault) : QString()}});
    }
    print(invocation,
          {{CommandLine::tr("STATE"), u"state"_s, Column::Sort::Word},
           {CommandLine::tr("SOURCE"), u"source"_s},
           {CommandLine::tr("DOCUMENT"), u"document"_s},
           {CommandLine::tr("GUARD"), u"guard"_s, Column::Sort::Word}},
          rows);
    if (!invocation.json)
        invocation.out << CommandLine::tr("plan %1").arg(plan.id.toString(QUuid::WithoutBraces)) << '\n';
    if (!fault)
        return ExitCode::Fine;
    const ExitCode code = failed(invocation, *fault);
    return isAnyWritten ? ExitCode::Partly : code;
}

ExitCode history(Invocation &invocation)
{
    Headless headless(wishesOf(invocation));
    const auto all = [&] {
        return headless.answerOf<QList<JournalEntry>>([&](auto answer) { headless.session.journal.list(1000, answer); });
    };
    auto entries = all();
    if (!entries)
        return failed(invocation, entries.error());
    // What a process left behind when it died: its sources are opened to see what was written.
    int open = 0;
    QObject::connect(&headless.session.applier, &Applier::settled, &headless.session.sources, [&] { --open; });
    for (const JournalEntry &entry : *entries) {
        if (entry.outcome != JournalEntry::Outcome::Unsettled)
            continue;
        ++open;
        for (const PlanTarget &target : entry.plan.targets) {
            Connection connection;
            connection.id = target.source;
            connection.name = target.name;
            connection.url = target.url;
            (void)headless.open(connection);
        }
    }
    if (open) {
        headless.settle();
        headless.session.applier.settle();
        headless.waitFor([&] { return open <= 0; }, headless.wishes.patience);
        entries = all();
        if (!entries)
            return failed(invocation, entries.error());
    }
    QJsonArray rows;
    for (const JournalEntry &entry : *entries) {
        QStringList sentences;
        for (const Message &sentence : sentencesOf(entry.plan))
            sentences.append(translated(sentence));
        QStringList sources;
        for (const PlanTarget &target : entry.plan.targets)
            sources.append(target.name);
        QJsonArray steps;
        for (qsizetype i = 0; i < entry.plan.steps.size(); ++i)
            steps.append(QJsonObject {{u"document"_s, entry.plan.steps[i].write.document.path},
                                      {u"state"_s, nameOf(entry.steps.value(i).state)},
                                      {u"fault"_s, entry.steps.value(i).fault ? sentenceOf(*entry.steps.value(i).fault) : QString()}});
        const QString id = entry.plan.id.toString(QUuid::WithoutBraces);
        const auto idOrNull = [](const std::optional<QUuid> &one) {
            return one ? QJsonValue(one->toString(QUuid::WithoutBraces)) : QJsonValue();
        };
        rows.append(QJsonObject {{u"id"_s, id},
                                 {u"address"_s, QString(u"journal/"_s + id)},
                                 {u"source"_s, sources.value(0)},
                                 {u"sources"_s, QJsonArray::fromStringList(sources)},
                                 {u"startedAt"_s, entry.startedAt.toString(Qt::ISODateWithMs)},
                                 {u"endedAt"_s, entry.endedAt.isValid() ? QJsonValue(entry.endedAt.toString(Qt::ISODateWithMs)) : QJsonValue()},
                                 {u"outcome"_s, nameOf(entry.outcome)},
                                 {u"user"_s, entry.user},
                                 {u"changes"_s, QJsonArray::fromStringList(sentences)},
                                 {u"steps"_s, steps},
                                 {u"undoes"_s, idOrNull(entry.plan.undoes)},
                                 {u"undoneBy"_s, idOrNull(entry.undoneBy)}});
    }
    print(invocation,
          {{CommandLine::tr("ID"), u"id"_s},
           {CommandLine::tr("STARTED"), u"startedAt"_s},
           {CommandLine::tr("OUTCOME"), u"outcome"_s, Column::Sort::Word},
           {CommandLine::tr("SOURCES"), u"sources"_s},
           {CommandLine::tr("CHANGES"), u"changes"_s}},
          rows);
    return ExitCode::Fine;
}

ExitCode undo(Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return wrongUsage(invocation, u"undo ID [-o PLAN]"_s);
    Headless headless(wishesOf(invocation));
    const auto entries
        = headless.answerOf<QList<JournalEntry>>([&](auto answer) { headless.session.journal.list(1000, answer); });
    if (!entries)
        return failed(invocation, entries.error());
    const QString wanted = invocation.arguments.first();
    QList<JournalEntry> found;
    for (const JournalEntry &entry : *entries) {
        if (entry.plan.id.toString(QUuid::WithoutBraces).startsWith(wanted))
            found.append(entry);
    }
    if (found.size() != 1)
        return failed(invocation, {Fault::Kind::NotFound, {}, Remedy::CheckAddress,
                                   verbatim(found.isEmpty() ? CommandLine::tr("the journal has no such entry") : CommandLine::tr("several entries begin so")),
                                   wanted});
    if (!invocation.workspace.isEmpty() || invocation.arguments.size() > 1) {
        if (const auto open = openAll(invocation, headless, invocation.arguments.mid(1)); !open)
            return failed(invocation, open.error());
    }
    for (const PlanTarget &target : found.first().plan.targets) {
        Connection connection;
        connection.id = target.source;
        connection.name = target.name;
        connection.url = target.url;
        if (const auto id = headless.open(connection); !id)
            return failed(invocation, id.error());
    }
    if (const auto open = openAll(invocation, headless, {}); open && open->code != ExitCode::Fine)
        return open->code;
    const auto staged = headless.answerOf<bool>([&](auto answer) {
        headless.session.applier.undo(found.first().plan.id, [answer](const Expected<void> &done) {
            answer(done ? Expected<bool>(true) : tl::unexpected(done.error()));
        });
    });
    if (!staged)
        return failed(invocation, staged.error());
    return planStaged(invocation, headless);
}

} // namespace meshboard::commands
