// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "plans/making.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

QString wordFor(Many many)
{
    switch (many) {
    case Many::List: return CommandLine::tr("a, b");
    case Many::Map: return CommandLine::tr("name: value, …");
    case Many::One: break;
    }
    return {};
}

/// Everything that can be made, or the questions of one.
ExitCode listNews(Invocation &invocation, const QList<Novelty> &news)
{
    QJsonArray rows;
    for (const Novelty &one : news) {
        QJsonArray questions;
        for (const Question &question : one.questions)
            questions.append(QLatin1StringView(question.field.name));
        rows.append(QJsonObject {{u"kind"_s, one.id}, {u"title"_s, translated(one.title)}, {u"questions"_s, questions}});
    }
    print(invocation, {{CommandLine::tr("KIND"), u"kind"_s}, {CommandLine::tr("WHAT"), u"title"_s}, {CommandLine::tr("ANSWERS"), u"questions"_s}}, rows);
    return ExitCode::Fine;
}

ExitCode listQuestions(Invocation &invocation, const Novelty &novelty)
{
    QJsonArray rows;
    for (const Question &question : novelty.questions) {
        const Field &field = question.field;
        QStringList hints {translated(question.hint)};
        if (field.shape == Shape::Word)
            hints.append(QString::fromLatin1(field.words).replace(u' ', u", "_s));
        hints.removeAll(QString());
        rows.append(QJsonObject {{u"answer"_s, QLatin1StringView(field.name)},
                                 {u"label"_s, translated(question.label)},
                                 {u"isRequired"_s, field.isRequired},
                                 {u"form"_s, wordFor(field.many)},
                                 {u"proposed"_s, question.proposed},
                                 {u"hint"_s, hints.join(u"; "_s)}});
    }
    print(invocation,
          {{CommandLine::tr("ANSWER"), u"answer"_s},
           {CommandLine::tr("WHAT"), u"label"_s},
           {CommandLine::tr("REQUIRED"), u"isRequired"_s},
           {CommandLine::tr("FORM"), u"form"_s},
           {CommandLine::tr("PROPOSED"), u"proposed"_s},
           {CommandLine::tr("HINT"), u"hint"_s}},
          rows);
    return ExitCode::Fine;
}

} // namespace

/// `meshboard new KIND SOURCE ANSWER=… [file=PATH] [-o PLAN]`
ExitCode makeNew(Invocation &invocation)
{
    Headless headless(wishesOf(invocation));
    const QList<Novelty> news = making::allNews(headless.session.catalogue);
    if (invocation.arguments.isEmpty())
        return listNews(invocation, news);
    const QString kind = invocation.arguments.first();
    const auto found = std::find_if(news.cbegin(), news.cend(), [&](const Novelty &one) { return one.id.compare(kind, Qt::CaseInsensitive) == 0; });
    if (found == news.cend())
        return wrongUsage(invocation, CommandLine::tr("%1 is nothing that can be made; `meshboard new` lists what can").arg(kind));
    const Novelty &novelty = *found;
    if (invocation.arguments.size() == 1)
        return listQuestions(invocation, novelty);

    Answers answers;
    for (const Question &question : novelty.questions) {
        if (!question.proposed.isEmpty())
            answers.insert(question.field.name, question.proposed);
    }
    QString file;
    QString name;
    QStringList unknown;
    for (const QString &argument : invocation.arguments.mid(2)) {
        const QString key = argument.section(u'=', 0, 0);
        const QString value = argument.section(u'=', 1);
        const auto question = std::find_if(novelty.questions.cbegin(), novelty.questions.cend(), [&](const Question &one) { return key == QLatin1StringView(one.field.name); });
        if (key == "file"_L1)
            file = value;
        else if (question == novelty.questions.cend() || !argument.contains(u'='))
            unknown.append(argument);
        else
            answers.insert(question->field.name, value);
        if (question != novelty.questions.cend() && question->isName)
            name = value;
    }
    if (!unknown.isEmpty())
        return wrongUsage(invocation, CommandLine::tr("%1 answers no question of %2").arg(unknown.first(), novelty.id));
    const QMap<QByteArray, Message> wrong = wrongIn(novelty, answers);
    for (auto it = wrong.cbegin(); it != wrong.cend(); ++it)
        invocation.err << "meshboard: " << QString::fromUtf8(it.key()) << ": " << translated(it.value()) << '\n';
    if (!wrong.isEmpty())
        return ExitCode::Usage;

    const auto open = openAll(invocation, headless, {invocation.arguments[1]});
    if (!open)
        return failed(invocation, open.error());
    if (open->code != ExitCode::Fine)
        return open->code;
    if (open->ids.size() != 1)
        return wrongUsage(invocation, CommandLine::tr("%1 is several sources; name the one that it is made in").arg(invocation.arguments[1]));
    const SourceId source = open->ids.first();
    const PicturePtr picture = headless.session.store.picture();
    if (file.isEmpty()) {
        // A file of its own beside its likes; a tree of keys has but one document.
        const QList<DocumentId> places = making::placesFor(*picture, source, novelty);
        file = making::proposedFile(*picture, source, novelty, name);
        if (file.isEmpty() && !places.isEmpty())
            file = places.first().path;
    }
    const DocumentId document {source, file};
    const auto intent = making::intentFor(novelty, answers, document, picture->documents.value(document));
    if (!intent)
        return failed(invocation, intent.error());
    headless.session.draft.stage({*intent}, {});
    return planStaged(invocation, headless);
}

} // namespace meshboard::commands
