// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/istio.h"

#include "contract/catalogue.h"
#include "systems/istio/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::istio {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"istio"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Istio"), {}};
    description.icon = u"system-istio"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::istio
