// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/smi/smi.h"

#include "contract/catalogue.h"
#include "systems/smi/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::smi {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"smi"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "SMI"), {}};
    description.icon = u"system-kubernetes"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::smi
