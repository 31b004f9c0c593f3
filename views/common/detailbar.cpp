// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/detailbar.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QToolButton>

namespace meshboard {

DetailBar::DetailBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_about(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_row->setSpacing(space::small);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(m_mark);
    m_row->addWidget(m_name);
    m_row->addSpacing(space::medium);
    m_row->addWidget(m_about, 1);
}

void DetailBar::show(const QIcon &mark, const QString &name, const QString &about)
{
    const int side = fontMetrics().height();
    m_mark->setAccessibleName(about.isEmpty() ? name : about);
    m_mark->setPixmap(mark.pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setVisible(!mark.isNull());
    m_name->setText(name);
    m_about->setText(about);
    m_about->setToolTip(about);
}

void DetailBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
}

} // namespace meshboard
