// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/facts.h"

#include "views/common/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace meshboard {

Facts::Facts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::small);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void Facts::show(const List &facts)
{
    List said;
    QStringList names;
    for (const auto &fact : facts) {
        if (!fact.second.isEmpty()) {
            said.append(fact);
            names.append(fact.first);
        }
    }
    if (names != m_names) {
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        for (const QString &name : std::as_const(names)) {
            auto *label = new QLabel(name, this);
            label->setForegroundRole(QPalette::PlaceholderText);
            auto *value = new QLabel(this);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setAccessibleName(name);
            m_form->addRow(label, value);
        }
        m_names = names;
    }
    for (int i = 0; i < said.size(); ++i) {
        auto *value = static_cast<QLabel *>(m_form->itemAt(i, QFormLayout::FieldRole)->widget());
        if (value->text() != said[i].second)
            value->setText(said[i].second);
    }
    setVisible(!said.isEmpty());
}

} // namespace meshboard
