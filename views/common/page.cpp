// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/page.h"

#include "views/common/icons.h"

namespace meshboard {

Page::Page(Board &board, QWidget *parent) : QWidget(parent), m_board(board) {}

QAction *Page::addCommand(const QString &name, const QString &text, const QString &icon)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    action->setEnabled(false);
    addAction(action);
    return action;
}

} // namespace meshboard
