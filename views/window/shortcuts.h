// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QSettings;

namespace meshboard {

/// Gives an action the keys a person chose for it; its objectName is what it is known by. The keys it has are the default.
void takeChosenKeys(QAction &action, const QSettings &settings);

/// F1: all commands with their keys, which can be changed there, and the keys that belong to a place.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace meshboard
