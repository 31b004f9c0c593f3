// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "contract/writer.h"
#include "plans/replay.h"
#include "store/picture.h"

namespace meshboard {

/// One write of a plan.
struct PlanStep
{
    Write write;
    QString language;
    QList<QUuid> intents; ///< which ones it does
    Secrets secretsBefore {}; ///< of `write.before`: what shows a step leaves them out
    Secrets secretsAfter {};
    /// The bytes are not those of the write: secrets were left out of them. Such a step cannot be written or taken back.
    bool isMasked = false;
    QByteArray digestBefore {}; ///< of a masked one: what the bytes were, see digestOf()
    QByteArray digestAfter {};
};

/// A source as the plan found it; compared before the first write (DESIGN rule 8).
struct PlanTarget
{
    SourceId source;
    QString name;
    QUrl url;
    ServerIdentity identity;
};

/// The compiled writes of a draft, in a safe order: what is named before what names it (subsets, services, middlewares
/// before the routes that use them), removals in the opposite order.
struct Plan
{
    QUuid id;
    QDateTime madeAt; ///< UTC
    QList<Intent> intents;
    QHash<QUuid, TypedChange> typed; ///< what text typed by hand does, by its intent
    QList<PlanStep> steps;
    QList<PlanTarget> targets;
    QList<Finding> caused; ///< findings the plan would bring
    QList<Finding> cured;  ///< and those it would end
    std::optional<QUuid> undoes; ///< the applied plan that this one takes back
    bool onlyUndoes = false;     ///< and it does nothing else
};

/// `before` and `after` are the pictures without and with the replayed intents, `absent` the guards of documents to be made.
/// Refuses (Fault::Kind::Conflict or Refused) while an intent has troubles, and when nothing would be written.
Expected<Plan> planFor(const Replay &replay, const Picture &before, const Picture &after, const QList<PlanTarget> &targets,
                       const QMap<DocumentId, Guard> &absent = {});

/// What it does, in the order of its intents.
QList<Message> sentencesOf(const Plan &plan);

/// The plan would bring an error: it is not applied, unless it only takes back what was applied (what it brings stood there
/// before) and a person who sees the error says so.
bool causesError(const Plan &plan);

/// The same plan for sources that have other ids now.
Plan moved(Plan plan, const QHash<SourceId, SourceId> &to);

/// Plan files: what `meshboard plan -o` writes and `meshboard apply` reads. Bytes are base64 where they are not UTF-8.
QByteArray toJson(const Plan &plan);
Expected<Plan> planFromJson(const QByteArray &json);

/// What is kept of a plan that was written: without secrets, and without what was typed of them.
Plan withoutSecrets(Plan plan);
/// Tells whether a text is the one that a masked step had, and nothing else about it.
QByteArray digestOf(const QUuid &plan, const QByteArray &bytes);

/// Unified diff of one step, three lines of context, `a/PATH` and `b/PATH` headers, `/dev/null` where there is no document.
QString unifiedDiff(const PlanStep &step);
/// The lines of a diff for views: kind is ' ', '-' or '+', and '@' between hunks; numbers count from 1, 0 where the line is
/// not on that side.
struct DiffLine
{
    char kind = ' ';
    int before = 0;
    int after = 0;
    QByteArray text; ///< without the line end

    bool operator==(const DiffLine &) const = default;
};
QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after, int context = 3);
/// Of a step, without its secrets.
QList<DiffLine> diffLines(const PlanStep &step, int context = 3);

/// The intents that take an applied plan back: inverse ones where all together they bring back the very bytes, else the
/// text that stood there.
QList<Intent> inverseIntents(const Plan &plan, const Catalogue &catalogue);

} // namespace meshboard
