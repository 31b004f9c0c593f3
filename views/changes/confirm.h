// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace meshboard {

/// A protected source is written only after its name was typed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &name, const QStringList &documents, QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
    QPushButton *m_ok;
};

} // namespace meshboard
