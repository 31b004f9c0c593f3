// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/address.h"

namespace meshboard::traefik {

/// `traefik+http://HOST:8080?target=NAME`, see wire/address.h. The path is what stands before `/api` (api.basePath). `target`
/// is the name of the source that its configuration is written to; Traefik's API itself takes nothing.
Expected<wire::Address> addressIn(const QUrl &url);
QUrl urlOf(const wire::Address &address);
QString targetOf(const wire::Address &address);

} // namespace meshboard::traefik
