// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;

namespace meshboard {

/// The last lines that the program and Qt logged, from any thread. Keeps listening from the first call on; passes each line
/// on to whoever listened before.
void keepLog();
QStringList keptLog();

/// Shows them, and lets them be copied.
class LogView : public QDialog
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

private:
    void refresh();

    QPlainTextEdit *m_text;
};

} // namespace meshboard
