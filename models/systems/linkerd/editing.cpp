// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/editing.h"

#include "systems/linkerd/schema.h"

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

std::optional<RulePlace> rulePlaceOf(const Editing &editing, const text::Path &path)
{
    const QList<text::Step> &steps = path.steps;
    const auto isKey = [&](qsizetype i, const char *key) { return i < steps.size() && !steps[i].isIndex() && steps[i].key() == key; };
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        RulePlace place;
        place.object = {path.document, steps.first(i)};
        if (isKey(i, "metadata") && isKey(i + 1, "annotations")) {
            place.kind = RulePlace::Kind::Annotations;
            place.rule = {path.document, steps.first(i + 2)};
            return place;
        }
        if (!isKey(i, "spec") || i + 2 >= steps.size() || !steps[i + 2].isIndex() || (!isKey(i + 1, "routes") && !isKey(i + 1, "rules")))
            continue;
        const bool isProfile = editing.at(place.object)["kind"].text() == "ServiceProfile"_L1;
        if (isProfile != isKey(i + 1, "routes"))
            return std::nullopt;
        place.kind = isProfile ? RulePlace::Kind::Profile : RulePlace::Kind::Route;
        place.rule = {path.document, steps.first(i + 3)};
        if (isKey(i + 3, "matches") && i + 4 < steps.size() && steps[i + 4].isIndex())
            place.match = steps[i + 4].index();
        return place;
    }
    return std::nullopt;
}

bool isUnwrittenRule(const text::Path &path)
{
    return !path.steps.isEmpty() && path.steps.last() == text::Step("routes");
}

QString nameOfRule(const Cursor &rule, RulePlace::Kind kind)
{
    return nameOfItem(rule, kind == RulePlace::Kind::Profile ? profileRoute : routeRule);
}

} // namespace meshboard::linkerd
