// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace meshboard {

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_theme(new QComboBox(this))
    , m_zoom(new QSpinBox(this))
    , m_language(new QComboBox(this))
    , m_reducedMotion(new QCheckBox(tr("No moving pictures"), this))
{
    setWindowTitle(tr("Settings"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(int(preferences.theme));
    m_theme->setAccessibleName(tr("Theme"));
    m_zoom->setRange(60, 300);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(u" %"_s);
    m_zoom->setValue(preferences.zoom);
    m_zoom->setAccessibleName(tr("Font zoom"));
    m_language->addItem(tr("As the system"), QString());
    // Languages stand in their own words, so that whoever lost the way finds back.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"中文"_s, u"zh"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_language->setAccessibleName(tr("Language"));
    m_reducedMotion->setChecked(preferences.hasReducedMotion);
    m_reducedMotion->setToolTip(tr("Traffic is shown by figures instead of moving dots"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Font zoom"), m_zoom);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Motion"), m_reducedMotion);
    form->addRow(buttons);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::tell);
    connect(m_zoom, &QSpinBox::valueChanged, this, &SettingsDialog::tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::tell);
    connect(m_reducedMotion, &QCheckBox::toggled, this, &SettingsDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::tell()
{
    Q_EMIT changed({ThemeChoice(m_theme->currentIndex()), m_zoom->value(), m_language->currentData().toString(), m_reducedMotion->isChecked()});
}

} // namespace meshboard
