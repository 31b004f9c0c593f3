// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/plan.h"

#include <QPlainTextEdit>

namespace meshboard {

/// Line diffs of documents, one below the other, with the line numbers of both sides. Text can be selected and copied, and
/// signs say what colours say too.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QList<PlanStep> &steps);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void write();

    QList<PlanStep> m_steps;
};

/// How many lines a step takes away and brings.
std::pair<int, int> lineCounts(const PlanStep &step);

} // namespace meshboard
