// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::linkerd {

/// The annotations of the Service, or the routes of the ServiceProfile that silences them: none where it has no routes.
ServiceSettings settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings);

} // namespace meshboard::linkerd
