// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "store/picture.h"
#include "views/routing/shares.h"
#include "views/routing/splitbar.h"

/// From what a person did on a route to the intents that say it. Pure.
namespace meshboard::edits {

Intent setWeights(const SplitNode &split, const shares::Weights &weights);
Intent addChild(const SplitNode &split, const QString &like, const QString &service, const QString &subset, qint64 weight);
/// Removing a child, and the weights of those that stay so that they add up again.
QList<Intent> removeChild(const SplitNode &split, int child);
Intent setField(const ObjectKey &object, const Origin &node, SetField::Field field, const QString &name, const QString &before,
                const QString &after);
Intent moveRule(const RulesNode &rules, int from, int to);
Intent removeRule(const RulesNode &rules, int rule);

/// "rule 7" where the system gives no name.
QString nameOf(const RulesNode &rules, int rule);

/// A field of a rule that can be edited in neutral words.
struct Field
{
    SetField::Field field = SetField::Field::Timeout;
    QString name;   ///< of a header
    QString before; ///< empty where it is absent
    Origin node;    ///< what a SetField is about

    bool operator==(const Field &) const = default;
};
/// Path, methods, one for each header that is matched exactly, time-out and retries. Where a rule names several ways to be met,
/// only the native text can say which one is meant: then its conditions are left out.
QList<Field> fieldsOf(const Rule &rule);

/// What is declared in `now` and was seen by traffic, for each child of a split as the draft leaves it.
QList<SplitBar::Child> childrenOf(const SplitNode &split, const RouteGraph &drafted, const RouteGraph *declared, const Picture &picture);

/// Services that an entry leads to.
QSet<ServiceKey> reachedFrom(const RouteGraph &routes, NodeId node);

} // namespace meshboard::edits
