// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/kubernetes.h"

#include "contract/catalogue.h"
#include "systems/kubernetes/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"kubernetes"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Kubernetes"), {}};
    description.icon = u"system-kubernetes"_s;
    catalogue.add(std::move(description));
    catalogue.add(std::make_unique<Format>());
}

} // namespace meshboard::kubernetes
