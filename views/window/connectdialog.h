// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshboard {

/// Asks for the URL of a source, its name and safety level; says what is wrong with a URL while it is typed.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(const Catalogue &catalogue, const QUrl &start, QWidget *parent = nullptr);

    QUrl url() const;
    QString name() const;
    std::optional<Safety> safety() const;

private:
    void judge();

    const Catalogue &m_catalogue;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QComboBox *m_safety;
    QLabel *m_trouble;
    QPushButton *m_ok;
};

} // namespace meshboard
