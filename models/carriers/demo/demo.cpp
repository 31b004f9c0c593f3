// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/demo.h"

#include "contract/catalogue.h"

using namespace Qt::StringLiterals;

namespace meshboard::demo {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"demo"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Demo mesh"), {}};
    description.icon = u"demo"_s;
    description.urlHint = {QT_TRANSLATE_NOOP("Model", "demo:"), {}};
    description.safety = Safety::Free;
    catalogue.add(description);
}

} // namespace meshboard::demo
