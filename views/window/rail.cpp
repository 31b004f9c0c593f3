// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/rail.h"

#include "views/common/theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace meshboard {

namespace {

/// The chosen page has a bar of the accent colour at its left: shape and colour both say it.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * space::large, fontMetrics().height() + 22 + 5 * space::small};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = coloursOf(palette());
        if (isChecked() || underMouse() || hasFocus())
            painter.fillRect(rect(), isChecked() ? colours.surface : QColor(colours.surface.red(), colours.surface.green(), colours.surface.blue(), 120));
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), colours.accent);
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 1));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        const int side = 22;
        const int textHeight = fontMetrics().height();
        const int top = (height() - side - textHeight - space::hair) / 2;
        icon().paint(&painter, QRect((width() - side) / 2, top, side, side));
        painter.setPen(isChecked() ? colours.text : colours.faint);
        painter.drawText(QRect(0, top + side + space::hair, width(), textHeight), Qt::AlignCenter, text());
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, space::small, 0, space::small);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setAccessibleName(tr("Pages"));
}

void Rail::add(QAction *page)
{
    auto *button = new RailButton(this);
    button->setDefaultAction(page);
    button->setAutoRaise(true);
    button->setText(page->text());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(page->text() + QLatin1String("  ") + page->shortcut().toString(QKeySequence::NativeText));
    m_column->insertWidget(m_column->count() - 1, button);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.setPen(colours.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace meshboard
