// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "contract/writer.h"
#include "plans/replay.h"

namespace meshboard {

/// One write of a plan.
struct PlanStep
{
    Write write;
    QString language;
    QList<QUuid> intents; ///< which ones it does
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
    QList<PlanStep> steps;
    QList<PlanTarget> targets;
    QList<Finding> caused; ///< findings the plan would bring
    QList<Finding> cured;  ///< and those it would end
    std::optional<QUuid> undoes; ///< the applied plan that this one takes back
};

/// Refuses (Fault::Kind::Conflict or Refused) while an intent of `replay` has troubles.
Expected<Plan> planFor(const Replay &replay, const ReadDocuments &before, const ReadDocuments &after,
                       const QList<PlanTarget> &targets);

/// Plan files: what `meshboard plan -o` writes and `meshboard apply` reads. Bytes are base64 where they are not UTF-8.
QByteArray toJson(const Plan &plan);
Expected<Plan> planFromJson(const QByteArray &json);

/// Unified diff of one step, three lines of context, `a/PATH` and `b/PATH` headers.
QString unifiedDiff(const PlanStep &step);
/// The lines of a diff for views: kind is ' ', '-' or '+'; numbers count from 1, 0 where the line is not on that side.
struct DiffLine
{
    char kind = ' ';
    int before = 0;
    int after = 0;
    QByteArray text; ///< without the line end
};
QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after, int context = 3);

/// The intents that take an applied plan back: inverse ones where an intent has an inverse, else byte patches from what
/// was written to what stood there before.
QList<Intent> inverseIntents(const Plan &plan);

} // namespace meshboard
