// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/consul.h"

#include "contract/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"consul"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Consul"), {}};
    description.icon = u"system-consul"_s;
    catalogue.add(description);
}

} // namespace meshboard::consul
