// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

namespace meshboard::passes {

/// One service over many registries. The rule, kept simple so that it can be told in a sentence: services of the same name
/// are one where their scopes agree or where only one of them says a scope; a name without a scope that fits several
/// scopes stays apart, since guessing would merge strangers.
/// Answers the names that are another one's: `payment` -> `shop/payment`.
QHash<ServiceKey, ServiceKey> identities(const QList<ServiceKey> &known);

/// The merged services by their common name. Those whose parts are the very same objects as in `previous` are taken over.
QMap<ServiceKey, MergedServicePtr> merge(const QMap<SourceId, Snapshot> &sources, const QList<AssembledPtr> &assembled,
                                         const QHash<ServiceKey, ServiceKey> &identities,
                                         const QMap<ServiceKey, MergedServicePtr> &previous);

} // namespace meshboard::passes
