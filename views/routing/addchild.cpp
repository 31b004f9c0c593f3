// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/addchild.h"

#include "plans/shares.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace meshboard {

AddChildDialog::AddChildDialog(const SplitNode &split, const TargetNode *like, const Picture &picture, QWidget *parent)
    : QDialog(parent)
    , m_like(like ? like->native : QString())
    , m_unit(split.scale == Scale::Hundredths ? 100.0 : double(shares::sumFor(split)) / 100.0)
    , m_service(new QComboBox(this))
    , m_subset(new QComboBox(this))
    , m_weight(new QDoubleSpinBox(this))
{
    setWindowTitle(tr("Add a child to the split of %1").arg(split.object.name));
    setMinimumWidth(fontMetrics().horizontalAdvance(windowTitle()) + 20 * fontMetrics().averageCharWidth()); // its buttons
    m_service->setEditable(true);
    m_service->setAccessibleName(tr("Service"));
    m_service->lineEdit()->setAccessibleName(tr("Service"));
    if (!m_like.isEmpty())
        m_service->addItem(m_like);
    for (const MergedServicePtr &service : picture.services) {
        if (service->key.name != m_like)
            m_service->addItem(service->key.name);
    }
    m_subset->setEditable(true);
    m_subset->setAccessibleName(tr("Subset"));
    m_subset->lineEdit()->setAccessibleName(tr("Subset"));
    m_subset->lineEdit()->setPlaceholderText(tr("none"));
    if (like) {
        if (const auto service = picture.service(like->service))
            m_subset->addItems(service->subsets);
    }
    m_subset->setCurrentText({});
    m_weight->setRange(0, 100);
    m_weight->setDecimals(split.scale == Scale::Hundredths ? 2 : 0);
    m_weight->setSuffix(u" %"_s);
    m_weight->setAccessibleName(tr("Share"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Stage"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Service"), m_service);
    form->addRow(tr("Subset"), m_subset);
    form->addRow(tr("Share"), m_weight);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString AddChildDialog::service() const
{
    const QString typed = m_service->currentText().trimmed();
    return typed == m_like ? QString() : typed;
}

QString AddChildDialog::subset() const
{
    return m_subset->currentText().trimmed();
}

qint64 AddChildDialog::weight() const
{
    return qint64(m_weight->value() * m_unit + 0.5);
}

} // namespace meshboard
