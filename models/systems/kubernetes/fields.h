// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"

namespace meshboard::kubernetes {

/// The fields of one kind beside the metadata, as the server has them in one version of its API.
struct Known
{
    QLatin1StringView group;
    QLatin1StringView kind;
    QLatin1StringView version;
    std::span<const Field> fields;
};

std::span<const Known> kindsOfServer();

} // namespace meshboard::kubernetes
