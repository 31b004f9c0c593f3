// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/registration.h"

#include "contract/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::registration {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"registration"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Registered instances"), {}};
    description.icon = u"system-registration"_s;
    catalogue.add(description);
}

} // namespace meshboard::registration
