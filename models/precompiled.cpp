// SPDX-License-Identifier: GPL-3.0-or-later
// What the precompiled headers belong to; see the root CMakeLists.txt.
