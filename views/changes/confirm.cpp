// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/confirm.h"

#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meshboard {

ConfirmDialog::ConfirmDialog(const QString &name, const QStringList &documents, QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this))
{
    setWindowTitle(tr("%1 is protected").arg(name));
    auto *what = new QLabel(tr("These will be written:\n%1\n\nType the name of the source to go on: %2")
                                .arg(documents.join(QLatin1Char('\n')), name), this);
    what->setWordWrap(true);
    m_typed->setAccessibleName(tr("Name of the source"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Write to %1").arg(name));
    m_ok->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addWidget(what);
    column->addWidget(m_typed);
    column->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, [this, name](const QString &typed) { m_ok->setEnabled(typed == name); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace meshboard
