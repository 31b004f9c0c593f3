// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace meshboard {

/// Looks and language. Every change shows at once; nothing has to be confirmed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const meshboard::Preferences &preferences);

private:
    void tell();

    QComboBox *m_theme;
    QSpinBox *m_zoom;
    QComboBox *m_language;
    QCheckBox *m_reducedMotion;
};

} // namespace meshboard
