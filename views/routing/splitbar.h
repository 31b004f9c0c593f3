// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/shares.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace meshboard {

class BarCanvas;

/// Editing of one split: the bar, and under it for each child a lock, a number field, and the declared and observed share.
/// Nothing leaves it before Enter (or its Stage button); Esc reverts. The same widget everywhere.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBar(QWidget *parent = nullptr);

    /// What is known of a child beside its weight.
    struct Child
    {
        std::optional<double> declared; ///< what the document says now, without the draft
        std::optional<double> observed;
        qint64 samples = 0;
        bool isLink = true; ///< leads to something that can be inspected
    };
    /// Shows the split as the draft leaves it. What the person has typed and not staged stays while the children are the same.
    void show(const SplitNode &split, const QList<Child> &children);
    /// `why` is said where it cannot be edited; empty makes it editable.
    void setReadOnly(const QString &why);
    /// Said beside the buttons as long as nothing else is: who else sets these weights.
    void setNote(const QString &note);

    /// Where there is little room: declared and observed shares are in the bar's strips and tool tips only.
    void setCompact(bool isCompact);

    bool isDirty() const;
    const shares::Weights &weights() const { return m_weights; }
    const shares::Locks &locks() const { return m_locks; }
    void setLocked(int child, bool isLocked);
    BarCanvas *canvas() const { return m_canvas; }
    QDoubleSpinBox *field(int child) const;

    void stage();
    void revert();

Q_SIGNALS:
    /// New weights for all children, in units of the split's scale.
    void staged(const QList<qint64> &weights);
    void addRequested();
    void removeRequested(int child);
    /// The name of a child was activated.
    void followed(int child);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *swatch;
        QPushButton *name;
        QToolButton *lock;
        QDoubleSpinBox *field;
        QLabel *share;
        QLabel *figures; ///< declared and observed share
        QToolButton *remove;
    };
    void build();
    void buildRow(int child);
    void fill();
    void colour();
    void setWeights(const shares::Weights &weights);
    double unit() const;

    SplitNode m_split;
    QList<Child> m_children;
    qint64 m_sum = 100;
    shares::Weights m_start;
    shares::Weights m_weights;
    shares::Locks m_locks;
    QString m_readOnly;
    QString m_note;
    bool m_isCompact = false;
    BarCanvas *m_canvas;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QPushButton *m_stage;
    QPushButton *m_revert;
    QPushButton *m_add;
    QLabel *m_hint;
    std::vector<Row> m_rows;
};

} // namespace meshboard
