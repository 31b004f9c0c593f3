// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/page.h"

namespace meshboard {

Page::Page(Board &board, QWidget *parent) : QWidget(parent), m_board(board) {}

} // namespace meshboard
