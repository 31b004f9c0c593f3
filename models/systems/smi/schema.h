// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"

/// The fields of split.smi-spec.io, specs.smi-spec.io and access.smi-spec.io in all their versions: servicemeshinterface/smi-spec,
/// apis/*, and the definitions of its SDK.
namespace meshboard::smi {

bool isOurs(const Manifest &manifest);

/// What a kind has beside the metadata in that version; empty for kinds that are not known.
std::span<const Field> fieldsOf(const Manifest &manifest);

} // namespace meshboard::smi
