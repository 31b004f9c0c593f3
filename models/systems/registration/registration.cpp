// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/registration.h"

#include "contract/catalogue.h"
#include "systems/registration/formats.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"registration"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Registered instances"), {}};
    description.icon = u"system-registration"_s;
    catalogue.add(description);
    // First what the key tells, then what the value tells, from the particular to the general.
    for (const auto format : {dubbo, finagle, skydns, micro, grpc, springCloud, curator, json, plainAddress})
        catalogue.add(format());
}

} // namespace meshboard::registration
