// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/eureka.h"

#include "contract/catalogue.h"
#include "systems/eureka/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"eureka"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Eureka"), {}};
    description.icon = u"system-eureka"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::eureka
