// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshboard {
class Catalogue;
namespace zookeeper {
void registerWith(Catalogue &catalogue);
}
} // namespace meshboard
