// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/linkerd.h"

#include "contract/catalogue.h"
#include "systems/linkerd/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"linkerd"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Linkerd"), {}};
    description.icon = u"system-linkerd"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::linkerd
