// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshboard {
class Catalogue;
namespace gateway_api {
void registerWith(Catalogue &catalogue);
}
} // namespace meshboard
