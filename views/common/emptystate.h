// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace meshboard {

/// What stands where a list would be: why there is nothing, and the one useful button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `button` shows none.
    void setWhy(const QString &sentence, const QString &button = {});
    QString why() const;

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_why;
    QPushButton *m_button;
};

} // namespace meshboard
