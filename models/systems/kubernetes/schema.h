// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"

/// The fields of Kubernetes' own kinds (kubernetes/api: core/v1, apps/v1, batch/v1, discovery/v1, networking/v1 …) that
/// configuration repositories hold. Not complete, and need not be: what is not here is shown as not understood.
namespace meshboard::kubernetes {

/// Whether the object is of a group of Kubernetes itself.
bool isOurs(const Manifest &manifest);

/// The fields beside the metadata; empty for kinds that are only named.
std::span<const Field> fieldsOf(const Manifest &manifest);

} // namespace meshboard::kubernetes
