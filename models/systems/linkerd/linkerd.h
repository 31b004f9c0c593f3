// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshboard {
class Catalogue;
}

namespace meshboard::linkerd {
void registerWith(Catalogue &catalogue);
}
