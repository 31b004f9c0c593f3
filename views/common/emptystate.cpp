// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meshboard {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_why(new QLabel(this)), m_button(new QPushButton(this))
{
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setMaximumWidth(480);
    m_button->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_why, 4);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setWhy(const QString &sentence, const QString &button)
{
    m_why->setText(sentence);
    m_why->setAccessibleName(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::why() const
{
    return m_why->text();
}

} // namespace meshboard
