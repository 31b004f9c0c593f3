// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "plans/shares.h"

/// From what a person wants of a route to the intents that say it, with the values that stand there now. Pure; for the window and
/// the command line alike.
namespace meshboard::edits {

Intent setWeights(const SplitNode &split, const shares::Weights &weights);
Intent addChild(const SplitNode &split, const QString &like, const QString &service, const QString &subset, qint64 weight);
/// Adding a child with that weight; where the weights have a sum (Consul's, those that add up to 100, and the 100 % of a lone child
/// without one) the others make room first.
QList<Intent> addChildWithRoom(const SplitNode &split, const QString &like, const QString &service, const QString &subset, qint64 weight);
/// Removing a child, and the weights of those that stay so that they add up again.
QList<Intent> removeChild(const SplitNode &split, int child, shares::Locks locks = {});
/// A field of a rule; `name` is that of a header.
Intent setField(const RulesNode &rules, int rule, SetField::Field field, const QString &name, const QString &before, const QString &after);
/// Any value, as the document has it.
Intent setNative(const ObjectKey &object, const Origin &value, const QString &label, const QString &before, const QString &after);
Intent moveRule(const RulesNode &rules, int from, int to);
Intent removeRule(const RulesNode &rules, int rule);

/// "rule 7" where the system gives no name.
QString nameOf(const RulesNode &rules, int rule);
/// The same for who does not see the rule: "rule 7 (path /api*)", or "rule NAME".
QString wordsFor(const RulesNode &rules, int rule);
/// The same beside the name of the object: nothing where that and its only rule are one (Traefik).
QString ruleOf(const RulesNode &rules, int rule);
/// The rule that leads to the split a deed is about, in the same words; nothing where the split is an object of its own.
QString ruleOf(const QList<RouteGraphPtr> &routes, const Deed &deed);

/// A field of a rule that can be edited in neutral words.
struct Field
{
    SetField::Field field = SetField::Field::Timeout;
    QString name;   ///< of a header
    QString before; ///< empty where it is absent

    bool operator==(const Field &) const = default;
};
/// What a request has to be like can be edited field by field only where there is one way to be like it.
bool hasOneAlternative(const Rule &rule);
/// Path, methods, one for each header that is matched exactly, time-out and retries. Where a rule names several ways to be met,
/// only the native text can say which one is meant: then its conditions are left out.
QList<Field> fieldsOf(const Rule &rule);

} // namespace meshboard::edits
