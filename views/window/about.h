// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace meshboard {

/// Version, licence, and what it is built on with the licences of that.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace meshboard
