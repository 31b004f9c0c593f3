// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"
#include "systems/eureka/registry.h"

namespace meshboard::eureka {

struct Values : LanguageValues
{
    Registry registry;
    bool isWhole = false; ///< applications, not one of them or one instance
    bool isDelta = false;
};

/// What the document says, whatever of it can be read.
Values valuesOf(const DocumentId &document, const text::Tree &tree);
/// What is odd about it beyond the shapes of its fields.
void check(const DocumentId &document, const text::Tree &tree, const Values &values, QList<Finding> &findings);
/// That the instances are counted otherwise than a hash says.
Finding hashFinding(const Registry &registry, const QString &counted);

} // namespace meshboard::eureka
