// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace meshboard {

/// A line larger than the text of the program, whatever size that is given.
class Title : public QLabel
{
    Q_OBJECT

public:
    explicit Title(double factor, QFont::Weight weight = QFont::Bold, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    double m_factor;
    QFont::Weight m_weight;
};

} // namespace meshboard
