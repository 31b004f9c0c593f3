// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/traefik.h"

#include "contract/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"traefik"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Traefik"), {}};
    description.icon = u"system-traefik"_s;
    catalogue.add(description);
}

} // namespace meshboard::traefik
