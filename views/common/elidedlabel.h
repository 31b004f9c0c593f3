// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace meshboard {

/// One line of plain text that gives way to what stands beside it, and says by "…" that there is more.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meshboard
