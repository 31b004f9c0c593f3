// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/editing.h"

namespace meshboard::istio {

std::optional<RulePlace> rulePlaceOf(const text::Path &path)
{
    const QList<text::Step> &steps = path.steps;
    for (qsizetype i = 0; i + 2 < steps.size(); ++i) {
        if (steps[i].isIndex() || steps[i].key() != "spec" || steps[i + 1].isIndex() || !steps[i + 2].isIndex())
            continue;
        RulePlace place;
        place.protocol = steps[i + 1].key();
        if (place.protocol != "http" && place.protocol != "tls" && place.protocol != "tcp")
            return std::nullopt;
        place.rule = {path.document, steps.first(i + 3)};
        if (i + 4 < steps.size() && !steps[i + 3].isIndex() && steps[i + 3].key() == "match" && steps[i + 4].isIndex())
            place.match = steps[i + 4].index();
        return place;
    }
    return std::nullopt;
}

} // namespace meshboard::istio
