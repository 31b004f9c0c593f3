// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/frame.h"

#include <QLayout>
#include <QPainter>

namespace meshboard {

namespace {

constexpr int thickness = 3;

} // namespace

Frame::Frame(QWidget *parent) : QWidget(parent) {}

void Frame::setColour(const QColor &colour)
{
    m_colour = colour;
    const int margin = colour.isValid() ? thickness : 0;
    if (layout())
        layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

void Frame::paintEvent(QPaintEvent *)
{
    if (!m_colour.isValid())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_colour, thickness));
    painter.drawRect(QRectF(rect()).adjusted(thickness / 2.0, thickness / 2.0, -thickness / 2.0, -thickness / 2.0));
}

} // namespace meshboard
