// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/address.h"

namespace meshboard::eureka {

/// `eureka+http://HOST:8761/eureka?endpoint=PEER:8762`, see wire/address.h. The path is what stands before `/apps`; without
/// one it is Spring Cloud's, `/eureka`. Further endpoints are peers of the same cluster.
Expected<wire::Address> addressIn(const QUrl &url);
QUrl urlOf(const wire::Address &address);

} // namespace meshboard::eureka
