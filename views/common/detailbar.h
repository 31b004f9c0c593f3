// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace meshboard {

/// The line above the details of what is selected: its mark, its name, one line about it, and what can be done.
class DetailBar : public QWidget
{
    Q_OBJECT

public:
    explicit DetailBar(QWidget *parent = nullptr);

    void show(const QIcon &mark, const QString &name, const QString &about);
    using QWidget::show;
    /// A button for an action of the page; follows its text, icon and whether it is enabled.
    void addAction(QAction *action);

private:
    QLabel *m_mark;
    QLabel *m_name;
    QLabel *m_about;
    QHBoxLayout *m_row;
};

} // namespace meshboard
