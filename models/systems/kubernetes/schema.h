// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"

/// The fields of Kubernetes' own kinds, and of those that stand beside them in configuration repositories.
namespace meshboard::kubernetes {

/// Whether the object is of a group of Kubernetes itself, or of one that is kept and shown without being modelled.
bool isOurs(const Manifest &manifest);

/// The fields beside the metadata. Of kinds without a table of their own the parts that most have, each kept whole.
std::span<const Field> fieldsOf(const Manifest &manifest);

/// Whether the table is that of the very version: what is not as it says, the server refuses.
bool isJudged(const Manifest &manifest);

/// The version of Kubernetes that no longer serves the object's API version; empty where all do.
/// https://kubernetes.io/docs/reference/using-api/deprecation-guide/
QString removedIn(const Manifest &manifest);

} // namespace meshboard::kubernetes
