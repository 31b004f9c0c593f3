// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/title.h"

#include <QApplication>
#include <QEvent>

namespace meshboard {

Title::Title(double factor, QFont::Weight weight, QWidget *parent) : QLabel(parent), m_factor(factor), m_weight(weight)
{
    fit();
}

bool Title::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QLabel::event(event);
}

void Title::fit()
{
    QFont font = QApplication::font();
    font.setWeight(m_weight);
    font.setPointSizeF(font.pointSizeF() * m_factor);
    setFont(font);
}

} // namespace meshboard
