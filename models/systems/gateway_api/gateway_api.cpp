// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/gateway_api.h"

#include "contract/catalogue.h"
#include "systems/gateway_api/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"gateway_api"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Gateway API"), {}};
    description.icon = u"system-kubernetes"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::gateway_api
